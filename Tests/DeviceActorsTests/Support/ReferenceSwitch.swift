import ECMA323

@testable import DeviceActors

/// A tiny switch that is right by construction: it knows who is in which call in which state, and tells each device
/// what happens, in order. The truth that call models are measured against.
struct ReferenceSwitch {
    struct Member: Equatable {
        var device: String
        var state: LocalConnectionState
    }

    let devices: [String]
    /// Calls by identifier; members in the order in which they came.
    private(set) var calls: [String: [Member]] = [:]
    /// What each device was told, in order.
    private(set) var told: [String: [CallEvent]] = [:]
    /// Whether events carry `localConnectionInfo`: always, never, or now and then.
    var tellsLocalState: Bool?
    private var random: SeededGenerator
    private var nextCall = 1

    init(phones: Int, seed: UInt64, tellsLocalState: Bool?) {
        devices = (0..<phones).map { String(2001 + $0) }
        random = SeededGenerator(seed: seed)
        self.tellsLocalState = tellsLocalState
    }

    // MARK: - Truth

    /// The calls of a device in the form of ``CallModel/summary``; parties whose state the device was never told are
    /// left to the comparison.
    func truth(for device: String) -> [SnapshotEntry] {
        calls.compactMap { callID, members in
            guard let own = members.first(where: { $0.device == device }) else { return nil }
            return SnapshotEntry(
                callID: callID, state: own.state,
                parties: members.filter { $0.device != device }.map { .init(device: $0.device, state: $0.state) })
        }
        .sorted { $0.callID < $1.callID }
    }

    // MARK: - Life

    /// Does one thing that is possible now.
    mutating func step() {
        let device = devices.randomElement(using: &random)!
        let mine = calls.keys.sorted().filter { state(of: device, in: $0) != .null }
        let active = mine.first { [.connected, .initiated, .alerting].contains(state(of: device, in: $0)) }
        let held = mine.first { state(of: device, in: $0) == .hold }
        guard let active else {
            if let held, Bool.random(using: &random) { return retrieve(device, held) }
            return mine.count < 3 ? call(from: device, cause: .newCall) : ()
        }
        switch state(of: device, in: active) {
        case .initiated: dial(device, active)
        case .alerting: Int.random(in: 0..<4, using: &random) == 0 ? divert(device, active) : answer(device, active)
        default: talk(device, active, held: held)
        }
    }

    private mutating func talk(_ device: String, _ active: String, held: String?) {
        let others = calls[active]!.filter { $0.device != device }
        let isTalking = others.contains { $0.state == .connected }
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1, 2: clear(device, active)
        case 3 where isTalking: hold(device, active, .normal)
        case 4 where isTalking && held == nil:
            hold(device, active, .consultation)
            call(from: device, cause: .consultation)
        case 5 where held != nil && isTalking:
            hold(device, active, .alternate)
            retrieve(device, held!)
        case 6 where held != nil && isTalking: transfer(device, held!, active)
        case 7 where held != nil && isTalking: conference(device, held!, active)
        case 8 where isTalking && others.count == 1: singleStepTransfer(device, active)
        default: break
        }
    }

    // MARK: - What can happen

    private mutating func call(from device: String, cause: EventCause) {
        let callID = newCallID()
        calls[callID] = [Member(device: device, state: .initiated)]
        tell(callID, .at(device, .serviceInitiatedEvent, callID, cause: cause))
        if Bool.random(using: &random) { dial(device, callID) }
    }

    private mutating func dial(_ device: String, _ callID: String) {
        let target = devices.randomElement(using: &random)!
        set(device, callID, .connected)
        tell(callID, .at(device, .originatedEvent, callID, called: target))
        ring(target, callID, caller: device, called: target, cause: .newCall)
    }

    private mutating func ring(
        _ target: String, _ callID: String, caller: String, called: String, cause: EventCause
    ) {
        let isBusy = calls.values.contains { members in
            members.contains { $0.device == target && $0.state != .hold }
        }
        if calls[callID]!.contains(where: { $0.device == target }) || isBusy {
            // The called phone does not hear of it: the failed connection is the switch's.
            let name = "F" + target
            if !calls[callID]!.contains(where: { $0.device == name }) {
                calls[callID]!.append(Member(device: name, state: .fail))
                tell(callID, .at(name, .failedEvent, callID, cause: .busy, calling: caller, called: called))
            }
            return
        }
        calls[callID]!.append(Member(device: target, state: .alerting))
        tell(callID, .at(target, .deliveredEvent, callID, cause: cause, calling: caller, called: called))
    }

    private mutating func answer(_ device: String, _ callID: String) {
        let caller = calls[callID]!.first { $0.device != device }?.device ?? ""
        set(device, callID, .connected)
        tell(callID, .at(device, .establishedEvent, callID, calling: caller, called: device))
    }

    private mutating func divert(_ device: String, _ callID: String) {
        guard let caller = calls[callID]!.first(where: { $0.device != device })?.device else { return }
        let target = devices.filter { $0 != device }.randomElement(using: &random)!
        var event = CallEvent.at(device, .divertedEvent, callID, cause: .callForwardNoAnswer)
        event.other = target
        leave(device, callID, event)
        ring(target, callID, caller: caller, called: device, cause: .callForwardNoAnswer)
    }

    private mutating func hold(_ device: String, _ callID: String, _ cause: EventCause) {
        set(device, callID, .hold)
        tell(callID, .at(device, .heldEvent, callID, cause: cause))
    }

    private mutating func retrieve(_ device: String, _ callID: String) {
        set(device, callID, .connected)
        tell(callID, .at(device, .retrievedEvent, callID))
    }

    private mutating func clear(_ device: String, _ callID: String) {
        leave(device, callID, .at(device, .connectionClearedEvent, callID, cause: .normalClearing))
        // A call with one member, or with nobody but failed connections beside it, is over.
        while let rest = calls[callID], rest.filter({ $0.state != .fail }).count < 2, let last = rest.last {
            leave(last.device, callID, .at(last.device, .connectionClearedEvent, callID, cause: .normalClearing))
        }
    }

    private mutating func transfer(_ device: String, _ held: String, _ active: String) {
        join(device, held, active, .transferedEvent, .transfer)
    }

    private mutating func conference(_ device: String, _ held: String, _ active: String) {
        join(device, held, active, .conferencedEvent, .conference)
    }

    private mutating func join(
        _ device: String, _ held: String, _ active: String, _ kind: MessageKind, _ cause: EventCause
    ) {
        let heldMembers = calls[held]!
        let activeMembers = calls[active]!
        // Nobody may be in both calls but the one that joins them; a call that failed is not joined.
        let names = (heldMembers + activeMembers).map(\.device).filter { $0 != device }
        let canJoin =
            Set(names).count == names.count && !(heldMembers + activeMembers).contains { $0.state == .fail }
        guard canJoin, let target = activeMembers.first(where: { $0.device != device })?.device else { return }
        let callID = newCallID()
        var event = CallEvent.at(device, kind, held, cause: cause)
        event.secondaryCallID = active
        event.other = target
        var members: [Member] = []
        for (old, list) in [(held, heldMembers), (active, activeMembers)] {
            for member in list where member.device != device {
                members.append(member)
                event.connections.append(
                    ConnectionChange(
                        newCallID: callID, newDevice: member.device, oldCallID: old, oldDevice: member.device))
            }
        }
        if kind == .conferencedEvent {
            members.insert(Member(device: device, state: .connected), at: 0)
            for old in [held, active] {
                event.connections.append(
                    ConnectionChange(newCallID: callID, newDevice: device, oldCallID: old, oldDevice: device))
            }
        }
        calls[held] = nil
        calls[active] = nil
        calls[callID] = members
        if kind == .transferedEvent { tell(event, to: device, state: .null) }
        for member in members { tell(event, to: member.device, state: member.state) }
        if members.count < 2, let last = members.first { clear(last.device, callID) }
    }

    private mutating func singleStepTransfer(_ device: String, _ callID: String) {
        let target = devices.randomElement(using: &random)!
        let isFree = !calls.values.contains { $0.contains { $0.device == target } }
        guard isFree, let other = calls[callID]!.first(where: { $0.device != device }) else { return }
        let newID = newCallID()
        var event = CallEvent.at(device, .transferedEvent, callID, cause: .singleStepTransfer)
        event.other = target
        event.connections = [
            ConnectionChange(newCallID: newID, newDevice: other.device, oldCallID: callID, oldDevice: other.device),
            ConnectionChange(newCallID: newID, newDevice: target),
        ]
        calls[callID] = nil
        calls[newID] = [other]
        tell(event, to: device, state: .null)
        tell(event, to: other.device, state: other.state)
        ring(target, newID, caller: other.device, called: target, cause: .singleStepTransfer)
    }

    // MARK: - Telling

    private func state(of device: String, in callID: String) -> LocalConnectionState {
        calls[callID]?.first { $0.device == device }?.state ?? .null
    }

    private mutating func set(_ device: String, _ callID: String, _ state: LocalConnectionState) {
        let index = calls[callID]!.firstIndex { $0.device == device }!
        calls[callID]![index].state = state
    }

    private mutating func leave(_ device: String, _ callID: String, _ event: CallEvent) {
        calls[callID]!.removeAll { $0.device == device }
        tell(event, to: device, state: .null)
        tell(callID, event)
        if calls[callID]!.isEmpty { calls[callID] = nil }
    }

    /// Tells every member of a call.
    private mutating func tell(_ callID: String, _ event: CallEvent) {
        for member in calls[callID] ?? [] { tell(event, to: member.device, state: member.state) }
    }

    private mutating func tell(_ event: CallEvent, to device: String, state: LocalConnectionState) {
        guard devices.contains(device) else { return }
        var event = event
        event.localState = tellsLocalState ?? Bool.random(using: &random) ? state : nil
        told[device, default: []].append(event)
    }

    private mutating func newCallID() -> String {
        nextCall += 1
        return "FF\(nextCall)"
    }
}
