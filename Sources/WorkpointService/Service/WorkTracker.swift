import Synchronization

/// Counts the tasks that are under way, so that stopping can wait for them.
final class WorkTracker: Sendable {
    private struct State {
        var running = 0
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// How many there are.
    var count: Int { state.withLock { $0.running } }

    /// Starts a task.
    func run(_ body: @escaping @Sendable () async -> Void) {
        begin()
        Task {
            await body()
            end()
        }
    }

    /// Counts one more.
    func begin() {
        state.withLock { $0.running += 1 }
    }

    /// Counts one less.
    func end() {
        let waiters = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.running -= 1
            guard state.running == 0 else { return [] }
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Returns when there is none.
    func drained() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.running > 0 { state.waiters.append(continuation) }
                return state.running == 0
            }
            if isIdle { continuation.resume() }
        }
    }
}
