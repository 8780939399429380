import ECMA323

/// Shared lines: several telephones on one number. While one of them uses the line the others' connections wait in the
/// queued state, which Bridged tells; whoever answers there enters the call (ECMA-269, independent shared bridged).
extension CallEngine {
    /// All telephones of a device's line, the one with the number first; the device alone if it shares none.
    func telephones(onLineOf device: DeviceIndex) -> [DeviceIndex] { sharedLines[device] ?? [device] }

    /// How others see whoever calls from a device: by the number of its line.
    func lineAddress(of device: DeviceIndex) -> PartyAddress {
        guard let line = sharedLines[device]?.first else { return address(of: device) }
        var address = address(of: line)
        address.device = device
        return address
    }

    /// Whether a party only watches its line being used.
    func isInactive(_ party: Party) -> Bool {
        party.state == .queued && self[party.device].setup.category == .station
    }

    /// Whether another telephone of the same line takes part in the call.
    func isLineInUse(besides key: ConnectionKey) -> Bool {
        telephones(onLineOf: key.device).contains { telephone in
            guard telephone != key.device else { return false }
            let state = state(ConnectionKey(call: key.call, device: telephone))
            return state == .connected || state == .hold
        }
    }

    /// A telephone uses its line: the others see it.
    mutating func showLineInUse(_ key: ConnectionKey) {
        for telephone in telephones(onLineOf: key.device) where telephone != key.device && self[telephone].isInService {
            let other = ConnectionKey(call: key.call, device: telephone)
            switch state(other) {
            case .null: join(key.call, telephone, .queued, cause: .normal)
            case .alerting: move(other, to: .queued)
            default: continue
            }
            report(.bridged, other, cause: .normal)
        }
    }

    /// A telephone leaves its line to the other that uses it.
    mutating func stepBack(_ key: ConnectionKey) {
        move(key, to: .queued)
        report(.bridged, key, cause: .normal)
    }

    /// Takes the telephones of a device's line that do not talk out of a call, once nobody uses the line in it.
    ///
    /// - Parameter keepsActive: the device itself is about to leave, and is not to be counted.
    mutating func releaseLine(
        of device: DeviceIndex, in call: CallNumber, cause: EventCause = .normalClearing, keepsActive: Bool = false
    ) {
        guard let telephones = sharedLines[device] else { return }
        let key = ConnectionKey(call: call, device: device)
        guard keepsActive || !isLineInUse(besides: key) else { return }
        for telephone in telephones where telephone != device {
            let other = ConnectionKey(call: call, device: telephone)
            guard let party = calls[call]?.party(telephone) else { continue }
            if isInactive(party) || party.state == .alerting && cause != .normalClearing { drop(other, cause: cause) }
        }
    }
}
