import CByteScan

/// Names of the wire, looked up by bytes in a few nanoseconds.
///
/// Open addressing over a fingerprint of a name's first and last eight bytes and its length. These are compared as two
/// words, which is all there is to names of up to 16 bytes; of longer ones the rest is compared after them.
///
/// Immutable once made, and never given back: there are a handful, all of them made once for the process. As a plain
/// value without an owner it costs the scanner no reference counting.
struct NameTable: @unchecked Sendable {
    private struct Slot {
        var words: cbs_name_words
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
            repeating: Slot(words: cbs_name_words(head: 0, tail: 0), nameStart: 0, nameLength: 0, value: Self.none),
            count: capacity)
        let bytes = entries.reduce(0) { $0 + $1.name.utf8CodeUnitCount }
        names = .allocate(capacity: bytes + Int(CBS_SLACK))
        names.initialize(repeating: 0, count: bytes + Int(CBS_SLACK))
        var used = 0
        for entry in entries {
            let length = entry.name.utf8CodeUnitCount
            (names + used).update(from: entry.name.utf8Start, count: length)
            let words = cbs_words(names + used, length)
            var index = start(words, length)
            while slots[index].value != Self.none { index = (index + 1) & mask }
            slots[index] = Slot(
                words: words, nameStart: UInt32(used), nameLength: UInt16(length), value: entry.value)
            used += length
        }
    }

    @inline(__always) private func start(_ words: cbs_name_words, _ length: Int) -> Int {
        Int(truncatingIfNeeded: cbs_fingerprint(words, length) >> 48) & mask
    }

    /// The value of a name, ``none`` if there is no such name. 16 bytes after the name must be readable.
    @inline(__always) func value(_ name: UnsafePointer<UInt8>, _ length: Int) -> UInt16 {
        let words = cbs_words(name, length)
        let index = start(words, length)
        // Mostly the first slot settles it. A free one has no bytes and no length, and its value stands for none.
        let slot = slots + index
        if slot.pointee.words.head == words.head, slot.pointee.words.tail == words.tail,
            Int(slot.pointee.nameLength) == length, length <= 16
        {
            return slot.pointee.value
        }
        return slot.pointee.value == Self.none ? Self.none : search(name, length, index)
    }

    @inline(never)
    private func search(_ name: UnsafePointer<UInt8>, _ length: Int, _ start: Int) -> UInt16 {
        var index = start
        while slots[index].value != Self.none {
            if Int(slots[index].nameLength) == length,
                cbs_equal(name, names + Int(slots[index].nameStart), length) != 0
            {
                return slots[index].value
            }
            index = (index + 1) & mask
        }
        return Self.none
    }
}
