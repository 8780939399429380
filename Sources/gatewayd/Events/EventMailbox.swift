import Synchronization

/// The bounded queue between the gateway's event flow and one reader that takes events at its own pace.
///
/// When it is full, further events are counted instead of kept, and the reader is told how many it missed exactly
/// where they are missing. The writer never waits. One reader at a time.
///
/// Several flows can go into one mailbox; it numbers what comes, whatever number it had before.
final class EventMailbox: Sendable {
    /// What the reader gets.
    enum Delivery: Sendable, Equatable {
        /// Events in order, at least one.
        case events([EventRecord])
        /// So many events did not fit here.
        case gap(UInt64)
        /// Nothing came since the last ``tick()``.
        case quiet
        /// There will be nothing more.
        case finished
    }

    private struct State {
        var events: [EventRecord] = []
        var missed: UInt64 = 0
        /// How many have come, missed ones included.
        var sequence: UInt64 = 0
        var isFinished = false
        var tickIsDue = false
        var reader: CheckedContinuation<Delivery, Never>?
    }

    private let state = Mutex(State())

    /// How many events are kept at most.
    let capacity: Int

    init(capacity: Int) {
        precondition(capacity > 0, "a mailbox without room cannot deliver anything")
        self.capacity = capacity
    }

    /// Puts an event in, or counts it as missed. Never waits.
    func offer(_ event: EventRecord) {
        deliver { state in
            state.sequence += 1
            // Once something is missed, all that follows is too, until the reader has been told: the gap has one
            // place in the order.
            if state.missed > 0 || state.events.count >= capacity {
                state.missed += 1
            } else {
                var event = event
                event.sequence = state.sequence
                state.events.append(event)
            }
        }
    }

    /// Counts events that were lost before they came here.
    func noteMissed(_ count: UInt64) {
        deliver { state in
            state.missed += count
            state.sequence += count
        }
    }

    /// Wakes the reader although nothing came, so that it can show that it lives.
    func tick() {
        deliver { $0.tickIsDue = true }
    }

    /// Ends the flow after what is already in.
    func finish() {
        deliver { $0.isFinished = true }
    }

    /// The next thing to tell the reader; waits for it. Answers `finished` when the task is cancelled.
    func next() async -> Delivery {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let delivery: Delivery? = state.withLock { state in
                    if let delivery = Self.take(&state) { return delivery }
                    precondition(state.reader == nil, "a mailbox has one reader")
                    state.reader = continuation
                    return nil
                }
                if let delivery { continuation.resume(returning: delivery) }
            }
        } onCancel: {
            finish()
        }
    }

    private func deliver(_ change: (inout State) -> Void) {
        let ready: (CheckedContinuation<Delivery, Never>, Delivery)? = state.withLock { state in
            change(&state)
            guard let reader = state.reader, let delivery = Self.take(&state) else { return nil }
            state.reader = nil
            return (reader, delivery)
        }
        ready?.0.resume(returning: ready!.1)
    }

    private static func take(_ state: inout State) -> Delivery? {
        if !state.events.isEmpty {
            defer { state.events = [] }
            state.tickIsDue = false
            return .events(state.events)
        }
        if state.missed > 0 {
            defer { state.missed = 0 }
            return .gap(state.missed)
        }
        if state.isFinished { return .finished }
        if state.tickIsDue {
            state.tickIsDue = false
            return .quiet
        }
        return nil
    }
}
