import ECMA323
import Testing

@testable import Simulation

@Suite("Monitors and snapshots")
struct MonitorTests {
    @Test("A filter withholds exactly the events whose bits are set, until it is changed")
    func filter() throws {
        var bench = ModelBench()
        let started = try bench.ask(
            CSTA.MonitorStart(
                monitorObject: .deviceObject("1001"),
                requestedMonitorFilter: .init(callcontrol: .init(.serviceInitiated, .originated, .digitsDialed))),
            for: CSTA.MonitorStartResponse.self)
        #expect(started.monitorExistingCalls == true)
        #expect(started.actualMonitorFilter?.callcontrol?[.originated] == true)
        let a = started.monitorCrossRefID
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.take(a) == ["Delivered 1002 connected newCall"])
        try bench.ask(
            CSTA.ChangeMonitorFilter(
                monitorCrossRefID: a, requestedFilterList: .init(callcontrol: .init(.connectionCleared))),
            for: CSTA.ChangeMonitorFilterResponse.self)
        bench.people(.hangUp("1001"), .dial(from: "1001", to: "1002"))
        #expect(bench.take(a).first == "ServiceInitiated 1001 initiated normal")
    }

    @Test("A stopped monitor hears nothing more, and a foreign one cannot be stopped")
    func stop() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        let other = bench.connect()
        #expect(
            bench.refusal(of: CSTA.MonitorStop(monitorCrossRefID: a), as: other)
                == "operation/invalidMonitorCrossRefID")
        try bench.ask(CSTA.MonitorStop(monitorCrossRefID: a), for: CSTA.MonitorStopResponse.self)
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.take(a).isEmpty)
        #expect(
            bench.refusal(of: CSTA.MonitorStop(monitorCrossRefID: a)) == "operation/invalidMonitorCrossRefID")
    }

    @Test("Each of several monitors on a device has its own identifier and its own edition")
    func several() throws {
        var bench = ModelBench()
        let second = bench.connect()
        let a = try bench.monitor("1001")
        let answer = bench.ask(
            CSTA.MonitorStart(monitorObject: .deviceObject("1001")), edition: .ed6, as: second)
        let b = try #require(answer as? CSTA.MonitorStartResponse).monitorCrossRefID
        #expect(a != b)
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.take(a) == bench.take(b))
        let editions = bench.sent.filter { $0.message.kind == .deliveredEvent }.map(\.edition)
        #expect(editions == [.ed4, .ed6])
        bench.disconnect(second)
        #expect(bench.model.monitorCount == 1)
    }

    @Test("A call-type monitor on a device follows its call through transfer to the end, without a local state")
    func callType() throws {
        var bench = ModelBench()
        let m = try bench.monitor("1002", type: .call)
        bench.people(
            .dial(from: "1001", to: "1002"), .answer("1002"), .consult("1002", with: "1003"), .answer("1003"),
            .transfer("1002"), .hangUp("1003"))
        let heard = bench.take(m)
        #expect(
            heard.suffix(4) == [
                "Transfered 1002 transfer to 1003 with 1001:1>3,1003:2>3", "ConnectionCleared 1003 normalClearing",
                "ConnectionCleared 1001 normalClearing", "CallCleared normalClearing",
            ])
        #expect(heard.first == "Delivered 1002 newCall")
    }

    @Test("A monitor on a call ends with the call: the switch stops it")
    func callObject() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1001", to: "1002"))
        let call = try bench.call(at: "1001")
        let m = try bench.ask(
            CSTA.MonitorStart(monitorObject: .callObject(CSTA.ConnectionID(callID: call.callID ?? ""))),
            for: CSTA.MonitorStartResponse.self
        ).monitorCrossRefID
        bench.people(.answer("1002"), .hangUp("1001"))
        #expect(
            bench.take(m) == [
                "Established 1002 newCall", "ConnectionCleared 1001 normalClearing",
                "ConnectionCleared 1002 normalClearing", "CallCleared normalClearing",
            ])
        let last = try #require(bench.sent.last)
        #expect((last.message as? CSTA.MonitorStop)?.monitorCrossRefID == m)
        #expect(last.invokeID != .event)
        #expect(bench.model.monitorCount == 0)
    }

    @Test("Limits on monitors give the error for the limit that was reached")
    func limits() throws {
        var configuration = SimulatedSwitchConfiguration(phones: 4)
        configuration.maximumMonitors = 3
        configuration.maximumMonitorsPerObject = 2
        var bench = ModelBench(configuration)
        _ = try bench.monitor("1001")
        _ = try bench.monitor("1001")
        #expect(
            bench.refusal(of: CSTA.MonitorStart(monitorObject: .deviceObject("1001")))
                == "subscribedResourceAvailability/objectMonitorLimitExceeded")
        _ = try bench.monitor("1002")
        #expect(
            bench.refusal(of: CSTA.MonitorStart(monitorObject: .deviceObject("1003")))
                == "systemResourceAvailibility/overallMonitorLimitExceeded")
    }

    @Test("A device snapshot lists every call with the own state first")
    func snapshotDevice() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1001", to: "1002"), .answer("1002"), .consult("1002", with: "1003"))
        let answer = try bench.ask(
            CSTA.SnapshotDevice(snapshotObject: "1002"), for: CSTA.SnapshotDeviceResponse.self)
        guard case .snapshotData(let list) = answer.crossRefIDorSnapshotData else {
            Issue.record("no data")
            return
        }
        let entries = list.snapshotDeviceResponseInfo
        #expect(entries.map(\.connectionIdentifier.callID) == ["1", "2"])
        #expect(
            entries.map(\.localCallState) == [
                .compoundCallState(.init(localConnectionState: [.hold, .connected])),
                .compoundCallState(.init(localConnectionState: [.connected, .alerting])),
            ])
        #expect(entries.map(\.endpointDevice?.value) == ["1001", "1003"])
    }

    @Test("A device snapshot names the other end of a call of two, and nobody where there is none or are several")
    func endpoints() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1001", to: "1002"), .answer("1002"), .consult("1001", with: "1003"))
        bench.people(.answer("1003"), .conference("1001"))
        func ends(_ device: CSTA.DeviceID) throws -> [String?] {
            let answer = try bench.ask(
                CSTA.SnapshotDevice(snapshotObject: device), for: CSTA.SnapshotDeviceResponse.self)
            guard case .snapshotData(let list) = answer.crossRefIDorSnapshotData else { return ["?"] }
            return list.snapshotDeviceResponseInfo.map(\.endpointDevice?.value)
        }
        #expect(try ends("1002") == [nil])
        bench.people(.hangUp("1003"), .callFromOutside(caller: "0301234", to: "1004"))
        #expect(try ends("1002") == ["1001"])
        #expect(try ends("1004") == ["0301234"])
        #expect(try ends("T1") == ["1004"])
    }

    @Test("A call snapshot lists every party")
    func snapshotCall() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1001", to: "1002"))
        let answer = try bench.ask(
            CSTA.SnapshotCall(snapshotObject: CSTA.ConnectionID(callID: "1")), for: CSTA.SnapshotCallResponse.self)
        guard case .snapshotData(let list) = answer.crossRefIDorSnapshotData else {
            Issue.record("no data")
            return
        }
        #expect(list.snapshotCallResponseInfo.map(\.deviceOnCall.value) == ["1001", "1002"])
        #expect(list.snapshotCallResponseInfo.map(\.localConnectionInfo) == [.connected, .alerting])
        #expect(answer.callingDevice == "1001")
        #expect(answer.calledDevice == "1002")
    }
}
