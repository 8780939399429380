import DeviceActors
import Synchronization

/// A client connection that has ended.
public struct ClosedSession: Sendable, Hashable {
    /// What it was doing at its end.
    public var session: SessionStatus
    /// Why it ended, as a stable word such as `slow-consumer`.
    public var cause: String
    /// Why it ended, for people.
    public var reason: String
    /// When.
    public var at: Timestamp
}

/// The client connections that have ended of late: a bounded number, the oldest are forgotten.
final class ClosedSessions: Sendable {
    /// How many are kept.
    static let capacity = 64

    private let ring = Mutex<[ClosedSession]>([])

    /// Keeps one.
    func add(_ session: ClosedSession) {
        ring.withLock { ring in
            if ring.count >= Self.capacity { ring.removeFirst() }
            ring.append(session)
        }
    }

    /// Those kept, newest first.
    var all: [ClosedSession] { ring.withLock { $0.reversed() } }
}
