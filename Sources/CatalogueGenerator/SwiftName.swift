/// How wire names become Swift names.
enum SwiftName {
    private static let reserved: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in", "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat",
        "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try", "typealias", "var", "where", "while",
    ]

    /// A member as it is on the wire, escaped where Swift needs it.
    static func member(_ wire: String) -> String {
        var name = ""
        var raise = false
        for character in wire {
            if character.isLetter || character.isNumber || character == "_" {
                name += raise ? character.uppercased() : String(character)
                raise = false
            } else {
                raise = true
            }
        }
        return reserved.contains(name) ? "`\(name)`" : name
    }

    /// A message's name with its leading capitals lowered: `CSTAErrorCode` gives `cstaErrorCode`.
    static func kind(_ wire: String) -> String {
        let capitals = wire.prefix { $0.isUppercase }.count
        let lowered = capitals == wire.count ? capitals : max(1, capitals - 1)
        return member(wire.prefix(lowered).lowercased() + wire.dropFirst(lowered))
    }

    /// The Swift type for a type of the catalogue.
    static func type(_ name: String) -> String {
        switch name {
        case "String", "Language", "CrossReference": "String"
        case "Bool", "Int", "Double": name
        case "Any": "AnyContent"
        default: name
        }
    }
}
