import ArgumentParser
import CSTAGateway
import Foundation
import Logging

/// `gatewayd demo`: everything, with nothing needed.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Runs the gateway on the embedded simulated switch, and shows events as they flow.",
        discussion: "Everything is served on loopback only. Ctrl-C stops it.")

    @Option(help: "How many phones the simulated switch has.")
    var phones = 20

    @Option(help: "How many calls its people begin per second, on average.")
    var callsPerSecond = 0.5

    @Option(help: "The same seed gives the same calls.")
    var seed = 1

    @Option(help: "The port for CSTA clients; 0 lets the system choose.")
    var port = 8_800

    @Option(help: "The port of the HTTP interface; 0 lets the system choose.")
    var httpPort = 8_080

    @Option(name: .customLong("for"), help: "Stop after this time, such as 30s.")
    var duration: String?

    @Flag(help: "Print each event as one line of JSON.")
    var json = false

    @Flag(help: "Do not print events.")
    var quiet = false

    func validate() throws {
        guard (2...100_000).contains(phones) else { throw ValidationError("--phones must be from 2 to 100000") }
        guard (0...10_000).contains(callsPerSecond) else {
            throw ValidationError("--calls-per-second must be from 0 to 10000")
        }
        guard (0...Int(UInt32.max)).contains(seed) else { throw ValidationError("--seed must not be negative") }
        guard (0...65_535).contains(port), (0...65_535).contains(httpPort) else {
            throw ValidationError("a port is from 0 to 65535")
        }
        guard duration.map({ ConfigurationUnits.duration($0) != nil }) ?? true else {
            throw ValidationError("--for must be a duration such as 30s")
        }
    }

    func run() async throws {
        let demonstration = Demonstration(self)
        demonstration.configuration.logging.bootstrap()
        let printer = EventPrinter(json: json)
        var daemon = Daemon(configuration: demonstration.configuration)
        daemon.printer = quiet ? nil : printer
        daemon.duration = duration.flatMap { ConfigurationUnits.duration($0) }
        daemon.onServing = { addresses in printer.note(demonstration.greeting(addresses)) }
        do {
            try await daemon.run()
        } catch {
            let isTaken = "\(error)".contains("Address already in use")
            let why = isTaken ? "port \(port) or \(httpPort) is taken; see --port and --http-port" : "\(error)"
            printer.note("cannot start: \(why)")
            throw ExitCode(EX_UNAVAILABLE)
        }
        printer.note("stopped")
    }
}

/// What the demonstration runs and says.
struct Demonstration: Sendable {
    /// The configuration.
    let configuration: DaemonConfiguration
    private let token: String

    /// Makes the configuration from the command line, with a fresh token for the HTTP interface.
    init(_ command: DemoCommand) {
        var random = SystemRandomNumberGenerator()
        token = BearerToken.random(using: &random)
        var configuration = DaemonConfiguration()
        configuration.logging.level = .warning
        // The phones are made up: there is nobody's number to hide, and one wants to see them.
        configuration.logging.redaction = .off
        configuration.http.port = command.httpPort
        configuration.http.token = BearerToken(token)
        configuration.simulation.phones = command.phones
        configuration.simulation.callsPerSecond = command.callsPerSecond
        configuration.simulation.seed = command.seed
        configuration.gateway.links = [LinkConfiguration(name: "simulated", endpoint: .inProcess)]
        var application = ApplicationConfiguration(name: "demo")
        application.services = .all
        application.monitors = .all
        application.controls = .all
        application.destinations = Self.everywhere
        configuration.gateway.applications = [application]
        var listener = ClientListenerConfiguration(name: "tcp", host: "127.0.0.1", port: command.port)
        listener.sessionlessApplication = application.name
        configuration.gateway.clientListeners = [listener]
        self.configuration = configuration
    }

    /// Nothing real can be called from a simulated switch.
    private static let everywhere = (try? DestinationRules(allow: ["*"])) ?? .denyAll

    /// What to say once everything is served.
    ///
    /// - Parameter program: how the program was called, so that the examples can be copied as they are.
    func greeting(_ addresses: ServedAddresses, program: String = CommandLine.arguments[0]) -> String {
        let simulation = configuration.simulation
        let last = simulation.firstNumber + simulation.phones - 1
        var lines = [
            "gatewayd \(Version.text): a simulated switch with \(simulation.phones) phones, "
                + "\(simulation.firstNumber) to \(last)"
        ]
        for address in addresses.clients {
            lines.append("  CSTA   \(address.host):\(address.port)\(address.isTLS ? " (TLS)" : "")")
        }
        let port = addresses.clients.first.map { $0.port == 8_800 ? "" : " --port \($0.port)" } ?? ""
        if let http = addresses.http {
            lines.append("  HTTP   http://\(http)/v1/phones  /v1/events  /healthz  /readyz  /metrics")
            lines.append("  token  \(token)")
        }
        let (first, second) = (simulation.firstNumber, simulation.firstNumber + 1)
        lines.append("In another terminal:")
        lines.append("  \(program) monitor\(port) \(first) \(second)")
        lines.append("  \(program) call make\(port) \(first) \(second)")
        if let http = addresses.http {
            lines.append("  curl -H 'Authorization: Bearer \(token)' http://\(http)/v1/phones/\(first)")
        }
        lines.append("Ctrl-C stops it.")
        return lines.joined(separator: "\n") + "\n"
    }
}
