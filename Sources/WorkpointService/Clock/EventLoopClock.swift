import DeviceActors
import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system's time of day, with the timers of an event loop.
public struct EventLoopClock: ServiceClock {
    private let loop: any EventLoop

    /// - Parameter loop: whose timers are used; what is called must be short.
    public init(_ loop: any EventLoop) {
        self.loop = loop
    }

    /// The system's time of day.
    public var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(rawValue: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
    }

    /// Calls `body` after as much time as is missing now.
    public func schedule(at time: Timestamp, _ body: @escaping @Sendable () -> Void) -> any ScheduledCall {
        let now = now.rawValue
        let wait = time.rawValue > now ? Int64(clamping: time.rawValue - now) : 0
        // Beyond a year it would be more than the loop's own deadlines can say.
        return LoopCall(scheduled: loop.scheduleTask(in: .nanoseconds(min(wait, 31_536_000_000_000_000)), body))
    }

    private struct LoopCall: ScheduledCall {
        var scheduled: Scheduled<Void>
        func cancel() { scheduled.cancel() }
    }
}
