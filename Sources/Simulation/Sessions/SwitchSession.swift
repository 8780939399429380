import ECMA323

/// One computing function's connection to the switch.
public struct SessionID: RawRepresentable, Hashable, Sendable {
    /// Counts up from one; never used twice.
    public let rawValue: UInt64

    /// Wraps a number.
    public init(rawValue: UInt64) { self.rawValue = rawValue }
}

/// What the switch knows about a session.
struct SwitchSession: Sendable {
    /// What a client asked to be told with SystemRegister.
    struct Registration: Sendable {
        var tellsSystemStatus: Bool
        /// Status values the client does not want to hear.
        var withheld: Set<CSTA.SystemStatusValue>
    }

    /// An ECMA-354 application session.
    struct Application: Sendable {
        var sessionID: String
        var duration: Duration
        /// When it ends unless the timer is reset.
        var expires: Duration
    }

    let id: SessionID
    /// Set by the ECMA-354 negotiation, or by the first request otherwise.
    var edition: Edition?
    var application: Application?
    var registrations: [String: Registration] = [:]
    /// When the next heartbeat is due; a timer set for another time is an old one.
    var heartbeatDue: Duration?
    /// Requests of the switch that the client has not answered: heartbeats, greetings, monitor stops.
    var unanswered: [InvokeID: MessageKind] = [:]
    private var nextInvokeID = InvokeID(rawValue: 0)

    init(id: SessionID) { self.id = id }

    /// An identifier for a request of the switch's own.
    mutating func takeInvokeID(for kind: MessageKind) -> InvokeID? {
        guard let id = nextInvokeID else { return nil }
        nextInvokeID = id.next()
        unanswered[id] = kind
        return id
    }
}

/// What the switch tells its shell to do.
public struct SwitchOutput: Sendable {
    /// What is to be done.
    public enum Action: Sendable {
        /// Send a message in that edition.
        case send(any CSTAMessage, invokeID: InvokeID, edition: Edition)
        /// Close the connection when everything before is sent.
        case close(reason: String)
    }

    /// Whose connection it is about.
    public var session: SessionID
    /// What is to be done.
    public var action: Action
}
