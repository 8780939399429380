import NIOCore
import NIOEmbedded
import Testing

@testable import Transport

@Suite("A peer that reads too slowly")
struct SlowConsumerTests {
    private let text = String(repeating: "e", count: 1_000)

    @Test("It is closed when more than the hard limit waits; the others get everything")
    func hardLimit() throws {
        let loop = EmbeddedEventLoop()
        let policy = OutboxPolicy(softLimitBytes: 10_000, hardLimitBytes: 50_000)
        let pairs = (0..<5).map { _ in InMemoryPair(loop: loop, limits: WireLimits(outbox: policy)) }
        let slow = pairs[2]
        slow.far.pauseReading()
        for index in 0..<200 {
            for pair in pairs { pair.near.send(Message(index, text)) }
            loop.run()
        }
        guard case .slowConsumer(let bytes, _) = try #require(slow.nearDelegate.closeReason) else {
            Issue.record("closed for another reason")
            return
        }
        #expect(bytes > 50_000 && bytes < 52_000)
        let counters = try #require(slow.nearDelegate.finalCounters)
        #expect(counters.framesAbandoned == counters.lastSequence - counters.framesOut)
        #expect(counters.framesAbandoned > 0)
        for (index, pair) in pairs.enumerated() where index != 2 {
            #expect(pair.near.isOpen)
            #expect(pair.farDelegate.messages.count == 200)
        }
    }

    @Test("A burst of one turn above the hard limit is no fault of the peer if it can be written")
    func burst() {
        let policy = OutboxPolicy(softLimitBytes: 5_000, hardLimitBytes: 10_000)
        let channel = EmbeddedWire(limits: WireLimits(outbox: policy))
        for index in 0..<100 { #expect(channel.wire.send(Message(index, text)) == .queued) }
        channel.loop.run()
        #expect(channel.wire.isOpen)
        #expect(channel.wire.pendingBytes == 0)
        #expect(channel.written == (0..<100).map { Message($0, text) }.stream)
    }

    @Test("It is closed when the oldest byte has waited too long, though there are few")
    func age() {
        let pair = InMemoryPair(limits: WireLimits(outbox: OutboxPolicy(maximumAge: .seconds(10))))
        pair.far.pauseReading()
        pair.near.send(Message(1, "small"))
        pair.loop.advanceTime(by: .seconds(9))
        #expect(pair.near.isOpen)
        #expect(pair.near.counters.oldestUnsent == .seconds(9))
        pair.loop.advanceTime(by: .seconds(1))
        #expect(pair.nearDelegate.closeReason == .slowConsumer(pendingBytes: 13, age: .seconds(10)))
        #expect(pair.near.totals.closes(.slowConsumer) == 1)
    }

    @Test("It is not closed as long as it takes something in time")
    func slowButSteady() {
        let pair = InMemoryPair(limits: WireLimits(outbox: OutboxPolicy(maximumAge: .seconds(10))))
        for index in 0..<20 {
            pair.far.pauseReading()
            pair.near.send(Message(index, "small"))
            pair.loop.advanceTime(by: .seconds(8))
            pair.far.resumeReading()
            pair.loop.run()
        }
        #expect(pair.near.isOpen)
        #expect(pair.farDelegate.messages.count == 20)
    }

    @Test("Crossing the soft limit is counted and makes the wire unwritable until half of it is gone")
    func softLimit() {
        let policy = OutboxPolicy(softLimitBytes: 4_000, hardLimitBytes: 1_000_000)
        let pair = InMemoryPair(limits: WireLimits(outbox: policy))
        pair.far.pauseReading()
        for index in 0..<10 { pair.near.send(Message(index, text)) }
        pair.loop.run()
        #expect(!pair.near.isWritable)
        #expect(pair.near.counters.softLimitCrossings == 1)
        pair.far.resumeReading()
        pair.loop.run()
        #expect(pair.near.isWritable)
        #expect(pair.nearDelegate.events == [.connected, .drained, .writable])
        #expect(pair.near.counters.softLimitCrossings == 1)
    }
}
