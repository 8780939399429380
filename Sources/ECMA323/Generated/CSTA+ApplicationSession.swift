// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter applicationSession.

extension CSTA {
    /// The notification `ApplicationSessionTerminated`.
    public struct ApplicationSessionTerminated: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .applicationSessionTerminated }

        /// Mandatory.
        public var sessionID: String
        /// Mandatory.
        public var sessionTermReason: ApplicationSessionTerminatedSessionTermReason
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            sessionID: String, sessionTermReason: ApplicationSessionTerminatedSessionTermReason,
            extensions: AnyContent? = nil,
        ) {
            self.sessionID = sessionID
            self.sessionTermReason = sessionTermReason
            self.extensions = extensions
        }
    }

    /// The request `ResetApplicationSessionTimer`, answered by `ResetApplicationSessionTimerPosResponse`.
    public struct ResetApplicationSessionTimer: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .resetApplicationSessionTimer }

        /// Mandatory.
        public var sessionID: String
        /// Optional.
        public var requestedSessionDuration: Int?
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            sessionID: String, requestedSessionDuration: Int? = nil, extensions: AnyContent? = nil,
        ) {
            self.sessionID = sessionID
            self.requestedSessionDuration = requestedSessionDuration
            self.extensions = extensions
        }
    }

    /// The response `ResetApplicationSessionTimerNegResponse`.
    public struct ResetApplicationSessionTimerNegResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .resetApplicationSessionTimerNegResponse }

        /// Mandatory.
        public var errorCode: ResetApplicationSessionTimerNegResponseErrorCode
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            errorCode: ResetApplicationSessionTimerNegResponseErrorCode, extensions: AnyContent? = nil,
        ) {
            self.errorCode = errorCode
            self.extensions = extensions
        }
    }

    /// The response `ResetApplicationSessionTimerPosResponse`.
    public struct ResetApplicationSessionTimerPosResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .resetApplicationSessionTimerPosResponse }

        /// Optional.
        public var actualSessionDuration: Int?
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            actualSessionDuration: Int? = nil, extensions: AnyContent? = nil,
        ) {
            self.actualSessionDuration = actualSessionDuration
            self.extensions = extensions
        }
    }

    /// The request `StartApplicationSession`, answered by `StartApplicationSessionPosResponse`.
    public struct StartApplicationSession: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startApplicationSession }

        /// Mandatory.
        public var applicationInfo: StartApplicationSessionApplicationInfo
        /// Mandatory list of `protocolVersion`.
        public var requestedProtocolVersions: [String]
        /// Optional.
        public var requestedSessionDuration: Int?
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            applicationInfo: StartApplicationSessionApplicationInfo, requestedProtocolVersions: [String],
            requestedSessionDuration: Int? = nil, extensions: AnyContent? = nil,
        ) {
            self.applicationInfo = applicationInfo
            self.requestedProtocolVersions = requestedProtocolVersions
            self.requestedSessionDuration = requestedSessionDuration
            self.extensions = extensions
        }
    }

    /// The response `StartApplicationSessionNegResponse`.
    public struct StartApplicationSessionNegResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startApplicationSessionNegResponse }

        /// Mandatory.
        public var errorCode: StartApplicationSessionNegResponseErrorCode
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            errorCode: StartApplicationSessionNegResponseErrorCode, extensions: AnyContent? = nil,
        ) {
            self.errorCode = errorCode
            self.extensions = extensions
        }
    }

    /// The response `StartApplicationSessionPosResponse`.
    public struct StartApplicationSessionPosResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startApplicationSessionPosResponse }

        /// Mandatory.
        public var sessionID: String
        /// Mandatory.
        public var actualProtocolVersion: String
        /// Optional.
        public var actualSessionDuration: Int?
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            sessionID: String, actualProtocolVersion: String, actualSessionDuration: Int? = nil,
            extensions: AnyContent? = nil,
        ) {
            self.sessionID = sessionID
            self.actualProtocolVersion = actualProtocolVersion
            self.actualSessionDuration = actualSessionDuration
            self.extensions = extensions
        }
    }

    /// The request `StopApplicationSession`, answered by `StopApplicationSessionPosResponse`.
    public struct StopApplicationSession: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stopApplicationSession }

        /// Mandatory.
        public var sessionID: String
        /// Mandatory.
        public var sessionEndReason: StopApplicationSessionSessionEndReason
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            sessionID: String, sessionEndReason: StopApplicationSessionSessionEndReason,
            extensions: AnyContent? = nil,
        ) {
            self.sessionID = sessionID
            self.sessionEndReason = sessionEndReason
            self.extensions = extensions
        }
    }

    /// The response `StopApplicationSessionNegResponse`.
    public struct StopApplicationSessionNegResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stopApplicationSessionNegResponse }

        /// Mandatory.
        public var errorCode: StopApplicationSessionNegResponseErrorCode
        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            errorCode: StopApplicationSessionNegResponseErrorCode, extensions: AnyContent? = nil,
        ) {
            self.errorCode = errorCode
            self.extensions = extensions
        }
    }

    /// The response `StopApplicationSessionPosResponse`.
    public struct StopApplicationSessionPosResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stopApplicationSessionPosResponse }

        /// Optional.
        public var extensions: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: AnyContent? = nil,
        ) {
            self.extensions = extensions
        }
    }
}
