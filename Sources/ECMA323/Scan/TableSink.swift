/// Writes down everything the parser meets as an ``ElementTable``.
struct TableSink: MarkupSink {
    var table = ElementTable()
    /// Open elements, innermost last, each with its last child so far (-1 for none).
    private var path: [(element: Int32, lastChild: Int32)] = []
    private var firstAttribute: Int32 = 0
    private let base: UnsafePointer<UInt8>

    init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        // A CSTA element takes about 24 bytes.
        table.elements.reserveCapacity(count / 24 + 4)
        table.namespaces.append(ElementTable.Namespace(prefix: .none, uri: .none, needsDecoding: false))
        path.reserveCapacity(16)
    }

    mutating func root(namespace: ByteRange) {}

    mutating func attribute(_ token: AttributeToken) {
        if token.isNamespaceDeclaration {
            table.namespaces.append(
                ElementTable.Namespace(prefix: token.localName, uri: token.value, needsDecoding: token.needsDecoding))
        }
        table.attributes.append(
            ElementTable.Attribute(
                qualifiedName: token.qualifiedName, localName: token.localName, value: token.value,
                namespace: token.namespace, isNamespaceDeclaration: token.isNamespaceDeclaration,
                needsDecoding: token.needsDecoding))
    }

    mutating func start(_ tag: StartTag) {
        let index = Int32(truncatingIfNeeded: table.elements.count)
        let attributeEnd = Int32(truncatingIfNeeded: table.attributes.count)
        var parent: Int32 = -1
        if let last = path.indices.last {
            parent = path[last].element
            if path[last].lastChild < 0 {
                table.elements[Int(parent)].firstChild = index
            } else {
                table.elements[Int(path[last].lastChild)].nextSibling = index
            }
            path[last].lastChild = index
        }
        table.elements.append(
            ElementTable.Element(
                parent: parent, firstChild: -1, nextSibling: -1, namespace: tag.namespace,
                qualifiedName: tag.qualifiedName, localName: tag.localName, whole: tag.tag,
                content: ByteRange(lower: tag.tag.upper, upper: tag.tag.upper),
                attributes: firstAttribute..<attributeEnd, flags: []))
        firstAttribute = attributeEnd
        if !tag.isEmpty { path.append((index, -1)) }
    }

    mutating func text(_ range: ByteRange, sawReference: Bool) {
        guard let element = path.last?.element else { return }
        var flags: ElementTable.Flags = sawReference ? [.hasReferences, .hasText] : []
        for index in range.bounds {
            switch base[index] {
            case 0x0D: flags.insert(.hasCarriageReturn)
            case 0x20, 0x0A, 0x09: break
            default: flags.insert(.hasText)
            }
        }
        table.elements[Int(element)].flags.formUnion(flags)
    }

    mutating func otherMarkup() {
        guard let element = path.last?.element else { return }
        table.elements[Int(element)].flags.insert(.hasOtherMarkup)
    }

    mutating func end(tag: ByteRange) {
        let element = Int(path.removeLast().element)
        table.elements[element].content.upper = tag.lower
        table.elements[element].whole.upper = tag.upper
    }
}
