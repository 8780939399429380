@testable import CatalogueGenerator

/// Compares the catalogue with the schema of an edition and lists where they differ.
struct SchemaComparison {
    let catalogue: Catalogue
    let schema: SchemaModel
    let edition: Int
    private(set) var differences: [String] = []
    private var compared = Set<String>()

    init(catalogue: Catalogue, schema: SchemaModel, edition: Int) {
        self.catalogue = catalogue
        self.schema = schema
        self.edition = edition
    }

    /// Compares every root element and all that they are made of.
    mutating func compareAll() {
        let messages = catalogue.messages.filter { $0.since <= edition && $0.chapter != "applicationSession" }
        let names = Set(messages.map(\.name))
        for name in names.symmetricDifference(schema.roots.keys).sorted() {
            differences.append("\(name) is only in the \(names.contains(name) ? "catalogue" : "schema")")
        }
        for message in messages {
            guard let type = schema.roots[message.name] else { continue }
            compare(message.parameterType ?? message.name, schema.content(of: type), type, at: message.name)
        }
    }

    private mutating func compare(_ name: String, _ content: SchemaModel.Content, _ type: String, at path: String) {
        if case .alias(let target)? = catalogue.types.first(where: { $0.name == name })?.content {
            return compare(target, content, type, at: path)
        }
        if let simple = Self.simple[name] {
            if !simple.accepts(content, type) { differences.append("\(path): \(name), in the schema \(type)") }
            return
        }
        guard compared.insert("\(name) \(type)").inserted else { return }
        switch (catalogue.definition(of: name)?.content, content) {
        case (.enumeration(let words)?, .enumeration(let values)):
            note(Set(present(words)).symmetricDifference(values), path)
        case (.flags(let words)?, .sequence(let elements)), (.capabilities(let words)?, .sequence(let elements)):
            if present(words) != elements.map(\.name) {
                note(Set(present(words)).symmetricDifference(elements.map(\.name)), "\(path) (or their order)")
                if Set(present(words)) == Set(elements.map(\.name)) { differences.append("\(path): another order") }
            }
            for element in elements where element.type != "boolean" || !element.isOptional {
                differences.append("\(path)/\(element.name) is no optional flag")
            }
        case (.choice(let fields)?, .choice(let elements, false)): members(fields, elements, path, isChoice: true)
        case (.structure(let fields)?, .choice(let elements, true)):
            members(fields, elements.map { Self.optional($0) }, path)
        case (.structure(let fields)?, .sequence(let elements)): members(fields, elements, path)
        default: differences.append("\(path): \(name) is something else than the schema's \(type)")
        }
    }

    private mutating func members(
        _ fields: [Catalogue.Field], _ elements: [SchemaModel.Element], _ path: String, isChoice: Bool = false
    ) {
        let present = fields.filter { $0.since <= edition }
        let names = present.map { edition <= 3 ? $0.nameUntilThird ?? $0.name : $0.name }
        // A choice has no order.
        let isSame = isChoice ? Set(names) == Set(elements.map(\.name)) : names == elements.map(\.name)
        guard isSame else {
            differences.append("\(path) has \(names), in the schema \(elements.map(\.name))")
            return
        }
        for (name, field) in zip(names, present) {
            guard let element = elements.first(where: { $0.name == name }) else { continue }
            compare(field, element, "\(path)/\(name)")
        }
    }

    private mutating func compare(_ field: Catalogue.Field, _ element: SchemaModel.Element, _ path: String) {
        let content = element.inline ?? element.type.map { schema.content(of: $0) } ?? .any(attributes: [])
        var shape = field.shape
        if field.isTextUntilFourth, edition <= 4 { shape = .mandatory }
        switch shape {
        case .mandatory, .optional:
            if element.isRepeated || element.isOptional != (shape == .optional) {
                differences.append("\(path) is \(shape == .optional ? "optional" : "mandatory") only in the catalogue")
            }
            compare(field.type, content, element.type ?? path, at: path)
        case .repeated:
            if !element.isRepeated { differences.append("\(path) is repeated only in the catalogue") }
            compare(field.type, content, element.type ?? path, at: path)
        case .list(let item, let isOptional):
            guard case .sequence(let items) = content, items.count == 1, items[0].isRepeated, items[0].name == item,
                element.isOptional == isOptional
            else {
                differences.append("\(path) is no such list in the schema")
                return
            }
            let itemContent = items[0].inline ?? items[0].type.map { schema.content(of: $0) } ?? .any(attributes: [])
            compare(field.type, itemContent, items[0].type ?? path, at: "\(path)/\(item)")
        }
    }

    private func present(_ words: [Catalogue.Word]) -> [String] {
        words.filter { $0.since <= edition && $0.until >= edition }.map(\.name)
    }

    private mutating func note(_ names: Set<String>, _ path: String) {
        if !names.isEmpty { differences.append("\(path): \(names.sorted()) in only one of both") }
    }

    private static func optional(_ element: SchemaModel.Element) -> SchemaModel.Element {
        var copy = element
        copy.isOptional = true
        return copy
    }

    /// What a type of the catalogue that is no definition of its own may be in a schema.
    private struct Simple {
        var names: Set<String> = []
        var attributes: [String]?

        func accepts(_ content: SchemaModel.Content, _ type: String) -> Bool {
            if case .any(let found) = content { return found == attributes }
            if case .sequence(let members) = content { return members.isEmpty && names.contains("Empty") }
            return names.contains(type)
        }
    }

    private static let simple: [String: Simple] = [
        "String": Simple(names: ["string"]), "CrossReference": Simple(names: ["string"]),
        "Language": Simple(names: ["language"]), "Bool": Simple(names: ["boolean"]),
        "Int": Simple(names: ["long", "integer", "short", "nonNegativeInteger"]), "Double": Simple(names: ["float"]),
        "Octets": Simple(names: ["hexBinary"]), "Empty": Simple(names: ["Empty"]),
        "Any": Simple(names: ["anyType"], attributes: []), "Grammars": Simple(attributes: ["name", "src"]),
        "DeviceID": Simple(names: ["DeviceID", "LocalDeviceID"]), "ConnectionID": Simple(names: ["ConnectionID"]),
        "ErrorValue": Simple(names: ["ErrorValue", "UniversalFailure"]),
    ]
}
