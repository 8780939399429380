import Foundation
import Provisioning
import Testing

@Suite("secure-mode-data")
struct SecureModeCodecTests {
    private let codec = ProjectSecureModeCodec()
    private let items = [
        Item("dls-client-certificate", String(repeating: "MIIJ", count: 500)),
        Item("dls-server-ca", index: 0, "-----BEGIN CERTIFICATE-----\nA&B<ü>\n-----END CERTIFICATE-----"),
        Item("dls-server-ca", index: 1), Item("dls-secure-port", "18444"),
    ]

    @Test("What is sealed with a PIN is opened with its password, and is one line of base64")
    func bothWays() throws {
        var random = SplitMix(seed: 1)
        let pin = try PIN("12345678")
        let sealed = try codec.seal(items, pin: pin, using: &random)
        #expect(sealed.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        #expect(!sealed.contains("MIIJMIIJ"))
        #expect(try codec.open(sealed, password: pin.password) == items)
    }

    @Test("The salt is another each time, and comes from the generator")
    func salt() throws {
        let pin = try PIN("12345678")
        var random = SplitMix(seed: 1)
        var again = SplitMix(seed: 1)
        let first = try codec.seal(items, pin: pin, using: &random)
        #expect(try codec.seal(items, pin: pin, using: &again) == first)
        #expect(try codec.seal(items, pin: pin, using: &again) != first)
    }

    @Test("A wrong password is told as such, the whole PIN too")
    func wrongPassword() throws {
        var random = SplitMix(seed: 2)
        let sealed = try codec.seal(items, pin: PIN("12345678"), using: &random)
        for password in ["12345678", "1234", "", "12344"] {
            #expect(throws: SecureModeDataError.wrongPassword) { try codec.open(sealed, password: password) }
        }
    }

    @Test("Damaged data is refused: cut off, changed, or none at all")
    func damage() throws {
        var random = SplitMix(seed: 3)
        let sealed = try codec.seal([Item("dls-secure-port", "18444")], pin: PIN("12345678"), using: &random)
        var bytes = try #require(Data(base64Encoded: sealed))
        bytes[bytes.count - 1] ^= 1
        #expect(throws: SecureModeDataError.wrongPassword) {
            try codec.open(bytes.base64EncodedString(), password: "12345")
        }
        for data in [
            "", "no base64!", Data("Salted__".utf8).base64EncodedString(), bytes.dropLast(3).base64EncodedString(),
            Data("Pepper__1234567812345678".utf8).base64EncodedString(),
        ] {
            #expect(throws: SecureModeDataError.format) { try codec.open(data, password: "12345") }
        }
    }

    private let command = ["enc", "-aes-256-cbc", "-pbkdf2", "-iter", "100000", "-md", "sha256", "-a", "-A"]

    @Test(
        "The openssl program opens what is sealed here",
        .enabled(if: OpenSSLProgram.path != nil, Comment(rawValue: OpenSSLProgram.reason)))
    func openedByOpenSSL() throws {
        var random = SplitMix(seed: 4)
        let pin = try PIN("geheim-4711")
        let sealed = try codec.seal(items, pin: pin, using: &random)
        let opened = try OpenSSLProgram.run(command + ["-d", "-pass", "pass:geheim-4"], input: sealed)
        #expect(opened.status == 0, "\(opened.errors)")
        #expect(opened.output.hasPrefix("<ItemList><Item name=\"dls-client-certificate\">"))
        #expect(try WorkpointMessageReader().items(opened.output.utf8) == items)
    }

    @Test(
        "What the openssl program seals is opened here",
        .enabled(if: OpenSSLProgram.path != nil, Comment(rawValue: OpenSSLProgram.reason)))
    func sealedByOpenSSL() throws {
        let document = "<ItemList>\n <Item name='dls-server-ca' index='0'>x</Item>\n</ItemList>\n"
        let sealed = try OpenSSLProgram.run(command + ["-e", "-salt", "-pass", "pass:geheim-4"], input: document)
        #expect(sealed.status == 0, "\(sealed.errors)")
        #expect(try codec.open(sealed.output, password: "geheim-4") == [Item("dls-server-ca", index: 0, "x")])
    }
}
