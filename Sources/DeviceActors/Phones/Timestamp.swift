/// A point in time: nanoseconds since 1970 (UTC), always given by the caller.
public struct Timestamp: RawRepresentable, Hashable, Comparable, Sendable, Codable {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    public let rawValue: UInt64

    /// Makes a point in time from nanoseconds since 1970.
    public init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// Makes a point in time from whole seconds since 1970.
    public static func seconds(_ seconds: UInt64) -> Timestamp { Timestamp(rawValue: seconds * 1_000_000_000) }

    /// The beginning of 1970; stands for "not known".
    public static let zero = Timestamp(rawValue: 0)

    /// Earlier before later.
    public static func < (lhs: Timestamp, rhs: Timestamp) -> Bool { lhs.rawValue < rhs.rawValue }
}
