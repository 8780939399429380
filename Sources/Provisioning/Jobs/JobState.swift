import DeviceActors

/// How far a job has come.
public enum JobState: Hashable, Sendable, Codable {
    /// It waits.
    case waiting(WaitReason)
    /// It was sent, and the phone's answer is awaited.
    case running
    /// The phone accepted it. For a write, ``Job/results`` tells the items it did not take.
    case applied
    /// It cannot be done.
    case failed(JobFailure)
    /// Its time was over before the phone could take it.
    case expired
    /// Somebody took it back.
    case cancelled

    /// Whether nothing more will happen.
    public var isFinal: Bool {
        switch self {
        case .waiting, .running: false
        case .applied, .failed, .expired, .cancelled: true
        }
    }

    /// Its name in the interface for operators.
    public var name: String {
        switch self {
        case .waiting: "waiting"
        case .running: "running"
        case .applied: "applied"
        case .failed: "failed"
        case .expired: "expired"
        case .cancelled: "cancelled"
        }
    }
}

/// What a job waits for.
public enum WaitReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Others of the same phone come first.
    case turn
    /// Another job must be applied first.
    case otherJob
    /// The phone is in a call.
    case idle
    /// The phone was asked to contact the service, or will by itself.
    case contact
    /// A pause between two attempts.
    case pause
    /// The phone must be in Secure Mode first.
    case secureMode
    /// The phone fetches a file or starts again; the sign that it is done is awaited.
    case completion
}

/// Why a job cannot be done.
public enum JobFailure: String, Hashable, Sendable, Codable, CaseIterable {
    /// The phone answered `failed` to the action.
    case refused
    /// The phone accepted the action but stored none of the items.
    case noItemStored
    /// The phone ended the flow with a reason of its own; the history has it.
    case endedByPhone
    /// A file or firmware could not be fetched, or was not there afterwards.
    case transferFailed
    /// The phone never came back after a restart, or with its settings as they were after a factory reset.
    case noStartUp
    /// The same firmware was deployed a short while ago and the phone did not take it.
    case deploymentLoop
    /// The job it was to come after was not applied.
    case predecessorNotApplied
    /// The PIN was wrong too often, or the TAN was.
    case wrongPIN
    /// Bootstrapping lacks a PIN, a certificate or an authority.
    case notConfigured
    /// One item and what belongs to it do not fit in a message of the phone.
    case tooLarge
    /// It was sent so many times without an answer that it is likely to harm the phone.
    case tooManyAttempts
    /// The phone was removed.
    case workpointRemoved
}

/// A line of a job's history.
public struct JobAttempt: Hashable, Sendable, Codable {
    /// When.
    public var at: Timestamp
    /// What happened.
    public var event: JobEvent
    /// For people: a status, an address, a reason the phone gave. Never a secret.
    public var detail: String

    /// A line.
    public init(at: Timestamp, _ event: JobEvent, _ detail: String = "") {
        self.at = at
        self.event = event
        self.detail = detail
    }
}

/// What can happen to a job.
public enum JobEvent: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was accepted and stored.
    case accepted
    /// CSTA shows the phone in a call: it is not contacted.
    case heldForCall
    /// The phone is idle again.
    case phoneIdle
    /// The phone was asked to contact the service.
    case contactMe
    /// The phone could not be asked.
    case contactFailed
    /// A poll was answered with 202.
    case pollAnswered
    /// The phone contacted the service.
    case contacted
    /// What the phone has is compared with what it was to have.
    case checked
    /// The action was sent.
    case sent
    /// The phone accepted the action, or a part of it.
    case acknowledged
    /// The phone answered `busy`.
    case busy
    /// The phone was told to come back when it is idle.
    case sendSolicited
    /// It will be tried again later.
    case postponed
    /// The flow broke off before the answer.
    case interrupted
    /// The service was started again.
    case restored
    /// It ended applied.
    case applied
    /// It ended failed.
    case failed
    /// It ended expired.
    case expired
    /// It ended cancelled.
    case cancelled
}
