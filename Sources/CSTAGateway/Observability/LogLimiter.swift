/// Keeps a peer from filling the log: the first lines are written in full, then for each interval one line that says how many
/// were left out. After an interval in which nothing was left out the next lines are written in full again.
///
/// A value without a clock; times are nanoseconds on the caller's monotonic scale.
struct LogLimiter {
    private let burst: Int
    private let interval: UInt64
    private var start: UInt64?
    private var written = 0
    private var suppressed = 0

    /// - Parameters:
    ///   - burst: how many lines are written in full.
    ///   - interval: how long an interval lasts, in nanoseconds.
    init(burst: Int = 10, interval: UInt64 = 10_000_000_000) {
        self.burst = burst
        self.interval = interval
    }

    /// Whether a line is to be written; one that is not is counted.
    mutating func admits(at now: UInt64) -> Bool {
        if let start, suppressed == 0, now >= start + interval { self.start = nil }
        if start == nil {
            start = now
            written = 0
        }
        guard written < burst else {
            suppressed += 1
            return false
        }
        written += 1
        return true
    }

    /// How many lines were left out in the interval that has just ended; 0 while it lasts. To be asked every now and then.
    mutating func summary(at now: UInt64) -> Int {
        guard let start, suppressed > 0, now >= start + interval else { return 0 }
        self.start = now
        defer { suppressed = 0 }
        return suppressed
    }

    /// How many lines were left out since the last summary: no more is to come.
    mutating func finish() -> Int {
        defer {
            start = nil
            suppressed = 0
        }
        return suppressed
    }
}
