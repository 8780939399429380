/// The name of a user, device, profile, application or model. Letter case is kept and does not count.
public struct MobilityName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as it was written.
    public let text: String
    /// What is compared: the name in lower case.
    public let key: String

    /// A name.
    public init(_ text: String) {
        self.text = text
        key = text.lowercased()
    }

    /// Whether letter case is all they differ in.
    public static func == (lhs: MobilityName, rhs: MobilityName) -> Bool { lhs.key == rhs.key }

    /// By ``key``.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// By ``key``.
    public static func < (lhs: MobilityName, rhs: MobilityName) -> Bool { lhs.key < rhs.key }

    /// The name as it was written.
    public var description: String { text }
}

extension MobilityName: ExpressibleByStringLiteral {
    /// A name.
    public init(stringLiteral text: String) { self.init(text) }
}

extension MobilityName: Codable {
    /// Reads a text.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the name as it was written.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
