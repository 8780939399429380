/// Writes how the structures and choices are read and written.
struct CodecWriter {
    let catalogue: Catalogue

    /// A file of codecs.
    func file(_ summary: String, where isIncluded: (Catalogue.TypeDefinition) -> Bool) -> String {
        var source = SourceText(summary)
        var isFirst = true
        for type in catalogue.types where isIncluded(type) {
            switch type.content {
            case .structure(let fields):
                guard !catalogue.isPlain(type) else { continue }
                if !isFirst { source.line() }
                structure(type, fields, into: &source)
            case .choice(let fields):
                if !isFirst { source.line() }
                choice(type, fields, into: &source)
            default: continue
            }
            isFirst = false
        }
        return source.text
    }

    private func qualified(_ type: String) -> String {
        let name = SwiftName.type(type)
        return ["String", "Bool", "Int", "Double"].contains(name) ? name : "CSTA.\(name)"
    }

    private let readHead =
        "public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self?"

    private func structure(
        _ type: Catalogue.TypeDefinition, _ fields: [Catalogue.Field], into source: inout SourceText
    ) {
        let isEvent = catalogue.message(ofType: type.name)?.role == .event
        source.block("extension CSTA.\(type.name)") { source in
            source.line("/// Reads the members, in any order.")
            source.block(readHead) { source in
                source.line("var members = reader.members(of: element\(type.isUnordered ? ", inAnyOrder: true" : ""))")
                for field in fields { source.line(reading(field, isEvent: isEvent)) }
                source.line("reader.finish(members)")
                source.literal(
                    "return Self(",
                    fields.map { "\($0.name): \(SwiftName.member($0.name))" }, close: ")")
            }
            source.line()
            source.line("/// Writes the members, in the order of the standard.")
            source.block("public func writeContent(to writer: inout MessageWriter)") { source in
                for field in fields { source.line(writing(field, isEvent: isEvent)) }
            }
        }
    }

    private func reading(_ field: Catalogue.Field, isEvent: Bool) -> String {
        let name = SwiftName.member(field.name)
        let type = qualified(field.type)
        if isEvent, field.type == "CrossReference" { return "let \(name) = reader.crossReference(&members)" }
        if catalogue.isCapabilities(field.type) {
            precondition(field.shape == .optional, "capabilities are optional")
            return "let \(name) = try reader.capabilities(\"\(field.name)\", CapabilityNames.\(field.type), &members)"
        }
        switch field.shape {
        case .mandatory:
            if let value = field.valueIfAbsent {
                let assumed = Int(value) == nil ? ".\(SwiftName.member(value))" : value
                return "let \(name): \(type) = try reader.required("
                    + "\"\(field.name)\", absent: \(assumed), isNoted: \(field.since == 1), &members)"
            }
            let old = field.nameUntilThird.map { ", until: \"\($0)\"" } ?? ""
            return "let \(name): \(type) = try reader.required(\"\(field.name)\"\(old), &members)"
        case .optional:
            let old = field.nameUntilThird.map { ", until: \"\($0)\"" } ?? ""
            return "let \(name): \(type)? = try reader.optional(\"\(field.name)\"\(old), &members)"
        case .list(let item, let optional):
            let function = optional ? "optionalList" : "requiredList"
            let orText = field.isTextUntilFourth ? ", orText: true" : ""
            return "let \(name): [\(type)]\(optional ? "?" : "") = "
                + "try reader.\(function)(\"\(field.name)\", item: \"\(item)\"\(orText), &members)"
        case .repeated: return "let \(name): [\(type)] = try reader.repeated(\"\(field.name)\", &members)"
        }
    }

    private func writing(_ field: Catalogue.Field, isEvent: Bool) -> String {
        let name = SwiftName.member(field.name)
        if isEvent, field.type == "CrossReference" { return "writer.crossReference(\(name))" }
        let since = field.since > 1 ? ", since: .ed\(field.since)" : ""
        if catalogue.isCapabilities(field.type) {
            return "writer.capabilities(\"\(field.name)\"\(since), CapabilityNames.\(field.type), \(name))"
        }
        switch field.shape {
        case .mandatory, .optional:
            let old = field.nameUntilThird.map { ", until: \"\($0)\"" } ?? ""
            return "writer.member(\"\(field.name)\"\(since)\(old), \(name))"
        case .list(let item, _):
            let function = field.isTextUntilFourth ? "listOrText" : "list"
            return "writer.\(function)(\"\(field.name)\", item: \"\(item)\"\(since), \(name))"
        case .repeated: return "writer.repeated(\"\(field.name)\", \(name))"
        }
    }

    private func choice(
        _ type: Catalogue.TypeDefinition, _ fields: [Catalogue.Field], into source: inout SourceText
    ) {
        let others = fields.enumerated().filter { $0.element.otherSpelling != nil }
        source.block("extension CSTA.\(type.name)") { source in
            source.literal(
                "private static let memberNames: [StaticString] = [",
                (fields.map(\.name) + others.compactMap(\.element.otherSpelling)).map { "\"\($0)\"" })
            source.line()
            source.line("/// Reads the one member that is there.")
            source.block(readHead) { source in
                if let member = type.textMember {
                    source.block("if reader.isPlainText(element)") { source in
                        source.line("reader.note(.plainText, element)")
                        source.line("return .\(SwiftName.member(member))(try reader.value(element))")
                    }
                }
                source.line("guard let found = reader.choice(memberNames, of: element) else {")
                source.line("    reader.note(.emptyValue, element)")
                source.line("    return nil")
                source.line("}")
                if !others.isEmpty {
                    source.line("if found.position >= \(fields.count) { reader.note(.wrongSpelling, found.element) }")
                }
                source.line("switch found.position {")
                for (position, field) in fields.enumerated() {
                    var label = position == fields.count - 1 ? "default" : "case \(position)"
                    for (offset, other) in others.enumerated() where other.offset == position {
                        label += ", \(fields.count + offset)"
                    }
                    let name = SwiftName.member(field.name)
                    source.line(
                        field.type == "Empty"
                            ? "\(label): return .\(name)"
                            : "\(label): return .\(name)(try reader.value(found.element))")
                }
                source.line("}")
            }
            source.line()
            source.line("/// Writes the one member that is there.")
            source.block("public func writeContent(to writer: inout MessageWriter)") { source in
                source.line("switch self {")
                for field in fields {
                    let name = SwiftName.member(field.name)
                    source.line(
                        field.type == "Empty"
                            ? "case .\(name): writer.member(\"\(field.name)\", CSTA.Empty())"
                            : "case .\(name)(let value): writer.member(\"\(field.name)\", value)")
                }
                source.line("}")
            }
        }
    }

    /// The table from kinds to types.
    func dispatch() -> String {
        var source = SourceText("From kinds to typed values.")
        source.block("extension MessageReader") { source in
            source.line("/// Reads the root element as the typed value of its kind; nil when there is none for it.")
            source.block("mutating func typedMessage(_ kind: MessageKind) throws(MessageError) -> (any CSTAMessage)?") {
                source in
                source.line("switch kind {")
                for message in catalogue.messages {
                    let read = message.parameterType.map { "parameter(CSTA.\($0).self)" }
                    source.line(
                        "case .\(SwiftName.kind(message.name)): return try \(read ?? "root(CSTA.\(message.name).self)")"
                    )
                }
                source.line("case .unknown: return nil")
                source.line("}")
            }
        }
        return source.text
    }
}
