import ECMA323
import Foundation
import Simulation
import TestSupport
import Testing
import Transport

@Suite("gatewayd simulate switch", .serialized, .timeLimit(.minutes(2)))
struct SimulatedSwitchTests {
    @Test("It serves CSTA over TCP with the phones, groups and shared lines asked for, until SIGTERM")
    func overTCP() async throws {
        let options = ["--phones", "6", "--hunt-group", "1900=1003,1004", "--shared-line", "1001=1051"]
        try await RunningProgram.withSwitch(options) { program, port in
            let client = try await ScriptedClient.connect(to: port)
            _ = try await client.monitor("1001", within: patience)
            _ = try await client.monitor("1051", within: patience)
            let group = try await client.monitor("1900", within: patience)

            let made = try await client.request(
                CSTA.MakeCall(callingDevice: "1002", calledDirectoryNumber: "1001"),
                expecting: CSTA.MakeCallResponse.self, within: patience)
            let callID = try #require(made.callingDevice.callID)
            for device in ["1001", "1051"] {
                let ringing = try await client.next(CSTA.DeliveredEvent.self, within: patience) {
                    $0.connection.deviceID?.value == device && $0.localConnectionInfo == .alerting
                }
                #expect(ringing.connection.callID == callID)
            }
            _ = try await client.request(
                CSTA.AnswerCall(callToBeAnswered: .init(callID: callID, deviceID: "1051")),
                expecting: CSTA.AnswerCallResponse.self, within: patience)
            let bridged = try await client.next(CSTA.BridgedEvent.self, within: patience)
            #expect(bridged.bridgedAppearance.value == "1001" && bridged.localConnectionInfo == .queued)

            _ = try await client.request(
                CSTA.MakeCall(callingDevice: "1005", calledDirectoryNumber: "1900"),
                expecting: CSTA.MakeCallResponse.self, within: patience)
            let distributed = try await client.next(CSTA.DivertedEvent.self, within: patience) {
                $0.monitorCrossRefID == group
            }
            #expect(distributed.newDestination.value == "1003")

            program.signal(SIGTERM)
            #expect(await program.exitCode() == 0)
            _ = try await client.closed()
        }
    }

    @Test("Over TLS it shows its certificate, and serves who shows one of the right authority")
    func overTLS() async throws {
        let (authority, stranger) = (try TestAuthority(), try TestAuthority("Another Authority"))
        let own = try authority.issue("localhost")
        let crm = try authority.issue("crm")
        let (anonymous, known) = (try authority.client(), try authority.client(showing: crm))
        let forged = try authority.client(showing: stranger.issue("crm"))
        let material = [
            "--certificate", own.certificatePath, "--private-key", own.keyPath, "--client-trust-roots",
            authority.rootPath,
        ]
        try await RunningProgram.withSwitch(material) { program, port in
            #expect(program.errors.lines.contains { $0.contains("(TLS)") })
            let client = try await ScriptedClient.connect(to: port, tls: known)
            _ = try await client.monitor("1001", within: patience)
            try await client.close()
            // Nobody without a certificate, nor with one of somebody else's, nor without TLS.
            for tls in [anonymous, forged, nil] { #expect(try await !isServed(port, tls)) }
            let distrustful = try stranger.client(showing: crm)
            #expect(try await !isServed(port, distrustful), "its own certificate is checked too")
        }
        try await RunningProgram.withSwitch(material + ["--client-certificates", "optional"]) { _, port in
            for tls in [anonymous, known] { #expect(try await isServed(port, tls)) }
            let served = try await isServed(port, forged)
            #expect(!served)
        }
    }

    /// Whether the switch answers anything at all over such a connection.
    private func isServed(_ port: Int, _ tls: TLSClient?) async throws -> Bool {
        do {
            let client = try await ScriptedClient.connect(to: port, tls: tls)
            _ = try await client.answer(to: CSTA.RequestSystemStatus(), within: patience)
            try await client.close()
            return true
        } catch is CloseReason {
            return false
        } catch ScriptedClient.Failure.closed {
            return false
        }
    }

    @Test("Its people call one another when asked to, and a session needs the right password")
    func peopleAndSessions() async throws {
        try await RunningProgram.withSwitch(
            ["--calls-per-second", "50", "--session", "application", "--user", "crm"],
            environment: ["GATEWAYD_PASSWORD": "right"]
        ) { program, port in
            let options = ["--port", String(port), "--user", "crm"]
            let wrong = try await RunningProgram.run(
                ["monitor"] + options + ["1001"], environment: ["GATEWAYD_PASSWORD": "wrong"])
            #expect(wrong.code == 1 && wrong.errors.contains("the session was refused"))
            let watched = (1001...1020).map(String.init)
            let right = try await RunningProgram.run(
                ["monitor", "--count", "5"] + options + watched, environment: ["GATEWAYD_PASSWORD": "right"])
            #expect(right.code == 0, "\(right.errors)")
            #expect(right.output.split(separator: "\n").count == 5)
            program.signal(SIGINT)
            #expect(await program.exitCode() == 0)
        }
    }

    @Test("A port that is taken, and a certificate that is none, are said in words")
    func cannotStart() async throws {
        try await RunningProgram.withSwitch { _, port in
            let second = try await RunningProgram.run(["simulate", "switch", "--port", String(port)])
            #expect(second.code == EX_UNAVAILABLE)
            #expect(second.errors.contains("cannot listen on 127.0.0.1:\(port)"))
        }
        let folder = try TemporaryFolder()
        let nothing = try folder.write("nothing", to: "nothing.pem")
        let outcome = try await RunningProgram.run(
            ["simulate", "switch", "--port", "0", "--certificate", nothing, "--private-key", nothing])
        #expect(outcome.code == EX_DATAERR)
        #expect(outcome.errors.contains(nothing))
    }
}
