import CPKCS12
import X509

/// Certificates with their private keys in one file (RFC 7292).
public enum PKCS12 {
    /// How the parts of a bundle are encrypted. Without a password it protects nothing; it is there because readers expect it.
    public enum Encryption: String, Hashable, Sendable, CaseIterable, Codable {
        /// Triple DES, with SHA-1: what every reader knows, that of old phones too.
        case tripleDES
        /// AES-256, with SHA-256.
        case aes256

        fileprivate var code: CPKCS12Encryption {
            switch self {
            case .tripleDES: CPKCS12TripleDES
            case .aes256: CPKCS12AES256
            }
        }
    }

    /// Makes a bundle, in DER.
    ///
    /// - Parameters:
    ///   - certificatePEM: the certificate.
    ///   - keyPEM: its private key, without password: PKCS #8, SEC 1 or PKCS #1.
    ///   - authoritiesPEM: the certificates of those who vouch for it, if they are to be in it.
    ///   - password: protects the bundle.
    ///   - encryption: how.
    public static func bundle(
        certificatePEM: String, keyPEM: String, authoritiesPEM: [String] = [], password: String,
        encryption: Encryption = .tripleDES
    ) throws(PKCS12Error) -> [UInt8] {
        guard let certificate = Self.der(certificatePEM) else { throw .certificate }
        guard let key = try? Certificate.PrivateKey(pemEncoded: keyPEM).serializeAsPEM().derBytes else {
            throw .privateKey
        }
        var authorities: [UInt8] = []
        for pem in authoritiesPEM {
            guard let bytes = Self.der(pem) else { throw .certificate }
            authorities += bytes
        }
        var bundle: UnsafeMutablePointer<UInt8>?
        var length = 0
        let outcome = cpkcs12_create(
            certificate, certificate.count, key, key.count, authorities, authorities.count, password, encryption.code,
            &bundle, &length)
        defer { cpkcs12_free(bundle) }
        switch outcome {
        case CPKCS12Made: return Array(UnsafeBufferPointer(start: bundle, count: length))
        case CPKCS12NoCertificate: throw .certificate
        case CPKCS12NoKey: throw .privateKey
        case CPKCS12DoNotBelongTogether: throw .doNotBelongTogether
        default: throw .cryptography
        }
    }

    private static func der(_ certificatePEM: String) -> [UInt8]? {
        try? Certificate(pemEncoded: certificatePEM).serializeAsPEM().derBytes
    }
}

/// Why a bundle could not be made.
public enum PKCS12Error: Error, Hashable, Sendable, CustomStringConvertible {
    /// A certificate is none in PEM.
    case certificate
    /// The private key is none in PEM, or is protected by a password.
    case privateKey
    /// The private key is not the one of the certificate.
    case doNotBelongTogether
    /// OpenSSL would not do it, as when its configuration forbids an algorithm.
    case cryptography

    /// One line for people.
    public var description: String {
        switch self {
        case .certificate: "no X.509 certificate in PEM"
        case .privateKey: "the private key cannot be read; give it in PEM, without password"
        case .doNotBelongTogether: "the private key is not the one of the certificate"
        case .cryptography: "OpenSSL could not make a PKCS #12 file; its configuration may forbid the encryption"
        }
    }
}
