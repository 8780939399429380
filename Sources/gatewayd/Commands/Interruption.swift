import UnixSignals

/// Lets Ctrl-C and SIGTERM end a command by cancelling it, so that it can say goodbye to its peer.
enum Interruption {
    /// Waits for such a signal.
    static func wait() async throws {
        try await run {
            while !Task.isCancelled { try await Task.sleep(for: .seconds(3_600)) }
        }
    }

    /// Runs `body`; on a signal its task is cancelled, and this returns when it has ended. A second signal ends the
    /// process the usual way, because the signals are no longer trapped then.
    static func run(_ body: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await body()
                return true
            }
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) { break }
                return false
            }
            let isFinished = try await group.next() ?? true
            group.cancelAll()
            if !isFinished {
                // What the body throws after it was told to stop is a consequence of that, not an error.
                while let result = await group.nextResult() { _ = result }
            }
        }
    }
}
