import ECMA323
import Foundation

/// Asks xmllint whether messages are valid against a schema, many at a time.
struct SchemaCheck {
    /// The folder with the schemas of the editions, from `CSTA_SCHEMA_DIR`.
    static let folder = ProcessInfo.processInfo.environment["CSTA_SCHEMA_DIR"]
    /// Why the checks are skipped, if they are.
    static let isPossible = folder != nil && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

    /// The schema for an edition.
    static func schema(_ edition: Edition) -> String {
        let name =
            switch edition {
            case .ed3: "ed3-reconstructed"
            case .ed6: "ed6-reconstructed"
            default: "ed\(edition.rawValue)-approx"
            }
        return "\(folder ?? "")/\(name)/csta.xsd"
    }

    /// The schema of ECMA-354.
    static var applicationSession: String { "\(folder ?? "")/ecma354-reconstructed/appl_session.xsd" }

    /// What xmllint says against these messages; empty when all are valid.
    static func complaints(about texts: [[UInt8]], schema: String) throws -> [String] {
        guard !texts.isEmpty else { return [] }
        let folder = FileManager.default.temporaryDirectory.appending(path: "simulation-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [String] = []
        for (number, text) in texts.enumerated() {
            let file = folder.appending(path: "\(number).xml")
            try Data(text).write(to: file)
            files.append(file.path)
        }
        var complaints: [String] = []
        for start in stride(from: 0, to: files.count, by: 500) {
            let batch = Array(files[start..<min(start + 500, files.count)])
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/xmllint")
            process.arguments = ["--noout", "--nonet", "--schema", schema] + batch
            let pipe = Pipe()
            process.standardError = pipe
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            guard process.terminationStatus != 0 else { continue }
            complaints += output.split(separator: "\n").map(String.init).filter { !$0.hasSuffix(" validates") }
        }
        return complaints
    }
}
