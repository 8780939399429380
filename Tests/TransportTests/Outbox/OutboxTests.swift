import ECMA323
import NIOCore
import Testing

@testable import Transport

@Suite("The outbox")
struct OutboxTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000)

    /// An outbox with the pool of its loop.
    private struct Box {
        var outbox = Outbox()
        var pool = ChunkPool()

        mutating func append(_ message: Message, at now: NIODeadline = start) throws {
            try Array(message.text.utf8).withUnsafeBytes { payload in
                try outbox.append(InvokeID(rawValue: UInt16(message.invokeID))!, payload, pool: &pool, now: now)
            }
        }

        mutating func written() { outbox.chunkWritten(pool: &pool) }
    }

    @Test("Frames appended before a write make one contiguous chunk, in order")
    func coalesces() throws {
        var box = Box()
        for message in assortedMessages { try box.append(message) }
        let taken = box.outbox.takeChunk()
        let chunk = try #require(taken)
        #expect(Array(chunk.readableBytesView) == assortedMessages.stream)
        #expect(box.outbox.takeChunk() == nil)
    }

    @Test("While a chunk is being written, what follows waits and is merged")
    func oneInFlight() throws {
        var box = Box()
        try box.append(Message(1, "first"))
        _ = box.outbox.takeChunk()
        let rest = [Message(2, "second"), Message(3, "third")]
        for message in rest { try box.append(message) }
        #expect(box.outbox.isWriting)
        #expect(box.outbox.takeChunk() == nil)
        box.written()
        let taken = box.outbox.takeChunk()
        let chunk = try #require(taken)
        #expect(Array(chunk.readableBytesView) == rest.stream)
        box.written()
        #expect(box.outbox.isEmpty)
    }

    @Test("A backlog is cut into chunks of bounded size, and nothing is lost or reordered")
    func sealing() throws {
        var box = Box()
        let messages = (0..<400).map { Message($0, String(repeating: "y", count: 9_000)) }
        for message in messages { try box.append(message) }
        var written: [UInt8] = []
        var chunks = 0
        while let chunk = box.outbox.takeChunk() {
            #expect(chunk.readableBytes <= Outbox.chunkSize)
            written.append(contentsOf: chunk.readableBytesView)
            chunks += 1
            box.written()
        }
        #expect(written == messages.stream)
        #expect(chunks == 4)
        #expect(box.outbox.framesWritten == 400)
    }

    @Test("Pending bytes count what is queued and what is in flight until it is written")
    func pending() throws {
        var box = Box()
        let first = Message(1, "first")
        let second = Message(2, "the second")
        try box.append(first)
        _ = box.outbox.takeChunk()
        try box.append(second)
        #expect(box.outbox.pendingBytes == first.frame.count + second.frame.count)
        box.written()
        #expect(box.outbox.pendingBytes == second.frame.count)
        #expect(box.outbox.peakPendingBytes == first.frame.count + second.frame.count)
        #expect(box.outbox.bytesWritten == UInt64(first.frame.count))
    }

    @Test("The oldest time is that of the chunk in flight, then of the one behind it")
    func oldest() throws {
        var box = Box()
        #expect(box.outbox.oldest == nil)
        try box.append(Message(1, "a"), at: Self.start)
        _ = box.outbox.takeChunk()
        try box.append(Message(2, "b"), at: Self.start + .seconds(1))
        try box.append(Message(3, "c"), at: Self.start + .seconds(2))
        #expect(box.outbox.oldest == Self.start)
        box.written()
        #expect(box.outbox.oldest == Self.start + .seconds(1))
        _ = box.outbox.takeChunk()
        box.written()
        #expect(box.outbox.oldest == nil)
    }

    @Test("A message longer than a frame can be is refused and leaves no trace")
    func tooLong() throws {
        var box = Box()
        #expect(throws: FrameError.payloadTooLong(65_528)) {
            try box.append(Message(1, String(repeating: "z", count: 65_528)))
        }
        #expect(box.outbox.isEmpty)
        #expect(box.outbox.framesQueued == 0)
        try box.append(Message(1, String(repeating: "z", count: 65_527)))
        #expect(box.outbox.pendingBytes == 65_535)
    }

    @Test("Abandoning says how many frames were not written, those in flight included")
    func abandon() throws {
        var box = Box()
        for index in 1...3 { try box.append(Message(index, "x")) }
        _ = box.outbox.takeChunk()
        box.written()
        try box.append(Message(4, "x"))
        _ = box.outbox.takeChunk()
        try box.append(Message(5, "x"))
        #expect(box.outbox.abandon() == 2)
        #expect(box.outbox.isEmpty)
        #expect(box.outbox.framesQueued == 5)
        #expect(box.outbox.takeChunk() == nil)
    }

    @Test("A run of frames is written in place and counts as so many frames; a run that does not fit begins a chunk")
    func runs() throws {
        var box = Box()
        let messages = (0..<40).map { Message($0, String(repeating: "r", count: 60_000)) }
        for run in [messages[..<17], messages[17..<30], messages[30...]] {
            let bytes = Array(run).stream
            box.outbox.append(frames: run.count, byteCount: bytes.count, pool: &box.pool, now: Self.start) { target in
                bytes.withUnsafeBytes { target.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
            }
        }
        #expect(box.outbox.framesQueued == 40)
        var written: [UInt8] = []
        var chunks = 0
        while let chunk = box.outbox.takeChunk() {
            written.append(contentsOf: chunk.readableBytesView)
            chunks += 1
            box.written()
        }
        #expect(written == messages.stream)
        #expect(chunks == 3)
        #expect(box.outbox.framesWritten == 40)
    }

    @Test("The storage of a finished write serves the next chunk of any wire of the loop")
    func reuse() throws {
        var first = Box()
        func writeOne(_ box: inout Box) throws -> UInt {
            try box.append(Message(1, String(repeating: "s", count: 20_000)))
            let chunk = box.outbox.takeChunk()
            let address = try #require(chunk).withUnsafeReadableBytes { UInt(bitPattern: $0.baseAddress) }
            box.written()
            return address
        }
        let address = try writeOne(&first)
        var second = Box(pool: first.pool)
        first.pool = ChunkPool()
        #expect(try writeOne(&second) == address)
    }

    @Test("Storage that the network still holds is not written over")
    func noReuseWhileShared() throws {
        var box = Box()
        try box.append(Message(1, "first message"))
        let taken = box.outbox.takeChunk()
        let held = try #require(taken)
        box.written()
        try box.append(Message(2, "SECOND MESSAGE"))
        #expect(Array(held.readableBytesView) == Message(1, "first message").frame)
    }
}
