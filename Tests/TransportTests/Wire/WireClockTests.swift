import NIOCore
import Testing

@testable import Transport

@Suite("The deadlines of a wire")
struct WireClockTests {
    private let start = NIODeadline.uptimeNanoseconds(0)
    private let limits = WireLimits(
        outbox: OutboxPolicy(maximumAge: .seconds(4)),
        deadlines: ReceiveDeadlines(firstFrame: .seconds(10), frame: .seconds(3), idle: .seconds(60)))

    private func due(
        _ clock: WireClock, _ seconds: Int64, oldestUnsent: NIODeadline? = nil, partial: Int = 0
    ) -> CloseReason? {
        clock.due(
            oldestUnsent: oldestUnsent, pendingBytes: 77, partialBytes: partial, at: start + .seconds(seconds))
    }

    @Test("A peer that sends nothing is due at the first-frame deadline, not before")
    func firstFrame() {
        let clock = WireClock(limits: limits, openedAt: start)
        #expect(clock.next(oldestUnsent: nil) == start + .seconds(10))
        #expect(due(clock, 9) == nil)
        #expect(due(clock, 10) == .firstFrameDeadline)
    }

    @Test("A peer that drips bytes of its first frame is still due at the first-frame deadline")
    func dripping() {
        var clock = WireClock(limits: limits, openedAt: start)
        for second in 1..<10 { clock.didRead(frames: 0, isPartial: true, at: start + .seconds(Int64(second))) }
        #expect(due(clock, 9, partial: 9) == nil)
        #expect(due(clock, 10, partial: 9) == .firstFrameDeadline)
    }

    @Test("A frame that is begun must be finished in time, however steadily it drips")
    func frameDeadline() {
        var clock = WireClock(limits: limits, openedAt: start)
        clock.didRead(frames: 1, isPartial: true, at: start + .seconds(1))
        clock.didRead(frames: 0, isPartial: true, at: start + .seconds(2))
        clock.didRead(frames: 0, isPartial: true, at: start + .seconds(3))
        #expect(clock.next(oldestUnsent: nil) == start + .seconds(4))
        #expect(due(clock, 4, partial: 21) == .frameDeadline(partialBytes: 21))
    }

    @Test("Whole frames move the idle deadline; unfinished ones do not")
    func idle() {
        var clock = WireClock(limits: limits, openedAt: start)
        clock.didRead(frames: 2, isPartial: false, at: start + .seconds(5))
        #expect(clock.next(oldestUnsent: nil) == start + .seconds(65))
        clock.didRead(frames: 1, isPartial: false, at: start + .seconds(50))
        #expect(due(clock, 109) == nil)
        #expect(due(clock, 110) == .idle)
    }

    @Test("While this side has paused reading no deadline on the peer runs; afterwards all start afresh")
    func pause() {
        var clock = WireClock(limits: limits, openedAt: start)
        clock.didRead(frames: 1, isPartial: true, at: start)
        clock.didPause()
        #expect(clock.next(oldestUnsent: nil) == nil)
        #expect(due(clock, 1_000) == nil)
        clock.didResume(at: start + .seconds(1_000))
        #expect(clock.next(oldestUnsent: nil) == start + .seconds(1_003))
        #expect(due(clock, 1_002) == nil)
    }

    @Test("A peer that does not take its bytes is due when the oldest is too old, also while reading is paused")
    func age() {
        var clock = WireClock(limits: limits, openedAt: start)
        clock.didPause()
        let oldest = start + .seconds(2)
        #expect(clock.next(oldestUnsent: oldest) == start + .seconds(6))
        #expect(due(clock, 5, oldestUnsent: oldest) == nil)
        #expect(due(clock, 6, oldestUnsent: oldest) == .slowConsumer(pendingBytes: 77, age: .seconds(4)))
    }

    @Test("Without deadlines nothing is ever due")
    func none() {
        let clock = WireClock(limits: WireLimits(), openedAt: start)
        #expect(clock.next(oldestUnsent: nil) == nil)
        #expect(due(clock, 1_000_000) == nil)
    }
}
