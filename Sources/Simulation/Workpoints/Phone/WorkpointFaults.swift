/// What a simulated phone does wrong on purpose. Probabilities are 0…1 and drawn from the phone's seed.
public struct WorkpointFaults: Hashable, Sendable {
    /// An answer of the service is lost at the phone: it closes the connection and forgets the flow.
    public var droppedFlows = 0.0
    /// The flow is dropped at the answer of this number, counted from 1; `nil`: at none. For tests of every step.
    public var dropsAtAnswer: Int?
    /// An answer is lost, and the same request is sent again on a new connection, byte for byte.
    public var repeatedRequests = 0.0
    /// An answer cannot be read: the phone ends the flow with `clean-up`.
    public var unreadableAnswers = 0.0
    /// A reply is late by ``lateBy``.
    public var lateReplies = 0.0
    /// How late.
    public var lateBy: ClosedRange<Duration> = .seconds(5)...(.seconds(90))
    /// A contact-me is acknowledged and then forgotten.
    public var forgottenContacts = 0.0
    /// A fetched file turns out damaged.
    public var failedTransfers = 0.0
    /// The phone starts again in the middle of a flow.
    public var crashes = 0.0
    /// Attributes come in the opposite order.
    public var reordersAttributes = false
    /// There is white space around values, and between elements.
    public var addsWhiteSpace = false

    /// Nothing goes wrong.
    public init() {}
}
