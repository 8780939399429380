import DeviceActors
import Foundation
import Provisioning
import Testing

@Suite("PKCS #12")
struct PKCS12Tests {
    /// An authority and what it issued, made once: keys of RSA take their time.
    private struct Issued {
        let authority: DeviceAuthority
        var certificates: [DeviceKeyKind: IssuedCertificate] = [:]

        init() throws {
            var random = SplitMix(seed: 21)
            let now = Timestamp.seconds(1_800_000_000)
            let made = try DeviceAuthority.makeSelfSigned(commonName: "Test", now: now, using: &random)
            authority = try DeviceAuthority(certificatePEM: made.certificatePEM, keyPEM: made.keyPEM)
            for kind in DeviceKeyKind.allCases {
                certificates[kind] = try authority.issue(
                    for: MACAddress(0x001A_E800_A9F3), kind: kind, now: now, using: &random)
            }
        }

        static let once = Result { try Issued() }
    }

    private let authority: DeviceAuthority
    private let issued: [DeviceKeyKind: IssuedCertificate]

    init() throws {
        let made = try Issued.once.get()
        (authority, issued) = (made.authority, made.certificates)
    }

    @Test(
        "The openssl program reads the bundle: certificate, key and authority, under the password and no other",
        .enabled(if: OpenSSLProgram.path != nil, Comment(rawValue: OpenSSLProgram.reason)),
        arguments: DeviceKeyKind.allCases, PKCS12.Encryption.allCases)
    func readByOpenSSL(kind: DeviceKeyKind, encryption: PKCS12.Encryption) throws {
        let directory = try OpenSSLProgram.directory()
        defer { try? FileManager.default.removeItem(at: directory) }
        let own = try #require(issued[kind])
        for password in ["", "geheim"] {
            let bundle = try PKCS12.bundle(
                certificatePEM: own.certificatePEM, keyPEM: own.keyPEM, authoritiesPEM: [authority.certificatePEM],
                password: password, encryption: encryption)
            let file = directory.appendingPathComponent("bundle.p12")
            try Data(bundle).write(to: file)
            let read = try OpenSSLProgram.run(
                ["pkcs12", "-in", file.path, "-passin", "pass:\(password)", "-nodes", "-info"])
            #expect(read.status == 0, "\(read.errors)")
            #expect(read.output.components(separatedBy: "-----BEGIN CERTIFICATE-----").count == 3)
            #expect(read.output.contains("PRIVATE KEY-----"))
            #expect(body(read.output).contains(body(own.certificatePEM)))
            #expect(read.errors.contains(encryption == .aes256 ? "AES-256-CBC" : "3-KeyTripleDES-CBC"))
            #expect(read.errors.contains(encryption == .aes256 ? "MAC: sha256" : "MAC: sha1"))
            let wrong = try OpenSSLProgram.run(["pkcs12", "-in", file.path, "-passin", "pass:wrong", "-nodes"])
            #expect(wrong.status != 0)
        }
    }

    /// The lines of base64 as one.
    private func body(_ pem: String) -> String {
        pem.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-----") }.joined()
    }

    @Test("What does not belong together, or is nothing, is refused")
    func refused() throws {
        let (first, second) = (try #require(issued[.p256]), try #require(issued[.rsa2048]))
        #expect(throws: PKCS12Error.doNotBelongTogether) {
            try PKCS12.bundle(certificatePEM: first.certificatePEM, keyPEM: second.keyPEM, password: "")
        }
        #expect(throws: PKCS12Error.certificate) {
            try PKCS12.bundle(certificatePEM: first.keyPEM, keyPEM: first.keyPEM, password: "")
        }
        #expect(throws: PKCS12Error.certificate) {
            try PKCS12.bundle(
                certificatePEM: first.certificatePEM, keyPEM: first.keyPEM, authoritiesPEM: ["?"], password: "")
        }
        #expect(throws: PKCS12Error.privateKey) {
            try PKCS12.bundle(certificatePEM: first.certificatePEM, keyPEM: first.certificatePEM, password: "")
        }
    }

    @Test("Bootstrapping without PIN writes the credentials in the open, as on page 64")
    func withoutPIN() throws {
        let own = try #require(issued[.p256])
        let service = BootstrapMaterial.Service(authoritiesPEM: authority.certificatePEM, securePort: 18_445)
        let material = try BootstrapMaterial.withoutPIN(own, service: service)
        #expect(
            material.items.map(\.key)
                == [
                    ItemKey("goto-secure-mode"), ItemKey("dls-client-certificate"), ItemKey("dls-server-ca", 0),
                    ItemKey("dls-server-ca", 1), ItemKey("dls-secure-port"),
                ])
        #expect(material.items.value("goto-secure-mode") == "nopin")
        #expect(material.items.value("dls-secure-port") == "18445")
        #expect(material.items.value("dls-server-ca") == authority.certificatePEM)
        #expect(Data(base64Encoded: try #require(material.items.value("dls-client-certificate")))?.first == 0x30)
        #expect(material.certificateFingerprint == own.fingerprint)
        #expect(material.tan == nil)
        for item in material.items { try item.checkSyntax() }
        var plain = service
        plain.writesPEM = true
        let pem = try #require(
            try BootstrapMaterial.withoutPIN(own, service: plain).items.value("dls-client-certificate"))
        #expect(pem.contains("BEGIN CERTIFICATE") && pem.contains("PRIVATE KEY"))
    }

    @Test("Every certificate of a file becomes an authority of its own, and the text around them goes")
    func severalAuthorities() throws {
        let text = "# one\n\(authority.certificatePEM)\r\nSubject: two\n\(authority.certificatePEM)\n"
        let service = BootstrapMaterial.Service(authoritiesPEM: text)
        #expect(service.authoritiesPEM == [authority.certificatePEM, authority.certificatePEM])
        #expect(BootstrapMaterial.Service(authoritiesPEM: "-----BEGIN CERTIFICATE-----\nMII").authoritiesPEM == [])
    }

    @Test("Bootstrapping with PIN writes only what the PIN opens, as on page 67")
    func withPIN() throws {
        var random = SplitMix(seed: 22)
        let own = try #require(issued[.rsa2048])
        let codec = ProjectSecureModeCodec()
        let service = BootstrapMaterial.Service(authoritiesPEM: authority.certificatePEM, maximumPINRetries: 5)
        let material = try BootstrapMaterial.withPIN(
            PIN("7654321"), own, service: service, codec: codec, using: &random)
        #expect(material.items.map(\.name) == ["goto-secure-mode", "secure-mode-data", "max-pin-retries"])
        #expect(material.items.value("goto-secure-mode") == "pin")
        #expect(material.items.value("max-pin-retries") == "5")
        #expect(material.tan == "321")
        let opened = try codec.open(try #require(material.items.value("secure-mode-data")), password: "7654")
        #expect(opened.map(\.name) == ["dls-client-certificate", "dls-server-ca", "dls-server-ca", "dls-secure-port"])
        #expect(opened.value("dls-server-ca") == authority.certificatePEM)
        let size = WorkpointMessageWriter().bytes(
            ServiceMessage(nonce: "1", action: .writeItems, items: material.items)
        ).count
        #expect(size < ItemSplitter.usualMaximumBytes)
    }
}
