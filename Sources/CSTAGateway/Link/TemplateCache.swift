import ECMA323

/// The present event, ready for clients of each edition: made when the first subscriber of an edition needs it.
///
/// What subscribers get are plain pointers, so that giving the event to one more of them counts no references: into the
/// event's own bytes where they can be used as they are, else into memory of the cache.
struct TemplateCache: ~Copyable {
    /// The event's bytes in one edition, before and after the cross-reference identifier. Valid until the next
    /// ``begin()``.
    struct Pieces {
        var before: UnsafeRawBufferPointer
        var after: UnsafeRawBufferPointer
    }

    private static let slots = Int(Edition.allCases.map(\.rawValue).max() ?? 0) + 1

    private var maker = EventTemplateMaker()
    private let pieces: UnsafeMutablePointer<Pieces>
    /// For each edition the bytes of an event that is not sent as it came; grows to the longest one there was.
    private let copies: UnsafeMutablePointer<UnsafeMutableRawBufferPointer>
    private var made: UInt32 = 0
    private var failed: UInt32 = 0
    /// Whether the present event is well-formed and yet not what its root element says, so that it was not passed on.
    private(set) var isUnreadable = false

    init() {
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        pieces = .allocate(capacity: Self.slots)
        pieces.initialize(repeating: Pieces(before: nothing, after: nothing), count: Self.slots)
        copies = .allocate(capacity: Self.slots)
        copies.initialize(repeating: UnsafeMutableRawBufferPointer(start: nil, count: 0), count: Self.slots)
    }

    deinit {
        for slot in 0..<Self.slots { copies[slot].deallocate() }
        copies.deallocate()
        pieces.deallocate()
    }

    /// A new event begins.
    @inline(__always)
    mutating func begin() {
        made = 0
        failed = 0
        isUnreadable = false
    }

    /// The event's pieces in an edition, or nil when it cannot be written in it.
    ///
    /// - Parameter event: the same bytes at the same place for every call until the next ``begin()``.
    @inline(__always)
    mutating func pieces(of head: EventHead, _ event: UnsafeRawBufferPointer, in edition: Edition) -> Pieces? {
        let slot = Int(edition.rawValue)
        if made & (1 << UInt32(slot)) != 0 { return pieces[slot] }
        return make(head, event, edition)
    }

    @inline(never)
    private mutating func make(_ head: EventHead, _ event: UnsafeRawBufferPointer, _ edition: Edition) -> Pieces? {
        let slot = Int(edition.rawValue)
        let bit: UInt32 = 1 << UInt32(slot)
        guard failed & bit == 0, let template = try? maker.template(head, of: event, edition: edition) else {
            failed |= bit
            return nil
        }
        switch template.origin {
        case .unread:
            failed |= bit
            isUnreadable = true
            return nil
        case .spliced:
            // The pieces are ranges of the event's bytes, which outlive this call.
            pieces[slot] = template.withPieces(of: event) { Pieces(before: $0, after: $1) }
        case .namespaceReplaced, .encoded:
            pieces[slot] = template.withPieces(of: event) { copy($0, $1, slot) }
        }
        made |= bit
        return pieces[slot]
    }

    private func copy(_ before: UnsafeRawBufferPointer, _ after: UnsafeRawBufferPointer, _ slot: Int) -> Pieces {
        let count = before.count + after.count
        if copies[slot].count < count {
            copies[slot].deallocate()
            copies[slot] = .allocate(byteCount: max(count, 4_096), alignment: 16)
        }
        let target = copies[slot]
        target.copyMemory(from: before)
        UnsafeMutableRawBufferPointer(rebasing: target[before.count...]).copyMemory(from: after)
        return Pieces(
            before: UnsafeRawBufferPointer(rebasing: target[..<before.count]),
            after: UnsafeRawBufferPointer(rebasing: target[before.count..<count]))
    }
}
