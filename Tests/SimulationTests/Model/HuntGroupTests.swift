import ECMA323
import Testing

@testable import Simulation

@Suite("Hunt groups")
struct HuntGroupTests {
    /// Six telephones, of which 1003 and 1004 answer for group 1900, with room for two calls in its queue.
    private func bench(maximumQueued: Int = 2) -> ModelBench {
        var configuration = SimulatedSwitchConfiguration(phones: 6)
        configuration.devices.append(
            SimulatedDevice(
                number: "1900", name: "Sales",
                category: .huntGroup(.init(members: ["1003", "nobody", "1004"], maximumQueued: maximumQueued))))
        return ModelBench(configuration)
    }

    @Test("A call to a group passes it and rings at the first free member, who sees where it came from")
    func distributed() throws {
        var bench = bench()
        let (caller, group, member) = (
            try bench.monitor("1001"), try bench.monitor("1900"), try bench.monitor("1003")
        )
        bench.people(.dial(from: "1001", to: "1900"))
        #expect(
            bench.take(caller).suffix(2) == [
                "Diverted 1900 connected distributed to 1003", "Delivered 1003 connected distributed from 1900",
            ])
        #expect(bench.take(group) == ["Diverted 1900 null distributed to 1003"])
        #expect(bench.take(member) == ["Delivered 1003 alerting distributed from 1900"])
        bench.people(.answer("1003"))
        #expect(bench.take(member) == ["Established 1003 connected distributed"])
    }

    @Test("While all members talk calls wait in order, and the one that waited longest gets whoever is free first")
    func queue() throws {
        var bench = bench()
        let group = try bench.monitor("1900")
        bench.people(.dial(from: "1003", to: "1004"), .answer("1004"))
        bench.people(.dial(from: "1001", to: "1900"), .dial(from: "1002", to: "1900"))
        #expect(
            bench.take(group) == [
                "Queued 1900 queued noAvailableAgents 0 of 1", "Queued 1900 queued noAvailableAgents 1 of 2",
            ])
        #expect(bench.states(at: "1900") == ["queued", "queued"])
        bench.people(.hangUp("1003"))
        #expect(bench.states(at: "1003").isEmpty, "a member is left in peace after a call")
        let first = try bench.monitor("1001")
        bench.pass(.seconds(1))
        // Both members were in the same call; both are free now.
        #expect(bench.states(at: "1900").isEmpty)
        #expect(bench.states(at: "1003") == ["alerting"] && bench.states(at: "1004") == ["alerting"])
        #expect(
            bench.take(first) == [
                "Diverted 1900 connected distributed to 1003", "Delivered 1003 connected distributed from 1900",
            ])
        #expect(try bench.call(at: "1003").callID == bench.call(at: "1001").callID)
    }

    @Test("A full queue is busy, and a group without a queue is busy at once", arguments: [0, 1])
    func full(maximumQueued: Int) throws {
        var bench = bench(maximumQueued: maximumQueued)
        bench.people(.dial(from: "1003", to: "1004"), .answer("1004"))
        if maximumQueued == 1 { bench.people(.dial(from: "1001", to: "1900")) }
        let caller = try bench.monitor("1002")
        bench.people(.dial(from: "1002", to: "1900"))
        #expect(bench.take(caller).last == "Failed 1900 connected busy")
    }

    @Test("A call that waits too long is given up, and a caller who hangs up leaves the queue")
    func leavingTheQueue() throws {
        var bench = bench()
        let group = try bench.monitor("1900")
        bench.people(.dial(from: "1003", to: "1004"), .answer("1004"))
        bench.people(.dial(from: "1001", to: "1900"), .dial(from: "1002", to: "1900"), .hangUp("1002"))
        #expect(
            bench.take(group).suffix(2) == [
                "ConnectionCleared 1002 queued normalClearing", "ConnectionCleared 1900 null callCancelled",
            ])
        bench.pass(.seconds(120))
        #expect(bench.take(group) == ["ConnectionCleared 1900 null queueTimeOverflow"])
        #expect(bench.states(at: "1001").isEmpty && bench.states(at: "1900").isEmpty)
    }

    @Test("A member who does not answer loses the call to the next, and the last one keeps it")
    func huntsOn() throws {
        var bench = bench()
        let caller = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "1900"))
        _ = bench.take(caller)
        bench.pass(.seconds(12))
        #expect(
            bench.take(caller) == [
                "Diverted 1003 connected distributed to 1004", "Delivered 1004 connected distributed from 1003",
            ])
        bench.people(.doNotDisturb("1003", true))
        bench.pass(.seconds(12))
        #expect(bench.take(caller).isEmpty)
        #expect(bench.states(at: "1004") == ["alerting"])
    }

    @Test("A member who wants no calls is passed over and gets those that wait when he wants them again")
    func disturbable() throws {
        var bench = bench()
        bench.people(.doNotDisturb("1003", true), .doNotDisturb("1004", true), .dial(from: "1001", to: "1900"))
        #expect(bench.states(at: "1900") == ["queued"])
        bench.people(.doNotDisturb("1004", false))
        bench.pass(.seconds(1))
        #expect(bench.states(at: "1004") == ["alerting"])
    }

    @Test("A waiting call can be sent elsewhere or ended by a client, but not answered at the group")
    func controlled() throws {
        var bench = bench()
        bench.people(.dial(from: "1003", to: "1004"), .answer("1004"))
        bench.people(.dial(from: "1001", to: "1900"), .dial(from: "1002", to: "1900"))
        #expect(
            bench.refusal(of: CSTA.AnswerCall(callToBeAnswered: try bench.call(at: "1900")))
                == "operation/requestIncompatibleWithDevice")
        try bench.ask(
            CSTA.DeflectCall(callToBeDiverted: bench.call(at: "1900"), newDestination: ["1005"]),
            for: CSTA.DeflectCallResponse.self)
        #expect(bench.states(at: "1005") == ["alerting"])
        try bench.ask(
            CSTA.ClearConnection(connectionToBeCleared: bench.call(at: "1900")),
            for: CSTA.ClearConnectionResponse.self)
        #expect(bench.states(at: "1002").isEmpty)
        #expect(bench.refusal(of: CSTA.MakeCall(callingDevice: "1900", calledDirectoryNumber: "1001")) != nil)
    }

    @Test("A blind transfer reaches a group that has room and is refused at one that has none")
    func transferred() throws {
        var bench = bench(maximumQueued: 1)
        bench.people(.dial(from: "1003", to: "1004"), .answer("1004"))
        bench.people(.dial(from: "1001", to: "1002"), .answer("1002"), .blindTransfer("1002", to: "1900"))
        #expect(bench.states(at: "1900") == ["queued"] && bench.states(at: "1001") == ["connected"])
        bench.people(.dial(from: "1005", to: "1006"), .answer("1006"))
        #expect(
            bench.refusal(
                of: CSTA.SingleStepTransferCall(activeCall: try bench.call(at: "1005"), transferredTo: "1900"))
                == "stateIncompatibility/invalidDestinationDeviceState")
    }

    @Test("Groups are listed and described as what they are, and their members name them")
    func described() throws {
        var bench = bench()
        bench.ask(CSTA.GetSwitchingFunctionDevices(requestedDeviceCategory: .groupHunt))
        let listed = bench.takeSent().compactMap { ($0 as? CSTA.SwitchingFunctionDevices)?.deviceList }.joined()
        #expect(listed.map(\.deviceID) == ["1900"])
        #expect(listed.first?.deviceCategory == .group && listed.first?.deviceAttributes?[.groupHunt] == true)
        let group = try bench.ask(
            CSTA.GetLogicalDeviceInformation(device: "1900"), for: CSTA.GetLogicalDeviceInformationResponse.self)
        #expect(group.deviceCategory == .group && group.groupDeviceAttributes?[.hunt] == true)
        let member = try bench.ask(
            CSTA.GetLogicalDeviceInformation(device: "1003"), for: CSTA.GetLogicalDeviceInformationResponse.self)
        #expect(member.associatedGroupList == ["1900"])
    }
}
