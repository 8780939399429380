/// The number inside a device identifier.
///
/// Switches write the same device in several ways. Two identifiers mean the same device when they are equal byte for
/// byte or when their numbers are: `2001`, `tel:2001`, `sip:2001@pbx.example`, `N<2001>Alice;displayNumber=2001` and
/// `2001:CM1:10.0.0.1:0` all have the number `2001`. A leading `+` is not part of it.
public enum DeviceNumber {
    /// The part of `device` that is its number, as a slice of the same bytes (no copy).
    ///
    /// Gives all of `device` when no form is recognised.
    public static func number(in device: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var rest = device[...]
        if rest.count >= 3, isLetter(rest[0], "n"), rest[1] == UInt8(ascii: "<"),
            let end = rest.firstIndex(of: UInt8(ascii: ">"))
        {
            rest = rest[2..<end]
        }
        if let scheme = schemeLength(rest) { rest = rest.dropFirst(scheme) }
        if let end = rest.firstIndex(where: isTerminator), end > rest.startIndex { rest = rest[..<end] }
        if rest.count > 1, rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        return UnsafeRawBufferPointer(rebasing: rest)
    }

    /// Whether two device identifiers name the same device: equal as bytes, or equal in their numbers.
    ///
    /// An empty identifier is the same as nothing, not even as another empty one.
    public static func same(_ lhs: UnsafeRawBufferPointer, _ rhs: UnsafeRawBufferPointer) -> Bool {
        guard !lhs.isEmpty, !rhs.isEmpty else { return false }
        if equalBytes(lhs, rhs) { return true }
        let left = number(in: lhs)
        let right = number(in: rhs)
        return !left.isEmpty && equalBytes(left, right)
    }

    /// The number in a `String`; see ``number(in:)-(UnsafeRawBufferPointer)``.
    public static func number(in device: String) -> String {
        var device = device
        return device.withUTF8 { String(decoding: number(in: UnsafeRawBufferPointer($0)), as: UTF8.self) }
    }

    private static func isTerminator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: "?"), UInt8(ascii: ":"): true
        default: false
        }
    }

    private static func isLetter(_ byte: UInt8, _ lowercase: Unicode.Scalar) -> Bool {
        byte | 0x20 == UInt8(ascii: lowercase)
    }

    /// The length of `tel:`, `sip:` or `sips:` at the start, in any case of letters.
    private static func schemeLength(_ text: Slice<UnsafeRawBufferPointer>) -> Int? {
        let start = text.startIndex
        guard text.count > 4 else { return nil }
        let colon = UInt8(ascii: ":")
        if isLetter(text[start], "t") {
            let matches = isLetter(text[start + 1], "e") && isLetter(text[start + 2], "l") && text[start + 3] == colon
            return matches ? 4 : nil
        }
        guard isLetter(text[start], "s"), isLetter(text[start + 1], "i"), isLetter(text[start + 2], "p") else {
            return nil
        }
        if text[start + 3] == colon { return 4 }
        return text.count > 5 && isLetter(text[start + 3], "s") && text[start + 4] == colon ? 5 : nil
    }
}
