/// What a request of a phone is answered with.
public struct WorkpointAnswer: Hashable, Sendable {
    /// The content.
    public enum Body: Hashable, Sendable {
        /// A message, with HTTP status 200. `legacyText` for firmware that does not decode references.
        case message(ServiceMessage, legacyText: Bool)
        /// No message: this HTTP status.
        case refuse(httpStatus: Int)
    }

    /// The content.
    public var body: Body
    /// Whether the flow, its cookie and its session are over; the connection may then be closed.
    public var endsSession: Bool
    /// Whether the request was turned away: it has begun nothing and ended nothing, and a flow of the phone goes on as if
    /// it had not come.
    public var isTurnedAway: Bool

    /// An answer.
    public init(_ body: Body, endsSession: Bool, isTurnedAway: Bool = false) {
        self.body = body
        self.endsSession = endsSession
        self.isTurnedAway = isTurnedAway
    }

    /// Whether it orders something that a phone in a call is not to get.
    public var isHeldDuringCalls: Bool { message?.isHeldDuringCalls ?? false }

    /// The message; `nil` for a refusal.
    public var message: ServiceMessage? { if case .message(let message, _) = body { message } else { nil } }
}
