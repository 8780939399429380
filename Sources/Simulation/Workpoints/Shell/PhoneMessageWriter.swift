import Provisioning

/// Writes a phone's messages, on purpose in the odd ways that some firmware has.
struct PhoneMessageWriter: Sendable {
    private let reordersAttributes: Bool
    private let addsWhiteSpace: Bool
    private let writer = WorkpointMessageWriter()

    init(_ faults: WorkpointFaults) {
        reordersAttributes = faults.reordersAttributes
        addsWhiteSpace = faults.addsWhiteSpace
    }

    /// The bytes of a message.
    func bytes(_ message: WorkpointMessage) -> [UInt8] {
        let bytes = writer.bytes(message)
        guard reordersAttributes || addsWhiteSpace else { return bytes }
        return Self.rewritten(bytes, reorders: reordersAttributes, spaces: addsWhiteSpace)
    }

    /// The same document with the attributes of every element in the opposite order, and white space around text and
    /// between elements. In what the writer writes a quotation mark within markup always belongs to an attribute.
    static func rewritten(_ bytes: [UInt8], reorders: Bool, spaces: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            result += rest[..<open]
            if spaces { result += Array("\n  ".utf8) }
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
            let tag = rest[open...close]
            result += reorders ? reversed(tag) : Array(tag)
            if spaces { result += Array("\n".utf8) }
            rest = rest[(close + 1)...]
        }
        return result + rest
    }

    private static func reversed(_ tag: ArraySlice<UInt8>) -> [UInt8] {
        let isEmpty = tag.dropLast().last == UInt8(ascii: "/")
        let inner = tag.dropFirst().dropLast(isEmpty ? 2 : 1)
        guard let space = inner.firstIndex(of: UInt8(ascii: " ")) else { return Array(tag) }
        var attributes: [ArraySlice<UInt8>] = []
        var rest = inner[(space + 1)...]
        while let quote = rest.firstIndex(of: UInt8(ascii: "\"")),
            let end = rest[(quote + 1)...].firstIndex(of: UInt8(ascii: "\""))
        {
            attributes.append(rest[...end])
            rest = rest[(end + 1)...].drop { $0 == UInt8(ascii: " ") }
        }
        var result = [UInt8(ascii: "<")] + inner[..<space]
        for attribute in attributes.reversed() { result += [UInt8(ascii: " ")] + attribute }
        return result + Array((isEmpty ? "/>" : ">").utf8)
    }
}
