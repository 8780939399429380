import DeviceActors
import NIOCore

/// The newest events, ready to be sent, in bounded memory: the oldest give way. A value without a clock.
///
/// Numbers rise by one from event to event; events that were lost before they came here have numbers too, and one entry
/// for all of them.
struct EventRing: Sendable {
    /// One event, or the place of lost ones.
    struct Entry: Sendable {
        /// Its number; of lost ones the last.
        var sequence: UInt64
        /// What it is.
        var content: Content
        /// The server-sent event; empty for lost ones.
        var text: String

        /// What an event costs besides its text, about.
        var byteCount: Int { text.utf8.count + 200 }
    }

    /// What an entry is.
    enum Content: Sendable, Hashable {
        /// An event of a phone or of a job.
        case event(EventFacts)
        /// So many events are missing here; `nil` when it is not known how many.
        case lost(UInt64?)
    }

    /// How many entries are kept at most.
    let capacity: Int
    /// How many bytes they may have together, about.
    let byteLimit: Int
    /// The number that the next event gets.
    private(set) var next: UInt64 = 1
    private var entries = CircularBuffer<Entry>()
    private(set) var byteCount = 0

    init(capacity: Int, byteLimit: Int) {
        self.capacity = capacity
        self.byteLimit = byteLimit
    }

    /// The number of the oldest event that is still there, or was lost without anything before it; ``next`` when there is none.
    var first: UInt64 {
        guard let entry = entries.first else { return next }
        if case .lost(let count?) = entry.content { return entry.sequence + 1 - count }
        return entry.sequence
    }

    /// How many entries there are.
    var count: Int { entries.count }

    /// Adds an event under the number ``next``.
    mutating func append(_ facts: EventFacts, text: String) {
        push(Entry(sequence: next, content: .event(facts), text: text))
        next += 1
    }

    /// Notes that so many events are missing here; `nil` when it is not known how many, which takes one number.
    mutating func appendLost(_ count: UInt64?) {
        if count == 0 { return }
        next += count ?? 1
        push(Entry(sequence: next - 1, content: .lost(count), text: ""))
    }

    /// Forgets all events; their numbers are not given again.
    mutating func removeAll() {
        entries.removeAll()
        byteCount = 0
    }

    /// The entries from a place on.
    ///
    /// - Parameter place: a number; entries with it or a higher one are looked at.
    /// - Returns: a sequence of them, oldest first.
    func entries(from place: UInt64) -> some Sequence<Entry> {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[offset: middle].sequence < place { low = middle + 1 } else { high = middle }
        }
        return entries.dropFirst(low)
    }

    private mutating func push(_ entry: Entry) {
        entries.append(entry)
        byteCount += entry.byteCount
        while let oldest = entries.first, entries.count > capacity || byteCount > byteLimit {
            byteCount -= oldest.byteCount
            entries.removeFirst()
        }
    }
}

/// What of an event decides who gets it.
struct EventFacts: Sendable, Hashable {
    /// The phone, as its switch names it; empty for what provisioning tells.
    var phone: String
    /// The workpoint that provisioning tells of.
    var workpoint: MACAddress?
    /// The name on the wire.
    var kind: String
    /// The call.
    var callID: String?
    /// The link.
    var link: String?
    /// Its number in the gateway's own flow, by which a snapshot tells what it contains; 0 for what provisioning
    /// tells.
    var source: UInt64

    init(_ record: EventRecord) {
        workpoint = record.mac.flatMap { MACAddress($0) }
        // Who may know of a workpoint is decided by the right to provision, not by the phone that a switch knows it as.
        phone = workpoint == nil ? record.phone : ""
        kind = record.kind
        callID = record.callID
        link = record.link
        source = workpoint == nil ? record.source : 0
    }
}
