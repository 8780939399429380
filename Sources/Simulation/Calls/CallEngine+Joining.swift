import ECMA323

extension CallEngine {
    /// The held and the active call of a device become one call without it.
    mutating func transfer(held: ConnectionKey, active: ConnectionKey) throws(Refusal) -> (CallNumber, CallMerge) {
        try requireHeldAndActive(held, active)
        let transferring = try party(at: active)
        let other = otherParty(in: active)
        for key in [held, active] { releaseLine(of: key.device, in: key.call, cause: .transfer, keepsActive: true) }
        let (call, legs) = merge(
            [held.call, active.call], without: held.device, caller: otherParty(in: held), called: other)
        let merge = CallMerge(primaryOld: held, secondaryOld: active, other: other, legs: legs)
        announce(.transferred(merge), call, by: transferring, isLeaving: true, cause: .transfer)
        resumeRinging(call)
        return (call, merge)
    }

    /// The held and the active call of a device become one conference.
    mutating func conference(held: ConnectionKey, active: ConnectionKey) throws(Refusal) -> (CallNumber, CallMerge) {
        try requireHeldAndActive(held, active)
        let conferencing = try party(at: active)
        let other = otherParty(in: active)
        let caller = conferencing.address
        // The line's other telephones go on in the active call alone.
        releaseLine(of: held.device, in: held.call, cause: .conference, keepsActive: true)
        // The conferencing device is in both calls; its active connection is the one that lives on.
        let (call, legs) = merge([held.call, active.call], without: nil, caller: caller, called: other, from: held)
        let merge = CallMerge(primaryOld: held, secondaryOld: active, other: other, legs: legs)
        announce(.conferenced(merge), call, by: conferencing, isLeaving: false, cause: .conference)
        resumeRinging(call)
        return (call, merge)
    }

    /// A device leaves its call and somebody else rings in its place.
    mutating func singleStepTransfer(
        _ active: ConnectionKey, to number: String
    ) throws(Refusal) -> (CallNumber, CallMerge) {
        let transferring = try require(active, .connected, .hold, otherwise: .invalidActiveConnectionState)
        guard (calls[active.call]?.parties.count ?? 0) >= 2 else { throw .state(.invalidActiveConnectionState) }
        try requireReachable(number)
        let other = calledAddress(number)
        releaseLine(of: active.device, in: active.call, cause: .singleStepTransfer, keepsActive: true)
        let (call, oldLegs) = merge(
            [active.call], without: active.device, caller: otherParty(in: active), called: other)
        var legs = oldLegs
        if let device = other.device, wouldRing(device) {
            legs.append(.init(new: ConnectionKey(call: call, device: device), old: nil, address: other))
        }
        let merge = CallMerge(primaryOld: active, secondaryOld: nil, other: other, legs: legs)
        announce(.transferred(merge), call, by: transferring, isLeaving: true, cause: .singleStepTransfer)
        calls[call]?.lastRedirection = transferring.address
        route(call, to: number, cause: .singleStepTransfer)
        return (call, merge)
    }

    /// Somebody else is added to a call.
    mutating func singleStepConference(
        _ active: ConnectionKey, adding number: String, isSilent: Bool
    ) throws(Refusal) -> (CallNumber, CallMerge) {
        let conferencing = try require(active, .connected, otherwise: .invalidActiveConnectionState)
        guard let parties = calls[active.call]?.parties, parties.count >= 2 else {
            throw .state(.invalidActiveConnectionState)
        }
        try requireReachable(number)
        let other = calledAddress(number)
        guard !parties.contains(where: { $0.device == other.device }) else { throw .operation(.notDifferentDevices) }
        guard let calling = calls[active.call]?.calling else { throw .operation(.invalidConnectionID) }
        let (call, oldLegs) = merge([active.call], without: nil, caller: calling, called: other)
        var legs = oldLegs
        if let device = other.device, wouldRing(device) {
            legs.append(.init(new: ConnectionKey(call: call, device: device), old: nil, address: other))
        }
        let merge = CallMerge(primaryOld: active, secondaryOld: nil, other: other, legs: legs)
        announce(.conferenced(merge), call, by: conferencing, isLeaving: false, cause: .singleStepConference)
        route(call, to: number, cause: isSilent ? .silentParticipation : .activeParticipation)
        if isSilent, let index = other.device.flatMap({ calls[call]?.partyIndex($0) }) {
            calls[call]?.parties[index].isSilent = true
        }
        return (call, merge)
    }

    // MARK: Parts

    /// The party of a call that stands for "the other side": the first that is not this device.
    private func otherParty(in key: ConnectionKey) -> PartyAddress {
        let others =
            calls[key.call]?.parties.filter { $0.device != key.device && $0.state != .fail && !isInactive($0) } ?? []
        return (others.first { $0.state == .connected } ?? others.first)?.address ?? address(of: key.device)
    }

    /// Makes one new call of old ones and says who was where. A device that is in two of them keeps the later
    /// connection; `from` names the one of the two to forget.
    private mutating func merge(
        _ old: [CallNumber], without leaver: DeviceIndex?, caller: PartyAddress, called: PartyAddress,
        from forgotten: ConnectionKey? = nil
    ) -> (CallNumber, [CallMerge.Leg]) {
        let number = newCallNumber()
        let last = old.last.flatMap { calls[$0] }
        let first = old.first.flatMap { calls[$0] }
        var parties: [Party] = []
        var legs: [CallMerge.Leg] = []
        for call in old {
            for party in calls[call]?.parties ?? [] {
                let key = ConnectionKey(call: call, device: party.device)
                self[party.device].calls.removeAll { $0 == call }
                if party.device == leaver || key == forgotten { continue }
                parties.append(party)
                self[party.device].calls.append(number)
                legs.append(
                    .init(new: ConnectionKey(call: number, device: party.device), old: key, address: party.address))
            }
            calls[call] = nil
        }
        if let leaver, self[leaver].calls.isEmpty { becameFree(leaver) }
        calls[number] = SimulatedCall(
            id: number, parties: parties, calling: caller, called: called,
            lastRedirection: last?.lastRedirection, cause: .newCall,
            correlatorData: last?.correlatorData ?? first?.correlatorData,
            userData: last?.userData ?? first?.userData)
        return (number, legs)
    }

    private mutating func announce(
        _ kind: CallFact.Kind, _ call: CallNumber, by party: Party, isLeaving: Bool, cause: EventCause
    ) {
        var leaver = party.address
        leaver.device = party.device
        report(
            kind, ConnectionKey(call: call, device: party.device), cause: cause, leaving: isLeaving ? leaver : nil,
            subject: party.address)
    }

    /// Ringing goes on in the new call; its timers named the old one.
    private mutating func resumeRinging(_ number: CallNumber) {
        guard let call = calls[number] else { return }
        for party in call.parties {
            let key = ConnectionKey(call: number, device: party.device)
            if party.awaitsOutside {
                let isSilent = party.state == .connected && !party.isInterworked
                let wait = isSilent ? timings.outsideRings : timings.outsideAnswers
                timers.schedule(.outsideRings(key, since: party.since), at: now + wait)
            } else if party.state == .alerting {
                startRingTimers(key, since: party.since, isInternal: isInternal(call))
            }
        }
    }
}
