import Testing

@testable import ECMA323

@Suite("Hostile messages")
struct AttackTests {
    private func filled(_ before: String, _ after: String, _ filler: UInt8 = UInt8(ascii: "a"), total: Int) -> [UInt8] {
        let fixed = before.utf8.count + after.utf8.count
        return Array(before.utf8) + [UInt8](repeating: filler, count: total - fixed) + Array(after.utf8)
    }

    @Test(
        "External entities, parameter entities and document types are refused before anything is read",
        arguments: [
            "<!DOCTYPE a SYSTEM 'http://127.0.0.1/x.dtd'><a/>",
            "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
            "<!DOCTYPE a [<!ENTITY % e SYSTEM 'http://127.0.0.1/'> %e;]><a/>",
            "<!DOCTYPE a [<!ENTITY a '1234567890'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>",
        ])
    func documentTypes(_ text: String) {
        #expect(fault(Array(text.utf8))?.slug == "doctype")
        #expect(fault(Array(text.utf8), .conformance)?.slug == "doctype")
    }

    @Test("A schema location is text like any other")
    func schemaLocation() {
        let text = """
            <MonitorStop xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://127.0.0.1:9/x x.xsd"><monitorCrossRefID>1</monitorCrossRefID></MonitorStop>
            """
        #expect(fault(Array(text.utf8)) == nil)
    }

    @Test("Nesting is accepted to depth 32 and refused beyond, however the innermost element is written")
    func depth() {
        func nested(_ depth: Int, _ inner: String) -> [UInt8] {
            Array((String(repeating: "<a>", count: depth) + inner + String(repeating: "</a>", count: depth)).utf8)
        }
        #expect(fault(nested(32, "")) == nil)
        #expect(fault(nested(31, "<b/>")) == nil)
        #expect(fault(nested(31, "<p:b xmlns:p='x'/>")) == nil)
        #expect(fault(nested(33, ""))?.slug == "too-deep")
        #expect(fault(nested(32, "<b/>"))?.slug == "too-deep")
        #expect(fault(nested(32, "<p:b xmlns:p='x'/>"))?.slug == "too-deep")
        #expect(fault(nested(9000, ""))?.slug == "too-deep")
    }

    @Test("32 attributes are accepted, 33 refused, and comparing them stays linear in the size of the message")
    func attributes() throws {
        func element(_ count: Int) -> String {
            "<b " + (0..<count).map { "a\($0)=''" }.joined(separator: " ") + "/>"
        }
        #expect(fault(Array(element(32).utf8)) == nil)
        #expect(fault(Array(element(33).utf8))?.slug == "too-many-attributes")
        func comparisons(_ elements: Int) throws -> Double {
            let document = Array(("<a>" + String(repeating: element(32), count: elements) + "</a>").utf8)
            var scanner = Scanner(learnsShapes: false)
            _ = try scan(document, with: &scanner)
            return Double(scanner.parser.comparisons) / Double(document.count)
        }
        let few = try comparisons(10)
        let many = try comparisons(200)
        #expect(many <= few * 1.1)
        #expect(many <= 32)
    }

    @Test("16 namespace declarations in scope are accepted, 17 refused, and looking them up stays linear")
    func namespaces() throws {
        func declarations(_ count: Int) -> String { (0..<count).map { " xmlns:p\($0)='urn:\($0)'" }.joined() }
        #expect(fault(Array("<a\(declarations(16))/>".utf8)) == nil)
        #expect(fault(Array("<a\(declarations(17))/>".utf8))?.slug == "too-many-namespaces")
        #expect(fault(Array("<a\(declarations(9))><b\(declarations(8))/></a>".utf8))?.slug == "too-many-namespaces")
        // Out of scope they no longer count.
        let siblings = String(repeating: "<b\(declarations(8))/>", count: 100)
        #expect(fault(Array("<a\(declarations(8))>\(siblings)</a>".utf8)) == nil)
        let uses = String(repeating: "<p0:b/>", count: 8000)
        let document = Array("<a\(declarations(16))>\(uses)</a>".utf8)
        var scanner = Scanner(learnsShapes: false)
        _ = try scan(document, with: &scanner)
        // Each use looks at 16 bindings, the declarations are compared with each other once.
        #expect(scanner.parser.comparisons <= 16 * 8000 + 16 * 15 / 2)
    }

    @Test("One huge token of any kind is read at the largest size a frame allows, and refused one byte above")
    func hugeTokens() {
        let tokens: [(String, String, UInt8)] = [
            ("<a>", "</a>", 0x61), ("<a b='", "'/>", 0x61), ("<a><!--", "--></a>", 0x61),
            ("<a><![CDATA[", "]]></a>", 0x5D),
            ("<a><!--", " --></a>", 0x20), ("<", "/>", 0x61), ("<a", "></a>", 0x20), ("<a>", "</a>", 0x5D),
            ("<a>", "</a>", 0x0A), ("<a xmlns:p='", "'/>", 0x61),
        ]
        for (before, after, filler) in tokens {
            let largest = filled(before, after, filler, total: FrameHeader.maximumPayload)
            #expect(fault(largest) == nil, "\(before)…\(after)")
            let larger = filled(before, after, filler, total: FrameHeader.maximumPayload + 1)
            #expect(fault(larger)?.slug == "too-large", "\(before)…\(after)")
        }
    }

    @Test("Floods of comments, CDATA sections and references are bounded by the size of the message")
    func floods() {
        for token in ["<!---->", "<![CDATA[]]>", "&amp;", "<b/>", "]"] {
            let body = String(repeating: token, count: 65_000 / token.utf8.count)
            #expect(fault(Array("<a>\(body)</a>".utf8)) == nil, "\(token)")
        }
    }

    @Test("A message in single bytes is copied once, and only then read")
    func singleByteWrites() throws {
        let payload = filled("<a>", "</a>", total: FrameHeader.maximumPayload)
        let stream = try FrameHeader.frame(payload, invokeID: .event)
        var decoder = FrameDecoder()
        var frames: [FrameDecoder.Frame] = []
        for byte in stream { try decoder.feed([byte], into: &frames) }
        #expect(decoder.bytesCopied == UInt64(stream.count))
        #expect(fault(try #require(frames.first).payload) == nil)
    }

    @Test("Bad bytes get the same verdict at every split of the frame, and never a hang or a crash")
    func splits() throws {
        let documents: [[UInt8]] = [
            Array("<a>\u{E9}</a>".utf8), [0x3C, 0x61, 0x3E, 0xC3, 0x3C, 0x2F, 0x61, 0x3E], Array("<a>]]></a>".utf8),
            Array("<a>&</a>".utf8), Array("<a>\u{0}</a>".utf8), Array("<!DOCTYPE a><a/>".utf8), [0xFF, 0xFE, 0x3C, 0],
            Array(SampleMessages.delivered().utf8), Array(SampleMessages.transferred.utf8),
        ]
        for document in documents {
            let wanted = fault(document)
            let stream = try FrameHeader.frame(document, invokeID: .event)
            for split in 0...stream.count {
                var decoder = FrameDecoder()
                var verdicts: [ScanError?] = []
                var scanner = Scanner()
                for piece in [stream[..<split], stream[split...]] {
                    try piece.withUnsafeBytes { bytes in
                        try decoder.feed(bytes) { _, payload, slack in
                            do throws(ScanError) {
                                _ = try scanner.scan(payload, slack: slack)
                                verdicts.append(nil)
                            } catch { verdicts.append(error) }
                        }
                    }
                }
                guard verdicts == [wanted] else {
                    Issue.record("split at \(split): \(verdicts) instead of \(String(describing: wanted))")
                    return
                }
            }
        }
    }
}
