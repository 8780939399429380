/// What a phone says of an item it could not store or has no value for (guide, page 26; spaces as on the wire).
public enum ItemStatus: Hashable, Sendable, Codable {
    /// The value was not accepted; in lists of what the phone has: this model has no value for it.
    case failed
    /// There is no item of this name.
    case unknownItem
    /// The item cannot be changed.
    case readOnly
    /// The index is out of range.
    case invalidIndex
    /// The item does not belong in this message.
    case unexpectedItem
    /// This phone does not have it yet.
    case notSupported
    /// The value is not one of those allowed.
    case invalidData
    /// Any other problem (`undefined status`).
    case undefinedStatus
    /// A status that the guide does not list; kept as it came.
    case other(String)

    /// The status of this text; letter case does not matter.
    public init(wire text: String) {
        self =
            switch text.lowercased() {
            case "failed": .failed
            case "unknown item": .unknownItem
            case "read only": .readOnly
            case "invalid index": .invalidIndex
            case "unexpected item": .unexpectedItem
            case "not supported": .notSupported
            case "invalid data": .invalidData
            case "undefined status": .undefinedStatus
            default: .other(text)
            }
    }

    /// The text on the wire.
    public var wire: String {
        switch self {
        case .failed: "failed"
        case .unknownItem: "unknown item"
        case .readOnly: "read only"
        case .invalidIndex: "invalid index"
        case .unexpectedItem: "unexpected item"
        case .notSupported: "not supported"
        case .invalidData: "invalid data"
        case .undefinedStatus: "undefined status"
        case .other(let text): text
        }
    }

    /// Reads the text on the wire.
    public init(from decoder: any Decoder) throws {
        self.init(wire: try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text on the wire.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wire)
    }
}
