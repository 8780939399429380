import ECMA323
import Testing

@testable import Simulation

@Suite("Shared lines")
struct SharedLineTests {
    /// Six telephones; the line of 1001 is on 1051 and 1052 too.
    private func bench() -> ModelBench {
        var configuration = SimulatedSwitchConfiguration(phones: 6)
        for number in ["1051", "1052"] {
            configuration.devices.append(SimulatedDevice(number: number, sharesLineOf: "1001"))
        }
        return ModelBench(configuration)
    }

    /// 1002 talks to 1001; the others on the line see it.
    private func talking() throws -> (ModelBench, caller: String, line: String, other: String) {
        var bench = bench()
        bench.people(.dial(from: "1002", to: "1001"), .answer("1001"))
        let monitors = try ["1002", "1001", "1051"].map { try bench.monitor($0) }
        return (bench, monitors[0], monitors[1], monitors[2])
    }

    @Test("A call rings at every telephone of the line; when one answers the others see the line in use")
    func answered() throws {
        var bench = bench()
        let (line, one, other) = (try bench.monitor("1001"), try bench.monitor("1051"), try bench.monitor("1052"))
        bench.people(.dial(from: "1002", to: "1001"))
        for (device, monitor) in [("1001", line), ("1051", one), ("1052", other)] {
            #expect(bench.states(at: device) == ["alerting"])
            #expect(bench.take(monitor).contains("Delivered \(device) alerting newCall"))
        }
        bench.people(.answer("1051"))
        #expect(
            bench.take(line) == [
                "Established 1051 alerting newCall", "Bridged 1001 queued normal", "Bridged 1052 queued normal",
            ])
        #expect(bench.take(one).first == "Established 1051 connected newCall")
        #expect(bench.states(at: "1052") == ["queued"])
    }

    @Test("A telephone of the line enters the call by answering, and steps back when it leaves the call to another")
    func entering() throws {
        var (bench, caller, line, other) = try talking()
        try bench.ask(CSTA.AnswerCall(callToBeAnswered: bench.call(at: "1051")), for: CSTA.AnswerCallResponse.self)
        #expect(bench.take(other) == ["Established 1051 connected normal"])
        #expect(bench.states(at: "1052") == ["queued"])
        bench.people(.hangUp("1001"))
        #expect(bench.take(line).last == "Bridged 1001 queued normal")
        #expect(bench.states(at: "1002") == ["connected"])
        bench.people(.hangUp("1051"))
        #expect(
            bench.take(line) == [
                "ConnectionCleared 1051 queued normalClearing", "ConnectionCleared 1001 null normalClearing",
            ])
        #expect(bench.take(caller).last == "ConnectionCleared 1002 null normalClearing")
        #expect(bench.model.callCount == 0)
    }

    @Test("A call held at one telephone is taken at another")
    func heldHereTakenThere() throws {
        var (bench, caller, _, other) = try talking()
        bench.people(.hold("1001"), .answer("1051"))
        #expect(bench.states(at: "1001") == ["hold"] && bench.states(at: "1051") == ["connected"])
        #expect(bench.take(other) == ["Held 1001 queued normal", "Established 1051 connected normal"])
        bench.people(.hangUp("1001"))
        #expect(bench.states(at: "1001") == ["queued"] && bench.states(at: "1002") == ["connected"])
        #expect(bench.take(caller).last == "Bridged 1001 connected normal")
    }

    @Test("When the far end leaves a call that two telephones of the line are in, the call is over")
    func onlyTheLineLeft() throws {
        var (bench, _, _, _) = try talking()
        bench.people(.hold("1001"), .answer("1051"), .hangUp("1002"))
        #expect(bench.model.callCount == 0)
    }

    @Test("The far end hanging up clears the line everywhere")
    func farEnd() throws {
        var (bench, _, line, other) = try talking()
        bench.people(.hangUp("1002"))
        #expect(bench.take(line).contains("ConnectionCleared 1001 null normalClearing"))
        #expect(bench.take(other).contains("ConnectionCleared 1051 null normalClearing"))
        #expect(bench.model.callCount == 0)
    }

    @Test("A call from any telephone of the line shows the line's number, and makes the line busy for all")
    func outgoing() throws {
        var bench = bench()
        let called = try bench.monitor("1002")
        bench.people(.dial(from: "1052", to: "1002"))
        #expect(bench.take(called).first == "Delivered 1002 alerting newCall")
        let delivered = try #require(bench.takeSent().compactMap { $0 as? CSTA.DeliveredEvent }.first)
        #expect(delivered.callingDevice.value == "1001")
        #expect(bench.states(at: "1001") == ["queued"] && bench.states(at: "1051") == ["queued"])
        #expect(
            bench.refusal(of: CSTA.MakeCall(callingDevice: "1051", calledDirectoryNumber: "1003"))
                == "stateIncompatibility/invalidCallingDeviceState")
        let caller = try bench.monitor("1004")
        bench.people(.dial(from: "1004", to: "1001"))
        #expect(bench.take(caller).last == "Failed 1001 connected busy")
        bench.people(.hangUp("1004"), .hangUp("1052"))
        #expect(bench.states(at: "1001").isEmpty && bench.states(at: "1051").isEmpty)
    }

    @Test("Only the line has a number; its other telephones have none to be called by")
    func numbers() throws {
        var bench = bench()
        let caller = try bench.monitor("1002")
        bench.people(.dial(from: "1002", to: "1051"))
        #expect(bench.take(caller).last?.hasSuffix("destNotObtainable") == true)
        #expect(!bench.model.telephoneNumbers.contains("1051"))
    }

    @Test("A telephone that only sees the line in use can neither clear nor hold the call")
    func inactive() throws {
        var (bench, _, _, _) = try talking()
        let watching = try bench.call(at: "1051")
        #expect(
            bench.refusal(of: CSTA.ClearConnection(connectionToBeCleared: watching))
                == "stateIncompatibility/invalidConnectionState")
        #expect(
            bench.refusal(of: CSTA.HoldCall(callToBeHeld: watching)) == "stateIncompatibility/noActiveCall")
    }

    @Test("Deflecting, forwarding and picking up take the call from every telephone of the line")
    func goingElsewhere() throws {
        var bench = bench()
        bench.people(.dial(from: "1002", to: "1001"), .deflect("1051", to: "1003"))
        #expect(bench.states(at: "1001").isEmpty && bench.states(at: "1052").isEmpty)
        #expect(bench.states(at: "1003") == ["alerting"])
        bench.people(.hangUp("1002"), .dial(from: "1002", to: "1001"), .pickUp("1004", from: "1001"))
        #expect(bench.states(at: "1051").isEmpty && bench.states(at: "1052").isEmpty)
        #expect(bench.states(at: "1004") == ["connected"])
    }

    @Test("A transfer from the line takes its other telephones out; a conference keeps them once")
    func joined() throws {
        var (bench, _, line, other) = try talking()
        bench.people(.consult("1001", with: "1003"), .answer("1003"))
        #expect(bench.states(at: "1051") == ["queued", "queued"])
        _ = (bench.take(line), bench.take(other))
        bench.people(.transfer("1001"))
        #expect(bench.states(at: "1051").isEmpty && bench.states(at: "1001").isEmpty)
        #expect(bench.states(at: "1002") == ["connected"] && bench.states(at: "1003") == ["connected"])
        #expect(bench.take(other).allSatisfy { $0.hasPrefix("ConnectionCleared 105") })

        var conference = try talking().0
        conference.people(.consult("1001", with: "1003"), .answer("1003"), .conference("1001"))
        #expect(conference.states(at: "1051") == ["queued"] && conference.states(at: "1001") == ["connected"])
        conference.people(.hangUp("1001"))
        #expect(conference.states(at: "1051").isEmpty)
        #expect(conference.states(at: "1002") == ["connected"])
    }

    @Test("The line's telephones are described as sharing it")
    func described() throws {
        var bench = bench()
        let information = try bench.ask(
            CSTA.GetLogicalDeviceInformation(device: "1052"), for: CSTA.GetLogicalDeviceInformationResponse.self)
        #expect(information.appearanceType == .independentSharedBridged)
        #expect(information.otherPhysicalDeviceList == ["1001", "1051", "1052"])
    }
}
