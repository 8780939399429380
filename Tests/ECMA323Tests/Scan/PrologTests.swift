import ECMA323
import Testing

@Suite("Declaration and encoding")
struct PrologTests {
    @Test(
        "A correct XML declaration is accepted",
        arguments: [
            "<?xml version=\"1.0\"?>", "<?xml version='1.0' ?>", "<?xml version='1.0' encoding='UTF-8'?>",
            "<?xml version = '1.0'\tencoding = 'utf-8'\n?>", "<?xml version='1.0' encoding='UTF8' standalone='yes'?>",
            "<?xml version='1.0' standalone='no'?>", "<?xml version='1.1'?>", "<?xml version='1.0'?>\r\n",
            "\u{FEFF}<?xml version='1.0' encoding='UTF-8'?>", "\u{FEFF}",
        ])
    func accepted(_ declaration: String) {
        let document = Array((declaration + "<a/>").utf8)
        #expect(fault(document) == nil)
        #expect(Oracle.accepts(document))
    }

    @Test(
        "A faulty XML declaration is refused, also where libxml2 is lax",
        arguments: [
            "<?xml?>", "<?xml ?>", "<?xml version?>", "<?xml version=1.0?>", "<?xml version='1.0\"?>",
            "<?xml version=''?>",
            "<?xml version='1.'?>", "<?xml version='2.0'?>", "<?xml version='1.0a'?>", "<?xml version='1 .0'?>",
            "<?xml encoding='UTF-8'?>", "<?xml encoding='UTF-8' version='1.0'?>",
            "<?xml version='1.0'encoding='UTF-8'?>",
            "<?xml version='1.0' encoding=''?>", "<?xml version='1.0' encoding='8859'?>",
            "<?xml version='1.0' encoding='a b'?>",
            "<?xml version='1.0' standalone='YES'?>", "<?xml version='1.0' standalone='yes' encoding='UTF-8'?>",
            "<?xml version='1.0' encoding='UTF-8' encoding='UTF-8'?>", "<?xml version='1.0' other='x'?>",
            "<?xml version='1.0'>", "<?xml version='1.0' ? >", "<?XML version='1.0'?>", "<?xml version='1.0'??>",
            "<?xmlversion='1.0'?>", "<?xml\u{A0}version='1.0'?>",
        ])
    func refused(_ declaration: String) {
        let slug = fault(Array((declaration + "<a/>").utf8), .conformance)?.slug
        #expect(slug != nil)
    }

    @Test("Every way to cut a declaration short is an error")
    func truncated() {
        let document = Array("<?xml version='1.0' encoding='UTF-8' standalone='yes'?><a/>".utf8)
        for count in 0..<document.count {
            #expect(fault(Array(document[..<count])) != nil, "\(count) bytes")
        }
        #expect(fault(document) == nil)
    }

    @Test(
        "Supersets of ASCII are accepted while the message is ASCII",
        arguments: ["ISO-8859-1", "iso-8859-1", "US-ASCII"])
    func supersets(_ encoding: String) {
        let head = Array("<?xml version='1.0' encoding='\(encoding)'?><MonitorStop>".utf8)
        let tail = Array("</MonitorStop>".utf8)
        #expect(fault(head + Array("plain".utf8) + tail) == nil)
        #expect(fault(head + [0xE9] + tail)?.slug == "unsupported-encoding")
        #expect(fault(head + Array("\u{E9}".utf8) + tail)?.slug == "unsupported-encoding")
        // The same holds once the shape is known.
        var scanner = Scanner()
        #expect(fault(head + Array("one".utf8) + tail, with: &scanner) == nil)
        #expect(fault(head + Array("two".utf8) + tail, with: &scanner) == nil)
        #expect(scanner.statistics.shapeHits == 1)
        #expect(fault(head + Array("\u{E9}".utf8) + tail, with: &scanner)?.slug == "unsupported-encoding")
    }

    @Test("Other encodings are refused", arguments: ["UTF-16", "UTF-32", "windows-1252", "EBCDIC-CP-US", "UTF-7", "x"])
    func others(_ encoding: String) {
        let document = Array("<?xml version='1.0' encoding='\(encoding)'?><a/>".utf8)
        #expect(fault(document)?.slug == "unsupported-encoding")
    }

    @Test("UTF-16 and UTF-32 are named as the fault, with and without byte-order mark")
    func wide() {
        let text = Array("<?xml version='1.0'?><a/>".utf8)
        /// The text in code units of `width` bytes, the significant one at `place`.
        func wide(_ width: Int, _ place: Int) -> [UInt8] {
            var bytes = [UInt8](repeating: 0, count: text.count * width)
            for (index, byte) in text.enumerated() { bytes[index * width + place] = byte }
            return bytes
        }
        let documents: [[UInt8]] = [
            [0xFF, 0xFE] + wide(2, 0), [0xFE, 0xFF] + wide(2, 1), wide(2, 0), wide(2, 1),
            [0xFF, 0xFE, 0, 0] + wide(4, 0), [0, 0, 0xFE, 0xFF] + wide(4, 3), wide(4, 3),
        ]
        for document in documents { #expect(fault(document)?.slug == "utf16-or-utf32") }
    }
}
