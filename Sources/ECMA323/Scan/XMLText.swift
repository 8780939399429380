/// Turns checked bytes of a message into the text they stand for.
///
/// The bytes must have passed the scanner: nothing here reports errors, since none can be left.
enum XMLText {
    /// Text content: references resolved, CDATA unwrapped, comments and instructions dropped, line ends normalised.
    static func content(_ range: ByteRange, in message: UnsafeRawBufferPointer) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        appendContent(range, in: message, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same, appended to `bytes`. The range may not hold element tags.
    static func appendContent(_ range: ByteRange, in message: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
        var index = Int(range.lower)
        let end = Int(range.upper)
        while index < end {
            let byte = message[index]
            switch byte {
            case UInt8(ascii: "&"):
                index = appendReference(at: index, end: end, in: message, to: &bytes)
            case UInt8(ascii: "\r"):
                bytes.append(UInt8(ascii: "\n"))
                index += index + 1 < end && message[index + 1] == UInt8(ascii: "\n") ? 2 : 1
            case UInt8(ascii: "<"):
                index = appendMarkup(at: index, end: end, in: message, to: &bytes)
            default:
                bytes.append(byte)
                index += 1
            }
        }
    }

    /// An attribute's value: references resolved, each white-space character written as one blank.
    static func attributeValue(_ range: ByteRange, in message: UnsafeRawBufferPointer) -> String {
        String(decoding: attributeBytes(range, in: message), as: UTF8.self)
    }

    /// The same as bytes.
    static func attributeBytes(_ range: ByteRange, in message: UnsafeRawBufferPointer) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        var index = Int(range.lower)
        let end = Int(range.upper)
        while index < end {
            let byte = message[index]
            switch byte {
            case UInt8(ascii: "&"):
                index = appendReference(at: index, end: end, in: message, to: &bytes)
            case UInt8(ascii: "\r"):
                bytes.append(UInt8(ascii: " "))
                index += index + 1 < end && message[index + 1] == UInt8(ascii: "\n") ? 2 : 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
                bytes.append(UInt8(ascii: " "))
                index += 1
            default:
                bytes.append(byte)
                index += 1
            }
        }
        return bytes
    }

    /// A CDATA section, comment or instruction that begins at `index`; gives the index after it.
    private static func appendMarkup(
        at index: Int, end: Int, in message: UnsafeRawBufferPointer, to bytes: inout [UInt8]
    ) -> Int {
        guard index + 2 < end else { return end }
        if message[index + 1] == UInt8(ascii: "?") {
            return find("?>", from: index + 2, end: end, in: message)
        }
        if message[index + 2] == UInt8(ascii: "-") {
            return find("-->", from: index + 4, end: end, in: message)
        }
        let start = index + 9  // "<![CDATA["
        let after = find("]]>", from: start, end: end, in: message)
        var cursor = start
        while cursor < after - 3 {
            if message[cursor] == UInt8(ascii: "\r") {
                bytes.append(UInt8(ascii: "\n"))
                cursor += cursor + 1 < after - 3 && message[cursor + 1] == UInt8(ascii: "\n") ? 2 : 1
            } else {
                bytes.append(message[cursor])
                cursor += 1
            }
        }
        return after
    }

    private static func find(
        _ terminator: StaticString, from start: Int, end: Int, in message: UnsafeRawBufferPointer
    ) -> Int {
        let count = terminator.utf8CodeUnitCount
        var index = start
        while index + count <= end {
            var matched = 0
            while matched < count, message[index + matched] == terminator.utf8Start[matched] { matched += 1 }
            if matched == count { return index + count }
            index += 1
        }
        return end
    }

    /// A character or entity reference that begins at `index`; gives the index after its semicolon.
    private static func appendReference(
        at index: Int, end: Int, in message: UnsafeRawBufferPointer, to bytes: inout [UInt8]
    ) -> Int {
        var cursor = index + 1
        guard cursor < end else { return end }
        if message[cursor] == UInt8(ascii: "#") {
            cursor += 1
            let isHexadecimal = cursor < end && message[cursor] == UInt8(ascii: "x")
            if isHexadecimal { cursor += 1 }
            var value: UInt32 = 0
            while cursor < end, message[cursor] != UInt8(ascii: ";") {
                let digit = UInt32(Character(Unicode.Scalar(message[cursor])).hexDigitValue ?? 0)
                value = value &* (isHexadecimal ? 16 : 10) &+ digit
                cursor += 1
            }
            if let scalar = Unicode.Scalar(value) { bytes.append(contentsOf: UTF8.encode(scalar)!) }
            return cursor + 1
        }
        switch message[cursor] {
        case UInt8(ascii: "l"): bytes.append(UInt8(ascii: "<"))
        case UInt8(ascii: "g"): bytes.append(UInt8(ascii: ">"))
        case UInt8(ascii: "q"): bytes.append(UInt8(ascii: "\""))
        default:
            let isAmpersand = cursor + 1 < end && message[cursor + 1] == UInt8(ascii: "m")
            bytes.append(isAmpersand ? UInt8(ascii: "&") : UInt8(ascii: "'"))
        }
        while cursor < end, message[cursor] != UInt8(ascii: ";") { cursor += 1 }
        return cursor + 1
    }
}
