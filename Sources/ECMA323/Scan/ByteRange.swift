/// A half-open range of byte offsets into a message.
public struct ByteRange: Hashable, Sendable, BitwiseCopyable {
    /// Offset of the first byte.
    public var lower: UInt32
    /// Offset after the last byte.
    public var upper: UInt32

    /// The range of nothing, used for "absent".
    public static let none = ByteRange(lower: 0, upper: 0)

    /// Makes a range of offsets.
    @inlinable public init(lower: UInt32, upper: UInt32) {
        self.lower = lower
        self.upper = upper
    }

    /// Makes a range of offsets; both must be 0…4,294,967,295.
    @inlinable public init(_ lower: Int, _ upper: Int) {
        self.lower = UInt32(truncatingIfNeeded: lower)
        self.upper = UInt32(truncatingIfNeeded: upper)
    }

    /// Whether it holds no byte.
    @inlinable public var isEmpty: Bool { lower >= upper }
    /// How many bytes it holds.
    @inlinable public var count: Int { Int(upper) - Int(lower) }
    /// The same as a range of `Int`, to slice buffers with.
    @inlinable public var bounds: Range<Int> { Int(lower)..<Int(upper) }

    /// The range, further on by `distance` bytes.
    func moved(by distance: Int) -> ByteRange {
        isEmpty ? self : ByteRange(Int(lower) + distance, Int(upper) + distance)
    }
}
