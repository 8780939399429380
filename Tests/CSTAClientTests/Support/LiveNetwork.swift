import CSTAGateway
import Credentials
import ECMA323
import Logging
import NIOCore
import NIOPosix
import Simulation
import TestSupport
import Transport

@testable import CSTAClient

/// A simulated switch, a gateway that can be killed and started again, and providers, over sockets of the loopback.
final class LiveNetwork {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 3)
    let server: SimulatedSwitchServer
    private(set) var gateway: Gateway
    private let authority: TestAuthority?
    private let certificate: TestAuthority.Pair?
    private(set) var port: Int
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    init(phones: Int, tls: Bool = false) async throws {
        authority = tls ? try TestAuthority() : nil
        certificate = try authority?.issue("localhost")
        var configuration = SimulatedSwitchConfiguration(phones: phones)
        configuration.timings.ringTimeout = .seconds(3_600)
        configuration.timings.failureTone = .seconds(3_600)
        server = try await SimulatedSwitchServer.start(
            configuration, listening: ListenerConfiguration(host: "127.0.0.1", port: 0), on: group.next(),
            logger: Self.quiet)
        gateway = try Self.makeGateway(server, port: 0, certificate, group)
        try await gateway.start()
        port = gateway.boundAddresses[0].port
    }

    private static func makeGateway(
        _ server: SimulatedSwitchServer, port: Int, _ certificate: TestAuthority.Pair?, _ group: any EventLoopGroup
    ) throws -> Gateway {
        var link = LinkConfiguration(
            name: "switch", endpoint: .network(host: "127.0.0.1", port: server.port, tls: nil))
        link.edition = server.simulatedSwitch.configuration.edition
        link.monitorRate = 100_000
        link.monitorsInFlight = 64
        link.firstReconnect = .milliseconds(50)
        link.lossLimit = .seconds(60)
        link.requestTimeout = .seconds(30)
        var listener = ClientListenerConfiguration(name: "clients", host: "127.0.0.1", port: port)
        if let certificate {
            listener.tls = TLSServerConfiguration(
                certificateChainPath: certificate.certificatePath, privateKeyPath: certificate.keyPath)
        }
        var random = SystemRandomNumberGenerator()
        let hash = try PasswordHash.make(password: "secret", logarithmicCost: 10, using: &random)
        let application = ApplicationConfiguration(
            name: "all", credentials: [.password(userName: "all", hash: hash)], services: .all, monitors: .all,
            controls: .all, destinations: try DestinationRules(allow: ["*"]))
        return try Gateway(
            configuration: GatewayConfiguration(
                links: [link], clientListeners: [listener], applications: [application]),
            group: group, logger: quiet)
    }

    /// The gateway is gone.
    func killGateway() async { await gateway.stop() }

    /// The gateway is back on the same port, and knows nothing of what was before.
    func startGateway() async throws {
        gateway = try Self.makeGateway(server, port: port, certificate, group)
        try await gateway.start()
    }

    func stop() async throws {
        await gateway.stop()
        await server.stop()
        try await group.shutdownGracefully()
    }

    /// Settings for a provider of this network.
    func configuration(password: String = "secret") -> ProviderConfiguration {
        let tls = authority.map { TLSClientConfiguration(trustRootsPath: $0.rootPath, serverName: "localhost") }
        var configuration = ProviderConfiguration(
            gateways: [GatewayEndpoint(host: "127.0.0.1", port: port, tls: tls)],
            login: SessionLogin(user: "all", password: password))
        configuration.requestTimeout = .seconds(60)
        configuration.heartbeat = .seconds(60)
        configuration.backoff = Backoff(initial: .milliseconds(50), maximum: .milliseconds(200))
        return configuration
    }

    /// A provider that is in service.
    func provider(_ adjust: (inout ProviderConfiguration) -> Void = { _ in }) async throws -> Provider {
        var configuration = configuration()
        adjust(&configuration)
        return try await Provider.connect(configuration, on: group.next(), logger: Self.quiet)
    }

    /// Lets somebody do something at a telephone of the switch.
    func perform(_ actions: HumanAction...) async throws {
        for action in actions {
            guard try await server.onSwitch({ $0.perform(action) }) else { throw Impossible(action: action) }
        }
    }

    /// Nobody can do that at the telephone.
    struct Impossible: Error { let action: HumanAction }

    /// The calls of each telephone as the switch itself tells them.
    func truth(_ numbers: [String]) async throws -> [String: [String: CSTA.LocalConnectionState]] {
        let direct = try await ScriptedClient.connect(
            ConnectorConfiguration(host: "127.0.0.1", port: server.port), on: group.next())
        var truth: [String: [String: CSTA.LocalConnectionState]] = [:]
        for number in numbers {
            let answer = try await direct.request(
                CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(number)),
                expecting: CSTA.SnapshotDeviceResponse.self, within: .seconds(60))
            guard case .snapshotData(let list) = answer.crossRefIDorSnapshotData else { continue }
            for entry in list.snapshotDeviceResponseInfo {
                truth[number, default: [:]][entry.connectionIdentifier.callID ?? ""] = entry.localCallState.own
            }
        }
        try await direct.close()
        return truth
    }
}

extension ProviderSnapshot {
    /// The calls of each address by local state, as `LiveNetwork.truth` has them.
    var states: [String: [String: CSTA.LocalConnectionState]] {
        var states: [String: [String: CSTA.LocalConnectionState]] = [:]
        for name in addresses.keys {
            for call in calls(at: name) { states[name, default: [:]][call.id] = call.connection(at: name)?.localState }
        }
        return states
    }
}

extension Updates {
    /// Reads until a change satisfies the condition, and gives all changes up to it.
    func changes(until condition: (Change) -> Bool) async -> [Change] {
        var changes: [Change] = []
        for await update in self {
            guard case .change(let change) = update else { continue }
            changes.append(change)
            if condition(change) { break }
        }
        return changes
    }
}
