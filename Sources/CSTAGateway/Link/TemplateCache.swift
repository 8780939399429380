import ECMA323

/// The present event, ready for clients of each edition: made when the first subscriber of an edition needs it.
struct TemplateCache: ~Copyable {
    private static let slots = Int(Edition.allCases.map(\.rawValue).max() ?? 0) + 1

    private var maker = EventTemplateMaker()
    /// By edition; what is not marked as made is of an earlier event.
    private var templates: ContiguousArray<EventTemplate?> = ContiguousArray(repeating: nil, count: slots)
    private var made: UInt32 = 0
    private var failed: UInt32 = 0
    /// Whether the present event is well-formed and yet not what its root element says, so that it was not passed on.
    private(set) var isUnreadable = false

    /// A new event begins.
    @inline(__always)
    mutating func begin() {
        made = 0
        failed = 0
        isUnreadable = false
    }

    /// Adds the event in an edition to the frames of a batch.
    ///
    /// - Parameter event: the same bytes for every call until the next ``begin()``.
    /// - Returns: its position there, or nil when it cannot be written in the edition.
    mutating func append(
        _ head: EventHead, _ event: UnsafeRawBufferPointer, _ edition: Edition, to frames: inout EventFrames
    ) -> UInt32? {
        let slot = Int(edition.rawValue)
        if made & 1 << UInt32(slot) == 0, !make(head, event, edition) { return nil }
        return templates[slot]?.withPieces(of: event) { frames.append($0, $1) }
    }

    private mutating func make(_ head: EventHead, _ event: UnsafeRawBufferPointer, _ edition: Edition) -> Bool {
        let bit: UInt32 = 1 << UInt32(edition.rawValue)
        guard failed & bit == 0 else { return false }
        guard let template = try? maker.template(head, of: event, edition: edition) else {
            failed |= bit
            return false
        }
        guard template.origin != .unread else {
            failed |= bit
            isUnreadable = true
            return false
        }
        templates[Int(edition.rawValue)] = template
        made |= bit
        return true
    }
}
