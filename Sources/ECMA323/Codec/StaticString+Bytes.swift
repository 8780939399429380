#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension StaticString {
    /// The bytes of the literal; they live for ever.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }

    /// Whether the literal has exactly these bytes.
    @inline(__always)
    func matches(_ other: UnsafeRawBufferPointer) -> Bool {
        guard other.count == utf8CodeUnitCount, let base = other.baseAddress else {
            return other.count == utf8CodeUnitCount
        }
        return memcmp(utf8Start, base, other.count) == 0
    }
}
