import ECMA323

/// What a kind of event means for the connection it names.
struct ConnectionRule: Sendable {
    /// The state in ECMA-269's connection state model; nil when the event does not change it.
    let local: CSTA.LocalConnectionState
    /// The state in the JTAPI call-control package.
    let connection: CallControlConnectionState
    /// The same at the telephone; nil when JTAPI has no terminal connection there.
    let terminal: CallControlTerminalConnectionState?

    private init(
        _ local: CSTA.LocalConnectionState, _ connection: CallControlConnectionState,
        _ terminal: CallControlTerminalConnectionState?
    ) {
        (self.local, self.connection, self.terminal) = (local, connection, terminal)
    }

    /// The rule for a kind of event; nil for what changes no single connection.
    static func rule(for kind: MessageKind) -> ConnectionRule? {
        switch kind {
        case .serviceInitiatedEvent: ConnectionRule(.initiated, .initiated, .talking)
        case .digitsDialedEvent: ConnectionRule(.initiated, .dialing, .talking)
        case .originatedEvent: ConnectionRule(.connected, .established, .talking)
        case .offeredEvent: ConnectionRule(.alerting, .offered, nil)
        case .deliveredEvent: ConnectionRule(.alerting, .alerting, .ringing)
        case .networkReachedEvent: ConnectionRule(.connected, .networkReached, .talking)
        case .queuedEvent: ConnectionRule(.queued, .queued, nil)
        case .establishedEvent, .retrievedEvent: ConnectionRule(.connected, .established, .talking)
        case .heldEvent: ConnectionRule(.hold, .established, .held)
        // An inactive appearance of a shared line waits while another telephone has the call.
        case .bridgedEvent: ConnectionRule(.queued, .established, .bridged)
        case .failedEvent: ConnectionRule(.fail, .failed, .dropped)
        case .divertedEvent, .connectionClearedEvent: ConnectionRule(.null, .disconnected, .dropped)
        default: nil
        }
    }

    /// A call that rings after it has left for another network.
    static let alertingInNetwork = ConnectionRule(.alerting, .networkAlerting, .ringing)
}
