import Crypto

/// A secret that opens the gateway to whoever bears it, kept as its SHA-256 hash: neither a dump of memory nor a copy of the
/// configuration gives the secret away. A fast hash is enough, since tokens are random and long, not chosen by people.
public struct TokenDigest: Hashable, Sendable {
    private let bytes: [UInt8]

    /// The digest of a token.
    public init(of token: some Sequence<UInt8>) {
        bytes = Array(SHA256.hash(data: Array(token)))
    }

    /// Reads a digest as it is written in configurations: 64 hexadecimal digits, in either case.
    ///
    /// - Returns: nil for anything else.
    public init?(hexadecimal text: String) {
        let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == 64, text.utf8.count == 64 else { return nil }
        bytes = stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    /// The digest as it is written in configurations.
    public var hexadecimal: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Compares all bytes, however early they differ, so that the time taken tells nothing.
    public static func == (left: TokenDigest, right: TokenDigest) -> Bool {
        var difference: UInt8 = 0
        for (one, other) in zip(left.bytes, right.bytes) { difference |= one ^ other }
        return difference == 0
    }
}
