import CSTAGateway
import Testing

@testable import gatewayd

@Suite("Statistics of the last minutes")
struct StatisticsTests {
    private func reading(events: UInt64, link: UInt64? = nil) -> StatisticsReading {
        var reading = StatisticsReading()
        reading.totals.events = events
        if let link { reading.links["pbx"] = .init(messages: link, events: link) }
        return reading
    }

    private let second: UInt64 = 1_000_000_000

    @Test("An interval has what was added since the reading before")
    func difference() throws {
        var statistics = Statistics()
        statistics.take(reading(events: 1_000, link: 10), at: 1 * second)
        #expect(statistics.intervals(.second).isEmpty)
        statistics.take(reading(events: 1_040, link: 25), at: 3 * second)
        let interval = try #require(statistics.intervals(.second).first)
        #expect(interval.totals.events == 40 && interval.start == second && interval.duration == 2 * second)
        #expect(interval.links["pbx"]?.messages == 15)
    }

    @Test("Ten seconds together are one of the coarse intervals")
    func coarse() {
        var statistics = Statistics()
        for time in 0...25 { statistics.take(reading(events: UInt64(time * time)), at: UInt64(time + 1) * second) }
        let tens = statistics.intervals(.tenSeconds)
        #expect(tens.map(\.totals.events) == [100, 300])
        #expect(tens.map(\.duration) == [10 * second, 10 * second])
        #expect(statistics.latest(seconds: 5)?.totals.events == 25 * 25 - 20 * 20)
    }

    @Test("No more intervals are kept than there is room for; the oldest go")
    func bounded() {
        var statistics = Statistics()
        for time in 1...4_000 { statistics.take(reading(events: UInt64(time)), at: UInt64(time) * second) }
        #expect(statistics.intervals(.second).count == 300)
        #expect(statistics.intervals(.second).first?.start == 3_700 * second)
        #expect(statistics.intervals(.tenSeconds).count == 360)
    }

    @Test("A clock that was put back makes no interval, and neither does a link that counts anew a negative one")
    func backwards() throws {
        var statistics = Statistics()
        statistics.take(reading(events: 5, link: 100), at: 10 * second)
        statistics.take(reading(events: 6, link: 101), at: 4 * second)
        #expect(statistics.intervals(.second).isEmpty)
        statistics.take(reading(events: 9, link: 3), at: 5 * second)
        let interval = try #require(statistics.intervals(.second).first)
        #expect(interval.totals.events == 3 && interval.links["pbx"]?.messages == 3)
    }
}
