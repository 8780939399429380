// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter systemStatus.

extension CSTA {
    /// The request `ChangeSysStatFilter`, answered by `ChangeSysStatFilterResponse`.
    public struct ChangeSysStatFilter: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .changeSysStatFilter }

        /// Optional.
        public var sysStatRegisterID: String?
        /// Optional.
        public var requestedStatusFilter: StatusFilterList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            sysStatRegisterID: String? = nil, requestedStatusFilter: StatusFilterList? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.sysStatRegisterID = sysStatRegisterID
            self.requestedStatusFilter = requestedStatusFilter
            self.extensions = extensions
        }
    }

    /// The response `ChangeSysStatFilterResponse`.
    public struct ChangeSysStatFilterResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .changeSysStatFilterResponse }

        /// Optional.
        public var actualStatusFilter: StatusFilterList?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            actualStatusFilter: StatusFilterList? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.actualStatusFilter = actualStatusFilter
            self.extensions = extensions
        }
    }

    /// The request `GetRegistrations`, answered by `GetRegistrationsResponse`.
    public struct GetRegistrations: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getRegistrations }

        /// Optional list of `registrationType`.
        public var requestedRegTypes: [RegistrationType]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            requestedRegTypes: [RegistrationType]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.requestedRegTypes = requestedRegTypes
            self.extensions = extensions
        }
    }

    /// The response `GetRegistrationsResponse`.
    public struct GetRegistrationsResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getRegistrationsResponse }

        /// Optional.
        public var crossRefIDorRegistrationData: GetRegistrationsResponseCrossRefIDorRegistrationData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            crossRefIDorRegistrationData: GetRegistrationsResponseCrossRefIDorRegistrationData? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.crossRefIDorRegistrationData = crossRefIDorRegistrationData
            self.extensions = extensions
        }
    }

    /// The notification `RegistrationInfo`.
    public struct RegistrationInfo: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .registrationInfo }

        /// Optional.
        public var serviceCrossRefID: String?
        /// Optional.
        public var segmentID: Int?
        /// Mandatory.
        public var lastSegment: Bool
        /// Optional list of `registrationListEntry`.
        public var registrationList: [RegistrationListEntry]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            serviceCrossRefID: String? = nil, segmentID: Int? = nil, lastSegment: Bool,
            registrationList: [RegistrationListEntry]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.serviceCrossRefID = serviceCrossRefID
            self.segmentID = segmentID
            self.lastSegment = lastSegment
            self.registrationList = registrationList
            self.extensions = extensions
        }
    }

    /// The request `RequestSystemStatus`, answered by `RequestSystemStatusResponse`.
    public struct RequestSystemStatus: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .requestSystemStatus }

        /// Optional.
        public var sysStatRegisterID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            sysStatRegisterID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.sysStatRegisterID = sysStatRegisterID
            self.extensions = extensions
        }
    }

    /// The response `RequestSystemStatusResponse`.
    public struct RequestSystemStatusResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .requestSystemStatusResponse }

        /// Mandatory.
        public var systemStatus: SystemStatusValue
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            systemStatus: SystemStatusValue, extensions: CSTACommonArguments? = nil,
        ) {
            self.systemStatus = systemStatus
            self.extensions = extensions
        }
    }

    /// The request `SwFunctionCapsChanged`, answered by `SwFunctionCapsChangedResponse`.
    public struct SwFunctionCapsChanged: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .swFunctionCapsChanged }

        /// Optional.
        public var sysStatRegisterID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            sysStatRegisterID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.sysStatRegisterID = sysStatRegisterID
            self.extensions = extensions
        }
    }

    /// The response `SwFunctionCapsChangedResponse`.
    public struct SwFunctionCapsChangedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .swFunctionCapsChangedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SwFunctionDevicesChanged`, answered by `SwFunctionDevicesChangedResponse`.
    public struct SwFunctionDevicesChanged: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .swFunctionDevicesChanged }

        /// Optional.
        public var sysStatRegisterID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            sysStatRegisterID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.sysStatRegisterID = sysStatRegisterID
            self.extensions = extensions
        }
    }

    /// The response `SwFunctionDevicesChangedResponse`.
    public struct SwFunctionDevicesChangedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .swFunctionDevicesChangedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SystemRegister`, answered by `SystemRegisterResponse`.
    public struct SystemRegister: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .systemRegister }

        /// Mandatory.
        public var requestTypes: RequestTypes
        /// Optional.
        public var requestedStatusFilter: StatusFilter?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            requestTypes: RequestTypes, requestedStatusFilter: StatusFilter? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.requestTypes = requestTypes
            self.requestedStatusFilter = requestedStatusFilter
            self.extensions = extensions
        }
    }

    /// The notification `SystemRegisterAbort`.
    public struct SystemRegisterAbort: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .systemRegisterAbort }

        /// Mandatory.
        public var sysStatRegisterID: String
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            sysStatRegisterID: String, extensions: CSTACommonArguments? = nil,
        ) {
            self.sysStatRegisterID = sysStatRegisterID
            self.extensions = extensions
        }
    }

    /// The request `SystemRegisterCancel`, answered by `SystemRegisterCancelResponse`.
    public struct SystemRegisterCancel: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .systemRegisterCancel }

        /// Mandatory.
        public var sysStatRegisterID: String
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            sysStatRegisterID: String, extensions: CSTACommonArguments? = nil,
        ) {
            self.sysStatRegisterID = sysStatRegisterID
            self.extensions = extensions
        }
    }

    /// The response `SystemRegisterCancelResponse`.
    public struct SystemRegisterCancelResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .systemRegisterCancelResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `SystemRegisterResponse`.
    public struct SystemRegisterResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .systemRegisterResponse }

        /// Mandatory.
        public var sysStatRegisterID: String
        /// Optional.
        public var actualStatusFilter: StatusFilter?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            sysStatRegisterID: String, actualStatusFilter: StatusFilter? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.sysStatRegisterID = sysStatRegisterID
            self.actualStatusFilter = actualStatusFilter
            self.extensions = extensions
        }
    }

    /// The request `SystemStatus`, answered by `SystemStatusResponse`.
    public struct SystemStatus: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .systemStatus }

        /// Optional.
        public var sysStatRegisterID: String?
        /// Mandatory.
        public var systemStatus: SystemStatusValue
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            sysStatRegisterID: String? = nil, systemStatus: SystemStatusValue,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.sysStatRegisterID = sysStatRegisterID
            self.systemStatus = systemStatus
            self.extensions = extensions
        }
    }

    /// The response `SystemStatusResponse`.
    public struct SystemStatusResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .systemStatusResponse }

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
