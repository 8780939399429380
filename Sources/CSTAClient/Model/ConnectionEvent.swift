import ECMA323

/// What an event about a single connection says, whatever its kind calls its members.
struct ConnectionEvent: Sendable {
    var kind: MessageKind
    /// The connection that the event names.
    var connection: CSTA.ConnectionID
    /// The device that the event is about.
    var subject: Party?
    var calling: Party?
    var called: Party?
    var lastRedirection: Party?
    /// The state of the monitored device's own connection afterwards.
    var localState: CSTA.LocalConnectionState?
    var cause: CSTA.EventCause?
    var correlatorData: CSTA.CorrelatorData?
    var userData: CSTA.UserData?
    /// What was dialled or keyed in.
    var digits: String?

    /// The number of the connection's device, else of the device the event is about; empty when neither is told.
    var number: String {
        if let device = connection.deviceID?.value, !device.isEmpty { return Party.number(in: device) }
        return subject?.number ?? ""
    }
}

/// What an event about two calls becoming one says.
struct JoinEvent: Sendable {
    var kind: MessageKind
    var primaryOldCall: CSTA.ConnectionID
    var secondaryOldCall: CSTA.ConnectionID?
    /// Who joined them.
    var subject: Party?
    /// To whom was transferred, or who was added.
    var other: Party?
    var connections: [CSTA.ConnectionListItem]
    var localState: CSTA.LocalConnectionState?
    var cause: CSTA.EventCause?
    var correlatorData: CSTA.CorrelatorData?
    var userData: CSTA.UserData?

    init(_ event: CSTA.TransferedEvent) {
        kind = event.kind
        (primaryOldCall, secondaryOldCall) = (event.primaryOldCall, event.secondaryOldCall)
        (subject, other) = (Party(event.transferringDevice), Party(event.transferredToDevice))
        connections = event.transferredConnections
        (localState, cause) = (event.localConnectionInfo, event.cause)
        (correlatorData, userData) = (event.correlatorData, event.userData)
    }

    init(_ event: CSTA.ConferencedEvent) {
        kind = event.kind
        (primaryOldCall, secondaryOldCall) = (event.primaryOldCall, event.secondaryOldCall)
        (subject, other) = (Party(event.conferencingDevice), Party(event.addedParty))
        connections = event.conferenceConnections
        (localState, cause) = (event.localConnectionInfo, event.cause)
        (correlatorData, userData) = (event.correlatorData, event.userData)
    }
}

/// An event of a monitor, as far as the model is concerned with it.
enum MonitoredEvent: Sendable {
    case connection(ConnectionEvent)
    case join(JoinEvent)
    case callCleared(callID: String, CSTA.EventCause)
    case doNotDisturb(Bool)
    case forwarding(CSTA.ForwardingEvent)
    case service(isIn: Bool)

    /// Takes an event apart.
    ///
    /// - Returns: nil for what the model has no use for.
    static func read(_ message: any CSTAMessage) -> (monitor: String, event: MonitoredEvent)? {
        switch message {
        case let e as CSTA.TransferedEvent: (e.monitorCrossRefID, .join(JoinEvent(e)))
        case let e as CSTA.ConferencedEvent: (e.monitorCrossRefID, .join(JoinEvent(e)))
        case let e as CSTA.CallClearedEvent:
            e.clearedCall.callID.map { (e.monitorCrossRefID, .callCleared(callID: $0, e.cause)) }
        case let e as CSTA.DoNotDisturbEvent: (e.monitorCrossRefID, .doNotDisturb(e.doNotDisturbOn))
        case let e as CSTA.ForwardingEvent: (e.monitorCrossRefID, .forwarding(e))
        case let e as CSTA.OutOfServiceEvent: (e.monitorCrossRefID, .service(isIn: false))
        case let e as CSTA.BackInServiceEvent: (e.monitorCrossRefID, .service(isIn: true))
        default: ConnectionEvent.read(message).map { ($0.monitor, .connection($0.event)) }
        }
    }
}

extension MonitoredEvent {
    /// The monitor that reported an event; nil for a message that is no event, or one the model has no use for.
    static func monitor(of message: any CSTAMessage) -> String? { read(message)?.monitor }
}
