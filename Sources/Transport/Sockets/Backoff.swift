import NIOCore

/// How long to wait before each further attempt: doubling from `initial` to `maximum`, each shortened by a random part,
/// so that many peers cut off together do not come back together. A pure value; randomness is given to it.
public struct Backoff: Sendable, Equatable {
    /// The wait after the first failure, before jitter.
    public var initial: TimeAmount
    /// The longest wait, before jitter.
    public var maximum: TimeAmount
    /// The random part, 0…1: with 0.5 a wait is between half of its nominal length and all of it.
    public var jitter: Double
    /// How many failures there were since the last success.
    public private(set) var failures = 0

    /// Sets the waits; by default 0.25 s doubling to 30 s, half of it random.
    public init(initial: TimeAmount = .milliseconds(250), maximum: TimeAmount = .seconds(30), jitter: Double = 0.5) {
        precondition(initial > .zero && maximum >= initial, "0 < initial <= maximum")
        precondition((0...1).contains(jitter), "jitter is a part: 0...1")
        self.initial = initial
        self.maximum = maximum
        self.jitter = jitter
    }

    /// Notes a failure and says how long to wait.
    public mutating func next(using random: inout some RandomNumberGenerator) -> TimeAmount {
        let doublings = min(failures, 62)
        failures += 1
        let (product, overflow) = initial.nanoseconds.multipliedReportingOverflow(by: 1 << doublings)
        let nominal = overflow ? maximum.nanoseconds : min(product, maximum.nanoseconds)
        let part = Double.random(in: 0...1, using: &random) * jitter
        return .nanoseconds(nominal - Int64(Double(nominal) * part))
    }

    /// Notes a success: the next wait is the initial one again.
    public mutating func reset() { failures = 0 }
}
