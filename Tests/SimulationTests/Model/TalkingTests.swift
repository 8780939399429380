import ECMA323
import Testing

@testable import Simulation

@Suite("Hold, consultation, transfer, conference")
struct TalkingTests {
    /// 1001 talks to 1002; all three are monitored and have been heard so far.
    private func talking() throws -> (ModelBench, a: String, b: String, c: String) {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        let b = try bench.monitor("1002")
        let c = try bench.monitor("1003")
        bench.people(.dial(from: "1001", to: "1002"), .answer("1002"))
        _ = (bench.take(a), bench.take(b), bench.take(c))
        return (bench, a, b, c)
    }

    /// 1002 has put 1001 on hold and talks to 1003.
    private func consulting() throws -> (ModelBench, a: String, b: String, c: String) {
        var (bench, a, b, c) = try talking()
        try bench.ask(
            CSTA.ConsultationCall(existingCall: bench.call(at: "1002"), consultedDevice: "1003"),
            for: CSTA.ConsultationCallResponse.self)
        bench.people(.answer("1003"))
        return (bench, a, b, c)
    }

    @Test("Holding and retrieving is told to both parties, each with its own state")
    func hold() throws {
        var (bench, a, b, _) = try talking()
        try bench.ask(CSTA.HoldCall(callToBeHeld: bench.call(at: "1002")), for: CSTA.HoldCallResponse.self)
        try bench.ask(
            CSTA.RetrieveCall(callToBeRetrieved: bench.call(at: "1002")), for: CSTA.RetrieveCallResponse.self)
        #expect(bench.take(b) == ["Held 1002 hold normal", "Retrieved 1002 connected normal"])
        #expect(bench.take(a) == ["Held 1002 connected normal", "Retrieved 1002 connected normal"])
    }

    @Test("A consultation holds the first call and makes a second with cause consultation")
    func consultation() throws {
        var (bench, a, b, c) = try consulting()
        #expect(
            bench.take(b) == [
                "Held 1002 hold consultation", "ServiceInitiated 1002 initiated consultation",
                "Originated 1002 connected consultation", "Delivered 1003 connected consultation",
                "Established 1003 connected consultation",
            ])
        #expect(bench.take(a) == ["Held 1002 connected consultation"])
        #expect(
            bench.take(c) == ["Delivered 1003 alerting consultation", "Established 1003 connected consultation"])
    }

    @Test("Alternating holds the one call and retrieves the other, both with cause alternate")
    func alternate() throws {
        var (bench, a, b, c) = try consulting()
        _ = (bench.take(a), bench.take(b), bench.take(c))
        try bench.ask(
            CSTA.AlternateCall(heldCall: bench.call(at: "1002", 0), activeCall: bench.call(at: "1002", 1)),
            for: CSTA.AlternateCallResponse.self)
        #expect(bench.take(b) == ["Held 1002 hold alternate", "Retrieved 1002 connected alternate"])
        #expect(bench.take(a) == ["Retrieved 1002 connected alternate"])
        #expect(bench.take(c) == ["Held 1002 connected alternate"])
        #expect(bench.states(at: "1002") == ["connected", "hold"])
    }

    @Test("Reconnecting clears the consultation and retrieves the held call")
    func reconnect() throws {
        var (bench, a, b, c) = try consulting()
        _ = (bench.take(a), bench.take(b), bench.take(c))
        try bench.ask(
            CSTA.ReconnectCall(activeCall: bench.call(at: "1002", 1), heldCall: bench.call(at: "1002", 0)),
            for: CSTA.ReconnectCallResponse.self)
        #expect(
            bench.take(b) == ["ConnectionCleared 1002 null normalClearing", "Retrieved 1002 connected normal"])
        #expect(bench.take(a) == ["Retrieved 1002 connected normal"])
        #expect(
            bench.take(c) == [
                "ConnectionCleared 1002 connected normalClearing", "ConnectionCleared 1003 null normalClearing",
            ])
    }

    @Test("A transfer joins the two calls under a new call identifier without the transferring device")
    func transfer() throws {
        var (bench, a, b, c) = try consulting()
        _ = (bench.take(a), bench.take(b), bench.take(c))
        let response = try bench.ask(
            CSTA.TransferCall(heldCall: bench.call(at: "1002", 0), activeCall: bench.call(at: "1002", 1)),
            for: CSTA.TransferCallResponse.self)
        #expect(response.transferredCall == CSTA.ConnectionID(callID: "3", deviceID: "1003"))
        let end = "transfer to 1003 with 1001:1>3,1003:2>3"
        #expect(bench.take(b) == ["Transfered 1002 null \(end)"])
        #expect(bench.take(a) == ["Transfered 1002 connected \(end)"])
        #expect(bench.take(c) == ["Transfered 1002 connected \(end)"])
        #expect(bench.states(at: "1002").isEmpty)
        bench.people(.hangUp("1001"))
        #expect(
            bench.take(c) == [
                "ConnectionCleared 1001 connected normalClearing", "ConnectionCleared 1003 null normalClearing",
            ])
    }

    @Test("A transfer to a telephone that still rings goes on ringing in the new call")
    func transferWhileRinging() throws {
        var (bench, a, _, c) = try talking()
        bench.people(.consult("1002", with: "1003"))
        _ = (bench.take(a), bench.take(c))
        bench.people(.transfer("1002"))
        #expect(bench.take(c) == ["Transfered 1002 alerting transfer to 1003 with 1001:1>3,1003:2>3"])
        bench.people(.answer("1003"))
        #expect(bench.take(a).last == "Established 1003 connected consultation")
        #expect(bench.states(at: "1003") == ["connected"])
    }

    @Test("A transferred call that nobody answers is given up")
    func transferUnanswered() throws {
        var (bench, a, _, _) = try talking()
        bench.people(.consult("1002", with: "1003"), .transfer("1002"))
        _ = bench.take(a)
        bench.pass(.seconds(30))
        #expect(
            bench.take(a) == [
                "ConnectionCleared 1003 connected callNotAnswered", "ConnectionCleared 1001 null callNotAnswered",
            ])
        #expect(bench.model.callCount == 0)
    }

    @Test("A conference joins the two calls under a new call identifier, and goes on when one leaves")
    func conference() throws {
        var (bench, a, b, c) = try consulting()
        _ = (bench.take(a), bench.take(b), bench.take(c))
        let response = try bench.ask(
            CSTA.ConferenceCall(heldCall: bench.call(at: "1002", 0), activeCall: bench.call(at: "1002", 1)),
            for: CSTA.ConferenceCallResponse.self)
        #expect(response.conferenceCall == CSTA.ConnectionID(callID: "3", deviceID: "1002"))
        let end = "conference adding 1003 with 1001:1>3,1002:2>3,1003:2>3"
        for monitor in [a, b, c] { #expect(bench.take(monitor) == ["Conferenced 1002 connected \(end)"]) }
        bench.people(.hangUp("1003"))
        #expect(bench.take(b) == ["ConnectionCleared 1003 connected normalClearing"])
        #expect(bench.states(at: "1001") == ["connected"])
        bench.people(.hangUp("1001"))
        #expect(bench.model.callCount == 0)
    }

    @Test("A single step transfer leaves at once and the new party rings with the transferring one as last redirection")
    func singleStepTransfer() throws {
        var (bench, a, b, c) = try talking()
        let response = try bench.ask(
            CSTA.SingleStepTransferCall(activeCall: bench.call(at: "1002"), transferredTo: "1003"),
            for: CSTA.SingleStepTransferCallResponse.self)
        #expect(response.transferredCall == CSTA.ConnectionID(callID: "2", deviceID: "1003"))
        let end = "singleStepTransfer to 1003 with 1001:1>2,1003:->2"
        #expect(bench.take(b) == ["Transfered 1002 null \(end)"])
        #expect(
            bench.take(a) == [
                "Transfered 1002 connected \(end)", "Delivered 1003 connected singleStepTransfer from 1002",
            ])
        #expect(bench.take(c) == ["Delivered 1003 alerting singleStepTransfer from 1002"])
        bench.people(.answer("1003"))
        #expect(bench.states(at: "1001") == ["connected"])
    }

    @Test("A single step conference rings the added party and everybody goes on talking")
    func singleStepConference() throws {
        var (bench, a, b, c) = try talking()
        try bench.ask(
            CSTA.SingleStepConferenceCall(
                activeCall: bench.call(at: "1001"), deviceToJoin: "1003", participationType: .active),
            for: CSTA.SingleStepConferenceCallResponse.self)
        let end = "singleStepConference adding 1003 with 1001:1>2,1002:1>2,1003:->2"
        #expect(
            bench.take(a) == [
                "Conferenced 1001 connected \(end)", "Delivered 1003 connected activeParticipation",
            ])
        #expect(bench.take(b).first == "Conferenced 1001 connected \(end)")
        #expect(bench.take(c) == ["Delivered 1003 alerting activeParticipation"])
        bench.pass(.seconds(30))
        #expect(bench.take(a) == ["ConnectionCleared 1003 connected callNotAnswered"])
        #expect(bench.states(at: "1001") == ["connected"])
        #expect(bench.states(at: "1002") == ["connected"])
    }

    @Test("A held party who hangs up leaves the consulting device with its other call")
    func heldPartyLeaves() throws {
        var (bench, _, b, _) = try consulting()
        _ = bench.take(b)
        bench.people(.hangUp("1001"))
        #expect(
            bench.take(b) == [
                "ConnectionCleared 1001 hold normalClearing", "ConnectionCleared 1002 null normalClearing",
            ])
        #expect(bench.states(at: "1002") == ["connected"])
    }

    @Test("A failed consultation leaves the first call on hold, to be reconnected")
    func failedConsultation() throws {
        var (bench, _, b, _) = try talking()
        bench.people(.dial(from: "1003", to: "1004"), .answer("1004"), .consult("1002", with: "1003"))
        #expect(bench.take(b).last == "Failed 1003 connected busy")
        bench.people(.reconnect("1002"))
        #expect(bench.states(at: "1002") == ["connected"])
        #expect(bench.states(at: "1003") == ["connected"])
    }

    @Test("Digits are accepted in a call and refused when they are none")
    func digits() throws {
        var (bench, _, _, _) = try talking()
        let connection = try bench.call(at: "1001")
        try bench.ask(
            CSTA.GenerateDigits(connectionToSendDigits: connection, charactersToSend: "12*#"),
            for: CSTA.GenerateDigitsResponse.self)
        #expect(
            bench.refusal(of: CSTA.GenerateDigits(connectionToSendDigits: connection, charactersToSend: "hello"))
                == "operation/invalidParameterValue")
    }

    @Test("Generated digits are told to both parties, with their durations when the request gave them")
    func generatedDigits() throws {
        var (bench, a, b, _) = try talking()
        let connection = try bench.call(at: "1001")
        try bench.ask(
            CSTA.GenerateDigits(
                connectionToSendDigits: connection, charactersToSend: "12#", toneDuration: 90, pauseDuration: 40),
            for: CSTA.GenerateDigitsResponse.self)
        #expect(bench.take(a) == ["DigitsGenerated 1001 12#"])
        #expect(bench.take(b) == ["DigitsGenerated 1001 12#"])
        let event = try #require(bench.takeSent().compactMap { $0 as? CSTA.DigitsGeneratedEvent }.first)
        #expect(event.digitDurationList == [90, 90, 90] && event.pauseDurationList == [40, 40, 40])
        #expect(
            bench.refusal(
                of: CSTA.GenerateDigits(
                    connectionToSendDigits: connection, charactersToSend: "1", toneDuration: 0))
                == "operation/toneDurationOutOfRange")
        #expect(
            bench.refusal(
                of: CSTA.GenerateDigits(
                    connectionToSendDigits: connection, charactersToSend: "1", pauseDuration: -1))
                == "operation/valueOutOfRange")
    }
}
