import CByteScan

/// Names of the wire, looked up by bytes in a few nanoseconds.
///
/// Open addressing over a fingerprint of a name's first and last eight bytes and its length; the whole name is
/// compared in the end, since several names of the standard clash on any cheap key.
///
/// Immutable once made, and never given back: there are a handful, all of them made once for the process. As a plain
/// value without an owner it costs the scanner no reference counting.
struct NameTable: @unchecked Sendable {
    private struct Slot {
        var fingerprint: UInt64
        var nameStart: UInt32
        var nameLength: UInt16
        var value: UInt16
    }

    /// Stands for "no such name".
    static let none: UInt16 = .max

    private let slots: UnsafeMutablePointer<Slot>
    private let names: UnsafeMutablePointer<UInt8>
    private let mask: Int

    /// Makes a table; no name may come twice, and no value may be ``none``.
    init(_ entries: [(name: StaticString, value: UInt16)]) {
        var capacity = 16
        while capacity < entries.count * 3 { capacity *= 2 }
        mask = capacity - 1
        slots = .allocate(capacity: capacity)
        slots.initialize(
            repeating: Slot(fingerprint: 0, nameStart: 0, nameLength: 0, value: Self.none), count: capacity)
        let bytes = entries.reduce(0) { $0 + $1.name.utf8CodeUnitCount }
        names = .allocate(capacity: bytes + Int(CBS_SLACK))
        names.initialize(repeating: 0, count: bytes + Int(CBS_SLACK))
        var used = 0
        for entry in entries {
            let length = entry.name.utf8CodeUnitCount
            (names + used).update(from: entry.name.utf8Start, count: length)
            let fingerprint = cbs_fingerprint(names + used, length)
            var index = Int(truncatingIfNeeded: fingerprint) & mask
            while slots[index].value != Self.none { index = (index + 1) & mask }
            slots[index] = Slot(
                fingerprint: fingerprint, nameStart: UInt32(used), nameLength: UInt16(length), value: entry.value)
            used += length
        }
    }

    /// The value of a name, ``none`` if there is no such name. 16 bytes after the name must be readable.
    @inline(__always) func value(_ name: UnsafePointer<UInt8>, _ length: Int) -> UInt16 {
        guard length > 0 else { return Self.none }
        let fingerprint = cbs_fingerprint(name, length)
        var index = Int(truncatingIfNeeded: fingerprint) & mask
        while true {
            let slot = slots[index]
            if slot.fingerprint == fingerprint, Int(slot.nameLength) == length, slot.value != Self.none,
                cbs_equal(name, names + Int(slot.nameStart), length) != 0
            {
                return slot.value
            }
            if slot.value == Self.none { return Self.none }
            index = (index + 1) & mask
        }
    }
}
