import Crypto
import Foundation
import X509

/// A certificate authority with one server and one client certificate, as PEM files in a folder of its own, which goes
/// when it does.
final class CertificateFiles: Sendable {
    private let folder: URL
    let root: String
    let server: (certificate: String, key: String)
    let client: (certificate: String, key: String)

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("gateway-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        let name = try DistinguishedName { CommonName("Test Authority") }
        let authority = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key.publicKey,
            notValidBefore: Date() - 3_600, notValidAfter: Date() + 86_400, issuer: name, subject: name,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                Critical(KeyUsage(keyCertSign: true))
            },
            issuerPrivateKey: key)
        let rootFile = folder.appendingPathComponent("root.pem")
        try authority.serializeAsPEM().pemString.write(to: rootFile, atomically: true, encoding: .utf8)
        root = rootFile.path
        server = try Self.issue("localhost", "server", in: folder, by: name, key)
        client = try Self.issue("reporting", "client", in: folder, by: name, key)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func issue(
        _ commonName: String, _ file: String, in folder: URL, by issuer: DistinguishedName,
        _ issuerKey: Certificate.PrivateKey
    ) throws -> (certificate: String, key: String) {
        let key = P256.Signing.PrivateKey()
        let certificate = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PrivateKey(key).publicKey, notValidBefore: Date() - 3_600,
            notValidAfter: Date() + 86_400, issuer: issuer, subject: try DistinguishedName { CommonName(commonName) },
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                try ExtendedKeyUsage([.serverAuth, .clientAuth])
                SubjectAlternativeNames([.dnsName(commonName)])
            },
            issuerPrivateKey: issuerKey)
        let certificateFile = folder.appendingPathComponent("\(file).pem")
        let keyFile = folder.appendingPathComponent("\(file).key")
        try certificate.serializeAsPEM().pemString.write(to: certificateFile, atomically: true, encoding: .utf8)
        try key.pemRepresentation.write(to: keyFile, atomically: true, encoding: .utf8)
        return (certificateFile.path, keyFile.path)
    }
}
