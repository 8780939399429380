import CSTAClient
import ECMA323
import Testing

@testable import gatewayd

@Suite("Finding the call a command means")
struct CallSelectionTests {
    private func call(_ id: String, _ state: CSTA.LocalConnectionState?) -> CallAtDevice {
        CallAtDevice(connection: CSTA.ConnectionID(callID: id, deviceID: "1001"), state: state)
    }

    private func pick(
        _ callID: String? = nil, _ states: [CSTA.LocalConnectionState], _ calls: [CallAtDevice]
    ) throws(CommandError) -> String? {
        try CallSelection.connection(at: "1001", callID: callID, states: states, among: calls).callID
    }

    @Test("The only call in the wanted state is meant")
    func only() throws {
        #expect(try pick(nil, [.connected], [call("1", .hold), call("2", .connected)]) == "2")
    }

    @Test("A call in a likelier state wins over one in a less likely state")
    func order() throws {
        #expect(try pick(nil, [.connected, .hold], [call("1", .hold), call("2", .connected)]) == "2")
    }

    @Test("A call that is named is meant whatever its state")
    func named() throws {
        #expect(try pick("1", [.connected], [call("1", .hold), call("2", .connected)]) == "1")
    }

    @Test("Several calls in the wanted state must be told apart")
    func several() {
        #expect(
            throws: CommandError(
                "1001 has several calls that are hold: give --call; its calls: 1 (hold), 2 (hold)")
        ) { try pick(nil, [.hold], [call("1", .hold), call("2", .hold)]) }
    }

    @Test("No call in the wanted state is an error that lists what there is")
    func none() {
        #expect(throws: CommandError("1001 has no call that is alerting; it has no calls")) {
            try pick(nil, [.alerting], [])
        }
        #expect(throws: CommandError("1001 has no call 9; its calls: 1 (unknown)")) {
            try pick("9", [.alerting], [call("1", nil)])
        }
    }

    @Test("Both ways of telling a call's state are read")
    func states() {
        var info = CSTA.SnapshotDeviceResponseInfo(
            connectionIdentifier: CSTA.ConnectionID(callID: "1", deviceID: "1001"),
            localCallState: .compoundCallState(.init(localConnectionState: [.alerting, .connected])))
        #expect(CallAtDevice(info).state == .alerting)
        info.localCallState = .simpleCallState(.callEstablishedHeld)
        #expect(CallAtDevice(info).state == .hold)
        info.localCallState = .simpleCallState(.callReceived)
        #expect(CallAtDevice(info).state == .alerting)
        info.localCallState = .unknown
        #expect(CallAtDevice(info).state == nil)
    }
}

@Suite("Options of the clients")
struct ConnectionOptionsTests {
    @Test(
        "Options that contradict one another are refused",
        arguments: [
            ["--port", "0"], ["--edition", "ed7"], ["--timeout", "5"], ["--insecure"],
            ["--tls", "--certificate", "a.pem"], ["--password-file", "x"],
        ])
    func contradictions(arguments: [String]) {
        #expect(throws: (any Error).self) { try ConnectionOptions.parse(arguments) }
    }

    @Test("The port follows from TLS when it is not given")
    func defaultPort() throws {
        #expect(try ConnectionOptions.parse([]).provider().gateways.map(\.port) == [8_800])
        #expect(try ConnectionOptions.parse(["--tls", "--insecure"]).provider().gateways.map(\.port) == [8_801])
    }

    @Test("The password comes from the environment, and a user without one is refused")
    func login() throws {
        let options = try ConnectionOptions.parse(["--user", "a<b"])
        let login = try options.login(environment: ["GATEWAYD_PASSWORD": "x&y]]>"])
        #expect(login == SessionLogin(user: "a<b", password: "x&y]]>"))
        #expect(throws: (any Error).self) { try options.login(environment: [:]) }
    }

    @Test("Why a provider is out of service is said in words, with the code that scripts want")
    func reasons() {
        let gateway = GatewayEndpoint(host: "cti", port: 8_800)
        let refused = CommandError(
            .outOfService(.connectionLost("x: Connection refused (errno: 111)")), connectingTo: gateway)
        #expect(refused.description == "cti:8800: nobody listens there (connection refused)")
        #expect(refused.fault == .unreachable)
        #expect(CommandError(.outOfService(.sessionRefused("invalidApplicationInfo"))).fault == .refused)
        #expect(CommandError(.refused(.makeCall, .invalidDeviceID)).fault == .refused)
        #expect(CommandError(.timedOut(.makeCall)).fault == .unreachable)
    }
}
