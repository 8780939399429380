import Testing

@testable import gatewayd

@Suite("Reading events for people")
struct EventReaderTests {
    @Test("An event's fields are read whatever its prefixes, order and references")
    func fields() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <c:DeliveredEvent xmlns:c="http://www.ecma-international.org/standards/ecma-323/csta/ed4">
            <c:monitorCrossRefID>77</c:monitorCrossRefID>
            <c:connection><c:callID>17</c:callID><c:deviceID>1002</c:deviceID></c:connection>
            <c:alertingDevice><c:deviceIdentifier>1002</c:deviceIdentifier></c:alertingDevice>
            <c:callingDevice><c:deviceIdentifier>A&amp;B</c:deviceIdentifier></c:callingDevice>
            <c:calledDevice><c:deviceIdentifier>1002</c:deviceIdentifier></c:calledDevice>
            <c:lastRedirectionDevice><c:notRequired/></c:lastRedirectionDevice>
            <c:localConnectionInfo>connected</c:localConnectionInfo>
            <c:cause>newCall</c:cause>
            </c:DeliveredEvent>
            """
        let reading = try EventReader().read(Array(text.utf8), sequence: 3, time: 5)
        #expect(reading.crossReferenceID == "77")
        #expect(
            reading.record
                == EventRecord(
                    sequence: 3, time: 5, kind: "DeliveredEvent", callID: "17", connectionDevice: "1002",
                    localState: "connected", cause: "newCall", subjectDevice: "1002", callingDevice: "A&B",
                    calledDevice: "1002"))
    }

    @Test("What is no XML is an error, not an event")
    func nonsense() {
        #expect(throws: (any Error).self) { try EventReader().read(Array("<a>".utf8), sequence: 1, time: 1) }
    }
}
