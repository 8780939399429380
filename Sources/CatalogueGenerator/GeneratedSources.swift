/// Which files are generated, and from which part of the catalogue.
struct GeneratedSources {
    let catalogue: Catalogue

    /// Paths below the package's root, and contents.
    func files() -> [(path: String, source: String)] {
        sources().map { ("Sources/ECMA323/Generated/\($0.name)", $0.source) }
            + [("Tests/ECMA323Tests/Generated/Samples.swift", SampleWriter(catalogue: catalogue).samples())]
    }

    private func sources() -> [(name: String, source: String)] {
        let kinds = KindWriter(catalogue: catalogue)
        let enumerations = EnumerationWriter(catalogue: catalogue)
        let types = TypeWriter(catalogue: catalogue)
        var files = [
            ("MessageKind.swift", kinds.kinds()),
            ("MessageKind+Chapter.swift", kinds.chapterList()),
            ("MessageKind+Subjects.swift", kinds.subjects()),
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
        let codecs = CodecWriter(catalogue: catalogue)
        files.append(("MessageReader+Kinds.swift", codecs.dispatch()))
        for chapter in chapters {
            let names = Set(catalogue.messages.filter { $0.chapter == chapter }.compactMap(\.type))
            guard !names.isEmpty else { continue }
            let title = chapter.prefix(1).uppercased() + chapter.dropFirst()
            files.append(
                ("CSTA+\(title).swift", types.file("Messages of the chapter \(chapter).") { names.contains($0.name) }))
            files.append(
                (
                    "CSTA+\(title)+Codec.swift",
                    codecs.file("How the messages of the chapter \(chapter) are read and written.") {
                        names.contains($0.name)
                    }
                ))
        }
        let messages = Set(catalogue.messages.compactMap(\.type))
        files.append(
            (
                "CSTA+Structures+Codec.swift",
                codecs.file("How structures and choices are read and written.") { !messages.contains($0.name) }
            ))
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
                    if case .flags = type.content { true } else { false }
                }
            ))
        files.append(("CapabilityNames.swift", types.capabilities()))
        return files
    }

    private var chapters: [String] {
        var seen: [String] = []
        for message in catalogue.messages where !seen.contains(message.chapter) { seen.append(message.chapter) }
        return seen
    }
}
