import ECMA323
import Testing

@testable import Simulation

@Suite("A basic call")
struct BasicCallTests {
    @Test("A call made by CSTA, answered and cleared is told to both parties, event by event")
    func wholeCall() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        let b = try bench.monitor("1002")
        let made = try bench.ask(
            CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002", autoOriginate: .doNotPrompt),
            for: CSTA.MakeCallResponse.self)
        #expect(made.callingDevice == CSTA.ConnectionID(callID: "1", deviceID: "1001"))
        try bench.ask(
            CSTA.AnswerCall(callToBeAnswered: bench.call(at: "1002")), for: CSTA.AnswerCallResponse.self)
        try bench.ask(
            CSTA.ClearConnection(connectionToBeCleared: bench.call(at: "1002")),
            for: CSTA.ClearConnectionResponse.self)
        #expect(
            bench.take(a) == [
                "ServiceInitiated 1001 initiated makeCall", "Originated 1001 connected newCall",
                "Delivered 1002 connected newCall", "Established 1002 connected newCall",
                "ConnectionCleared 1002 connected normalClearing", "ConnectionCleared 1001 null normalClearing",
            ])
        #expect(
            bench.take(b) == [
                "Delivered 1002 alerting newCall", "Established 1002 connected newCall",
                "ConnectionCleared 1002 null normalClearing",
            ])
        #expect(bench.model.callCount == 0)
    }

    @Test("The positive response comes before the events it causes")
    func responseFirst() throws {
        var bench = ModelBench()
        _ = try bench.monitor("1001")
        _ = bench.takeSent()
        bench.ask(CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"))
        #expect(
            bench.takeSent().map(\.kind) == [
                .makeCallResponse, .serviceInitiatedEvent, .originatedEvent, .deliveredEvent,
            ])
    }

    @Test("A person's call reports the digits")
    func dialledByHand() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(
            bench.take(a) == [
                "ServiceInitiated 1001 initiated normal", "DigitsDialed 1001 initiated newCall 1002",
                "Originated 1001 connected newCall", "Delivered 1002 connected newCall",
            ])
    }

    @Test(
        "A prompted caller lifts the handset after the time set, or when told by AnswerCall", arguments: [true, false])
    func prompted(waits: Bool) throws {
        var configuration = SimulatedSwitchConfiguration(phones: 2)
        configuration.timings.promptedPickUp = .seconds(2)
        var bench = ModelBench(configuration)
        let a = try bench.monitor("1001")
        bench.ask(CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002", autoOriginate: .prompt))
        #expect(bench.take(a) == ["ServiceInitiated 1001 initiated makeCall"])
        if waits {
            bench.pass(.seconds(2))
        } else {
            try bench.ask(
                CSTA.AnswerCall(callToBeAnswered: bench.call(at: "1001")), for: CSTA.AnswerCallResponse.self)
            bench.pass(.seconds(2))
        }
        #expect(bench.take(a) == ["Originated 1001 connected newCall", "Delivered 1002 connected newCall"])
    }

    @Test("A caller who gives up while it rings ends the call for the called party too")
    func callerGivesUp() throws {
        var bench = ModelBench()
        let b = try bench.monitor("1002")
        bench.people(.dial(from: "1001", to: "1002"), .hangUp("1001"))
        #expect(
            bench.take(b) == [
                "Delivered 1002 alerting newCall", "ConnectionCleared 1001 alerting normalClearing",
                "ConnectionCleared 1002 null callCancelled",
            ])
    }

    @Test("A call nobody answers is given up after the ring time-out")
    func noAnswer() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "1002"))
        _ = bench.take(a)
        bench.pass(.seconds(29))
        #expect(bench.take(a).isEmpty)
        bench.pass(.seconds(1))
        #expect(
            bench.take(a) == [
                "ConnectionCleared 1002 connected callNotAnswered", "ConnectionCleared 1001 null callNotAnswered",
            ])
    }

    @Test("A busy called party gives Failed with cause busy at both, and the tone ends the call")
    func busy() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        bench.people(.dial(from: "1002", to: "1003"), .answer("1003"))
        let b = try bench.monitor("1002")
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.take(a).last == "Failed 1002 connected busy")
        #expect(bench.take(b) == ["Failed 1002 fail busy"])
        bench.pass(.seconds(5))
        #expect(
            bench.take(a) == [
                "ConnectionCleared 1002 connected normalClearing", "ConnectionCleared 1001 null normalClearing",
            ])
        #expect(bench.take(b) == ["ConnectionCleared 1002 null normalClearing"])
        #expect(bench.states(at: "1002") == ["connected"])
    }

    @Test("A number that leads nowhere fails the caller's connection with destNotObtainable")
    func unknownNumber() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        try bench.ask(
            CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "7777", autoOriginate: .doNotPrompt),
            for: CSTA.MakeCallResponse.self)
        #expect(
            bench.take(a) == [
                "ServiceInitiated 1001 initiated makeCall", "Originated 1001 connected newCall",
                "Failed 1001 fail destNotObtainable",
            ])
        bench.people(.hangUp("1001"))
        #expect(bench.take(a) == ["ConnectionCleared 1001 null normalClearing"])
    }

    @Test("A device out of service tells its monitors and cannot be called")
    func outOfService() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        let b = try bench.monitor("1002")
        bench.people(.dial(from: "1001", to: "1002"), .answer("1002"))
        _ = (bench.take(a), bench.take(b))
        bench.people(.service("1002", isInService: false))
        #expect(bench.take(b) == ["ConnectionCleared 1002 null destOutOfOrder", "OutOfService maintenance 1002"])
        #expect(bench.states(at: "1001").isEmpty)
        _ = bench.take(a)
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.take(a).last == "Failed 1001 fail destOutOfOrder")
        #expect(
            bench.refusal(of: CSTA.MakeCall(callingDevice: "1002", calledDirectoryNumber: "1003"))
                == "systemResourceAvailibility/callingDeviceOutOfService")
        bench.people(.service("1002", isInService: true))
        #expect(bench.take(b) == ["BackInService normal 1002"])
    }

    @Test("An offered call rings only when accepted, or after a while")
    func offered() throws {
        var configuration = SimulatedSwitchConfiguration(phones: 3)
        configuration.devices[1].offersCalls = true
        var bench = ModelBench(configuration)
        let b = try bench.monitor("1002")
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.take(b) == ["Offered 1002 alerting newCall"])
        try bench.ask(CSTA.AcceptCall(callToBeAccepted: bench.call(at: "1002")), for: CSTA.AcceptCallResponse.self)
        #expect(bench.take(b) == ["Delivered 1002 alerting newCall"])
        bench.people(.hangUp("1001"), .dial(from: "1001", to: "1002"))
        _ = bench.take(b)
        bench.pass(.seconds(2))
        #expect(bench.take(b) == ["Delivered 1002 alerting newCall"])
    }

    @Test("A call to the public network reaches the network, rings there and is answered")
    func outside() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "0049301234"))
        #expect(bench.take(a).last == "NetworkReached T1 connected newCall")
        bench.pass(.milliseconds(800))
        #expect(bench.take(a) == ["Delivered T1 connected newCall"])
        bench.pass(.seconds(3))
        #expect(bench.take(a) == ["Established T1 connected newCall"])
        bench.people(.hangUp("1001"))
        #expect(
            bench.take(a) == ["ConnectionCleared 1001 null normalClearing"])
        #expect(bench.model.callCount == 0)
    }

    @Test("The network says what it will tell of a call, and when it can tell less; then nobody hears it ring")
    func interworking() throws {
        var bench = ModelBench()
        let a = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "001711234567"))
        #expect(bench.take(a).last == "NetworkReached T1 connected newCall")
        bench.pass(.milliseconds(800))
        #expect(bench.take(a) == ["NetworkCapabilitiesChanged T1 connected networkSignal nonISDNPublic"])
        let sent = bench.takeSent()
        let reached = sent.compactMap { ($0 as? CSTA.NetworkReachedEvent)?.networkCapability }
        #expect(reached.map(\.networkType) == [.iSDNPublic])
        #expect(reached.first?.eventsProvided?[.delivered] == true)
        let changed = try #require(sent.compactMap { $0 as? CSTA.NetworkCapabilitiesChangedEvent }.first)
        #expect(changed.networkCapability?.eventsProvided?[.delivered] != true)
        #expect(changed.progressIndicator?.progressLocation == .networkBeyondInterwk)
        bench.pass(.seconds(3))
        #expect(bench.take(a) == ["Established T1 connected newCall"])
    }

    @Test("When every trunk is used a call to the public network fails with trunksBusy")
    func trunksBusy() throws {
        var bench = ModelBench(.init(phones: 3, trunks: 1))
        bench.people(.dial(from: "1001", to: "0111"))
        let b = try bench.monitor("1002")
        bench.people(.dial(from: "1002", to: "0222"))
        #expect(bench.take(b).last == "Failed 1002 fail trunksBusy")
    }

    @Test("A person who answers after a while does so")
    func answersByHimself() throws {
        var configuration = SimulatedSwitchConfiguration(phones: 2)
        configuration.devices[1].answersAfter = .seconds(3)
        var bench = ModelBench(configuration)
        bench.people(.dial(from: "1001", to: "1002"))
        bench.pass(.seconds(2))
        #expect(bench.states(at: "1002") == ["alerting"])
        bench.pass(.seconds(1))
        #expect(bench.states(at: "1002") == ["connected"])
    }
}
