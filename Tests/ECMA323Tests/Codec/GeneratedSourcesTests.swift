import Foundation
import Testing

@testable import CatalogueGenerator

@Suite("The catalogue and what is generated from it")
struct GeneratedSourcesTests {
    @Test("The committed sources are what the generator writes")
    func upToDate() throws {
        let files = GeneratedSources(catalogue: try CatalogueFile.catalogue()).files()
        #expect(files.count > 20)
        for (path, source) in files {
            let committed = try String(contentsOf: CatalogueFile.root.appendingPathComponent(path), encoding: .utf8)
            #expect(committed == source, "\(path) is stale: run make generate")
        }
        let folder = CatalogueFile.root.appendingPathComponent("Sources/ECMA323/Generated")
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
            "    orphan String", "event A about=b\nstruct A\n    c Int", "event A", "request A of=Int",
            "request A from=me\nstruct A\n    c Int", "struct A sorted",
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
            request Ask response=AskResponse about=late -- Asks.
            response AskResponse
            struct Ask
                words [String]? item=word since=4
                more [Int]*
                late Int? until3=Late
            struct AskResponse anyorder
                one Int?
            enum Colour
                red green@4=red
            """)
        #expect(catalogue.messages.map(\.name) == ["Ask", "AskResponse"])
        #expect(catalogue.messages[0].documentation == "Asks.")
        #expect(catalogue.messages[0].subjects == ["late"])
        #expect(catalogue.definition(of: "AskResponse")?.isUnordered == true)
        guard case .structure(let fields)? = catalogue.definition(of: "Ask")?.content else {
            Issue.record("no structure")
            return
        }
        #expect(fields.map(\.shape) == [.list(item: "word", optional: true), .repeated, .optional])
        #expect(fields[0].since == 4)
        #expect(fields[2].nameUntilThird == "Late")
    }
}
