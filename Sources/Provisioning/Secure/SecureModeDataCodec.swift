/// Packs and encrypts the value of `secure-mode-data`: the credentials of Secure Mode, protected by the PIN (guide, page 67).
///
/// The guide says that they are packed, encrypted and encoded in base64, and not how. What a vendor's phones expect can be
/// put in the place of ``ProjectSecureModeCodec`` when it is known.
public protocol SecureModeDataCodec: Sendable {
    /// Packs and encrypts items.
    ///
    /// - Parameter random: gives the salt; in operation the system's generator.
    func seal(_ items: [Item], pin: PIN, using random: inout some RandomNumberGenerator) throws(SecureModeDataError)
        -> String

    /// Decrypts and unpacks items, as a phone does.
    ///
    /// - Parameter password: the PIN without its last three characters.
    func open(_ data: String, password: String) throws(SecureModeDataError) -> [Item]
}

/// Why `secure-mode-data` could not be made or read.
public enum SecureModeDataError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Not base64, or not of the form expected in it.
    case format
    /// The password is wrong, or the data damaged: which of the two cannot be told. Counts as a wrong PIN.
    case wrongPassword
    /// The cryptography failed; why.
    case cryptography(String)

    /// One line for people.
    public var description: String {
        switch self {
        case .format: "the data is not of the form expected"
        case .wrongPassword: "the PIN is wrong, or the data damaged"
        case .cryptography(let reason): "the data could not be made: \(reason)"
        }
    }
}
