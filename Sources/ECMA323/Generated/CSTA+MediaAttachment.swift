// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter mediaAttachment.

extension CSTA {
    /// The request `AttachMediaService`, answered by `AttachMediaServiceResponse`.
    public struct AttachMediaService: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .attachMediaService }

        /// Optional.
        public var connection: ConnectionID?
        /// Mandatory.
        public var mediaServiceType: MediaServiceType
        /// Optional.
        public var mediaServiceVersion: Int?
        /// Optional.
        public var mediaServiceInstanceID: String?
        /// Mandatory.
        public var connectionMode: ConnectionMode
        /// Optional.
        public var requestedConnectionState: LocalConnectionState?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connection: ConnectionID? = nil, mediaServiceType: MediaServiceType, mediaServiceVersion: Int? = nil,
            mediaServiceInstanceID: String? = nil, connectionMode: ConnectionMode,
            requestedConnectionState: LocalConnectionState? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.connection = connection
            self.mediaServiceType = mediaServiceType
            self.mediaServiceVersion = mediaServiceVersion
            self.mediaServiceInstanceID = mediaServiceInstanceID
            self.connectionMode = connectionMode
            self.requestedConnectionState = requestedConnectionState
            self.extensions = extensions
        }
    }

    /// The response `AttachMediaServiceResponse`.
    public struct AttachMediaServiceResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .attachMediaServiceResponse }

        /// Optional.
        public var mediaConnection: ConnectionID?
        /// Optional.
        public var mediaDevice: DeviceID?
        /// Optional.
        public var mediaServiceInstanceID: String?
        /// Optional.
        public var mediaConnectionInfo: ConnectionInformation?
        /// Optional; not in the third edition.
        public var callLinkageData: CallLinkageData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            mediaConnection: ConnectionID? = nil, mediaDevice: DeviceID? = nil,
            mediaServiceInstanceID: String? = nil, mediaConnectionInfo: ConnectionInformation? = nil,
            callLinkageData: CallLinkageData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.mediaConnection = mediaConnection
            self.mediaDevice = mediaDevice
            self.mediaServiceInstanceID = mediaServiceInstanceID
            self.mediaConnectionInfo = mediaConnectionInfo
            self.callLinkageData = callLinkageData
            self.extensions = extensions
        }
    }

    /// The request `DetachMediaService`, answered by `DetachMediaServiceResponse`.
    public struct DetachMediaService: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .detachMediaService }

        /// Optional.
        public var connection: ConnectionID?
        /// Mandatory.
        public var mediaServiceType: MediaServiceType
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connection: ConnectionID? = nil, mediaServiceType: MediaServiceType,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.connection = connection
            self.mediaServiceType = mediaServiceType
            self.extensions = extensions
        }
    }

    /// The response `DetachMediaServiceResponse`.
    public struct DetachMediaServiceResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .detachMediaServiceResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `MediaAttachedEvent`.
    public struct MediaAttachedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .mediaAttachedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var mediaConnection: ConnectionID
        /// Mandatory.
        public var mediaDevice: SubjectDeviceID
        /// Mandatory.
        public var mediaServiceType: MediaServiceType
        /// Optional.
        public var mediaServiceVersion: Int?
        /// Optional.
        public var mediaServiceInstanceID: String?
        /// Optional.
        public var mediaStreamID: String?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var mediaConnectionInfo: ConnectionInformation?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, mediaConnection: ConnectionID, mediaDevice: SubjectDeviceID,
            mediaServiceType: MediaServiceType, mediaServiceVersion: Int? = nil,
            mediaServiceInstanceID: String? = nil, mediaStreamID: String? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, localConnectionInfo: LocalConnectionState? = nil,
            mediaConnectionInfo: ConnectionInformation? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.mediaConnection = mediaConnection
            self.mediaDevice = mediaDevice
            self.mediaServiceType = mediaServiceType
            self.mediaServiceVersion = mediaServiceVersion
            self.mediaServiceInstanceID = mediaServiceInstanceID
            self.mediaStreamID = mediaStreamID
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.localConnectionInfo = localConnectionInfo
            self.mediaConnectionInfo = mediaConnectionInfo
            self.extensions = extensions
        }
    }

    /// The event `MediaDetachedEvent`.
    public struct MediaDetachedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .mediaDetachedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var mediaConnection: ConnectionID
        /// Mandatory.
        public var mediaDevice: SubjectDeviceID
        /// Mandatory.
        public var mediaServiceType: MediaServiceType
        /// Optional.
        public var mediaServiceVersion: Int?
        /// Optional.
        public var mediaServiceInstanceID: String?
        /// Optional.
        public var mediaStreamID: String?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var mediaConnectionInfo: ConnectionInformation?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, mediaConnection: ConnectionID, mediaDevice: SubjectDeviceID,
            mediaServiceType: MediaServiceType, mediaServiceVersion: Int? = nil,
            mediaServiceInstanceID: String? = nil, mediaStreamID: String? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil,
            callCharacteristics: CallCharacteristics? = nil, localConnectionInfo: LocalConnectionState? = nil,
            mediaConnectionInfo: ConnectionInformation? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.mediaConnection = mediaConnection
            self.mediaDevice = mediaDevice
            self.mediaServiceType = mediaServiceType
            self.mediaServiceVersion = mediaServiceVersion
            self.mediaServiceInstanceID = mediaServiceInstanceID
            self.mediaStreamID = mediaStreamID
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callCharacteristics = callCharacteristics
            self.localConnectionInfo = localConnectionInfo
            self.mediaConnectionInfo = mediaConnectionInfo
            self.extensions = extensions
        }
    }
}
