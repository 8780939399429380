import Foundation

@testable import CatalogueGenerator

/// The catalogue that the sources are generated from.
enum CatalogueFile {
    /// The package's root.
    static var root: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
            .standardizedFileURL
    }

    /// The file.
    static func text() throws -> String {
        try String(contentsOf: root.appendingPathComponent("Catalogue/ecma323.catalogue"), encoding: .utf8)
    }

    /// What it says.
    static func catalogue() throws -> Catalogue { try CatalogueParser.parse(text()) }
}
