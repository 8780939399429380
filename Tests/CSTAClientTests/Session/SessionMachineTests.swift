import ECMA323
import NIOCore
import Testing
import Transport

@testable import CSTAClient

@Suite("The session of a client")
struct SessionMachineTests {
    @Test("The session is opened, the status read, then monitors and snapshots, and all that is before in service")
    func opening() {
        var bench = MachineBench()
        bench.calls["2001"] = [("7", .alerting)]
        bench.perform { $0.monitor("2001", token: 1, at: $1) }
        bench.perform { $0.start(at: $1) }
        #expect(bench.connects == [0])
        bench.perform { $0.connected(at: $1) }
        let opening = bench.sent.first?.message as? CSTA.StartApplicationSession
        #expect(
            opening?.applicationInfo.applicationSpecificInfo?.xml.contains("<password>a&lt;b&amp;c</password>") == true)
        #expect(opening?.requestedProtocolVersions == [Edition.ed4.namespace])
        bench.answerAll()
        #expect(bench.monitored[1] == .some(.none))
        #expect(
            bench.takeWords() == [
                "2001 out: provider", "provider out: connecting", "status normal",
                "provider out: the state of the devices is being read", "call 7 began", "7@2001 alerting",
                "2001 in service", "provider in service",
            ])
        #expect(bench.machine.edition == .ed3, "the gateway's choice")
    }

    @Test("Without a login there is no session to open")
    func sessionless() {
        var bench = MachineBench(login: false)
        bench.perform { $0.start(at: $1) }
        bench.perform { $0.connected(at: $1) }
        #expect(bench.sentKinds == [.systemRegister])
        bench.answerAll()
        #expect(bench.machine.model.state == .inService)
    }

    @Test("A switching function that does not tell its status is used all the same")
    func noStatus() {
        var bench = MachineBench()
        bench.refusals = [.systemRegister: .serviceNotSupported, .requestSystemStatus: .serviceNotSupported]
        bench.connect()
        #expect(bench.machine.model.state == .inService)
    }

    @Test("A refused session is told, and tried again after a wait that grows")
    func refusedSession() {
        var bench = MachineBench()
        bench.refusesSession = true
        bench.connect()
        #expect(bench.failedRounds == [.sessionRefused("invalidApplicationInfo")])
        #expect(bench.machine.nextDeadline == bench.now + .seconds(1))
        bench.advance(.seconds(1))
        #expect(bench.connects == [0, 0])
        bench.perform { $0.connected(at: $1) }
        bench.answerAll()
        #expect(bench.machine.nextDeadline == bench.now + .seconds(2))
    }

    @Test("Every gateway is tried once before there is a wait")
    func gateways() {
        var bench = MachineBench(gateways: 3)
        bench.perform { $0.start(at: $1) }
        for _ in 0..<3 { bench.perform { $0.connectFailed("refused", at: $1) } }
        #expect(bench.connects == [0, 1, 2])
        #expect(bench.failedRounds == [.connectionLost("refused")])
        bench.advance(.seconds(1))
        #expect(bench.connects == [0, 1, 2, 0])
        bench.perform { $0.connected(at: $1) }
        bench.answerAll()
        // A gateway that was in use and is lost is followed by the next one at once.
        bench.perform { $0.closed("gone", at: $1) }
        #expect(bench.connects == [0, 1, 2, 0, 1])
    }

    @Test("After a loss: out of service, what the snapshots show, the outage, in service; monitors are started again")
    func reconnection() {
        var bench = MachineBench()
        bench.calls = ["2001": [("7", .alerting)], "2002": [("8", .connected)]]
        for device in ["2001", "2002"] { bench.perform { $0.monitor(CSTA.DeviceID(device), token: nil, at: $1) } }
        bench.connect()
        _ = bench.takeWords()
        bench.advance(.seconds(2))
        bench.perform { $0.closed("gone", at: $1) }
        bench.calls = ["2001": [("7", .connected), ("9", .hold)]]
        bench.advance(.seconds(1))
        bench.perform { $0.connected(at: $1) }
        bench.answerAll()
        #expect(
            bench.takeWords() == [
                "provider out: the connection was lost: gone", "2001 out: provider", "2002 out: provider",
                "provider out: the state of the devices is being read", "7@2001 established", "call 9 began",
                "9@2001 established", "8@2002 disconnected", "call 8 ended: endedUnseen", "2002 in service",
                "2001 in service",
                #"outage of ["2001", "2002"]: "#
                    + #"[CSTAClient.Outage.Difference.connectionMoved(callID: "7", address: "2001", "#
                    + "from: Optional(CSTAClient.CallControlConnectionState.alerting), "
                    + #"to: CSTAClient.CallControlConnectionState.established), "#
                    + #"CSTAClient.Outage.Difference.terminalConnectionMoved(callID: "7", terminal: "2001", "#
                    + "from: Optional(CSTAClient.CallControlTerminalConnectionState.ringing), "
                    + "to: CSTAClient.CallControlTerminalConnectionState.talking), "
                    + #"CSTAClient.Outage.Difference.callBegan("9"), CSTAClient.Outage.Difference.callEnded("8")]"#,
                "provider in service",
            ])
        // Events under the new identifiers are known, those under the old ones are not.
        #expect(bench.machine.model.address(ofMonitor: "2001-3") == "2001")
        #expect(bench.machine.model.address(ofMonitor: "2001-1") == nil)
    }

    @Test("A gateway without its switch is waited for; its monitors are started when it says that it is normal")
    func disabled() {
        var bench = MachineBench()
        bench.status = .disabled
        bench.perform { $0.monitor("2001", token: 1, at: $1) }
        bench.connect()
        #expect(bench.machine.model.state == .outOfService(.switchingFunction(.disabled)))
        #expect(bench.monitored.isEmpty && bench.failedRounds.isEmpty)
        bench.advance(.seconds(5))
        #expect(bench.failedRounds == [.switchingFunction(.disabled)], "whoever waits for it to be in service is told")
        bench.answerAll()
        bench.receive(CSTA.SystemStatus(systemStatus: .normal), .first)
        #expect(bench.sentKinds == [.systemStatusResponse, .monitorStart])
        bench.answerAll()
        #expect(bench.machine.model.state == .inService && bench.monitored[1] == .some(.none))
    }

    @Test("When the gateway loses its switch the provider is out of service until the gateway has told the differences")
    func lostSwitch() {
        var bench = MachineBench()
        bench.perform { $0.monitor("2001", token: nil, at: $1) }
        bench.connect()
        _ = bench.takeWords()
        bench.receive(CSTA.SystemStatus(systemStatus: .disabled), .first)
        var event = Events.delivered("2001", from: "2002", at: "2001", "5")
        event.monitorCrossRefID = "2001-1"
        bench.receive(event)
        bench.calls["2001"] = [("5", .alerting)]
        bench.receive(CSTA.SystemStatus(systemStatus: .normal), .first)
        bench.answerAll()
        let words = bench.takeWords()
        #expect(words.first == "provider out: the switching function is disabled")
        #expect(
            words.suffix(2) == [
                #"outage of ["2001"]: [CSTAClient.Outage.Difference.callBegan("5")]"#, "provider in service",
            ])
    }

    @Test("A device of a lost link is out of service by itself, and the others stay in service")
    func lostLink() {
        var bench = MachineBench()
        for device in ["2001", "2002"] { bench.perform { $0.monitor(CSTA.DeviceID(device), token: nil, at: $1) } }
        bench.connect()
        _ = bench.takeWords()
        bench.refusesDevice["2002"] = .deviceOutOfService
        bench.receive(CSTA.SystemStatus(systemStatus: .partiallyDisabled), .first)
        bench.answerAll()
        #expect(bench.takeWords() == ["status partiallyDisabled", "2002 out: device"])
        bench.refusesDevice = [:]
        bench.calls["2002"] = [("4", .connected)]
        bench.receive(CSTA.SystemStatus(systemStatus: .normal), .first)
        bench.answerAll()
        #expect(
            bench.takeWords() == [
                "status normal", "call 4 began", "4@2002 established", "2002 in service",
                #"outage of ["2002"]: [CSTAClient.Outage.Difference.callBegan("4")]"#,
            ])
        #expect(bench.machine.model.state == .inService)
    }

    @Test("A monitor that is refused fails for whoever asked for it; one that ran before is told as not restored")
    func refusedMonitor() {
        var bench = MachineBench()
        bench.refusesDevice["2009"] = .invalidDeviceID
        bench.perform { $0.monitor("2001", token: 1, at: $1) }
        bench.connect()
        bench.perform { $0.monitor("2009", token: 2, at: $1) }
        bench.answerAll()
        #expect(bench.monitored[1] == .some(.none))
        #expect(bench.monitored[2] == .some(.refused(.monitorStart, .invalidDeviceID)))
        _ = bench.takeWords()
        bench.perform { $0.closed("gone", at: $1) }
        bench.refusesDevice["2001"] = .privilegeViolationSpecifiedDevice
        bench.advance(.seconds(1))
        bench.perform { $0.connected(at: $1) }
        bench.answerAll()
        #expect(bench.takeWords().contains("2001 not restored: operation/privilegeViolationSpecifiedDevice"))
        #expect(bench.machine.model.state == .inService)
    }

    @Test("A monitor that the gateway ends is started again")
    func endedMonitor() {
        var bench = MachineBench()
        bench.perform { $0.monitor("2001", token: nil, at: $1) }
        bench.connect()
        _ = bench.takeWords()
        bench.receive(CSTA.MonitorStop(monitorCrossRefID: "2001-1"), .first)
        #expect(bench.sentKinds == [.monitorStopResponse, .monitorStart])
        bench.answerAll()
        #expect(bench.takeWords().prefix(2) == ["2001 out: synchronizing", "2001 in service"])
    }

    @Test("No more requests are under way than the window allows, and all devices get their turn")
    func window() {
        var bench = MachineBench { $0.synchronizationWindow = 4 }
        for device in 2001...2050 { bench.perform { $0.monitor(CSTA.DeviceID(String(device)), token: nil, at: $1) } }
        bench.perform { $0.start(at: $1) }
        bench.perform { $0.connected(at: $1) }
        var largest = 0
        while !bench.sent.isEmpty {
            largest = max(largest, bench.sent.count)
            bench.answerFirst()
        }
        #expect(largest == 4)
        #expect(bench.machine.model.state == .inService)
        #expect(bench.machine.model.addresses.values.allSatisfy { $0.state == .inService })
    }

    @Test("A gateway that has too much to do is asked again")
    func postponed() {
        var bench = MachineBench()
        bench.perform { $0.monitor("2001", token: nil, at: $1) }
        bench.refusesDevice["2001"] = .outstandingRequestLimitExceeded
        bench.perform { $0.start(at: $1) }
        bench.perform { $0.connected(at: $1) }
        for _ in 0..<6 { bench.answerFirst() }
        #expect(bench.sentKinds == [.monitorStart])
        bench.refusesDevice = [:]
        bench.answerAll()
        #expect(bench.machine.model.state == .inService)
    }

    @Test("A message that cannot be read has everything read anew")
    func unreadable() {
        var bench = MachineBench()
        bench.perform { $0.monitor("2001", token: nil, at: $1) }
        bench.connect()
        _ = bench.takeWords()
        bench.calls["2001"] = [("3", .connected)]
        bench.perform { $0.receivedUnreadable("nonsense", at: $1) }
        bench.answerAll()
        #expect(bench.takeWords() == ["unreadable", "call 3 began", "3@2001 established"])
    }

    @Test("A snapshot in segments is put together")
    func segments() {
        var bench = MachineBench()
        bench.perform { $0.monitor("2001", token: 1, at: $1) }
        bench.perform { $0.start(at: $1) }
        bench.perform { $0.connected(at: $1) }
        while bench.sentKinds.first != .snapshotDevice { bench.answerFirst() }
        let id = bench.sent[0].invokeID
        bench.dropSent()
        bench.receive(CSTA.SnapshotDeviceResponse(crossRefIDorSnapshotData: .serviceCrossRefID("x")), id)
        bench.calls["2001"] = [("1", .hold)]
        bench.receive(
            CSTA.SnapshotDeviceData(serviceCrossRefID: "x", lastSegment: false, snapshotData: bench.entries("2001")))
        #expect(bench.monitored.isEmpty)
        bench.calls["2001"] = [("2", .connected)]
        bench.receive(
            CSTA.SnapshotDeviceData(serviceCrossRefID: "x", lastSegment: true, snapshotData: bench.entries("2001")))
        bench.answerAll()
        #expect(bench.monitored[1] == .some(.none))
        #expect(bench.machine.model.snapshot.calls(at: "2001").map(\.id) == ["1", "2"])
    }
}

/// Requests, the heartbeat and the end.
@Suite("Requests of a client")
struct RequestTests {
    private static let make = CSTA.MakeCall(callingDevice: "2001", calledDirectoryNumber: "2002")

    @Test("A request gets the answer to its own invoke identifier")
    func answers() throws {
        var bench = MachineBench()
        bench.connect()
        for token in 1...2 as ClosedRange<UInt64> {
            bench.perform { $0.request(Self.make, token: token, within: nil, at: $1) }
        }
        let (first, second) = (bench.sent[0].invokeID, bench.sent[1].invokeID)
        #expect(first != second)
        bench.receive(CSTA.MakeCallResponse(callingDevice: Events.connection("2001", "2")), second)
        bench.receive(CSTA.CSTAErrorCode.invalidCalledDeviceID, first)
        #expect(try bench.completed[2]?.get() is CSTA.MakeCallResponse)
        #expect(try bench.completed[1]?.get() as? CSTA.CSTAErrorCode == .invalidCalledDeviceID)
    }

    @Test("A request without a session is not sent")
    func outOfService() {
        var bench = MachineBench()
        bench.perform { $0.request(Self.make, token: 1, within: nil, at: $1) }
        #expect(bench.sent.isEmpty)
        #expect(bench.failure(1) == .outOfService(.notStarted))
    }

    @Test("A request that is not answered in time fails, and a late answer is nobody's")
    func timeout() {
        var bench = MachineBench()
        bench.connect()
        bench.perform { $0.request(Self.make, token: 1, within: .seconds(2), at: $1) }
        let id = bench.sent[0].invokeID
        bench.advance(.milliseconds(1_999))
        #expect(bench.completed.isEmpty)
        bench.advance(.milliseconds(1))
        #expect(bench.failure(1) == .timedOut(.makeCall))
        bench.receive(CSTA.MakeCallResponse(callingDevice: Events.connection("2001")), id)
        #expect(bench.completed.count == 1)
    }

    @Test("Requests under way when the connection is lost fail: nobody knows what became of them")
    func lost() {
        var bench = MachineBench()
        bench.connect()
        bench.perform { $0.request(Self.make, token: 1, within: nil, at: $1) }
        bench.perform { $0.closed("gone", at: $1) }
        #expect(bench.failure(1) == .connectionLost(.makeCall))
    }

    @Test("Requests beyond the limit are refused at once")
    func limit() {
        var bench = MachineBench { $0.maximumRequests = 2 }
        bench.connect()
        for token in 1...3 as ClosedRange<UInt64> {
            bench.perform { $0.request(Self.make, token: token, within: nil, at: $1) }
        }
        #expect(bench.failure(3) == .tooManyRequests)
        #expect(bench.sent.count == 2)
    }

    @Test("The gateway is asked when nothing has come for a while, and an answer keeps the connection")
    func heartbeat() {
        var bench = MachineBench()
        bench.connect()
        bench.advance(.seconds(5))
        #expect(bench.sentKinds == [.requestSystemStatus])
        bench.answerAll()
        #expect(bench.closes.isEmpty)
        bench.advance(.seconds(4))
        #expect(bench.sent.isEmpty)
        bench.advance(.seconds(1))
        #expect(bench.sentKinds == [.requestSystemStatus])
    }

    @Test("A gateway that does not answer the heartbeat is given up within ten seconds")
    func silence() {
        var bench = MachineBench()
        bench.connect()
        bench.advance(.seconds(5))
        bench.dropSent()
        bench.advance(.seconds(5))
        #expect(bench.closes == ["no answer to RequestSystemStatus"])
        #expect(bench.machine.model.state != .inService)
    }

    @Test("The session's timer is reset when half of its time is over")
    func timer() {
        var bench = MachineBench { $0.heartbeat = .hours(1) }
        bench.connect()
        bench.advance(.seconds(29))
        #expect(bench.sent.isEmpty)
        bench.advance(.seconds(1))
        let reset = bench.sent.first?.message as? CSTA.ResetApplicationSessionTimer
        #expect(reset?.sessionID == "s1")
    }

    @Test("The gateway's own requests are answered, those that are not known are refused")
    func asked() throws {
        var bench = MachineBench()
        bench.connect()
        let id = try #require(InvokeID(rawValue: 77))
        bench.receive(CSTA.SwFunctionDevicesChanged(), id)
        #expect(bench.sentKinds == [.swFunctionDevicesChangedResponse] && bench.sent[0].invokeID == id)
        bench.dropSent()
        bench.receive(CSTA.GetCSTAFeatures(), id)
        #expect(bench.sentKinds == [.cstaErrorCode])
    }

    @Test("A session that the gateway ends is told with the gateway's reason")
    func terminated() {
        var bench = MachineBench()
        bench.connect()
        bench.receive(
            CSTA.ApplicationSessionTerminated(
                sessionID: "s1", sessionTermReason: .definedTermReason(.sessionTimerExpired)))
        #expect(
            bench.machine.model.state
                == .outOfService(.connectionLost("the gateway ended the session: sessionTimerExpired")))
    }

    @Test("Shutting down stops the session, fails what is under way, and does not connect again")
    func shutDown() {
        var bench = MachineBench()
        bench.connect()
        bench.perform { $0.request(Self.make, token: 1, within: nil, at: $1) }
        bench.dropSent()
        bench.perform { $0.shutDown(at: $1) }
        #expect(bench.sentKinds == [.stopApplicationSession])
        #expect(bench.closes == ["shut down"] && bench.machine.model.state == .shutDown)
        #expect(bench.failure(1) == .connectionLost(.makeCall))
        bench.perform { $0.closed("local", at: $1) }
        bench.advance(.hours(1))
        #expect(bench.connects == [0])
    }
}

extension MachineBench {
    /// Answers the oldest request.
    mutating func answerFirst() {
        guard let (message, id) = takeFirst() else { return }
        if let answer = answer(to: message) { receive(answer, id) }
    }

    /// How a request of the application failed.
    func failure(_ token: UInt64) -> ProviderError? {
        if case .failure(let error) = completed[token] { error } else { nil }
    }
}
