/// The fields of a form as clients post it, `application/x-www-form-urlencoded`, and of a query in an address.
public enum FormFields {
    /// The value of the one field `xml` of a posted form.
    ///
    /// Read are: escapes in either case, `+` and `%20` for spaces, white space around the name, bytes of ISO 8859-1 where they
    /// are no UTF-8, and a value that was not encoded at all (`xml=<request>…`), in which `&` and `+` mean themselves.
    ///
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/parsing`` when there is no such field, or more than one.
    public static func message(in body: some Sequence<UInt8>) throws(MobilityError) -> [UInt8] {
        var values: [[UInt8]] = []
        var rest = Array(body)[...]
        while !rest.isEmpty {
            let (name, value) = next(&rest)
            if name.lowercased() == "xml" { values.append(value) }
        }
        guard let value = values.first else { throw MobilityError(.parsing, "the form has no field 'xml'") }
        guard values.count == 1 else { throw MobilityError(.parsing, "the form has more than one field 'xml'") }
        guard !value.allSatisfy(XMLNode.isSpace) else {
            throw MobilityError(.parsing, "the field 'xml' is empty")
        }
        return value
    }

    /// The parameters of a query, in their order: what follows the question mark of an address, or a posted form.
    public static func parameters(of query: some Sequence<UInt8>) -> [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        for pair in Array(query).split(separator: UInt8(ascii: "&")) {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            found.append((text(decoded(parts[0])), parts.count > 1 ? text(decoded(parts[1])) : ""))
        }
        return found
    }

    /// Takes the next field off.
    private static func next(_ rest: inout ArraySlice<UInt8>) -> (name: String, value: [UInt8]) {
        let nameEnd = rest.firstIndex { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "&") } ?? rest.endIndex
        let name = trimmed(text(decoded(rest[..<nameEnd])))
        guard nameEnd < rest.endIndex, rest[nameEnd] == UInt8(ascii: "=") else {
            rest = rest[min(nameEnd + 1, rest.endIndex)...]
            return (name, [])
        }
        let content = rest[(nameEnd + 1)...]
        let first = content.first { !XMLNode.isSpace($0) && $0 != UInt8(ascii: "+") }
        var end = content.firstIndex(of: UInt8(ascii: "&")) ?? content.endIndex
        let isPlain = name.lowercased() == "xml" && first == UInt8(ascii: "<")
        if isPlain, let last = content.lastIndex(of: UInt8(ascii: ">")) {
            // An ampersand of the document's own does not end the field.
            end = content[last...].firstIndex(of: UInt8(ascii: "&")) ?? content.endIndex
        }
        rest = rest[min(end + 1, rest.endIndex)...]
        return (name, utf8(isPlain ? Array(content[..<end]) : decoded(content[..<end])))
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        PercentCoding.decode(bytes, plusIsSpace: true)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: utf8(bytes), as: UTF8.self) }

    /// The bytes as UTF-8: as they are when they are, else each a character of ISO 8859-1. A document that names its own
    /// character set is left alone.
    private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        if String(validating: bytes, as: UTF8.self) != nil { return bytes }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        if head.drop(while: \.isWhitespace).hasPrefix("<?xml"), head.contains("encoding") { return bytes }
        return Array(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })).utf8)
    }
}
