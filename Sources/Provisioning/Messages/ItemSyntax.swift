import XMLDocuments

/// What an item may look like that is to be sent to a phone; checked where operators hand items in.
public struct ItemSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with an item.
    public enum Problem: String, Hashable, Sendable {
        /// The name is empty, longer than 128 bytes, or has other characters than letters, digits, `-`, `_` and `.`.
        case name = "is no name of an item"
        /// The index is negative.
        case index = "has a negative index"
        /// The value has a character that XML cannot say, such as a control character.
        case character = "has a character in its value that cannot be sent"
        /// The value begins or ends with white space, which phones take away.
        case whiteSpace = "has white space at the beginning or end of its value, which the phone would take away"
    }

    /// Which item.
    public var key: ItemKey
    /// What is wrong with it.
    public var problem: Problem

    /// An error.
    public init(_ key: ItemKey, _ problem: Problem) {
        self.key = key
        self.problem = problem
    }

    /// One line for people; without the value, which may be secret.
    public var description: String { "the item \"\(key.name.prefix(40))\" \(problem.rawValue)" }
}

extension Item {
    /// Throws when the item would not arrive at a phone as it is.
    public func checkSyntax() throws(ItemSyntaxError) {
        try key.checkSyntax()
        guard value.unicodeScalars.allSatisfy(XMLText.isAllowed) else { throw ItemSyntaxError(key, .character) }
        let space: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n"]
        if let first = value.unicodeScalars.first, let last = value.unicodeScalars.last,
            space.contains(first) || space.contains(last)
        {
            throw ItemSyntaxError(key, .whiteSpace)
        }
    }
}

extension ItemKey {
    /// Throws when no item has such a name.
    public func checkSyntax() throws(ItemSyntaxError) {
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard !name.isEmpty, name.utf8.count <= 128, isName else { throw ItemSyntaxError(self, .name) }
        if let index, index < 0 { throw ItemSyntaxError(self, .index) }
    }
}
