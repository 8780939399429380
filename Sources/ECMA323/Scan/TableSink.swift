import CByteScan

/// Writes down everything the parser meets as an ``ElementTable``. Its memory is reused from message to message.
struct TableSink: MarkupSink, ~Copyable {
    private var elements = GrowingBuffer<ElementTable.Element>()
    private var attributes = GrowingBuffer<ElementTable.Attribute>()
    private var namespaces = GrowingBuffer<ElementTable.Namespace>()
    /// Open elements, innermost last.
    private var path = GrowingBuffer<OpenElement>()
    private var firstAttribute: Int32 = 0
    private var base: UnsafePointer<UInt8>?

    /// An element whose end tag has not come. Not private: the functions that use it are inlined elsewhere.
    struct OpenElement {
        var element: Int32
        /// Its last child so far, -1 for none.
        var lastChild: Int32
    }

    /// Gets ready for a message.
    mutating func begin(_ base: UnsafePointer<UInt8>) {
        self.base = base
        elements.removeAll()
        attributes.removeAll()
        namespaces.removeAll()
        path.removeAll()
        firstAttribute = 0
        namespaces.append(ElementTable.Namespace(prefix: .none, uri: .none, needsDecoding: false))
    }

    /// Puts what was written down in place of what a table holds, in its memory if that is not shared and is enough.
    func copy(into table: inout ElementTable) {
        Self.replace(&table.elements, with: elements)
        Self.replace(&table.attributes, with: attributes)
        Self.replace(&table.namespaces, with: namespaces)
    }

    private static func replace<Entry: BitwiseCopyable>(
        _ entries: inout ContiguousArray<Entry>, with buffer: borrowing GrowingBuffer<Entry>
    ) {
        entries.removeAll(keepingCapacity: entries.capacity <= GrowingBuffer<Entry>.usualCapacity)
        entries.append(contentsOf: buffer.all)
    }

    mutating func root(namespace: ByteRange) {}

    mutating func attribute(_ token: AttributeToken) {
        if token.isNamespaceDeclaration {
            namespaces.append(
                ElementTable.Namespace(prefix: token.localName, uri: token.value, needsDecoding: token.needsDecoding))
        }
        attributes.append(
            ElementTable.Attribute(
                qualifiedName: token.qualifiedName, localName: token.localName, value: token.value,
                namespace: token.namespace, isNamespaceDeclaration: token.isNamespaceDeclaration,
                needsDecoding: token.needsDecoding))
    }

    @inline(__always) mutating func start(_ tag: StartTag) {
        let index = add(tag, content: ByteRange(lower: tag.tag.upper, upper: tag.tag.upper), whole: tag.tag, flags: [])
        if !tag.isEmpty { path.append(OpenElement(element: index, lastChild: -1)) }
    }

    @inline(__always) mutating func leaf(_ tag: StartTag, text: ByteRange, sawReference: Bool, end: ByteRange) {
        _ = add(
            tag, content: ByteRange(lower: tag.tag.upper, upper: end.lower),
            whole: ByteRange(lower: tag.tag.lower, upper: end.upper), flags: flags(of: text, sawReference: sawReference)
        )
    }

    mutating func text(_ range: ByteRange, sawReference: Bool) {
        guard path.count > 0 else { return }
        let element = Int(path[path.count - 1].element)
        elements[element].flags.formUnion(flags(of: range, sawReference: sawReference))
    }

    mutating func otherMarkup() {
        guard path.count > 0 else { return }
        elements[Int(path[path.count - 1].element)].flags.insert(.hasOtherMarkup)
    }

    mutating func end(tag: ByteRange) {
        let element = Int(path.removeLast().element)
        elements[element].content.upper = tag.lower
        elements[element].whole.upper = tag.upper
    }

    /// A new element, linked to the one around it; gives its index.
    @inline(__always)
    private mutating func add(
        _ tag: StartTag, content: ByteRange, whole: ByteRange, flags: ElementTable.Flags
    ) -> Int32 {
        let index = Int32(truncatingIfNeeded: elements.count)
        var parent: Int32 = -1
        if path.count > 0 {
            let last = path.count - 1
            parent = path[last].element
            let previous = path[last].lastChild
            if previous < 0 {
                elements[Int(parent)].firstChild = index
            } else {
                elements[Int(previous)].nextSibling = index
            }
            path[last].lastChild = index
        }
        let attributeEnd = Int32(truncatingIfNeeded: attributes.count)
        elements.append(
            ElementTable.Element(
                parent: parent, firstChild: -1, nextSibling: -1, namespace: tag.namespace,
                qualifiedName: tag.qualifiedName, localName: tag.localName, whole: whole, content: content,
                firstAttribute: firstAttribute, attributeEnd: attributeEnd, flags: flags,
                nameKey: cbs_name_key(tag.localBytes, tag.localLength)))
        firstAttribute = attributeEnd
        return index
    }

    @inline(__always)
    private func flags(of text: ByteRange, sawReference: Bool) -> ElementTable.Flags {
        guard let base else { return [] }
        let facts = cbs_text_facts(base + Int(text.lower), base + Int(text.upper))
        var flags: ElementTable.Flags = sawReference ? [.hasReferences, .hasText] : []
        if facts & UInt32(CBS_HAS_TEXT) != 0 { flags.insert(.hasText) }
        if facts & UInt32(CBS_HAS_RETURN) != 0 { flags.insert(.hasCarriageReturn) }
        return flags
    }
}
