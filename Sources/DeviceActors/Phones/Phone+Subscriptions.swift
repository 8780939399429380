import ECMA323

extension Phone {
    /// Adds a subscription.
    ///
    /// - Returns: false when the phone has ``maximumSubscriptions`` already, or this sink and tag.
    public func subscribe(_ subscription: Subscription) -> Bool {
        guard subscriptions.count < Self.maximumSubscriptions,
            !subscriptions.contains(where: { $0.isSame(subscription.sink, subscription.tag) })
        else { return false }
        subscriptions.append(subscription)
        return true
    }

    /// Takes a subscription out.
    ///
    /// - Returns: false when there is none of this sink and tag.
    @discardableResult
    public func unsubscribe(_ sink: AnyObject, tag: UInt64) -> Bool {
        guard let index = subscriptions.firstIndex(where: { $0.isSame(sink, tag) }) else { return false }
        subscriptions.remove(at: index)
        // The last one leaves no array behind.
        if subscriptions.isEmpty { subscriptions = [] }
        return true
    }

    /// Takes every subscription of a sink out.
    public func unsubscribeAll(_ sink: AnyObject) {
        subscriptions.removeAll { $0.sink === sink }
        if subscriptions.isEmpty { subscriptions = [] }
    }

    /// Changes what is withheld from a subscription.
    ///
    /// - Returns: false when there is none of this sink and tag.
    public func setFilter(_ filter: MonitorFilterSet, of sink: AnyObject, tag: UInt64) -> Bool {
        guard let index = subscriptions.firstIndex(where: { $0.isSame(sink, tag) }) else { return false }
        subscriptions[index].filter = filter
        return true
    }

    /// How many subscriptions there are.
    public var subscriptionCount: Int { subscriptions.count }

    /// Whether anybody wants the phone's events.
    public var isSubscribed: Bool { !subscriptions.isEmpty }

    /// Calls `body` with each subscription that events of this kind are not withheld from, in the order of arrival.
    @inline(__always)
    public func forEachSubscription(to kind: MessageKind, _ body: (borrowing Subscription) -> Void) {
        guard !subscriptions.isEmpty else { return }
        guard let bit = kind.eventFilter else {
            for subscription in subscriptions { body(subscription) }
            return
        }
        for subscription in subscriptions where !subscription.filter.withholds(bit) { body(subscription) }
    }
}
