// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter physicalDevice.

extension CSTA {
    /// The event `ButtonInformationEvent`.
    public struct ButtonInformationEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .buttonInformationEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Mandatory.
        public var button: String
        /// Optional.
        public var buttonLabel: String?
        /// Optional.
        public var buttonAssociatedNumber: DeviceID?
        /// Optional.
        public var buttonPressIndicator: Bool?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, button: String, buttonLabel: String? = nil,
            buttonAssociatedNumber: DeviceID? = nil, buttonPressIndicator: Bool? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.button = button
            self.buttonLabel = buttonLabel
            self.buttonAssociatedNumber = buttonAssociatedNumber
            self.buttonPressIndicator = buttonPressIndicator
            self.extensions = extensions
        }
    }

    /// The request `ButtonPress`, answered by `ButtonPressResponse`.
    public struct ButtonPress: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .buttonPress }

        /// Optional.
        public var device: DeviceID?
        /// Optional.
        public var button: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID? = nil, button: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.button = button
            self.extensions = extensions
        }
    }

    /// The event `ButtonPressEvent`.
    public struct ButtonPressEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .buttonPressEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Mandatory.
        public var button: String
        /// Optional.
        public var buttonLabel: String?
        /// Optional.
        public var buttonAssociatedNumber: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, button: String, buttonLabel: String? = nil,
            buttonAssociatedNumber: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.button = button
            self.buttonLabel = buttonLabel
            self.buttonAssociatedNumber = buttonAssociatedNumber
            self.extensions = extensions
        }
    }

    /// The response `ButtonPressResponse`.
    public struct ButtonPressResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .buttonPressResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `DisplayUpdatedEvent`.
    public struct DisplayUpdatedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .displayUpdatedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Optional.
        public var displayID: String?
        /// Mandatory.
        public var logicalRows: Int
        /// Mandatory.
        public var logicalColumns: Int
        /// Optional.
        public var physicalRows: Int?
        /// Optional.
        public var physicalColumns: Int?
        /// Optional.
        public var physicalBaseRowNumber: Int?
        /// Optional.
        public var physicalBaseColumnNumber: Int?
        /// Optional.
        public var characterSet: CharacterSet?
        /// Mandatory.
        public var contentsOfDisplay: String
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, displayID: String? = nil, logicalRows: Int,
            logicalColumns: Int, physicalRows: Int? = nil, physicalColumns: Int? = nil,
            physicalBaseRowNumber: Int? = nil, physicalBaseColumnNumber: Int? = nil,
            characterSet: CharacterSet? = nil, contentsOfDisplay: String, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.displayID = displayID
            self.logicalRows = logicalRows
            self.logicalColumns = logicalColumns
            self.physicalRows = physicalRows
            self.physicalColumns = physicalColumns
            self.physicalBaseRowNumber = physicalBaseRowNumber
            self.physicalBaseColumnNumber = physicalBaseColumnNumber
            self.characterSet = characterSet
            self.contentsOfDisplay = contentsOfDisplay
            self.extensions = extensions
        }
    }

    /// The request `GetAuditoryApparatusInformation`, answered by `GetAuditoryApparatusInformationResponse`.
    public struct GetAuditoryApparatusInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getAuditoryApparatusInformation }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditorityApparatus: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditorityApparatus: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditorityApparatus = auditorityApparatus
            self.extensions = extensions
        }
    }

    /// The response `GetAuditoryApparatusInformationResponse`.
    public struct GetAuditoryApparatusInformationResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getAuditoryApparatusInformationResponse }

        /// Optional list of `auditoryApparatusItem`.
        public var auditoryApparatusList: [AuditoryApparatusItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            auditoryApparatusList: [AuditoryApparatusItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.auditoryApparatusList = auditoryApparatusList
            self.extensions = extensions
        }
    }

    /// The request `GetButtonInformation`, answered by `GetButtonInformationResponse`.
    public struct GetButtonInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getButtonInformation }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var button: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, button: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.button = button
            self.extensions = extensions
        }
    }

    /// The response `GetButtonInformationResponse`.
    public struct GetButtonInformationResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getButtonInformationResponse }

        /// Optional list of `buttonItem`.
        public var buttonList: [ButtonItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            buttonList: [ButtonItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.buttonList = buttonList
            self.extensions = extensions
        }
    }

    /// The request `GetDisplay`, answered by `GetDisplayResponse`.
    public struct GetDisplay: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getDisplay }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var display: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, display: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.display = display
            self.extensions = extensions
        }
    }

    /// The response `GetDisplayResponse`.
    public struct GetDisplayResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getDisplayResponse }

        /// Optional list of `displayListItem`.
        public var displayList: [DisplayListItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            displayList: [DisplayListItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.displayList = displayList
            self.extensions = extensions
        }
    }

    /// The request `GetHookswitchStatus`, answered by `GetHookswitchStatusResponse`.
    public struct GetHookswitchStatus: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getHookswitchStatus }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var hookswitch: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, hookswitch: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.hookswitch = hookswitch
            self.extensions = extensions
        }
    }

    /// The response `GetHookswitchStatusResponse`.
    public struct GetHookswitchStatusResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getHookswitchStatusResponse }

        /// Optional list of `hookswitchStatusItem`.
        public var hookswitchStatusList: [HookswitchStatusItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            hookswitchStatusList: [HookswitchStatusItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.hookswitchStatusList = hookswitchStatusList
            self.extensions = extensions
        }
    }

    /// The request `GetLampInformation`, answered by `GetLampInformationResponse`.
    public struct GetLampInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLampInformation }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var lamp: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, lamp: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.lamp = lamp
            self.extensions = extensions
        }
    }

    /// The response `GetLampInformationResponse`.
    public struct GetLampInformationResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLampInformationResponse }

        /// Optional list of `lampItem`.
        public var lampList: [LampItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            lampList: [LampItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.lampList = lampList
            self.extensions = extensions
        }
    }

    /// The request `GetLampMode`, answered by `GetLampModeResponse`.
    public struct GetLampMode: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLampMode }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var lamp: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, lamp: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.lamp = lamp
            self.extensions = extensions
        }
    }

    /// The response `GetLampModeResponse`.
    public struct GetLampModeResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getLampModeResponse }

        /// Optional list of `lampModeItem`.
        public var lampModeList: [LampModeItem]?
        /// Optional.
        public var lamp: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            lampModeList: [LampModeItem]? = nil, lamp: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.lampModeList = lampModeList
            self.lamp = lamp
            self.extensions = extensions
        }
    }

    /// The request `GetMessageWaitingIndicator`, answered by `GetMessageWaitingIndicatorResponse`.
    public struct GetMessageWaitingIndicator: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getMessageWaitingIndicator }

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

    /// The response `GetMessageWaitingIndicatorResponse`.
    public struct GetMessageWaitingIndicatorResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getMessageWaitingIndicatorResponse }

        /// Mandatory.
        public var messageWaitingOn: Bool
        /// Optional.
        public var deviceForMessage: DeviceID?
        /// Optional.
        public var lampIsPresent: Bool?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            messageWaitingOn: Bool, deviceForMessage: DeviceID? = nil, lampIsPresent: Bool? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.messageWaitingOn = messageWaitingOn
            self.deviceForMessage = deviceForMessage
            self.lampIsPresent = lampIsPresent
            self.extensions = extensions
        }
    }

    /// The request `GetMicrophoneGain`, answered by `GetMicrophoneGainResponse`.
    public struct GetMicrophoneGain: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getMicrophoneGain }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditoryApparatus: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditoryApparatus: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditoryApparatus = auditoryApparatus
            self.extensions = extensions
        }
    }

    /// The response `GetMicrophoneGainResponse`.
    public struct GetMicrophoneGainResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getMicrophoneGainResponse }

        /// Optional list of `microphoneGainItem`.
        public var microphoneGainList: [MicrophoneGainItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            microphoneGainList: [MicrophoneGainItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.microphoneGainList = microphoneGainList
            self.extensions = extensions
        }
    }

    /// The request `GetMicrophoneMute`, answered by `GetMicrophoneMuteResponse`.
    public struct GetMicrophoneMute: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getMicrophoneMute }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditoryApparatus: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditoryApparatus: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditoryApparatus = auditoryApparatus
            self.extensions = extensions
        }
    }

    /// The response `GetMicrophoneMuteResponse`.
    public struct GetMicrophoneMuteResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getMicrophoneMuteResponse }

        /// Optional list of `microphoneMuteItem`.
        public var microphoneMuteList: [MicrophoneMuteItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            microphoneMuteList: [MicrophoneMuteItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.microphoneMuteList = microphoneMuteList
            self.extensions = extensions
        }
    }

    /// The request `GetRingerStatus`, answered by `GetRingerStatusResponse`.
    public struct GetRingerStatus: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getRingerStatus }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var ringer: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, ringer: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.ringer = ringer
            self.extensions = extensions
        }
    }

    /// The response `GetRingerStatusResponse`.
    public struct GetRingerStatusResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getRingerStatusResponse }

        /// Optional list of `ringerStatusItem`.
        public var ringerStatusList: [RingerStatusItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            ringerStatusList: [RingerStatusItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.ringerStatusList = ringerStatusList
            self.extensions = extensions
        }
    }

    /// The request `GetSpeakerMute`, answered by `GetSpeakerMuteResponse`.
    public struct GetSpeakerMute: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getSpeakerMute }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditoryApparatus: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditoryApparatus: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditoryApparatus = auditoryApparatus
            self.extensions = extensions
        }
    }

    /// The response `GetSpeakerMuteResponse`.
    public struct GetSpeakerMuteResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getSpeakerMuteResponse }

        /// Optional list of `speakerMuteItem`.
        public var speakerMuteList: [SpeakerMuteItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            speakerMuteList: [SpeakerMuteItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.speakerMuteList = speakerMuteList
            self.extensions = extensions
        }
    }

    /// The request `GetSpeakerVolume`, answered by `GetSpeakerVolumeResponse`.
    public struct GetSpeakerVolume: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getSpeakerVolume }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditoryApparatus: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditoryApparatus: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditoryApparatus = auditoryApparatus
            self.extensions = extensions
        }
    }

    /// The response `GetSpeakerVolumeResponse`.
    public struct GetSpeakerVolumeResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .getSpeakerVolumeResponse }

        /// Optional list of `speakerVolumeItem`.
        public var speakerVolumeList: [SpeakerVolumeItem]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            speakerVolumeList: [SpeakerVolumeItem]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.speakerVolumeList = speakerVolumeList
            self.extensions = extensions
        }
    }

    /// The event `HookswitchEvent`.
    public struct HookswitchEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .hookswitchEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Mandatory.
        public var hookswitch: String
        /// Mandatory.
        public var hookswitchOnHook: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, hookswitch: String, hookswitchOnHook: Bool,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.hookswitch = hookswitch
            self.hookswitchOnHook = hookswitchOnHook
            self.extensions = extensions
        }
    }

    /// The event `LampModeEvent`.
    public struct LampModeEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .lampModeEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Mandatory.
        public var lamp: String
        /// Optional.
        public var lampLabel: String?
        /// Mandatory.
        public var lampMode: Int
        /// Optional.
        public var lampBrightness: LampBrightness?
        /// Optional.
        public var lampColor: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, lamp: String, lampLabel: String? = nil,
            lampMode: Int, lampBrightness: LampBrightness? = nil, lampColor: Int? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.lamp = lamp
            self.lampLabel = lampLabel
            self.lampMode = lampMode
            self.lampBrightness = lampBrightness
            self.lampColor = lampColor
            self.extensions = extensions
        }
    }

    /// The event `MessageWaitingEvent`.
    public struct MessageWaitingEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .messageWaitingEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var targetDevice: SubjectDeviceID
        /// Optional.
        public var deviceForMessage: DeviceID?
        /// Mandatory.
        public var messageWaitingOn: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, targetDevice: SubjectDeviceID, deviceForMessage: DeviceID? = nil,
            messageWaitingOn: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.targetDevice = targetDevice
            self.deviceForMessage = deviceForMessage
            self.messageWaitingOn = messageWaitingOn
            self.extensions = extensions
        }
    }

    /// The event `MicrophoneGainEvent`.
    public struct MicrophoneGainEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .microphoneGainEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var invokingDevice: SubjectDeviceID
        /// Mandatory.
        public var auditoryApparatus: String
        /// Mandatory.
        public var microphoneGain: MicrophoneGain
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, invokingDevice: SubjectDeviceID, auditoryApparatus: String,
            microphoneGain: MicrophoneGain, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.invokingDevice = invokingDevice
            self.auditoryApparatus = auditoryApparatus
            self.microphoneGain = microphoneGain
            self.extensions = extensions
        }
    }

    /// The event `MicrophoneMuteEvent`.
    public struct MicrophoneMuteEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .microphoneMuteEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var invokingDevice: SubjectDeviceID
        /// Mandatory.
        public var auditoryApparatus: String
        /// Mandatory.
        public var microphoneMuteOn: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, invokingDevice: SubjectDeviceID, auditoryApparatus: String,
            microphoneMuteOn: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.invokingDevice = invokingDevice
            self.auditoryApparatus = auditoryApparatus
            self.microphoneMuteOn = microphoneMuteOn
            self.extensions = extensions
        }
    }

    /// The event `RingerStatusEvent`.
    public struct RingerStatusEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .ringerStatusEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var device: SubjectDeviceID
        /// Mandatory.
        public var ringer: String
        /// Mandatory.
        public var ringMode: RingMode
        /// Optional.
        public var ringCount: Int?
        /// Optional; not in the third edition.
        public var ringDuration: Int?
        /// Optional.
        public var ringPattern: Int?
        /// Optional.
        public var ringVolume: Volume?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, device: SubjectDeviceID, ringer: String, ringMode: RingMode,
            ringCount: Int? = nil, ringDuration: Int? = nil, ringPattern: Int? = nil, ringVolume: Volume? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.device = device
            self.ringer = ringer
            self.ringMode = ringMode
            self.ringCount = ringCount
            self.ringDuration = ringDuration
            self.ringPattern = ringPattern
            self.ringVolume = ringVolume
            self.extensions = extensions
        }
    }

    /// The request `SetButtonInformation`, answered by `SetButtonInformationResponse`.
    public struct SetButtonInformation: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setButtonInformation }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var button: String?
        /// Optional.
        public var buttonLabel: String?
        /// Optional.
        public var buttonAssociatedNumber: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, button: String? = nil, buttonLabel: String? = nil,
            buttonAssociatedNumber: DeviceID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.button = button
            self.buttonLabel = buttonLabel
            self.buttonAssociatedNumber = buttonAssociatedNumber
            self.extensions = extensions
        }
    }

    /// The response `SetButtonInformationResponse`.
    public struct SetButtonInformationResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setButtonInformationResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetDisplay`, answered by `SetDisplayResponse`.
    public struct SetDisplay: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setDisplay }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var display: String?
        /// Optional.
        public var physicalBaseRowNumber: Int?
        /// Optional.
        public var physicalBaseColumnNumber: Int?
        /// Optional.
        public var contentsOfDisplay: String?
        /// Optional.
        public var offset: Int?
        /// Optional; not in the third edition.
        public var characterSet: CharacterSet?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, display: String? = nil, physicalBaseRowNumber: Int? = nil,
            physicalBaseColumnNumber: Int? = nil, contentsOfDisplay: String? = nil, offset: Int? = nil,
            characterSet: CharacterSet? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.display = display
            self.physicalBaseRowNumber = physicalBaseRowNumber
            self.physicalBaseColumnNumber = physicalBaseColumnNumber
            self.contentsOfDisplay = contentsOfDisplay
            self.offset = offset
            self.characterSet = characterSet
            self.extensions = extensions
        }
    }

    /// The response `SetDisplayResponse`.
    public struct SetDisplayResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setDisplayResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetHookswitchStatus`, answered by `SetHookswitchStatusResponse`.
    public struct SetHookswitchStatus: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setHookswitchStatus }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var hookswitch: String?
        /// Mandatory.
        public var hookswitchOnhook: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, hookswitch: String? = nil, hookswitchOnhook: Bool,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.hookswitch = hookswitch
            self.hookswitchOnhook = hookswitchOnhook
            self.extensions = extensions
        }
    }

    /// The response `SetHookswitchStatusResponse`.
    public struct SetHookswitchStatusResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setHookswitchStatusResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetLampMode`, answered by `SetLampModeResponse`.
    public struct SetLampMode: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setLampMode }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var lamp: String?
        /// Mandatory; `LampMode` until the third edition.
        public var lampMode: Int
        /// Optional.
        public var lampBrightness: LampBrightness?
        /// Optional.
        public var lampColor: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, lamp: String? = nil, lampMode: Int, lampBrightness: LampBrightness? = nil,
            lampColor: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.lamp = lamp
            self.lampMode = lampMode
            self.lampBrightness = lampBrightness
            self.lampColor = lampColor
            self.extensions = extensions
        }
    }

    /// The response `SetLampModeResponse`.
    public struct SetLampModeResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setLampModeResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetMessageWaitingIndicator`, answered by `SetMessageWaitingIndicatorResponse`.
    public struct SetMessageWaitingIndicator: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setMessageWaitingIndicator }

        /// Mandatory.
        public var device: DeviceID
        /// Mandatory.
        public var messageWaitingOn: Bool
        /// Optional.
        public var deviceForMessage: DeviceID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, messageWaitingOn: Bool, deviceForMessage: DeviceID? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.messageWaitingOn = messageWaitingOn
            self.deviceForMessage = deviceForMessage
            self.extensions = extensions
        }
    }

    /// The response `SetMessageWaitingIndicatorResponse`.
    public struct SetMessageWaitingIndicatorResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setMessageWaitingIndicatorResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetMicrophoneGain`, answered by `SetMicrophoneGainResponse`.
    public struct SetMicrophoneGain: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setMicrophoneGain }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditoryApparatus: String?
        /// Optional.
        public var microphoneGain: MicrophoneGain?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditoryApparatus: String? = nil, microphoneGain: MicrophoneGain? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditoryApparatus = auditoryApparatus
            self.microphoneGain = microphoneGain
            self.extensions = extensions
        }
    }

    /// The response `SetMicrophoneGainResponse`.
    public struct SetMicrophoneGainResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setMicrophoneGainResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetMicrophoneMute`, answered by `SetMicrophoneMuteResponse`.
    public struct SetMicrophoneMute: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setMicrophoneMute }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditoryApparatus: String?
        /// Mandatory.
        public var microphoneMuteOn: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditoryApparatus: String? = nil, microphoneMuteOn: Bool,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditoryApparatus = auditoryApparatus
            self.microphoneMuteOn = microphoneMuteOn
            self.extensions = extensions
        }
    }

    /// The response `SetMicrophoneMuteResponse`.
    public struct SetMicrophoneMuteResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setMicrophoneMuteResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetRingerStatus`, answered by `SetRingerStatusResponse`.
    public struct SetRingerStatus: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setRingerStatus }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var ringer: String?
        /// Optional.
        public var ringMode: RingMode?
        /// Optional.
        public var ringPattern: Int?
        /// Optional.
        public var ringVolume: Volume?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, ringer: String? = nil, ringMode: RingMode? = nil, ringPattern: Int? = nil,
            ringVolume: Volume? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.ringer = ringer
            self.ringMode = ringMode
            self.ringPattern = ringPattern
            self.ringVolume = ringVolume
            self.extensions = extensions
        }
    }

    /// The response `SetRingerStatusResponse`.
    public struct SetRingerStatusResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setRingerStatusResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetSpeakerMute`, answered by `SetSpeakerMuteResponse`.
    public struct SetSpeakerMute: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setSpeakerMute }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditoryApparatus: String?
        /// Mandatory.
        public var speakerMuteOn: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditoryApparatus: String? = nil, speakerMuteOn: Bool,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditoryApparatus = auditoryApparatus
            self.speakerMuteOn = speakerMuteOn
            self.extensions = extensions
        }
    }

    /// The response `SetSpeakerMuteResponse`.
    public struct SetSpeakerMuteResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setSpeakerMuteResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetSpeakerVolume`, answered by `SetSpeakerVolumeResponse`.
    public struct SetSpeakerVolume: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setSpeakerVolume }

        /// Mandatory.
        public var device: DeviceID
        /// Optional.
        public var auditoryApparatus: String?
        /// Optional.
        public var speakerVolume: Volume?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            device: DeviceID, auditoryApparatus: String? = nil, speakerVolume: Volume? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.device = device
            self.auditoryApparatus = auditoryApparatus
            self.speakerVolume = speakerVolume
            self.extensions = extensions
        }
    }

    /// The response `SetSpeakerVolumeResponse`.
    public struct SetSpeakerVolumeResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setSpeakerVolumeResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `SpeakerMuteEvent`.
    public struct SpeakerMuteEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .speakerMuteEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var invokingDevice: SubjectDeviceID
        /// Mandatory.
        public var auditoryApparatus: String
        /// Mandatory.
        public var speakerMuteOn: Bool
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, invokingDevice: SubjectDeviceID, auditoryApparatus: String,
            speakerMuteOn: Bool, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.invokingDevice = invokingDevice
            self.auditoryApparatus = auditoryApparatus
            self.speakerMuteOn = speakerMuteOn
            self.extensions = extensions
        }
    }

    /// The event `SpeakerVolumeEvent`.
    public struct SpeakerVolumeEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .speakerVolumeEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Mandatory.
        public var invokingDevice: SubjectDeviceID
        /// Mandatory.
        public var auditoryApparatus: String
        /// Mandatory.
        public var speakerVolume: Volume
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, invokingDevice: SubjectDeviceID, auditoryApparatus: String,
            speakerVolume: Volume, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.invokingDevice = invokingDevice
            self.auditoryApparatus = auditoryApparatus
            self.speakerVolume = speakerVolume
            self.extensions = extensions
        }
    }
}
