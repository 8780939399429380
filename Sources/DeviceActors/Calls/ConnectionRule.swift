import ECMA323

/// What a kind of event means for the connection it names (ECMA-269, connection state model).
struct ConnectionRule {
    /// The state the named connection enters; nil if the kind of event does not change it.
    let state: LocalConnectionState?
    /// The states the phone's own connection usually comes from when it is the one named.
    let usualOrigins: LocalConnectionStates
    /// The event may be the first one about a call when it names the phone's own connection.
    let startsCall: Bool
    /// A call that has just ended may come back with this event: a diverted call that returns.
    let mayReturn: Bool
    /// The party named is known from earlier events, so that one with no connection told yet can be meant.
    let namesKnownParty: Bool

    init(
        _ state: LocalConnectionState?, from usualOrigins: LocalConnectionStates, starts: Bool = false,
        mayReturn: Bool = false, namesKnownParty: Bool = false
    ) {
        self.state = state
        self.usualOrigins = usualOrigins
        startsCall = starts
        self.mayReturn = mayReturn
        self.namesKnownParty = namesKnownParty
    }

    /// The rule for a kind of event; nil for what says nothing about the state of a single connection.
    static func rule(for kind: MessageKind) -> ConnectionRule? {
        switch kind {
        case .serviceInitiatedEvent: ConnectionRule(.initiated, from: [.null], starts: true)
        case .digitsDialedEvent: ConnectionRule(nil, from: [])
        case .originatedEvent: ConnectionRule(.connected, from: [.null, .initiated], starts: true)
        case .offeredEvent: ConnectionRule(.alerting, from: [.null, .queued], starts: true, mayReturn: true)
        case .deliveredEvent:
            ConnectionRule(.alerting, from: [.null, .initiated, .queued], starts: true, mayReturn: true)
        case .queuedEvent:
            ConnectionRule(
                .queued, from: [.null, .initiated, .alerting, .connected], starts: true, mayReturn: true)
        case .networkReachedEvent: ConnectionRule(.connected, from: [.null, .initiated])
        case .establishedEvent: ConnectionRule(.connected, from: [.initiated, .alerting, .queued])
        case .heldEvent: ConnectionRule(.hold, from: [.connected], namesKnownParty: true)
        case .retrievedEvent: ConnectionRule(.connected, from: [.hold], namesKnownParty: true)
        case .divertedEvent:
            ConnectionRule(.null, from: [.initiated, .alerting, .queued, .fail], namesKnownParty: true)
        case .failedEvent: ConnectionRule(.fail, from: .all, starts: true, mayReturn: true)
        // An inactive appearance of a shared line waits in the queued state while another one has the call.
        case .bridgedEvent: ConnectionRule(.queued, from: .all, starts: true, mayReturn: true)
        case .connectionClearedEvent: ConnectionRule(.null, from: .all, namesKnownParty: true)
        case .networkCapabilitiesChangedEvent: ConnectionRule(nil, from: [])
        default: nil
        }
    }
}

/// A set of connection states.
struct LocalConnectionStates: OptionSet {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ state: LocalConnectionState) { rawValue = 1 << state.rawValue }

    static let null = Self(.null)
    static let initiated = Self(.initiated)
    static let alerting = Self(.alerting)
    static let connected = Self(.connected)
    static let hold = Self(.hold)
    static let queued = Self(.queued)
    static let fail = Self(.fail)
    static let all = Self(rawValue: 0x7F)

    func contains(_ state: LocalConnectionState) -> Bool { contains(Self(state)) }
}
