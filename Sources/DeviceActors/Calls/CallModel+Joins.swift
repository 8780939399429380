import ECMA323

/// Transfers and conferences: two calls become one, under a new identifier.
extension CallModel {
    /// What the phone knows of a party before calls are joined.
    private struct FormerParty {
        var connectionDevice: String
        var device: String
        var state: LocalConnectionState
        var isStateAssumed: Bool
        var since: Timestamp
    }

    /// Takes a TransferedEvent (one r on the wire) or ConferencedEvent in.
    ///
    /// The list of connections says what each connection is called from now on. The phone leaves when
    /// `localConnectionInfo` is null or, without it, when it is the one that transferred and is not in the list.
    mutating func join(_ input: CallInput, at time: Timestamp) -> CallModelChange {
        let primary = find(input.callID)
        let secondary = input.secondaryCallID.isEmpty ? nil : find(input.secondaryCallID)
        let own = input.connections.first { isOwn($0.newDevice) || isOwn($0.endpoint) }
        let newID = own?.newCallID ?? input.connections.first { !$0.newCallID.isEmpty }?.newCallID
        let leaves =
            input.localState.map { $0 == .null }
            ?? (input.kind == .transferedEvent && own == nil && isOwn(input.subject))

        let olds = [primary, secondary].compactMap { $0 }
        guard !olds.isEmpty else { return joinUnknown(input, own: own, newID: newID, leaves: leaves, at: time) }
        let base = baseCall(of: olds, own: own)
        let old = calls[base].state
        guard !leaves else {
            // From the back, so that positions stay right. The call named first is remembered as the ended one.
            for index in Set(olds).sorted(by: >) { removeCall(at: index, time: time) }
            return CallModelChange(previous: old, current: .null, isChanged: true)
        }

        var change = CallModelChange(previous: old, current: old, isChanged: true)
        if own == nil { change.anomalies.insert(.incompleteConnectionList) }
        let isAnyConnected = olds.contains { calls[$0].state == .connected }
        let state = input.localState ?? (isAnyConnected ? .connected : old)
        let former = formerParties(of: Set(olds).map { calls[$0] })
        let result = merge(olds, into: base, newID: newID, at: time)
        if calls[result].state != state {
            calls[result].state = state
            calls[result].since = time
        }
        if let cause = input.cause { calls[result].cause = cause }
        change.current = state
        if let own { noteOwnDevice(own.newDevice, in: result) }
        replaceParties(of: result, input, former: former, at: time, &change)
        return change
    }

    /// A join of calls that the phone does not have.
    private mutating func joinUnknown(
        _ input: CallInput, own: ConnectionChange?, newID: String?, leaves: Bool, at time: Timestamp
    ) -> CallModelChange {
        guard !leaves else { return .only(.clearedUnknownCall) }
        guard let state = input.localState ?? own.map({ _ in .connected }), var newID = newID else {
            return .only(.incompleteConnectionList)
        }
        let known = newID.withUTF8 { find(UnsafeRawBufferPointer($0)) }
        var change = CallModelChange(previous: .null, current: state)
        let index: Int
        if let known {
            // The second time that this is told.
            index = known
            change.previous = calls[known].state
            change.current = calls[known].state
            let former = formerParties(of: [calls[known]])
            replaceParties(of: index, input, former: former, at: time, &change)
            if input.localState == nil || input.localState == change.previous {
                change.anomalies.insert(.duplicate)
            } else {
                calls[index].state = state
                calls[index].since = time
                change.current = state
                change.anomalies.insert(.impossibleTransition)
            }
            change.isChanged = change.current != change.previous
            return change
        }
        guard calls.count < Self.maximumCalls else { return .only(.tooManyCalls) }
        // A party that is added to a conference learns of the call by this event.
        if !(input.kind == .conferencedEvent && isOwn(input.other)) {
            let isLate =
                !input.isFromSnapshot
                && (hasJustEnded(input.callID, at: time) || hasJustEnded(input.secondaryCallID, at: time))
            if isLate { return .only(.eventForEndedCall) }
            change.anomalies.insert(.eventForUnknownCall)
        }
        index = newID.withUTF8 { addCall(UnsafeRawBufferPointer($0), state, at: time) }
        calls[index].cause = input.cause
        change.isChanged = true
        if let own { noteOwnDevice(own.newDevice, in: index) }
        replaceParties(of: index, input, former: [], at: time, &change)
        return change
    }

    /// The call that lives on: the one the phone's own connection is said to come from, else the active one.
    private func baseCall(of olds: [Int], own: ConnectionChange?) -> Int {
        if var oldID = own?.oldCallID, !oldID.isEmpty {
            let index = oldID.withUTF8 { find(UnsafeRawBufferPointer($0)) }
            if let index, olds.contains(index) { return index }
        }
        return olds.first { calls[$0].state == .connected } ?? olds[0]
    }

    /// Makes one call of several and gives it its new identifier.
    ///
    /// - Returns: the position of the call.
    private mutating func merge(_ olds: [Int], into base: Int, newID: String?, at time: Timestamp) -> Int {
        let key = calls[base].key
        for index in Set(olds).sorted(by: >) where index != base { removeCall(at: index, time: time) }
        if var newID {
            newID.withUTF8 { bytes in
                let bytes = UnsafeRawBufferPointer(bytes)
                // Should the new identifier be that of yet another call, that one is the same call by now.
                if let other = find(bytes), calls[other].key != key { removeCall(at: other, time: time) }
                let index = calls.firstIndex { $0.key == key }!
                guard !heap.equals(calls[index].id, bytes) else { return }
                rememberEnded(calls[index], at: time)
                heap.replace(&calls[index].id, with: bytes)
            }
        }
        removeParties(of: key)
        return calls.firstIndex { $0.key == key }!
    }

    private mutating func noteOwnDevice(_ name: String, in index: Int) {
        var name = name
        name.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            if !heap.equals(device.text, bytes) { _ = heap.note(bytes, in: &calls[index].localDevice) }
        }
    }

    private func formerParties(of calls: [Call]) -> [FormerParty] {
        calls.flatMap { call in
            parties(of: call).map {
                FormerParty(
                    connectionDevice: heap.string($0.connectionDevice), device: heap.string($0.device),
                    state: $0.state, isStateAssumed: $0.isStateAssumed, since: $0.since)
            }
        }
    }

    /// Puts the parties of the list in place of those there were, or works out who is left when there is no list.
    private mutating func replaceParties(
        of index: Int, _ input: CallInput, former: [FormerParty], at time: Timestamp, _ change: inout CallModelChange
    ) {
        let key = calls[index].key
        removeParties(of: key)
        func same(_ left: String, _ right: String) -> Bool {
            var (left, right) = (left, right)
            return left.withUTF8 { left in
                right.withUTF8 { DeviceNumber.same(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer($0)) }
            }
        }
        var wanted: [(connectionDevice: String, device: String, former: FormerParty?)] = []
        for line in input.connections where !isOwn(line.newDevice) && !isOwn(line.endpoint) {
            guard !wanted.contains(where: { same($0.connectionDevice, line.newDevice) }) else { continue }
            let before = former.first { party in
                [line.oldDevice, line.newDevice, line.endpoint].contains { name in
                    same(party.connectionDevice, name) || same(party.device, name)
                }
            }
            wanted.append((line.newDevice, line.endpoint.isEmpty ? before?.device ?? "" : line.endpoint, before))
        }
        if input.connections.isEmpty {
            let subject = String(decoding: input.subject, as: UTF8.self)
            let other = String(decoding: input.other, as: UTF8.self)
            for party in former {
                let isLeaving =
                    input.kind == .transferedEvent
                    && (same(party.connectionDevice, subject) || same(party.device, subject))
                if !isLeaving { wanted.append((party.connectionDevice, party.device, party)) }
            }
            let isKnown = wanted.contains { same($0.connectionDevice, other) || same($0.device, other) }
            if !other.isEmpty, !isOwn(input.other), !isKnown { wanted.append(("", other, nil)) }
        }
        let joiner = String(decoding: input.subject, as: UTF8.self)
        for var party in wanted {
            var state = party.former?.state ?? .connected
            var isAssumed = party.former?.isStateAssumed ?? true
            // Whoever makes a conference takes part in it, though it had one of the calls on hold.
            if input.kind == .conferencedEvent, same(party.connectionDevice, joiner) || same(party.device, joiner) {
                state = .connected
                isAssumed = false
            }
            let since = party.former?.state == state ? party.former?.since ?? time : time
            party.connectionDevice.withUTF8 { connection in
                party.device.withUTF8 { device in
                    addParty(
                        to: key, connection: DeviceView(UnsafeRawBufferPointer(connection)),
                        device: DeviceView(UnsafeRawBufferPointer(device)), state, isAssumed: isAssumed, since, &change)
                }
            }
        }
    }

    /// Whether a name is the phone's own.
    private func isOwn(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { isOwn(UnsafeRawBufferPointer($0)) }
    }
}
