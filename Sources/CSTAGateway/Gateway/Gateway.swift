import DeviceActors
import ECMA323
import Logging
import NIOCore
import NIOPosix
import Synchronization
import Transport

/// The gateway: links to switches on one side, client sessions on the other, and the phones in between.
///
/// ```
///   switches ──▶ SwitchLink ──▶ Phone ──▶ FanOut ──▶ ApplicationSession ──▶ clients
///               (one loop)    (same loop)   (one hop        (its own loop)
///                                            per read)
/// ```
///
/// It is assembled from a ``GatewayConfiguration`` and runs on event loops that it is given. All methods may be called
/// from anywhere.
public final class Gateway: Sendable {
    /// What the gateway is given besides its configuration.
    public struct Environment: Sendable {
        /// The event loops to run on.
        public var group: any EventLoopGroup
        /// The log.
        public var logger: Logger
        /// Where audit records go; nil for the log.
        public var audit: (any AuditSink)?
        /// The time of day.
        public var clock: @Sendable () -> Timestamp
        /// Where unguessable identifiers come from.
        public var random: any RandomNumberGenerator & Sendable
        /// Checks passwords; nil for threads of its own.
        public var loginVerifier: (any LoginVerifier)?
        /// Seed of the jitter between connection attempts; nil for an unpredictable one.
        public var reconnectSeed: UInt64?
        /// What the wires count into.
        public var transportCounters: TransportCounters

        /// The environment of a gateway that serves: all of the group's loops, the system's clock and randomness.
        public init(group: any EventLoopGroup, logger: Logger) {
            self.group = group
            self.logger = logger
            clock = { Timestamp.now }
            random = SystemRandomNumberGenerator()
            transportCounters = TransportCounters()
        }
    }

    /// The phones.
    public var registry: PhoneRegistry { core.registry }
    /// The counters.
    public var counters: GatewayCounters { core.counters }
    /// What the wires have counted.
    public let transportCounters: TransportCounters

    let core: GatewayCore
    private let environment: Environment
    private let state: Mutex<State>

    private struct State {
        var configuration: GatewayConfiguration
        var listeners: [(configuration: ClientListenerConfiguration, tls: TLSServer?, listener: Listener)] = []
        var clients: [TLSClient] = []
        var tickers: [RepeatedTask] = []
        var nextLoop = 0
        var isRunning = false
    }

    /// Puts a gateway together; nothing is opened yet.
    ///
    /// - Throws: ``GatewayConfigurationError`` when the configuration contradicts itself.
    public init(
        configuration: GatewayConfiguration, environment: Environment
    ) throws(GatewayConfigurationError) {
        try configuration.validate()
        self.environment = environment
        transportCounters = environment.transportCounters
        let verifier =
            environment.loginVerifier
            ?? ThreadedLoginVerifier(
                threads: configuration.limits.loginThreads,
                maximumPending: configuration.limits.maximumPendingLogins)
        core = GatewayCore(
            registry: PhoneRegistry(), loops: Array(environment.group.makeIterator()),
            applications: ApplicationDirectory(configuration.applications), loginVerifier: verifier,
            audit: environment.audit ?? LoggerAuditSink(logger: environment.logger), limits: configuration.limits,
            domainName: configuration.domainName, logger: environment.logger, clock: environment.clock,
            random: environment.random)
        state = Mutex(State(configuration: configuration))
    }

    /// Puts a gateway together on an event loop group, with the system's clock and randomness.
    public convenience init(
        configuration: GatewayConfiguration, group: any EventLoopGroup, logger: Logger
    ) throws(GatewayConfigurationError) {
        try self.init(configuration: configuration, environment: Environment(group: group, logger: logger))
    }

    // MARK: Life

    /// Binds the client listeners and begins to connect to the switches. Links that are configured as in-process wait
    /// for ``attach(link:peerLoop:accept:)``.
    ///
    /// - Throws: the error of the first listener that cannot be bound or whose TLS files cannot be read; what was bound
    ///   before is closed again.
    public func start() async throws {
        let configuration = beginRunning()
        do {
            // The links are there before the first client is, so that none is told that all is well while nothing is.
            let links = try configuration.links.compactMap { try prepareLink($0) }
            for listener in configuration.clientListeners { try await bind(listener) }
            for start in links { start() }
        } catch {
            await stop()
            throw error
        }
    }

    /// Begins to run without listeners: ticks sessions, so that ``accept(_:listener:)`` may be used.
    private func beginRunning() -> GatewayConfiguration {
        state.withLock { state in
            state.isRunning = true
            if state.tickers.isEmpty {
                state.tickers = core.clientLoops.map { loop in
                    loop.eventLoop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
                        for session in loop.sessions { session.tick() }
                    }
                }
            }
            return state.configuration
        }
    }

    /// Stops gracefully: no new clients, the sessions are ended on both sides, what is queued is sent, then everything
    /// is closed.
    public func stop() async {
        let (listeners, tickers) = state.withLock { state in
            defer {
                state.listeners = []
                state.tickers = []
                state.isRunning = false
            }
            return (state.listeners.map(\.listener), state.tickers)
        }
        for ticker in tickers { ticker.cancel() }
        for listener in listeners { await listener.stopAccepting() }
        // Before the links go, or the clients would hear of a fault first.
        for loop in core.clientLoops {
            try? await loop.eventLoop.submit { for session in loop.sessions { session.terminate() } }.get()
        }
        for link in core.router.links { link.stop() }
        for listener in listeners { await listener.close() }
        core.taps.closeAll()
        await core.loginVerifier.shutDown()
    }

    /// Takes over what can change while running: the applications with their access rules, and the certificates (the
    /// files are read again). Links, listeners and limits need a restart.
    ///
    /// Monitors that the new rules do not allow any more end, and their clients are told with MonitorStop.
    ///
    /// - Throws: ``GatewayConfigurationError`` or the error of a certificate file; then nothing has changed but the
    ///   certificates before the faulty one.
    public func reload(_ configuration: GatewayConfiguration) throws {
        try configuration.validate()
        let (old, servers, clients) = state.withLock { state in
            (state.configuration, state.listeners.compactMap(\.tls), state.clients)
        }
        guard old.links.map(\.name) == configuration.links.map(\.name) else {
            throw GatewayConfigurationError.needsRestart("the list of links")
        }
        guard old.clientListeners == configuration.clientListeners else {
            throw GatewayConfigurationError.needsRestart("a client listener")
        }
        for server in servers { try server.reload() }
        for client in clients { try client.reload() }
        core.replaceApplications(with: configuration.applications)
        state.withLock { $0.configuration = configuration }
    }

    // MARK: Clients

    private func bind(_ configuration: ClientListenerConfiguration) async throws {
        let tls = try configuration.tls.map { try TLSServer($0) }
        var wires = ListenerConfiguration(host: configuration.host, port: configuration.port, tls: tls)
        wires.maximumConnections = configuration.maximumConnections
        wires.maximumConnectionsPerAddress = configuration.maximumConnectionsPerAddress
        wires.firstFrameDeadline = configuration.firstFrameDeadline.timeAmount
        wires.idleTimeout = configuration.idleTimeout?.timeAmount
        wires.outbox = configuration.outboxPolicy
        let core = core
        let listener = try await Listener.bind(
            wires, group: environment.group, logger: environment.logger, counters: transportCounters
        ) { wire in
            Self.makeSession(core, configuration, wire)
        }
        state.withLock { $0.listeners.append((configuration, tls, listener)) }
        environment.logger.info(
            "serving clients", metadata: ["listener": "\(configuration.name)", "port": "\(listener.port)"])
    }

    /// Serves a client over a wire that did not come in by a listener's socket; to be opened with what is returned. For
    /// clients within the process and for tests.
    ///
    /// - Parameters:
    ///   - wire: the wire; its loop must be one of the gateway's.
    ///   - listener: how the client is to be treated.
    public func delegate(for wire: Wire, as listener: ClientListenerConfiguration) -> any WireDelegate {
        _ = beginRunning()
        return Self.makeSession(core, listener, wire)
    }

    private static func makeSession(
        _ core: GatewayCore, _ listener: ClientListenerConfiguration, _ wire: Wire
    ) -> ApplicationSession {
        guard let loop = core.clientLoops.first(where: { $0.eventLoop === wire.eventLoop }) else {
            preconditionFailure("a client's wire lives on one of the gateway's loops")
        }
        return ApplicationSession(core: core, listener: listener, wire: wire, loop: loop)
    }

    /// Where clients are served: each listener's name with its address and port, once started.
    public var boundAddresses: [BoundAddress] {
        state.withLock { state in
            state.listeners.map { entry in
                BoundAddress(
                    listener: entry.configuration.name, host: entry.configuration.host, port: entry.listener.port,
                    isTLS: entry.tls != nil)
            }
        }
    }

    // MARK: Links

    /// Makes a link; what is returned begins to connect it. Nil for one that is to be attached.
    private func prepareLink(_ configuration: LinkConfiguration) throws -> (() -> Void)? {
        guard case .network(let host, let port, let tls) = configuration.endpoint else { return nil }
        let client = try tls.map { try TLSClient($0) }
        if let client { state.withLock { $0.clients.append(client) } }
        var wires = ConnectorConfiguration(host: host, port: port, tls: client)
        wires.backoff = configuration.backoff
        wires.seed = environment.reconnectSeed
        wires.readSize = configuration.readSize
        let settings = wires
        let logger = environment.logger
        let counters = transportCounters
        let link = makeLink(configuration)
        return {
            link.start { link in
                Connector(settings, eventLoop: link.eventLoop, logger: logger, counters: counters) { [unowned link] _ in
                    link
                }
            }
        }
    }

    /// Connects a link that is configured as in-process to a switch within the process.
    ///
    /// - Parameters:
    ///   - name: the link's name in the configuration.
    ///   - peerLoop: the event loop of the switch.
    ///   - accept: called on that loop for each connection; it must open the wire it is given.
    /// - Throws: ``GatewayConfigurationError/duplicateName(_:what:)`` when the link is attached already, or is not
    ///   configured as in-process.
    public func attach(
        link name: String,
        peerLoop: any EventLoop,
        accept: @escaping @Sendable (Wire) -> Void
    ) throws(GatewayConfigurationError) {
        let configuration = beginRunning()
        guard let link = configuration.links.first(where: { $0.name == name }), case .inProcess = link.endpoint,
            !core.router.links.contains(where: { $0.configuration.name == name })
        else { throw GatewayConfigurationError.duplicateName(name, what: "attached link") }
        let logger = environment.logger
        let counters = transportCounters
        let seed = environment.reconnectSeed
        makeLink(link).start { link in
            Connector(
                eventLoop: link.eventLoop, backoff: link.configuration.backoff, seed: seed, logger: logger,
                makeDelegate: { [unowned link] _ in link },
                dial: { eventLoop in
                    let (near, far) = InMemoryWire.pair(eventLoop, peerLoop, counters: counters)
                    peerLoop.execute { accept(far) }
                    return eventLoop.makeSucceededFuture(near)
                })
        }
    }

    private func makeLink(_ configuration: LinkConfiguration) -> SwitchLink {
        let loop = state.withLock { state in
            defer { state.nextLoop += 1 }
            return core.clientLoops[state.nextLoop % core.clientLoops.count].eventLoop
        }
        return SwitchLink(core: core, configuration: configuration, eventLoop: loop)
    }

    // MARK: Looking in

    /// The state of the switching function as its clients see it.
    public var condition: GatewayStatus.Condition { core.router.condition }

    /// What the gateway is doing. Asks every loop once.
    public func status() async -> GatewayStatus {
        var links: [LinkStatus] = []
        for link in core.router.links {
            let status = try? await link.eventLoop.submit { link.status }.get()
            if let status { links.append(status) }
        }
        var sessions: [SessionStatus] = []
        for loop in core.clientLoops {
            sessions += (try? await loop.eventLoop.submit { loop.sessions.map(\.status) }.get()) ?? []
        }
        return GatewayStatus(
            condition: condition, links: links, sessions: sessions, phones: registry.count,
            monitors: core.monitorCount.load(ordering: .relaxed),
            counters: counters.all.map { CounterValue(name: $0.counter.name, help: $0.counter.help, value: $0.value) })
    }

    /// Opens a window on the events.
    ///
    /// - Parameters:
    ///   - capacity: events kept for an observer that is not ready; beyond it the oldest are dropped and a gap is
    ///     reported in their place.
    ///   - filter: the events wanted.
    /// - Returns: the tap; close it when done.
    public func observeEvents(capacity: Int = 1_024, filter: EventTap.Filter = EventTap.Filter()) -> EventTap {
        let counters = core.counters
        let tap = EventTap(capacity: capacity, filter: filter) { counters.add(.tapEventsLost, $0) }
        core.taps.add(tap)
        return tap
    }
}

/// An address at which clients are served.
public struct BoundAddress: Sendable, Hashable {
    /// The listener's name.
    public var listener: String
    /// The host it was told to bind.
    public var host: String
    /// The port it got.
    public var port: Int
    /// Whether TLS is spoken.
    public var isTLS: Bool
}
