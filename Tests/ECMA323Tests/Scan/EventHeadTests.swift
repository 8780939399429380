import ECMA323
import Testing

@Suite("Event heads")
struct EventHeadTests {
    private func head(_ text: String) throws -> [String] {
        var scanner = Scanner()
        let document = Array(text.utf8)
        return contents(try scan(document, with: &scanner), of: document)
    }

    @Test("A Delivered event shows every field, decoded")
    func delivered() throws {
        #expect(
            try head(SampleMessages.delivered()) == [
                "deliveredEvent", "ed4", SampleMessages.edition4, "42", "c1", "2001", "", "N<2001>", "Jos\u{E9} 1001",
                "2001", "1999", "", "alerting", "newCall",
            ])
    }

    @Test("Prefixes, white space, comments, CDATA and the other order of callID and deviceID do not matter")
    func transferred() throws {
        #expect(
            try head(SampleMessages.transferred) == [
                "transferedEvent", "ed3", SampleMessages.edition3, "77", "c7", "2001", "c8", "2001", "", "", "",
                "<3001>",
                "null", "transfer",
            ])
    }

    @Test("notKnown, restricted, notRequired and empty devices are empty")
    func absent() throws {
        #expect(
            try head(SampleMessages.established) == [
                "establishedEvent", "ed4", SampleMessages.edition4, "9", "a", "2", "", "", "", "", "", "", "-",
                "normal",
            ])
    }

    @Test("The Originated event's calling device is its subject")
    func originated() throws {
        let text = """
            <OriginatedEvent><originatedConnection><callID>1</callID></originatedConnection><callingDevice>\
            <deviceIdentifier>5</deviceIdentifier></callingDevice></OriginatedEvent>
            """
        let fields = try head(text)
        #expect(fields[7] == "5")
        #expect(fields[8] == "5")
        #expect(fields[1] == "-")
    }

    @Test(
        "Each event's own names for its connection and devices are known",
        arguments: [
            ("BridgedEvent", "bridgedConnection", "bridgedAppearance"),
            ("ConnectionClearedEvent", "droppedConnection", "releasingDevice"),
            ("DeliveredEvent", "connection", "alertingDevice"),
            ("DigitsDialedEvent", "dialingConnection", "dialingDevice"),
            ("DivertedEvent", "connection", "divertingDevice"),
            ("EstablishedEvent", "establishedConnection", "answeringDevice"),
            ("FailedEvent", "failedConnection", "failingDevice"), ("HeldEvent", "heldConnection", "holdingDevice"),
            ("NetworkReachedEvent", "outboundConnection", "networkInterfaceUsed"),
            ("OfferedEvent", "offeredConnection", "offeredDevice"),
            ("QueuedEvent", "queuedConnection", "queue"), ("RetrievedEvent", "retrievedConnection", "retrievingDevice"),
            ("ServiceInitiatedEvent", "initiatedConnection", "initiatingDevice"),
            ("ConferencedEvent", "primaryOldCall", "conferencingDevice"),
            ("TransferedEvent", "primaryOldCall", "transferringDevice"),
        ])
    func names(_ event: String, _ connection: String, _ device: String) throws {
        let text = """
            <\(event)><\(connection)><callID>c</callID><deviceID>d</deviceID></\(connection)><\(device)><deviceIdentifier>s\
            </deviceIdentifier></\(device)></\(event)>
            """
        let fields = try head(text)
        #expect(fields[0].lowercased() == event.lowercased())
        #expect(fields[4] == "c")
        #expect(fields[5] == "d")
        #expect(fields[7] == "s")
    }

    @Test("When a field comes twice, the first counts; the same name deeper inside does not")
    func position() throws {
        let text = """
            <HeldEvent><extensions><privateData><private><monitorCrossRefID>0</monitorCrossRefID><cause>busy</cause></private>\
            </privateData></extensions><monitorCrossRefID>1</monitorCrossRefID><monitorCrossRefID>2</monitorCrossRefID>\
            <heldConnection><callID>3</callID><callID>4</callID></heldConnection></HeldEvent>
            """
        let fields = try head(text)
        #expect(fields[3] == "1")
        #expect(fields[4] == "3")
        #expect(fields[13] == "-")
    }

    @Test("A device written as plain text is read like one in deviceIdentifier")
    func plainDevice() throws {
        let text = "<ForwardingEvent><device>7</device><forwardTo>8</forwardTo></ForwardingEvent>"
        let fields = try head(text)
        #expect(fields[7] == "7")
        #expect(fields[11] == "8")
    }

    @Test("Enumerations with references in them are understood, unknown ones are nil")
    func enumerations() throws {
        let fields = try head(
            "<HeldEvent><localConnectionInfo>ho&#108;d</localConnectionInfo><cause>no&#114;mal</cause></HeldEvent>")
        #expect(fields[12] == "hold")
        #expect(fields[13] == "normal")
        let unknown = try head("<HeldEvent><localConnectionInfo>Hold</localConnectionInfo><cause>x</cause></HeldEvent>")
        #expect(unknown[12] == "-")
        #expect(unknown[13] == "-")
    }

    @Test("Roots the standard does not have are unknown, also when only letters' case differs")
    func unknown() throws {
        #expect(try head("<deliveredEvent/>")[0] == "unknown")
        #expect(try head("<Envelope><Body/></Envelope>")[0] == "unknown")
        #expect(try head("<MonitorStop/>")[0] == "monitorStop")
    }

    @Test("Every root of the catalogue is told by its name, with and without prefix")
    func everyRoot() throws {
        var scanner = Scanner(learnsShapes: false)
        for kind in MessageKind.allCases where kind != .unknown {
            #expect(try scan(Array("<\(kind.name)/>".utf8), with: &scanner).kind == kind)
            #expect(try scan(Array("<p:\(kind.name) xmlns:p='u'></p:\(kind.name)>".utf8), with: &scanner).kind == kind)
        }
    }

    @Test("Every value of cause and localConnectionInfo is read")
    func everyValue() throws {
        var scanner = Scanner()
        for cause in EventCause.allCases {
            #expect(
                try scan(Array("<HeldEvent><cause>\(cause.wireName)</cause></HeldEvent>".utf8), with: &scanner).cause
                    == cause)
        }
        for state in LocalConnectionState.allCases {
            let text = "<HeldEvent><localConnectionInfo>\(state.wireName)</localConnectionInfo></HeldEvent>"
            #expect(try scan(Array(text.utf8), with: &scanner).localConnectionInfo == state)
        }
    }
}
