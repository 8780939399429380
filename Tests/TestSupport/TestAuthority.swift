import Crypto
import Foundation
import Transport
import X509

/// A certificate authority for tests, with its files in a folder of its own.
public final class TestAuthority: Sendable {
    private let folder: TemporaryFolder
    private let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
    private let name: DistinguishedName
    /// The authority's own certificate, a PEM file.
    public let rootPath: String

    /// A certificate with its key.
    public struct Pair: Sendable {
        /// A PEM file.
        public let certificatePath: String
        /// A PEM file.
        public let keyPath: String
        /// The certificate itself.
        public let der: [UInt8]

        /// SHA-256 of the certificate, in hexadecimal digits.
        public var fingerprint: String {
            SHA256.hash(data: der).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        }
    }

    /// Makes an authority nobody knows yet.
    public init(_ commonName: String = "Test Authority") throws {
        folder = try TemporaryFolder()
        name = try DistinguishedName { CommonName(commonName) }
        let root = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key.publicKey,
            notValidBefore: Date() - 3_600, notValidAfter: Date() + 86_400, issuer: name, subject: name,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                Critical(KeyUsage(keyCertSign: true))
            },
            issuerPrivateKey: key)
        rootPath = try folder.write(root.serializeAsPEM().pemString, to: "root.pem")
    }

    /// Issues a certificate that is good for a server and for a client; an earlier one under the same file name is
    /// replaced.
    ///
    /// - Parameters:
    ///   - file: the name of the files, without `.pem` and `.key`; the common name when not given.
    ///   - dnsNames: the alternative names; the common name when not given.
    @discardableResult
    public func issue(
        _ commonName: String, file: String? = nil, dnsNames: [String]? = nil, uris: [String] = []
    ) throws -> Pair {
        let own = P256.Signing.PrivateKey()
        let names =
            (dnsNames ?? [commonName]).map(GeneralName.dnsName) + uris.map(GeneralName.uniformResourceIdentifier)
        let certificate = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PrivateKey(own).publicKey, notValidBefore: Date() - 3_600,
            notValidAfter: Date() + 86_400, issuer: name, subject: try DistinguishedName { CommonName(commonName) },
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                try ExtendedKeyUsage([.serverAuth, .clientAuth])
                SubjectAlternativeNames(names)
            },
            issuerPrivateKey: key)
        let pem = try certificate.serializeAsPEM()
        let file = file ?? commonName
        return Pair(
            certificatePath: try folder.write(pem.pemString, to: "\(file).pem"),
            keyPath: try folder.write(own.pemRepresentation, to: "\(file).key"), der: pem.derBytes)
    }

    /// The TLS side of a client that trusts this authority and expects to find `localhost`.
    public func client(showing pair: Pair? = nil) throws -> TLSClient {
        try TLSClient(
            TLSClientConfiguration(
                trustRootsPath: rootPath, serverName: "localhost", certificateChainPath: pair?.certificatePath,
                privateKeyPath: pair?.keyPath))
    }
}
