import DeviceActors
import Foundation
import GRDB
import Provisioning

// How the types of provisioning are written into columns and read from them.

extension MACAddress {
    /// The number in a column.
    var column: Int64 { Int64(value) }

    init(column: Int64) { self.init(UInt64(bitPattern: column)) }
}

extension Timestamp {
    /// Nanoseconds since 1970; enough until the year 2262.
    var column: Int64 { Int64(clamping: rawValue) }

    init(column: Int64) { self.init(rawValue: UInt64(max(0, column))) }
}

extension JobID {
    /// Sixteen bytes, the highest first, so that SQLite's order is the order of age.
    var column: Data {
        withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Data($0) }
    }

    /// - Throws: ``ProvisioningStoreError/unusable(_:)``.
    init(column: Data) throws {
        guard column.count == 16 else { throw ProvisioningStoreError.unusable("a job's name has the wrong length") }
        let halves = column.withUnsafeBytes { bytes in
            (bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        self.init(high: UInt64(bigEndian: halves.0), low: UInt64(bigEndian: halves.1))
    }
}

extension ItemKey {
    /// The index in a column.
    var column: Int { index ?? -1 }

    init(name: String, column: Int) { self.init(name, column < 0 ? nil : column) }
}

/// Documents are JSON with sorted keys, so that equal values give equal texts.
enum Document {
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// - Throws: ``ProvisioningStoreError/unusable(_:)``.
    static func decode<Value: Decodable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw ProvisioningStoreError.unusable("a \(type) in the store cannot be read")
        }
    }
}
