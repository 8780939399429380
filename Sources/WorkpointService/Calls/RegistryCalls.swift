import DeviceActors
import Provisioning
import Synchronization

/// The calls of the phones that the gateway's links feed.
///
/// A watched phone tells by itself when it becomes idle. All other changes (a call begins, a link is lost, a phone appears
/// under its name or leaves it, there was no room to be told) are found by looking, every ``lookInterval``, at the watched
/// phones; that is one atomic load for each of them, and some look-ups.
public final class RegistryCalls: PhoneCalls {
    /// How often watched phones are looked at.
    public static let lookInterval = Duration.seconds(2)

    private struct State {
        var watches: [UInt64: Watch] = [:]
        var lastTicket: UInt64 = 0
        var look: (any ScheduledCall)?
    }

    private let registry: PhoneRegistry
    private let clock: any ServiceClock
    private let state = Mutex(State())

    /// - Parameter registry: where the gateway's links enter their phones.
    public init(registry: PhoneRegistry, clock: any ServiceClock) {
        self.registry = registry
        self.clock = clock
    }

    /// Whether the phone with these names is in a call. A telephone with several lines is in one when any of them is.
    public func condition(of names: CallNames) -> BusyStatus.Condition {
        Self.condition(of: phones(names))
    }

    /// Watches a phone.
    public func watch(
        _ names: CallNames, from condition: BusyStatus.Condition,
        _ tell: @escaping @Sendable (BusyStatus.Condition) -> Void
    ) -> any CallWatch {
        let watch = state.withLock { state in
            state.lastTicket += 1
            let watch = Watch(names: names, ticket: state.lastTicket, condition: condition, calls: self, tell: tell)
            state.watches[watch.ticket] = watch
            lookLater(&state)
            return watch
        }
        look(at: watch)
        return watch
    }

    /// The switch's phones that belong to a workpoint.
    public func phones(_ names: CallNames) -> [Phone] {
        if let device = names.device, !device.isEmpty { return registry.phone(named: device).map { [$0] } ?? [] }
        let byAddress = registry.phones(named: names.mac.description)
        if !byAddress.isEmpty { return byAddress }
        for number in [names.e164, names.basicE164] where !number.isEmpty {
            if let phone = registry.phone(named: number) { return [phone] }
        }
        return []
    }

    /// The device identifier of the switch's phone that belongs to a workpoint; `nil` when no switch knows it.
    public func deviceID(_ names: CallNames) -> String? {
        phones(names).lazy.compactMap { self.registry.identities(of: $0.id)?.deviceID }.first
    }

    /// Looks at every watched phone once. Called every ``lookInterval`` while there are any.
    func lookAtAll() {
        let watches = state.withLock { state in
            state.look = nil
            lookLater(&state)
            return Array(state.watches.values)
        }
        for watch in watches { look(at: watch) }
    }

    fileprivate func look(at watch: Watch) {
        let phones = phones(watch.names)
        watch.isNow(Self.condition(of: phones))
        for phone in phones where phone.busy.isBusy && watch.mustRegister(phone.id) {
            Task {
                // Idle by now, or no room: the next look finds out.
                if await phone.notifyWhenIdle(watch, ticket: watch.ticket) != .registered {
                    watch.didNotRegister(phone.id)
                }
                if watch.isCancelled { await phone.cancelIdleNotification(watch, ticket: watch.ticket) }
            }
        }
    }

    fileprivate func forget(_ watch: Watch) {
        state.withLock { state in
            state.watches[watch.ticket] = nil
            guard state.watches.isEmpty else { return }
            state.look?.cancel()
            state.look = nil
        }
    }

    private func lookLater(_ state: inout State) {
        guard state.look == nil, !state.watches.isEmpty else { return }
        state.look = clock.schedule(at: clock.now + Self.lookInterval) { [weak self] in self?.lookAtAll() }
    }

    private static func condition(of phones: [Phone]) -> BusyStatus.Condition {
        let conditions = phones.map(\.busy.condition)
        if conditions.contains(.busy) { return .busy }
        return !conditions.isEmpty && conditions.allSatisfy { $0 == .idle } ? .idle : .unknown
    }

    /// One watched phone.
    fileprivate final class Watch: CallWatch, IdleObserver {
        let names: CallNames
        let ticket: UInt64
        private weak let calls: RegistryCalls?
        private let tell: @Sendable (BusyStatus.Condition) -> Void
        private let state: Mutex<State>

        private struct State {
            var condition: BusyStatus.Condition
            var registered: Set<PhoneID> = []
            var isCancelled = false
        }

        init(
            names: CallNames, ticket: UInt64, condition: BusyStatus.Condition, calls: RegistryCalls,
            tell: @escaping @Sendable (BusyStatus.Condition) -> Void
        ) {
            self.names = names
            self.ticket = ticket
            self.calls = calls
            self.tell = tell
            state = Mutex(State(condition: condition))
        }

        var isCancelled: Bool { state.withLock { $0.isCancelled } }

        func isNow(_ condition: BusyStatus.Condition) {
            let isNews = state.withLock { state in
                defer { state.condition = condition }
                return !state.isCancelled && state.condition != condition
            }
            if isNews { tell(condition) }
        }

        /// Whether the phone has not been asked to tell yet.
        func mustRegister(_ phone: PhoneID) -> Bool {
            state.withLock { !$0.isCancelled && $0.registered.insert(phone).inserted }
        }

        func didNotRegister(_ phone: PhoneID) {
            state.withLock { _ = $0.registered.remove(phone) }
        }

        func phoneDidBecomeIdle(_ phone: isolated Phone, ticket: UInt64, at time: Timestamp) {
            didNotRegister(phone.id)
            calls?.look(at: self)
        }

        func cancel() {
            let phones = state.withLock { state in
                state.isCancelled = true
                return state.registered
            }
            guard let calls else { return }
            calls.forget(self)
            for phone in phones.compactMap(calls.registry.phone) {
                Task { await phone.cancelIdleNotification(self, ticket: ticket) }
            }
        }
    }
}
