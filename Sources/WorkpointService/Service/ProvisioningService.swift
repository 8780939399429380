import DeviceActors
import Logging
import NIOCore
import Provisioning
import Synchronization

/// The provisioning service for phones of the Workpoint Interface: listeners, phones, jobs.
///
/// A job that it has accepted is in the store, and ends applied, failed with a reason, expired, or cancelled; see
/// ``Provisioning/Job``.
public final class ProvisioningService: Sendable {
    private struct State {
        var listeners: [(role: PhoneListenerConfiguration.Role, listener: PhoneListener)] = []
        var upkeep: (any ScheduledCall)?
        var lastPruning = Timestamp.zero
        var isStopped = false
    }

    /// What it counts.
    public let counters = ProvisioningCounters()

    let surroundings: WorkpointSurroundings
    /// One directory for each side: what comes in Default Mode, from whomever, does not touch the sessions of phones that
    /// have shown their certificate.
    private let sessions: [PhoneListenerConfiguration.Role: PhoneSessions]
    private let configuration: ProvisioningServiceConfiguration
    private let group: any EventLoopGroup
    private let requests: RequestGauge
    private let state = Mutex(State())

    /// How often what is no longer needed is looked for.
    private static let upkeepInterval = Duration.seconds(60)
    /// How long a phone's actor is kept after its last use.
    private static let idleKeep = Duration.seconds(180)
    private static let pruneInterval = Duration.seconds(3_600)

    /// Puts a service together; ``start()`` opens it.
    ///
    /// - Parameters:
    ///   - store: what must not be forgotten; closed by whoever opened it, after ``stop()``.
    ///   - calls: who is in a call.
    ///   - sender: sends contact-me requests; over HTTP when not given.
    ///   - clock: the system's, on a loop of the group, when not given.
    public init(
        _ configuration: ProvisioningServiceConfiguration, store: any ProvisioningStore, calls: any PhoneCalls,
        group: any EventLoopGroup, logger: Logger, sender: (any ContactMeSender)? = nil,
        clock: (any ServiceClock)? = nil,
        jobIDs: JobIDSource? = nil
    ) {
        self.configuration = configuration
        self.group = group
        let clock = clock ?? EventLoopClock(group.any())
        let work = WorkTracker()
        let registry = WorkpointRegistry(work: work)
        requests = RequestGauge(maximum: configuration.limits.maximumRequests)
        let maximum = configuration.limits.maximumSessions
        sessions = [.defaultMode: PhoneSessions(maximum: maximum), .secureMode: PhoneSessions(maximum: maximum)]
        surroundings = WorkpointSurroundings(
            store: store, clock: clock, calls: calls, timers: WorkpointTimers(clock: clock),
            contacts: ContactQueue(
                configuration.contact, sender: sender ?? HTTPContactMeSender(configuration.contact, group: group),
                clock: clock, work: work),
            bootstrap: BootstrapDesk(configuration.secureMode, logger: logger), registry: registry,
            notices: NoticeBoard(), counters: counters, jobIDs: jobIDs ?? JobIDSource(), logger: logger,
            limits: configuration.limits, policy: configuration.policy)
    }

    /// Opens the listeners, and goes on with what was open when the service ended.
    ///
    /// - Throws: ``Provisioning/ProvisioningStoreError``, or the system's error for an address that cannot be listened on;
    ///   then nothing is open.
    public func start() async throws {
        let surroundings = surroundings
        let registry = surroundings.registry
        registry.start { Workpoint($0, in: surroundings) }
        surroundings.timers.whenDue { key in
            registry.dispatch(key.workpoint) { await $0.timerFired(key.timer) }
        }
        do {
            surroundings.countWorkpoints(try await surroundings.store.workpointCount())
            surroundings.countOpenJobs(try await surroundings.store.openJobCount())
            let newest = try await surroundings.store.jobs(of: nil, state: nil, before: nil, limit: 1).first
            if let newest { surroundings.jobIDs.advance(beyond: newest.id) }
            for listener in configuration.listeners { try await open(listener) }
            try await restore()
        } catch {
            await stop()
            throw error
        }
        maintainLater()
    }

    /// Ends: answers that are being worked on go out, then everything is closed. What is open is in the store.
    public func stop(within time: Duration = .seconds(10)) async {
        let (listeners, upkeep) = state.withLock { state in
            state.isStopped = true
            defer { (state.listeners, state.upkeep) = ([], nil) }
            return (state.listeners, state.upkeep)
        }
        upkeep?.cancel()
        surroundings.timers.stop()
        surroundings.contacts.stop()
        await withTaskGroup(of: Void.self) { group in
            for (_, listener) in listeners { group.addTask { await listener.close(within: TimeAmount(time)) } }
        }
        await surroundings.registry.work.drained()
        surroundings.registry.stop()
    }

    /// The addresses that are listened on; ports are the real ones.
    public var addresses: [(role: PhoneListenerConfiguration.Role, address: SocketAddress)] {
        state.withLock { $0.listeners }.compactMap { role, listener in listener.localAddress.map { (role, $0) } }
    }

    /// What there is at this moment.
    public var status: ProvisioningStatus {
        ProvisioningStatus(
            workpoints: surroundings.knownWorkpoints, openJobs: surroundings.openJobs,
            activeWorkpoints: surroundings.registry.count,
            sessions: sessions.values.reduce(0) { $0 + $1.count }, requests: requests.count,
            waitingContacts: surroundings.contacts.waitingCount,
            connections: state.withLock { $0.listeners }.reduce(0) { $0 + $1.listener.connectionCount })
    }

    /// Has `sink` told what happens from now on, until the observation is cancelled or given up.
    public func observe(_ sink: @escaping NoticeSink) -> NoticeObservation {
        surroundings.notices.add { notice, _ in sink(notice) }
    }

    /// Has `sink` told what happens from now on, and to which phones of switches, until the observation is cancelled or
    /// given up.
    public func observe(named sink: @escaping NamedNoticeSink) -> NoticeObservation {
        surroundings.notices.add(sink)
    }

    /// Treats phones otherwise from now on.
    public func setPolicy(_ policy: WorkpointPolicy) async {
        surroundings.policy = policy
        for mac in surroundings.registry.loaded {
            await surroundings.registry.use(mac) { await $0.policyChanged(policy) }
        }
    }

    /// Ends the sessions of a phone.
    func forgetSessions(of mac: MACAddress) {
        for sessions in sessions.values { sessions.forget(mac) }
    }

    private func open(_ configuration: PhoneListenerConfiguration) async throws {
        let site: any PhoneHTTPSite =
            if let sessions = sessions[configuration.role] {
                MessageSite(
                    configuration, surroundings, sessions: sessions, messageLimits: self.configuration.messageLimits,
                    requests: requests)
            } else {
                PollSite(surroundings)
            }
        let listener = try await PhoneListener.bind(
            configuration.place, site: site, counters: counters, group: group)
        if configuration.role == .secureMode, let port = listener.localAddress?.port {
            surroundings.bootstrap.listens(on: port)
        }
        state.withLock { $0.listeners.append((configuration.role, listener)) }
    }

    /// Makes the machines of the phones that something is open for.
    private func restore() async throws(ProvisioningStoreError) {
        var open = Set(try await surroundings.store.workpointsWithOpenJobs())
        var last: MACAddress?
        while true {
            let records = try await surroundings.store.workpoints(after: last, limit: 1_000)
            guard let end = records.last else { break }
            last = end.mac
            for record in records where record.isUnsettled { open.insert(record.mac) }
        }
        for mac in open.sorted(by: { $0.value < $1.value }) {
            await surroundings.registry.use(mac) { await $0.wake() }
        }
    }

    private func maintainLater() {
        let call = surroundings.clock.schedule(at: surroundings.clock.now + Self.upkeepInterval) { [weak self] in
            guard let self else { return }
            surroundings.registry.work.run { await self.maintain() }
        }
        let isStopped = state.withLock { state in
            state.upkeep = call
            return state.isStopped
        }
        if isStopped { call.cancel() }
    }

    /// Drops actors that nothing waits for, and now and then what is too old to be kept.
    func maintain() async {
        let now = surroundings.clock.now
        surroundings.registry.sweep(unusedSince: now.before(Self.idleKeep))
        let mustPrune = state.withLock { state in
            guard now >= state.lastPruning + Self.pruneInterval else { return false }
            state.lastPruning = now
            return true
        }
        if mustPrune {
            do {
                let count = try await surroundings.store.prune(before: now.before(configuration.retention))
                if count > 0 { surroundings.logger.info("old jobs forgotten", metadata: ["jobs": "\(count)"]) }
            } catch {
                surroundings.logger.error("old jobs cannot be forgotten", metadata: ["error": "\(error)"])
            }
        }
        if state.withLock({ !$0.isStopped }) { maintainLater() }
    }
}

/// What there is of the provisioning service at a moment.
public struct ProvisioningStatus: Sendable, Hashable {
    /// Phones that are known.
    public var workpoints: Int
    /// Jobs that are not final.
    public var openJobs: Int
    /// Phones that something is going on with.
    public var activeWorkpoints: Int
    /// Sessions of phones.
    public var sessions: Int
    /// Requests that are being worked on.
    public var requests: Int
    /// Phones that wait to be contacted.
    public var waitingContacts: Int
    /// Connections of phones.
    public var connections: Int
}

extension Timestamp {
    /// A time earlier by a duration, but not before 1970.
    func before(_ duration: Duration) -> Timestamp {
        let nanoseconds = UInt64(max(0, duration.components.seconds)).multipliedReportingOverflow(by: 1_000_000_000)
        return Timestamp(rawValue: rawValue - min(rawValue, nanoseconds.overflow ? .max : nanoseconds.partialValue))
    }
}

extension WorkpointRecord {
    /// Whether something is under way with the phone beside its jobs, which a timer or contact is to bring to its end.
    fileprivate var isUnsettled: Bool {
        switch security {
        case .bootstrapSent, .awaitingSecureStartUp, .awaitingTAN: true
        case .defaultMode, .secure: owesSolicited
        }
    }
}
