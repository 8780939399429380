/// Changes to messages of our own encoder, which are known to have no comments, no CDATA sections and no `>` in
/// attribute values.
enum MarkupDamage {
    private static let less = UInt8(ascii: "<")
    private static let greater = UInt8(ascii: ">")
    private static let slash = UInt8(ascii: "/")

    /// The fields of the root in the opposite order.
    static func reversingFields(_ text: [UInt8]) -> [UInt8] {
        guard let (head, fields, tail) = split(text) else { return text }
        return head + fields.reversed().flatMap(\.self) + tail
    }

    /// Every element with a prefix that is bound to what was the default namespace.
    static func prefixed(_ text: [UInt8], with prefix: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count * 5 / 4)
        let name = Array((prefix + ":").utf8)
        var index = 0
        while index < text.count {
            let byte = text[index]
            result.append(byte)
            index += 1
            guard byte == less, index < text.count else { continue }
            if text[index] == UInt8(ascii: "?") { continue }
            if text[index] == slash {
                result.append(slash)
                index += 1
            }
            result += name
        }
        return replacingFirst(Array(" xmlns=".utf8), with: Array(" xmlns:\(prefix)=".utf8), in: result)
    }

    /// One element more at the end of the root, of a name nobody knows.
    static func addingUnknownElement(_ text: [UInt8]) -> [UInt8] {
        guard let (head, fields, tail) = split(text) else { return text }
        let extra = Array("<newerThanThisStandard><value>1</value></newerThanThisStandard>".utf8)
        return head + fields.flatMap(\.self) + extra + tail
    }

    /// A spoilt event.
    static func poisoned(_ text: [UInt8], _ poison: FaultPlan.Poison) -> [UInt8] {
        switch poison {
        case .truncated: return Array(text.prefix(text.count * 2 / 3))
        case .notWellFormed: return replacingFirst(Array("</monitorCrossRefID>".utf8), with: [], in: text)
        case .notText:
            var text = text
            text.insert(0xFF, at: text.count / 2)
            return text
        case .documentType:
            let afterDeclaration = firstRange(of: Array("?>".utf8), in: text)?.upperBound ?? 0
            let declaration = Array("<!DOCTYPE x [<!ENTITY a \"a\">]>".utf8)
            return Array(text[..<afterDeclaration]) + declaration + Array(text[afterDeclaration...])
        case .unknownKind:
            guard let (head, fields, _) = split(text) else { return text }
            let name = Array("<UnheardOfEvent".utf8)
            let opening = head.lastIndex(of: less) ?? 0
            let attributes = head[opening...].firstIndex { $0 == 0x20 || $0 == greater } ?? head.count
            return Array(head[..<opening]) + name + Array(head[attributes...]) + fields.flatMap(\.self)
                + Array("</UnheardOfEvent>".utf8)
        case .unknownState:
            return replacingContent(of: "localConnectionInfo", with: "levitating", in: text)
        case .foreignCrossReference:
            return replacingContent(of: "monitorCrossRefID", with: "99999999999999999999", in: text)
        case .missingConnection:
            guard let (head, fields, tail) = split(text), fields.count > 1 else { return text }
            return head + fields[0] + fields[2...].flatMap(\.self) + tail
        }
    }

    // MARK: Parts

    /// Everything up to the end of the root's start tag, the root's children, and its end tag.
    static func split(_ text: [UInt8]) -> (head: [UInt8], fields: [[UInt8]], tail: [UInt8])? {
        var fields: [[UInt8]] = []
        var headEnd: Int?
        var fieldStart = 0
        var depth = 0
        var index = 0
        while let open = text[index...].firstIndex(of: less) {
            guard let close = text[open...].firstIndex(of: greater) else { return nil }
            let end = close + 1
            index = end
            guard open + 1 < close, text[open + 1] != UInt8(ascii: "?") else { continue }
            if text[open + 1] == slash {
                depth -= 1
                if depth == 0 {
                    guard let headEnd else { return nil }
                    return (Array(text[..<headEnd]), fields, Array(text[open...]))
                }
                if depth == 1 { fields.append(Array(text[fieldStart..<end])) }
            } else {
                if depth == 0 { headEnd = end }
                if depth == 1 { fieldStart = open }
                if text[close - 1] != slash {
                    depth += 1
                } else if depth == 1 {
                    fields.append(Array(text[open..<end]))
                }
            }
        }
        return nil
    }

    private static func replacingContent(of name: String, with content: String, in text: [UInt8]) -> [UInt8] {
        guard let start = firstRange(of: Array("<\(name)>".utf8), in: text)?.upperBound,
            let end = text[start...].firstIndex(of: less)
        else { return text }
        return Array(text[..<start]) + Array(content.utf8) + Array(text[end...])
    }

    private static func replacingFirst(_ part: [UInt8], with other: [UInt8], in text: [UInt8]) -> [UInt8] {
        guard let range = firstRange(of: part, in: text) else { return text }
        return Array(text[..<range.lowerBound]) + other + Array(text[range.upperBound...])
    }

    static func firstRange(of part: [UInt8], in text: [UInt8], from start: Int = 0) -> Range<Int>? {
        guard !part.isEmpty, text.count >= part.count else { return nil }
        var index = start
        while index + part.count <= text.count {
            if text[index] == part[0], text[index..<(index + part.count)].elementsEqual(part) {
                return index..<(index + part.count)
            }
            index += 1
        }
        return nil
    }
}
