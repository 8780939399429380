import Synchronization

/// How a program has ended, once it has.
final class ProgramEnd: Sendable {
    private let known = Mutex<Int32?>(nil)
    private let announcement = AsyncStream<Int32>.makeStream(bufferingPolicy: .bufferingNewest(1))

    /// Whether it has ended.
    var isTold: Bool { known.withLock { $0 != nil } }

    /// It has ended.
    func told(_ code: Int32) {
        known.withLock { $0 = code }
        announcement.continuation.finish()
    }

    /// Waits for the end.
    ///
    /// - Returns: the exit code; `Int32.min` when the waiting task was cancelled.
    func code() async -> Int32 {
        for await _ in announcement.stream {}
        return known.withLock { $0 } ?? .min
    }
}
