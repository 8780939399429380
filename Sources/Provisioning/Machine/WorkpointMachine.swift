import DeviceActors

/// The service's side of the Workpoint Interface for one phone: a value into which go the phone's requests, its calls, jobs
/// and the time, and out of which come answers and effects. It does no I/O and knows no clock.
///
/// Flows (guide, pages 13 and 32 to 60):
///
///     no flow ──initial message──▶ secure? ──▶ read all first? ──▶ chores ──▶ head of the queue ──▶ CleanUp ──▶ no flow
///                                     │              │               │              │
///                                     └──────────────┴── Action ─────┴──────────────┘
///                                            awaiting reply-to ──(next fragment)──▶ GetNextFragment
///                                                  │
///                  no request in time, a new flow, a reply that does not fit: the job goes back, the flow is gone
///
/// A job:
///
///     waiting(otherJob) ─▶ waiting(turn) ─▶ waiting(idle | contact | pause) ─▶ running ─▶ applied | failed
///           │                                   ▲                                │ busy, interrupted, not now
///           └─▶ failed                          └────────────────────────────────┘
///     running ─(file, firmware, restart)─▶ waiting(completion) ─▶ applied | failed, after a check where nothing was said
///     any waiting ─▶ expired | cancelled
///
/// What ends each wait; whatever else happens, the job's own expiry and the operator end it too:
///
/// | waits for    | because                                                | ended by |
/// |--------------|--------------------------------------------------------|----------|
/// | `turn`       | another job is the head                                | that job's end |
/// | `otherJob`   | the predecessor is not final                           | ``predecessor(_:ended:at:calls:)``; the shell looks up ``awaitedPredecessors`` after a start |
/// | `idle`       | CSTA shows a call; the phone is not contacted          | ``callsChanged(_:at:)``; timer `safety` asks for the calls again |
/// | `idle`       | the phone said busy and comes back by itself (≥ V3R3)  | its `solicited`; `start-up`; CSTA idle and a moment of grace, or else timer `safety`: contact-me |
/// | `idle`       | the phone said busy and will not come back (older)     | CSTA idle, or timer `contact`: contact-me |
/// | `contact`    | a contact-me was sent                                  | the phone's contact; timer `solicited`, then `pause` |
/// | `contact`    | the phone was told to come back at once                | its `solicited`; timer `safety`: contact-me |
/// | `contact`    | no contact-me address is known                         | the phone's contact (every phone starts some time) or poll |
/// | `pause`      | contact gap, back-off, interrupted flow, not now       | timer `contact`: contact-me; the phone's own contact |
/// | `secureMode` | the phone is not yet in Secure Mode                    | Secure Mode; or failed: not configured, refused, or PIN wrong too often; timer `bootstrap` begins it anew |
/// | `completion` | a file, firmware or restart was sent                   | `status`, `start-up`, a list of all items; timer `completion`: check or failed |
///
/// A phone that CSTA shows in a call is not contacted, and gets nothing that ``JobTask/isHeldDuringCalls`` holds back.
/// Everything sent is in the store before: after a crash, ``start(at:calls:)`` finds a job that was `running` and has it
/// sent again, and the history says so.
public struct WorkpointMachine: Sendable {
    /// What is known of the phone.
    public internal(set) var record: WorkpointRecord

    /// The record as the store has it.
    var storedRecord: WorkpointRecord
    var queue: JobQueue
    var policy: WorkpointPolicy
    var nonces: NonceWindow
    var flow: Flow?
    var lastAnswer: LastAnswer?

    /// The calls as last told.
    var calls: BusyStatus.Condition = .unknown
    /// Whether changes of the calls are told.
    var isWatching = false
    /// How the last contact-me is doing.
    var contactMe = ContactMeState.none
    /// No contact-me before this.
    var pausedUntil = Timestamp.zero
    /// What the pause is for.
    var pauseReason = WaitReason.pause
    /// When a phone that was told to come back is contacted nonetheless.
    var returnDeadline = Timestamp.zero
    /// What jobs wait for until it comes back.
    var returnReason = WaitReason.idle
    /// When the calls of a phone that is held for a call are asked for again; zero when it is not held.
    var holdDeadline = Timestamp.zero
    /// The job, if any, that the phone was too busy for when it last came.
    var busyJob: JobID?
    /// When the phone last said busy.
    var lastBusy: Timestamp?
    /// When what the head of the queue waits for must be complete.
    var completionDeadline = Timestamp.zero
    /// Bootstrapping could not be begun because of a call.
    var owesBootstrapping = false
    /// The phone refused bootstrapping, or it is not configured; not again before it starts or an operator does something.
    var bootstrappingIsOff = false

    var armedTimers: [WorkpointTimer: Timestamp] = [:]
    var step = Step()

    /// A machine for a phone as the store has it: its jobs that are not final, and its nonces, newest first.
    ///
    /// ``start(at:calls:)`` must follow, unless the phone is new.
    public init(record: WorkpointRecord, jobs: [Job], nonces: [String], policy: WorkpointPolicy, at time: Timestamp) {
        self.record = record
        self.storedRecord = record
        self.queue = JobQueue(jobs)
        self.policy = policy
        self.nonces = NonceWindow(nonces, at: time)
    }

    /// What the service itself has to do with the phone, in the order in which it came up.
    var chores: [Chore] {
        get { record.chores }
        set { record.chores = newValue }
    }

    /// The jobs that are not final, in the order in which they are to be done.
    public var jobs: [Job] { queue.jobs }

    /// Jobs of which the shell must find out whether they are final, and tell ``predecessor(_:ended:at:calls:)``: after
    /// ``start(at:calls:)``, and after a job was added. One that is not known to the store any more counts as cancelled.
    public var awaitedPredecessors: [JobID] {
        queue.jobs.filter { $0.state == .waiting(.otherJob) }.compactMap(\.options.after)
    }

    /// Whether the machine could be dropped and made again later from the store: nothing waits, no flow is open, and no
    /// request can be the last one again.
    public func isQuiet(at time: Timestamp) -> Bool {
        flow == nil && queue.isEmpty && armedTimers.isEmpty && !isWatching
            && lastAnswer.map { time > $0.at + policy.replyTimeout } ?? true
    }

    /// Begins, after the service was started: jobs that were with the phone are given back, and timers are set.
    public mutating func start(at time: Timestamp, calls: BusyStatus.Condition) -> [WorkpointEffect] {
        begin(time, calls)
        for job in queue.jobs where job.state == .running {
            change(job.id) { $0.progress.unansweredSends += 1 }
            note(job.id, .restored, at: time)
            giveBack(job.id, at: time)
            if job.progress.isCancelRequested {
                end(job.id, .cancelled, "it was sent, and no answer was seen", at: time)
            }
        }
        restoreCompletion(at: time)
        if let since = record.solicitedOwedSince {
            returnDeadline = calls == .idle ? time + policy.returnGrace : max(time, since + policy.safetyTimeout)
        }
        return finish(time)
    }

    /// Takes over a job that was accepted and stored.
    public mutating func add(_ job: Job, at time: Timestamp, calls: BusyStatus.Condition) -> [WorkpointEffect] {
        begin(time, calls)
        queue.insert(job)
        return finish(time)
    }

    /// Takes a job back. One that is with the phone ends with the phone's answer: applied if it was, else cancelled.
    public mutating func cancel(_ id: JobID, at time: Timestamp, calls: BusyStatus.Condition) -> [WorkpointEffect] {
        begin(time, calls)
        if let job = queue[id] {
            if job.state == .running {
                change(id) { $0.progress.isCancelRequested = true }
            } else {
                end(id, .cancelled, job.progress.isUntouched ? "" : "a part of it, or all, had been sent", at: time)
            }
        }
        return finish(time)
    }

    /// A job that others of this phone may wait for has ended.
    public mutating func predecessor(
        _ id: JobID, ended state: JobState, at time: Timestamp, calls: BusyStatus.Condition
    ) -> [WorkpointEffect] {
        begin(time, calls)
        predecessorEnded(id, state, at: time)
        return finish(time)
    }

    /// Forgets the phone: its jobs fail.
    public mutating func remove(at time: Timestamp) -> [WorkpointEffect] {
        flow = nil
        chores.removeAll()
        for job in queue.jobs { end(job.id, .failed(.workpointRemoved), at: time) }
        let effects = finish(time).filter { if case .store(.workpoint) = $0 { false } else { true } }
        return [.store(.removeWorkpoint(record.mac))] + effects
    }

    /// Takes over what an operator changed.
    public mutating func configure(
        _ setting: WorkpointSetting, at time: Timestamp, calls: BusyStatus.Condition
    ) -> [WorkpointEffect] {
        begin(time, calls)
        switch setting {
        case .securityPolicy(let policy): securityPolicyChanged(policy, at: time)
        case .pinGiven: securityPolicyChanged(record.policy, at: time)
        case .returnToDefaultMode: returnToDefaultMode(at: time)
        case .certificateRevoked: certificateRevoked(at: time)
        case .label(let label): record.label = label
        case .number(let number): record.e164 = number
        case .cstaDevice(let device): record.cstaDevice = device
        case .servicePolicy(let policy): self.policy = policy
        }
        return finish(time)
    }
}
