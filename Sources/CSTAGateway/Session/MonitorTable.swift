import DeviceActors

/// What a client monitors.
enum MonitorTarget: Hashable, Sendable {
    /// A device: whatever happens at it.
    case device(PhoneID)
    /// The calls that are or come to a device, wherever they go from there.
    case callsAtDevice(PhoneID)
    /// One call, wherever it goes.
    case call(String)
}

/// The monitors of one session, by place and by cross-reference identifier. A value without I/O.
///
/// The place of a monitor that has ended is not given out again before ``free(_:)`` says that nothing can be on its way to it
/// any more: an event that was under way when its monitor ended finds nobody. The identifiers lie side by side in memory
/// that does not move while events are sent.
struct MonitorTable: ~Copyable {
    /// One monitor.
    struct Entry {
        /// What it is about.
        let target: MonitorTarget
        /// The link that feeds it.
        let link: Int
        /// The link's side of it.
        let subscription: MonitorSubscription
        /// Its identifier.
        let crossReferenceID: String

        /// Its place in the table.
        var place: UInt32 { subscription.key.monitor }
    }

    private enum Place {
        case live(Entry)
        /// The monitor has ended; events for it may be on their way.
        case ended
        case free
    }

    /// Every identifier is a decimal number of this many digits.
    static let identifierLength = 19

    private var entries: [Place] = []
    private var freePlaces: [UInt32] = []
    private var places: [String: UInt32] = [:]
    /// The identifiers by place; where no monitor is they begin with a zero byte.
    private var texts: UnsafeMutableRawPointer
    private var identifierCapacity: Int
    private var ids = CrossReferenceIDs()

    init() {
        identifierCapacity = 16
        texts = .allocate(byteCount: identifierCapacity * Self.identifierLength, alignment: 1)
    }

    deinit {
        texts.deallocate()
    }

    /// How many monitors there are.
    var count: Int { places.count }

    /// How many places there are, used or not.
    var capacity: Int { entries.count }

    /// The place the next monitor will have.
    var nextPlace: UInt32 { freePlaces.last ?? UInt32(entries.count) }

    /// A fresh identifier, or nil when the session has used up all it may have.
    mutating func newIdentifier(using random: inout some RandomNumberGenerator) -> String? {
        ids.next(using: &random)
    }

    /// Enters a monitor at ``nextPlace``.
    mutating func add(_ entry: Entry) {
        precondition(entry.crossReferenceID.utf8.count == Self.identifierLength, "an identifier of another length")
        let place = Int(nextPlace)
        precondition(entry.place == place, "a monitor at another place")
        if freePlaces.popLast() == nil {
            if place == identifierCapacity { grow() }
            entries.append(.free)
        }
        for (index, byte) in entry.crossReferenceID.utf8.enumerated() {
            texts.storeBytes(of: byte, toByteOffset: place * Self.identifierLength + index, as: UInt8.self)
        }
        entries[place] = .live(entry)
        places[entry.crossReferenceID] = UInt32(place)
    }

    /// Takes the monitor of this identifier out. Its place stays empty until ``free(_:)``.
    mutating func remove(_ crossReferenceID: String) -> Entry? {
        guard let place = places.removeValue(forKey: crossReferenceID) else { return nil }
        return end(place)
    }

    /// Nothing is on its way to the monitor that has ended at this place.
    mutating func free(_ place: UInt32) {
        guard Int(place) < entries.count, case .ended = entries[Int(place)] else { return }
        entries[Int(place)] = .free
        freePlaces.append(place)
    }

    /// The monitor of this identifier.
    func entry(_ crossReferenceID: String) -> Entry? {
        places[crossReferenceID].flatMap { entry(at: $0) }
    }

    /// The monitor at this place; nil when it has ended.
    func entry(at place: UInt32) -> Entry? {
        guard Int(place) < entries.count, case .live(let entry) = entries[Int(place)] else { return nil }
        return entry
    }

    /// The identifiers as the fan-out reads them: plain memory, good until the table changes.
    struct Identifiers: BitwiseCopyable {
        fileprivate let texts: UnsafeRawPointer
        fileprivate let count: Int

        /// The ``MonitorTable/identifierLength`` bytes of the identifier of the monitor at this place; nil when it has
        /// ended.
        @inline(__always)
        subscript(place: UInt32) -> UnsafeRawPointer? {
            guard Int(place) < count else { return nil }
            let text = texts + Int(place) * MonitorTable.identifierLength
            return text.load(as: UInt8.self) == 0 ? nil : text
        }
    }

    /// The identifiers of all monitors.
    var identifiers: Identifiers { Identifiers(texts: texts, count: entries.count) }

    /// Every monitor, by place.
    var all: [Entry] { entries.indices.compactMap { entry(at: UInt32($0)) } }

    /// Takes all monitors out.
    mutating func removeAll() -> [Entry] {
        defer { places = [:] }
        return places.values.sorted().compactMap { end($0) }
    }

    private mutating func end(_ place: UInt32) -> Entry? {
        defer {
            entries[Int(place)] = .ended
            texts.storeBytes(of: 0, toByteOffset: Int(place) * Self.identifierLength, as: UInt8.self)
        }
        return entry(at: place)
    }

    private mutating func grow() {
        let larger = UnsafeMutableRawPointer.allocate(
            byteCount: identifierCapacity * 2 * Self.identifierLength, alignment: 1)
        larger.copyMemory(from: texts, byteCount: identifierCapacity * Self.identifierLength)
        texts.deallocate()
        texts = larger
        identifierCapacity *= 2
    }
}
