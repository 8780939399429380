import ECMA323
import Logging
import NIOCore
import Simulation
import Testing

@testable import CSTAGateway

@Suite("Two links")
struct TwoLinksTests {
    /// A gateway with a second switch, whose link stays down for a minute once it is lost.
    private func inService(otherFrom first: Int = 2001, phones: Int = 4) throws -> (Harness, SimulatedSwitch) {
        var configuration = SimulatedSwitchConfiguration(phones: 4, firstNumber: first)
        configuration.timings.ringTimeout = .seconds(3_600)
        var link = LinkConfiguration(name: "other", endpoint: .inProcess)
        link.edition = configuration.edition
        link.firstReconnect = .seconds(60)
        link.longestReconnect = .seconds(60)
        let harness = try Harness(phones: phones, moreLinks: [link])
        let other = SimulatedSwitch(
            configuration: configuration, eventLoop: harness.loop,
            logger: Logger(label: "other") { _ in SwiftLogNoOpLogHandler() })
        try harness.start()
        try harness.gateway.attach(link: "other", peerLoop: harness.loop) { $0.open(with: other.accept($0)) }
        for _ in 0..<10 where harness.other.phase != .inService { harness.settle() }
        #expect(harness.link.phase == .inService)
        #expect(harness.other.phase == .inService)
        return (harness, other)
    }

    private func statuses(_ client: TestClient) -> [CSTA.SystemStatusValue] {
        client.client.takeInbox().compactMap { ($0.message as? CSTA.SystemStatus)?.systemStatus }
    }

    @Test("One link lost disables a part: its phones get the resource error, the others are served on")
    func oneLost() throws {
        let (harness, other) = try inService()
        let client = try harness.client(as: "all")
        _ = try client.monitor("1001")
        _ = try client.monitor("2001")
        _ = try client.request(CSTA.SystemRegister(requestTypes: [.systemStatus: true]))
        _ = client.take()

        other.cutConnections()
        harness.advance(.milliseconds(1))
        #expect(statuses(client) == [.partiallyDisabled])
        #expect(harness.gateway.condition == .partiallyDisabled)
        #expect(try harness.phone("2001").busy.condition == .unknown)
        #expect(try harness.phone("1001").busy.isIdle)
        #expect(
            try client.refusal(CSTA.SnapshotDevice(snapshotObject: "2001"))
                == .systemResourceAvailibility(.deviceOutOfService))
        #expect(
            try client.refusal(CSTA.MakeCall(callingDevice: "2001", calledDirectoryNumber: "2002"))
                == .systemResourceAvailibility(.resourceOutOfService))
        _ = try client.request(CSTA.SnapshotDevice(snapshotObject: "1001"), CSTA.SnapshotDeviceResponse.self)
        _ = try client.request(
            CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002", autoOriginate: .doNotPrompt),
            CSTA.MakeCallResponse.self)
        #expect(client.takeKinds().contains(.deliveredEvent))

        harness.advance(.seconds(70))
        harness.settle()
        #expect(harness.gateway.condition == .normal)
        #expect(statuses(client).last == .normal)
        other.perform(.dial(from: "2001", to: "2002"))
        #expect(client.takeKinds().contains(.deliveredEvent))
        #expect(harness.gateway.counters[.linkLosses] == 1)
    }

    @Test("With both links lost all is disabled, and one that comes back makes it a part")
    func bothLost() throws {
        let (harness, other) = try inService()
        let client = try harness.client(as: "all")
        _ = try client.request(CSTA.SystemRegister(requestTypes: [.systemStatus: true]))
        _ = client.take()
        other.cutConnections()
        harness.advance(.milliseconds(1))
        harness.simulatedSwitch.cutConnections()
        harness.advance(.milliseconds(1))
        #expect(statuses(client) == [.partiallyDisabled, .disabled])
        for _ in 0..<5 { harness.settle() }
        #expect(statuses(client) == [.partiallyDisabled])
        #expect(
            try client.request(CSTA.RequestSystemStatus(), CSTA.RequestSystemStatusResponse.self).systemStatus
                == .partiallyDisabled)
    }

    @Test("A device that both switches list belongs to the first, and the second's events do not touch it")
    func claimedTwice() throws {
        let (harness, other) = try inService(otherFrom: 1003)
        let phone = try #require(harness.gateway.registry.phone(deviceID: "1003"))
        let own = try #require(harness.gateway.registry.phone(deviceID: "1005"))
        #expect(harness.gateway.linkName(of: phone.id) == "switch")
        #expect(harness.gateway.linkName(of: own.id) == "other")
        #expect(harness.gateway.registry.count == 6)
        #expect(harness.other.devices == 2)

        let client = try harness.client(as: "all")
        _ = try client.monitor("1003")
        other.perform(.dial(from: "1003", to: "1004"))
        #expect(client.takeKinds().isEmpty)
        #expect(try harness.phone("1003").busy.isIdle)
        harness.simulatedSwitch.perform(.dial(from: "1003", to: "1004"))
        #expect(client.takeKinds().contains(.deliveredEvent))

        // What is left of the first switch's call must survive the second link's loss.
        other.cutConnections()
        harness.settle()
        #expect(try harness.phone("1003").calls.count == 1)
        #expect(try harness.phone("1005").busy.condition == .unknown)
    }

    @Test("A service that would join calls of two switches is refused, and sent to neither")
    func subjectsOnTwoLinks() throws {
        let (harness, _) = try inService()
        let client = try harness.client(as: "all")
        let here = CSTA.ConnectionID(callID: "1", deviceID: "1001")
        let there = CSTA.ConnectionID(callID: "1", deviceID: "2001")
        let requests: [any CSTAMessage] = [
            CSTA.TransferCall(heldCall: here, activeCall: there),
            CSTA.ConferenceCall(heldCall: there, activeCall: here),
            CSTA.AlternateCall(heldCall: here, activeCall: there),
            CSTA.ReconnectCall(activeCall: there, heldCall: here),
            CSTA.DirectedPickupCall(callToBePickedUp: there, requestingDevice: "1001"),
        ]
        for request in requests {
            #expect(try client.refusal(request) == .operation(.notSameDevice), "\(request.kind.name)")
        }
        #expect(harness.gateway.counters[.requestsForwarded] == 0)
    }

    @Test("Calls of two switches with the same identifier are kept apart")
    func sameCallID() throws {
        let (harness, other) = try inService()
        let client = try harness.client(as: "all")
        _ = try client.monitor("1001", .call)
        other.perform(.dial(from: "2001", to: "2002"))
        #expect(client.takeKinds().isEmpty)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        #expect(client.takeKinds().contains(.deliveredEvent))
        let call = try #require(try harness.phone("1001").calls.first?.callID)
        #expect(try harness.phone("2001").calls.map(\.callID) == [call])
        other.perform(.answer("2002"))
        other.perform(.hangUp("2001"))
        #expect(client.takeKinds().isEmpty)

        let connection = CSTA.ConnectionID(callID: call, deviceID: "1001")
        _ = try client.request(
            CSTA.ClearConnection(connectionToBeCleared: connection), CSTA.ClearConnectionResponse.self)
        other.perform(.dial(from: "2003", to: "2004"))
        harness.settle()
        #expect(try harness.phone("1001").busy.isIdle)
        #expect(try harness.phone("2003").calls.count == 1)
    }

    @Test("The list of devices holds those of both switches")
    func devicesOfBoth() throws {
        let (harness, _) = try inService()
        let client = try harness.client(as: "all")
        _ = try client.request(CSTA.GetSwitchingFunctionDevices(), CSTA.GetSwitchingFunctionDevicesResponse.self)
        let segments = client.take().compactMap { $0 as? CSTA.SwitchingFunctionDevices }
        let devices = segments.flatMap { $0.deviceList ?? [] }.compactMap(\.deviceID?.value)
        #expect(devices.sorted() == ["1001", "1002", "1003", "1004", "2001", "2002", "2003", "2004"])
    }
}

extension Harness {
    /// The second link's status.
    fileprivate var other: LinkStatus { gateway.core.router.links[1].status }
}
