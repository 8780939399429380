import ECMA323

extension CallEngine {
    /// A leg of a call cannot be completed. With `device`, its connection fails and the caller hears the tone; without,
    /// the caller's own connection fails. A call in which others already talk only loses the leg.
    mutating func fail(_ number: CallNumber, at device: DeviceIndex? = nil, cause: EventCause) {
        guard let call = calls[number] else { return }
        let talking = call.parties.filter { $0.state == .connected || $0.state == .hold }
        guard talking.count == 1, let caller = talking.first else {
            return settle(number, cause: cause)
        }
        let key: ConnectionKey
        if let device, call.partyIndex(device) == nil {
            join(number, device, .fail, cause: cause)
            key = ConnectionKey(call: number, device: device)
        } else {
            key = ConnectionKey(call: number, device: caller.device)
            move(key, to: .fail)
        }
        report(.failed, key, cause: cause, subject: device.map(address(of:)))
        timers.schedule(.toneEnds(number), at: now + timings.failureTone)
    }

    /// A device leaves a call. Whoever is left alone leaves too.
    /// On a shared line that another telephone still uses it only steps back.
    mutating func clear(_ key: ConnectionKey, cause: EventCause = .normalClearing) throws(Refusal) {
        let party = try party(at: key)
        guard !isInactive(party) else { throw .state(.invalidConnectionState) }
        if party.state != .alerting, isLineInUse(besides: key) { return stepBack(key) }
        drop(key, cause: cause)
        releaseLine(of: key.device, in: key.call)
        settle(key.call, cause: cause)
    }

    /// Everybody leaves a call.
    mutating func clearCall(_ number: CallNumber, cause: EventCause = .normalClearing) throws(Refusal) {
        guard let call = calls[number] else { throw .operation(.invalidCallID) }
        for party in call.parties { drop(ConnectionKey(call: number, device: party.device), cause: cause) }
        settle(number, cause: cause)
    }

    /// Takes one connection out and tells everybody.
    mutating func drop(_ key: ConnectionKey, cause: EventCause) {
        guard let party = calls[key.call]?.party(key.device) else { return }
        leave(key)
        var leaving = party.address
        leaving.device = key.device
        report(.connectionCleared, key, cause: cause, leaving: leaving, subject: party.address)
    }

    /// Ends a call that has become pointless: nobody left, one alone, or nobody who talks.
    mutating func settle(_ number: CallNumber, cause: EventCause) {
        guard let call = calls[number] else { return }
        let alive = call.parties.contains { $0.state == .connected || $0.state == .hold }
        // The telephones of one line are one end of the call.
        let ends = Set(call.parties.filter { !isInactive($0) }.map { telephones(onLineOf: $0.device)[0] })
        if ends.count <= 1 || !alive {
            for party in call.parties {
                let waits = party.state == .alerting || party.state == .queued && !isInactive(party)
                let unanswered = waits && cause == .normalClearing
                drop(ConnectionKey(call: number, device: party.device), cause: unanswered ? .callCancelled : cause)
            }
            end(number, cause: cause)
        }
    }

    private mutating func end(_ number: CallNumber, cause: EventCause) {
        guard let call = calls[number] else { return }
        facts.append(
            .call(
                CallFact(
                    kind: .callCleared, call: number, subject: call.calling,
                    device: call.calling.device ?? DeviceIndex(rawValue: 0), cause: cause, audience: [],
                    calling: call.calling, called: call.called, lastRedirection: call.lastRedirection,
                    correlatorData: call.correlatorData, userData: call.userData)))
        calls[number] = nil
    }
}
