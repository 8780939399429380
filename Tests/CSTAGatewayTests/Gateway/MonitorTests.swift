import ECMA323
import NIOCore
import Simulation
import Testing

@testable import CSTAGateway

@Suite("Monitors and events through a gateway")
struct MonitorTests {
    private func inService(phones: Int = 10) throws -> Harness {
        let harness = try Harness(phones: phones)
        try harness.start()
        #expect(harness.link.phase == .inService)
        #expect(harness.link.monitored == harness.link.devices)
        return harness
    }

    @Test("The link finds the devices, monitors each once and goes into service")
    func discovery() throws {
        let harness = try inService(phones: 25)
        #expect(harness.gateway.registry.count >= 25)
        #expect(harness.gateway.condition == .normal)
        #expect(try harness.phone("1001").busy.isIdle)
    }

    @Test("Two clients of different editions see the same events, each with its own identifier")
    func editions() throws {
        let harness = try inService()
        let old = try harness.client(.ed3, as: "all")
        let new = try harness.client(.ed6, as: "watch")
        let oldID = try old.monitor("1001")
        let newID = try new.monitor("1001")
        #expect(oldID != newID)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.answer("1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.hangUp("1001"))
        let seenByOld = old.take()
        let seenByNew = new.take()
        #expect(seenByOld.map(\.kind) == seenByNew.map(\.kind))
        #expect(
            seenByOld.map(\.kind).filter { $0 != .connectionClearedEvent }
                == [
                    .serviceInitiatedEvent, .digitsDialedEvent, .originatedEvent, .deliveredEvent,
                    .establishedEvent,
                ])
        let delivered = seenByOld.compactMap { $0 as? CSTA.DeliveredEvent }
        #expect(delivered.first?.monitorCrossRefID == oldID)
        #expect(seenByNew.compactMap { $0 as? CSTA.DeliveredEvent }.first?.monitorCrossRefID == newID)
        #expect(delivered.first?.localConnectionInfo == .connected)
        #expect(try harness.phone("1001").busy.isIdle)
    }

    @Test("A filter withholds what it names, and can be changed")
    func filter() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        let filter = CSTA.MonitorFilter(callcontrol: [.serviceInitiated: true, .originated: true, .digitsDialed: true])
        let id = try client.monitor("1001", filter: filter)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        #expect(client.takeKinds() == [.deliveredEvent])
        let changed = try client.request(
            CSTA.ChangeMonitorFilter(
                monitorCrossRefID: id,
                requestedFilterList: CSTA.MonitorFilter(callcontrol: [.connectionCleared: true])),
            CSTA.ChangeMonitorFilterResponse.self)
        #expect(changed.actualFilterList?.callcontrol?[.connectionCleared] == true)
        harness.simulatedSwitch.perform(.hangUp("1001"))
        #expect(client.takeKinds() == [])
    }

    @Test("After MonitorStop was answered no event comes, and the identifier is void")
    func stop() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        let id = try client.monitor("1001")
        _ = try client.request(CSTA.MonitorStop(monitorCrossRefID: id), CSTA.MonitorStopResponse.self)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        #expect(client.takeKinds() == [])
        #expect(try client.refusal(CSTA.MonitorStop(monitorCrossRefID: id)) == .operation(.invalidMonitorCrossRefID))
        #expect(try harness.phone("1001").subscriptionCount == 0)
    }

    @Test("A client without the right gets the standard's error, and no event")
    func rights() throws {
        let harness = try inService()
        let watch = try harness.client(as: "watch")
        let none = try harness.client(as: "none")
        let start = CSTA.MonitorStart(monitorObject: .deviceObject("1009"))
        #expect(try watch.refusal(start) == .operation(.privilegeViolationSpecifiedDevice))
        #expect(try none.refusal(start) == .operation(.serviceNotSupported))
        let unknown = CSTA.MonitorStart(monitorObject: .deviceObject("4711"))
        #expect(try watch.refusal(unknown) == .operation(.invalidDeviceID))
        let denied = harness.audit.records.filter { !$0.isAllowed }
        #expect(denied.map(\.application) == ["watch", "none", "watch"])
        #expect(denied.first?.devices == ["1009"])
    }

    @Test("Limits on monitors give their own errors")
    func limits() throws {
        var limits = GatewayLimits()
        limits.maximumMonitorsPerDevice = 2
        var application = Harness.applications[0]
        application.limits.maximumMonitorsPerSession = 3
        let harness = try Harness(limits: limits, applications: [application])
        try harness.start()
        let client = try harness.client(as: "all")
        let first = try client.monitor("1001")
        _ = try client.monitor("1001")
        let third = CSTA.MonitorStart(monitorObject: .deviceObject("1001"))
        #expect(try client.refusal(third) == .subscribedResourceAvailability(.objectMonitorLimitExceeded))
        _ = try client.monitor("1002")
        #expect(
            try client.refusal(CSTA.MonitorStart(monitorObject: .deviceObject("1003")))
                == .systemResourceAvailibility(.overallMonitorLimitExceeded))
        _ = try client.request(CSTA.MonitorStop(monitorCrossRefID: first))
        _ = try client.monitor("1003")
    }

    @Test("A client that goes away leaves no subscription behind")
    func disconnect() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        for device in 1001...1005 { _ = try client.monitor(String(device)) }
        _ = try client.monitor("1006", .call)
        #expect(harness.gateway.core.monitorCount.load(ordering: .relaxed) == 6)
        client.client.disconnect()
        harness.settle()
        #expect(harness.gateway.core.monitorCount.load(ordering: .relaxed) == 0)
        for device in 1001...1005 { #expect(try harness.phone(String(device)).subscriptionCount == 0) }
        #expect(harness.gateway.core.router.links[0].callMonitors.isEmpty)
    }

    @Test("Snapshots tell the calls as the phones have them")
    func snapshots() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.answer("1002"))
        harness.settle()
        let device = try client.request(
            CSTA.SnapshotDevice(snapshotObject: "1001"), CSTA.SnapshotDeviceResponse.self)
        guard case .snapshotData(let list) = device.crossRefIDorSnapshotData,
            let info = list.snapshotDeviceResponseInfo.first
        else {
            Issue.record("no snapshot: \(device)")
            return
        }
        #expect(list.snapshotDeviceResponseInfo.count == 1)
        #expect(
            info.localCallState
                == .compoundCallState(CSTA.CompoundCallState(localConnectionState: [.connected, .connected])))
        let call = try client.request(
            CSTA.SnapshotCall(snapshotObject: info.connectionIdentifier), CSTA.SnapshotCallResponse.self)
        guard case .snapshotData(let parties) = call.crossRefIDorSnapshotData else {
            Issue.record("no snapshot: \(call)")
            return
        }
        #expect(parties.snapshotCallResponseInfo.compactMap(\.deviceOnCall.value).sorted() == ["1001", "1002"])
        #expect(parties.snapshotCallResponseInfo.allSatisfy { $0.localConnectionInfo == .connected })
        let unknown = CSTA.SnapshotCall(snapshotObject: CSTA.ConnectionID(callID: "no such call"))
        #expect(try client.refusal(unknown) == .operation(.invalidCallID))
    }

    @Test("A call-type monitor follows the call once through all its phones, and ends with it")
    func callMonitor() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        let call = try #require(try harness.phone("1001").calls.first)
        let id = try client.request(
            CSTA.MonitorStart(monitorObject: .callObject(CSTA.ConnectionID(callID: call.callID)), monitorType: .call),
            CSTA.MonitorStartResponse.self
        ).monitorCrossRefID
        harness.simulatedSwitch.perform(.answer("1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.hold("1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.retrieve("1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.hangUp("1001"))
        let seen = client.take()
        let events = seen.map(\.kind)
        #expect(events.filter { $0 == .establishedEvent }.count == 1)
        #expect(events.filter { $0 == .heldEvent }.count == 1)
        #expect(events.filter { $0 == .retrievedEvent }.count == 1)
        #expect(seen.compactMap { $0 as? CSTA.HeldEvent }.allSatisfy { $0.localConnectionInfo == nil })
        #expect(seen.compactMap { $0 as? CSTA.MonitorStop }.map(\.monitorCrossRefID) == [id])
        #expect(harness.gateway.core.router.links[0].callMonitors.isEmpty)
    }

    @Test("A call-type monitor of a device follows its calls to where they are transferred")
    func deviceCalls() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        _ = try client.monitor("1001", .call)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.answer("1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.blindTransfer("1001", to: "1003"))
        harness.settle()
        harness.simulatedSwitch.perform(.answer("1003"))
        harness.settle()
        _ = client.take()
        // The call is between 1002 and 1003 now; 1001 has nothing to do with it any more.
        #expect(try harness.phone("1001").calls.isEmpty)
        harness.simulatedSwitch.perform(.hold("1003"))
        #expect(client.takeKinds() == [.heldEvent])
    }

    @Test("A transfer does not let a call monitor see the other calls of the phones in it")
    func unrelatedCalls() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        let call = try #require(try harness.phone("1001").calls.first)
        _ = try client.request(
            CSTA.MonitorStart(monitorObject: .callObject(CSTA.ConnectionID(callID: call.callID)), monitorType: .call),
            CSTA.MonitorStartResponse.self)
        harness.simulatedSwitch.perform(.answer("1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.hold("1002"))
        harness.settle()
        harness.simulatedSwitch.perform(.dial(from: "1002", to: "1005"))
        harness.settle()
        let other = try #require(try harness.phone("1005").calls.first)
        harness.simulatedSwitch.perform(.blindTransfer("1001", to: "1003"))
        harness.settle()
        let table = harness.gateway.core.router.links[0].callMonitors
        #expect(table.followedCalls > 0)
        #expect(!table.follows(other.callID))
    }

    @Test("A call-type monitor hears of a call that ended while the link was down, and ends with it")
    func callMonitorAfterOutage() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        let call = try #require(try harness.phone("1001").calls.first)
        let start = CSTA.MonitorStart(
            monitorObject: .callObject(CSTA.ConnectionID(callID: call.callID)), monitorType: .call)
        let id = try client.request(start, CSTA.MonitorStartResponse.self).monitorCrossRefID
        _ = client.take()
        harness.simulatedSwitch.cutConnections()
        harness.advance(.milliseconds(1))
        #expect(
            try client.refusal(CSTA.SnapshotCall(snapshotObject: CSTA.ConnectionID(callID: call.callID)))
                == .systemResourceAvailibility(.deviceOutOfService))
        harness.simulatedSwitch.perform(.hangUp("1001"))
        harness.simulatedSwitch.perform(.hangUp("1002"))
        for _ in 0..<30 where !(harness.link.phase == .inService) { harness.settle() }
        let seen = client.take()
        #expect(seen.contains { $0 is CSTA.ConnectionClearedEvent })
        #expect(seen.compactMap { $0 as? CSTA.MonitorStop }.map(\.monitorCrossRefID) == [id])
        #expect(harness.gateway.core.router.links[0].callMonitors.isEmpty)
    }

    @Test("A tap sees every event with what it is about")
    func tap() async throws {
        let harness = try inService()
        let tap = harness.gateway.observeEvents(
            capacity: 10, filter: EventTap.Filter(phones: [try harness.phone("1002").id]))
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        guard case .event(let event) = await tap.next() else {
            Issue.record("no event")
            return
        }
        #expect(event.kind == .deliveredEvent)
        #expect(event.deviceID == "1002" && event.callingDevice == "1001" && event.localState == .alerting)
        tap.close()
        #expect(harness.gateway.core.taps.isEmpty)
    }
}
