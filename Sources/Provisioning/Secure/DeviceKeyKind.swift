import Crypto
import CryptoExtras
import X509

/// The kind of a private key.
public enum DeviceKeyKind: String, Hashable, Sendable, CaseIterable, Codable {
    /// ECDSA on the curve P-256.
    case p256
    /// RSA with 2,048 bits, which old phones know.
    case rsa2048

    /// A new key, from the system's generator.
    func makeKey() throws -> Certificate.PrivateKey {
        switch self {
        case .p256: Certificate.PrivateKey(P256.Signing.PrivateKey())
        case .rsa2048: Certificate.PrivateKey(try _RSA.Signing.PrivateKey(keySize: .bits2048))
        }
    }
}
