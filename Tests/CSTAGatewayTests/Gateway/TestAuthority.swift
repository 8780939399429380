import Crypto
import Foundation
import Transport
import X509

/// A certificate authority with its files in a folder of its own, which goes when it does.
final class TestAuthority: Sendable {
    private let folder: URL
    private let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
    private let name: DistinguishedName
    /// The authority's own certificate.
    let rootPath: String

    /// A certificate with its key, as PEM files.
    struct Pair: Sendable {
        let certificatePath: String
        let keyPath: String
        /// SHA-256 of the certificate, in hexadecimal digits.
        let fingerprint: String
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("gateway-login-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        name = try DistinguishedName { CommonName("Test Authority") }
        let root = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key.publicKey,
            notValidBefore: Date() - 3_600, notValidAfter: Date() + 86_400, issuer: name, subject: name,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                Critical(KeyUsage(keyCertSign: true))
            },
            issuerPrivateKey: key)
        rootPath = folder.appendingPathComponent("root.pem").path
        try root.serializeAsPEM().pemString.write(toFile: rootPath, atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Issues a certificate that is good for a server and for a client.
    func issue(_ commonName: String) throws -> Pair {
        let own = P256.Signing.PrivateKey()
        let certificate = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PrivateKey(own).publicKey, notValidBefore: Date() - 3_600,
            notValidAfter: Date() + 86_400, issuer: name, subject: try DistinguishedName { CommonName(commonName) },
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                try ExtendedKeyUsage([.serverAuth, .clientAuth])
                SubjectAlternativeNames([.dnsName(commonName)])
            },
            issuerPrivateKey: key)
        let pem = try certificate.serializeAsPEM()
        let pair = Pair(
            certificatePath: folder.appendingPathComponent("\(commonName).pem").path,
            keyPath: folder.appendingPathComponent("\(commonName).key").path,
            fingerprint: SHA256.hash(data: pem.derBytes).map { byte in
                let digits = String(byte, radix: 16)
                return byte < 16 ? "0\(digits)" : digits
            }.joined())
        try pem.pemString.write(toFile: pair.certificatePath, atomically: true, encoding: .utf8)
        try own.pemRepresentation.write(toFile: pair.keyPath, atomically: true, encoding: .utf8)
        return pair
    }

    /// The TLS side of a client that trusts this authority.
    func client(showing pair: Pair? = nil) throws -> TLSClient {
        try TLSClient(
            TLSClientConfiguration(
                trustRootsPath: rootPath, serverName: "localhost", certificateChainPath: pair?.certificatePath,
                privateKeyPath: pair?.keyPath))
    }
}
