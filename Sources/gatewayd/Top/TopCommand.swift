import ArgumentParser
import Foundation

/// `gatewayd top`: what a running gateway is doing, over its HTTP interface.
struct TopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "top",
        abstract: "Shows phones, calls, sessions, links and waiting jobs of a running gateway, redrawn in place.",
        discussion: """
            Keys: p, c, s, l, j or tab choose a list; o sorts it by the next column, r the other way round; / filters it; \
            arrows and pages scroll; space pauses; q ends. Without a terminal, or with --once, one screen is printed.
            """)

    @OptionGroup var interface: InterfaceOptions

    @Option(help: "How often to ask the gateway, such as 2s.")
    var interval = "2s"

    @Option(help: "The list to begin with: phones, calls, sessions, links or jobs.")
    var list = TopView.phones

    @Flag(help: "Print one screen with all lines and end.")
    var once = false

    func validate() throws {
        guard let time = ConfigurationUnits.duration(interval), time >= .milliseconds(100) else {
            throw ValidationError("--interval must be a duration of at least 100ms, such as 2s")
        }
    }

    func run() async throws {
        try await Failures.told {
            try await InterfaceClient.with(interface) { client in
                var screen = TopScreen()
                _ = screen.press(.character(list.key))
                if !once, let terminal = TopTerminal() {
                    defer { terminal.restore() }
                    await TopSession(client: client, terminal: terminal, interval: time).run(screen)
                } else {
                    let reading = await TopSource(client: client).read()
                    if let failure = reading.failure { throw CommandError(failure, .unreachable) }
                    screen.update(reading)
                    (screen.width, screen.height) = (Int.max, screen.rows.count + 5)
                    Terminal.print(screen.lines().dropLast().joined(separator: "\n"))
                }
            }
        }
    }

    private var time: Duration { ConfigurationUnits.duration(interval) ?? .seconds(2) }
}

extension TopView: ExpressibleByArgument {}

/// Asks the gateway for everything that is shown.
struct TopSource: Sendable {
    let client: InterfaceClient

    /// Where each list is. A gateway without provisioning has no jobs.
    private static let paths: [(TopView, String)] = [
        (.phones, "/v1/phones"), (.links, "/v1/links"), (.sessions, "/v1/sessions"), (.calls, "/v1/calls"),
        (.jobs, "/v1/jobs?state=waiting"),
    ]

    /// Reads everything, page by page. Lists that are refused are left out; no phones at all is a failure.
    func read() async -> TopReading {
        var reading = TopReading()
        let now = Date()
        reading.time = ISO8601.text(nanoseconds: UInt64(max(0, now.timeIntervalSince1970)) * 1_000_000_000)
        for (view, path) in Self.paths {
            do {
                try await read(view, path, into: &reading, now: now)
            } catch {
                if view == .phones { reading.failure = "\(error)" }
            }
        }
        return reading
    }

    private func read(_ view: TopView, _ path: String, into reading: inout TopReading, now: Date) async throws {
        var cursor: String?
        repeat {
            let mark = path.contains("?") ? "&" : "?"
            let after = cursor.map { "\(mark)after=\(InterfaceClient.pathPart($0))" } ?? ""
            let answer = try await client.send(.GET, path + after).object
            reading.add(answer, to: view, now: now)
            cursor = answer["next"] as? String
        } while cursor != nil
    }
}

/// One sitting in front of the terminal.
struct TopSession: Sendable {
    private enum Input: Sendable {
        case key(TopKey)
        case reading(TopReading)
    }

    let client: InterfaceClient
    let terminal: TopTerminal
    let interval: Duration

    /// Draws until the user has enough.
    func run(_ first: TopScreen) async {
        var screen = first
        let (inputs, input) = AsyncStream.makeStream(of: Input.self, bufferingPolicy: .bufferingNewest(64))
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await key in terminal.keys() { input.yield(.key(key)) }
                input.finish()
            }
            group.addTask {
                while !Task.isCancelled {
                    input.yield(.reading(await TopSource(client: client).read()))
                    // Cut short when the user has enough.
                    try? await Task.sleep(for: interval)
                }
            }
            loop: for await input in inputs {
                switch input {
                case .key(let key): if screen.press(key) == .quit { break loop }
                case .reading(let reading): screen.update(reading)
                }
                (screen.width, screen.height) = terminal.size
                terminal.draw(screen.lines())
            }
            group.cancelAll()
        }
    }
}
