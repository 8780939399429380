import DeviceActors
import Synchronization

/// Names jobs so that a later job has the greater name, also within a millisecond and when the clock was set back (RFC 9562,
/// section 6.2, method 2).
public final class JobIDSource: Sendable {
    private struct State {
        var last: JobID
        var random: any RandomNumberGenerator & Sendable
    }

    private let state: Mutex<State>

    /// - Parameter last: the greatest name given so far; every new one is greater.
    public init(
        after last: JobID? = nil, random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        state = Mutex(State(last: last ?? JobID(high: 0, low: 0), random: random))
    }

    /// Gives no name up to this one any more.
    public func advance(beyond last: JobID) {
        state.withLock { $0.last = max($0.last, last) }
    }

    /// Names a job.
    public func next(at time: Timestamp) -> JobID {
        state.withLock { state in
            var random = state.random
            let fresh = JobID(at: time, using: &random)
            state.random = random
            state.last = fresh > state.last ? fresh : state.last.successor
            return state.last
        }
    }
}

extension JobID {
    /// The next greater name: one more in the random bits, one more millisecond when those are at their end.
    var successor: JobID {
        let variant: UInt64 = 0x8000_0000_0000_0000
        if low & 0x3FFF_FFFF_FFFF_FFFF < 0x3FFF_FFFF_FFFF_FFFF { return JobID(high: high, low: (low + 1) | variant) }
        if high & 0xFFF < 0xFFF { return JobID(high: high + 1, low: variant) }
        return JobID(high: (high >> 16 + 1) << 16 | 0x7000, low: variant)
    }
}
