import ArgumentParser
import ECMA323
import Foundation
import Logging
import NIOCore
import NIOPosix
import Simulation
import Transport

/// `gatewayd simulate …`.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Simulates the other side.",
        subcommands: [Switch.self, Phones.self])

    /// `gatewayd simulate switch`: a switch to test any CSTA client against.
    struct Switch: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Runs the simulated switch alone, over TCP or TLS.",
            discussion: """
                A CSTA switching function with a correct call model. Its people call one another at the given rate; \
                clients may make, answer and transfer calls as they like. With --workpoints its telephones are provisioned \
                by a service too, and busy when they are in a call.
                """)

        /// Whether clients must show a certificate where one is asked for.
        enum ClientCertificates: String, ExpressibleByArgument, CaseIterable {
            case optional, required
        }

        @Option(help: "The address to listen on.")
        var host = "127.0.0.1"

        @Option(help: "The port to listen on; 0 lets the system choose.")
        var port = 8_810

        @Option(help: "A PEM file with the certificate for TLS, and its intermediates.")
        var certificate: String?

        @Option(help: "A PEM file with the private key for TLS.")
        var privateKey: String?

        @Option(help: "A PEM file of authorities: clients are asked for a certificate that one of them has signed.")
        var clientTrustRoots: String?

        @Option(help: "Whether a client may come without one (optional) or not (required, the default).")
        var clientCertificates: ClientCertificates?

        @Option(help: "How many phones there are.")
        var phones = 20

        @Option(help: "The number of the first phone.")
        var firstNumber = 1_001

        @Option(
            help: ArgumentHelp(
                "A number that rings at the first free of several phones; while none is free calls wait there.",
                valueName: "number=phone,phone"))
        var huntGroup: [DeviceAssignment] = []

        @Option(
            help: ArgumentHelp(
                "A phone, and new ones that have its line too: they ring with it and see it in use.",
                valueName: "phone=new,new"))
        var sharedLine: [DeviceAssignment] = []

        @Option(help: "How many of the phones, from the first on, are simulated workpoints too; needs --service.")
        var workpoints = 0

        @OptionGroup(title: "Workpoints") var workpointOptions: SimulatedPhoneOptions

        @Option(help: "How many calls people begin per second, on average; 0 for none.")
        var callsPerSecond = 0.0

        @Option(help: "The same seed gives the same calls.")
        var seed = 1

        @Option(help: "The newest edition of ECMA-323 it speaks: ed2 to ed6.")
        var edition = "ed4"

        @Option(
            help: """
                How clients get a session: none; systemStatus (the switch greets, the client registers); \
                application (ECMA-354, by anybody, or by --user only).
                """)
        var session = "none"

        @Option(help: "The user that may open an ECMA-354 session; its password is in GATEWAYD_PASSWORD.")
        var user: String?

        func validate() throws {
            guard (0...65_535).contains(port) else { throw ValidationError("--port must be from 0 to 65535") }
            guard (2...100_000).contains(phones) else { throw ValidationError("--phones must be from 2 to 100000") }
            guard (0...phones).contains(workpoints) else {
                throw ValidationError("--workpoints must be from 0 to the number of --phones")
            }
            guard (workpoints > 0) == (workpointOptions.service != nil) else {
                throw ValidationError("--workpoints and --service go together")
            }
            guard firstNumber > 0 else { throw ValidationError("--first-number must be at least 1") }
            guard (0...10_000).contains(callsPerSecond) else {
                throw ValidationError("--calls-per-second must be from 0 to 10000")
            }
            guard seed >= 0 else { throw ValidationError("--seed must not be negative") }
            guard (certificate == nil) == (privateKey == nil) else {
                throw ValidationError("--certificate and --private-key go together")
            }
            guard clientTrustRoots == nil || certificate != nil else {
                throw ValidationError("--client-trust-roots needs --certificate")
            }
            guard clientCertificates == nil || clientTrustRoots != nil else {
                throw ValidationError("--client-certificates needs --client-trust-roots")
            }
            try validateDevices()
            guard Edition.choices.contains(where: { $0.key == edition }) else {
                throw ValidationError("--edition must be one of ed1 to ed6")
            }
            guard ["none", "systemStatus", "application"].contains(session) else {
                throw ValidationError("--session must be none, systemStatus or application")
            }
            guard user == nil || session == "application" else {
                throw ValidationError("--user needs --session application")
            }
        }

        /// Every number is given once, and what belongs to phones names phones that there are.
        private func validateDevices() throws {
            var numbers = Set((firstNumber..<firstNumber + phones).map(String.init))
            for line in sharedLine {
                guard numbers.contains(line.device) else {
                    throw ValidationError("--shared-line: there is no phone \(line.device)")
                }
            }
            for number in sharedLine.flatMap(\.others) + huntGroup.map(\.device) {
                guard numbers.insert(number).inserted else { throw ValidationError("there are two devices \(number)") }
            }
            for group in huntGroup {
                for member in group.others
                where !numbers.contains(member) || huntGroup.contains(where: { $0.device == member }) {
                    throw ValidationError("--hunt-group \(group.device): there is no phone \(member)")
                }
            }
        }

        func run() async throws {
            LoggingConfiguration(level: .info, format: .text, redaction: .off).bootstrap()
            let tls = try tlsServer()
            let configuration = try switchConfiguration()
            let server: SimulatedSwitchServer
            do {
                server = try await SimulatedSwitchServer.start(
                    configuration, listening: ListenerConfiguration(host: host, port: port, tls: tls),
                    on: MultiThreadedEventLoopGroup.singleton.any())
            } catch {
                Terminal.write("cannot listen on \(host):\(port): \(error)\n", to: STDERR_FILENO)
                throw ExitCode(EX_UNAVAILABLE)
            }
            if callsPerSecond > 0 {
                var traffic = TrafficConfiguration(callsPerSecond: callsPerSecond)
                traffic.seed = UInt64(seed)
                let people = traffic
                try await server.onSwitch { $0.startTraffic(people) }
            }
            Terminal.write(
                "simulated switch with phones \(firstNumber) to \(firstNumber + phones - 1) on "
                    + "\(host):\(server.port)\(tls == nil ? "" : " (TLS)"); Ctrl-C stops it\n", to: STDERR_FILENO)
            do {
                if workpoints > 0 {
                    let plan = try workpointOptions.plan(count: workpoints, firstNumber: firstNumber)
                    try await SimulatedPhonesRun(plan, json: workpointOptions.json).run(of: server.simulatedSwitch)
                } else {
                    try await Interruption.wait()
                }
            } catch {
                await server.stop()
                throw error
            }
            await server.stop()
        }

        private func tlsServer() throws -> TLSServer? {
            guard let certificate else { return nil }
            var configuration = TLSServerConfiguration(
                certificateChainPath: certificate, privateKeyPath: privateKey ?? "")
            if let clientTrustRoots {
                configuration.clientCertificates =
                    clientCertificates == .optional
                    ? .optional(trustRootsPath: clientTrustRoots) : .required(trustRootsPath: clientTrustRoots)
            }
            do {
                return try TLSServer(configuration)
            } catch {
                Terminal.write("\(error)\n", to: STDERR_FILENO)
                throw ExitCode(EX_DATAERR)
            }
        }

        private func switchConfiguration() throws -> SimulatedSwitchConfiguration {
            var configuration = SimulatedSwitchConfiguration(phones: phones, firstNumber: firstNumber)
            for line in sharedLine {
                configuration.devices += line.others.map { SimulatedDevice(number: $0, sharesLineOf: line.device) }
            }
            configuration.devices += huntGroup.map {
                SimulatedDevice(number: $0.device, category: .huntGroup(.init(members: $0.others)))
            }
            configuration.seed = UInt64(seed)
            configuration.edition = Edition.choices.first { $0.key == edition }?.value ?? .ed4
            switch session {
            case "systemStatus": configuration.sessions = .systemStatus
            case "application":
                guard let user else {
                    configuration.sessions = .applicationSession([])
                    break
                }
                guard let password = ProcessInfo.processInfo.environment["GATEWAYD_PASSWORD"] else {
                    throw ValidationError("--user needs the password in GATEWAYD_PASSWORD")
                }
                configuration.sessions = .applicationSession([.init(userName: user, password: password)])
            default: configuration.sessions = .none
            }
            return configuration
        }
    }
}
