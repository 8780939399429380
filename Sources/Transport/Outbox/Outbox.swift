import ECMA323
import NIOCore

/// The frames a wire still owes its peer: a bounded, counting queue of contiguous chunks. A pure value.
///
/// Frames are appended to one contiguous buffer; the whole buffer is handed to the network as one write. While a write
/// is under way the next frames collect in a second buffer, so at most one write is outstanding and everything behind
/// it is merged. Storage of a finished write is used again for the next batch.
///
/// ```
///  append ─▶ [collecting] ─▶ [sealed …] ─ takeChunk ─▶ (in flight) ─ chunkWritten ─▶ counted as written
/// ```
struct Outbox {
    /// A chunk is sealed when it has this many bytes, so that a backlog does not become one huge reallocation.
    static let chunkSize = 1 << 20
    /// Capacity of a first, small chunk.
    private static let initialCapacity = 4_096

    private struct Chunk {
        var bytes: ByteBuffer
        var frames: Int
        var since: NIODeadline
    }

    private var collecting = ByteBuffer()
    private var collectingFrames = 0
    private var collectingSince = NIODeadline.distantPast
    /// Full chunks, oldest first; seldom any, and few even in a backlog.
    private var sealed: [Chunk] = []
    private var flight: Chunk?
    /// The storage of the last finished write, for the next chunk.
    private var spare = ByteBuffer()
    /// How much the last chunk held: the capacity to begin the next one with.
    private var lastChunkBytes = 0

    /// Bytes queued or in flight.
    private(set) var pendingBytes = 0
    /// Frames ever queued; also the sequence number of the newest frame, the first being 1.
    private(set) var framesQueued: UInt64 = 0
    /// Frames that the network took.
    private(set) var framesWritten: UInt64 = 0
    /// Bytes that the network took.
    private(set) var bytesWritten: UInt64 = 0
    /// The most bytes that were ever waiting at once.
    private(set) var peakPendingBytes = 0

    /// Whether nothing is queued and nothing in flight.
    var isEmpty: Bool { pendingBytes == 0 }
    /// Whether a write is under way.
    var isWriting: Bool { flight != nil }
    /// Whether an idle buffer is kept for the next batch.
    var keepsStorage: Bool { pendingBytes == 0 && spare.capacity > 0 }

    /// When the oldest byte that the network has not taken was queued. A partly written chunk counts as untaken, so
    /// this may be older than the truth by as long as that chunk collected.
    var oldest: NIODeadline? {
        if let flight { return flight.since }
        if let first = sealed.first { return first.since }
        return collectingFrames > 0 ? collectingSince : nil
    }

    /// Queues one frame made of a header and three pieces of payload.
    ///
    /// - Parameters:
    ///   - now: read only if this frame begins a chunk.
    /// - Throws: ``FrameError/payloadTooLong(_:)``; then nothing is queued.
    mutating func append(
        _ invokeID: InvokeID, _ head: UnsafeRawBufferPointer, _ middle: UnsafeRawBufferPointer,
        _ tail: UnsafeRawBufferPointer, now: @autoclosure () -> NIODeadline
    ) throws(FrameError) {
        let payloadLength = head.count + middle.count + tail.count
        let header = try FrameHeader.word(payloadLength: payloadLength, invokeID: invokeID)
        let length = FrameHeader.size + payloadLength
        if collecting.readableBytes + length > Self.chunkSize, collectingFrames > 0 { seal() }
        if collectingFrames == 0 {
            collectingSince = now()
            prepareStorage(for: length)
        }
        collecting.writeWithUnsafeMutableBytes(minimumWritableBytes: length) { target in
            target.storeBytes(of: header.bigEndian, as: UInt64.self)
            var at = FrameHeader.size
            Self.copy(head, into: target, at: &at)
            Self.copy(middle, into: target, at: &at)
            Self.copy(tail, into: target, at: &at)
            return length
        }
        collectingFrames += 1
        framesQueued += 1
        pendingBytes += length
        if pendingBytes > peakPendingBytes { peakPendingBytes = pendingBytes }
    }

    /// Takes the next chunk to write, or nil if there is none or the last one is not finished.
    mutating func takeChunk() -> ByteBuffer? {
        guard flight == nil else { return nil }
        if sealed.isEmpty {
            guard collectingFrames > 0 else { return nil }
            seal()
        }
        let chunk = sealed.removeFirst()
        flight = chunk
        lastChunkBytes = chunk.bytes.readableBytes
        return chunk.bytes
    }

    /// Notes that the chunk last taken was written in full, and takes its storage back for the next batch.
    mutating func chunkWritten() {
        guard let done = flight.take() else { return }
        let count = done.bytes.readableBytes
        pendingBytes -= count
        bytesWritten += UInt64(count)
        framesWritten += UInt64(done.frames)
        // It is cleared only when it is used again: until then the caller may still hold it.
        spare = done.bytes
    }

    /// Gives back the storage kept for the next batch.
    mutating func releaseStorage() {
        spare = ByteBuffer()
        lastChunkBytes = 0
    }

    /// Forgets everything that was not written.
    ///
    /// - Returns: how many frames that was.
    mutating func abandon() -> UInt64 {
        let lost = framesQueued - framesWritten
        sealed.removeAll()
        flight = nil
        collecting = ByteBuffer()
        spare = ByteBuffer()
        collectingFrames = 0
        pendingBytes = 0
        return lost
    }

    /// Begins a chunk in the storage of the last one, with room for about as much.
    private mutating func prepareStorage(for length: Int) {
        swap(&collecting, &spare)
        spare = ByteBuffer()
        let wanted = max(min(lastChunkBytes, Self.chunkSize), length, Self.initialCapacity)
        collecting.clear(minimumCapacity: wanted)
    }

    private static func copy(
        _ piece: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer, at offset: inout Int
    ) {
        guard let source = piece.baseAddress, let base = target.baseAddress else { return }
        (base + offset).copyMemory(from: source, byteCount: piece.count)
        offset += piece.count
    }

    private mutating func seal() {
        sealed.append(Chunk(bytes: collecting, frames: collectingFrames, since: collectingSince))
        collecting = ByteBuffer()
        collectingFrames = 0
    }
}
