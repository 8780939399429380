import Synchronization

/// What happened, in its order, with those who wait for something to happen.
final class Chronicle<Event: Sendable>: Sendable {
    /// What was waited for had not happened when the test's time was over.
    struct NeverHappened: Error, CustomStringConvertible {
        let description: String
    }

    private struct Waiter {
        var start: Int
        var isIt: @Sendable (Event) -> Bool
        var continuation: CheckedContinuation<Int, any Error>
    }

    private struct State {
        var events: [Event] = []
        var waiters: [UInt64: Waiter] = [:]
        var lastTicket: UInt64 = 0
        var cancelled: Set<UInt64> = []
    }

    private let state = Mutex(State())

    /// Everything so far.
    var events: [Event] { state.withLock { $0.events } }

    func note(_ event: Event) {
        let (place, waiters) = state.withLock { state in
            let place = state.events.count
            state.events.append(event)
            let tickets = state.waiters.filter { $0.value.start <= place && $0.value.isIt(event) }.keys
            return (place, tickets.compactMap { state.waiters.removeValue(forKey: $0) })
        }
        for waiter in waiters { waiter.continuation.resume(returning: place) }
    }

    /// The place of the first event from `start` on that is looked for, as soon as there is one.
    ///
    /// - Throws: ``NeverHappened`` when the task is cancelled before.
    func place(from start: Int = 0, where isIt: @escaping @Sendable (Event) -> Bool) async throws -> Int {
        let ticket = state.withLock { state in
            state.lastTicket += 1
            return state.lastTicket
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let outcome = state.withLock { state -> Result<Int, any Error>? in
                    if let place = state.events.indices.dropFirst(start).first(where: { isIt(state.events[$0]) }) {
                        return .success(place)
                    }
                    if state.cancelled.remove(ticket) != nil { return .failure(Self.complaint(state.events)) }
                    state.waiters[ticket] = Waiter(start: start, isIt: isIt, continuation: continuation)
                    return nil
                }
                if let outcome { continuation.resume(with: outcome) }
            }
        } onCancel: {
            let (waiter, complaint) = state.withLock { state in
                let waiter = state.waiters.removeValue(forKey: ticket)
                if waiter == nil { state.cancelled.insert(ticket) }
                return (waiter, Self.complaint(state.events))
            }
            waiter?.continuation.resume(throwing: complaint)
        }
    }

    private static func complaint(_ events: [Event]) -> NeverHappened {
        NeverHappened(description: "after:\n" + events.suffix(40).map { "  \($0)" }.joined(separator: "\n"))
    }
}
