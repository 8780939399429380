import ECMA323
import Foundation

/// Asks xmllint whether messages are valid by the schemas of ECMA-323 and ECMA-354, many at a time.
public enum SchemaCheck {
    /// The folder with the schemas of the editions, from `CSTA_SCHEMA_DIR`.
    public static let folder = ProcessInfo.processInfo.environment["CSTA_SCHEMA_DIR"]

    /// Whether there are schemas, and a program that reads them.
    public static let isPossible = folder != nil && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

    /// Why a test that needs this is skipped.
    public static let hint = "set CSTA_SCHEMA_DIR and install xmllint to run"

    /// The check itself went wrong.
    public struct Failure: Error, CustomStringConvertible {
        /// What went wrong.
        public let description: String
    }

    /// The schema of an edition, from the folder.
    public static func schema(_ edition: Edition) -> String {
        switch edition {
        case .ed3, .ed6: "\(edition)-reconstructed/csta.xsd"
        default: "\(edition)-approx/csta.xsd"
        }
    }

    /// The schema of ECMA-354, from the folder.
    public static let applicationSession = "ecma354-reconstructed/appl_session.xsd"

    /// What xmllint says against these messages, each by the schema it belongs to; empty when all are valid.
    ///
    /// - Throws: ``Failure`` when it has not looked at all of them.
    public static func complaints(
        about messages: [(text: [UInt8], kind: MessageKind)], edition: Edition
    ) throws -> [String] {
        let sessions = messages.filter(\.kind.isApplicationSession)
        let others = messages.filter { !$0.kind.isApplicationSession }
        return try complaints(about: named(others), schema: schema(edition))
            + complaints(about: named(sessions), schema: applicationSession)
    }

    private static func named(_ messages: [(text: [UInt8], kind: MessageKind)]) -> [(name: String, text: [UInt8])] {
        messages.enumerated().map { ("\($0)-\($1.kind.name).xml", $1.text) }
    }

    /// What xmllint says against these files; empty when all are valid.
    ///
    /// - Parameter schema: from the folder.
    /// - Throws: ``Failure`` when it has not looked at all of them.
    public static func complaints(about files: [(name: String, text: [UInt8])], schema: String) throws -> [String] {
        guard let schemas = folder else { throw Failure(description: "there is no CSTA_SCHEMA_DIR") }
        let folder = try TemporaryFolder()
        for file in files { try folder.write(file.text, to: file.name) }
        var complaints: [String] = []
        // A command line has room for so many.
        for start in stride(from: 0, to: files.count, by: 500) {
            let batch = files[start..<min(start + 500, files.count)].map(\.name)
            let lines = try lint(batch, in: folder, schema: "\(schemas)/\(schema)")
            let wrong = lines.filter { !$0.hasSuffix(" validates") }
            let judged = lines.count { $0.hasSuffix(" validates") || $0.hasSuffix(" fails to validate") }
            guard judged == batch.count else {
                throw Failure(
                    description: "xmllint judged \(judged) of \(batch.count): \(wrong.joined(separator: "\n"))")
            }
            complaints += wrong
        }
        return complaints
    }

    private static func lint(_ names: [String], in folder: TemporaryFolder, schema: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
        process.currentDirectoryURL = folder.url
        process.arguments = ["--noout", "--nonet", "--schema", schema] + names
        let log = try folder.write([], to: "xmllint.log")
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
    }
}
