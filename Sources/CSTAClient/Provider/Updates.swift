import NIOConcurrencyHelpers

/// What a sequence of changes gives.
public enum Update<View: Sendable>: Sendable {
    /// The state to begin with. The first element of every sequence; the changes after it are those since.
    case snapshot(View)
    /// Something has changed.
    case change(Change)
    /// The reader was too slow: so many changes were lost. The state is that after them, and the changes that follow are
    /// those since.
    case lost(Int, View)
}

/// The changes of a provider, an address, a terminal or a call, as an asynchronous sequence: first the state, then every
/// change since, in order and without a gap. Bounded; see ``Update/lost(_:_:)``.
///
/// A sequence has one reader; ask the provider for another sequence for another one. It goes on over reconnections and
/// ends when the provider is shut down or the reading task is cancelled.
public struct Updates<View: Sendable>: AsyncSequence, Sendable {
    /// What it gives.
    public typealias Element = Update<View>
    /// It does not fail.
    public typealias Failure = Never

    let subscription: Subscription<View>

    /// Reads it.
    public func makeAsyncIterator() -> Iterator { Iterator(subscription: subscription) }

    /// Reads a sequence of changes.
    public struct Iterator: AsyncIteratorProtocol {
        let subscription: Subscription<View>

        /// The next element; nil at the end.
        public mutating func next() async -> Update<View>? { await subscription.next() }

        /// The next element; nil at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> Update<View>? {
            await subscription.next()
        }
    }
}

/// One reader's part in the changes; ends with its last reference.
final class Subscription<View: Sendable>: Sendable {
    let feed: BoundedFeed<Change>
    private let first: NIOLockedValueBox<View?>
    /// Gives the present state and the number of changes lost before it, at one moment.
    private let resynchronize: @Sendable () async -> (Int, View)
    private let end: @Sendable () -> Void

    init(
        feed: BoundedFeed<Change>, first: View, resynchronize: @escaping @Sendable () async -> (Int, View),
        end: @escaping @Sendable () -> Void
    ) {
        self.feed = feed
        self.first = NIOLockedValueBox(first)
        self.resynchronize = resynchronize
        self.end = end
    }

    deinit { end() }

    func next() async -> Update<View>? {
        let begin = first.withLockedValue { first in
            defer { first = nil }
            return first
        }
        if let begin { return .snapshot(begin) }
        switch await feed.take() {
        case .element(let change): return .change(change)
        case .lost:
            let (count, view) = await resynchronize()
            return .lost(count, view)
        case .finished: return nil
        }
    }
}
