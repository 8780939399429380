/// Hashes byte strings for tables whose keys a peer chooses: the seed keeps it from piling them up in one place.
struct SeededHash: Sendable {
    /// What makes the values unpredictable.
    let seed: UInt64

    /// The hash of the bytes: multiply-and-fold over eight of them at a time.
    func hash(_ key: UnsafeRawBufferPointer) -> UInt64 {
        var state = seed ^ UInt64(truncatingIfNeeded: key.count)
        var index = 0
        while index + 8 <= key.count {
            state = Self.fold(state ^ key.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var tail: UInt64 = 0
        while index < key.count {
            tail = tail << 8 | UInt64(key[index])
            index += 1
        }
        return Self.fold(state ^ tail)
    }

    /// The hash of the text's bytes.
    func hash(_ key: String) -> UInt64 {
        var key = key
        return key.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
    }

    private static func fold(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
