import Foundation
import Testing

@testable import ECMA323

/// The folder of the reconstructed schemas, an independent opinion on what we write.
private let schemaFolder = ProcessInfo.processInfo.environment["CSTA_SCHEMA_DIR"]

@Suite("What we write is valid by the schemas")
struct SchemaValidationTests {
    @Test(
        "Every typed message is valid in every edition that has a schema",
        .enabled(if: schemaFolder != nil, "set CSTA_SCHEMA_DIR to run"),
        arguments: [
            (Edition.ed3, "ed3-reconstructed"), (.ed4, "ed4-approx"), (.ed5, "ed5-approx"), (.ed6, "ed6-reconstructed"),
        ])
    func everyMessage(edition: Edition, schema: String) throws {
        var files: [(name: String, bytes: [UInt8])] = []
        let encoder = MessageEncoder(edition: edition)
        for mode in SampleSource.Mode.allCases {
            for seed in UInt64(1)...3 {
                var source = SampleSource(mode, seed: seed)
                for message in source.everyMessage() where !message.kind.isApplicationSession {
                    files.append(("\(message.kind.name)-\(mode)-\(seed).xml", encoder.encode(message)))
                }
            }
        }
        #expect(files.count > 900)
        let complaints = try validate(files, schema: "\(schema)/csta.xsd")
        #expect(complaints.isEmpty, "\(complaints.prefix(20).joined(separator: "\n"))")
    }

    @Test(
        "Every session message is valid", .enabled(if: schemaFolder != nil, "set CSTA_SCHEMA_DIR to run"))
    func sessionMessages() throws {
        var files: [(name: String, bytes: [UInt8])] = []
        let encoder = MessageEncoder(edition: .ed6)
        for mode in SampleSource.Mode.allCases {
            for seed in UInt64(1)...8 {
                var source = SampleSource(mode, seed: seed)
                for message in source.everyMessage() where message.kind.isApplicationSession {
                    files.append(("\(message.kind.name)-\(mode)-\(seed).xml", encoder.encode(message)))
                }
            }
        }
        #expect(files.count == 240)
        let complaints = try validate(files, schema: "ecma354-reconstructed/appl_session.xsd")
        #expect(complaints.isEmpty, "\(complaints.prefix(20).joined(separator: "\n"))")
    }

    @Test(
        "The schemas notice a message that is wrong, so that their silence means something",
        .enabled(if: schemaFolder != nil, "set CSTA_SCHEMA_DIR to run"))
    func schemasNotice() throws {
        let right = MessageEncoder(edition: .ed3).encode(CSTA.AnswerCall(callToBeAnswered: .init(callID: "1")))
        let wrong = String(decoding: right, as: UTF8.self).replacingOccurrences(of: "callToBeAnswered", with: "call")
        let complaints = try validate(
            [("right.xml", right), ("wrong.xml", Array(wrong.utf8))], schema: "ed3-reconstructed/csta.xsd")
        #expect(complaints.contains { $0.contains("wrong.xml fails to validate") })
        #expect(!complaints.contains { $0.contains("right.xml") })
    }

    /// Runs xmllint over the files and returns what it complains about.
    private func validate(_ files: [(name: String, bytes: [UInt8])], schema: String) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("csta-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.currentDirectoryURL = folder
        let schemaPath = try #require(schemaFolder) + "/" + schema
        process.arguments = ["xmllint", "--noout", "--schema", schemaPath] + files.map(\.name)
        let log = folder.appendingPathComponent("log")
        #expect(FileManager.default.createFile(atPath: log.path, contents: nil))
        let handle = try FileHandle(forWritingTo: log)
        process.standardError = handle
        process.standardOutput = handle
        try process.run()
        process.waitUntilExit()
        let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
        let complaints = lines.filter { !$0.hasSuffix(" validates") }
        #expect(lines.count - complaints.count == files.count || !complaints.isEmpty, "xmllint did not see every file")
        return complaints
    }
}
