import CAllocator

/// Settings of the C library's memory allocator for a process that moves many messages.
public enum AllocatorTuning {
    /// Keeps freed memory for the next read instead of giving it back to the kernel each time.
    ///
    /// By default glibc hands blocks above 128 KiB straight back and trims the heap's end, so that read and write buffers
    /// of that size cost page faults on every batch. Call once, early in `main`; it is process-wide.
    ///
    /// - Parameters:
    ///   - mapThreshold: blocks from this size on are mapped on their own and returned when freed; in bytes.
    ///   - trimThreshold: the heap's end is returned when more than this is free; in bytes.
    /// - Returns: whether the allocator took both settings; false where it is not glibc.
    @discardableResult
    public static func keepFreedMemory(mapThreshold: Int32 = 32 << 20, trimThreshold: Int32 = 256 << 20) -> Bool {
        callocator_set_thresholds(mapThreshold, trimThreshold) == 1
    }
}
