import Testing

@testable import CSTAGateway

@Suite("The heartbeat")
struct HeartbeatTests {
    private let second: UInt64 = 1_000_000_000

    @Test("A silent peer is asked, and lost within the limit when checked at the interval")
    func loss() throws {
        var heartbeat = Heartbeat(limit: 10 * second, now: 0)
        var now: UInt64 = 0
        var asked = 0
        while true {
            now += heartbeat.checkInterval
            let verdict = heartbeat.check(at: now)
            if verdict == .ask { asked += 1 }
            if verdict == .lost { break }
            try #require(now < 20 * second)
        }
        #expect(now <= 10 * second)
        #expect(now > 8 * second)
        #expect(asked >= 2)
    }

    @Test("Anything received starts the silence anew")
    func lively() {
        var heartbeat = Heartbeat(limit: 10 * second, now: 0)
        for tick in 1...100 {
            let now = UInt64(tick) * second
            heartbeat.received(at: now)
            #expect(heartbeat.check(at: now + second) == .lively)
        }
    }

    @Test("A question is not repeated at every check")
    func patience() {
        var heartbeat = Heartbeat(limit: 10 * second, now: 0)
        #expect(heartbeat.check(at: 3 * second) == .ask)
        #expect(heartbeat.check(at: 3 * second + 1) == .lively)
        #expect(heartbeat.check(at: 6 * second) == .ask)
    }
}
