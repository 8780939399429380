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
}
