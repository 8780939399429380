import Transport

/// Chance that follows from a seed alone: the same seed gives the same numbers on every machine.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var source: SplitMix64

    /// The same seed gives the same numbers.
    public init(seed: UInt64) { source = SplitMix64(seed: seed) }

    /// The next number.
    public mutating func next() -> UInt64 { source.next() }

    /// A number from 0 up to but not including 1.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// Whether something of this probability (0…1) happens. Certain and impossible things draw no number.
    public mutating func happens(_ probability: Double) -> Bool {
        if probability <= 0 { return false }
        return probability >= 1 || unit() < probability
    }

    /// A time within the range, evenly distributed.
    public mutating func duration(in range: ClosedRange<Duration>) -> Duration {
        range.lowerBound + (range.upperBound - range.lowerBound) * unit()
    }

    /// The waiting time until the next of events that happen `rate` times a second on average, independently of one
    /// another: exponentially distributed.
    public mutating func interval(rate: Double) -> Duration {
        .seconds(-Self.naturalLogarithm(1 - unit()) / rate)
    }

    /// The natural logarithm of a number in (0, 1], to about 1e-12; spares the module Foundation.
    static func naturalLogarithm(_ x: Double) -> Double {
        // x = significand · 2^exponent with the significand in [1, 2), and ln s = 2 atanh((s-1)/(s+1)).
        let t = (x.significand - 1) / (x.significand + 1)
        let square = t * t
        var term = t
        var sum = 0.0
        for n in stride(from: 1.0, through: 25, by: 2) {
            sum += term / n
            term *= square
        }
        return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
    }
}
