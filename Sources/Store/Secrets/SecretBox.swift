import Crypto
import Foundation
import GRDB
import Provisioning

/// Encrypts what is secret on its way into the database, and decrypts it on its way out.
///
/// A value in clear is stored as text, an encrypted one as a blob: a byte for the form (1), eight for the key's name, and
/// what AES-256-GCM makes of it (nonce, text, tag). Where the value stands is authenticated with it, so that a value moved
/// to another phone or item is not accepted there.
struct SecretBox: Sendable {
    private struct Keyed: Sendable {
        var key: SymmetricKey
        var name: [UInt8]
    }

    /// The name under which the database knows the key; `nil` without a key.
    var keyName: [UInt8]? { keyed?.name }

    private static let form: UInt8 = 1
    private static let nameLength = 8
    private let keyed: Keyed?
    private let withoutKey: StoreConfiguration.WithoutKey
    private let isSecret: @Sendable (String) -> Bool

    /// - Parameter salt: the database's own random bytes, so that one key in two databases encrypts differently.
    init(_ configuration: StoreConfiguration, key: StoreKey?, salt: [UInt8]) {
        keyed = key.map { key in
            Keyed(
                key: key.derive("encryption", salt: salt, bytes: 32),
                name: key.derive("name", salt: salt, bytes: Self.nameLength).withUnsafeBytes(Array.init))
        }
        withoutKey = configuration.withoutKey
        isSecret = configuration.isSecret
    }

    /// Whether the value of an item must be encrypted. An empty value tells nothing.
    func isSecret(_ item: Item) -> Bool { !item.value.isEmpty && isSecret(item.name) }

    /// Of what a phone has told of itself, what can be stored: without a key, the values of secret items are left out. A
    /// phone cannot be asked to tell less, and must not be turned away for it.
    func storable(_ items: [Item]) -> [Item] {
        guard keyed == nil, withoutKey == .refuse else { return items }
        return items.map { item in
            var item = item
            if isSecret(item) { item.value = "" }
            return item
        }
    }

    /// What is to be stored for a text.
    ///
    /// - Throws: ``ProvisioningStoreError/secretWithoutKey``.
    func seal(_ text: String, isSecret: Bool, at place: Place) throws -> DatabaseValue {
        guard isSecret else { return text.databaseValue }
        guard let keyed else {
            guard withoutKey == .storeInClear else { throw ProvisioningStoreError.secretWithoutKey }
            return text.databaseValue
        }
        var data = Data([Self.form] + keyed.name)
        // The usual nonce of 96 bits is asked for, so the parts can always be put together.
        data += try AES.GCM.seal(Data(text.utf8), using: keyed.key, authenticating: place.bytes).combined!
        return data.databaseValue
    }

    /// The text of what was stored.
    ///
    /// - Throws: ``ProvisioningStoreError/wrongKey``, ``ProvisioningStoreError/unusable(_:)``.
    func open(_ value: DatabaseValue, at place: Place) throws -> String {
        switch value.storage {
        case .string(let text): return text
        case .blob(let data):
            guard data.first == Self.form, data.count > 1 + Self.nameLength else {
                throw ProvisioningStoreError.unusable("a secret is in a form that this version does not know")
            }
            guard let keyed, Array(data.dropFirst().prefix(Self.nameLength)) == keyed.name else {
                throw ProvisioningStoreError.wrongKey
            }
            do {
                let box = try AES.GCM.SealedBox(combined: data.dropFirst(1 + Self.nameLength))
                return String(
                    decoding: try AES.GCM.open(box, using: keyed.key, authenticating: place.bytes), as: UTF8.self)
            } catch {
                throw ProvisioningStoreError.unusable("a secret was changed in the file, or moved within it")
            }
        default: throw ProvisioningStoreError.unusable("a value has the wrong type")
        }
    }
}

/// Where an encrypted value stands.
struct Place {
    /// What is authenticated with the value.
    let bytes: Data

    /// - Parameters:
    ///   - table: the table and column.
    ///   - parts: what names the row.
    init(_ table: String, _ parts: String...) {
        // A separator that is in no name.
        bytes = Data(([table] + parts).joined(separator: "\u{0}").utf8)
    }
}
