import ECMA323

/// A monitor somebody started.
struct SwitchMonitor: Sendable {
    /// What is watched.
    enum Object: Hashable, Sendable {
        case device(DeviceIndex)
        /// A call, or with a device the one connection of it.
        case call(CallNumber, DeviceIndex?)
    }

    let number: UInt64
    let session: SessionID
    var object: Object
    /// Call-type monitors follow their calls; device-type ones stay with their device.
    let isCallType: Bool
    var filter: MonitorFilterSet
    /// The edition its events are written in.
    let edition: Edition

    /// The identifier on the wire.
    var crossReference: String { String(number) }
}

/// Every monitor, and who watches what.
struct MonitorDirectory: Sendable {
    private(set) var monitors: [UInt64: SwitchMonitor] = [:]
    private var byDevice: [DeviceIndex: [UInt64]] = [:]
    /// Call-type monitors by the calls they follow now, and monitors of a single connection.
    private var byCall: [CallNumber: [UInt64]] = [:]
    private var bySession: [SessionID: Set<UInt64>] = [:]
    private var lastNumber: UInt64

    init(firstNumber: UInt64 = 1) { lastNumber = firstNumber - 1 }

    /// How many there are.
    var count: Int { monitors.count }

    /// How many watch an object.
    func count(on object: SwitchMonitor.Object) -> Int {
        switch object {
        case .device(let device): byDevice[device]?.count ?? 0
        case .call(let call, _): (byCall[call] ?? []).count { monitors[$0]?.object == object }
        }
    }

    /// The monitor with this identifier, if it belongs to the session.
    func monitor(_ crossReference: String, of session: SessionID) -> SwitchMonitor? {
        guard let number = UInt64(crossReference), let monitor = monitors[number], monitor.session == session else {
            return nil
        }
        return monitor
    }

    /// The monitors of a session, oldest first.
    func monitors(of session: SessionID) -> [SwitchMonitor] {
        (bySession[session] ?? []).sorted().compactMap { monitors[$0] }
    }

    /// Starts a monitor. A call-type monitor on a device follows the calls that are there already.
    mutating func start(
        _ object: SwitchMonitor.Object, isCallType: Bool, filter: MonitorFilterSet, edition: Edition,
        session: SessionID, existingCalls: [CallNumber]
    ) -> SwitchMonitor {
        lastNumber += 1
        let monitor = SwitchMonitor(
            number: lastNumber, session: session, object: object, isCallType: isCallType, filter: filter,
            edition: edition)
        monitors[monitor.number] = monitor
        bySession[session, default: []].insert(monitor.number)
        switch object {
        case .device(let device): byDevice[device, default: []].append(monitor.number)
        case .call(let call, _): byCall[call, default: []].append(monitor.number)
        }
        if isCallType, case .device = object {
            for call in existingCalls { byCall[call, default: []].append(monitor.number) }
        }
        return monitor
    }

    /// Changes what a monitor withholds.
    mutating func setFilter(_ filter: MonitorFilterSet, of number: UInt64) { monitors[number]?.filter = filter }

    /// Ends a monitor.
    mutating func stop(_ number: UInt64) {
        guard let monitor = monitors.removeValue(forKey: number) else { return }
        bySession[monitor.session]?.remove(number)
        if case .device(let device) = monitor.object {
            byDevice[device]?.removeAll { $0 == number }
            if byDevice[device]?.isEmpty == true { byDevice[device] = nil }
            guard monitor.isCallType else { return }
        }
        for call in byCall.filter({ $0.value.contains(number) }).keys {
            byCall[call]?.removeAll { $0 == number }
            if byCall[call]?.isEmpty == true { byCall[call] = nil }
        }
    }

    /// Ends every monitor of a session.
    mutating func stopAll(of session: SessionID) {
        for number in bySession.removeValue(forKey: session) ?? [] { stop(number) }
    }

    // MARK: Routing

    /// A monitor that hears of a fact, and the state it is told as its own.
    struct Listener: Sendable {
        var monitor: SwitchMonitor
        /// `nil` for call-type monitors: they have no local connection.
        var localState: LocalConnectionState?
    }

    /// Who hears of a fact about a call, device by device and then those who follow the call.
    mutating func listeners(for fact: CallFact) -> [Listener] {
        var listeners: [Listener] = []
        rekey(fact)
        for (device, state) in fact.audience {
            for number in byDevice[device] ?? [] {
                guard let monitor = monitors[number] else { continue }
                if monitor.isCallType {
                    if byCall[fact.call]?.contains(number) != true { byCall[fact.call, default: []].append(number) }
                } else {
                    listeners.append(Listener(monitor: monitor, localState: state))
                }
            }
        }
        for number in byCall[fact.call] ?? [] {
            guard let monitor = monitors[number] else { continue }
            if !monitor.isCallType, case .call(_, let device?) = monitor.object {
                let state = fact.audience.first { $0.device == device }?.state
                if let state { listeners.append(Listener(monitor: monitor, localState: state)) }
            } else {
                listeners.append(Listener(monitor: monitor, localState: nil))
            }
        }
        return listeners
    }

    /// Who hears of a fact about a device.
    func listeners(for fact: FeatureFact) -> [SwitchMonitor] {
        (byDevice[fact.device] ?? []).compactMap { monitors[$0] }
    }

    /// A call is over: nobody follows it any more.
    /// - Returns: the monitors that had nothing else to watch.
    mutating func callEnded(_ call: CallNumber) -> [SwitchMonitor] {
        (byCall.removeValue(forKey: call) ?? []).compactMap { monitors[$0] }.filter {
            if case .call = $0.object { true } else { false }
        }
    }

    /// Whoever followed an old call follows the new one.
    private mutating func rekey(_ fact: CallFact) {
        let merge: CallMerge
        switch fact.kind {
        case .transferred(let value), .conferenced(let value): merge = value
        default: return
        }
        for old in [merge.primaryOld.call, merge.secondaryOld?.call].compactMap(\.self) {
            for number in byCall.removeValue(forKey: old) ?? [] {
                if case .call(_, let device) = monitors[number]?.object {
                    monitors[number]?.object = .call(fact.call, device)
                }
                if byCall[fact.call]?.contains(number) != true { byCall[fact.call, default: []].append(number) }
            }
        }
    }
}
