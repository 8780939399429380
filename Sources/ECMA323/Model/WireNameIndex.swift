/// Finds a wire name among a fixed set, by bytes, without making a `String`.
///
/// Open addressing over a hash of the length and the first and last eight bytes; the full name is compared in the end,
/// because several names of the standard clash on any cheap key. Building costs one pass; a look-up a few nanoseconds.
public struct WireNameIndex: Sendable {
    private let names: [StaticString]
    private let slots: [UInt16]
    private let mask: Int

    /// Builds the index; empty names are left out.
    public init(_ names: [StaticString]) {
        var size = 8
        while size < names.count * 3 { size *= 2 }
        var slots = [UInt16](repeating: 0, count: size)
        let mask = size - 1
        for (position, name) in names.enumerated() where name.utf8CodeUnitCount > 0 {
            var slot = Self.hash(name.bytes) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt16(position + 1)
        }
        self.names = names
        self.slots = slots
        self.mask = mask
    }

    /// The position of a name in the list the index was made of, or nil.
    public func position(of bytes: UnsafeRawBufferPointer) -> Int? {
        guard !bytes.isEmpty else { return nil }
        var slot = Self.hash(bytes) & mask
        while slots[slot] != 0 {
            let candidate = Int(slots[slot]) - 1
            if names[candidate].matches(bytes) { return candidate }
            slot = (slot + 1) & mask
        }
        return nil
    }

    @inline(__always)
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        let count = bytes.count
        var head: UInt64 = 0
        var tail: UInt64 = 0
        if count >= 8 {
            head = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
            tail = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else {
            for byte in bytes { head = head << 8 | UInt64(byte) }
        }
        var mixed = head &* 0x9E37_79B9_7F4A_7C15
        mixed ^= (tail ^ UInt64(truncatingIfNeeded: count)) &* 0xC2B2_AE3D_27D4_EB4F
        mixed ^= mixed >> 29
        mixed = mixed &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: mixed >> 33)
    }
}
