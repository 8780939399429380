import Crypto
import Foundation

/// What the encryption keys of a store are derived from: at least 32 characters that nobody can guess, such as those
/// `openssl rand -base64 32` prints.
public struct StoreKey: Sendable, Equatable {
    /// The fewest characters.
    public static let minimumLength = 32

    private let material: SymmetricKey

    /// Takes the text of a key, without the white space around it.
    ///
    /// - Throws: ``StoreKeyError/tooShort``.
    public init(_ text: String) throws(StoreKeyError) {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard trimmed.count >= Self.minimumLength else { throw .tooShort }
        material = SymmetricKey(data: Data(trimmed.utf8))
    }

    /// Reads the key from a file that only its owner may read.
    ///
    /// - Throws: ``StoreKeyError``.
    public init(file path: String) throws(StoreKeyError) {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let mode = attributes?[.posixPermissions] as? Int else { throw .unreadable(path: path) }
        guard mode & 0o077 == 0 else { throw .readableByOthers(path: path) }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw .unreadable(path: path) }
        try self.init(text)
    }

    /// Derives bytes for a purpose (HKDF with SHA-256, RFC 5869).
    func derive(_ purpose: String, salt: [UInt8], bytes: Int) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: material, salt: salt, info: Data("gatewayd store \(purpose)".utf8), outputByteCount: bytes
        )
    }
}

/// Why a text or file is no key. The messages never show the key.
public enum StoreKeyError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There are fewer characters than a key that nobody can guess needs.
    case tooShort
    /// The file is not there or cannot be read.
    case unreadable(path: String)
    /// The file can be read by others than its owner.
    case readableByOthers(path: String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .tooShort:
            "the store's key needs at least \(StoreKey.minimumLength) characters; make one with: openssl rand -base64 32"
        case .unreadable(let path): "the store's key cannot be read from \(path)"
        case .readableByOthers(let path): "the store's key is open to others; do: chmod 600 \(path)"
        }
    }
}
