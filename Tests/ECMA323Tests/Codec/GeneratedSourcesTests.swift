import Foundation
import Testing

@testable import CatalogueGenerator

@Suite("The catalogue and what is generated from it")
struct GeneratedSourcesTests {
    private var root: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
            .standardizedFileURL
    }

    @Test("The committed sources are what the generator writes")
    func upToDate() throws {
        let text = try String(contentsOf: root.appendingPathComponent("Catalogue/ecma323.catalogue"), encoding: .utf8)
        let files = GeneratedSources(catalogue: try CatalogueParser.parse(text)).files()
        #expect(files.count > 20)
        for (path, source) in files {
            let committed = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
            #expect(committed == source, "\(path) is stale: run make generate")
        }
        let folder = root.appendingPathComponent("Sources/ECMA323/Generated")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(
            Set(names)
                == Set(
                    files.map(\.path).filter { $0.hasPrefix("Sources") }.map {
                        $0.split(separator: "/").last.map(String.init) ?? ""
                    }))
    }

    @Test(
        "A slip of the pen in the catalogue is found",
        arguments: [
            "struct A\n    b Missing", "enum A\n    a b@4=c", "struct A\n    b String colour=red", "what A",
            "struct A\n    b String\nstruct A\n    b String", "request A response=B", "alias A B C",
            "    orphan String",
        ])
    func mistakes(text: String) {
        #expect(throws: CatalogueMistake.self) { try CatalogueParser.parse(text) }
    }

    @Test("A small catalogue is read as it is meant")
    func small() throws {
        let catalogue = try CatalogueParser.parse(
            """
            # remark
            chapter one
            request Ask response=AskResponse typed -- Asks.
            response AskResponse
            struct Ask
                words [String]? item=word since=4
                more [Int]*
                late Int? until3=Late
            enum Colour
                red green@4=red
            """)
        #expect(catalogue.messages.map(\.name) == ["Ask", "AskResponse"])
        #expect(catalogue.messages[0].documentation == "Asks.")
        guard case .structure(let fields)? = catalogue.definition(of: "Ask")?.content else {
            Issue.record("no structure")
            return
        }
        #expect(fields.map(\.shape) == [.list(item: "word", optional: true), .repeated, .optional])
        #expect(fields[0].since == 4)
        #expect(fields[2].nameUntilThird == "Late")
    }
}
