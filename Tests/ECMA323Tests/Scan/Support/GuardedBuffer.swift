#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Memory that ends at an unmapped page: reading one byte too far crashes the test instead of going unnoticed.
final class GuardedBuffer {
    private let start: UnsafeMutableRawPointer
    private let capacity: Int
    private let page: Int

    init(capacity: Int) {
        page = sysconf(Int32(_SC_PAGESIZE))
        self.capacity = (capacity + page - 1) / page * page
        start = mmap(nil, self.capacity + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)!
        precondition(start != MAP_FAILED)
        precondition(mprotect(start + self.capacity, page, PROT_NONE) == 0)
    }

    deinit {
        munmap(start, capacity + page)
    }

    /// Calls `body` with the bytes so placed that exactly `slack` readable bytes, full of `filler`, follow them.
    func with<R>(
        _ bytes: [UInt8], slack: Int, filler: UInt8, _ body: (UnsafeRawBufferPointer) throws -> R
    ) rethrows -> R {
        precondition(bytes.count + slack <= capacity)
        let base = start + (capacity - slack - bytes.count)
        bytes.withUnsafeBytes { if let source = $0.baseAddress { base.copyMemory(from: source, byteCount: $0.count) } }
        (base + bytes.count).initializeMemory(as: UInt8.self, repeating: filler, count: slack)
        return try body(UnsafeRawBufferPointer(start: base, count: bytes.count))
    }
}
