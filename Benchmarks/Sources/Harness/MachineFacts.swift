import Foundation

/// The machine and the tools a report was made with; a number without them says little.
public struct MachineFacts: Codable, Sendable, Hashable {
    /// The processor's name as the kernel tells it.
    public var processor: String
    /// Processors this process may use.
    public var cores: Int
    /// Memory in bytes.
    public var memoryBytes: UInt64
    /// The kernel's name and release.
    public var system: String
    /// The first line of `swift --version`.
    public var compiler: String
    /// The load average over the last minute when the measurement began: what else the machine was doing.
    public var loadBefore: Double
    /// The same when it ended.
    public var loadAfter: Double

    /// Reads the facts of this machine.
    public static func current() -> MachineFacts {
        let cpuinfo = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = cpuinfo.split(separator: "\n").first { $0.hasPrefix("model name") }
        let processor = model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
        let version = firstLine(of: "/usr/bin/env", ["swift", "--version"])
        return MachineFacts(
            processor: processor ?? "unknown",
            cores: ProcessInfo.processInfo.activeProcessorCount,
            memoryBytes: ProcessInfo.processInfo.physicalMemory,
            system: firstLine(of: "/usr/bin/env", ["uname", "-sr"]),
            compiler: version,
            loadBefore: loadAverage(),
            loadAfter: 0
        )
    }

    /// The load average over the last minute, 0 when the system does not tell.
    public static func loadAverage() -> Double {
        let text = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? ""
        return text.split(separator: " ").first.flatMap { Double($0) } ?? 0
    }

    private static func firstLine(of program: String, _ arguments: [String]) -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return "unknown" }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first
        return line.map(String.init) ?? "unknown"
    }
}
