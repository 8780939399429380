import ECMA323

extension SwitchModel {
    // MARK: Writing

    /// The identifier of a connection.
    func connectionID(_ key: ConnectionKey) -> CSTA.ConnectionID {
        CSTA.ConnectionID(
            callID: configuration.identifiers.callID(key.call),
            deviceID: .init(configuration.identifiers.connectionDevice(engine[key.device].setup.number)))
    }

    /// A device where a bare identifier is asked for.
    func deviceID(_ device: DeviceIndex) -> CSTA.DeviceID {
        deviceID(number: engine[device].setup.number)
    }

    /// A number where a bare device identifier is asked for.
    func deviceID(number: String) -> CSTA.DeviceID {
        CSTA.DeviceID(configuration.identifiers.connectionDevice(number))
    }

    /// Somebody in an event.
    func party(_ address: PartyAddress) -> CSTA.ExtendedDeviceID {
        if address.number.isEmpty { return .notKnown }
        return .deviceIdentifier(
            CSTA.DeviceID(configuration.identifiers.eventDevice(number: address.number, name: address.name)))
    }

    /// Who redirected the call last.
    func redirection(_ address: PartyAddress?) -> CSTA.RedirectionDeviceID {
        guard let address else { return .notRequired }
        return .numberDialed(
            CSTA.DeviceID(configuration.identifiers.eventDevice(number: address.number, name: address.name)))
    }

    // MARK: Reading

    /// The device a request names.
    func device(
        _ id: CSTA.DeviceID, otherwise error: CSTA.OperationErrors = .invalidDeviceID
    ) throws(Refusal) -> DeviceIndex {
        guard let device = engine.deviceByNumber[DeviceIDForm.number(in: id.value)] else { throw .operation(error) }
        return device
    }

    /// The number a request wants to be dialled.
    func dialledNumber(_ id: CSTA.DeviceID) -> String { DeviceIDForm.number(in: id.value) }

    /// The call a request names.
    func call(_ id: CSTA.ConnectionID) throws(Refusal) -> CallNumber {
        if let text = id.callID, !text.isEmpty {
            guard let call = configuration.identifiers.call(in: text), engine.calls[call] != nil else {
                throw .operation(.invalidConnectionID)
            }
            return call
        }
        return try connection(id).call
    }

    /// The connection a request names. Without a call the device's only call is meant.
    func connection(
        _ id: CSTA.ConnectionID, otherwise error: CSTA.OperationErrors = .invalidConnectionID
    ) throws(Refusal) -> ConnectionKey {
        guard let deviceText = id.deviceID?.value else { throw .operation(error) }
        guard let device = engine.deviceByNumber[DeviceIDForm.number(in: deviceText)] else {
            throw .operation(error)
        }
        if let text = id.callID, !text.isEmpty {
            guard let call = configuration.identifiers.call(in: text), engine.calls[call]?.party(device) != nil else {
                throw .operation(error)
            }
            return ConnectionKey(call: call, device: device)
        }
        guard engine[device].calls.count == 1, let call = engine[device].calls.first else { throw .operation(error) }
        return ConnectionKey(call: call, device: device)
    }
}
