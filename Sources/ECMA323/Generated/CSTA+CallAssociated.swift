// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter callAssociated.

extension CSTA {
    /// The request `AssociateData`, answered by `AssociateDataResponse`.
    public struct AssociateData: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .associateData }

        /// Mandatory.
        public var existingCall: ConnectionID
        /// Optional.
        public var accountCode: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var callQualifyingData: Octets?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional; not in the third edition.
        public var deviceInfo: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            existingCall: ConnectionID, accountCode: Octets? = nil, authCode: Octets? = nil,
            correlatorData: CorrelatorData? = nil, callQualifyingData: Octets? = nil,
            callCharacteristics: CallCharacteristics? = nil, subjectOfCall: String? = nil,
            languagePreferences: String? = nil, deviceInfo: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.existingCall = existingCall
            self.accountCode = accountCode
            self.authCode = authCode
            self.correlatorData = correlatorData
            self.callQualifyingData = callQualifyingData
            self.callCharacteristics = callCharacteristics
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.deviceInfo = deviceInfo
            self.extensions = extensions
        }
    }

    /// The response `AssociateDataResponse`.
    public struct AssociateDataResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .associateDataResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `CallInformationEvent`.
    public struct CallInformationEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callInformationEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var connection: ConnectionID
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Optional.
        public var callingDevice: CallingDeviceID?
        /// Optional.
        public var accountInfo: Octets?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var correlatorData: CorrelatorData?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var userData: UserData?
        /// Optional.
        public var callQualifyingData: Octets?
        /// Optional.
        public var connectionInfo: ConnectionInformation?
        /// Optional.
        public var callLinkageDataList: CallLinkageDataList?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var subjectOfCall: String?
        /// Optional.
        public var languagePreferences: String?
        /// Optional; not in the third edition.
        public var deviceInfo: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID, device: SubjectDeviceID,
            callingDevice: CallingDeviceID? = nil, accountInfo: Octets? = nil, authCode: Octets? = nil,
            correlatorData: CorrelatorData? = nil, servicesPermitted: ServicesPermitted? = nil,
            userData: UserData? = nil, callQualifyingData: Octets? = nil,
            connectionInfo: ConnectionInformation? = nil, callLinkageDataList: CallLinkageDataList? = nil,
            callCharacteristics: CallCharacteristics? = nil, subjectOfCall: String? = nil,
            languagePreferences: String? = nil, deviceInfo: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.device = device
            self.callingDevice = callingDevice
            self.accountInfo = accountInfo
            self.authCode = authCode
            self.correlatorData = correlatorData
            self.servicesPermitted = servicesPermitted
            self.userData = userData
            self.callQualifyingData = callQualifyingData
            self.connectionInfo = connectionInfo
            self.callLinkageDataList = callLinkageDataList
            self.callCharacteristics = callCharacteristics
            self.subjectOfCall = subjectOfCall
            self.languagePreferences = languagePreferences
            self.deviceInfo = deviceInfo
            self.extensions = extensions
        }
    }

    /// The request `CancelTelephonyTones`, answered by `CancelTelephonyTonesResponse`.
    public struct CancelTelephonyTones: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .cancelTelephonyTones }

        /// Optional.
        public var connectionToStopTone: ConnectionID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connectionToStopTone: ConnectionID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.connectionToStopTone = connectionToStopTone
            self.extensions = extensions
        }
    }

    /// The response `CancelTelephonyTonesResponse`.
    public struct CancelTelephonyTonesResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .cancelTelephonyTonesResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `ChangeConnectionInformation`, answered by `ChangeConnectionInformationResponse`.
    public struct ChangeConnectionInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .changeConnectionInformation }

        /// Optional.
        public var connectionToBeChanged: ConnectionID?
        /// Optional.
        public var requestedConnectionInfo: ConnectionInformation?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connectionToBeChanged: ConnectionID? = nil, requestedConnectionInfo: ConnectionInformation? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.connectionToBeChanged = connectionToBeChanged
            self.requestedConnectionInfo = requestedConnectionInfo
            self.extensions = extensions
        }
    }

    /// The response `ChangeConnectionInformationResponse`.
    public struct ChangeConnectionInformationResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .changeConnectionInformationResponse }

        /// Optional.
        public var actualConnectionInfo: ConnectionInformation?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            actualConnectionInfo: ConnectionInformation? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.actualConnectionInfo = actualConnectionInfo
            self.extensions = extensions
        }
    }

    /// The event `ChargingEvent`.
    public struct ChargingEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .chargingEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var connection: ConnectionID
        /// Mandatory.
        public var chargedDevice: DeviceID
        /// Mandatory.
        public var chargingInfo: ChargingInfo
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID, chargedDevice: DeviceID,
            chargingInfo: ChargingInfo, cause: EventCause? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.chargedDevice = chargedDevice
            self.chargingInfo = chargingInfo
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `DigitsGeneratedEvent`.
    public struct DigitsGeneratedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .digitsGeneratedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var connection: ConnectionID
        /// Mandatory.
        public var digitGeneratedList: String
        /// Milliseconds, one for each digit. Optional list of `digitDuration`.
        public var digitDurationList: [Int]?
        /// Milliseconds, one after each digit. Optional list of `pauseDuration`.
        public var pauseDurationList: [Int]?
        /// Optional.
        public var connectionInfo: ConnectionInformation?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID, digitGeneratedList: String,
            digitDurationList: [Int]? = nil, pauseDurationList: [Int]? = nil,
            connectionInfo: ConnectionInformation? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.digitGeneratedList = digitGeneratedList
            self.digitDurationList = digitDurationList
            self.pauseDurationList = pauseDurationList
            self.connectionInfo = connectionInfo
            self.extensions = extensions
        }
    }

    /// The request `GenerateDigits`, answered by `GenerateDigitsResponse`.
    public struct GenerateDigits: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .generateDigits }

        /// Mandatory.
        public var connectionToSendDigits: ConnectionID
        /// Optional.
        public var digitMode: DigitMode?
        /// Mandatory.
        public var charactersToSend: String
        /// Optional.
        public var toneDuration: Int?
        /// Optional.
        public var pulseRate: Int?
        /// Optional.
        public var pauseDuration: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connectionToSendDigits: ConnectionID, digitMode: DigitMode? = nil, charactersToSend: String,
            toneDuration: Int? = nil, pulseRate: Int? = nil, pauseDuration: Int? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.connectionToSendDigits = connectionToSendDigits
            self.digitMode = digitMode
            self.charactersToSend = charactersToSend
            self.toneDuration = toneDuration
            self.pulseRate = pulseRate
            self.pauseDuration = pauseDuration
            self.extensions = extensions
        }
    }

    /// The response `GenerateDigitsResponse`.
    public struct GenerateDigitsResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .generateDigitsResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `GenerateTelephonyTones`, answered by `GenerateTelephonyTonesResponse`.
    public struct GenerateTelephonyTones: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .generateTelephonyTones }

        /// Mandatory.
        public var connectionToSendTone: ConnectionID
        /// Mandatory.
        public var toneToSend: TelephonyTone
        /// Optional.
        public var toneDuration: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connectionToSendTone: ConnectionID, toneToSend: TelephonyTone, toneDuration: Int? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.connectionToSendTone = connectionToSendTone
            self.toneToSend = toneToSend
            self.toneDuration = toneDuration
            self.extensions = extensions
        }
    }

    /// The response `GenerateTelephonyTonesResponse`.
    public struct GenerateTelephonyTonesResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .generateTelephonyTonesResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SendUserInformation`, answered by `SendUserInformationResponse`.
    public struct SendUserInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .sendUserInformation }

        /// Mandatory.
        public var existingCall: ConnectionID
        /// Mandatory.
        public var userData: UserData
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            existingCall: ConnectionID, userData: UserData, extensions: CSTACommonArguments? = nil,
        ) {
            self.existingCall = existingCall
            self.userData = userData
            self.extensions = extensions
        }
    }

    /// The response `SendUserInformationResponse`.
    public struct SendUserInformationResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .sendUserInformationResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `ServiceCompletionFailureEvent`.
    public struct ServiceCompletionFailureEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .serviceCompletionFailureEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var primaryCall: PrimaryOrSecondaryCall
        /// Optional.
        public var secondaryCall: PrimaryOrSecondaryCall?
        /// Optional list of `otherDevsPrimaryCall`.
        public var otherDevsPrimaryCallList: [OtherCall]?
        /// Optional list of `otherDevsSecondaryCall`.
        public var otherDevsSecondaryCallList: [OtherCall]?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, primaryCall: PrimaryOrSecondaryCall,
            secondaryCall: PrimaryOrSecondaryCall? = nil, otherDevsPrimaryCallList: [OtherCall]? = nil,
            otherDevsSecondaryCallList: [OtherCall]? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil, cause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.primaryCall = primaryCall
            self.secondaryCall = secondaryCall
            self.otherDevsPrimaryCallList = otherDevsPrimaryCallList
            self.otherDevsSecondaryCallList = otherDevsSecondaryCallList
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `TelephonyTonesGeneratedEvent`.
    public struct TelephonyTonesGeneratedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .telephonyTonesGeneratedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var toneGenerated: TelephonyTone?
        /// Optional.
        public var toneFrequency: Int?
        /// Optional.
        public var toneDuration: Int?
        /// Optional.
        public var pauseDuration: Int?
        /// Optional.
        public var connectionInfo: ConnectionInformation?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID? = nil, toneGenerated: TelephonyTone? = nil,
            toneFrequency: Int? = nil, toneDuration: Int? = nil, pauseDuration: Int? = nil,
            connectionInfo: ConnectionInformation? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.toneGenerated = toneGenerated
            self.toneFrequency = toneFrequency
            self.toneDuration = toneDuration
            self.pauseDuration = pauseDuration
            self.connectionInfo = connectionInfo
            self.extensions = extensions
        }
    }
}
