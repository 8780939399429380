import ECMA323
import Testing

@testable import CSTAClient

/// The table of events, JTAPI states and TAPI states, line by line.
@Suite("What each event makes of a connection")
struct EventTableTests {
    @Test("ServiceInitiated: INITIATED and TALKING; TAPI hears the dial tone")
    func serviceInitiated() {
        var bench = ModelBench("2001")
        bench.apply(Events.initiated(at: "2001"))
        #expect(bench.states("2001") == "initiated / talking")
        #expect(bench.line("2001") == "dialtone")
    }

    @Test("DigitsDialed: DIALING and TALKING, and the digits are told")
    func digitsDialed() {
        var bench = ModelBench("2001")
        bench.apply(Events.initiated(at: "2001"))
        let changes = bench.apply(Events.digits("20", at: "2001"))
        #expect(bench.states("2001") == "dialing / talking")
        #expect(bench.line("2001") == "dialing")
        let digits = changes.compactMap { if case .digits(let digits, _) = $0.kind { digits } else { nil } }
        #expect(digits == ["20"])
    }

    @Test("Originated: ESTABLISHED and TALKING at the calling connection; TAPI proceeds")
    func originated() {
        var bench = ModelBench("2001")
        bench.apply([Events.initiated(at: "2001"), Events.originated(to: "2002", at: "2001")])
        #expect(bench.states("2001") == "established / talking")
        #expect(bench.line("2001") == "proceeding")
        #expect(bench.model.calls["1"]?.calling?.number == "2001" && bench.model.calls["1"]?.called?.number == "2002")
    }

    @Test("Delivered at the called device: ALERTING and RINGING; TAPI is offered the call")
    func deliveredCalled() {
        var bench = ModelBench("2002")
        bench.apply(Events.delivered("2002", from: "2001", at: "2002"))
        #expect(bench.states("2002") == "alerting / ringing")
        #expect(bench.line("2002") == "offering")
        #expect(bench.model.calls["1"]?.farEnd(of: "2002")?.number == "2001")
    }

    @Test("Delivered at the calling device: the called connection alerts; TAPI hears the ringback tone")
    func deliveredCalling() {
        var bench = ModelBench("2001")
        bench.apply([
            Events.originated(to: "2002", at: "2001"), Events.delivered("2002", from: "2001", at: "2001"),
        ])
        #expect(bench.states("2002") == "alerting / ringing")
        #expect(bench.states("2001") == "established / talking")
        #expect(bench.line("2001") == "ringback")
    }

    @Test("Delivered after Offered: TAPI is offered the call first, then sees it accepted")
    func offered() {
        var bench = ModelBench("2002")
        bench.apply(Events.offered("2002", from: "2001", at: "2002"))
        #expect(bench.states("2002") == "offered / none")
        bench.apply(Events.delivered("2002", from: "2001", at: "2002"))
        #expect(bench.states("2002") == "alerting / ringing")
        #expect(bench.takeLineStates("2002") == ["offering", "accepted"])
    }

    @Test("NetworkReached: NETWORK_REACHED and TALKING; TAPI proceeds, and a Delivered after it is NETWORK_ALERTING")
    func networkReached() {
        var bench = ModelBench("2001")
        bench.apply([
            Events.originated(to: "0441", at: "2001"), Events.networkReached("0441", trunk: "T1", at: "2001"),
        ])
        #expect(bench.states("T1") == "networkReached / talking")
        #expect(bench.line("2001") == "proceeding")
        bench.apply(Events.delivered("0441", from: "2001", at: "2001", trunk: "T1"))
        #expect(bench.states("T1") == "networkAlerting / ringing")
        #expect(bench.line("2001") == "ringback")
        #expect(bench.model.calls["1"]?.connection(at: "T1")?.party.number == "0441")
    }

    @Test("Queued: QUEUED without a terminal connection; TAPI proceeds at the caller")
    func queued() {
        var bench = ModelBench("2001")
        bench.apply([Events.originated(to: "3000", at: "2001"), Events.queued("3000", from: "2001", at: "2001")])
        #expect(bench.states("3000") == "queued / none")
        #expect(bench.line("2001") == "proceeding")
    }

    @Test("Established: ESTABLISHED and TALKING; TAPI is connected at both ends")
    func established() {
        var bench = ModelBench("2001", "2002")
        bench.apply([
            Events.originated(to: "2002", at: "2001"), Events.delivered("2002", from: "2001", at: "2001"),
            Events.delivered("2002", from: "2001", at: "2002"), Events.established("2002", from: "2001", at: "2001"),
            Events.established("2002", from: "2001", at: "2002"),
        ])
        for device in ["2001", "2002"] {
            #expect(bench.states(device) == "established / talking")
            #expect(bench.line(device) == "connected")
        }
    }

    @Test("Held and Retrieved: ESTABLISHED with HELD, then TALKING; TAPI is on hold, then connected")
    func heldAndRetrieved() {
        var bench = Self.talking()
        bench.apply(Events.held("2001", at: "2001"))
        #expect(bench.states("2001") == "established / held")
        #expect(bench.line("2001") == "onhold")
        bench.apply(Events.retrieved("2001", at: "2001"))
        #expect(bench.states("2001") == "established / talking")
        #expect(bench.line("2001") == "connected")
    }

    @Test("Held by the other party: its connection is held, the own one talks on")
    func heldByOther() {
        var bench = Self.talking()
        bench.apply(Events.held("2002", at: "2001"))
        #expect(bench.states("2002") == "established / held")
        #expect(bench.states("2001") == "established / talking")
        #expect(bench.line("2001") == "connected")
    }

    @Test("A consultation makes a held call of two wait for a transfer in TAPI, one of three for a conference")
    func consultation() {
        var bench = Self.talking()
        bench.apply([
            Events.held("2001", at: "2001"), Events.initiated(at: "2001", "2", cause: .consultation),
        ])
        #expect(bench.line("2001") == "onholdpendtransfer")
        #expect(bench.line("2001", "2") == "dialtone")
        bench.apply(Events.cleared("2001", at: "2001", "2"))
        #expect(bench.line("2001") == "onhold")
        bench.apply([
            Events.established("2003", from: "2001", at: "2001"),
            Events.held("2001", at: "2001"), Events.initiated(at: "2001", "3", cause: .consultation),
        ])
        #expect(bench.line("2001") == "onholdpendconf")
    }

    @Test("Bridged: the telephone sees its line used, ESTABLISHED and BRIDGED; TAPI is connected and inactive")
    func bridged() {
        var bench = ModelBench("2002")
        bench.apply([
            Events.delivered("2002", from: "2001", at: "2002"), Events.bridged("2002", at: "2002"),
        ])
        #expect(bench.states("2002") == "established / bridged")
        #expect(bench.line("2002") == "connected(inactive)")
    }

    @Test(
        "Diverted: the diverting connection is DISCONNECTED and DROPPED; TAPI is idle there, and proceeds at the caller"
    )
    func diverted() {
        var bench = ModelBench("2001", "2002")
        bench.apply([
            Events.originated(to: "2002", at: "2001"), Events.delivered("2002", from: "2001", at: "2001"),
            Events.delivered("2002", from: "2001", at: "2002"),
        ])
        _ = bench.takeLineStates("2002")
        let changes = bench.apply(Events.diverted("2002", to: "2003", at: "2002"))
        #expect(Self.moves(changes) == ["2002 disconnected / dropped"])
        #expect(bench.takeLineStates("2002") == ["idle"])
        bench.apply(Events.diverted("2002", to: "2003", at: "2001"))
        #expect(bench.line("2001") == "proceeding")
        bench.apply(Events.delivered("2003", from: "2001", at: "2001"))
        #expect(bench.line("2001") == "ringback")
    }

    @Test(
        "Failed: FAILED and DROPPED; TAPI is busy, or disconnected with the mode of the cause",
        arguments: [
            (CSTA.EventCause.busy, "busy(station)"), (.trunksBusy, "busy(trunk)"),
            (.numberUnallocated, "disconnected(badaddress)"), (.doNotDisturb, "disconnected(donotdisturb)"),
            (.networkCongestion, "disconnected(congestion)"),
        ])
    func failed(cause: CSTA.EventCause, expected: String) {
        var bench = ModelBench("2001")
        bench.apply([Events.originated(to: "2002", at: "2001"), Events.failed("2002", at: "2001", cause: cause)])
        #expect(bench.states("2002") == "failed / dropped")
        #expect(bench.states("2001") == "established / talking")
        #expect(bench.line("2001") == expected)
        // The same when it is the own connection that fails.
        var other = ModelBench("2001")
        other.apply([Events.originated(to: "9", at: "2001"), Events.failed("2001", at: "2001", cause: cause)])
        #expect(other.states("2001") == "failed / dropped")
        #expect(other.line("2001") == expected)
    }

    @Test("ConnectionCleared of the other party: DISCONNECTED and DROPPED; TAPI is disconnected until the own one goes")
    func remoteCleared() {
        var bench = Self.talking()
        _ = bench.takeLineStates("2001")
        let changes = bench.apply(Events.cleared("2002", at: "2001"))
        #expect(Self.moves(changes) == ["2002 disconnected / dropped"])
        #expect(bench.line("2001") == "disconnected(normal)")
        bench.apply(Events.cleared("2001", at: "2001"))
        #expect(bench.takeLineStates("2001") == ["disconnected(normal)", "idle"])
        #expect(bench.model.calls.isEmpty)
    }

    @Test("ConnectionCleared of the own connection ends the call, INVALID to whoever watched it; TAPI is idle")
    func ownCleared() {
        var bench = Self.talking()
        _ = bench.takeLineStates("2001")
        let changes = bench.apply(Events.cleared("2001", at: "2001"))
        #expect(Self.moves(changes) == ["2001 disconnected / dropped"])
        #expect(Self.ends(changes) == ["1 cleared invalid"])
        #expect(bench.takeLineStates("2001") == ["idle"])
    }

    @Test("CallCleared: everybody DISCONNECTED and DROPPED, the call INVALID; TAPI is idle")
    func callCleared() {
        var bench = Self.talking()
        _ = bench.takeLineStates("2001")
        let changes = bench.apply(
            CSTA.CallClearedEvent(
                monitorCrossRefID: "2001", clearedCall: CSTA.ConnectionID(callID: "1"), cause: .normalClearing))
        #expect(Self.moves(changes).sorted() == ["2001 disconnected / dropped", "2002 disconnected / dropped"])
        #expect(Self.ends(changes) == ["1 cleared invalid"])
        #expect(bench.takeLineStates("2001").last == "idle")
    }

    @Test("OutOfService and a lost provider put the line out of service; the calls stay as they were last known")
    func outOfService() {
        var bench = Self.talking()
        bench.apply(CSTA.OutOfServiceEvent(monitorCrossRefID: "2001", device: Events.device("2001")))
        #expect(bench.model.addresses["2001"]?.state == .outOfService(.device))
        #expect(bench.lineMessages.last?.kind == .outOfService)
        #expect(bench.states("2001") == "established / talking")
        var other = Self.talking()
        other.model.setState(.outOfService(.connectionLost("gone")), at: other.now)
        #expect(
            other.take().map(\.kind) == [
                .provider(.outOfService(.connectionLost("gone"))), .address(other.model.addresses["2001"]!),
            ])
        #expect(other.lineMessages.last?.kind == .outOfService)
        #expect(other.states("2001") == "established / talking")
    }

    /// 2001 talks to 2002; 2001 is monitored.
    static func talking() -> ModelBench {
        var bench = ModelBench("2001")
        bench.apply([
            Events.initiated(at: "2001"), Events.originated(to: "2002", at: "2001"),
            Events.delivered("2002", from: "2001", at: "2001"), Events.established("2002", from: "2001", at: "2001"),
        ])
        return bench
    }

    /// The connections that changes are about, with their states.
    static func moves(_ changes: [Change]) -> [String] {
        changes.compactMap { change in
            guard case .connection(let connection, _) = change.kind else { return nil }
            return "\(connection.address) "
                + ModelBench.words(connection.state, connection.terminalConnection?.state)
        }
    }

    static func ends(_ changes: [Change]) -> [String] {
        changes.compactMap {
            if case .callEnded(let call, let end) = $0.kind { "\(call.id) \(end) \(call.state)" } else { nil }
        }
    }
}
