import Synchronization

/// How long something took, counted in buckets; record from any thread.
///
/// Recording is two atomic additions after a search in 22 bounds, and allocates nothing.
public final class LatencyHistogram: Sendable {
    /// The upper bounds of the buckets in nanoseconds, 1 µs to 10 s in steps of 1, 2 and 5; above them is one more bucket.
    public static let bounds: [UInt64] = {
        var bounds: [UInt64] = []
        var decade: UInt64 = 1_000
        while decade < 10_000_000_000 {
            bounds += [decade, decade * 2, decade * 5]
            decade *= 10
        }
        return bounds + [10_000_000_000]
    }()

    // A noncopyable atomic cannot live in an array; the buffer is written through atomic operations alone.
    private nonisolated(unsafe) let cells: UnsafeMutablePointer<Atomic<UInt64>>
    private let sum = Atomic<UInt64>(0)
    private let bounds = LatencyHistogram.bounds

    /// An empty histogram.
    public init() {
        cells = .allocate(capacity: Self.bounds.count + 1)
        for index in 0...Self.bounds.count { (cells + index).initialize(to: Atomic(0)) }
    }

    deinit {
        cells.deinitialize(count: bounds.count + 1)
        cells.deallocate()
    }

    /// Counts what took so long.
    ///
    /// - Parameters:
    ///   - nanoseconds: how long.
    ///   - count: how many times: the events of one read are counted at once.
    public func record(_ nanoseconds: UInt64, count: Int = 1) {
        guard count > 0 else { return }
        var (low, high) = (0, bounds.count)
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] < nanoseconds { low = middle + 1 } else { high = middle }
        }
        cells[low].wrappingAdd(UInt64(count), ordering: .relaxed)
        sum.wrappingAdd(nanoseconds &* UInt64(count), ordering: .relaxed)
    }

    /// What has been counted so far.
    public var snapshot: Snapshot {
        Snapshot(
            counts: (0...bounds.count).map { cells[$0].load(ordering: .relaxed) }, sum: sum.load(ordering: .relaxed))
    }

    /// The counts at one moment.
    public struct Snapshot: Sendable, Hashable {
        /// How many fell into each bucket, in the order of ``LatencyHistogram/bounds``, and one more for those above.
        public var counts: [UInt64]
        /// All of them together, in nanoseconds.
        public var sum: UInt64

        /// Nothing counted.
        public static let zero = Snapshot(
            counts: Array(repeating: 0, count: LatencyHistogram.bounds.count + 1), sum: 0)

        /// Makes a snapshot from its parts.
        public init(counts: [UInt64], sum: UInt64) {
            self.counts = counts
            self.sum = sum
        }

        /// How many there are.
        public var count: UInt64 { counts.reduce(0, +) }

        /// What has been added since an earlier snapshot.
        public func since(_ earlier: Snapshot) -> Snapshot {
            Snapshot(counts: zip(counts, earlier.counts).map { $0 &- $1 }, sum: sum &- earlier.sum)
        }

        /// These and those.
        public func adding(_ other: Snapshot) -> Snapshot {
            Snapshot(counts: zip(counts, other.counts).map { $0 &+ $1 }, sum: sum &+ other.sum)
        }

        /// What this share of all did not exceed, estimated within its bucket; nil when nothing was counted. What lies
        /// above the last bound counts as the last bound.
        ///
        /// - Parameter share: 0 to 1, such as 0.99.
        /// - Returns: nanoseconds.
        public func percentile(_ share: Double) -> UInt64? {
            let all = count
            guard all > 0 else { return nil }
            let bounds = LatencyHistogram.bounds
            let rank = max(1, (Double(all) * share).rounded(.up))
            var below = 0.0
            for (index, count) in counts.enumerated() where count > 0 {
                if below + Double(count) >= rank {
                    guard index < bounds.count else { break }
                    let lower = index == 0 ? 0 : Double(bounds[index - 1])
                    return UInt64(lower + (Double(bounds[index]) - lower) * (rank - below) / Double(count))
                }
                below += Double(count)
            }
            return bounds.last
        }
    }
}
