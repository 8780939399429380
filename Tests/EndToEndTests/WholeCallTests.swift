import CSTAGateway
import ECMA323
import Simulation
import TestSupport
import Testing

@Suite("The whole path over sockets", .serialized)
struct WholeCallTests {
    @Test(
        "Two clients of different editions see a call with hold, consultation, transfer and clearing",
        arguments: TestNetwork.Wiring.allCases)
    func wholeCall(wiring: TestNetwork.Wiring) async throws {
        let network = try await TestNetwork(wiring, phones: 20, applications: TestApplications.standard)
        let one = try await network.client(.ed3, as: "all")
        let other = try await network.client(.ed6, as: "all")
        let stranger = try await network.client(.ed4, as: "none")
        let watched = ["1001", "1002"]
        var names: [String: String] = [:]
        for client in [one, other] {
            for device in watched { names[try await client.monitor(device, within: .seconds(60))] = device }
        }
        #expect(names.count == 4)

        let make = CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002", autoOriginate: .doNotPrompt)
        #expect(
            try await stranger.refusal(
                of: CSTA.MonitorStart(monitorObject: .deviceObject("1001")), within: .seconds(60))
                == .operation(.privilegeViolationSpecifiedDevice))
        #expect(
            try await stranger.refusal(of: make, within: .seconds(60)) == .operation(.privilegeViolationCallingDevice))

        var seen: [[Seen]] = [[], []]
        func both<Event: CSTAMessage>(_ type: Event.Type, _ count: Int = 2) async throws -> Event {
            var last: Event?
            for (index, client) in [one, other].enumerated() {
                for _ in 0..<count {
                    let event = try await client.next(type, within: .seconds(60))
                    seen[index].append(Seen(event.kind))
                    last = event
                }
            }
            return try #require(last)
        }

        let made = try await one.request(make, expecting: CSTA.MakeCallResponse.self, within: .seconds(60))
        let callID = try #require(made.callingDevice.callID)
        // Each of the two phones reports it to each of the two clients.
        let ringing = try await both(CSTA.DeliveredEvent.self)
        #expect(ringing.connection.callID == callID && ringing.connection.deviceID == "1002")
        let answer = CSTA.AnswerCall(callToBeAnswered: ringing.connection)
        _ = try await other.request(answer, expecting: CSTA.AnswerCallResponse.self, within: .seconds(60))
        _ = try await both(CSTA.EstablishedEvent.self)

        let own = CSTA.ConnectionID(callID: callID, deviceID: "1001")
        _ = try await one.request(
            CSTA.HoldCall(callToBeHeld: own), expecting: CSTA.HoldCallResponse.self, within: .seconds(60))
        let held = try await both(CSTA.HeldEvent.self)
        #expect(held.heldConnection == own)
        _ = try await one.request(
            CSTA.RetrieveCall(callToBeRetrieved: own), expecting: CSTA.RetrieveCallResponse.self, within: .seconds(60))
        _ = try await both(CSTA.RetrievedEvent.self)

        let consulted = try await one.request(
            CSTA.ConsultationCall(existingCall: own, consultedDevice: "1003"),
            expecting: CSTA.ConsultationCallResponse.self, within: .seconds(60))
        let heldForIt = try await both(CSTA.HeldEvent.self)
        #expect(heldForIt.cause == .consultation)
        let consultation = try await both(CSTA.DeliveredEvent.self, 1)
        #expect(consultation.connection.deviceID == "1003")
        try await network.perform(.answer("1003"))
        _ = try await both(CSTA.EstablishedEvent.self, 1)

        _ = try await one.request(
            CSTA.TransferCall(heldCall: own, activeCall: consulted.initiatedCall),
            expecting: CSTA.TransferCallResponse.self, within: .seconds(60))
        let transferred = try await both(CSTA.TransferedEvent.self)
        let joined = try #require(
            transferred.transferredConnections.compactMap(\.newConnection).first { $0.deviceID == "1002" })
        _ = try await other.request(
            CSTA.ClearConnection(connectionToBeCleared: joined), expecting: CSTA.ClearConnectionResponse.self,
            within: .seconds(60))
        _ = try await both(CSTA.ConnectionClearedEvent.self, 1)
        #expect(seen[0] == seen[1])

        let status = try await one.request(
            CSTA.RequestSystemStatus(), expecting: CSTA.RequestSystemStatusResponse.self, within: .seconds(60))
        #expect(status.systemStatus == .normal)
        for client in [one, other, stranger] {
            let unreadable = try await client.eventLoop.submit { client.unreadable.count }.get()
            #expect(unreadable == 0)
        }
        try await network.stop()
    }

    private struct Seen: Equatable {
        let kind: MessageKind
        init(_ kind: MessageKind) { self.kind = kind }
    }

    @Test("A client certificate is a login")
    func certificate() async throws {
        let network = try await TestNetwork(.tls, phones: 4, applications: TestApplications.standard)
        let client = try await network.connect(.ed4, certificate: true)
        _ = try await client.request(
            TestNetwork.startSession("", "", .ed4), expecting: CSTA.StartApplicationSessionPosResponse.self,
            within: .seconds(60))
        try await network.waitForService(client)
        _ = try await client.monitor("1001", within: .seconds(60))
        let anonymous = try await network.connect(.ed4)
        let refused = try await anonymous.answer(
            to: TestNetwork.startSession("all", "guess", .ed4), within: .seconds(60))
        #expect(refused.message is CSTA.StartApplicationSessionNegResponse)
        try await network.stop()
    }

    @Test(
        "Everything the gateway sends is valid by the schemas",
        .enabled(if: SchemaCheck.isPossible, "\(SchemaCheck.hint)"), arguments: [Edition.ed3, .ed4, .ed6])
    func schemas(edition: Edition) async throws {
        let network = try await TestNetwork(.tcp, phones: 40, applications: TestApplications.standard)
        let client = try await network.connect(edition)
        var answers: [ScriptedClient.Received] = []
        func ask(_ message: any CSTAMessage) async throws -> ScriptedClient.Received {
            let answer = try await client.answer(to: message, within: .seconds(60))
            answers.append(answer)
            return answer
        }
        _ = try await ask(CSTA.SnapshotDevice(snapshotObject: "1001"))
        _ = try await ask(TestNetwork.startSession("all", "wrong", edition))
        let opened = try await ask(TestNetwork.startSession("all", "secret", edition))
        let session = try #require(opened.message as? CSTA.StartApplicationSessionPosResponse)
        try await network.waitForService(client)
        let requests: [any CSTAMessage] = [
            CSTA.ResetApplicationSessionTimer(sessionID: session.sessionID),
            CSTA.ResetApplicationSessionTimer(sessionID: "wrong"),
            CSTA.RequestSystemStatus(), CSTA.GetCSTAFeatures(), CSTA.GetSwitchingFunctionCaps(),
            CSTA.GetSwitchingFunctionDevices(), CSTA.GetLogicalDeviceInformation(device: "1001"),
            CSTA.GetPhysicalDeviceInformation(device: "1001"), CSTA.GetDoNotDisturb(device: "1001"),
            CSTA.SetDoNotDisturb(device: "1009", doNotDisturbOn: true), CSTA.GetForwarding(device: "1001"),
            CSTA.SnapshotDevice(snapshotObject: "1001"), CSTA.SnapshotDevice(snapshotObject: "nobody"),
            CSTA.MonitorStop(monitorCrossRefID: "0"),
        ]
        for request in requests { _ = try await ask(request) }
        for device in 1001...1010 { _ = try await client.monitor(String(device), within: .seconds(60)) }
        _ = try await client.monitor("1001", type: .call, within: .seconds(60))
        let actions: [HumanAction] = [
            .dial(from: "1001", to: "1002"), .answer("1002"), .hold("1001"), .retrieve("1001"),
            .consult("1001", with: "1003"), .answer("1003"), .transfer("1001"), .hangUp("1002"), .hangUp("1003"),
            .dial(from: "1004", to: "1005"), .answer("1005"), .consult("1004", with: "1006"), .answer("1006"),
            .conference("1004"), .hangUp("1005"), .hangUp("1004"), .hangUp("1006"), .forward("1007", to: "1008"),
            .dial(from: "1001", to: "1007"), .deflect("1008", to: "1002"), .answer("1002"), .hangUp("1001"),
            .dial(from: "1001", to: "1009"), .hangUp("1001"), .doNotDisturb("1010", true),
            .service("1003", isInService: false), .service("1003", isInService: true),
        ]
        for action in actions { try await network.perform(action) }
        _ = try await client.next(CSTA.BackInServiceEvent.self, within: .seconds(60))
        let came = try await client.untaken()
        #expect(came.count > 40)
        let messages = (answers + came).map { ($0.text, $0.message.kind) }
        let complaints = try SchemaCheck.complaints(about: messages, edition: edition)
        #expect(complaints.isEmpty, "\(complaints.prefix(10).joined(separator: "\n"))")
        #expect(came.allSatisfy { $0.edition == edition && $0.issues.isEmpty })
        try await network.stop()
    }
}
