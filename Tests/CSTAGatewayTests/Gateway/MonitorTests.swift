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

    @Test("The limit on a device's monitors counts those of its calls too, and a call has one of its own")
    func callMonitorLimits() throws {
        var limits = GatewayLimits()
        limits.maximumMonitorsPerDevice = 2
        let harness = try Harness(limits: limits)
        try harness.start()
        let client = try harness.client(as: "all")
        let exceeded = CSTA.CSTAErrorCode.subscribedResourceAvailability(.objectMonitorLimitExceeded)
        _ = try client.monitor("1001")
        _ = try client.monitor("1001", .call)
        for type in [CSTA.MonitorType.call, .device] {
            let third = CSTA.MonitorStart(monitorObject: .deviceObject("1001"), monitorType: type)
            #expect(try client.refusal(third) == exceeded)
        }
        harness.simulatedSwitch.perform(.dial(from: "1003", to: "1004"))
        harness.settle()
        let call = CSTA.ConnectionID(callID: try #require(try harness.phone("1003").calls.first).callID)
        let start = CSTA.MonitorStart(monitorObject: .callObject(call), monitorType: .call)
        for _ in 0..<2 { _ = try client.request(start, CSTA.MonitorStartResponse.self) }
        #expect(try client.refusal(start) == exceeded)
    }

    @Test("Monitors that come and go use the same place, and each has an identifier of its own")
    func places() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        var identifiers: Set<String> = []
        for _ in 0..<200 {
            let id = try client.monitor("1001")
            identifiers.insert(id)
            _ = try client.request(CSTA.MonitorStop(monitorCrossRefID: id), CSTA.MonitorStopResponse.self)
        }
        #expect(identifiers.count == 200)
        let session = try #require(harness.gateway.core.clientLoops[0].sessions.first)
        #expect(session.monitors.capacity == 1)
        // Also those that end with their call, and those that the link refuses.
        harness.simulatedSwitch.perform(.dial(from: "1003", to: "1004"))
        harness.settle()
        let call = CSTA.ConnectionID(callID: try #require(try harness.phone("1003").calls.first).callID)
        let start = CSTA.MonitorStart(monitorObject: .callObject(call), monitorType: .call)
        _ = try client.request(start, CSTA.MonitorStartResponse.self)
        harness.simulatedSwitch.perform(.hangUp("1003"))
        harness.simulatedSwitch.perform(.hangUp("1004"))
        _ = client.take()
        #expect(session.monitors.count == 0)
        let current = try client.monitor("1001")
        #expect(session.monitors.capacity == 1)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        #expect(client.take().compactMap { ($0 as? CSTA.DeliveredEvent)?.monitorCrossRefID } == [current])
    }

    @Test("The index of calls is exact through transfers, conferences, healing and lost links", arguments: [1, 2, 3])
    func callIndex(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let harness = try Harness(
            phones: 8,
            configure: {
                $0.faults.poisonedEvents = 0.1
                $0.seed = seed
            })
        try harness.start()
        func phone() -> String { String(1001 + random.next() % 8) }
        var joins = 0
        for step in 0..<400 {
            // Whoever has two calls can join them, once the other end has answered.
            let all = try (1001...1008).map { try harness.phone(String($0)) }
            let joiner = all.first { $0.calls.count > 1 }?.identities?.deviceID ?? phone()
            let ringing = all.first { $0.busy.reason == .ringing }?.identities?.deviceID ?? phone()
            let one = phone()
            let action: HumanAction =
                switch random.next() % 12 {
                case 0, 1: .dial(from: one, to: phone())
                case 2, 3: .answer(ringing)
                case 4: .consult(one, with: phone())
                case 5: .transfer(joiner)
                case 6: .conference(joiner)
                case 7: .blindTransfer(one, to: phone())
                case 8: .deflect(one, to: phone())
                case 9: .pickUp(one, from: phone())
                case 10: .alternate(one)
                default: .hangUp(one)
                }
            let isDone = harness.simulatedSwitch.perform(action)
            switch action {
            case .transfer, .conference, .blindTransfer: joins += isDone ? 1 : 0
            default: break
            }
            if step % 97 == 96 { harness.simulatedSwitch.cutConnections() }
            harness.advance(.milliseconds(30))
            try expectExactIndex(harness)
        }
        #expect(joins > 0)
        #expect(harness.gateway.counters[.linkUps] > 1)
        #expect(harness.gateway.counters[.healingSnapshots] > 0)
    }

    private func expectExactIndex(_ harness: Harness) throws {
        let link = try #require(harness.gateway.core.router.links.first)
        var truth: [String: Set<String>] = [:]
        var connections = 0
        for device in link.devices {
            for call in device.phone.assumeIsolated({ $0.snapshot().calls }) {
                truth[call.callID, default: []].insert(device.deviceID)
                connections += 1
            }
        }
        for (call, devices) in truth {
            let found = link.phones(inCall: call).compactMap {
                harness.gateway.registry.identities(of: $0.id)?.deviceID
            }
            #expect(Set(found) == devices && found.count == devices.count)
        }
        #expect(link.calls.count == connections)
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
