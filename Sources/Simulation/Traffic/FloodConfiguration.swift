/// A flood of events for measurements.
public struct FloodConfiguration: Sendable {
    /// Events per second and connection; `nil`: as many as the wire takes.
    public var eventsPerSecond: Double?
    /// Ends after so many events per connection; `nil`: when stopped.
    public var maximumEvents: UInt64?
    /// Pairs of telephones that talk, at most. Every pair takes some 10 kB.
    public var maximumPairs = 256
    /// Puts the time the event was due into correlatorData: nanoseconds of the machine's monotonic clock as 16
    /// hexadecimal digits.
    public var stampsTime = false
    /// Asked on the switch's event loop how many more events may go now, given how many have been sent; nil: any number.
    /// For measurements that must not run ahead of whoever receives. When it says none it is asked again soon.
    public var allowance: (@Sendable (_ sent: UInt64) -> Int)?
    /// Bytes that may wait in the wire's outbox before the flood pauses.
    public var maximumPendingBytes = 512 * 1024

    /// As many events as the wire takes.
    public init(eventsPerSecond: Double? = nil, maximumEvents: UInt64? = nil) {
        self.eventsPerSecond = eventsPerSecond
        self.maximumEvents = maximumEvents
    }
}
