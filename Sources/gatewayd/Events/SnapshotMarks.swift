/// What a snapshot contains: of each phone all events up to one of the gateway's flow.
struct SnapshotMarks: Sendable, Hashable {
    private var marks: [String: UInt64] = [:]
    private var last: UInt64 = 0

    /// Notes that the snapshot of a phone contains the events up to `mark`.
    mutating func set(_ phone: String, _ mark: UInt64) {
        marks[phone] = mark
        last = max(last, mark)
    }

    /// Whether the snapshot contains the event.
    func contains(_ facts: EventFacts) -> Bool {
        facts.source > 0 && facts.source <= marks[facts.phone] ?? 0
    }

    /// Whether no later event can be in the snapshot.
    func isOver(at facts: EventFacts) -> Bool { facts.source > last }
}
