/// A whole checked message as a flat table of elements and attributes, in document order.
///
/// It holds offsets only; every accessor that needs text takes the bytes the table was made from. Element 0 is the
/// root. Links are indices, -1 for none.
public struct ElementTable: Sendable {
    /// One element.
    public struct Element: Sendable, Hashable, BitwiseCopyable {
        /// Index of the enclosing element, -1 for the root.
        public var parent: Int32
        /// Index of the first child element, -1 if there is none.
        public var firstChild: Int32
        /// Index of the next element with the same parent, -1 if there is none.
        public var nextSibling: Int32
        /// Index into ``ElementTable/namespaces`` of the element's namespace, -1 if it is in none.
        public var namespace: Int32
        /// The name as written, prefix included.
        public var qualifiedName: ByteRange
        /// The name after the prefix.
        public var localName: ByteRange
        /// From `<` of the start tag to after `>` of the end tag.
        public var whole: ByteRange
        /// Between the tags; empty for an empty-element tag.
        public var content: ByteRange
        var firstAttribute: Int32
        var attributeEnd: Int32
        /// What was seen directly inside.
        public var flags: Flags
        /// Fingerprint of the local name, so that most other names are told from it without looking at its bytes.
        var nameKey: UInt32

        /// Indices into ``ElementTable/attributes``.
        public var attributes: Range<Int32> { firstAttribute..<attributeEnd }

        /// The prefix without its colon; empty if there is none.
        public var prefix: ByteRange {
            let end = localName.lower == qualifiedName.lower ? localName.lower : localName.lower - 1
            return ByteRange(lower: qualifiedName.lower, upper: end)
        }
    }

    /// What was seen directly inside an element.
    public struct Flags: OptionSet, Sendable, Hashable, BitwiseCopyable {
        /// The bits.
        public var rawValue: UInt8
        /// Makes flags from bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Text other than white space.
        public static let hasText = Flags(rawValue: 1)
        /// Character or entity references.
        public static let hasReferences = Flags(rawValue: 2)
        /// CDATA sections, comments or processing instructions.
        public static let hasOtherMarkup = Flags(rawValue: 4)
        /// A carriage return, which has to be normalised.
        public static let hasCarriageReturn = Flags(rawValue: 8)
    }

    /// One attribute or namespace declaration.
    public struct Attribute: Sendable, Hashable, BitwiseCopyable {
        /// The name as written, prefix included.
        public var qualifiedName: ByteRange
        /// The name after the prefix; for a namespace declaration the declared prefix, empty for the default one.
        public var localName: ByteRange
        /// Between the quotes, as written.
        public var value: ByteRange
        /// Index into ``ElementTable/namespaces`` of the attribute's namespace, -1 if it is in none.
        public var namespace: Int32
        /// Whether it is `xmlns` or `xmlns:…`.
        public var isNamespaceDeclaration: Bool
        /// Whether the value has references or white space to be normalised.
        public var needsDecoding: Bool

        /// The prefix without its colon; empty if there is none.
        public var prefix: ByteRange {
            guard !isNamespaceDeclaration, localName.lower > qualifiedName.lower else {
                return ByteRange(lower: qualifiedName.lower, upper: qualifiedName.lower)
            }
            return ByteRange(lower: qualifiedName.lower, upper: localName.lower - 1)
        }
    }

    /// One namespace declaration met while scanning, in document order; index 0 is the built-in `xml` prefix.
    public struct Namespace: Sendable, Hashable, BitwiseCopyable {
        /// The declared prefix; empty for a default namespace.
        public var prefix: ByteRange
        /// The name of the namespace as written between the quotes; empty for the built-in one and for `xmlns=""`.
        public var uri: ByteRange
        /// Whether the name has references or white space to be normalised.
        public var needsDecoding: Bool
    }

    /// The elements in document order; 0 is the root.
    public internal(set) var elements: ContiguousArray<Element> = []
    /// The attributes and namespace declarations of all elements.
    public internal(set) var attributes: ContiguousArray<Attribute> = []
    /// The namespace declarations of all elements, after the built-in one.
    public internal(set) var namespaces: ContiguousArray<Namespace> = []

    /// The name of the namespace that `xml:` stands for.
    public static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    /// The name of a namespace from its index in ``namespaces``; `nil` for -1 and for `xmlns=""`.
    public func namespaceURI(_ namespace: Int32, in message: UnsafeRawBufferPointer) -> String? {
        guard namespace >= 0 else { return nil }
        if namespace == 0 { return Self.xmlNamespace }
        let entry = namespaces[Int(namespace)]
        if entry.uri.isEmpty { return nil }
        return XMLText.attributeValue(entry.uri, in: message)
    }

    /// The name of the element's namespace; `nil` if it is in none.
    public func namespaceURI(ofElement element: Int, in message: UnsafeRawBufferPointer) -> String? {
        namespaceURI(elements[element].namespace, in: message)
    }

    /// The text directly inside an element: references resolved, CDATA unwrapped, comments and child elements left
    /// out, line ends normalised.
    public func text(of element: Int, in message: UnsafeRawBufferPointer) -> String {
        let entry = elements[element]
        if entry.content.isEmpty { return "" }
        if entry.firstChild < 0 {
            if entry.flags.isDisjoint(with: [.hasReferences, .hasOtherMarkup, .hasCarriageReturn]) {
                return string(entry.content, in: message)
            }
            return XMLText.content(entry.content, in: message)
        }
        var bytes: [UInt8] = []
        var cursor = entry.content.lower
        var child = entry.firstChild
        while child >= 0 {
            let whole = elements[Int(child)].whole
            XMLText.appendContent(ByteRange(lower: cursor, upper: whole.lower), in: message, to: &bytes)
            cursor = whole.upper
            child = elements[Int(child)].nextSibling
        }
        XMLText.appendContent(ByteRange(lower: cursor, upper: entry.content.upper), in: message, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An attribute's value: references resolved, white space normalised to blanks.
    public func value(of attribute: Int, in message: UnsafeRawBufferPointer) -> String {
        let entry = attributes[attribute]
        guard entry.needsDecoding else {
            return string(entry.value, in: message)
        }
        return XMLText.attributeValue(entry.value, in: message)
    }

    /// Index of the element's attribute with this local name, whatever its prefix; `nil` if there is none.
    public func attribute(_ localName: StaticString, of element: Int, in message: UnsafeRawBufferPointer) -> Int? {
        for index in elements[element].attributes {
            let entry = attributes[Int(index)]
            if !entry.isNamespaceDeclaration, Self.matches(entry.localName, localName, in: message) {
                return Int(index)
            }
        }
        return nil
    }

    /// Whether the element's local name is this one.
    public func isNamed(_ localName: StaticString, element: Int, in message: UnsafeRawBufferPointer) -> Bool {
        Self.matches(elements[element].localName, localName, in: message)
    }

    /// The first child element with this local name, whatever its namespace; `nil` if there is none.
    public func child(_ localName: StaticString, of element: Int, in message: UnsafeRawBufferPointer) -> Int? {
        var child = elements[element].firstChild
        while child >= 0 {
            if Self.matches(elements[Int(child)].localName, localName, in: message) { return Int(child) }
            child = elements[Int(child)].nextSibling
        }
        return nil
    }

    /// The bytes of a range as text, as they stand.
    public func string(_ range: ByteRange, in message: UnsafeRawBufferPointer) -> String {
        let bytes = UnsafeRawBufferPointer(rebasing: message[range.bounds])
        guard bytes.count <= Self.longestInlineString else { return String(decoding: bytes, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: bytes.count) {
            UnsafeMutableRawBufferPointer($0).copyMemory(from: bytes)
            return bytes.count
        }
    }

    /// Texts of up to that many bytes need no memory of their own, and are made quicker in another way.
    private static var longestInlineString: Int { 15 }

    private static func matches(
        _ range: ByteRange, _ name: StaticString, in message: UnsafeRawBufferPointer
    ) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        let wanted = name.utf8Start
        for index in 0..<range.count where message[Int(range.lower) + index] != wanted[index] { return false }
        return true
    }
}
