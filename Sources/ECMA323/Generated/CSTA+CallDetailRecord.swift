// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter callDetailRecord.

extension CSTA {
    /// The request `CDRNotification`, answered by `CDRNotificationResponse`.
    public struct CDRNotification: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .cdrNotification }

        /// Optional.
        public var cdrCrossRefID: String?
        /// Optional.
        public var cdrReason: CDRReason?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            cdrCrossRefID: String? = nil, cdrReason: CDRReason? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.cdrCrossRefID = cdrCrossRefID
            self.cdrReason = cdrReason
            self.extensions = extensions
        }
    }

    /// The response `CDRNotificationResponse`.
    public struct CDRNotificationResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .cdrNotificationResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `CDRReport`, answered by `CDRReportResponse`.
    public struct CDRReport: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .cdrReport }

        /// Optional.
        public var cdrCrossRefID: String?
        /// Optional.
        public var numberOfRecordsSent: Int?
        /// Optional list of `cdrInformationItem`.
        public var cdrInfo: [CDRInformationItem]?
        /// Optional.
        public var lastStoredCDRReportSent: Bool?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            cdrCrossRefID: String? = nil, numberOfRecordsSent: Int? = nil, cdrInfo: [CDRInformationItem]? = nil,
            lastStoredCDRReportSent: Bool? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.cdrCrossRefID = cdrCrossRefID
            self.numberOfRecordsSent = numberOfRecordsSent
            self.cdrInfo = cdrInfo
            self.lastStoredCDRReportSent = lastStoredCDRReportSent
            self.extensions = extensions
        }
    }

    /// The response `CDRReportResponse`.
    public struct CDRReportResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .cdrReportResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SendStoredCDR`, answered by `SendStoredCDRResponse`.
    public struct SendStoredCDR: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .sendStoredCDR }

        /// Optional.
        public var cdrCrossRefID: String?
        /// Optional.
        public var timePeriod: CDRTimePeriod?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            cdrCrossRefID: String? = nil, timePeriod: CDRTimePeriod? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.cdrCrossRefID = cdrCrossRefID
            self.timePeriod = timePeriod
            self.extensions = extensions
        }
    }

    /// The response `SendStoredCDRResponse`.
    public struct SendStoredCDRResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .sendStoredCDRResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `StartCDRTransmission`, answered by `StartCDRTransmissionResponse`.
    public struct StartCDRTransmission: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startCDRTransmission }

        /// Mandatory.
        public var transferMode: CDRTransferMode
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            transferMode: CDRTransferMode, extensions: CSTACommonArguments? = nil,
        ) {
            self.transferMode = transferMode
            self.extensions = extensions
        }
    }

    /// The response `StartCDRTransmissionResponse`.
    public struct StartCDRTransmissionResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startCDRTransmissionResponse }

        /// Optional.
        public var cdrCrossRefID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            cdrCrossRefID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.cdrCrossRefID = cdrCrossRefID
            self.extensions = extensions
        }
    }

    /// The request `StopCDRTransmission`, answered by `StopCDRTransmissionResponse`.
    public struct StopCDRTransmission: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stopCDRTransmission }

        /// Optional.
        public var cdrCrossRefID: String?
        /// Optional.
        public var cdrTermReason: CDRTermReason?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            cdrCrossRefID: String? = nil, cdrTermReason: CDRTermReason? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.cdrCrossRefID = cdrCrossRefID
            self.cdrTermReason = cdrTermReason
            self.extensions = extensions
        }
    }

    /// The response `StopCDRTransmissionResponse`.
    public struct StopCDRTransmissionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .stopCDRTransmissionResponse }

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
