/// A growing XML document.
public struct XMLText {
    /// What was written, UTF-8.
    public private(set) var bytes: [UInt8] = []
    private let legacy: Bool

    /// An empty document with room for so many bytes. With `legacy` the characters `<` and `>` of texts are left out and `&`
    /// becomes `+`, for readers that cannot read them escaped.
    public init(legacy: Bool = false, capacity: Int = 256) {
        self.legacy = legacy
        bytes.reserveCapacity(capacity)
    }

    /// Text that is markup already.
    public mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// The value of an attribute, within double quotes.
    public mutating func attribute(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": markup("&quot;")
            // A parser would make spaces of them.
            case "\n", "\t": markup("&#\(scalar.value);")
            default: character(scalar)
            }
        }
    }

    /// The text of an element.
    public mutating func content(_ text: String) {
        for scalar in text.unicodeScalars { character(scalar) }
    }

    private mutating func character(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "<": if !legacy { markup("&lt;") }
        case ">": if !legacy { markup("&gt;") }
        case "&": markup(legacy ? "+" : "&amp;")
        // A parser would make a line feed of it.
        case "\r": markup("&#13;")
        default:
            // What XML cannot say is shown, not dropped.
            UTF8.encode(XMLText.isAllowed(scalar) ? scalar : "\u{FFFD}") { bytes.append($0) }
        }
    }

    /// Whether a character can be in an XML document (XML 1.0, production 2).
    public static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
