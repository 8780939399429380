import CByteScan

/// The full parser: one pass over a message, every check of XML 1.0 and Namespaces on, nothing allocated.
///
/// It tells a ``MarkupSink`` what it meets. The memory it works in is allocated once and reused.
/// The caller guarantees 16 readable bytes after the message.
///
/// The loop handles the common forms itself (start tag without attributes, end tag, plain text); everything rarer is
/// in the extensions by topic: prolog, names, attributes, namespaces, text.
struct MarkupParser: ~Copyable {
    /// An element whose end tag has not come.
    struct OpenElement {
        var nameStart: UInt32
        var nameLength: UInt32
        /// Namespace declarations in scope outside the element.
        var bindingCount: Int32
        /// The default namespace outside the element.
        var defaultBinding: Int32
    }

    let limits: ScanLimits
    let open: UnsafeMutablePointer<OpenElement>
    let attributes: UnsafeMutablePointer<AttributeToken>
    let bindings: UnsafeMutablePointer<NamespaceBinding>

    var base: UnsafePointer<UInt8>
    var end: UnsafePointer<UInt8>
    var attributeCount = 0
    var bindingCount = 0
    /// Index into `bindings` of the default namespace in scope, -1 for none.
    var defaultBinding: Int32 = -1
    /// Declarations met so far in this message; 0 is the built-in `xml`.
    var declarations: Int32 = 0
    /// The declaration names an encoding in which only ASCII means the same as in UTF-8.
    var requiresASCII = false
    /// Pairs of attributes and bindings compared since the parser was made: what could grow faster than the input.
    var comparisons = 0

    init(limits: ScanLimits) {
        self.limits = limits
        open = .allocate(capacity: limits.maximumDepth)
        attributes = .allocate(capacity: limits.maximumAttributes)
        bindings = .allocate(capacity: limits.maximumNamespaceBindings)
        base = UnsafePointer(UnsafeRawPointer(bindings).assumingMemoryBound(to: UInt8.self))
        end = base
    }

    deinit {
        open.deallocate()
        attributes.deallocate()
        bindings.deallocate()
    }

    /// Goes through a message.
    /// - Parameter base: the first byte; `count + 16` bytes must be readable.
    @inline(__always)
    mutating func parse<Sink: MarkupSink>(
        _ base: UnsafePointer<UInt8>, count: Int, into sink: inout Sink
    ) throws(ScanError) {
        point(at: base, count: count)
        bindingCount = 0
        defaultBinding = -1
        declarations = 0
        requiresASCII = false
        let end = end
        var cursor = try prolog()
        var depth = 0
        repeat {
            // The cursor is at a '<' inside the message.
            let second = cursor[1]
            if second == UInt8(ascii: "/") {
                let closed = open[depth - 1]
                let nameLength = Int(closed.nameLength)
                let stop = cursor + 2 + nameLength
                guard stop < end, cbs_equal(cursor + 2, base + Int(closed.nameStart), nameLength) != 0 else {
                    throw mismatch(cursor)
                }
                let tag = cursor
                cursor = stop.pointee == UInt8(ascii: ">") ? stop + 1 : try endTagTail(stop)
                depth -= 1
                bindingCount = Int(closed.bindingCount)
                defaultBinding = closed.defaultBinding
                sink.end(tag: ByteRange(tag - base, cursor - base))
                if depth == 0 { break }
            } else if Self.startsName(second) {
                let nameEnd = cbs_name_end(cursor + 1, end)!
                guard nameEnd < end else { throw truncated() }
                let stop = nameEnd.pointee
                if stop == UInt8(ascii: ">") {
                    guard depth < limits.maximumDepth else { throw error(.tooDeep, cursor) }
                    let nameStart = cursor + 1 - base
                    open[depth] = OpenElement(
                        nameStart: UInt32(truncatingIfNeeded: nameStart),
                        nameLength: UInt32(truncatingIfNeeded: nameEnd - base - nameStart),
                        bindingCount: Int32(truncatingIfNeeded: bindingCount), defaultBinding: defaultBinding)
                    if depth == 0 { sink.root(namespace: .none) }
                    sink.start(
                        StartTag(
                            tag: ByteRange(cursor - base, nameEnd + 1 - base),
                            qualifiedName: ByteRange(nameStart, nameEnd - base),
                            localStart: UInt32(truncatingIfNeeded: nameStart), depth: depth, isEmpty: false,
                            namespace: defaultNamespace))
                    depth += 1
                    cursor = nameEnd + 1
                } else {
                    cursor = try startTag(cursor, depth: &depth, into: &sink)
                    if depth == 0 { break }
                }
            } else {
                cursor = try rareMarkup(cursor, depth: &depth, into: &sink)
                if depth == 0 { break }
            }
            // Text up to the next '<'.
            guard cursor < end else { throw truncated() }
            if cursor.pointee == UInt8(ascii: "<") { continue }
            var textEnd = cbs_text_end(cursor, end)!
            var sawReference = false
            guard textEnd < end else { throw truncated() }
            if textEnd.pointee != UInt8(ascii: "<") {
                textEnd = try text(textEnd, &sawReference)
            }
            sink.text(ByteRange(cursor - base, textEnd - base), sawReference: sawReference)
            cursor = textEnd
        } while true
        try epilog(cursor)
    }

    /// Makes the positions of a message known.
    @inline(__always) mutating func point(at base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        end = base + count
    }

    /// Number of the default namespace declaration in scope, -1 for none.
    @inline(__always) var defaultNamespace: Int32 {
        defaultBinding < 0 ? -1 : bindings[Int(defaultBinding)].number
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

    /// Markup that begins with neither `</` nor a plain ASCII name: comments, CDATA, instructions, other names.
    @inline(never)
    mutating func rareMarkup<Sink: MarkupSink>(
        _ position: UnsafePointer<UInt8>, depth: inout Int, into sink: inout Sink
    ) throws(ScanError) -> UnsafePointer<UInt8> {
        guard position + 1 < end else { throw truncated() }
        switch position[1] {
        case UInt8(ascii: "!"):
            sink.otherMarkup()
            return try declarationMarkup(position, insideRoot: true)
        case UInt8(ascii: "?"):
            sink.otherMarkup()
            return try processingInstruction(position)
        default:
            return try startTag(position, depth: &depth, into: &sink)
        }
    }

    @inline(__always) func skipSpace(_ position: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var cursor = position
        while cursor < end, Self.isSpace(cursor.pointee) { cursor += 1 }
        return cursor
    }

    @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }
}
