/// Writes the Swift types of the catalogue: structures, choices and flags.
struct TypeWriter {
    let catalogue: Catalogue

    /// A file of types.
    func file(_ summary: String, where isIncluded: (Catalogue.TypeDefinition) -> Bool) -> String {
        var source = SourceText(summary)
        source.block("extension CSTA") { source in
            var isFirst = true
            for type in catalogue.types where isIncluded(type) {
                if !isFirst { source.line() }
                isFirst = false
                write(type, into: &source)
            }
        }
        return source.text
    }

    private func write(_ type: Catalogue.TypeDefinition, into source: inout SourceText) {
        switch type.content {
        case .alias(let target):
            source.line("/// \(type.documentation ?? "`\(type.name)` has the content of `\(target)`.")")
            source.line("public typealias \(type.name) = \(target)")
        case .enumeration, .capabilities: break
        case .flags(let words): writeFlags(type, words, into: &source)
        case .choice(let fields): writeChoice(type, fields, into: &source)
        case .structure(let fields): writeStructure(type, fields, into: &source)
        }
    }

    private func summary(of type: Catalogue.TypeDefinition, _ fallback: String) -> String {
        let message = catalogue.message(ofType: type.name)
        if let text = type.documentation ?? message?.documentation { return text }
        guard let message else { return fallback }
        switch message.role {
        case .request: return "The request `\(message.name)`, answered by `\(message.response ?? "nothing")`."
        default: return "The \(message.role.rawValue) `\(message.name)`."
        }
    }

    private func writeStructure(
        _ type: Catalogue.TypeDefinition, _ fields: [Catalogue.Field], into source: inout SourceText
    ) {
        source.line("/// \(summary(of: type, "The structure `\(type.name)`."))")
        source.block("public struct \(type.name): \(conformance(of: type, "CSTAStructure"))") { source in
            if let message = catalogue.message(ofType: type.name) {
                source.line("/// The root element.")
                source.line("public static var kind: MessageKind { .\(SwiftName.kind(message.name)) }")
                source.line()
            }
            for field in fields {
                source.line("/// \(documentation(of: field))")
                source.line("public var \(SwiftName.member(field.name)): \(swiftType(of: field))")
            }
            source.line()
            source.line("/// Makes a value; what is not given is absent.")
            source.literal("public init(", parameters(fields), close: ") {")
            for field in fields {
                let name = SwiftName.member(field.name)
                source.line("    self.\(name) = \(name)")
            }
            source.line("}")
        }
    }

    private func parameters(_ fields: [Catalogue.Field]) -> [String] {
        fields.map { field in
            let isAbsent =
                switch field.shape {
                case .mandatory: ""
                case .optional, .list(_, true): " = nil"
                case .list(_, false): ""
                case .repeated: " = []"
                }
            return "\(SwiftName.member(field.name)): \(swiftType(of: field))\(isAbsent)"
        }
    }

    private func conformance(of type: Catalogue.TypeDefinition, _ base: String) -> String {
        if catalogue.isPlain(type) { return "CSTAPlainMessage" }
        return catalogue.message(ofType: type.name) == nil ? base : "CSTAMessage, \(base)"
    }

    private func swiftType(of field: Catalogue.Field) -> String {
        let type = catalogue.isCapabilities(field.type) ? "Capabilities" : SwiftName.type(field.type)
        return switch field.shape {
        case .mandatory: type
        case .optional: "\(type)?"
        case .list(_, let optional): optional ? "[\(type)]?" : "[\(type)]"
        case .repeated: "[\(type)]"
        }
    }

    private func documentation(of field: Catalogue.Field) -> String {
        var text =
            switch field.shape {
            case .mandatory: "Mandatory"
            case .optional: "Optional"
            case .list(let item, let optional): "\(optional ? "Optional" : "Mandatory") list of `\(item)`"
            case .repeated: "Any number of elements"
            }
        if field.since > 1 { text += "; not in the third edition" }
        if let old = field.nameUntilThird { text += "; `\(old)` until the third edition" }
        if field.isTextUntilFourth { text += "; a single value until the fourth edition" }
        if let value = field.defaultValue { text += "; absent means `\(value)`" }
        if let documentation = field.documentation { return "\(documentation) \(text)." }
        return text + "."
    }

    private func writeChoice(
        _ type: Catalogue.TypeDefinition, _ fields: [Catalogue.Field], into source: inout SourceText
    ) {
        source.line("/// \(summary(of: type, "The choice `\(type.name)`: exactly one of its members."))")
        source.block("public enum \(type.name): \(conformance(of: type, "CSTAValue"))") { source in
            if let message = catalogue.message(ofType: type.name) {
                source.line("/// The root element.")
                source.line("public static var kind: MessageKind { .\(SwiftName.kind(message.name)) }")
                source.line()
            }
            for field in fields {
                source.line("/// `\(field.name)`.")
                let payload = field.type == "Empty" ? "" : "(\(SwiftName.type(field.type)))"
                source.line("case \(SwiftName.member(field.name))\(payload)")
            }
        }
    }

    private func writeNames(_ head: String, _ words: [Catalogue.Word], into source: inout SourceText) {
        let names = words.map { word in
            if word.since > 1 { return "\(word.name)@\(word.since)" }
            return word.until < 6 ? "\(word.name)@-\(word.until)" : word.name
        }
        source.line("\(head): StaticString {")
        source.line("    \"\"\"")
        var current = ""
        for name in names {
            if current.count + name.count > 100 {
                source.line("    \(current)\\")
                current = ""
            }
            current += name + " "
        }
        source.line("    \(current.dropLast())")
        source.line("    \"\"\"")
        source.line("}")
    }

    /// The names of every set of capabilities.
    func capabilities() -> String {
        var source = SourceText("The names in every set of capabilities.")
        source.line("/// The wire names in each set of capabilities, in order; see `CSTAFlags.memberNames`.")
        source.block("enum CapabilityNames") { source in
            for type in catalogue.types {
                guard case .capabilities(let words) = type.content else { continue }
                source.line("/// `\(type.name)`.")
                writeNames("static var \(type.name)", words, into: &source)
            }
        }
        return source.text
    }

    /// Elements joined by commas, several to a line.
    private static func lines(_ elements: [String]) -> [String] {
        var lines: [String] = []
        for element in elements {
            if let last = lines.last, last.count + element.count < 95 {
                lines[lines.count - 1] = last + ", " + element
            } else {
                lines.append(element)
            }
        }
        return lines
    }

    private func writeFlags(
        _ type: Catalogue.TypeDefinition, _ words: [Catalogue.Word], into source: inout SourceText
    ) {
        source.line("/// \(type.documentation ?? "The optional flags `\(type.name)`.")")
        source.block("public struct \(type.name): CSTAFlags") { source in
            source.line("/// The flags, in wire order.")
            source.block("public enum Member: UInt8, CaseIterable, Sendable") { source in
                for line in Self.lines(words.map { SwiftName.member($0.name) }) { source.line("case " + line) }
            }
            source.line("/// The wire names, in order, with the editions that have them.")
            writeNames("public static var memberNames", words, into: &source)
            source.line("/// Which flags are there, and their values.")
            source.line("public var bits = \(words.count > 64 ? "WideFlagBits" : "FlagBits")()")
            source.line("/// Makes a value without any flag.")
            source.line("public init() {}")
            for (position, word) in words.enumerated() {
                source.line("/// `\(word.name)`; absent when nil.")
                source.line(
                    "public var \(SwiftName.member(word.name)): Bool? { get { bits[\(position)] } set { bits[\(position)] = newValue } }"
                )
            }
        }
    }
}
