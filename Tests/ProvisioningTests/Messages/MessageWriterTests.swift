import Provisioning
import Testing

@Suite("Writing messages")
struct MessageWriterTests {
    private let reader = WorkpointMessageReader()
    private let writer = WorkpointMessageWriter()

    @Test("A service's message is written as the guide's examples have it")
    func service() {
        let message = ServiceMessage(
            nonce: "58D4", action: .writeItems,
            items: [
                Item("goto-secure-mode", "nopin"), Item("dls-server-ca", index: 0, "a<b"),
                Item("dls-server-ca", index: 1),
            ])
        #expect(
            String(decoding: writer.bytes(message), as: UTF8.self)
                == "<DLSMessage \(MessageFixtures.head)><Message nonce=\"58D4\"><Action>WriteItems</Action><ItemList>"
                + "<Item name=\"goto-secure-mode\">nopin</Item><Item name=\"dls-server-ca\" index=\"0\">a&lt;b</Item>"
                + "<Item name=\"dls-server-ca\" index=\"1\"/></ItemList></Message></DLSMessage>")
        #expect(
            String(decoding: writer.bytes(ServiceMessage(nonce: "1", action: .cleanUp)), as: UTF8.self)
                == "<DLSMessage \(MessageFixtures.head)><Message nonce=\"1\"><Action>CleanUp</Action></Message></DLSMessage>"
        )
    }

    @Test("A phone's reply is written as the guide's examples have it: busy without list, accepted with an empty one")
    func phone() {
        let busy = WorkpointMessage(
            nonce: "9", fragment: .final, reason: .replyTo, action: .writeItems, status: .busy)
        #expect(
            String(decoding: writer.bytes(busy), as: UTF8.self)
                == "<WorkpointMessage \(MessageFixtures.head)><Message nonce=\"9\" maxItems=\"-1\" fragment=\"final\">"
                + "<ReasonForContact status=\"busy\" action=\"WriteItems\">reply-to</ReasonForContact></Message>"
                + "</WorkpointMessage>")
        var accepted = busy
        accepted.status = .accepted
        #expect(
            String(decoding: writer.bytes(accepted), as: UTF8.self).contains("</ReasonForContact><ItemList/></Message>")
        )
    }

    @Test("What is written is read again, and libxml2's tree of it is the tree of the document it was read from")
    func roundTrip() throws {
        for (document, message) in MessageFixtures.fromPhones {
            let written = writer.bytes(message)
            #expect(try reader.workpointMessage(written) == message)
            let lines = try #require(canonicalLines(written))
            #expect(lines.count == canonicalLines(Array(document.utf8))?.count)
        }
        for (document, message) in MessageFixtures.fromServices {
            let written = writer.bytes(message)
            #expect(try reader.serviceMessage(written) == message)
            let lines = try #require(canonicalLines(written))
            #expect(lines == canonicalLines(Array(document.utf8)))
        }
    }

    @Test("Any text of XML's characters comes through, in values, names and nonces")
    func anyText() throws {
        let text = "a<b>&\"'\u{7F}é中😀]]>\r\n\tz"
        let message = ServiceMessage(nonce: text, action: .writeItems, items: [Item(text, index: 7, text)])
        let read = try reader.serviceMessage(writer.bytes(message))
        #expect(read.nonce == text)
        #expect(read.items.first?.name == text)
        #expect(read.items.first?.value == text)
    }

    @Test("What XML cannot say is shown as a replacement character, and refused where items are handed in")
    func control() throws {
        let item = Item("display-id", "a\u{1}b")
        let read = try reader.items(writer.bytes([item]))
        #expect(read == [Item("display-id", "a\u{FFFD}b")])
        #expect(throws: ItemSyntaxError(item.key, .character)) { try item.checkSyntax() }
        #expect(throws: ItemSyntaxError(ItemKey("x"), .whiteSpace)) { try Item("x", "a ").checkSyntax() }
        #expect(throws: ItemSyntaxError(ItemKey("a b"), .name)) { try Item("a b").checkSyntax() }
        #expect(throws: ItemSyntaxError(ItemKey("x", -1), .index)) { try Item("x", index: -1).checkSyntax() }
        try Item("Canonical-lookup-local-code", index: 0, "a b\nc").checkSyntax()
    }

    @Test("For firmware V1 no character is written that it would not decode")
    func legacyText() throws {
        let message = ServiceMessage(nonce: "1", action: .writeItems, items: [Item("display-id", "R&D <3> \"x\"")])
        let written = WorkpointMessageWriter(legacyText: true).bytes(message)
        #expect(!String(decoding: written, as: UTF8.self).contains("&"))
        #expect(try reader.serviceMessage(written).items == [Item("display-id", "R+D 3 \"x\"")])
    }

    @Test("The sizes told for splitting are those of the messages written")
    func sizes() {
        let items = [Item("a", "x&y"), Item("b", index: 12), Item("c", index: 1, "ü", status: .readOnly)]
        let service = ServiceMessage(nonce: "1", action: .writeItems)
        let empty = writer.bytes(service).count + "<ItemList></ItemList>".utf8.count
        var full = service
        full.items = items
        #expect(writer.bytes(full).count == empty + items.reduce(0) { $0 + writer.size($1) })

        let worst = String(repeating: "\"", count: MessageLimits.standard.nonceBytes)
        let phone = WorkpointMessage(
            nonce: worst, maxItems: .max, fragment: .final, reason: .inventoryChanges, action: .softwareDeployment,
            status: .accepted, items: [Item("a")])
        let beside = WorkpointMessageWriter.sizeWithoutItems
        #expect(writer.bytes(phone).count - writer.size(Item("a")) <= beside)
        let longest = ServiceMessage(nonce: worst, action: .softwareDeployment, items: [Item("a")])
        #expect(writer.bytes(longest).count - writer.size(Item("a")) <= beside)
    }
}
