import DeviceActors
import ECMA323
import Simulation
import Testing
import Transport

@testable import CSTAGateway

@Suite("Links to switches that misbehave")
struct LinkFaultTests {
    private static let oneDevice = LinkConfiguration.Devices.listed([ConfiguredDevice(deviceID: "1001")])

    @Test("A snapshot whose last segment is lost is asked for again; one that overtakes its answer is taken")
    func missingSegment() throws {
        let fake = FakeSwitch { fake, request in
            guard request.message is CSTA.SnapshotDevice else { return fake.serve(request) }
            let answer = CSTA.SnapshotDeviceResponse(crossRefIDorSnapshotData: .serviceCrossRefID("S"))
            if fake.all(CSTA.SnapshotDevice.self).count > 1 {
                fake.send(
                    CSTA.SnapshotDeviceData(serviceCrossRefID: "S", segmentID: 1, lastSegment: true, snapshotData: []))
            }
            fake.send(answer, request.invokeID)
        }
        let harness = try Harness(link: {
            $0.devices = Self.oneDevice
            $0.requestTimeout = .seconds(1)
        })
        try harness.start(fake)
        #expect(harness.link.phase == .resynchronizing)
        for _ in 0..<12 { harness.settle() }
        #expect(harness.link.phase == .inService)
        #expect(fake.all(CSTA.SnapshotDevice.self).count == 2)
        #expect(harness.link.refused == 0)
        #expect(try harness.phone("1001").service == .inService)
    }

    @Test("A list of devices whose last segment is lost, or cannot be read, is fetched over a new connection")
    func missingListSegment() throws {
        let fake = FakeSwitch { fake, request in
            guard request.message is CSTA.GetSwitchingFunctionDevices else { return fake.serve(request) }
            fake.send(CSTA.GetSwitchingFunctionDevicesResponse(serviceCrossRefID: "L"), request.invokeID)
            fake.send(text: "<SwitchingFunctionDevices xmlns=\"\(Edition.ed3.namespace)\"/>")
        }
        let harness = try Harness(link: { $0.requestTimeout = .seconds(1) })
        try harness.start(fake)
        for _ in 0..<10 { harness.settle() }
        #expect(fake.connections > 1)
        #expect(harness.gateway.counters[.linkUps] == 0)
    }

    @Test("A switch that does not answer for its devices is not in service; one that refuses serves the configured")
    func discovery() throws {
        let silent = FakeSwitch { fake, request in fake.serve(request) }
        let first = try Harness(link: { $0.identities = [ConfiguredDevice(deviceID: "1001")] })
        try first.start(silent)
        for _ in 0..<8 { first.settle() }
        #expect(first.gateway.counters[.linkUps] == 0)
        #expect(silent.connections > 1)

        let refusing = FakeSwitch { fake, request in
            guard request.message is CSTA.GetSwitchingFunctionDevices else { return fake.serve(request) }
            fake.send(CSTA.CSTAErrorCode.serviceNotSupported, request.invokeID)
        }
        let second = try Harness(link: { $0.identities = [ConfiguredDevice(deviceID: "1001")] })
        try second.start(refusing)
        #expect(second.link.phase == .inService)
        #expect(second.link.monitored == 1)
    }

    @Test("A monitor that was started too late is stopped again")
    func lateMonitor() throws {
        let fake = FakeSwitch { fake, request in
            let isFirst = fake.all(CSTA.MonitorStart.self).count == 1
            if request.message is CSTA.MonitorStart, isFirst { return }
            fake.serve(request)
        }
        let harness = try Harness(link: { $0.devices = Self.oneDevice })
        try harness.start(fake)
        let start = try #require(fake.received.first { $0.message is CSTA.MonitorStart })
        for _ in 0..<8 { harness.settle() }
        #expect(harness.link.monitored == 1)
        fake.send(CSTA.MonitorStartResponse(monitorCrossRefID: "late"), start.invokeID)
        // The same monitor answered twice is no other one.
        fake.send(CSTA.MonitorStartResponse(monitorCrossRefID: "x1001"), start.invokeID)
        harness.settle()
        #expect(fake.all(CSTA.MonitorStop.self).map(\.monitorCrossRefID) == ["late"])
    }

    @Test("An unreadable request of the switch is refused, and is no answer to ours of the same number")
    func unreadableRequest() throws {
        let fake = FakeSwitch { _, _ in }
        let harness = try Harness(link: { $0.devices = Self.oneDevice })
        try harness.start(fake)
        let start = try #require(fake.received.first { $0.message is CSTA.MonitorStart })
        fake.behaviour = { $0.serve($1) }
        fake.send(
            text: "<SnapshotCall xmlns=\"\(Edition.ed3.namespace)\"><snapshotObject/></SnapshotCall>", start.invokeID)
        harness.settle()
        #expect(fake.all(CSTA.CSTAErrorCode.self).count == 1)
        #expect(harness.gateway.counters[.poisonEvents] == 1)
        fake.serve(start)
        harness.settle()
        #expect(harness.link.monitored == 1)
        #expect(harness.gateway.counters[.monitorRefusals] == 0)
    }

    @Test("A lost link leaves its phones lost, not refused")
    func lostNotRefused() throws {
        let fake = FakeSwitch { _, _ in }
        let harness = try Harness(link: { $0.devices = Self.oneDevice })
        try harness.start(fake)
        fake.wire?.close()
        harness.advance(.milliseconds(5))
        #expect(harness.link.phase == .disconnected)
        #expect(try harness.phone("1001").service == .linkLost)
        #expect(harness.gateway.counters[.monitorRefusals] == 0)
    }

    @Test("A snapshot does not put a device that is out of service back into it")
    func outOfService() throws {
        let harness = try Harness()
        try harness.start()
        harness.simulatedSwitch.perform(.service("1001", isInService: false))
        harness.settle()
        #expect(try harness.phone("1001").service == .outOfService)
        let link = harness.gateway.core.router.links[0]
        let phone = try #require(harness.gateway.registry.phone(deviceID: "1001"))
        link.heal(try #require(link.deviceIndex[phone.id]))
        harness.settle()
        #expect(try harness.phone("1001").service == .outOfService)
        harness.simulatedSwitch.perform(.service("1001", isInService: true))
        harness.settle()
        #expect(try harness.phone("1001").service == .inService)
    }

    @Test("A link that is stopped ends its session with the switch")
    func stopsSession() throws {
        let fake = FakeSwitch { fake, request in
            guard request.message is CSTA.StartApplicationSession else { return fake.serve(request) }
            fake.send(
                CSTA.StartApplicationSessionPosResponse(
                    sessionID: "S7", actualProtocolVersion: Edition.ed3.namespace, actualSessionDuration: 60),
                request.invokeID)
        }
        let harness = try Harness(link: {
            $0.devices = Self.oneDevice
            $0.session = .application(LinkCredentials(applicationID: "gatewayd"), seconds: 60)
        })
        try harness.start(fake)
        #expect(harness.link.phase == .inService)
        harness.gateway.core.router.links[0].stop()
        harness.settle()
        #expect(fake.all(CSTA.StopApplicationSession.self).map(\.sessionID) == ["S7"])
        #expect(fake.wire == nil)
    }

    @Test("A client whose session the gateway ends is told why before the connection closes")
    func terminated() throws {
        let harness = try Harness()
        try harness.start()
        let client = try harness.client(as: "all")
        _ = try client.monitor("1001")
        for session in harness.gateway.core.clientLoops[0].sessions { session.terminate(because: "the gateway stops") }
        let told = client.take()
        #expect(told.map(\.kind) == [.applicationSessionTerminated])
        #expect(harness.gateway.core.clientLoops[0].count == 0)
        #expect(try harness.phone("1001").subscriptionCount == 0)
    }
}
