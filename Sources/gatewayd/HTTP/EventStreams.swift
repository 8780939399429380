import Synchronization

/// The event streams that are open, so that there are never too many and a stop can end them all.
final class EventStreams: Sendable {
    private struct State {
        var mailboxes: [ObjectIdentifier: EventMailbox] = [:]
        var isStopped = false
    }

    private let state = Mutex(State())

    /// How many streams there may be at once.
    let maximum: Int

    init(maximum: Int) {
        self.maximum = maximum
    }

    /// How many streams are open.
    var count: Int {
        state.withLock { $0.mailboxes.count }
    }

    /// Makes room for a stream; `false` when there is none left, or the server stops.
    func open(_ mailbox: EventMailbox) -> Bool {
        state.withLock { state in
            guard !state.isStopped, state.mailboxes.count < maximum else { return false }
            state.mailboxes[ObjectIdentifier(mailbox)] = mailbox
            return true
        }
    }

    /// Gives the room back.
    func close(_ mailbox: EventMailbox) {
        state.withLock { _ = $0.mailboxes.removeValue(forKey: ObjectIdentifier(mailbox)) }
    }

    /// Ends every stream after what is in its mailbox, and lets no new one begin.
    func stop() {
        let mailboxes = state.withLock { state in
            state.isStopped = true
            return Array(state.mailboxes.values)
        }
        mailboxes.forEach { $0.finish() }
    }
}
