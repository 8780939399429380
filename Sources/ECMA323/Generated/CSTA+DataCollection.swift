// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter dataCollection.

extension CSTA {
    /// The request `DataCollected`, answered by `DataCollectedResponse`.
    public struct DataCollected: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .dataCollected }

        /// Optional.
        public var dcollCrossRefID: String?
        /// Optional.
        public var digitsData: DigitsData?
        /// Optional.
        public var telTonesData: TelTonesData?
        /// Optional.
        public var connectionInformation: ConnectionInformation?
        /// Optional.
        public var dcollcause: DcollCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            dcollCrossRefID: String? = nil, digitsData: DigitsData? = nil, telTonesData: TelTonesData? = nil,
            connectionInformation: ConnectionInformation? = nil, dcollcause: DcollCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.dcollCrossRefID = dcollCrossRefID
            self.digitsData = digitsData
            self.telTonesData = telTonesData
            self.connectionInformation = connectionInformation
            self.dcollcause = dcollcause
            self.extensions = extensions
        }
    }

    /// The response `DataCollectedResponse`.
    public struct DataCollectedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .dataCollectedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `DataCollectionResumed`, answered by `DataCollectionResumedResponse`.
    public struct DataCollectionResumed: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .dataCollectionResumed }

        /// Optional.
        public var dcollCrossRefID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            dcollCrossRefID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.dcollCrossRefID = dcollCrossRefID
            self.extensions = extensions
        }
    }

    /// The response `DataCollectionResumedResponse`.
    public struct DataCollectionResumedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .dataCollectionResumedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `DataCollectionSuspended`, answered by `DataCollectionSuspendedResponse`.
    public struct DataCollectionSuspended: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .dataCollectionSuspended }

        /// Optional.
        public var dcollCrossRefID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            dcollCrossRefID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.dcollCrossRefID = dcollCrossRefID
            self.extensions = extensions
        }
    }

    /// The response `DataCollectionSuspendedResponse`.
    public struct DataCollectionSuspendedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .dataCollectionSuspendedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `ResumeDataCollection`, answered by `ResumeDataCollectionResponse`.
    public struct ResumeDataCollection: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .resumeDataCollection }

        /// Optional.
        public var dcollCrossRefID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            dcollCrossRefID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.dcollCrossRefID = dcollCrossRefID
            self.extensions = extensions
        }
    }

    /// The response `ResumeDataCollectionResponse`.
    public struct ResumeDataCollectionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .resumeDataCollectionResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `StartDataCollection`, answered by `StartDataCollectionResponse`.
    public struct StartDataCollection: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startDataCollection }

        /// Optional.
        public var object: CallObject?
        /// Optional.
        public var dataCollType: DataCollType?
        /// Optional.
        public var digitsReportingCriteria: DigitsReportingCriteria?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            object: CallObject? = nil, dataCollType: DataCollType? = nil,
            digitsReportingCriteria: DigitsReportingCriteria? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.object = object
            self.dataCollType = dataCollType
            self.digitsReportingCriteria = digitsReportingCriteria
            self.extensions = extensions
        }
    }

    /// The response `StartDataCollectionResponse`.
    public struct StartDataCollectionResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startDataCollectionResponse }

        /// Optional.
        public var dcollCrossRefID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            dcollCrossRefID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.dcollCrossRefID = dcollCrossRefID
            self.extensions = extensions
        }
    }

    /// The request `StopDataCollection`, answered by `StopDataCollectionResponse`.
    public struct StopDataCollection: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stopDataCollection }

        /// Optional.
        public var dcollCrossRefID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            dcollCrossRefID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.dcollCrossRefID = dcollCrossRefID
            self.extensions = extensions
        }
    }

    /// The response `StopDataCollectionResponse`.
    public struct StopDataCollectionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .stopDataCollectionResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SuspendDataCollection`, answered by `SuspendDataCollectionResponse`.
    public struct SuspendDataCollection: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .suspendDataCollection }

        /// Optional.
        public var dcollCrossRefID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            dcollCrossRefID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.dcollCrossRefID = dcollCrossRefID
            self.extensions = extensions
        }
    }

    /// The response `SuspendDataCollectionResponse`.
    public struct SuspendDataCollectionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .suspendDataCollectionResponse }

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
