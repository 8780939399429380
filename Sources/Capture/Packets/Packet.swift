/// A packet as a capture holds it.
public struct Packet: Hashable, Sendable {
    /// When it was seen: nanoseconds since 1970, UTC; nil where the file does not say.
    public var time: UInt64?
    /// What the first bytes are, by the list of link types that pcap files use.
    public var linkType: UInt32
    /// The bytes that were captured.
    public var bytes: ArraySlice<UInt8>
    /// How long the packet was on the wire.
    public var originalLength: Int

    /// Whether the capture kept only a part of it.
    public var isCut: Bool { originalLength > bytes.count }
}

/// A file that is no capture, or one that is broken.
public enum CaptureError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It begins like none of the formats.
    case unknownFormat
    /// A block or packet is longer than any can be; the value is its length in bytes.
    case impossibleLength(Int)
    /// A packet belongs to an interface that the file has not described.
    case unknownInterface(Int)
    /// The file ends inside a block or packet.
    case truncated

    /// What is wrong, and what would be right.
    public var description: String {
        switch self {
        case .unknownFormat: "this is neither pcap nor pcapng nor CSTA frames nor XML"
        case .impossibleLength(let length): "a block of \(length) bytes cannot be: the file is damaged from here on"
        case .unknownInterface(let index): "a packet of interface \(index), which the file has not described"
        case .truncated: "the file ends inside a packet"
        }
    }
}
