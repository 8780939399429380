/// Somebody who waits for a phone to have no call, for example to change its configuration.
public protocol IdleObserver: AnyObject, Sendable {
    /// The phone has just become idle. Runs on the phone's executor, so it must be short; it is called once for each
    /// registration.
    func phoneDidBecomeIdle(_ phone: isolated Phone, ticket: UInt64, at time: Timestamp)
}

/// What became of the wish to be told; see ``Phone/notifyWhenIdle(_:ticket:)``.
public enum IdleRegistration: Sendable, Equatable {
    /// The phone is idle now; nobody will be told.
    case isIdle
    /// The observer will be told once.
    case registered
    /// Too many observers wait already; try again later.
    case refused
}
