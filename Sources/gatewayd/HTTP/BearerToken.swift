/// The secret that opens the HTTP interface.
struct BearerToken: Sendable, Equatable {
    /// The fewest characters a token may have.
    static let minimumLength = 16

    private let bytes: [UInt8]

    /// The token as its bytes.
    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// A new token of 256 random bits, in hexadecimal digits.
    static func random(using generator: inout some RandomNumberGenerator) -> String {
        (0..<32).map { _ in
            let byte = UInt8.random(in: 0...255, using: &generator)
            return (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// Whether an `Authorization` header carries this token. How long it takes depends on the length of what was
    /// sent, not on how much of it is right.
    func matches(authorization: String?) -> Bool {
        guard let authorization else { return false }
        let parts = authorization.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return false }
        return matches(Array(parts[1].utf8))
    }

    private func matches(_ other: [UInt8]) -> Bool {
        var difference = bytes.count ^ other.count
        for index in other.indices {
            difference |= Int(other[index] ^ bytes[index % max(bytes.count, 1)])
        }
        return difference == 0 && !bytes.isEmpty
    }

    /// Compares in constant time, as the header does.
    static func == (left: BearerToken, right: BearerToken) -> Bool {
        left.matches(right.bytes)
    }
}
