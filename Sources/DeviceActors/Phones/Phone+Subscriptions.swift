import ECMA323

extension Phone {
    /// Adds a subscription.
    ///
    /// - Returns: false when the phone has ``maximumSubscriptions`` already, or one of this subscriber.
    public func subscribe(_ subscription: Subscription) -> Bool {
        guard subscriptions.count < Self.maximumSubscriptions, place(of: subscription.subscriber) == nil else {
            return false
        }
        subscriptions.append(subscription)
        return true
    }

    /// Takes a subscription out.
    ///
    /// - Returns: false when there is none of this subscriber.
    @discardableResult
    public func unsubscribe(_ subscriber: SubscriberID) -> Bool {
        guard let index = place(of: subscriber) else { return false }
        subscriptions.remove(at: index)
        // The last one leaves no array behind.
        if subscriptions.isEmpty { subscriptions = [] }
        return true
    }

    /// Changes what is withheld from a subscription.
    ///
    /// - Returns: false when there is none of this subscriber.
    public func setFilter(_ filter: MonitorFilterSet, of subscriber: SubscriberID) -> Bool {
        guard let index = place(of: subscriber) else { return false }
        subscriptions[index].filter = filter
        return true
    }

    /// How many subscriptions there are.
    public var subscriptionCount: Int { subscriptions.count }

    /// Whether anybody wants the phone's events.
    public var isSubscribed: Bool { !subscriptions.isEmpty }

    /// Calls `body` with each subscriber that events of this kind are not withheld from, in the order of arrival.
    ///
    /// The way of every event: a test of one bit for each subscription, and no reference counted.
    @inlinable
    public func forEachSubscriber(of kind: MessageKind, _ body: (SubscriberID) -> Void) {
        guard !subscriptions.isEmpty else { return }
        let withheld = kind.eventFilter.map { MonitorFilterSet($0) } ?? []
        subscriptions.withUnsafeBufferPointer { subscriptions in
            for subscription in subscriptions where subscription.filter.isDisjoint(with: withheld) {
                body(subscription.subscriber)
            }
        }
    }

    private func place(of subscriber: SubscriberID) -> Int? {
        subscriptions.firstIndex { $0.subscriber == subscriber }
    }
}
