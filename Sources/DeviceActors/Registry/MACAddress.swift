/// A 48-bit hardware address.
public struct MACAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address in the low 48 bits.
    public let value: UInt64

    /// Makes an address from the low 48 bits of a number.
    public init(_ value: UInt64) {
        self.value = value & 0xFFFF_FFFF_FFFF
    }

    /// Parses twelve hexadecimal digits, with or without `:`, `-` or `.` between groups of two or four.
    ///
    /// Gives `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let parsed = text.withUTF8({ MACAddress(bytes: UnsafeRawBufferPointer($0)) }) else { return nil }
        self = parsed
    }

    /// Parses the UTF-8 text of an address; see ``init(_:)-(StringProtocol)``.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard (12...17).contains(bytes.count) else { return nil }
        var value: UInt64 = 0
        var digits = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt64(byte - UInt8(ascii: "A") + 10)
            case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."):
                guard digits > 0, digits < 12, digits.isMultiple(of: 2) else { return nil }
                continue
            default: return nil
            }
            digits += 1
            guard digits <= 12 else { return nil }
        }
        guard digits == 12 else { return nil }
        self.value = value
    }

    /// Six groups of two lower-case digits, separated by colons.
    public var description: String {
        let digits = Array("0123456789abcdef")
        var text = ""
        for byte in stride(from: 40, through: 0, by: -8) {
            if !text.isEmpty { text.append(":") }
            text.append(digits[Int(value >> UInt64(byte + 4) & 0xF)])
            text.append(digits[Int(value >> UInt64(byte) & 0xF)])
        }
        return text
    }
}

extension MACAddress: Codable {
    /// Reads the text.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let address = MACAddress(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no hardware address: \(text)"))
        }
        self = address
    }

    /// Writes ``description``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
