import ECMA323

/// Whether a phone is in use, why, and since when.
///
/// A phone is busy while any of its own connections is in a state other than null: a call that failed counts until it
/// is cleared, because the handset is still off the hook. Which of several calls gives the reason: talking, then
/// dialling, ringing, held, queued, failed. When the gateway cannot know, because the phone or its switch is not
/// reached, the condition is ``Condition/unknown``: neither busy nor safe to disturb.
public struct BusyStatus: Hashable, Sendable {
    /// In use, not in use, or not known.
    public enum Condition: String, Sendable, CaseIterable {
        /// No call.
        case idle
        /// At least one call.
        case busy
        /// The phone is not in service, or its calls have not been asked for yet.
        case unknown
    }

    /// What the phone is doing, or why that is not known.
    public enum Reason: String, Sendable, CaseIterable {
        /// Nothing: it has no call.
        case idle
        /// The handset is off the hook, no number dialled yet (initiated).
        case dialling
        /// It rings (alerting).
        case ringing
        /// It takes part in a call, which may still ring at the other end (connected).
        case talking
        /// All its calls are on hold (hold).
        case held
        /// Its call waits in a queue (queued).
        case queued
        /// Its call failed and has not been cleared (fail).
        case failed
        /// The switch says that it is out of service.
        case outOfService
        /// The link to its switch is down.
        case linkLost
        /// The switch refuses to have it monitored.
        case notMonitored
        /// Its calls have not been asked for yet.
        case notSynchronised
    }

    /// What the phone is doing, or why that is not known.
    public let reason: Reason
    /// When the *condition* began (to 16 nanoseconds): a phone that rings and is answered is busy since it rang.
    public let since: Timestamp

    /// Puts a status together; times are kept to 16 nanoseconds.
    public init(reason: Reason, since: Timestamp) {
        self.reason = reason
        self.since = Timestamp(rawValue: since.rawValue & ~0xF)
    }

    /// In use, not in use, or not known.
    public var condition: Condition {
        switch reason {
        case .idle: .idle
        case .dialling, .ringing, .talking, .held, .queued, .failed: .busy
        case .outOfService, .linkLost, .notMonitored, .notSynchronised: .unknown
        }
    }

    /// Whether the phone is known to be in use.
    public var isBusy: Bool { condition == .busy }

    /// Whether the phone is known to have no call.
    public var isIdle: Bool { condition == .idle }
}

extension BusyStatus {
    /// The status in one word, for an atomic: the reason in the low six bits, the time above.
    var word: UInt64 { (since.rawValue >> 4) << 6 | reason.code }

    init(word: UInt64) {
        self.init(reason: Reason(code: word & 0x3F), since: Timestamp(rawValue: (word >> 6) << 4))
    }
}

extension BusyStatus.Reason {
    /// The reason that follows from the state that says most about a phone's calls.
    init(dominantState: LocalConnectionState) {
        switch dominantState {
        case .null: self = .idle
        case .initiated: self = .dialling
        case .alerting: self = .ringing
        case .connected: self = .talking
        case .hold: self = .held
        case .queued: self = .queued
        case .fail: self = .failed
        }
    }

    /// The reason as a small number.
    var code: UInt64 {
        switch self {
        case .idle: 0
        case .dialling: 1
        case .ringing: 2
        case .talking: 3
        case .held: 4
        case .queued: 5
        case .failed: 6
        case .outOfService: 7
        case .linkLost: 8
        case .notMonitored: 9
        case .notSynchronised: 10
        }
    }

    init(code: UInt64) {
        switch code {
        case 0: self = .idle
        case 1: self = .dialling
        case 2: self = .ringing
        case 3: self = .talking
        case 4: self = .held
        case 5: self = .queued
        case 6: self = .failed
        case 7: self = .outOfService
        case 8: self = .linkLost
        case 9: self = .notMonitored
        default: self = .notSynchronised
        }
    }
}
