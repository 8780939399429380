import Foundation
import Synchronization

/// Prints what simulated phones do, at the pace of whoever reads: the phones never wait. What finds no room in the queue is
/// counted, and told with the next line.
final class PhoneReportPrinter: Sendable {
    private let usesJSON: Bool
    private let waiting: AsyncStream<PhoneReportRecord>
    private let entrance: AsyncStream<PhoneReportRecord>.Continuation
    private let missed = Atomic<Int>(0)

    /// How many lines may wait.
    private static let capacity = 8_192

    /// - Parameter json: one JSON object a line instead of text for people.
    init(json: Bool) {
        usesJSON = json
        (waiting, entrance) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.capacity))
    }

    /// Takes a line; never waits.
    func offer(_ record: PhoneReportRecord) {
        if case .dropped = entrance.yield(record) { missed.add(1, ordering: .relaxed) }
    }

    /// Prints until ``finish()``, what waits then included.
    func run() async {
        for await record in waiting {
            Terminal.print(usesJSON ? record.json : record.text)
            let count = missed.exchange(0, ordering: .relaxed)
            if count > 0 { Terminal.write("-- \(count) lines were not printed\n", to: STDERR_FILENO) }
        }
    }

    /// There will be nothing more.
    func finish() { entrance.finish() }
}
