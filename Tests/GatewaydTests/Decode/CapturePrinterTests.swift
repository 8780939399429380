import ECMA323
import Foundation
import Testing

@testable import Capture
@testable import gatewayd

@Suite("What gatewayd decode prints")
struct CapturePrinterTests {
    private let wrong = """
        <MakeCall xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed3"><callingDevice>1</callingDevice>
        <calledDirectoryNumber>2</calledDirectoryNumber><autoOriginate>perhaps</autoOriginate></MakeCall>
        """

    private func message(_ text: String) throws -> CaptureRecord {
        var decoder = CaptureDecoder()
        var records: [CaptureRecord] = []
        decoder.feed(Array(text.utf8)) { records.append($0) }
        guard case .message(var message)? = records.first else { throw CaptureError.unknownFormat }
        message.time = 1_700_000_000_123_456_789
        message.source = Endpoint(address: [10, 0, 0, 5], port: 49_152)
        message.destination = Endpoint(address: [10, 0, 0, 1], port: 8800)
        message.invokeID = "0007"
        message.answers = "HoldCall"
        message.after = 15_230_400
        return .message(message)
    }

    @Test("For people there is a line about the message and one about each fault, with its place")
    func people() throws {
        let text = CapturePrinter(json: false).text(try message(wrong))
        #expect(
            text == """
                22:13:20.123  10.0.0.5:49152 > 10.0.0.1:8800  0007  MakeCall  edition 3  answers HoldCall after 15.230 ms
                    error at MakeCall/autoOriginate, line 2, byte 161: the value is none that this element may have; \
                expected one of prompt, doNotPrompt, found “perhaps”
                """)
    }

    @Test("For programs there is one line of JSON with the same facts")
    func programs() throws {
        let text = try #require(CapturePrinter(json: true).text(try message(wrong)))
        #expect(!text.contains("\n"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["time"] as? String == "2023-11-14T22:13:20.123Z")
        #expect(object["from"] as? String == "10.0.0.5:49152" && object["to"] as? String == "10.0.0.1:8800")
        #expect(object["invokeID"] as? String == "0007" && object["message"] as? String == "MakeCall")
        #expect(object["role"] as? String == "request" && object["edition"] as? Int == 3)
        #expect(object["answers"] as? String == "HoldCall" && object["afterMilliseconds"] as? Double == 15.23)
        #expect(object["isValid"] as? Bool == false && object["xml"] == nil)
        let finding = try #require((object["findings"] as? [[String: Any]])?.first)
        #expect(finding["problem"] as? String == "badValue" && finding["path"] as? String == "MakeCall/autoOriginate")
        #expect(finding["line"] as? Int == 2 && finding["expected"] as? String == "one of prompt, doNotPrompt")
    }

    @Test("The messages are printed when they are asked for, and nothing in them steers the terminal")
    func withXML() throws {
        let odd = "<HoldCallResponse>\n<a>\u{9B}2J</a></HoldCallResponse>"
        let text = try #require(CapturePrinter(json: false, showsXML: true).text(try message(odd)))
        #expect(text.hasSuffix("    | <HoldCallResponse>\n    | <a>\u{FFFD}2J</a></HoldCallResponse>"))
        let json = try #require(CapturePrinter(json: true, showsXML: true).text(try message(odd)))
        #expect(json.contains("\"xml\":\"<HoldCallResponse>\\n<a>"))
    }

    @Test("Messages that are right can be left out; what could not be read never is")
    func faultsOnly() throws {
        let printer = CapturePrinter(json: false, showsFaultsOnly: true)
        let right = "<HoldCallResponse xmlns=\"http://www.ecma-international.org/standards/ecma-323/csta/ed3\"/>"
        #expect(printer.text(try message(right)) == nil)
        #expect(printer.text(try message(wrong)) != nil)
        let trouble = CaptureTrouble(offset: 12, count: 1, text: "no message begins here")
        #expect(printer.text(.trouble(trouble)) == "!!  1 byte  at 12  no message begins here")
    }

    @Test("The summary tells what was seen and what was passed over")
    func summary() {
        var summary = CaptureDecoder.Summary()
        #expect(summary.text == "0 messages")
        summary.messages = 3
        summary.faulty = 1
        summary.troubles = 1
        summary.otherPackets = 2
        summary.encryptedStreams = 1
        #expect(
            summary.text == """
                3 messages: 1 with errors, 0 with warnings; 1 part could not be read; passed over: 1 stream in TLS, \
                2 packets without TCP
                """)
    }
}
