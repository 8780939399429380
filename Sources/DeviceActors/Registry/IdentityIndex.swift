/// Which of a phone's names an index entry stands for.
enum IdentityKind: UInt32, CaseIterable {
    /// The device identifier, byte for byte.
    case deviceID
    /// The number inside the device identifier, where it is not all of it.
    case number
    case e164
    case mac
    case name
}

/// One entry of the index: a phone and which of its names leads to it.
struct IdentityEntry: Equatable {
    let phone: PhoneID
    let kind: IdentityKind

    /// Entries are stored as one non-zero 32-bit number: zero marks a free slot, all ones a removed entry.
    var packed: UInt32 { (phone.rawValue << 3 | kind.rawValue) + 1 }

    init(phone: PhoneID, kind: IdentityKind) {
        self.phone = phone
        self.kind = kind
    }

    init(packed: UInt32) {
        phone = PhoneID(rawValue: (packed - 1) >> 3)
        kind = IdentityKind(rawValue: (packed - 1) & 7)!
    }
}

/// An open-addressing table from hashed names to entries: five bytes per slot, no keys.
///
/// The keys live in the phones' records; whoever looks something up compares them. A one-byte tag spares most of the
/// comparisons. Equal keys may occur several times. Capacities need not be powers of two, so that a table is never
/// less than half full.
struct IdentityIndex {
    private static let free: UInt32 = 0
    private static let removed = UInt32.max

    private var slots: ContiguousArray<UInt32> = []
    private var tags: ContiguousArray<UInt8> = []
    /// Slots that are not free, removed entries included.
    private var used = 0
    private(set) var count = 0

    var capacity: Int { slots.count }

    /// Whether one more entry needs ``rebuild(minimumCount:entries:)`` first.
    var isFull: Bool { used + 1 > capacity * 7 / 8 }

    /// Adds an entry under a hash. The index must not be full.
    mutating func insert(_ entry: IdentityEntry, hash: UInt64) {
        var slot = firstSlot(hash)
        while slots[slot] != Self.free, slots[slot] != Self.removed { slot = next(slot) }
        if slots[slot] == Self.free { used += 1 }
        slots[slot] = entry.packed
        tags[slot] = tag(hash)
        count += 1
    }

    /// Calls `body` with each entry whose hash may be this one, until it says `false`.
    func forEachCandidate(hash: UInt64, _ body: (IdentityEntry) -> Bool) {
        guard capacity > 0 else { return }
        let wanted = tag(hash)
        var slot = firstSlot(hash)
        while slots[slot] != Self.free {
            if tags[slot] == wanted, slots[slot] != Self.removed {
                guard body(IdentityEntry(packed: slots[slot])) else { return }
            }
            slot = next(slot)
        }
    }

    /// Takes an entry out; nothing happens when it is not there.
    mutating func remove(_ entry: IdentityEntry, hash: UInt64) {
        guard capacity > 0 else { return }
        var slot = firstSlot(hash)
        while slots[slot] != Self.free {
            if slots[slot] == entry.packed {
                slots[slot] = Self.removed
                count -= 1
                return
            }
            slot = next(slot)
        }
    }

    /// Makes a larger table (by half, or as large as asked for) and enters everything again.
    ///
    /// - Parameter hash: the hash of the key of an entry.
    mutating func rebuild(minimumCount: Int, hash: (IdentityEntry) -> UInt64) {
        let needed = max(minimumCount, count + count / 2 + 8)
        let old = slots
        slots = ContiguousArray(repeating: Self.free, count: needed * 8 / 7 + 1)
        tags = ContiguousArray(repeating: 0, count: slots.count)
        used = 0
        count = 0
        for packed in old where packed != Self.free && packed != Self.removed {
            let entry = IdentityEntry(packed: packed)
            insert(entry, hash: hash(entry))
        }
    }

    private func firstSlot(_ hash: UInt64) -> Int {
        Int(hash.multipliedFullWidth(by: UInt64(capacity)).high)
    }

    private func next(_ slot: Int) -> Int {
        slot + 1 == capacity ? 0 : slot + 1
    }

    /// The low byte: the slot comes from the high bits.
    private func tag(_ hash: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: hash)
    }
}
