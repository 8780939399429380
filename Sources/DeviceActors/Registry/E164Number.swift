/// A full international telephone number (ITU-T E.164): one to fifteen digits, the first not zero.
public struct E164Number: Hashable, Sendable, CustomStringConvertible {
    /// The digits read as one decimal number, which loses nothing because the first is not zero.
    public let value: UInt64

    /// Parses `+` and digits; `-`, `.`, `(`, `)` and spaces between them are dropped.
    ///
    /// Gives `nil` for anything else. The `+` may be left out.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let parsed = text.withUTF8({ E164Number(bytes: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = parsed
    }

    /// Parses UTF-8 text; see ``init(_:)``.
    public init?(bytes: UnsafeRawBufferPointer) {
        var value: UInt64 = 0
        var digits = 0
        for (position, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard digits < 15, digits > 0 || byte != UInt8(ascii: "0") else { return nil }
                value = value * 10 + UInt64(byte - UInt8(ascii: "0"))
                digits += 1
            case UInt8(ascii: "+"):
                guard position == 0 else { return nil }
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " "):
                continue
            default:
                return nil
            }
        }
        guard digits > 0 else { return nil }
        self.value = value
    }

    init?(value: UInt64) {
        guard value != 0 else { return nil }
        self.value = value
    }

    /// `+` and the digits.
    public var description: String { "+\(value)" }
}
