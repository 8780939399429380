/// A rate limit: so many per second on average, so many at once.
///
/// A value without a clock; times are nanoseconds on any monotonic scale the caller likes.
public struct TokenBucket: Hashable, Sendable {
    /// How many are allowed per second on average.
    public let rate: Double
    /// How many are allowed at once after a pause.
    public let burst: Double
    private var tokens: Double
    private var updated: UInt64?

    /// - Parameters:
    ///   - rate: how many per second on average; must be positive.
    ///   - burst: how many at once after a pause; at least one.
    public init(rate: Double, burst: Double) {
        self.rate = max(rate, 0.001)
        self.burst = max(burst, 1)
        self.tokens = self.burst
    }

    /// Takes one token if there is one.
    public mutating func take(at now: UInt64) -> Bool {
        refill(at: now)
        guard tokens >= 1 else { return false }
        tokens -= 1
        return true
    }

    /// Nanoseconds until a token will be there; zero when there is one.
    public mutating func delay(at now: UInt64) -> UInt64 {
        refill(at: now)
        guard tokens < 1 else { return 0 }
        return UInt64(((1 - tokens) / rate * 1e9).rounded(.up))
    }

    private mutating func refill(at now: UInt64) {
        if let updated, now > updated {
            tokens = min(burst, tokens + Double(now - updated) / 1e9 * rate)
        }
        updated = max(updated ?? now, now)
    }
}
