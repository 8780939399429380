import Testing

@testable import ECMA323

@Suite("Finding members")
struct MemberTests {
    private let ed4 = "http://www.ecma-international.org/standards/ecma-323/csta/ed4"

    @Test("Flags mean the same in every order, and only another order than the standard's is noted")
    func flagOrder() throws {
        let names = ["acceptCall", "alternateCall", "answerCall", "clearConnection", "holdCall", "makeCall"]
        var generator = SeededGenerator(seed: 3)
        var decoder = MessageDecoder()
        for round in 0..<50 {
            let order = round == 0 ? names : names.shuffled(using: &generator)
            let flags = order.map { "<\($0)>\($0 == "holdCall" ? "false" : "true")</\($0)>" }.joined()
            let decoded = try decoder.decode(
                Array(
                    """
                    <HeldEvent xmlns="\(ed4)"><monitorCrossRefID>1</monitorCrossRefID><heldConnection><callID>a</callID>\
                    </heldConnection><holdingDevice><deviceIdentifier>1</deviceIdentifier></holdingDevice>\
                    <cause>normal</cause><servicesPermitted><callControlServices>\(flags)</callControlServices>\
                    </servicesPermitted></HeldEvent>
                    """.utf8))
            let event = try #require(decoded.message as? CSTA.HeldEvent)
            let services = try #require(event.servicesPermitted?.callControlServices)
            #expect(services.acceptCall == true && services.alternateCall == true && services.answerCall == true)
            #expect(services.clearConnection == true && services.holdCall == false && services.makeCall == true)
            #expect(services.retrieveCall == nil)
            #expect(decoded.issues.map(\.problem) == (order == names ? [] : [.wrongOrder]))
        }
    }

    @Test("A flag that nobody knows and one that comes twice are noted, and those around them are read")
    func oddFlags() throws {
        var decoder = MessageDecoder()
        let decoded = try decoder.decode(
            Array(
                """
                <HeldEvent xmlns="\(ed4)"><monitorCrossRefID>1</monitorCrossRefID><heldConnection><callID>a</callID>\
                </heldConnection><holdingDevice><deviceIdentifier>1</deviceIdentifier></holdingDevice>\
                <cause>normal</cause><servicesPermitted><callControlServices><holdCal>true</holdCal>\
                <holdCall>true</holdCall><holdCalls>true</holdCalls><holdCall>false</holdCall>\
                <makeCall>false</makeCall></callControlServices></servicesPermitted></HeldEvent>
                """.utf8))
        let event = try #require(decoded.message as? CSTA.HeldEvent)
        let services = try #require(event.servicesPermitted?.callControlServices)
        #expect(services.holdCall == true && services.makeCall == false)
        #expect(decoded.issues.map(\.problem) == [.unknownElement, .unknownElement, .repeatedElement])
    }

    @Test("Members are found and oddities noted behind any number of other elements", arguments: [0, 60, 130, 1000])
    func manyElements(_ number: Int) throws {
        let others = (0..<number).map { "<other\($0 % 7)/>" }.joined()
        var decoder = MessageDecoder()
        let decoded = try decoder.decode(
            Array(
                """
                <MonitorStop xmlns="\(ed4)">\(others)<monitorCrossRefID>7</monitorCrossRefID>\
                <monitorCrossRefID>8</monitorCrossRefID></MonitorStop>
                """.utf8))
        #expect((decoded.message as? CSTA.MonitorStop)?.monitorCrossRefID == "7")
        #expect(decoded.issues.filter { $0.problem == .unknownElement }.count == min(number, 64))
        #expect(decoded.issues.filter { $0.problem == .repeatedElement }.count == (number < 64 ? 1 : 0))
    }

    @Test("A decoder that has read other messages, good and bad, reads the next one like a new one")
    func reuse() throws {
        let large = "<MonitorStop xmlns=\"\(ed4)\">" + String(repeating: "<a b='c'/>", count: 2000) + "</MonitorStop>"
        let messages =
            (SampleMessages.all + [large, "<a>", "<MonitorStop/>", "<Unknown xmlns:p='urn:p'><p:a/></Unknown>"])
            .map { Array($0.utf8) }
        func outcome(_ message: [UInt8], _ decoder: inout MessageDecoder) -> String {
            do {
                let decoded = try decoder.decode(message)
                return "\(decoded.message) \(decoded.edition.map { "\($0)" } ?? "-") \(decoded.issues)"
            } catch { return "\(error)" }
        }
        var generator = SeededGenerator(seed: 11)
        var decoder = MessageDecoder()
        for _ in 0..<200 {
            let message = messages.randomElement(using: &generator)!
            var fresh = MessageDecoder()
            #expect(outcome(message, &decoder) == outcome(message, &fresh))
        }
    }

    @Test(
        "Octets are read whatever the case of their digits, with white space noted, and refused when odd or not digits",
        arguments: [
            ("", "", false), ("00", "00", false), ("aBcD09", "ABCD09", false), ("0 0 ff\n1", nil, false),
            ("0 0 f\nf", "00FF", true), ("0", nil, false), ("0g", nil, false), ("000", nil, false),
        ])
    func octets(_ text: String, _ wanted: String?, _ isNoted: Bool) throws {
        var decoder = MessageDecoder()
        let message = Array(
            """
            <MakeCall xmlns="\(ed4)"><callingDevice>1</callingDevice><calledDirectoryNumber>2</calledDirectoryNumber>\
            <correlatorData><string>\(text)</string></correlatorData></MakeCall>
            """.utf8)
        guard let wanted else {
            #expect(throws: MessageError.self) { try decoder.decode(message) }
            return
        }
        let decoded = try decoder.decode(message)
        guard case .string(let octets)? = (decoded.message as? CSTA.MakeCall)?.correlatorData else {
            Issue.record("no correlator data in \(decoded.message)")
            return
        }
        #expect(octets.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined() == wanted)
        #expect(decoded.issues.contains { $0.problem == .spaceInHexBinary } == isNoted)
    }
}
