import Crypto
import CryptoExtras

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A password as the configuration keeps it: `$scrypt$ln=15,r=8,p=1$<salt>$<hash>`, both parts in base 64 without
/// padding (the PHC string form of RFC 7914 scrypt).
public struct PasswordHash: Hashable, Sendable {
    /// Binary logarithm of scrypt's cost.
    public let logarithmicCost: Int
    /// scrypt's block size.
    public let blockSize: Int
    /// scrypt's parallelism.
    public let parallelism: Int
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// Why a password hash cannot be used.
    public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// The text is not of the form `$scrypt$ln=…,r=…,p=…$salt$hash`.
        case malformed
        /// A parameter is outside what the gateway is willing to compute.
        case parameterOutOfRange(String)
        /// The key derivation itself failed.
        case derivationFailed

        /// What is wrong and what to do.
        public var description: String {
            switch self {
            case .malformed: "not a scrypt password hash; make one with 'gatewayd hash-password'"
            case .parameterOutOfRange(let name): "scrypt parameter '\(name)' is out of range"
            case .derivationFailed: "scrypt could not be computed with these parameters"
            }
        }
    }

    /// Reads a hash from its text.
    public init(_ text: String) throws(Failure) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { throw Failure.malformed }
        var values: [Substring: Int] = [:]
        for parameter in parts[2].split(separator: ",") {
            let pair = parameter.split(separator: "=")
            guard pair.count == 2, let value = Int(pair[1]), values[pair[0]] == nil else { throw Failure.malformed }
            values[pair[0]] = value
        }
        guard values.count == 3, let cost = values["ln"], let block = values["r"], let parallel = values["p"],
            let salt = Self.bytes(parts[3]), let hash = Self.bytes(parts[4])
        else { throw Failure.malformed }
        // Upper bounds keep a hostile or mistyped configuration from eating gigabytes at each login.
        guard (10...20).contains(cost) else { throw Failure.parameterOutOfRange("ln") }
        guard (1...32).contains(block), block << cost <= 1 << 23 else { throw Failure.parameterOutOfRange("r") }
        guard (1...16).contains(parallel) else { throw Failure.parameterOutOfRange("p") }
        guard (8...64).contains(salt.count), (16...64).contains(hash.count) else { throw Failure.malformed }
        (logarithmicCost, blockSize, parallelism) = (cost, block, parallel)
        (self.salt, self.hash) = (salt, hash)
    }

    /// Hashes a password with a fresh salt.
    ///
    /// - Parameters:
    ///   - password: the password as the client will send it.
    ///   - logarithmicCost: binary logarithm of the cost, 10 to 20; 15 takes some 50 ms and 32 MB.
    ///   - random: where the sixteen bytes of salt come from.
    public static func make(
        password: String,
        logarithmicCost: Int = 15,
        using random: inout some RandomNumberGenerator
    ) throws(Failure) -> PasswordHash {
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        let hash = try derive(password, salt: salt, count: 32, cost: logarithmicCost, block: 8, parallel: 1)
        return try PasswordHash(text(cost: logarithmicCost, block: 8, parallel: 1, salt: salt, hash: hash))
    }

    /// Whether the password is the right one. Takes the same time whatever the answer; runs for tens of
    /// milliseconds, so never call it on an event loop.
    public func verify(_ password: String) -> Bool {
        guard
            let derived = try? Self.derive(
                password, salt: salt, count: hash.count, cost: logarithmicCost, block: blockSize,
                parallel: parallelism)
        else { return false }
        return constantTimeEqual(derived, hash)
    }

    /// The text form, as the configuration holds it.
    public var text: String {
        Self.text(cost: logarithmicCost, block: blockSize, parallel: parallelism, salt: salt, hash: hash)
    }

    private static func derive(
        _ password: String, salt: [UInt8], count: Int, cost: Int, block: Int, parallel: Int
    ) throws(Failure) -> [UInt8] {
        guard (10...20).contains(cost) else { throw Failure.parameterOutOfRange("ln") }
        do {
            let key = try KDF.Scrypt.deriveKey(
                from: Array(password.utf8), salt: salt, outputByteCount: count, rounds: 1 << cost, blockSize: block,
                parallelism: parallel, maxMemory: 128 * block * (1 << cost) + (1 << 20))
            return key.withUnsafeBytes { Array($0) }
        } catch {
            throw Failure.derivationFailed
        }
    }

    private static func text(cost: Int, block: Int, parallel: Int, salt: [UInt8], hash: [UInt8]) -> String {
        "$scrypt$ln=\(cost),r=\(block),p=\(parallel)$\(base64(salt))$\(base64(hash))"
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let padded = Data(bytes).base64EncodedString()
        return String(padded.prefix { $0 != "=" })
    }

    private static func bytes(_ text: Substring) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: String(text) + padding).map(Array.init)
    }
}

/// Compares two byte strings in a time that depends on their lengths alone.
public func constantTimeEqual(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(left, right) { difference |= a ^ b }
    return difference == 0
}

extension PasswordHash: Codable {
    /// Reads the text form.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        do {
            try self.init(text)
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description))
        }
    }

    /// Writes the text form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
