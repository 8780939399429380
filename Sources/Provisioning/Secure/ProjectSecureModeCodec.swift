import Crypto
import CryptoExtras
import FoundationEssentials

/// This project's own form of `secure-mode-data`. The guide does not document one: real phones are not known to read this,
/// and Secure Mode with PIN can be claimed for this project's simulated phones only.
///
/// An `ItemList` in UTF-8; encrypted with AES-256 in CBC mode with PKCS #7 padding, with key and initialization vector
/// from PBKDF2 (HMAC-SHA-256, 100,000 rounds, 8 bytes of salt); behind `Salted__` and the salt; in base64, in one line.
/// That is the form of the `openssl` program, which reads it with
///
///     openssl enc -d -aes-256-cbc -pbkdf2 -iter 100000 -md sha256 -a -A -pass pass:<PIN without its last three characters>
///
/// Sealing and opening take some ten milliseconds, on purpose.
public struct ProjectSecureModeCodec: SecureModeDataCodec {
    private static let mark = Array("Salted__".utf8)
    private static let saltLength = 8
    private static let rounds = 100_000

    /// The codec.
    public init() {}

    /// Packs and encrypts items.
    public func seal(
        _ items: [Item], pin: PIN, using random: inout some RandomNumberGenerator
    ) throws(SecureModeDataError) -> String {
        let salt = (0..<Self.saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let plaintext = WorkpointMessageWriter().bytes(items)
        do {
            let (key, vector) = try Self.derive(pin.password, salt)
            let encrypted = try AES._CBC.encrypt(plaintext, using: key, iv: vector)
            return Data(Self.mark + salt + encrypted).base64EncodedString()
        } catch {
            throw .cryptography(String(describing: error))
        }
    }

    /// Decrypts and unpacks items.
    public func open(_ data: String, password: String) throws(SecureModeDataError) -> [Item] {
        guard let bytes = Data(base64Encoded: data).map(Array.init), bytes.starts(with: Self.mark),
            bytes.count > Self.mark.count + Self.saltLength
        else { throw .format }
        let salt = Array(bytes[Self.mark.count..<Self.mark.count + Self.saltLength])
        let encrypted = Array(bytes[(Self.mark.count + Self.saltLength)...])
        guard encrypted.count.isMultiple(of: 16) else { throw .format }
        do {
            let (key, vector) = try Self.derive(password, salt)
            let plaintext = try AES._CBC.decrypt(encrypted, using: key, iv: vector)
            return try WorkpointMessageReader().items(plaintext)
        } catch {
            // A wrong key shows in the padding, or, once in 256 times, in what comes out.
            throw .wrongPassword
        }
    }

    private static func derive(_ password: String, _ salt: [UInt8]) throws -> (SymmetricKey, AES._CBC.IV) {
        // Fewer rounds than the library advises, since the command line is part of the form.
        let derived = try KDF.Insecure.PBKDF2.deriveKey(
            from: Array(password.utf8), salt: salt, using: .sha256, outputByteCount: 48, unsafeUncheckedRounds: rounds)
        let bytes = derived.withUnsafeBytes { Array($0) }
        return (SymmetricKey(data: bytes[..<32]), try AES._CBC.IV(ivBytes: bytes[32...]))
    }
}
