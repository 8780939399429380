/// Which files are generated, and from which part of the catalogue.
struct GeneratedSources {
    let catalogue: Catalogue

    /// File names and their contents.
    func files() -> [(name: String, source: String)] {
        let kinds = KindWriter(catalogue: catalogue)
        let enumerations = EnumerationWriter(catalogue: catalogue)
        let types = TypeWriter(catalogue: catalogue)
        var files = [
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
        for chapter in chapters {
            let names = Set(catalogue.messages.filter { $0.chapter == chapter }.compactMap(\.type))
            guard !names.isEmpty else { continue }
            let title = chapter.prefix(1).uppercased() + chapter.dropFirst()
            files.append(
                ("CSTA+\(title).swift", types.file("Messages of the chapter \(chapter).") { names.contains($0.name) }))
        }
        let messages = Set(catalogue.messages.compactMap(\.type))
        files.append(
            (
                "CSTA+Structures.swift",
                types.file("The structures and choices that messages are made of.") { type in
                    switch type.content {
                    case .structure, .choice, .alias: !messages.contains(type.name)
                    default: false
                    }
                }
            ))
        files.append(
            (
                "CSTA+Flags.swift",
                types.file("The sets of optional booleans.") { type in
                    if case .flags = type.content { !type.name.hasSuffix("Caps") } else { false }
                }
            ))
        files.append(
            (
                "CSTA+CapabilityFlags.swift",
                types.file("The capabilities of services and events, as sets of optional booleans.") { type in
                    if case .flags = type.content { type.name.hasSuffix("Caps") } else { false }
                }
            ))
        return files
    }

    private var chapters: [String] {
        var seen: [String] = []
        for message in catalogue.messages where !seen.contains(message.chapter) { seen.append(message.chapter) }
        return seen
    }
}
