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
                ["0xFF25"] + catalogue.messages.map { hexadecimal(facts(of: $0)) })
        }
        return source.text
    }

    /// As `MessageKind.facts` reads them.
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
        packed |= UInt64(Catalogue.Origin.allCases.firstIndex(of: message.origin) ?? 0) << 4
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

    func subjects() -> String {
        var source = SourceText("Whom messages are about.")
        source.block("extension MessageKind") { source in
            source.line("/// Whom a message of this kind is about: its members that say so, in wire order.")
            source.block("public var subjects: [MessageSubject]") { source in
                source.line("switch self {")
                let events = catalogue.messages.filter { $0.role == .event }
                let about = catalogue.messages.map { ($0.name, subjects(of: $0)) }.filter { !$0.1.isEmpty }
                for (subjects, kinds) in grouped(
                    about + events.map { ($0.name, "(\"monitorCrossRefID\", .reference)") })
                {
                    cases(kinds, into: &source)
                    let values = subjects.split(separator: ";").map { "MessageSubject\($0)" }
                    source.line("    [\(values.joined(separator: ", "))]")
                }
                source.line("default: []")
                source.line("}")
            }
            source.line()
            source.line(
                "/// The members of a message of this kind that hold devices which may be called because of it.")
            source.block("public var destinations: [StaticString]") { source in
                source.line("switch self {")
                let calling = catalogue.messages.filter { !$0.destinations.isEmpty }
                let lists = calling.map { ($0.name, $0.destinations.map { "\"\($0)\"" }.joined(separator: ", ")) }
                for (destinations, kinds) in grouped(lists) {
                    cases(kinds, into: &source)
                    source.line("    [\(destinations)]")
                }
                source.line("default: []")
                source.line("}")
            }
        }
        return source.text
    }

    private func subjects(of message: Catalogue.Message) -> String {
        message.subjects.map { name in
            let field = catalogue.fields(of: message.name).first { $0.name == name }
            let type = field.map { catalogue.definition(of: $0.type)?.name ?? $0.type }
            let nature =
                switch type {
                case "DeviceID", "ExtendedDeviceID": "device"
                case "ConnectionID": "connection"
                case "CSTAObject", "CallObject": "object"
                default: "reference"
                }
            return "(\"\(name)\", .\(nature))"
        }.joined(separator: ";")
    }

    /// Names with the same text, in the order of their first.
    private func grouped(_ entries: [(name: String, text: String)]) -> [(text: String, names: [String])] {
        var groups: [(text: String, names: [String])] = []
        for (name, text) in entries {
            if let index = groups.firstIndex(where: { $0.text == text }) {
                groups[index].names.append(name)
            } else {
                groups.append((text, [name]))
            }
        }
        return groups
    }

    private func cases(_ names: [String], into source: inout SourceText) {
        var lines = ["case"]
        for name in names.map({ ".\(SwiftName.kind($0))" }) {
            if lines[lines.count - 1].count + name.count > 105 { lines.append("   ") }
            lines[lines.count - 1] += " \(name),"
        }
        lines[lines.count - 1] = lines[lines.count - 1].dropLast() + ":"
        for line in lines { source.line(line) }
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
