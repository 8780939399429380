import ECMA323
import Testing

@testable import CSTAGateway

/// Every service and event of the standard through a whole gateway, to a switch that knows them all.
@Suite("Every message of the standard is handled as the table says")
struct ConformanceTests {
    /// A gateway on a switch that answers every request with the least that the answer must hold.
    private struct Scene {
        let harness: Harness
        let fake: FakeSwitch
        let client: TestClient
        let specimens: Specimens

        init() throws {
            let specimens = try Specimens()
            fake = FakeSwitch { fake, request in
                switch request.message {
                case is CSTA.RequestSystemStatus, is CSTA.MonitorStart, is CSTA.SnapshotDevice, is CSTA.GetDoNotDisturb,
                    is CSTA.GetForwarding:
                    fake.serve(request)
                default:
                    guard let answer = request.message.kind.response else { return }
                    fake.send(text: specimens.text(of: answer, device: "1001", edition: .ed3), request.invokeID)
                }
            }
            harness = try Harness(link: { $0.devices = .listed([ConfiguredDevice(deviceID: "1001")]) })
            try harness.start(fake)
            client = try harness.client(.ed6, as: "all")
            self.specimens = specimens
        }

        /// Sends a message as a client, and gives the answer.
        func send(_ kind: MessageKind) throws -> (any CSTAMessage)? {
            _ = client.take()
            let text = specimens.text(of: kind, device: "1001")
            client.client.sendText(Array(text.utf8), invokeID: try #require(InvokeID(rawValue: 77)))
            harness.settle()
            return client.client.takeInbox().first { $0.invokeID.rawValue == 77 }?.message
        }
    }

    /// Digits are judged by what the connection has dialled, and here it has dialled nothing; that they are forwarded is
    /// shown by the tests of dialling.
    private static let needsCall: Set<MessageKind> = [.dialDigits, .generateDigits]

    @Test("Each service is answered, or reaches the switch and its answer comes back, or is refused")
    func services() throws {
        let scene = try Scene()
        var counts: [MessageHandling: Int] = [:]
        for kind in MessageKind.allCases where !kind.isApplicationSession && !Self.needsCall.contains(kind) {
            guard let handling = kind.handlingOfApplications else { continue }
            counts[handling, default: 0] += 1
            let before = scene.fake.received.count
            let answer = try scene.send(kind)
            let isForwarded = scene.fake.received[before...].contains { $0.message.kind == kind }
            // A link asks its switch for its status by itself, too.
            if kind != .requestSystemStatus {
                #expect(isForwarded == (handling == .forwarded), "\(kind): \(String(describing: answer))")
            }
            switch handling {
            case .forwarded:
                #expect(answer?.kind == kind.response, "\(kind): \(String(describing: answer))")
            case .answered:
                #expect(answer != nil && answer as? CSTA.CSTAErrorCode != .serviceNotSupported, "\(kind)")
            default: #expect(answer as? CSTA.CSTAErrorCode == .serviceNotSupported, "\(kind)")
            }
        }
        #expect(counts[.forwarded, default: 0] > 90 && counts[.answered] == 15)
    }

    @Test("Each event reaches the monitor of the device, under the client's own identifier")
    func events() throws {
        let scene = try Scene()
        let identifier = try scene.client.monitor("1001")
        for kind in MessageKind.allCases where kind.role == .event {
            _ = scene.client.take()
            scene.fake.send(text: scene.specimens.text(of: kind, device: "1001", reference: "x1001", edition: .ed3))
            let event = try #require(scene.client.take().first { $0.kind == kind }, "\(kind)")
            let text = String(decoding: MessageEncoder(edition: .ed6).encode(event), as: UTF8.self)
            #expect(text.contains("<monitorCrossRefID>\(identifier)</monitorCrossRefID>"), "\(kind)")
        }
    }

    @Test("What a switch asks is answered if the gateway can, and refused if it cannot")
    func demands() throws {
        let scene = try Scene()
        let before = scene.fake.received.count
        var asked: [MessageKind] = []
        for kind in MessageKind.allCases where kind.role == .request && !kind.isApplicationSession {
            guard let handling = kind.handlingOfSwitches else { continue }
            let count = scene.fake.received.count
            scene.fake.send(
                text: scene.specimens.text(of: kind, device: "1001", reference: "none", edition: .ed3),
                try #require(InvokeID(rawValue: 4242)))
            scene.harness.settle()
            let answer = scene.fake.received[count...].first { $0.invokeID.rawValue == 4242 }?.message
            let expected: MessageKind? = handling == .interpreted ? kind.response : .cstaErrorCode
            #expect(answer?.kind == expected, "\(kind): \(String(describing: answer))")
            asked.append(kind)
        }
        #expect(asked.count > 15 && scene.fake.received.count > before)
    }

    @Test("An answer that lacks what the standard asks for is passed on as it is, in the client's namespace")
    func poorAnswer() throws {
        @Sendable func text(_ edition: Edition) -> String {
            """
            <GetAutoAnswerResponse xmlns="\(edition.namespace)"><numberOfRings>2</numberOfRings></GetAutoAnswerResponse>
            """
        }
        let fake = FakeSwitch { fake, request in
            guard request.message is CSTA.GetAutoAnswer else { return fake.serve(request) }
            fake.send(text: text(.ed3), request.invokeID)
        }
        let harness = try Harness(link: { $0.devices = .listed([ConfiguredDevice(deviceID: "1001")]) })
        try harness.start(fake)
        let client = try harness.client(.ed6, as: "all")
        let request = MessageEncoder(edition: .ed6).encode(CSTA.GetAutoAnswer(device: "1001"))
        client.client.sendText(request, invokeID: try #require(InvokeID(rawValue: 77)))
        harness.settle()
        #expect(client.client.takeInbox().isEmpty)
        let answer = try #require(client.client.unreadable.first)
        #expect(answer.invokeID.rawValue == 77)
        #expect(
            String(decoding: answer.text, as: UTF8.self) == text(.ed6))
    }

    @Test("The list of monitors holds those that there are, in segments when they are many")
    func monitors() throws {
        let harness = try Harness(phones: 150)
        try harness.start()
        let client = try harness.client(.ed6, as: "all")
        let first = try client.monitor("1001")
        let few = try client.request(CSTA.GetMonitors(), CSTA.GetMonitorsResponse.self)
        #expect(
            few.crossRefIDorRegistrationData
                == .monitorList(.init(monitorListEntry: [.init(monitorCrossRefID: first, monitorObject: "1001")])))
        var identifiers = [first]
        for device in 1002...1120 { identifiers.append(try client.monitor("\(device)")) }
        _ = client.take()
        let many = try client.request(CSTA.GetMonitors(), CSTA.GetMonitorsResponse.self)
        guard case .serviceCrossRefID(let reference)? = many.crossRefIDorRegistrationData else {
            Issue.record("no segments: \(many)")
            return
        }
        let segments = client.take().compactMap { $0 as? CSTA.MonitorInfo }
        #expect(segments.allSatisfy { $0.serviceCrossRefID == reference })
        #expect(segments.map(\.segmentID) == Array(1...segments.count).map { $0 })
        #expect(segments.map(\.lastSegment) == segments.indices.map { $0 == segments.count - 1 })
        let listed = segments.flatMap { $0.monitorList ?? [] }
        #expect(Set(listed.compactMap(\.monitorCrossRefID)) == Set(identifiers) && listed.count == identifiers.count)
    }

    @Test("The list of registrations holds those that there are, and nothing of other types")
    func registrations() throws {
        let harness = try Harness(phones: 2)
        try harness.start()
        let client = try harness.client(.ed6, as: "all")
        let registered = try client.request(
            CSTA.SystemRegister(requestTypes: CSTA.RequestTypes()), CSTA.SystemRegisterResponse.self)
        let entry = CSTA.RegistrationListEntry(
            registrationType: .sysStatRegister, registrationID: registered.sysStatRegisterID)
        let all = try client.request(CSTA.GetRegistrations(), CSTA.GetRegistrationsResponse.self)
        #expect(all.crossRefIDorRegistrationData == .registrationList(.init(registrationListEntry: [entry])))
        let routes = try client.request(
            CSTA.GetRegistrations(requestedRegTypes: [.routeRegister]), CSTA.GetRegistrationsResponse.self)
        #expect(routes.crossRefIDorRegistrationData == .registrationList(.init(registrationListEntry: [])))
    }
}
