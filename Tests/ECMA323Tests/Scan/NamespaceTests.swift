import ECMA323
import Testing

@Suite("Namespaces")
struct NamespaceTests {
    private static let xml = "http://www.w3.org/XML/1998/namespace"
    private static let xmlns = "http://www.w3.org/2000/xmlns/"

    @Test(
        "Correct use of prefixes is accepted",
        arguments: [
            "<p:a xmlns:p='urn:x'/>", "<a xmlns='urn:x'/>", "<a xmlns=''/>", "<a xmlns:p='urn:x'><p:b/></a>",
            "<a xmlns:p='urn:x' p:b='1' b='2'/>", "<a xml:lang='de' xml:space='preserve'/>", "<xml:a/>",
            "<a xmlns:xml='\(xml)'/>", "<a xmlns:p='urn:x'><b xmlns:p='urn:y'><p:c/></b><p:c/></a>",
            "<a p:b='1' xmlns:p='urn:x'/>", "<a xmlns:p='urn:x' xmlns:q='urn:y' p:b='' q:b=''/>",
            "<a xmlns='urn:x' xmlns:p='urn:x' b='' p:b=''/>", "<a xmlns:xmlnsx='urn:x'/>", "<a xmlnsx='urn:x'/>",
            "<\u{E9}:\u{E9} xmlns:\u{E9}='urn:x'></\u{E9}:\u{E9}>",
        ])
    func accepted(_ text: String) {
        #expect(fault(Array(text.utf8)) == nil)
        #expect(Oracle.accepts(Array(text.utf8)))
    }

    @Test(
        "Broken rules are refused with their name",
        arguments: [
            ("<p:a/>", "undeclared-prefix"), ("<a p:b=''/>", "undeclared-prefix"),
            ("<a><p:b xmlns:p='urn:x'/><p:b/></a>", "undeclared-prefix"),
            ("<a xmlns:P='urn:x'><p:b/></a>", "undeclared-prefix"),
            ("<xmlns:a/>", "undeclared-prefix"), ("<a xmlns:p=''/>", "bad-namespace"),
            ("<a xmlns:xml='urn:x'/>", "bad-namespace"), ("<a xmlns:xmlns='urn:x'/>", "bad-namespace"),
            ("<a xmlns:p='\(xml)'/>", "bad-namespace"), ("<a xmlns='\(xml)'/>", "bad-namespace"),
            ("<a xmlns:p='\(xmlns)'/>", "bad-namespace"), ("<a xmlns='\(xmlns)'/>", "bad-namespace"),
            ("<a xmlns:p='http&#58;//www.w3.org/2000/xmlns/'/>", "bad-namespace"),
            ("<a:b:c xmlns:a='urn:x'/>", "bad-name"), ("<:a/>", "bad-name"), ("<a: xmlns:a='urn:x'/>", "bad-name"),
            ("<a:1 xmlns:a='urn:x'/>", "bad-name"), ("<a b:='' xmlns:b='urn:x'/>", "bad-name"),
            ("<a xmlns:='urn:x'/>", "bad-name"),
            ("<a xmlns='urn:x' xmlns='urn:y'/>", "duplicate-attribute"),
            ("<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='' q:b=''/>", "duplicate-attribute"),
            ("<a xmlns:p='urn:x'><b xmlns:q='urn:x' p:b='' q:b=''/></a>", "duplicate-attribute"),
            ("<a xmlns:p='urn:x' xmlns:q='urn:&#120;' p:b='' q:b=''/>", "duplicate-attribute"),
        ])
    func refused(_ text: String, _ slug: String) {
        #expect(fault(Array(text.utf8))?.slug == slug)
        #expect(!Oracle.accepts(Array(text.utf8)))
    }

    @Test("An end tag must repeat the prefix of its start tag, not only the namespace")
    func endTags() {
        let document = "<a xmlns:p='urn:x' xmlns:q='urn:x'><p:b></q:b></a>"
        #expect(fault(Array(document.utf8))?.slug == "mismatched-end-tag")
    }

    @Test("A default namespace undeclared inside leaves its children in none")
    func undeclared() throws {
        var scanner = Scanner()
        let document = Array("<a xmlns='urn:x'><b xmlns=''><c/></b><d/></a>".utf8)
        let table = try index(document, with: &scanner)
        document.withUnsafeBytes { bytes in
            #expect((0..<4).map { table.namespaceURI(ofElement: $0, in: bytes) } == ["urn:x", nil, nil, "urn:x"])
        }
    }
}
