import ECMA323

/// The services and events of the switch as CSTA's feature lists name them. A service is listed if and only if
/// ``SwitchModel/services`` has it; that the lists name all of them is a test.
enum FeatureLists {
    private static func has(_ kind: MessageKind) -> Bool { SwitchModel.services[kind] != nil }

    static let capabilityExchange = CSTA.CapExchangeServList(
        getCSTAFeatures: has(.getCSTAFeatures) ? .init() : nil,
        getLogicalDeviceInformation: has(.getLogicalDeviceInformation) ? .init() : nil,
        getPhysicalDeviceInformation: has(.getPhysicalDeviceInformation) ? .init() : nil,
        getSwitchingFunctionCaps: has(.getSwitchingFunctionCaps) ? .init() : nil,
        getSwitchingFunctionDevices: has(.getSwitchingFunctionDevices) ? .init() : nil,
        switchingFunctionDevices: .init())

    static let systemStatus = CSTA.SystemStatusServList(
        changeSystemStatusFilter: has(.changeSysStatFilter) ? .init() : nil,
        systemRegister: has(.systemRegister) ? .init() : nil,
        systemStatusRegisterAbort: has(.systemRegisterAbort) ? .init() : nil,
        systemStatusRegisterCancel: has(.systemRegisterCancel) ? .init() : nil,
        requestSystemStatus: has(.requestSystemStatus) ? .init() : nil,
        systemStatus: has(.systemStatus) ? .init() : nil)

    static let monitoring = CSTA.MonitoringServList(
        changeMonitorFilter: has(.changeMonitorFilter) ? .init() : nil,
        monitorStart: has(.monitorStart) ? .init() : nil, monitorStop: has(.monitorStop) ? .init() : nil)

    static let snapshot = CSTA.SnapshotServList(
        snapshotCall: has(.snapshotCall) ? .init() : nil, snapshotDevice: has(.snapshotDevice) ? .init() : nil)

    static let callControl = CSTA.CallControlServList(
        acceptCall: has(.acceptCall) ? .init() : nil, alternateCall: has(.alternateCall) ? .init() : nil,
        answerCall: has(.answerCall) ? .init() : nil, callBack: has(.callBack) ? .init() : nil,
        clearCall: has(.clearCall) ? .init() : nil, clearConnection: has(.clearConnection) ? .init() : nil,
        conferenceCall: has(.conferenceCall) ? .init() : nil,
        consultationCall: has(.consultationCall) ? .init() : nil,
        deflectCall: has(.deflectCall) ? .init() : nil,
        directedPickupCall: has(.directedPickupCall) ? .init() : nil,
        groupPickupCall: has(.groupPickupCall) ? .init() : nil, holdCall: has(.holdCall) ? .init() : nil,
        makeCall: has(.makeCall) ? .init() : nil, reconnectCall: has(.reconnectCall) ? .init() : nil,
        retrieveCall: has(.retrieveCall) ? .init() : nil,
        singleStepConference: has(.singleStepConferenceCall) ? .init() : nil,
        singleStepTransfer: has(.singleStepTransferCall) ? .init() : nil,
        transferCall: has(.transferCall) ? .init() : nil)

    static let callAssociated = CSTA.CallAssociatedServList(generateDigits: has(.generateDigits) ? .init() : nil)

    static let callAssociatedEvents = CSTA.CallAssociatedEvtsList(
        digitsGenerated: .init("digitsDurationList", "pauseDurationList"))

    static let logical = CSTA.LogicalServList(
        cancelCallBack: has(.cancelCallBack) ? .init() : nil,
        getDoNotDisturb: has(.getDoNotDisturb) ? .init() : nil,
        getForwarding: has(.getForwarding) ? .init() : nil,
        setDoNotDisturb: has(.setDoNotDisturb) ? .init() : nil,
        setForwarding: has(.setForwarding) ? .init() : nil)

    static let callControlEvents = CSTA.CallControlEvtsList(
        bridged: .init(), callCleared: .init(), conferenced: .init(), connectionCleared: .init(), delivered: .init(),
        digitsDialed: .init(), diverted: .init(), established: .init(), failed: .init(), held: .init(),
        netwCapsChanged: .init(), netwReached: .init(), offered: .init(), originated: .init(), queued: .init(),
        retrieved: .init(), serviceInitiated: .init(), transferred: .init())

    static let logicalEvents = CSTA.LogicalEvtsList(callBack: .init(), doNotDisturb: .init(), forwarding: .init())

    static let maintenanceEvents = CSTA.DeviceMaintEvtsList(backInService: .init(), outOfService: .init())
}
