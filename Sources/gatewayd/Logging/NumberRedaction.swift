/// Hides telephone numbers in what the program logs: enough of a number is kept to tell two phones apart, not
/// enough to call somebody.
struct NumberRedaction: Sendable, Hashable {
    /// Whether numbers are hidden. When not, they are passed through as they are.
    var isOn: Bool

    /// Metadata whose values are numbers or addresses of people. Everything that logs a number logs it under
    /// one of these names, never inside the message.
    static let keys: Set<String> = [
        "device", "devices", "phone", "number", "extension", "calling", "called", "subject", "destination",
        "destinations", "redirection", "other", "calledNumber", "callingNumber", "connection", "target",
    ]

    /// Numbers pass unchanged.
    static let off = NumberRedaction(isOn: false)
    /// Numbers are hidden.
    static let on = NumberRedaction(isOn: true)

    /// `text` with every number in it hidden but for its end: `+49 30 1234567` → `+** ** ****567`,
    /// `sip:1001@example.com` → `sip:**01@example.com`. Of seven digits or more, three are kept, of fewer two;
    /// what has fewer than three digits is no telephone number and stays.
    func callAsFunction(_ text: String) -> String {
        guard isOn else { return text }
        var characters = Array(text)
        var index = 0
        while index < characters.count {
            guard Self.isDigit(characters[index]) else {
                index += 1
                continue
            }
            let end = Self.endOfNumber(in: characters, from: index)
            Self.hide(&characters, index..<end)
            index = end
        }
        return String(characters)
    }

    /// The value of the metadata `key`, hidden when the key names numbers. In a `reason`, which is a sentence, what
    /// stands between single quotation marks is hidden.
    func callAsFunction(_ value: String, key: String) -> String {
        guard isOn else { return value }
        if Self.keys.contains(key) { return self(value) }
        guard key == "reason", value.contains("'") else { return value }
        let parts = value.split(separator: "'", omittingEmptySubsequences: false)
        return parts.enumerated().map { $0.offset % 2 == 1 ? self(String($0.element)) : String($0.element) }
            .joined(separator: "'")
    }

    /// A number goes on over digits, and over one or two separators between digits as people write them.
    private static func endOfNumber(in characters: [Character], from start: Int) -> Int {
        var end = start + 1
        while end < characters.count {
            let separators = characters[end...].prefix(2).prefix { " -/()".contains($0) }.count
            let next = end + separators
            guard next < characters.count, isDigit(characters[next]) else { break }
            end = next + 1
        }
        return end
    }

    private static func hide(_ characters: inout [Character], _ range: Range<Int>) {
        let digits = range.filter { isDigit(characters[$0]) }
        guard digits.count >= 3 else { return }
        for position in digits.dropLast(digits.count >= 7 ? 3 : 2) { characters[position] = "*" }
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.isASCII && character.isNumber
    }
}
