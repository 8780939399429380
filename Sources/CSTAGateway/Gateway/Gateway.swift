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
    let environment: Environment
    let state: Mutex<State>

    struct State {
        var configuration: GatewayConfiguration
        var listeners: [ClientDoor] = []
        /// The TLS sides of the links that have one, by the links' names.
        var linkTLS: [String: TLSClient] = [:]
        var tickers: [RepeatedTask] = []
        var nextLoop = 0
        var isRunning = false
        /// Whether listeners and links are being made at this moment.
        var isReloading = false
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
        // A reload in the middle of this would open listeners twice.
        state.withLock { $0.isReloading = true }
        defer { state.withLock { $0.isReloading = false } }
        do {
            // The links are there before the first client is, so that none is told that all is well while nothing is.
            let links = try configuration.links.compactMap { try prepareLink($0) }
            for listener in configuration.clientListeners {
                let door = try await bind(listener, tls: try listener.tls.map { try TLSServer($0) })
                state.withLock { $0.listeners.append(door) }
                announce(door)
            }
            for start in links { start() }
        } catch {
            await stop()
            throw error
        }
    }

    /// Begins to run without listeners: ticks sessions, so that ``accept(_:listener:)`` may be used.
    @discardableResult
    func beginRunning() -> GatewayConfiguration {
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
    /// is closed. When it returns, nothing of the gateway happens on its event loops any more.
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
        await terminateSessions(because: "the gateway stops") { _ in true }
        for closed in core.router.links.map({ $0.stop() }) { try? await closed.get() }
        for listener in listeners { await listener.close() }
        for loop in core.clientLoops { try? await loop.whenEmpty().get() }
        core.taps.closeAll()
        core.traces.closeAll()
        await core.loginVerifier.shutDown()
    }

    // MARK: Looking in

    /// The state of the switching function as its clients see it.
    public var condition: GatewayStatus.Condition { core.router.condition }

    /// What an application may do by the rules of this moment; nil when there is none of this name (any more).
    public func policy(of application: String) -> AccessPolicy? { core.applications.policy(of: application) }

    /// What the application may do that a token stands for; nil when no application has it. The time taken tells nothing of
    /// the token.
    public func policy(bearing token: TokenDigest) -> AccessPolicy? { core.applications.policy(bearing: token) }

    /// What the gateway is doing. Asks every loop once.
    public func status() async -> GatewayStatus {
        let links = await linkStatus()
        var sessions: [SessionStatus] = []
        for loop in core.clientLoops {
            sessions += (try? await loop.eventLoop.submit { loop.sessions.map(\.status) }.get()) ?? []
        }
        return GatewayStatus(
            condition: condition, links: links, sessions: sessions, phones: registry.count,
            monitors: core.monitorCount.load(ordering: .relaxed),
            counters: counters.all.map { CounterValue(name: $0.counter.name, help: $0.counter.help, value: $0.value) },
            closedSessions: core.closedSessions.all)
    }

    /// What the links are doing, in the order of the configuration. Asks the loop of each.
    public func linkStatus() async -> [LinkStatus] {
        var links: [LinkStatus] = []
        for link in core.router.links {
            let status = try? await link.eventLoop.submit { link.status }.get()
            if let status { links.append(status) }
        }
        return links
    }

    /// Ends a client's connection: it is told why, its monitors end, what is queued is sent.
    ///
    /// - Parameters:
    ///   - id: the connection's number, ``SessionStatus/id``.
    ///   - reason: for the client and the log.
    /// - Returns: false when there is no such connection.
    public func endSession(_ id: UInt64, because reason: String) async -> Bool {
        var isFound = false
        for loop in core.clientLoops where !isFound {
            isFound =
                (try? await loop.eventLoop.submit {
                    guard let session = loop.sessions.first(where: { $0.wire.id == id }) else { return false }
                    session.logger.notice("session ended by an operator", metadata: ["reason": "\(reason)"])
                    session.terminate(because: reason)
                    return true
                }.get()) ?? false
        }
        return isFound
    }

    /// Begins to write down the messages between the gateway and the switches that are about one phone.
    ///
    /// - Parameters:
    ///   - phone: whose messages.
    ///   - capacity: how many wait for the reader; more are missed, and counted.
    /// - Returns: the trace, to be closed by the caller; nil when sixteen are under way already.
    public func traceMessages(of phone: PhoneID, capacity: Int = 256) -> MessageTrace? {
        let trace = MessageTrace(phone: phone, capacity: capacity)
        return core.traces.add(trace) ? trace : nil
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
