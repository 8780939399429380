import ECMA323
import NIOCore

/// The frames a wire still owes its peer: a bounded, counting queue of contiguous chunks. A pure value.
///
/// Frames are appended to one contiguous buffer; the whole buffer is handed to the network as one write. While a write
/// is under way the next frames collect in a second buffer, so at most one write is outstanding and everything behind
/// it is merged. Storage comes from the event loop's ``ChunkPool`` and goes back there when the network has taken it.
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

    /// When the oldest byte that the network has not taken was queued. A partly written chunk counts as untaken, so
    /// this may be older than the truth by as long as that chunk collected.
    var oldest: NIODeadline? {
        if let flight { return flight.since }
        if let first = sealed.first { return first.since }
        return collectingFrames > 0 ? collectingSince : nil
    }

    /// Queues one frame.
    ///
    /// - Parameters:
    ///   - now: read only if this frame begins a chunk.
    /// - Throws: ``FrameError/payloadTooLong(_:)``; then nothing is queued.
    mutating func append(
        _ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer, pool: inout ChunkPool,
        now: @autoclosure () -> NIODeadline
    ) throws(FrameError) {
        let header = try FrameHeader.word(payloadLength: payload.count, invokeID: invokeID)
        append(frames: 1, byteCount: FrameHeader.size + payload.count, pool: &pool, now: now()) { target in
            target.storeBytes(of: header.bigEndian, as: UInt64.self)
            guard let source = payload.baseAddress else { return }
            (target + FrameHeader.size).copyMemory(from: source, byteCount: payload.count)
        }
    }

    /// Queues a run of frames that the caller writes itself, headers included.
    ///
    /// - Parameters:
    ///   - frames: how many, at least one.
    ///   - byteCount: how long they are together; `write` writes exactly as much.
    ///   - now: read only if the run begins a chunk.
    ///   - write: gets the place for the frames.
    mutating func append(
        frames: Int, byteCount: Int, pool: inout ChunkPool, now: @autoclosure () -> NIODeadline,
        write: (UnsafeMutableRawPointer) -> Void
    ) {
        if collectingFrames > 0, collecting.readableBytes + byteCount > Self.chunkSize { seal() }
        if collectingFrames == 0 {
            collectingSince = now()
            let wanted = max(min(lastChunkBytes, Self.chunkSize), byteCount, Self.initialCapacity)
            collecting = pool.take(minimumCapacity: wanted)
        }
        collecting.writeWithUnsafeMutableBytes(minimumWritableBytes: byteCount) { target in
            if let start = target.baseAddress { write(start) }
            return byteCount
        }
        collectingFrames += frames
        framesQueued += UInt64(frames)
        pendingBytes += byteCount
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

    /// Notes that the chunk last taken was written in full, and gives its storage back.
    mutating func chunkWritten(pool: inout ChunkPool) {
        guard let done = flight.take() else { return }
        let count = done.bytes.readableBytes
        pendingBytes -= count
        bytesWritten += UInt64(count)
        framesWritten += UInt64(done.frames)
        // It is cleared only when it is used again: until then the caller may still hold it.
        pool.put(done.bytes)
    }

    /// Forgets everything that was not written.
    ///
    /// - Returns: how many frames that was.
    mutating func abandon() -> UInt64 {
        let lost = framesQueued - framesWritten
        sealed.removeAll()
        flight = nil
        collecting = ByteBuffer()
        collectingFrames = 0
        pendingBytes = 0
        return lost
    }

    private mutating func seal() {
        sealed.append(Chunk(bytes: collecting, frames: collectingFrames, since: collectingSince))
        collecting = ByteBuffer()
        collectingFrames = 0
    }
}
