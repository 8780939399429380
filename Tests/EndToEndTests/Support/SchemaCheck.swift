import ECMA323
import Foundation

/// Asks xmllint whether messages are valid, many at a time.
enum SchemaCheck {
    /// The folder with the schemas of the editions.
    static let folder = ProcessInfo.processInfo.environment["CSTA_SCHEMA_DIR"]

    /// What xmllint says against these messages; empty when all are valid.
    static func complaints(about messages: [(text: [UInt8], kind: MessageKind)], edition: Edition) throws -> [String] {
        let folders: [Edition: String] = [
            .ed3: "ed3-reconstructed", .ed4: "ed4-approx", .ed5: "ed5-approx", .ed6: "ed6-reconstructed",
        ]
        let csta = messages.filter { !$0.kind.isApplicationSession }.map(\.text)
        let session = messages.filter(\.kind.isApplicationSession).map(\.text)
        return try complaints(about: csta, schema: "\(folders[edition] ?? "")/csta.xsd")
            + complaints(about: session, schema: "ecma354-reconstructed/appl_session.xsd")
    }

    private static func complaints(about texts: [[UInt8]], schema: String) throws -> [String] {
        guard !texts.isEmpty, let schemas = folder else { return [] }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sent-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (number, text) in texts.enumerated() {
            try Data(text).write(to: folder.appendingPathComponent("\(number).xml"))
        }
        let log = folder.appendingPathComponent("log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.currentDirectoryURL = folder
        process.arguments =
            ["xmllint", "--noout", "--nonet", "--schema", "\(schemas)/\(schema)"] + texts.indices.map { "\($0).xml" }
        process.standardError = try FileHandle(forWritingTo: log)
        process.standardOutput = process.standardError
        try process.run()
        process.waitUntilExit()
        let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
        guard lines.filter({ $0.hasSuffix(" validates") }).count < texts.count else { return [] }
        return lines.filter { !$0.hasSuffix(" validates") }
    }
}
