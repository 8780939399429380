import DeviceActors
import Provisioning
import Synchronization

/// The timers of all phones.
final class WorkpointTimers: Sendable {
    /// Whose, and which.
    struct Key: Hashable, Sendable {
        var workpoint: MACAddress
        var timer: WorkpointTimer
    }

    private struct Armed {
        var call: any ScheduledCall
        var generation: UInt64
    }

    private struct State {
        var armed: [MACAddress: [WorkpointTimer: Armed]] = [:]
        var generation: UInt64 = 0
        var fire: (@Sendable (Key) -> Void)?
    }

    private let clock: any ServiceClock
    private let state = Mutex(State())

    init(clock: any ServiceClock) {
        self.clock = clock
    }

    /// Says who is told when a timer is due.
    func whenDue(_ fire: @escaping @Sendable (Key) -> Void) {
        state.withLock { $0.fire = fire }
    }

    /// Sets a timer, in place of an earlier one of that name.
    func set(_ key: Key, at time: Timestamp) {
        let generation = state.withLock { state in
            state.generation += 1
            return state.generation
        }
        let call = clock.schedule(at: time) { [weak self] in self?.isDue(key, generation) }
        let earlier = state.withLock { state in
            state.armed[key.workpoint, default: [:]].updateValue(
                Armed(call: call, generation: generation), forKey: key.timer)
        }
        earlier?.call.cancel()
    }

    /// Forgets a timer.
    func cancel(_ key: Key) {
        state.withLock { Self.remove(key, from: &$0) }?.call.cancel()
    }

    /// Forgets all timers of a phone.
    func cancelAll(of workpoint: MACAddress) {
        let armed = state.withLock { $0.armed.removeValue(forKey: workpoint) }
        for timer in (armed ?? [:]).values { timer.call.cancel() }
    }

    /// Forgets all timers, and lets none fire any more.
    func stop() {
        let all = state.withLock { state in
            defer { state.armed = [:] }
            state.fire = nil
            return state.armed.values.flatMap(\.values)
        }
        for timer in all { timer.call.cancel() }
    }

    private func isDue(_ key: Key, _ generation: UInt64) {
        let fire = state.withLock { state -> (@Sendable (Key) -> Void)? in
            // One that was set anew, or forgotten, while this call was on its way says nothing.
            guard state.armed[key.workpoint]?[key.timer]?.generation == generation else { return nil }
            _ = Self.remove(key, from: &state)
            return state.fire
        }
        fire?(key)
    }

    private static func remove(_ key: Key, from state: inout State) -> Armed? {
        let armed = state.armed[key.workpoint]?.removeValue(forKey: key.timer)
        if state.armed[key.workpoint]?.isEmpty ?? false { state.armed[key.workpoint] = nil }
        return armed
    }
}
