import ECMA323
import NIOCore

/// What waits for an answer, by invoke identifier.
struct PendingRequests: Sendable {
    /// Why a request was made.
    enum Purpose: Sendable, Equatable {
        case openSession
        case register
        case readStatus
        case heartbeat
        case resetTimer
        case synchronize(SynchronizationJob)
        case stopMonitor
        case stopSession
        /// The application asked for it and waits under this number.
        case application(UInt64)
    }

    struct Entry: Sendable {
        let purpose: Purpose
        let kind: MessageKind
        let deadline: NIODeadline
    }

    private var entries: [InvokeID: Entry] = [:]
    private var next = InvokeID.first
    /// How many of them are the application's.
    private(set) var applicationCount = 0
    /// Not later than the earliest deadline.
    private(set) var earliest: NIODeadline?

    /// Notes a request and gives the identifier to send it under.
    mutating func add(_ purpose: Purpose, _ kind: MessageKind, deadline: NIODeadline) -> InvokeID {
        repeat { next = next.next() } while entries[next] != nil
        entries[next] = Entry(purpose: purpose, kind: kind, deadline: deadline)
        if case .application = purpose { applicationCount += 1 }
        earliest = min(earliest ?? deadline, deadline)
        return next
    }

    /// An answer came.
    mutating func remove(_ id: InvokeID) -> Entry? {
        guard let entry = entries.removeValue(forKey: id) else { return nil }
        if case .application = entry.purpose { applicationCount -= 1 }
        if entries.isEmpty { earliest = nil }
        return entry
    }

    /// Takes out what has waited too long, in the order of the deadlines.
    mutating func removeDue(at now: NIODeadline) -> [Entry] {
        guard let earliest, earliest <= now else { return [] }
        let due = entries.filter { $0.value.deadline <= now }
        for id in due.keys { _ = remove(id) }
        self.earliest = entries.values.map(\.deadline).min()
        return due.sorted { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }.map(\.value)
    }

    /// Takes out everything: no answer will come.
    mutating func removeAll() -> [Entry] {
        defer {
            entries.removeAll()
            applicationCount = 0
            earliest = nil
        }
        return entries.sorted { $0.key < $1.key }.map(\.value)
    }
}
