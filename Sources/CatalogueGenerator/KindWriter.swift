/// Writes `MessageKind`, its table of facts, and the bits of the monitor filter.
struct KindWriter {
    let catalogue: Catalogue

    /// The members of the monitor filter, in order, as category and member.
    private var filterMembers: [(category: String, member: String)] {
        guard case .structure(let categories)? = catalogue.definition(of: "MonitorFilter")?.content else { return [] }
        return categories.flatMap { category -> [(String, String)] in
            guard case .flags(let words)? = catalogue.definition(of: category.type)?.content else { return [] }
            return words.map { (category.name, $0.name) }
        }
    }

    func kinds() -> String {
        var source = SourceText("Every root element of ECMA-323 and ECMA-354.")
        source.line("/// The kind of a message: which root element it is.")
        source.line("///")
        source.line(
            "/// Every root of ECMA-323 up to the sixth edition and of ECMA-354 has a case, named as on the wire with")
        source.line("/// its first letters lowered. Spellings that look like mistakes are the standard's.")
        source.block("public enum MessageKind: UInt16, CaseIterable, Sendable") { source in
            source.line("/// A root element that neither standard knows.")
            source.line("case unknown = 0")
            for message in catalogue.messages {
                source.line("/// `\(message.name)`: \(summary(of: message)).")
                source.line("case \(SwiftName.kind(message.name))")
            }
        }
        source.line()
        source.block("extension MessageKind") { source in
            source.line("/// The wire names, by raw value.")
            source.literal(
                "static let wireNames: [StaticString] = [", ["\"\""] + catalogue.messages.map { "\"\($0.name)\"" })
            source.line()
            source.line("/// The facts, by raw value; `MessageKind.Facts` says how they are packed.")
            source.literal(
                "static let packedFacts: [UInt64] = [",
                ["0xFF05"] + catalogue.messages.map { hexadecimal(facts(of: $0)) })
        }
        return source.text
    }

    /// Role in bits 0–3, chapter in bits 4–7… as `MessageKind.Facts` reads them.
    private func facts(of message: Catalogue.Message) -> UInt64 {
        func raw(_ name: String?) -> UInt64 {
            guard let name, let index = catalogue.messages.firstIndex(where: { $0.name == name }) else { return 0 }
            return UInt64(index + 1)
        }
        let role = UInt64(Catalogue.Role.allCases.firstIndex(of: message.role) ?? 0)
        let bit = filterMembers.firstIndex { "\($0.category).\($0.member)" == message.filter }
        var packed = role | UInt64(bit ?? 0xFF) << 8 | raw(message.response) << 16 | raw(message.refusal) << 32
        packed |= UInt64(chapters.firstIndex(of: message.chapter) ?? 0) << 48
        packed |= UInt64(message.since) << 56
        packed |= message.type == nil ? 0 : 1 << 4
        return packed
    }

    private func hexadecimal(_ value: UInt64) -> String { "0x" + String(value, radix: 16, uppercase: true) }

    private var chapters: [String] {
        var seen: [String] = []
        for message in catalogue.messages where !seen.contains(message.chapter) { seen.append(message.chapter) }
        return seen
    }

    private func summary(of message: Catalogue.Message) -> String {
        var text = message.role.rawValue
        if let response = message.response { text += ", answered by `\(response)`" }
        if message.since > 1 { text += ", not in the third edition" }
        return text
    }

    func chapterList() -> String {
        var source = SourceText("The chapters of the standard, as MessageKind names them.")
        source.block("extension MessageKind") { source in
            source.line("/// The chapter of the standard that a message belongs to.")
            source.block("public enum Chapter: UInt8, CaseIterable, Sendable") { source in
                for chapter in chapters {
                    source.line("/// The chapter `\(chapter)`.")
                    source.line("case \(SwiftName.member(chapter))")
                }
            }
        }
        return source.text
    }

    func filterBits() -> String {
        var source = SourceText("One bit for each member of the monitor filter.")
        source.line("/// A member of the monitor filter: one type of event that a monitor may withhold.")
        source.line("///")
        source.line("/// Raw values number the members through all categories in wire order.")
        source.block("public enum MonitorFilterBit: UInt8, CaseIterable, Sendable") { source in
            var taken = Set<String>()
            for (category, member) in filterMembers {
                precondition(taken.insert(member).inserted, "two filter members are called \(member)")
                source.line("/// `\(category)/\(member)`.")
                source.line("case \(SwiftName.member(member))")
            }
        }
        return source.text
    }
}
