import NIOCore

/// Output storage that no wire of an event loop uses at the moment.
///
/// A wire takes storage when it begins a chunk and the network gives it back when it has taken the chunk, as a rule
/// within the same call. The storage given back last is taken first: while an event goes to a hundred clients one after
/// the other, all of them write to the same memory, and that memory is in the processor's cache. An idle wire holds
/// none. What a loop keeps is bounded; beyond that it is freed.
struct ChunkPool {
    /// The most bytes kept.
    static let capacity = 4 << 20
    /// Storage up to this size serves short messages; so a client that is owed little does not sit on much.
    static let smallSize = 32 << 10
    /// Small pieces kept at most.
    private static let smallCount = 64

    private var small: [ByteBuffer] = []
    private var large: [ByteBuffer] = []
    private var largeBytes = 0

    /// Bytes of storage kept for the next chunks.
    var keptBytes: Int { small.reduce(largeBytes) { $0 + $1.capacity } }

    /// An empty buffer with room for this many bytes.
    mutating func take(minimumCapacity: Int) -> ByteBuffer {
        var buffer: ByteBuffer
        if minimumCapacity <= Self.smallSize {
            buffer = small.popLast() ?? ByteBuffer()
        } else if let last = large.popLast() {
            largeBytes -= last.capacity
            buffer = last
        } else {
            buffer = ByteBuffer()
        }
        // Storage that the network still holds is left to it: `clear` makes new one then.
        buffer.clear(minimumCapacity: minimumCapacity)
        return buffer
    }

    /// Keeps the storage of a chunk that the network has taken.
    mutating func put(_ buffer: ByteBuffer) {
        if buffer.capacity <= Self.smallSize {
            if small.count < Self.smallCount { small.append(buffer) }
        } else if largeBytes + buffer.capacity <= Self.capacity {
            largeBytes += buffer.capacity
            large.append(buffer)
        }
    }
}
