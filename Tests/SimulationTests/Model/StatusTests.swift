import ECMA323
import Testing

@testable import Simulation

@Suite("Sessions, system status, capabilities")
struct StatusTests {
    @Test("The switch greets with SystemStatus when that is its manner, and tells registered clients at intervals")
    func registration() throws {
        var configuration = SimulatedSwitchConfiguration(phones: 2)
        configuration.sessions = .systemStatus
        configuration.heartbeat = .seconds(10)
        var bench = ModelBench(configuration)
        let greeting = try #require(bench.sent.first)
        #expect((greeting.message as? CSTA.SystemStatus)?.systemStatus == .enabled)
        #expect(greeting.invokeID == .first)
        let registered = try bench.ask(
            CSTA.SystemRegister(requestTypes: .init(.systemStatus)), for: CSTA.SystemRegisterResponse.self)
        _ = bench.takeSent()
        bench.pass(.seconds(25))
        let beats = bench.sent.compactMap { $0.message as? CSTA.SystemStatus }
        #expect(beats.map(\.sysStatRegisterID) == [registered.sysStatRegisterID, registered.sysStatRegisterID])
        #expect(bench.sent.map(\.invokeID.rawValue) == [1, 2])
        try bench.ask(
            CSTA.SystemRegisterCancel(sysStatRegisterID: registered.sysStatRegisterID),
            for: CSTA.SystemRegisterCancelResponse.self)
        _ = bench.takeSent()
        bench.pass(.seconds(60))
        #expect(bench.takeSent().isEmpty)
        #expect(
            bench.refusal(of: CSTA.SystemRegisterCancel(sysStatRegisterID: registered.sysStatRegisterID))
                == "operation/invalidCrossRefID")
    }

    @Test("Registering anew does not double the heartbeat")
    func registeredAnew() throws {
        var bench = ModelBench()
        let register = CSTA.SystemRegister(requestTypes: .init(.systemStatus))
        let first = try bench.ask(register, for: CSTA.SystemRegisterResponse.self).sysStatRegisterID
        bench.pass(.seconds(10))
        bench.ask(CSTA.SystemRegisterCancel(sysStatRegisterID: first))
        bench.ask(register)
        _ = bench.takeSent()
        bench.pass(.seconds(90))
        #expect(bench.takeSent().count == 3)
    }

    @Test("A status filter withholds the values that are set")
    func statusFilter() throws {
        var bench = ModelBench()
        let id = try bench.ask(
            CSTA.SystemRegister(
                requestTypes: .init(.systemStatus), requestedStatusFilter: .init(.overloadImminent, .messageLost)),
            for: CSTA.SystemRegisterResponse.self
        ).sysStatRegisterID
        let loud = bench.model.setSystemStatus(.disabled, at: bench.time)
        let quiet = bench.model.setSystemStatus(.messagesLost, at: bench.time)
        #expect(loud.count == 1)
        #expect(quiet.isEmpty)
        let asked = try bench.ask(CSTA.RequestSystemStatus(), for: CSTA.RequestSystemStatusResponse.self)
        #expect(asked.systemStatus == .messagesLost)
        bench.ask(
            CSTA.ChangeSysStatFilter(sysStatRegisterID: id, requestedStatusFilter: .init(.disabled)))
        #expect(bench.model.setSystemStatus(.disabled, at: bench.time).isEmpty)
        #expect(bench.model.setSystemStatus(.normal, at: bench.time).count == 1)
    }

    @Test("With ECMA-354 sessions nothing is served before one is open")
    func sessionFirst() throws {
        var configuration = SimulatedSwitchConfiguration(phones: 2)
        configuration.sessions = .applicationSession([])
        var bench = ModelBench(configuration)
        #expect(
            bench.refusal(of: CSTA.MonitorStart(monitorObject: .deviceObject("1001"))) == "operation/securityViolation")
        let opened = bench.ask(session(["http://www.ecma-international.org/standards/ecma-323/csta/ed3"]))
        #expect((opened as? CSTA.StartApplicationSessionPosResponse)?.actualSessionDuration == 60)
        _ = try bench.monitor("1001")
        bench.people(.dial(from: "1001", to: "1002"))
        #expect(bench.sent.last?.edition == .ed3, "the negotiated edition rules, not the request's")
    }

    @Test("The first version offered that the switch speaks is taken, vendor spellings included")
    func negotiation() {
        var configuration = SimulatedSwitchConfiguration(phones: 2)
        configuration.edition = .ed4
        var bench = ModelBench(configuration)
        let priv = "http://www.ecma-international.org/standards/ecma-323/csta/ed3/priv7"
        let new = "http://www.ecma-international.org/standards/ecma-323/csta/ed6"
        let answer = bench.ask(session([new, priv])) as? CSTA.StartApplicationSessionPosResponse
        #expect(answer?.actualProtocolVersion == priv)
        let other = bench.connect()
        let refused = bench.ask(session([new]), as: other) as? CSTA.StartApplicationSessionNegResponse
        #expect(refused?.errorCode == .definedError(.requestedProtocolVersionNotSupported))
    }

    @Test("A session whose timer is not reset is terminated, its monitors stopped and its connection closed")
    func expiry() throws {
        var bench = ModelBench()
        let ed4 = "http://www.ecma-international.org/standards/ecma-323/csta/ed4"
        let opened = bench.ask(session([ed4])) as? CSTA.StartApplicationSessionPosResponse
        let id = try #require(opened?.sessionID)
        _ = try bench.monitor("1001")
        bench.pass(.seconds(50))
        let reset = bench.ask(CSTA.ResetApplicationSessionTimer(sessionID: id, requestedSessionDuration: 30))
        #expect((reset as? CSTA.ResetApplicationSessionTimerPosResponse)?.actualSessionDuration == 30)
        bench.pass(.seconds(29))
        #expect(bench.closed.isEmpty)
        #expect(bench.model.monitorCount == 1)
        bench.pass(.seconds(1))
        let end = try #require(bench.sent.last)
        #expect(
            (end.message as? CSTA.ApplicationSessionTerminated)?.sessionTermReason
                == .definedTermReason(.sessionTimerExpired))
        #expect(end.invokeID == .event)
        #expect(bench.closed == [bench.session])
        #expect(bench.model.monitorCount == 0)
    }

    @Test("Only the session's own identifier resets or stops it")
    func foreignSession() {
        var bench = ModelBench()
        let reset = bench.ask(CSTA.ResetApplicationSessionTimer(sessionID: "A77"))
        #expect(
            (reset as? CSTA.ResetApplicationSessionTimerNegResponse)?.errorCode == .definedError(.invalidSessionID))
        let stop = bench.ask(
            CSTA.StopApplicationSession(sessionID: "A77", sessionEndReason: .definedEndReason(.normal)))
        #expect((stop as? CSTA.StopApplicationSessionNegResponse)?.errorCode == .definedError(.invalidSessionID))
    }

    @Test("The device list comes in segments that fit small frames and names every device once")
    func deviceList() throws {
        var bench = ModelBench(.init(phones: 1_000))
        let answer = try bench.ask(
            CSTA.GetSwitchingFunctionDevices(), for: CSTA.GetSwitchingFunctionDevicesResponse.self)
        let segments = bench.takeSent().compactMap { $0 as? CSTA.SwitchingFunctionDevices }
        #expect(segments.count > 1)
        #expect(segments.map(\.serviceCrossRefID).allSatisfy { $0 == answer.serviceCrossRefID })
        #expect(segments.map(\.segmentID) == (1...segments.count).map(Int.init))
        #expect(segments.map(\.lastSegment) == Array(repeating: false, count: segments.count - 1) + [true])
        let devices = segments.flatMap { $0.deviceList ?? [] }.compactMap(\.deviceID?.value)
        #expect(devices.count == 1_004)
        #expect(Set(devices).count == 1_004)
    }

    @Test("The device list can be asked for one device, or for one kind")
    func devicePart() throws {
        var bench = ModelBench(.init(phones: 10, trunks: 3))
        bench.ask(CSTA.GetSwitchingFunctionDevices(requestedDeviceID: "1003"))
        bench.ask(CSTA.GetSwitchingFunctionDevices(requestedDeviceCategory: .networkInterface))
        let lists = bench.takeSent().compactMap { ($0 as? CSTA.SwitchingFunctionDevices)?.deviceList }
        #expect(lists.map { $0.compactMap(\.deviceID?.value) } == [["1003"], ["T1", "T2", "T3"]])
    }

    @Test("Every service is in the feature lists, and nothing is in them that is not served")
    func features() throws {
        var bench = ModelBench()
        let features = try bench.ask(CSTA.GetCSTAFeatures(), for: CSTA.GetCSTAFeaturesResponse.self)
        let services = try #require(features.supportedServices)
        let lists: [Any?] = [
            services.capExchangeServList, services.systemStatServList, services.monitoringServList,
            services.snapshotServList, services.callControlServList, services.callAssociatedServList,
            services.logicalServList,
        ]
        var listed = 0
        for case let list? in lists {
            listed += Mirror(reflecting: list).children.count { "\($0.value)" != "nil" }
        }
        // ECMA-354 has no feature list; SwitchingFunctionDevices is listed and sent, not served.
        let served = SwitchModel.services.keys.count { !$0.isApplicationSession }
        #expect(listed == served + 1)
    }

    @Test("Telephones and trunks are described as what they are")
    func deviceInformation() throws {
        var bench = ModelBench()
        let phone = try bench.ask(
            CSTA.GetLogicalDeviceInformation(device: "1001"), for: CSTA.GetLogicalDeviceInformationResponse.self)
        #expect(phone.deviceCategory == .station)
        #expect(phone.logDevServList?.callControlServList?.makeCall != nil)
        let trunk = try bench.ask(
            CSTA.GetPhysicalDeviceInformation(device: "T1"), for: CSTA.GetPhysicalDeviceInformationResponse.self)
        #expect(trunk.deviceCategory == .networkInterface)
        let caps = try bench.ask(
            CSTA.GetSwitchingFunctionCaps(), for: CSTA.GetSwitchingFunctionCapsResponse.self)
        #expect(caps.systemStatusTimer == 30)
    }

    private func session(_ versions: [String]) -> CSTA.StartApplicationSession {
        CSTA.StartApplicationSession(
            applicationInfo: .init(applicationID: "test"), requestedProtocolVersions: versions,
            requestedSessionDuration: 60)
    }
}
