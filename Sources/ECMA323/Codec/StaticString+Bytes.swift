import CByteScan

extension StaticString {
    /// The bytes of the literal; they live for ever.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }

    /// The fingerprint an element of this name has in an ``ElementTable``.
    @inline(__always) var nameKey: UInt32 { cbs_name_key(utf8Start, utf8CodeUnitCount) }

    /// Whether the literal has exactly these bytes.
    @inline(__always)
    func matches(_ other: UnsafeRawBufferPointer) -> Bool {
        guard other.count == utf8CodeUnitCount else { return false }
        guard let base = other.baseAddress else { return true }
        return cbs_equal_exactly(utf8Start, base.assumingMemoryBound(to: UInt8.self), other.count) != 0
    }
}
