import NIOCore

/// Where a connector connects to and what it grants the peer.
public struct ConnectorConfiguration: Sendable {
    /// A name or an address.
    public var host: String
    /// The TCP port.
    public var port: Int
    /// The TLS side; nil for plain TCP.
    public var tls: TLSClient?
    /// How long a connection may take to be made, and again how long the TLS handshake may take.
    public var connectTimeout: TimeAmount
    /// The waits between attempts.
    public var backoff: Backoff
    /// How long a wire must have lasted for the waits to start over.
    public var stableAfter: TimeAmount
    /// The seed for the jitter; nil for a random one.
    public var seed: UInt64?
    /// Limits on what waits for the peer, and deadlines on what it sends.
    public var limits: WireLimits
    /// The most that one read brings, in bytes: 256 KiB to 1 MiB for a link with few subscribers behind it, less the
    /// more there are, so that what one read sets off stays in the processor's cache.
    public var readSize: Int

    /// Sets what differs from the defaults.
    public init(
        host: String, port: Int, tls: TLSClient? = nil, connectTimeout: TimeAmount = .seconds(5),
        backoff: Backoff = Backoff(), stableAfter: TimeAmount = .seconds(10), seed: UInt64? = nil,
        limits: WireLimits = WireLimits(), readSize: Int = 256 << 10
    ) {
        self.host = host
        self.port = port
        self.tls = tls
        self.connectTimeout = connectTimeout
        self.backoff = backoff
        self.stableAfter = stableAfter
        self.seed = seed
        self.limits = limits
        self.readSize = readSize
    }
}
