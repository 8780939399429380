// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter inputOutput.

extension CSTA {
    /// The request `DataPathResumed`, answered by `DataPathResumedResponse`.
    public struct DataPathResumed: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .dataPathResumed }

        /// Optional.
        public var ioCrossRefID: IOCrossRefID?
        /// Optional.
        public var ioRegisterRequestID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioCrossRefID: IOCrossRefID? = nil, ioRegisterRequestID: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.ioCrossRefID = ioCrossRefID
            self.ioRegisterRequestID = ioRegisterRequestID
            self.extensions = extensions
        }
    }

    /// The response `DataPathResumedResponse`.
    public struct DataPathResumedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .dataPathResumedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `DataPathSuspended`, answered by `DataPathSuspendedResponse`.
    public struct DataPathSuspended: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .dataPathSuspended }

        /// Optional.
        public var ioCrossRefID: IOCrossRefID?
        /// Optional.
        public var ioRegisterRequestID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioCrossRefID: IOCrossRefID? = nil, ioRegisterRequestID: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.ioCrossRefID = ioCrossRefID
            self.ioRegisterRequestID = ioRegisterRequestID
            self.extensions = extensions
        }
    }

    /// The response `DataPathSuspendedResponse`.
    public struct DataPathSuspendedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .dataPathSuspendedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `FastData`, answered by `FastDataResponse`.
    public struct FastData: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .fastData }

        /// Optional.
        public var ioRegisterReqID: String?
        /// Optional.
        public var object: CSTAObject?
        /// Optional.
        public var dataPathType: DataPathType?
        /// Optional.
        public var displayAttribute: DisplayAttribute?
        /// Optional.
        public var ioData: Octets?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioRegisterReqID: String? = nil, object: CSTAObject? = nil, dataPathType: DataPathType? = nil,
            displayAttribute: DisplayAttribute? = nil, ioData: Octets? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.ioRegisterReqID = ioRegisterReqID
            self.object = object
            self.dataPathType = dataPathType
            self.displayAttribute = displayAttribute
            self.ioData = ioData
            self.extensions = extensions
        }
    }

    /// The response `FastDataResponse`.
    public struct FastDataResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .fastDataResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `IORegister`, answered by `IORegisterResponse`.
    public struct IORegister: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .ioRegister }

        /// Optional.
        public var ioDevice: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioDevice: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ioDevice = ioDevice
            self.extensions = extensions
        }
    }

    /// The notification `IORegisterAbort`.
    public struct IORegisterAbort: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .ioRegisterAbort }

        /// Optional.
        public var ioRegisterRequestID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioRegisterRequestID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ioRegisterRequestID = ioRegisterRequestID
            self.extensions = extensions
        }
    }

    /// The request `IORegisterCancel`, answered by `IORegisterCancelResponse`.
    public struct IORegisterCancel: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .ioRegisterCancel }

        /// Optional.
        public var ioRegisterRequestID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioRegisterRequestID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ioRegisterRequestID = ioRegisterRequestID
            self.extensions = extensions
        }
    }

    /// The response `IORegisterCancelResponse`.
    public struct IORegisterCancelResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .ioRegisterCancelResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `IORegisterResponse`.
    public struct IORegisterResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .ioRegisterResponse }

        /// Optional.
        public var ioRegisterRequestID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioRegisterRequestID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ioRegisterRequestID = ioRegisterRequestID
            self.extensions = extensions
        }
    }

    /// The request `ResumeDataPath`, answered by `ResumeDataPathResponse`.
    public struct ResumeDataPath: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .resumeDataPath }

        /// Optional.
        public var ioCrossRefID: IOCrossRefID?
        /// Optional.
        public var ioRegisterRequestID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioCrossRefID: IOCrossRefID? = nil, ioRegisterRequestID: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.ioCrossRefID = ioCrossRefID
            self.ioRegisterRequestID = ioRegisterRequestID
            self.extensions = extensions
        }
    }

    /// The response `ResumeDataPathResponse`.
    public struct ResumeDataPathResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .resumeDataPathResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SendBroadcastData`, answered by `SendBroadcastDataResponse`.
    public struct SendBroadcastData: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .sendBroadcastData }

        /// Optional.
        public var ioData: Octets?
        /// Optional.
        public var dataPathType: DataPathType?
        /// Optional.
        public var displayAttributes: DisplayAttributeList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioData: Octets? = nil, dataPathType: DataPathType? = nil,
            displayAttributes: DisplayAttributeList? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ioData = ioData
            self.dataPathType = dataPathType
            self.displayAttributes = displayAttributes
            self.extensions = extensions
        }
    }

    /// The response `SendBroadcastDataResponse`.
    public struct SendBroadcastDataResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .sendBroadcastDataResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SendData`, answered by `SendDataResponse`.
    public struct SendData: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .sendData }

        /// Optional.
        public var ioCrossRefID: IOCrossRefID?
        /// Optional.
        public var ioRegisterReqID: String?
        /// Optional.
        public var displayAttributes: DisplayAttributeList?
        /// Optional.
        public var ioData: Octets?
        /// Optional.
        public var ioCause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioCrossRefID: IOCrossRefID? = nil, ioRegisterReqID: String? = nil,
            displayAttributes: DisplayAttributeList? = nil, ioData: Octets? = nil, ioCause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.ioCrossRefID = ioCrossRefID
            self.ioRegisterReqID = ioRegisterReqID
            self.displayAttributes = displayAttributes
            self.ioData = ioData
            self.ioCause = ioCause
            self.extensions = extensions
        }
    }

    /// The response `SendDataResponse`.
    public struct SendDataResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .sendDataResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SendMulticastData`, answered by `SendMulticastDataResponse`.
    public struct SendMulticastData: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .sendMulticastData }

        /// Optional list of `ioCrossRefID`.
        public var ioCrossRefIDList: [IOCrossRefID]?
        /// Optional.
        public var ioData: Octets?
        /// Optional.
        public var displayAttributes: DisplayAttributeList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioCrossRefIDList: [IOCrossRefID]? = nil, ioData: Octets? = nil,
            displayAttributes: DisplayAttributeList? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ioCrossRefIDList = ioCrossRefIDList
            self.ioData = ioData
            self.displayAttributes = displayAttributes
            self.extensions = extensions
        }
    }

    /// The response `SendMulticastDataResponse`.
    public struct SendMulticastDataResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .sendMulticastDataResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `StartDataPath`, answered by `StartDataPathResponse`.
    public struct StartDataPath: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startDataPath }

        /// Optional.
        public var ioRegisterReqID: String?
        /// Optional.
        public var object: CSTAObject?
        /// Optional.
        public var dataPathDirection: DataPathDirection?
        /// Optional.
        public var dataPathType: DataPathType?
        /// Optional.
        public var displayID: String?
        /// Optional.
        public var numberOfCharactersToCollect: Int?
        /// Optional.
        public var terminationCharacter: String?
        /// Optional.
        public var timeout: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioRegisterReqID: String? = nil, object: CSTAObject? = nil, dataPathDirection: DataPathDirection? = nil,
            dataPathType: DataPathType? = nil, displayID: String? = nil, numberOfCharactersToCollect: Int? = nil,
            terminationCharacter: String? = nil, timeout: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ioRegisterReqID = ioRegisterReqID
            self.object = object
            self.dataPathDirection = dataPathDirection
            self.dataPathType = dataPathType
            self.displayID = displayID
            self.numberOfCharactersToCollect = numberOfCharactersToCollect
            self.terminationCharacter = terminationCharacter
            self.timeout = timeout
            self.extensions = extensions
        }
    }

    /// The response `StartDataPathResponse`.
    public struct StartDataPathResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startDataPathResponse }

        /// Optional.
        public var ioCrossRefID: IOCrossRefID?
        /// Optional.
        public var numberOfCharactersToCollect: Int?
        /// Optional.
        public var terminationCharacter: String?
        /// Optional.
        public var timeout: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioCrossRefID: IOCrossRefID? = nil, numberOfCharactersToCollect: Int? = nil,
            terminationCharacter: String? = nil, timeout: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ioCrossRefID = ioCrossRefID
            self.numberOfCharactersToCollect = numberOfCharactersToCollect
            self.terminationCharacter = terminationCharacter
            self.timeout = timeout
            self.extensions = extensions
        }
    }

    /// The request `StopDataPath`, answered by `StopDataPathResponse`.
    public struct StopDataPath: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stopDataPath }

        /// Optional.
        public var ioCrossRefID: IOCrossRefID?
        /// Optional.
        public var ioRegisterRequestID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioCrossRefID: IOCrossRefID? = nil, ioRegisterRequestID: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.ioCrossRefID = ioCrossRefID
            self.ioRegisterRequestID = ioRegisterRequestID
            self.extensions = extensions
        }
    }

    /// The response `StopDataPathResponse`.
    public struct StopDataPathResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .stopDataPathResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SuspendDataPath`, answered by `SuspendDataPathResponse`.
    public struct SuspendDataPath: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .suspendDataPath }

        /// Optional.
        public var ioCrossRefID: IOCrossRefID?
        /// Optional.
        public var ioRegisterRequestID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ioCrossRefID: IOCrossRefID? = nil, ioRegisterRequestID: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.ioCrossRefID = ioCrossRefID
            self.ioRegisterRequestID = ioRegisterRequestID
            self.extensions = extensions
        }
    }

    /// The response `SuspendDataPathResponse`.
    public struct SuspendDataPathResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .suspendDataPathResponse }

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
