/// Writes JSON text piece by piece, in the order given, without reflection: logs, events and answers are written
/// often, and a reader finds the fields of one kind always in the same order.
struct JSONText {
    private(set) var text = ""
    private var needsComma = false

    init() {}

    /// An object whose fields `body` writes.
    mutating func object(_ body: (inout JSONText) -> Void) {
        separate()
        text += "{"
        needsComma = false
        body(&self)
        text += "}"
        needsComma = true
    }

    /// An array whose elements `body` writes.
    mutating func array(_ body: (inout JSONText) -> Void) {
        separate()
        text += "["
        needsComma = false
        body(&self)
        text += "]"
        needsComma = true
    }

    /// A field of the object being written whose value `body` writes.
    mutating func field(_ name: String, _ body: (inout JSONText) -> Void) {
        separate()
        Self.appendQuoted(name, to: &text)
        text += ":"
        needsComma = false
        body(&self)
        needsComma = true
    }

    /// A text field; left out when `nil`.
    mutating func field(_ name: String, _ value: String?) {
        guard let value else { return }
        field(name) { $0.value(value) }
    }

    /// A whole number field; left out when `nil`.
    mutating func field(_ name: String, _ value: (some BinaryInteger)?) {
        guard let value else { return }
        field(name) { $0.value(value) }
    }

    /// A field with a fraction, to three places; left out when `nil`.
    mutating func field(_ name: String, _ value: Double?) {
        guard let value else { return }
        field(name) { $0.value(value) }
    }

    /// A truth value field; left out when `nil`.
    mutating func field(_ name: String, _ value: Bool?) {
        guard let value else { return }
        field(name) { $0.value(value) }
    }

    /// A text.
    mutating func value(_ value: String) {
        separate()
        Self.appendQuoted(value, to: &text)
        needsComma = true
    }

    /// A whole number.
    mutating func value(_ value: some BinaryInteger) {
        separate()
        text += String(value)
        needsComma = true
    }

    /// A number with a fraction, to three places; what is no number becomes 0.
    mutating func value(_ value: Double) {
        separate()
        text += value.isFinite ? String((value * 1_000).rounded() / 1_000) : "0"
        needsComma = true
    }

    /// `true` or `false`.
    mutating func value(_ value: Bool) {
        separate()
        text += value ? "true" : "false"
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { text += "," }
        needsComma = false
    }

    /// Appends `value` in quotation marks. Control characters are escaped, and so are U+2028 and U+2029, which
    /// end a line for some readers of JSON lines.
    static func appendQuoted(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{2028}": text += "\\u2028"
            case "\u{2029}": text += "\\u2029"
            case let control where control.value < 0x20 || control.value == 0x7F:
                let digits = String(control.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default:
                text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

/// Writes one JSON object and answers its text.
func jsonObject(_ body: (inout JSONText) -> Void) -> String {
    var json = JSONText()
    json.object(body)
    return json.text
}
