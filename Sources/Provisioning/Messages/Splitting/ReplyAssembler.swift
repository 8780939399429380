/// Puts the fragments of a long reply together (guide, pages 69 to 71).
///
/// The guide does not say whether fragments may overlap: of an item that comes twice the later one counts, in the place of
/// the first.
public struct ReplyAssembler: Sendable {
    /// What a fragment led to.
    public enum Step: Hashable, Sendable {
        /// More is to come: `GetNextFragment` is to be sent, with the nonce of the fragment.
        case incomplete
        /// The whole reply, as if it had come in one message: with the nonce of the last fragment, and what the first one
        /// says else.
        case complete(WorkpointMessage)
    }

    /// Why a reply cannot be put together.
    public enum Failure: Error, Hashable, Sendable {
        /// A fragment answers another action than the one before, or with another status.
        case doesNotFollow
        /// There are more fragments than ``ReplyAssembler/maximumFragments``.
        case tooManyFragments
        /// There are more items than ``ReplyAssembler/maximumItems``.
        case tooManyItems
        /// The values are longer than ``ReplyAssembler/maximumBytes``.
        case tooLarge
    }

    /// The most fragments of a reply.
    public var maximumFragments: Int
    /// The most items of a reply.
    public var maximumItems: Int
    /// The most bytes of names and values in a reply.
    public var maximumBytes: Int

    private var whole: WorkpointMessage?
    private var places: [ItemKey: Int] = [:]
    private var fragments = 0
    private var bytes = 0

    /// An assembler for one reply.
    public init(maximumFragments: Int = 1_000, maximumItems: Int = 50_000, maximumBytes: Int = 16 << 20) {
        self.maximumFragments = maximumFragments
        self.maximumItems = maximumItems
        self.maximumBytes = maximumBytes
    }

    /// Whether a fragment has come and the last has not.
    public var isWaiting: Bool { whole != nil }

    /// Takes a reply or a fragment of one. After the last one, and after a failure, the assembler is empty again.
    public mutating func add(_ message: WorkpointMessage) throws(Failure) -> Step {
        do {
            try take(message)
        } catch {
            reset()
            throw error
        }
        guard message.fragment != .next, var reply = whole else { return .incomplete }
        reply.nonce = message.nonce
        reply.fragment = message.fragment
        reset()
        return .complete(reply)
    }

    /// Forgets what has come.
    public mutating func reset() {
        whole = nil
        places.removeAll()
        fragments = 0
        bytes = 0
    }

    private mutating func take(_ message: WorkpointMessage) throws(Failure) {
        fragments += 1
        guard fragments <= maximumFragments else { throw .tooManyFragments }
        var reply = whole ?? message
        if whole == nil {
            reply.items = []
        } else {
            guard message.reason == reply.reason, message.action == reply.action, message.status == reply.status
            else { throw .doesNotFollow }
            // No second owner: the items are added to in place.
            whole = nil
        }
        for item in message.items {
            if let place = places[item.key] {
                bytes += item.value.utf8.count - reply.items[place].value.utf8.count
                reply.items[place] = item
            } else {
                guard reply.items.count < maximumItems else { throw .tooManyItems }
                bytes += item.name.utf8.count + item.value.utf8.count
                places[item.key] = reply.items.count
                reply.items.append(item)
            }
            guard bytes <= maximumBytes else { throw .tooLarge }
        }
        whole = reply
    }
}
