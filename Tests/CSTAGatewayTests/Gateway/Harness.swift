import Credentials
import DeviceActors
import ECMA323
import Logging
import NIOCore
import NIOEmbedded
import Simulation
import Synchronization
import Testing
import Transport

@testable import CSTAGateway

/// A whole gateway with a simulated switch and clients, on one embedded event loop: everything happens when the test
/// says so, and time passes only by ``advance(_:)``.
final class Harness {
    let loop = EmbeddedEventLoop()
    let gateway: Gateway
    let simulatedSwitch: SimulatedSwitch
    let audit = RecordingAudit()

    /// Two passwords are used throughout; hashing is slow by design, so it is done once.
    private static let secret: PasswordHash = {
        var random = SplitMix(seed: 1)
        return try! PasswordHash.make(password: "secret", logarithmicCost: 10, using: &random)
    }()

    /// Applications: `all` may do everything, `watch` may monitor 1001 to 1005, `none` nothing.
    static let applications: [ApplicationConfiguration] = [
        ApplicationConfiguration(
            name: "all", credentials: [.password(userName: "all", hash: secret)], services: .all, monitors: .all,
            controls: .all, destinations: try! DestinationRules(allow: ["0*"], deny: ["0900*"])),
        ApplicationConfiguration(
            name: "watch", credentials: [.password(userName: "watch", hash: secret)],
            services: try! ServiceSet(names: ["monitoring", "snapshot"]),
            monitors: try! DeviceSet(patterns: ["1001-1005"])),
        ApplicationConfiguration(name: "none", credentials: [.password(userName: "none", hash: secret)]),
    ]

    init(
        phones: Int = 10,
        configure: (inout SimulatedSwitchConfiguration) -> Void = { _ in },
        link adjust: (inout LinkConfiguration) -> Void = { _ in },
        moreLinks: [LinkConfiguration] = [],
        limits: GatewayLimits = GatewayLimits(),
        applications: [ApplicationConfiguration] = Harness.applications,
        logger: Logger = Logger(label: "gateway") { _ in SwiftLogNoOpLogHandler() }
    ) throws {
        var switchConfiguration = SimulatedSwitchConfiguration(phones: phones)
        configure(&switchConfiguration)
        simulatedSwitch = SimulatedSwitch(
            configuration: switchConfiguration, eventLoop: loop,
            logger: Logger(label: "switch") { _ in SwiftLogNoOpLogHandler() })
        var link = LinkConfiguration(name: "switch", endpoint: .inProcess)
        link.edition = switchConfiguration.edition
        adjust(&link)
        var environment = Gateway.Environment(group: loop, logger: logger)
        environment.random = SplitMix(seed: 99)
        environment.loginVerifier = ImmediateLoginVerifier()
        environment.audit = audit
        environment.reconnectSeed = 5
        let time = Mutex<UInt64>(1_700_000_000_000_000_000)
        environment.clock = {
            Timestamp(
                rawValue: time.withLock {
                    $0 += 1; return $0
                })
        }
        gateway = try Gateway(
            configuration: GatewayConfiguration(links: [link] + moreLinks, applications: applications, limits: limits),
            environment: environment)
    }

    /// Attaches the switch and lets the link come into service.
    func start() throws {
        let simulatedSwitch = simulatedSwitch
        try gateway.attach(link: "switch", peerLoop: loop) { wire in
            wire.open(with: simulatedSwitch.accept(wire))
        }
        settle()
    }

    /// Attaches something else than the simulated switch.
    func start(accept: @escaping @Sendable (Wire) -> Void) throws {
        try gateway.attach(link: "switch", peerLoop: loop, accept: accept)
        settle()
    }

    /// Runs what is due, and a little time beyond it.
    func settle() {
        for _ in 0..<20 { advance(.milliseconds(50)) }
    }

    /// Lets time pass.
    func advance(_ time: TimeAmount) {
        loop.advanceTime(by: time)
        loop.run()
    }

    /// A client connected to the gateway, without a session.
    func client(
        _ edition: Edition = .ed3, listener: ClientListenerConfiguration = ClientListenerConfiguration(name: "test")
    ) -> TestClient {
        let limits = WireLimits(outbox: listener.outboxPolicy)
        let (near, far) = InMemoryWire.pair(loop, loop, limits: limits)
        let client = ScriptedClient(eventLoop: loop, options: ScriptedClient.Options(edition: edition))
        far.open(with: client)
        near.open(with: gateway.delegate(for: near, as: listener))
        return TestClient(harness: self, client: client, edition: edition)
    }

    /// A client with a session.
    func client(_ edition: Edition = .ed3, as user: String) throws -> TestClient {
        let client = client(edition)
        let answer = try client.request(client.startSession(user, "secret"))
        #expect(answer is CSTA.StartApplicationSessionPosResponse)
        return client
    }

    /// The link's status.
    var link: LinkStatus { gateway.core.router.links[0].status }

    /// A phone's present state.
    func phone(_ device: String) throws -> PhoneSnapshot {
        let phone = try #require(gateway.registry.phone(deviceID: device))
        return phone.assumeIsolated { $0.snapshot() }
    }
}

/// A client of the gateway under test; each call runs the loop until it is answered.
final class TestClient {
    let harness: Harness
    let client: ScriptedClient
    let edition: Edition

    init(harness: Harness, client: ScriptedClient, edition: Edition) {
        self.harness = harness
        self.client = client
        self.edition = edition
    }

    func startSession(_ user: String, _ password: String, seconds: Int? = 600) -> CSTA.StartApplicationSession {
        CSTA.StartApplicationSession(
            applicationInfo: CSTA.StartApplicationSessionApplicationInfo(
                applicationID: "test",
                applicationSpecificInfo: CSTA.AnyContent(
                    xml: "<login><userName>\(user)</userName><password>\(password)</password></login>")),
            requestedProtocolVersions: [edition.namespace], requestedSessionDuration: seconds)
    }

    /// Sends a request and gives its answer.
    func request(_ message: any CSTAMessage, within time: TimeAmount = .seconds(20)) throws -> any CSTAMessage {
        nonisolated(unsafe) var result: Result<ScriptedClient.Received, any Error>?
        client.request(message, within: time).whenComplete { result = $0 }
        for _ in 0..<500 where result == nil { harness.advance(.milliseconds(50)) }
        return try #require(result).get().message
    }

    /// Sends a request and gives its answer, which must be of this type.
    func request<Answer: CSTAMessage>(_ message: any CSTAMessage, _ type: Answer.Type) throws -> Answer {
        let answer = try request(message)
        return try #require(answer as? Answer, "\(answer)")
    }

    /// Sends a request that must be refused, and gives the error.
    func refusal(_ message: any CSTAMessage) throws -> CSTA.CSTAErrorCode {
        try request(message, CSTA.CSTAErrorCode.self)
    }

    /// Starts a monitor on a device.
    func monitor(
        _ device: String, _ type: CSTA.MonitorType? = nil, filter: CSTA.MonitorFilter? = nil
    ) throws -> String {
        try request(
            CSTA.MonitorStart(
                monitorObject: .deviceObject(CSTA.DeviceID(device)), requestedMonitorFilter: filter, monitorType: type),
            CSTA.MonitorStartResponse.self
        ).monitorCrossRefID
    }

    /// Takes what has come: events and requests of the gateway.
    func take() -> [any CSTAMessage] {
        harness.settle()
        return client.takeInbox().map(\.message)
    }

    /// The kinds of what has come.
    func takeKinds() -> [MessageKind] { take().map(\.kind) }
}

/// Keeps audit records.
final class RecordingAudit: AuditSink {
    private let kept = Mutex<[AuditRecord]>([])

    func record(_ record: AuditRecord) { kept.withLock { $0.append(record) } }

    var records: [AuditRecord] { kept.withLock { $0 } }
}

/// A switch that takes requests and never answers, unless it is told to.
final class SilentSwitch: WireDelegate, @unchecked Sendable {
    private(set) var wire: Wire?
    private(set) var requests: [InvokeID] = []

    func wireDidConnect(_ wire: Wire) { self.wire = wire }

    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        batch.forEach { invokeID, _, _ in requests.append(invokeID) }
    }

    func wireDidClose(_ wire: Wire, reason: CloseReason) { self.wire = nil }

    /// Answers the last request.
    func answerLast(_ message: any CSTAMessage) {
        guard let invokeID = requests.last else { return }
        wire?.send(invokeID, MessageEncoder(edition: .ed3).encode(message))
    }
}
