import CLibXML2
import ExtensionMobility
import Testing

@Suite("Answers of Extension Mobility")
struct AnswerTests {
    /// One answer of each kind, with every shape of its parts.
    static let answers: [MobilityAnswer] =
        [
            .success,
            .deviceUsers([
                DeviceUsers(device: "SEP1", user: "em@cisco.com", lastUser: "em"), DeviceUsers(device: "SEP2"),
                DeviceUsers(device: "SEP3", user: "john"), DeviceUsers(device: "SEP4", lastUser: "a<b"),
                DeviceUsers(device: "no \"such\" & one", exists: false),
            ]),
            .userDevices([
                UserDevices(user: "john", devices: ["SEP1", "SEP2"]), UserDevices(user: "em@cisco.com", devices: []),
                UserDevices(user: "nobody", devices: nil),
            ]),
            .users([UserPresence(user: "EMuser", known: "emuser"), UserPresence(user: "x", known: nil)]),
            .deviceProfiles([
                UserProfiles(
                    user: "john", profiles: [.init(name: "A & B", isDefault: true), .init(name: "C", isDefault: false)]),
                UserProfiles(user: "mary", profiles: []), UserProfiles(user: "x", profiles: nil),
            ]),
        ] + MobilityErrorCode.allCases.map { .failure(MobilityError($0)) }

    private func text(_ answer: MobilityAnswer, _ form: MobilityAnswerWriter.Form = .current) -> String {
        String(decoding: MobilityAnswerWriter(form: form).bytes(answer), as: UTF8.self)
    }

    @Test("Answers are written as real servers write them")
    func asServersDo() {
        #expect(text(.success) == "<?xml version=\"1.0\"?>\n<response>\n<success/>\n</response>\n")
        #expect(
            text(.deviceUsers([DeviceUsers(device: "test_secure")])) == """
                <response>
                <deviceUserResults>
                <device name="test_secure">
                <none/>
                <none/>
                <emccDevice>no</emccDevice>
                </device>
                </deviceUserResults>
                </response>

                """)
        #expect(
            text(.users([UserPresence(user: "EMuser", known: "EMuser")])) == """
                <response>
                <checkUserResults>
                <user id="EMuser">
                <exists>EMuser</exists>
                </user>
                </checkUserResults>
                </response>

                """)
        #expect(
            text(.deviceUsers([DeviceUsers(device: "S", user: "em@cisco.com", lastUser: "em@cisco.com")]))
                .contains("<userID>em%40cisco.com</userID>\n<lastlogin>em@cisco.com</lastlogin>"))
        #expect(text(.userDevices([UserDevices(user: "em%40cisco.com", devices: [])])).contains("\"em%40cisco.com\""))
    }

    @Test("The form of 4.1 has the user of a device alone, and names as they are")
    func plainForm() {
        let answer = MobilityAnswer.deviceUsers([DeviceUsers(device: "S", user: "em@cisco.com", lastUser: "em")])
        #expect(
            text(answer, .plain41) == """
                <response>
                <deviceUserResults>
                <device name="S">
                <userID>em@cisco.com</userID>
                </device>
                </deviceUserResults>
                </response>

                """)
    }

    @Test("A failure always has a number and a text")
    func failures() {
        for code in MobilityErrorCode.allCases {
            #expect(
                text(.failure(MobilityError(code, verbatim: "")))
                    .contains("<error code=\"\(code.rawValue)\">\(code.text)</error>"))
        }
    }

    @Test("What is written can be read again, in both forms")
    func roundTrip() throws {
        let reader = MobilityAnswerReader()
        for answer in Self.answers {
            #expect(try reader.answer(MobilityAnswerWriter().bytes(answer)) == answer)
            var plain = answer
            if case .deviceUsers(let devices) = answer {
                plain = .deviceUsers(devices.map { DeviceUsers(device: $0.device, exists: $0.exists, user: $0.user) })
            }
            #expect(try reader.answer(MobilityAnswerWriter(form: .plain41).bytes(answer)) == plain)
        }
    }

    @Test("Answers of other servers are read: the guide's root, its errorMessage, and a failure without number")
    func otherServers() throws {
        let reader = MobilityAnswerReader()
        let results =
            "<results><deviceUserResults><device name='S'><userID>r</userID></device></deviceUserResults></results>"
        #expect(try reader.answer(results.utf8) == .deviceUsers([DeviceUsers(device: "S", user: "r")]))
        let message = "<response><failure><errorMessage>no</errorMessage></failure></response>"
        #expect(try reader.answer(message.utf8) == .failure(MobilityError(.unknown, verbatim: "no")))
        let unknown = "<response><failure><error code='999'>odd</error></failure></response>"
        #expect(try reader.answer(unknown.utf8) == .failure(MobilityError(.unknown, verbatim: "odd")))
    }

    @Test("Everything that is sent is valid by the document types that are served")
    func validity() throws {
        for form in MobilityAnswerWriter.Form.allCases {
            for answer in Self.answers {
                let document = MobilityAnswerWriter(form: form).bytes(answer)
                #expect(try isValid(document, .init(of: answer)), "\(String(decoding: document, as: UTF8.self))")
            }
        }
        // A failure is also the answer to a query.
        let failure = MobilityAnswerWriter().bytes(.failure(MobilityError(.queryType)))
        #expect(try isValid(failure, .queryResults))
        #expect(try !isValid(Array("<response><none/></response>".utf8), .response))
    }

    @Test("Requests as the guides write them are valid by the document types that are served")
    func requestsAreValid() throws {
        for (document, _) in MobilityExamples.requests where !document.contains("<login><userID>") {
            let trimmed = Array(document.drop(while: \.isWhitespace).utf8)
            #expect(try isValid(trimmed, document.contains("<query>") ? .query : .request), "\(document)")
        }
    }

    /// libxml2's verdict on a document by a document type.
    private func isValid(_ document: [UInt8], _ type: MobilityDocumentType) throws -> Bool {
        let declarations = type.bytes.withUnsafeBytes { bytes in
            xmlIOParseDTD(
                nil,
                xmlParserInputBufferCreateMem(
                    bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), XML_CHAR_ENCODING_UTF8),
                XML_CHAR_ENCODING_UTF8)
        }
        let dtd = try #require(declarations)
        defer { xmlFreeDtd(dtd) }
        let parsed = document.withUnsafeBytes { bytes in
            xmlReadMemory(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
                Int32(XML_PARSE_NONET.rawValue))
        }
        let tree = try #require(parsed)
        defer { xmlFreeDoc(tree) }
        let context = try #require(xmlNewValidCtxt())
        defer { xmlFreeValidCtxt(context) }
        context.pointee.error = nil
        context.pointee.warning = nil
        return xmlValidateDtd(context, tree, dtd) == 1
    }
}
