import ECMA323

extension SwitchModel {
    /// A segment of a device list is ended before its text grows beyond this many bytes. Some receivers take the frame's
    /// length for a signed number, so frames stay below 32 KiB.
    static let segmentBytes = 24 * 1024

    /// What the switch is and can do.
    static let capabilityServices = table(
        service(CSTA.GetCSTAFeatures.self) { _, _, _ throws(Refusal) in
            CSTA.GetCSTAFeaturesResponse(
                supportedServices: .init(
                    capExchangeServList: FeatureLists.capabilityExchange,
                    systemStatServList: FeatureLists.systemStatus,
                    monitoringServList: FeatureLists.monitoring, snapshotServList: FeatureLists.snapshot,
                    callControlServList: FeatureLists.callControl,
                    callAssociatedServList: FeatureLists.callAssociated, logicalServList: FeatureLists.logical),
                supportedEvents: .init(
                    callControlEvtsList: FeatureLists.callControlEvents,
                    callAssociatedEvtsList: FeatureLists.callAssociatedEvents,
                    logicalEvtsList: FeatureLists.logicalEvents, deviceMaintEvtsList: FeatureLists.maintenanceEvents))
        },
        service(CSTA.GetSwitchingFunctionCaps.self) { model, _, _ throws(Refusal) in
            CSTA.GetSwitchingFunctionCapsResponse(
                switchingSubDomainName: model.configuration.name, manufacturerName: "gatewayd simulated switch",
                deviceIDFormat: [.dialableDigitsAsterix: true, .dialableDigitsHash: true],
                swDomainFeatures: [
                    .isForwardingBefore: true, .supportFailedWithAssConn: true, .callBack: true,
                    .extCallsIncoming: true, .extCallsOutgoing: model.configuration.outsidePrefix != nil,
                    .prompting: true,
                ],
                swAppearanceAddressability: .init(.nonAddressable),
                swAppearanceTypes: model.engine.sharedLines.isEmpty
                    ? .init(.basicStandard) : .init(.basicStandard, .independentSharedBridged),
                ignoreUnsupportedParameters: .ignoreParameters,
                mediaClassSupport: .init(.voice), correlatorDataSupported: true,
                dynamicFeatureSupported: CSTA.DynamicFeatureSupported.none, connectionView: .fixed,
                servEvtsList: .init(
                    capExchangeServList: FeatureLists.capabilityExchange, systemServList: FeatureLists.systemStatus,
                    monitoringServList: FeatureLists.monitoring, snapshotServList: FeatureLists.snapshot,
                    callControlServList: FeatureLists.callControl,
                    callControlEvtsList: FeatureLists.callControlEvents,
                    callAssociatedServList: FeatureLists.callAssociated,
                    callAssociatedEvtsList: FeatureLists.callAssociatedEvents, logicalServList: FeatureLists.logical,
                    logicalEvtsList: FeatureLists.logicalEvents,
                    deviceMaintEvtsList: FeatureLists.maintenanceEvents),
                systemStatusTimer: Int(model.configuration.heartbeat.components.seconds))
        },
        service(CSTA.GetSwitchingFunctionDevices.self) { model, request, _ throws(Refusal) in
            let wanted = try request.requestedDeviceID.map { id throws(Refusal) in try model.device(id) }
            let reference = model.newServiceReference()
            model.trailing += model.deviceSegments(
                reference, only: wanted, category: request.requestedDeviceCategory)
            return CSTA.GetSwitchingFunctionDevicesResponse(serviceCrossRefID: reference)
        },
        service(CSTA.GetLogicalDeviceInformation.self) { model, request, _ throws(Refusal) in
            let device = try model.device(request.device)
            let description = model.engine[device].setup.description
            let isStation = description.category == .station
            let line = model.engine.telephones(onLineOf: device)
            let groups = (model.engine.groups[device] ?? []).map { model.deviceID($0) }
            return CSTA.GetLogicalDeviceInformationResponse(
                deviceCategory: description.category,
                groupDeviceAttributes: description.category == .group ? .init(.hunt) : nil,
                namedDeviceTypes: description.name,
                hasPhysicalElement: isStation, appearanceAddressable: false,
                appearanceType: line.count > 1 ? .independentSharedBridged : .basicStandard,
                otherPhysicalDeviceList: line.count > 1 ? line.map { model.deviceID($0) } : nil,
                associatedGroupList: groups.isEmpty ? nil : groups, maxCallbacks: isStation ? 8 : 0, maxActiveCalls: 1,
                maxHeldCalls: isStation ? CallEngine.maximumCallsPerDevice - 1 : 0,
                maxFwdSettings: isStation ? CSTA.ForwardingType.allCases.count : 0,
                mediaClassSupport: .init(.voice),
                logDevServList: isStation
                    ? .init(
                        callControlServList: FeatureLists.callControl,
                        callAssociatedServList: FeatureLists.callAssociated,
                        logicalServList: FeatureLists.logical) : nil,
                logDevEvtsList: .init(
                    callControlEvtsList: FeatureLists.callControlEvents,
                    callAssociatedEvtsList: FeatureLists.callAssociatedEvents,
                    logicalEvtsList: isStation ? FeatureLists.logicalEvents : nil),
                deviceMaintEvtsList: FeatureLists.maintenanceEvents)
        },
        service(CSTA.GetPhysicalDeviceInformation.self) { model, request, _ throws(Refusal) in
            let description = model.engine[try model.device(request.device)].setup.description
            return CSTA.GetPhysicalDeviceInformationResponse(
                deviceCategory: description.category,
                groupDeviceAttributes: description.category == .group ? .init(.hunt) : nil,
                namedDeviceTypes: description.name, hasLogicalElement: true, deviceModelName: description.model,
                maxDisplays: 0, maxButtons: 0, maxLamps: 0, maxRingPatterns: 0)
        }
    )

    /// The device list in segments that each fit a frame with room to spare.
    func deviceSegments(
        _ reference: String, only wanted: DeviceIndex?, category: CSTA.ReqDeviceCategory?
    ) -> [CSTA.SwitchingFunctionDevices] {
        var segments: [[CSTA.DeviceListDevice]] = [[]]
        var bytes = 0
        for (index, state) in engine.devices.enumerated() {
            if let wanted, wanted.rawValue != index { continue }
            let description = state.setup.description
            if let category, category != description.requested { continue }
            let id = deviceID(DeviceIndex(rawValue: index))
            let size = 220 + id.value.utf8.count
            if bytes + size > Self.segmentBytes {
                segments.append([])
                bytes = 0
            }
            bytes += size
            segments[segments.count - 1].append(
                CSTA.DeviceListDevice(
                    deviceID: id, deviceCategory: description.category, namedDeviceTypes: description.name,
                    deviceAttributes: description.category == .group ? .init(.groupHunt) : nil))
        }
        return segments.enumerated().map { number, devices in
            CSTA.SwitchingFunctionDevices(
                serviceCrossRefID: reference, segmentID: number + 1, lastSegment: number == segments.count - 1,
                deviceList: devices)
        }
    }
}
