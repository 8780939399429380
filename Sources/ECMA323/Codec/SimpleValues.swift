extension String: CSTAValue {
    /// Reads the text of an element.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> String? {
        reader.text(element)
    }

    /// Writes the text, escaped.
    public func writeContent(to writer: inout MessageWriter) { writer.text(self) }
}

extension Bool: CSTAValue {
    /// Reads `true`, `false`, `1` or `0`.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Bool? {
        let value: UInt8 = reader.withToken(element) { token in
            if token.isEmpty { return 2 }
            if ("true" as StaticString).matches(token) || ("1" as StaticString).matches(token) { return 1 }
            if ("false" as StaticString).matches(token) || ("0" as StaticString).matches(token) { return 0 }
            return 3
        }
        if value == 2 {
            reader.note(.emptyValue, element)
            return nil
        }
        if value == 3 { throw reader.error(.badValue, element, expected: "true or false") }
        return value == 1
    }

    /// Writes `true` or `false`.
    public func writeContent(to writer: inout MessageWriter) { writer.raw(self ? "true" : "false") }
}

extension Int: CSTAValue {
    /// Reads a decimal number.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Int? {
        let (isEmpty, value) = reader.withToken(element) { token -> (Bool, Int?) in
            (token.isEmpty, Int(String(decoding: token, as: UTF8.self)))
        }
        if let value { return value }
        if isEmpty {
            reader.note(.emptyValue, element)
            return nil
        }
        throw reader.error(.badValue, element, expected: "a decimal number of at most 64 bits")
    }

    /// Writes a decimal number.
    public func writeContent(to writer: inout MessageWriter) { writer.text(String(self)) }
}

extension Double: CSTAValue {
    /// Reads a number with or without fraction and exponent, `INF`, `-INF` or `NaN`.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Double? {
        let (isEmpty, value) = reader.withToken(element) { token -> (Bool, Double?) in
            if let special = specials.first(where: { $0.name.matches(token) }) { return (false, special.value) }
            // Swift knows more spellings than XML Schema.
            let isPlain = token.allSatisfy { $0 < 0x3A || $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
            return (token.isEmpty, isPlain ? Double(String(decoding: token, as: UTF8.self)) : nil)
        }
        if let value { return value }
        if isEmpty {
            reader.note(.emptyValue, element)
            return nil
        }
        throw reader.error(.badValue, element, expected: "a number")
    }

    /// Writes the shortest number that stands for the same value.
    public func writeContent(to writer: inout MessageWriter) {
        let special = Double.specials.first { $0.value == self || ($0.value.isNaN && isNaN) }
        if let special { writer.raw(special.name) } else { writer.text(description) }
    }

    private static let specials: [(name: StaticString, value: Double)] = [
        ("INF", .infinity), ("-INF", -.infinity), ("NaN", .nan),
    ]
}

extension CSTA.Empty {
    /// Reads nothing.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        reader.finish(reader.members(of: element))
        return Self()
    }

    /// Writes nothing.
    public func writeContent(to writer: inout MessageWriter) {}
}

extension CSTAEnumeration {
    /// Reads one of the values.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        let (isEmpty, value) = reader.withToken(element) { ($0.isEmpty, Self(wireBytes: $0)) }
        if let value { return value }
        if isEmpty {
            reader.note(.emptyValue, element)
            return nil
        }
        throw reader.error(.badValue, element, expected: expectation)
    }

    /// For error messages: the values, or the first of them.
    private static var expectation: String {
        let names = wireNames.prefix(8).map(\.description).joined(separator: ", ")
        return wireNames.count > 8 ? "one of \(names) and \(wireNames.count - 8) more" : "one of \(names)"
    }

    /// Writes the value, or the nearest one the edition has.
    public func writeContent(to writer: inout MessageWriter) { writer.enumeration(self) }
}

extension CSTA.Octets {
    /// Reads hexadecimal digits; white space between them is noted.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var hasSpace = false
        let octets = reader.withToken(element) { Self.octets($0, &hasSpace) }
        guard let octets else { throw reader.error(.badValue, element, expected: "pairs of hexadecimal digits") }
        if hasSpace { reader.note(.spaceInHexBinary, element) }
        return Self(octets)
    }

    /// The octets that digits stand for; nil when there is another character, or an odd number of digits.
    private static func octets(_ token: UnsafeRawBufferPointer, _ hasSpace: inout Bool) -> [UInt8]? {
        var octets: [UInt8] = []
        octets.reserveCapacity(token.count / 2)
        // The digit before, with a mark above it while it waits for its partner.
        var high: UInt16 = 0
        for byte in token {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            case 0x20, 0x09, 0x0A, 0x0D:
                hasSpace = true
                continue
            default: return nil
            }
            if high == 0 {
                high = 0x100 | UInt16(digit)
            } else {
                octets.append(UInt8(truncatingIfNeeded: high << 4) | digit)
                high = 0
            }
        }
        return high == 0 ? octets : nil
    }

    /// Writes hexadecimal digits.
    public func writeContent(to writer: inout MessageWriter) {
        let digits: StaticString = "0123456789ABCDEF"
        for byte in bytes {
            writer.bytes.append(digits.utf8Start[Int(byte >> 4)])
            writer.bytes.append(digits.utf8Start[Int(byte & 15)])
        }
    }
}
