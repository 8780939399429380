/// How messages follow each other in a stream.
public enum Framing: String, CaseIterable, Sendable {
    /// Each behind the header of eight bytes that ECMA-323 has for TCP without SOAP.
    case frames
    /// XML documents, with HTTP headers, log stamps or nothing between them.
    case xml

    /// Tells the framing from the beginning of a stream.
    /// - Parameter isWhole: whether nothing more comes.
    /// - Returns: the framing, or why there is none; nil when more bytes are needed.
    static func detect(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> Detection? {
        guard bytes.count >= FrameCutter.telling || isWhole else { return nil }
        if FrameCutter.isHeader(bytes) { return .framing(.frames) }
        let start = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        if start.first == UInt8(ascii: "<") { return .framing(.xml) }
        if bytes.starts(with: [0x16, 0x03]) { return .nothing(.encrypted) }
        if http.contains(where: { bytes.starts(with: $0.utf8) }) { return .framing(.xml) }
        // The capture may have begun in the middle of a message. XML alone does not tell: it is in frames too.
        for position in bytes.indices where FrameCutter.isHeader(bytes[position...]) { return .framing(.frames) }
        guard isWhole || bytes.count >= 1 << 16 else { return nil }
        let hasXML = bytes.indices.contains { position in
            marks.contains { bytes[position...].starts(with: $0.utf8) }
        }
        return hasXML ? .framing(.xml) : .nothing(.foreign)
    }

    /// How HTTP begins where it carries messages, and how it answers.
    private static let http = ["POST ", "PUT ", "NOTIFY ", "HTTP/"]
    /// What stands in the first tag of nearly every message.
    private static let marks = ["<?xml", " xmlns"]

    enum Detection: Hashable, Sendable {
        case framing(Framing)
        case nothing(Reason)

        /// Why a stream has no messages.
        enum Reason: Hashable, Sendable {
            /// It is TLS.
            case encrypted
            /// It is no CSTA.
            case foreign
        }
    }
}

/// A message cut out of a stream, or a part of it that belongs to none.
public enum Cut: Hashable, Sendable {
    /// A message.
    case message(CutMessage)
    /// So many bytes from that place in the stream on are no message, and why.
    case skipped(Int, at: Int, reason: String)
}

/// A message as it stood in a stream.
public struct CutMessage: Hashable, Sendable {
    /// Its invoke identifier: four digits; nil where the framing has none.
    public var invokeID: String?
    /// The message.
    public var bytes: [UInt8]
    /// Where in the stream it, or its header, begins.
    public var offset: Int
}
