import Foundation

/// A mistake in the catalogue file, with its line.
struct CatalogueMistake: Error, CustomStringConvertible {
    var line: Int
    var text: String
    var description: String { "line \(line): \(text)" }
}

/// Reads the catalogue file. Every word it does not know is a mistake, so that a slip of the pen cannot pass.
struct CatalogueParser {
    private var catalogue = Catalogue()
    private var chapter = ""
    private var lineNumber = 0

    static func parse(_ text: String) throws -> Catalogue {
        var parser = CatalogueParser()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            parser.lineNumber += 1
            try parser.read(String(line))
        }
        try parser.check()
        return parser.catalogue
    }

    private mutating func read(_ line: String) throws {
        var documentation: String?
        var content = line
        if let range = line.range(of: " -- ") {
            documentation = String(line[range.upperBound...])
            content = String(line[..<range.lowerBound])
        }
        let words = content.split(separator: " ").map(String.init)
        guard let first = words.first, !first.hasPrefix("#") else { return }
        if content.hasPrefix(" ") {
            try readMember(words, documentation)
        } else {
            try readHead(words, documentation)
        }
    }

    private mutating func readHead(_ words: [String], _ documentation: String?) throws {
        guard words.count >= 2 else { throw mistake("a name is missing") }
        switch words[0] {
        case "chapter": chapter = words[1]
        case "alias":
            guard words.count == 3 else { throw mistake("alias NAME TYPE") }
            add(words[1], .alias(words[2]), documentation)
        case "enum": add(words[1], .enumeration([]), documentation)
        case "flags": add(words[1], .flags([]), documentation)
        case "capabilities": add(words[1], .capabilities([]), documentation)
        case "choice":
            add(words[1], .choice([]), documentation)
            for option in words.dropFirst(2) {
                guard case ("text", let value?) = try split(option) else { throw mistake("unknown option \(option)") }
                catalogue.types[catalogue.types.count - 1].textMember = value
            }
        case "struct":
            add(words[1], .structure([]), documentation)
            for option in words.dropFirst(2) {
                guard option == "anyorder" else { throw mistake("unknown option \(option)") }
                catalogue.types[catalogue.types.count - 1].isUnordered = true
            }
        default:
            guard let role = Catalogue.Role(rawValue: words[0]) else { throw mistake("unknown word \(words[0])") }
            var message = Catalogue.Message(name: words[1], role: role, chapter: chapter)
            message.documentation = documentation
            if role == .event { message.origin = .switch }
            for option in words.dropFirst(2) { try read(option, of: &message) }
            catalogue.messages.append(message)
        }
    }

    private func read(_ option: String, of message: inout Catalogue.Message) throws {
        switch try split(option) {
        case ("response", let value?): message.response = value
        case ("refusal", let value?): message.refusal = value
        case ("filter", let value?): message.filter = value
        case ("since", let value?): message.since = try number(value)
        case ("from", let value?):
            guard let origin = Catalogue.Origin(rawValue: value) else { throw mistake("from whom is \(value)?") }
            message.origin = origin
        case ("about", let value?): message.subjects = value.split(separator: ",").map(String.init)
        case ("calls", let value?): message.destinations = value.split(separator: ",").map(String.init)
        case ("of", let value?) where message.role == .parameter: message.parameterType = value
        default: throw mistake("unknown option \(option)")
        }
    }

    private mutating func add(_ name: String, _ content: Catalogue.TypeDefinition.Content, _ documentation: String?) {
        catalogue.types.append(.init(name: name, content: content, documentation: documentation))
    }

    private mutating func readMember(_ words: [String], _ documentation: String?) throws {
        guard var type = catalogue.types.popLast() else { throw mistake("a member before any type") }
        switch type.content {
        case .alias: throw mistake("an alias has no members")
        case .enumeration(let known): type.content = .enumeration(known + (try words.map(word)))
        case .flags(let known): type.content = .flags(known + (try words.map(word)))
        case .capabilities(let known): type.content = .capabilities(known + (try words.map(word)))
        case .choice(let known): type.content = .choice(known + [try field(words, documentation)])
        case .structure(let known): type.content = .structure(known + [try field(words, documentation)])
        }
        catalogue.types.append(type)
    }

    private func word(_ text: String) throws -> Catalogue.Word {
        let halves = text.split(separator: "@", maxSplits: 1).map(String.init)
        var word = Catalogue.Word(name: halves[0])
        guard halves.count == 2 else { return word }
        let (edition, fallback) = try split(halves[1])
        let parsed = try number(edition)
        if parsed < 0 { word.until = -parsed } else { word.since = parsed }
        word.fallback = fallback
        return word
    }

    private func field(_ words: [String], _ documentation: String?) throws -> Catalogue.Field {
        guard words.count >= 2 else { throw mistake("a member needs a type") }
        var type = words[1]
        var shape = Catalogue.Field.Shape.mandatory
        if type.hasSuffix("*") {
            type.removeLast()
            shape = .repeated
        } else if type.hasSuffix("?") {
            type.removeLast()
            shape = .optional
        }
        let isBracketed = type.hasPrefix("[") && type.hasSuffix("]")
        if isBracketed { type = String(type.dropFirst().dropLast()) }
        var field = Catalogue.Field(name: words[0], type: type, shape: shape)
        field.documentation = documentation
        for option in words.dropFirst(2) {
            let (key, value) = try split(option)
            switch (key, value) {
            case ("item", let value?): field.shape = .list(item: value, optional: shape == .optional)
            case ("since", let value?): field.since = try number(value)
            case ("until3", let value?): field.nameUntilThird = value
            case ("also", let value?): field.otherSpelling = value
            case ("absent", let value?): field.valueIfAbsent = value
            case ("text4", nil): field.isTextUntilFourth = true
            case ("default", let value?): field.defaultValue = value
            default: throw mistake("unknown option \(option)")
            }
        }
        if isBracketed, field.shape == .mandatory || field.shape == .optional { throw mistake("a list needs item=") }
        return field
    }

    /// Every name that is used must be defined, exactly once.
    private func check() throws {
        let builtIn: Set = [
            "String", "Language", "Bool", "Int", "Double", "Octets", "Empty", "Any", "CrossReference", "DeviceID",
            "ConnectionID", "ErrorValue", "Grammars",
        ]
        var names = Set<String>()
        for type in catalogue.types where !names.insert(type.name).inserted { throw mistake("\(type.name) twice") }
        func require(_ name: String, by user: String) throws {
            guard builtIn.contains(name) || names.contains(name) else {
                throw mistake("\(user) uses \(name), which is not defined")
            }
        }
        for type in catalogue.types {
            switch type.content {
            case .alias(let target): try require(target, by: type.name)
            case .choice(let fields), .structure(let fields):
                for field in fields { try require(field.type, by: type.name) }
            case .enumeration(let words):
                for fallback in words.compactMap(\.fallback) where !words.contains(where: { $0.name == fallback }) {
                    throw mistake("\(type.name) falls back to \(fallback), which it does not have")
                }
            case .flags, .capabilities: break
            }
        }
        var messages = Set<String>()
        for message in catalogue.messages where !messages.insert(message.name).inserted {
            throw mistake("\(message.name) twice")
        }
        for message in catalogue.messages {
            try require(message.parameterType ?? message.name, by: message.name)
            for member in message.subjects + message.destinations
            where !catalogue.fields(of: message.name).contains(where: { $0.name == member }) {
                throw mistake("\(message.name) is about \(member), which it does not have")
            }
            for answer in [message.response, message.refusal].compactMap({ $0 }) where !messages.contains(answer) {
                throw mistake("\(message.name) is answered by \(answer), which is not defined")
            }
        }
    }

    private func split(_ option: String) throws -> (String, String?) {
        let halves = option.split(separator: "=", maxSplits: 1).map(String.init)
        return (halves[0], halves.count == 2 ? halves[1] : nil)
    }

    private func number(_ text: String) throws -> Int {
        guard let value = Int(text) else { throw mistake("\(text) is not a number") }
        return value
    }

    private func mistake(_ text: String) -> CatalogueMistake { CatalogueMistake(line: lineNumber, text: text) }
}
