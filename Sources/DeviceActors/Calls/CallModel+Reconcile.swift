import ECMA323

/// Healing: what a snapshot shows becomes what the model says, and the differences become events.
extension CallModel {
    /// Makes the model equal to a snapshot of the device.
    ///
    /// Calls that are gone come first, then calls on hold, then those that wait or failed, then ringing and at last
    /// talking ones, so that a client never sees two active calls that the phone did not have.
    ///
    /// - Returns: the events that lead a client from the old state to the new one, in order; each carries the state of
    ///   the phone's own connection. A call that a client has never heard of is told from its beginning.
    public mutating func reconcile(with snapshot: [SnapshotEntry], at time: Timestamp) -> [CallEvent] {
        let entries = snapshot.filter { $0.state != .null }
        var events: [CallEvent] = []
        let names = calls.map { heap.string($0.id) }
        for name in names where !entries.contains(where: { $0.callID == name }) {
            emit(ownEvent(.connectionClearedEvent, name, "", .null, .normalClearing), &events, at: time)
        }
        let order: [LocalConnectionState] = [.hold, .fail, .queued, .initiated, .alerting, .connected]
        for state in order {
            for entry in entries where entry.state == state { settle(entry, &events, at: time) }
        }
        doubtDialling()
        return events
    }

    /// Brings one call to what the snapshot shows.
    private mutating func settle(_ entry: SnapshotEntry, _ events: inout [CallEvent], at time: Timestamp) {
        var known = snapshot().first { $0.callID == entry.callID }
        if let call = known, isRegression(from: call.state, to: entry.state) {
            emit(ownEvent(.connectionClearedEvent, entry, .null, .normalClearing), &events, at: time)
            known = nil
        }
        let before = known?.parties ?? []
        let wanted = entry.parties.map { Self.named($0, from: before) }

        if let wanted {
            for party in before where !wanted.contains(where: { Self.isSame($0, party) }) {
                var event = CallEvent(
                    .connectionClearedEvent, callID: entry.callID,
                    connectionDevice: party.connectionDevice.isEmpty ? party.device : party.connectionDevice,
                    subject: party.device, localState: known?.state, cause: .normalClearing)
                event.isFromSnapshot = true
                emit(event, &events, at: time)
            }
        }
        if let known {
            step(entry, from: known.state, &events, at: time)
        } else {
            begin(entry, parties: wanted ?? [], &events, at: time)
        }
        for party in wanted ?? [] { settle(party, of: entry, &events, at: time) }
    }

    /// Tells a call that nobody has heard of.
    private mutating func begin(
        _ entry: SnapshotEntry, parties: [SnapshotEntry.Party], _ events: inout [CallEvent], at time: Timestamp
    ) {
        let end = (parties.first { $0.state == .connected } ?? parties.first { $0.state == .hold } ?? parties.first)
        func received(_ kind: MessageKind) -> CallEvent {
            var event = ownEvent(kind, entry, entry.state, .newCall)
            event.calling = end?.device ?? ""
            event.called = heap.string(device)
            return event
        }
        switch entry.state {
        case .null: break
        case .initiated: emit(ownEvent(.serviceInitiatedEvent, entry, .initiated, .newCall), &events, at: time)
        case .alerting: emit(received(.deliveredEvent), &events, at: time)
        case .queued: emit(received(.queuedEvent), &events, at: time)
        case .fail: emit(received(.failedEvent), &events, at: time)
        case .connected, .hold:
            // Somebody who is still being called was called by this phone; else who called is not told.
            let isCalling = !parties.isEmpty && !parties.contains { $0.state == .connected || $0.state == .hold }
            var event =
                parties.isEmpty || isCalling
                ? ownEvent(.originatedEvent, entry, .connected, .newCall) : received(.establishedEvent)
            if isCalling { event.called = end?.device ?? "" }
            event.localState = .connected
            emit(event, &events, at: time)
            if entry.state == .hold { emit(ownEvent(.heldEvent, entry, .hold, .normal), &events, at: time) }
        }
    }

    /// Tells how the phone's own connection came from one state to another.
    private mutating func step(
        _ entry: SnapshotEntry, from old: LocalConnectionState, _ events: inout [CallEvent], at time: Timestamp
    ) {
        guard old != entry.state else { return }
        let answer: MessageKind = old == .initiated ? .originatedEvent : .establishedEvent
        switch entry.state {
        case .null, .initiated: break
        case .alerting: emit(ownEvent(.deliveredEvent, entry, .alerting, .newCall), &events, at: time)
        case .queued: emit(ownEvent(.queuedEvent, entry, .queued, .normal), &events, at: time)
        case .fail: emit(ownEvent(.failedEvent, entry, .fail, .normal), &events, at: time)
        case .connected:
            let kind = old == .hold ? .retrievedEvent : answer
            emit(ownEvent(kind, entry, .connected, kind == .retrievedEvent ? .normal : .newCall), &events, at: time)
        case .hold:
            if old != .connected { emit(ownEvent(answer, entry, .connected, .newCall), &events, at: time) }
            emit(ownEvent(.heldEvent, entry, .hold, .normal), &events, at: time)
        }
    }

    /// Tells what became of another party.
    private mutating func settle(
        _ party: SnapshotEntry.Party, of entry: SnapshotEntry, _ events: inout [CallEvent], at time: Timestamp
    ) {
        let call = snapshot().first { $0.callID == entry.callID }
        let old = call?.parties.first { Self.isSame(party, $0) }
        guard old?.state != party.state, let call else { return }
        func tell(_ kind: MessageKind, _ cause: EventCause) {
            let connection = old.flatMap { $0.connectionDevice.isEmpty ? nil : $0.connectionDevice }
            var event = CallEvent(
                kind, callID: entry.callID, connectionDevice: connection ?? party.device,
                subject: old?.device ?? party.device, localState: entry.state, cause: cause)
            event.calling = call.callingDevice
            event.called = call.calledDevice
            event.isFromSnapshot = true
            emit(event, &events, at: time)
        }
        switch party.state {
        case .null, .initiated: break
        case .alerting: tell(.deliveredEvent, .newCall)
        case .connected:
            let kind: MessageKind = old?.state == .hold ? .retrievedEvent : .establishedEvent
            tell(kind, kind == .retrievedEvent ? .normal : .newCall)
        case .hold:
            if old?.state != .connected { tell(.establishedEvent, .newCall) }
            tell(.heldEvent, .normal)
        case .queued: tell(.queuedEvent, .normal)
        case .fail: tell(.failedEvent, .normal)
        }
    }

    // MARK: - Making events

    /// An event about the phone's own connection.
    private func ownEvent(
        _ kind: MessageKind, _ entry: SnapshotEntry, _ state: LocalConnectionState, _ cause: EventCause
    ) -> CallEvent {
        ownEvent(kind, entry.callID, entry.connectionDevice, state, cause)
    }

    private func ownEvent(
        _ kind: MessageKind, _ callID: String, _ connectionDevice: String, _ state: LocalConnectionState,
        _ cause: EventCause
    ) -> CallEvent {
        let own = heap.string(device)
        let known = snapshot().first { $0.callID == callID }
        let connection = connectionDevice.isEmpty ? known?.connectionDevice ?? own : connectionDevice
        var event = CallEvent(
            kind, callID: callID, connectionDevice: connection, subject: own, localState: state, cause: cause)
        event.calling = known?.callingDevice ?? ""
        event.called = known?.calledDevice ?? ""
        event.lastRedirection = known?.lastRedirectionDevice ?? ""
        event.isFromSnapshot = true
        return event
    }

    /// Moves the model by an event and hands it on.
    private mutating func emit(_ event: CallEvent, _ events: inout [CallEvent], at time: Timestamp) {
        _ = apply(event, at: time)
        events.append(event)
    }

    // MARK: - Comparing

    /// A connection never goes back to these states; what a snapshot shows is then another connection.
    private func isRegression(from old: LocalConnectionState, to new: LocalConnectionState) -> Bool {
        switch new {
        case .initiated: old != .initiated
        case .alerting: old == .connected || old == .hold || old == .fail
        default: false
        }
    }

    /// Gives parties of which the snapshot tells only the state the names of parties that the model knows.
    private static func named(
        _ parties: [SnapshotEntry.Party], from known: [PartySnapshot]
    ) -> [SnapshotEntry.Party] {
        var free = known.filter { party in !parties.contains { isSame($0, party) } }
        var parties = parties
        for isStateWanted in [true, false] {
            for index in parties.indices where parties[index].device.isEmpty {
                let match = free.firstIndex { !isStateWanted || $0.state == parties[index].state }
                guard let match else { continue }
                let party = free.remove(at: match)
                parties[index].device = party.connectionDevice.isEmpty ? party.device : party.connectionDevice
            }
        }
        return parties
    }

    private static func isSame(_ party: SnapshotEntry.Party, _ known: PartySnapshot) -> Bool {
        var device = party.device
        if device.isEmpty { return known.connectionDevice.isEmpty && known.device.isEmpty }
        return device.withUTF8 { wanted in
            [known.connectionDevice, known.device].contains { name in
                var name = name
                return name.withUTF8 {
                    DeviceNumber.same(UnsafeRawBufferPointer(wanted), UnsafeRawBufferPointer($0))
                }
            }
        }
    }
}
