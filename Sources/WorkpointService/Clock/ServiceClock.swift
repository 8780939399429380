import DeviceActors

/// The time of day, and being woken at one. Tests have their own.
public protocol ServiceClock: Sendable {
    /// Now.
    var now: Timestamp { get }

    /// Calls `body` once, at that time or soon after it, on no particular thread.
    func schedule(at time: Timestamp, _ body: @escaping @Sendable () -> Void) -> any ScheduledCall
}

/// Something that is going to be called.
public protocol ScheduledCall: Sendable {
    /// Does not let it be called, if it has not been.
    func cancel()
}
