import ECMA323

extension CallEngine {
    /// A device starts a call.
    ///
    /// - Parameters:
    ///   - number: what is dialled; a number that leads nowhere fails with an event, not with a refusal.
    ///   - prompts: whether the device is prompted to lift its handset first.
    ///   - cause: what the first events give as their cause.
    ///   - dials: whether the digits are reported: a person dialled them.
    @discardableResult
    mutating func makeCall(
        from device: DeviceIndex, to number: String, prompts: Bool = false, cause: EventCause = .makeCall,
        dials: Bool = false, correlatorData: CSTA.CorrelatorData? = nil, userData: CSTA.UserData? = nil
    ) throws(Refusal) -> CallNumber {
        try requireCanCall(device, number)
        let call = newCallNumber()
        // The first event says how the call began, the later ones that it is a new call.
        let later: EventCause = cause == .makeCall || cause == .normal ? .newCall : cause
        calls[call] = SimulatedCall(
            id: call, parties: [], calling: lineAddress(of: device), called: calledAddress(number),
            pendingDestination: number, cause: later, correlatorData: correlatorData, userData: userData)
        join(call, device, .initiated, cause: cause)
        let key = ConnectionKey(call: call, device: device)
        report(.serviceInitiated, key, cause: cause)
        if prompts && timings.promptedPickUp > .zero {
            timers.schedule(.promptAnswered(key, since: now), at: now + timings.promptedPickUp)
        } else {
            if dials { report(.digitsDialed(number), key, cause: .newCall) }
            finishDialling(key)
        }
        return call
    }

    /// Dialling is complete: the caller's connection is connected and the call goes its way.
    mutating func finishDialling(_ key: ConnectionKey) {
        guard let call = calls[key.call], let number = call.pendingDestination, state(key) == .initiated else { return }
        calls[key.call]?.pendingDestination = nil
        move(key, to: .connected)
        report(.originated, key, cause: call.cause)
        showLineInUse(key)
        route(key.call, to: number, cause: call.cause)
    }

    /// How the called party is named before anybody has looked whether it exists.
    func calledAddress(_ number: String) -> PartyAddress {
        switch destination(of: number) {
        case .device(let device): address(of: device)
        case .outside(let outside): PartyAddress(number: outside, name: "", device: nil)
        case .nowhere: PartyAddress(number: number, name: "", device: nil)
        }
    }

    /// Takes a call to a number: rings there, forwards it, or fails it.
    mutating func route(_ call: CallNumber, to number: String, cause: EventCause) {
        switch destination(of: number) {
        case .nowhere:
            fail(call, cause: .destNotObtainable)
        case .outside(let outside):
            routeOutside(call, to: outside, cause: cause)
        case .device(let device):
            routeInside(call, to: device, cause: cause)
        }
    }

    private mutating func routeInside(_ number: CallNumber, to device: DeviceIndex, cause: EventCause) {
        guard let call = calls[number] else { return }
        let isInternal = isInternal(call)
        let target = self[device]
        if let rule = forwarding(of: device, kind: .immediate, isInternal: isInternal) {
            divert(number, passing: device, to: rule.destination, cause: .callForwardImmediate)
        } else if !target.isInService {
            fail(number, cause: .destOutOfOrder)
        } else if call.partyIndex(device) != nil {
            fail(number, cause: .busy)
        } else if target.huntGroup != nil {
            enter(number, group: device, cause: cause)
        } else if target.doNotDisturb {
            if let rule = forwarding(of: device, kind: .doNotDisturb, isInternal: isInternal) {
                divert(number, passing: device, to: rule.destination, cause: .callForward)
            } else {
                fail(number, at: device, cause: .doNotDisturb)
            }
        } else if isBusy(device) {
            if let rule = forwarding(of: device, kind: .busy, isInternal: isInternal) {
                divert(number, passing: device, to: rule.destination, cause: .callForwardBusy)
            } else {
                fail(number, at: device, cause: .busy)
            }
        } else {
            for telephone in telephones(onLineOf: device) where telephone == device || wouldRing(telephone) {
                present(number, at: telephone, cause: cause)
            }
        }
    }

    /// A call reaches a telephone: it is offered there, or rings.
    private mutating func present(_ number: CallNumber, at device: DeviceIndex, cause: EventCause) {
        join(number, device, .alerting, cause: cause)
        let key = ConnectionKey(call: number, device: device)
        if self[device].setup.offersCalls {
            report(.offered, key, cause: cause)
            timers.schedule(.ringsAfterOffer(key, since: now), at: now + timings.offer)
        } else {
            ring(key)
        }
    }

    /// A connection that is already alerting begins to ring.
    mutating func ring(_ key: ConnectionKey) {
        guard let call = calls[key.call], let party = call.party(key.device), party.state == .alerting else { return }
        move(key, to: .alerting)
        report(.delivered, key, cause: party.cause)
        startRingTimers(key, since: now, isInternal: isInternal(call))
    }

    /// Sets what happens when nobody answers, and when somebody does.
    mutating func startRingTimers(_ key: ConnectionKey, since: Duration, isInternal: Bool) {
        if let rule = forwarding(of: key.device, kind: .noAnswer, isInternal: isInternal) {
            let rings = max(1, rule.ringCount ?? timings.ringsBeforeForwarding)
            timers.schedule(.noAnswerForwarding(key, since: since), at: now + timings.ringInterval * rings)
        }
        if calls[key.call]?.huntGroup != nil {
            timers.schedule(.huntsOn(key, since: since), at: now + timings.ringInterval * timings.ringsBeforeForwarding)
        }
        timers.schedule(.ringTimeout(key, since: since), at: now + timings.ringTimeout)
        if let answersAfter = self[key.device].setup.answersAfter {
            timers.schedule(.personAnswers(key, since: since), at: now + answersAfter)
        }
    }

    private mutating func routeOutside(_ call: CallNumber, to number: String, cause: EventCause) {
        guard let trunk = freeTrunk() else { return fail(call, cause: .trunksBusy) }
        let outside = PartyAddress(number: number, name: "", device: nil)
        join(call, trunk, .connected, cause: cause, address: outside)
        let key = ConnectionKey(call: call, device: trunk)
        setAwaitsOutside(key, true)
        report(.networkReached, key, cause: cause)
        timers.schedule(.outsideRings(key, since: now), at: now + timings.outsideRings)
    }

    /// Remembers whether somebody outside has yet to answer on a trunk.
    mutating func setAwaitsOutside(_ key: ConnectionKey, _ awaits: Bool) {
        guard let index = calls[key.call]?.partyIndex(key.device) else { return }
        calls[key.call]?.parties[index].awaitsOutside = awaits
    }

    /// The number outside rings, and later answers.
    mutating func outsideProgress(_ key: ConnectionKey) {
        guard let party = calls[key.call]?.party(key.device), party.awaitsOutside else { return }
        if party.state == .connected, !party.isInterworked {
            if interworks(party.address.number) { return leaveTellingNetwork(key, since: party.since) }
            move(key, to: .alerting)
            report(.delivered, key, cause: party.cause)
            timers.schedule(.outsideRings(key, since: now), at: now + timings.outsideAnswers)
        } else {
            setAwaitsOutside(key, false)
            move(key, to: .connected)
            report(.established, key, cause: party.cause)
        }
    }

    private func interworks(_ number: String) -> Bool { interworkingPrefix.map(number.hasPrefix) ?? false }

    /// The call goes on into a network that does not tell when it rings there, only when somebody answers.
    private mutating func leaveTellingNetwork(_ key: ConnectionKey, since: Duration) {
        guard let index = calls[key.call]?.partyIndex(key.device) else { return }
        calls[key.call]?.parties[index].isInterworked = true
        report(.networkCapabilitiesChanged, key, cause: .networkSignal)
        timers.schedule(.outsideRings(key, since: since), at: now + timings.outsideAnswers)
    }

    /// Somebody outside calls one of the switch's numbers.
    @discardableResult
    mutating func callFromOutside(_ caller: String, to number: String) throws(Refusal) -> CallNumber {
        guard let trunk = freeTrunk() else { throw .resource(.resourceBusy) }
        let call = newCallNumber()
        let outside = PartyAddress(number: caller, name: "", device: nil)
        calls[call] = SimulatedCall(
            id: call, parties: [], calling: outside, called: calledAddress(number), cause: .newCall)
        join(call, trunk, .connected, cause: .newCall, address: outside)
        route(call, to: number, cause: .newCall)
        return call
    }
}
