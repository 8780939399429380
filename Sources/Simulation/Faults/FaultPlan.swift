/// What a simulated switch does wrong on purpose. Probabilities are 0…1 and drawn from the switch's seed.
public struct FaultPlan: Hashable, Sendable {
    /// A way of spoiling an event.
    public enum Poison: CaseIterable, Hashable, Sendable {
        /// The text ends in the middle.
        case truncated
        /// A tag is not closed.
        case notWellFormed
        /// A byte that is not UTF-8.
        case notText
        /// A document type declaration comes first.
        case documentType
        /// An event no standard knows.
        case unknownKind
        /// The local connection state is a word that is none.
        case unknownState
        /// The cross-reference identifier belongs to nobody.
        case foreignCrossReference
        /// The mandatory first connection is missing.
        case missingConnection
    }

    /// MonitorStart is refused with systemResourceAvailibility/resourceLimitExceeded.
    public var refusedMonitors = 0.0
    /// An event is not sent.
    public var droppedEvents = 0.0
    /// An event is sent twice.
    public var duplicatedEvents = 0.0
    /// An event is sent after the message that follows it.
    public var reorderedEvents = 0.0
    /// An event is spoilt.
    public var poisonedEvents = 0.0
    /// How; one of these, by chance.
    public var poisons: [Poison] = Poison.allCases
    /// The fields of every message come in the opposite order.
    public var reversesFields = false
    /// Every element has this namespace prefix.
    public var prefix: String?
    /// Every event has an element more that no standard knows.
    public var addsUnknownElements = false
    /// Every response, and what follows it, waits this long.
    public var responseDelay: Duration = .zero

    /// Nothing goes wrong.
    public init() {}

    /// Whether any message is changed at all.
    var touchesMessages: Bool {
        droppedEvents > 0 || duplicatedEvents > 0 || reorderedEvents > 0 || poisonedEvents > 0 || reversesFields
            || prefix != nil || addsUnknownElements
    }
}
