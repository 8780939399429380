import Crypto
import FoundationEssentials
import NIOSSL
import X509

/// Who a certificate says its holder is.
public struct CertificateIdentity: Sendable, Hashable {
    /// The whole subject, as `CN=…,O=…`.
    public var subject: String
    /// The subject's common name, if it has one.
    public var commonName: String?
    /// The DNS names of the subject alternative names.
    public var dnsNames: [String]
    /// The mail addresses of the subject alternative names.
    public var emailAddresses: [String]
    /// The URIs of the subject alternative names.
    public var uris: [String]
    /// SHA-256 over the certificate's DER form: 64 lower-case hexadecimal digits.
    public var fingerprint: String
    /// The end of the certificate's validity, in seconds since 1970-01-01T00:00:00Z.
    public var notValidAfter: Int64

    /// Describes an identity.
    public init(
        subject: String, commonName: String?, dnsNames: [String] = [], emailAddresses: [String] = [],
        uris: [String] = [], fingerprint: String, notValidAfter: Int64
    ) {
        self.subject = subject
        self.commonName = commonName
        self.dnsNames = dnsNames
        self.emailAddresses = emailAddresses
        self.uris = uris
        self.fingerprint = fingerprint
        self.notValidAfter = notValidAfter
    }

    /// Reads a certificate.
    ///
    /// - Parameter der: the certificate in DER form.
    /// - Throws: the parser's error if these bytes are no X.509 certificate.
    public init(der: [UInt8]) throws {
        let certificate = try Certificate(derEncoded: der)
        subject = String(describing: certificate.subject)
        commonName = Self.commonName(of: certificate.subject)
        dnsNames = []
        emailAddresses = []
        uris = []
        for name in try certificate.extensions.subjectAlternativeNames ?? SubjectAlternativeNames() {
            switch name {
            case .dnsName(let value): dnsNames.append(value)
            case .rfc822Name(let value): emailAddresses.append(value)
            case .uniformResourceIdentifier(let value): uris.append(value)
            default: break
            }
        }
        fingerprint = Self.hexadecimal(SHA256.hash(data: der))
        notValidAfter = Int64(certificate.notValidAfter.timeIntervalSince1970)
    }

    init(_ certificate: NIOSSLCertificate) throws {
        try self.init(der: certificate.toDERBytes())
    }

    /// The last common name: the most specific one, where a subject has several.
    private static func commonName(of subject: DistinguishedName) -> String? {
        var found: String?
        for relative in subject {
            for attribute in relative where attribute.type == .RDNAttributeType.commonName {
                found = String(describing: attribute.value)
            }
        }
        return found
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
