import ArgumentParser
import ECMA323
import Foundation
import NIOCore
import Simulation

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
            var remaining = count
            var client = try await CommandClient.connect(connection)
            while true {
                let watch = EventWatch(client: client, devices: devices, printer: printer)
                let end = try await watch.run(limit: remaining)
                await client.close()
                guard case .lost(let reason, let seen) = end, !Task.isCancelled else { return }
                remaining = remaining.map { $0 - seen }
                printer.lost("\(reason); connecting again")
                client = try await reconnect()
            }
        }
    }

    private func reconnect() async throws -> CommandClient {
        var delay = Duration.milliseconds(500)
        while true {
            try await Task.sleep(for: delay)
            delay = min(delay * 2, .seconds(10))
            if let client = try? await CommandClient.connect(connection) { return client }
        }
    }
}

/// One connection's worth of watching.
struct EventWatch: Sendable {
    /// How it ended.
    enum End: Sendable, Equatable {
        /// As many events as wanted have been printed, or the reader of the output is gone.
        case done
        /// The connection ended after so many events.
        case lost(String, seen: Int)
    }

    let client: CommandClient
    let devices: [String]
    let printer: EventPrinter

    /// Starts the monitors and prints until the end.
    ///
    /// - Throws: ``CommandError`` when a monitor is refused.
    func run(limit: Int?) async throws -> End {
        try await withTaskCancellationHandler {
            var phones: [String: String] = [:]
            for device in devices { phones[try await client.monitor(device)] = device }
            printer.note("monitoring \(devices.joined(separator: ", "))")
            return try await print(phones, limit: limit)
        } onCancel: {
            client.cut()
        }
    }

    private func print(_ phones: [String: String], limit: Int?) async throws -> End {
        let reader = EventReader()
        var seen = 0
        let interval = TimeAmount.seconds(Int64(max(1, (client.session?.duration ?? 60) / 2)))
        var nextReset = NIODeadline.now() + interval
        while limit == nil || seen < limit! {
            let received: ScriptedClient.Received?
            do {
                if client.session != nil, NIODeadline.now() >= nextReset {
                    try await client.resetTimer()
                    nextReset = .now() + interval
                }
                received = try await client.next(within: interval)
            } catch {
                return .lost("\(error)", seen: seen)
            }
            guard let received else { continue }
            guard received.message.kind.role == .event else {
                printer.note("the switching function sent \(received.message.kind.name)")
                continue
            }
            var event: EventReader.Reading
            do {
                event = try reader.read(received.text, sequence: UInt64(received.sequence), time: ISO8601.now())
            } catch {
                printer.lost("an event could not be read: \(error)")
                continue
            }
            event.record.phone = phones[event.crossReferenceID] ?? ""
            seen += 1
            guard printer.print(event.record) else { return .done }
        }
        return .done
    }
}
