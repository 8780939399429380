/// A key of the keyboard.
enum TopKey: Sendable, Hashable {
    case character(Character)
    case up, down, pageUp, pageDown, home, end
    case enter, escape, backspace, tab
}

/// Finds keys in what a terminal sends.
struct TopKeyReader: Sendable {
    private var pending: [UInt8] = []

    /// Takes in what came.
    ///
    /// - Returns: the keys in it. An escape character that nothing follows is the escape key.
    mutating func read(_ bytes: [UInt8]) -> [TopKey] {
        pending += bytes
        var keys: [TopKey] = []
        while let first = pending.first {
            switch first {
            case 0x1B:
                keys.append(takeSequence())
                continue
            case 0x0D, 0x0A: keys.append(.enter)
            case 0x08, 0x7F: keys.append(.backspace)
            case 0x09: keys.append(.tab)
            case 0x20..<0x7F: keys.append(.character(Character(Unicode.Scalar(first))))
            default: break
            }
            pending.removeFirst()
        }
        return keys
    }

    /// An escape character and what belongs to it.
    private mutating func takeSequence() -> TopKey {
        pending.removeFirst()
        guard let introducer = pending.first, introducer == UInt8(ascii: "[") || introducer == UInt8(ascii: "O") else {
            return .escape
        }
        pending.removeFirst()
        var digits = ""
        while let byte = pending.first {
            pending.removeFirst()
            guard (0x30...0x3B).contains(byte) else { return Self.key(byte, digits) }
            digits.unicodeScalars.append(Unicode.Scalar(byte))
        }
        return .escape
    }

    private static func key(_ final: UInt8, _ digits: String) -> TopKey {
        switch (final, digits) {
        case (UInt8(ascii: "A"), _): .up
        case (UInt8(ascii: "B"), _): .down
        case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
        case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
        case (UInt8(ascii: "~"), "5"): .pageUp
        case (UInt8(ascii: "~"), "6"): .pageDown
        default: .escape
        }
    }
}
