import NIOCore

/// How much a wire may owe its peer before the peer counts as slow, and before it is given up.
public struct OutboxPolicy: Sendable, Equatable {
    /// Bytes waiting after a flush above which the wire is no longer writable. Crossing it is counted, nothing is lost.
    public var softLimitBytes: Int
    /// Bytes waiting above which the wire is closed as a slow consumer. No frame is ever dropped from a living wire.
    public var hardLimitBytes: Int
    /// The age of the oldest byte that the peer has not taken, above which the wire is closed as a slow consumer.
    public var maximumAge: TimeAmount
    /// How long a graceful close waits for the peer to take what is still queued.
    public var drainDeadline: TimeAmount

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - softLimitBytes: default 1 MiB.
    ///   - hardLimitBytes: default 16 MiB.
    ///   - maximumAge: default 10 s.
    ///   - drainDeadline: default 2 s.
    public init(
        softLimitBytes: Int = 1 << 20, hardLimitBytes: Int = 16 << 20, maximumAge: TimeAmount = .seconds(10),
        drainDeadline: TimeAmount = .seconds(2)
    ) {
        precondition(softLimitBytes > 0 && hardLimitBytes >= softLimitBytes, "0 < soft limit <= hard limit")
        self.softLimitBytes = softLimitBytes
        self.hardLimitBytes = hardLimitBytes
        self.maximumAge = maximumAge
        self.drainDeadline = drainDeadline
    }

    /// The default policy: 1 MiB soft, 16 MiB hard, 10 s of age, 2 s to drain.
    public static let standard = OutboxPolicy()
}
