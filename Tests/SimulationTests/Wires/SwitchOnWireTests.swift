import ECMA323
import NIOCore
import Testing
import Transport

@testable import Simulation

@Suite("The switch on a wire in memory")
struct SwitchOnWireTests {
    @Test("A call is monitored over the wire, and ends by the switch's own timer when nobody answers")
    func call() throws {
        let bench = EmbeddedBench()
        _ = try bench.monitor("1001")
        _ = try bench.ask(CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"))
        #expect(
            bench.words() == [
                "ServiceInitiated 1001 initiated makeCall", "Originated 1001 connected newCall",
                "Delivered 1002 connected newCall",
            ])
        bench.pass(.seconds(29))
        #expect(bench.words().isEmpty)
        bench.pass(.seconds(1))
        #expect(bench.words().last == "ConnectionCleared 1001 null callNotAnswered")
    }

    @Test("Events carry the invoke identifier of events, responses that of their request")
    func invokeIDs() throws {
        let bench = EmbeddedBench()
        _ = try bench.monitor("1001")
        bench.client.send(
            CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"),
            invokeID: try #require(InvokeID(rawValue: 4711)))
        let came = bench.take()
        #expect(came.first?.invokeID.rawValue == 4711)
        #expect(came.dropFirst().allSatisfy { $0.invokeID == .event })
    }

    @Test("Text that is no message is answered with an error, and the connection goes on")
    func nonsense() throws {
        let bench = EmbeddedBench()
        for text in ["", "hello", "<MakeCall>", "<MakeCall xmlns='http://x'/>", "<!DOCTYPE a><a/>"] {
            bench.client.sendText(Array(text.utf8), invokeID: try #require(InvokeID(rawValue: 7)))
            let answer = try #require(bench.take().first, "\(text)")
            #expect(answer.invokeID.rawValue == 7)
            #expect((answer.message as? CSTA.CSTAErrorCode) == .invalidParameterValue, "\(text)")
        }
        let park = "<ParkCall><parking><callID>1</callID></parking><parkTo>1003</parkTo></ParkCall>"
        bench.client.sendText(Array(park.utf8), invokeID: try #require(InvokeID(rawValue: 8)))
        #expect((bench.take().first?.message as? CSTA.CSTAErrorCode) == .serviceNotSupported)
        _ = try bench.monitor("1001")
        #expect(bench.simulated.nonsenseReceived == 5)
    }

    @Test("Cut connections lose their monitors; calls go on, and a new client finds them by snapshot")
    func cut() throws {
        let bench = EmbeddedBench()
        _ = try bench.monitor("1001")
        bench.simulated.perform(.dial(from: "1001", to: "1002"))
        bench.simulated.perform(.answer("1002"))
        bench.simulated.cutConnections()
        bench.loop.run()
        #expect(bench.client.closeReason != nil)
        #expect(bench.simulated.withModel(\.monitorCount) == 0)
        #expect(bench.simulated.connectionCount == 0)
        bench.connect()
        let snapshot = try bench.ask(CSTA.SnapshotDevice(snapshotObject: "1002"))
        #expect(EventViews.states(of: snapshot) == ["1": .connected])
    }

    @Test("Registered clients get heartbeats and answer them")
    func heartbeat() throws {
        var configuration = SimulatedSwitchConfiguration(phones: 2)
        configuration.sessions = .systemStatus
        let bench = EmbeddedBench(configuration)
        #expect((bench.take().first?.message as? CSTA.SystemStatus)?.systemStatus == .enabled)
        _ = try bench.ask(CSTA.SystemRegister(requestTypes: .init(.systemStatus)))
        bench.pass(.seconds(90))
        #expect(bench.take().count { $0.message is CSTA.SystemStatus } == 3)
        #expect(bench.simulated.withModel { $0.sessions.values.allSatisfy(\.unanswered.isEmpty) })
    }

    @Test(
        "A session opens with the right name and password in the forms vendors use, and with no other",
        arguments: [
            (
                "<SessionLoginInfo xmlns='http://www.avaya.com/csta'><userName>u</userName><password>p&amp;q</password></SessionLoginInfo>",
                true
            ),
            ("<user>u</user><password>p&amp;q</password>", true),
            ("<x:Login xmlns:x='urn:x'><x:User>u</x:User><x:Password>p&amp;q</x:Password></x:Login>", true),
            ("<user>u</user><password>wrong</password>", false), ("<user>u</user>", false), ("", false),
        ])
    func login(form: String, isRight: Bool) throws {
        var configuration = SimulatedSwitchConfiguration(phones: 2)
        configuration.sessions = .applicationSession([.init(userName: "u", password: "p&q")])
        let bench = EmbeddedBench(configuration)
        let answer = try bench.ask(
            CSTA.StartApplicationSession(
                applicationInfo: .init(
                    applicationID: "a", applicationSpecificInfo: form.isEmpty ? nil : CSTA.AnyContent(xml: form)),
                requestedProtocolVersions: [Edition.ed4.namespace]))
        #expect((answer is CSTA.StartApplicationSessionPosResponse) == isRight)
        #expect((answer is CSTA.StartApplicationSessionNegResponse) == !isRight)
    }

    @Test("A delayed response holds up the events behind it, so their order stays")
    func delay() throws {
        var configuration = SimulatedSwitchConfiguration(phones: 4)
        configuration.faults.responseDelay = .milliseconds(500)
        let bench = EmbeddedBench(configuration)
        bench.client.send(CSTA.MonitorStart(monitorObject: .deviceObject("1001")), invokeID: .first)
        bench.client.send(
            CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"), invokeID: .first.next())
        #expect(bench.take().isEmpty)
        bench.pass(.milliseconds(499))
        #expect(bench.take().isEmpty)
        bench.pass(.milliseconds(1))
        #expect(
            bench.take().map(\.message.kind) == [
                .monitorStartResponse, .makeCallResponse, .serviceInitiatedEvent, .originatedEvent, .deliveredEvent,
            ])
    }

    @Test("Simulated people keep the wire busy and stop when told")
    func traffic() throws {
        let bench = EmbeddedBench(.init(phones: 20))
        for number in 1001...1020 { _ = try bench.monitor(String(number)) }
        bench.simulated.startTraffic(TrafficConfiguration(callsPerSecond: 1))
        bench.pass(.seconds(120))
        #expect(bench.simulated.callsBegun > 20)
        #expect(bench.take().count > 200)
        bench.simulated.stopTraffic()
        bench.pass(.seconds(600))
        #expect(bench.simulated.withModel(\.callCount) == 0)
    }

    @Test(
        "Identifiers in the form of a vendor come back as they went out",
        arguments: [
            DeviceIDForm.plain, .openScape, .avaya(switchName: "CM", address: "10.0.0.1"),
        ])
    func identifierForms(form: DeviceIDForm) throws {
        var configuration = SimulatedSwitchConfiguration(phones: 4)
        configuration.identifiers = form
        let bench = EmbeddedBench(configuration)
        _ = try bench.monitor("1002")
        _ = try bench.ask(CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"))
        let delivered = try #require(bench.take().first?.message as? CSTA.DeliveredEvent)
        #expect(try bench.ask(CSTA.AnswerCall(callToBeAnswered: delivered.connection)) is CSTA.AnswerCallResponse)
        let snapshot = try bench.ask(CSTA.SnapshotCall(snapshotObject: delivered.connection))
        #expect(snapshot is CSTA.SnapshotCallResponse)
        let name = try #require(delivered.alertingDevice.deviceID)
        #expect(DeviceIDForm.number(in: name.value) == "1002")
    }
}
