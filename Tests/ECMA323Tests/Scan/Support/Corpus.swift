import Foundation

/// Documents from outside the repository that some tests use if they are told where they are.
enum Corpus {
    /// Example messages of many products, from the folder named by `CSTA_EXAMPLES_DIR`; empty if that is not set.
    static let examples: [(name: String, bytes: [UInt8])] = {
        guard let folder = ProcessInfo.processInfo.environment["CSTA_EXAMPLES_DIR"] else { return [] }
        let root = URL(fileURLWithPath: folder)
        guard let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else { return [] }
        return files.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "xml" }
            .sorted { $0.path < $1.path }
            .compactMap { url in (try? Data(contentsOf: url)).map { (name: url.lastPathComponent, bytes: Array($0)) } }
    }()

    /// Whether `CSTA_EXAMPLES_DIR` is set.
    static var hasExamples: Bool { ProcessInfo.processInfo.environment["CSTA_EXAMPLES_DIR"] != nil }

    /// The unmodified archive of the W3C conformance suite, named by `XML_SUITE_ZIP`.
    static var suiteArchive: String? { ProcessInfo.processInfo.environment["XML_SUITE_ZIP"] }

    /// The `.xml` files of an archive, unpacked into a temporary folder that is removed afterwards.
    static func unpack(_ archive: String) throws -> [(name: String, bytes: [UInt8])] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("xmlconf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["unzip", "-qq", archive, "-d", folder.path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let files = FileManager.default.enumerator(atPath: folder.path) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return try files.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".xml") }
            .sorted()
            .map { (name: $0, bytes: Array(try Data(contentsOf: folder.appendingPathComponent($0)))) }
    }

    /// Whether a document is in UTF-16 or UTF-32.
    static func isWide(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0)
    }

    /// Whether a document declares its type, as opposed to mentioning the words in a comment or the like.
    static func hasDocumentType(_ bytes: [UInt8]) -> Bool {
        let skipped = [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>")]
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        while let opening = rest.firstIndex(of: "<") {
            rest = rest[opening...]
            if rest.hasPrefix("<!DOCTYPE") { return true }
            let construct = skipped.first { rest.hasPrefix($0.0) }
            guard let construct else {
                rest = rest.dropFirst()
                continue
            }
            guard let closing = rest.dropFirst(construct.0.count).range(of: construct.1) else { return false }
            rest = rest[closing.upperBound...]
        }
        return false
    }
}
