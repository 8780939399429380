import ECMA323
import NIOCore
import Testing

@testable import CSTAGateway

/// Digits for a connection that is still dialling, through a whole gateway.
@Suite("Digits that complete a number")
struct DiallingTests {
    /// A gateway with a switch of one phone, 1001, and an application that may call `0*` and `9*` but not `0900*`.
    private final class Scene {
        let harness: Harness
        let fake: FakeSwitch
        let client: TestClient
        private var number: UInt16 = 100

        init(allow: [String] = ["0*", "9*"], deny: [String] = ["0900*"], requestTimeout: Duration = .seconds(5)) throws
        {
            var application = Harness.applications[0]
            application.destinations = try DestinationRules(allow: allow, deny: deny)
            fake = FakeSwitch { fake, request in
                switch request.message {
                case is CSTA.GenerateDigits: fake.send(CSTA.GenerateDigitsResponse(), request.invokeID)
                default:
                    guard request.message.kind == .dialDigits else { return fake.serve(request) }
                    fake.send(text: "<DialDigitsResponse xmlns=\"\(Edition.ed3.namespace)\"/>", request.invokeID)
                }
            }
            harness = try Harness(
                link: {
                    $0.devices = .listed([ConfiguredDevice(deviceID: "1001")])
                    $0.requestTimeout = requestTimeout
                }, applications: [application])
            try harness.start(fake)
            client = try harness.client(as: "all")
            _ = client.take()
        }

        /// The phone's handset is lifted.
        func seize(_ call: String = "c1", cause: EventCause = .normal) {
            fake.send(
                CSTA.ServiceInitiatedEvent(
                    monitorCrossRefID: "x1001", initiatedConnection: connection(call),
                    initiatingDevice: .deviceIdentifier("1001"), localConnectionInfo: .initiated, cause: cause))
            harness.settle()
        }

        /// Somebody presses keys.
        func press(_ digits: String) {
            fake.send(
                CSTA.DigitsDialedEvent(
                    monitorCrossRefID: "x1001", dialingConnection: connection("c1"),
                    dialingDevice: .deviceIdentifier("1001"), dialingSequence: CSTA.DeviceID(digits),
                    localConnectionInfo: .initiated, cause: .normal))
            harness.settle()
        }

        func connection(_ call: String) -> CSTA.ConnectionID { CSTA.ConnectionID(callID: call, deviceID: "1001") }

        /// Sends digits; gives the error, or nil when they were taken.
        func generate(_ digits: String, _ connection: CSTA.ConnectionID? = nil) throws -> CSTA.CSTAErrorCode? {
            let connection = connection ?? self.connection("c1")
            let answer = try client.request(
                CSTA.GenerateDigits(connectionToSendDigits: connection, charactersToSend: digits))
            return answer as? CSTA.CSTAErrorCode
        }

        /// Sends DialDigits in these very words; gives the error, or nil when it was taken.
        func dial(_ digits: String) throws -> CSTA.CSTAErrorCode? {
            number += 1
            let text = """
                <DialDigits xmlns="\(Edition.ed3.namespace)"><diallingConnection><callID>c1</callID>\
                <deviceID>1001</deviceID></diallingConnection><diallingSequence>\(digits)</diallingSequence></DialDigits>
                """
            client.client.sendText(Array(text.utf8), invokeID: InvokeID(rawValue: number)!)
            let answers = harness.take(client, number)
            return try #require(answers.first) as? CSTA.CSTAErrorCode
        }

        /// What has reached the switch.
        var sent: [String] { fake.all(CSTA.GenerateDigits.self).map(\.charactersToSend) }
    }

    private let denied = CSTA.CSTAErrorCode.operation(.privilegeViolationDestinationDevice)

    @Test("Digits are judged by the number they make with those before them, and a denied one never reaches the switch")
    func collected() throws {
        let scene = try Scene()
        scene.seize()
        #expect(try scene.generate("0") == nil)
        #expect(try scene.generate("90") == nil)
        #expect(try scene.generate("0") == denied)
        #expect(try scene.generate("900") == nil, "090900 is another number")
        #expect(scene.sent == ["0", "90", "900"])
        let records = scene.harness.audit.records.filter { $0.service == "GenerateDigits" }
        #expect(records.map(\.isAllowed) == [true, true, false, true])
        #expect(records[2].destinations == ["0900"])
        #expect(scene.harness.gateway.counters[.accessDenied] == 1)
        #expect(scene.harness.gateway.counters[.requestsForwarded] == 3)
    }

    @Test("Digits that a person dialled before count")
    func byHand() throws {
        let scene = try Scene()
        scene.seize()
        scene.press("0")
        #expect(try scene.generate("900123") == denied)
        #expect(try scene.generate("891") == nil)
        #expect(try scene.generate("891") == denied, "who has dialled what is not known any more")
    }

    @Test("DialDigits is held to the same number")
    func dialDigits() throws {
        let scene = try Scene()
        scene.seize()
        #expect(try scene.dial("0") == nil)
        #expect(try scene.dial("900123") == denied)
        #expect(try scene.generate("900123") == denied)
        #expect(try scene.dial("0123") == nil)
    }

    @Test("Digits into a call that is connected are nobody's number")
    func connected() throws {
        let scene = try Scene()
        scene.seize()
        scene.fake.send(
            CSTA.OriginatedEvent(
                monitorCrossRefID: "x1001", originatedConnection: scene.connection("c1"),
                callingDevice: .deviceIdentifier("1001"), calledDevice: .deviceIdentifier("0891"),
                localConnectionInfo: .connected, cause: .newCall))
        scene.harness.settle()
        #expect(try scene.generate("0900") == nil)
        #expect(try scene.generate("1,2#") == nil)
        #expect(try scene.generate("0900", CSTA.ConnectionID(deviceID: "1001")) == nil)
        #expect(scene.sent.count == 3)
    }

    @Test("A call that a service began, and one that was not seen to begin, take digits from nobody who is restricted")
    func unknown() throws {
        for allow in [["0*"], ["*"]] {
            let scene = try Scene(allow: allow, deny: [])
            let expected = allow == ["*"] ? nil : denied
            scene.seize(cause: .makeCall)
            #expect(try scene.generate("0") == expected)
            #expect(scene.sent.count == (allow == ["*"] ? 1 : 0))
        }
        let scene = try Scene()
        #expect(try scene.generate("0") == .operation(.invalidCallID))
        #expect(try scene.generate("0", CSTA.ConnectionID(deviceID: "1001")) == .operation(.invalidConnectionID))
        #expect(scene.sent.isEmpty)
    }

    @Test("A connection named by its device or its call alone is found")
    func named() throws {
        let scene = try Scene()
        scene.seize()
        for connection in [CSTA.ConnectionID(deviceID: "1001"), CSTA.ConnectionID(callID: "c1")] {
            #expect(try scene.generate("0900", connection) == denied)
        }
        #expect(try scene.generate("0", CSTA.ConnectionID(deviceID: "1001")) == nil)
        #expect(try scene.generate("900", CSTA.ConnectionID(callID: "c1")) == denied)
    }

    @Test("Digits that the switch refuses were not dialled")
    func refused() throws {
        let scene = try Scene()
        scene.seize()
        let behaviour = scene.fake.behaviour
        scene.fake.behaviour = { fake, request in
            guard request.message is CSTA.GenerateDigits else { return fake.serve(request) }
            fake.send(CSTA.CSTAErrorCode.stateIncompatibility(.invalidConnectionState), request.invokeID)
        }
        #expect(try scene.generate("9") == .stateIncompatibility(.invalidConnectionState))
        scene.fake.behaviour = behaviour
        #expect(try scene.generate("0900") == denied, "90900 would be allowed")
        #expect(try scene.generate("9") == nil)
        #expect(try scene.generate("0900") == nil)
    }

    @Test("While digits are unanswered no others are judged, and none ever if the answer does not come")
    func unanswered() throws {
        let scene = try Scene(requestTimeout: .seconds(4))
        scene.seize()
        scene.fake.behaviour = { fake, request in
            if !(request.message is CSTA.GenerateDigits) { fake.serve(request) }
        }
        nonisolated(unsafe) var first: (any CSTAMessage)?
        let digits = CSTA.GenerateDigits(connectionToSendDigits: scene.connection("c1"), charactersToSend: "0")
        scene.client.client.request(digits, within: .seconds(60)).whenSuccess { first = $0.message }
        scene.harness.settle()
        #expect(try scene.generate("8") == denied)
        for _ in 0..<8 { scene.harness.settle() }
        #expect(first as? CSTA.CSTAErrorCode == .systemResourceAvailibility(.resourceBusy))
        #expect(try scene.generate("8") == denied)
        #expect(scene.sent == ["0"])
    }

    @Test("After a lost link the digits of a connection that still dials are not known")
    func lostLink() throws {
        let scene = try Scene()
        scene.seize()
        #expect(try scene.generate("0") == nil)
        scene.fake.behaviour = { fake, request in
            switch request.message {
            case is CSTA.SnapshotDevice:
                let info = CSTA.SnapshotDeviceResponseInfo(
                    connectionIdentifier: CSTA.ConnectionID(callID: "c1", deviceID: "1001"),
                    localCallState: .compoundCallState(CSTA.CompoundCallState(localConnectionState: [.initiated])))
                let list = CSTA.SnapshotDeviceDataList(snapshotDeviceResponseInfo: [info])
                fake.send(CSTA.SnapshotDeviceResponse(crossRefIDorSnapshotData: .snapshotData(list)), request.invokeID)
            default: fake.serve(request)
            }
        }
        scene.fake.wire?.close()
        scene.harness.advance(.milliseconds(5))
        #expect(try scene.generate("8") == denied)
        for _ in 0..<5 { scene.harness.settle() }
        #expect(scene.harness.link.phase == .inService)
        #expect(try scene.harness.phone("1001").calls.map(\.state) == [.initiated])
        #expect(try scene.generate("8") == denied)
        #expect(scene.sent == ["0"])
    }
}

extension Harness {
    /// The answers to a client's request of this number.
    fileprivate func take(_ client: TestClient, _ number: UInt16) -> [any CSTAMessage] {
        settle()
        return client.client.takeInbox().filter { $0.invokeID.rawValue == number }.map(\.message)
    }
}
