extension Phone {
    /// Has an observer told, once, when the phone has no call any more.
    ///
    /// - Parameter ticket: given back to the observer, and needed to cancel.
    /// - Returns: ``IdleRegistration/isIdle`` when the phone is idle already; then nothing is registered.
    public func notifyWhenIdle(_ observer: any IdleObserver, ticket: UInt64) -> IdleRegistration {
        if busy.isIdle { return .isIdle }
        let details = self.details ?? makeDetails()
        guard details.idleObservers.count < Self.maximumIdleObservers else {
            dropEmptyDetails()
            return .refused
        }
        details.idleObservers.append((observer, ticket))
        return .registered
    }

    /// Takes back every wish of this observer with this ticket.
    public func cancelIdleNotification(_ observer: any IdleObserver, ticket: UInt64) {
        details?.idleObservers.removeAll { $0.observer === observer && $0.ticket == ticket }
        dropEmptyDetails()
    }

    /// Tells everybody who waits. They are taken off the list first: one may well register again at once.
    func tellIdleObservers(at time: Timestamp) {
        guard let waiting = details?.idleObservers, !waiting.isEmpty else { return }
        details?.idleObservers = []
        for (observer, ticket) in waiting { observer.phoneDidBecomeIdle(self, ticket: ticket, at: time) }
    }
}
