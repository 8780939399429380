import ECMA323

/// The events of one call at the called phone, with the fields a switch of today fills in (800 to 1,100 bytes each).
struct SampleCall {
    /// Tells the call from others: its identifier and the numbers in it depend on it.
    let number: Int
    /// The called phone.
    let phone: Int
    /// Which of the fields that a switch may leave out are there, three bits: user data, network numbers, linkage.
    var optionalFields = 0b011

    private var connection: CSTA.ConnectionID {
        CSTA.ConnectionID(
            callID: String(4_000_000 + number), deviceID: CSTA.DeviceID(CallTraffic.device(phone)))
    }
    private var crossReference: String { String(700_000 + phone) }
    private var caller: CSTA.ExtendedDeviceID { CSTA.ExtendedDeviceID("+4989722\(30_000 + number % 7_919)") }
    private var own: CSTA.ExtendedDeviceID { CSTA.ExtendedDeviceID(CallTraffic.device(phone)) }
    private var correlator: CSTA.CorrelatorData { .string(CSTA.Octets([UInt8](repeating: 0, count: 8))) }

    private var userData: CSTA.UserData? {
        optionalFields & 1 == 0 ? nil : .string(CSTA.Octets("order \(number * 37)".utf8))
    }
    private var network: CSTA.ExtendedDeviceID? { optionalFields & 2 == 0 ? nil : caller }
    private var linkage: CSTA.CallLinkageData? {
        guard optionalFields & 4 != 0 else { return nil }
        let global = CSTA.GlobalCallData(
            globalCallSwitchingSubDomainName: "munich",
            globalCallLinkageID: .globallyUniqueCallLinkageID(hex(number, digits: 16)))
        return CSTA.CallLinkageData(globalCallData: global)
    }
    private var media: CSTA.MediaCallCharacteristics {
        var mediaClass = CSTA.MediaClass()
        mediaClass.voice = true
        return CSTA.MediaCallCharacteristics(mediaClass: mediaClass)
    }
    private var information: CSTA.ConnectionInformation {
        CSTA.ConnectionInformation(flowDirection: .transmitAndReceive, numberOfChannels: 1)
    }

    private func services(
        _ members: [WritableKeyPath<CSTA.CallControlServices, Bool?>]
    ) -> CSTA.ServicesPermitted {
        var services = CSTA.CallControlServices()
        for member in members { services[keyPath: member] = true }
        return CSTA.ServicesPermitted(callControlServices: services)
    }

    private func hex(_ value: Int, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    /// The phone rings.
    func delivered() -> CSTA.DeliveredEvent {
        CSTA.DeliveredEvent(
            monitorCrossRefID: crossReference, connection: connection, alertingDevice: own, callingDevice: caller,
            calledDevice: own, lastRedirectionDevice: .notRequired, localConnectionInfo: .alerting,
            correlatorData: correlator, userData: userData, cause: .newCall,
            servicesPermitted: services([\.answerCall, \.clearConnection]), networkCallingDevice: network,
            callLinkageData: linkage)
    }

    /// The phone is answered.
    func established() -> CSTA.EstablishedEvent {
        CSTA.EstablishedEvent(
            monitorCrossRefID: crossReference, establishedConnection: connection, answeringDevice: own,
            callingDevice: caller, calledDevice: own, lastRedirectionDevice: .notRequired,
            localConnectionInfo: .connected, correlatorData: correlator, userData: userData, cause: .normal,
            servicesPermitted: services([\.clearConnection, \.holdCall]), networkCallingDevice: network,
            callLinkageData: linkage)
    }

    /// The call is on hold.
    func held() -> CSTA.HeldEvent {
        CSTA.HeldEvent(
            monitorCrossRefID: crossReference, heldConnection: connection, holdingDevice: own,
            localConnectionInfo: .hold, correlatorData: correlator, cause: .normal,
            servicesPermitted: services(
                [
                    \.clearConnection, \.retrieveCall, \.makeCall, \.directedPickupCall, \.groupPickupCall,
                ] + (optionalFields & 1 == 0 ? [] : [\.joinCall])),
            mediaCallCharacteristics: media, callCharacteristics: characteristics,
            heldConnectionInfo: information, callLinkageData: linkage)
    }

    /// The phone is left alone again.
    func connectionCleared() -> CSTA.ConnectionClearedEvent {
        CSTA.ConnectionClearedEvent(
            monitorCrossRefID: crossReference, droppedConnection: connection, releasingDevice: caller,
            localConnectionInfo: .null, correlatorData: correlator, userData: userData, cause: .normalClearing,
            servicesPermitted: services([\.makeCall, \.callBack, \.directedPickupCall, \.groupPickupCall]),
            mediaCallCharacteristics: media, callCharacteristics: characteristics,
            droppedConnectionInfo: information, callLinkageData: linkage)
    }

    private var characteristics: CSTA.CallCharacteristics? {
        guard optionalFields & 2 != 0 else { return nil }
        var characteristics = CSTA.CallCharacteristics()
        characteristics.priorityCall = false
        characteristics.privateCall = false
        return characteristics
    }
}
