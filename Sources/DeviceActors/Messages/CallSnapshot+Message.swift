import ECMA323

extension CallSnapshot {
    /// The phone's own connection in the call.
    public var connectionID: CSTA.ConnectionID {
        CSTA.ConnectionID(callID: callID, deviceID: CSTA.DeviceID(connectionDevice))
    }

    /// The call as a line of the answer to SnapshotDevice: the own state first, then that of each other party.
    public var deviceInfo: CSTA.SnapshotDeviceResponseInfo {
        let named = parties.first { !$0.device.isEmpty }
        // The end device is that of the first state after the own one.
        let ordered = (named.map { [$0] } ?? []) + parties.filter { $0 != named }
        return CSTA.SnapshotDeviceResponseInfo(
            connectionIdentifier: connectionID, endpointDevice: named.map { CSTA.ExtendedDeviceID($0.device) },
            localCallState: .compoundCallState(
                CSTA.CompoundCallState(localConnectionState: [state] + ordered.map(\.state))))
    }

    /// The devices of the call as lines of the answer to SnapshotCall: the phone itself, then each other party.
    ///
    /// - Parameter device: the phone's device identifier.
    public func callInfo(device: String) -> [CSTA.SnapshotCallResponseInfo] {
        [
            CSTA.SnapshotCallResponseInfo(
                deviceOnCall: CSTA.ExtendedDeviceID(device), callIdentifier: connectionID, localConnectionInfo: state)
        ]
            + parties.map { party in
                let connection = party.connectionDevice.isEmpty ? party.device : party.connectionDevice
                return CSTA.SnapshotCallResponseInfo(
                    deviceOnCall: party.device.isEmpty ? .notKnown : CSTA.ExtendedDeviceID(party.device),
                    callIdentifier: CSTA.ConnectionID(
                        callID: callID, deviceID: connection.isEmpty ? nil : CSTA.DeviceID(connection)),
                    localConnectionInfo: party.state)
            }
    }
}
