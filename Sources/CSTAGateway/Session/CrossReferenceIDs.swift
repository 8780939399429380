/// Makes monitor cross-reference identifiers that cannot be guessed and never repeat within a session.
///
/// Each is a decimal number below 2⁶³: 43 random bits above a 20-bit serial number. Clients that read the identifier
/// as a 64-bit integer are therefore served as well as those that take it as the string it is.
public struct CrossReferenceIDs: Sendable {
    private static let serialBits: UInt64 = 20
    private var serial: UInt64 = 0

    /// A source that has not issued any identifier yet.
    public init() {}

    /// The next identifier, or nil when the session has used up its 1,048,575 identifiers.
    public mutating func next(using random: inout some RandomNumberGenerator) -> String? {
        guard serial + 1 < 1 << Self.serialBits else { return nil }
        serial += 1
        // The top random bit is set so that all identifiers have the same magnitude and none starts with zeros.
        let high = (random.next() & ((1 << 42) - 1)) | (1 << 42)
        return String(high << Self.serialBits | serial)
    }
}
