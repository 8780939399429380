import DeviceActors
import ECMA323

/// What the gateway is doing, as a plain value for status pages and metrics.
public struct GatewayStatus: Sendable, Hashable {
    /// The state of the switching function as its clients see it.
    public enum Condition: String, Sendable, Hashable {
        /// Every link is in service.
        case normal
        /// Some links are not.
        case partiallyDisabled
        /// No link is.
        case disabled
    }

    /// The state of the switching function as its clients see it.
    public var condition: Condition
    /// The links, in the order of the configuration.
    public var links: [LinkStatus]
    /// The client connections, in no order.
    public var sessions: [SessionStatus]
    /// Phones known.
    public var phones: Int
    /// Client monitors.
    public var monitors: Int
    /// The counters with their names.
    public var counters: [CounterValue]
    /// The client connections that have ended of late, newest first.
    public var closedSessions: [ClosedSession] = []
}

/// One counter and its value.
public struct CounterValue: Sendable, Hashable {
    /// The name behind the prefix `gatewayd_`.
    public var name: String
    /// One line of help.
    public var help: String
    /// The value.
    public var value: UInt64
}

/// What one link is doing.
public struct LinkStatus: Sendable, Hashable {
    /// The link's name.
    public var name: String
    /// Where its connection stands.
    public var phase: SwitchLinkMachine.Phase
    /// Why it last left service; empty if it never did.
    public var lastFailure: String
    /// Devices known.
    public var devices: Int
    /// Devices the switch monitors for us.
    public var monitored: Int
    /// Devices whose monitor or snapshot the switch refused, waiting for another try.
    public var refused: Int
    /// Requests unanswered.
    public var outstanding: Int
    /// Frames received on the present connection.
    public var framesReceived: UInt64
    /// Frames sent on the present connection.
    public var framesSent: UInt64
    /// Whether it reads; not while clients cannot take more.
    public var isReading = true
    /// What has happened to it since the gateway began.
    public var history = LinkHistory()
}

/// What has happened to a link since the gateway began; unlike the connection's own counts these never go back.
public struct LinkHistory: Sendable, Hashable {
    /// When the phase became what it is; zero while it has not connected once.
    public var since = Timestamp.zero
    /// When something came from the switch last; zero for never.
    public var lastReceived = Timestamp.zero
    /// When the switch answered a question whether it lives; zero for never. It is asked only when nothing else comes.
    public var lastHeartbeat = Timestamp.zero
    /// How often it went into service, each time after its phones were synchronised.
    public var ups: UInt64 = 0
    /// How often it left service.
    public var losses: UInt64 = 0
    /// Messages from the switch.
    public var messagesReceived: UInt64 = 0
    /// Events from the switch.
    public var eventsReceived: UInt64 = 0
    /// Events that did not fit the state of their phone.
    public var anomalies: UInt64 = 0
    /// Messages that were skipped because they cannot be read.
    public var unreadable: UInt64 = 0

    /// Nothing has happened yet.
    public init() {}

    /// How often it was synchronised again after it had been before.
    public var resynchronizations: UInt64 { ups > 0 ? ups - 1 : 0 }
}

/// What one client connection is doing.
public struct SessionStatus: Sendable, Hashable {
    /// The connection's number.
    public var id: UInt64
    /// The listener it came in by.
    public var listener: String
    /// The client's address.
    public var peer: String
    /// The application it acts as; empty before a session is open.
    public var application: String
    /// The monitors it has.
    public var monitors: Int
    /// Requests unanswered.
    public var outstanding: Int
    /// Bytes waiting to be sent.
    public var pendingBytes: Int
    /// Frames sent; the number of the last one.
    public var lastSequence: UInt64
    /// Frames received.
    public var framesReceived: UInt64
    /// The edition agreed upon; nil in sessionless use, and before a session is open.
    public var edition: Edition?
    /// When the client connected.
    public var connectedAt = Timestamp.zero
    /// When something came from it last.
    public var lastHeard = Timestamp.zero
    /// The most bytes that have waited for it.
    public var peakPendingBytes = 0
    /// Frames it did not get because it read too slowly.
    public var framesDropped: UInt64 = 0
}
