// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter callAssociated.

extension CSTA {
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
    public struct GenerateDigitsResponse: CSTAMessage, CSTAStructure {
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
}
