import Foundation
import GRDB

/// How often a second this machine's disk takes a change: one row for each transaction, one after the other, with the
/// settings of the product's store (write-ahead log, `synchronous` FULL).
enum PlainCommits {
    /// Measures for a time.
    ///
    /// - Returns: commits a second.
    static func measure(in folder: URL, seconds: Double) throws -> Double {
        let pool = try DatabasePool(path: folder.appending(path: "plain.sqlite").path)
        defer { try? pool.close() }
        return try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; CREATE TABLE plain (number INTEGER PRIMARY KEY, text TEXT)")
            let statement = try db.makeStatement(sql: "INSERT INTO plain (number, text) VALUES (?, ?)")
            let text = String(repeating: "x", count: 1_000)
            let start = ContinuousClock.now
            var count = 0
            while ContinuousClock.now - start < .seconds(seconds) {
                try statement.execute(arguments: [count, text])
                count += 1
            }
            return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
        }
    }
}
