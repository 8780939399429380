import ECMA323
import NIOCore
import Simulation
import Testing
import Transport

@testable import CSTAGateway

@Suite("Client sessions with a gateway")
struct SessionTests {
    @Test("The right password opens a session in the client's edition")
    func login() throws {
        let harness = try Harness()
        try harness.start()
        let client = harness.client(.ed6)
        let answer = try client.request(
            client.startSession("all", "secret"), CSTA.StartApplicationSessionPosResponse.self)
        #expect(answer.actualProtocolVersion == Edition.ed6.namespace)
        #expect(answer.actualSessionDuration == 600)
        #expect(answer.sessionID.utf8.count >= 16)
    }

    @Test("A wrong password, an unknown user and a missing password are refused alike")
    func wrongLogin() throws {
        let harness = try Harness()
        for (user, password) in [("all", "wrong"), ("nobody", "secret"), ("all", "")] {
            let client = harness.client()
            let answer = try client.request(
                client.startSession(user, password), CSTA.StartApplicationSessionNegResponse.self)
            #expect(answer.errorCode == .definedError(.invalidApplicationInfo))
        }
        #expect(harness.gateway.counters[.sessionsRefused] == 3)
    }

    @Test("Guessing is slowed down, and then even the right password has to wait")
    func throttle() throws {
        let harness = try Harness()
        let client = harness.client()
        for _ in 0..<4 { _ = try client.request(client.startSession("all", "wrong")) }
        let answer = try client.request(
            client.startSession("all", "secret"), CSTA.StartApplicationSessionNegResponse.self)
        #expect(answer.errorCode == .definedError(.serverResourcesBusy))
        harness.advance(.seconds(2))
        #expect(try client.request(client.startSession("all", "secret")) is CSTA.StartApplicationSessionPosResponse)
    }

    @Test("A request before the session gets an error, not silence")
    func beforeSession() throws {
        let harness = try Harness()
        let client = harness.client()
        #expect(try client.refusal(CSTA.SnapshotDevice(snapshotObject: "1001")) == .security(.generic))
        #expect(harness.gateway.counters[.requestsBeforeSession] == 1)
    }

    @Test("A listener with an application serves clients without a session")
    func sessionless() throws {
        let harness = try Harness()
        try harness.start()
        var listener = ClientListenerConfiguration(name: "open")
        listener.sessionlessApplication = "watch"
        let client = harness.client(.ed4, listener: listener)
        _ = try client.monitor("1001")
        let other = CSTA.MonitorStart(monitorObject: .deviceObject("1009"))
        #expect(try client.refusal(other) == .operation(.privilegeViolationSpecifiedDevice))
    }

    @Test("The session's timer ends it, with word to the client, unless it is reset")
    func timer() throws {
        let harness = try Harness()
        let client = harness.client()
        let opened = try client.request(
            client.startSession("all", "secret", seconds: 30), CSTA.StartApplicationSessionPosResponse.self)
        harness.advance(.seconds(20))
        let reset = try client.request(
            CSTA.ResetApplicationSessionTimer(sessionID: opened.sessionID),
            CSTA.ResetApplicationSessionTimerPosResponse.self)
        #expect(reset.actualSessionDuration == 30)
        harness.advance(.seconds(25))
        #expect(client.client.closeReason == nil)
        harness.advance(.seconds(10))
        let ended = client.take().compactMap { $0 as? CSTA.ApplicationSessionTerminated }
        #expect(ended.first?.sessionTermReason == .definedTermReason(.sessionTimerExpired))
        #expect(client.client.closeReason != nil)
        #expect(harness.gateway.counters[.sessionsExpired] == 1)
    }

    @Test("A stopped session leaves no monitors, and the connection can open another one")
    func stop() throws {
        let harness = try Harness()
        try harness.start()
        let client = harness.client()
        let opened = try client.request(
            client.startSession("all", "secret"), CSTA.StartApplicationSessionPosResponse.self)
        _ = try client.monitor("1001")
        let reason = CSTA.StopApplicationSessionSessionEndReason.definedEndReason(.normal)
        #expect(
            try client.request(CSTA.StopApplicationSession(sessionID: "wrong", sessionEndReason: reason))
                is CSTA.StopApplicationSessionNegResponse)
        #expect(
            try client.request(CSTA.StopApplicationSession(sessionID: opened.sessionID, sessionEndReason: reason))
                is CSTA.StopApplicationSessionPosResponse)
        #expect(harness.gateway.core.monitorCount.load(ordering: .relaxed) == 0)
        #expect(try harness.phone("1001").subscriptionCount == 0)
        #expect(try client.request(client.startSession("all", "secret")) is CSTA.StartApplicationSessionPosResponse)
    }

    @Test("A client that only listens is asked for a sign of life before its silence ends the connection")
    func silentClient() throws {
        let harness = try Harness()
        try harness.start()
        let client = try harness.client(as: "all")
        let received = harness.gateway.core.clientLoops[0].sessions.first?.status.framesReceived ?? 0
        harness.advance(.seconds(250))
        harness.settle()
        let session = try #require(harness.gateway.core.clientLoops[0].sessions.first)
        // The client answers by itself; its answer is the sign of life.
        #expect(session.status.framesReceived > received || client.takeKinds().contains(.requestSystemStatus))
    }

    @Test("An application's own bound on unanswered requests holds")
    func applicationOutstanding() throws {
        var application = Harness.applications[0]
        application.limits.maximumOutstanding = 2
        let harness = try Harness(
            configure: { $0.faults.responseDelay = .milliseconds(500) }, applications: [application])
        try harness.start()
        for _ in 0..<10 where harness.link.phase != .inService { harness.settle() }
        let client = try harness.client(as: "all")
        nonisolated(unsafe) var errors: [CSTA.CSTAErrorCode] = []
        for _ in 0..<3 {
            client.client.request(CSTA.GetDoNotDisturb(device: "1001"), within: .seconds(30)).whenSuccess {
                if let error = $0.message as? CSTA.CSTAErrorCode { errors.append(error) }
            }
        }
        harness.settle()
        #expect(errors == [.subscribedResourceAvailability(.outstandingReqLimitExceeded)])
    }

    @Test("A request that its session did not live to see answered does nothing in the next session")
    func epoch() throws {
        let harness = try Harness()
        try harness.start()
        let client = harness.client()
        let opened = try client.request(
            client.startSession("all", "secret"), CSTA.StartApplicationSessionPosResponse.self)
        let session = try #require(harness.gateway.core.clientLoops[0].sessions.first)
        let request = ApplicationSession.Request(
            invokeID: InvokeID(rawValue: 77)!, edition: .ed3, kind: .makeCall, name: "MakeCall", epoch: session.epoch)
        #expect(session.isCurrent(request))
        let stop = CSTA.StopApplicationSession(
            sessionID: opened.sessionID, sessionEndReason: .definedEndReason(.normal))
        _ = try client.request(stop, CSTA.StopApplicationSessionPosResponse.self)
        _ = try client.request(client.startSession("all", "secret"), CSTA.StartApplicationSessionPosResponse.self)
        #expect(!session.isCurrent(request))
    }

    @Test("Text that is no XML gets an error; too much of it closes the connection")
    func malformed() throws {
        let harness = try Harness()
        let client = try harness.client(as: "all")
        for number in 0..<16 as Range<UInt16> {
            #expect(client.client.closeReason == nil)
            client.client.sendText(Array("<not xml".utf8), invokeID: InvokeID(rawValue: number)!)
            harness.settle()
            let answers = client.client.takeInbox()
            #expect(answers.map(\.invokeID.rawValue) == [number])
            #expect(answers.first?.message as? CSTA.CSTAErrorCode == .operation(.invalidParameterValue))
        }
        #expect(client.client.closeReason != nil)
        #expect(harness.gateway.counters[.malformedRequests] == 16)
    }

    @Test("A request without a mandatory element is refused by name of the fault")
    func missing() throws {
        let harness = try Harness()
        let client = try harness.client(as: "all")
        let text = "<MonitorStop xmlns=\"\(Edition.ed3.namespace)\"/>"
        client.client.sendText(Array(text.utf8), invokeID: InvokeID(rawValue: 7)!)
        harness.settle()
        #expect(harness.gateway.counters[.malformedRequests] == 1)
        #expect(client.client.closeReason == nil)
        let answer = try #require(client.client.takeInbox().first)
        #expect(answer.invokeID.rawValue == 7)
        #expect(answer.message as? CSTA.CSTAErrorCode == .operation(.atLeastOneConditionalParameterNotProvided))
    }

    @Test("An application has no more sessions than it may, and one that ends makes room")
    func maximumSessions() throws {
        var application = Harness.applications[0]
        application.limits.maximumSessions = 1
        let harness = try Harness(applications: [application])
        let first = try harness.client(as: "all")
        let second = harness.client()
        let refused = try second.request(
            second.startSession("all", "secret"), CSTA.StartApplicationSessionNegResponse.self)
        #expect(refused.errorCode == .definedError(.maxNumberSessions))
        first.client.disconnect()
        harness.settle()
        #expect(try second.request(second.startSession("all", "secret")) is CSTA.StartApplicationSessionPosResponse)
    }

    @Test("A registered client hears the status at once, at intervals and when it changes")
    func status() throws {
        let harness = try Harness()
        try harness.start()
        let client = try harness.client(as: "all")
        let registered = try client.request(
            CSTA.SystemRegister(requestTypes: [.systemStatus: true]), CSTA.SystemRegisterResponse.self)
        func statuses() -> [CSTA.SystemStatus] { client.take().compactMap { $0 as? CSTA.SystemStatus } }
        let first = statuses()
        #expect(first.map(\.systemStatus) == [.normal])
        #expect(first.first?.sysStatRegisterID == registered.sysStatRegisterID)
        harness.advance(.seconds(31))
        #expect(statuses().map(\.systemStatus).contains(.normal))
        #expect(
            try client.request(CSTA.RequestSystemStatus(), CSTA.RequestSystemStatusResponse.self).systemStatus
                == .normal)
        _ = try client.request(
            CSTA.SystemRegisterCancel(sysStatRegisterID: registered.sysStatRegisterID),
            CSTA.SystemRegisterCancelResponse.self)
        harness.advance(.seconds(61))
        #expect(statuses().isEmpty)
    }

    @Test("The list of devices holds what the application may see, and no more")
    func devices() throws {
        let harness = try Harness(phones: 300)
        try harness.start()
        for (user, expected) in [("all", 300), ("watch", 5), ("none", 0)] {
            let client = try harness.client(as: user)
            let answer = try client.request(
                CSTA.GetSwitchingFunctionDevices(), CSTA.GetSwitchingFunctionDevicesResponse.self)
            let segments = client.take().compactMap { $0 as? CSTA.SwitchingFunctionDevices }
            #expect(segments.allSatisfy { $0.serviceCrossRefID == answer.serviceCrossRefID })
            #expect(segments.map(\.lastSegment) == Array(repeating: false, count: segments.count - 1) + [true])
            #expect(segments.compactMap(\.segmentID) == Array(1...segments.count))
            let devices = segments.flatMap { $0.deviceList ?? [] }.compactMap(\.deviceID?.value)
            #expect(Set(devices).count == expected && devices.count == expected)
        }
    }

    @Test("Features are those the application may use")
    func capabilities() throws {
        let harness = try Harness()
        func features(_ user: String) throws -> CSTA.GetCSTAFeaturesResponse {
            try harness.client(as: user).request(CSTA.GetCSTAFeatures(), CSTA.GetCSTAFeaturesResponse.self)
        }
        let all = try features("all")
        #expect(all.supportedServices?.monitoringServList?.monitorStart != nil)
        #expect(all.supportedServices?.callControlServList?.transferCall != nil)
        #expect(all.supportedServices?.logicalServList?.setForwarding != nil)
        let watch = try features("watch")
        #expect(watch.supportedServices?.monitoringServList?.monitorStart != nil)
        #expect(watch.supportedServices?.snapshotServList?.snapshotDevice != nil)
        #expect(watch.supportedServices?.callControlServList == nil)
        #expect(watch.supportedServices?.logicalServList == nil)
        #expect(watch.supportedEvents == all.supportedEvents && all.supportedEvents != nil)
        let none = try features("none")
        #expect(none.supportedServices?.capExchangeServList?.getCSTAFeatures != nil)
        #expect(none.supportedServices?.monitoringServList == nil)
        #expect(none.supportedServices?.snapshotServList == nil)
        #expect(none.supportedEvents == nil)
        let caps = try harness.client(as: "none").request(
            CSTA.GetSwitchingFunctionCaps(), CSTA.GetSwitchingFunctionCapsResponse.self)
        #expect(caps.switchingSubDomainName == "gatewayd")
    }

    @Test("A reload takes rights away from open sessions")
    func reload() async throws {
        let harness = try Harness()
        try harness.start()
        let client = try harness.client(as: "all")
        let id = try client.monitor("1001")
        var configuration = GatewayConfiguration(
            links: [LinkConfiguration(name: "switch", endpoint: .inProcess)], applications: Harness.applications)
        configuration.applications[0].monitors = DeviceSet()
        configuration.applications[0].controls = DeviceSet()
        let other = try harness.client(as: "watch")
        let kept = try other.monitor("1001")
        try await harness.gateway.reload(configuration)
        #expect(client.take().compactMap { $0 as? CSTA.MonitorStop }.map(\.monitorCrossRefID) == [id])
        #expect(try harness.phone("1001").subscriptionCount == 1)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        #expect(client.takeKinds() == [])
        #expect(other.take().compactMap { $0 as? CSTA.DeliveredEvent }.map(\.monitorCrossRefID) == [kept])
        #expect(
            try client.refusal(CSTA.SnapshotDevice(snapshotObject: "1001"))
                == .operation(.privilegeViolationSpecifiedDevice))
    }
}
