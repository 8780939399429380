/// What may be wrong with an event, seen from the call model. None of it stops the model: each is counted.
public enum CallAnomaly: UInt8, Sendable, CaseIterable {
    /// An event for a call that the model does not know; the call was taken on from what the event says.
    case eventForUnknownCall
    /// The end of a call, or of a party's part in it, that the model does not know.
    case clearedUnknownCall
    /// A late event for a call that ended; ignored, so that no call is left behind that nobody will clear.
    case eventForEndedCall
    /// A retrieve for a call that the model does not know; taken on as connected.
    case orphanRetrieved
    /// An event that says nothing new.
    case duplicate
    /// The local connection cannot go from its state to the announced one; accepted, since the switch knows best.
    case impossibleTransition
    /// An event that is older than what the model knows (ringing after answering); its state was ignored.
    case staleEvent
    /// The event names no call and the phone has several.
    case ambiguousConnection
    /// A transfer or conference whose list of connections is missing or does not fit.
    case incompleteConnectionList
    /// An event for a party that the call does not have.
    case unknownParty
    /// More calls or parties than the model keeps for one phone; the event was ignored.
    case tooManyCalls
    /// An identifier longer than the model keeps; the event was ignored.
    case oversizedIdentifier
    /// The event's lists could not be read.
    case unreadable

    /// A stable name for metrics.
    public var slug: String {
        switch self {
        case .eventForUnknownCall: "event_for_unknown_call"
        case .clearedUnknownCall: "cleared_unknown_call"
        case .eventForEndedCall: "event_for_ended_call"
        case .orphanRetrieved: "orphan_retrieved"
        case .duplicate: "duplicate"
        case .impossibleTransition: "impossible_transition"
        case .staleEvent: "stale_event"
        case .ambiguousConnection: "ambiguous_connection"
        case .incompleteConnectionList: "incomplete_connection_list"
        case .unknownParty: "unknown_party"
        case .tooManyCalls: "too_many_calls"
        case .oversizedIdentifier: "oversized_identifier"
        case .unreadable: "unreadable"
        }
    }
}

/// A set of ``CallAnomaly`` values.
public struct CallAnomalies: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt16 = 0

    /// The set of these anomalies.
    public init(arrayLiteral anomalies: CallAnomaly...) {
        for anomaly in anomalies { insert(anomaly) }
    }

    /// Whether there is none.
    public var isEmpty: Bool { bits == 0 }

    /// Whether the anomaly is in the set.
    public func contains(_ anomaly: CallAnomaly) -> Bool {
        bits & 1 << UInt16(anomaly.rawValue) != 0
    }

    /// Adds an anomaly.
    public mutating func insert(_ anomaly: CallAnomaly) {
        bits |= 1 << UInt16(anomaly.rawValue)
    }

    /// Whether the sets have nothing in common.
    public func isDisjoint(with other: CallAnomalies) -> Bool {
        bits & other.bits == 0
    }

    /// The anomalies of the set, in the order of ``CallAnomaly``.
    public var all: [CallAnomaly] { CallAnomaly.allCases.filter(contains) }

    /// Calls `body` with each anomaly of the set.
    public func forEach(_ body: (CallAnomaly) -> Void) {
        var rest = bits
        while rest != 0 {
            if let anomaly = CallAnomaly(rawValue: UInt8(rest.trailingZeroBitCount)) { body(anomaly) }
            rest &= rest - 1
        }
    }

    /// The anomalies after which the model may differ from the switch, so that a snapshot of the device is worth its
    /// price. A duplicate or an end that is already known is not among them.
    public static let suspicious: CallAnomalies = [
        .eventForUnknownCall, .eventForEndedCall, .orphanRetrieved, .impossibleTransition, .staleEvent,
        .ambiguousConnection, .incompleteConnectionList, .tooManyCalls, .oversizedIdentifier, .unreadable,
    ]
}
