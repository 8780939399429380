/// Slows down guessing: after some failed logins a key (an address, or an application's name) has to wait, twice as
/// long after each further failure.
///
/// A value without a clock: times are nanoseconds on any monotonic scale the caller likes. The table is bounded; when
/// it is full the entry that has been quiet longest is forgotten.
public struct LoginThrottle: Sendable {
    private struct Entry {
        var failures: Int
        var blockedUntil: UInt64
        var lastFailure: UInt64
    }

    private let freeAttempts: Int
    private let firstDelay: UInt64
    private let longestDelay: UInt64
    private let capacity: Int
    private var entries: [String: Entry] = [:]

    /// - Parameters:
    ///   - freeAttempts: failures that cost nothing.
    ///   - firstDelay: the wait after the first failure beyond those, in nanoseconds.
    ///   - longestDelay: the wait never grows beyond this; a key quiet for this long is forgiven.
    ///   - capacity: how many keys are remembered.
    public init(
        freeAttempts: Int = 3,
        firstDelay: UInt64 = 1_000_000_000,
        longestDelay: UInt64 = 300_000_000_000,
        capacity: Int = 4_096
    ) {
        self.freeAttempts = freeAttempts
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.capacity = max(1, capacity)
    }

    /// Whether the key may try a login at this moment.
    public func permits(_ key: String, at now: UInt64) -> Bool {
        guard let entry = entries[key] else { return true }
        return now >= entry.blockedUntil
    }

    /// Notes a failed login.
    public mutating func failed(_ key: String, at now: UInt64) {
        var entry = entries[key] ?? Entry(failures: 0, blockedUntil: 0, lastFailure: now)
        if now &- entry.lastFailure > longestDelay { entry.failures = 0 }
        entry.failures += 1
        entry.lastFailure = now
        let excess = entry.failures - freeAttempts
        if excess > 0 {
            let doubled = excess > 40 ? longestDelay : firstDelay << UInt64(excess - 1)
            entry.blockedUntil = now + min(longestDelay, doubled)
        }
        if entries[key] == nil, entries.count >= capacity { forgetQuietest() }
        entries[key] = entry
    }

    /// Notes a successful login: the key starts afresh.
    public mutating func succeeded(_ key: String) {
        entries[key] = nil
    }

    private mutating func forgetQuietest() {
        guard let quietest = entries.min(by: { $0.value.lastFailure < $1.value.lastFailure }) else { return }
        entries[quietest.key] = nil
    }
}
