// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter routeing.

extension CSTA {
    /// The notification `ReRoute`.
    public struct ReRoute: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .reRoute }

        /// Mandatory.
        public var crossRefIdentifier: String
        /// Optional.
        public var routeRegisterReqID: String?
        /// Optional.
        public var replyTimeout: Int?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIdentifier: String, routeRegisterReqID: String? = nil, replyTimeout: Int? = nil,
            correlatorData: CorrelatorData? = nil, callLinkageData: CallLinkageData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIdentifier = crossRefIdentifier
            self.routeRegisterReqID = routeRegisterReqID
            self.replyTimeout = replyTimeout
            self.correlatorData = correlatorData
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The notification `RouteEnd`.
    public struct RouteEnd: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeEnd }

        /// Mandatory.
        public var crossRefIdentifier: String
        /// Optional.
        public var routeRegisterReqID: String?
        /// Optional.
        public var errorValue: ErrorValue?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIdentifier: String, routeRegisterReqID: String? = nil, errorValue: ErrorValue? = nil,
            correlatorData: CorrelatorData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIdentifier = crossRefIdentifier
            self.routeRegisterReqID = routeRegisterReqID
            self.errorValue = errorValue
            self.correlatorData = correlatorData
            self.extensions = extensions
        }
    }

    /// The request `RouteRegister`, answered by `RouteRegisterResponse`.
    public struct RouteRegister: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeRegister }

        /// Optional.
        public var routeingDevice: DeviceID?
        /// Optional.
        public var requestedRouteingMediaClass: MediaClass?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            routeingDevice: DeviceID? = nil, requestedRouteingMediaClass: MediaClass? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.routeingDevice = routeingDevice
            self.requestedRouteingMediaClass = requestedRouteingMediaClass
            self.extensions = extensions
        }
    }

    /// The notification `RouteRegisterAbort`.
    public struct RouteRegisterAbort: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeRegisterAbort }

        /// Mandatory.
        public var routeRegisterReqID: String
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            routeRegisterReqID: String, extensions: CSTACommonArguments? = nil,
        ) {
            self.routeRegisterReqID = routeRegisterReqID
            self.extensions = extensions
        }
    }

    /// The request `RouteRegisterCancel`, answered by `RouteRegisterCancelResponse`.
    public struct RouteRegisterCancel: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeRegisterCancel }

        /// Mandatory.
        public var routeRegisterReqID: String
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            routeRegisterReqID: String, extensions: CSTACommonArguments? = nil,
        ) {
            self.routeRegisterReqID = routeRegisterReqID
            self.extensions = extensions
        }
    }

    /// The response `RouteRegisterCancelResponse`.
    public struct RouteRegisterCancelResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .routeRegisterCancelResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `RouteRegisterResponse`.
    public struct RouteRegisterResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeRegisterResponse }

        /// Mandatory.
        public var routeRegisterReqID: String
        /// Optional.
        public var actualRouteingMediaClass: MediaClass?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            routeRegisterReqID: String, actualRouteingMediaClass: MediaClass? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.routeRegisterReqID = routeRegisterReqID
            self.actualRouteingMediaClass = actualRouteingMediaClass
            self.extensions = extensions
        }
    }

    /// The notification `RouteReject`.
    public struct RouteReject: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeReject }

        /// Mandatory.
        public var crossRefIdentifier: String
        /// Optional.
        public var routeRegisterReqID: String?
        /// Optional.
        public var rejectCause: RejectCause?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIdentifier: String, routeRegisterReqID: String? = nil, rejectCause: RejectCause? = nil,
            correlatorData: CorrelatorData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIdentifier = crossRefIdentifier
            self.routeRegisterReqID = routeRegisterReqID
            self.rejectCause = rejectCause
            self.correlatorData = correlatorData
            self.extensions = extensions
        }
    }

    /// The notification `RouteRequest`.
    public struct RouteRequest: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeRequest }

        /// Mandatory.
        public var crossRefIdentifier: String
        /// Optional.
        public var routeRegisterReqID: String?
        /// Mandatory.
        public var currentRoute: CalledDeviceID
        /// Optional.
        public var callingDevice: CallingDeviceID?
        /// Optional.
        public var routeingDevice: SubjectDeviceID?
        /// Optional.
        public var routedCall: ConnectionID?
        /// Optional.
        public var routeSelAlgorithm: SelectValue?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var priority: Bool?
        /// Optional.
        public var replyTimeout: Int?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var routeCallInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional list of `messageInfoItem`.
        public var messageInfo: [MessageInfoItem]?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `DeviceHistoryListItem`.
        public var deviceHistory: [DeviceHistoryListItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIdentifier: String, routeRegisterReqID: String? = nil, currentRoute: CalledDeviceID,
            callingDevice: CallingDeviceID? = nil, routeingDevice: SubjectDeviceID? = nil,
            routedCall: ConnectionID? = nil, routeSelAlgorithm: SelectValue? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil, priority: Bool? = nil,
            replyTimeout: Int? = nil, correlatorData: CorrelatorData? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, routeCallInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, subjectOfCall: String? = nil,
            messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIdentifier = crossRefIdentifier
            self.routeRegisterReqID = routeRegisterReqID
            self.currentRoute = currentRoute
            self.callingDevice = callingDevice
            self.routeingDevice = routeingDevice
            self.routedCall = routedCall
            self.routeSelAlgorithm = routeSelAlgorithm
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.priority = priority
            self.replyTimeout = replyTimeout
            self.correlatorData = correlatorData
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.routeCallInfo = routeCallInfo
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.extensions = extensions
        }
    }

    /// The notification `RouteSelect`.
    public struct RouteSelect: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeSelect }

        /// Mandatory.
        public var crossRefIdentifier: String
        /// Optional.
        public var routeRegisterReqID: String?
        /// Mandatory.
        public var routeSelected: DeviceID
        /// Optional list of `deviceID`.
        public var alternateRoutes: [DeviceID]?
        /// Optional.
        public var remainRetries: RetryValue?
        /// Optional.
        public var routeUsedReq: Bool?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIdentifier: String, routeRegisterReqID: String? = nil, routeSelected: DeviceID,
            alternateRoutes: [DeviceID]? = nil, remainRetries: RetryValue? = nil, routeUsedReq: Bool? = nil,
            correlatorData: CorrelatorData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIdentifier = crossRefIdentifier
            self.routeRegisterReqID = routeRegisterReqID
            self.routeSelected = routeSelected
            self.alternateRoutes = alternateRoutes
            self.remainRetries = remainRetries
            self.routeUsedReq = routeUsedReq
            self.correlatorData = correlatorData
            self.extensions = extensions
        }
    }

    /// The notification `RouteUsed`.
    public struct RouteUsed: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeUsed }

        /// Mandatory.
        public var crossRefIdentifier: String
        /// Optional.
        public var routeRegisterReqID: String?
        /// Mandatory.
        public var routeUsed: CalledDeviceID
        /// Optional.
        public var callingDevice: CallingDeviceID?
        /// Optional.
        public var domain: Bool?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIdentifier: String, routeRegisterReqID: String? = nil, routeUsed: CalledDeviceID,
            callingDevice: CallingDeviceID? = nil, domain: Bool? = nil, correlatorData: CorrelatorData? = nil,
            callLinkageData: CallLinkageData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIdentifier = crossRefIdentifier
            self.routeRegisterReqID = routeRegisterReqID
            self.routeUsed = routeUsed
            self.callingDevice = callingDevice
            self.domain = domain
            self.correlatorData = correlatorData
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }
}
