import NIOCore
import Testing

@testable import Transport

@Suite("Output storage of a loop")
struct ChunkPoolTests {
    private func address(_ buffer: ByteBuffer) -> UInt {
        buffer.withVeryUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    }

    @Test("What was given back last is taken first")
    func lastFirst() {
        var pool = ChunkPool()
        var buffers = (0..<3).map { _ in pool.take(minimumCapacity: 100_000) }
        let addresses = buffers.map(address)
        while !buffers.isEmpty { pool.put(buffers.removeFirst()) }
        for expected in addresses.reversed() { #expect(address(pool.take(minimumCapacity: 100_000)) == expected) }
    }

    @Test("A short message does not take large storage")
    func sizes() {
        var pool = ChunkPool()
        pool.put(pool.take(minimumCapacity: 1 << 20))
        #expect(pool.take(minimumCapacity: 4_096).capacity <= ChunkPool.smallSize)
        #expect(pool.keptBytes >= 1 << 20)
    }

    @Test("No more than the capacity is kept")
    func bounded() {
        var pool = ChunkPool()
        let large = (0..<20).map { _ in pool.take(minimumCapacity: 1 << 20) }
        let small = (0..<2_000).map { _ in pool.take(minimumCapacity: ChunkPool.smallSize) }
        for buffer in large + small { pool.put(buffer) }
        #expect(pool.keptBytes > ChunkPool.capacity / 2)
        #expect(pool.keptBytes <= ChunkPool.capacity + 64 * ChunkPool.smallSize)
    }
}
