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

    /// The message at hand.
    var input: MarkupInput
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
        input = MarkupInput(UnsafePointer(UnsafeRawPointer(bindings).assumingMemoryBound(to: UInt8.self)), count: 0)
    }

    deinit {
        open.deallocate()
        attributes.deallocate()
        bindings.deallocate()
    }

    /// Goes through a message.
    /// - Parameter base: the first byte; `count + 16` bytes must be readable.
    @inline(__always)
    mutating func parse<Sink: MarkupSink & ~Copyable>(
        _ base: UnsafePointer<UInt8>, count: Int, into sink: inout Sink
    ) throws(ScanError) {
        let input = MarkupInput(base, count: count)
        self.input = input
        bindingCount = 0
        defaultBinding = -1
        declarations = 0
        requiresASCII = false
        // What the loop needs all the time is kept out of `self`, which other functions get to see.
        let (open, end, maximumDepth) = (open, input.end, limits.maximumDepth)
        // `cbs_plain_name` reads 32 bytes from the one after a '<', of which 16 may be after the message.
        let lastPlainName = end - (32 - Int(CBS_SLACK))
        var cursor = try input.prolog(limits, requiresASCII: &requiresASCII)
        var depth = 0
        repeat {
            // The cursor is at a '<' inside the message.
            let name = cursor + 1
            if name.pointee == UInt8(ascii: "/") {
                let closed = open[depth &- 1]
                let nameLength = Int(closed.nameLength)
                let stop = name + 1 + nameLength
                guard stop < end, cbs_equal(name + 1, base + Int(closed.nameStart), nameLength) != 0 else {
                    throw input.mismatch(cursor)
                }
                let tag = cursor
                cursor = stop.pointee == UInt8(ascii: ">") ? stop + 1 : try input.endTagTail(stop)
                depth &-= 1
                if Int(closed.bindingCount) != bindingCount {
                    bindingCount = Int(closed.bindingCount)
                    defaultBinding = closed.defaultBinding
                }
                sink.end(tag: ByteRange(tag - base, cursor - base))
                if depth == 0 { break }
            } else if name <= lastPlainName, case let length = cbs_plain_name(name), length > 0 {
                let content = name + length + 1
                guard content < end, depth < maximumDepth else {
                    throw content <= end && depth >= maximumDepth ? input.error(.tooDeep, cursor) : input.truncated()
                }
                if depth == 0 { sink.root(namespace: .none) }
                let nameStart = UInt32(truncatingIfNeeded: name - base)
                let tag = StartTag(
                    tag: ByteRange(cursor - base, content - base),
                    qualifiedName: ByteRange(lower: nameStart, upper: nameStart &+ UInt32(truncatingIfNeeded: length)),
                    localBytes: name, localLength: length, depth: depth, isEmpty: false, namespace: defaultNamespace)
                var text = (end: content, sawReference: false)
                if content.pointee != UInt8(ascii: "<") { text = try input.plainText(content) }
                // Mostly the same name follows in an end tag, and the element need not be opened. Its '>' is compared too.
                let endName = text.end + 2
                cursor = text.end
                let range = ByteRange(content - base, text.end - base)
                if cursor[1] == UInt8(ascii: "/"), endName + length < end, cbs_equal(name, endName, length + 1) != 0 {
                    cursor = endName + length + 1
                    sink.leaf(
                        tag, text: range, sawReference: text.sawReference,
                        end: ByteRange(text.end - base, cursor - base))
                    if depth == 0 { break }
                } else {
                    open[depth] = OpenElement(
                        nameStart: nameStart, nameLength: UInt32(truncatingIfNeeded: length),
                        bindingCount: Int32(truncatingIfNeeded: bindingCount), defaultBinding: defaultBinding)
                    depth &+= 1
                    sink.start(tag)
                    if !range.isEmpty { sink.text(range, sawReference: text.sawReference) }
                    continue
                }
            } else {
                (cursor, depth) = try otherMarkup(cursor, depth: depth, into: &sink)
                if depth == 0 { break }
            }
            guard cursor < end else { throw input.truncated() }
            if cursor.pointee != UInt8(ascii: "<") {
                let text = try input.plainText(cursor)
                sink.text(ByteRange(cursor - base, text.end - base), sawReference: text.sawReference)
                cursor = text.end
            }
        } while true
        try input.epilog(cursor, limits.processingInstructions)
    }

    /// Number of the default namespace declaration in scope, -1 for none.
    @inline(__always) var defaultNamespace: Int32 {
        defaultBinding < 0 ? -1 : bindings[Int(defaultBinding)].number
    }

    /// Markup that is neither an end tag nor a plain start tag: start tags with attributes, prefixes or other names,
    /// empty-element tags, comments, CDATA sections, instructions.
    /// - Returns: the position after it, and how many elements are open then.
    @inline(never)
    private mutating func otherMarkup<Sink: MarkupSink & ~Copyable>(
        _ position: UnsafePointer<UInt8>, depth: Int, into sink: inout Sink
    ) throws(ScanError) -> (cursor: UnsafePointer<UInt8>, depth: Int) {
        guard position + 1 < input.end else { throw input.truncated() }
        switch position[1] {
        case UInt8(ascii: "!"):
            sink.otherMarkup()
            return (try input.declarationMarkup(position, insideRoot: true), depth)
        case UInt8(ascii: "?"):
            sink.otherMarkup()
            return (try input.processingInstruction(position, limits.processingInstructions), depth)
        default:
            return try startTag(position, depth: depth, into: &sink)
        }
    }
}
