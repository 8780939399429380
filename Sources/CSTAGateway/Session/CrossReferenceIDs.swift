/// Makes monitor cross-reference identifiers that never repeat within a session.
///
/// Each is a decimal number from 2⁶² to 2⁶³ − 1: 22 random bits above a 40-bit serial number, which lasts for 34 years of a
/// thousand monitors a second. Clients that read the identifier as a 64-bit integer are therefore served as well as those
/// that take it as the string it is. The random bits keep apart what clients might mix up, such as identifiers of a session
/// before; nothing depends on their being secret, since an identifier is looked up in its own session only.
public struct CrossReferenceIDs: Sendable {
    private static let serialBits: UInt64 = 40
    private static let randomBits: UInt64 = 22
    private var serial: UInt64 = 0

    /// A source that has not issued any identifier yet.
    public init() {}

    /// A source that has issued so many identifiers already.
    init(issued: UInt64) {
        serial = issued
    }

    /// The next identifier, or nil when the session has used up its 2⁴⁰ − 1 identifiers.
    public mutating func next(using random: inout some RandomNumberGenerator) -> String? {
        guard serial + 1 < 1 << Self.serialBits else { return nil }
        serial += 1
        // The bit above the random ones is set so that all identifiers have the same number of digits.
        let high = (random.next() & (1 << Self.randomBits - 1)) | 1 << Self.randomBits
        return String(high << Self.serialBits | serial)
    }
}
