// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// The enumerations.

extension CSTA {
    /// The enumeration `AppearanceType`.
    public enum AppearanceType: UInt8, CSTAEnumeration {
        /// `selectedStandard`.
        case selectedStandard
        /// `basicStandard`.
        case basicStandard
        /// `basicBridged`.
        case basicBridged
        /// `exclusiveBridged`.
        case exclusiveBridged
        /// `independentSharedBridged`.
        case independentSharedBridged
        /// `interdependentSharedBridged`.
        case interdependentSharedBridged

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "selectedStandard", "basicStandard", "basicBridged", "exclusiveBridged", "independentSharedBridged",
            "interdependentSharedBridged",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ApplicationSessionTerminatedSessionTermReasonDefinedTermReason`.
    public enum ApplicationSessionTerminatedSessionTermReasonDefinedTermReason: UInt8, CSTAEnumeration {
        /// `resourceLimitation`.
        case resourceLimitation
        /// `sessionTimerExpired`.
        case sessionTimerExpired

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "resourceLimitation", "sessionTimerExpired",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `AutoOriginate`.
    public enum AutoOriginate: UInt8, CSTAEnumeration {
        /// `prompt`.
        case prompt
        /// `doNotPrompt`.
        case doNotPrompt

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "prompt", "doNotPrompt",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ChargingInfoTypeOfChargingInfo`.
    public enum ChargingInfoTypeOfChargingInfo: UInt8, CSTAEnumeration {
        /// `subTotal`.
        case subTotal
        /// `total`.
        case total

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "subTotal", "total",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ConnectionInformationFlowDirection`.
    public enum ConnectionInformationFlowDirection: UInt8, CSTAEnumeration {
        /// `transmit`.
        case transmit
        /// `receive`.
        case receive
        /// `transmitAndReceive`.
        case transmitAndReceive
        /// `none`.
        case none

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "transmit", "receive", "transmitAndReceive", "none",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ConnectionView`.
    public enum ConnectionView: UInt8, CSTAEnumeration {
        /// `fixed`.
        case fixed
        /// `local`.
        case local

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "fixed", "local",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ConsultOptions`.
    public enum ConsultOptions: UInt8, CSTAEnumeration {
        /// `unrestricted`.
        case unrestricted
        /// `consultOnly`.
        case consultOnly
        /// `transferOnly`.
        case transferOnly
        /// `conferenceOnly`.
        case conferenceOnly

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "unrestricted", "consultOnly", "transferOnly", "conferenceOnly",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `DeviceCategory`.
    public enum DeviceCategory: UInt8, CSTAEnumeration {
        /// `acd`.
        case acd
        /// `group`.
        case group
        /// `networkInterface`.
        case networkInterface
        /// `park`.
        case park
        /// `routeingDevice`.
        case routeingDevice
        /// `station`.
        case station
        /// `voiceUnit`.
        case voiceUnit
        /// `genericInteractiveVoice`, not in the third edition.
        case genericInteractiveVoice
        /// `listenerInteractiveVoice`, not in the third edition.
        case listenerInteractiveVoice
        /// `dtmfInteractiveVoice`, not in the third edition.
        case dtmfInteractiveVoice
        /// `promptInteractiveVoice`, not in the third edition.
        case promptInteractiveVoice
        /// `promptQueueInteractiveVoice`, not in the third edition.
        case promptQueueInteractiveVoice
        /// `messageInteractiveVoice`, not in the third edition.
        case messageInteractiveVoice
        /// `conference`, not in the third edition.
        case conference
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "acd", "group", "networkInterface", "park", "routeingDevice", "station", "voiceUnit",
            "genericInteractiveVoice", "listenerInteractiveVoice", "dtmfInteractiveVoice", "promptInteractiveVoice",
            "promptQueueInteractiveVoice", "messageInteractiveVoice", "conference", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
        /// Whether some values are missing from older editions.
        public static var isLimitedByEdition: Bool { true }
        /// The value to send to a peer of that edition: itself, or the nearest one the edition has.
        public func value(in edition: Edition) -> Self {
            if edition >= .ed4 { return self }
            return switch self {
                case .genericInteractiveVoice: .other
                case .listenerInteractiveVoice: .other
                case .dtmfInteractiveVoice: .other
                case .promptInteractiveVoice: .other
                case .promptQueueInteractiveVoice: .other
                case .messageInteractiveVoice: .other
                case .conference: .other
                default: self
            }
        }
    }

    /// The enumeration `DigitMode`.
    public enum DigitMode: UInt8, CSTAEnumeration {
        /// `rotaryPulse`.
        case rotaryPulse
        /// `dTMF`.
        case dTMF

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "rotaryPulse", "dTMF",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `DynamicFeatureSupported`.
    public enum DynamicFeatureSupported: UInt8, CSTAEnumeration {
        /// `none`.
        case none
        /// `all`.
        case all
        /// `some`.
        case some

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "none", "all", "some",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `EventCause`.
    public enum EventCause: UInt8, CSTAEnumeration {
        /// `aCDBusy`.
        case aCDBusy
        /// `aCDForward`.
        case aCDForward
        /// `aCDSaturated`.
        case aCDSaturated
        /// `activation`.
        case activation
        /// `activeParticipation`.
        case activeParticipation
        /// `alertTimeExpired`.
        case alertTimeExpired
        /// `alternate`.
        case alternate
        /// `autoWork`.
        case autoWork
        /// `babble`.
        case babble
        /// `badAttribute`.
        case badAttribute
        /// `badGrammar`.
        case badGrammar
        /// `badURI`.
        case badURI
        /// `badVoice`.
        case badVoice
        /// `blocked`.
        case blocked
        /// `busy`.
        case busy
        /// `busyOverflow`.
        case busyOverflow
        /// `calendarOverflow`.
        case calendarOverflow
        /// `callBack`.
        case callBack
        /// `callCancelled`.
        case callCancelled
        /// `callForward`.
        case callForward
        /// `callForwardImmediate`.
        case callForwardImmediate
        /// `callForwardBusy`.
        case callForwardBusy
        /// `callForwardNoAnswer`.
        case callForwardNoAnswer
        /// `callInterception`, not in the third edition.
        case callInterception
        /// `callInterceptionBusy`, not in the third edition.
        case callInterceptionBusy
        /// `callInterceptionForwarded`, not in the third edition.
        case callInterceptionForwarded
        /// `callInterceptionNoAnswer`, not in the third edition.
        case callInterceptionNoAnswer
        /// `callInterceptionResourcesNotAvailable`, not in the third edition.
        case callInterceptionResourcesNotAvailable
        /// `callNotAnswered`.
        case callNotAnswered
        /// `callPickup`.
        case callPickup
        /// `campOn`.
        case campOn
        /// `campOnTrunks`.
        case campOnTrunks
        /// `capacityOverflow`.
        case capacityOverflow
        /// `characterCountReached`.
        case characterCountReached
        /// `conference`.
        case conference
        /// `consultation`.
        case consultation
        /// `destDetected`.
        case destDetected
        /// `destNotObtainable`.
        case destNotObtainable
        /// `destOutOfOrder`.
        case destOutOfOrder
        /// `distributed`.
        case distributed
        /// `distributionDelay`.
        case distributionDelay
        /// `doNotDisturb`.
        case doNotDisturb
        /// `dTMFDigitDetected`.
        case dTMFDigitDetected
        /// `duplicateDTMF`.
        case duplicateDTMF
        /// `durationExceeded`.
        case durationExceeded
        /// `earlyStop`.
        case earlyStop
        /// `emptyQueue`.
        case emptyQueue
        /// `endOfMessageDetected`.
        case endOfMessageDetected
        /// `enteringDistribution`.
        case enteringDistribution
        /// `forcedPause`.
        case forcedPause
        /// `forcedTransition`.
        case forcedTransition
        /// `incompatibleDestination`.
        case incompatibleDestination
        /// `interdigitTimeout`.
        case interdigitTimeout
        /// `intrude`.
        case intrude
        /// `invalidAccountCode`.
        case invalidAccountCode
        /// `invalidConnection`.
        case invalidConnection
        /// `invalidConnectionState`.
        case invalidConnectionState
        /// `invalidNumberFormat`.
        case invalidNumberFormat
        /// `joinCall`.
        case joinCall
        /// `keyOperation`.
        case keyOperation
        /// `keyOperationInUse`.
        case keyOperationInUse
        /// `lawfulInterception`, not in the third edition.
        case lawfulInterception
        /// `lockout`.
        case lockout
        /// `maintenance`.
        case maintenance
        /// `makeCall`.
        case makeCall
        /// `makeConnection`, not in the third edition.
        case makeConnection
        /// `makePredictiveCall`.
        case makePredictiveCall
        /// `maxTimeout`.
        case maxTimeout
        /// `messageDurationExceeded`.
        case messageDurationExceeded
        /// `messageSizeExceeded`.
        case messageSizeExceeded
        /// `multipleAlerting`.
        case multipleAlerting
        /// `multipleQueuing`.
        case multipleQueuing
        /// `networkCongestion`.
        case networkCongestion
        /// `networkDialling`.
        case networkDialling
        /// `networkNotObtainable`.
        case networkNotObtainable
        /// `networkOutOfOrder`.
        case networkOutOfOrder
        /// `networkSignal`.
        case networkSignal
        /// `newCall`.
        case newCall
        /// `nextMessage`.
        case nextMessage
        /// `noAvailableAgents`.
        case noAvailableAgents
        /// `normal`.
        case normal
        /// `normalClearing`.
        case normalClearing
        /// `noAudioSaved`.
        case noAudioSaved
        /// `noQueue`.
        case noQueue
        /// `noRule`.
        case noRule
        /// `noSpeechDetected`.
        case noSpeechDetected
        /// `notAvailableBearerService`.
        case notAvailableBearerService
        /// `notSupportedBearerService`.
        case notSupportedBearerService
        /// `numberChanged`.
        case numberChanged
        /// `numberUnallocated`.
        case numberUnallocated
        /// `outOfGrammar`.
        case outOfGrammar
        /// `overflow`.
        case overflow
        /// `override`.
        case override
        /// `park`.
        case park
        /// `pathReplacement`.
        case pathReplacement
        /// `queueCleared`.
        case queueCleared
        /// `queueTimeOverflow`.
        case queueTimeOverflow
        /// `recall`.
        case recall
        /// `recallBusy`.
        case recallBusy
        /// `recallForwarded`.
        case recallForwarded
        /// `recallNoAnswer`.
        case recallNoAnswer
        /// `recallResourcesNotAvailable`.
        case recallResourcesNotAvailable
        /// `redirected`.
        case redirected
        /// `remainsInQueue`.
        case remainsInQueue
        /// `reorderTone`.
        case reorderTone
        /// `reserved`.
        case reserved
        /// `resourcesNotAvailable`.
        case resourcesNotAvailable
        /// `selectedTrunkBusy`.
        case selectedTrunkBusy
        /// `silentParticipation`.
        case silentParticipation
        /// `singleStepConference`.
        case singleStepConference
        /// `singleStepTransfer`.
        case singleStepTransfer
        /// `speechDetected`.
        case speechDetected
        /// `suspend`.
        case suspend
        /// `switchingFunctionTerminated`.
        case switchingFunctionTerminated
        /// `terminationCharacterReceived`.
        case terminationCharacterReceived
        /// `timeout`.
        case timeout
        /// `transfer`.
        case transfer
        /// `trunksBusy`.
        case trunksBusy
        /// `unauthorisedBearerService`.
        case unauthorisedBearerService
        /// `unknownOverflow`.
        case unknownOverflow

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "aCDBusy", "aCDForward", "aCDSaturated", "activation", "activeParticipation", "alertTimeExpired",
            "alternate", "autoWork", "babble", "badAttribute", "badGrammar", "badURI", "badVoice", "blocked",
            "busy", "busyOverflow", "calendarOverflow", "callBack", "callCancelled", "callForward",
            "callForwardImmediate", "callForwardBusy", "callForwardNoAnswer", "callInterception",
            "callInterceptionBusy", "callInterceptionForwarded", "callInterceptionNoAnswer",
            "callInterceptionResourcesNotAvailable", "callNotAnswered", "callPickup", "campOn", "campOnTrunks",
            "capacityOverflow", "characterCountReached", "conference", "consultation", "destDetected",
            "destNotObtainable", "destOutOfOrder", "distributed", "distributionDelay", "doNotDisturb",
            "dTMFDigitDetected", "duplicateDTMF", "durationExceeded", "earlyStop", "emptyQueue",
            "endOfMessageDetected", "enteringDistribution", "forcedPause", "forcedTransition",
            "incompatibleDestination", "interdigitTimeout", "intrude", "invalidAccountCode", "invalidConnection",
            "invalidConnectionState", "invalidNumberFormat", "joinCall", "keyOperation", "keyOperationInUse",
            "lawfulInterception", "lockout", "maintenance", "makeCall", "makeConnection", "makePredictiveCall",
            "maxTimeout", "messageDurationExceeded", "messageSizeExceeded", "multipleAlerting", "multipleQueuing",
            "networkCongestion", "networkDialling", "networkNotObtainable", "networkOutOfOrder", "networkSignal",
            "newCall", "nextMessage", "noAvailableAgents", "normal", "normalClearing", "noAudioSaved", "noQueue",
            "noRule", "noSpeechDetected", "notAvailableBearerService", "notSupportedBearerService", "numberChanged",
            "numberUnallocated", "outOfGrammar", "overflow", "override", "park", "pathReplacement", "queueCleared",
            "queueTimeOverflow", "recall", "recallBusy", "recallForwarded", "recallNoAnswer",
            "recallResourcesNotAvailable", "redirected", "remainsInQueue", "reorderTone", "reserved",
            "resourcesNotAvailable", "selectedTrunkBusy", "silentParticipation", "singleStepConference",
            "singleStepTransfer", "speechDetected", "suspend", "switchingFunctionTerminated",
            "terminationCharacterReceived", "timeout", "transfer", "trunksBusy", "unauthorisedBearerService",
            "unknownOverflow",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
        /// Whether some values are missing from older editions.
        public static var isLimitedByEdition: Bool { true }
        /// The value to send to a peer of that edition: itself, or the nearest one the edition has.
        public func value(in edition: Edition) -> Self {
            if edition >= .ed4 { return self }
            return switch self {
                case .callInterception: .redirected
                case .callInterceptionBusy: .redirected
                case .callInterceptionForwarded: .redirected
                case .callInterceptionNoAnswer: .redirected
                case .callInterceptionResourcesNotAvailable: .redirected
                case .lawfulInterception: .normal
                case .makeConnection: .makeCall
                default: self
            }
        }
    }

    /// The enumeration `ForwardDefault`.
    public enum ForwardDefault: UInt8, CSTAEnumeration {
        /// `forwardingTypeAndForwardDN`.
        case forwardingTypeAndForwardDN
        /// `forwardingType`.
        case forwardingType
        /// `forwardDN`.
        case forwardDN

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "forwardingTypeAndForwardDN", "forwardingType", "forwardDN",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ForwardingType`.
    public enum ForwardingType: UInt8, CSTAEnumeration {
        /// `forwardImmediate`.
        case forwardImmediate
        /// `forwardBusy`.
        case forwardBusy
        /// `forwardNoAns`.
        case forwardNoAns
        /// `forwardDND`.
        case forwardDND
        /// `forwardBusyInt`.
        case forwardBusyInt
        /// `forwardBusyExt`.
        case forwardBusyExt
        /// `forwardNoAnsInt`.
        case forwardNoAnsInt
        /// `forwardNoAnsExt`.
        case forwardNoAnsExt
        /// `forwardImmInt`.
        case forwardImmInt
        /// `forwardImmExt`.
        case forwardImmExt
        /// `forwardDNDInt`.
        case forwardDNDInt
        /// `forwardDNDExt`.
        case forwardDNDExt

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "forwardImmediate", "forwardBusy", "forwardNoAns", "forwardDND", "forwardBusyInt", "forwardBusyExt",
            "forwardNoAnsInt", "forwardNoAnsExt", "forwardImmInt", "forwardImmExt", "forwardDNDInt",
            "forwardDNDExt",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `IgnoreUnsupportedParameters`.
    public enum IgnoreUnsupportedParameters: UInt8, CSTAEnumeration {
        /// `ignoreParameters`.
        case ignoreParameters
        /// `rejectMessage`.
        case rejectMessage

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "ignoreParameters", "rejectMessage",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `LocalConnectionState`.
    public enum LocalConnectionState: UInt8, CSTAEnumeration {
        /// `null`.
        case null
        /// `initiated`.
        case initiated
        /// `alerting`.
        case alerting
        /// `connected`.
        case connected
        /// `hold`.
        case hold
        /// `queued`.
        case queued
        /// `fail`.
        case fail

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "null", "initiated", "alerting", "connected", "hold", "queued", "fail",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `MediaCallCharacteristicsBitRate`.
    public enum MediaCallCharacteristicsBitRate: UInt8, CSTAEnumeration {
        /// `constant`.
        case constant
        /// `variable`.
        case variable

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "constant", "variable",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `MediaCallCharacteristicsSwitchingSubDomainCCIEType`.
    public enum MediaCallCharacteristicsSwitchingSubDomainCCIEType: UInt8, CSTAEnumeration {
        /// `isdn`.
        case isdn
        /// `atm`.
        case atm
        /// `isoEthernet`.
        case isoEthernet
        /// `rsvp`.
        case rsvp
        /// `sip`, not in the third edition.
        case sip
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "isdn", "atm", "isoEthernet", "rsvp", "sip", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
        /// Whether some values are missing from older editions.
        public static var isLimitedByEdition: Bool { true }
        /// The value to send to a peer of that edition: itself, or the nearest one the edition has.
        public func value(in edition: Edition) -> Self {
            if edition >= .ed4 { return self }
            return switch self {
                case .sip: .other
                default: self
            }
        }
    }

    /// The enumeration `MediaServiceType`.
    public enum MediaServiceType: UInt8, CSTAEnumeration {
        /// `cstaVoiceUnit`.
        case cstaVoiceUnit
        /// `dataModem`.
        case dataModem
        /// `digitalDataIsochronousIeee1394`.
        case digitalDataIsochronousIeee1394
        /// `digitalDataIsochronousGeoport`.
        case digitalDataIsochronousGeoport
        /// `digitalDataIsochronousIeeeAtm`.
        case digitalDataIsochronousIeeeAtm
        /// `digitalDataIsochronousIeeeIsdn`.
        case digitalDataIsochronousIeeeIsdn
        /// `digitalDataApi`.
        case digitalDataApi
        /// `ectfS100MediaServicesDefault`.
        case ectfS100MediaServicesDefault
        /// `ectfS100MediaServicesAppServices`.
        case ectfS100MediaServicesAppServices
        /// `cstaIVRScript1`.
        case cstaIVRScript1
        /// `cstaIVRScript2`.
        case cstaIVRScript2
        /// `cstaIVRScript3`.
        case cstaIVRScript3
        /// `cstaIVRScript4`.
        case cstaIVRScript4
        /// `cstaIVRScript5`.
        case cstaIVRScript5
        /// `cstaIVRScript6`.
        case cstaIVRScript6
        /// `cstaIVRScript7`.
        case cstaIVRScript7
        /// `cstaIVRScript8`.
        case cstaIVRScript8
        /// `cstaIVRScript9`.
        case cstaIVRScript9
        /// `cstaIVRScript10`.
        case cstaIVRScript10
        /// `liveSoundCaptureAnalog`.
        case liveSoundCaptureAnalog
        /// `liveSoundTransmitAnalog`.
        case liveSoundTransmitAnalog
        /// `liveSoundCaptureIeee1394`.
        case liveSoundCaptureIeee1394
        /// `liveSoundTransmitIeee1394`.
        case liveSoundTransmitIeee1394
        /// `liveSoundCaptureTransmitGeoport`.
        case liveSoundCaptureTransmitGeoport
        /// `liveSoundCaptureTransmitAtm`.
        case liveSoundCaptureTransmitAtm
        /// `liveSoundCaptureTransmitISDN`.
        case liveSoundCaptureTransmitISDN
        /// `soundCaptureTransmitADPCM`.
        case soundCaptureTransmitADPCM
        /// `soundCaptureTransmitApi`.
        case soundCaptureTransmitApi
        /// `usb`.
        case usb
        /// `sfSpecific1`.
        case sfSpecific1
        /// `sfSpecific2`.
        case sfSpecific2
        /// `sfSpecific3`.
        case sfSpecific3
        /// `sfSpecific4`.
        case sfSpecific4
        /// `sfSpecific5`.
        case sfSpecific5
        /// `sfSpecific6`.
        case sfSpecific6
        /// `sfSpecific7`.
        case sfSpecific7
        /// `sfSpecific8`.
        case sfSpecific8
        /// `sfSpecific9`.
        case sfSpecific9
        /// `sfSpecific10`.
        case sfSpecific10

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "cstaVoiceUnit", "dataModem", "digitalDataIsochronousIeee1394", "digitalDataIsochronousGeoport",
            "digitalDataIsochronousIeeeAtm", "digitalDataIsochronousIeeeIsdn", "digitalDataApi",
            "ectfS100MediaServicesDefault", "ectfS100MediaServicesAppServices", "cstaIVRScript1", "cstaIVRScript2",
            "cstaIVRScript3", "cstaIVRScript4", "cstaIVRScript5", "cstaIVRScript6", "cstaIVRScript7",
            "cstaIVRScript8", "cstaIVRScript9", "cstaIVRScript10", "liveSoundCaptureAnalog",
            "liveSoundTransmitAnalog", "liveSoundCaptureIeee1394", "liveSoundTransmitIeee1394",
            "liveSoundCaptureTransmitGeoport", "liveSoundCaptureTransmitAtm", "liveSoundCaptureTransmitISDN",
            "soundCaptureTransmitADPCM", "soundCaptureTransmitApi", "usb", "sfSpecific1", "sfSpecific2",
            "sfSpecific3", "sfSpecific4", "sfSpecific5", "sfSpecific6", "sfSpecific7", "sfSpecific8", "sfSpecific9",
            "sfSpecific10",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `MonitorType`.
    public enum MonitorType: UInt8, CSTAEnumeration {
        /// `call`.
        case call
        /// `device`.
        case device

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "call", "device",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `NamedDeviceTypes`.
    public enum NamedDeviceTypes: UInt8, CSTAEnumeration {
        /// `acd`.
        case acd
        /// `acdGroup`.
        case acdGroup
        /// `button`.
        case button
        /// `buttonGroup`.
        case buttonGroup
        /// `conferenceBridge`.
        case conferenceBridge
        /// `line`.
        case line
        /// `lineGroup`.
        case lineGroup
        /// `operator`.
        case `operator`
        /// `operatorGroup`.
        case operatorGroup
        /// `parkingDevice`.
        case parkingDevice
        /// `station`.
        case station
        /// `stationGroup`.
        case stationGroup
        /// `trunk`.
        case trunk
        /// `trunkGroup`.
        case trunkGroup
        /// `other`.
        case other
        /// `otherGroup`.
        case otherGroup

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "acd", "acdGroup", "button", "buttonGroup", "conferenceBridge", "line", "lineGroup", "operator",
            "operatorGroup", "parkingDevice", "station", "stationGroup", "trunk", "trunkGroup", "other",
            "otherGroup",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `NetworkCapabilityNetworkType`.
    public enum NetworkCapabilityNetworkType: UInt8, CSTAEnumeration {
        /// `iSDNPublic`.
        case iSDNPublic
        /// `nonISDNPublic`.
        case nonISDNPublic
        /// `iSDNPrivate`.
        case iSDNPrivate
        /// `nonISDNPrivate`.
        case nonISDNPrivate
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "iSDNPublic", "nonISDNPublic", "iSDNPrivate", "nonISDNPrivate", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `NumberOfCurrencyUnitsCurrencyMultiplier`.
    public enum NumberOfCurrencyUnitsCurrencyMultiplier: UInt8, CSTAEnumeration {
        /// `oneThousandth`.
        case oneThousandth
        /// `oneHundredth`.
        case oneHundredth
        /// `oneTenth`.
        case oneTenth
        /// `one`.
        case one
        /// `ten`.
        case ten
        /// `hundred`.
        case hundred
        /// `thousand`.
        case thousand

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "oneThousandth", "oneHundredth", "oneTenth", "one", "ten", "hundred", "thousand",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ParticipationType`.
    public enum ParticipationType: UInt8, CSTAEnumeration {
        /// `silent`.
        case silent
        /// `active`.
        case active
        /// `none`.
        case none

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "silent", "active", "none",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ProgressIndicatorProgressDescription`.
    public enum ProgressIndicatorProgressDescription: UInt8, CSTAEnumeration {
        /// `iSDNProgressDesc`.
        case iSDNProgressDesc
        /// `qSIGProgressDesc`.
        case qSIGProgressDesc
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "iSDNProgressDesc", "qSIGProgressDesc", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ProgressIndicatorProgressLocation`.
    public enum ProgressIndicatorProgressLocation: UInt8, CSTAEnumeration {
        /// `user`.
        case user
        /// `privateNetServingLocal`.
        case privateNetServingLocal
        /// `publicNetServingLocal`.
        case publicNetServingLocal
        /// `transitNetwork`.
        case transitNetwork
        /// `publicNetServingRemote`.
        case publicNetServingRemote
        /// `privateNetServingRemote`.
        case privateNetServingRemote
        /// `localInterface`.
        case localInterface
        /// `internationalNetwork`.
        case internationalNetwork
        /// `networkBeyondInterwk`.
        case networkBeyondInterwk
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "user", "privateNetServingLocal", "publicNetServingLocal", "transitNetwork", "publicNetServingRemote",
            "privateNetServingRemote", "localInterface", "internationalNetwork", "networkBeyondInterwk", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ReqDeviceCategory`.
    public enum ReqDeviceCategory: UInt8, CSTAEnumeration {
        /// `acd`.
        case acd
        /// `groupACD`.
        case groupACD
        /// `groupHunt`.
        case groupHunt
        /// `groupPick`.
        case groupPick
        /// `groupUser`.
        case groupUser
        /// `groupOther`.
        case groupOther
        /// `networkInterface`.
        case networkInterface
        /// `park`.
        case park
        /// `routeingDevice`.
        case routeingDevice
        /// `station`.
        case station
        /// `voiceUnit`.
        case voiceUnit
        /// `genericIV`, not in the third edition.
        case genericIV
        /// `listenerIV`, not in the third edition.
        case listenerIV
        /// `dtmfIV`, not in the third edition.
        case dtmfIV
        /// `promptIV`, not in the third edition.
        case promptIV
        /// `promptQueue`, not in the third edition.
        case promptQueue
        /// `messageIV`, not in the third edition.
        case messageIV
        /// `conference`, not in the third edition.
        case conference
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "acd", "groupACD", "groupHunt", "groupPick", "groupUser", "groupOther", "networkInterface", "park",
            "routeingDevice", "station", "voiceUnit", "genericIV", "listenerIV", "dtmfIV", "promptIV",
            "promptQueue", "messageIV", "conference", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
        /// Whether some values are missing from older editions.
        public static var isLimitedByEdition: Bool { true }
        /// The value to send to a peer of that edition: itself, or the nearest one the edition has.
        public func value(in edition: Edition) -> Self {
            if edition >= .ed4 { return self }
            return switch self {
                case .genericIV: .other
                case .listenerIV: .other
                case .dtmfIV: .other
                case .promptIV: .other
                case .promptQueue: .other
                case .messageIV: .other
                case .conference: .other
                default: self
            }
        }
    }

    /// The enumeration `ResetApplicationSessionTimerNegResponseErrorCodeDefinedError`.
    public enum ResetApplicationSessionTimerNegResponseErrorCodeDefinedError: UInt8, CSTAEnumeration {
        /// `invalidSessionID`.
        case invalidSessionID
        /// `serverCannotResetSessionTimer`.
        case serverCannotResetSessionTimer

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "invalidSessionID", "serverCannotResetSessionTimer",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `SecurityMode`.
    public enum SecurityMode: UInt8, CSTAEnumeration {
        /// `allEvents`.
        case allEvents
        /// `allAcks`.
        case allAcks
        /// `allServReqs`.
        case allServReqs

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "allEvents", "allAcks", "allServReqs",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `SimpleCallState`.
    public enum SimpleCallState: UInt8, CSTAEnumeration {
        /// `callNull`.
        case callNull
        /// `callPending`.
        case callPending
        /// `callOriginated`.
        case callOriginated
        /// `callDelivered`.
        case callDelivered
        /// `callDeliveredHeld`.
        case callDeliveredHeld
        /// `callReceived`.
        case callReceived
        /// `callEstablished`.
        case callEstablished
        /// `callEstablishedHeld`.
        case callEstablishedHeld
        /// `callReceivedOnHold`.
        case callReceivedOnHold
        /// `callEstablishedOnHold`.
        case callEstablishedOnHold
        /// `callQueued`.
        case callQueued
        /// `callQueuedHeld`.
        case callQueuedHeld
        /// `callFailed`.
        case callFailed
        /// `callFailedHeld`.
        case callFailedHeld
        /// `callBlocked`.
        case callBlocked

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "callNull", "callPending", "callOriginated", "callDelivered", "callDeliveredHeld", "callReceived",
            "callEstablished", "callEstablishedHeld", "callReceivedOnHold", "callEstablishedOnHold", "callQueued",
            "callQueuedHeld", "callFailed", "callFailedHeld", "callBlocked",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `StartApplicationSessionNegResponseErrorCodeDefinedError`.
    public enum StartApplicationSessionNegResponseErrorCodeDefinedError: UInt8, CSTAEnumeration {
        /// `invalidApplicationInfo`.
        case invalidApplicationInfo
        /// `requestedProtocolVersionNotSupported`.
        case requestedProtocolVersionNotSupported
        /// `serverResourcesBusy`.
        case serverResourcesBusy
        /// `maxNumberSessions`.
        case maxNumberSessions

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "invalidApplicationInfo", "requestedProtocolVersionNotSupported", "serverResourcesBusy",
            "maxNumberSessions",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `StopApplicationSessionNegResponseErrorCodeDefinedError`.
    public enum StopApplicationSessionNegResponseErrorCodeDefinedError: UInt8, CSTAEnumeration {
        /// `invalidSessionID`.
        case invalidSessionID

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "invalidSessionID",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `StopApplicationSessionSessionEndReasonDefinedEndReason`.
    public enum StopApplicationSessionSessionEndReasonDefinedEndReason: UInt8, CSTAEnumeration {
        /// `normal`.
        case normal

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "normal",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `SystemStatusValue`.
    public enum SystemStatusValue: UInt8, CSTAEnumeration {
        /// `disabled`.
        case disabled
        /// `partiallyDisabled`.
        case partiallyDisabled
        /// `enabled`.
        case enabled
        /// `initializing`.
        case initializing
        /// `messagesLost`.
        case messagesLost
        /// `normal`.
        case normal
        /// `overloadImminent`.
        case overloadImminent
        /// `overloadReached`.
        case overloadReached
        /// `overloadRelieved`.
        case overloadRelieved

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "disabled", "partiallyDisabled", "enabled", "initializing", "messagesLost", "normal",
            "overloadImminent", "overloadReached", "overloadRelieved",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }
}
