/// The number of a shard: one serial executor (in the gateway: one event loop) that runs a set of phones.
///
/// Two bytes, so that a phone can say where it runs without holding a reference.
public struct ShardID: RawRepresentable, Hashable, Sendable {
    /// The position in the ``ShardTable``.
    public let rawValue: UInt16

    /// Makes the identifier from its position; ``ShardTable/register(_:)`` is what gives out valid ones.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }
}
