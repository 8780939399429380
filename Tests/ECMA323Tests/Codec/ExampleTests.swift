import Foundation
import Testing

@testable import ECMA323

/// A folder of messages collected from products.
private let examplesFolder = ProcessInfo.processInfo.environment["CSTA_EXAMPLES_DIR"].map { $0 + "/csta" }

@Suite("Messages of real products")
struct ExampleTests {
    /// One line of the fixture.
    struct Expectation {
        let file: String
        let line: String

        init?(_ line: Substring) {
            guard !line.hasPrefix("#"), let file = line.split(separator: "\t").first else { return nil }
            self.file = String(file)
            self.line = String(line)
        }
    }

    @Test(
        "Every example is read as the kind it is, with the oddities it has",
        .enabled(if: examplesFolder != nil, "set CSTA_EXAMPLES_DIR to run"))
    func everyExample() throws {
        let folder = try #require(examplesFolder)
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fixtures/examples.tsv").standardizedFileURL
        let expectations = try String(contentsOf: fixture, encoding: .utf8).split(separator: "\n")
            .compactMap(Expectation.init)
        #expect(expectations.count == 70)
        var decoder = MessageDecoder()
        for expectation in expectations {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(expectation.file)")))
            let decoded = try decoder.decode(bytes)
            #expect(summary(expectation.file, decoded) == expectation.line)
            // Whatever came in, what goes out again is understood without a word; a device without a name stays one.
            guard !decoded.isOpaque else { continue }
            let written = MessageEncoder(edition: decoded.edition ?? .ed3).encode(decoded.message)
            let again = try decoder.decode(written)
            #expect(again.issues.allSatisfy { $0.problem == .emptyValue }, "\(expectation.file): \(again.issues)")
        }
    }

    private func summary(_ file: String, _ decoded: DecodedMessage) -> String {
        var seen: [String] = []
        for issue in decoded.issues where !seen.contains(issue.problem.rawValue) { seen.append(issue.problem.rawValue) }
        return [
            file, decoded.kind.name.isEmpty ? "-" : decoded.kind.name, decoded.edition.map { "\($0)" } ?? "-",
            decoded.isOpaque ? "opaque" : "typed", seen.isEmpty ? "-" : seen.joined(separator: " "),
        ].joined(separator: "\t")
    }
}
