import DeviceActors
import Foundation
import GRDB
import Provisioning
import Synchronization

/// The store of provisioning in an SQLite database.
///
/// Write-ahead log, `synchronous` FULL: what a method that writes has returned from survives a loss of power. There is one
/// writer, to which ``CommitQueue`` gives everything that waits as one transaction, and a few readers beside it.
public final class ProvisioningDatabase: ProvisioningStore {
    let configuration: StoreConfiguration
    let queue: CommitQueue
    let secrets: SecretBox
    let refusedItems = Atomic<UInt64>(0)
    private let pool: DatabasePool
    private let lock: FileLock

    /// Opens the database: makes it if it is not there, checks that it is sound, and brings it up to this version's schema.
    ///
    /// Secrets are brought under the key of the configuration, in one transaction, when the database had none before, or
    /// when they are under ``StoreConfiguration/previousKey``.
    ///
    /// - Throws: ``ProvisioningStoreError``: `unavailable` when the file cannot be opened or another process uses it,
    ///   `unusable` when it is damaged or of a newer version, `wrongKey` when its secrets need another key.
    public init(_ configuration: StoreConfiguration) throws(ProvisioningStoreError) {
        self.configuration = configuration
        lock = try FileLock(configuration.path + ".lock")
        try FileLock.secure(configuration.path)
        do {
            pool = try Self.open(configuration)
            try Self.check(pool)
            try Schema.migrator.migrate(pool)
            let keying = Keying(configuration)
            secrets = try pool.write { db in try keying.prepare(db) }
            try pool.writeWithoutTransaction { db in try keying.sweep(db) }
        } catch {
            throw ProvisioningStoreError(error)
        }
        queue = CommitQueue(
            pool: pool, maximumWaiting: configuration.maximumWaiting, maximumBatch: configuration.maximumBatch)
    }

    /// What the store has done since it was opened, and how much waits to be written.
    public var counters: StoreCounters {
        var counters = queue.counters
        counters.refusedItems = refusedItems.load(ordering: .relaxed)
        return counters
    }

    /// Finishes what was handed in, and closes the file. Whoever asks later is told that the store is unavailable.
    ///
    /// - Throws: ``ProvisioningStoreError/unavailable(_:)`` when a question is being answered.
    public func close() throws(ProvisioningStoreError) {
        queue.close()
        do {
            // Waits for the writer, which has everything handed in before on its queue.
            try pool.close()
        } catch {
            throw ProvisioningStoreError(error)
        }
        lock.release()
    }

    /// Answers a question from one of the readers.
    func read<Value: Sendable>(
        _ question: @escaping @Sendable (Database) throws -> Value
    ) async throws(ProvisioningStoreError) -> Value {
        do {
            return try await pool.read(question)
        } catch {
            throw ProvisioningStoreError(error)
        }
    }

    private static func open(_ store: StoreConfiguration) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "store"
        configuration.busyMode = .timeout(store.lockTimeout)
        configuration.maximumReaderCount = max(1, store.readers)
        configuration.prepareDatabase { db in
            // What is deleted is overwritten: old secrets are not to be found in free pages.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        let pool = try DatabasePool(path: store.path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
            // The library sets NORMAL, which may lose the last transactions with the power.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            if let bytes = store.maximumBytes {
                let pageSize = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4_096
                _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(max(1, bytes / pageSize))")
            }
        }
        return pool
    }

    private static func check(_ pool: DatabasePool) throws {
        try pool.read { db in
            let verdict = try String.fetchOne(db, sql: "PRAGMA quick_check(1)") ?? "no answer"
            guard verdict == "ok" else { throw ProvisioningStoreError.unusable("SQLite finds it damaged: \(verdict)") }
            guard try !Schema.migrator.hasBeenSuperseded(db) else {
                throw ProvisioningStoreError.unusable("it was written by a newer version of gatewayd")
            }
        }
    }
}
