// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter logicalDevice.

extension CSTA {
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

    /// The response `CancelCallBackResponse`.
    public struct CancelCallBackResponse: CSTAMessage, CSTAStructure {
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
    public struct SetDoNotDisturbResponse: CSTAMessage, CSTAStructure {
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
    public struct SetForwardingResponse: CSTAMessage, CSTAStructure {
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
}
