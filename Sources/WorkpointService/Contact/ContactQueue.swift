import DeviceActors
import Provisioning
import Synchronization

/// The contact-me requests that wait their turn: so many at once, so many in a second, and none to a phone that went into
/// a call while it waited.
final class ContactQueue: Sendable {
    private struct Request: Sendable {
        var uri: String
        var isInCall: @Sendable () -> Bool
        var done: @Sendable (ContactMeResult) -> Void
    }

    private struct State {
        var waiting: [Request] = []
        var start = 0
        var running = 0
        var nextStart = Timestamp.zero
        var wake: (any ScheduledCall)?
        var isStopped = false

        var waitingCount: Int { waiting.count - start }
    }

    private let sender: any ContactMeSender
    private let clock: any ServiceClock
    private let maximumConcurrent: Int
    private let maximumWaiting: Int
    private let spacing: Duration
    private let work: WorkTracker
    private let state = Mutex(State())

    init(
        _ configuration: ContactMeConfiguration, sender: any ContactMeSender, clock: any ServiceClock, work: WorkTracker
    ) {
        self.sender = sender
        self.clock = clock
        self.work = work
        maximumConcurrent = max(1, configuration.maximumConcurrent)
        maximumWaiting = max(1, configuration.maximumWaiting)
        spacing = .seconds(1 / max(0.01, configuration.maximumRate))
    }

    /// How many wait.
    var waitingCount: Int { state.withLock { $0.waitingCount } }

    /// Has a phone asked, when its turn comes.
    ///
    /// - Parameters:
    ///   - isInCall: asked right before, for the phone may have gone into a call since.
    ///   - done: told what came of it, once.
    func add(
        uri: String, isInCall: @escaping @Sendable () -> Bool, done: @escaping @Sendable (ContactMeResult) -> Void
    ) {
        let isTaken = state.withLock { state in
            guard !state.isStopped, state.waitingCount < maximumWaiting else { return false }
            state.waiting.append(Request(uri: uri, isInCall: isInCall, done: done))
            return true
        }
        guard isTaken else { return done(.unreachable("too many phones wait to be contacted")) }
        pump()
    }

    /// Lets nobody be asked any more. Those who wait are not told: after the next start they are found in the store.
    func stop() {
        let wake = state.withLock { state in
            state.isStopped = true
            defer { (state.waiting, state.start, state.wake) = ([], 0, nil) }
            return state.wake
        }
        wake?.cancel()
    }

    private func pump() {
        while let request = next() {
            work.run {
                let result =
                    request.isInCall()
                    ? ContactMeResult.heldForCall
                    : await self.sender.send(to: request.uri)
                self.state.withLock { $0.running -= 1 }
                request.done(result)
                self.pump()
            }
        }
    }

    private func next() -> Request? {
        state.withLock { state in
            guard state.waitingCount > 0, state.running < maximumConcurrent else { return nil }
            let now = clock.now
            guard state.nextStart <= now else {
                if state.wake == nil {
                    state.wake = clock.schedule(at: state.nextStart) { [weak self] in
                        self?.state.withLock { $0.wake = nil }
                        self?.pump()
                    }
                }
                return nil
            }
            state.nextStart = now + spacing
            state.running += 1
            defer {
                state.start += 1
                if state.start > 64, state.start * 2 > state.waiting.count {
                    state.waiting.removeFirst(state.start)
                    state.start = 0
                }
            }
            return state.waiting[state.start]
        }
    }
}
