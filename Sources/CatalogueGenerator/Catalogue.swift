/// What the catalogue file says, as values.
struct Catalogue {
    /// The part a message plays.
    enum Role: String, CaseIterable {
        case request, response, event, notification, error, parameter
    }

    /// Who sends a request or a notification.
    enum Origin: String, CaseIterable {
        case application, `switch`, both
    }

    struct Message {
        var name: String
        var role: Role
        var chapter: String
        var response: String?
        var refusal: String?
        var filter: String?
        var since = 1
        var origin = Origin.application
        /// The members that say whom it is about.
        var subjects: [String] = []
        /// The members with devices that may be called because of it.
        var destinations: [String] = []
        /// For a parameter that is a root element too: its type.
        var parameterType: String?
        var documentation: String?
        /// The type that is written for this message alone; nil for parameters of a type with a life of its own.
        var type: String? { parameterType == nil ? name : nil }
    }

    /// A word of an enumeration or of a set of flags.
    struct Word {
        var name: String
        var since = 1
        var until = 6
        var fallback: String?
    }

    struct Field {
        enum Shape: Equatable { case mandatory, optional, list(item: String, optional: Bool), repeated }
        var name: String
        var type: String
        var shape: Shape
        var since = 1
        var nameUntilThird: String?
        var isTextUntilFourth = false
        var otherSpelling: String?
        var valueIfAbsent: String?
        var defaultValue: String?
        var documentation: String?
    }

    struct TypeDefinition {
        enum Content {
            case alias(String)
            case enumeration([Word])
            case flags([Word])
            case capabilities([Word])
            case choice([Field])
            case structure([Field])
        }
        var name: String
        var content: Content
        var documentation: String?
        /// The member of a choice that plain text stands for.
        var textMember: String?
        /// Whether the members of a structure may come in any order.
        var isUnordered = false
    }

    var messages: [Message] = []
    var types: [TypeDefinition] = []

    /// The message with the content of that type; nil for types that are only parts of messages.
    func message(ofType type: String) -> Message? { messages.first { $0.type == type } }

    /// The members of a structure, a choice, or what an alias stands for.
    func fields(of type: String) -> [Field] {
        switch definition(of: type)?.content {
        case .structure(let fields), .choice(let fields): fields
        default: []
        }
    }

    /// Whether a type is one of the sets that share the Swift type `CSTA.Capabilities`.
    func isCapabilities(_ name: String) -> Bool {
        if case .capabilities? = definition(of: name)?.content { true } else { false }
    }

    /// Whether a type is a message of nothing but extensions.
    func isPlain(_ type: TypeDefinition) -> Bool {
        guard message(ofType: type.name) != nil, case .structure(let fields) = type.content, fields.count == 1 else {
            return false
        }
        return fields[0].name == "extensions" && fields[0].shape == .optional && fields[0].type == "CSTACommonArguments"
    }

    /// The definition of a type, with aliases followed.
    func definition(of name: String) -> TypeDefinition? {
        guard let found = types.first(where: { $0.name == name }) else { return nil }
        if case .alias(let target) = found.content { return definition(of: target) }
        return found
    }
}
