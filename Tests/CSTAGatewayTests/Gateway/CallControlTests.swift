import ECMA323
import NIOCore
import Simulation
import Testing

@testable import CSTAGateway

@Suite("Call control through a gateway")
struct CallControlTests {
    private func inService(
        configure: (inout SimulatedSwitchConfiguration) -> Void = { _ in },
        link: (inout LinkConfiguration) -> Void = { _ in }
    ) throws -> Harness {
        let harness = try Harness(configure: configure, link: link)
        try harness.start()
        for _ in 0..<10 where harness.link.phase != .inService { harness.settle() }
        #expect(harness.link.phase == .inService)
        return harness
    }

    private func makeCall(_ from: String, _ to: String) -> CSTA.MakeCall {
        CSTA.MakeCall(
            callingDevice: CSTA.DeviceID(from), calledDirectoryNumber: CSTA.DeviceID(to), autoOriginate: .doNotPrompt)
    }

    @Test("A call is made, answered, held, transferred and cleared by clients of two editions")
    func wholeCall() throws {
        let harness = try inService()
        let caller = try harness.client(.ed3, as: "all")
        let callee = try harness.client(.ed6, as: "all")
        _ = try caller.monitor("1001")
        _ = try callee.monitor("1002")
        let made = try caller.request(makeCall("1001", "1002"), CSTA.MakeCallResponse.self)
        let callID = try #require(made.callingDevice.callID)
        let ringing = try #require(callee.take().compactMap { $0 as? CSTA.DeliveredEvent }.first)
        #expect(ringing.connection.callID == callID)
        _ = try callee.request(
            CSTA.AnswerCall(callToBeAnswered: ringing.connection), CSTA.AnswerCallResponse.self)
        #expect(callee.takeKinds() == [.establishedEvent])
        #expect(caller.takeKinds().last == .establishedEvent)

        let own = CSTA.ConnectionID(callID: callID, deviceID: "1001")
        let consulted = try caller.request(
            CSTA.ConsultationCall(existingCall: own, consultedDevice: "1003"), CSTA.ConsultationCallResponse.self)
        #expect(try harness.phone("1001").calls.count == 2)
        harness.simulatedSwitch.perform(.answer("1003"))
        harness.settle()
        _ = try caller.request(
            CSTA.TransferCall(heldCall: own, activeCall: consulted.initiatedCall), CSTA.TransferCallResponse.self)
        #expect(caller.takeKinds().contains(.transferedEvent))
        #expect(callee.takeKinds().contains(.transferedEvent))
        #expect(try harness.phone("1001").calls.isEmpty)
        let joined = try #require(try harness.phone("1002").calls.first)
        #expect(try harness.phone("1003").calls.map(\.callID) == [joined.callID])

        _ = try callee.request(
            CSTA.ClearConnection(connectionToBeCleared: joined.connectionID), CSTA.ClearConnectionResponse.self)
        harness.settle()
        for device in ["1001", "1002", "1003"] { #expect(try harness.phone(device).busy.isIdle) }
    }

    @Test("The answer to a request comes before the events it causes")
    func order() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        _ = try client.monitor("1001")
        nonisolated(unsafe) var answeredAt: Int?
        client.client.request(makeCall("1001", "1002"), within: .seconds(5)).whenSuccess {
            answeredAt = $0.sequence
        }
        harness.settle()
        let first = try #require(client.client.takeInbox().first)
        #expect(try #require(answeredAt) < first.sequence)
    }

    @Test("A destination that the rules deny is refused, audited, and never reaches the switch")
    func destination() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        #expect(try client.refusal(makeCall("1001", "0900123")) == .operation(.privilegeViolationCalledDevice))
        #expect(try harness.phone("1001").busy.isIdle)
        let record = try #require(harness.audit.records.last)
        #expect(record.service == "MakeCall" && !record.isAllowed && record.destinations == ["0900123"])
        _ = try client.request(makeCall("1001", "1002"), CSTA.MakeCallResponse.self)
        #expect(harness.audit.records.last?.isAllowed == true)
    }

    @Test("The switch's own refusal comes through as it is")
    func refusal() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        let connection = CSTA.ConnectionID(callID: "none", deviceID: "1001")
        guard
            case .success(let error) = Result(catching: { try client.refusal(CSTA.HoldCall(callToBeHeld: connection)) })
        else {
            Issue.record("no refusal")
            return
        }
        #expect(error != .operation(.serviceNotSupported))
    }

    @Test("A switch that does not answer in time gives an error, and its late answer is dropped")
    func timeout() throws {
        let harness = try Harness(link: {
            $0.devices = .listed([ConfiguredDevice(deviceID: "1001")])
            $0.requestTimeout = .seconds(2)
            $0.lossLimit = .seconds(1_000)
        })
        let silent = SilentSwitch()
        try harness.start(accept: { $0.open(with: silent) })
        harness.advance(.seconds(3))
        #expect(harness.link.phase == .inService)
        #expect(try harness.phone("1001").service == .notMonitored)
        let client = try harness.client(as: "all")
        #expect(try client.refusal(makeCall("1001", "0891")) == .systemResourceAvailibility(.resourceBusy))
        let before = harness.gateway.counters[.lateResponses]
        silent.answerLast(CSTA.MakeCallResponse(callingDevice: CSTA.ConnectionID(callID: "1", deviceID: "1001")))
        harness.settle()
        #expect(harness.gateway.counters[.lateResponses] == before + 1)
        #expect(client.take().isEmpty)
    }

    @Test("A lost link answers what it had not answered, and refuses what comes after")
    func linkLost() throws {
        let harness = try Harness(link: {
            $0.devices = .listed([ConfiguredDevice(deviceID: "1001")])
            $0.requestTimeout = .seconds(2)
            $0.lossLimit = .seconds(1_000)
        })
        let silent = SilentSwitch()
        try harness.start(accept: { $0.open(with: silent) })
        harness.advance(.seconds(3))
        let client = try harness.client(as: "all")
        nonisolated(unsafe) var answer: (any CSTAMessage)?
        client.client.request(makeCall("1001", "0891"), within: .seconds(60)).whenSuccess { answer = $0.message }
        harness.advance(.milliseconds(10))
        #expect(answer == nil)
        silent.wire?.close(.local)
        harness.advance(.milliseconds(10))
        #expect(answer as? CSTA.CSTAErrorCode == .systemResourceAvailibility(.resourceOutOfService))
        #expect(
            try client.refusal(makeCall("1001", "0891")) == .systemResourceAvailibility(.resourceOutOfService))
    }

    @Test("An invoke identifier that is in flight is refused a second time")
    func duplicate() throws {
        let harness = try inService(configure: { $0.faults.responseDelay = .milliseconds(30) })
        let client = try harness.client(as: "all")
        let text = MessageEncoder(edition: .ed3).encode(makeCall("1001", "1002"))
        let id = InvokeID(rawValue: 42)!
        client.client.sendText(text, invokeID: id)
        client.client.sendText(text, invokeID: id)
        harness.settle()
        #expect(harness.gateway.counters[.duplicateInvokeIDs] == 1)
        #expect(harness.gateway.counters[.requestsForwarded] == 1)
    }

    @Test("More requests than allowed at once are refused, not queued without end")
    func outstanding() throws {
        let harness = try inService(configure: { $0.faults.responseDelay = .milliseconds(500) })
        let client = try harness.client(as: "all")
        nonisolated(unsafe) var errors: [CSTA.CSTAErrorCode] = []
        for _ in 0..<70 {
            client.client.request(CSTA.GetDoNotDisturb(device: "1001"), within: .seconds(30)).whenSuccess {
                if let error = $0.message as? CSTA.CSTAErrorCode { errors.append(error) }
            }
        }
        harness.settle()
        harness.settle()
        #expect(errors == Array(repeating: .subscribedResourceAvailability(.outstandingReqLimitExceeded), count: 6))
    }

    @Test("A call named without a device needs a right to one of its phones, and a denial is audited")
    func callWithoutRight() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        let watch = try harness.client(as: "watch")
        harness.simulatedSwitch.perform(.dial(from: "1008", to: "1009"))
        harness.settle()
        let call = CSTA.ConnectionID(callID: try #require(harness.phone("1008").calls.first?.callID))
        let snapshot = CSTA.SnapshotCall(snapshotObject: call)
        #expect(try client.request(snapshot) is CSTA.SnapshotCallResponse)
        #expect(try watch.refusal(snapshot) == .operation(.privilegeViolationSpecifiedDevice))
        let record = try #require(harness.audit.records.last)
        #expect(!record.isAllowed && record.application == "watch" && record.service == "SnapshotCall")
    }

    @Test("A service that is not typed is forwarded when its device may be used")
    func opaque() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        let text = """
            <GetAutoAnswer xmlns="\(Edition.ed3.namespace)"><device>1001</device></GetAutoAnswer>
            """
        client.client.sendText(Array(text.utf8), invokeID: InvokeID(rawValue: 3)!)
        harness.settle()
        #expect(harness.gateway.counters[.requestsForwarded] == 1)
        // The simulated switch has no automatic answering: what comes back is its own word, under the client's number.
        let answer = try #require(client.client.takeInbox().first)
        #expect(answer.invokeID.rawValue == 3)
        #expect(answer.message as? CSTA.CSTAErrorCode == .operation(.serviceNotSupported))
        let nowhere = "<GetAutoAnswer xmlns=\"\(Edition.ed3.namespace)\"/>"
        client.client.sendText(Array(nowhere.utf8), invokeID: InvokeID(rawValue: 4)!)
        harness.settle()
        #expect(harness.gateway.counters[.requestsForwarded] == 1)
    }

    @Test("A call named without a device is found where it is")
    func callWithoutDevice() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        let made = try client.request(makeCall("1001", "1002"), CSTA.MakeCallResponse.self)
        harness.settle()
        let call = CSTA.ConnectionID(callID: try #require(made.callingDevice.callID))
        _ = try client.request(CSTA.ClearCall(callToBeCleared: call), CSTA.ClearCallResponse.self)
        harness.settle()
        #expect(try harness.phone("1001").busy.isIdle)
        #expect(try client.refusal(CSTA.ClearCall(callToBeCleared: call)) == .operation(.invalidCallID))
    }
}
