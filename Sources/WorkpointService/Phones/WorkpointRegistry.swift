import DeviceActors
import Provisioning
import Synchronization

/// The actors of the phones that something is going on with; at most one for each phone, made when it is first needed and
/// dropped when nothing waits for it any more.
final class WorkpointRegistry: Sendable {
    private struct Entry {
        var workpoint: Workpoint
        var users = 0
    }

    private struct State {
        var entries: [MACAddress: Entry] = [:]
        var make: (@Sendable (MACAddress) -> Workpoint)?
    }

    /// The tasks that are under way.
    let work: WorkTracker
    private let state = Mutex(State())

    init(work: WorkTracker) {
        self.work = work
    }

    /// Says how an actor is made; before, and after ``stop()``, there are none.
    func start(_ make: @escaping @Sendable (MACAddress) -> Workpoint) {
        state.withLock { $0.make = make }
    }

    /// How many phones have an actor.
    var count: Int { state.withLock { $0.entries.count } }

    /// The phones that have an actor.
    var loaded: [MACAddress] { state.withLock { Array($0.entries.keys) } }

    /// Whether a phone has an actor. One that has none has no open jobs.
    func isLoaded(_ mac: MACAddress) -> Bool { state.withLock { $0.entries[mac] != nil } }

    /// Uses a phone's actor, which is not dropped meanwhile.
    ///
    /// - Returns: what `body` gives; `nil` when the service has been stopped.
    func use<Value, Failure: Error>(
        _ mac: MACAddress, _ body: (Workpoint) async throws(Failure) -> Value
    ) async throws(Failure) -> Value? {
        guard let workpoint = enter(mac) else { return nil }
        defer { leave(mac) }
        return try await body(workpoint)
    }

    /// Uses a phone's actor in a task of its own.
    func dispatch(_ mac: MACAddress, _ body: @escaping @Sendable (Workpoint) async -> Void) {
        work.run { await self.use(mac, body) }
    }

    /// Drops the actors that nobody has used since a time and that nothing waits for.
    func sweep(unusedSince time: Timestamp) {
        state.withLock { state in
            state.entries = state.entries.filter { _, entry in
                entry.users > 0 || !entry.workpoint.isUnused(since: time)
            }
        }
    }

    /// Drops all actors and makes no more.
    func stop() {
        state.withLock { $0 = State() }
    }

    private func enter(_ mac: MACAddress) -> Workpoint? {
        state.withLock { state in
            guard let make = state.make else { return nil }
            var entry = state.entries[mac] ?? Entry(workpoint: make(mac))
            entry.users += 1
            state.entries[mac] = entry
            return entry.workpoint
        }
    }

    private func leave(_ mac: MACAddress) {
        state.withLock { state in
            guard var entry = state.entries[mac] else { return }
            entry.users -= 1
            state.entries[mac] = entry.users == 0 && entry.workpoint.isVacant ? nil : entry
        }
    }
}
