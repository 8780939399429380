import Transport

/// One address at which clients are served.
public struct ClientListenerConfiguration: Equatable, Sendable {
    /// The name used in logs, metrics and status; unique.
    public var name: String
    /// The address to bind.
    public var host: String
    /// The port to bind; 0 lets the system choose one.
    public var port: Int
    /// TLS settings; nil serves plain TCP.
    public var tls: TLSServerConfiguration?
    /// The application that clients without a session act as; nil demands a session.
    public var sessionlessApplication: String?
    /// Connections at once.
    public var maximumConnections = 1_000
    /// Connections at once from one address.
    public var maximumConnectionsPerAddress = 100
    /// How long a new connection may take to send its first whole frame.
    public var firstFrameDeadline = Duration.seconds(10)
    /// Silence after which a connection is closed; nil never closes.
    public var idleTimeout: Duration? = .seconds(600)
    /// How often registered clients are sent SystemStatus as a heartbeat; nil never.
    public var statusInterval: Duration? = .seconds(30)
    /// Bytes waiting for a client at which links are asked to slow down.
    public var outboxSoftLimit = 1 << 20
    /// Bytes waiting for a client at which it is cut off.
    public var outboxHardLimit = 16 << 20
    /// Age of the oldest bytes waiting for a client at which it is cut off.
    public var outboxMaximumAge = Duration.seconds(10)
    /// The life of a session whose client asks for none, in seconds.
    public var defaultSessionSeconds = 180
    /// The longest life of a session without a reset, in seconds.
    public var maximumSessionSeconds = 3_600

    /// Makes a listener with the defaults for everything else.
    public init(name: String, host: String = "0.0.0.0", port: Int = 8_800, tls: TLSServerConfiguration? = nil) {
        self.name = name
        self.host = host
        self.port = port
        self.tls = tls
    }
}
