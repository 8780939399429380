import ECMA323
import NIOCore

/// The reducer: keeps addresses, calls and connections from events, snapshots and answers, and notes what has changed.
///
/// A pure value without I/O. A connection has one source: the monitor of its own device if there is one, otherwise the
/// events that other devices get about it. So its states come in the order in which the switching function told them, and
/// an event that several monitors report changes the model once.
public struct ProviderModel: Sendable {
    /// The provider's state.
    public private(set) var state = ProviderState.outOfService(.notStarted)
    /// What the switching function said last of itself; nil when it has said nothing.
    public private(set) var systemStatus: CSTA.SystemStatusValue?
    /// The monitored addresses by name.
    public internal(set) var addresses: [String: Address] = [:]
    /// The calls by identifier.
    public internal(set) var calls: [String: Call] = [:]
    /// The calls of each number, oldest first.
    var callsByNumber: [String: [String]] = [:]
    private var addressByMonitor: [String: String] = [:]
    private var monitorByAddress: [String: String] = [:]
    /// The number of the last change.
    public private(set) var sequence: UInt64 = 0
    private var changes: [Change] = []
    /// The time without sight that is going on.
    private(set) var outage: Outage?
    /// Where what is being applied comes from.
    var origin = Change.Origin.provider
    /// When it came.
    var now = NIODeadline.uptimeNanoseconds(0)

    /// A provider that has not been started.
    public init() {}

    /// Everything that is known.
    public var snapshot: ProviderSnapshot {
        ProviderSnapshot(
            sequence: sequence, state: state, addresses: addresses, calls: calls, callsByNumber: callsByNumber)
    }

    /// Takes out what has changed since the last time, oldest first.
    public mutating func takeChanges() -> [Change] {
        defer { changes.removeAll(keepingCapacity: true) }
        // A call that has just begun is told with everybody who is in it.
        for index in changes.indices {
            guard case .callBegan(let begun) = changes[index].kind, let call = calls[begun.id] else { continue }
            changes[index] = Change(
                sequence: changes[index].sequence, time: changes[index].time, origin: changes[index].origin,
                kind: .callBegan(call), call: call)
        }
        return changes
    }

    // MARK: Events

    /// Applies an event of one of the monitors.
    ///
    /// - Returns: whether it was of a monitor that is known.
    @discardableResult
    public mutating func apply(_ message: any CSTAMessage, at time: NIODeadline) -> Bool {
        guard let (monitor, event) = MonitoredEvent.read(message) else { return true }
        guard let address = addressByMonitor[monitor] else { return false }
        now = time
        origin = .event(message.kind, address: address)
        switch event {
        case .connection(let event): apply(event, at: address)
        case .join(let event): join(event, at: address)
        case .callCleared(let callID, let cause): clearCall(callID, cause)
        case .doNotDisturb(let isOn): change(address) { $0.doNotDisturb = isOn }
        case .forwarding(let event): change(address) { $0.note(event) }
        case .service(let isIn):
            // One that is back is in service when its state has been read.
            if !isIn { setState(of: address, .outOfService(.device)) }
        }
        return true
    }

    // MARK: The provider

    /// Sets the provider's state. Out of service after in service begins an ``Outage``; in service ends it.
    ///
    /// - Parameter lastSeen: when the devices could be seen last, if that was before now.
    mutating func setState(_ new: ProviderState, lastSeen: NIODeadline? = nil, at time: NIODeadline) {
        guard state != new else { return }
        now = time
        origin = .provider
        let wasInService = state.isInService
        if case .outOfService(let reason) = new, wasInService, outage == nil {
            beginOutage(reason, since: lastSeen ?? time)
        }
        if new.isInService { endOutage() }
        state = new
        note(.provider(new))
        guard wasInService else { return }
        for name in addresses.keys.sorted() { setState(of: name, .outOfService(.provider)) }
    }

    /// Notes what the switching function says of itself.
    mutating func setSystemStatus(_ status: CSTA.SystemStatusValue, at time: NIODeadline) {
        guard systemStatus != status else { return }
        now = time
        origin = .provider
        systemStatus = status
        note(.systemStatus(status))
    }

    /// Notes that a message could not be read.
    mutating func noteUnreadable(_ why: String, at time: NIODeadline) {
        now = time
        origin = .provider
        note(.unreadable(why))
    }

    // MARK: Addresses and monitors

    /// Adds an address that is to be monitored.
    mutating func add(_ device: CSTA.DeviceID, at time: NIODeadline) {
        let name = Party.number(in: device.value)
        guard addresses[name] == nil else { return }
        now = time
        origin = .provider
        let state: AddressState = .outOfService(self.state.isInService ? .synchronizing : .provider)
        let address = Address(name: name, device: device, state: state)
        addresses[name] = address
        note(.address(address))
    }

    /// Takes an address away, and the calls that only it could see.
    mutating func remove(_ name: String, at time: NIODeadline) {
        guard let address = addresses.removeValue(forKey: name) else { return }
        now = time
        origin = .provider
        forgetMonitor(of: name)
        for callID in callsByNumber[name] ?? [] { endCallIfUnseen(callID, .monitorStopped) }
        note(.addressRemoved(address))
    }

    /// The cross-reference identifier of an address's monitor; nil when none is running.
    func monitor(of address: String) -> String? { monitorByAddress[address] }

    /// The address of a monitor; nil when it is not known.
    func address(ofMonitor monitor: String) -> String? { addressByMonitor[monitor] }

    /// Events under this identifier are those of the address from now on.
    mutating func monitorStarted(_ monitor: String, of address: String) {
        guard addresses[address] != nil else { return }
        forgetMonitor(of: address)
        addressByMonitor[monitor] = address
        monitorByAddress[address] = monitor
    }

    /// The monitor of an address does not run any more.
    mutating func forgetMonitor(of address: String) {
        if let monitor = monitorByAddress.removeValue(forKey: address) { addressByMonitor[monitor] = nil }
    }

    /// No monitor runs any more: the session is over.
    mutating func forgetMonitors() {
        addressByMonitor.removeAll()
        monitorByAddress.removeAll()
    }

    /// Whether the events of a device's own monitor tell its states.
    func isMonitored(_ number: String) -> Bool { monitorByAddress[number] != nil }

    /// Sets whether an address can be relied on.
    mutating func setState(of name: String, _ new: AddressState, at time: NIODeadline) {
        now = time
        origin = .provider
        setState(of: name, new)
    }

    private mutating func setState(of name: String, _ new: AddressState) {
        guard let old = addresses[name]?.state, old != new else { return }
        if old == .inService, case .outOfService(let reason) = new {
            if outage == nil, reason == .device, state.isInService {
                beginOutage(.switchingFunction(systemStatus ?? .partiallyDisabled), since: now)
            }
            if outage != nil { outage?.addresses.append(name) }
        }
        change(name) { $0.state = new }
    }

    /// Notes a monitor that could not be started again.
    mutating func restorationFailed(_ name: String, _ error: CSTA.CSTAErrorCode, at time: NIODeadline) {
        setState(of: name, .outOfService(.refused(error)), at: time)
        if let address = addresses[name] { note(.restorationFailed(address, error)) }
    }

    /// Notes features that a device was asked for.
    mutating func setFeatures(
        of name: String, doNotDisturb: Bool? = nil, forwardings: [CSTA.ForwardListItem]? = nil, at time: NIODeadline
    ) {
        now = time
        origin = .snapshot
        change(name) { address in
            if let doNotDisturb { address.doNotDisturb = doNotDisturb }
            if let forwardings { address.forwardings = forwardings }
        }
    }

    /// Changes an address and notes it if that makes a difference.
    private mutating func change(_ name: String, _ body: (inout Address) -> Void) {
        guard var address = addresses[name] else { return }
        body(&address)
        guard address != addresses[name] else { return }
        addresses[name] = address
        note(.address(address))
    }

    // MARK: Noting

    /// Notes a change.
    mutating func note(_ kind: Change.Kind) {
        sequence += 1
        changes.append(Change(sequence: sequence, time: now, origin: origin, kind: kind, call: call(of: kind)))
        if outage != nil { outage?.note(kind) }
    }

    private func call(of kind: Change.Kind) -> Call? {
        switch kind {
        case .callBegan(let call), .callInformation(let call), .callsJoined(let call, _), .callEnded(let call, _): call
        case .connection(let connection, _), .terminalConnection(_, let connection, _), .digits(_, let connection):
            calls[connection.callID]
        default: nil
        }
    }

    private mutating func beginOutage(_ reason: OutOfServiceReason, since: NIODeadline) {
        outage = Outage(reason: reason, since: since, until: since, lastSequence: sequence, addresses: [])
    }

    /// Ends the outage of single devices, once every device can be seen again.
    mutating func settle(at time: NIODeadline) {
        guard let outage, state.isInService else { return }
        guard !outage.addresses.contains(where: { isMissing($0) }) else { return }
        now = time
        origin = .provider
        endOutage()
    }

    /// Tells what is different at the devices that can be seen again. For those that cannot the outage goes on.
    private mutating func endOutage() {
        guard var ended = outage else { return }
        let missing = ended.addresses.filter { isMissing($0) }
        outage = nil
        ended.addresses.removeAll { missing.contains($0) }
        ended.finish(at: now)
        note(.resynchronized(ended))
        guard !missing.isEmpty else { return }
        outage = Outage(
            reason: ended.reason, since: ended.since, until: ended.since, lastSequence: ended.lastSequence,
            addresses: missing)
    }

    /// Whether an address is out of service and expected back.
    private func isMissing(_ name: String) -> Bool { addresses[name]?.state.isMomentary ?? false }
}

extension AddressState {
    /// Whether the address is out of service and expected back.
    fileprivate var isMomentary: Bool {
        switch self {
        case .inService, .outOfService(.refused): false
        case .outOfService(.device), .outOfService(.synchronizing), .outOfService(.provider): true
        }
    }
}

extension Address {
    /// Takes over what an event says of one forwarding.
    fileprivate mutating func note(_ event: CSTA.ForwardingEvent) {
        var list = forwardings ?? []
        list.removeAll { $0.forwardingType == event.forwardingType }
        list.append(
            CSTA.ForwardListItem(
                forwardingType: event.forwardingType, forwardStatus: event.forwardStatus, forwardDN: event.forwardTo,
                forwardDefault: event.forwardDefault, ringCount: event.ringCount, ringDuration: event.ringDuration))
        forwardings = list
    }
}
