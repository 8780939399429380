import NIOCore
import Synchronization

/// Lets links read no faster than clients take, without letting any one client hold up the rest.
///
/// A client whose outbox is above its soft limit stops the links from reading, but only for ``patience`` at a time.
/// One that has not caught up by then loses that right for ``probation``; it is left to the limits of its own outbox,
/// which close it when it is hopeless, and everyone else goes on at full speed.
final class Backpressure: Sendable {
    /// How long a client may hold the links back.
    static let patience = TimeAmount.milliseconds(200)
    /// How long a client that took longer may not do so again.
    static let probation = TimeAmount.seconds(60)

    private let congestedClients = Atomic<Int>(0)
    private let waiting = Mutex<[@Sendable () -> Void]>([])

    /// Whether links should not read now.
    var isActive: Bool { congestedClients.load(ordering: .sequentiallyConsistent) > 0 }

    /// A link has stopped reading; `resume` is called once, on any thread, when it is worth looking again.
    func wait(_ resume: @escaping @Sendable () -> Void) {
        waiting.withLock { $0.append(resume) }
        // It may have ended between the link's look and this line.
        if !isActive { wake() }
    }

    /// A client's outbox went above its soft limit.
    func clientCongested() {
        congestedClients.wrappingAdd(1, ordering: .sequentiallyConsistent)
    }

    /// A client counts no more: it has caught up, is gone, or has lost the right.
    func clientRelieved() {
        let left = congestedClients.wrappingSubtract(1, ordering: .sequentiallyConsistent).newValue
        if left <= 0 { wake() }
    }

    private func wake() {
        let links = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        for resume in links { resume() }
    }
}
