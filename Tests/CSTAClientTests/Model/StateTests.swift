import ECMA323
import Testing

@testable import CSTAClient

@Suite("JTAPI's states")
struct StateTests {
    @Test("Each call-control connection state has JTAPI's number and core state")
    func connections() {
        let table: [(CallControlConnectionState, Int, ConnectionState, Int)] = [
            (.idle, 80, .idle, 48), (.offered, 81, .inProgress, 49), (.queued, 82, .inProgress, 49),
            (.alerting, 83, .alerting, 50), (.initiated, 84, .connected, 51), (.dialing, 85, .connected, 51),
            (.networkReached, 86, .connected, 51), (.networkAlerting, 87, .connected, 51),
            (.established, 88, .connected, 51), (.disconnected, 89, .disconnected, 52), (.failed, 90, .failed, 53),
            (.unknown, 91, .unknown, 54),
        ]
        #expect(table.map(\.0) == CallControlConnectionState.allCases)
        for (state, value, core, coreValue) in table {
            #expect(state.rawValue == value && state.core == core && core.rawValue == coreValue, "\(state)")
        }
    }

    @Test("Each call-control terminal connection state has JTAPI's number and core state")
    func terminalConnections() {
        let table: [(CallControlTerminalConnectionState, Int, TerminalConnectionState, Int)] = [
            (.idle, 96, .idle, 64), (.ringing, 97, .ringing, 65), (.talking, 98, .active, 67), (.held, 99, .active, 67),
            (.bridged, 100, .passive, 66), (.inUse, 101, .passive, 66), (.dropped, 102, .dropped, 68),
            (.unknown, 103, .unknown, 69),
        ]
        #expect(table.map(\.0) == CallControlTerminalConnectionState.allCases)
        for (state, value, core, coreValue) in table {
            #expect(state.rawValue == value && state.core == core && core.rawValue == coreValue, "\(state)")
        }
    }

    @Test(
        "A state in a snapshot becomes the states that JTAPI has for it",
        arguments: [
            (CSTA.LocalConnectionState.initiated, "initiated / talking"), (.alerting, "alerting / ringing"),
            (.connected, "established / talking"), (.hold, "established / held"), (.queued, "queued / none"),
            (.fail, "failed / dropped"), (.null, "-"),
        ])
    func snapshot(state: CSTA.LocalConnectionState, expected: String) {
        var bench = ModelBench("2001")
        let entry = CSTA.SnapshotDeviceResponseInfo(
            connectionIdentifier: Events.connection("2001"),
            localCallState: .compoundCallState(CSTA.CompoundCallState(localConnectionState: [state])))
        _ = bench.model.reconcile([entry], at: "2001", time: bench.now)
        #expect(bench.states("2001") == expected)
    }

    @Test("The constants of TAPI have TAPI's values")
    func lineConstants() {
        let table: [(LineCallState, UInt32)] = [
            (.idle, 0x1), (.offering, 0x2), (.accepted, 0x4), (.dialtone, 0x8), (.dialing, 0x10), (.ringback, 0x20),
            (.busy, 0x40), (.specialinfo, 0x80), (.connected, 0x100), (.proceeding, 0x200), (.onhold, 0x400),
            (.conferenced, 0x800), (.onholdpendconf, 0x1000), (.onholdpendtransfer, 0x2000), (.disconnected, 0x4000),
            (.unknown, 0x8000),
        ]
        #expect(table.map(\.0) == LineCallState.allCases)
        for (state, value) in table { #expect(state.rawValue == value) }
        #expect(LineCallState.onholdpendtransfer.name == "LINECALLSTATE_ONHOLDPENDTRANSFER")
        #expect(LineCallStatus(.disconnected, .disconnect(.busy)).rawDetail == 0x20)
    }

    @Test("Every cause of a failure or an end has a disconnect mode", arguments: CSTA.EventCause.allCases)
    func modes(cause: CSTA.EventCause) {
        let mode = LineDisconnectMode(cause)
        #expect(mode != .unknown)
        if cause == .busy { #expect(mode == .busy) }
        if cause == .callNotAnswered { #expect(mode == .noanswer) }
        if cause == .normalClearing { #expect(mode == .normal) }
        if cause == .doNotDisturb { #expect(mode == .donotdisturb) }
    }

    @Test(
        "The number is found in every way of writing a device",
        arguments: [
            "2001", "+2001", "N<2001>Alice;displayNumber=2001", "tel:2001", "tel:+2001;phone-context=x",
            "sip:2001@pbx.example", "SIPS:2001@pbx.example", "2001:CM1:10.0.0.1:0", "N<2001>;noa=nk",
        ])
    func numbers(text: String) {
        #expect(Party(text).number == "2001")
    }

    @Test("The name in an OpenScape identifier is told, and none elsewhere")
    func names() {
        #expect(Party("N<2001>Alice Smith;displayNumber=2001").name == "Alice Smith")
        #expect(Party("N<2001>Alice").description == "Alice (2001)")
        #expect(Party("N<2001>;noa=nk").name == nil)
        #expect(Party("2001").name == nil)
        #expect(Party(CSTA.ExtendedDeviceID.restricted) == nil)
    }
}
