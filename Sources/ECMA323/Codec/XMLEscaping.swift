/// Turns text into XML character data.
enum XMLEscaping {
    /// Appends text, with what has a meaning in XML escaped and what XML cannot carry replaced by U+FFFD.
    /// - Returns: how many characters were replaced.
    static func append(_ text: UnsafeBufferPointer<UInt8>, isAttribute: Bool, to bytes: inout [UInt8]) -> Int {
        var replaced = 0
        var start = 0
        var position = 0
        let count = text.count
        func flush(_ bytes: inout [UInt8]) {
            if start < position { bytes.append(contentsOf: text[start..<position]) }
        }
        while position < count {
            let byte = text[position]
            var width = 1
            let replacement: StaticString
            switch byte {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\"") where isAttribute: replacement = "&quot;"
            case UInt8(ascii: "\t") where isAttribute: replacement = "&#9;"
            case UInt8(ascii: "\n") where isAttribute: replacement = "&#10;"
            case UInt8(ascii: "\r"): replacement = "&#13;"
            case 0..<0x20 where byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n"):
                replacement = "\u{FFFD}"
                replaced += 1
            case 0xEF where position + 2 < count && text[position + 1] == 0xBF && text[position + 2] >= 0xBE:
                // U+FFFE and U+FFFF are no characters.
                replacement = "\u{FFFD}"
                width = 3
                replaced += 1
            default:
                position += 1
                continue
            }
            flush(&bytes)
            bytes.append(contentsOf: replacement.bytes)
            position += width
            start = position
        }
        flush(&bytes)
        return replaced
    }
}
