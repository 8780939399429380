import ArgumentParser
import CSTAGateway
import Foundation
import Logging

/// `gatewayd demo`: everything, with nothing needed.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Runs the gateway on the embedded simulated switch, and shows events as they flow.",
        discussion: """
            Some of the switch's phones are simulated workpoints, which the gateway provisions: now and then a write is \
            handed in for one that is in a call, and what becomes of it is told. Everything is served on loopback only, and \
            nothing is left behind. Ctrl-C stops it.
            """)

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

    @Option(help: "How many of the phones are workpoints that are provisioned; 0: none, and no provisioning.")
    var workpoints = 4

    @Option(help: "The port on which workpoints are provisioned; 0 lets the system choose.")
    var servicePort = 18_443

    @Option(help: "The same for workpoints in Secure Mode.")
    var securePort = 18_444

    @Option(help: "The port on which the workpoints listen for contact-me; 0 lets the system choose.")
    var contactPort = 8_085

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
        guard [port, httpPort, servicePort, securePort, contactPort].allSatisfy((0...65_535).contains) else {
            throw ValidationError("a port is from 0 to 65535")
        }
        guard (0...min(phones, 100)).contains(workpoints) else {
            throw ValidationError("--workpoints must be from 0 to 100, and not more than --phones")
        }
        guard duration.map({ ConfigurationUnits.duration($0) != nil }) ?? true else {
            throw ValidationError("--for must be a duration such as 30s")
        }
    }

    func run() async throws {
        let demonstration: Demonstration
        do {
            demonstration = try Demonstration(self)
        } catch {
            Terminal.write("cannot start: \(error)\n", to: STDERR_FILENO)
            throw ExitCode(EX_UNAVAILABLE)
        }
        defer { demonstration.tidyUp() }
        demonstration.configuration.logging.bootstrap()
        let printer = EventPrinter(json: json)
        var daemon = Daemon(configuration: demonstration.configuration)
        daemon.printer = quiet ? nil : printer
        daemon.duration = duration.flatMap { ConfigurationUnits.duration($0) }
        daemon.companions = { [DemoStoryService(workpoints: $0) { printer.note("story: \($0)") }] }
        daemon.onServing = { addresses in printer.note(demonstration.greeting(addresses)) }
        do {
            try await daemon.run()
        } catch {
            let isTaken = "\(error)".contains("Address already in use")
            let ports = [port, httpPort] + (workpoints > 0 ? [servicePort, securePort, contactPort] : [])
            let list = ports.filter { $0 != 0 }.map(String.init).joined(separator: ", ")
            let why = isTaken ? "one of the ports \(list) is taken; other ones can be given, see --help" : "\(error)"
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
    private let provisioning: DemoProvisioning?

    /// Makes the configuration from the command line, with a fresh token for the HTTP interface.
    ///
    /// - Throws: the system's error when there is no room for the files of provisioning.
    init(_ command: DemoCommand) throws {
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
        provisioning =
            command.workpoints == 0
            ? nil
            : try DemoProvisioning(
                .init(service: command.servicePort, secure: command.securePort, contact: command.contactPort))
        configuration.workpoints = provisioning?.configuration
        configuration.simulation.workpoints = command.workpoints
        self.configuration = configuration
    }

    /// Removes what it has on the disk.
    func tidyUp() { provisioning?.remove() }

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
        for address in addresses.workpoints where address.role != .polling {
            let mode = address.role == .secureMode ? "Secure Mode" : "Default Mode"
            lines.append("  HTTPS  \(address.text) for workpoints in \(mode)")
        }
        if simulation.workpoints > 0 {
            let end = simulation.firstNumber + simulation.workpoints - 1
            lines.append("  phones \(simulation.firstNumber) to \(end) are simulated workpoints, provisioned there")
        }
        let (first, second) = (simulation.firstNumber, simulation.firstNumber + 1)
        lines.append("In another terminal:")
        lines.append("  \(program) monitor\(port) \(first) \(second)")
        lines.append("  \(program) call make\(port) \(first) \(second)")
        if let http = addresses.http {
            lines.append("  curl -H 'Authorization: Bearer \(token)' http://\(http)/v1/phones/\(first)")
        }
        if let http = addresses.http, provisioning != nil {
            let url = http.hasSuffix(":8080") ? "" : " --url http://\(http)"
            lines.append("  GATEWAYD_TOKEN=\(token) \(program) jobs list\(url)")
        }
        lines.append("Ctrl-C stops it.")
        return lines.joined(separator: "\n") + "\n"
    }
}
