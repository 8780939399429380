import Crypto
import DeviceActors
import FoundationEssentials
import X509

/// A phone's client certificate with its private key.
public struct IssuedCertificate: Hashable, Sendable {
    /// The certificate, PEM.
    public var certificatePEM: String
    /// The private key, PEM; secret.
    public var keyPEM: String
    /// SHA-256 over the certificate's DER form: 64 lower-case hexadecimal digits.
    public var fingerprint: String
    /// The end of its validity.
    public var notValidAfter: Timestamp

    init(certificatePEM: String, keyPEM: String, fingerprint: String, notValidAfter: Timestamp) {
        self.certificatePEM = certificatePEM
        self.keyPEM = keyPEM
        self.fingerprint = fingerprint
        self.notValidAfter = notValidAfter
    }

    /// A certificate that was issued before, from the store.
    public init(certificatePEM: String, keyPEM: String) throws(DeviceAuthorityError) {
        guard let certificate = try? Certificate(pemEncoded: certificatePEM),
            let der = try? certificate.serializeAsPEM().derBytes
        else { throw .certificate }
        guard let key = try? Certificate.PrivateKey(pemEncoded: keyPEM) else { throw .privateKey }
        guard key.publicKey == certificate.publicKey else { throw .doNotBelongTogether }
        self.init(
            certificatePEM: certificatePEM, keyPEM: keyPEM, fingerprint: Self.fingerprint(der: der),
            notValidAfter: Timestamp(certificate.notValidAfter))
    }

    /// Certificate and key as PKCS #12 in base64, without password: the value of `dls-client-certificate`, by analogy with
    /// `wbm-server-certificate` (guide, page 60).
    public func pkcs12Base64(_ encryption: PKCS12.Encryption = .tripleDES) throws(PKCS12Error) -> String {
        let bundle = try PKCS12.bundle(
            certificatePEM: certificatePEM, keyPEM: keyPEM, password: "", encryption: encryption)
        return Data(bundle).base64EncodedString()
    }

    /// Certificate and key, one after the other, PEM.
    public var pem: String { certificatePEM + "\n" + keyPEM }

    /// SHA-256 over a certificate's DER form, as in ``fingerprint``.
    public static func fingerprint(der: [UInt8]) -> String {
        SHA256.hash(data: der).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}

extension Timestamp {
    /// The same time as Foundation has it.
    var date: Date { Date(timeIntervalSince1970: Double(rawValue / 1_000_000_000)) }

    /// A time of Foundation's, in whole seconds; 1970 for any before.
    init(_ date: Date) { self = .seconds(UInt64(max(0, date.timeIntervalSince1970))) }

    /// A time earlier by a duration; 1970 for any before.
    static func - (time: Timestamp, duration: Duration) -> Timestamp {
        let nanoseconds = UInt64(max(0, duration.components.seconds)) * 1_000_000_000
        return Timestamp(rawValue: time.rawValue - min(time.rawValue, nanoseconds))
    }
}
