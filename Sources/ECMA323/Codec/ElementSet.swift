/// A set of the elements of one message, by their indices: in place while there are few.
struct ElementSet {
    private var first: (UInt64, UInt64) = (0, 0)
    /// One bit for each element from the 129th on.
    private var others: ContiguousArray<UInt64>

    /// Makes a set that is empty.
    /// - Parameter capacity: indices are below this number.
    init(capacity: Int) {
        others = capacity <= 128 ? [] : ContiguousArray(repeating: 0, count: (capacity - 128 + 63) / 64)
    }

    /// Whether an element is in the set.
    @inline(__always) func contains(_ element: Int32) -> Bool {
        let bit: UInt64 = 1 << UInt64(element & 63)
        switch element >> 6 {
        case 0: return first.0 & bit != 0
        case 1: return first.1 & bit != 0
        default: return others[Int(element >> 6) - 2] & bit != 0
        }
    }

    /// Puts an element into the set.
    @inline(__always) mutating func insert(_ element: Int32) {
        let bit: UInt64 = 1 << UInt64(element & 63)
        switch element >> 6 {
        case 0: first.0 |= bit
        case 1: first.1 |= bit
        default: others[Int(element >> 6) - 2] |= bit
        }
    }
}
