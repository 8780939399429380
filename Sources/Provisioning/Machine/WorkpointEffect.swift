import DeviceActors

/// What the shell does for a ``WorkpointMachine``.
///
/// The changes of one step for the store come first and are applied in one transaction, durably, before an answer is sent
/// and before any other effect; then the other effects, in their order; only then the next input of that phone.
public enum WorkpointEffect: Hashable, Sendable {
    /// Something that must outlive the process.
    case store(StoreChange)
    /// Ask the phone to contact the service; what came of it is told with
    /// ``WorkpointMachine/contactMeEnded(_:at:calls:)``.
    case contactMe(uri: String)
    /// Call ``WorkpointMachine/timerFired(_:at:calls:)`` at this time; takes the place of an earlier one of that name.
    case setTimer(WorkpointTimer, at: Timestamp)
    /// Forget a timer.
    case cancelTimer(WorkpointTimer)
    /// Whether changes of the phone's calls are to be told with ``WorkpointMachine/callsChanged(_:at:)``. With `true`,
    /// also when that was said before, a condition that is another than the one last told is told at once.
    case watchCalls(Bool)
    /// A job is final: the jobs of other phones that wait for it must learn, by
    /// ``WorkpointMachine/predecessor(_:ended:at:calls:)``.
    case jobEnded(JobID, JobState)
    /// Something happened to a job, for those who watch.
    case notice(JobNotice)
    /// Something an operator should know.
    case alarm(WorkpointAlarm)
}

/// The timers of a phone. Each exists at most once.
public enum WorkpointTimer: String, Hashable, Sendable, CaseIterable {
    /// The next request within a flow.
    case reply
    /// The phone's contact after a contact-me.
    case solicited
    /// The next contact-me: the gap, the back-off, or the pause after busy is over.
    case contact
    /// A call that CSTA shows has not ended, or a phone that was told to come back has not.
    case safety
    /// A file, firmware or restart that has not been completed.
    case completion
    /// Bootstrapping that has not been completed.
    case bootstrap
    /// The first job whose time is over.
    case expiry
}

/// What came of a contact-me.
public enum ContactMeResult: Hashable, Sendable {
    /// A 2xx, as a rule 204: heard, not more.
    case accepted(Int)
    /// Another status.
    case refused(Int)
    /// No connection, or no answer; why.
    case unreachable(String)
    /// The address is outside the networks that phones may be in.
    case forbiddenAddress
    /// Nothing was sent: the phone went into a call while the contact-me waited for its turn.
    case heldForCall
}

/// Something that happened to a job.
public struct JobNotice: Hashable, Sendable {
    /// The job.
    public var job: JobID
    /// Its phone.
    public var workpoint: MACAddress
    /// What happened, as the history has it.
    public var attempt: JobAttempt
    /// The state after it.
    public var state: JobState

    /// A notice.
    public init(job: JobID, workpoint: MACAddress, attempt: JobAttempt, state: JobState) {
        self.job = job
        self.workpoint = workpoint
        self.attempt = attempt
        self.state = state
    }
}

/// Something an operator should know of a phone.
public enum WorkpointAlarm: Hashable, Sendable {
    /// A new flow with a nonce that began one before.
    case replayedNonce
    /// A request in Default Mode in the name of a phone that is in Secure Mode.
    case refusedInDefaultMode(remoteAddress: String)
    /// A certificate that is not this phone's.
    case wrongCertificate(fingerprint: String)
    /// A reply to something that was not asked.
    case unexpectedReply
    /// A long reply that could not be put together.
    case unreadableReply(String)
    /// The phone ended a flow with this reason.
    case endedByPhone(reason: String)
    /// The phone did not come back after a restart or firmware deployment.
    case noStartUp(JobID)
    /// The phone's contact-me address is outside the networks that phones may be in.
    case forbiddenContactAddress(String)
    /// Mutual authentication from now on.
    case enteredSecureMode
    /// Bootstrapping failed; what the phone said, or that it said nothing.
    case bootstrapFailed(String)
    /// The PIN was wrong; how often so far.
    case wrongPIN(failures: Int)
    /// Somebody logged on at the phone of whom nothing is stored.
    case unknownUser(String)
    /// Somebody tried to log on as this mobile user with another password than the stored one.
    case wrongUserPassword(String)
    /// A mobile user's data could not be read from, or written to, the phone; which.
    case userDataNotTransferred(user: String, names: [String])
    /// The phone did not store some items of its own service settings.
    case settingsNotStored([ItemKey])
}
