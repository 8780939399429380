import CLoad

/// Latencies counted in log-linear slots, 64 to each power of two: no value is reported more than 1.6 % too high.
public struct LatencyHistogram: Sendable, Hashable {
    /// The count of each slot.
    public private(set) var slots: [UInt64]

    /// An empty histogram.
    public init() {
        slots = Array(repeating: 0, count: Int(LOAD_HISTOGRAM_SLOTS))
    }

    /// The counts of `slots`, made with the same slot width; more slots than the histogram has are refused.
    public init?(slots: [UInt64]) {
        guard slots.count == Int(LOAD_HISTOGRAM_SLOTS) else { return nil }
        self.slots = slots
    }

    /// Counts one latency.
    public mutating func record(nanoseconds: UInt64) {
        slots[load_histogram_slot(nanoseconds)] += 1
    }

    /// Adds the counts of `other`.
    public mutating func add(_ other: LatencyHistogram) {
        for slot in slots.indices { slots[slot] += other.slots[slot] }
    }

    /// How many latencies were counted.
    public var count: UInt64 { slots.reduce(0, +) }

    /// The latency in nanoseconds that `fraction` (0…1) of the counted ones do not exceed; 0 when nothing was counted.
    public func value(at fraction: Double) -> UInt64 {
        let total = count
        guard total > 0 else { return 0 }
        let wanted = max(1, min(total, UInt64((Double(total) * fraction).rounded(.up))))
        var seen: UInt64 = 0
        for slot in slots.indices {
            seen += slots[slot]
            if seen >= wanted { return load_histogram_value(slot) }
        }
        return load_histogram_value(slots.count - 1)
    }
}
