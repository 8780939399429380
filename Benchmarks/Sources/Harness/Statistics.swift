/// What repeated measurements of one thing say.
public struct Sample: Sendable, Hashable {
    /// The measured values, in the order they were measured.
    public private(set) var values: [Double]

    /// A sample of `values`.
    public init(_ values: [Double] = []) {
        self.values = values
    }

    /// Adds one measured value.
    public mutating func add(_ value: Double) {
        values.append(value)
    }

    /// The middle value (the mean of the two middle ones for an even count); 0 when nothing was measured.
    public var median: Double {
        guard !values.isEmpty else { return 0 }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// Half the distance between the smallest and the largest value, as a part of the median: 0.03 is ±3 %.
    public var spread: Double {
        guard let least = values.min(), let most = values.max(), median > 0 else { return 0 }
        return (most - least) / 2 / median
    }
}
