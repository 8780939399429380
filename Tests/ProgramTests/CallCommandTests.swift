import Foundation
import Simulation
import TestSupport
import Testing

/// The commands that are CSTA clients, as processes of their own, against the stand-alone switch and against the gateway.
@Suite("gatewayd call and monitor", .serialized, .timeLimit(.minutes(2)))
struct CallCommandTests {
    /// Where the commands connect to.
    struct Target: Sendable {
        var options: [String]

        func call(_ command: String, _ arguments: String...) async throws -> RunningProgram.Outcome {
            try await RunningProgram.run(["call", command] + options + arguments)
        }

        /// Runs a command that must succeed and gives what it prints.
        func done(
            _ command: String, _ arguments: String..., location: SourceLocation = #_sourceLocation
        ) async throws -> String {
            let outcome = try await RunningProgram.run(["call", command] + options + arguments)
            #expect(outcome.code == 0, "\(command): \(outcome.errors)", sourceLocation: location)
            return outcome.output
        }
    }

    @Test("A call is made, answered, held, retrieved, consulted about, transferred and cleared at the switch itself")
    func storyAtTheSwitch() async throws {
        try await RunningProgram.withSwitch(["--phones", "6"]) { _, port in
            try await tell(Target(options: ["--port", String(port)]))
        }
    }

    @Test("The same through the gateway, over TLS and with a session")
    func storyAtTheGateway() async throws {
        try await RunningProgram.withSwitch(["--phones", "6"]) { _, switchPort in
            let authority = try TestAuthority()
            let files = try await ConfigurationFiles(switchPort: switchPort)
            try files.write(authority.issue("localhost"))
            try files.write(monitor: "*", control: "*")
            try await RunningProgram.withGateway(files.path) { _, port in
                try await waitForPhones(port, authority, files)
                try await tell(
                    Target(options: [
                        "--host", "localhost", "--port", String(port), "--tls", "--trust-roots", authority.rootPath,
                        "--user", "crm", "--password-file", files.passwordPath,
                    ]))
            }
        }
    }

    private func tell(_ target: Target) async throws {
        let watched = ["1001", "1002", "1003"]
        try await RunningProgram.with(["monitor", "--json"] + target.options + watched) { watcher in
            try await watcher.errors.next(containing: "monitoring")
            func hears(_ kind: String, at phone: String, _ state: String) async throws {
                try await watcher.output.next(
                    containing: "\"kind\":\"\(kind)Event\"", "\"phone\":\"\(phone)\"",
                    "\"localConnectionInfo\":\"\(state)\"")
            }
            let made = try await target.done("make", "1001", "1002")
            #expect(made.hasPrefix("call ") && made.hasSuffix(" from 1001 to 1002"))
            try await hears("Delivered", at: "1002", "alerting")
            #expect(try await target.done("answer", "1002").hasPrefix("1002 answered call "))
            try await hears("Established", at: "1002", "connected")
            #expect(try await target.done("hold", "1001").hasPrefix("1001 holds call "))
            try await hears("Held", at: "1001", "hold")
            #expect(try await target.done("retrieve", "1001").hasPrefix("1001 retrieved call "))
            try await hears("Retrieved", at: "1001", "connected")

            // What is impossible just now is refused, and says why.
            let unanswerable = try await target.call("answer", "1002")
            #expect(unanswerable.code == 1 && unanswerable.output.isEmpty)
            #expect(unanswerable.errors.contains("1002 has no call that is alerting; its calls: "))

            #expect(try await target.done("consult", "1001", "1003").contains(" to 1003"))
            try await hears("Delivered", at: "1003", "alerting")
            _ = try await target.done("answer", "1003")
            try await hears("Established", at: "1003", "connected")
            #expect(try await target.done("transfer", "1001").hasPrefix("1001 connected calls "))
            try await hears("Transfered", at: "1003", "connected")
            #expect(try await target.done("clear", "1003").hasPrefix("1003 left call "))
            try await hears("ConnectionCleared", at: "1002", "null")
            let gone = try await target.call("clear", "1003")
            #expect(gone.code == 1 && gone.errors.contains("it has no calls"))

            // Without a consultation, at once.
            _ = try await target.done("make", "1001", "1002")
            try await hears("Delivered", at: "1002", "alerting")
            _ = try await target.done("answer", "1002")
            _ = try await target.done("transfer", "1001", "--to", "1003")
            try await hears("Delivered", at: "1003", "alerting")
            _ = try await target.done("clear", "1002")
            try await hears("ConnectionCleared", at: "1003", "null")
            watcher.signal(SIGINT)
            #expect(await watcher.exitCode() == 0)
        }
    }

    /// The gateway serves before it has found the phones of its switch.
    private func waitForPhones(_ port: Int, _ authority: TestAuthority, _ files: ConfigurationFiles) async throws {
        let client = try await GatewayClient.open(port, authority)
        try await client.waitForService()
        try await client.close()
    }

    @Test("Events are printed readably, and monitor ends by itself after as many as wanted")
    func readable() async throws {
        try await RunningProgram.withSwitch(["--phones", "4"]) { _, port in
            let target = Target(options: ["--port", String(port)])
            try await RunningProgram.with(["monitor", "--count", "3"] + target.options + ["1001"]) { watcher in
                try await watcher.errors.next(containing: "monitoring 1001")
                let made = try await target.done("make", "1001", "1002")
                #expect(await watcher.exitCode() == 0)
                let call = try #require(made.split(separator: " ").dropFirst().first)
                let delivered = try await watcher.output.next(containing: "Delivered")
                for part in ["1001 ", "call \(call)", "1001 → 1002", "connected, newCall"] {
                    #expect(delivered.contains(part), "\(delivered)")
                }
                #expect(watcher.output.lines.count == 3)
            }
        }
    }

    @Test("A refusal ends with 1, nobody there with 69, a wrong command line with 64, each with its reason")
    func failures() async throws {
        let silent = try await RunningProgram.withSwitch { program, port in
            let target = Target(options: ["--port", String(port)])
            let unknown = try await target.call("make", "4711", "1001")
            #expect(
                unknown.code == 1 && unknown.errors.contains("MakeCall was refused: operation/invalidCallingDeviceID"))
            let monitor = try await RunningProgram.run(["monitor"] + target.options + ["4711"])
            #expect(monitor.code == 1 && monitor.errors.contains("4711: MonitorStart was refused"))
            let plain = try await RunningProgram.run(
                ["call", "make", "--tls", "--insecure"] + target.options + ["1001", "1002"])
            #expect(plain.code == EX_UNAVAILABLE)
            program.signal(SIGTERM)
            #expect(await program.exitCode() == 0)
            return target
        }
        for command in [["call", "make", "1001", "1002"], ["monitor", "1001"]] {
            let nobody = try await RunningProgram.run(command + silent.options)
            #expect(nobody.code == EX_UNAVAILABLE && nobody.errors.contains("nobody listens there"))
        }
        let wrong = try await RunningProgram.run(["call", "make", "--port", "0", "1001", "1002"])
        #expect(wrong.code == EX_USAGE && wrong.errors.contains("--port must be from 1 to 65535"))
    }
}
