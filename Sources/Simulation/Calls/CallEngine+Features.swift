import ECMA323

/// When a forwarding applies, whoever calls.
enum ForwardingKind: CaseIterable, Sendable {
    case immediate, busy, noAnswer, doNotDisturb

    /// The standard's forwarding types of this kind, the one for everybody first.
    func types(isInternal: Bool) -> [CSTA.ForwardingType] {
        switch self {
        case .immediate: [.forwardImmediate, isInternal ? .forwardImmInt : .forwardImmExt]
        case .busy: [.forwardBusy, isInternal ? .forwardBusyInt : .forwardBusyExt]
        case .noAnswer: [.forwardNoAns, isInternal ? .forwardNoAnsInt : .forwardNoAnsExt]
        case .doNotDisturb: [.forwardDND, isInternal ? .forwardDNDInt : .forwardDNDExt]
        }
    }
}

extension CallEngine {
    /// The forwarding that applies at a device, if one is active.
    func forwarding(of device: DeviceIndex, kind: ForwardingKind, isInternal: Bool) -> ForwardRule? {
        let rules = self[device].forwardings
        guard !rules.isEmpty else { return nil }
        for type in kind.types(isInternal: isInternal) {
            if let rule = rules[type], rule.isActive { return rule }
        }
        return nil
    }

    /// Sets or ends do-not-disturb.
    mutating func setDoNotDisturb(_ device: DeviceIndex, _ on: Bool) {
        guard self[device].doNotDisturb != on else { return }
        self[device].doNotDisturb = on
        facts.append(.feature(FeatureFact(device: device, kind: .doNotDisturb(on))))
        if !on { becameFree(device) }
    }

    /// Sets or ends a forwarding. Ending needs no destination; setting without one takes the one used last.
    mutating func setForwarding(
        _ device: DeviceIndex, type: CSTA.ForwardingType, isActive: Bool, destination number: String?, ringCount: Int?
    ) throws(Refusal) {
        let old = self[device].forwardings[type]
        let target = number ?? old?.destination
        var rule = ForwardRule(isActive: isActive, destination: target ?? "", ringCount: ringCount ?? old?.ringCount)
        if isActive {
            guard let target, DeviceIDForm.isDiallable(target), destination(of: target) != .nowhere,
                destination(of: target) != .device(device)
            else { throw .operation(.invalidForwardingDestination) }
            if let ringCount, !(1...100).contains(ringCount) { throw .operation(.invalidRingCount) }
        } else {
            guard let old else { return }
            rule.destination = old.destination
        }
        guard rule != old else { return }
        self[device].forwardings[type] = rule
        facts.append(.feature(FeatureFact(device: device, kind: .forwarding(type, rule))))
        if !isActive { becameFree(device) }
    }

    /// Takes a device out of service, or back. Its calls end.
    mutating func setService(_ device: DeviceIndex, isInService: Bool) {
        guard self[device].isInService != isInService else { return }
        if !isInService {
            for call in self[device].calls {
                let key = ConnectionKey(call: call, device: device)
                drop(key, cause: .destOutOfOrder)
                releaseLine(of: device, in: call)
                settle(call, cause: .normalClearing)
            }
        }
        self[device].isInService = isInService
        facts.append(.feature(FeatureFact(device: device, kind: .service(isInService: isInService))))
        if isInService { becameFree(device) }
    }

    // MARK: Call back

    /// The caller of a busy or unanswered call wants to be called back; the call itself is cleared.
    mutating func callBack(_ key: ConnectionKey) throws(Refusal) -> DeviceIndex {
        let party = try require(key, .connected, .fail, otherwise: .noCallToComplete)
        let waiting = calls[key.call]?.parties.first {
            $0.device != party.device && ($0.state == .alerting || $0.state == .fail)
        }
        guard let target = waiting?.device, self[target].setup.category == .station else {
            throw .state(.noCallToComplete)
        }
        if !self[key.device].callBackTargets.contains(target) {
            self[key.device].callBackTargets.append(target)
            callBackWaiters.insert(key.device)
            facts.append(.feature(FeatureFact(device: key.device, kind: .callBack(target: target, isSet: true))))
        }
        try clear(key, cause: .callBack)
        if !isBusy(target) { becameFree(target) }
        return target
    }

    /// Forgets a wish for a call back; without a target all of a device's.
    mutating func cancelCallBack(of device: DeviceIndex, target: DeviceIndex?) throws(Refusal) {
        let cancelled = self[device].callBackTargets.filter { target == nil || $0 == target }
        guard !cancelled.isEmpty else { throw .state(.invalidDeviceState) }
        self[device].callBackTargets.removeAll(where: cancelled.contains)
        if self[device].callBackTargets.isEmpty { callBackWaiters.remove(device) }
        for target in cancelled {
            facts.append(.feature(FeatureFact(device: device, kind: .callBack(target: target, isSet: false))))
        }
    }

    /// A device can be called again: somebody may wait for that.
    mutating func becameFree(_ device: DeviceIndex) {
        for group in groups[device] ?? [] { timers.schedule(.queueDue(group), at: now + timings.memberPause) }
        for waiting in callBackWaiters where waiting == device || self[waiting].callBackTargets.contains(device) {
            timers.schedule(.callBackDue(waiting), at: now + .seconds(1))
        }
    }

    /// Makes the first call back of a device for which both ends are free.
    mutating func makeDueCallBack(from device: DeviceIndex) {
        guard self[device].calls.isEmpty, self[device].isInService else { return }
        guard let place = self[device].callBackTargets.firstIndex(where: wouldRing) else { return }
        let target = self[device].callBackTargets.remove(at: place)
        if self[device].callBackTargets.isEmpty { callBackWaiters.remove(device) }
        facts.append(.feature(FeatureFact(device: device, kind: .callBack(target: target, isSet: false))))
        let call = newCallNumber()
        calls[call] = SimulatedCall(
            id: call, parties: [], calling: lineAddress(of: device), called: address(of: target),
            pendingDestination: self[target].setup.number, cause: .callBack)
        join(call, device, .initiated, cause: .callBack)
        let key = ConnectionKey(call: call, device: device)
        report(.serviceInitiated, key, cause: .callBack)
        if let answersAfter = self[device].setup.answersAfter {
            timers.schedule(.promptAnswered(key, since: now), at: now + answersAfter)
        }
        timers.schedule(.promptGivenUp(key, since: now), at: now + timings.callBackPrompt)
    }
}
