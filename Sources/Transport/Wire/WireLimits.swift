import NIOCore

/// The deadlines on what a peer sends. A nil deadline is off.
///
/// While reading is paused by this side no deadline on the peer runs.
public struct ReceiveDeadlines: Sendable, Equatable {
    /// From the connection to the first whole frame, TLS handshake included.
    public var firstFrame: TimeAmount?
    /// From the first byte of a frame to its last.
    public var frame: TimeAmount?
    /// From one whole frame to the next.
    public var idle: TimeAmount?

    /// Sets deadlines; the default is none.
    public init(firstFrame: TimeAmount? = nil, frame: TimeAmount? = nil, idle: TimeAmount? = nil) {
        self.firstFrame = firstFrame
        self.frame = frame
        self.idle = idle
    }
}

/// What a wire may cost.
public struct WireLimits: Sendable, Equatable {
    /// Limits on what waits to be sent.
    public var outbox: OutboxPolicy
    /// Deadlines on what the peer sends.
    public var deadlines: ReceiveDeadlines

    /// Sets limits; by default the standard outbox and no deadline.
    public init(outbox: OutboxPolicy = .standard, deadlines: ReceiveDeadlines = ReceiveDeadlines()) {
        self.outbox = outbox
        self.deadlines = deadlines
    }
}
