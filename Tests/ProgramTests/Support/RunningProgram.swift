import Foundation
import Testing

/// The `gatewayd` that was built with these tests, or another program of the package, as a process of its own.
final class RunningProgram: Sendable {
    /// What it prints to standard output.
    let output = LineLog()
    /// What it prints to standard error.
    let errors = LineLog()
    private let process: ChildProcess
    private let end = ProgramEnd()

    /// Starts the program, or another one that the path of the environment leads to.
    private init(
        _ name: String, _ arguments: [String], environment: [String: String], input: String?, interpreter: String? = nil
    ) throws {
        // Nothing of the machine the tests run on, but what a program needs to run at all.
        let kept = ProcessInfo.processInfo.environment.filter { ["PATH", "HOME", "TMPDIR"].contains($0.key) }
        process = try ChildProcess(
            interpreter == nil ? Self.executable(name) : "/usr/bin/env", (interpreter.map { [$0] } ?? []) + arguments,
            environment: kept.merging(environment) { $1 }, input: input,
            printed: output.received, complained: errors.received, ended: end.told)
    }

    /// Next to the tests, where the package manager puts both.
    static var executable: String { get throws { try executable("gatewayd") } }

    private static func executable(_ name: String) throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name)
        try #require(
            FileManager.default.isExecutableFile(atPath: program.path), "there is no \(program.path); build it first")
        return program.path
    }

    /// Runs the program while `body` looks at it; whatever is left of it afterwards is killed.
    ///
    /// - Parameter interpreter: what runs a script, the first argument; `nil` for the program itself.
    static func with<Result>(
        program name: String = "gatewayd", _ arguments: [String], environment: [String: String] = [:],
        interpreter: String? = nil, _ body: (RunningProgram) async throws -> Result
    ) async throws -> Result {
        let program = try RunningProgram(
            name, arguments, environment: environment, input: nil, interpreter: interpreter)
        do {
            let result = try await body(program)
            program.kill()
            return result
        } catch {
            program.kill()
            let said = (program.output.lines + program.errors.lines).suffix(40).joined(separator: "\n")
            Issue.record("\(interpreter ?? name) \(arguments.joined(separator: " ")): \(error)\n\(said)")
            throw error
        }
    }

    /// What a program that has ended leaves.
    struct Outcome: Sendable {
        /// Its exit code; the negative number of the signal it died of.
        let code: Int32
        /// What it printed to standard output.
        let output: String
        /// What it printed to standard error.
        let errors: String
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], input: String? = nil
    ) async throws -> Outcome {
        let program = try RunningProgram("gatewayd", arguments, environment: environment, input: input)
        defer { program.kill() }
        let (output, errors) = (try await program.output.all(), try await program.errors.all())
        return Outcome(
            code: await program.exitCode(), output: output.joined(separator: "\n"),
            errors: errors.joined(separator: "\n"))
    }

    /// Waits for its end.
    ///
    /// - Returns: its exit code; the negative number of the signal it died of; `Int32.min` if the test was given up.
    func exitCode() async -> Int32 { await end.code() }

    /// Sends it a signal, unless it has ended.
    func signal(_ signal: Int32) {
        if !end.isTold { Foundation.kill(process.id, signal) }
    }

    private func kill() { signal(SIGKILL) }
}
