/// The four decimal digits that tie a response to its request on one connection.
///
/// Requests use 0…9998, a response repeats the identifier of its request, and events (and whatever else is never
/// answered) carry 9999. Each side of a connection counts on its own. Source: ECMA-323, the TCP annex.
public struct InvokeID: RawRepresentable, Hashable, Sendable, Comparable {
    /// The number, 0…9999.
    public let rawValue: UInt16

    /// What events carry.
    public static let event = InvokeID(unchecked: 9999)
    /// The first identifier a requester uses.
    public static let first = InvokeID(unchecked: 0)

    /// Makes an identifier; `nil` above 9999.
    public init?(rawValue: UInt16) {
        guard rawValue <= 9999 else { return nil }
        self.rawValue = rawValue
    }

    private init(unchecked rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// The four ASCII digits as one big-endian number, the form in which they stand in the frame.
    @inlinable public var digits: UInt32 {
        let value = UInt32(rawValue)
        let thousands = value / 1000
        let hundreds = value / 100 % 10
        let tens = value / 10 % 10
        let ones = value % 10
        return 0x3030_3030 | thousands << 24 | hundreds << 16 | tens << 8 | ones
    }

    /// Reads four ASCII digits given as one big-endian number; `nil` if any of them is not a digit.
    public init?(digits: UInt32) {
        var value: UInt32 = 0
        for shift in [UInt32(24), 16, 8, 0] {
            let digit = (digits >> shift & 0xFF) &- 0x30
            guard digit <= 9 else { return nil }
            value = value * 10 + digit
        }
        rawValue = UInt16(value)
    }

    /// The identifier for the request after this one: counts 0…9998 and starts again, never 9999.
    public func next() -> InvokeID {
        InvokeID(unchecked: rawValue >= 9998 ? 0 : rawValue + 1)
    }

    /// Whether the message is an event or otherwise expects no answer.
    public var isEvent: Bool { rawValue == 9999 }

    /// Ordered by number.
    public static func < (left: InvokeID, right: InvokeID) -> Bool { left.rawValue < right.rawValue }
}

extension InvokeID: CustomStringConvertible {
    /// The four digits as text.
    public var description: String {
        let digits = String(rawValue)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
