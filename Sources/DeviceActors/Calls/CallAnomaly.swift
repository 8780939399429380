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
public struct CallAnomalies: OptionSet, Sendable, Hashable, Sequence {
    /// One bit per anomaly, in the order of ``CallAnomaly``.
    public let rawValue: UInt16

    /// Makes the set from its bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The set of one anomaly.
    public init(_ anomaly: CallAnomaly) {
        rawValue = 1 << UInt16(anomaly.rawValue)
    }

    /// Whether the anomaly is in the set.
    public func contains(_ anomaly: CallAnomaly) -> Bool {
        contains(CallAnomalies(anomaly))
    }

    /// Adds an anomaly.
    public mutating func insert(_ anomaly: CallAnomaly) {
        formUnion(CallAnomalies(anomaly))
    }

    /// Goes over the anomalies of the set.
    public func makeIterator() -> AnyIterator<CallAnomaly> {
        var rest = rawValue
        return AnyIterator {
            guard rest != 0 else { return nil }
            let bit = rest.trailingZeroBitCount
            rest &= rest - 1
            return CallAnomaly(rawValue: UInt8(bit))
        }
    }

    /// The anomalies after which the model may differ from the switch, so that a snapshot of the device is worth its
    /// price. A duplicate or an end that is already known is not among them.
    public static let suspicious: CallAnomalies = [
        .init(.eventForUnknownCall), .init(.eventForEndedCall), .init(.orphanRetrieved), .init(.impossibleTransition),
        .init(.staleEvent), .init(.ambiguousConnection), .init(.incompleteConnectionList), .init(.tooManyCalls),
        .init(.oversizedIdentifier), .init(.unreadable),
    ]
}
