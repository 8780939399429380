import Credentials
import NIOPosix
import Synchronization

/// Checks passwords away from the event loops, since that takes tens of milliseconds by design.
public protocol LoginVerifier: Sendable {
    /// Checks a password and calls `completion` with the verdict, on any thread.
    ///
    /// - Returns: false when too many checks are waiting; `completion` is not called then.
    func verify(
        _ password: String, against hash: PasswordHash, completion: @escaping @Sendable (Bool) -> Void
    ) -> Bool

    /// Ends it; checks under way are completed.
    func shutDown() async
}

/// Checks passwords on threads of its own, a bounded number at a time.
public final class ThreadedLoginVerifier: LoginVerifier {
    private let pool: NIOThreadPool
    private let maximumPending: Int
    private let pending = Atomic<Int>(0)

    /// - Parameters:
    ///   - threads: how many passwords are checked at once.
    ///   - maximumPending: how many checks may be waiting; more are refused.
    public init(threads: Int, maximumPending: Int) {
        pool = NIOThreadPool(numberOfThreads: max(1, threads))
        pool.start()
        self.maximumPending = maximumPending
    }

    /// See ``LoginVerifier``.
    public func verify(
        _ password: String, against hash: PasswordHash, completion: @escaping @Sendable (Bool) -> Void
    ) -> Bool {
        guard pending.wrappingAdd(1, ordering: .relaxed).newValue <= maximumPending else {
            pending.wrappingSubtract(1, ordering: .relaxed)
            return false
        }
        pool.submit { state in
            let verdict = state == .active && hash.verify(password)
            self.pending.wrappingSubtract(1, ordering: .relaxed)
            completion(verdict)
        }
        return true
    }

    /// See ``LoginVerifier``.
    public func shutDown() async {
        try? await pool.shutdownGracefully()
    }
}

/// Checks passwords on the spot. For tests that want no other thread; never for a gateway that serves.
public struct ImmediateLoginVerifier: LoginVerifier {
    /// Makes one.
    public init() {}

    /// See ``LoginVerifier``.
    public func verify(
        _ password: String, against hash: PasswordHash, completion: @escaping @Sendable (Bool) -> Void
    ) -> Bool {
        completion(hash.verify(password))
        return true
    }

    /// Does nothing.
    public func shutDown() async {}
}
