import ECMA323
import Testing

@testable import Simulation

@Suite("Diverting, picking up, calling back")
struct DivertingTests {
    private func ringing() throws -> (ModelBench, a: String, b: String, c: String) {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        let b = try bench.monitor("1002")
        let c = try bench.monitor("1003")
        bench.people(.dial(from: "1001", to: "1002"))
        _ = (bench.take(a), bench.take(b))
        return (bench, a, b, c)
    }

    @Test("A deflected call leaves the ringing telephone and rings at the new one, which learns from where")
    func deflect() throws {
        var (bench, a, b, c) = try ringing()
        try bench.ask(
            CSTA.DeflectCall(callToBeDiverted: bench.call(at: "1002"), newDestination: ["1003"]),
            for: CSTA.DeflectCallResponse.self)
        #expect(bench.take(b) == ["Diverted 1002 null redirected to 1003"])
        #expect(
            bench.take(a) == [
                "Diverted 1002 connected redirected to 1003", "Delivered 1003 connected redirected from 1002",
            ])
        #expect(bench.take(c) == ["Delivered 1003 alerting redirected from 1002"])
        bench.pass(.seconds(31))
        #expect(bench.model.callCount == 0)
    }

    @Test("A picked up call is established at the telephone that fetched it")
    func directedPickup() throws {
        var (bench, a, b, c) = try ringing()
        let response = try bench.ask(
            CSTA.DirectedPickupCall(callToBePickedUp: bench.call(at: "1002"), requestingDevice: "1003"),
            for: CSTA.DirectedPickupCallResponse.self)
        #expect(response.pickedCall == CSTA.ConnectionID(callID: "1", deviceID: "1003"))
        #expect(bench.take(b) == ["Diverted 1002 null callPickup to 1003"])
        #expect(bench.take(c) == ["Established 1003 connected callPickup"])
        #expect(
            bench.take(a) == ["Diverted 1002 connected callPickup to 1003", "Established 1003 connected callPickup"])
    }

    @Test("Group pickup fetches the call of the group that has rung longest, and only of that group")
    func groupPickup() throws {
        var bench = ModelBench(.init(phones: 12))
        bench.people(.dial(from: "1001", to: "1010"))
        bench.pass(.seconds(1))
        bench.people(.dial(from: "1002", to: "1005"))
        bench.pass(.seconds(1))
        bench.people(.dial(from: "1003", to: "1006"))
        let response = try bench.ask(
            CSTA.GroupPickupCall(newDestination: "1004"), for: CSTA.GroupPickupCallResponse.self)
        #expect(response.pickedCall == CSTA.ConnectionID(callID: "2", deviceID: "1004"))
        bench.people(.hangUp("1004"))
        bench.ask(CSTA.GroupPickupCall(newDestination: "1004"))
        #expect(bench.states(at: "1003") == ["connected"])
        bench.people(.hangUp("1004"))
        #expect(
            bench.refusal(of: CSTA.GroupPickupCall(newDestination: "1004"))
                == "stateIncompatibility/noCallToAnswer")
    }

    @Test(
        "Every kind of forwarding sends the call on with its own cause",
        arguments: [
            (CSTA.ForwardingType.forwardImmediate, "callForwardImmediate"),
            (.forwardImmInt, "callForwardImmediate"), (.forwardBusy, "callForwardBusy"),
            (.forwardNoAns, "callForwardNoAnswer"), (.forwardDND, "callForward"),
        ])
    func forwarding(type: CSTA.ForwardingType, cause: String) throws {
        var bench = ModelBench()
        try bench.ask(
            CSTA.SetForwarding(
                device: "1002", forwardingType: type, activateForward: true, forwardDN: "1003", ringCount: 2),
            for: CSTA.SetForwardingResponse.self)
        if type == .forwardDND { bench.people(.doNotDisturb("1002", true)) }
        if type == .forwardBusy { bench.people(.dial(from: "1002", to: "1004")) }
        let a = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "1002"))
        if type == .forwardNoAns {
            #expect(bench.states(at: "1002") == ["alerting"])
            bench.pass(.seconds(8))
        }
        #expect(
            bench.take(a).suffix(2) == [
                "Diverted 1002 connected \(cause) to 1003", "Delivered 1003 connected \(cause) from 1002",
            ])
    }

    @Test("A forwarding for outside calls leaves inside calls alone")
    func externalForwarding() throws {
        var bench = ModelBench()
        bench.ask(
            CSTA.SetForwarding(
                device: "1002", forwardingType: .forwardImmExt, activateForward: true, forwardDN: "1003"))
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.states(at: "1002") == ["alerting"])
        bench.people(.hangUp("1001"), .callFromOutside(caller: "0301234", to: "1002"))
        #expect(bench.states(at: "1003") == ["alerting"])
    }

    @Test("Telephones forwarded to one another in a ring end in a failed call, not in an endless one")
    func forwardingRing() throws {
        var bench = ModelBench()
        bench.people(.forward("1002", to: "1003"), .forward("1003", to: "1002"))
        let a = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.take(a).last?.hasSuffix("busy") == true)
        bench.pass(.seconds(5))
        #expect(bench.model.callCount == 0)
    }

    @Test("Do-not-disturb fails calls with that cause and is told to the device's monitors")
    func doNotDisturb() throws {
        var bench = ModelBench()
        let b = try bench.monitor("1002")
        try bench.ask(
            CSTA.SetDoNotDisturb(device: "1002", doNotDisturbOn: true), for: CSTA.SetDoNotDisturbResponse.self)
        #expect(bench.take(b) == ["DoNotDisturb 1002 on"])
        let state = try bench.ask(CSTA.GetDoNotDisturb(device: "1002"), for: CSTA.GetDoNotDisturbResponse.self)
        #expect(state.doNotDisturbOn)
        let a = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.take(a).last == "Failed 1002 connected doNotDisturb")
        bench.ask(CSTA.SetDoNotDisturb(device: "1002", doNotDisturbOn: true))
        #expect(bench.take(b) == ["Failed 1002 fail doNotDisturb"], "setting what is set already is no event")
    }

    @Test("Forwardings are told to the device's monitors and can be read back")
    func forwardingFeature() throws {
        var bench = ModelBench()
        let b = try bench.monitor("1002")
        bench.ask(CSTA.SetForwarding(device: "1002", activateForward: true, forwardDN: "1003"))
        bench.ask(
            CSTA.SetForwarding(
                device: "1002", forwardingType: .forwardNoAns, activateForward: true, forwardDN: "1004", ringCount: 4))
        let list = try bench.ask(CSTA.GetForwarding(device: "1002"), for: CSTA.GetForwardingResponse.self)
        #expect(list.forwardingList.map(\.forwardDN?.value) == ["1003", "1004"])
        #expect(list.forwardingList.map(\.ringCount) == [nil, 4])
        bench.ask(CSTA.SetForwarding(device: "1002", activateForward: false))
        #expect(
            bench.take(b) == [
                "Forwarding 1002 forwardImmediate on 1003", "Forwarding 1002 forwardNoAns on 1004",
                "Forwarding 1002 forwardImmediate off 1003", "Forwarding 1002 forwardNoAns off 1004",
            ])
        bench.ask(CSTA.SetForwarding(device: "1002", forwardingType: .forwardNoAns, activateForward: true))
        #expect(bench.take(b) == ["Forwarding 1002 forwardNoAns on 1004"], "the old destination is used again")
    }

    @Test("Calling back a busy telephone clears the call, waits until both are free, and rings again")
    func callBack() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1002", to: "1003"), .answer("1003"), .dial(from: "1001", to: "1002"))
        let a = try bench.monitor("1001")
        let response = try bench.ask(
            CSTA.CallBack(callbackConnection: bench.call(at: "1001")), for: CSTA.CallBackResponse.self)
        #expect(response.targetDevice == "1002")
        #expect(bench.states(at: "1001").isEmpty)
        #expect(bench.take(a) == ["CallBack 1001 to 1002 set", "ConnectionCleared 1001 null callBack"])
        bench.pass(.seconds(60))
        #expect(bench.take(a).isEmpty)
        bench.people(.hangUp("1002"))
        bench.pass(.seconds(1))
        #expect(bench.take(a) == ["CallBack 1001 to 1002 cancelled", "ServiceInitiated 1001 initiated callBack"])
        bench.people(.answer("1001"))
        #expect(
            bench.take(a) == ["Originated 1001 connected callBack", "Delivered 1002 connected callBack"])
        bench.people(.answer("1002"))
        #expect(bench.states(at: "1002") == ["connected"])
    }

    @Test("A call back that is cancelled does not ring any more, and cancelling it again is refused")
    func cancelledCallBack() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1002", to: "1003"), .answer("1003"), .dial(from: "1001", to: "1002"))
        try bench.ask(CSTA.CallBack(callbackConnection: bench.call(at: "1001")), for: CSTA.CallBackResponse.self)
        let a = try bench.monitor("1001")
        let cancel = CSTA.CancelCallBack(originatingDevice: "1001", targetDevice: "1002")
        #expect(
            bench.refusal(of: CSTA.CancelCallBack(originatingDevice: "1001", targetDevice: "1003"))
                == "stateIncompatibility/invalidDeviceState")
        try bench.ask(cancel, for: CSTA.CancelCallBackResponse.self)
        #expect(bench.take(a) == ["CallBack 1001 to 1002 cancelled"])
        #expect(bench.refusal(of: cancel) == "stateIncompatibility/invalidDeviceState")
        #expect(
            bench.refusal(of: CSTA.CancelCallBack(targetDevice: "1002"))
                == "operation/atLeastOneConditionalParameterNotProvided")
        bench.people(.hangUp("1002"))
        bench.pass(.seconds(60))
        #expect(bench.model.callCount == 0)
        #expect(bench.take(a).isEmpty)
    }

    @Test("A call back nobody takes is given up")
    func callBackIgnored() throws {
        var bench = ModelBench()
        bench.people(.dial(from: "1001", to: "1002"))
        try bench.ask(CSTA.CallBack(callbackConnection: bench.call(at: "1001")), for: CSTA.CallBackResponse.self)
        bench.pass(.seconds(1))
        #expect(bench.states(at: "1001") == ["initiated"])
        bench.pass(.seconds(15))
        #expect(bench.model.callCount == 0)
        bench.pass(.seconds(600))
        #expect(bench.model.callCount == 0)
    }
}
