import Synchronization

/// What has happened lately, written once and read by every stream at its own pace.
///
/// The writer never waits for a reader. A reader is a place in the log; one that falls so far behind that its place has been
/// given up gets a gap of known size there. One writer at a time.
final class EventLog: Sendable {
    /// What a reader gets.
    enum Delivery: Sendable, Equatable {
        /// Server-sent events in order. Where there are gaps among them, with the number of the last event that is lost; 0 when
        /// that is of an earlier run.
        case events([String], lastLost: UInt64?)
        /// Nothing came since the last tick.
        case quiet
        /// There will be nothing more.
        case finished
    }

    /// Where a reader begins.
    enum Beginning: Sendable, Hashable {
        /// With what comes from now on.
        case now
        /// After an event that it has got already; `nil` when it says so in words that mean nothing here.
        case after(EventID?)
        /// With this number of this run.
        case at(UInt64)
    }

    /// Names a reader.
    struct ReaderID: Sendable, Hashable {
        let number: UInt64
    }

    private struct Reader {
        let selection: EventSelection
        /// The number it reads next.
        var place: UInt64
        /// Why events before the ring's first are missing for it.
        var reason: String
        /// A gap that is to be told before anything else.
        var notice: String?
        var marks: SnapshotMarks?
        var isFinished = false
        var tickIsDue = false
        var waiter: CheckedContinuation<Delivery, Never>?
    }

    private struct State {
        var ring: EventRing
        var readers: [ReaderID: Reader] = [:]
        var lastReader: UInt64 = 0
        /// Whether nothing more will be written.
        var isFinished = false
    }

    /// Tells this run's events from those of others.
    let epoch: String
    private let state: Mutex<State>
    /// So many events, and so many bytes about, go to a reader at once.
    private static let batch = (count: 512, bytes: 256 << 10)

    /// - Parameters:
    ///   - epoch: differs from run to run.
    ///   - capacity: how many events are kept.
    ///   - byteLimit: how many bytes they may have together, about.
    init(epoch: String, capacity: Int, byteLimit: Int) {
        self.epoch = epoch
        state = Mutex(State(ring: EventRing(capacity: capacity, byteLimit: byteLimit)))
    }

    /// The number that the next event gets.
    var next: UInt64 { state.withLock { $0.ring.next } }

    // MARK: Writing

    /// Writes events down; each becomes text once, however many read it.
    func append(_ records: [EventRecord]) {
        var sequence = next
        var lines: [(EventFacts, String)] = []
        lines.reserveCapacity(records.count)
        for record in records {
            var record = record
            record.sequence = sequence
            let id = EventID(epoch: epoch, sequence: sequence).description
            lines.append((EventFacts(record), ServerSentEvent.text(name: record.kind, id: id, data: record.json)))
            sequence += 1
        }
        let written = lines
        write { ring in for (facts, text) in written { ring.append(facts, text: text) } }
    }

    /// Notes that so many events did not come this far; `nil` when it is not known how many.
    func appendLost(_ count: UInt64?) {
        write { $0.appendLost(count) }
    }

    /// Forgets everything, since nothing will be written for a while.
    func pause() {
        state.withLock { $0.ring.removeAll() }
    }

    private func write(_ change: (inout EventRing) -> Void) {
        let woken = state.withLock { state in
            change(&state.ring)
            return Self.wake(&state, epoch: epoch)
        }
        for (waiter, delivery) in woken { waiter.resume(returning: delivery) }
    }

    private static func wake(
        _ state: inout State, epoch: String
    ) -> [(CheckedContinuation<Delivery, Never>, Delivery)] {
        var woken: [(CheckedContinuation<Delivery, Never>, Delivery)] = []
        for (id, reader) in state.readers {
            guard let waiter = reader.waiter else { continue }
            var reader = reader
            guard let delivery = take(&reader, state.ring, epoch: epoch) else {
                state.readers[id]?.place = reader.place
                state.readers[id]?.marks = reader.marks
                continue
            }
            reader.waiter = nil
            state.readers[id] = reader
            woken.append((waiter, delivery))
        }
        return woken
    }

    // MARK: Reading

    /// Makes a reader; it counts until ``EventLogReader/close()``.
    func open(_ selection: EventSelection, from beginning: Beginning) -> EventLogReader {
        let id = state.withLock { state in
            state.lastReader += 1
            let id = ReaderID(number: state.lastReader)
            var reader = Self.reader(selection, from: beginning, state.ring, epoch: epoch)
            reader.isFinished = state.isFinished
            state.readers[id] = reader
            return id
        }
        return EventLogReader(log: self, id: id)
    }

    /// Whether a reader that has got this event can go on without a gap.
    func canContinue(after id: EventID) -> Bool {
        id.epoch == epoch && state.withLock { id.sequence + 1 >= $0.ring.first && id.sequence < $0.ring.next }
    }

    private static func reader(
        _ selection: EventSelection, from beginning: Beginning, _ ring: EventRing, epoch: String
    ) -> Reader {
        switch beginning {
        case .now: return Reader(selection: selection, place: ring.next, reason: "slowReader")
        case .at(let place): return Reader(selection: selection, place: min(place, ring.next), reason: "notKept")
        case .after(let id?) where id.epoch == epoch && id.sequence < ring.next:
            return Reader(selection: selection, place: id.sequence + 1, reason: "notKept")
        case .after(let id):
            // What there is of this run is all new to it.
            let gap = ServerSentEvent.gap(reason: "restarted", from: id, to: nil, missed: nil)
            return Reader(selection: selection, place: ring.first, reason: "notKept", notice: gap)
        }
    }

    /// Forgets a reader; see ``EventLogReader/close()``.
    func close(_ id: ReaderID) {
        let reader = state.withLock { $0.readers.removeValue(forKey: id) }
        reader?.waiter?.resume(returning: .finished)
    }

    /// See ``EventLogReader/place``.
    func place(of id: ReaderID) -> UInt64 {
        state.withLock { $0.readers[id]?.place ?? 0 }
    }

    /// See ``EventLogReader/mark(_:)``.
    func mark(_ id: ReaderID, _ marks: SnapshotMarks) {
        state.withLock { $0.readers[id]?.marks = marks }
    }

    /// See ``StreamReader/tick()``.
    func tick(_ id: ReaderID) {
        deliver(to: id) { $0.tickIsDue = true }
    }

    /// See ``StreamReader/finish()``.
    func finish(_ id: ReaderID) {
        deliver(to: id) { $0.isFinished = true }
    }

    /// Wakes every reader although nothing came.
    func tickAll() {
        for id in state.withLock({ Array($0.readers.keys) }) { tick(id) }
    }

    /// Nothing more will be written: ends every reader after what is there already.
    func finishAll() {
        let ids = state.withLock { state in
            state.isFinished = true
            return Array(state.readers.keys)
        }
        for id in ids { finish(id) }
    }

    /// See ``EventLogReader/next()``.
    func next(_ id: ReaderID) async -> Delivery {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let delivery: Delivery? = state.withLock { state in
                    guard var reader = state.readers[id] else { return .finished }
                    precondition(reader.waiter == nil, "a reader waits once at a time")
                    let delivery = Self.take(&reader, state.ring, epoch: epoch)
                    if delivery == nil { reader.waiter = continuation }
                    state.readers[id] = reader
                    return delivery
                }
                if let delivery { continuation.resume(returning: delivery) }
            }
        } onCancel: {
            finish(id)
        }
    }

    private func deliver(to id: ReaderID, _ change: (inout Reader) -> Void) {
        let ready: (CheckedContinuation<Delivery, Never>, Delivery)? = state.withLock { state in
            guard var reader = state.readers[id] else { return nil }
            change(&reader)
            defer { state.readers[id] = reader }
            guard let waiter = reader.waiter, let delivery = Self.take(&reader, state.ring, epoch: epoch) else {
                return nil
            }
            reader.waiter = nil
            return (waiter, delivery)
        }
        ready?.0.resume(returning: ready!.1)
    }

    /// What there is for a reader; `nil` when it has to wait.
    private static func take(_ reader: inout Reader, _ ring: EventRing, epoch: String) -> Delivery? {
        var texts: [String] = []
        var lastLost: UInt64?
        if let notice = reader.notice {
            texts.append(notice)
            lastLost = 0
            reader.notice = nil
        }
        if reader.place < ring.first {
            let (from, to) = (
                EventID(epoch: epoch, sequence: reader.place), EventID(epoch: epoch, sequence: ring.first - 1)
            )
            texts.append(
                ServerSentEvent.gap(reason: reader.reason, from: from, to: to, missed: ring.first - reader.place))
            lastLost = ring.first - 1
            reader.place = ring.first
        }
        if reader.place < ring.next {
            // A reader that has lost its right gets nothing more.
            guard let selection = reader.selection.now else {
                reader.isFinished = true
                reader.place = ring.next
                return .finished
            }
            collect(&reader, ring, epoch: epoch, selection, &texts, &lastLost)
        }
        if !texts.isEmpty {
            reader.tickIsDue = false
            return .events(texts, lastLost: lastLost)
        }
        if reader.isFinished { return .finished }
        if reader.tickIsDue {
            reader.tickIsDue = false
            return .quiet
        }
        return nil
    }

    private static func collect(
        _ reader: inout Reader, _ ring: EventRing, epoch: String, _ selection: EventSelection.Moment,
        _ texts: inout [String], _ lastLost: inout UInt64?
    ) {
        var bytes = 0
        for entry in ring.entries(from: reader.place) {
            reader.place = entry.sequence + 1
            // From here on it is the reader itself that is too slow.
            reader.reason = "slowReader"
            switch entry.content {
            case .lost(let count):
                let first = entry.sequence + 1 - (count ?? 1)
                texts.append(
                    ServerSentEvent.gap(
                        reason: count == nil ? "notKept" : "overflow", from: EventID(epoch: epoch, sequence: first),
                        to: EventID(epoch: epoch, sequence: entry.sequence), missed: count))
                lastLost = entry.sequence
            case .event(let facts):
                if reader.marks?.contains(facts) == true { continue }
                if reader.marks?.isOver(at: facts) == true { reader.marks = nil }
                guard selection.selects(facts) else { continue }
                texts.append(entry.text)
                bytes += entry.text.utf8.count
            }
            if texts.count >= batch.count || bytes >= batch.bytes { return }
        }
    }
}
