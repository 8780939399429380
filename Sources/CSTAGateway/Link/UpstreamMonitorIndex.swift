/// Finds the device an upstream monitor cross-reference identifier belongs to, by its bytes, without making a string.
///
/// Open addressing with linear probing over 32-bit slots; the keys lie one after the other in one buffer. Some 25
/// bytes per entry, one cache miss or two per look-up. Not thread safe: it belongs to the link's event loop.
struct UpstreamMonitorIndex {
    private struct Entry {
        var hash: UInt32
        var offset: UInt32
        var length: UInt16
        var value: Int32
    }

    private static let empty: Int32 = -1
    private static let removed: Int32 = -2

    private var slots: [Int32] = Array(repeating: UpstreamMonitorIndex.empty, count: 16)
    private var entries: [Entry] = []
    private var keys: [UInt8] = []
    private var used = 0
    private(set) var count = 0
    private let hashing: SeededHash

    /// - Parameter seed: makes the places of keys unpredictable, so that a hostile peer cannot pile them up.
    init(seed: UInt64) {
        hashing = SeededHash(seed: seed)
    }

    /// The device of this identifier, or nil.
    func find(_ key: UnsafeRawBufferPointer) -> Int? {
        let hash = self.hash(key)
        let mask = slots.count - 1
        var position = Int(hash) & mask
        while true {
            let slot = slots[position]
            if slot == Self.empty { return nil }
            if slot >= 0 {
                let entry = entries[Int(slot)]
                if entry.hash == hash, matches(entry, key) { return Int(entry.value) }
            }
            position = (position + 1) & mask
        }
    }

    /// Enters an identifier; one that is there already is given to the new device.
    mutating func insert(_ key: some Collection<UInt8>, value: Int) {
        remove(key)
        if (used + 1) * 2 > slots.count { rebuild() }
        let offset = keys.count
        keys.append(contentsOf: key)
        let length = keys.count - offset
        let hash = keys.withUnsafeBytes { self.hash(UnsafeRawBufferPointer(rebasing: $0[offset...])) }
        entries.append(
            Entry(hash: hash, offset: UInt32(offset), length: UInt16(clamping: length), value: Int32(value)))
        place(entries.count - 1)
        count += 1
        used += 1
    }

    /// Takes an identifier out.
    mutating func remove(_ key: some Collection<UInt8>) {
        let bytes = Array(key)
        bytes.withUnsafeBytes { key in
            let hash = self.hash(key)
            let mask = slots.count - 1
            var position = Int(hash) & mask
            while slots[position] != Self.empty {
                let slot = slots[position]
                if slot >= 0, entries[Int(slot)].hash == hash, matches(entries[Int(slot)], key) {
                    slots[position] = Self.removed
                    entries[Int(slot)].value = -1
                    count -= 1
                    return
                }
                position = (position + 1) & mask
            }
        }
    }

    /// Forgets every identifier.
    mutating func removeAll() {
        self = UpstreamMonitorIndex(seed: hashing.seed)
    }

    private mutating func place(_ entry: Int) {
        let mask = slots.count - 1
        var position = Int(entries[entry].hash) & mask
        while slots[position] >= 0 { position = (position + 1) & mask }
        slots[position] = Int32(entry)
    }

    /// Drops what was removed and doubles the slots if they are still too few.
    private mutating func rebuild() {
        let live = entries.filter { $0.value >= 0 }
        var newKeys: [UInt8] = []
        var newEntries: [Entry] = []
        newEntries.reserveCapacity(live.count + 1)
        for var entry in live {
            let old = Int(entry.offset)
            entry.offset = UInt32(newKeys.count)
            newKeys.append(contentsOf: keys[old..<old + Int(entry.length)])
            newEntries.append(entry)
        }
        keys = newKeys
        entries = newEntries
        used = live.count
        var size = 16
        while size < (live.count + 1) * 4 { size *= 2 }
        slots = Array(repeating: Self.empty, count: size)
        for index in entries.indices { place(index) }
    }

    private func hash(_ key: UnsafeRawBufferPointer) -> UInt32 {
        let hash = hashing.hash(key)
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }

    private func matches(_ entry: Entry, _ key: UnsafeRawBufferPointer) -> Bool {
        guard Int(entry.length) == key.count else { return false }
        return keys.withUnsafeBytes { keys in
            for index in 0..<key.count where keys[Int(entry.offset) + index] != key[index] { return false }
            return true
        }
    }
}
