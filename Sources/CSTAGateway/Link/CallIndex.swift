/// Finds the devices of a link that have a connection in a call, without going through all of them.
///
/// It holds hashes of the calls' identifiers and no texts: what it finds are candidates, and the phone itself says whether it
/// has the call. Each device's calls are entered anew whenever they are others than before, so that it does not matter what
/// changed them: an event, a transfer, a snapshot. Once it has grown to the number of calls there are, it allocates nothing.
///
/// A value without I/O. It belongs to the link's event loop.
struct CallIndex {
    private struct Entry {
        var hash: UInt64
        var device: Int32
        /// The next entry of the same bucket, or of the free ones.
        var nextInBucket: Int32
        /// The next entry of the same device.
        var nextOfDevice: Int32
    }

    private static let none: Int32 = -1

    private let hashing: SeededHash
    private var buckets: [Int32] = Array(repeating: CallIndex.none, count: 64)
    private var entries: [Entry] = []
    private var firstFree = CallIndex.none
    private var firstOfDevice: [Int32] = []
    /// How many connections are entered.
    private(set) var count = 0

    /// - Parameter seed: makes the places of calls unpredictable, so that a hostile peer cannot pile them up.
    init(seed: UInt64) {
        hashing = SeededHash(seed: seed)
    }

    /// Enters a device's calls in place of those it had before.
    ///
    /// - Parameters:
    ///   - device: the device, by its index.
    ///   - forEachCall: calls its argument with the identifier of each call.
    mutating func setCalls(of device: Int, _ forEachCall: ((UnsafeRawBufferPointer) -> Void) -> Void) {
        removeCalls(of: device)
        forEachCall { add(hashing.hash($0), device) }
    }

    /// The devices that may have the call, in the order of their indices, each once.
    func candidates(forCall callID: String) -> [Int] {
        let hash = hashing.hash(callID)
        var found: [Int] = []
        var next = buckets[bucket(of: hash)]
        while next != Self.none {
            let entry = entries[Int(next)]
            if entry.hash == hash { found.append(Int(entry.device)) }
            next = entry.nextInBucket
        }
        guard found.count > 1 else { return found }
        return Set(found).sorted()
    }

    private func bucket(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (buckets.count - 1) }

    private mutating func add(_ hash: UInt64, _ device: Int) {
        if count >= buckets.count { grow() }
        if device >= firstOfDevice.count {
            let missing = device + 1 - firstOfDevice.count
            firstOfDevice.append(contentsOf: repeatElement(Self.none, count: missing))
        }
        let bucket = bucket(of: hash)
        let entry = Entry(
            hash: hash, device: Int32(device), nextInBucket: buckets[bucket], nextOfDevice: firstOfDevice[device])
        let place: Int32
        if firstFree != Self.none {
            place = firstFree
            firstFree = entries[Int(place)].nextInBucket
            entries[Int(place)] = entry
        } else {
            place = Int32(entries.count)
            entries.append(entry)
        }
        buckets[bucket] = place
        firstOfDevice[device] = place
        count += 1
    }

    private mutating func removeCalls(of device: Int) {
        guard device < firstOfDevice.count else { return }
        var next = firstOfDevice[device]
        firstOfDevice[device] = Self.none
        while next != Self.none {
            let place = next
            next = entries[Int(place)].nextOfDevice
            unlink(place)
            entries[Int(place)].nextInBucket = firstFree
            firstFree = place
            count -= 1
        }
    }

    /// Takes an entry out of its bucket.
    private mutating func unlink(_ place: Int32) {
        let entry = entries[Int(place)]
        let bucket = bucket(of: entry.hash)
        guard buckets[bucket] != place else {
            buckets[bucket] = entry.nextInBucket
            return
        }
        var before = Int(buckets[bucket])
        while entries[before].nextInBucket != place { before = Int(entries[before].nextInBucket) }
        entries[before].nextInBucket = entry.nextInBucket
    }

    /// Doubles the buckets.
    private mutating func grow() {
        buckets = Array(repeating: Self.none, count: buckets.count * 2)
        for first in firstOfDevice {
            var next = first
            while next != Self.none {
                let bucket = bucket(of: entries[Int(next)].hash)
                entries[Int(next)].nextInBucket = buckets[bucket]
                buckets[bucket] = next
                next = entries[Int(next)].nextOfDevice
            }
        }
    }
}
