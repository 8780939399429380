// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter locationTracking.

extension CSTA {
    /// The request `GetLocationInformation`, answered by `GetLocationInformationResponse`.
    public struct GetLocationInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLocationInformation }

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

    /// The response `GetLocationInformationResponse`.
    public struct GetLocationInformationResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLocationInformationResponse }

        /// Optional.
        public var locationInfo: AnyContent?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            locationInfo: AnyContent? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.locationInfo = locationInfo
            self.extensions = extensions
        }
    }

    /// The request `GetLocationTrackingCapabilities`, answered by `GetLocationTrackingCapabilitiesResponse`.
    public struct GetLocationTrackingCapabilities: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLocationTrackingCapabilities }

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

    /// The response `GetLocationTrackingCapabilitiesResponse`.
    public struct GetLocationTrackingCapabilitiesResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLocationTrackingCapabilitiesResponse }

        /// Mandatory.
        public var collectionTypeDefault: GetLocationTrackingCapabilitiesResponseCollectionTypeDefault
        /// Mandatory.
        public var collectionTypePeriodic: Bool
        /// Mandatory.
        public var collectionTypeUpdatesOnly: Bool
        /// Mandatory.
        public var collectionTypePeriodicWithUpdates: Bool
        /// Optional.
        public var collectionIntervalDefault: Int?
        /// Optional.
        public var collectionIntervalMin: Int?
        /// Optional.
        public var collectionIntervalMax: Int?
        /// Optional.
        public var maxCollectionsDefault: Int?
        /// Optional.
        public var maxCollectionsMin: Int?
        /// Optional.
        public var maxCollectionsMax: Int?
        /// Mandatory.
        public var collectionfilterDefault: GetLocationTrackingCapabilitiesResponseCollectionfilterDefault
        /// Mandatory.
        public var collectionFilterHorizontal: Bool
        /// Mandatory.
        public var collectionFilterVertical: Bool
        /// Mandatory.
        public var collectionFilterCivicAddress: Bool
        /// Mandatory.
        public var reportingTypeDefault: GetLocationTrackingCapabilitiesResponseReportingTypeDefault
        /// Mandatory.
        public var reportingTypeImmediate: Bool
        /// Mandatory.
        public var reportingTypePeriodic: Bool
        /// Mandatory.
        public var reportingTypeCount: Bool
        /// Optional.
        public var reportingIntervalDefault: Int?
        /// Optional.
        public var reportingIntervalMin: Int?
        /// Optional.
        public var reportingIntervalMax: Int?
        /// Optional.
        public var reportingCountDefault: Int?
        /// Optional.
        public var reportingCountMin: Int?
        /// Optional.
        public var reportingCountMax: Int?
        /// Mandatory.
        public var supportsSuspendingTracking: Bool
        /// Mandatory.
        public var supportsResumingTracking: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            collectionTypeDefault: GetLocationTrackingCapabilitiesResponseCollectionTypeDefault,
            collectionTypePeriodic: Bool, collectionTypeUpdatesOnly: Bool, collectionTypePeriodicWithUpdates: Bool,
            collectionIntervalDefault: Int? = nil, collectionIntervalMin: Int? = nil,
            collectionIntervalMax: Int? = nil, maxCollectionsDefault: Int? = nil, maxCollectionsMin: Int? = nil,
            maxCollectionsMax: Int? = nil,
            collectionfilterDefault: GetLocationTrackingCapabilitiesResponseCollectionfilterDefault,
            collectionFilterHorizontal: Bool, collectionFilterVertical: Bool, collectionFilterCivicAddress: Bool,
            reportingTypeDefault: GetLocationTrackingCapabilitiesResponseReportingTypeDefault,
            reportingTypeImmediate: Bool, reportingTypePeriodic: Bool, reportingTypeCount: Bool,
            reportingIntervalDefault: Int? = nil, reportingIntervalMin: Int? = nil,
            reportingIntervalMax: Int? = nil, reportingCountDefault: Int? = nil, reportingCountMin: Int? = nil,
            reportingCountMax: Int? = nil, supportsSuspendingTracking: Bool, supportsResumingTracking: Bool,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.collectionTypeDefault = collectionTypeDefault
            self.collectionTypePeriodic = collectionTypePeriodic
            self.collectionTypeUpdatesOnly = collectionTypeUpdatesOnly
            self.collectionTypePeriodicWithUpdates = collectionTypePeriodicWithUpdates
            self.collectionIntervalDefault = collectionIntervalDefault
            self.collectionIntervalMin = collectionIntervalMin
            self.collectionIntervalMax = collectionIntervalMax
            self.maxCollectionsDefault = maxCollectionsDefault
            self.maxCollectionsMin = maxCollectionsMin
            self.maxCollectionsMax = maxCollectionsMax
            self.collectionfilterDefault = collectionfilterDefault
            self.collectionFilterHorizontal = collectionFilterHorizontal
            self.collectionFilterVertical = collectionFilterVertical
            self.collectionFilterCivicAddress = collectionFilterCivicAddress
            self.reportingTypeDefault = reportingTypeDefault
            self.reportingTypeImmediate = reportingTypeImmediate
            self.reportingTypePeriodic = reportingTypePeriodic
            self.reportingTypeCount = reportingTypeCount
            self.reportingIntervalDefault = reportingIntervalDefault
            self.reportingIntervalMin = reportingIntervalMin
            self.reportingIntervalMax = reportingIntervalMax
            self.reportingCountDefault = reportingCountDefault
            self.reportingCountMin = reportingCountMin
            self.reportingCountMax = reportingCountMax
            self.supportsSuspendingTracking = supportsSuspendingTracking
            self.supportsResumingTracking = supportsResumingTracking
            self.extensions = extensions
        }
    }

    /// The request `GetLocationTrackingSessions`, answered by `GetLocationTrackingSessionsResponse`.
    public struct GetLocationTrackingSessions: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .getLocationTrackingSessions }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `GetLocationTrackingSessionsResponse`.
    public struct GetLocationTrackingSessionsResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLocationTrackingSessionsResponse }

        /// Optional.
        public var crossRefIDorRegistrationData: GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIDorRegistrationData: GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIDorRegistrationData = crossRefIDorRegistrationData
            self.extensions = extensions
        }
    }

    /// The request `LocationInformationReport`, answered by `LocationInformationReportResponse`.
    public struct LocationInformationReport: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .locationInformationReport }

        /// Optional.
        public var locCrossRefId: String?
        /// Optional.
        public var device: DeviceID?
        /// Optional list of `locationInfoEntry`.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            locCrossRefId: String? = nil, device: DeviceID? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.locCrossRefId = locCrossRefId
            self.device = device
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The response `LocationInformationReportResponse`.
    public struct LocationInformationReportResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .locationInformationReportResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The notification `LocationSessionInfo`.
    public struct LocationSessionInfo: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .locationSessionInfo }

        /// Optional.
        public var serviceCrossRefID: String?
        /// Optional.
        public var segmentID: Int?
        /// Mandatory.
        public var lastSegment: Bool
        /// Optional list of `locationSessionListEntry`.
        public var LocationSessionInfoList: [LocationSessionListEntry]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            serviceCrossRefID: String? = nil, segmentID: Int? = nil, lastSegment: Bool,
            LocationSessionInfoList: [LocationSessionListEntry]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.serviceCrossRefID = serviceCrossRefID
            self.segmentID = segmentID
            self.lastSegment = lastSegment
            self.LocationSessionInfoList = LocationSessionInfoList
            self.extensions = extensions
        }
    }

    /// The request `LocationTrackingSessionResumed`, answered by `LocationTrackingSessionResumedResponse`.
    public struct LocationTrackingSessionResumed: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .locationTrackingSessionResumed }

        /// Optional.
        public var locCrossRefId: String?
        /// Optional.
        public var locReason: LocReason?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            locCrossRefId: String? = nil, locReason: LocReason? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.locCrossRefId = locCrossRefId
            self.locReason = locReason
            self.extensions = extensions
        }
    }

    /// The response `LocationTrackingSessionResumedResponse`.
    public struct LocationTrackingSessionResumedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .locationTrackingSessionResumedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `LocationTrackingSessionSuspended`, answered by `LocationTrackingSessionSuspendedResponse`.
    public struct LocationTrackingSessionSuspended: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .locationTrackingSessionSuspended }

        /// Optional.
        public var locCrossRefId: String?
        /// Optional.
        public var locReason: LocReason?
        /// Optional.
        public var extensions: CSTACommonArguments?
        /// Optional list of `locationInfoEntry`.
        public var locationInfoList: [AnyContent]?

        /// Makes a value; what is not given is absent.
        public init(
            locCrossRefId: String? = nil, locReason: LocReason? = nil, extensions: CSTACommonArguments? = nil,
            locationInfoList: [AnyContent]? = nil,
        ) {
            self.locCrossRefId = locCrossRefId
            self.locReason = locReason
            self.extensions = extensions
            self.locationInfoList = locationInfoList
        }
    }

    /// The response `LocationTrackingSessionSuspendedResponse`.
    public struct LocationTrackingSessionSuspendedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .locationTrackingSessionSuspendedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `ResumeLocationTrackingSession`, answered by `ResumeLocationTrackingSessionResponse`.
    public struct ResumeLocationTrackingSession: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .resumeLocationTrackingSession }

        /// Optional.
        public var locCrossRefId: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            locCrossRefId: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.locCrossRefId = locCrossRefId
            self.extensions = extensions
        }
    }

    /// The response `ResumeLocationTrackingSessionResponse`.
    public struct ResumeLocationTrackingSessionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .resumeLocationTrackingSessionResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetLocationInformation`, answered by `SetLocationInformationResponse`.
    public struct SetLocationInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setLocationInformation }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var locationInfo: AnyContent?
        /// Optional.
        public var replaceMode: ReplaceMode?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, locationInfo: AnyContent? = nil, replaceMode: ReplaceMode? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.locationInfo = locationInfo
            self.replaceMode = replaceMode
            self.extensions = extensions
        }
    }

    /// The response `SetLocationInformationResponse`.
    public struct SetLocationInformationResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setLocationInformationResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `StartLocationTrackingSession`, answered by `StartLocationTrackingSessionResponse`.
    public struct StartLocationTrackingSession: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startLocationTrackingSession }

        /// Optional.
        public var locDevice: DeviceID?
        /// Optional.
        public var collectionType: CollectionType?
        /// Optional.
        public var collectionInterval: Int?
        /// Optional.
        public var maxCollections: Int?
        /// Optional.
        public var collectionFilter: CollectionFilter?
        /// Optional.
        public var reportingType: ReportingType?
        /// Optional.
        public var reportingInterval: Int?
        /// Optional.
        public var reportingCount: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            locDevice: DeviceID? = nil, collectionType: CollectionType? = nil, collectionInterval: Int? = nil,
            maxCollections: Int? = nil, collectionFilter: CollectionFilter? = nil,
            reportingType: ReportingType? = nil, reportingInterval: Int? = nil, reportingCount: Int? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.locDevice = locDevice
            self.collectionType = collectionType
            self.collectionInterval = collectionInterval
            self.maxCollections = maxCollections
            self.collectionFilter = collectionFilter
            self.reportingType = reportingType
            self.reportingInterval = reportingInterval
            self.reportingCount = reportingCount
            self.extensions = extensions
        }
    }

    /// The response `StartLocationTrackingSessionResponse`.
    public struct StartLocationTrackingSessionResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startLocationTrackingSessionResponse }

        /// Optional.
        public var locCrossRefId: String?
        /// Mandatory.
        public var pidfProfile: PidfProfile
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            locCrossRefId: String? = nil, pidfProfile: PidfProfile, extensions: CSTACommonArguments? = nil,
        ) {
            self.locCrossRefId = locCrossRefId
            self.pidfProfile = pidfProfile
            self.extensions = extensions
        }
    }

    /// The request `StopLocationTrackingSession`, answered by `StopLocationTrackingSessionResponse`.
    public struct StopLocationTrackingSession: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stopLocationTrackingSession }

        /// Optional.
        public var locCrossRefId: String?
        /// Optional.
        public var reason: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            locCrossRefId: String? = nil, reason: EventCause? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.locCrossRefId = locCrossRefId
            self.reason = reason
            self.extensions = extensions
        }
    }

    /// The response `StopLocationTrackingSessionResponse`.
    public struct StopLocationTrackingSessionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .stopLocationTrackingSessionResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SuspendLocationTrackingSession`, answered by `SuspendLocationTrackingSessionResponse`.
    public struct SuspendLocationTrackingSession: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .suspendLocationTrackingSession }

        /// Optional.
        public var locCrossRefId: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            locCrossRefId: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.locCrossRefId = locCrossRefId
            self.extensions = extensions
        }
    }

    /// The response `SuspendLocationTrackingSessionResponse`.
    public struct SuspendLocationTrackingSessionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .suspendLocationTrackingSessionResponse }

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
