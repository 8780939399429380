import DeviceActors

extension WorkpointMachine {
    /// What one input has led to so far.
    struct Step: Sendable {
        /// Jobs to be stored, in the order in which they were first touched.
        var touchedJobs: [JobID] = []
        var stores: [StoreChange] = []
        var effects: [WorkpointEffect] = []

        mutating func touch(_ id: JobID) {
            if !touchedJobs.contains(id) { touchedJobs.append(id) }
        }
    }

    /// Every input begins so.
    mutating func begin(_ time: Timestamp, _ condition: BusyStatus.Condition) {
        let wasIdle = calls == .idle
        calls = condition
        if condition == .idle, !wasIdle { phoneBecameIdle(at: time) }
        expireJobs(at: time)
    }

    /// Every input ends so: what is to be done next is worked out anew from the state, never carried along.
    mutating func finish(_ time: Timestamp) -> [WorkpointEffect] {
        settleSecureJobs(at: time)
        settleContact(at: time)
        settleWaits(at: time)
        settleTimers(at: time)
        var stores = step.stores
        if record != storedRecord {
            storedRecord = record
            stores.append(.workpoint(record))
        }
        stores += step.touchedJobs.compactMap { id in queue[id].map(StoreChange.job) }
        let effects = stores.map(WorkpointEffect.store) + step.effects
        queue.removeFinal()
        step = Step()
        return effects
    }

    /// Changes a job, and has it stored.
    mutating func change(_ id: JobID, _ body: (inout Job) -> Void) {
        queue.update(id, body)
        step.touch(id)
    }

    /// Adds a line to a job's history and tells those who watch.
    mutating func note(_ id: JobID, _ event: JobEvent, _ detail: String = "", at time: Timestamp) {
        change(id) { $0.note(event, detail, at: time) }
        guard let job = queue[id], let attempt = job.history.last else { return }
        step.effects.append(
            .notice(JobNotice(job: id, workpoint: job.workpoint, attempt: attempt, state: job.state)))
    }

    /// Changes a job's state; says nothing, for a line of the history goes with most changes.
    mutating func set(_ id: JobID, _ state: JobState, at time: Timestamp) {
        guard let job = queue[id], job.state != state else { return }
        change(id) {
            $0.state = state
            $0.changedAt = time
        }
    }

    /// Ends a job, and tells the jobs that wait for it.
    mutating func end(_ id: JobID, _ state: JobState, _ detail: String = "", at time: Timestamp) {
        guard let job = queue[id], !job.state.isFinal else { return }
        set(id, state, at: time)
        switch state {
        case .applied: note(id, .applied, detail, at: time)
        case .expired: note(id, .expired, detail, at: time)
        case .cancelled: note(id, .cancelled, detail, at: time)
        case .failed(let failure):
            note(id, .failed, detail.isEmpty ? failure.rawValue : "\(failure.rawValue): \(detail)", at: time)
        case .waiting, .running: preconditionFailure("a job ends in a final state")
        }
        if busyJob == id { busyJob = nil }
        step.effects.append(.jobEnded(id, state))
        predecessorEnded(id, state, at: time)
    }

    /// Lets the jobs go on, or fail, that waited for another.
    mutating func predecessorEnded(_ id: JobID, _ state: JobState, at time: Timestamp) {
        guard state.isFinal else { return }
        for job in queue.jobs where job.options.after == id && job.state == .waiting(.otherJob) {
            if state == .applied {
                set(job.id, .waiting(.turn), at: time)
            } else {
                end(job.id, .failed(.predecessorNotApplied), "\(id) ended \(state.name)", at: time)
            }
        }
    }

    /// Ends the jobs whose time is over and that are not with the phone.
    mutating func expireJobs(at time: Timestamp) {
        for job in queue.jobs where expiry(of: job).map({ $0 <= time }) == true {
            end(job.id, .expired, job.progress.isUntouched ? "" : "a part of it, or all, had been sent", at: time)
        }
    }

    /// When a job's time is over; `nil` for never, and while the phone has it. Of one that was delivered, the phone is to be
    /// asked what became of it first: it gets the time for that.
    func expiry(of job: Job) -> Timestamp? {
        guard job.canExpire, let end = job.options.expiresAt else { return nil }
        return job.progress.deliveredAt.map { max(end, $0 + policy.fileTimeout + policy.maximumBackoff) } ?? end
    }

    /// The head of the queue.
    var head: Job? { queue.head(isSecure: record.security.isSecure) }

    /// An alarm for the operator.
    mutating func alarm(_ alarm: WorkpointAlarm) {
        step.effects.append(.alarm(alarm))
    }
}

extension Job {
    /// Whether its time can be over: not while the phone has it, or while a timer runs after which the phone is asked.
    var canExpire: Bool {
        switch state {
        case .running, .waiting(.completion): false
        case .waiting: true
        case .applied, .failed, .expired, .cancelled: false
        }
    }
}

extension JobProgress {
    /// Whether nothing of the job has been sent that the phone may have taken.
    var isUntouched: Bool { acceptedParts == 0 && unansweredSends == 0 && deliveredAt == nil }
}
