import ECMA323
import NIOCore
import NIOEmbedded
import Testing

@testable import Transport

@Suite("A wire in memory")
struct InMemoryWireTests {
    @Test("Messages arrive whole, in order, with their invoke identifiers")
    func delivers() {
        let pair = InMemoryPair()
        for message in assortedMessages { #expect(pair.near.send(message) == .queued) }
        pair.loop.run()
        #expect(pair.farDelegate.messages == assortedMessages)
        #expect(pair.near.counters.framesOut == UInt64(assortedMessages.count))
        #expect(pair.far.counters.bytesIn == UInt64(assortedMessages.stream.count))
    }

    @Test("Everything sent in one turn goes out as one write")
    func oneWritePerTurn() {
        let pair = InMemoryPair()
        for index in 0..<100 { pair.near.send(Message(index, "event")) }
        #expect(pair.near.counters.writes == 0)
        pair.loop.run()
        #expect(pair.near.counters.writes == 1)
        #expect(pair.far.counters.reads == 1)
        #expect(pair.near.lastSequence == 100)
    }

    @Test("One read that fans out to many wires costs each of them one write")
    func fanOut() {
        let loop = EmbeddedEventLoop()
        let source = InMemoryPair(loop: loop)
        let subscribers = (0..<20).map { _ in InMemoryPair(loop: loop) }
        source.nearDelegate.onMessage = { _, message in for pair in subscribers { pair.near.send(message) } }
        for index in 0..<50 { source.far.send(Message(index, "event \(index)")) }
        loop.run()
        for pair in subscribers {
            #expect(pair.near.counters.writes == 1)
            #expect(pair.farDelegate.messages.count == 50)
        }
    }

    @Test("What is sent from within a received batch has left when the batch is done, without a further tick")
    func flushesAtEndOfBatch() {
        let pair = InMemoryPair()
        var pendingDuring = 0
        pair.farDelegate.onMessage = { wire, message in
            wire.send(message)
            pendingDuring = wire.pendingBytes
            #expect(wire.counters.writes == 0)
        }
        pair.near.send(Message(1, "ping"))
        pair.loop.run()
        #expect(pendingDuring > 0)
        #expect(pair.nearDelegate.messages == [Message(1, "ping")])
    }

    @Test("A run of frames written by the sender itself arrives as its messages; after the close it is refused")
    func run() {
        let pair = InMemoryPair()
        let messages = [Message(9_999, "one"), Message(9_999, "two"), Message(9_999, "")]
        let bytes = messages.stream
        func send() -> SendOutcome {
            pair.near.sendFrames(messages.count, byteCount: bytes.count) { target in
                bytes.withUnsafeBytes { target.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
            }
        }
        #expect(send() == .queued)
        #expect(pair.near.lastSequence == 3)
        pair.loop.run()
        #expect(pair.farDelegate.messages == messages)
        #expect(pair.near.counters.writes == 1)
        pair.near.close()
        #expect(send() == .notOpen)
        #expect(pair.near.counters.framesRefused == 3)
    }

    @Test("What arrives before an end is opened waits for it")
    func waitsForOpen() {
        let pair = InMemoryPair(open: false)
        pair.near.open(with: pair.nearDelegate)
        pair.near.send(Message(1, "early"))
        pair.loop.run()
        #expect(pair.farDelegate.messages.isEmpty)
        pair.far.open(with: pair.farDelegate)
        pair.loop.run()
        #expect(pair.farDelegate.events == [.connected, .received([Message(1, "early")])])
    }

    @Test("Closing sends what is queued first, then each end hears of it once")
    func closeDrains() {
        let pair = InMemoryPair()
        pair.near.send(Message(1, "last words"))
        pair.near.close()
        #expect(!pair.near.isOpen)
        #expect(pair.nearDelegate.closeReason == nil, "no callback from within close")
        pair.loop.run()
        #expect(pair.farDelegate.events == [.connected, .received([Message(1, "last words")]), .closed(.remoteClosed)])
        #expect(pair.nearDelegate.events == [.connected, .closed(.local)])
        #expect(pair.nearDelegate.finalCounters?.framesAbandoned == 0)
    }

    @Test("A close that cannot send what is queued gives up at the drain deadline and counts what was lost")
    func drainDeadline() {
        let pair = InMemoryPair(limits: WireLimits(outbox: OutboxPolicy(drainDeadline: .seconds(2))))
        pair.far.pauseReading()
        pair.near.send(Message(1, "never read"))
        pair.near.close(.application("test"))
        pair.loop.run()
        #expect(pair.nearDelegate.closeReason == nil)
        pair.loop.advanceTime(by: .seconds(2))
        #expect(pair.nearDelegate.closeReason == .application("test"))
        #expect(pair.nearDelegate.finalCounters?.framesAbandoned == 1)
    }

    @Test("After the close nothing can be sent, and that is counted")
    func sendAfterClose() {
        let pair = InMemoryPair()
        pair.near.close()
        #expect(pair.near.send(Message(1, "late")) == .notOpen)
        pair.loop.run()
        #expect(pair.near.counters.framesRefused == 1)
        #expect(pair.farDelegate.messages.isEmpty)
    }

    @Test("A message that fits no frame is refused and the wire lives on")
    func tooLong() {
        let pair = InMemoryPair()
        #expect(pair.near.send(Message(1, String(repeating: "l", count: 65_528))) == .tooLong)
        #expect(pair.near.send(Message(2, "fits")) == .queued)
        pair.loop.run()
        #expect(pair.farDelegate.messages == [Message(2, "fits")])
        #expect(pair.near.counters.framesRefused == 1)
    }

    @Test("While reading is paused messages wait at the sender; nothing is lost")
    func pause() {
        let pair = InMemoryPair()
        pair.far.pauseReading()
        for index in 0..<10 {
            pair.near.send(Message(index, "waiting"))
            pair.loop.run()
        }
        #expect(pair.farDelegate.messages.isEmpty)
        #expect(pair.near.pendingBytes > 0)
        pair.far.resumeReading()
        pair.loop.run()
        #expect(pair.farDelegate.messages.count == 10)
        #expect(pair.near.pendingBytes == 0)
        #expect(pair.nearDelegate.events == [.connected, .drained])
    }

    @Test("A stream that is not frames is reported, answered if the delegate wishes, and closed")
    func framingError() {
        let pair = InMemoryPair()
        var garbage = ByteBuffer(bytes: Message(1, "good").frame)
        garbage.writeBytes([0, 1, 0, 9, 48, 48, 48, 48, 65])
        pair.near.receive(garbage)
        pair.loop.run()
        #expect(
            pair.nearDelegate.events == [
                .connected, .received([Message(1, "good")]), .framingFailed(.unsupportedFormatIndicator(1)),
                .closed(.framing(.unsupportedFormatIndicator(1))),
            ])
        #expect(pair.farDelegate.closeReason == .remoteClosed)
        #expect(pair.near.totals.closes(.framing) == 1)
    }

    @Test("A delegate that closes in the middle of a batch gets the rest of it, and nothing after")
    func closeInsideBatch() {
        let pair = InMemoryPair()
        pair.farDelegate.onMessage = { wire, message in if message.invokeID == 1 { wire.close(.application("enough")) }
        }
        for index in 0..<3 { pair.near.send(Message(index, "m")) }
        pair.loop.run()
        pair.near.send(Message(4, "after"))
        pair.loop.run()
        #expect(pair.farDelegate.messages.count == 3)
        #expect(pair.farDelegate.closeReason == .application("enough"))
    }

    @Test("The first-frame deadline closes a silent wire at its time")
    func firstFrameDeadline() {
        let limits = WireLimits(deadlines: ReceiveDeadlines(firstFrame: .seconds(10)))
        let pair = InMemoryPair(limits: limits)
        pair.loop.advanceTime(by: .milliseconds(9_999))
        #expect(pair.near.isOpen)
        pair.loop.advanceTime(by: .milliseconds(1))
        #expect(pair.nearDelegate.closeReason == .firstFrameDeadline)
    }

    @Test("The idle deadline runs from the last whole frame")
    func idleDeadline() {
        let limits = WireLimits(deadlines: ReceiveDeadlines(firstFrame: .seconds(10), idle: .seconds(30)))
        let pair = InMemoryPair(limits: limits)
        for _ in 0..<5 {
            pair.far.send(Message(1, "alive"))
            pair.loop.advanceTime(by: .seconds(29))
        }
        #expect(pair.near.isOpen)
        pair.loop.advanceTime(by: .seconds(1))
        #expect(pair.nearDelegate.closeReason == .idle)
    }

    @Test("A wire and its delegate are freed when it has ended", arguments: [false, true])
    func freed(withBacklog: Bool) {
        let loop = EmbeddedEventLoop()
        weak var wire: Wire?
        weak var delegate: RecordingDelegate?
        do {
            let limits = WireLimits(deadlines: ReceiveDeadlines(firstFrame: .hours(1), idle: .hours(1)))
            let pair = InMemoryPair(loop: loop, limits: limits)
            wire = pair.near
            delegate = pair.nearDelegate
            if withBacklog {
                pair.far.pauseReading()
                pair.near.send(Message(1, "stuck"))
                loop.run()
            }
            pair.near.close()
            loop.advanceTime(by: .seconds(2))
            #expect(pair.nearDelegate.closeReason == .local)
            pair.far.close()
            loop.run()
        }
        #expect(wire == nil)
        #expect(delegate == nil)
    }

    @Test("Two ends on two loops of their own reach one another")
    func twoLoops() {
        let a = EmbeddedEventLoop()
        let b = EmbeddedEventLoop()
        let (near, far) = InMemoryWire.pair(a, b)
        let farDelegate = RecordingDelegate()
        near.open(with: RecordingDelegate())
        far.open(with: farDelegate)
        near.send(Message(5, "across"))
        a.run()
        #expect(farDelegate.messages.isEmpty)
        b.run()
        #expect(farDelegate.messages == [Message(5, "across")])
    }
}
