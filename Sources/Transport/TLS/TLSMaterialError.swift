/// Why certificates, keys or trust roots cannot be used. Each says which file to look at.
public enum TLSMaterialError: Error, Equatable, Sendable {
    /// The file cannot be read, or holds no PEM certificate.
    case certificate(path: String, why: String)
    /// The file cannot be read, or holds no PEM private key.
    case privateKey(path: String, why: String)
    /// The file cannot be read, or holds no PEM certificate.
    case trustRoots(path: String, why: String)
    /// Certificate and key are readable but do not belong together, or the combination is not possible.
    case unusable(why: String)
}

extension TLSMaterialError: CustomStringConvertible {
    /// What is wrong and what to look at.
    public var description: String {
        switch self {
        case .certificate(let path, let why):
            "no certificate chain in PEM form could be read from \(path): \(why)"
        case .privateKey(let path, let why): "no private key in PEM form could be read from \(path): \(why)"
        case .trustRoots(let path, let why): "no trusted certificates in PEM form could be read from \(path): \(why)"
        case .unusable(let why):
            "certificate, key and settings do not fit together (does the key belong to the certificate?): \(why)"
        }
    }
}
