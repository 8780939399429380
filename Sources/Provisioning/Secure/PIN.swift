/// What a user types at the phone to raise it to Secure Mode (guide, pages 65 to 68).
///
/// Its last three characters are the TAN, which the phone tells the service; what is before protects the credentials on
/// their way. It is never printed.
public struct PIN: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// Why a text is no PIN.
    public enum Problem: Error, Hashable, Sendable, CustomStringConvertible {
        /// Fewer than ``PIN/minimumLength`` characters: too few would protect the credentials.
        case tooShort
        /// More than ``PIN/maximumLength`` characters.
        case tooLong
        /// A character that is no letter, digit or sign of ASCII: a phone's keys may not have it.
        case character

        /// One line for people.
        public var description: String {
            switch self {
            case .tooShort: "a PIN has at least \(PIN.minimumLength) characters"
            case .tooLong: "a PIN has at most \(PIN.maximumLength) characters"
            case .character: "a PIN consists of letters, digits and signs of ASCII, without spaces"
            }
        }
    }

    /// The guide has no least length; with three of seven told as TAN, four are left as password.
    public static let minimumLength = 7
    /// The guide has no greatest length.
    public static let maximumLength = 32

    /// The whole PIN; for the store only.
    public let text: String

    /// Checks a PIN.
    public init(_ text: String) throws(Problem) {
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .character }
        guard text.utf8.count >= Self.minimumLength else { throw .tooShort }
        guard text.utf8.count <= Self.maximumLength else { throw .tooLong }
        self.text = text
    }

    /// A PIN of random digits, at least ``minimumLength`` of them.
    public init(digits: Int = 10, using random: inout some RandomNumberGenerator) {
        let count = min(max(digits, Self.minimumLength), Self.maximumLength)
        text = String((0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &random))) })
    }

    /// What protects the credentials: all but the last three characters (guide, page 67).
    public var password: String { String(text.dropLast(3)) }
    /// What the phone answers as `bootstrapping-tan`: the last three characters.
    public var tan: String { String(text.suffix(3)) }

    /// Nothing of the PIN.
    public var description: String { "PIN" }
    /// Nothing of the PIN.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
