/// What the parser tells while it goes through a message. Offsets count from the start of the message.
///
/// Implementations are inlined into the parser's loop, so a sink that ignores an argument does not pay for it.
protocol MarkupSink: ~Copyable {
    /// The root element's namespace is known; called just before its ``start(_:)``.
    mutating func root(namespace: ByteRange)
    /// An element begins.
    mutating func start(_ tag: StartTag)
    /// A start tag's attribute, declaration or not, in order; called before ``start(_:)`` of its element.
    mutating func attribute(_ attribute: AttributeToken)
    /// Text, possibly only white space, directly inside the innermost open element.
    mutating func text(_ range: ByteRange, sawReference: Bool)
    /// A CDATA section, comment or instruction directly inside the innermost open element.
    mutating func otherMarkup()
    /// The innermost open element ends; the offsets are those of its end tag.
    mutating func end(tag: ByteRange)
    /// An element without attributes, child elements or other markup begins and ends: what ``start(_:)``,
    /// ``text(_:sawReference:)`` (unless there is none) and ``end(tag:)`` would tell in turn.
    mutating func leaf(_ tag: StartTag, text: ByteRange, sawReference: Bool, end: ByteRange)
}

extension MarkupSink where Self: ~Copyable {
    @inline(__always)
    mutating func leaf(_ tag: StartTag, text: ByteRange, sawReference: Bool, end: ByteRange) {
        start(tag)
        if !text.isEmpty { self.text(text, sawReference: sawReference) }
        self.end(tag: end)
    }
}

/// A start tag or empty-element tag.
struct StartTag {
    /// From `<` to after `>`.
    var tag: ByteRange
    /// The name as written.
    var qualifiedName: ByteRange
    /// The local part of the name, where it stands in the message.
    var localBytes: UnsafePointer<UInt8>
    /// How many bytes the local part has.
    var localLength: Int
    /// How many elements are open around this one.
    var depth: Int
    /// Whether the tag closes its element itself; no ``MarkupSink/end(tag:)`` follows then.
    var isEmpty: Bool
    /// Number of the namespace declaration in document order (0 is `xml`), -1 for no namespace.
    var namespace: Int32

    @inline(__always) var localName: ByteRange {
        ByteRange(lower: qualifiedName.upper &- UInt32(truncatingIfNeeded: localLength), upper: qualifiedName.upper)
    }
}

/// An attribute as the parser collects it while it is in the start tag.
struct AttributeToken {
    var qualifiedName: ByteRange
    var localStart: UInt32
    var value: ByteRange
    /// Number of the namespace declaration, -1 for none.
    var namespace: Int32
    var isNamespaceDeclaration: Bool
    var isDefaultDeclaration: Bool
    /// Whether the value has references or white space to be normalised.
    var needsDecoding: Bool

    var localName: ByteRange {
        isDefaultDeclaration
            ? ByteRange(lower: qualifiedName.upper, upper: qualifiedName.upper)
            : ByteRange(lower: localStart, upper: qualifiedName.upper)
    }
    var prefix: ByteRange {
        let upper = localStart == qualifiedName.lower ? localStart : localStart - 1
        return ByteRange(lower: qualifiedName.lower, upper: upper)
    }
}
