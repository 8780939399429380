import ECMA323

/// What the gateway says it can do: what it does itself, and the services it forwards to the switches. Whether a
/// switch carries out a service it is forwarded is the switch's to say, device by device.
enum GatewayCapabilities {
    /// The answer to GetCSTAFeatures.
    static let features = CSTA.GetCSTAFeaturesResponse(supportedServices: services, supportedEvents: events)

    /// The answer to GetSwitchingFunctionCaps.
    static func capabilities(domainName: String) -> CSTA.GetSwitchingFunctionCapsResponse {
        CSTA.GetSwitchingFunctionCapsResponse(
            switchingSubDomainName: domainName, manufacturerName: "gatewayd",
            ignoreUnsupportedParameters: .ignoreParameters, connectionView: .fixed)
    }

    private static var services: CSTA.GetCSTAFeaturesResponseSupportedServices {
        CSTA.GetCSTAFeaturesResponseSupportedServices(
            capExchangeServList: CSTA.CapExchangeServList(
                getCSTAFeatures: [:], getLogicalDeviceInformation: [:], getPhysicalDeviceInformation: [:],
                getSwitchingFunctionCaps: [:],
                getSwitchingFunctionDevices: CSTA.Capabilities(
                    "requestedDeviceID", "requestedDeviceCategoryStation"),
                switchingFunctionDevices: CSTA.Capabilities(
                    "segmentID", "deviceListDeviceCategory")),
            systemStatServList: CSTA.SystemStatusServList(
                changeSystemStatusFilter: [:],
                systemRegister: CSTA.Capabilities(
                    "requestTypesSystemStatus"),
                systemStatusRegisterAbort: [:], systemStatusRegisterCancel: [:], requestSystemStatus: [:],
                systemStatus: [:]),
            monitoringServList: CSTA.MonitoringServList(
                changeMonitorFilter: [:],
                monitorStart: CSTA.Capabilities(
                    "monitorObjectDevice", "monitorObjectCall", "requestedMonitorFilter", "monitorTypeCall",
                    "monitorTypeDevice", "monitorExistingCallsInAck", "callIDOnly",
                    "swDomainDefaultForMonitorTypeIsDevice", "acceptsMonitorStartWhileOOS"), monitorStop: [:]),
            snapshotServList: CSTA.SnapshotServList(
                snapshotCall: [:],
                snapshotDevice: CSTA.Capabilities(
                    "localCallStateCompoundCallState")),
            callControlServList: callControl,
            callAssociatedServList: CSTA.CallAssociatedServList(generateDigits: [:]),
            logicalServList: CSTA.LogicalServList(
                getDoNotDisturb: [:], getForwarding: [:], setDoNotDisturb: [:], setForwarding: [:]))
    }

    private static var callControl: CSTA.CallControlServList {
        CSTA.CallControlServList(
            acceptCall: [:], alternateCall: [:], answerCall: [:], callBack: [:], clearCall: [:], clearConnection: [:],
            conferenceCall: [:], consultationCall: [:], deflectCall: [:], directedPickupCall: [:],
            groupPickupCall: [:], holdCall: [:], makeCall: [:], reconnectCall: [:], retrieveCall: [:],
            singleStepConference: [:], singleStepTransfer: [:], transferCall: [:])
    }

    private static var events: CSTA.GetCSTAFeaturesResponseSupportedEvents {
        CSTA.GetCSTAFeaturesResponseSupportedEvents(
            callControlEvtsList: CSTA.CallControlEvtsList(
                bridged: [:], callCleared: [:], conferenced: [:], connectionCleared: [:], delivered: [:],
                digitsDialed: [:], diverted: [:], established: [:], failed: [:], held: [:], netwCapsChanged: [:],
                netwReached: [:], offered: [:], originated: [:], queued: [:], retrieved: [:], serviceInitiated: [:],
                transferred: [:]),
            callAssociatedEvtsList: CSTA.CallAssociatedEvtsList(callInformation: [:]),
            logicalEvtsList: CSTA.LogicalEvtsList(doNotDisturb: [:], forwarding: [:]),
            deviceMaintEvtsList: CSTA.DeviceMaintEvtsList(backInService: [:], outOfService: [:]))
    }
}
