import DeviceActors
import Foundation
import Provisioning
import Testing

@Suite("The device authority")
struct DeviceAuthorityTests {
    private let now = Timestamp.seconds(1_800_000_000)
    private let mac = MACAddress(0x001A_E800_A9F3)

    private func authority(_ kind: DeviceKeyKind = .p256, validity: Duration = .seconds(1_000_000_000)) throws
        -> DeviceAuthority
    {
        var random = SplitMix(seed: 11)
        let made = try DeviceAuthority.makeSelfSigned(
            commonName: "Test", kind: kind, now: now, validity: validity, using: &random)
        return try DeviceAuthority(certificatePEM: made.certificatePEM, keyPEM: made.keyPEM)
    }

    @Test("A certificate ends when it is said to, but not after the authority", arguments: DeviceKeyKind.allCases)
    func validity(kind: DeviceKeyKind) throws {
        let authority = try authority(validity: .seconds(1_000))
        var random = SplitMix(seed: 12)
        let short = try authority.issue(for: mac, kind: kind, now: now, validity: .seconds(10), using: &random)
        #expect(short.notValidAfter == .seconds(1_800_000_010))
        let long = try authority.issue(for: mac, kind: kind, now: now, validity: .seconds(9_999), using: &random)
        #expect(long.notValidAfter == .seconds(1_800_001_000))
        #expect(short.fingerprint != long.fingerprint)
        #expect(throws: DeviceAuthorityError.expired) {
            try authority.issue(for: mac, now: .seconds(1_800_001_000), using: &random)
        }
    }

    @Test("A certificate from the store is the one that was issued")
    func stored() throws {
        var random = SplitMix(seed: 13)
        let issued = try authority().issue(for: mac, kind: .p256, now: now, using: &random)
        #expect(try IssuedCertificate(certificatePEM: issued.certificatePEM, keyPEM: issued.keyPEM) == issued)
        #expect(issued.fingerprint.count == 64)
        let other = try authority().issue(for: mac, kind: .p256, now: now, using: &random)
        #expect(throws: DeviceAuthorityError.doNotBelongTogether) {
            try IssuedCertificate(certificatePEM: issued.certificatePEM, keyPEM: other.keyPEM)
        }
    }

    @Test("What is no authority is refused, with the reason")
    func refused() throws {
        var random = SplitMix(seed: 14)
        let made = try DeviceAuthority.makeSelfSigned(commonName: "Test", now: now, using: &random)
        let other = try DeviceAuthority.makeSelfSigned(commonName: "Test", now: now, using: &random)
        let issued = try authority().issue(for: mac, kind: .p256, now: now, using: &random)
        #expect(throws: DeviceAuthorityError.certificate) {
            try DeviceAuthority(certificatePEM: "", keyPEM: made.keyPEM)
        }
        #expect(throws: DeviceAuthorityError.privateKey) {
            try DeviceAuthority(certificatePEM: made.certificatePEM, keyPEM: "")
        }
        #expect(throws: DeviceAuthorityError.doNotBelongTogether) {
            try DeviceAuthority(certificatePEM: made.certificatePEM, keyPEM: other.keyPEM)
        }
        #expect(throws: DeviceAuthorityError.noAuthority) {
            try DeviceAuthority(certificatePEM: issued.certificatePEM, keyPEM: issued.keyPEM)
        }
    }

    @Test(
        "The openssl program finds a phone's certificate in order for a client, with the phone's address as name",
        .enabled(if: OpenSSLProgram.path != nil, Comment(rawValue: OpenSSLProgram.reason)),
        arguments: DeviceKeyKind.allCases, DeviceKeyKind.allCases)
    func verified(ofAuthority: DeviceKeyKind, ofPhone: DeviceKeyKind) throws {
        let directory = try OpenSSLProgram.directory()
        defer { try? FileManager.default.removeItem(at: directory) }
        let authority = try authority(ofAuthority)
        var random = SplitMix(seed: 15)
        let issued = try authority.issue(for: mac, kind: ofPhone, now: now, using: &random)
        let root = directory.appendingPathComponent("root.pem")
        let leaf = directory.appendingPathComponent("leaf.pem")
        try authority.certificatePEM.write(to: root, atomically: true, encoding: .utf8)
        try issued.certificatePEM.write(to: leaf, atomically: true, encoding: .utf8)

        func verify(at seconds: Int, _ purpose: String = "sslclient") throws -> Int32 {
            try OpenSSLProgram.run([
                "verify", "-x509_strict", "-purpose", purpose, "-attime", String(seconds), "-CAfile", root.path,
                leaf.path,
            ]).status
        }
        #expect(try verify(at: 1_800_000_000) == 0)
        #expect(try verify(at: 1_799_990_000) == 0)
        #expect(try verify(at: 1_799_900_000) != 0)
        #expect(try verify(at: 2_200_000_000) != 0)
        #expect(try verify(at: 1_800_000_000, "sslserver") != 0)

        let shown = try OpenSSLProgram.run([
            "x509", "-in", leaf.path, "-noout", "-subject", "-fingerprint", "-sha256", "-nameopt", "RFC2253",
        ]).output
        #expect(shown.contains("subject=CN=00:1a:e8:00:a9:f3"))
        #expect(shown.replacingOccurrences(of: ":", with: "").lowercased().contains(issued.fingerprint))
    }
}
