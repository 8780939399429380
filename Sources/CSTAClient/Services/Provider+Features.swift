import ECMA323

/// Features of devices, and questions to the switching function. Each method throws ``ProviderError``.
extension Provider {
    /// Sets or ends do-not-disturb (SetDoNotDisturb).
    public func setDoNotDisturb(_ isOn: Bool, at device: String) async throws(ProviderError) {
        try await request(CSTA.SetDoNotDisturb(device: CSTA.DeviceID(device), doNotDisturbOn: isOn))
    }

    /// Whether do-not-disturb is on (GetDoNotDisturb). That of a monitored device is in its ``Address``.
    public func doNotDisturb(at device: String) async throws(ProviderError) -> Bool {
        try await request(CSTA.GetDoNotDisturb(device: CSTA.DeviceID(device))).doNotDisturbOn
    }

    /// Forwards the calls to a device (SetForwarding).
    ///
    /// - Parameters:
    ///   - destination: where they go; nil ends the forwarding.
    ///   - type: which calls; nil leaves it to the switching function.
    public func setForwarding(
        to destination: String?, type: CSTA.ForwardingType? = .forwardImmediate, at device: String
    ) async throws(ProviderError) {
        try await request(
            CSTA.SetForwarding(
                device: CSTA.DeviceID(device), forwardingType: type, activateForward: destination != nil,
                forwardDN: destination.map { CSTA.DeviceID($0) }))
    }

    /// The forwardings of a device (GetForwarding). Those of a monitored device are in its ``Address``.
    public func forwardings(at device: String) async throws(ProviderError) -> [CSTA.ForwardListItem] {
        try await request(CSTA.GetForwarding(device: CSTA.DeviceID(device))).forwardingList
    }

    /// Takes back the wish for a call back (CancelCallBack).
    ///
    /// - Parameter target: whom to call back; nil takes back all of the device's wishes.
    public func cancelCallBack(at device: String, to target: String? = nil) async throws(ProviderError) {
        try await request(
            CSTA.CancelCallBack(
                originatingDevice: CSTA.DeviceID(device), targetDevice: target.map { CSTA.DeviceID($0) }))
    }

    /// What the switching function supports (GetCSTAFeatures).
    public func features() async throws(ProviderError) -> CSTA.GetCSTAFeaturesResponse {
        try await request(CSTA.GetCSTAFeatures())
    }

    /// What the switching function is (GetSwitchingFunctionCaps).
    public func capabilities() async throws(ProviderError) -> CSTA.GetSwitchingFunctionCapsResponse {
        try await request(CSTA.GetSwitchingFunctionCaps())
    }

    /// What is known of a device as callers see it (GetLogicalDeviceInformation).
    public func logicalInformation(
        of device: String
    ) async throws(ProviderError) -> CSTA.GetLogicalDeviceInformationResponse {
        try await request(CSTA.GetLogicalDeviceInformation(device: CSTA.DeviceID(device)))
    }

    /// What is known of a device as a piece of hardware (GetPhysicalDeviceInformation).
    public func physicalInformation(
        of device: String
    ) async throws(ProviderError) -> CSTA.GetPhysicalDeviceInformationResponse {
        try await request(CSTA.GetPhysicalDeviceInformation(device: CSTA.DeviceID(device)))
    }

    /// The calls at any device, monitored or not (SnapshotDevice).
    ///
    /// - Throws: ``ProviderError/unexpectedAnswer(_:to:)`` from a switching function that sends its snapshots in segments;
    ///   monitor the device there and ask for ``calls(at:)``.
    public func snapshot(of device: String) async throws(ProviderError) -> [CSTA.SnapshotDeviceResponseInfo] {
        let response = try await request(CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(device)))
        guard case .snapshotData(let list) = response.crossRefIDorSnapshotData else {
            throw .unexpectedAnswer(.snapshotDeviceData, to: .snapshotDevice)
        }
        return list.snapshotDeviceResponseInfo
    }
}
