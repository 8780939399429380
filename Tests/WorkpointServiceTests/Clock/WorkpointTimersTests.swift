import Provisioning
import Synchronization
import Testing

@testable import WorkpointService

@Suite("The timers of phones")
struct WorkpointTimersTests {
    private let clock = ManualClock()
    private let timers: WorkpointTimers
    private let fired = Fired()

    private final class Fired: Sendable {
        let keys = Mutex<[WorkpointTimers.Key]>([])
    }

    init() {
        timers = WorkpointTimers(clock: clock)
        timers.whenDue { [fired] key in fired.keys.withLock { $0.append(key) } }
    }

    private func key(_ timer: WorkpointTimer, other: Bool = false) -> WorkpointTimers.Key {
        .init(workpoint: other ? ServiceBench.other : ServiceBench.mac, timer: timer)
    }

    private var taken: [WorkpointTimers.Key] {
        fired.keys.withLock { keys in
            defer { keys = [] }
            return keys
        }
    }

    @Test("Timers are told in the order of their times, once")
    func order() {
        timers.set(key(.contact), at: clock.now + .seconds(20))
        timers.set(key(.reply), at: clock.now + .seconds(10))
        timers.set(key(.reply, other: true), at: clock.now + .seconds(15))
        clock.advance(by: .seconds(30))
        #expect(taken == [key(.reply), key(.reply, other: true), key(.contact)])
        clock.advance(by: .seconds(1_000))
        #expect(taken.isEmpty)
    }

    @Test("A timer that is set again takes the place of the earlier one")
    func again() {
        timers.set(key(.reply), at: clock.now + .seconds(10))
        timers.set(key(.reply), at: clock.now + .seconds(20))
        clock.advance(by: .seconds(15))
        #expect(taken.isEmpty)
        clock.advance(by: .seconds(5))
        #expect(taken == [key(.reply)])
    }

    @Test("A timer that is cancelled is not told; others are")
    func cancelled() {
        timers.set(key(.reply), at: clock.now + .seconds(10))
        timers.set(key(.contact), at: clock.now + .seconds(10))
        timers.set(key(.reply, other: true), at: clock.now + .seconds(10))
        timers.cancel(key(.reply))
        timers.cancelAll(of: ServiceBench.other)
        clock.advance(by: .seconds(10))
        #expect(taken == [key(.contact)])
    }

    @Test("After stopping nothing is told, and nothing is left on the clock")
    func stopped() {
        for timer in WorkpointTimer.allCases { timers.set(key(timer), at: clock.now + .seconds(10)) }
        timers.stop()
        #expect(clock.scheduledCount == 0)
        clock.advance(by: .seconds(10))
        #expect(taken.isEmpty)
    }
}
