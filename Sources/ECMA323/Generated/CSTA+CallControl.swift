// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter callControl.

extension CSTA {
    /// The request `AcceptCall`, answered by `AcceptCallResponse`.
    public struct AcceptCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .acceptCall }

        /// Mandatory.
        public var callToBeAccepted: ConnectionID
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callToBeAccepted: ConnectionID, correlatorData: CorrelatorData? = nil, userData: UserData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.callToBeAccepted = callToBeAccepted
            self.correlatorData = correlatorData
            self.userData = userData
            self.extensions = extensions
        }
    }

    /// The response `AcceptCallResponse`.
    public struct AcceptCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .acceptCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `AlternateCall`, answered by `AlternateCallResponse`.
    public struct AlternateCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .alternateCall }

        /// Mandatory.
        public var heldCall: ConnectionID
        /// Mandatory.
        public var activeCall: ConnectionID
        /// Optional.
        public var connectionReservation: Bool?
        /// Optional.
        public var consultOptions: ConsultOptions?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            heldCall: ConnectionID, activeCall: ConnectionID, connectionReservation: Bool? = nil,
            consultOptions: ConsultOptions? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.heldCall = heldCall
            self.activeCall = activeCall
            self.connectionReservation = connectionReservation
            self.consultOptions = consultOptions
            self.extensions = extensions
        }
    }

    /// The response `AlternateCallResponse`.
    public struct AlternateCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .alternateCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `AnswerCall`, answered by `AnswerCallResponse`.
    public struct AnswerCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .answerCall }

        /// Mandatory.
        public var callToBeAnswered: ConnectionID
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callToBeAnswered: ConnectionID, correlatorData: CorrelatorData? = nil, userData: UserData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.callToBeAnswered = callToBeAnswered
            self.correlatorData = correlatorData
            self.userData = userData
            self.extensions = extensions
        }
    }

    /// The response `AnswerCallResponse`.
    public struct AnswerCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .answerCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `BridgedEvent`.
    public struct BridgedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .bridgedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var bridgedConnection: ConnectionID
        /// Mandatory.
        public var bridgedAppearance: SubjectDeviceID
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var bridgedConnectionInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, bridgedConnection: ConnectionID, bridgedAppearance: SubjectDeviceID,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, bridgedConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, languagePreferences: String? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.bridgedConnection = bridgedConnection
            self.bridgedAppearance = bridgedAppearance
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.bridgedConnectionInfo = bridgedConnectionInfo
            self.callLinkageData = callLinkageData
            self.languagePreferences = languagePreferences
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `CallBack`, answered by `CallBackResponse`.
    public struct CallBack: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callBack }

        /// Mandatory.
        public var callbackConnection: ConnectionID
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callbackConnection: ConnectionID, callCharacteristics: CallCharacteristics? = nil,
            subjectOfCall: String? = nil, languagePreferences: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.callbackConnection = callbackConnection
            self.callCharacteristics = callCharacteristics
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.extensions = extensions
        }
    }

    /// The request `CallBackMessage`, answered by `CallBackMessageResponse`.
    public struct CallBackMessage: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callBackMessage }

        /// Mandatory.
        public var callbackMessageConnection: ConnectionID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callbackMessageConnection: ConnectionID, extensions: CSTACommonArguments? = nil,
        ) {
            self.callbackMessageConnection = callbackMessageConnection
            self.extensions = extensions
        }
    }

    /// The response `CallBackMessageResponse`.
    public struct CallBackMessageResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callBackMessageResponse }

        /// Optional.
        public var targetDevice: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            targetDevice: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.targetDevice = targetDevice
            self.extensions = extensions
        }
    }

    /// The response `CallBackResponse`.
    public struct CallBackResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callBackResponse }

        /// Optional.
        public var targetDevice: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            targetDevice: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.targetDevice = targetDevice
            self.extensions = extensions
        }
    }

    /// The event `CallClearedEvent`.
    public struct CallClearedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callClearedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var clearedCall: ConnectionID
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, clearedCall: ConnectionID, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, cause: EventCause, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, callLinkageData: CallLinkageData? = nil,
            languagePreferences: String? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.clearedCall = clearedCall
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.callLinkageData = callLinkageData
            self.languagePreferences = languagePreferences
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `CamponCall`, answered by `CamponCallResponse`.
    public struct CamponCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .camponCall }

        /// Mandatory.
        public var camponConnection: ConnectionID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            camponConnection: ConnectionID, extensions: CSTACommonArguments? = nil,
        ) {
            self.camponConnection = camponConnection
            self.extensions = extensions
        }
    }

    /// The response `CamponCallResponse`.
    public struct CamponCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .camponCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `ClearCall`, answered by `ClearCallResponse`.
    public struct ClearCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .clearCall }

        /// Mandatory.
        public var callToBeCleared: ConnectionID
        /// Optional.
        public var userData: UserData?
        /// Optional; not in the third edition.
        public var reason: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callToBeCleared: ConnectionID, userData: UserData? = nil, reason: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.callToBeCleared = callToBeCleared
            self.userData = userData
            self.reason = reason
            self.extensions = extensions
        }
    }

    /// The response `ClearCallResponse`.
    public struct ClearCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .clearCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `ClearConnection`, answered by `ClearConnectionResponse`.
    public struct ClearConnection: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .clearConnection }

        /// Mandatory.
        public var connectionToBeCleared: ConnectionID
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var reason: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connectionToBeCleared: ConnectionID, correlatorData: CorrelatorData? = nil, userData: UserData? = nil,
            reason: EventCause? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.connectionToBeCleared = connectionToBeCleared
            self.correlatorData = correlatorData
            self.userData = userData
            self.reason = reason
            self.extensions = extensions
        }
    }

    /// The response `ClearConnectionResponse`.
    public struct ClearConnectionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .clearConnectionResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `ConferenceCall`, answered by `ConferenceCallResponse`.
    public struct ConferenceCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .conferenceCall }

        /// Mandatory.
        public var heldCall: ConnectionID
        /// Mandatory.
        public var activeCall: ConnectionID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            heldCall: ConnectionID, activeCall: ConnectionID, extensions: CSTACommonArguments? = nil,
        ) {
            self.heldCall = heldCall
            self.activeCall = activeCall
            self.extensions = extensions
        }
    }

    /// The response `ConferenceCallResponse`.
    public struct ConferenceCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .conferenceCallResponse }

        /// Mandatory.
        public var conferenceCall: ConnectionID
        /// Optional list of `connectionListItem`.
        public var connections: [ConnectionListItem]?
        /// Optional.
        public var conferenceCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            conferenceCall: ConnectionID, connections: [ConnectionListItem]? = nil,
            conferenceCallInfo: ConnectionInformation? = nil, callLinkageDataList: CallLinkageDataList? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.conferenceCall = conferenceCall
            self.connections = connections
            self.conferenceCallInfo = conferenceCallInfo
            self.callLinkageDataList = callLinkageDataList
            self.extensions = extensions
        }
    }

    /// The event `ConferencedEvent`.
    public struct ConferencedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .conferencedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var primaryOldCall: ConnectionID
        /// Optional.
        public var secondaryOldCall: ConnectionID?
        /// Mandatory.
        public var conferencingDevice: SubjectDeviceID
        /// Mandatory.
        public var addedParty: SubjectDeviceID
        /// Mandatory list of `connectionListItem`.
        public var conferenceConnections: [ConnectionListItem]
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `DeviceHistoryListItem`.
        public var deviceHistory: [DeviceHistoryListItem]?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, primaryOldCall: ConnectionID, secondaryOldCall: ConnectionID? = nil,
            conferencingDevice: SubjectDeviceID, addedParty: SubjectDeviceID,
            conferenceConnections: [ConnectionListItem], localConnectionInfo: LocalConnectionState? = nil,
            correlatorData: CorrelatorData? = nil, userData: UserData? = nil, cause: EventCause,
            servicesPermitted: ServicesPermitted? = nil, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, callLinkageDataList: CallLinkageDataList? = nil,
            languagePreferences: String? = nil, deviceHistory: [DeviceHistoryListItem]? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.primaryOldCall = primaryOldCall
            self.secondaryOldCall = secondaryOldCall
            self.conferencingDevice = conferencingDevice
            self.addedParty = addedParty
            self.conferenceConnections = conferenceConnections
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.callLinkageDataList = callLinkageDataList
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The event `ConnectionClearedEvent`.
    public struct ConnectionClearedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .connectionClearedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var droppedConnection: ConnectionID
        /// Mandatory.
        public var releasingDevice: SubjectDeviceID
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var chargingInfo: ChargingInfo?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var droppedConnectionInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `DeviceHistoryListItem`.
        public var deviceHistory: [DeviceHistoryListItem]?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, droppedConnection: ConnectionID, releasingDevice: SubjectDeviceID,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, chargingInfo: ChargingInfo? = nil, cause: EventCause,
            servicesPermitted: ServicesPermitted? = nil, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, droppedConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.droppedConnection = droppedConnection
            self.releasingDevice = releasingDevice
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.chargingInfo = chargingInfo
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.droppedConnectionInfo = droppedConnectionInfo
            self.callLinkageData = callLinkageData
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `ConsultationCall`, answered by `ConsultationCallResponse`.
    public struct ConsultationCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .consultationCall }

        /// Mandatory.
        public var existingCall: ConnectionID
        /// Mandatory.
        public var consultedDevice: DeviceID
        /// Optional.
        public var connectionReservation: Bool?
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callingConnectionInfo: ConnectionInformation?
        /// Optional.
        public var consultOptions: ConsultOptions?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            existingCall: ConnectionID, consultedDevice: DeviceID, connectionReservation: Bool? = nil,
            accountCode: Octets? = nil, authCode: Octets? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, callCharacteristics: CallCharacteristics? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callingConnectionInfo: ConnectionInformation? = nil, consultOptions: ConsultOptions? = nil,
            subjectOfCall: String? = nil, languagePreferences: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.existingCall = existingCall
            self.consultedDevice = consultedDevice
            self.connectionReservation = connectionReservation
            self.accountCode = accountCode
            self.authCode = authCode
            self.correlatorData = correlatorData
            self.userData = userData
            self.callCharacteristics = callCharacteristics
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callingConnectionInfo = callingConnectionInfo
            self.consultOptions = consultOptions
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.extensions = extensions
        }
    }

    /// The response `ConsultationCallResponse`.
    public struct ConsultationCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .consultationCallResponse }

        /// Mandatory.
        public var initiatedCall: ConnectionID
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var initiatedCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            initiatedCall: ConnectionID, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            initiatedCallInfo: ConnectionInformation? = nil, callLinkageData: CallLinkageData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.initiatedCall = initiatedCall
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.initiatedCallInfo = initiatedCallInfo
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The request `DeflectCall`, answered by `DeflectCallResponse`.
    public struct DeflectCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .deflectCall }

        /// Mandatory.
        public var callToBeDiverted: ConnectionID
        /// Mandatory list of `device`; a single value until the fourth edition.
        public var newDestination: [DeviceID]
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional; not in the third edition.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var reason: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callToBeDiverted: ConnectionID, newDestination: [DeviceID], correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, callCharacteristics: CallCharacteristics? = nil,
            subjectOfCall: String? = nil, languagePreferences: String? = nil, reason: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.callToBeDiverted = callToBeDiverted
            self.newDestination = newDestination
            self.correlatorData = correlatorData
            self.userData = userData
            self.callCharacteristics = callCharacteristics
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.reason = reason
            self.extensions = extensions
        }
    }

    /// The response `DeflectCallResponse`.
    public struct DeflectCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .deflectCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `DeliveredEvent`.
    public struct DeliveredEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .deliveredEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var connection: ConnectionID
        /// Mandatory.
        public var alertingDevice: SubjectDeviceID
        /// Mandatory.
        public var callingDevice: CallingDeviceID
        /// Mandatory.
        public var calledDevice: CalledDeviceID
        /// Mandatory.
        public var lastRedirectionDevice: RedirectionDeviceID
        /// Optional.
        public var originatingNIDConnection: ConnectionID?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var connectionInfo: ConnectionInformation?
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
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID, alertingDevice: SubjectDeviceID,
            callingDevice: CallingDeviceID, calledDevice: CalledDeviceID,
            lastRedirectionDevice: RedirectionDeviceID, originatingNIDConnection: ConnectionID? = nil,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, connectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, subjectOfCall: String? = nil,
            messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.alertingDevice = alertingDevice
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.lastRedirectionDevice = lastRedirectionDevice
            self.originatingNIDConnection = originatingNIDConnection
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.connectionInfo = connectionInfo
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `DialDigits`, answered by `DialDigitsResponse`.
    public struct DialDigits: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .dialDigits }

        /// Mandatory.
        public var diallingConnection: ConnectionID
        /// Mandatory.
        public var diallingSequence: DeviceID
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            diallingConnection: ConnectionID, diallingSequence: DeviceID, correlatorData: CorrelatorData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.diallingConnection = diallingConnection
            self.diallingSequence = diallingSequence
            self.correlatorData = correlatorData
            self.extensions = extensions
        }
    }

    /// The response `DialDigitsResponse`.
    public struct DialDigitsResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .dialDigitsResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `DigitsDialedEvent`.
    public struct DigitsDialedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .digitsDialedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var dialingConnection: ConnectionID
        /// Mandatory.
        public var dialingDevice: SubjectDeviceID
        /// Mandatory.
        public var dialingSequence: DeviceID
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var dialingConnectionInfo: ConnectionInformation?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, dialingConnection: ConnectionID, dialingDevice: SubjectDeviceID,
            dialingSequence: DeviceID, localConnectionInfo: LocalConnectionState? = nil,
            correlatorData: CorrelatorData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil,
            dialingConnectionInfo: ConnectionInformation? = nil, callCharacteristics: CallCharacteristics? = nil,
            callLinkageData: CallLinkageData? = nil, languagePreferences: String? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.dialingConnection = dialingConnection
            self.dialingDevice = dialingDevice
            self.dialingSequence = dialingSequence
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.dialingConnectionInfo = dialingConnectionInfo
            self.callCharacteristics = callCharacteristics
            self.callLinkageData = callLinkageData
            self.languagePreferences = languagePreferences
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `DirectedPickupCall`, answered by `DirectedPickupCallResponse`.
    public struct DirectedPickupCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .directedPickupCall }

        /// Mandatory.
        public var callToBePickedUp: ConnectionID
        /// Mandatory.
        public var requestingDevice: DeviceID
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callToBePickedUp: ConnectionID, requestingDevice: DeviceID, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.callToBePickedUp = callToBePickedUp
            self.requestingDevice = requestingDevice
            self.correlatorData = correlatorData
            self.userData = userData
            self.extensions = extensions
        }
    }

    /// The response `DirectedPickupCallResponse`.
    public struct DirectedPickupCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .directedPickupCallResponse }

        /// Optional.
        public var pickedCall: ConnectionID?
        /// Optional.
        public var pickedCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            pickedCall: ConnectionID? = nil, pickedCallInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.pickedCall = pickedCall
            self.pickedCallInfo = pickedCallInfo
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The event `DivertedEvent`.
    public struct DivertedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .divertedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var connection: ConnectionID
        /// Mandatory.
        public var divertingDevice: SubjectDeviceID
        /// Mandatory.
        public var newDestination: SubjectDeviceID
        /// Optional.
        public var callingDevice: CallingDeviceID?
        /// Optional.
        public var calledDevice: CalledDeviceID?
        /// Mandatory.
        public var lastRedirectionDevice: RedirectionDeviceID
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var connectionInfo: ConnectionInformation?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
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
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID, divertingDevice: SubjectDeviceID,
            newDestination: SubjectDeviceID, callingDevice: CallingDeviceID? = nil,
            calledDevice: CalledDeviceID? = nil, lastRedirectionDevice: RedirectionDeviceID,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, connectionInfo: ConnectionInformation? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil, callLinkageData: CallLinkageData? = nil,
            subjectOfCall: String? = nil, messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.divertingDevice = divertingDevice
            self.newDestination = newDestination
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.lastRedirectionDevice = lastRedirectionDevice
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.connectionInfo = connectionInfo
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The event `EstablishedEvent`.
    public struct EstablishedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .establishedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var establishedConnection: ConnectionID
        /// Mandatory.
        public var answeringDevice: SubjectDeviceID
        /// Mandatory.
        public var callingDevice: CallingDeviceID
        /// Mandatory.
        public var calledDevice: CalledDeviceID
        /// Mandatory.
        public var lastRedirectionDevice: RedirectionDeviceID
        /// Optional.
        public var originatinNIDConnection: ConnectionID?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var establishedConnectionInfo: ConnectionInformation?
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
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, establishedConnection: ConnectionID, answeringDevice: SubjectDeviceID,
            callingDevice: CallingDeviceID, calledDevice: CalledDeviceID,
            lastRedirectionDevice: RedirectionDeviceID, originatinNIDConnection: ConnectionID? = nil,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil,
            establishedConnectionInfo: ConnectionInformation? = nil, callLinkageData: CallLinkageData? = nil,
            subjectOfCall: String? = nil, messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.establishedConnection = establishedConnection
            self.answeringDevice = answeringDevice
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.lastRedirectionDevice = lastRedirectionDevice
            self.originatinNIDConnection = originatinNIDConnection
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.establishedConnectionInfo = establishedConnectionInfo
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The event `FailedEvent`.
    public struct FailedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .failedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var failedConnection: ConnectionID
        /// Mandatory.
        public var failingDevice: SubjectDeviceID
        /// Mandatory.
        public var callingDevice: CallingDeviceID
        /// Mandatory.
        public var calledDevice: CalledDeviceID
        /// Mandatory.
        public var lastRedirectionDevice: RedirectionDeviceID
        /// Optional.
        public var originatingNIDConnection: ConnectionID?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var failedConnectionInfo: ConnectionInformation?
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
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, failedConnection: ConnectionID, failingDevice: SubjectDeviceID,
            callingDevice: CallingDeviceID, calledDevice: CalledDeviceID,
            lastRedirectionDevice: RedirectionDeviceID, originatingNIDConnection: ConnectionID? = nil,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, failedConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, subjectOfCall: String? = nil,
            messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.failedConnection = failedConnection
            self.failingDevice = failingDevice
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.lastRedirectionDevice = lastRedirectionDevice
            self.originatingNIDConnection = originatingNIDConnection
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.failedConnectionInfo = failedConnectionInfo
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `GroupPickupCall`, answered by `GroupPickupCallResponse`.
    public struct GroupPickupCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .groupPickupCall }

        /// Mandatory.
        public var newDestination: DeviceID
        /// Optional.
        public var pickGroup: DeviceID?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            newDestination: DeviceID, pickGroup: DeviceID? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.newDestination = newDestination
            self.pickGroup = pickGroup
            self.correlatorData = correlatorData
            self.userData = userData
            self.extensions = extensions
        }
    }

    /// The response `GroupPickupCallResponse`.
    public struct GroupPickupCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .groupPickupCallResponse }

        /// Optional.
        public var pickedCall: ConnectionID?
        /// Optional.
        public var pickedCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            pickedCall: ConnectionID? = nil, pickedCallInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.pickedCall = pickedCall
            self.pickedCallInfo = pickedCallInfo
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The event `HeldEvent`.
    public struct HeldEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .heldEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var heldConnection: ConnectionID
        /// Mandatory.
        public var holdingDevice: SubjectDeviceID
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var heldConnectionInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, heldConnection: ConnectionID, holdingDevice: SubjectDeviceID,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, heldConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, languagePreferences: String? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.heldConnection = heldConnection
            self.holdingDevice = holdingDevice
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.heldConnectionInfo = heldConnectionInfo
            self.callLinkageData = callLinkageData
            self.languagePreferences = languagePreferences
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `HoldCall`, answered by `HoldCallResponse`.
    public struct HoldCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .holdCall }

        /// Mandatory.
        public var callToBeHeld: ConnectionID
        /// Optional.
        public var connectionReservation: Bool?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callToBeHeld: ConnectionID, connectionReservation: Bool? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.callToBeHeld = callToBeHeld
            self.connectionReservation = connectionReservation
            self.extensions = extensions
        }
    }

    /// The response `HoldCallResponse`.
    public struct HoldCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .holdCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `IntrudeCall`, answered by `IntrudeCallResponse`.
    public struct IntrudeCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .intrudeCall }

        /// Mandatory.
        public var intrude: ConnectionID
        /// Mandatory.
        public var participationType: ParticipationType
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            intrude: ConnectionID, participationType: ParticipationType, userData: UserData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.intrude = intrude
            self.participationType = participationType
            self.userData = userData
            self.extensions = extensions
        }
    }

    /// The response `IntrudeCallResponse`.
    public struct IntrudeCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .intrudeCallResponse }

        /// Optional.
        public var conferencedCall: ConnectionID?
        /// Optional.
        public var conferencedCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            conferencedCall: ConnectionID? = nil, conferencedCallInfo: ConnectionInformation? = nil,
            callLinkageDataList: CallLinkageDataList? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.conferencedCall = conferencedCall
            self.conferencedCallInfo = conferencedCallInfo
            self.callLinkageDataList = callLinkageDataList
            self.extensions = extensions
        }
    }

    /// The request `JoinCall`, answered by `JoinCallResponse`.
    public struct JoinCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .joinCall }

        /// Mandatory.
        public var activeCall: ConnectionID
        /// Mandatory.
        public var joiningDevice: DeviceID
        /// Mandatory.
        public var autoOriginate: AutoOriginate
        /// Mandatory.
        public var participationType: ParticipationType
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            activeCall: ConnectionID, joiningDevice: DeviceID, autoOriginate: AutoOriginate,
            participationType: ParticipationType, accountCode: Octets? = nil, authCode: Octets? = nil,
            correlatorData: CorrelatorData? = nil, userData: UserData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.activeCall = activeCall
            self.joiningDevice = joiningDevice
            self.autoOriginate = autoOriginate
            self.participationType = participationType
            self.accountCode = accountCode
            self.authCode = authCode
            self.correlatorData = correlatorData
            self.userData = userData
            self.extensions = extensions
        }
    }

    /// The response `JoinCallResponse`.
    public struct JoinCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .joinCallResponse }

        /// Optional.
        public var conferencedCall: ConnectionID?
        /// Optional.
        public var conferencedCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            conferencedCall: ConnectionID? = nil, conferencedCallInfo: ConnectionInformation? = nil,
            callLinkageDataList: CallLinkageDataList? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.conferencedCall = conferencedCall
            self.conferencedCallInfo = conferencedCallInfo
            self.callLinkageDataList = callLinkageDataList
            self.extensions = extensions
        }
    }

    /// The request `MakeCall`, answered by `MakeCallResponse`.
    public struct MakeCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .makeCall }

        /// Mandatory.
        public var callingDevice: DeviceID
        /// Mandatory.
        public var calledDirectoryNumber: DeviceID
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional; absent means `prompt`.
        public var autoOriginate: AutoOriginate?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callingConnectionInfo: ConnectionInformation?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional; not in the third edition.
        public var reason: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callingDevice: DeviceID, calledDirectoryNumber: DeviceID, accountCode: Octets? = nil,
            authCode: Octets? = nil, autoOriginate: AutoOriginate? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, callCharacteristics: CallCharacteristics? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callingConnectionInfo: ConnectionInformation? = nil, subjectOfCall: String? = nil,
            languagePreferences: String? = nil, reason: EventCause? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.callingDevice = callingDevice
            self.calledDirectoryNumber = calledDirectoryNumber
            self.accountCode = accountCode
            self.authCode = authCode
            self.autoOriginate = autoOriginate
            self.correlatorData = correlatorData
            self.userData = userData
            self.callCharacteristics = callCharacteristics
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callingConnectionInfo = callingConnectionInfo
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.reason = reason
            self.extensions = extensions
        }
    }

    /// The response `MakeCallResponse`.
    public struct MakeCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .makeCallResponse }

        /// Mandatory.
        public var callingDevice: ConnectionID
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var initiatedCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callingDevice: ConnectionID, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            initiatedCallInfo: ConnectionInformation? = nil, callLinkageData: CallLinkageData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.callingDevice = callingDevice
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.initiatedCallInfo = initiatedCallInfo
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The request `MakeConnection`, answered by `MakeConnectionResponse`.
    public struct MakeConnection: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .makeConnection }

        /// Optional.
        public var initiatingDevice: DeviceID?
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var autoOriginate: AutoOriginate?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var connectionInfo: ConnectionInformation?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var reason: EventCause?
        /// Optional.
        public var maxDevices: Int?
        /// Optional.
        public var startTime: String?
        /// Optional.
        public var duration: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            initiatingDevice: DeviceID? = nil, accountCode: Octets? = nil, authCode: Octets? = nil,
            autoOriginate: AutoOriginate? = nil, correlatorData: CorrelatorData? = nil,
            callCharacteristics: CallCharacteristics? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil, connectionInfo: ConnectionInformation? = nil,
            subjectOfCall: String? = nil, languagePreferences: String? = nil, reason: EventCause? = nil,
            maxDevices: Int? = nil, startTime: String? = nil, duration: Int? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.initiatingDevice = initiatingDevice
            self.accountCode = accountCode
            self.authCode = authCode
            self.autoOriginate = autoOriginate
            self.correlatorData = correlatorData
            self.callCharacteristics = callCharacteristics
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.connectionInfo = connectionInfo
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.reason = reason
            self.maxDevices = maxDevices
            self.startTime = startTime
            self.duration = duration
            self.extensions = extensions
        }
    }

    /// The response `MakeConnectionResponse`.
    public struct MakeConnectionResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .makeConnectionResponse }

        /// Optional.
        public var initiatingDevice: ConnectionID?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var initiatedCallInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            initiatingDevice: ConnectionID? = nil, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            initiatedCallInfo: ConnectionInformation? = nil, callLinkageData: CallLinkageData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.initiatingDevice = initiatingDevice
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.initiatedCallInfo = initiatedCallInfo
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The request `MakePredictiveCall`, answered by `MakePredictiveCallResponse`.
    public struct MakePredictiveCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .makePredictiveCall }

        /// Mandatory.
        public var callingDevice: DeviceID
        /// Mandatory.
        public var calledDirectoryNumber: DeviceID
        /// Optional.
        public var signallingDetection: SignallingDetection?
        /// Optional list of `detectionItem`.
        public var destinationDetection: [DetectionItem]?
        /// Optional.
        public var defaultAction: DetectionAction?
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var autoOriginate: AutoOriginate?
        /// Optional.
        public var alertTime: Int?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callingDevice: DeviceID, calledDirectoryNumber: DeviceID,
            signallingDetection: SignallingDetection? = nil, destinationDetection: [DetectionItem]? = nil,
            defaultAction: DetectionAction? = nil, accountCode: Octets? = nil, authCode: Octets? = nil,
            autoOriginate: AutoOriginate? = nil, alertTime: Int? = nil, correlatorData: CorrelatorData? = nil,
            callCharacteristics: CallCharacteristics? = nil, userData: UserData? = nil,
            subjectOfCall: String? = nil, languagePreferences: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.callingDevice = callingDevice
            self.calledDirectoryNumber = calledDirectoryNumber
            self.signallingDetection = signallingDetection
            self.destinationDetection = destinationDetection
            self.defaultAction = defaultAction
            self.accountCode = accountCode
            self.authCode = authCode
            self.autoOriginate = autoOriginate
            self.alertTime = alertTime
            self.correlatorData = correlatorData
            self.callCharacteristics = callCharacteristics
            self.userData = userData
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.extensions = extensions
        }
    }

    /// The response `MakePredictiveCallResponse`.
    public struct MakePredictiveCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .makePredictiveCallResponse }

        /// Mandatory.
        public var initiatedCall: ConnectionID
        /// Optional.
        public var initiatedCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            initiatedCall: ConnectionID, initiatedCallInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.initiatedCall = initiatedCall
            self.initiatedCallInfo = initiatedCallInfo
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The event `NetworkCapabilitiesChangedEvent`.
    public struct NetworkCapabilitiesChangedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .networkCapabilitiesChangedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var outboundConnection: ConnectionID
        /// Mandatory.
        public var networkInterfaceUsed: SubjectDeviceID
        /// Mandatory.
        public var calledDevice: CalledDeviceID
        /// Optional.
        public var progressIndicator: ProgressIndicator?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var networkCapability: NetworkCapability?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var outboundConnectionInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, outboundConnection: ConnectionID, networkInterfaceUsed: SubjectDeviceID,
            calledDevice: CalledDeviceID, progressIndicator: ProgressIndicator? = nil,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, networkCapability: NetworkCapability? = nil, cause: EventCause,
            servicesPermitted: ServicesPermitted? = nil, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, outboundConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, languagePreferences: String? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.outboundConnection = outboundConnection
            self.networkInterfaceUsed = networkInterfaceUsed
            self.calledDevice = calledDevice
            self.progressIndicator = progressIndicator
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.networkCapability = networkCapability
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.outboundConnectionInfo = outboundConnectionInfo
            self.callLinkageData = callLinkageData
            self.languagePreferences = languagePreferences
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The event `NetworkReachedEvent`.
    public struct NetworkReachedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .networkReachedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var outboundConnection: ConnectionID
        /// Mandatory.
        public var networkInterfaceUsed: SubjectDeviceID
        /// Mandatory.
        public var callingDevice: CallingDeviceID
        /// Mandatory.
        public var calledDevice: CalledDeviceID
        /// Mandatory.
        public var lastRedirectionDevice: RedirectionDeviceID
        /// Optional.
        public var originatingNIDConnection: ConnectionID?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var networkCapability: NetworkCapability?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var outboundConnectionInfo: ConnectionInformation?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `DeviceHistoryListItem`.
        public var deviceHistory: [DeviceHistoryListItem]?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, outboundConnection: ConnectionID, networkInterfaceUsed: SubjectDeviceID,
            callingDevice: CallingDeviceID, calledDevice: CalledDeviceID,
            lastRedirectionDevice: RedirectionDeviceID, originatingNIDConnection: ConnectionID? = nil,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, networkCapability: NetworkCapability? = nil, cause: EventCause,
            servicesPermitted: ServicesPermitted? = nil, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, outboundConnectionInfo: ConnectionInformation? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil, callLinkageData: CallLinkageData? = nil,
            languagePreferences: String? = nil, deviceHistory: [DeviceHistoryListItem]? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.outboundConnection = outboundConnection
            self.networkInterfaceUsed = networkInterfaceUsed
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.lastRedirectionDevice = lastRedirectionDevice
            self.originatingNIDConnection = originatingNIDConnection
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.networkCapability = networkCapability
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.outboundConnectionInfo = outboundConnectionInfo
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.callLinkageData = callLinkageData
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The event `OfferedEvent`.
    public struct OfferedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .offeredEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var offeredConnection: ConnectionID
        /// Mandatory.
        public var offeredDevice: SubjectDeviceID
        /// Mandatory.
        public var callingDevice: CallingDeviceID
        /// Mandatory.
        public var calledDevice: CalledDeviceID
        /// Mandatory.
        public var lastRedirectionDevice: RedirectionDeviceID
        /// Optional.
        public var originatingNIDConnection: ConnectionID?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var offeredConnectionInfo: ConnectionInformation?
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
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, offeredConnection: ConnectionID, offeredDevice: SubjectDeviceID,
            callingDevice: CallingDeviceID, calledDevice: CalledDeviceID,
            lastRedirectionDevice: RedirectionDeviceID, originatingNIDConnection: ConnectionID? = nil,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, offeredConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, subjectOfCall: String? = nil,
            messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.offeredConnection = offeredConnection
            self.offeredDevice = offeredDevice
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.lastRedirectionDevice = lastRedirectionDevice
            self.originatingNIDConnection = originatingNIDConnection
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.offeredConnectionInfo = offeredConnectionInfo
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The event `OriginatedEvent`.
    public struct OriginatedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .originatedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var originatedConnection: ConnectionID
        /// Mandatory.
        public var callingDevice: SubjectDeviceID
        /// Mandatory.
        public var calledDevice: CalledDeviceID
        /// Optional.
        public var originatingDevice: DeviceID?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var originatedConnectionInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional list of `messageInfoItem`.
        public var messageInfo: [MessageInfoItem]?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, originatedConnection: ConnectionID, callingDevice: SubjectDeviceID,
            calledDevice: CalledDeviceID, originatingDevice: DeviceID? = nil,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, originatedConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, subjectOfCall: String? = nil,
            messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.originatedConnection = originatedConnection
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.originatingDevice = originatingDevice
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.originatedConnectionInfo = originatedConnectionInfo
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `ParkCall`, answered by `ParkCallResponse`.
    public struct ParkCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .parkCall }

        /// Mandatory.
        public var parking: ConnectionID
        /// Mandatory.
        public var parkTo: DeviceID
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            parking: ConnectionID, parkTo: DeviceID, correlatorData: CorrelatorData? = nil,
            subjectOfCall: String? = nil, languagePreferences: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.parking = parking
            self.parkTo = parkTo
            self.correlatorData = correlatorData
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.extensions = extensions
        }
    }

    /// The response `ParkCallResponse`.
    public struct ParkCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .parkCallResponse }

        /// Optional.
        public var parkedTo: ConnectionID?
        /// Optional; not in the third edition.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            parkedTo: ConnectionID? = nil, callLinkageData: CallLinkageData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.parkedTo = parkedTo
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The event `QueuedEvent`.
    public struct QueuedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .queuedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var queuedConnection: ConnectionID
        /// Mandatory.
        public var queue: SubjectDeviceID
        /// Mandatory.
        public var callingDevice: CallingDeviceID
        /// Mandatory.
        public var calledDevice: CalledDeviceID
        /// Mandatory.
        public var lastRedirectionDevice: RedirectionDeviceID
        /// Optional.
        public var numberQueued: Int?
        /// Optional.
        public var callsInFront: Int?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var queuedConnectionInfo: ConnectionInformation?
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
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, queuedConnection: ConnectionID, queue: SubjectDeviceID,
            callingDevice: CallingDeviceID, calledDevice: CalledDeviceID,
            lastRedirectionDevice: RedirectionDeviceID, numberQueued: Int? = nil, callsInFront: Int? = nil,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, queuedConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, subjectOfCall: String? = nil,
            messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, locationInfoList: [AnyContent]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.queuedConnection = queuedConnection
            self.queue = queue
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.lastRedirectionDevice = lastRedirectionDevice
            self.numberQueued = numberQueued
            self.callsInFront = callsInFront
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.queuedConnectionInfo = queuedConnectionInfo
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `ReconnectCall`, answered by `ReconnectCallResponse`.
    public struct ReconnectCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .reconnectCall }

        /// Mandatory.
        public var activeCall: ConnectionID
        /// Mandatory.
        public var heldCall: ConnectionID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            activeCall: ConnectionID, heldCall: ConnectionID, extensions: CSTACommonArguments? = nil,
        ) {
            self.activeCall = activeCall
            self.heldCall = heldCall
            self.extensions = extensions
        }
    }

    /// The response `ReconnectCallResponse`.
    public struct ReconnectCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .reconnectCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `RetrieveCall`, answered by `RetrieveCallResponse`.
    public struct RetrieveCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .retrieveCall }

        /// Mandatory.
        public var callToBeRetrieved: ConnectionID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callToBeRetrieved: ConnectionID, extensions: CSTACommonArguments? = nil,
        ) {
            self.callToBeRetrieved = callToBeRetrieved
            self.extensions = extensions
        }
    }

    /// The response `RetrieveCallResponse`.
    public struct RetrieveCallResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .retrieveCallResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `RetrievedEvent`.
    public struct RetrievedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .retrievedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var retrievedConnection: ConnectionID
        /// Mandatory.
        public var retrievingDevice: SubjectDeviceID
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var retrievedConnectionInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, retrievedConnection: ConnectionID, retrievingDevice: SubjectDeviceID,
            localConnectionInfo: LocalConnectionState? = nil, correlatorData: CorrelatorData? = nil,
            cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, retrievedConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, languagePreferences: String? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.retrievedConnection = retrievedConnection
            self.retrievingDevice = retrievingDevice
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.retrievedConnectionInfo = retrievedConnectionInfo
            self.callLinkageData = callLinkageData
            self.languagePreferences = languagePreferences
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `SendMessage`, answered by `SendMessageResponse`.
    public struct SendMessage: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .sendMessage }

        /// Optional.
        public var callingDevice: DeviceID?
        /// Optional list of `device`.
        public var destinationDevices: [DeviceID]?
        /// Optional list of `messageInfoItem`.
        public var messageInfo: [MessageInfoItem]?
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callingDevice: DeviceID? = nil, destinationDevices: [DeviceID]? = nil,
            messageInfo: [MessageInfoItem]? = nil, accountCode: Octets? = nil, authCode: Octets? = nil,
            correlatorData: CorrelatorData? = nil, callCharacteristics: CallCharacteristics? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil, subjectOfCall: String? = nil,
            languagePreferences: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.callingDevice = callingDevice
            self.destinationDevices = destinationDevices
            self.messageInfo = messageInfo
            self.accountCode = accountCode
            self.authCode = authCode
            self.correlatorData = correlatorData
            self.callCharacteristics = callCharacteristics
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.extensions = extensions
        }
    }

    /// The response `SendMessageResponse`.
    public struct SendMessageResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .sendMessageResponse }

        /// Optional list of `connection`.
        public var connectionList: [ConnectionID]?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional list of `callLinkageData`; not in the third edition.
        public var listOfCallLinkageData: [CallLinkageData]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connectionList: [ConnectionID]? = nil, mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            listOfCallLinkageData: [CallLinkageData]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.connectionList = connectionList
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.listOfCallLinkageData = listOfCallLinkageData
            self.extensions = extensions
        }
    }

    /// The event `ServiceInitiatedEvent`.
    public struct ServiceInitiatedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .serviceInitiatedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var initiatedConnection: ConnectionID
        /// Mandatory.
        public var initiatingDevice: SubjectDeviceID
        /// Optional; not in the third edition.
        public var calledDevice: CalledDeviceID?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var initiatedConnectionInfo: ConnectionInformation?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional list of `messageInfoItem`.
        public var messageInfo: [MessageInfoItem]?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, initiatedConnection: ConnectionID, initiatingDevice: SubjectDeviceID,
            calledDevice: CalledDeviceID? = nil, localConnectionInfo: LocalConnectionState? = nil,
            correlatorData: CorrelatorData? = nil, cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, initiatedConnectionInfo: ConnectionInformation? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            associatedCallingDevice: AssociatedCallingDeviceID? = nil, callLinkageData: CallLinkageData? = nil,
            subjectOfCall: String? = nil, messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.initiatedConnection = initiatedConnection
            self.initiatingDevice = initiatingDevice
            self.calledDevice = calledDevice
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.initiatedConnectionInfo = initiatedConnectionInfo
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }

    /// The request `SingleStepConferenceCall`, answered by `SingleStepConferenceCallResponse`.
    public struct SingleStepConferenceCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .singleStepConferenceCall }

        /// Mandatory.
        public var activeCall: ConnectionID
        /// Mandatory.
        public var deviceToJoin: DeviceID
        /// Mandatory.
        public var participationType: ParticipationType
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            activeCall: ConnectionID, deviceToJoin: DeviceID, participationType: ParticipationType,
            accountCode: Octets? = nil, authCode: Octets? = nil, correlatorData: CorrelatorData? = nil,
            userData: UserData? = nil, subjectOfCall: String? = nil, languagePreferences: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.activeCall = activeCall
            self.deviceToJoin = deviceToJoin
            self.participationType = participationType
            self.accountCode = accountCode
            self.authCode = authCode
            self.correlatorData = correlatorData
            self.userData = userData
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.extensions = extensions
        }
    }

    /// The response `SingleStepConferenceCallResponse`.
    public struct SingleStepConferenceCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .singleStepConferenceCallResponse }

        /// Mandatory.
        public var conferencedCall: ConnectionID
        /// Optional.
        public var conferencedCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            conferencedCall: ConnectionID, conferencedCallInfo: ConnectionInformation? = nil,
            callLinkageDataList: CallLinkageDataList? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.conferencedCall = conferencedCall
            self.conferencedCallInfo = conferencedCallInfo
            self.callLinkageDataList = callLinkageDataList
            self.extensions = extensions
        }
    }

    /// The request `SingleStepTransferCall`, answered by `SingleStepTransferCallResponse`.
    public struct SingleStepTransferCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .singleStepTransferCall }

        /// Mandatory.
        public var activeCall: ConnectionID
        /// Mandatory.
        public var transferredTo: DeviceID
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional; not in the third edition.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional.
        public var reason: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            activeCall: ConnectionID, transferredTo: DeviceID, accountCode: Octets? = nil, authCode: Octets? = nil,
            correlatorData: CorrelatorData? = nil, userData: UserData? = nil,
            callCharacteristics: CallCharacteristics? = nil, subjectOfCall: String? = nil,
            languagePreferences: String? = nil, reason: EventCause? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.activeCall = activeCall
            self.transferredTo = transferredTo
            self.accountCode = accountCode
            self.authCode = authCode
            self.correlatorData = correlatorData
            self.userData = userData
            self.callCharacteristics = callCharacteristics
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.reason = reason
            self.extensions = extensions
        }
    }

    /// The response `SingleStepTransferCallResponse`.
    public struct SingleStepTransferCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .singleStepTransferCallResponse }

        /// Mandatory.
        public var transferredCall: ConnectionID
        /// Optional list of `connectionListItem`.
        public var connections: [ConnectionListItem]?
        /// Optional.
        public var transferredCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            transferredCall: ConnectionID, connections: [ConnectionListItem]? = nil,
            transferredCallInfo: ConnectionInformation? = nil, callLinkageDataList: CallLinkageDataList? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.transferredCall = transferredCall
            self.connections = connections
            self.transferredCallInfo = transferredCallInfo
            self.callLinkageDataList = callLinkageDataList
            self.extensions = extensions
        }
    }

    /// The request `TransferCall`, answered by `TransferCallResponse`.
    public struct TransferCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .transferCall }

        /// Mandatory.
        public var heldCall: ConnectionID
        /// Mandatory.
        public var activeCall: ConnectionID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            heldCall: ConnectionID, activeCall: ConnectionID, extensions: CSTACommonArguments? = nil,
        ) {
            self.heldCall = heldCall
            self.activeCall = activeCall
            self.extensions = extensions
        }
    }

    /// The response `TransferCallResponse`.
    public struct TransferCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .transferCallResponse }

        /// Mandatory.
        public var transferredCall: ConnectionID
        /// Optional list of `connectionListItem`.
        public var connections: [ConnectionListItem]?
        /// Optional.
        public var transferredCallInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            transferredCall: ConnectionID, connections: [ConnectionListItem]? = nil,
            transferredCallInfo: ConnectionInformation? = nil, callLinkageDataList: CallLinkageDataList? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.transferredCall = transferredCall
            self.connections = connections
            self.transferredCallInfo = transferredCallInfo
            self.callLinkageDataList = callLinkageDataList
            self.extensions = extensions
        }
    }

    /// The event `TransferedEvent`.
    public struct TransferedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .transferedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var primaryOldCall: ConnectionID
        /// Optional.
        public var secondaryOldCall: ConnectionID?
        /// Mandatory.
        public var transferringDevice: SubjectDeviceID
        /// Mandatory.
        public var transferredToDevice: SubjectDeviceID
        /// Mandatory list of `connectionListItem`.
        public var transferredConnections: [ConnectionListItem]
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var chargingInfo: ChargingInfo?
        /// Mandatory.
        public var cause: EventCause
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var languagePreferences: String?
        /// Optional list of `DeviceHistoryListItem`.
        public var deviceHistory: [DeviceHistoryListItem]?
        /// Optional list of `locationInfoEntry`; not in the third edition.
        public var locationInfoList: [AnyContent]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, primaryOldCall: ConnectionID, secondaryOldCall: ConnectionID? = nil,
            transferringDevice: SubjectDeviceID, transferredToDevice: SubjectDeviceID,
            transferredConnections: [ConnectionListItem], localConnectionInfo: LocalConnectionState? = nil,
            correlatorData: CorrelatorData? = nil, userData: UserData? = nil, chargingInfo: ChargingInfo? = nil,
            cause: EventCause, servicesPermitted: ServicesPermitted? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, callLinkageDataList: CallLinkageDataList? = nil,
            languagePreferences: String? = nil, deviceHistory: [DeviceHistoryListItem]? = nil,
            locationInfoList: [AnyContent]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.primaryOldCall = primaryOldCall
            self.secondaryOldCall = secondaryOldCall
            self.transferringDevice = transferringDevice
            self.transferredToDevice = transferredToDevice
            self.transferredConnections = transferredConnections
            self.localConnectionInfo = localConnectionInfo
            self.correlatorData = correlatorData
            self.userData = userData
            self.chargingInfo = chargingInfo
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.callLinkageDataList = callLinkageDataList
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.locationInfoList = locationInfoList
            self.extensions = extensions
        }
    }
}
