import Provisioning
import Testing

/// A phone's message with the nonce 7.
private func message(_ content: String) -> String {
    "<WorkpointMessage><Message nonce='7'>\(content)</Message></WorkpointMessage>"
}

@Suite("Reading messages")
struct MessageReaderTests {
    private let reader = WorkpointMessageReader()

    @Test("Every kind of message of a phone is read", arguments: MessageFixtures.fromPhones.indices)
    func phones(place: Int) throws {
        let fixture = MessageFixtures.fromPhones[place]
        #expect(try reader.workpointMessage(fixture.document.utf8) == fixture.read)
    }

    @Test("Every kind of message of a service is read", arguments: MessageFixtures.fromServices.indices)
    func services(place: Int) throws {
        let fixture = MessageFixtures.fromServices[place]
        #expect(try reader.serviceMessage(fixture.document.utf8) == fixture.read)
    }

    @Test(
        "Other namespaces, prefixes, letter case, declarations and elements do not hinder",
        arguments: [
            "<DLSMessage><Message nonce='1'><Action>CleanUp</Action></Message></DLSMessage>",
            "<?xml version='1.0' encoding='UTF-8'?>\n<DlsMessage xmlns='http://mydomain/provisioning'>"
                + "<Message nonce='1'><Action> cleanup\n</Action></Message></DlsMessage>",
            "<d:DLSMessage xmlns:d='http://www.siemens.com/DLS'><d:Message nonce='1' colour='red'><d:Extension>"
                + "<d:Item name='x'>1</d:Item></d:Extension><d:Action>CleanUp</d:Action></d:Message></d:DLSMessage>",
            "<DLSMessage xsi:schemaLocation='x'><Message nonce='1'><Action>CleanUp</Action></Message></DLSMessage>",
            "\u{FEFF}<DLSMessage><Message nonce='1'><Action>CleanUp</Action></Message></DLSMessage>",
        ])
    func tolerance(document: String) throws {
        #expect(try reader.serviceMessage(document.utf8) == ServiceMessage(nonce: "1", action: .cleanUp))
    }

    @Test("A message in an enveloping signature is read")
    func signed() throws {
        let document = """
            <Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo>
            <CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>
            <Reference URI="#DLSMessage"><DigestValue>3hQ=</DigestValue></Reference></SignedInfo>
            <SignatureValue>AAAA</SignatureValue><Object Id="DLSMessage"><DLSMessage xmlns="http://www.siemens.com/DLS">
            <Message nonce="F00"><Action>WriteItems</Action><ItemList><Item name="sip-mobility-state" status="secure">1</Item>
            </ItemList></Message></DLSMessage></Object></Signature>
            """
        let read = try reader.serviceMessage(document.utf8)
        #expect(read.nonce == "F00")
        #expect(read.items == [Item("sip-mobility-state", "1", status: .other("secure"))])
        let empty = "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><Object/></Signature>"
        #expect(throws: WorkpointMessageError(.wrongRoot("Signature"))) { try reader.serviceMessage(empty.utf8) }
    }

    @Test("The fragment mark is read on either element, and letter case does not matter")
    func fragmentMark() throws {
        let document = MessageFixtures.phone(
            "<Message nonce='1'><ReasonForContact fragment='Next' action='readitems' status='Accepted'>Reply-To"
                + "</ReasonForContact></Message>")
        let read = try reader.workpointMessage(document.utf8)
        #expect(read.fragment == .next)
        #expect((read.reason, read.action, read.status) == (.replyTo, .readItems, .accepted))
    }

    @Test("Text in another 8-bit character set is read when the declaration names it")
    func otherCharacterSet() throws {
        let document =
            Array(
                ("<?xml version='1.0' encoding='ISO-8859-1'?><DLSMessage><Message nonce='1'><Action>WriteItems</Action>"
                    + "<ItemList><Item name='x'>K").utf8) + [0xFC]
            + Array("che</Item></ItemList></Message></DLSMessage>".utf8)
        #expect(try reader.serviceMessage(document).items == [Item("x", "Küche")])
    }

    @Test(
        "What is wrong is named, with the nonce where there is one",
        arguments: [
            ("", WorkpointMessageError(.notWellFormed(line: 1))),
            ("ContactMe=true", WorkpointMessageError(.notWellFormed(line: 1))),
            ("<DLSMessage/>", WorkpointMessageError(.wrongRoot("DLSMessage"))),
            ("<WorkpointMessage/>", WorkpointMessageError(.missing("Message"))),
            ("<WorkpointMessage><Message nonce=''/></WorkpointMessage>", WorkpointMessageError(.missingNonce)),
            (
                "<WorkpointMessage><Message nonce='7'/></WorkpointMessage>",
                WorkpointMessageError(.missing("ReasonForContact"), nonce: "7")
            ),
            (
                message("<ReasonForContact>bored</ReasonForContact>"),
                WorkpointMessageError(.unknownReason("bored"), nonce: "7")
            ),
            (
                message("<ReasonForContact action='Dance'>reply-to</ReasonForContact>"),
                WorkpointMessageError(.unknownAction("Dance"), nonce: "7")
            ),
            (
                message("<ReasonForContact status='meh'>reply-to</ReasonForContact>"),
                WorkpointMessageError(.unknownStatus("meh"), nonce: "7")
            ),
            (
                "<WorkpointMessage><Message nonce='7' maxItems='many'><ReasonForContact>status</ReasonForContact>"
                    + "</Message></WorkpointMessage>",
                WorkpointMessageError(.attribute(element: "Message", name: "maxItems", value: "many"), nonce: "7")
            ),
            (
                message("<ItemList><Item>1</Item></ItemList>"),
                WorkpointMessageError(.unnamedItem, nonce: "7")
            ),
            (
                message("<ItemList><Item name='x' index='-1'/></ItemList>"),
                WorkpointMessageError(.attribute(element: "Item", name: "index", value: "-1"), nonce: "7")
            ),
            (
                message("<ItemList><Item name='x'><b/></Item></ItemList>"),
                WorkpointMessageError(.unexpectedElement("b"), nonce: "7")
            ),
            (
                message("<ReasonForContact>status</ReasonForContact><ReasonForContact/>"),
                WorkpointMessageError(.repeated("ReasonForContact"), nonce: "7")
            ),
            (
                "<WorkpointMessage><Message nonce='7'/>\n<Message nonce='8'/></WorkpointMessage>",
                WorkpointMessageError(.repeated("Message"), nonce: "7")
            ),
            (
                "<WorkpointMessage>\n<Message nonce='7'>\n<ReasonForContact>status</WorkpointMessage>",
                WorkpointMessageError(.notWellFormed(line: 3), nonce: "7")
            ),
            (
                message("&who;"),
                WorkpointMessageError(.notWellFormed(line: 1), nonce: "7")
            ),
        ])
    func mistakes(document: String, error: WorkpointMessageError) {
        #expect(throws: error) { try reader.workpointMessage(document.utf8) }
        #expect(!error.description.isEmpty)
    }

    @Test("Each limit is kept, and what is just within it is read")
    func limits() throws {
        func document(
            nonce: Int = 1, name: Int = 1, value: Int = 1, items: Int = 1, attributes: Int = 2, depth: Int = 4
        )
            -> String
        {
            var item = "<Item name='\(String(repeating: "n", count: name))'"
            for extra in 0..<(attributes - 1) { item += " a\(extra)=''" }
            item += ">\(String(repeating: "v", count: value))</Item>"
            let deep = String(repeating: "<x>", count: depth - 3) + String(repeating: "</x>", count: depth - 3)
            return
                "<DLSMessage><Message nonce='\(String(repeating: "N", count: nonce))'><Action>CleanUp</Action><ItemList>"
                + String(repeating: item, count: items) + deep + "</ItemList></Message></DLSMessage>"
        }
        let small = WorkpointMessageReader(
            limits: MessageLimits(
                bytes: 1_000, depth: 5, items: 3, attributes: 4, nameBytes: 6, valueBytes: 8, nonceBytes: 7))
        #expect(
            try small.serviceMessage(document(nonce: 7, name: 6, value: 8, items: 3, attributes: 4, depth: 5).utf8)
                .items.count == 3)
        let beyond: [(String, WorkpointMessageError.Limit)] = [
            (document(nonce: 8), .nonce), (document(name: 7), .name), (document(value: 9), .value),
            (document(items: 4), .items), (document(attributes: 5), .attributes), (document(depth: 6), .depth),
            (document() + String(repeating: " ", count: 1_000), .bytes),
        ]
        for (document, limit) in beyond {
            do {
                _ = try small.serviceMessage(document.utf8)
                Issue.record("the limit for \(limit) was not kept")
            } catch {
                #expect(error.reason == .tooLarge(limit))
            }
        }
    }
}
