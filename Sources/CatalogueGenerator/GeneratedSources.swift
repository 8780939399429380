/// Which files are generated, and from which part of the catalogue.
struct GeneratedSources {
    let catalogue: Catalogue

    /// File names and their contents.
    func files() -> [(name: String, source: String)] {
        let kinds = KindWriter(catalogue: catalogue)
        let enumerations = EnumerationWriter(catalogue: catalogue)
        return [
            ("MessageKind.swift", kinds.kinds()),
            ("MessageKind+Chapter.swift", kinds.chapterList()),
            ("MonitorFilterBit.swift", kinds.filterBits()),
            (
                "CSTA+ErrorValues.swift",
                enumerations.enumerations(where: { $0.hasSuffix("Errors") }, summary: "The values of CSTA errors.")
            ),
            (
                "CSTA+Enumerations.swift",
                enumerations.enumerations(where: { !$0.hasSuffix("Errors") }, summary: "The enumerations.")
            ),
        ]
    }
}
