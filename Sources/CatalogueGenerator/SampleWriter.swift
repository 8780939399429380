/// Writes how tests make sample values of every typed message.
struct SampleWriter {
    let catalogue: Catalogue

    func samples() -> String {
        var source = SourceText("Sample values of every type, for tests.")
        source.line("@testable import ECMA323")
        source.line()
        for type in catalogue.types {
            switch type.content {
            case .structure(let fields): structure(type, fields, into: &source)
            case .choice(let fields): choice(type, fields, into: &source)
            case .enumeration, .flags: source.line("extension CSTA.\(type.name): Sampled {}")
            case .alias, .capabilities: break
            }
        }
        source.line()
        source.block("extension SampleSource") { source in
            source.line("/// One value of every typed message.")
            source.block("mutating func everyMessage() -> [any CSTAMessage]") { source in
                source.line("var messages: [any CSTAMessage] = []")
                for message in catalogue.messages {
                    if let type = message.parameterType {
                        let kind = SwiftName.kind(message.name)
                        source.line("messages.append(CSTA.Parameter<CSTA.\(type)>(.\(kind), .sample(&self)))")
                    } else {
                        source.line("messages.append(CSTA.\(message.name).sample(&self))")
                    }
                }
                source.line("return messages")
            }
        }
        return source.text
    }

    private func structure(
        _ type: Catalogue.TypeDefinition, _ fields: [Catalogue.Field], into source: inout SourceText
    ) {
        source.block("extension CSTA.\(type.name): Sampled") { source in
            source.block("static func sample(_ source: inout SampleSource) -> Self") { source in
                var names: [String] = []
                for (position, field) in fields.enumerated() {
                    let local = "v\(position)"
                    let type = qualified(field.type)
                    if catalogue.isCapabilities(field.type) {
                        source.line("let \(local) = source.capabilities(CapabilityNames.\(field.type))")
                        names.append("\(field.name): \(local)")
                        continue
                    }
                    if field.type == "Language" {
                        source.line("let \(local) = source.language()")
                        names.append("\(field.name): \(local)")
                        continue
                    }
                    switch field.shape {
                    case .mandatory: source.line("let \(local): \(type) = source.value()")
                    case .optional: source.line("let \(local): \(type)? = source.optional()")
                    case .list(_, let optional):
                        source.line("let \(local): [\(type)]\(optional ? "?" : "") = source.list(\(optional))")
                    case .repeated: source.line("let \(local): [\(type)] = source.list(false)")
                    }
                    names.append("\(field.name): \(local)")
                }
                source.literal("return Self(", names, close: ")")
            }
        }
    }

    private func choice(
        _ type: Catalogue.TypeDefinition, _ fields: [Catalogue.Field], into source: inout SourceText
    ) {
        source.block("extension CSTA.\(type.name): Sampled") { source in
            source.block("static func sample(_ source: inout SampleSource) -> Self") { source in
                source.line("switch source.number(below: \(fields.count)) {")
                for (position, field) in fields.enumerated() {
                    let label = position == fields.count - 1 ? "default" : "case \(position)"
                    let payload = field.type == "Empty" ? "" : "(source.value())"
                    source.line("\(label): return .\(SwiftName.member(field.name))\(payload)")
                }
                source.line("}")
            }
        }
    }

    private func qualified(_ type: String) -> String {
        if catalogue.isCapabilities(type) { return "CSTA.Capabilities" }
        let name = SwiftName.type(type)
        return ["String", "Bool", "Int", "Double"].contains(name) ? name : "CSTA.\(name)"
    }
}
