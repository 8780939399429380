import ECMA323

extension CallEngine {
    /// The party at a connection, or the refusal that says what is wrong with the identifier.
    func party(at key: ConnectionKey) throws(Refusal) -> Party {
        guard let call = calls[key.call] else { throw .operation(.invalidConnectionID) }
        guard let party = call.party(key.device) else { throw .operation(.invalidConnectionID) }
        return party
    }

    /// Refuses unless the connection is in one of the states.
    @discardableResult
    func require(
        _ key: ConnectionKey, _ states: LocalConnectionState...,
        otherwise error: CSTA.StateIncompatibilityErrors = .invalidConnectionState
    ) throws(Refusal) -> Party {
        let party = try party(at: key)
        guard states.contains(party.state) else { throw .state(error) }
        return party
    }

    /// Refuses while the device talks, rings out or hears a tone in any call but `except`.
    func requireNoActiveCall(
        _ device: DeviceIndex, except: CallNumber? = nil, otherwise error: CSTA.StateIncompatibilityErrors
    ) throws(Refusal) {
        for call in self[device].calls where call != except {
            switch state(ConnectionKey(call: call, device: device)) {
            case .connected, .initiated, .fail: throw .state(error)
            default: continue
            }
        }
    }

    /// Refuses unless the device could start a call to `number` now; `except` is the call it would put on hold.
    func requireCanCall(_ device: DeviceIndex, _ number: String, except: CallNumber? = nil) throws(Refusal) {
        guard self[device].isInService else { throw .resource(.callingDeviceOutOfService) }
        guard self[device].setup.category == .station else {
            throw .operation(.requestIncompatibleWithCallingDevice)
        }
        guard DeviceIDForm.isDiallable(number) else { throw .operation(.invalidCalledDeviceID) }
        try requireNoActiveCall(device, except: except, otherwise: .invalidCallingDeviceState)
        guard connection(at: device, in: [.alerting, .queued]) == nil,
            self[device].calls.count < Self.maximumCallsPerDevice
        else {
            throw .state(.invalidCallingDeviceState)
        }
    }

    /// Refuses unless the two connections are a held and an active call of one device, each with somebody else in it.
    func requireHeldAndActive(_ held: ConnectionKey, _ active: ConnectionKey) throws(Refusal) {
        guard held.device == active.device else { throw .operation(.notSameDevice) }
        try require(held, .hold, otherwise: .invalidHeldConnectionState)
        try require(active, .connected, otherwise: .invalidActiveConnectionState)
        guard held.call != active.call else { throw .operation(.invalidActiveConnectionID) }
        guard let heldParties = calls[held.call]?.parties, let activeParties = calls[active.call]?.parties else {
            return
        }
        guard
            activeParties.contains(where: { $0.device != active.device && $0.state != .fail && !isInactive($0) })
        else { throw .state(.invalidActiveConnectionState) }
        let others = Set(heldParties.filter { $0.state != .fail && !isInactive($0) }.map(\.device))
            .subtracting([held.device])
        guard !others.isEmpty else { throw .state(.invalidHeldConnectionState) }
        // Somebody who is in both calls already cannot be joined with himself.
        guard others.isDisjoint(with: activeParties.map(\.device)) else { throw .state(.invalidConnectionState) }
    }

    /// Where a dialled number leads.
    enum Destination: Hashable, Sendable {
        case device(DeviceIndex)
        case outside(String)
        case nowhere
    }

    /// Finds out where a number leads.
    func destination(of number: String) -> Destination {
        if let device = deviceByNumber[number], self[device].canBeDialled { return .device(device) }
        if let outsidePrefix, number.hasPrefix(outsidePrefix), number.utf8.count > outsidePrefix.utf8.count {
            return .outside(String(number.dropFirst(outsidePrefix.count)))
        }
        return .nowhere
    }

    /// A device that a call can be sent to just now, or the refusal that says why not. Services that would lose a
    /// running call on a dead end ask this first.
    func requireReachable(_ number: String) throws(Refusal) {
        switch destination(of: number) {
        case .nowhere: throw .operation(.invalidDestination)
        case .outside:
            guard freeTrunk() != nil else { throw .resource(.resourceBusy) }
        case .device(let device):
            guard self[device].isInService else { throw .resource(.destinationDeviceOutOfService) }
            guard forwardsOnArrival(device) || wouldRing(device) || hasRoom(device) else {
                throw .state(.invalidDestinationDeviceState)
            }
        }
    }

    /// Whether a call that arrives at the device now rings there.
    func wouldRing(_ device: DeviceIndex) -> Bool {
        self[device].setup.category == .station && self[device].isInService && !isBusy(device)
            && !self[device].doNotDisturb
            && forwarding(of: device, kind: .immediate, isInternal: true) == nil
    }

    /// Whether the device sends a call on instead of ringing or refusing it.
    private func forwardsOnArrival(_ device: DeviceIndex) -> Bool {
        if forwarding(of: device, kind: .immediate, isInternal: true) != nil { return true }
        if self[device].doNotDisturb { return forwarding(of: device, kind: .doNotDisturb, isInternal: true) != nil }
        return isBusy(device) && forwarding(of: device, kind: .busy, isInternal: true) != nil
    }

    /// A trunk nobody uses.
    func freeTrunk() -> DeviceIndex? {
        trunks.first { self[$0].isInService && self[$0].calls.isEmpty }
    }
}
