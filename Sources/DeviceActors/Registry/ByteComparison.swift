#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Whether two byte strings are equal.
@inline(__always)
func equalBytes(_ lhs: UnsafeRawBufferPointer, _ rhs: UnsafeRawBufferPointer) -> Bool {
    guard lhs.count == rhs.count else { return false }
    guard let left = lhs.baseAddress, let right = rhs.baseAddress, lhs.count > 0 else { return true }
    return memcmp(left, right, lhs.count) == 0
}

/// A 64-bit hash of a byte string, by folded 64 × 64 multiplication. Good for tables, not for security.
func hashBytes(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var hash = seed ^ (UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15)
    var offset = 0
    while offset + 8 <= bytes.count {
        hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self), 0xA076_1D64_78BD_642F)
        offset += 8
    }
    var last: UInt64 = 0
    while offset < bytes.count {
        last = last << 8 | UInt64(bytes[offset])
        offset += 1
    }
    return fold(hash ^ last, 0xE703_7ED1_A0B4_28DB)
}

/// A 64-bit hash of a number.
@inline(__always)
func hashNumber(_ value: UInt64, seed: UInt64) -> UInt64 {
    fold(value ^ seed, 0xE703_7ED1_A0B4_28DB)
}

@inline(__always)
private func fold(_ value: UInt64, _ key: UInt64) -> UInt64 {
    // The multiplier is added back so that a value of zero does not stay zero.
    let product = (value ^ 0x8EBC_6AF0_9C88_C6E3).multipliedFullWidth(by: key)
    return product.high ^ product.low &+ key
}
