import CByteScan

/// Before and after the root element: byte-order mark, XML declaration, comments.
extension MarkupInput {
    /// Goes through everything before the root element; gives the position of its `<`.
    /// - Parameter requiresASCII: becomes true when the declaration names an encoding in which only ASCII means the same
    ///   as in UTF-8.
    func prolog(_ limits: ScanLimits, requiresASCII: inout Bool) throws(ScanError) -> UnsafePointer<UInt8> {
        var cursor = base
        let count = end - base
        guard count <= limits.maximumBytes else { throw ScanError(.tooLarge, at: limits.maximumBytes) }
        guard count >= 4 else { throw shortest() }
        if cursor.pointee != UInt8(ascii: "<") { cursor = try byteOrderMark() }
        let usual = Self.usualDeclaration
        if end - cursor > Self.usualLength, cbs_equal(cursor, usual.utf8Start, Self.usualLength) != 0 {
            cursor += Self.usualLength
            if cursor.pointee == UInt8(ascii: "<"), Self.startsName(cursor[1]) { return cursor }
        } else if end - cursor >= 6, Self.hasPrefix("<?xml", at: cursor), Self.isSpace(cursor[5]) {
            cursor = try declaration(cursor, &requiresASCII)
        }
        return try skipMiscellany(cursor, limits.processingInstructions, beforeRoot: true)
    }

    /// The declaration that nearly everybody writes; recognised by comparison, since reading it costs as much as a dozen
    /// elements.
    private static var usualDeclaration: StaticString { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" }

    private static var usualLength: Int { usualDeclaration.utf8CodeUnitCount }

    /// Nothing but white space, comments and instructions may follow the root element.
    @inline(__always)
    func epilog(
        _ position: UnsafePointer<UInt8>, _ instructions: ScanLimits.ProcessingInstructions
    ) throws(ScanError) {
        if position < end { _ = try skipMiscellany(position, instructions, beforeRoot: false) }
    }

    /// A message too short to be one: says what is there.
    private func shortest() -> ScanError {
        let cursor = skipSpace(base)
        if cursor == end { return ScanError(.emptyMessage, at: 0) }
        return cursor.pointee == UInt8(ascii: "<") ? truncated() : error(.contentOutsideRoot, cursor)
    }

    private func byteOrderMark() throws(ScanError) -> UnsafePointer<UInt8> {
        switch (base[0], base[1]) {
        case (0xEF, 0xBB) where base[2] == 0xBF: return base + 3
        case (0xFE, 0xFF), (0xFF, 0xFE), (0x00, 0x3C), (0x00, 0x00): throw error(.byteOrderMark, base)
        default: return base
        }
    }

    @inline(never)
    private func skipMiscellany(
        _ position: UnsafePointer<UInt8>, _ instructions: ScanLimits.ProcessingInstructions, beforeRoot: Bool
    ) throws(ScanError) -> UnsafePointer<UInt8> {
        var cursor = position
        while true {
            cursor = skipSpace(cursor)
            guard cursor < end else {
                if !beforeRoot { return cursor }
                throw position == base ? ScanError(.emptyMessage, at: 0) : truncated()
            }
            guard cursor.pointee == UInt8(ascii: "<") else { throw error(.contentOutsideRoot, cursor) }
            guard cursor + 1 < end else { throw truncated() }
            switch cursor[1] {
            case UInt8(ascii: "!"): cursor = try declarationMarkup(cursor, insideRoot: false)
            case UInt8(ascii: "?"):
                if end - cursor >= 6, Self.hasPrefix("<?xml", at: cursor), !Self.continuesName(cursor[5]) {
                    throw error(.badDeclaration, cursor)
                }
                cursor = try processingInstruction(cursor, instructions)
            case 0: throw error(cursor == base ? .byteOrderMark : .badMarkup, cursor)
            case UInt8(ascii: "/"): throw error(.badMarkup, cursor)
            default:
                guard beforeRoot else { throw error(.contentOutsideRoot, cursor) }
                return cursor
            }
        }
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        startsName(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: ":") || byte >= 0x80
    }

    /// The XML declaration, strictly by the grammar (production 23).
    @inline(never)
    private func declaration(
        _ position: UnsafePointer<UInt8>, _ requiresASCII: inout Bool
    ) throws(ScanError) -> UnsafePointer<UInt8> {
        var cursor = position + 5
        guard let version = try pseudoAttribute("version", &cursor) else { throw error(.badDeclaration, cursor) }
        // "1." and at least one digit: a processor of the fifth edition reads every 1.x as 1.0.
        guard version.count >= 3, base[Int(version.lower)] == UInt8(ascii: "1"),
            base[Int(version.lower) + 1] == UInt8(ascii: "."),
            isDigits(base + Int(version.lower) + 2, base + Int(version.upper))
        else { throw ScanError(.badDeclaration, at: Int(version.lower)) }
        if let encoding = try pseudoAttribute("encoding", &cursor) { requiresASCII = try isMereASCII(encoding) }
        if let standalone = try pseudoAttribute("standalone", &cursor) {
            guard isValue(standalone, "yes") || isValue(standalone, "no") else {
                throw ScanError(.badDeclaration, at: Int(standalone.lower))
            }
        }
        cursor = skipSpace(cursor)
        guard end - cursor >= 2 else { throw truncated() }
        guard Self.hasPrefix("?>", at: cursor) else { throw error(.badDeclaration, cursor) }
        return cursor + 2
    }

    private func isDigits(_ start: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>) -> Bool {
        var cursor = start
        while cursor < stop, cursor.pointee &- 0x30 < 10 { cursor += 1 }
        return cursor == stop
    }

    /// `S name Eq quoted-value`; `nil`, with the cursor unmoved, if another name or the end stands there.
    private func pseudoAttribute(
        _ name: StaticString, _ cursor: inout UnsafePointer<UInt8>
    ) throws(ScanError) -> ByteRange? {
        var position = skipSpace(cursor)
        guard position > cursor, end - position >= name.utf8CodeUnitCount, Self.hasPrefix(name, at: position) else {
            return nil
        }
        position = skipSpace(position + name.utf8CodeUnitCount)
        guard position < end else { throw truncated() }
        guard position.pointee == UInt8(ascii: "=") else { throw error(.badDeclaration, position) }
        position = skipSpace(position + 1)
        guard position < end else { throw truncated() }
        let quote = position.pointee
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw error(.badDeclaration, position) }
        let start = position + 1
        position = start
        while position < end, position.pointee != quote {
            guard position.pointee > 0x20, position.pointee < 0x7F else { throw error(.badDeclaration, position) }
            position += 1
        }
        guard position < end else { throw truncated() }
        cursor = position + 1
        return ByteRange(start - base, position - base)
    }

    /// UTF-8 is what there is. A name of a superset of ASCII is let through if the whole message is ASCII, since the
    /// bytes then mean the same.
    /// - Returns: whether it is such a superset.
    private func isMereASCII(_ encoding: ByteRange) throws(ScanError) -> Bool {
        guard !encoding.isEmpty, Self.startsName(base[Int(encoding.lower)]), base[Int(encoding.lower)] != 0x5F,
            cbs_name_end(base + Int(encoding.lower), end) == base + Int(encoding.upper)
        else { throw ScanError(.badDeclaration, at: Int(encoding.lower)) }
        func isEncoding(_ name: StaticString) -> Bool { isLowercaseValue(encoding, name) }
        if isEncoding("utf-8") || isEncoding("utf8") { return false }
        guard isEncoding("iso-8859-1") || isEncoding("us-ascii") || isEncoding("ascii"),
            cbs_is_ascii(base, end) != 0
        else { throw ScanError(.unsupportedEncoding, at: Int(encoding.lower)) }
        return true
    }

    /// Whether the bytes of a range are `text`, which is in lower case, in whatever case.
    private func isLowercaseValue(_ range: ByteRange, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for index in 0..<range.count {
            let byte = base[Int(range.lower) + index]
            let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if folded != text.utf8Start[index] { return false }
        }
        return true
    }
}
