import CByteScan

/// Text beyond plain ASCII, references, comments, CDATA sections and processing instructions.
extension MarkupInput {
    /// Text that does not begin with `<`, up to the next one.
    /// - Returns: the position of that one, which is inside the message, and whether the text holds references.
    @inline(__always)
    func plainText(
        _ position: UnsafePointer<UInt8>
    ) throws(ScanError) -> (end: UnsafePointer<UInt8>, sawReference: Bool) {
        let stop = cbs_text_end(position, end)
        return stop.found ? (stop.position, false) : try unusualText(stop.position)
    }

    /// The same from a byte on that needs a look, or from the end.
    @inline(never)
    private func unusualText(
        _ position: UnsafePointer<UInt8>
    ) throws(ScanError) -> (end: UnsafePointer<UInt8>, sawReference: Bool) {
        var sawReference = false
        var cursor = position
        while cursor < end {
            switch cursor.pointee {
            case UInt8(ascii: "&"):
                sawReference = true
                cursor = try reference(cursor)
            case UInt8(ascii: "]"):
                if cursor + 2 < end, cursor[1] == UInt8(ascii: "]"), cursor[2] == UInt8(ascii: ">") {
                    throw error(.endOfCDATAInText, cursor)
                }
                cursor += 1
            default:
                cursor = try character(cursor)
            }
            let stop = cbs_text_end(cursor, end)
            if stop.found { return (stop.position, sawReference) }
            cursor = stop.position
        }
        throw truncated()
    }

    /// The same, for a caller to whom it is all one what is wrong with the text.
    @inline(never)
    func checkedText(_ position: UnsafePointer<UInt8>) -> (end: UnsafePointer<UInt8>, sawReference: Bool)? {
        try? unusualText(position)
    }

    /// A control character (an error) or a multi-byte character; gives the position after it.
    func character(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        guard position.pointee >= 0x80 else { throw error(.forbiddenCharacter, position) }
        return position + (try scalar(position).length)
    }

    /// A reference to a character or to one of the five entities; gives the position after it.
    func reference(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        var cursor = position + 1
        guard cursor < end else { throw truncated() }
        if cursor.pointee == UInt8(ascii: "#") { return try characterReference(position) }
        // The caller has at least 16 readable bytes after the message, so words can be loaded before looking at the end.
        let word = UInt32(littleEndian: UnsafeRawPointer(cursor).loadUnaligned(as: UInt32.self))
        let left = end - cursor
        if word & 0xFF_FFFF == 0x3B_746C || word & 0xFF_FFFF == 0x3B_7467, left >= 3 { return cursor + 3 }  // lt; gt;
        if word == 0x3B70_6D61, left >= 4 { return cursor + 4 }  // amp;
        if word == 0x746F_7571 || word == 0x736F_7061, left >= 5, cursor[4] == UInt8(ascii: ";") {
            return cursor + 5  // quot; apos;
        }
        cursor = cbs_name_end(cursor, end)
        throw cursor < end ? error(.undefinedEntity, position) : truncated()
    }

    private func characterReference(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        var cursor = position + 2
        var radix: UInt32 = 10
        if cursor < end, cursor.pointee == UInt8(ascii: "x") {
            radix = 16
            cursor += 1
        }
        let digits = cursor
        var value: UInt32 = 0
        while true {
            guard cursor < end else { throw truncated() }
            let byte = cursor.pointee
            let digit: UInt32
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte) - 0x30
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt32(byte) - 0x61 + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt32(byte) - 0x41 + 10
            case UInt8(ascii: ";"):
                guard cursor > digits, Self.isCharacter(value) else { throw error(.badReference, position) }
                return cursor + 1
            default: throw error(.badReference, position)
            }
            guard digit < radix else { throw error(.badReference, position) }
            value = value * radix + digit
            guard value <= 0x10FFFF else { throw error(.badReference, position) }
            cursor += 1
        }
    }

    /// Something that begins with `<!`; gives the position after it.
    func declarationMarkup(
        _ position: UnsafePointer<UInt8>, insideRoot: Bool
    ) throws(ScanError) -> UnsafePointer<UInt8> {
        if end - position >= 4, Self.hasPrefix("<!--", at: position) { return try comment(position) }
        if end - position >= 9, Self.hasPrefix("<![CDATA[", at: position) {
            guard insideRoot else { throw error(.badCDATA, position) }
            return try characterData(position)
        }
        if end - position >= 9, Self.hasPrefix("<!DOCTYPE", at: position) { throw error(.doctype, position) }
        throw end - position < 9 ? truncated() : error(.badMarkup, position)
    }

    private func comment(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        var cursor = position + 4
        while true {
            cursor = cbs_marker(cursor, end, UInt8(ascii: "-"))
            guard cursor + 2 < end else {
                // Even the shortest ending does not fit any more.
                throw truncated()
            }
            if cursor.pointee != UInt8(ascii: "-") {
                cursor = try character(cursor)
            } else if cursor[1] != UInt8(ascii: "-") {
                cursor += 1
            } else {
                guard cursor[2] == UInt8(ascii: ">") else { throw error(.badComment, cursor) }
                return cursor + 3
            }
        }
    }

    private func characterData(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        var cursor = position + 9
        while true {
            cursor = cbs_marker(cursor, end, UInt8(ascii: "]"))
            guard cursor + 2 < end else { throw truncated() }
            if cursor.pointee != UInt8(ascii: "]") {
                cursor = try character(cursor)
            } else if cursor[1] == UInt8(ascii: "]"), cursor[2] == UInt8(ascii: ">") {
                return cursor + 3
            } else {
                cursor += 1
            }
        }
    }

    /// A processing instruction, checked if it is one to be skipped; gives the position after it.
    func processingInstruction(
        _ position: UnsafePointer<UInt8>, _ treatment: ScanLimits.ProcessingInstructions
    ) throws(ScanError) -> UnsafePointer<UInt8> {
        guard treatment == .skipped else { throw error(.processingInstruction, position) }
        let target = position + 2
        var cursor = try plainName(target)
        if cursor < end, cursor.pointee == UInt8(ascii: ":") { throw error(.badProcessingInstruction, cursor) }
        if cursor - target == 3, target[0] | 0x20 == UInt8(ascii: "x"), target[1] | 0x20 == UInt8(ascii: "m"),
            target[2] | 0x20 == UInt8(ascii: "l")
        {
            throw error(.badDeclaration, position)
        }
        guard cursor < end else { throw truncated() }
        guard Self.isSpace(cursor.pointee) || cursor.pointee == UInt8(ascii: "?") else {
            throw error(.badProcessingInstruction, cursor)
        }
        let needsEnd = cursor.pointee == UInt8(ascii: "?")
        while true {
            cursor = cbs_marker(cursor, end, UInt8(ascii: "?"))
            guard cursor + 1 < end else { throw truncated() }
            if cursor.pointee != UInt8(ascii: "?") {
                cursor = try character(cursor)
            } else if cursor[1] == UInt8(ascii: ">") {
                return cursor + 2
            } else {
                guard !needsEnd else { throw error(.badProcessingInstruction, cursor) }
                cursor += 1
            }
        }
    }
}
