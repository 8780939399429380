/// Notices a silent peer: asks for a sign of life when nothing has come for a while, and gives it up when nothing
/// comes after that.
///
/// A value without a clock; times are nanoseconds on the caller's monotonic scale. Anything received counts.
///
/// ```
///            nothing for `quiet`            nothing for `limit`
///  lively ───────────────────────▶ asked ───────────────────────▶ lost
///     ▲                              │
///     └────────── anything ──────────┘
/// ```
public struct Heartbeat: Hashable, Sendable {
    /// What the caller has to do.
    public enum Verdict: Hashable, Sendable {
        /// Nothing.
        case lively
        /// Send a request that the peer must answer.
        case ask
        /// Close: the peer has been silent for too long.
        case lost
    }

    private let quiet: UInt64
    private let limit: UInt64
    private var lastReceived: UInt64
    private var lastAsked: UInt64

    /// - Parameters:
    ///   - limit: silence after which the peer counts as lost, in nanoseconds.
    ///   - now: the present.
    public init(limit: UInt64, now: UInt64) {
        // Three questions fit into the limit, so that one lost or slow answer does not end the session.
        self.quiet = max(1, limit / 4)
        self.limit = max(1, limit)
        lastReceived = now
        lastAsked = now
    }

    /// How often ``check(at:)`` should be called to keep the limit, in nanoseconds.
    public var checkInterval: UInt64 { max(1, limit / 16) }

    /// Notes that something came from the peer.
    public mutating func received(at now: UInt64) {
        lastReceived = max(lastReceived, now)
    }

    /// What is to be done now.
    public mutating func check(at now: UInt64) -> Verdict {
        let silence = now &- lastReceived
        guard now > lastReceived, silence >= quiet else { return .lively }
        // Give up a tick early, so that the loss is seen within the limit and not a tick after it.
        if silence + checkInterval >= limit { return .lost }
        guard lastAsked <= lastReceived || now - lastAsked >= quiet else { return .lively }
        lastAsked = now
        return .ask
    }
}
