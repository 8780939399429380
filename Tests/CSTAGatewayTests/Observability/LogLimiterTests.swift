import Testing

@testable import CSTAGateway

@Suite("Limited log lines")
struct LogLimiterTests {
    private let second: UInt64 = 1_000_000_000

    @Test("The first lines are written, the others counted and told once for each interval")
    func flood() {
        var limiter = LogLimiter(burst: 3, interval: 10 * second)
        var written = 0
        for _ in 0..<100 where limiter.admits(at: second) { written += 1 }
        #expect(written == 3)
        let early = limiter.summary(at: 10 * second)
        #expect(early == 0)
        let first = limiter.summary(at: 11 * second)
        #expect(first == 97)
        // The flood goes on: not one line in full, but one number for each interval.
        for tick in 12..<21 { if limiter.admits(at: UInt64(tick) * second) { written += 1 } }
        #expect(written == 3)
        let second = limiter.summary(at: 21 * self.second)
        #expect(second == 9)
    }

    @Test("After a quiet interval lines are written in full again")
    func quiet() {
        var limiter = LogLimiter(burst: 2, interval: 10 * second)
        let verdicts = [0, 1, 2, 11, 12, 13].map { limiter.admits(at: $0 * second) }
        #expect(verdicts == [true, true, false, false, false, false])
        let summary = limiter.summary(at: 14 * second)
        #expect(summary == 4)
        let still = limiter.admits(at: 15 * second)
        #expect(!still)
        let last = limiter.summary(at: 24 * second)
        #expect(last == 1)
        let again = limiter.admits(at: 34 * second)
        #expect(again)
        let nothing = limiter.summary(at: 60 * second)
        #expect(nothing == 0)
    }

    @Test("What was left out is told at the end")
    func end() {
        var limiter = LogLimiter(burst: 1, interval: second)
        _ = limiter.admits(at: 0)
        _ = limiter.admits(at: 0)
        let (count, none) = (limiter.finish(), limiter.finish())
        #expect(count == 1 && none == 0)
        let again = limiter.admits(at: 0)
        #expect(again)
    }
}
