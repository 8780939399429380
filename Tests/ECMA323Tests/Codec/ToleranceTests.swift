import Testing

@testable import ECMA323

private let ed3 = "http://www.ecma-international.org/standards/ecma-323/csta/ed3"

@Suite("Receiving tolerantly")
struct ToleranceTests {
    private func decode(_ xml: String) throws -> DecodedMessage {
        var decoder = MessageDecoder()
        return try decoder.decode(Array(xml.utf8))
    }

    private func problems(_ decoded: DecodedMessage) -> [DecodingIssue.Problem] { decoded.issues.map(\.problem) }

    @Test("Members in the wrong order are read and noted")
    func order() throws {
        let decoded = try decode(
            """
            <TransferCall xmlns="\(ed3)"><activeCall><deviceID>1</deviceID><callID>a</callID></activeCall>\
            <heldCall><callID>b</callID></heldCall></TransferCall>
            """)
        #expect(
            decoded.message as? CSTA.TransferCall
                == CSTA.TransferCall(
                    heldCall: .init(callID: "b"), activeCall: .init(callID: "a", deviceID: "1")))
        #expect(Set(problems(decoded)) == [.wrongOrder])
        #expect(decoded.issues.map(\.path) == ["TransferCall/activeCall", "TransferCall/activeCall/deviceID"])
    }

    @Test("Prefixes are understood, and a foreign namespace is noted")
    func namespaces() throws {
        let prefixed = try decode(
            "<ns3:MonitorStop xmlns:ns3=\"\(ed3)\"><ns3:monitorCrossRefID>7</ns3:monitorCrossRefID></ns3:MonitorStop>")
        #expect(prefixed.message as? CSTA.MonitorStop == CSTA.MonitorStop(monitorCrossRefID: "7"))
        #expect(prefixed.issues.isEmpty)
        #expect(prefixed.edition == .ed3)
        let foreign = try decode(
            "<MonitorStop xmlns=\"http://www.avaya.com/csta\"><monitorCrossRefID>7</monitorCrossRefID></MonitorStop>")
        #expect(problems(foreign) == [.wrongNamespace])
        #expect(foreign.edition == nil)
        let none = try decode("<MonitorStop><monitorCrossRefID>7</monitorCrossRefID></MonitorStop>")
        #expect(problems(none) == [.noNamespace])
        let mixed = try decode(
            """
            <MonitorStop xmlns="\(ed3)"><monitorCrossRefID xmlns="urn:other">7</monitorCrossRefID></MonitorStop>
            """)
        #expect(problems(mixed) == [.wrongNamespace])
        #expect((mixed.message as? CSTA.MonitorStop)?.monitorCrossRefID == "7")
    }

    @Test("Unknown and repeated elements and stray text are ignored and noted")
    func unknown() throws {
        let decoded = try decode(
            """
            <MonitorStop xmlns="\(ed3)">text<HookSwitchStatus>1</HookSwitchStatus>\
            <monitorCrossRefID>7</monitorCrossRefID><monitorCrossRefID>8</monitorCrossRefID></MonitorStop>
            """)
        #expect((decoded.message as? CSTA.MonitorStop)?.monitorCrossRefID == "7")
        #expect(problems(decoded) == [.strayText, .unknownElement, .repeatedElement])
    }

    @Test("Empty numbers, flags, enumerations and devices count as absent and are noted")
    func empties() throws {
        let decoded = try decode(
            """
            <ForwardingEvent xmlns="\(ed3)"><monitorCrossRefID>1</monitorCrossRefID>\
            <device><deviceIdentifier>1000</deviceIdentifier></device><forwardingType></forwardingType>\
            <forwardStatus>1</forwardStatus><forwardTo></forwardTo><ringCount/></ForwardingEvent>
            """)
        let event = try #require(decoded.message as? CSTA.ForwardingEvent)
        #expect(event.forwardTo == nil)
        #expect(event.ringCount == nil)
        #expect(event.forwardingType == nil)
        #expect(event.forwardStatus)
        #expect(problems(decoded) == [.emptyValue, .emptyValue, .emptyValue])
    }

    @Test("White space inside hexadecimal octets is noted, white space around values is not")
    func spaces() throws {
        let decoded = try decode(
            """
            <AnswerCall xmlns="\(ed3)"><callToBeAnswered><callID>1</callID></callToBeAnswered>\
            <correlatorData><string> 0a fF
            </string></correlatorData></AnswerCall>
            """)
        #expect((decoded.message as? CSTA.AnswerCall)?.correlatorData == .string([0x0A, 0xFF]))
        #expect(problems(decoded) == [.spaceInHexBinary])
        let status = try decode("<SystemStatus xmlns=\"\(ed3)\"><systemStatus>\n normal </systemStatus></SystemStatus>")
        #expect((status.message as? CSTA.SystemStatus)?.systemStatus == .normal)
        #expect(status.issues.isEmpty)
    }

    @Test("A phone's event with a plain device and no cross reference is read")
    func phoneEvents() throws {
        let decoded = try decode(
            """
            <DoNotDisturbEvent xmlns="\(ed3)"><device>7659366</device><doNotDisturbOn>true</doNotDisturbOn>\
            </DoNotDisturbEvent>
            """)
        let event = try #require(decoded.message as? CSTA.DoNotDisturbEvent)
        #expect(event.device.value == "7659366")
        #expect(event.monitorCrossRefID.isEmpty)
        #expect(problems(decoded) == [.missingCrossReference, .plainText])
    }

    @Test("An error category is understood in the standard's spelling and in the right one")
    func errorSpelling() throws {
        let odd = try decode(
            """
            <CSTAErrorCode xmlns="\(ed3)"><systemResourceAvailibility>overallMonitorLimitExceeded\
            </systemResourceAvailibility></CSTAErrorCode>
            """)
        #expect(odd.message as? CSTA.CSTAErrorCode == .overallMonitorLimitExceeded)
        #expect(odd.issues.isEmpty)
        let right = try decode(
            """
            <CSTAErrorCode xmlns="\(ed3)"><systemResourceAvailability>overallMonitorLimitExceeded\
            </systemResourceAvailability></CSTAErrorCode>
            """)
        #expect(right.message as? CSTA.CSTAErrorCode == .overallMonitorLimitExceeded)
        #expect(problems(right) == [.wrongSpelling])
    }

    @Test("A hostile number of oddities does not grow the notes without end")
    func manyIssues() throws {
        let junk = String(repeating: "<x/>", count: 1000)
        let decoded = try decode(
            "<MonitorStop xmlns=\"\(ed3)\">\(junk)<monitorCrossRefID>7</monitorCrossRefID></MonitorStop>")
        #expect(decoded.issues.count == 64)
        #expect((decoded.message as? CSTA.MonitorStop)?.monitorCrossRefID == "7")
    }
}
