import DeviceActors

/// What of a job has been sent and accepted: what must outlive the process so that nothing is lost, and nothing done twice
/// without its history saying so.
public struct JobProgress: Hashable, Sendable, Codable {
    /// How many of the messages that its task is split into the phone has accepted.
    public var acceptedParts = 0
    /// The items of a write that the phone has accepted while others are still to be sent. Kept by name and not by number,
    /// because the phone's limits, and with them the parts, may be others the next time.
    public var acceptedKeys: [ItemKey] = []
    /// How often in a row the action was sent and not answered.
    public var unansweredSends = 0
    /// When the action was sent whose completion is awaited or checked: a file, firmware, a restart. `nil` before.
    public var deliveredAt: Timestamp?
    /// Somebody took the job back while it was with the phone; it ends with the phone's answer.
    public var isCancelRequested = false

    /// Nothing sent yet.
    public init() {}
}
