import Foundation

/// A process this run started, talked to through the lines it prints; ended when the run is done with it.
final class ChildProcess {
    private let process = Process()
    private let output = Pipe()
    private let input = Pipe()
    private var pending: [UInt8] = []
    /// Its name in messages.
    let name: String

    /// Starts a program. Its standard error is this process's own.
    init(name: String, program: String, arguments: [String], quiet: Bool = false) throws {
        self.name = name
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardInput = input
        if quiet { process.standardError = FileHandle.nullDevice }
        // The allocator's thresholds are raised as in production: large batch buffers are kept, not mapped anew.
        var environment = ProcessInfo.processInfo.environment
        environment["LC_ALL"] = "C"
        process.environment = environment
        try process.run()
    }

    /// Starts this very program in a role.
    static func role(_ role: String, _ arguments: [String]) throws -> ChildProcess {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return try ChildProcess(name: role, program: program, arguments: ["--role", role] + arguments)
    }

    /// Waits for the next line the process prints; nil when it printed its last.
    func line() -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: pending[..<end], as: UTF8.self)
                pending.removeSubrange(...end)
                return line
            }
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            pending.append(contentsOf: more)
        }
    }

    /// Waits for a line that begins with `word`; answers what follows it.
    func wait(for word: String) throws -> String {
        while let line = line() {
            if line.hasPrefix(word) {
                return line.dropFirst(word.count).trimmingCharacters(in: .whitespaces)
            }
        }
        throw RunError("the \(name) process ended before it said '\(word)'")
    }

    /// Writes a line to the process.
    func tell(_ line: String) {
        try? input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    }

    /// Whether it still runs.
    var isRunning: Bool { process.isRunning }

    /// Processor time it has used so far, user and system, in seconds.
    var cpuSeconds: Double {
        let path = "/proc/\(process.processIdentifier)/stat"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8), let end = text.lastIndex(of: ")") else {
            return 0
        }
        let fields = text[end...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else { return 0 }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Resident memory in bytes.
    var residentBytes: UInt64 {
        let path = "/proc/\(process.processIdentifier)/statm"
        let fields = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: " ") ?? []
        return fields.count > 1 ? (UInt64(fields[1]) ?? 0) * UInt64(sysconf(Int32(_SC_PAGESIZE))) : 0
    }

    /// Ends it: asks first, then insists.
    func stop() {
        guard process.isRunning else { return }
        try? input.fileHandleForWriting.close()
        process.terminate()
        let deadline = Date(timeIntervalSinceNow: 3)
        while process.isRunning && Date() < deadline { usleep(10_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }
}

/// A run that cannot go on, and why.
struct RunError: Error, CustomStringConvertible {
    /// Why, in plain words.
    var description: String

    /// A reason.
    init(_ description: String) {
        self.description = description
    }
}
