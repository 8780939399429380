import Foundation
import Testing

@Suite("gatewayd demo", .serialized, .timeLimit(.minutes(2)))
struct DemoCommandTests {
    @Test(
        "A write handed in for a phone in a call is told, waits, and is applied when the call is over; nothing is left")
    func story() async throws {
        let folder = FileManager.default.temporaryDirectory
        let before = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
        let ports = ["--port", "--http-port", "--service-port", "--secure-port", "--contact-port"].flatMap {
            [$0, "0"]
        }
        try await RunningProgram.with(["demo", "--calls-per-second", "0", "--quiet"] + ports) { demo in
            let line = try await demo.errors.next(containing: "  CSTA   127.0.0.1:")
            let port = String(line.split(separator: ":").last ?? "")
            try await demo.errors.next(containing: "HTTPS  127.0.0.1:", "Default Mode")
            try await demo.errors.next(containing: "HTTPS  127.0.0.1:", "Secure Mode")
            try await demo.errors.next(containing: "Ctrl-C stops it")
            // The story begins only when the phones have told what they are.
            try await call(["make", "--port", port, "1001", "1002"])
            try await demo.errors.next(containing: "story: 100", "is left alone as long as CSTA shows its call")
            try await call(["clear", "--port", port, "1001"])
            let applied = try await demo.errors.next(containing: "story: ")
            #expect(applied.contains("the call is over; \"Demo 1\" is applied"))
            demo.signal(SIGINT)
            #expect(await demo.exitCode() == 0)
        }
        let left = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)).subtracting(before)
        #expect(left.filter { $0.hasPrefix("gatewayd-demo-") } == [])
    }

    /// The phones are known once the link has discovered them.
    private func call(_ arguments: [String]) async throws {
        while try await RunningProgram.run(["call"] + arguments).code != 0 { await Task.yield() }
    }
}
