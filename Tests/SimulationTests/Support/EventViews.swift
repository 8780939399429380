import ECMA323

/// What a client knows of every telephone from the events of device-type monitors alone: the state of each of its
/// calls, by call identifier.
struct EventViews {
    private(set) var states: [String: [String: LocalConnectionState]] = [:]
    private let numberByReference: [String: String]

    /// Telephones monitored in this order, with identifiers counting from 1.
    init(numbers: [String]) {
        numberByReference = Dictionary(
            uniqueKeysWithValues: numbers.enumerated().map { (String($0.offset + 1), $0.element) })
    }

    mutating func apply(_ message: any CSTAMessage) {
        switch message {
        case let e as CSTA.ServiceInitiatedEvent: set(e.monitorCrossRefID, e.initiatedConnection, e.localConnectionInfo)
        case let e as CSTA.OriginatedEvent: set(e.monitorCrossRefID, e.originatedConnection, e.localConnectionInfo)
        case let e as CSTA.NetworkReachedEvent: set(e.monitorCrossRefID, e.outboundConnection, e.localConnectionInfo)
        case let e as CSTA.QueuedEvent: set(e.monitorCrossRefID, e.queuedConnection, e.localConnectionInfo)
        case let e as CSTA.BridgedEvent: set(e.monitorCrossRefID, e.bridgedConnection, e.localConnectionInfo)
        case let e as CSTA.DeliveredEvent: set(e.monitorCrossRefID, e.connection, e.localConnectionInfo)
        case let e as CSTA.EstablishedEvent: set(e.monitorCrossRefID, e.establishedConnection, e.localConnectionInfo)
        case let e as CSTA.FailedEvent: set(e.monitorCrossRefID, e.failedConnection, e.localConnectionInfo)
        case let e as CSTA.HeldEvent: set(e.monitorCrossRefID, e.heldConnection, e.localConnectionInfo)
        case let e as CSTA.RetrievedEvent: set(e.monitorCrossRefID, e.retrievedConnection, e.localConnectionInfo)
        case let e as CSTA.DivertedEvent: set(e.monitorCrossRefID, e.connection, e.localConnectionInfo)
        case let e as CSTA.ConnectionClearedEvent: set(e.monitorCrossRefID, e.droppedConnection, e.localConnectionInfo)
        case let e as CSTA.TransferedEvent:
            join(
                e.monitorCrossRefID, [e.primaryOldCall, e.secondaryOldCall], e.transferredConnections,
                e.localConnectionInfo)
        case let e as CSTA.ConferencedEvent:
            join(
                e.monitorCrossRefID, [e.primaryOldCall, e.secondaryOldCall], e.conferenceConnections,
                e.localConnectionInfo)
        default: break
        }
    }

    private mutating func set(_ reference: String, _ connection: CSTA.ConnectionID, _ state: LocalConnectionState?) {
        guard let number = numberByReference[reference], let call = connection.callID, let state else { return }
        states[number, default: [:]][call] = state == .null ? nil : state
    }

    private mutating func join(
        _ reference: String, _ old: [CSTA.ConnectionID?], _ items: [CSTA.ConnectionListItem],
        _ state: LocalConnectionState?
    ) {
        guard let number = numberByReference[reference], let state else { return }
        for call in old.compactMap({ $0?.callID }) { states[number]?[call] = nil }
        if state != .null, let call = items.first?.newConnection?.callID { states[number, default: [:]][call] = state }
    }

    /// The same knowledge out of a snapshot.
    static func states(of answer: (any CSTAMessage)?) -> [String: LocalConnectionState] {
        guard let answer = answer as? CSTA.SnapshotDeviceResponse,
            case .snapshotData(let list) = answer.crossRefIDorSnapshotData
        else { return [:] }
        var states: [String: LocalConnectionState] = [:]
        for entry in list.snapshotDeviceResponseInfo {
            guard case .compoundCallState(let state) = entry.localCallState,
                let call = entry.connectionIdentifier.callID
            else { continue }
            states[call] = state.localConnectionState.first
        }
        return states
    }
}
