/// Writes the enumerations.
struct EnumerationWriter {
    let catalogue: Catalogue

    func enumerations(where isIncluded: (String) -> Bool, summary: String) -> String {
        var source = SourceText(summary)
        source.block("extension CSTA") { source in
            var isFirst = true
            for type in catalogue.types where isIncluded(type.name) {
                guard case .enumeration(let words) = type.content else { continue }
                if !isFirst { source.line() }
                isFirst = false
                write(type, words, into: &source)
            }
        }
        return source.text
    }

    private func write(_ type: Catalogue.TypeDefinition, _ words: [Catalogue.Word], into source: inout SourceText) {
        source.line("/// \(type.documentation ?? "The enumeration `\(type.name)`.")")
        source.block("public enum \(type.name): UInt8, CSTAEnumeration") { source in
            for word in words {
                let edition = word.since > 1 ? ", not in the third edition" : ""
                source.line("/// `\(word.name)`\(edition).")
                source.line("case \(SwiftName.member(word.name))")
            }
            source.line()
            source.line("/// The wire values, by raw value.")
            source.literal("public static let wireNames: [StaticString] = [", words.map { "\"\($0.name)\"" })
            source.line("/// Finds a value by its wire name.")
            source.line("public static let index = WireNameIndex(wireNames)")
            let late = words.filter { $0.since > 1 }
            guard !late.isEmpty else { return }
            source.line("/// Whether some values are missing from older editions.")
            source.line("public static var isLimitedByEdition: Bool { true }")
            source.line("/// The value to send to a peer of that edition: itself, or the nearest one the edition has.")
            source.block("public func value(in edition: Edition) -> Self") { source in
                source.line("if edition >= .ed\(late[0].since) { return self }")
                source.block("return switch self") { source in
                    for word in late {
                        source.line(
                            "case .\(SwiftName.member(word.name)): .\(SwiftName.member(word.fallback ?? words[0].name))"
                        )
                    }
                    source.line("default: self")
                }
            }
        }
    }
}
