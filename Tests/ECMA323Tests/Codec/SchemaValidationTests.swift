import Foundation
import TestSupport
import Testing

@testable import ECMA323

/// The reconstructed schemas are an independent opinion on what we write.
@Suite("What we write is valid by the schemas")
struct SchemaValidationTests {
    @Test(
        "Every typed message is valid in every edition that has a schema",
        .enabled(if: SchemaCheck.isPossible, "\(SchemaCheck.hint)"),
        arguments: [Edition.ed3, .ed4, .ed5, .ed6])
    func everyMessage(edition: Edition) throws {
        var files: [(name: String, text: [UInt8])] = []
        let encoder = MessageEncoder(edition: edition)
        // The model of the editions between is a guess from those that are known.
        let isKnown = edition == .ed3 || edition == .ed6
        for mode in isKnown ? SampleSource.Mode.allCases : [.mixed] {
            for seed in UInt64(1)...(isKnown && mode != .minimal ? 2 : 1) {
                var source = SampleSource(mode, seed: seed)
                for message in source.everyMessage() where Self.isInSchema(message.kind, edition) {
                    files.append(("\(message.kind.name)-\(mode)-\(seed).xml", encoder.encode(message)))
                }
            }
        }
        #expect(files.count > (isKnown ? 5 * 380 : 380))
        let complaints = try SchemaCheck.complaints(about: files, schema: SchemaCheck.schema(edition))
        #expect(complaints.isEmpty, "\(complaints.prefix(20).joined(separator: "\n"))")
    }

    /// The rebuilt schemas of later editions have the wrong type for one root element.
    private static func isInSchema(_ kind: MessageKind, _ edition: Edition) -> Bool {
        if kind == .snapshotCallData, edition > .ed3 { return false }
        return !kind.isApplicationSession && kind.firstEdition <= edition
    }

    @Test(
        "Every session message is valid", .enabled(if: SchemaCheck.isPossible, "\(SchemaCheck.hint)"))
    func sessionMessages() throws {
        var files: [(name: String, text: [UInt8])] = []
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
        let complaints = try SchemaCheck.complaints(about: files, schema: SchemaCheck.applicationSession)
        #expect(complaints.isEmpty, "\(complaints.prefix(20).joined(separator: "\n"))")
    }

    @Test(
        "The schemas notice a message that is wrong, so that their silence means something",
        .enabled(if: SchemaCheck.isPossible, "\(SchemaCheck.hint)"))
    func schemasNotice() throws {
        let right = MessageEncoder(edition: .ed3).encode(CSTA.AnswerCall(callToBeAnswered: .init(callID: "1")))
        let wrong = String(decoding: right, as: UTF8.self).replacingOccurrences(of: "callToBeAnswered", with: "call")
        let complaints = try SchemaCheck.complaints(
            about: [("right.xml", right), ("wrong.xml", Array(wrong.utf8))], schema: SchemaCheck.schema(.ed3))
        #expect(complaints.contains { $0.contains("wrong.xml fails to validate") })
        #expect(!complaints.contains { $0.contains("right.xml") })
    }
}
