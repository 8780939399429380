/// What a message may be at most; beyond it a message is refused, so that a hostile peer costs little.
public struct MessageLimits: Hashable, Sendable {
    /// The whole message, bytes; at most 2^31 - 1.
    public var bytes: Int
    /// Elements within elements, the root counted and an envelope too.
    public var depth: Int
    /// Items.
    public var items: Int
    /// Attributes of one element, its namespace declarations counted.
    public var attributes: Int
    /// An item's name, bytes of UTF-8.
    public var nameBytes: Int
    /// An item's value, bytes of UTF-8.
    public var valueBytes: Int
    /// The nonce, bytes of UTF-8.
    public var nonceBytes: Int

    /// Limits.
    public init(
        bytes: Int = 1 << 20, depth: Int = 16, items: Int = 20_000, attributes: Int = 32, nameBytes: Int = 128,
        valueBytes: Int = 1 << 18, nonceBytes: Int = 128
    ) {
        self.bytes = bytes
        self.depth = depth
        self.items = items
        self.attributes = attributes
        self.nameBytes = nameBytes
        self.valueBytes = valueBytes
        self.nonceBytes = nonceBytes
    }

    /// 1 MiB, 20,000 items, 256 KiB in a value: twenty times what a phone sends in one message (guide, page 69).
    public static let standard = MessageLimits()
}
