import Testing

@testable import ECMA323

private let ed3 = "http://www.ecma-international.org/standards/ecma-323/csta/ed3"

@Suite("Messages that cannot be read")
struct MessageErrorTests {
    private func failure(_ xml: String) throws -> MessageError {
        var decoder = MessageDecoder()
        do {
            let decoded = try decoder.decode(Array(xml.utf8))
            Issue.record("read as \(decoded.message)")
            throw CSTA.CSTAErrorCode.unspecified
        } catch let error as MessageError {
            return error
        }
    }

    @Test("A missing mandatory element is named with its path")
    func missing() throws {
        let error = try failure("<MakeCall xmlns=\"\(ed3)\"><callingDevice>1</callingDevice></MakeCall>")
        #expect(error.problem == .missingElement)
        #expect(error.path == "MakeCall/calledDirectoryNumber")
        #expect(error.expected == "calledDirectoryNumber")
        #expect(error.found == "nothing")
        #expect(error.cstaError == .missingParameter)
    }

    @Test("A connection without call and device is refused")
    func emptyConnection() throws {
        let error = try failure("<AnswerCall xmlns=\"\(ed3)\"><callToBeAnswered/></AnswerCall>")
        #expect(error.problem == .missingChoice)
        #expect(error.path == "AnswerCall/callToBeAnswered")
    }

    @Test(
        "A wrong value is shown with what was expected and where",
        arguments: [
            (
                "<SystemStatus xmlns=\"\(ed3)\"><systemStatus>fine</systemStatus></SystemStatus>",
                "SystemStatus/systemStatus"
            ),
            (
                """
                <SetDoNotDisturb xmlns="\(ed3)"><device>1</device><doNotDisturbOn>yes</doNotDisturbOn></SetDoNotDisturb>
                """, "SetDoNotDisturb/doNotDisturbOn"
            ),
            (
                """
                <ResetApplicationSessionTimer xmlns="http://www.ecma-international.org/standards/ecma-354/appl_session">\
                <sessionID>1</sessionID><requestedSessionDuration>1e3</requestedSessionDuration>\
                </ResetApplicationSessionTimer>
                """, "ResetApplicationSessionTimer/requestedSessionDuration"
            ),
            (
                """
                <AnswerCall xmlns="\(ed3)"><callToBeAnswered><callID>1</callID></callToBeAnswered><correlatorData>\
                <string>0aF</string></correlatorData></AnswerCall>
                """, "AnswerCall/correlatorData/string"
            ),
        ])
    func badValue(xml: String, path: String) throws {
        let error = try failure(xml)
        #expect(error.problem == .badValue)
        #expect(error.path == path)
        #expect(!error.expected.isEmpty)
        #expect(error.found.hasPrefix("“"))
        #expect(error.offset > 0)
        #expect(error.cstaError == .invalidParameterValue)
    }

    @Test("Asking for one message and getting another says so")
    func unexpectedRoot() throws {
        var decoder = MessageDecoder()
        let bytes = MessageEncoder(edition: .ed3).encode(CSTA.MonitorStop(monitorCrossRefID: "1"))
        let error = #expect(throws: MessageError.self) { try decoder.decode(CSTA.MonitorStart.self, from: bytes) }
        #expect(error?.problem == .unexpectedRoot)
        #expect(error?.found == "MonitorStop")
    }

    @Test("What is not well-formed is the scanner's error")
    func notWellFormed() throws {
        var decoder = MessageDecoder()
        #expect(throws: ScanError.self) { try decoder.decode(Array("<MonitorStop>".utf8)) }
    }
}
