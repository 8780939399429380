import ECMA323
import NIOCore
import NIOEmbedded
import NIOSSL
import Testing

@testable import Transport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("A wire on a channel")
struct WireHandlerTests {
    @Test("A peer that leaves between frames has closed, one that leaves within a frame has cut it off")
    func disconnectAtEveryByte() {
        let messages = [Message(1, "<one/>"), Message(2, "<second/>")]
        let stream = messages.stream
        let firstEnd = messages[0].frame.count
        for cut in 0...stream.count {
            let channel = EmbeddedWire()
            channel.read(stream[..<cut])
            channel.peerCloses()
            let partial = cut < firstEnd ? cut : cut < stream.count ? cut - firstEnd : 0
            let expected: CloseReason = partial == 0 ? .remoteClosed : .truncated(partialBytes: partial)
            #expect(channel.delegate.closeReason == expected, "cut at \(cut)")
            #expect(channel.delegate.messages.count == (cut < firstEnd ? 0 : cut < stream.count ? 1 : 2))
            #expect(channel.counters.openWires == 0)
        }
    }

    @Test("The peer's address and port are known")
    func peer() {
        let channel = EmbeddedWire()
        #expect(channel.wire.peer.address == "192.0.2.1")
        #expect(channel.wire.peer.description == "192.0.2.1:4711")
        #expect(channel.wire.peer.tls == nil)
    }

    @Test("Garbage closes the channel after the good frames were delivered")
    func garbage() throws {
        let channel = EmbeddedWire()
        channel.read(Message(1, "ok").frame + Array("GET / HTTP/1.1\r\n\r\n".utf8))
        channel.loop.run()
        #expect(channel.delegate.messages == [Message(1, "ok")])
        #expect(channel.delegate.closeReason == .framing(.unsupportedFormatIndicator(0x4745)))
        #expect(!channel.channel.isActive)
        let counted = channel.counters.entries.first { $0.slug == "transport_framing_errors_total" }
        #expect(counted?.label == "unsupported-format-indicator")
        #expect(counted?.value == 1)
    }

    @Test("A wire that is paused does not read; a read owed is made up for")
    func gating() throws {
        final class ReadCounter: ChannelOutboundHandler {
            typealias OutboundIn = ByteBuffer
            var reads = 0
            func read(context: ChannelHandlerContext) {
                reads += 1
                context.read()
            }
        }
        let channel = EmbeddedWire()
        let counter = ReadCounter()
        try channel.channel.pipeline.syncOperations.addHandler(counter, position: .first)
        channel.wire.pauseReading()
        channel.channel.read()
        channel.channel.read()
        #expect(counter.reads == 0)
        channel.wire.resumeReading()
        #expect(counter.reads == 1)
        channel.channel.read()
        #expect(counter.reads == 2)
    }

    @Test("A handshake that is not finished in time closes the channel without ever making a wire")
    func handshakeDeadline() {
        let channel = EmbeddedWire(usesTLS: true, handshakeDeadline: .seconds(5))
        channel.loop.advanceTime(by: .milliseconds(4_999))
        #expect(channel.failure == nil)
        channel.loop.advanceTime(by: .milliseconds(1))
        #expect(channel.failure == .tlsFailed("the handshake was not finished in time"))
        #expect(!channel.hasWire)
    }

    @Test("A network error ends the wire with that error; a reset is a peer that has gone")
    func networkErrors() {
        let broken = EmbeddedWire()
        broken.channel.pipeline.fireErrorCaught(IOError(errnoCode: EIO, reason: "read"))
        broken.loop.run()
        guard case .error = broken.delegate.closeReason else {
            Issue.record("closed for another reason")
            return
        }
        let reset = EmbeddedWire()
        reset.channel.pipeline.fireErrorCaught(IOError(errnoCode: ECONNRESET, reason: "read"))
        reset.loop.run()
        #expect(reset.delegate.closeReason == .remoteClosed)
    }

    @Test("A shutdown asked of the channel closes the wire gracefully")
    func shutdown() {
        let channel = EmbeddedWire()
        channel.wire.send(Message(7, "queued"))
        channel.channel.pipeline.triggerUserOutboundEvent(WireShutdown(), promise: nil)
        channel.loop.run()
        #expect(channel.written == Message(7, "queued").frame)
        #expect(channel.delegate.closeReason == .local)
        #expect(!channel.channel.isActive)
    }

    @Test("The drip of a first frame does not put off its deadline")
    func slowloris() {
        let limits = WireLimits(deadlines: ReceiveDeadlines(firstFrame: .seconds(10), frame: .seconds(30)))
        let channel = EmbeddedWire(limits: limits)
        let frame = Message(1, String(repeating: "s", count: 100)).frame
        for byte in frame.prefix(9) {
            channel.read(CollectionOfOne(byte))
            channel.loop.advanceTime(by: .seconds(1))
        }
        #expect(channel.wire.isOpen)
        channel.loop.advanceTime(by: .seconds(1))
        #expect(channel.delegate.closeReason == .firstFrameDeadline)
    }

    @Test("Messages from one read have readable bytes behind them")
    func slack() {
        let channel = EmbeddedWire()
        var buffer = ByteBuffer()
        buffer.reserveCapacity(65_536)
        buffer.writeBytes(Message(1, "a").frame + Message(2, "b").frame)
        try! channel.channel.writeInbound(buffer)
        #expect(channel.delegate.leastSlack >= 16)
    }
}
