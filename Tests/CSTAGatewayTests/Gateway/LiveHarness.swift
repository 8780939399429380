import DeviceActors
import ECMA323
import Logging
import NIOCore
import NIOPosix
import Simulation
import Synchronization
import Testing
import Transport

@testable import CSTAGateway

/// A whole gateway on two real event loops; the simulated switch and the clients live on a third.
///
/// The link lives on loop 0, so that sessions on loop 1 are reached through a mailbox. Nothing waits for time to pass:
/// every wait ends with what is waited for, and ``patience`` only ends a test that hangs.
final class LiveHarness: Sendable {
    static let patience = TimeAmount.seconds(60)

    let gateway: Gateway
    let simulatedSwitch: SimulatedSwitch
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    private let outside = MultiThreadedEventLoopGroup(numberOfThreads: 1)

    /// The loop of the switch and the clients.
    var peers: any EventLoop { outside.next() }

    init(
        listeners: [ClientListenerConfiguration] = [],
        applications: [ApplicationConfiguration] = Harness.applications
    ) async throws {
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        var configuration = SimulatedSwitchConfiguration(phones: 4)
        configuration.timings.ringTimeout = .seconds(3_600)
        let simulatedSwitch = SimulatedSwitch(
            configuration: configuration, eventLoop: outside.next(), logger: quiet)
        self.simulatedSwitch = simulatedSwitch
        var link = LinkConfiguration(name: "switch", endpoint: .inProcess)
        link.edition = configuration.edition
        link.lossLimit = .seconds(600)
        link.requestTimeout = .seconds(60)
        var environment = Gateway.Environment(group: group, logger: quiet)
        environment.loginVerifier = ImmediateLoginVerifier()
        gateway = try Gateway(
            configuration: GatewayConfiguration(
                links: [link], clientListeners: listeners, applications: applications),
            environment: environment)
        try await gateway.start()
        try gateway.attach(link: "switch", peerLoop: outside.next()) { wire in
            wire.open(with: simulatedSwitch.accept(wire))
        }
        try await wait { self.gateway.counters[.linkUps] == 1 }
    }

    /// - Parameter stopOthers: stops what else lives on the loops, after the gateway.
    func stop(_ stopOthers: () async -> Void = {}) async throws {
        await gateway.stop()
        await stopOthers()
        try await outside.shutdownGracefully()
        try await group.shutdownGracefully()
    }

    /// The configuration in force.
    var configuration: GatewayConfiguration { gateway.state.withLock { $0.configuration } }

    /// Lets the gateway's loops turn until the condition holds.
    func wait(until isFulfilled: () -> Bool) async throws {
        var looks = 0
        while !isFulfilled(), looks < 1_000_000 {
            try Task.checkCancellation()
            _ = await gateway.status()
            looks += 1
        }
        try #require(isFulfilled())
    }

    // MARK: Clients

    /// A listener on a free port of the loopback.
    static func listener(_ name: String, tls: TLSServerConfiguration? = nil) -> ClientListenerConfiguration {
        var listener = ClientListenerConfiguration(name: name, host: "127.0.0.1", port: 0, tls: tls)
        listener.maximumConnectionsPerAddress = 1_000
        listener.firstFrameDeadline = .seconds(600)
        listener.statusInterval = nil
        return listener
    }

    static func startSession(
        _ user: String, _ password: String = "secret", _ edition: Edition = .ed4
    ) -> CSTA.StartApplicationSession {
        CSTA.StartApplicationSession(
            applicationInfo: CSTA.StartApplicationSessionApplicationInfo(
                applicationID: "live",
                applicationSpecificInfo: CSTA.AnyContent(
                    xml: "<login><userName>\(user)</userName><password>\(password)</password></login>")),
            requestedProtocolVersions: [edition.namespace], requestedSessionDuration: 3_600)
    }

    /// A client within the process whose session lives on one of the gateway's two loops.
    func client(
        on loop: Int, _ edition: Edition = .ed4, as user: String = "all",
        listener: ClientListenerConfiguration = LiveHarness.listener("memory")
    ) async throws -> (client: ScriptedClient, near: Wire) {
        let (client, near) = try await attach(on: loop, edition, listener)
        try await open(client, as: user, edition)
        return (client, near)
    }

    /// A client within the process that uses no session.
    func sessionless(on loop: Int, listener: ClientListenerConfiguration) async throws -> ScriptedClient {
        try await attach(on: loop, .ed4, listener).client
    }

    private func attach(
        on loop: Int, _ edition: Edition, _ listener: ClientListenerConfiguration
    ) async throws -> (client: ScriptedClient, near: Wire) {
        let eventLoop = gateway.core.clientLoops[loop].eventLoop
        let (near, far) = InMemoryWire.pair(
            eventLoop, peers, limits: WireLimits(outbox: listener.outboxPolicy), otherLimits: WireLimits())
        let client = makeClient(edition)
        try await peers.submit { far.open(with: client) }.get()
        let gateway = gateway
        try await eventLoop.submit { near.open(with: gateway.delegate(for: near, as: listener)) }.get()
        return (client, near)
    }

    /// A connection to a listener, without a session.
    func connect(
        _ listener: String, _ edition: Edition = .ed4, tls: TLSClient? = nil
    ) async throws -> ScriptedClient {
        var options = ScriptedClient.Options(edition: edition)
        options.keepsTexts = true
        let configuration = ConnectorConfiguration(host: "127.0.0.1", port: try port(listener), tls: tls)
        return try await ScriptedClient.connect(configuration, options: options, on: peers)
    }

    func port(_ listener: String) throws -> Int {
        try #require(gateway.boundAddresses.first { $0.listener == listener }).port
    }

    /// Opens a session.
    func open(_ client: ScriptedClient, as user: String, _ edition: Edition = .ed4) async throws {
        _ = try await client.request(
            Self.startSession(user, "secret", edition), expecting: CSTA.StartApplicationSessionPosResponse.self,
            within: Self.patience)
    }

    /// A client of the switch itself, past the gateway: what it hears is what there is to hear.
    func direct() async throws -> ScriptedClient {
        let (near, far) = InMemoryWire.pair(peers, peers)
        let client = makeClient(.ed4)
        let simulatedSwitch = simulatedSwitch
        try await peers.submit {
            far.open(with: client)
            near.open(with: simulatedSwitch.accept(near))
        }.get()
        return client
    }

    private func makeClient(_ edition: Edition) -> ScriptedClient {
        var options = ScriptedClient.Options(edition: edition)
        options.keepsTexts = true
        return ScriptedClient(eventLoop: peers, options: options)
    }

    // MARK: Load

    /// One whole call from 1001 to 1002.
    func call() async throws {
        let simulatedSwitch = simulatedSwitch
        let isDialled = try await peers.submit {
            let isDialled = simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
            simulatedSwitch.perform(.answer("1002"))
            simulatedSwitch.perform(.hangUp("1001"))
            simulatedSwitch.perform(.hangUp("1002"))
            return isDialled
        }.get()
        try #require(isDialled)
    }

    /// Does something while call follows call. After each call a request goes to the switch and back, behind the
    /// call's events, so that the load is as high as the gateway can bear and no higher.
    func underLoad<Result>(
        pacedBy client: ScriptedClient, _ body: () async throws -> Result
    ) async throws -> Result {
        let isOver = Flag()
        async let load: Void = {
            repeat {
                try await call()
                _ = try await client.answer(
                    to: CSTA.GetDoNotDisturb(device: "1001"), within: Self.patience)
            } while !isOver.isSet && !Task.isCancelled
        }()
        let result = try await body()
        isOver.set()
        try await load
        return result
    }

    // MARK: Watching

    /// A client with monitors on both phones that are in use.
    struct Watcher: Sendable {
        let client: ScriptedClient
        /// The devices by cross-reference identifier.
        let monitors: [String: String]
    }

    func watch(_ client: ScriptedClient) async throws -> Watcher {
        var monitors: [String: String] = [:]
        for device in ["1001", "1002"] {
            monitors[try await client.monitor(device, within: Self.patience)] = device
        }
        return Watcher(client: client, monitors: monitors)
    }

    /// Ends the load's story with an event that everybody can wait for. To be called once, after the last call.
    func mark() async throws {
        let simulatedSwitch = simulatedSwitch
        try await peers.submit {
            simulatedSwitch.perform(.doNotDisturb("1001", true))
            simulatedSwitch.perform(.doNotDisturb("1002", true))
        }.get()
    }

    /// What a watcher heard of each device up to the mark.
    func events(of watcher: Watcher) async throws -> [String: [String]] {
        for monitor in watcher.monitors.keys {
            _ = try await watcher.client.next(CSTA.DoNotDisturbEvent.self, within: Self.patience) {
                $0.monitorCrossRefID == monitor
            }
        }
        let events = try ObservedEvent.all(in: try await watcher.client.untaken())
        return Dictionary(grouping: events) { watcher.monitors[$0.monitor] ?? "a stranger" }
            .mapValues { $0.map(\.key) }
    }
}

/// One event as a client got it.
struct ObservedEvent: Sendable {
    /// Its place among all messages the client got.
    let sequence: Int
    /// The monitor it came for.
    let monitor: String
    /// What happened, in words that no other event of the device has.
    let key: String

    /// The events among the messages.
    static func all(in messages: [ScriptedClient.Received]) throws -> [ObservedEvent] {
        var scanner = Scanner()
        return try messages.filter { $0.message.kind.role == .event }.map { message in
            try message.text.withUnsafeBytes { text in
                let head = try scanner.scan(text)
                let call = head.text(head.callID, in: text)
                let connection = head.text(head.connectionDevice, in: text)
                return ObservedEvent(
                    sequence: message.sequence, monitor: head.text(head.crossReferenceID, in: text),
                    key: "\(head.kind.name) of call \(call) at \(DeviceNumber.number(in: connection))")
            }
        }
    }
}

/// Something that is once and for all set.
final class Flag: Sendable {
    private let value = Atomic<Bool>(false)
    var isSet: Bool { value.load(ordering: .acquiring) }
    func set() { value.store(true, ordering: .releasing) }
}
