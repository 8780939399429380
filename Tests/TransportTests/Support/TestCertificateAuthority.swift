import Crypto
import Foundation
import X509

/// A certificate authority for one test: its files live in a directory of its own, which goes when it does.
final class TestCertificateAuthority: Sendable {
    let directory: URL
    private let key: Certificate.PrivateKey
    private let name: DistinguishedName
    /// The authority's own certificate, in PEM.
    let rootPath: String

    /// Certificate and key of someone, as PEM files.
    struct Pair: Sendable {
        var certificatePath: String
        var keyPath: String
        var der: [UInt8]
    }

    init(_ commonName: String = "Test Authority") throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("transport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        key = Certificate.PrivateKey(P256.Signing.PrivateKey())
        name = try DistinguishedName { CommonName(commonName) }
        let root = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: key.publicKey,
            notValidBefore: Date() - 3_600, notValidAfter: Date() + 86_400, issuer: name, subject: name,
            extensions: Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
                Critical(KeyUsage(keyCertSign: true))
            },
            issuerPrivateKey: key)
        rootPath = directory.appendingPathComponent("root.pem").path
        try root.serializeAsPEM().pemString.write(toFile: rootPath, atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// Issues a certificate and writes it, with its key, to `<file>.pem` and `<file>.key`; an earlier one is replaced.
    @discardableResult
    func issue(_ commonName: String, file: String, dnsNames: [String] = [], uris: [String] = []) throws -> Pair {
        let own = P256.Signing.PrivateKey()
        let names =
            dnsNames.map(GeneralName.dnsName) + uris.map(GeneralName.uniformResourceIdentifier)
        let certificate = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(),
            publicKey: Certificate.PrivateKey(own).publicKey, notValidBefore: Date() - 3_600,
            notValidAfter: Date() + 86_400, issuer: name, subject: try DistinguishedName { CommonName(commonName) },
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                try ExtendedKeyUsage([.serverAuth, .clientAuth])
                if !names.isEmpty { SubjectAlternativeNames(names) }
            },
            issuerPrivateKey: key)
        let pair = Pair(
            certificatePath: directory.appendingPathComponent("\(file).pem").path,
            keyPath: directory.appendingPathComponent("\(file).key").path,
            der: try certificate.serializeAsPEM().derBytes)
        try certificate.serializeAsPEM().pemString.write(
            toFile: pair.certificatePath, atomically: true, encoding: .utf8)
        try own.pemRepresentation.write(toFile: pair.keyPath, atomically: true, encoding: .utf8)
        return pair
    }
}
