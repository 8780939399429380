import ECMA323
import NIOCore
import Testing

@testable import Transport

@Suite("The outbox")
struct OutboxTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000)

    private func append(
        _ outbox: inout Outbox, _ message: Message, at now: NIODeadline = start
    ) throws {
        try Array(message.text.utf8).withUnsafeBytes { payload in
            let cut = payload.count / 3
            let head = UnsafeRawBufferPointer(rebasing: payload[..<cut])
            let middle = UnsafeRawBufferPointer(rebasing: payload[cut..<(2 * cut)])
            let tail = UnsafeRawBufferPointer(rebasing: payload[(2 * cut)...])
            try outbox.append(InvokeID(rawValue: UInt16(message.invokeID))!, head, middle, tail, now: now)
        }
    }

    @Test("Frames appended before a write make one contiguous chunk, in order")
    func coalesces() throws {
        var outbox = Outbox()
        for message in assortedMessages { try append(&outbox, message) }
        let taken = outbox.takeChunk()
        let chunk = try #require(taken)
        #expect(Array(chunk.readableBytesView) == assortedMessages.stream)
        #expect(outbox.takeChunk() == nil)
    }

    @Test("While a chunk is being written, what follows waits and is merged")
    func oneInFlight() throws {
        var outbox = Outbox()
        try append(&outbox, Message(1, "first"))
        _ = outbox.takeChunk()
        let rest = [Message(2, "second"), Message(3, "third")]
        for message in rest { try append(&outbox, message) }
        #expect(outbox.isWriting)
        #expect(outbox.takeChunk() == nil)
        outbox.chunkWritten()
        let taken = outbox.takeChunk()
        let chunk = try #require(taken)
        #expect(Array(chunk.readableBytesView) == rest.stream)
        outbox.chunkWritten()
        #expect(outbox.isEmpty)
    }

    @Test("A backlog is cut into chunks of bounded size, and nothing is lost or reordered")
    func sealing() throws {
        var outbox = Outbox()
        let messages = (0..<400).map { Message($0, String(repeating: "y", count: 9_000)) }
        for message in messages { try append(&outbox, message) }
        var written: [UInt8] = []
        var chunks = 0
        while let chunk = outbox.takeChunk() {
            #expect(chunk.readableBytes <= Outbox.chunkSize)
            written.append(contentsOf: chunk.readableBytesView)
            chunks += 1
            outbox.chunkWritten()
        }
        #expect(written == messages.stream)
        #expect(chunks == 4)
        #expect(outbox.framesWritten == 400)
    }

    @Test("Pending bytes count what is queued and what is in flight until it is written")
    func pending() throws {
        var outbox = Outbox()
        let first = Message(1, "first")
        let second = Message(2, "the second")
        try append(&outbox, first)
        _ = outbox.takeChunk()
        try append(&outbox, second)
        #expect(outbox.pendingBytes == first.frame.count + second.frame.count)
        outbox.chunkWritten()
        #expect(outbox.pendingBytes == second.frame.count)
        #expect(outbox.peakPendingBytes == first.frame.count + second.frame.count)
        #expect(outbox.bytesWritten == UInt64(first.frame.count))
    }

    @Test("The oldest time is that of the chunk in flight, then of the one behind it")
    func oldest() throws {
        var outbox = Outbox()
        #expect(outbox.oldest == nil)
        try append(&outbox, Message(1, "a"), at: Self.start)
        _ = outbox.takeChunk()
        try append(&outbox, Message(2, "b"), at: Self.start + .seconds(1))
        try append(&outbox, Message(3, "c"), at: Self.start + .seconds(2))
        #expect(outbox.oldest == Self.start)
        outbox.chunkWritten()
        #expect(outbox.oldest == Self.start + .seconds(1))
        _ = outbox.takeChunk()
        outbox.chunkWritten()
        #expect(outbox.oldest == nil)
    }

    @Test("A message longer than a frame can be is refused and leaves no trace")
    func tooLong() throws {
        var outbox = Outbox()
        #expect(throws: FrameError.payloadTooLong(65_528)) {
            try append(&outbox, Message(1, String(repeating: "z", count: 65_528)))
        }
        #expect(outbox.isEmpty)
        #expect(outbox.framesQueued == 0)
        try append(&outbox, Message(1, String(repeating: "z", count: 65_527)))
        #expect(outbox.pendingBytes == 65_535)
    }

    @Test("Abandoning says how many frames were not written, those in flight included")
    func abandon() throws {
        var outbox = Outbox()
        for index in 1...3 { try append(&outbox, Message(index, "x")) }
        _ = outbox.takeChunk()
        outbox.chunkWritten()
        try append(&outbox, Message(4, "x"))
        _ = outbox.takeChunk()
        try append(&outbox, Message(5, "x"))
        #expect(outbox.abandon() == 2)
        #expect(outbox.isEmpty)
        #expect(outbox.framesQueued == 5)
        #expect(outbox.takeChunk() == nil)
    }

    @Test("The storage of a finished write serves the next batch, until it is given back")
    func reuse() throws {
        var outbox = Outbox()
        func writeOne() throws -> UInt {
            try append(&outbox, Message(1, String(repeating: "s", count: 20_000)))
            let chunk = outbox.takeChunk()
            let address = try #require(chunk).withUnsafeReadableBytes { UInt(bitPattern: $0.baseAddress) }
            outbox.chunkWritten()
            return address
        }
        let first = try writeOne()
        #expect(try writeOne() == first)
        #expect(outbox.keepsStorage)
        outbox.releaseStorage()
        #expect(!outbox.keepsStorage)
    }

    @Test("Storage that the network still holds is not written over")
    func noReuseWhileShared() throws {
        var outbox = Outbox()
        try append(&outbox, Message(1, "first message"))
        let taken = outbox.takeChunk()
        let held = try #require(taken)
        outbox.chunkWritten()
        try append(&outbox, Message(2, "SECOND MESSAGE"))
        #expect(Array(held.readableBytesView) == Message(1, "first message").frame)
    }
}
