import Foundation
import Testing

/// A program of the system that tests use when it is there.
struct Tool: Sendable {
    /// Where it is.
    let path: String

    /// Looks for it along the search path; nil when it is not installed.
    init?(_ name: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        guard
            let found = folders.map({ "\($0)/\(name)" }).first(where: {
                FileManager.default.isExecutableFile(atPath: $0)
            })
        else { return nil }
        path = found
    }

    /// Runs it to its end.
    ///
    /// - Returns: its exit code, and what it has printed and complained of.
    func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> (code: Int32, output: String) {
        let (output, errors, end) = (LineLog(), LineLog(), ProgramEnd())
        let kept = ProcessInfo.processInfo.environment.filter { ["PATH", "HOME", "TMPDIR"].contains($0.key) }
        _ = try ChildProcess(
            path, arguments, environment: kept.merging(environment) { $1 }, input: nil, printed: output.received,
            complained: errors.received, ended: end.told)
        let lines = (try await output.all(), try await errors.all())
        return (await end.code(), (lines.0 + lines.1).joined(separator: "\n"))
    }

    /// The root of the repository.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
