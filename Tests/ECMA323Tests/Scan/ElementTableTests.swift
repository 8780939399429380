import ECMA323
import Testing

@Suite("The element table")
struct ElementTableTests {
    private func with<R>(_ text: String, _ body: (ElementTable, UnsafeRawBufferPointer) throws -> R) throws -> R {
        var scanner = Scanner()
        let document = Array(text.utf8)
        let table = try index(document, with: &scanner)
        return try document.withUnsafeBytes { try body(table, $0) }
    }

    @Test("Elements are linked to parent, first child and next sibling in document order")
    func links() throws {
        try with("<a><b><c/></b><d></d><e>x</e></a>") { table, bytes in
            #expect(table.elements.map { table.string($0.localName, in: bytes) } == ["a", "b", "c", "d", "e"])
            #expect(table.elements.map(\.parent) == [-1, 0, 1, 0, 0])
            #expect(table.elements.map(\.firstChild) == [1, 2, -1, -1, -1])
            #expect(table.elements.map(\.nextSibling) == [-1, 3, -1, 4, -1])
        }
    }

    @Test("Ranges cover names, content and whole elements")
    func ranges() throws {
        try with("<a><p:b xmlns:p='u' >x<c/>y</p:b ></a>") { table, bytes in
            let element = table.elements[1]
            #expect(table.string(element.qualifiedName, in: bytes) == "p:b")
            #expect(table.string(element.prefix, in: bytes) == "p")
            #expect(table.string(element.localName, in: bytes) == "b")
            #expect(table.string(element.content, in: bytes) == "x<c/>y")
            #expect(table.string(element.whole, in: bytes) == "<p:b xmlns:p='u' >x<c/>y</p:b >")
            #expect(table.string(table.elements[2].whole, in: bytes) == "<c/>")
            #expect(table.elements[2].content.isEmpty)
            #expect(table.elements[0].prefix.isEmpty)
        }
    }

    @Test("Text resolves references, unwraps CDATA, drops comments and children, normalises line ends")
    func text() throws {
        try with("<a>1&lt;&#x32;<!-- no --><b>B</b>\r\n<![CDATA[<&3\r]]>&#13;&amp;\u{E9}</a>") { table, bytes in
            #expect(table.text(of: 0, in: bytes) == "1<2\n<&3\n\r&\u{E9}")
            #expect(table.text(of: 1, in: bytes) == "B")
            #expect(table.elements[0].flags == [.hasText, .hasReferences, .hasOtherMarkup, .hasCarriageReturn])
            #expect(table.elements[1].flags == [.hasText])
        }
        try with("<a> <b/> </a>") { table, _ in #expect(table.elements[0].flags == []) }
    }

    @Test("The five entities and character references of every length are resolved")
    func references() throws {
        try with("<a>&lt;&gt;&amp;&apos;&quot;&#65;&#xe9;&#x4E2D;&#128512;</a>") { table, bytes in
            #expect(table.text(of: 0, in: bytes) == "<>&'\"A\u{E9}\u{4E2D}\u{1F600}")
        }
    }

    @Test("Attributes keep prefix, namespace and value; declarations are marked")
    func attributes() throws {
        try with("<a xmlns='u' xmlns:p='v' p:x='1&amp;2' x=\"a\nb\tc\r\nd&#10;e\"/>") { table, bytes in
            #expect(table.elements[0].attributes == 0..<4)
            #expect(table.attributes.map(\.isNamespaceDeclaration) == [true, true, false, false])
            #expect(table.attributes.map { table.string($0.localName, in: bytes) } == ["", "p", "x", "x"])
            #expect(table.attributes.map { table.string($0.prefix, in: bytes) } == ["", "", "p", ""])
            #expect(table.value(of: 2, in: bytes) == "1&2")
            #expect(table.value(of: 3, in: bytes) == "a b c d\ne")
            #expect(table.namespaceURI(table.attributes[2].namespace, in: bytes) == "v")
            #expect(table.attributes[3].namespace == -1)
            #expect(table.attribute("x", of: 0, in: bytes) == 2)
            #expect(table.attribute("y", of: 0, in: bytes) == nil)
        }
    }

    @Test("Namespaces are resolved through redeclarations and back")
    func namespaces() throws {
        try with("<p:a xmlns:p='1'><p:b xmlns:p='2'><p:c/></p:b><p:d xml:lang='x'/></p:a>") { table, bytes in
            let uris = table.elements.indices.map { table.namespaceURI(ofElement: $0, in: bytes) }
            #expect(uris == ["1", "2", "2", "1"])
            #expect(table.namespaceURI(table.attributes[2].namespace, in: bytes) == ElementTable.xmlNamespace)
        }
        try with("<a xmlns='a&amp;b'/>") { table, bytes in
            #expect(table.namespaceURI(ofElement: 0, in: bytes) == "a&b")
        }
    }

    @Test("Children are found by local name whatever their prefix")
    func children() throws {
        try with("<a xmlns:p='u'><p:b/><c/></a>") { table, bytes in
            #expect(table.child("b", of: 0, in: bytes) == 1)
            #expect(table.child("c", of: 0, in: bytes) == 2)
            #expect(table.child("p:b", of: 0, in: bytes) == nil)
            #expect(table.isNamed("a", element: 0, in: bytes))
            #expect(!table.isNamed("aa", element: 0, in: bytes))
        }
    }

    @Test("The table refuses what the scan refuses")
    func verdict() {
        var scanner = Scanner()
        #expect(throws: ScanError.self) { try index(Array("<a><b></a>".utf8), with: &scanner) }
        #expect(scanner.statistics.refused == 1)
    }
}
