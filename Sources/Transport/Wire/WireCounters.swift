import NIOCore

/// What one wire has carried so far: a snapshot.
public struct WireCounters: Sendable, Equatable {
    /// Whole frames received.
    public var framesIn: UInt64 = 0
    /// Bytes received, headers and unfinished frames included.
    public var bytesIn: UInt64 = 0
    /// Reads, each delivered as at most one batch.
    public var reads: UInt64 = 0
    /// Frames that the network took.
    public var framesOut: UInt64 = 0
    /// Bytes that the network took.
    public var bytesOut: UInt64 = 0
    /// Writes, each one contiguous buffer.
    public var writes: UInt64 = 0
    /// The sequence number of the newest frame queued; the first is 1.
    public var lastSequence: UInt64 = 0
    /// Bytes queued and not yet taken by the network.
    public var pendingBytes = 0
    /// The most bytes that ever waited at once.
    public var peakPendingBytes = 0
    /// How long the oldest byte that the network has not taken has been waiting; nil if none is.
    public var oldestUnsent: TimeAmount?
    /// How often the soft limit was crossed.
    public var softLimitCrossings: UInt64 = 0
    /// Frames queued that the peer never got, known once the wire is closed.
    public var framesAbandoned: UInt64 = 0
    /// Frames refused because they were too long or the wire was closing; none of them has a sequence number.
    public var framesRefused: UInt64 = 0

    /// All zero.
    public init() {}
}
