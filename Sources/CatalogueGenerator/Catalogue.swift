/// What the catalogue file says, as values.
struct Catalogue {
    /// The part a message plays.
    enum Role: String, CaseIterable {
        case request, response, event, notification, error, parameter
    }

    struct Message {
        var name: String
        var role: Role
        var chapter: String
        var response: String?
        var refusal: String?
        var filter: String?
        var since = 1
        var type: String?
        var documentation: String?
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
    }

    var messages: [Message] = []
    var types: [TypeDefinition] = []

    /// The typed messages by the name of their type.
    func message(ofType type: String) -> [Message] { messages.filter { $0.type == type } }

    /// Whether a type is one of the sets that share the Swift type `CSTA.Capabilities`.
    func isCapabilities(_ name: String) -> Bool {
        if case .capabilities? = definition(of: name)?.content { true } else { false }
    }

    /// The definition of a type, with aliases followed.
    func definition(of name: String) -> TypeDefinition? {
        guard let found = types.first(where: { $0.name == name }) else { return nil }
        if case .alias(let target) = found.content { return definition(of: target) }
        return found
    }
}
