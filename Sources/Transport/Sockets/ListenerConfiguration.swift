import NIOCore

/// Where a listener listens and what it grants its peers.
public struct ListenerConfiguration: Sendable {
    /// An address of this machine, or a name that resolves to one.
    public var host: String
    /// The TCP port; 0 for any free one.
    public var port: Int
    /// The TLS side; nil for plain TCP.
    public var tls: TLSServer?
    /// Connections at once, handshakes included.
    public var maximumConnections: Int
    /// Connections at once from one IP address.
    public var maximumConnectionsPerAddress: Int
    /// From the connection to the first whole frame. The TLS handshake must also be done in this time.
    public var firstFrameDeadline: TimeAmount?
    /// From the first byte of a frame to its last.
    public var frameDeadline: TimeAmount?
    /// From one whole frame to the next; nil for clients that may be silent for ever.
    public var idleTimeout: TimeAmount?
    /// Limits on what waits for each peer.
    public var outbox: OutboxPolicy
    /// The most that one read brings, in bytes. Read buffers start small and grow to this with the traffic.
    public var readSize: Int
    /// Connections that the kernel may queue for us.
    public var backlog: Int

    /// Sets what differs from the defaults: 10,000 connections, 100 from one address, 10 s to the first frame, 30 s for
    /// a frame, no idle time-out, 64 KiB reads.
    public init(
        host: String, port: Int, tls: TLSServer? = nil, maximumConnections: Int = 10_000,
        maximumConnectionsPerAddress: Int = 100, firstFrameDeadline: TimeAmount? = .seconds(10),
        frameDeadline: TimeAmount? = .seconds(30), idleTimeout: TimeAmount? = nil, outbox: OutboxPolicy = .standard,
        readSize: Int = 64 << 10, backlog: Int = 1_024
    ) {
        self.host = host
        self.port = port
        self.tls = tls
        self.maximumConnections = maximumConnections
        self.maximumConnectionsPerAddress = maximumConnectionsPerAddress
        self.firstFrameDeadline = firstFrameDeadline
        self.frameDeadline = frameDeadline
        self.idleTimeout = idleTimeout
        self.outbox = outbox
        self.readSize = readSize
        self.backlog = backlog
    }

    var limits: WireLimits {
        WireLimits(
            outbox: outbox,
            deadlines: ReceiveDeadlines(firstFrame: firstFrameDeadline, frame: frameDeadline, idle: idleTimeout))
    }
}
