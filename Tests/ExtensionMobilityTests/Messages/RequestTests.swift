import ExtensionMobility
import Testing

@Suite("Reading requests of Extension Mobility")
struct RequestTests {
    private let reader = MobilityMessageReader()

    private func code(_ read: () throws -> MobilityRequest) -> MobilityErrorCode? {
        do {
            _ = try read()
            return nil
        } catch {
            return (error as? MobilityError)?.code
        }
    }

    @Test("Every message of the guides, and those of real servers, is read")
    func examples() throws {
        for (document, expected) in MobilityExamples.requests {
            #expect(try reader.request(document.utf8) == expected)
        }
    }

    @Test("What does not follow the document type is refused, with the code of an unknown query where it is one")
    func refusals() {
        for (document, expected) in MobilityExamples.refusals {
            #expect(code { try reader.request(document.utf8) } == expected, "\(document)")
        }
    }

    @Test("Huge, deep and endless messages are refused")
    func limits() {
        let long = String(repeating: "x", count: 5_000)
        let name = "<deviceName>S</deviceName>"
        for hostile in [
            MobilityExamples.request("<logout><deviceName>\(long)</deviceName></logout>"),
            MobilityExamples.query("<deviceUserQuery>\(String(repeating: name, count: 3_000))</deviceUserQuery>"),
            String(repeating: "<request>", count: 20_000), String(repeating: " ", count: 1 << 19) + "x",
            "<request " + (0..<1_000).map { "a\($0)='' " }.joined() + "/>",
        ] { #expect(code { try reader.request(hostile.utf8) } == .parsing) }
    }

    @Test("A message cut off at any place is refused")
    func truncation() {
        for (document, _) in MobilityExamples.requests {
            let bytes = Array(document.drop(while: \.isWhitespace).utf8)
            let whole = bytes.lastIndex(of: UInt8(ascii: ">"))!
            for end in 0..<whole { #expect(code { try reader.request(bytes[..<end]) } == .parsing) }
        }
    }
}

@Suite("The form that requests come in")
struct FormTests {
    private func message(_ body: String) throws -> String {
        String(decoding: try FormFields.message(in: body.utf8), as: UTF8.self)
    }

    private func isRefused(_ body: String) -> Bool {
        do {
            _ = try FormFields.message(in: body.utf8)
            return false
        } catch {
            return error.code == .parsing
        }
    }

    @Test("Escapes of either case, plus signs and spaces are read")
    func escapes() throws {
        #expect(try message("xml=%3cquery%3e%3C%2Fquery%3E") == "<query></query>")
        #expect(try message("xml=%3Ca+b%3D%22c%2Bd%20e%22%2F%3E") == "<a b=\"c+d e\"/>")
        #expect(try message("a=1&XML=%3Ca/%3E&b=2") == "<a/>")
        #expect(try message("xml=100%") == "100%")
    }

    @Test("A document that was not encoded at all is read, with its own ampersands and plus signs")
    func plain() throws {
        #expect(try message("xml=<a>1+1 &amp; 2</a>") == "<a>1+1 &amp; 2</a>")
        #expect(try message("xml=\n  <a>%40</a>&b=2") == "\n  <a>%40</a>")
        #expect(isRefused("xml=<a/>&xml=%3Cb/%3E"))
        // Two in the clear look like one document, and are none.
        #expect(throws: MobilityError.self) { try MobilityMessageReader().request(form: "xml=<a/>&xml=<b/>".utf8) }
    }

    @Test("No field, an empty one, and two are refused")
    func fields() {
        for body in ["", "&&&", "xml", "xml=", "xml=%20+", "yml=%3Ca/%3E", "<request/>", "xml=%3Ca/%3E&xml=%3Cb/%3E"] {
            #expect(isRefused(body), "\(body)")
        }
    }

    @Test("Bytes of ISO 8859-1 become characters, unless the document names its own character set")
    func characters() throws {
        #expect(try message("xml=%3Ca%3EM%FCller%3C/a%3E") == "<a>Müller</a>")
        #expect(try message("xml=%3Ca%3EM%C3%BCller%3C/a%3E") == "<a>Müller</a>")
        let named = try FormFields.message(
            in: "xml=%3C?xml version='1.0' encoding='ISO-8859-1'?%3E%3Ca%3E%FC%3C/a%3E".utf8)
        #expect(named.contains(0xFC))
    }

    @Test("Percent-encoding is undone once, and made for everything but letters, digits and four marks")
    func percent() {
        #expect(PercentCoding.encode("em@cisco.com") == "em%40cisco.com")
        #expect(PercentCoding.encode("a b~ü") == "a%20b~%C3%BC")
        #expect(PercentCoding.decode("em%40cisco.com") == "em@cisco.com")
        #expect(PercentCoding.decode("a%2540") == "a%40")
        #expect(PercentCoding.decode("plain") == nil)
        #expect(PercentCoding.decode("%FF") == nil)
    }
}
