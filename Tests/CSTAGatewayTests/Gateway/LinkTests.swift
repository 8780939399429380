import DeviceActors
import ECMA323
import Logging
import NIOCore
import Simulation
import Synchronization
import Testing
import Transport

@testable import CSTAGateway

@Suite("Links to switches")
struct LinkTests {
    @Test(
        "A link comes into service in each manner of session",
        arguments: [LinkConfiguration.Session.none, .systemRegister])
    func manners(session: LinkConfiguration.Session) throws {
        let harness = try Harness(
            configure: { if session == .systemRegister { $0.sessions = .systemStatus } }, link: { $0.session = session }
        )
        try harness.start()
        harness.advance(.seconds(3))
        harness.settle()
        #expect(harness.link.phase == .inService)
    }

    @Test("A link opens an application session with its credentials, and keeps it")
    func applicationSession() throws {
        let harness = try Harness(
            configure: {
                $0.sessions = .applicationSession([SessionManner.Credentials(userName: "gw", password: "p<&>w")])
                $0.maximumSessionDuration = 30
            },
            link: {
                let credentials = LinkCredentials(
                    applicationID: "gatewayd", userName: "gw", password: "p<&>w", form: .sessionLoginInfo)
                $0.session = .application(credentials, seconds: 30)
            })
        try harness.start()
        #expect(harness.link.phase == .inService)
        for _ in 0..<30 { harness.advance(.seconds(5)) }
        #expect(harness.link.phase == .inService)
        #expect(harness.gateway.counters[.linkLosses] == 0)
    }

    @Test("A refused session is tried again and never taken for service, until the switch takes the password")
    func wrongCredentials() throws {
        let harness = try Harness(
            configure: {
                $0.sessions = .applicationSession([SessionManner.Credentials(userName: "gw", password: "new")])
            },
            link: {
                let credentials = LinkCredentials(
                    applicationID: "gatewayd", userName: "gw", password: "new", form: .userPassword)
                $0.session = .application(credentials, seconds: 30)
            })
        var old = harness.simulatedSwitch.configuration
        old.sessions = .applicationSession([SessionManner.Credentials(userName: "gw", password: "old")])
        let refusing = SimulatedSwitch(
            configuration: old, eventLoop: harness.loop, logger: Logger(label: "old") { _ in SwiftLogNoOpLogHandler() })
        let accepting = harness.simulatedSwitch
        let attempts = Atomic(0)
        let isCorrected = Atomic(false)
        let switches = (refusing, accepting)
        try withExtendedLifetime(switches) {
            try harness.start { wire in
                attempts.wrappingAdd(1, ordering: .relaxed)
                let chosen = isCorrected.load(ordering: .relaxed) ? switches.1 : switches.0
                wire.open(with: chosen.accept(wire))
            }
            for _ in 0..<12 {
                harness.advance(.seconds(10))
                #expect(harness.link.phase != .inService)
            }
            let refused = attempts.load(ordering: .relaxed)
            #expect(refused >= 3)
            #expect(harness.gateway.counters[.linkUps] == 0)
            #expect(!harness.link.lastFailure.isEmpty)
            isCorrected.store(true, ordering: .relaxed)
            for _ in 0..<12 where harness.link.phase != .inService {
                harness.advance(.seconds(10))
                harness.settle()
            }
            #expect(harness.link.phase == .inService)
            #expect(attempts.load(ordering: .relaxed) == refused + 1)
        }
    }

    @Test("A link lost in mid-call is restored with every client told the truth")
    func restored() throws {
        let harness = try Harness(phones: 60)
        try harness.start()
        let client = try harness.client(as: "all")
        for device in 1001...1060 { _ = try client.monitor(String(device)) }
        _ = try client.request(CSTA.SystemRegister(requestTypes: [.systemStatus: true]))
        // A call that lives through the loss, one that ends in it, one that begins in it.
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.simulatedSwitch.perform(.dial(from: "1003", to: "1004"))
        harness.settle()
        harness.simulatedSwitch.perform(.answer("1002"))
        harness.simulatedSwitch.perform(.answer("1004"))
        _ = client.take()

        harness.simulatedSwitch.cutConnections()
        harness.advance(.milliseconds(1))
        let told = client.client.takeInbox().compactMap { $0.message as? CSTA.SystemStatus }
        #expect(told.map(\.systemStatus) == [.disabled])
        #expect(try harness.phone("1001").busy.condition == .unknown)
        #expect(
            try client.refusal(CSTA.SnapshotDevice(snapshotObject: "1001"))
                == .systemResourceAvailibility(.deviceOutOfService))

        harness.simulatedSwitch.perform(.hangUp("1003"))
        harness.simulatedSwitch.perform(.hold("1001"))
        harness.simulatedSwitch.perform(.dial(from: "1005", to: "1006"))
        for _ in 0..<5 { harness.settle() }
        #expect(harness.link.phase == .inService)

        let after = client.client.takeInbox().map(\.message)
        let normal = try #require(
            after.firstIndex { ($0 as? CSTA.SystemStatus)?.systemStatus == .normal })
        let before = after[..<normal].map(\.kind)
        #expect(before.contains(.connectionClearedEvent))
        #expect(before.contains(.heldEvent))
        #expect(before.contains(.deliveredEvent))
        #expect(!after[normal...].contains { $0.kind.role == .event })
        for device in 1001...1060 { try expectTruth(String(device), harness) }
        #expect(harness.gateway.counters[.linkUps] == 2)
    }

    /// The phone's calls are the switch's.
    private func expectTruth(_ device: String, _ harness: Harness) throws {
        var truth: [String: LocalConnectionState] = [:]
        let answer = try harness.directSnapshot(device)
        for entry in SnapshotEntry.entries(answer) { truth[entry.callID] = entry.state }
        let phone = try harness.phone(device)
        #expect(
            Dictionary(uniqueKeysWithValues: phone.calls.map { ($0.callID, $0.state) }) == truth, "device \(device)")
    }

    @Test("A silent switch is noticed within ten seconds")
    func silence() throws {
        let harness = try Harness(link: {
            $0.devices = .listed([])
            $0.requestTimeout = .seconds(60)
            $0.firstReconnect = .seconds(25)
        })
        try harness.start(accept: { $0.open(with: SilentSwitch()) })
        #expect(harness.link.phase == .inService)
        harness.advance(.seconds(8))
        #expect(harness.link.phase == .inService)
        harness.advance(.seconds(2))
        #expect(harness.link.phase != .inService)
        #expect(harness.gateway.counters[.linkLosses] == 1)
    }

    @Test("A list of devices that never ends is given up with its connection: half a list is none")
    func endlessListing() throws {
        let harness = try Harness(link: {
            $0.identities = [ConfiguredDevice(deviceID: "1001"), ConfiguredDevice(deviceID: "1002")]
            $0.requestTimeout = .seconds(2)
            $0.lossLimit = .seconds(1_000)
        })
        let silent = SilentSwitch()
        try harness.start(accept: { $0.open(with: silent) })
        silent.answerLast(CSTA.GetSwitchingFunctionDevicesResponse(serviceCrossRefID: "1"))
        silent.wire?.send(
            .event,
            MessageEncoder(edition: .ed3).encode(
                CSTA.SwitchingFunctionDevices(serviceCrossRefID: "1", segmentID: 1, lastSegment: false)))
        harness.settle()
        #expect(harness.link.phase == .discovering)
        harness.advance(.seconds(14))
        #expect(harness.gateway.counters[.linkUps] == 0)
        #expect(harness.link.lastFailure.contains("list of devices"))
        #expect(harness.link.devices == 0)
    }

    @Test("Poison is skipped and reported; the link stays and the phones end up right")
    func poison() throws {
        let harness = try Harness(
            phones: 12,
            configure: {
                $0.faults.poisonedEvents = 0.3
                $0.seed = 11
            })
        try harness.start()
        let client = try harness.client(as: "all")
        for device in 1001...1012 { _ = try client.monitor(String(device)) }
        for round in 0..<15 {
            let from = String(1001 + round % 6)
            let to = String(1007 + round % 6)
            harness.simulatedSwitch.perform(.dial(from: from, to: to))
            harness.settle()
            harness.simulatedSwitch.perform(.answer(to))
            harness.settle()
            if round % 3 != 0 { harness.simulatedSwitch.perform(.hangUp(from)) }
            harness.settle()
        }
        #expect(harness.gateway.counters[.poisonEvents] > 0)
        #expect(harness.gateway.counters[.healingSnapshots] > 0)
        #expect(harness.gateway.counters[.linkLosses] == 0)
        #expect(client.client.unreadable.map { "\($0.error)" } == [])
    }

    @Test("A flood of poison writes some lines in full, then one for each interval with the number left out")
    func poisonFlood() throws {
        let log = RecordingLog()
        let fake = FakeSwitch { fake, request in fake.serve(request) }
        let harness = try Harness(
            link: { $0.devices = .listed([ConfiguredDevice(deviceID: "1001")]) }, logger: log.logger)
        try harness.start(fake)
        #expect(harness.link.phase == .inService)
        func errors() -> [RecordingLog.Line] { log.lines.filter { $0.level >= .error } }
        let before = errors().count
        for number in 0..<500 {
            // Some cannot be read, some lack what they must have.
            let end = number % 2 == 0 ? "</HeldEvent>" : ""
            fake.send(
                text: """
                    <HeldEvent xmlns="\(Edition.ed3.namespace)"><monitorCrossRefID>x1001</monitorCrossRefID>\
                    <cause>maybe</cause>\(end)
                    """)
        }
        harness.advance(.milliseconds(1))
        #expect(harness.gateway.counters[.poisonEvents] == 500)
        #expect(errors().count - before == 10)
        for _ in 0..<15 { harness.settle() }
        let lines = errors().dropFirst(before)
        #expect(lines.count == 11)
        #expect(lines.last?.metadata["messages"] == "490")
        for _ in 0..<15 { harness.settle() }
        fake.send(text: "<HeldEvent")
        harness.settle()
        #expect(errors().count - before == 12, "after a quiet time a line is written in full again")
    }

    @Test("Monitors that the switch refuses are tried again until it takes them")
    func refusedMonitors() throws {
        let harness = try Harness(configure: {
            $0.faults.refusedMonitors = 0.5
            $0.seed = 3
        })
        try harness.start()
        #expect(harness.link.phase == .inService)
        #expect(harness.gateway.counters[.monitorRefusals] > 0)
        for _ in 0..<100 { harness.advance(.seconds(5)) }
        #expect(harness.link.refused == 0)
        #expect(harness.link.monitored == harness.link.devices)
    }

    @Test("The switch's status is passed on: disabled, and normal after everything was fetched anew")
    func switchStatus() throws {
        let harness = try Harness(
            configure: { $0.sessions = .systemStatus }, link: { $0.session = .systemRegister })
        try harness.start()
        harness.settle()
        harness.settle()
        #expect(harness.link.phase == .inService)
        harness.simulatedSwitch.setSystemStatus(.disabled)
        harness.advance(.milliseconds(5))
        #expect(harness.gateway.condition == .disabled)
        harness.simulatedSwitch.setSystemStatus(.normal)
        harness.settle()
        #expect(harness.gateway.condition == .normal)
    }
}

extension Harness {
    /// What the switch itself says of a device, asked past the gateway.
    func directSnapshot(_ device: String) throws -> [CSTA.SnapshotDeviceResponseInfo] {
        let (near, far) = InMemoryWire.pair(loop, loop)
        let client = ScriptedClient(
            eventLoop: loop, options: ScriptedClient.Options(edition: simulatedSwitch.configuration.edition))
        far.open(with: client)
        near.open(with: simulatedSwitch.accept(near))
        let direct = TestClient(harness: self, client: client, edition: .ed3)
        let answer = try direct.request(
            CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(device)), CSTA.SnapshotDeviceResponse.self)
        client.disconnect()
        guard case .snapshotData(let list) = answer.crossRefIDorSnapshotData else { return [] }
        return list.snapshotDeviceResponseInfo
    }
}
