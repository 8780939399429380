import NIOCore

/// Runs actors on an event loop, whichever kind of loop it is.
///
/// The phones that a link feeds live on the executor of the link's loop, so that the link enters them with
/// `assumeIsolated` straight from a read. One object per loop; it is retained for the life of the process by the
/// shard table, hence the unowned reference that actors keep of it stays good.
public final class LoopExecutor: SerialExecutor {
    private let loop: any EventLoop

    /// - Parameter loop: where jobs shall run.
    public init(_ loop: any EventLoop) {
        self.loop = loop
    }

    /// Runs the job on the loop, as soon as its turn comes.
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        loop.execute { job.runSynchronously(on: executor) }
    }

    /// The reference that actors keep.
    public func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }

    /// Stops the process when the caller does not run on the loop.
    public func checkIsolated() {
        loop.preconditionInEventLoop()
    }

    /// Whether the caller runs on the loop.
    public func isIsolatingCurrentContext() -> Bool? {
        loop.inEventLoop
    }
}
