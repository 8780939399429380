import Foundation
import Testing

@Suite("The table of what is served")
struct ConformanceTableTests {
    /// Set by `make conformance`.
    private static let isWriting = ProcessInfo.processInfo.environment["WRITE_CONFORMANCE"] != nil

    private static var file: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../docs/conformance.md"
        )
        .standardizedFileURL
    }

    @Test("docs/conformance.md is what the catalogue and the code say")
    func upToDate() throws {
        let text = ConformanceTable.text()
        if Self.isWriting { try text.write(to: Self.file, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == text, "stale: run make conformance")
        #expect(text.contains("| HoldCall | all | callToBeHeld | forwards |  | yes |"))
        #expect(text.contains("| GetMonitors | 4–6 |  | answers |  |  |"))
        #expect(text.contains("| AgentReadyEvent | all | passes on |"))
        #expect(text.contains("| DeliveredEvent | all | interprets |"))
    }
}
