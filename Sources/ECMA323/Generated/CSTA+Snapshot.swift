// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter snapshot.

extension CSTA {
    /// The request `SnapshotCall`, answered by `SnapshotCallResponse`.
    public struct SnapshotCall: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .snapshotCall }

        /// Mandatory.
        public var snapshotObject: ConnectionID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            snapshotObject: ConnectionID, extensions: CSTACommonArguments? = nil,
        ) {
            self.snapshotObject = snapshotObject
            self.extensions = extensions
        }
    }

    /// The notification `SnapshotCallData`.
    public struct SnapshotCallData: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .snapshotCallData }

        /// Optional.
        public var serviceCrossRefID: String?
        /// Optional.
        public var segmentID: Int?
        /// Mandatory.
        public var lastSegment: Bool
        /// Optional list of `snapshotCallResponseInfo`.
        public var snapshotData: [SnapshotCallResponseInfo]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            serviceCrossRefID: String? = nil, segmentID: Int? = nil, lastSegment: Bool,
            snapshotData: [SnapshotCallResponseInfo]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.serviceCrossRefID = serviceCrossRefID
            self.segmentID = segmentID
            self.lastSegment = lastSegment
            self.snapshotData = snapshotData
            self.extensions = extensions
        }
    }

    /// The response `SnapshotCallResponse`.
    public struct SnapshotCallResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .snapshotCallResponse }

        /// Mandatory.
        public var crossRefIDorSnapshotData: SnapshotCallResponseCrossRefIDorSnapshotData
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var callingDevice: CallingDeviceID?
        /// Optional.
        public var calledDevice: CalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var correlatorData: CorrelatorData?
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
            crossRefIDorSnapshotData: SnapshotCallResponseCrossRefIDorSnapshotData,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, callingDevice: CallingDeviceID? = nil,
            calledDevice: CalledDeviceID? = nil, associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil, correlatorData: CorrelatorData? = nil,
            callLinkageData: CallLinkageData? = nil, subjectOfCall: String? = nil,
            messageInfo: [MessageInfoItem]? = nil, languagePreferences: String? = nil,
            deviceHistory: [DeviceHistoryListItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIDorSnapshotData = crossRefIDorSnapshotData
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.correlatorData = correlatorData
            self.callLinkageData = callLinkageData
            self.subjectOfCall = subjectOfCall
            self.messageInfo = messageInfo
            self.languagePreferences = languagePreferences
            self.deviceHistory = deviceHistory
            self.extensions = extensions
        }
    }

    /// The request `SnapshotDevice`, answered by `SnapshotDeviceResponse`.
    public struct SnapshotDevice: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .snapshotDevice }

        /// Mandatory.
        public var snapshotObject: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            snapshotObject: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.snapshotObject = snapshotObject
            self.extensions = extensions
        }
    }

    /// The notification `SnapshotDeviceData`.
    public struct SnapshotDeviceData: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .snapshotDeviceData }

        /// Optional.
        public var serviceCrossRefID: String?
        /// Optional.
        public var segmentID: Int?
        /// Mandatory.
        public var lastSegment: Bool
        /// Optional list of `snapshotDeviceResponseInfo`.
        public var snapshotData: [SnapshotDeviceResponseInfo]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            serviceCrossRefID: String? = nil, segmentID: Int? = nil, lastSegment: Bool,
            snapshotData: [SnapshotDeviceResponseInfo]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.serviceCrossRefID = serviceCrossRefID
            self.segmentID = segmentID
            self.lastSegment = lastSegment
            self.snapshotData = snapshotData
            self.extensions = extensions
        }
    }

    /// The response `SnapshotDeviceResponse`.
    public struct SnapshotDeviceResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .snapshotDeviceResponse }

        /// Mandatory.
        public var crossRefIDorSnapshotData: SnapshotDeviceResponseCrossRefIDorSnapshotData
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIDorSnapshotData: SnapshotDeviceResponseCrossRefIDorSnapshotData,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIDorSnapshotData = crossRefIDorSnapshotData
            self.extensions = extensions
        }
    }
}
