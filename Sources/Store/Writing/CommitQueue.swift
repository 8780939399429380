import GRDB
import Provisioning
import Synchronization

/// Lets everything that waits to be written share one transaction, and with it one wait for the disk.
///
/// Work is done in the order in which it was handed in. Each piece has a savepoint of its own: one that fails takes
/// nothing back but its own changes. Nobody is told of success before the transaction that holds the changes is on the disk.
final class CommitQueue: Sendable {
    /// A piece of work and who waits for it.
    private struct Entry: Sendable {
        /// Does the work; gives what tells the waiting one of its success.
        var perform: @Sendable (Database) throws -> @Sendable () -> Void
        /// Tells the waiting one that nothing was written.
        var fail: @Sendable (ProvisioningStoreError) -> Void
    }

    private struct State {
        var waiting: [Entry] = []
        var isDraining = false
        var isClosed = false
        var counters = StoreCounters()
    }

    private let pool: DatabasePool
    private let maximumWaiting: Int
    private let maximumBatch: Int
    private let state = Mutex(State())

    init(pool: DatabasePool, maximumWaiting: Int, maximumBatch: Int) {
        self.pool = pool
        self.maximumWaiting = max(1, maximumWaiting)
        self.maximumBatch = max(1, maximumBatch)
    }

    /// What the queue has done, and how much waits.
    var counters: StoreCounters {
        state.withLock { state in
            var counters = state.counters
            counters.waiting = state.waiting.count
            return counters
        }
    }

    /// Does the work in a transaction, perhaps with that of others, and returns when it is on the disk.
    func submit<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(ProvisioningStoreError) -> Value {
        let result: Result<Value, ProvisioningStoreError> = await withCheckedContinuation { continuation in
            let entry = Entry(
                perform: { db in
                    let value = try work(db)
                    return { continuation.resume(returning: .success(value)) }
                },
                fail: { continuation.resume(returning: .failure($0)) })
            add(entry)
        }
        return try result.get()
    }

    /// Takes no more work; what was handed in before is still done.
    func close() {
        state.withLock { $0.isClosed = true }
    }

    private func add(_ entry: Entry) {
        var refusal: ProvisioningStoreError?
        let mustStart = state.withLock { state in
            if state.isClosed {
                refusal = .unavailable("it is being closed")
                return false
            }
            if state.waiting.count >= maximumWaiting {
                refusal = .overloaded
                state.counters.overloads += 1
                return false
            }
            state.waiting.append(entry)
            defer { state.isDraining = true }
            return !state.isDraining
        }
        if let refusal { return entry.fail(refusal) }
        if mustStart { pool.asyncWriteWithoutTransaction { db in self.drain(db) } }
    }

    /// Runs on the writer's queue until nothing waits.
    private func drain(_ db: Database) {
        while true {
            let batch = state.withLock { state -> [Entry] in
                let batch = Array(state.waiting.prefix(maximumBatch))
                state.waiting.removeFirst(batch.count)
                state.isDraining = !batch.isEmpty
                return batch
            }
            if batch.isEmpty { return }
            commit(batch, db)
        }
    }

    private func commit(_ batch: [Entry], _ db: Database) {
        var deliveries: [@Sendable () -> Void] = []
        var refused: [(Entry, ProvisioningStoreError)] = []
        var failure: ProvisioningStoreError?
        do {
            try db.inTransaction(.immediate) {
                for entry in batch {
                    do {
                        var delivery: (@Sendable () -> Void)?
                        try db.inSavepoint {
                            delivery = try entry.perform(db)
                            return .commit
                        }
                        if let delivery { deliveries.append(delivery) }
                    } catch {
                        // SQLite takes back the whole transaction for some errors, such as a full disk.
                        guard db.isInsideTransaction else { throw error }
                        refused.append((entry, ProvisioningStoreError(error)))
                    }
                }
                return .commit
            }
        } catch {
            failure = ProvisioningStoreError(error)
        }
        state.withLock { state in
            state.counters.transactions += 1
            state.counters.largestBatch = max(state.counters.largestBatch, batch.count)
            if failure == nil {
                state.counters.writes += UInt64(deliveries.count)
                state.counters.failures += UInt64(refused.count)
            } else {
                state.counters.failures += UInt64(batch.count)
            }
        }
        if let failure {
            for entry in batch { entry.fail(failure) }
        } else {
            for delivery in deliveries { delivery() }
            for (entry, error) in refused { entry.fail(error) }
        }
    }
}

/// What a store has done since it was opened.
public struct StoreCounters: Sendable, Hashable {
    /// Transactions, those that failed included.
    public var transactions: UInt64 = 0
    /// Pieces of work that were written.
    public var writes: UInt64 = 0
    /// Pieces of work that were not.
    public var failures: UInt64 = 0
    /// Pieces of work that were not even let in, because too many waited.
    public var overloads: UInt64 = 0
    /// The most pieces of work that shared a transaction.
    public var largestBatch = 0
    /// Pieces of work that wait now.
    public var waiting = 0
    /// Items of phones that were not stored because a phone had as many as are kept.
    public var refusedItems: UInt64 = 0
}
