import Synchronization

/// Time that a test turns itself.
final class ManualClock: Sendable {
    private let nanoseconds = Mutex<UInt64>(1)

    /// Nanoseconds on a scale of its own.
    var now: UInt64 { nanoseconds.withLock { $0 } }

    /// Lets time pass.
    func advance(seconds: UInt64) { nanoseconds.withLock { $0 += seconds * 1_000_000_000 } }
}
