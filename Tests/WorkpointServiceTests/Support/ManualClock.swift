import DeviceActors
import Provisioning
import Synchronization

@testable import WorkpointService

/// Time that a test turns.
final class ManualClock: ServiceClock {
    private struct State {
        var now = Timestamp.seconds(1_700_000_000)
        var calls: [UInt64: (time: Timestamp, body: @Sendable () -> Void)] = [:]
        var last: UInt64 = 0
    }

    private let state = Mutex(State())

    var now: Timestamp { state.withLock { $0.now } }

    /// How many calls are to come.
    var scheduledCount: Int { state.withLock { $0.calls.count } }

    func schedule(at time: Timestamp, _ body: @escaping @Sendable () -> Void) -> any ScheduledCall {
        state.withLock { state in
            state.last += 1
            state.calls[state.last] = (time, body)
            return Call(clock: self, number: state.last)
        }
    }

    /// Lets time pass, and calls what is due by then, in its order.
    func advance(by duration: Duration) {
        let end = now + duration
        while let body = popDue(by: end) { body() }
        state.withLock { $0.now = end }
    }

    private func popDue(by end: Timestamp) -> (@Sendable () -> Void)? {
        state.withLock { state in
            let due = state.calls.filter { $0.value.time <= end }
            guard let next = due.min(by: { ($0.value.time, $0.key) < ($1.value.time, $1.key) }) else { return nil }
            state.calls[next.key] = nil
            state.now = max(state.now, next.value.time)
            return next.value.body
        }
    }

    private struct Call: ScheduledCall {
        let clock: ManualClock
        let number: UInt64

        func cancel() {
            clock.state.withLock { _ = $0.calls.removeValue(forKey: number) }
        }
    }
}
