import CSTAGateway

/// A secret that opens the HTTP interface; only its digest is kept.
struct BearerToken: Sendable, Equatable {
    /// The fewest characters a token may have.
    static let minimumLength = 16

    /// What is kept of it.
    let digest: TokenDigest

    /// The token of this text.
    init(_ text: String) {
        digest = TokenDigest(of: text.utf8)
    }

    /// The token that an `Authorization` header carries; `nil` when it carries none.
    init?(authorization: String?) {
        guard let parts = authorization?.split(separator: " ", maxSplits: 1), parts.count == 2,
            parts[0].lowercased() == "bearer"
        else { return nil }
        self.init(String(parts[1]))
    }

    /// A new token of 256 random bits, in hexadecimal digits.
    static func random(using generator: inout some RandomNumberGenerator) -> String {
        (0..<32).map { _ in
            let byte = UInt8.random(in: 0...255, using: &generator)
            return (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
