extension CSTA.AnyContent {
    /// Keeps the content as it is, with the declarations it needs to stand by itself.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        let declarations = Declarations(of: element, in: reader)
        var xml: [UInt8] = []
        let content = reader.table.elements[element].content
        var cursor = content.lower
        var child = reader.table.elements[element].firstChild
        while child >= 0 {
            let entry = reader.table.elements[Int(child)]
            xml.append(contentsOf: reader.bytes(ByteRange(lower: cursor, upper: entry.qualifiedName.upper)))
            declarations.append(to: &xml, redeclaredIn: entry, of: reader)
            cursor = entry.qualifiedName.upper
            child = entry.nextSibling
        }
        xml.append(contentsOf: reader.bytes(ByteRange(lower: cursor, upper: content.upper)))
        return Self(xml: String(decoding: xml, as: UTF8.self))
    }

    /// Writes the content as it is.
    public func writeContent(to writer: inout MessageWriter) { writer.bytes.append(contentsOf: xml.utf8) }

    /// The namespace declarations in scope that a fragment would lose outside its message.
    private struct Declarations {
        /// Prefix (empty for the default namespace) and name, both as written.
        private var entries: [(prefix: ByteRange, uri: ByteRange)] = []
        /// Whether the fragment's elements without prefix are in no namespace.
        private var needsNoDefault = true

        init(of element: Int, in reader: MessageReader) {
            var current = element
            while current >= 0 {
                for index in reader.table.elements[current].attributes {
                    let entry = reader.table.attributes[Int(index)]
                    guard entry.isNamespaceDeclaration, !has(entry.localName, of: reader) else { continue }
                    entries.append((entry.localName, entry.value))
                }
                current = Int(reader.table.elements[current].parent)
            }
            // The message's own namespace changes with the edition, and the fragment with it.
            entries.removeAll { entry in
                guard entry.prefix.isEmpty else { return false }
                needsNoDefault = entry.uri.isEmpty
                let uri = reader.bytes(entry.uri)
                let root = MessageKind(name: reader.bytes(reader.table.elements[0].localName))
                return root.isApplicationSession
                    ? ApplicationSessionNamespace.matches(uri) : Edition(namespace: uri) != nil
            }
        }

        private func has(_ prefix: ByteRange, of reader: MessageReader) -> Bool {
            entries.contains { reader.bytes($0.prefix).elementsEqual(reader.bytes(prefix)) }
        }

        func append(to xml: inout [UInt8], redeclaredIn child: ElementTable.Element, of reader: MessageReader) {
            let own = child.attributes.map { reader.table.attributes[Int($0)] }.filter(\.isNamespaceDeclaration)
            func isOwn(_ prefix: ByteRange) -> Bool {
                own.contains { reader.bytes($0.localName).elementsEqual(reader.bytes(prefix)) }
            }
            for entry in entries where !isOwn(entry.prefix) && !(entry.prefix.isEmpty && entry.uri.isEmpty) {
                xml.append(contentsOf: " xmlns".utf8)
                if !entry.prefix.isEmpty { xml.append(UInt8(ascii: ":")) }
                xml.append(contentsOf: reader.bytes(entry.prefix))
                // The quotes of the original are not known here; the value holds at most one kind of them.
                let uri = reader.bytes(entry.uri)
                let quote = uri.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "'") : UInt8(ascii: "\"")
                xml.append(contentsOf: [UInt8(ascii: "="), quote])
                xml.append(contentsOf: uri)
                xml.append(quote)
            }
            if needsNoDefault, child.prefix.isEmpty, !own.contains(where: \.localName.isEmpty) {
                xml.append(contentsOf: " xmlns=\"\"".utf8)
            }
        }
    }
}
