import DeviceActors
import Foundation
import Provisioning

@testable import Store

/// A directory of its own for a store, which goes when the value's owner does.
final class TemporaryStore: Sendable {
    let directory: URL
    var path: String { directory.appendingPathComponent("provisioning.sqlite").path }

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// The store's configuration; `-pwd` items are secret.
    func configuration(
        key: StoreKey? = .first, _ change: (inout StoreConfiguration) -> Void = { _ in }
    ) -> StoreConfiguration {
        var configuration = StoreConfiguration(path: path, key: key) { $0.hasSuffix("-pwd") }
        change(&configuration)
        return configuration
    }

    /// Opens it.
    func open(
        key: StoreKey? = .first, _ change: (inout StoreConfiguration) -> Void = { _ in }
    ) throws(ProvisioningStoreError) -> ProvisioningDatabase {
        try ProvisioningDatabase(configuration(key: key, change))
    }

    /// Every byte of the files, to look for what must not be there.
    func bytes() throws -> Data {
        var all = Data()
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
            all += try Data(contentsOf: directory.appendingPathComponent(name))
        }
        return all
    }
}

extension StoreKey {
    static let first = try! StoreKey("the first key of the tests, which is long enough")
    static let second = try! StoreKey("the second key of the tests, which is long enough")
}

extension MACAddress {
    static let one = MACAddress(0x0001_E325_E1CB)
    static let two = MACAddress(0x0001_E325_E1CC)
}

extension JobID {
    /// Identifiers in the order of their numbers.
    static func number(_ number: Int) -> JobID { JobID(high: 0x0190_0000_0000_7000, low: UInt64(number)) }
}

extension Job {
    /// A job whose identifier and time tell its number.
    static func number(
        _ number: Int, of mac: MACAddress = .one,
        _ task: JobTask = .writeItems([Item("default-domain", "example.com")]),
        _ change: (inout Job) -> Void = { _ in }
    ) -> Job {
        var job = Job(id: .number(number), workpoint: mac, task: task, createdAt: .seconds(UInt64(1_000 + number)))
        change(&job)
        return job
    }
}
