// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter monitoring.

extension CSTA {
    /// The request `ChangeMonitorFilter`, answered by `ChangeMonitorFilterResponse`.
    public struct ChangeMonitorFilter: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .changeMonitorFilter }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var requestedFilterList: MonitorFilter
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, requestedFilterList: MonitorFilter, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.requestedFilterList = requestedFilterList
            self.extensions = extensions
        }
    }

    /// The response `ChangeMonitorFilterResponse`.
    public struct ChangeMonitorFilterResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .changeMonitorFilterResponse }

        /// Optional.
        public var actualFilterList: MonitorFilter?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            actualFilterList: MonitorFilter? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.actualFilterList = actualFilterList
            self.extensions = extensions
        }
    }

    /// The request `GetMonitors`, answered by `GetMonitorsResponse`.
    public struct GetMonitors: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .getMonitors }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `GetMonitorsResponse`.
    public struct GetMonitorsResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getMonitorsResponse }

        /// Optional.
        public var crossRefIDorRegistrationData: GetMonitorsResponseCrossRefIDorRegistrationData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIDorRegistrationData: GetMonitorsResponseCrossRefIDorRegistrationData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIDorRegistrationData = crossRefIDorRegistrationData
            self.extensions = extensions
        }
    }

    /// The notification `MonitorInfo`.
    public struct MonitorInfo: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .monitorInfo }

        /// Optional.
        public var serviceCrossRefID: String?
        /// Optional.
        public var segmentID: Int?
        /// Mandatory.
        public var lastSegment: Bool
        /// Optional list of `monitorListEntry`.
        public var monitorList: [MonitorListEntry]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            serviceCrossRefID: String? = nil, segmentID: Int? = nil, lastSegment: Bool,
            monitorList: [MonitorListEntry]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.serviceCrossRefID = serviceCrossRefID
            self.segmentID = segmentID
            self.lastSegment = lastSegment
            self.monitorList = monitorList
            self.extensions = extensions
        }
    }

    /// The request `MonitorStart`, answered by `MonitorStartResponse`.
    public struct MonitorStart: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .monitorStart }

        /// Mandatory.
        public var monitorObject: MonitorObject
        /// Optional.
        public var requestedMonitorFilter: MonitorFilter?
        /// Optional.
        public var monitorType: MonitorType?
        /// Optional.
        public var requestedMonitorMediaClass: MonitorMediaClass?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorObject: MonitorObject, requestedMonitorFilter: MonitorFilter? = nil,
            monitorType: MonitorType? = nil, requestedMonitorMediaClass: MonitorMediaClass? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorObject = monitorObject
            self.requestedMonitorFilter = requestedMonitorFilter
            self.monitorType = monitorType
            self.requestedMonitorMediaClass = requestedMonitorMediaClass
            self.extensions = extensions
        }
    }

    /// The response `MonitorStartResponse`.
    public struct MonitorStartResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .monitorStartResponse }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var actualMonitorFilter: MonitorFilter?
        /// Optional.
        public var actualMonitorMediaClass: MonitorMediaClass?
        /// Optional.
        public var monitorExistingCalls: Bool?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, actualMonitorFilter: MonitorFilter? = nil,
            actualMonitorMediaClass: MonitorMediaClass? = nil, monitorExistingCalls: Bool? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.actualMonitorFilter = actualMonitorFilter
            self.actualMonitorMediaClass = actualMonitorMediaClass
            self.monitorExistingCalls = monitorExistingCalls
            self.extensions = extensions
        }
    }

    /// The request `MonitorStop`, answered by `MonitorStopResponse`.
    public struct MonitorStop: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .monitorStop }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.extensions = extensions
        }
    }

    /// The response `MonitorStopResponse`.
    public struct MonitorStopResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .monitorStopResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }
}
