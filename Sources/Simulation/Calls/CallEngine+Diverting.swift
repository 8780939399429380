import ECMA323

extension CallEngine {
    /// A call passes a device without ringing there and goes on to another number.
    mutating func divert(_ number: CallNumber, passing device: DeviceIndex, to destination: String, cause: EventCause) {
        guard let call = calls[number] else { return }
        guard call.diversions < Self.maximumDiversions else { return fail(number, at: device, cause: .busy) }
        calls[number]?.diversions += 1
        let passed = address(of: device)
        report(
            .diverted(to: calledAddress(destination)), ConnectionKey(call: number, device: device), cause: cause,
            leaving: passed)
        calls[number]?.lastRedirection = passed
        route(number, to: destination, cause: cause)
    }

    /// A ringing call leaves its device for another number.
    mutating func redirect(_ key: ConnectionKey, to destination: String, cause: EventCause) {
        guard calls[key.call]?.party(key.device) != nil else { return }
        leave(key)
        releaseLine(of: key.device, in: key.call, cause: cause)
        divert(key.call, passing: key.device, to: destination, cause: cause)
    }

    /// The computing function sends a ringing call elsewhere.
    mutating func deflect(_ key: ConnectionKey, to number: String) throws(Refusal) {
        try require(key, .alerting, .queued)
        guard destination(of: number) != .device(key.device) else { throw .operation(.notDifferentDevices) }
        try requireReachable(number)
        redirect(key, to: number, cause: .redirected)
    }

    /// Nobody answered in time, and the device forwards such calls.
    mutating func forwardUnanswered(_ key: ConnectionKey) {
        guard let call = calls[key.call],
            let rule = forwarding(of: key.device, kind: .noAnswer, isInternal: isInternal(call))
        else { return }
        redirect(key, to: rule.destination, cause: .callForwardNoAnswer)
    }

    /// A device takes a call that rings at another.
    mutating func pickUp(_ key: ConnectionKey, by device: DeviceIndex) throws(Refusal) {
        try require(key, .alerting, otherwise: .noCallToAnswer)
        guard self[key.device].setup.category == .station else {
            throw .operation(.invalidCallToBePickedUpObjectType)
        }
        guard key.device != device else { throw .operation(.notDifferentDevices) }
        guard self[device].isInService else { throw .resource(.pickupDeviceOutOfService) }
        guard self[device].setup.category == .station else {
            throw .operation(.requestIncompatibleWithPickupDevice)
        }
        guard calls[key.call]?.partyIndex(device) == nil else { throw .operation(.invalidPickUpDeviceID) }
        try requireNoActiveCall(device, otherwise: .connectedCallExists)
        let passed = address(of: key.device)
        leave(key)
        releaseLine(of: key.device, in: key.call, cause: .callPickup)
        report(.diverted(to: address(of: device)), key, cause: .callPickup, leaving: passed)
        calls[key.call]?.lastRedirection = passed
        join(key.call, device, .connected, cause: .callPickup)
        report(.established, ConnectionKey(call: key.call, device: device), cause: .callPickup)
    }

    /// The call that has rung longest in the pick-up group of a device.
    func longestRinging(inGroupOf device: DeviceIndex) throws(Refusal) -> ConnectionKey {
        guard let group = self[device].setup.pickupGroup else { throw .state(.noCallToAnswer) }
        return try longestRinging(in: group, besides: device)
    }

    /// The call that has rung longest in a pick-up group.
    func longestRinging(in group: String, besides device: DeviceIndex) throws(Refusal) -> ConnectionKey {
        var best: (key: ConnectionKey, since: Duration)?
        for index in devices.indices where devices[index].setup.pickupGroup == group && index != device.rawValue {
            let key = connection(at: DeviceIndex(rawValue: index), in: [.alerting])
            guard let key, let since = calls[key.call]?.party(key.device)?.since else { continue }
            if best.map({ since < $0.since }) ?? true { best = (key, since) }
        }
        guard let best else { throw .state(.noCallToAnswer) }
        return best.key
    }
}
