import ECMA323
import Testing

@testable import Capture

@Suite("Telling what is in a capture")
struct CaptureDecoderTests {
    private let client = PacketBuilder.client
    private let server = PacketBuilder.server
    private let ed3 = Edition.ed3.namespace

    private func frame(_ message: any CSTAMessage, _ invokeID: UInt16, edition: Edition = .ed3) throws -> [UInt8] {
        try FrameHeader.frame(
            MessageEncoder(edition: edition).encode(message), invokeID: InvokeID(rawValue: invokeID)!)
    }

    private func frame(_ text: String, _ invokeID: UInt16) throws -> [UInt8] {
        try FrameHeader.frame(Array(text.utf8), invokeID: InvokeID(rawValue: invokeID)!)
    }

    private func decode(
        _ file: [UInt8], piece: Int = .max, options: CaptureDecoder.Options = .init()
    ) -> (records: [CaptureRecord], summary: CaptureDecoder.Summary) {
        var decoder = CaptureDecoder(options: options)
        var records: [CaptureRecord] = []
        var rest = file[...]
        while !rest.isEmpty {
            decoder.feed(Array(rest.prefix(piece))) { records.append($0) }
            rest = rest.dropFirst(piece)
        }
        decoder.finish { records.append($0) }
        return (records, decoder.summary)
    }

    /// Each record in short: sender's port, invoke identifier, name, what it answers, problems.
    private func texts(_ records: [CaptureRecord]) -> [String] {
        records.map { record in
            switch record {
            case .trouble(let trouble): return "!! \(trouble.count.map(String.init) ?? "-") \(trouble.text)"
            case .message(let message):
                let words = [
                    message.source.map { String($0.port) }, message.invokeID, message.inspection.name,
                    message.answers.map { "answers \($0) after \((message.after ?? 0) / 1_000_000)" },
                ]
                let findings = message.inspection.findings.map { "\($0.severity) \($0.problem)" }
                return (words.compactMap { $0 } + findings).joined(separator: " ")
            }
        }
    }

    private func call() throws -> Recording {
        var recording = Recording()
        recording.send([], from: client, to: server, flags: PacketBuilder.syn)
        recording.send([], from: server, to: client, flags: PacketBuilder.syn)
        let request = try frame(CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"), 7)
        recording.send(Array(request.prefix(20)), from: client, to: server)
        recording.send(Array(request.dropFirst(20)), from: client, to: server)
        recording.repeatLast()
        let answer = try frame(CSTA.MakeCallResponse(callingDevice: .init(callID: "1", deviceID: "1001")), 7)
        let event = try frame(
            CSTA.OriginatedEvent(
                monitorCrossRefID: "5", originatedConnection: .init(callID: "1", deviceID: "1001"),
                callingDevice: "1001", calledDevice: "1002", cause: .newCall), 9999)
        recording.send(answer, from: server, to: client)
        recording.send(event, from: server, to: client)
        recording.swapLastTwo()
        return recording
    }

    private let callTexts = [
        "49152 0007 MakeCall", "8800 0007 MakeCallResponse answers MakeCall after 1", "8800 9999 OriginatedEvent",
    ]

    @Test("A call is told whatever TCP has done to it, in pieces of any size", arguments: [1, 7, 1000, 100_000])
    func call(piece: Int) throws {
        let (records, summary) = decode(try call().file, piece: piece)
        // The answer came after the event on the wire, so it was complete two milliseconds later.
        #expect(texts(records).map { $0.replacing("after 2", with: "after 1") } == callTexts)
        #expect(
            summary
                == {
                    var all = CaptureDecoder.Summary(); all.messages = 3; return all
                }())
        guard case .message(let first)? = records.first else { return }
        #expect(first.time == 1_700_000_000_004_000_000)
        #expect(first.destination == server && first.inspection.edition == .ed3 && first.inspection.isValid)
    }

    @Test("Other connections are passed over and counted, and a port chooses one")
    func others() throws {
        var recording = try call()
        let ssh = Endpoint(address: [10, 0, 0, 9], port: 22)
        let https = Endpoint(address: [10, 0, 0, 9], port: 443)
        recording.send(Array("SSH-2.0-OpenSSH_9.6\r\n".utf8), from: ssh, to: client)
        recording.send([0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3], from: client, to: https)
        let (records, summary) = decode(recording.file)
        #expect(records.count == 3)
        #expect(summary.foreignStreams == 1 && summary.encryptedStreams == 1)
        var options = CaptureDecoder.Options()
        options.ports = [9]
        #expect(decode(recording.file, options: options).records.isEmpty)
        options.ports = [8800]
        let chosen = decode(recording.file, options: options)
        #expect(chosen.records.count == 3 && chosen.summary.foreignStreams == 0)
    }

    @Test("A packet that the capture has missed is told, and the next message is found")
    func gap() throws {
        var recording = Recording()
        recording.send([], from: client, to: server, flags: PacketBuilder.syn)
        let hold = try frame(CSTA.HoldCall(callToBeHeld: .init(callID: "1", deviceID: "1001")), 1)
        recording.send(hold, from: client, to: server)
        recording.send(Array(hold.prefix(50)), from: client, to: server)
        recording.send(Array(hold[50..<60]), from: client, to: server, isCaptured: false)
        recording.send(Array(hold.dropFirst(60)), from: client, to: server)
        recording.send(hold, from: client, to: server)
        recording.send([], from: server, to: client)
        let (records, summary) = decode(recording.file)
        #expect(
            texts(records) == [
                "49152 0001 HoldCall", "!! 10 missing in the capture", "!! 50 the rest of this message is missing",
                "!! \(hold.count - 60) the beginning of this message is missing",
                "49152 0001 HoldCall warning identifierInUse",
            ])
        #expect(summary.troubles == 3 && summary.doubtful == 1)
    }

    @Test("A capture that begins in the middle of a connection is read from the next message on")
    func middle() throws {
        var recording = Recording()
        let answer = try frame(CSTA.HoldCallResponse(), 1)
        recording.send(Array(answer.dropFirst(30)) + answer, from: server, to: client)
        let (records, _) = decode(recording.file)
        #expect(texts(records).last == "8800 0001 HoldCallResponse note unasked")
        #expect(texts(records).count == 2 && texts(records)[0].hasPrefix("!! \(answer.count - 30) "))
    }

    @Test("An answer that is none to what was asked is an error, and one to nothing a note")
    func answers() throws {
        var recording = Recording()
        recording.send(try frame(CSTA.HoldCall(callToBeHeld: .init(callID: "1")), 1), from: client, to: server)
        recording.send(try frame(CSTA.RetrieveCallResponse(), 1), from: server, to: client)
        recording.send(try frame(CSTA.CSTAErrorCode.operation(.generic), 2), from: server, to: client)
        // Each side counts on its own.
        recording.send(try frame(CSTA.SystemStatus(systemStatus: .normal), 1), from: server, to: client)
        recording.send(try frame(CSTA.SystemStatusResponse(), 1), from: client, to: server)
        #expect(
            texts(decode(recording.file).records) == [
                "49152 0001 HoldCall", "8800 0001 RetrieveCallResponse answers HoldCall after 1 error wrongAnswer",
                "8800 0002 CSTAErrorCode note unasked", "8800 0001 SystemStatus",
                "49152 0001 SystemStatusResponse answers SystemStatus after 1",
            ])
    }

    @Test("What is wrong with a message is told with element, line and byte")
    func faults() throws {
        let text = """
            <MakeCall xmlns="\(ed3)">
              <callingDevice>1001</callingDevice>
              <autoOriginate>perhaps</autoOriginate>
            </MakeCall>
            """
        let (records, summary) = decode(try frame(text, 1))
        guard case .message(let message)? = records.first else {
            Issue.record("no message")
            return
        }
        let finding = try #require(message.inspection.findings.first)
        #expect(finding.severity == .error && finding.problem == "missingElement")
        #expect(finding.path == "MakeCall/calledDirectoryNumber" && finding.line == 1 && finding.offset == 0)
        #expect(message.inspection.name == "MakeCall" && message.inspection.edition == .ed3)
        #expect(summary.faulty == 1)
        let wrong = text.replacing(
            "</callingDevice>", with: "</callingDevice><calledDirectoryNumber>2</calledDirectoryNumber>")
        guard case .message(let second)? = decode(try frame(wrong, 1)).records.first else { return }
        #expect(second.inspection.findings.map(\.path) == ["MakeCall/autoOriginate"])
        #expect(second.inspection.findings.first?.line == 3)
        #expect(second.inspection.findings.first?.found == "“perhaps”")
        guard case .message(let third)? = decode(try frame("<a>\n<b></a>", 1)).records.first else { return }
        #expect(third.inspection.findings.first?.problem == "mismatched-end-tag")
        #expect(third.inspection.findings.first?.line == 2)
    }

    @Test("What an edition does not have yet is told")
    func editions() throws {
        let later = "<GetMonitors xmlns=\"\(ed3)\"/>"
        #expect(texts(decode(Array(later.utf8)).records) == ["GetMonitors warning laterMessage"])
        #expect(decode(Array(later.replacing("ed3", with: "ed6").utf8)).summary.doubtful == 0)
        let element =
            "<SetForwarding xmlns=\"\(ed3)\"><device>1</device><activateForward>true</activateForward>"
            + "<ringDuration>4</ringDuration></SetForwarding>"
        #expect(texts(decode(Array(element.utf8)).records) == ["SetForwarding warning laterElement"])
    }

    @Test("A file of frames and a file of XML are read without packets")
    func files() throws {
        let frames = try frame(CSTA.HoldCallResponse(), 4) + frame("<VendorThing/>", 5)
        #expect(
            texts(decode(frames, piece: 3).records) == [
                "0004 HoldCallResponse", "0005 VendorThing warning noNamespace warning unknownMessage",
            ])
        let xml =
            "<?xml version=\"1.0\"?>\n<HoldCallResponse xmlns=\"\(ed3)\"/>\n<cause xmlns=\"\(ed3)\">normal</cause>"
        #expect(texts(decode(Array(xml.utf8)).records) == ["HoldCallResponse", "cause warning parameter"])
        #expect(texts(decode([1, 2, 3]).records) == ["!! 3 \(CaptureError.unknownFormat)"])
        #expect(decode([]).records.isEmpty)
    }

    @Test("A damaged capture says so and gives what was before")
    func damage() throws {
        var file = try call().file
        file += [UInt8](repeating: 0xFF, count: 16)
        let (records, _) = decode(file)
        #expect(records.count == 4)
        #expect(texts(records).contains { $0.contains("damaged") })
    }
}
