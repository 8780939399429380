// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter deviceMaintenance.

extension CSTA {
    /// The event `BackInServiceEvent`.
    public struct BackInServiceEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .backInServiceEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, cause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `DeviceCapsChangedEvent`.
    public struct DeviceCapsChangedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .deviceCapsChangedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, cause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `OutOfServiceEvent`.
    public struct OutOfServiceEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .outOfServiceEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, cause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `PartiallyInServiceEvent`.
    public struct PartiallyInServiceEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .partiallyInServiceEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, cause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.cause = cause
            self.extensions = extensions
        }
    }
}
