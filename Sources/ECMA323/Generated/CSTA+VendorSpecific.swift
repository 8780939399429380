// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter vendorSpecific.

extension CSTA {
    /// The request `Escape`, answered by `EscapeResponse`.
    public struct Escape: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .escape }

        /// Optional.
        public var escapeRegisterID: String?
        /// Optional.
        public var security: CSTASecurityData?
        /// Optional.
        public var privateData: CSTAPrivateData?

        /// Makes a value; what is not given is absent.
        public init(
            escapeRegisterID: String? = nil, security: CSTASecurityData? = nil, privateData: CSTAPrivateData? = nil,
        ) {
            self.escapeRegisterID = escapeRegisterID
            self.security = security
            self.privateData = privateData
        }
    }

    /// The request `EscapeRegister`, answered by `EscapeRegisterResponse`.
    public struct EscapeRegister: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .escapeRegister }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The notification `EscapeRegisterAbort`.
    public struct EscapeRegisterAbort: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .escapeRegisterAbort }

        /// Optional.
        public var escapeRegisterID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            escapeRegisterID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.escapeRegisterID = escapeRegisterID
            self.extensions = extensions
        }
    }

    /// The request `EscapeRegisterCancel`, answered by `EscapeRegisterCancelResponse`.
    public struct EscapeRegisterCancel: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .escapeRegisterCancel }

        /// Optional.
        public var escapeRegisterID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            escapeRegisterID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.escapeRegisterID = escapeRegisterID
            self.extensions = extensions
        }
    }

    /// The response `EscapeRegisterCancelResponse`.
    public struct EscapeRegisterCancelResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .escapeRegisterCancelResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `EscapeRegisterResponse`.
    public struct EscapeRegisterResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .escapeRegisterResponse }

        /// Optional.
        public var escapeRegisterID: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            escapeRegisterID: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.escapeRegisterID = escapeRegisterID
            self.extensions = extensions
        }
    }

    /// The response `EscapeResponse`.
    public struct EscapeResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .escapeResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `PrivateDataVersionSelection`, answered by `PrivateDataVersionSelectionResponse`.
    public struct PrivateDataVersionSelection: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .privateDataVersionSelection }

        /// Optional.
        public var privateDataVersionSelectionArgument: Int?

        /// Makes a value; what is not given is absent.
        public init(
            privateDataVersionSelectionArgument: Int? = nil,
        ) {
            self.privateDataVersionSelectionArgument = privateDataVersionSelectionArgument
        }
    }

    /// The response `PrivateDataVersionSelectionResponse`.
    public struct PrivateDataVersionSelectionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .privateDataVersionSelectionResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `PrivateEvent`.
    public struct PrivateEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .privateEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var security: CSTASecurityData?
        /// Mandatory.
        public var privateData: CSTAPrivateData

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, security: CSTASecurityData? = nil, privateData: CSTAPrivateData,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.security = security
            self.privateData = privateData
        }
    }
}
