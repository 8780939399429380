import Crypto
import DeviceActors
import FoundationEssentials
import X509

/// Issues the individual client certificates of phones in Secure Mode (guide, page 62).
///
/// A certificate is bound to its phone by the hardware address, which is its common name, and by its fingerprint, which
/// the phone's record keeps.
public struct DeviceAuthority: Sendable {
    /// The authority's own certificate, PEM: what the listener of Secure Mode trusts.
    public let certificatePEM: String
    private let certificate: Certificate
    private let key: Certificate.PrivateKey

    /// The authority of this certificate and private key, both PEM.
    ///
    /// Throws when they are not PEM, do not belong together, or the certificate is not one of an authority.
    public init(certificatePEM: String, keyPEM: String) throws(DeviceAuthorityError) {
        do { certificate = try Certificate(pemEncoded: certificatePEM) } catch { throw .certificate }
        do { key = try Certificate.PrivateKey(pemEncoded: keyPEM) } catch { throw .privateKey }
        guard key.publicKey == certificate.publicKey else { throw .doNotBelongTogether }
        let constraints = try? certificate.extensions.basicConstraints
        guard case .isCertificateAuthority = constraints else { throw .noAuthority }
        self.certificatePEM = certificatePEM
    }

    /// The end of the authority's validity; no certificate is issued beyond.
    public var notValidAfter: Timestamp { Timestamp(certificate.notValidAfter) }

    /// Makes an authority that nobody vouches for: certificate and private key, PEM.
    ///
    /// - Parameters:
    ///   - commonName: how it is called, such as `gatewayd device authority`.
    ///   - kind: the kind of its key.
    ///   - now: the time; it is valid from a day before.
    ///   - validity: for how long it is valid; 20 years as a rule, since phones are in use for long.
    ///   - random: gives the serial number; keys come from the system's generator always.
    public static func makeSelfSigned(
        commonName: String, kind: DeviceKeyKind = .p256, now: Timestamp,
        validity: Duration = .seconds(20 * 365 * 86_400),
        using random: inout some RandomNumberGenerator
    ) throws(DeviceAuthorityError) -> (certificatePEM: String, keyPEM: String) {
        do {
            let key = try kind.makeKey()
            let name = try DistinguishedName { CommonName(commonName) }
            let certificate = try Certificate(
                version: .v3, serialNumber: serialNumber(using: &random), publicKey: key.publicKey,
                notValidBefore: (now - clockTolerance).date, notValidAfter: (now + validity).date, issuer: name,
                subject: name,
                extensions: Certificate.Extensions {
                    Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                    // With the key exchange of old phones the key of a listener must be allowed to encipher.
                    Critical(
                        KeyUsage(
                            digitalSignature: true, keyEncipherment: kind == .rsa2048, keyCertSign: true,
                            cRLSign: true))
                    SubjectKeyIdentifier(hash: key.publicKey)
                },
                issuerPrivateKey: key)
            return (try certificate.serializeAsPEM().pemString, try key.serializeAsPEM().pemString)
        } catch {
            throw .cryptography(String(describing: error))
        }
    }

    /// Issues a certificate, with a new private key, for a phone.
    ///
    /// - Parameters:
    ///   - mac: the phone's hardware address.
    ///   - kind: the kind of its key; RSA takes about a tenth of a second to make, and old phones know nothing else.
    ///   - now: the time; it is valid from a day before, for phones whose clocks are late.
    ///   - validity: for how long it is valid, but not longer than the authority.
    ///   - random: gives the serial number; keys come from the system's generator always.
    public func issue(
        for mac: MACAddress, kind: DeviceKeyKind = .rsa2048, now: Timestamp,
        validity: Duration = .seconds(10 * 365 * 86_400), using random: inout some RandomNumberGenerator
    ) throws(DeviceAuthorityError) -> IssuedCertificate {
        guard now < notValidAfter else { throw .expired }
        do {
            let own = try kind.makeKey()
            let end = min(now + validity, notValidAfter)
            let authorityKeyIdentifier = try certificate.extensions.subjectKeyIdentifier
            let issued = try Certificate(
                version: .v3, serialNumber: Self.serialNumber(using: &random), publicKey: own.publicKey,
                notValidBefore: max((now - Self.clockTolerance).date, certificate.notValidBefore),
                notValidAfter: end.date, issuer: certificate.subject,
                subject: try DistinguishedName { CommonName(mac.description) },
                extensions: try Certificate.Extensions {
                    Critical(BasicConstraints.notCertificateAuthority)
                    Critical(KeyUsage(digitalSignature: true, keyEncipherment: kind == .rsa2048))
                    try ExtendedKeyUsage([.clientAuth])
                    SubjectKeyIdentifier(hash: own.publicKey)
                    AuthorityKeyIdentifier(
                        keyIdentifier: (authorityKeyIdentifier ?? SubjectKeyIdentifier(hash: certificate.publicKey))
                            .keyIdentifier)
                },
                issuerPrivateKey: key)
            let document = try issued.serializeAsPEM()
            return IssuedCertificate(
                certificatePEM: document.pemString, keyPEM: try own.serializeAsPEM().pemString,
                fingerprint: IssuedCertificate.fingerprint(der: document.derBytes), notValidAfter: end)
        } catch {
            throw .cryptography(String(describing: error))
        }
    }

    /// How far a phone's clock may be late.
    private static let clockTolerance = Duration.seconds(86_400)

    /// 127 random bits, so that the number is positive and at most 20 bytes long (RFC 5280, section 4.1.2.2).
    private static func serialNumber(using random: inout some RandomNumberGenerator) -> Certificate.SerialNumber {
        var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        bytes[0] = bytes[0] & 0x7F | 0x40
        return Certificate.SerialNumber(bytes: bytes)
    }
}

/// Why a certificate could not be issued.
public enum DeviceAuthorityError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The authority's certificate is no certificate in PEM.
    case certificate
    /// The authority's private key is none in PEM, or is protected by a password.
    case privateKey
    /// The private key is not the one of the certificate.
    case doNotBelongTogether
    /// The certificate is not one of an authority (basic constraints).
    case noAuthority
    /// The authority's validity is over; nothing it would issue would be valid.
    case expired
    /// The cryptography failed; why.
    case cryptography(String)

    /// One line for people.
    public var description: String {
        switch self {
        case .certificate: "the device authority's certificate is no X.509 certificate in PEM"
        case .privateKey: "the device authority's private key cannot be read; give it in PEM, without password"
        case .doNotBelongTogether: "the device authority's private key is not the one of its certificate"
        case .noAuthority: "the device authority's certificate does not allow it to issue others (CA:TRUE)"
        case .expired: "the device authority's certificate is no longer valid; make a new one"
        case .cryptography(let reason): "a certificate could not be made: \(reason)"
        }
    }
}
