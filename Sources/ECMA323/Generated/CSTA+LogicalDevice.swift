// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter logicalDevice.

extension CSTA {
    /// The event `AgentBusyEvent`.
    public struct AgentBusyEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .agentBusyEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var agentDevice: SubjectDeviceID
        /// Optional.
        public var agentID: String?
        /// Optional.
        public var acdGroup: DeviceID?
        /// Optional.
        public var pendingAgentState: PendingAgentState?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, agentDevice: SubjectDeviceID, agentID: String? = nil,
            acdGroup: DeviceID? = nil, pendingAgentState: PendingAgentState? = nil, cause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.agentDevice = agentDevice
            self.agentID = agentID
            self.acdGroup = acdGroup
            self.pendingAgentState = pendingAgentState
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `AgentLoggedOffEvent`.
    public struct AgentLoggedOffEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .agentLoggedOffEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var agentDevice: SubjectDeviceID
        /// Optional.
        public var agentID: String?
        /// Optional.
        public var acdGroup: DeviceID?
        /// Optional.
        public var agentPassword: Octets?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, agentDevice: SubjectDeviceID, agentID: String? = nil,
            acdGroup: DeviceID? = nil, agentPassword: Octets? = nil, cause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.agentDevice = agentDevice
            self.agentID = agentID
            self.acdGroup = acdGroup
            self.agentPassword = agentPassword
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `AgentLoggedOnEvent`.
    public struct AgentLoggedOnEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .agentLoggedOnEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var agentDevice: SubjectDeviceID
        /// Optional.
        public var agentID: String?
        /// Optional.
        public var acdGroup: DeviceID?
        /// Optional.
        public var agentPassword: Octets?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, agentDevice: SubjectDeviceID, agentID: String? = nil,
            acdGroup: DeviceID? = nil, agentPassword: Octets? = nil, cause: EventCause? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.agentDevice = agentDevice
            self.agentID = agentID
            self.acdGroup = acdGroup
            self.agentPassword = agentPassword
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `AgentNotReadyEvent`.
    public struct AgentNotReadyEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .agentNotReadyEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var agentDevice: SubjectDeviceID
        /// Optional.
        public var agentID: String?
        /// Optional.
        public var acdGroup: DeviceID?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, agentDevice: SubjectDeviceID, agentID: String? = nil,
            acdGroup: DeviceID? = nil, cause: EventCause? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.agentDevice = agentDevice
            self.agentID = agentID
            self.acdGroup = acdGroup
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `AgentReadyEvent`.
    public struct AgentReadyEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .agentReadyEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var agentDevice: SubjectDeviceID
        /// Optional.
        public var agentID: String?
        /// Optional.
        public var acdGroup: DeviceID?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, agentDevice: SubjectDeviceID, agentID: String? = nil,
            acdGroup: DeviceID? = nil, cause: EventCause? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.agentDevice = agentDevice
            self.agentID = agentID
            self.acdGroup = acdGroup
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `AgentWorkingAfterCallEvent`.
    public struct AgentWorkingAfterCallEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .agentWorkingAfterCallEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var agentDevice: SubjectDeviceID
        /// Optional.
        public var agentID: String?
        /// Optional.
        public var acdGroup: DeviceID?
        /// Optional.
        public var pendingAgentState: AgentWorkingAfterCallEventPendingAgentState?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, agentDevice: SubjectDeviceID, agentID: String? = nil,
            acdGroup: DeviceID? = nil, pendingAgentState: AgentWorkingAfterCallEventPendingAgentState? = nil,
            cause: EventCause? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.agentDevice = agentDevice
            self.agentID = agentID
            self.acdGroup = acdGroup
            self.pendingAgentState = pendingAgentState
            self.cause = cause
            self.extensions = extensions
        }
    }

    /// The event `AutoAnswerEvent`.
    public struct AutoAnswerEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .autoAnswerEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var invokingDevice: SubjectDeviceID
        /// Mandatory.
        public var autoAnswerOn: Bool
        /// Optional.
        public var numberOfRings: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, invokingDevice: SubjectDeviceID, autoAnswerOn: Bool,
            numberOfRings: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.invokingDevice = invokingDevice
            self.autoAnswerOn = autoAnswerOn
            self.numberOfRings = numberOfRings
            self.extensions = extensions
        }
    }

    /// The event `AutoWorkModeEvent`.
    public struct AutoWorkModeEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .autoWorkModeEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var invokingDevice: SubjectDeviceID
        /// Mandatory.
        public var autoWorkOn: Bool
        /// Mandatory.
        public var autoWorkInterval: Int
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, invokingDevice: SubjectDeviceID, autoWorkOn: Bool, autoWorkInterval: Int,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.invokingDevice = invokingDevice
            self.autoWorkOn = autoWorkOn
            self.autoWorkInterval = autoWorkInterval
            self.extensions = extensions
        }
    }

    /// The event `CallBackEvent`.
    public struct CallBackEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callBackEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var originatingDevice: SubjectDeviceID
        /// Mandatory.
        public var targetDevice: SubjectDeviceID
        /// Whether it was set (true) or cancelled (false). Mandatory.
        public var callBackSetCanceled: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, originatingDevice: SubjectDeviceID, targetDevice: SubjectDeviceID,
            callBackSetCanceled: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.originatingDevice = originatingDevice
            self.targetDevice = targetDevice
            self.callBackSetCanceled = callBackSetCanceled
            self.extensions = extensions
        }
    }

    /// The event `CallBackMessageEvent`.
    public struct CallBackMessageEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callBackMessageEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var originatingDevice: SubjectDeviceID
        /// Mandatory.
        public var targetDevice: SubjectDeviceID
        /// Mandatory.
        public var callBackMsgSetCanceled: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, originatingDevice: SubjectDeviceID, targetDevice: SubjectDeviceID,
            callBackMsgSetCanceled: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.originatingDevice = originatingDevice
            self.targetDevice = targetDevice
            self.callBackMsgSetCanceled = callBackMsgSetCanceled
            self.extensions = extensions
        }
    }

    /// The request `CallBackMessageNonCallRelated`, answered by `CallBackMessageNonCallRelatedResponse`.
    public struct CallBackMessageNonCallRelated: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callBackMessageNonCallRelated }

        /// Optional.
        public var originatingDevice: DeviceID?
        /// Optional.
        public var targetDevice: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            originatingDevice: DeviceID? = nil, targetDevice: DeviceID? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.originatingDevice = originatingDevice
            self.targetDevice = targetDevice
            self.extensions = extensions
        }
    }

    /// The response `CallBackMessageNonCallRelatedResponse`.
    public struct CallBackMessageNonCallRelatedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .callBackMessageNonCallRelatedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `CallBackNonCallRelated`, answered by `CallBackNonCallRelatedResponse`.
    public struct CallBackNonCallRelated: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callBackNonCallRelated }

        /// Optional.
        public var originatingDevice: DeviceID?
        /// Optional.
        public var targetDevice: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            originatingDevice: DeviceID? = nil, targetDevice: DeviceID? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.originatingDevice = originatingDevice
            self.targetDevice = targetDevice
            self.extensions = extensions
        }
    }

    /// The response `CallBackNonCallRelatedResponse`.
    public struct CallBackNonCallRelatedResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .callBackNonCallRelatedResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `CallerIDStatusEvent`.
    public struct CallerIDStatusEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .callerIDStatusEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: DeviceID
        /// Mandatory.
        public var callerIDProvided: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: DeviceID, callerIDProvided: Bool,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.callerIDProvided = callerIDProvided
            self.extensions = extensions
        }
    }

    /// The request `CancelCallBack`, answered by `CancelCallBackResponse`.
    public struct CancelCallBack: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .cancelCallBack }

        /// Optional.
        public var originatingDevice: DeviceID?
        /// Optional.
        public var targetDevice: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            originatingDevice: DeviceID? = nil, targetDevice: DeviceID? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.originatingDevice = originatingDevice
            self.targetDevice = targetDevice
            self.extensions = extensions
        }
    }

    /// The request `CancelCallBackMessage`, answered by `CancelCallBackMessageResponse`.
    public struct CancelCallBackMessage: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .cancelCallBackMessage }

        /// Optional.
        public var originatingDevice: DeviceID?
        /// Optional.
        public var targetDevice: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            originatingDevice: DeviceID? = nil, targetDevice: DeviceID? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.originatingDevice = originatingDevice
            self.targetDevice = targetDevice
            self.extensions = extensions
        }
    }

    /// The response `CancelCallBackMessageResponse`.
    public struct CancelCallBackMessageResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .cancelCallBackMessageResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The response `CancelCallBackResponse`.
    public struct CancelCallBackResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .cancelCallBackResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `DoNotDisturbEvent`.
    public struct DoNotDisturbEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .doNotDisturbEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Mandatory.
        public var doNotDisturbOn: Bool
        /// Optional.
        public var callOrigination: CallOrigination?
        /// Optional list of `callingDevice`.
        public var callingDeviceList: [DeviceID]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, doNotDisturbOn: Bool,
            callOrigination: CallOrigination? = nil, callingDeviceList: [DeviceID]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.doNotDisturbOn = doNotDisturbOn
            self.callOrigination = callOrigination
            self.callingDeviceList = callingDeviceList
            self.extensions = extensions
        }
    }

    /// The event `ForwardingEvent`.
    public struct ForwardingEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .forwardingEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Optional.
        public var forwardingType: ForwardingType?
        /// Mandatory.
        public var forwardStatus: Bool
        /// Optional.
        public var forwardTo: DeviceID?
        /// Optional.
        public var forwardDefault: ForwardDefault?
        /// Optional.
        public var ringCount: Int?
        /// Optional; not in the third edition.
        public var ringDuration: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, forwardingType: ForwardingType? = nil,
            forwardStatus: Bool, forwardTo: DeviceID? = nil, forwardDefault: ForwardDefault? = nil,
            ringCount: Int? = nil, ringDuration: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.forwardingType = forwardingType
            self.forwardStatus = forwardStatus
            self.forwardTo = forwardTo
            self.forwardDefault = forwardDefault
            self.ringCount = ringCount
            self.ringDuration = ringDuration
            self.extensions = extensions
        }
    }

    /// The request `GetAgentState`, answered by `GetAgentStateResponse`.
    public struct GetAgentState: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getAgentState }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var acdGroup: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, acdGroup: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.acdGroup = acdGroup
            self.extensions = extensions
        }
    }

    /// The response `GetAgentStateResponse`.
    public struct GetAgentStateResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getAgentStateResponse }

        /// Mandatory list of `agentStateEntry`.
        public var agentStateList: [AgentStateEntry]
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            agentStateList: [AgentStateEntry], extensions: CSTACommonArguments? = nil,
        ) {
            self.agentStateList = agentStateList
            self.extensions = extensions
        }
    }

    /// The request `GetAutoAnswer`, answered by `GetAutoAnswerResponse`.
    public struct GetAutoAnswer: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getAutoAnswer }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetAutoAnswerResponse`.
    public struct GetAutoAnswerResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getAutoAnswerResponse }

        /// Mandatory.
        public var autoAnswerOn: Bool
        /// Optional.
        public var numberOfRings: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            autoAnswerOn: Bool, numberOfRings: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.autoAnswerOn = autoAnswerOn
            self.numberOfRings = numberOfRings
            self.extensions = extensions
        }
    }

    /// The request `GetAutoWorkMode`, answered by `GetAutoWorkModeResponse`.
    public struct GetAutoWorkMode: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getAutoWorkMode }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetAutoWorkModeResponse`.
    public struct GetAutoWorkModeResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getAutoWorkModeResponse }

        /// Mandatory.
        public var autoWorkOn: Bool
        /// Optional.
        public var autoWorkInterval: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            autoWorkOn: Bool, autoWorkInterval: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.autoWorkOn = autoWorkOn
            self.autoWorkInterval = autoWorkInterval
            self.extensions = extensions
        }
    }

    /// The request `GetCallBack`, answered by `GetCallBackResponse`.
    public struct GetCallBack: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getCallBack }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetCallBackResponse`.
    public struct GetCallBackResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getCallBackResponse }

        /// Optional list of `callBackListItem`.
        public var callBackList: [CallBackListItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callBackList: [CallBackListItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.callBackList = callBackList
            self.extensions = extensions
        }
    }

    /// The request `GetCallerIDStatus`, answered by `GetCallerIDStatusResponse`.
    public struct GetCallerIDStatus: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getCallerIDStatus }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetCallerIDStatusResponse`.
    public struct GetCallerIDStatusResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getCallerIDStatusResponse }

        /// Mandatory.
        public var callerIDProvided: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callerIDProvided: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.callerIDProvided = callerIDProvided
            self.extensions = extensions
        }
    }

    /// The request `GetDoNotDisturb`, answered by `GetDoNotDisturbResponse`.
    public struct GetDoNotDisturb: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getDoNotDisturb }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetDoNotDisturbResponse`.
    public struct GetDoNotDisturbResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getDoNotDisturbResponse }

        /// Mandatory.
        public var doNotDisturbOn: Bool
        /// Optional.
        public var callOrigination: CallOrigination?
        /// Optional list of `callingDevice`.
        public var callingDeviceList: [DeviceID]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            doNotDisturbOn: Bool, callOrigination: CallOrigination? = nil, callingDeviceList: [DeviceID]? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.doNotDisturbOn = doNotDisturbOn
            self.callOrigination = callOrigination
            self.callingDeviceList = callingDeviceList
            self.extensions = extensions
        }
    }

    /// The request `GetForwarding`, answered by `GetForwardingResponse`.
    public struct GetForwarding: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getForwarding }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetForwardingResponse`.
    public struct GetForwardingResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getForwardingResponse }

        /// Mandatory list of `forwardListItem`.
        public var forwardingList: [ForwardListItem]
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            forwardingList: [ForwardListItem], extensions: CSTACommonArguments? = nil,
        ) {
            self.forwardingList = forwardingList
            self.extensions = extensions
        }
    }

    /// The request `GetLastNumberDialed`, answered by `GetLastNumberDialedResponse`.
    public struct GetLastNumberDialed: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLastNumberDialed }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetLastNumberDialedResponse`.
    public struct GetLastNumberDialedResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLastNumberDialedResponse }

        /// Optional.
        public var numberDialed: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            numberDialed: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.numberDialed = numberDialed
            self.extensions = extensions
        }
    }

    /// The request `GetRouteingMode`, answered by `GetRouteingModeResponse`.
    public struct GetRouteingMode: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getRouteingMode }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.extensions = extensions
        }
    }

    /// The response `GetRouteingModeResponse`.
    public struct GetRouteingModeResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getRouteingModeResponse }

        /// Mandatory.
        public var routeingMode: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            routeingMode: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.routeingMode = routeingMode
            self.extensions = extensions
        }
    }

    /// The event `RouteingEvent`.
    public struct RouteingEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .routeingEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Mandatory.
        public var routeingMode: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, routeingMode: Bool,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.routeingMode = routeingMode
            self.extensions = extensions
        }
    }

    /// The request `SetAgentState`, answered by `SetAgentStateResponse`.
    public struct SetAgentState: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setAgentState }

        /// Mandatory.
        public var device: DeviceID
        /// Mandatory.
        public var requestedAgentState: ReqAgentState
        /// Optional.
        public var agentID: String?
        /// Optional.
        public var password: Octets?
        /// Optional.
        public var group: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, requestedAgentState: ReqAgentState, agentID: String? = nil, password: Octets? = nil,
            group: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.requestedAgentState = requestedAgentState
            self.agentID = agentID
            self.password = password
            self.group = group
            self.extensions = extensions
        }
    }

    /// The response `SetAgentStateResponse`.
    public struct SetAgentStateResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setAgentStateResponse }

        /// Optional.
        public var pendingAgentState: PendingAgentState?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            pendingAgentState: PendingAgentState? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.pendingAgentState = pendingAgentState
            self.extensions = extensions
        }
    }

    /// The request `SetAutoAnswer`, answered by `SetAutoAnswerResponse`.
    public struct SetAutoAnswer: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setAutoAnswer }

        /// Mandatory.
        public var device: DeviceID
        /// Mandatory.
        public var autoAnswerOn: Bool
        /// Optional.
        public var numberOfRings: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, autoAnswerOn: Bool, numberOfRings: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.autoAnswerOn = autoAnswerOn
            self.numberOfRings = numberOfRings
            self.extensions = extensions
        }
    }

    /// The response `SetAutoAnswerResponse`.
    public struct SetAutoAnswerResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setAutoAnswerResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetAutoWorkMode`, answered by `SetAutoWorkModeResponse`.
    public struct SetAutoWorkMode: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setAutoWorkMode }

        /// Mandatory.
        public var device: DeviceID
        /// Mandatory.
        public var autoWorkOn: Bool
        /// Optional.
        public var autoWorkInterval: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, autoWorkOn: Bool, autoWorkInterval: Int? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.autoWorkOn = autoWorkOn
            self.autoWorkInterval = autoWorkInterval
            self.extensions = extensions
        }
    }

    /// The response `SetAutoWorkModeResponse`.
    public struct SetAutoWorkModeResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setAutoWorkModeResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetCallerIDStatus`, answered by `SetCallerIDStatusResponse`.
    public struct SetCallerIDStatus: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setCallerIDStatus }

        /// Mandatory.
        public var device: DeviceID
        /// Mandatory.
        public var callerIDProvided: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, callerIDProvided: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.callerIDProvided = callerIDProvided
            self.extensions = extensions
        }
    }

    /// The response `SetCallerIDStatusResponse`.
    public struct SetCallerIDStatusResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setCallerIDStatusResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetDoNotDisturb`, answered by `SetDoNotDisturbResponse`.
    public struct SetDoNotDisturb: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setDoNotDisturb }

        /// Mandatory.
        public var device: DeviceID
        /// Mandatory.
        public var doNotDisturbOn: Bool
        /// Optional.
        public var callOrigination: CallOrigination?
        /// Optional list of `callingDevice`.
        public var callingDeviceList: [DeviceID]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, doNotDisturbOn: Bool, callOrigination: CallOrigination? = nil,
            callingDeviceList: [DeviceID]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.doNotDisturbOn = doNotDisturbOn
            self.callOrigination = callOrigination
            self.callingDeviceList = callingDeviceList
            self.extensions = extensions
        }
    }

    /// The response `SetDoNotDisturbResponse`.
    public struct SetDoNotDisturbResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setDoNotDisturbResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetForwarding`, answered by `SetForwardingResponse`.
    public struct SetForwarding: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setForwarding }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var forwardingType: ForwardingType?
        /// Mandatory.
        public var activateForward: Bool
        /// Optional.
        public var forwardDN: DeviceID?
        /// Optional.
        public var ringCount: Int?
        /// Optional; not in the third edition.
        public var ringDuration: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, forwardingType: ForwardingType? = nil, activateForward: Bool,
            forwardDN: DeviceID? = nil, ringCount: Int? = nil, ringDuration: Int? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.forwardingType = forwardingType
            self.activateForward = activateForward
            self.forwardDN = forwardDN
            self.ringCount = ringCount
            self.ringDuration = ringDuration
            self.extensions = extensions
        }
    }

    /// The response `SetForwardingResponse`.
    public struct SetForwardingResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setForwardingResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetRouteingMode`, answered by `SetRouteingModeResponse`.
    public struct SetRouteingMode: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setRouteingMode }

        /// Mandatory.
        public var device: DeviceID
        /// Mandatory.
        public var routeingMode: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, routeingMode: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.routeingMode = routeingMode
            self.extensions = extensions
        }
    }

    /// The response `SetRouteingModeResponse`.
    public struct SetRouteingModeResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setRouteingModeResponse }

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
