import Testing

@testable import ECMA323

@Suite("Learned shapes")
struct ShapeTests {
    @Test("The second message of a shape is matched, whatever its texts, and gives its own fields")
    func hit() throws {
        var scanner = Scanner()
        let first = Array(SampleMessages.delivered().utf8)
        let shape = try scan(first, with: &scanner).shape
        #expect(shape != 0)
        let texts = [
            "", "7", "&#65;&amp;", "\u{4E2D}\u{1F600}", " \n 5 ", "]] >", String(repeating: "long ", count: 500),
        ]
        for text in texts {
            let second = Array(
                SampleMessages.delivered(crossReference: text, call: text, device: text, alerting: text, cause: "busy")
                    .utf8)
            let head = try scan(second, with: &scanner)
            #expect(head.shape == shape)
            var parser = Scanner(learnsShapes: false)
            let parsed = try scan(second, with: &parser)
            #expect(ranges(head) == ranges(parsed))
            #expect(contents(head, of: second) == contents(parsed, of: second))
            #expect(parsed.shape == 0)
        }
        #expect(scanner.statistics.shapeHits == UInt64(texts.count))
        #expect(scanner.statistics.shapesLearned == 1)
        #expect(scanner.statistics.fullParses == 1)
    }

    @Test(
        "A bad text in a known shape is refused with the parser's own error",
        arguments: [
            ("&", "undefined-entity"), ("&b;", "undefined-entity"), ("]]>", "cdata-end-in-text"),
            ("\u{1}", "forbidden-character"),
            ("&#0;", "bad-character-reference"), ("</x>", "mismatched-end-tag"), ("<x>", "mismatched-end-tag"),
            ("\u{FFFF}", "forbidden-character"), ("<!DOCTYPE x>", "doctype"),
        ])
    func badText(_ text: String, _ slug: String) throws {
        var scanner = Scanner()
        _ = try scan(Array(SampleMessages.delivered().utf8), with: &scanner)
        let document = Array(SampleMessages.delivered(device: text).utf8)
        let fault = fault(document, with: &scanner)
        var parser = Scanner(learnsShapes: false)
        #expect(fault == ECMA323Tests.fault(document, with: &parser))
        #expect(fault?.slug == slug)
    }

    @Test("Bytes that are not UTF-8 in a known shape are refused")
    func badBytes() throws {
        var scanner = Scanner()
        let text = SampleMessages.delivered(device: "DEVICE")
        _ = try scan(Array(text.utf8), with: &scanner)
        let parts = Array(text.utf8)
        let position = try #require(text.utf8.firstRange(of: "DEVICE".utf8))
        let offset = text.utf8.distance(from: text.utf8.startIndex, to: position.lowerBound)
        for byte in UInt8(0x80)...0xFF {
            var document = parts
            document[offset] = byte
            #expect(fault(document, with: &scanner)?.slug == "bad-utf8")
        }
    }

    @Test("Messages that differ in markup get different shapes, also where one's markup goes on in the other's text")
    func differentShapes() throws {
        let documents = [
            "<MonitorStop><a>1</a></MonitorStop>", "<MonitorStop><a><b>1</b></a></MonitorStop>",
            "<MonitorStop><a><b/></a></MonitorStop>", "<MonitorStop><a/></MonitorStop>",
            "<MonitorStop><a></a></MonitorStop>",
            "<MonitorStop><a x='1'>1</a></MonitorStop>", "<MonitorStop><a x=\"1\">1</a></MonitorStop>",
            "<MonitorStop ><a>1</a></MonitorStop>", "<MonitorStop><a>1</a></MonitorStop> ",
            "<MonitorStop>1</MonitorStop>",
            "<?xml version='1.0'?><MonitorStop>1</MonitorStop>", "<c:MonitorStop xmlns:c='u'>1</c:MonitorStop>",
            "<MonitorStart>1</MonitorStart>", "<MonitorStop xmlns='u'>1</MonitorStop>",
            "<MonitorStop>1</MonitorStop>\n",
            "<!-- x --><MonitorStop>1</MonitorStop>",
        ].map { Array($0.utf8) }
        var scanner = Scanner()
        var shapes = Set<UInt32>()
        for document in documents { shapes.insert(try scan(document, with: &scanner).shape) }
        // The empty leaf has the markup of the first document.
        #expect(shapes.count == documents.count - 1)
        #expect(!shapes.contains(0))
        let before = scanner.statistics
        for document in documents {
            #expect(shapes.contains(try scan(document, with: &scanner).shape))
        }
        #expect(scanner.statistics.shapeHits == before.shapeHits + UInt64(documents.count))
    }

    @Test("Comments, CDATA and instructions inside the root, and unknown roots, are not learned")
    func unlearnable() throws {
        var scanner = Scanner(limits: .conformance)
        for text in [
            "<MonitorStop><!-- --></MonitorStop>", "<MonitorStop><a><![CDATA[x]]></a></MonitorStop>",
            "<MonitorStop><?p?></MonitorStop>", "<Unknown>1</Unknown>",
        ] {
            for _ in 0..<2 { #expect(try scan(Array(text.utf8), with: &scanner).shape == 0) }
        }
        #expect(scanner.statistics.shapesLearned == 0)
        #expect(scanner.statistics.fullParses == 8)
    }

    @Test("A field that comes twice keeps its first value when the shape is known")
    func repeatedField() throws {
        var scanner = Scanner()
        for (one, two) in [("1", "2"), ("", "4"), ("5", "6")] {
            let document = Array(
                "<MonitorStop><monitorCrossRefID>\(one)</monitorCrossRefID><monitorCrossRefID>\(two)</monitorCrossRefID></MonitorStop>"
                    .utf8)
            let head = try scan(document, with: &scanner)
            #expect(document.withUnsafeBytes { head.text(head.crossReferenceID, in: $0) } == one)
        }
        #expect(scanner.statistics.shapeHits == 2)
    }

    @Test("Shape numbers are unique among all scanners of the process")
    func uniqueNumbers() throws {
        var first = Scanner()
        var second = Scanner()
        let document = Array(SampleMessages.delivered().utf8)
        let one = try scan(document, with: &first).shape
        let other = try scan(document, with: &second).shape
        #expect(one != 0 && other != 0 && one != other)
    }

    @Test("A peer that never repeats its markup fills the trie to its limits and no further, and is still served")
    func full() throws {
        var capacity = ShapeTrie.Capacity()
        capacity.nodes = 60
        capacity.shapes = 20
        var scanner = Scanner(limits: .network, learnsShapes: true, capacity: capacity)
        let known = Array("<MonitorStop><a>0</a></MonitorStop>".utf8)
        let shape = try scan(known, with: &scanner).shape
        for number in 0..<500 {
            let attribute = "<MonitorStart x='\(number)'>1</MonitorStart>"
            let nested = "<MonitorStop\(number % 40 == 0 ? " " : "")><b\(number)>1</b\(number)></MonitorStop>"
            #expect(try scan(Array(attribute.utf8), with: &scanner).kind == .monitorStart)
            #expect(try scan(Array(nested.utf8), with: &scanner).kind == .monitorStop)
        }
        #expect(scanner.trie.shapeCount <= 20)
        #expect(scanner.statistics.shapesLearned <= 20)
        // What was learned before still matches.
        #expect(try scan(known, with: &scanner).shape == shape)
    }

    @Test("A scanner told not to learn never does")
    func off() throws {
        var scanner = Scanner(learnsShapes: false)
        for _ in 0..<3 { #expect(try scan(Array(SampleMessages.delivered().utf8), with: &scanner).shape == 0) }
        #expect(scanner.statistics.shapesLearned == 0)
        #expect(scanner.statistics.fullParses == 3)
    }

    @Test("The size limit holds for known shapes too")
    func size() throws {
        var scanner = Scanner(limits: ScanLimits(maximumBytes: 1200))
        _ = try scan(Array(SampleMessages.delivered().utf8), with: &scanner)
        let large = Array(SampleMessages.delivered(call: String(repeating: "x", count: 1200)).utf8)
        #expect(fault(large, with: &scanner)?.slug == "too-large")
    }
}
