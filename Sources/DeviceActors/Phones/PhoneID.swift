/// The gateway's own number for a phone: its position in the ``PhoneRegistry``, never used again after removal.
public struct PhoneID: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The position in the registry.
    public let rawValue: UInt32

    /// Makes the identifier from its position; ``PhoneRegistry`` gives out the valid ones.
    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Orders by position, which is the order in which phones were added.
    public static func < (lhs: PhoneID, rhs: PhoneID) -> Bool {
        lhs.rawValue < rhs.rawValue
    }

    /// The number in decimal.
    public var description: String { String(rawValue) }
}
