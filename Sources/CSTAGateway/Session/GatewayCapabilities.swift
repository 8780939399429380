import ECMA323

/// What the gateway says it can do for one application: what it does itself, and the services it forwards to the
/// switches, both as far as the application's rules let it use them.
///
/// What the switches carry out is not known here: they are not asked, and differ by device. A service that is listed
/// may therefore still be refused by the switch it is forwarded to.
struct GatewayCapabilities {
    private let policy: AccessPolicy

    /// The answer to GetCSTAFeatures.
    static func features(for policy: AccessPolicy) -> CSTA.GetCSTAFeaturesResponse {
        let own = GatewayCapabilities(policy: policy)
        let monitors = own.monitoring.monitorStart != nil
        return CSTA.GetCSTAFeaturesResponse(
            supportedServices: own.services, supportedEvents: monitors ? Self.events : nil)
    }

    /// The answer to GetSwitchingFunctionCaps.
    static func capabilities(domainName: String) -> CSTA.GetSwitchingFunctionCapsResponse {
        CSTA.GetSwitchingFunctionCapsResponse(
            switchingSubDomainName: domainName, manufacturerName: "gatewayd",
            ignoreUnsupportedParameters: .ignoreParameters, connectionView: .fixed)
    }

    /// The service with what is to be said of it, when the application may use it and has a device to use it for.
    private func ifAllowed(_ kind: MessageKind, _ capabilities: CSTA.Capabilities = [:]) -> CSTA.Capabilities? {
        let application = policy.application
        let group = ServiceRule.rule(for: kind).group
        let hasDevice =
            switch group {
            case .capabilities, .system: true
            case _ where group.observes: !application.monitors.isEmpty || !application.controls.isEmpty
            default: !application.controls.isEmpty
            }
        return hasDevice && policy.mayUse(kind, named: kind.name) ? capabilities : nil
    }

    private func unless<List: Equatable>(_ empty: List, _ list: List) -> List? { list == empty ? nil : list }

    private var services: CSTA.GetCSTAFeaturesResponseSupportedServices {
        CSTA.GetCSTAFeaturesResponseSupportedServices(
            capExchangeServList: CSTA.CapExchangeServList(
                getCSTAFeatures: [:], getLogicalDeviceInformation: ifAllowed(.getLogicalDeviceInformation),
                getPhysicalDeviceInformation: ifAllowed(.getPhysicalDeviceInformation),
                getSwitchingFunctionCaps: [:],
                getSwitchingFunctionDevices: CSTA.Capabilities("requestedDeviceID", "requestedDeviceCategoryStation"),
                switchingFunctionDevices: CSTA.Capabilities("segmentID", "deviceListDeviceCategory")),
            systemStatServList: CSTA.SystemStatusServList(
                changeSystemStatusFilter: [:], systemRegister: CSTA.Capabilities("requestTypesSystemStatus"),
                systemStatusRegisterAbort: [:], systemStatusRegisterCancel: [:], requestSystemStatus: [:],
                systemStatus: [:], getRegistrations: [:]),
            monitoringServList: unless(CSTA.MonitoringServList(), monitoring),
            snapshotServList: unless(
                CSTA.SnapshotServList(),
                CSTA.SnapshotServList(
                    snapshotCall: ifAllowed(.snapshotCall),
                    snapshotDevice: ifAllowed(.snapshotDevice, CSTA.Capabilities("localCallStateCompoundCallState")))),
            callControlServList: unless(CSTA.CallControlServList(), callControl),
            callAssociatedServList: unless(
                CSTA.CallAssociatedServList(),
                CSTA.CallAssociatedServList(generateDigits: ifAllowed(.generateDigits))),
            logicalServList: unless(
                CSTA.LogicalServList(),
                CSTA.LogicalServList(
                    getDoNotDisturb: ifAllowed(.getDoNotDisturb), getForwarding: ifAllowed(.getForwarding),
                    setDoNotDisturb: ifAllowed(.setDoNotDisturb), setForwarding: ifAllowed(.setForwarding))))
    }

    private var monitoring: CSTA.MonitoringServList {
        CSTA.MonitoringServList(
            changeMonitorFilter: ifAllowed(.changeMonitorFilter),
            monitorStart: ifAllowed(
                .monitorStart,
                CSTA.Capabilities(
                    "monitorObjectDevice", "monitorObjectCall", "requestedMonitorFilter", "monitorTypeCall",
                    "monitorTypeDevice", "monitorExistingCallsInAck", "callIDOnly",
                    "swDomainDefaultForMonitorTypeIsDevice", "acceptsMonitorStartWhileOOS")),
            monitorStop: ifAllowed(.monitorStop), getMonitors: ifAllowed(.getMonitors))
    }

    private var callControl: CSTA.CallControlServList {
        CSTA.CallControlServList(
            acceptCall: ifAllowed(.acceptCall), alternateCall: ifAllowed(.alternateCall),
            answerCall: ifAllowed(.answerCall), callBack: ifAllowed(.callBack), clearCall: ifAllowed(.clearCall),
            clearConnection: ifAllowed(.clearConnection), conferenceCall: ifAllowed(.conferenceCall),
            consultationCall: ifAllowed(.consultationCall), deflectCall: ifAllowed(.deflectCall),
            directedPickupCall: ifAllowed(.directedPickupCall), groupPickupCall: ifAllowed(.groupPickupCall),
            holdCall: ifAllowed(.holdCall), makeCall: ifAllowed(.makeCall), reconnectCall: ifAllowed(.reconnectCall),
            retrieveCall: ifAllowed(.retrieveCall), singleStepConference: ifAllowed(.singleStepConferenceCall),
            singleStepTransfer: ifAllowed(.singleStepTransferCall), transferCall: ifAllowed(.transferCall))
    }

    private static let events =
        CSTA.GetCSTAFeaturesResponseSupportedEvents(
            callControlEvtsList: CSTA.CallControlEvtsList(
                bridged: [:], callCleared: [:], conferenced: [:], connectionCleared: [:], delivered: [:],
                digitsDialed: [:], diverted: [:], established: [:], failed: [:], held: [:], netwCapsChanged: [:],
                netwReached: [:], offered: [:], originated: [:], queued: [:], retrieved: [:], serviceInitiated: [:],
                transferred: [:]),
            callAssociatedEvtsList: CSTA.CallAssociatedEvtsList(callInformation: [:], digitsGenerated: [:]),
            logicalEvtsList: CSTA.LogicalEvtsList(callBack: [:], doNotDisturb: [:], forwarding: [:]),
            deviceMaintEvtsList: CSTA.DeviceMaintEvtsList(backInService: [:], outOfService: [:]))
}
