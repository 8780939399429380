import DeviceActors
import GRDB
import Provisioning

extension ProvisioningDatabase {
    /// Makes the changes, all or none, in their order.
    public func apply(_ changes: [StoreChange]) async throws(ProvisioningStoreError) {
        guard !changes.isEmpty else { return }
        let (secrets, bounds) = (secrets, configuration.bounds)
        let refused = try await queue.submit { db in
            try changes.reduce(0) { try $0 + $1.write(db, secrets, bounds) }
        }
        if refused > 0 { refusedItems.add(UInt64(refused), ordering: .relaxed) }
    }

    /// Accepts a job, unless its phone and idempotency key name one already.
    ///
    /// The one there is the same request when task, priority, predecessor and mode are the same; when the job expires does
    /// not count, since a request that says "in an hour" says something else each time.
    public func accept(_ job: Job) async throws(ProvisioningStoreError) -> AcceptedJob {
        let secrets = secrets
        return try await queue.submit { db in
            if let key = job.options.idempotencyKey {
                let row = try Row.fetchOne(
                    db, sql: "SELECT \(JobRow.columns) FROM job WHERE mac = ? AND idempotencyKey = ?",
                    arguments: [job.workpoint.column, key])
                if let row {
                    let known = try JobRow.job(row, secrets)
                    return Self.asksForTheSame(job, known) ? .known(known) : .conflict(known)
                }
            }
            try JobRow.write(job, db, secrets)
            return .stored(job)
        }
    }

    /// Forgets what is older than a time: jobs that ended before, unless one that is open waits for them, and nonces.
    ///
    /// - Returns: how many jobs went.
    public func prune(before time: Timestamp) async throws(ProvisioningStoreError) -> Int {
        var pruned = 0
        // In pieces, so that nobody waits long for the writer.
        while true {
            let (jobs, nonces) = try await queue.submit { db in
                try db.execute(
                    sql: """
                        DELETE FROM job WHERE id IN (
                            SELECT id FROM job AS ended WHERE isOpen = 0 AND changedAt < ? AND NOT EXISTS (
                                SELECT 1 FROM job WHERE isOpen = 1 AND predecessor = ended.id) LIMIT ?)
                        """, arguments: [time.column, Self.pruneLimit])
                let jobs = db.changesCount
                try db.execute(
                    sql: "DELETE FROM nonce WHERE sequence IN (SELECT sequence FROM nonce WHERE at < ? LIMIT ?)",
                    arguments: [time.column, Self.pruneLimit])
                return (jobs, db.changesCount)
            }
            pruned += jobs
            if jobs < Self.pruneLimit, nonces < Self.pruneLimit { return pruned }
        }
    }

    private static let pruneLimit = 1_000

    private static func asksForTheSame(_ one: Job, _ other: Job) -> Bool {
        one.task == other.task && one.options.priority == other.options.priority
            && one.options.after == other.options.after && one.options.secureModeOnly == other.options.secureModeOnly
    }
}
