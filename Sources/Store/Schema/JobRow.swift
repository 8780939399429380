import DeviceActors
import Foundation
import GRDB
import Provisioning

/// A job as a row: the columns that are searched, and three documents.
enum JobRow {
    /// What changes while a job is on its way, but for the results.
    private struct Changing: Codable {
        var options: JobOptions
        var state: JobState
        var progress: JobProgress
        var history: [JobAttempt]
        var omittedHistory: Int
    }

    static let columns = """
        id, mac, isOpen, state, priority, createdAt, changedAt, predecessor, idempotencyKey, task, progress, results
        """

    /// Reads a row with ``columns``.
    static func job(_ row: Row, _ box: SecretBox) throws -> Job {
        let id = try JobID(column: row["id"])
        let state = try Document.decode(row["progress"], as: Changing.self)
        var job = Job(
            id: id, workpoint: MACAddress(column: row["mac"]),
            task: try Document.decode(box.open(row["task"], at: Place("job.task", id.description))),
            options: state.options, createdAt: Timestamp(column: row["createdAt"]))
        job.state = state.state
        job.changedAt = Timestamp(column: row["changedAt"])
        job.progress = state.progress
        job.history = state.history
        job.omittedHistory = state.omittedHistory
        job.results = try Document.decode(box.open(row["results"], at: Place("job.results", id.description)))
        return job
    }

    /// Writes a job, new or changed.
    static func write(_ job: Job, _ db: Database, _ box: SecretBox) throws {
        let name = job.id.description
        let state = Changing(
            options: job.options, state: job.state, progress: job.progress, history: job.history,
            omittedHistory: job.omittedHistory)
        let task = try box.seal(
            Document.encode(job.task), isSecret: job.task.hasSecrets(box), at: Place("job.task", name))
        let results = try box.seal(
            Document.encode(job.results), isSecret: job.results.contains(where: box.isSecret),
            at: Place("job.results", name))
        try db.cachedStatement(
            sql: """
                INSERT INTO job (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    mac = excluded.mac, isOpen = excluded.isOpen, state = excluded.state, priority = excluded.priority,
                    createdAt = excluded.createdAt, changedAt = excluded.changedAt, predecessor = excluded.predecessor,
                    idempotencyKey = excluded.idempotencyKey, task = excluded.task, progress = excluded.progress,
                    results = excluded.results
                """
        ).execute(arguments: [
            job.id.column, job.workpoint.column, !job.state.isFinal, job.state.name, job.options.priority,
            job.createdAt.column, job.changedAt.column, job.options.after?.column, job.options.idempotencyKey, task,
            try Document.encode(state), results,
        ])
    }
}
