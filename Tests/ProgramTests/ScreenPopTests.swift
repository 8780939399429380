import Foundation
import Testing

/// The example application, as a process of its own, against the demonstration.
@Suite("Examples/ScreenPop", .serialized, .timeLimit(.minutes(2)))
struct ScreenPopTests {
    @Test("The screen pop says who calls while the phone rings, and has no more than 40 lines")
    func pops() async throws {
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Examples/ScreenPop/ScreenPop.swift")
        #expect(try String(contentsOf: source, encoding: .utf8).split(separator: "\n").count <= 40)

        let demonstration = ["demo", "--quiet", "--port", "0", "--http-port", "0", "--calls-per-second", "0"]
        try await RunningProgram.with(demonstration) { gateway in
            let greeting = try await gateway.errors.next(containing: "CSTA   127.0.0.1:")
            let port = try #require(greeting.split(separator: ":").last.map(String.init))
            try await RunningProgram.with(program: "ScreenPop", ["1002"], environment: ["CSTA_PORT": port]) { screen in
                try await screen.output.next(containing: "watching 1002")
                let made = try await RunningProgram.run(["call", "make", "--port", port, "1001", "1002"])
                #expect(made.code == 0, "\(made.errors)")
                try await screen.output.next(containing: "1002 rings: ", "1001", "calls 1002")
            }
        }
    }
}
