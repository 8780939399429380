import Synchronization

@testable import DeviceActors

/// A serial executor that runs jobs when it is told to, on the calling thread, and counts as the current one while it
/// is entered. What an event loop is for the gateway, without a thread.
final class TestExecutor: SerialExecutor {
    static let shared = TestExecutor()

    private struct State {
        var jobs: [UnownedJob] = []
        var depth = 0
        var isDraining = false
    }

    private let state = Mutex(State())

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let drains = state.withLock { state in
            state.jobs.append(job)
            defer { state.isDraining = true }
            return !state.isDraining
        }
        guard drains else { return }
        while let next = nextJob() { next.runSynchronously(on: asUnownedSerialExecutor()) }
    }

    private func nextJob() -> UnownedJob? {
        state.withLock { state in
            if state.jobs.isEmpty {
                state.isDraining = false
                return nil
            }
            return state.jobs.removeFirst()
        }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    /// Every test that uses `assumeIsolated` keeps the phone to itself, so being there is taken for granted.
    func checkIsolated() {}

    func isIsolatingCurrentContext() -> Bool? { true }
}
