// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter capabilityExchange are read and written.

extension CSTA.GetCSTAFeaturesResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let supportedServices: CSTA.GetCSTAFeaturesResponseSupportedServices? = try reader.optional("supportedServices", &members)
        let supportedEvents: CSTA.GetCSTAFeaturesResponseSupportedEvents? = try reader.optional("supportedEvents", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            supportedServices: supportedServices, supportedEvents: supportedEvents, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("supportedServices", supportedServices)
        writer.member("supportedEvents", supportedEvents)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLogicalDeviceInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLogicalDeviceInformationResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let deviceCategory: CSTA.DeviceCategory? = try reader.optional("deviceCategory", &members)
        let groupDeviceAttributes: CSTA.GroupDeviceAttributes? = try reader.optional("groupDeviceAttributes", &members)
        let namedDeviceTypes: CSTA.NamedDeviceTypes? = try reader.optional("namedDeviceTypes", &members)
        let shortFormDeviceID: CSTA.DeviceID? = try reader.optional("shortFormDeviceID", &members)
        let hasPhysicalElement: Bool = try reader.required("hasPhysicalElement", &members)
        let acdModels: CSTA.ACDModels? = try reader.optional("acdModels", &members)
        let agentLogOnModels: CSTA.AgentLogOnModels? = try reader.optional("agentLogOnModels", &members)
        let appearanceAddressable: Bool = try reader.required("appearanceAddressable", &members)
        let appearanceType: CSTA.AppearanceType = try reader.required("appearanceType", &members)
        let appearanceList: [String]? = try reader.optionalList("appearanceList", item: "appearance", &members)
        let otherPhysicalDeviceList: [CSTA.DeviceID]? = try reader.optionalList("otherPhysicalDeviceList", item: "deviceID", &members)
        let miscMonitorCaps = try reader.capabilities("miscMonitorCaps", CapabilityNames.MiscMonitorCaps, &members)
        let associatedGroupList: [CSTA.DeviceID]? = try reader.optionalList("associatedGroupList", item: "deviceID", &members)
        let maxCallbacks: Int? = try reader.optional("maxCallbacks", &members)
        let maxAutoAnswerRings: Int? = try reader.optional("maxAutoAnswerRings", &members)
        let maxActiveCalls: Int? = try reader.optional("maxActiveCalls", &members)
        let maxHeldCalls: Int? = try reader.optional("maxHeldCalls", &members)
        let maxFwdSettings: Int? = try reader.optional("maxFwdSettings", &members)
        let maxDevicesInConf: Int? = try reader.optional("maxDevicesInConf", &members)
        let transAndConfSetup: CSTA.TransAndConfSetup? = try reader.optional("transAndConfSetup", &members)
        let deviceOnDeviceMonitorFilter: CSTA.MonitorFilter? = try reader.optional("deviceOnDeviceMonitorFilter", &members)
        let deviceOnConnectionMonitorFilter: CSTA.MonitorFilter? = try reader.optional("deviceOnConnectionMonitorFilter", &members)
        let callOnDeviceMonitorFilter: CSTA.MonitorFilter? = try reader.optional("callOnDeviceMonitorFilter", &members)
        let callOnConnectionMonitorFilter: CSTA.MonitorFilter? = try reader.optional("callOnConnectionMonitorFilter", &members)
        let mediaClassSupport: CSTA.MonitorMediaClass? = try reader.optional("mediaClassSupport", &members)
        let mediaServiceCapsList: [CSTA.MediaServiceCapsListMediaServiceCapsItem]? = try reader.optionalList("mediaServiceCapsList", item: "mediaServiceCapsItem", &members)
        let connectionRateList: [Int]? = try reader.optionalList("connectionRateList", item: "connectionRate", &members)
        let delayToleranceList: [Int]? = try reader.optionalList("delayToleranceList", item: "delayTolerance", &members)
        let numberOfChannels: Int? = try reader.optional("numberOfChannels", &members)
        let maxChannelBind: Int? = try reader.optional("maxChannelBind", &members)
        let routeingServList: CSTA.RouteingServList? = try reader.optional("routeingServList", &members)
        let logDevServList: CSTA.LogDevServList? = try reader.optional("logDevServList", &members)
        let logDevEvtsList: CSTA.LogDevEvtsList? = try reader.optional("logDevEvtsList", &members)
        let deviceMaintEvtsList: CSTA.DeviceMaintEvtsList? = try reader.optional("deviceMaintEvtsList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            deviceCategory: deviceCategory, groupDeviceAttributes: groupDeviceAttributes,
            namedDeviceTypes: namedDeviceTypes, shortFormDeviceID: shortFormDeviceID,
            hasPhysicalElement: hasPhysicalElement, acdModels: acdModels, agentLogOnModels: agentLogOnModels,
            appearanceAddressable: appearanceAddressable, appearanceType: appearanceType,
            appearanceList: appearanceList, otherPhysicalDeviceList: otherPhysicalDeviceList,
            miscMonitorCaps: miscMonitorCaps, associatedGroupList: associatedGroupList, maxCallbacks: maxCallbacks,
            maxAutoAnswerRings: maxAutoAnswerRings, maxActiveCalls: maxActiveCalls, maxHeldCalls: maxHeldCalls,
            maxFwdSettings: maxFwdSettings, maxDevicesInConf: maxDevicesInConf,
            transAndConfSetup: transAndConfSetup, deviceOnDeviceMonitorFilter: deviceOnDeviceMonitorFilter,
            deviceOnConnectionMonitorFilter: deviceOnConnectionMonitorFilter,
            callOnDeviceMonitorFilter: callOnDeviceMonitorFilter,
            callOnConnectionMonitorFilter: callOnConnectionMonitorFilter, mediaClassSupport: mediaClassSupport,
            mediaServiceCapsList: mediaServiceCapsList, connectionRateList: connectionRateList,
            delayToleranceList: delayToleranceList, numberOfChannels: numberOfChannels,
            maxChannelBind: maxChannelBind, routeingServList: routeingServList, logDevServList: logDevServList,
            logDevEvtsList: logDevEvtsList, deviceMaintEvtsList: deviceMaintEvtsList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("deviceCategory", deviceCategory)
        writer.member("groupDeviceAttributes", groupDeviceAttributes)
        writer.member("namedDeviceTypes", namedDeviceTypes)
        writer.member("shortFormDeviceID", shortFormDeviceID)
        writer.member("hasPhysicalElement", hasPhysicalElement)
        writer.member("acdModels", acdModels)
        writer.member("agentLogOnModels", agentLogOnModels)
        writer.member("appearanceAddressable", appearanceAddressable)
        writer.member("appearanceType", appearanceType)
        writer.list("appearanceList", item: "appearance", appearanceList)
        writer.list("otherPhysicalDeviceList", item: "deviceID", otherPhysicalDeviceList)
        writer.capabilities("miscMonitorCaps", CapabilityNames.MiscMonitorCaps, miscMonitorCaps)
        writer.list("associatedGroupList", item: "deviceID", associatedGroupList)
        writer.member("maxCallbacks", maxCallbacks)
        writer.member("maxAutoAnswerRings", maxAutoAnswerRings)
        writer.member("maxActiveCalls", maxActiveCalls)
        writer.member("maxHeldCalls", maxHeldCalls)
        writer.member("maxFwdSettings", maxFwdSettings)
        writer.member("maxDevicesInConf", maxDevicesInConf)
        writer.member("transAndConfSetup", transAndConfSetup)
        writer.member("deviceOnDeviceMonitorFilter", deviceOnDeviceMonitorFilter)
        writer.member("deviceOnConnectionMonitorFilter", deviceOnConnectionMonitorFilter)
        writer.member("callOnDeviceMonitorFilter", callOnDeviceMonitorFilter)
        writer.member("callOnConnectionMonitorFilter", callOnConnectionMonitorFilter)
        writer.member("mediaClassSupport", mediaClassSupport)
        writer.list("mediaServiceCapsList", item: "mediaServiceCapsItem", mediaServiceCapsList)
        writer.list("connectionRateList", item: "connectionRate", connectionRateList)
        writer.list("delayToleranceList", item: "delayTolerance", delayToleranceList)
        writer.member("numberOfChannels", numberOfChannels)
        writer.member("maxChannelBind", maxChannelBind)
        writer.member("routeingServList", routeingServList)
        writer.member("logDevServList", logDevServList)
        writer.member("logDevEvtsList", logDevEvtsList)
        writer.member("deviceMaintEvtsList", deviceMaintEvtsList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetPhysicalDeviceInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetPhysicalDeviceInformationResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let deviceCategory: CSTA.DeviceCategory = try reader.required("deviceCategory", &members)
        let groupDeviceAttributes: CSTA.GroupDeviceAttributes? = try reader.optional("groupDeviceAttributes", &members)
        let namedDeviceTypes: CSTA.NamedDeviceTypes? = try reader.optional("namedDeviceTypes", &members)
        let hasLogicalElement: Bool = try reader.required("hasLogicalElement", &members)
        let otherLogicalDeviceList: [CSTA.DeviceID]? = try reader.optionalList("otherLogicalDeviceList", item: "deviceID", &members)
        let deviceModelName: String? = try reader.optional("deviceModelName", &members)
        let deviceOnDeviceMonitorFilter: CSTA.MonitorFilter? = try reader.optional("deviceOnDeviceMonitorFilter", &members)
        let deviceOnConnectionMonitorFilter: CSTA.MonitorFilter? = try reader.optional("deviceOnConnectionMonitorFilter", &members)
        let callOnDeviceMonitorFilter: CSTA.MonitorFilter? = try reader.optional("callOnDeviceMonitorFilter", &members)
        let callOnConnectionMonitorFilter: CSTA.MonitorFilter? = try reader.optional("callOnConnectionMonitorFilter", &members)
        let maxDisplays: Int? = try reader.optional("maxDisplays", &members)
        let maxButtons: Int? = try reader.optional("maxButtons", &members)
        let maxLamps: Int? = try reader.optional("maxLamps", &members)
        let maxRingPatterns: Int? = try reader.optional("maxRingPatterns", &members)
        let physDevServList: CSTA.PhysDevServList? = try reader.optional("physDevServList", &members)
        let physDevEvtsList: CSTA.PhysDevEvtsList? = try reader.optional("physDevEvtsList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            deviceCategory: deviceCategory, groupDeviceAttributes: groupDeviceAttributes,
            namedDeviceTypes: namedDeviceTypes, hasLogicalElement: hasLogicalElement,
            otherLogicalDeviceList: otherLogicalDeviceList, deviceModelName: deviceModelName,
            deviceOnDeviceMonitorFilter: deviceOnDeviceMonitorFilter,
            deviceOnConnectionMonitorFilter: deviceOnConnectionMonitorFilter,
            callOnDeviceMonitorFilter: callOnDeviceMonitorFilter,
            callOnConnectionMonitorFilter: callOnConnectionMonitorFilter, maxDisplays: maxDisplays,
            maxButtons: maxButtons, maxLamps: maxLamps, maxRingPatterns: maxRingPatterns,
            physDevServList: physDevServList, physDevEvtsList: physDevEvtsList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("deviceCategory", deviceCategory)
        writer.member("groupDeviceAttributes", groupDeviceAttributes)
        writer.member("namedDeviceTypes", namedDeviceTypes)
        writer.member("hasLogicalElement", hasLogicalElement)
        writer.list("otherLogicalDeviceList", item: "deviceID", otherLogicalDeviceList)
        writer.member("deviceModelName", deviceModelName)
        writer.member("deviceOnDeviceMonitorFilter", deviceOnDeviceMonitorFilter)
        writer.member("deviceOnConnectionMonitorFilter", deviceOnConnectionMonitorFilter)
        writer.member("callOnDeviceMonitorFilter", callOnDeviceMonitorFilter)
        writer.member("callOnConnectionMonitorFilter", callOnConnectionMonitorFilter)
        writer.member("maxDisplays", maxDisplays)
        writer.member("maxButtons", maxButtons)
        writer.member("maxLamps", maxLamps)
        writer.member("maxRingPatterns", maxRingPatterns)
        writer.member("physDevServList", physDevServList)
        writer.member("physDevEvtsList", physDevEvtsList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetSwitchingFunctionCapsResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let switchingSubDomainName: String? = try reader.optional("switchingSubDomainName", &members)
        let manufacturerName: String? = try reader.optional("manufacturerName", &members)
        let profiles: CSTA.Profiles? = try reader.optional("profiles", &members)
        let deviceIDFormat: CSTA.DeviceIDFormat? = try reader.optional("deviceIDFormat", &members)
        let swDomainFeatures: CSTA.SwDomainFeatures? = try reader.optional("swDomainFeatures", &members)
        let swAppearanceAddressability: CSTA.SwAppearanceAddressability? = try reader.optional("swAppearanceAddressability", &members)
        let swAppearanceTypes: CSTA.SwAppearanceTypes? = try reader.optional("swAppearanceTypes", &members)
        let ignoreUnsupportedParameters: CSTA.IgnoreUnsupportedParameters = try reader.required("ignoreUnsupportedParameters", &members)
        let callCharacteristicsSupported: CSTA.CallCharacteristics? = try reader.optional("callCharacteristicsSupported", &members)
        let mediaClassSupport: CSTA.MonitorMediaClass? = try reader.optional("mediaClassSupport", &members)
        let numberOfChannels: Int? = try reader.optional("numberOfChannels", &members)
        let maxChannelBind: Int? = try reader.optional("maxChannelBind", &members)
        let miscMediaCallCharacteristics: CSTA.MiscMediaCallCharacteristics? = try reader.optional("miscMediaCallCharacteristics", &members)
        let connectionRateList: [Int]? = try reader.optionalList("connectionRateList", item: "connectionRate", &members)
        let delayToleranceList: [Int]? = try reader.optionalList("delayToleranceList", item: "delayTolerance", &members)
        let pauseTime: Int? = try reader.optional("pauseTime", &members)
        let currentTime: String? = try reader.optional("currentTime", &members)
        let messageSeqNumbers: CSTA.MessageSeqNumbers? = try reader.optional("messageSeqNumbers", &members)
        let timeStampMode: CSTA.TimeStampMode? = try reader.optional("timeStampMode", &members)
        let securityMode: CSTA.SecurityMode? = try reader.optional("securityMode", &members)
        let securityFormat: CSTA.SecurityFormat? = try reader.optional("securityFormat", &members)
        let privateDataFormat: CSTA.SecurityFormat? = try reader.optional("privateDataFormat", &members)
        let transAndConfSetup: CSTA.TransAndConfSetup? = try reader.optional("transAndConfSetup", &members)
        let monitorFilterItems: CSTA.MonitorFilterItems? = try reader.optional("monitorFilterItems", &members)
        let miscMonitorCaps = try reader.capabilities("miscMonitorCaps", CapabilityNames.MiscMonitorCaps, &members)
        let correlatorDataSupported: Bool? = try reader.optional("correlatorDataSupported", &members)
        let dynamicFeatureSupported: CSTA.DynamicFeatureSupported? = try reader.optional("dynamicFeatureSupported", &members)
        let callLinkageOptions: CSTA.CallLinkageOptions? = try reader.optional("callLinkageOptions", &members)
        let aCDModels: CSTA.ACDModels? = try reader.optional("aCDModels", &members)
        let agentLogOnModels: CSTA.AgentLogOnModels? = try reader.optional("agentLogOnModels", &members)
        let agentStateModels: CSTA.AgentStateModels? = try reader.optional("agentStateModels", &members)
        let connectionView: CSTA.ConnectionView = try reader.required("connectionView", &members)
        let maxLengthParameters: CSTA.MaxLengthParameters? = try reader.optional("maxLengthParameters", &members)
        let maxLengthParametersCont: CSTA.MaxLengthParametersContinued? = try reader.optional("maxLengthParametersCont", &members)
        let servEvtsList: CSTA.ServEvtsList? = try reader.optional("servEvtsList", &members)
        let privateDataVersionList: [Int]? = try reader.optionalList("privateDataVersionList", item: "privateDataVersion", &members)
        let systemStatusTimer: Int? = try reader.optional("systemStatusTimer", &members)
        let simpleThreshold: Int? = try reader.optional("simpleThreshold", &members)
        let filterThreshold: CSTA.FilterThreshold? = try reader.optional("filterThreshold", &members)
        let mediaServiceCapsList: [CSTA.MediaServiceCapsListMediaServiceCapsItem]? = try reader.optionalList("mediaServiceCapsList", item: "mediaServiceCapsItem", &members)
        let maxDeviceHistoryEntries: Int? = try reader.optional("maxDeviceHistoryEntries", until: "MaxDeviceHistoryEntries", &members)
        let maxDestinationDevicesForDeflect: Int? = try reader.optional("maxDestinationDevicesForDeflect", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            switchingSubDomainName: switchingSubDomainName, manufacturerName: manufacturerName, profiles: profiles,
            deviceIDFormat: deviceIDFormat, swDomainFeatures: swDomainFeatures,
            swAppearanceAddressability: swAppearanceAddressability, swAppearanceTypes: swAppearanceTypes,
            ignoreUnsupportedParameters: ignoreUnsupportedParameters,
            callCharacteristicsSupported: callCharacteristicsSupported, mediaClassSupport: mediaClassSupport,
            numberOfChannels: numberOfChannels, maxChannelBind: maxChannelBind,
            miscMediaCallCharacteristics: miscMediaCallCharacteristics, connectionRateList: connectionRateList,
            delayToleranceList: delayToleranceList, pauseTime: pauseTime, currentTime: currentTime,
            messageSeqNumbers: messageSeqNumbers, timeStampMode: timeStampMode, securityMode: securityMode,
            securityFormat: securityFormat, privateDataFormat: privateDataFormat,
            transAndConfSetup: transAndConfSetup, monitorFilterItems: monitorFilterItems,
            miscMonitorCaps: miscMonitorCaps, correlatorDataSupported: correlatorDataSupported,
            dynamicFeatureSupported: dynamicFeatureSupported, callLinkageOptions: callLinkageOptions,
            aCDModels: aCDModels, agentLogOnModels: agentLogOnModels, agentStateModels: agentStateModels,
            connectionView: connectionView, maxLengthParameters: maxLengthParameters,
            maxLengthParametersCont: maxLengthParametersCont, servEvtsList: servEvtsList,
            privateDataVersionList: privateDataVersionList, systemStatusTimer: systemStatusTimer,
            simpleThreshold: simpleThreshold, filterThreshold: filterThreshold,
            mediaServiceCapsList: mediaServiceCapsList, maxDeviceHistoryEntries: maxDeviceHistoryEntries,
            maxDestinationDevicesForDeflect: maxDestinationDevicesForDeflect, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("switchingSubDomainName", switchingSubDomainName)
        writer.member("manufacturerName", manufacturerName)
        writer.member("profiles", profiles)
        writer.member("deviceIDFormat", deviceIDFormat)
        writer.member("swDomainFeatures", swDomainFeatures)
        writer.member("swAppearanceAddressability", swAppearanceAddressability)
        writer.member("swAppearanceTypes", swAppearanceTypes)
        writer.member("ignoreUnsupportedParameters", ignoreUnsupportedParameters)
        writer.member("callCharacteristicsSupported", callCharacteristicsSupported)
        writer.member("mediaClassSupport", mediaClassSupport)
        writer.member("numberOfChannels", numberOfChannels)
        writer.member("maxChannelBind", maxChannelBind)
        writer.member("miscMediaCallCharacteristics", miscMediaCallCharacteristics)
        writer.list("connectionRateList", item: "connectionRate", connectionRateList)
        writer.list("delayToleranceList", item: "delayTolerance", delayToleranceList)
        writer.member("pauseTime", pauseTime)
        writer.member("currentTime", currentTime)
        writer.member("messageSeqNumbers", messageSeqNumbers)
        writer.member("timeStampMode", timeStampMode)
        writer.member("securityMode", securityMode)
        writer.member("securityFormat", securityFormat)
        writer.member("privateDataFormat", privateDataFormat)
        writer.member("transAndConfSetup", transAndConfSetup)
        writer.member("monitorFilterItems", monitorFilterItems)
        writer.capabilities("miscMonitorCaps", CapabilityNames.MiscMonitorCaps, miscMonitorCaps)
        writer.member("correlatorDataSupported", correlatorDataSupported)
        writer.member("dynamicFeatureSupported", dynamicFeatureSupported)
        writer.member("callLinkageOptions", callLinkageOptions)
        writer.member("aCDModels", aCDModels)
        writer.member("agentLogOnModels", agentLogOnModels)
        writer.member("agentStateModels", agentStateModels)
        writer.member("connectionView", connectionView)
        writer.member("maxLengthParameters", maxLengthParameters)
        writer.member("maxLengthParametersCont", maxLengthParametersCont)
        writer.member("servEvtsList", servEvtsList)
        writer.list("privateDataVersionList", item: "privateDataVersion", privateDataVersionList)
        writer.member("systemStatusTimer", systemStatusTimer)
        writer.member("simpleThreshold", simpleThreshold)
        writer.member("filterThreshold", filterThreshold)
        writer.list("mediaServiceCapsList", item: "mediaServiceCapsItem", mediaServiceCapsList)
        writer.member("maxDeviceHistoryEntries", until: "MaxDeviceHistoryEntries", maxDeviceHistoryEntries)
        writer.member("maxDestinationDevicesForDeflect", since: .ed4, maxDestinationDevicesForDeflect)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetSwitchingFunctionDevices {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let requestedDeviceID: CSTA.DeviceID? = try reader.optional("requestedDeviceID", &members)
        let requestedDeviceCategory: CSTA.ReqDeviceCategory? = try reader.optional("requestedDeviceCategory", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            requestedDeviceID: requestedDeviceID, requestedDeviceCategory: requestedDeviceCategory,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("requestedDeviceID", requestedDeviceID)
        writer.member("requestedDeviceCategory", requestedDeviceCategory)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetSwitchingFunctionDevicesResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let serviceCrossRefID: String? = try reader.optional("serviceCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            serviceCrossRefID: serviceCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("serviceCrossRefID", serviceCrossRefID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SwitchingFunctionDevices {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let serviceCrossRefID: String? = try reader.optional("serviceCrossRefID", &members)
        let segmentID: Int? = try reader.optional("segmentID", &members)
        let lastSegment: Bool = try reader.required("lastSegment", &members)
        let deviceList: [CSTA.DeviceListDevice]? = try reader.optionalList("deviceList", item: "device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            serviceCrossRefID: serviceCrossRefID, segmentID: segmentID, lastSegment: lastSegment,
            deviceList: deviceList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("serviceCrossRefID", serviceCrossRefID)
        writer.member("segmentID", segmentID)
        writer.member("lastSegment", lastSegment)
        writer.list("deviceList", item: "device", deviceList)
        writer.member("extensions", extensions)
    }
}
