import ECMA323

/// Transfers and conferences: two calls become one, under a new identifier.
extension ProviderModel {
    /// Applies an event that the monitor of the device `own` reported. Each device of the two calls gets one: the first
    /// makes one call of them, and each tells what has become of the connection of its own device.
    mutating func join(_ event: JoinEvent, at own: String) {
        let oldIDs = [event.primaryOldCall.callID, event.secondaryOldCall?.callID].compactMap(\.self)
        let listed = event.connections.compactMap { ListedConnection($0) }
        let newID = listed.first?.callID ?? oldIDs.first ?? ""
        guard !newID.isEmpty else { return }
        let ownListed = listed.first { $0.matches(own) }
        let isTransfer = event.kind == .transferedEvent
        let leaves =
            event.localState.map { $0 == .null } ?? (isTransfer && ownListed == nil && event.subject?.number == own)

        let olds = oldIDs.filter { $0 != newID && calls[$0] != nil }
        if calls[newID] == nil {
            if olds.isEmpty {
                // Somebody who is told of a call he has left before, or who is added to one.
                guard !leaves, event.localState != nil || ownListed != nil else { return }
                begin(newID)
            } else {
                calls[newID] = Call(id: newID, since: olds.compactMap { calls[$0]?.since }.min() ?? now)
            }
        }
        if isTransfer { leave(olds, leaves ? own : event.subject?.number, listed, event) }
        let former = gather(olds, into: newID)
        changeJoined(newID, event)
        let isNews = !olds.isEmpty
        if isNews, let call = calls[newID] { note(.callsJoined(call, from: olds)) }

        for line in listed where line.number != own {
            arrange(line, event, former: former, in: newID)
        }
        removeUnlisted(listed, event, own: own, in: newID, isNews: isNews)
        let present = calls[newID]?.connection(at: own)?.localState
        let state = leaves ? .null : event.localState ?? present ?? .connected
        move(
            own, in: newID, to: state, identifier: ownListed?.identifier, party: ownListed?.endpoint,
            cause: event.cause)
        endCallIfUnseen(newID, nil)
    }

    /// Whoever transfers leaves both calls before they become one.
    private mutating func leave(
        _ olds: [String], _ leaver: String?, _ listed: [ListedConnection], _ event: JoinEvent
    ) {
        guard let leaver, !listed.contains(where: { $0.matches(leaver) }) else { return }
        for id in olds { move(leaver, in: id, to: .null, cause: event.cause) }
    }

    /// Takes the connections of the old calls over into the new one.
    ///
    /// - Returns: the connections by the numbers they had.
    private mutating func gather(_ olds: [String], into newID: String) -> [String: Connection] {
        guard var joined = calls[newID] else { return [:] }
        var former: [String: Connection] = [:]
        for id in olds {
            guard let old = calls.removeValue(forKey: id) else { continue }
            for var connection in old.connections {
                unindex(id, of: connection.address)
                if let known = former[connection.address], known.localState == .connected { continue }
                connection.callID = newID
                connection.identifier.callID = newID
                connection.isConsultation = false
                former[connection.address] = connection
            }
            joined.calling = joined.calling ?? old.calling
            joined.called = joined.called ?? old.called
            joined.lastDisconnected = old.lastDisconnected ?? joined.lastDisconnected
        }
        for connection in former.values.sorted(by: { ($0.since, $0.address) < ($1.since, $1.address) })
        where joined.connection(at: connection.address) == nil {
            joined.connections.append(connection)
            callsByNumber[connection.address, default: []].append(newID)
        }
        calls[newID] = joined
        return former
    }

    private mutating func changeJoined(_ callID: String, _ event: JoinEvent) {
        if let data = event.correlatorData { calls[callID]?.correlatorData = data }
        if let data = event.userData { calls[callID]?.userData = data }
    }

    /// Sees to it that somebody of the event's list is in the call.
    private mutating func arrange(
        _ line: ListedConnection, _ event: JoinEvent, former: [String: Connection], in callID: String
    ) {
        let known = calls[callID]?.connection(at: line.number) != nil
        // Its own monitor tells what it does.
        if isMonitored(line.number) { return }
        if !known, let old = line.oldNumber.flatMap({ former[$0] }), old.address != line.number {
            move(old.address, in: callID, to: .null, cause: event.cause)
            move(
                line.number, in: callID, to: old.localState, identifier: line.identifier,
                party: line.endpoint ?? old.party, cause: event.cause)
            return
        }
        // Whoever makes a conference takes part in it, though it had one of the calls on hold.
        let joins = event.kind == .conferencedEvent && line.matches(event.subject?.number ?? "")
        let present = calls[callID]?.connection(at: line.number)
        let state = joins ? .connected : present?.localState ?? .connected
        move(
            line.number, in: callID, to: state, identifier: line.identifier,
            party: present?.party ?? line.endpoint, cause: event.cause)
    }

    /// Takes out whoever is not in the event's list. A monitored device waits for its own event, unless it is the one
    /// that transferred.
    private mutating func removeUnlisted(
        _ listed: [ListedConnection], _ event: JoinEvent, own: String, in callID: String, isNews: Bool
    ) {
        for connection in calls[callID]?.connections ?? [] where connection.address != own {
            let isSubject = event.kind == .transferedEvent && event.subject?.number == connection.address
            if listed.isEmpty, !isSubject { continue }
            if listed.contains(where: { $0.number == connection.address }) { continue }
            if isMonitored(connection.address), !isSubject || !isNews { continue }
            move(connection.address, in: callID, to: .null, cause: event.cause)
        }
    }
}

/// A line of the list of connections in a transfer or conference.
private struct ListedConnection {
    let callID: String
    let identifier: CSTA.ConnectionID
    /// The number of the connection's device, else of the endpoint.
    let number: String
    let oldNumber: String?
    let endpoint: Party?

    init?(_ item: CSTA.ConnectionListItem) {
        guard let new = item.newConnection, let callID = new.callID, !callID.isEmpty else { return nil }
        self.callID = callID
        identifier = new
        if case .deviceID(let device) = item.endpoint { endpoint = Party(device.value) } else { endpoint = nil }
        guard let number = new.deviceID.map({ Party.number(in: $0.value) }) ?? endpoint?.number, !number.isEmpty else {
            return nil
        }
        self.number = number
        oldNumber = item.oldConnection?.deviceID.map { Party.number(in: $0.value) }
    }

    func matches(_ address: String) -> Bool { number == address || endpoint?.number == address }
}
