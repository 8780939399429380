extension CSTA {
    /// The grammars of a voice unit: foreign XML in the element, or a place to find them at.
    public struct Grammars: CSTAValue {
        /// The attribute `name`.
        public var name: String?
        /// The attribute `src`: where they are.
        public var source: String?
        /// The grammars themselves.
        public var content: AnyContent

        /// Makes a value.
        public init(name: String? = nil, source: String? = nil, content: AnyContent = "") {
            self.name = name
            self.source = source
            self.content = content
        }

        /// Reads attributes and content.
        public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
            var grammars = Self()
            for index in reader.table.elements[element].attributes {
                let entry = reader.table.attributes[Int(index)]
                if entry.isNamespaceDeclaration || entry.namespace >= 0 { continue }
                let name = reader.bytes(entry.localName)
                let value = reader.table.value(of: Int(index), in: reader.bytes)
                if ("name" as StaticString).matches(name) {
                    grammars.name = value
                } else if ("src" as StaticString).matches(name) {
                    grammars.source = value
                } else {
                    reader.note(.unknownAttribute, element)
                }
            }
            if let content = try AnyContent.read(element, from: &reader) { grammars.content = content }
            return grammars
        }

        /// Writes the attributes.
        public func writeAttributes(to writer: inout MessageWriter) {
            if let name { writer.attribute("name", since: .ed1, name) }
            if let source { writer.attribute("src", since: .ed1, source) }
        }

        /// Writes the content.
        public func writeContent(to writer: inout MessageWriter) { content.writeContent(to: &writer) }
    }
}
