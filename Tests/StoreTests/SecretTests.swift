import DeviceActors
import Foundation
import GRDB
import Provisioning
import Testing

@testable import Store

@Suite("Secrets in the store", .timeLimit(.minutes(1)))
struct SecretTests {
    let files: TemporaryStore
    private static let secret = "Geheimnis4711"

    init() throws { files = try TemporaryStore() }

    /// Everything that can hold a secret, holding one.
    private static let changes: [StoreChange] = [
        .items(.one, [Item("sip-pwd", secret), Item("e164", "4989")], complete: true, at: .seconds(1)),
        .job(.number(1, .writeItems([Item("admin-pwd", secret)]))),
        .job(.number(2, .readItems([ItemKey("user-pwd")])) { $0.results = [Item("user-pwd", secret)] }),
        .job(
            .number(
                3,
                .deployFiles([
                    FileTransfer(
                        .deploy, name: "a.jpg", type: "PIC",
                        source: .ftp(server: "files", user: "u", password: secret, path: "/"))
                ]))),
        .job(
            .number(
                4,
                .deploySoftware(
                    SoftwareImage(
                        name: "opera_bind.img", source: .https(url: "https://u:\(secret)@files/opera_bind.img"),
                        softwareType: "Siemens SIP", version: "3.3.24.0")))),
        .pin(.one, secret), .certificate(.one, certificate: "public", privateKey: secret, at: .seconds(1)),
        .userData(user: "2001", [Item("userdata-phonebook", index: 1, secret)], at: .seconds(1)),
    ]

    /// Reads all of it back.
    private func expectSecrets(_ store: ProvisioningDatabase) async throws {
        #expect(try await store.items(of: .one).value("sip-pwd") == Self.secret)
        for case .job(let job) in Self.changes { #expect(try await store.job(job.id) == job) }
        #expect(try await store.pin(of: .one) == Self.secret)
        #expect(try await store.certificate(of: .one)?.privateKey == Self.secret)
        #expect(try await store.userData(of: "2001").first?.value == Self.secret)
    }

    @Test("No secret is in the files, and all of them come back")
    func encrypted() async throws {
        let store = try files.open()
        try await store.apply(Self.changes)
        #expect(try files.bytes().range(of: Data(Self.secret.utf8)) == nil)
        // What is no secret can be looked at with SQLite's own tools.
        #expect(try files.bytes().range(of: Data("4989".utf8)) != nil)
        try await expectSecrets(store)
        try store.close()
        #expect(try files.bytes().range(of: Data(Self.secret.utf8)) == nil)
    }

    @Test("Without a key what phones tell of their secrets is left out, and the rest is kept")
    func leftOut() async throws {
        let store = try files.open(key: nil)
        let told = [Item("user-pwd", Self.secret), Item("e164", "4989")]
        try await store.apply([
            .items(.one, told, complete: true, at: .seconds(1)),
            .job(.number(1, .readAllItems) { $0.results = told }),
        ])
        let kept = [Item("e164", "4989"), Item("user-pwd", "")]
        #expect(try await store.items(of: .one).sorted { $0.key < $1.key } == kept)
        #expect(try await store.job(.number(1))?.results.sorted { $0.key < $1.key } == kept)
        try store.close()
        #expect(try files.bytes().range(of: Data(Self.secret.utf8)) == nil)
    }

    /// Those of the changes with a secret that somebody wants kept.
    private static let wanted = changes.indices.filter { index in
        switch changes[index] {
        case .items: false
        case .job(let job): job.results.isEmpty
        default: true
        }
    }

    @Test("Without a key a secret that is to be kept is refused, and none is in the files", arguments: wanted)
    func refused(_ index: Int) async throws {
        let store = try files.open(key: nil)
        await #expect(throws: ProvisioningStoreError.secretWithoutKey) { try await store.apply([Self.changes[index]]) }
        try store.close()
        #expect(try files.bytes().range(of: Data(Self.secret.utf8)) == nil)
    }

    @Test("Without a key the store takes secrets in clear if told to, and encrypts them when it gets one")
    func clearThenKey() async throws {
        let clear = try files.open(key: nil) { $0.withoutKey = .storeInClear }
        try await clear.apply(Self.changes)
        try await expectSecrets(clear)
        try clear.close()
        #expect(try files.bytes().range(of: Data(Self.secret.utf8)) != nil)
        let store = try files.open()
        try await expectSecrets(store)
        try store.close()
        #expect(try files.bytes().range(of: Data(Self.secret.utf8)) == nil)
    }

    @Test("Another key, and none, are told to be wrong at opening")
    func wrongKey() async throws {
        let store = try files.open()
        try await store.apply(Self.changes)
        try store.close()
        #expect(throws: ProvisioningStoreError.wrongKey) { try files.open(key: .second) }
        #expect(throws: ProvisioningStoreError.wrongKey) { try files.open(key: nil) }
        #expect("\(ProvisioningStoreError.wrongKey)".contains("another key"))
        try await expectSecrets(try files.open())
    }

    @Test("A key is changed by giving the old one along; then the old one no longer opens the store")
    func changeOfKey() async throws {
        let store = try files.open()
        try await store.apply(Self.changes)
        try store.close()
        let changed = try files.open(key: .second) { $0.previousKey = .first }
        try await expectSecrets(changed)
        try changed.close()
        #expect(throws: ProvisioningStoreError.wrongKey) { try files.open(key: .first) }
        // The old key may stay in the configuration for a while.
        try await expectSecrets(try files.open(key: .second) { $0.previousKey = .first })
    }

    @Test("An encrypted value that was moved to another phone is not accepted there")
    func moved() async throws {
        let store = try files.open()
        try await store.apply([.pin(.one, Self.secret)])
        try store.close()
        let raw = try DatabaseQueue(path: files.path)
        try await raw.write { try $0.execute(sql: "UPDATE pin SET mac = ?", arguments: [MACAddress.two.column]) }
        try raw.close()
        let again = try files.open()
        await #expect(throws: ProvisioningStoreError.self) { _ = try await again.pin(of: .two) }
    }

    @Test("A key must be long and its file closed to others")
    func keys() throws {
        #expect(throws: StoreKeyError.tooShort) { try StoreKey("   short   ") }
        let path = files.directory.appendingPathComponent("key").path
        #expect(throws: StoreKeyError.unreadable(path: path)) { try StoreKey(file: path) }
        try "0123456789abcdef0123456789abcdef\n".write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: StoreKeyError.readableByOthers(path: path)) { try StoreKey(file: path) }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(try StoreKey(file: path) == StoreKey("0123456789abcdef0123456789abcdef"))
    }
}
