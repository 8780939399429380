import DeviceActors
import Provisioning
import Synchronization

/// One phone: its machine, and what carries out what the machine says.
///
/// Inputs are taken one after the other, each wholly: the machine works it out, the store keeps what must be kept, in one
/// transaction, then the answer is given and everything else is done, and only then the next input is taken. If the store
/// fails, nothing of it has happened: the machine is thrown away and made again from the store, a moment later at the latest.
actor Workpoint {
    /// The phone.
    nonisolated let mac: MACAddress

    let surroundings: WorkpointSurroundings
    private var machine: WorkpointMachine?
    private var turnstile = Turnstile()
    private var watch: (any CallWatch)?
    private var watchedNames: CallNames?
    private var isRecovering = false
    private nonisolated let use: Mutex<Use>

    private struct Use {
        var last: Timestamp
        var isQuiet = true
        var isVacant = false
    }

    /// A phone that the store may know or not; the machine is made when it is needed.
    init(_ mac: MACAddress, in surroundings: WorkpointSurroundings) {
        self.mac = mac
        self.surroundings = surroundings
        use = Mutex(Use(last: surroundings.clock.now))
    }

    /// Whether nothing would be lost if the actor were dropped and made again later, provided nobody uses it.
    nonisolated func isUnused(since time: Timestamp) -> Bool {
        use.withLock { $0.isQuiet && $0.last <= time }
    }

    /// Whether it stands for no phone, nobody waiting: strangers must not fill the memory with their addresses.
    nonisolated var isVacant: Bool { use.withLock { $0.isVacant } }

    /// What is known of the phone; `nil` when nothing is.
    var record: WorkpointRecord? { machine?.record }

    // MARK: Turns

    /// Runs `body` when all that came before is done.
    func exclusively<Value>(
        _ body: () async throws(ProvisioningStoreError) -> Value
    ) async throws(ProvisioningStoreError) -> Value {
        if !turnstile.tryEnter() { await withCheckedContinuation { turnstile.wait($0) } }
        defer {
            noteUse()
            turnstile.leave()
        }
        return try await body()
    }

    /// Whether so much waits that a request is better sent again later.
    var isCrowded: Bool { turnstile.count >= surroundings.limits.maximumWaitingPerWorkpoint }

    // MARK: The machine

    /// Makes the machine from the store if it is not there. Only within ``exclusively(_:)``.
    ///
    /// - Returns: whether the store knows the phone.
    func load() async throws(ProvisioningStoreError) -> Bool {
        guard machine == nil else { return true }
        let policy = surroundings.policy
        do {
            guard let record = try await surroundings.store.workpoint(mac) else { return false }
            let now = surroundings.clock.now
            let window =
                now.rawValue - min(now.rawValue, UInt64(max(0, policy.nonceWindow.components.seconds)) * 1_000_000_000)
            let nonces = try await surroundings.store.nonces(
                of: mac, since: Timestamp(rawValue: window), limit: policy.nonceCount)
            let jobs = try await surroundings.store.openJobs(of: mac)
            machine = WorkpointMachine(record: record, jobs: jobs, nonces: nonces, policy: policy, at: now)
        } catch {
            fail(error)
            throw error
        }
        try await step { machine, time, calls in ((), machine.start(at: time, calls: calls)) }
        try await settlePredecessors()
        return true
    }

    /// Begins with a phone that the store does not know, and stores it. Only within ``exclusively(_:)``, after
    /// ``load()`` has given `false`.
    func begin(
        _ record: WorkpointRecord
    ) {
        machine = WorkpointMachine(
            record: record, jobs: [], nonces: [], policy: surroundings.policy, at: surroundings.clock.now)
    }

    /// What `need` says of the machine that is loaded.
    func inspect<Value>(_ need: (WorkpointMachine) -> Value) -> Value? { machine.map(need) }

    /// Gives the loaded machine an input, and carries out what comes of it. Only within ``exclusively(_:)``.
    ///
    /// - Parameters:
    ///   - more: what is to be stored beside what the machine says, before it.
    ///   - rename: the names under which the phone's calls are to be looked for, when the input tells other ones than the
    ///     record.
    func step<Answer>(
        storing more: [StoreChange] = [], names rename: (CallNames) -> CallNames = { $0 },
        _ input: (inout WorkpointMachine, Timestamp, BusyStatus.Condition) -> (Answer, [WorkpointEffect])
    ) async throws(ProvisioningStoreError) -> Answer {
        // Taken out, not copied: nobody else can look for it before this is done, and a copy would be made of all its lists.
        guard var machine = self.machine.take() else {
            throw .unavailable("the workpoint is not loaded")
        }
        let calls = surroundings.calls.condition(of: rename(CallNames(machine.record)))
        let (answer, effects) = input(&machine, surroundings.clock.now, calls)
        let changes = effects.compactMap { if case .store(let change) = $0 { change } else { nil } }
        do {
            if !changes.isEmpty || !more.isEmpty { try await surroundings.store.apply(more + changes) }
        } catch {
            fail(error)
            throw error
        }
        self.machine = machine
        for effect in effects { execute(effect, machine.record, calls) }
        followNames(CallNames(machine.record), calls)
        return answer
    }

    /// Finds out whether the jobs that jobs of this phone wait for have ended. Only within ``exclusively(_:)``.
    ///
    /// Asked after the waiting job is in the store: if the other one ends later than this, the store will find its
    /// successors.
    func settlePredecessors() async throws(ProvisioningStoreError) {
        for id in Set(machine?.awaitedPredecessors ?? []) {
            let state: JobState
            do {
                state = try await surroundings.store.job(id)?.state ?? .cancelled
            } catch {
                fail(error)
                throw error
            }
            guard state.isFinal else { continue }
            try await step { machine, time, calls in
                ((), machine.predecessor(id, ended: state, at: time, calls: calls))
            }
        }
    }

    /// Forgets the machine and everything that is under way for it; what the store has counts.
    func forget() {
        machine = nil
        surroundings.timers.cancelAll(of: mac)
        watch?.cancel()
        (watch, watchedNames) = (nil, nil)
    }

    /// Makes the machine again after the store failed, for what waits there must go on.
    func recover() async {
        isRecovering = false
        _ = try? await exclusively { () async throws(ProvisioningStoreError) in try await load() }
    }

    private func fail(_ error: ProvisioningStoreError) {
        surroundings.counters.add(.storeFailures)
        surroundings.logger.error(
            "the store failed a workpoint", metadata: ["workpoint": "\(mac)", "error": "\(error)"])
        forget()
        guard !isRecovering else { return }
        isRecovering = true
        let (mac, registry) = (mac, surroundings.registry)
        _ = surroundings.clock.schedule(at: surroundings.clock.now + .seconds(5)) {
            registry.dispatch(mac) { await $0.recover() }
        }
    }

    private func noteUse() {
        let now = surroundings.clock.now
        // A moment after its last answer can no longer be asked for again.
        let later = now + surroundings.policy.replyTimeout + .seconds(1)
        let isQuiet = !isRecovering && turnstile.count == 0 && machine?.isQuiet(at: later) ?? true
        let isVacant = machine == nil && isQuiet
        use.withLock { $0 = Use(last: now, isQuiet: isQuiet, isVacant: isVacant) }
    }

    // MARK: Effects

    /// Tells those who watch.
    func tell(_ notice: ProvisioningNotice) {
        surroundings.notices.post(notice, record.map { CallNames($0) } ?? CallNames(mac: mac))
    }

    private func execute(_ effect: WorkpointEffect, _ record: WorkpointRecord, _ calls: BusyStatus.Condition) {
        switch effect {
        case .store: break
        case .contactMe(let uri): contact(uri, CallNames(record))
        case .setTimer(let timer, let time): surroundings.timers.set(.init(workpoint: mac, timer: timer), at: time)
        case .cancelTimer(let timer): surroundings.timers.cancel(.init(workpoint: mac, timer: timer))
        case .watchCalls(let isWanted): watchCalls(isWanted, CallNames(record), from: calls)
        case .jobEnded(let id, let state): surroundings.jobEnded(id, state)
        case .notice(let notice): surroundings.notices.post(.job(notice), CallNames(record))
        case .alarm(let alarm): surroundings.raise(alarm, of: CallNames(record))
        }
    }

    private func contact(_ uri: String, _ names: CallNames) {
        let (mac, surroundings) = (mac, surroundings)
        surroundings.contacts.add(uri: uri) {
            surroundings.calls.condition(of: names) == .busy
        } done: { result in
            switch result {
            case .accepted: surroundings.counters.add(.contactsAccepted)
            case .refused, .unreachable: surroundings.counters.add(.contactsFailed)
            case .forbiddenAddress: surroundings.counters.add(.contactsForbidden)
            case .heldForCall: break
            }
            surroundings.registry.dispatch(mac) { await $0.contactMeEnded(result) }
        }
    }

    private func watchCalls(_ isWanted: Bool, _ names: CallNames, from calls: BusyStatus.Condition) {
        watch?.cancel()
        (watch, watchedNames) = (nil, nil)
        guard isWanted else { return }
        let (mac, registry) = (mac, surroundings.registry)
        watchedNames = names
        watch = surroundings.calls.watch(names, from: calls) { condition in
            registry.dispatch(mac) { await $0.callsChanged(condition) }
        }
    }

    /// A phone that got another number is watched under that.
    private func followNames(_ names: CallNames, _ calls: BusyStatus.Condition) {
        guard watch != nil, watchedNames != names else { return }
        watchCalls(true, names, from: calls)
    }
}
