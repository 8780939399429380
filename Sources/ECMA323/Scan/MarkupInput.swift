import CByteScan

/// The bytes of a message, and what may stand in them by the rules of XML: names, characters, references, tags' ends.
///
/// Two pointers and no state: the functions that look at bytes only take it by value, and cost no access to the parser.
/// 16 bytes after the message must be readable.
struct MarkupInput {
    let base: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>

    @inline(__always) init(_ base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        end = base + count
    }

    @inline(__always) static func startsName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
    }

    @inline(never) func error(_ code: ScanError.Code, _ position: UnsafePointer<UInt8>) -> ScanError {
        ScanError(code, at: min(position, end) - base)
    }

    @inline(never) func truncated() -> ScanError { ScanError(.truncated, at: end - base) }

    /// The fault of an end tag that is not the one expected.
    @inline(never) func mismatch(_ tag: UnsafePointer<UInt8>) -> ScanError {
        var cursor = tag + 2
        while cursor < end, cursor.pointee != UInt8(ascii: ">") { cursor += 1 }
        return cursor < end ? error(.mismatchedEndTag, tag) : truncated()
    }

    /// White space and `>` after the name of an end tag; gives the position after them.
    @inline(never) func endTagTail(_ position: UnsafePointer<UInt8>) throws(ScanError) -> UnsafePointer<UInt8> {
        let cursor = skipSpace(position)
        guard cursor < end else { throw truncated() }
        guard cursor.pointee == UInt8(ascii: ">") else {
            // "</ab>" for "<a>" is a wrong name, "</a b>" is bad markup.
            throw error(cursor == position ? .mismatchedEndTag : .badMarkup, cursor)
        }
        return cursor + 1
    }

    @inline(__always) func skipSpace(_ position: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var cursor = position
        while cursor < end, Self.isSpace(cursor.pointee) { cursor += 1 }
        return cursor
    }

    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// Whether the bytes of two ranges are the same.
    func equal(_ one: ByteRange, _ other: ByteRange) -> Bool {
        one.count == other.count && cbs_equal(base + Int(one.lower), base + Int(other.lower), one.count) != 0
    }

    /// Whether the bytes at `position` are `text`; the caller has checked that so many are left.
    static func hasPrefix(_ text: StaticString, at position: UnsafePointer<UInt8>) -> Bool {
        for index in 0..<text.utf8CodeUnitCount where position[index] != text.utf8Start[index] { return false }
        return true
    }

    /// Whether the bytes of a range are `text`.
    /// - Parameter needsDecoding: the range is an attribute's value with something to decode in it.
    @inline(__always)
    func isValue(_ range: ByteRange, _ text: StaticString, needsDecoding: Bool = false) -> Bool {
        // The length settles it nearly always.
        guard needsDecoding || range.count == text.utf8CodeUnitCount else { return false }
        return isSameText(range, text, needsDecoding: needsDecoding)
    }

    @inline(never)
    private func isSameText(_ range: ByteRange, _ text: StaticString, needsDecoding: Bool) -> Bool {
        guard needsDecoding else { return Self.hasPrefix(text, at: base + Int(range.lower)) }
        return XMLText.attributeBytes(range, in: message).elementsEqual(text.bytes)
    }

    /// The message.
    var message: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: end - base) }
}
