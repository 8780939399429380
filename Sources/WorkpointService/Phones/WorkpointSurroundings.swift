import DeviceActors
import Logging
import Provisioning
import Synchronization

/// What a ``Workpoint`` needs around it: shared by all of them.
final class WorkpointSurroundings: Sendable {
    let store: any ProvisioningStore
    let clock: any ServiceClock
    let calls: any PhoneCalls
    let timers: WorkpointTimers
    let contacts: ContactQueue
    let bootstrap: BootstrapDesk
    let registry: WorkpointRegistry
    let notices: NoticeBoard
    let counters: ProvisioningCounters
    let jobIDs: JobIDSource
    let logger: Logger
    let limits: ProvisioningLimits
    private let policyNow: Mutex<WorkpointPolicy>
    private let workpointCount = Atomic<Int>(0)
    private let openJobCount = Atomic<Int>(0)

    init(
        store: any ProvisioningStore, clock: any ServiceClock, calls: any PhoneCalls, timers: WorkpointTimers,
        contacts: ContactQueue, bootstrap: BootstrapDesk, registry: WorkpointRegistry, notices: NoticeBoard,
        counters: ProvisioningCounters, jobIDs: JobIDSource, logger: Logger, limits: ProvisioningLimits,
        policy: WorkpointPolicy
    ) {
        self.store = store
        self.clock = clock
        self.calls = calls
        self.timers = timers
        self.contacts = contacts
        self.bootstrap = bootstrap
        self.registry = registry
        self.notices = notices
        self.counters = counters
        self.jobIDs = jobIDs
        self.logger = logger
        self.limits = limits
        policyNow = Mutex(policy)
    }

    /// How phones are treated.
    var policy: WorkpointPolicy {
        get { policyNow.withLock { $0 } }
        set { policyNow.withLock { $0 = newValue } }
    }

    /// How many phones the store knows.
    var knownWorkpoints: Int { workpointCount.load(ordering: .relaxed) }

    /// Notes that there are so many phones more, or less.
    func countWorkpoints(_ change: Int) {
        workpointCount.add(change, ordering: .relaxed)
    }

    /// How many jobs are not final.
    var openJobs: Int { openJobCount.load(ordering: .relaxed) }

    /// Notes that there are so many open jobs more, or less.
    func countOpenJobs(_ change: Int) {
        openJobCount.add(change, ordering: .relaxed)
    }

    /// Counts one more open job, if there may be one more.
    func takeRoomForJob() -> Bool {
        let isFull = openJobCount.add(1, ordering: .relaxed).newValue > limits.maximumOpenJobsInAll
        if isFull { countOpenJobs(-1) }
        return !isFull
    }

    /// Fetches what a machine needs for a request.
    func material(
        _ need: MaterialNeed, for record: WorkpointRecord
    ) async throws(ProvisioningStoreError) -> FlowMaterial {
        var material = FlowMaterial()
        if let user = need.user, !user.isEmpty { material.userData = try await store.userData(of: user) }
        if need.bootstrap {
            material.bootstrap = try await bootstrap.material(for: record, store: store, at: clock.now)
        }
        return material
    }

    /// Tells the jobs that wait for one, of whichever phones, that it has ended.
    func jobEnded(_ id: JobID, _ state: JobState) {
        switch state {
        case .applied: counters.add(.jobsApplied)
        case .failed: counters.add(.jobsFailed)
        case .expired: counters.add(.jobsExpired)
        case .cancelled: counters.add(.jobsCancelled)
        case .waiting, .running: break
        }
        countOpenJobs(-1)
        registry.work.run { await self.tellSuccessors(of: id, state) }
    }

    private func tellSuccessors(of id: JobID, _ state: JobState) async {
        do {
            let phones = Set(try await store.jobs(after: id).map(\.workpoint))
            for mac in phones { await registry.use(mac) { await $0.predecessor(id, ended: state) } }
        } catch {
            // Whoever waits must learn it; the store may be back a moment later.
            logger.error("the jobs after a job cannot be looked up", metadata: ["job": "\(id)", "error": "\(error)"])
            _ = clock.schedule(at: clock.now + .seconds(5)) { [weak self] in
                guard let self else { return }
                registry.work.run { await self.tellSuccessors(of: id, state) }
            }
        }
    }

    /// Tells those who watch, and the log, that there is something an operator should know.
    func raise(_ alarm: WorkpointAlarm, of names: CallNames) {
        counters.add(.alarms)
        logger.notice("workpoint alarm", metadata: ["workpoint": "\(names.mac)", "alarm": "\(alarm)"])
        notices.post(.alarm(names.mac, alarm, at: clock.now), names)
    }
}
