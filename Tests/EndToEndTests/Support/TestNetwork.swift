import CSTAGateway
import Credentials
import DeviceActors
import ECMA323
import Logging
import NIOCore
import NIOPosix
import Simulation
import TestSupport
import Transport

/// A stand-alone simulated switch, a gateway connected to it, and clients, all over real sockets of the loopback.
final class TestNetwork: Sendable {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 3)
    let authority: TestAuthority?
    private let clientCertificate: TestAuthority.Pair?
    let server: SimulatedSwitchServer
    let gateway: Gateway

    /// The two transports the whole path is shown on.
    enum Wiring: String, CaseIterable, Sendable {
        case tcp, tls
    }

    init(
        _ wiring: Wiring,
        phones: Int,
        devices: [SimulatedDevice] = [],
        applications: [ApplicationConfiguration],
        adjust: (inout LinkConfiguration) -> Void = { _ in }
    ) async throws {
        let authority = wiring == .tls ? try TestAuthority() : nil
        self.authority = authority
        clientCertificate = try authority?.issue("reporting")
        let certificate = try authority?.issue("localhost")
        var configuration = SimulatedSwitchConfiguration(phones: phones)
        configuration.devices += devices
        configuration.timings.ringTimeout = .seconds(3_600)
        var listening = ListenerConfiguration(host: "127.0.0.1", port: 0)
        listening.tls = try certificate.map {
            try TLSServer(
                TLSServerConfiguration(certificateChainPath: $0.certificatePath, privateKeyPath: $0.keyPath))
        }
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        server = try await SimulatedSwitchServer.start(
            configuration, listening: listening, on: group.next(), logger: quiet)

        let trust = authority.map { TLSClientConfiguration(trustRootsPath: $0.rootPath, serverName: "localhost") }
        var link = LinkConfiguration(
            name: "switch", endpoint: .network(host: "127.0.0.1", port: server.port, tls: trust))
        link.edition = configuration.edition
        link.monitorRate = 100_000
        link.monitorsInFlight = 64
        link.firstReconnect = .milliseconds(50)
        link.lossLimit = .seconds(60)
        link.requestTimeout = .seconds(30)
        adjust(&link)
        var listener = ClientListenerConfiguration(name: "clients", host: "127.0.0.1", port: 0)
        if let authority, let certificate {
            listener.tls = TLSServerConfiguration(
                certificateChainPath: certificate.certificatePath, privateKeyPath: certificate.keyPath,
                clientCertificates: .optional(trustRootsPath: authority.rootPath))
        }
        gateway = try Gateway(
            configuration: GatewayConfiguration(
                links: [link], clientListeners: [listener], applications: applications),
            group: group, logger: quiet)
        try await gateway.start()
    }

    /// Stops everything.
    func stop() async throws {
        await gateway.stop()
        await server.stop()
        try await group.shutdownGracefully()
    }

    /// A connection to the gateway without a session.
    func connect(_ edition: Edition, certificate: Bool = false) async throws -> ScriptedClient {
        try await connect(edition, port: gateway.boundAddresses[0].port, certificate: certificate)
    }

    /// A connection past the gateway, to the switch itself.
    func connectToSwitch() async throws -> ScriptedClient {
        try await connect(server.simulatedSwitch.configuration.edition, port: server.port, certificate: false)
    }

    private func connect(_ edition: Edition, port: Int, certificate: Bool) async throws -> ScriptedClient {
        var configuration = ConnectorConfiguration(host: "127.0.0.1", port: port)
        configuration.tls = try authority?.client(showing: certificate ? clientCertificate : nil)
        var options = ScriptedClient.Options(edition: edition)
        options.keepsTexts = true
        return try await ScriptedClient.connect(configuration, options: options, on: group.next())
    }

    /// A client with a session, once the gateway is in service.
    func client(_ edition: Edition, as user: String, password: String = "secret") async throws -> ScriptedClient {
        let client = try await connect(edition)
        _ = try await client.request(
            Self.startSession(user, password, edition), expecting: CSTA.StartApplicationSessionPosResponse.self,
            within: .seconds(60))
        try await waitForService(client)
        return client
    }

    /// Registers for system status and waits until it is normal.
    func waitForService(_ client: ScriptedClient) async throws {
        _ = try await client.request(
            CSTA.SystemRegister(requestTypes: [.systemStatus: true]), expecting: CSTA.SystemRegisterResponse.self,
            within: .seconds(60))
        _ = try await client.next(CSTA.SystemStatus.self, within: .seconds(120)) { $0.systemStatus == .normal }
    }

    static func startSession(_ user: String, _ password: String, _ edition: Edition) -> CSTA.StartApplicationSession {
        CSTA.StartApplicationSession(
            applicationInfo: CSTA.StartApplicationSessionApplicationInfo(
                applicationID: "end-to-end",
                applicationSpecificInfo: CSTA.AnyContent(
                    xml: """
                        <SessionLoginInfo xmlns="http://www.avaya.com/csta"><userName>\(user)</userName>\
                        <password>\(password)</password></SessionLoginInfo>
                        """)),
            requestedProtocolVersions: [edition.namespace], requestedSessionDuration: 600)
    }

    /// Lets somebody do something at a telephone of the switch.
    func perform(_ action: HumanAction) async throws {
        _ = try await server.onSwitch { $0.perform(action) }
    }
}

/// The applications of these tests.
enum TestApplications {
    static let standard: [ApplicationConfiguration] = {
        var random = SystemRandomNumberGenerator()
        let hash = try! PasswordHash.make(password: "secret", logarithmicCost: 10, using: &random)
        return [
            ApplicationConfiguration(
                name: "all",
                credentials: [.password(userName: "all", hash: hash), .certificateName("reporting")],
                services: .all, monitors: .all, controls: .all, destinations: try! DestinationRules(allow: ["*"])),
            ApplicationConfiguration(
                name: "none", credentials: [.password(userName: "none", hash: hash)],
                services: try! ServiceSet(names: ["monitoring", "callControl"])),
        ]
    }()
}
