import DeviceActors
import ECMA323
import Simulation
import Testing

@testable import CSTAGateway

@Suite("Do-not-disturb and forwarding of the phones")
struct FeatureTests {
    @Test("What is set already is known once the link is in service")
    func known() throws {
        let harness = try Harness(phones: 3)
        harness.simulatedSwitch.perform(.doNotDisturb("1001", true))
        harness.simulatedSwitch.perform(.forward("1002", to: "1003"))
        try harness.start()
        harness.settle()
        #expect(try harness.phone("1001").features == FeatureState(doNotDisturb: true, forwarding: []))
        let forwarding = FeatureState.Forwarding(type: .forwardImmediate, isActive: true, destination: "1003")
        #expect(
            try harness.phone("1002").features == FeatureState(doNotDisturb: false, forwarding: [forwarding]))
    }

    @Test("What changed during an outage is told as events, and nothing else is")
    func outage() throws {
        let harness = try Harness(phones: 4)
        harness.simulatedSwitch.perform(.forward("1003", to: "1004"))
        try harness.start()
        let client = try harness.client(as: "all")
        for device in 1001...1004 { _ = try client.monitor(String(device)) }
        _ = try client.request(CSTA.SystemRegister(requestTypes: [.systemStatus: true]))
        _ = client.take()
        harness.simulatedSwitch.cutConnections()
        harness.advance(.milliseconds(1))
        harness.simulatedSwitch.perform(.doNotDisturb("1001", true))
        harness.simulatedSwitch.perform(.forward("1002", to: "1004"))
        harness.simulatedSwitch.perform(.forward("1003", to: nil))
        for _ in 0..<5 { harness.settle() }
        let all = client.take()
        #expect(all.compactMap { ($0 as? CSTA.SystemStatus)?.systemStatus } == [.disabled, .normal])
        #expect(all.last is CSTA.SystemStatus, "normal comes after all that makes up for the loss")
        let told = all.filter { $0.kind.role == .event }
        let quiet = told.compactMap { $0 as? CSTA.DoNotDisturbEvent }
        #expect(quiet.map(\.doNotDisturbOn) == [true])
        #expect(quiet.map(\.device) == [.deviceIdentifier(CSTA.DeviceID("1001"))])
        let forwarding = told.compactMap { $0 as? CSTA.ForwardingEvent }
        #expect(forwarding.map(\.forwardStatus) == [true, false])
        #expect(forwarding.first?.forwardTo?.value == "1004")
        #expect(told.count == 3)
    }

    @Test("A link waits for the features no longer than it is told to, and tells late ones all the same")
    func bounded() throws {
        let fake = FakeSwitch { fake, request in
            switch request.message {
            case is CSTA.GetDoNotDisturb, is CSTA.GetForwarding: break
            default: fake.serve(request)
            }
        }
        let harness = try Harness(link: {
            $0.devices = .listed([ConfiguredDevice(deviceID: "1001")])
            $0.requestTimeout = .seconds(60)
            $0.featureWait = .seconds(3)
        })
        try harness.start(fake)
        #expect(harness.link.phase == .resynchronizing)
        for _ in 0..<4 { harness.settle() }
        #expect(harness.link.phase == .inService)
        let client = try harness.client(as: "all")
        _ = try client.monitor("1001")
        let question = try #require(fake.received.first { $0.message is CSTA.GetDoNotDisturb })
        fake.send(CSTA.GetDoNotDisturbResponse(doNotDisturbOn: true), question.invokeID)
        #expect(client.takeKinds() == [.doNotDisturbEvent])
    }

    @Test("A switch that does not know the services is asked once, and one that is not to be asked never")
    func unsupported() throws {
        let devices = (1...50).map { ConfiguredDevice(deviceID: String($0)) }
        for isWanted in [true, false] {
            let fake = FakeSwitch { fake, request in
                switch request.message {
                case is CSTA.GetDoNotDisturb: fake.send(CSTA.CSTAErrorCode.serviceNotSupported, request.invokeID)
                case is CSTA.GetForwarding: break
                default: fake.serve(request)
                }
            }
            let harness = try Harness(link: {
                $0.devices = .listed(devices)
                $0.fetchesFeatures = isWanted
                $0.monitorsInFlight = 8
            })
            try harness.start(fake)
            for _ in 0..<20 { harness.settle() }
            #expect(harness.link.phase == .inService)
            // As many as were under way when it became clear.
            #expect((1...8).contains(fake.all(CSTA.GetDoNotDisturb.self).count) == isWanted)
            #expect((1...16).contains(fake.all(CSTA.GetForwarding.self).count) == isWanted)
        }
    }
}
