import ECMA323

/// Names a subscriber: 128 bits that mean something to whoever subscribes, and nothing to the phone.
///
/// Plain numbers and no reference, so that going through a phone's subscriptions for an event counts no references.
public struct SubscriberID: Hashable, Sendable, BitwiseCopyable {
    /// The first 64 bits.
    public let high: UInt64
    /// The others.
    public let low: UInt64

    /// Puts an identifier together.
    @inlinable public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}

/// The wish for a phone's events: a monitor of a client, as a rule.
public struct Subscription: Sendable {
    /// Who is told.
    public let subscriber: SubscriberID
    /// The events that are withheld.
    public var filter: MonitorFilterSet

    /// Puts a subscription together; nothing is withheld by default.
    public init(_ subscriber: SubscriberID, filter: MonitorFilterSet = []) {
        self.subscriber = subscriber
        self.filter = filter
    }
}
