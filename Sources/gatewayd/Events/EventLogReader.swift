/// One reader of the log, at its own pace.
final class EventLogReader: StreamReader {
    private let log: EventLog
    private let id: EventLog.ReaderID

    init(log: EventLog, id: EventLog.ReaderID) {
        self.log = log
        self.id = id
    }

    /// The number of the event that it reads next.
    var place: UInt64 { log.place(of: id) }

    /// The next thing to tell; waits for it. Gives `finished` when the task is cancelled. One caller at a time.
    func next() async -> EventLog.Delivery { await log.next(id) }

    /// Tells that a snapshot has been told: of each phone the reader does not get what the snapshot contains already.
    func mark(_ marks: SnapshotMarks) { log.mark(id, marks) }

    func tick() { log.tick(id) }

    func finish() { log.finish(id) }

    /// Ends the reader; the log forgets it.
    func close() { log.close(id) }
}
