import DeviceActors
import Testing

@testable import CSTAGateway

@Suite("The queue of revoked monitors")
struct RevocationQueueTests {
    private func revocation(_ number: UInt32) -> Revocation {
        let key = MonitorKey(session: SessionKey(slot: 0, generation: 0), monitor: number)
        return Revocation(
            target: .device(PhoneID(rawValue: number)),
            subscription: MonitorSubscription(key: key, loop: 0, edition: .ed3), crossReferenceID: "\(number)",
            epoch: 0)
    }

    @Test("A few go at once, many at the rate, all in order and each once")
    func rate() throws {
        var queue = RevocationQueue(rate: 100)
        queue.add((0..<150).map { revocation($0) })
        queue.add((150..<350).map { revocation($0) })
        #expect(queue.count == 350)
        var given: [String] = []
        var now: UInt64 = 0
        func drain() { while let next = queue.next(at: now) { given.append(next.crossReferenceID) } }
        drain()
        #expect(given.count == 100)
        let delay = queue.delay(at: now)
        #expect(delay == 10_000_000)
        for _ in 0..<20 {
            let before = given.count
            now += 100_000_000
            drain()
            #expect(given.count - before <= 10)
        }
        now += 10_000_000_000
        drain()
        #expect(given == (0..<350).map { "\($0)" })
        let end = queue.delay(at: now)
        #expect(end == nil && queue.count == 0)
    }
}
