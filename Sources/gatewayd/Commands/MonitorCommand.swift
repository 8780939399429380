import ArgumentParser
import CSTAClient
import Foundation

/// `gatewayd monitor DEVICE…`: a CSTA client that prints what happens.
struct MonitorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "monitor",
        abstract: "Prints what happens at devices, as any CSTA client would see it.",
        discussion: """
            Connects to a gateway or a switch, starts one monitor for each device, and prints every event until \
            Ctrl-C. When the connection is lost it says so and connects again. Ends with 0, with 1 when a monitor is \
            refused, with 69 when there is nobody to connect to in the first place.
            """)

    @OptionGroup var connection: ConnectionOptions

    @Flag(help: "Print each event as one line of JSON.")
    var json = false

    @Option(help: "Stop after so many events.")
    var count: Int?

    @Argument(help: "The devices to monitor.")
    var devices: [String]

    func validate() throws {
        guard (count ?? 1) > 0 else { throw ValidationError("--count must be at least 1") }
    }

    func run() async throws {
        try await Failures.told { try await watch() }
    }

    private func watch() async throws {
        let printer = EventPrinter(json: json)
        try await Interruption.run {
            // The first connection must come about; a mistyped host is not to be tried for ever.
            let provider = try await connection.connect()
            do {
                try await watch(provider, printer)
            } catch {
                await provider.shutDown()
                throw error
            }
            await provider.shutDown()
        }
    }

    private func watch(_ provider: Provider, _ printer: EventPrinter) async throws {
        let messages = await provider.messages()
        for device in devices {
            do {
                try await provider.monitor(device)
            } catch {
                let error = CommandError(error)
                throw CommandError("\(device): \(error)", error.fault)
            }
        }
        printer.note("monitoring \(devices.joined(separator: ", "))")
        let watch = EventWatch(printer: printer)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await watch.print(messages, limit: count) }
            group.addTask { await watch.report(await provider.updates()) }
            try await group.next()
            group.cancelAll()
        }
    }
}

/// Prints what a provider hears.
struct EventWatch: Sendable {
    let printer: EventPrinter

    /// Prints events until as many as wanted have been printed, the reader of the output is gone, or the task is cancelled.
    func print(_ messages: WireMessages, limit: Int?) async {
        let reader = EventReader()
        var seen = 0
        for await element in messages {
            switch element {
            case .disconnected(let why): printer.lost("\(why); connecting again")
            case .lost(let count): printer.lost("\(count) messages came faster than they could be printed")
            case .message(let message):
                guard message.kind.role == .event else {
                    if message.kind.role == .request, message.kind != .systemStatus {
                        printer.note("the switching function sent \(message.kind.name)")
                    }
                    continue
                }
                var event: EventReader.Reading
                do {
                    event = try reader.read(message.text, sequence: message.sequence, time: ISO8601.now())
                } catch {
                    printer.lost("an event could not be read: \(error)")
                    continue
                }
                event.record.phone = message.address ?? ""
                seen += 1
                guard printer.print(event.record), seen != limit else { return }
            }
        }
    }

    /// Tells what concerns the monitors as a whole: those that are not restored, and what could not be seen.
    func report(_ updates: Updates<ProviderSnapshot>) async {
        for await case .change(let change) in updates {
            switch change.kind {
            case .restorationFailed(let address, let error):
                printer.note("the monitor of \(address.name) was refused: \(error)")
            case .unreadable(let why): printer.lost("a message could not be read: \(why)")
            case .systemStatus(let status): printer.note("the switching function is \(status.wireName)")
            case .resynchronized(let outage):
                printer.note(
                    "not seen for \(outage.duration.nanoseconds / 1_000_000) ms: \(outage.addresses.count) phones, "
                        + "\(outage.differences.count) differences afterwards")
            default: break
            }
        }
    }
}
