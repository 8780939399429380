import ECMA323
import Foundation
import Simulation
import Testing

/// The clients in `Examples`, as processes of their own, against the program.
@Suite("Examples", .serialized, .timeLimit(.minutes(2)))
struct ExampleTests {
    /// A script and what runs it.
    enum Example: String, CaseIterable, Sendable {
        case python = "watch.py"
        case javaScript = "watch.mjs"

        var interpreter: String { self == .python ? "python3" : "node" }

        var path: String {
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("Examples/\(rawValue)").path
        }

        /// Whether this machine can run it.
        var isRunnable: Bool {
            (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
                FileManager.default.isExecutableFile(atPath: "\($0)/\(interpreter)")
            }
        }
    }

    @Test(
        "The Python client makes a call and tells what happens until it is over",
        .enabled(if: Example.python.isRunnable, "there is no python3"))
    func python() async throws { try await tell(.python) }

    @Test(
        "The JavaScript client makes a call and tells what happens until it is over",
        .enabled(if: Example.javaScript.isRunnable, "there is no node"))
    func javaScript() async throws { try await tell(.javaScript) }

    private func tell(_ example: Example) async throws {
        let options = [
            "demo", "--quiet", "--port", "0", "--http-port", "0", "--calls-per-second", "0", "--workpoints", "0",
        ]
        try await RunningProgram.with(options) { gateway in
            let port = try await gateway.errors.next(containing: "CSTA   127.0.0.1:")
            let url = try await gateway.errors.next(containing: "HTTP   http://")
            let token = try await gateway.errors.next(containing: "token  ")
            let environment = [
                "GATEWAYD_URL": String(
                    try #require(url.firstRange(of: "http://").map { url[$0.lowerBound...] }).prefix(while: {
                        $0 != " "
                    })
                    .split(separator: "/v1")[0]),
                "GATEWAYD_TOKEN": String(try #require(token.split(separator: " ").last)),
            ]
            let client = try await ScriptedClient.connect(
                to: try #require(port.split(separator: ":").last.flatMap { Int($0) }))
            try await waitForPhones(client)
            try await RunningProgram.with(
                [example.path, "1001", "1002"], environment: environment, interpreter: example.interpreter
            ) { script in
                try await script.output.next(containing: "call ")
                let call = try await client.next(CSTA.DeliveredEvent.self, within: patience).connection
                _ = try await client.request(
                    CSTA.AnswerCall(callToBeAnswered: call), expecting: CSTA.AnswerCallResponse.self, within: patience)
                try await script.output.next(containing: "EstablishedEvent connected")
                _ = try await client.request(
                    CSTA.ClearConnection(connectionToBeCleared: call), expecting: CSTA.ClearConnectionResponse.self,
                    within: patience)
                #expect(await script.exitCode() == 0)
                #expect(script.output.lines.last?.hasSuffix(" null") == true, "\(script.output.lines)")
            }
        }
    }

    /// Phones are known once the link has discovered them.
    private func waitForPhones(_ client: ScriptedClient) async throws {
        while true {
            do {
                _ = try await client.monitor("1001", within: patience)
                _ = try await client.monitor("1002", within: patience)
                return
            } catch is CSTA.CSTAErrorCode {
                await Task.yield()
            }
        }
    }
}
