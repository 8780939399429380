import Testing

@testable import ECMA323

@Suite("Templates of events for fan-out")
struct EventTemplateTests {
    /// Events of every typed kind, as a switch of an edition would send them.
    private func events(_ edition: Edition, mode: SampleSource.Mode = .mixed, seed: UInt64 = 3) -> [[UInt8]] {
        var source = SampleSource(mode, seed: seed)
        return source.everyMessage().filter { $0.kind.role == .event }
            .map { MessageEncoder(edition: edition).encode($0) }
    }

    /// What one subscriber gets, and how it came about.
    private func deliver(
        _ event: [UInt8], _ edition: Edition, id: String = "new-id", _ scanner: inout Scanner,
        _ maker: inout EventTemplateMaker
    ) throws -> (bytes: [UInt8], origin: EventTemplate.Origin) {
        try event.withUnsafeBytes { bytes in
            let head = try scanner.scan(bytes, slack: 0)
            let template = try maker.template(head, of: bytes, edition: edition)
            return (template.message(of: bytes, crossReferenceID: id), template.origin)
        }
    }

    /// The event with another identifier, by reading and writing.
    private func expected(_ event: [UInt8], _ edition: Edition, id: String = "new-id") throws -> [UInt8] {
        var decoder = MessageDecoder()
        let written = MessageEncoder(edition: edition).encode(try decoder.decode(event).message)
        var scanner = Scanner()
        return try written.withUnsafeBytes { bytes in
            let place = try scanner.scan(bytes, slack: 0).crossReferenceID
            guard place.lower > 0 else { throw EventTemplateError.noCrossReference(.unknown) }
            return Array(bytes[..<Int(place.lower)]) + Array(id.utf8) + Array(bytes[Int(place.upper)...])
        }
    }

    @Test(
        "An event as we write it is spliced, and is what reading and writing would give",
        arguments: [Edition.ed3, .ed6])
    func spliced(edition: Edition) throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        let events = events(edition)
        #expect(events.count > 20)
        for event in events {
            for _ in 0..<2 {
                let (bytes, origin) = try deliver(event, edition, &scanner, &maker)
                #expect(bytes == (try expected(event, edition)))
                // Some causes and some private devices do not exist in the third edition.
                if edition == .ed6 { #expect(origin == .spliced) }
            }
        }
    }

    @Test(
        "An event goes to another edition as reading and writing would give it",
        arguments: [
            (Edition.ed3, Edition.ed6), (.ed6, .ed3), (.ed6, .ed4), (.ed4, .ed6), (.ed3, .ed2),
        ])
    func moved(from: Edition, to: Edition) throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        for mode in SampleSource.Mode.allCases {
            for seed in UInt64(1)...4 {
                for event in events(from, mode: mode, seed: seed) {
                    let (bytes, _) = try deliver(event, to, &scanner, &maker)
                    #expect(bytes == (try expected(event, to)))
                }
            }
        }
    }

    private let ed3 = "http://www.ecma-international.org/standards/ecma-323/csta/ed3"

    private func cleared(_ call: String, cause: String = "normal", extra: String = "") -> [UInt8] {
        Array(
            """
            <CallClearedEvent xmlns="\(ed3)"><monitorCrossRefID>17</monitorCrossRefID><clearedCall><callID>\(call)\
            </callID></clearedCall>\(extra)<cause>\(cause)</cause></CallClearedEvent>
            """.utf8)
    }

    @Test("Events of one shape are read in full once per edition")
    func readOnce() throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        // The scanner may need to see a shape before it knows it again.
        for call in 0..<4 { _ = try deliver(cleared("\(call)"), .ed3, &scanner, &maker) }
        for call in 0..<4 { _ = try deliver(cleared("\(call)"), .ed6, &scanner, &maker) }
        let before = maker.fullReadings
        for call in 0..<100 {
            #expect(try deliver(cleared("call-\(call)"), .ed3, &scanner, &maker).origin == .spliced)
            let (bytes, origin) = try deliver(cleared("call-\(call)"), .ed6, id: "9", &scanner, &maker)
            #expect(origin == .namespaceReplaced)
            let wanted = String(decoding: cleared("call-\(call)"), as: UTF8.self).replacing(
                "csta/ed3", with: "csta/ed6"
            )
            .replacing(">17<", with: ">9<")
            #expect(String(decoding: bytes, as: UTF8.self) == wanted)
        }
        #expect(maker.fullReadings == before)
    }

    @Test("A cause that the edition lacks is replaced even in a shape that is known")
    func causeOfKnownShape() throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        for _ in 0..<3 { _ = try deliver(cleared("1"), .ed3, &scanner, &maker) }
        let (bytes, origin) = try deliver(cleared("1", cause: "makeConnection"), .ed3, &scanner, &maker)
        #expect(origin == .encoded)
        #expect(String(decoding: bytes, as: UTF8.self).contains("<cause>makeCall</cause>"))
    }

    @Test("An event with oddities is written anew")
    func odd() throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        let event = cleared("1", extra: "a vendor's words")
        for _ in 0..<3 {
            let (bytes, origin) = try deliver(event, .ed3, id: "5", &scanner, &maker)
            #expect(origin == .encoded)
            #expect(bytes == (try expected(event, .ed3, id: "5")))
            #expect(!String(decoding: bytes, as: UTF8.self).contains("vendor"))
        }
    }

    @Test("A prefix, another declaration before the root, or space around the identifier is not passed on as it is")
    func notPlain() throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        let plain = String(decoding: cleared("1"), as: UTF8.self)
        for _ in 0..<2 { _ = try deliver(Array(plain.utf8), .ed3, &scanner, &maker) }
        let prefixed = plain.replacing("<", with: "<c:").replacing("<c:/", with: "</c:").replacing(
            "xmlns=", with: "xmlns:c=")
        for text in [
            prefixed, "<!-- first -->" + plain, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + plain,
            plain.replacing(">17<", with: "> 17 <"),
        ] {
            guard let bytes = try? deliver(Array(text.utf8), .ed3, id: "5", &scanner, &maker).bytes else {
                // The scanner may refuse an encoding that is not UTF-8.
                #expect(text.contains("ISO-8859-1"))
                continue
            }
            #expect(bytes == (try expected(cleared("1"), .ed3, id: "5")), "\(text)")
        }
    }

    @Test(
        "A vendor's event and a vendor's element in an event keep their bytes, and change their namespace with the edition",
        arguments: ["AgentReadyEvent", "VendorEvent"])
    func vendor(name: String) throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        let event = Array(
            """
            <\(name) xmlns="\(ed3)"><monitorCrossRefID>17</monitorCrossRefID><agentDevice><deviceIdentifier>1\
            </deviceIdentifier></agentDevice><vendor/></\(name)>
            """.utf8)
        let text = String(decoding: event, as: UTF8.self)
        for _ in 0..<3 {
            let same = try deliver(event, .ed3, id: "5", &scanner, &maker).bytes
            #expect(String(decoding: same, as: UTF8.self) == text.replacing(">17<", with: ">5<"))
            let moved = try deliver(event, .ed6, id: "5", &scanner, &maker).bytes
            #expect(
                String(decoding: moved, as: UTF8.self)
                    == text.replacing(">17<", with: ">5<").replacing("/ed3", with: "/ed6"))
        }
    }

    @Test("An event that is not what it says is passed on with the right namespace")
    func unread() throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        let event = cleared("1", cause: "vendorCause")
        let (bytes, origin) = try deliver(event, .ed6, id: "5", &scanner, &maker)
        #expect(origin == .unread)
        let wanted = String(decoding: event, as: UTF8.self).replacing(">17<", with: ">5<").replacing(
            "/ed3", with: "/ed6")
        #expect(String(decoding: bytes, as: UTF8.self) == wanted)
    }

    @Test("A phone's event without an identifier gets one, an unknown one without it is refused")
    func withoutIdentifier() throws {
        var scanner = Scanner()
        var maker = EventTemplateMaker()
        let event = Array(
            "<DoNotDisturbEvent xmlns=\"\(ed3)\"><device>1</device><doNotDisturbOn>true</doNotDisturbOn></DoNotDisturbEvent>"
                .utf8)
        let (bytes, origin) = try deliver(event, .ed3, id: "5", &scanner, &maker)
        #expect(origin == .encoded)
        #expect(String(decoding: bytes, as: UTF8.self).contains("<monitorCrossRefID>5</monitorCrossRefID><device>"))
        let agent = Array("<AgentReadyEvent xmlns=\"\(ed3)\"><agentDevice/></AgentReadyEvent>".utf8)
        #expect(throws: EventTemplateError.noCrossReference(.agentReadyEvent)) {
            try deliver(agent, .ed3, &scanner, &maker)
        }
    }
}
