import Foundation
import TestSupport
import Testing

@testable import CatalogueGenerator
@testable import ECMA323

@Suite("The catalogue and the schemas of the standard")
struct CatalogueSchemaTests {
    /// Where the rebuilt schema of an edition is known to be wrong: it has a root of the wrong type.
    private static let known: [Edition: [String]] = [
        .ed6: [
            """
            SnapshotCallData has ["serviceCrossRefID", "segmentID", "lastSegment", "snapshotData", "extensions"], \
            in the schema ["snapshotCallResponseInfo"]
            """
        ]
    ]

    @Test(
        "Every element has the members, types and values that the schema gives it",
        .enabled(if: SchemaCheck.isPossible, "\(SchemaCheck.hint)"), arguments: [Edition.ed3, .ed6])
    func agreement(edition: Edition) throws {
        var comparison = try comparison(with: edition, try CatalogueFile.text())
        comparison.compareAll()
        #expect(comparison.differences == Self.known[edition] ?? [])
    }

    @Test(
        "A fact that is wrong in the catalogue is found", .enabled(if: SchemaCheck.isPossible, "\(SchemaCheck.hint)"),
        arguments: [
            ("    callToBeHeld ConnectionID\n", "    callToBeHeld ConnectionID?\n", "HoldCall/callToBeHeld"),
            ("    numberOfRings Int?\n", "", "GetAutoAnswerResponse"),
            ("    forcedPause other", "    other", "forcedPause"),
            ("requestedAgentState ReqAgentState", "requestedAgentState String", "SetAgentState/requestedAgentState"),
            ("request HoldCall response=HoldCallResponse about=callToBeHeld\n", "", "HoldCall is only in the schema"),
            ("item=lampID", "item=lamp", "lampList"),
        ])
    func slips(right: String, wrong: String, trace: String) throws {
        let text = try CatalogueFile.text()
        try #require(text.contains(right))
        var comparison = try comparison(with: .ed6, text.replacingOccurrences(of: right, with: wrong))
        comparison.compareAll()
        #expect(comparison.differences.contains { $0.contains(trace) }, "\(comparison.differences)")
    }

    private func comparison(with edition: Edition, _ text: String) throws -> SchemaComparison {
        let folder = try #require(SchemaCheck.folder)
        return SchemaComparison(
            catalogue: try CatalogueParser.parse(text),
            schema: try SchemaModel(path: "\(folder)/\(SchemaCheck.schema(edition))"), edition: Int(edition.rawValue))
    }
}
