import Testing

@testable import ECMA323

private let ed3 = "http://www.ecma-international.org/standards/ecma-323/csta/ed3"

@Suite("Writing messages")
struct WritingTests {
    private func text(_ message: any CSTAMessage, _ edition: Edition = .ed3) -> String {
        String(decoding: MessageEncoder(edition: edition).encode(message), as: UTF8.self)
    }

    @Test("A request is written to the letter")
    func toTheLetter() {
        let call = CSTA.MakeCall(callingDevice: "1000", calledDirectoryNumber: "1001", autoOriginate: .doNotPrompt)
        #expect(
            text(call)
                == """
                <?xml version="1.0" encoding="UTF-8"?><MakeCall xmlns="\(ed3)"><callingDevice>1000</callingDevice>\
                <calledDirectoryNumber>1001</calledDirectoryNumber><autoOriginate>doNotPrompt</autoOriginate></MakeCall>
                """)
        #expect(
            text(CSTA.AnswerCallResponse())
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><AnswerCallResponse xmlns=\"\(ed3)\"/>")
    }

    @Test("Session messages are in their own namespace, whatever the edition")
    func sessionNamespace() {
        let stop = CSTA.StopApplicationSession(sessionID: "1", sessionEndReason: .definedEndReason(.normal))
        #expect(
            text(stop, .ed6).contains(
                "<StopApplicationSession xmlns=\"http://www.ecma-international.org/standards/ecma-354/appl_session\">"))
        #expect(text(stop, .ed6) == text(stop, .ed3))
    }

    @Test("Markup in texts and attributes is escaped and comes back")
    func escaping() throws {
        var attributes = CSTA.DeviceID.Attributes()
        attributes.typeOfNumber = "a\"<>&'\t\n"
        let call = CSTA.MakeCall(
            callingDevice: CSTA.DeviceID("<a> & \"b\"\r\n]]>", attributes: attributes),
            calledDirectoryNumber: "Zoë 日本 🙂")
        var decoder = MessageDecoder()
        let decoded = try decoder.decode(CSTA.MakeCall.self, from: MessageEncoder(edition: .ed3).encode(call))
        #expect(decoded == call)
    }

    @Test("Characters that XML cannot carry are replaced and counted")
    func replacements() throws {
        let call = CSTA.MakeCall(callingDevice: "a\u{0}b\u{1F}", calledDirectoryNumber: "\u{FFFE}c\u{FFFF}")
        var bytes: [UInt8] = []
        let report = MessageEncoder(edition: .ed3).encode(call, into: &bytes)
        #expect(report.replacements == 4)
        var decoder = MessageDecoder()
        let decoded = try decoder.decode(CSTA.MakeCall.self, from: bytes)
        #expect(decoded.callingDevice == "a\u{FFFD}b\u{FFFD}")
        #expect(decoded.calledDirectoryNumber == "\u{FFFD}c\u{FFFD}")
    }

    @Test("Appending keeps what is there")
    func appending() {
        var bytes = Array("before".utf8)
        MessageEncoder(edition: .ed3).encode(CSTA.MonitorStopResponse(), into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("before<?xml"))
    }
}

@Suite("Foreign content and opaque messages")
struct ForeignContentTests {
    private func decode(_ xml: String) throws -> DecodedMessage {
        var decoder = MessageDecoder()
        return try decoder.decode(Array(xml.utf8))
    }

    @Test("Private data keeps its meaning when it is written into another message")
    func privateData() throws {
        let decoded = try decode(
            """
            <c:MonitorStop xmlns:c="\(ed3)" xmlns:scx="urn:scx"><c:monitorCrossRefID>1</c:monitorCrossRefID>\
            <c:extensions><c:privateData><c:private> a &amp; b <scx:x y="1"><z/></scx:x><scx:w xmlns:scx="urn:other"/>\
            <![CDATA[<raw>]]></c:private></c:privateData></c:extensions></c:MonitorStop>
            """)
        let stop = try #require(decoded.message as? CSTA.MonitorStop)
        guard case .private(let content)? = stop.extensions?.privateData else {
            Issue.record("no private data")
            return
        }
        #expect(
            content.xml
                == """
                 a &amp; b <scx:x xmlns:c="\(ed3)" xmlns:scx="urn:scx" y="1"><z/></scx:x>\
                <scx:w xmlns:c="\(ed3)" xmlns:scx="urn:other"/><![CDATA[<raw>]]>
                """)
        #expect(decoded.issues.isEmpty)
        let again = try decode(String(decoding: MessageEncoder(edition: .ed6).encode(stop), as: UTF8.self))
        #expect(again.message as? CSTA.MonitorStop == stop)
    }

    @Test("Content in the message's own namespace follows the edition, content in none stays in none")
    func ownNamespace() throws {
        let own = try decode(
            """
            <MonitorStop xmlns="\(ed3)"><monitorCrossRefID>1</monitorCrossRefID><extensions><privateData><private><x/>\
            </private></privateData></extensions></MonitorStop>
            """)
        #expect(
            String(decoding: MessageEncoder(edition: .ed6).encode(own.message), as: UTF8.self)
                .contains("<private><x/></private>"))
        let none = try decode(
            """
            <c:MonitorStop xmlns:c="\(ed3)"><c:monitorCrossRefID>1</c:monitorCrossRefID><c:extensions><c:privateData>\
            <c:private><x/></c:private></c:privateData></c:extensions></c:MonitorStop>
            """)
        let written = String(decoding: MessageEncoder(edition: .ed6).encode(none.message), as: UTF8.self)
        #expect(written.contains("<x xmlns:c=\"\(ed3)\" xmlns=\"\"/>"))
    }

    @Test("An opaque message is passed on byte for byte, but for its namespace in another edition")
    func opaque() throws {
        let xml = """
            <?xml version="1.0"?>\n<!-- by hand -->\n<GetVendorState  xmlns='\(ed3)' ><device >1</device></GetVendorState>\n
            """
        let decoded = try decode(xml)
        #expect(decoded.isOpaque)
        #expect(decoded.kind == .unknown)
        #expect(decoded.edition == .ed3)
        #expect(MessageEncoder(edition: .ed3).encode(decoded.message) == Array(xml.utf8))
        let moved = String(decoding: MessageEncoder(edition: .ed6).encode(decoded.message), as: UTF8.self)
        #expect(moved == String(xml.replacing("/ed3'", with: "/ed6'")))
    }

    @Test("A root element of no standard is kept as it is")
    func envelope() throws {
        let xml = "<e:Envelope xmlns:e=\"urn:soap\"><e:Body/></e:Envelope>"
        let decoded = try decode(xml)
        #expect(decoded.kind == .unknown)
        #expect((decoded.message as? CSTA.Opaque)?.name == "Envelope")
        #expect(MessageEncoder(edition: .ed6).encode(decoded.message) == Array(xml.utf8))
    }

    @Test("An opaque message without any namespace gets that of the edition")
    func noNamespace() throws {
        let decoded = try decode("<GetVendorState><device>1</device></GetVendorState>")
        let written = String(decoding: MessageEncoder(edition: .ed3).encode(decoded.message), as: UTF8.self)
        #expect(written == "<GetVendorState xmlns=\"\(ed3)\"><device>1</device></GetVendorState>")
    }

    @Test("A message that is right is passed on untouched, one that is not is written anew")
    func rewriting() throws {
        var rewriter = MessageRewriter()
        let right = Array("<MonitorStop xmlns='\(ed3)'>\n<monitorCrossRefID>1</monitorCrossRefID></MonitorStop>".utf8)
        #expect(try right.withUnsafeBytes { try rewriter.rewrite($0, to: .ed3) } == right)
        let moved = try right.withUnsafeBytes { try rewriter.rewrite($0, to: .ed4) }
        #expect(moved == MessageEncoder(edition: .ed4).encode(CSTA.MonitorStop(monitorCrossRefID: "1")))
        let odd = Array("<MonitorStop xmlns='\(ed3)'><x/><monitorCrossRefID>1</monitorCrossRefID></MonitorStop>".utf8)
        let written = try odd.withUnsafeBytes { try rewriter.rewrite($0, to: .ed3) }
        #expect(written == MessageEncoder(edition: .ed3).encode(CSTA.MonitorStop(monitorCrossRefID: "1")))
    }
}
