import ECMA323

/// Events about a single connection.
extension CallModel {
    /// The device of the connection that an event names, and the device that it is about: as a rule the same.
    private struct Devices {
        let connection: DeviceView
        let subject: DeviceView

        init(_ input: CallInput) {
            connection = DeviceView(input.connectionDevice)
            subject = equalBytes(input.subject, connection.text) ? connection : DeviceView(input.subject)
        }
    }

    /// Moves the connection that an event names, and the phone's own as far as the event tells.
    mutating func move(_ input: CallInput, _ rule: ConnectionRule, at time: Timestamp) -> CallModelChange {
        let devices = Devices(input)
        var index = find(input.callID)
        if index == nil, input.callID.isEmpty {
            // A connection that is named by its device alone is that of the only call there.
            guard calls.count < 2 else { return .only(.ambiguousConnection) }
            index = calls.indices.first
        }
        guard let index else { return begin(input, devices, rule, at: time) }

        let (localDevice, old) = (calls[index].localDevice, calls[index].state)
        let isLocal = isLocalConnection(input.kind, devices, localDevice: localDevice)
        var change = CallModelChange(previous: old, current: old)
        var state = input.localState ?? impliedState(rule, from: old, isLocal: isLocal)
        if state != old, !input.isFromSnapshot, isStale(input.kind, from: old, to: state, isLocal: isLocal) {
            change.anomalies.insert(.staleEvent)
            state = old
            if isLocal { return change }
        }
        if state != old, state != .null, !isUsual(rule, from: old, to: state, isLocal: isLocal) {
            change.anomalies.insert(.impossibleTransition)
        }
        guard state != .null else {
            removeCall(at: index, time: time)
            change.current = .null
            change.isChanged = true
            return change
        }
        change.isChanged = state != old
        if state != old {
            calls[index].state = state
            calls[index].since = time
        }
        change.current = state
        note(input, isLocal: isLocal, call: index, at: time, &change)
        if isLocal { noteDialling(input, isNew: false, call: index) }
        if !isLocal, let partyState = rule.state {
            moveParty(
                input.kind, devices, isFromSnapshot: input.isFromSnapshot, to: partyState,
                isKnown: rule.namesKnownParty, call: index, at: time, &change)
        }
        // An inactive appearance of a shared line is not told who uses it: that he leaves is neither news nor odd.
        let mayBeUnknown = state == .queued && rule.state == .null
        if rule.state != nil, !change.isChanged, change.anomalies.isEmpty, !mayBeUnknown {
            change.anomalies.insert(.duplicate)
        }
        return change
    }

    /// An event for a call that the model does not have.
    private mutating func begin(
        _ input: CallInput, _ devices: Devices, _ rule: ConnectionRule, at time: Timestamp
    ) -> CallModelChange {
        let isLocal = isLocalConnection(input.kind, devices, localDevice: .empty)
        if rule.state == .null {
            let isOver = input.localState == nil || input.localState == .null
            if isOver { return .only(.clearedUnknownCall) }
        }
        if !(rule.mayReturn && isLocal), !input.isFromSnapshot, hasJustEnded(input.callID, at: time) {
            return .only(.eventForEndedCall)
        }
        // A phone that sees something happen to another party is itself in the call, if nothing else is said.
        let isDialling = isLocal && input.kind == .digitsDialedEvent
        let state = input.localState ?? (isLocal ? rule.state : nil) ?? (isDialling ? .initiated : .connected)
        guard state != .null else { return .none }
        guard calls.count < Self.maximumCalls else { return .only(.tooManyCalls) }
        var change = CallModelChange(previous: .null, current: state, isChanged: true)
        if !(isLocal && rule.startsCall) {
            change.anomalies.insert(input.kind == .retrievedEvent ? .orphanRetrieved : .eventForUnknownCall)
        }
        let index = addCall(input.callID, state, at: time)
        note(input, isLocal: isLocal, call: index, at: time, &change)
        if isLocal { noteDialling(input, isNew: true, call: index) }
        if !isLocal, let partyState = rule.state, partyState != .null {
            moveParty(
                input.kind, devices, isFromSnapshot: input.isFromSnapshot, to: partyState, isKnown: false, call: index,
                at: time, &change)
        }
        return change
    }

    /// The whole call is gone.
    mutating func clearCall(_ input: CallInput, at time: Timestamp) -> CallModelChange {
        guard let index = find(input.callID) else { return .only(.clearedUnknownCall) }
        let old = calls[index].state
        removeCall(at: index, time: time)
        return CallModelChange(previous: old, current: .null, isChanged: true)
    }

    // MARK: - Judging

    /// Whether the connection an event names is the phone's own.
    private func isLocalConnection(_ kind: MessageKind, _ devices: Devices, localDevice: TextRef) -> Bool {
        if devices.connection.isEmpty { return isOwn(devices.subject) }
        if isOwn(devices.connection) { return true }
        if !localDevice.isEmpty, heap.equals(localDevice, devices.connection.text) { return true }
        // The device that clears need not be the one whose connection is dropped.
        if kind == .connectionClearedEvent || kind == .networkReachedEvent { return false }
        return isOwn(devices.subject)
    }

    /// The state of the local connection that follows from an event that does not tell it.
    private func impliedState(
        _ rule: ConnectionRule, from old: LocalConnectionState, isLocal: Bool
    ) -> LocalConnectionState {
        guard let state = rule.state else { return old }
        if isLocal { return state }
        // Whoever reaches somebody has finished dialling.
        return old == .initiated && state != .null ? .connected : old
    }

    /// Whether a step of the local connection is what a late event would cause.
    private func isStale(
        _ kind: MessageKind, from old: LocalConnectionState, to new: LocalConnectionState, isLocal: Bool
    ) -> Bool {
        switch (old, new) {
        case (.connected, .initiated), (.connected, .alerting), (.hold, .initiated), (.hold, .alerting): true
        case (.alerting, .initiated): true
        case (.hold, .connected): isLocal && (kind == .establishedEvent || kind == .originatedEvent)
        default: false
        }
    }

    /// Whether the local connection usually makes this step with this event.
    private func isUsual(
        _ rule: ConnectionRule, from old: LocalConnectionState, to new: LocalConnectionState, isLocal: Bool
    ) -> Bool {
        if isLocal { return rule.usualOrigins.contains(old) && new == rule.state }
        // Switches that do not report Originated show its effect with the next event; a failed party may take the
        // own connection with it.
        return old == .initiated && new == .connected || rule.state == .fail
    }

    // MARK: - Noting

    /// Stores what an event says about the call as a whole.
    private mutating func note(
        _ input: CallInput, isLocal: Bool, call index: Int, at time: Timestamp, _ change: inout CallModelChange
    ) {
        let device = self.device
        var isNew = heap.note(input.calling, in: &calls[index].calling)
        isNew = heap.note(input.called, in: &calls[index].called) || isNew
        isNew = heap.note(input.lastRedirection, in: &calls[index].lastRedirection) || isNew
        if isLocal, !heap.equals(device.text, input.connectionDevice) {
            isNew = heap.note(input.connectionDevice, in: &calls[index].localDevice) || isNew
        }
        if isNew { change.isChanged = true }
        if let cause = input.cause { calls[index].cause = cause }
        if calls[index].direction == .unknown, let direction = direction(of: input, isLocal: isLocal) {
            calls[index].direction = direction
        }
        if isLocal { noteOtherEnd(input, call: index, at: time, &change) }
    }

    private func direction(of input: CallInput, isLocal: Bool) -> CallDirection? {
        switch input.kind {
        case .serviceInitiatedEvent, .originatedEvent, .digitsDialedEvent:
            return isLocal ? .outgoing : .incoming
        default:
            if isOwn(input.calling) { return .outgoing }
            if isOwn(input.called) || isLocal && !input.calling.isEmpty { return .incoming }
            return nil
        }
    }

    /// Makes the other end known when an event about the own connection names it and no party is known yet.
    private mutating func noteOtherEnd(
        _ input: CallInput, call index: Int, at time: Timestamp, _ change: inout CallModelChange
    ) {
        let key = calls[index].key
        guard !parties.contains(where: { $0.call == key }) else { return }
        let end: DeviceView
        switch input.kind {
        case .deliveredEvent, .offeredEvent, .queuedEvent, .establishedEvent, .bridgedEvent:
            let calling = DeviceView(input.calling)
            end = isOwn(calling) ? DeviceView(input.called) : calling
        case .failedEvent:
            // A busy phone has its caller at the other end; a caller who fails has nobody there.
            let calling = DeviceView(input.calling)
            guard !isOwn(calling) else { return }
            end = calling
        default: return
        }
        guard !end.isEmpty, !isOwn(end) else { return }
        addParty(
            to: key, connection: DeviceView(CallInput.nothing), device: end, .connected, isAssumed: true, time, &change)
    }

    // MARK: - Parties

    /// Moves another party of a call, or makes it known.
    private mutating func moveParty(
        _ kind: MessageKind, _ devices: Devices, isFromSnapshot: Bool, to state: LocalConnectionState, isKnown: Bool,
        call index: Int, at time: Timestamp, _ change: inout CallModelChange
    ) {
        let key = calls[index].key
        // Behind a network interface somebody may still be rung.
        let isNetwork = kind == .networkReachedEvent
        let found = findParty(of: key, connection: devices.connection, device: devices.subject, isKnown: isKnown)
        guard let found else {
            if state == .null {
                if calls[index].state != .queued { change.anomalies.insert(.unknownParty) }
            } else {
                addParty(
                    to: key, connection: devices.connection, device: devices.subject, state, isAssumed: isNetwork,
                    time, &change)
            }
            return
        }
        if state == .null {
            removeParty(at: found)
            change.isChanged = true
            return
        }
        let party = parties[found]
        if party.state == .connected, state == .alerting, !party.isStateAssumed, !isFromSnapshot {
            change.anomalies.insert(.staleEvent)
            return
        }
        if party.state != state {
            parties[found].state = state
            parties[found].since = time
            change.isChanged = true
        }
        parties[found].isStateAssumed = isNetwork
        var isNew = heap.note(devices.connection, in: &parties[found].connectionDevice)
        if party.device.isEmpty, !heap.equals(parties[found].connectionDevice.text, devices.subject.text) {
            isNew = heap.note(devices.subject, in: &parties[found].device) || isNew
        }
        if isNew { change.isChanged = true }
    }

    /// Adds a party to a call.
    mutating func addParty(
        to call: UInt32, connection: DeviceView, device: DeviceView, _ state: LocalConnectionState, isAssumed: Bool,
        _ time: Timestamp, _ change: inout CallModelChange
    ) {
        guard parties.count < Self.maximumParties else {
            change.anomalies.insert(.tooManyCalls)
            return
        }
        parties.append(
            Party(
                call: call, connectionDevice: heap.store(connection),
                device: equalBytes(connection.text, device.text) ? .empty : heap.store(device), state: state,
                isStateAssumed: isAssumed, since: time))
        change.isChanged = true
    }
}
