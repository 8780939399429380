import ECMA323

/// The present event, ready for clients of each edition: made when the first subscriber of an edition needs it.
struct TemplateCache: ~Copyable {
    private var maker = EventTemplateMaker()
    private var templates: [EventTemplate?] = Array(repeating: nil, count: Edition.allCases.count + 1)
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

    /// Calls the body with the event's bytes before and after the cross-reference identifier, in an edition.
    ///
    /// - Returns: what the body returns, or nil when the event cannot be written in this edition.
    @inline(__always)
    mutating func withTemplate<Result>(
        of head: EventHead, _ event: UnsafeRawBufferPointer, in edition: Edition,
        _ body: (_ before: UnsafeRawBufferPointer, _ after: UnsafeRawBufferPointer) -> Result
    ) -> Result? {
        let index = Int(edition.rawValue)
        let bit: UInt32 = 1 << UInt32(index)
        if made & bit == 0 {
            guard failed & bit == 0, let template = try? maker.template(head, of: event, edition: edition) else {
                failed |= bit
                return nil
            }
            guard template.origin != .unread else {
                failed |= bit
                isUnreadable = true
                return nil
            }
            templates[index] = template
            made |= bit
        }
        return templates[index]?.withPieces(of: event, body)
    }
}
