import CByteScan

/// Names and single characters.
extension MarkupInput {
    /// A qualified name: one name without colon, or two joined by one.
    /// - Returns: where the local part begins and where the name ends.
    func qualifiedName(
        _ position: UnsafePointer<UInt8>
    ) throws(ScanError) -> (local: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
        var local = position
        var cursor = try plainName(position)
        if cursor < end, cursor.pointee == UInt8(ascii: ":") {
            local = cursor + 1
            cursor = try plainName(local)
            if cursor < end, cursor.pointee == UInt8(ascii: ":") { throw error(.badName, cursor) }
        }
        return (local, cursor)
    }

    /// The name of an attribute, `=` and the opening quote.
    @inline(never)
    func attributeName(
        _ position: UnsafePointer<UInt8>
    ) throws(ScanError) -> (
        local: UnsafePointer<UInt8>, nameEnd: UnsafePointer<UInt8>, valueStart: UnsafePointer<UInt8>, quote: UInt8
    ) {
        let (local, nameEnd) = try qualifiedName(position)
        var cursor = skipSpace(nameEnd)
        guard cursor < end else { throw truncated() }
        guard cursor.pointee == UInt8(ascii: "=") else { throw error(.badAttribute, cursor) }
        cursor = skipSpace(cursor + 1)
        guard cursor < end else { throw truncated() }
        let quote = cursor.pointee
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw error(.badAttribute, cursor) }
        return (local, nameEnd, cursor + 1, quote)
    }

    /// A name without colon; gives the position after it.
    func plainName(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        guard position < end else { throw truncated() }
        var cursor = position
        if !Self.startsName(cursor.pointee) {
            guard cursor.pointee >= 0x80 else { throw error(.badName, cursor) }
            let (scalar, length) = try scalar(cursor)
            guard Self.isNameStart(scalar) else { throw error(.badName, cursor) }
            cursor += length
        }
        while true {
            cursor = cbs_name_end(cursor, end)
            guard cursor < end, cursor.pointee >= 0x80 else { return cursor }
            let (scalar, length) = try scalar(cursor)
            guard Self.isNameStart(scalar) || Self.isNameContinuation(scalar) else { throw error(.badName, cursor) }
            cursor += length
        }
    }

    /// Decodes the multi-byte character at `position`: strict UTF-8, and a character that XML allows.
    func scalar(_ position: UnsafePointer<UInt8>) throws(ScanError) -> (value: UInt32, length: Int) {
        let lead = UInt32(position.pointee)
        let length: Int
        var value: UInt32
        let smallest: UInt32
        switch lead {
        case 0xC2...0xDF: (length, value, smallest) = (2, lead & 0x1F, 0x80)
        case 0xE0...0xEF: (length, value, smallest) = (3, lead & 0x0F, 0x800)
        case 0xF0...0xF4: (length, value, smallest) = (4, lead & 0x07, 0x10000)
        default: throw error(.badUTF8, position)
        }
        for index in 1..<length {
            guard position + index < end else { throw truncated() }
            let byte = UInt32(position[index])
            guard byte & 0xC0 == 0x80 else { throw error(.badUTF8, position) }
            value = value << 6 | byte & 0x3F
        }
        guard value >= smallest, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
            throw error(.badUTF8, position)
        }
        guard value != 0xFFFE, value != 0xFFFF else { throw error(.forbiddenCharacter, position) }
        return (value, length)
    }

    /// Whether XML 1.0 has the character at all (production 2).
    static func isCharacter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Beyond ASCII, the characters a name may begin with (production 4, fifth edition).
    static func isNameStart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
            0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
            0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// Beyond ASCII, what may come later in a name besides those (production 4a).
    static func isNameContinuation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: false
        }
    }
}
