import DeviceActors
import ECMA323

/// One monitor of one client, as the link's side sees it: whom to give events to, and in which edition.
final class MonitorSubscription: Sendable {
    /// The session and the monitor's place in it.
    let key: MonitorKey
    /// The loop the session lives on, by its index.
    let loop: Int
    /// The edition the client gets its events in.
    let edition: Edition

    init(key: MonitorKey, loop: Int, edition: Edition) {
        self.key = key
        self.loop = loop
        self.edition = edition
    }
}

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
    private var isLive: [Bool] = []
    private var places: [String: UInt32] = [:]
    private var identifiers: UnsafeMutableRawPointer
    private var identifierCapacity: Int
    private var ids = CrossReferenceIDs()

    init() {
        identifierCapacity = 16
        identifiers = .allocate(byteCount: identifierCapacity * Self.identifierLength, alignment: 1)
    }

    deinit {
        identifiers.deallocate()
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
            identifiers.storeBytes(of: byte, toByteOffset: place * Self.identifierLength + index, as: UInt8.self)
        }
        entries.append(entry)
        isLive.append(true)
        places[entry.crossReferenceID] = UInt32(place)
    }

    /// Takes the monitor of this identifier out.
    mutating func remove(_ crossReferenceID: String) -> Entry? {
        guard let place = places.removeValue(forKey: crossReferenceID) else { return nil }
        defer {
            entries[Int(place)] = nil
            isLive[Int(place)] = false
        }
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

    /// The bytes of the identifier of the monitor at this place; nil when it has ended.
    @inline(__always)
    func identifier(_ place: UInt32) -> UnsafeRawBufferPointer? {
        guard Int(place) < isLive.count, isLive[Int(place)] else { return nil }
        return UnsafeRawBufferPointer(
            start: identifiers + Int(place) * Self.identifierLength, count: Self.identifierLength)
    }

    /// Every monitor, the oldest first.
    var all: [Entry] { entries.compactMap { $0 } }

    /// Takes all monitors out.
    mutating func removeAll() -> [Entry] {
        defer {
            for index in entries.indices {
                entries[index] = nil
                isLive[index] = false
            }
            places = [:]
        }
        return entries.compactMap { $0 }
    }

    private mutating func grow() {
        let larger = UnsafeMutableRawPointer.allocate(
            byteCount: identifierCapacity * 2 * Self.identifierLength, alignment: 1)
        larger.copyMemory(from: identifiers, byteCount: identifierCapacity * Self.identifierLength)
        identifiers.deallocate()
        identifiers = larger
        identifierCapacity *= 2
    }
}
