// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter capabilityExchange.

extension CSTA {
    /// The request `GetCSTAFeatures`, answered by `GetCSTAFeaturesResponse`.
    public struct GetCSTAFeatures: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .getCSTAFeatures }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `GetCSTAFeaturesResponse`.
    public struct GetCSTAFeaturesResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getCSTAFeaturesResponse }

        /// Optional.
        public var supportedServices: GetCSTAFeaturesResponseSupportedServices?
        /// Optional.
        public var supportedEvents: GetCSTAFeaturesResponseSupportedEvents?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            supportedServices: GetCSTAFeaturesResponseSupportedServices? = nil,
            supportedEvents: GetCSTAFeaturesResponseSupportedEvents? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.supportedServices = supportedServices
            self.supportedEvents = supportedEvents
            self.extensions = extensions
        }
    }

    /// The request `GetLogicalDeviceInformation`, answered by `GetLogicalDeviceInformationResponse`.
    public struct GetLogicalDeviceInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLogicalDeviceInformation }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetLogicalDeviceInformationResponse`.
    public struct GetLogicalDeviceInformationResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLogicalDeviceInformationResponse }

        /// Optional; absent means `station`.
        public var deviceCategory: DeviceCategory?
        /// Optional.
        public var groupDeviceAttributes: GroupDeviceAttributes?
        /// Optional.
        public var namedDeviceTypes: NamedDeviceTypes?
        /// Optional.
        public var shortFormDeviceID: DeviceID?
        /// Mandatory.
        public var hasPhysicalElement: Bool
        /// Optional.
        public var acdModels: ACDModels?
        /// Optional.
        public var agentLogOnModels: AgentLogOnModels?
        /// Mandatory.
        public var appearanceAddressable: Bool
        /// Mandatory.
        public var appearanceType: AppearanceType
        /// Optional list of `appearance`.
        public var appearanceList: [String]?
        /// Optional list of `deviceID`.
        public var otherPhysicalDeviceList: [DeviceID]?
        /// Optional.
        public var miscMonitorCaps: Capabilities?
        /// Optional list of `deviceID`.
        public var associatedGroupList: [DeviceID]?
        /// Optional.
        public var maxCallbacks: Int?
        /// Optional.
        public var maxAutoAnswerRings: Int?
        /// Optional.
        public var maxActiveCalls: Int?
        /// Optional.
        public var maxHeldCalls: Int?
        /// Optional.
        public var maxFwdSettings: Int?
        /// Optional.
        public var maxDevicesInConf: Int?
        /// Optional.
        public var transAndConfSetup: TransAndConfSetup?
        /// Optional.
        public var deviceOnDeviceMonitorFilter: MonitorFilter?
        /// Optional.
        public var deviceOnConnectionMonitorFilter: MonitorFilter?
        /// Optional.
        public var callOnDeviceMonitorFilter: MonitorFilter?
        /// Optional.
        public var callOnConnectionMonitorFilter: MonitorFilter?
        /// Optional.
        public var mediaClassSupport: MonitorMediaClass?
        /// Optional list of `mediaServiceCapsItem`.
        public var mediaServiceCapsList: [MediaServiceCapsListMediaServiceCapsItem]?
        /// Optional list of `connectionRate`.
        public var connectionRateList: [Int]?
        /// Optional list of `delayTolerance`.
        public var delayToleranceList: [Int]?
        /// Optional.
        public var numberOfChannels: Int?
        /// Optional.
        public var maxChannelBind: Int?
        /// Optional.
        public var routeingServList: RouteingServList?
        /// Optional.
        public var logDevServList: LogDevServList?
        /// Optional.
        public var logDevEvtsList: LogDevEvtsList?
        /// Optional.
        public var deviceMaintEvtsList: DeviceMaintEvtsList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            deviceCategory: DeviceCategory? = nil, groupDeviceAttributes: GroupDeviceAttributes? = nil,
            namedDeviceTypes: NamedDeviceTypes? = nil, shortFormDeviceID: DeviceID? = nil, hasPhysicalElement: Bool,
            acdModels: ACDModels? = nil, agentLogOnModels: AgentLogOnModels? = nil, appearanceAddressable: Bool,
            appearanceType: AppearanceType, appearanceList: [String]? = nil,
            otherPhysicalDeviceList: [DeviceID]? = nil, miscMonitorCaps: Capabilities? = nil,
            associatedGroupList: [DeviceID]? = nil, maxCallbacks: Int? = nil, maxAutoAnswerRings: Int? = nil,
            maxActiveCalls: Int? = nil, maxHeldCalls: Int? = nil, maxFwdSettings: Int? = nil,
            maxDevicesInConf: Int? = nil, transAndConfSetup: TransAndConfSetup? = nil,
            deviceOnDeviceMonitorFilter: MonitorFilter? = nil,
            deviceOnConnectionMonitorFilter: MonitorFilter? = nil, callOnDeviceMonitorFilter: MonitorFilter? = nil,
            callOnConnectionMonitorFilter: MonitorFilter? = nil, mediaClassSupport: MonitorMediaClass? = nil,
            mediaServiceCapsList: [MediaServiceCapsListMediaServiceCapsItem]? = nil,
            connectionRateList: [Int]? = nil, delayToleranceList: [Int]? = nil, numberOfChannels: Int? = nil,
            maxChannelBind: Int? = nil, routeingServList: RouteingServList? = nil,
            logDevServList: LogDevServList? = nil, logDevEvtsList: LogDevEvtsList? = nil,
            deviceMaintEvtsList: DeviceMaintEvtsList? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.deviceCategory = deviceCategory
            self.groupDeviceAttributes = groupDeviceAttributes
            self.namedDeviceTypes = namedDeviceTypes
            self.shortFormDeviceID = shortFormDeviceID
            self.hasPhysicalElement = hasPhysicalElement
            self.acdModels = acdModels
            self.agentLogOnModels = agentLogOnModels
            self.appearanceAddressable = appearanceAddressable
            self.appearanceType = appearanceType
            self.appearanceList = appearanceList
            self.otherPhysicalDeviceList = otherPhysicalDeviceList
            self.miscMonitorCaps = miscMonitorCaps
            self.associatedGroupList = associatedGroupList
            self.maxCallbacks = maxCallbacks
            self.maxAutoAnswerRings = maxAutoAnswerRings
            self.maxActiveCalls = maxActiveCalls
            self.maxHeldCalls = maxHeldCalls
            self.maxFwdSettings = maxFwdSettings
            self.maxDevicesInConf = maxDevicesInConf
            self.transAndConfSetup = transAndConfSetup
            self.deviceOnDeviceMonitorFilter = deviceOnDeviceMonitorFilter
            self.deviceOnConnectionMonitorFilter = deviceOnConnectionMonitorFilter
            self.callOnDeviceMonitorFilter = callOnDeviceMonitorFilter
            self.callOnConnectionMonitorFilter = callOnConnectionMonitorFilter
            self.mediaClassSupport = mediaClassSupport
            self.mediaServiceCapsList = mediaServiceCapsList
            self.connectionRateList = connectionRateList
            self.delayToleranceList = delayToleranceList
            self.numberOfChannels = numberOfChannels
            self.maxChannelBind = maxChannelBind
            self.routeingServList = routeingServList
            self.logDevServList = logDevServList
            self.logDevEvtsList = logDevEvtsList
            self.deviceMaintEvtsList = deviceMaintEvtsList
            self.extensions = extensions
        }
    }

    /// The request `GetPhysicalDeviceInformation`, answered by `GetPhysicalDeviceInformationResponse`.
    public struct GetPhysicalDeviceInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getPhysicalDeviceInformation }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetPhysicalDeviceInformationResponse`.
    public struct GetPhysicalDeviceInformationResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getPhysicalDeviceInformationResponse }

        /// Mandatory.
        public var deviceCategory: DeviceCategory
        /// Optional.
        public var groupDeviceAttributes: GroupDeviceAttributes?
        /// Optional.
        public var namedDeviceTypes: NamedDeviceTypes?
        /// Mandatory.
        public var hasLogicalElement: Bool
        /// Optional list of `deviceID`.
        public var otherLogicalDeviceList: [DeviceID]?
        /// Optional.
        public var deviceModelName: String?
        /// Optional.
        public var deviceOnDeviceMonitorFilter: MonitorFilter?
        /// Optional.
        public var deviceOnConnectionMonitorFilter: MonitorFilter?
        /// Optional.
        public var callOnDeviceMonitorFilter: MonitorFilter?
        /// Optional.
        public var callOnConnectionMonitorFilter: MonitorFilter?
        /// Optional.
        public var maxDisplays: Int?
        /// Optional.
        public var maxButtons: Int?
        /// Optional.
        public var maxLamps: Int?
        /// Optional.
        public var maxRingPatterns: Int?
        /// Optional.
        public var physDevServList: PhysDevServList?
        /// Optional.
        public var physDevEvtsList: PhysDevEvtsList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            deviceCategory: DeviceCategory, groupDeviceAttributes: GroupDeviceAttributes? = nil,
            namedDeviceTypes: NamedDeviceTypes? = nil, hasLogicalElement: Bool,
            otherLogicalDeviceList: [DeviceID]? = nil, deviceModelName: String? = nil,
            deviceOnDeviceMonitorFilter: MonitorFilter? = nil,
            deviceOnConnectionMonitorFilter: MonitorFilter? = nil, callOnDeviceMonitorFilter: MonitorFilter? = nil,
            callOnConnectionMonitorFilter: MonitorFilter? = nil, maxDisplays: Int? = nil, maxButtons: Int? = nil,
            maxLamps: Int? = nil, maxRingPatterns: Int? = nil, physDevServList: PhysDevServList? = nil,
            physDevEvtsList: PhysDevEvtsList? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.deviceCategory = deviceCategory
            self.groupDeviceAttributes = groupDeviceAttributes
            self.namedDeviceTypes = namedDeviceTypes
            self.hasLogicalElement = hasLogicalElement
            self.otherLogicalDeviceList = otherLogicalDeviceList
            self.deviceModelName = deviceModelName
            self.deviceOnDeviceMonitorFilter = deviceOnDeviceMonitorFilter
            self.deviceOnConnectionMonitorFilter = deviceOnConnectionMonitorFilter
            self.callOnDeviceMonitorFilter = callOnDeviceMonitorFilter
            self.callOnConnectionMonitorFilter = callOnConnectionMonitorFilter
            self.maxDisplays = maxDisplays
            self.maxButtons = maxButtons
            self.maxLamps = maxLamps
            self.maxRingPatterns = maxRingPatterns
            self.physDevServList = physDevServList
            self.physDevEvtsList = physDevEvtsList
            self.extensions = extensions
        }
    }

    /// The request `GetSwitchingFunctionCaps`, answered by `GetSwitchingFunctionCapsResponse`.
    public struct GetSwitchingFunctionCaps: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .getSwitchingFunctionCaps }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `GetSwitchingFunctionCapsResponse`.
    public struct GetSwitchingFunctionCapsResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getSwitchingFunctionCapsResponse }

        /// Optional.
        public var switchingSubDomainName: String?
        /// Optional.
        public var manufacturerName: String?
        /// Optional.
        public var profiles: Profiles?
        /// Optional.
        public var deviceIDFormat: DeviceIDFormat?
        /// Optional.
        public var swDomainFeatures: SwDomainFeatures?
        /// Optional.
        public var swAppearanceAddressability: SwAppearanceAddressability?
        /// Optional.
        public var swAppearanceTypes: SwAppearanceTypes?
        /// Mandatory.
        public var ignoreUnsupportedParameters: IgnoreUnsupportedParameters
        /// Optional.
        public var callCharacteristicsSupported: CallCharacteristics?
        /// Optional.
        public var mediaClassSupport: MonitorMediaClass?
        /// Optional.
        public var numberOfChannels: Int?
        /// Optional.
        public var maxChannelBind: Int?
        /// Optional.
        public var miscMediaCallCharacteristics: MiscMediaCallCharacteristics?
        /// Optional list of `connectionRate`.
        public var connectionRateList: [Int]?
        /// Optional list of `delayTolerance`.
        public var delayToleranceList: [Int]?
        /// Optional.
        public var pauseTime: Int?
        /// Optional.
        public var currentTime: String?
        /// Optional.
        public var messageSeqNumbers: MessageSeqNumbers?
        /// Optional.
        public var timeStampMode: TimeStampMode?
        /// Optional.
        public var securityMode: SecurityMode?
        /// Optional.
        public var securityFormat: SecurityFormat?
        /// Optional.
        public var privateDataFormat: SecurityFormat?
        /// Optional.
        public var transAndConfSetup: TransAndConfSetup?
        /// Optional.
        public var monitorFilterItems: MonitorFilterItems?
        /// Optional.
        public var miscMonitorCaps: Capabilities?
        /// Optional.
        public var correlatorDataSupported: Bool?
        /// Optional.
        public var dynamicFeatureSupported: DynamicFeatureSupported?
        /// Optional.
        public var callLinkageOptions: CallLinkageOptions?
        /// Optional.
        public var aCDModels: ACDModels?
        /// Optional.
        public var agentLogOnModels: AgentLogOnModels?
        /// Optional.
        public var agentStateModels: AgentStateModels?
        /// Mandatory.
        public var connectionView: ConnectionView
        /// Optional.
        public var maxLengthParameters: MaxLengthParameters?
        /// Optional.
        public var maxLengthParametersCont: MaxLengthParametersContinued?
        /// Optional.
        public var servEvtsList: ServEvtsList?
        /// Optional list of `privateDataVersion`.
        public var privateDataVersionList: [Int]?
        /// Optional.
        public var systemStatusTimer: Int?
        /// Optional.
        public var simpleThreshold: Int?
        /// Optional.
        public var filterThreshold: FilterThreshold?
        /// Optional list of `mediaServiceCapsItem`.
        public var mediaServiceCapsList: [MediaServiceCapsListMediaServiceCapsItem]?
        /// Optional; `MaxDeviceHistoryEntries` until the third edition.
        public var maxDeviceHistoryEntries: Int?
        /// Optional; not in the third edition.
        public var maxDestinationDevicesForDeflect: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            switchingSubDomainName: String? = nil, manufacturerName: String? = nil, profiles: Profiles? = nil,
            deviceIDFormat: DeviceIDFormat? = nil, swDomainFeatures: SwDomainFeatures? = nil,
            swAppearanceAddressability: SwAppearanceAddressability? = nil,
            swAppearanceTypes: SwAppearanceTypes? = nil, ignoreUnsupportedParameters: IgnoreUnsupportedParameters,
            callCharacteristicsSupported: CallCharacteristics? = nil, mediaClassSupport: MonitorMediaClass? = nil,
            numberOfChannels: Int? = nil, maxChannelBind: Int? = nil,
            miscMediaCallCharacteristics: MiscMediaCallCharacteristics? = nil, connectionRateList: [Int]? = nil,
            delayToleranceList: [Int]? = nil, pauseTime: Int? = nil, currentTime: String? = nil,
            messageSeqNumbers: MessageSeqNumbers? = nil, timeStampMode: TimeStampMode? = nil,
            securityMode: SecurityMode? = nil, securityFormat: SecurityFormat? = nil,
            privateDataFormat: SecurityFormat? = nil, transAndConfSetup: TransAndConfSetup? = nil,
            monitorFilterItems: MonitorFilterItems? = nil, miscMonitorCaps: Capabilities? = nil,
            correlatorDataSupported: Bool? = nil, dynamicFeatureSupported: DynamicFeatureSupported? = nil,
            callLinkageOptions: CallLinkageOptions? = nil, aCDModels: ACDModels? = nil,
            agentLogOnModels: AgentLogOnModels? = nil, agentStateModels: AgentStateModels? = nil,
            connectionView: ConnectionView, maxLengthParameters: MaxLengthParameters? = nil,
            maxLengthParametersCont: MaxLengthParametersContinued? = nil, servEvtsList: ServEvtsList? = nil,
            privateDataVersionList: [Int]? = nil, systemStatusTimer: Int? = nil, simpleThreshold: Int? = nil,
            filterThreshold: FilterThreshold? = nil,
            mediaServiceCapsList: [MediaServiceCapsListMediaServiceCapsItem]? = nil,
            maxDeviceHistoryEntries: Int? = nil, maxDestinationDevicesForDeflect: Int? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.switchingSubDomainName = switchingSubDomainName
            self.manufacturerName = manufacturerName
            self.profiles = profiles
            self.deviceIDFormat = deviceIDFormat
            self.swDomainFeatures = swDomainFeatures
            self.swAppearanceAddressability = swAppearanceAddressability
            self.swAppearanceTypes = swAppearanceTypes
            self.ignoreUnsupportedParameters = ignoreUnsupportedParameters
            self.callCharacteristicsSupported = callCharacteristicsSupported
            self.mediaClassSupport = mediaClassSupport
            self.numberOfChannels = numberOfChannels
            self.maxChannelBind = maxChannelBind
            self.miscMediaCallCharacteristics = miscMediaCallCharacteristics
            self.connectionRateList = connectionRateList
            self.delayToleranceList = delayToleranceList
            self.pauseTime = pauseTime
            self.currentTime = currentTime
            self.messageSeqNumbers = messageSeqNumbers
            self.timeStampMode = timeStampMode
            self.securityMode = securityMode
            self.securityFormat = securityFormat
            self.privateDataFormat = privateDataFormat
            self.transAndConfSetup = transAndConfSetup
            self.monitorFilterItems = monitorFilterItems
            self.miscMonitorCaps = miscMonitorCaps
            self.correlatorDataSupported = correlatorDataSupported
            self.dynamicFeatureSupported = dynamicFeatureSupported
            self.callLinkageOptions = callLinkageOptions
            self.aCDModels = aCDModels
            self.agentLogOnModels = agentLogOnModels
            self.agentStateModels = agentStateModels
            self.connectionView = connectionView
            self.maxLengthParameters = maxLengthParameters
            self.maxLengthParametersCont = maxLengthParametersCont
            self.servEvtsList = servEvtsList
            self.privateDataVersionList = privateDataVersionList
            self.systemStatusTimer = systemStatusTimer
            self.simpleThreshold = simpleThreshold
            self.filterThreshold = filterThreshold
            self.mediaServiceCapsList = mediaServiceCapsList
            self.maxDeviceHistoryEntries = maxDeviceHistoryEntries
            self.maxDestinationDevicesForDeflect = maxDestinationDevicesForDeflect
            self.extensions = extensions
        }
    }

    /// The request `GetSwitchingFunctionDevices`, answered by `GetSwitchingFunctionDevicesResponse`.
    public struct GetSwitchingFunctionDevices: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getSwitchingFunctionDevices }

        /// Optional.
        public var requestedDeviceID: DeviceID?
        /// Optional.
        public var requestedDeviceCategory: ReqDeviceCategory?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            requestedDeviceID: DeviceID? = nil, requestedDeviceCategory: ReqDeviceCategory? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.requestedDeviceID = requestedDeviceID
            self.requestedDeviceCategory = requestedDeviceCategory
            self.extensions = extensions
        }
    }

    /// The response `GetSwitchingFunctionDevicesResponse`.
    public struct GetSwitchingFunctionDevicesResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getSwitchingFunctionDevicesResponse }

        /// Optional.
        public var serviceCrossRefID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            serviceCrossRefID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.serviceCrossRefID = serviceCrossRefID
            self.extensions = extensions
        }
    }

    /// The notification `SwitchingFunctionDevices`.
    public struct SwitchingFunctionDevices: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .switchingFunctionDevices }

        /// Optional.
        public var serviceCrossRefID: String?
        /// Optional.
        public var segmentID: Int?
        /// Mandatory.
        public var lastSegment: Bool
        /// Optional list of `device`.
        public var deviceList: [DeviceListDevice]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            serviceCrossRefID: String? = nil, segmentID: Int? = nil, lastSegment: Bool,
            deviceList: [DeviceListDevice]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.serviceCrossRefID = serviceCrossRefID
            self.segmentID = segmentID
            self.lastSegment = lastSegment
            self.deviceList = deviceList
            self.extensions = extensions
        }
    }
}
