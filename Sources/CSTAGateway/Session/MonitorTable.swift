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
/// Places are given out in order and not used twice, so that an event that was on its way when a monitor ended can
/// never reach another one. The identifiers lie side by side in memory that does not move while events are sent.
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
    }

    /// Every identifier is a decimal number of this many digits.
    static let identifierLength = 19

    private var entries: [Entry?] = []
    private var places: [String: UInt32] = [:]
    /// The identifiers by place; that of an ended monitor begins with a zero byte.
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

    /// The place the next monitor will have.
    var nextPlace: UInt32 { UInt32(entries.count) }

    /// A fresh identifier, or nil when the session has used up all it may have.
    mutating func newIdentifier(using random: inout some RandomNumberGenerator) -> String? {
        ids.next(using: &random)
    }

    /// Enters a monitor at ``nextPlace``.
    mutating func add(_ entry: Entry) {
        precondition(entry.crossReferenceID.utf8.count == Self.identifierLength, "an identifier of another length")
        let place = entries.count
        if place == identifierCapacity { grow() }
        for (index, byte) in entry.crossReferenceID.utf8.enumerated() {
            texts.storeBytes(of: byte, toByteOffset: place * Self.identifierLength + index, as: UInt8.self)
        }
        entries.append(entry)
        places[entry.crossReferenceID] = UInt32(place)
    }

    /// Takes the monitor of this identifier out.
    mutating func remove(_ crossReferenceID: String) -> Entry? {
        guard let place = places.removeValue(forKey: crossReferenceID) else { return nil }
        defer { end(Int(place)) }
        return entries[Int(place)]
    }

    /// The monitor of this identifier.
    func entry(_ crossReferenceID: String) -> Entry? {
        places[crossReferenceID].flatMap { entries[Int($0)] }
    }

    /// The monitor at this place.
    func entry(at place: UInt32) -> Entry? {
        Int(place) < entries.count ? entries[Int(place)] : nil
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

    /// Every monitor, the oldest first.
    var all: [Entry] { entries.compactMap { $0 } }

    /// Takes all monitors out.
    mutating func removeAll() -> [Entry] {
        defer {
            for index in entries.indices { end(index) }
            places = [:]
        }
        return entries.compactMap { $0 }
    }

    private mutating func end(_ place: Int) {
        entries[place] = nil
        texts.storeBytes(of: 0, toByteOffset: place * Self.identifierLength, as: UInt8.self)
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
