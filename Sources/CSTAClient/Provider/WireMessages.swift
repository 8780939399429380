import ECMA323
import NIOCore

/// A message as it came from the gateway, before anything is made of it.
public struct WireMessage: Sendable {
    /// Its place among all messages that came on its connection, from 1.
    public let sequence: UInt64
    /// What it is.
    public let kind: MessageKind
    /// The address whose monitor reported it; nil when it is no event.
    public let address: String?
    /// Its XML text in UTF-8.
    public let text: [UInt8]
    /// When it came.
    public let time: NIODeadline
}

/// The messages that come from the gateway, for traces and recordings: an asynchronous sequence, bounded, with one reader.
public struct WireMessages: AsyncSequence, Sendable {
    /// What it gives.
    public enum Element: Sendable {
        /// A message came.
        case message(WireMessage)
        /// The connection was lost, or could not be made again; the text says why. The next message is from another one.
        case disconnected(String)
        /// The reader was too slow: so many elements were lost here.
        case lost(Int)
    }

    /// It does not fail.
    public typealias Failure = Never

    let tap: MessageTap

    /// Reads it.
    public func makeAsyncIterator() -> Iterator { Iterator(tap: tap) }

    /// Reads messages.
    public struct Iterator: AsyncIteratorProtocol {
        let tap: MessageTap

        /// The next element; nil at the end.
        public mutating func next() async -> Element? { await tap.next() }

        /// The next element; nil at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> Element? { await tap.next() }
    }
}

/// One reader's part in the messages; ends with its last reference.
final class MessageTap: Sendable {
    let feed: BoundedFeed<WireMessages.Element>
    private let end: @Sendable () -> Void

    init(feed: BoundedFeed<WireMessages.Element>, end: @escaping @Sendable () -> Void) {
        self.feed = feed
        self.end = end
    }

    deinit { end() }

    func next() async -> WireMessages.Element? {
        switch await feed.take() {
        case .element(let element): element
        case .lost: .lost(feed.takeLost())
        case .finished: nil
        }
    }
}
