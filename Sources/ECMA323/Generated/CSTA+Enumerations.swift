// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// The enumerations.

extension CSTA {
    /// The enumeration `AgentState`.
    public enum AgentState: UInt8, CSTAEnumeration {
        /// `agentNotReady`.
        case agentNotReady
        /// `agentNull`.
        case agentNull
        /// `agentReady`.
        case agentReady
        /// `agentBusy`.
        case agentBusy
        /// `agentWorkingAfterCall`.
        case agentWorkingAfterCall

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "agentNotReady", "agentNull", "agentReady", "agentBusy", "agentWorkingAfterCall",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `AgentStateCondition`.
    public enum AgentStateCondition: UInt8, CSTAEnumeration {
        /// `forcedPause`.
        case forcedPause
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "forcedPause", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `AgentWorkingAfterCallEventPendingAgentState`.
    public enum AgentWorkingAfterCallEventPendingAgentState: UInt8, CSTAEnumeration {
        /// `notReady`.
        case notReady
        /// `ready`.
        case ready
        /// `null`.
        case null

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "notReady", "ready", "null",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

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

    /// The enumeration `AttributeInfoMode`.
    public enum AttributeInfoMode: UInt8, CSTAEnumeration {
        /// `automatic`.
        case automatic
        /// `single`.
        case single
        /// `multiple`.
        case multiple

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "automatic", "single", "multiple",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `AttributeToQuery`.
    public enum AttributeToQuery: UInt8, CSTAEnumeration {
        /// `encodingAlgorithm`.
        case encodingAlgorithm
        /// `samplingRate`.
        case samplingRate
        /// `duration`.
        case duration
        /// `filename`.
        case filename
        /// `currentPosition`.
        case currentPosition
        /// `currentSpeed`.
        case currentSpeed
        /// `currentVolume`.
        case currentVolume
        /// `currentLevel`.
        case currentLevel
        /// `currentState`.
        case currentState
        /// `grammars`.
        case grammars
        /// `language`.
        case language
        /// `mode`.
        case mode
        /// `retainAudio`.
        case retainAudio
        /// `silenceTimeout`.
        case silenceTimeout
        /// `maxTimeout`.
        case maxTimeout
        /// `babbleTimeout`.
        case babbleTimeout
        /// `endSilence`.
        case endSilence
        /// `rejectionThreshold`.
        case rejectionThreshold
        /// `autoInterruptible`.
        case autoInterruptible
        /// `innerXml`.
        case innerXml
        /// `interdigitTimeout`.
        case interdigitTimeout
        /// `preflush`.
        case preflush

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "encodingAlgorithm", "samplingRate", "duration", "filename", "currentPosition", "currentSpeed",
            "currentVolume", "currentLevel", "currentState", "grammars", "language", "mode", "retainAudio",
            "silenceTimeout", "maxTimeout", "babbleTimeout", "endSilence", "rejectionThreshold",
            "autoInterruptible", "innerXml", "interdigitTimeout", "preflush",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `AttributeToSetMode`.
    public enum AttributeToSetMode: UInt8, CSTAEnumeration {
        /// `automatic`.
        case automatic
        /// `single`.
        case single
        /// `multiple`.
        case multiple

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "automatic", "single", "multiple",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `AuditoryApparatusItemAuditoryApparatusType`.
    public enum AuditoryApparatusItemAuditoryApparatusType: UInt8, CSTAEnumeration {
        /// `speakerphone`.
        case speakerphone
        /// `handset`.
        case handset
        /// `headset`.
        case headset
        /// `speakerOnlyPhone`.
        case speakerOnlyPhone
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "speakerphone", "handset", "headset", "speakerOnlyPhone", "other",
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

    /// The enumeration `BillingID`.
    public enum BillingID: UInt8, CSTAEnumeration {
        /// `normalCharging`.
        case normalCharging
        /// `reverseCharging`.
        case reverseCharging
        /// `creditCardCharging`.
        case creditCardCharging
        /// `callForwarding`.
        case callForwarding
        /// `callDeflection`.
        case callDeflection
        /// `callTransfer`.
        case callTransfer
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "normalCharging", "reverseCharging", "creditCardCharging", "callForwarding", "callDeflection",
            "callTransfer", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `CDRReason`.
    public enum CDRReason: UInt8, CSTAEnumeration {
        /// `timeout`.
        case timeout
        /// `thresholdReached`.
        case thresholdReached
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "timeout", "thresholdReached", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `CDRTermReason`.
    public enum CDRTermReason: UInt8, CSTAEnumeration {
        /// `endOfDataDetected`.
        case endOfDataDetected
        /// `errorDetected`.
        case errorDetected
        /// `thresholdReached`.
        case thresholdReached
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "endOfDataDetected", "errorDetected", "thresholdReached", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `CDRTransferMode`.
    public enum CDRTransferMode: UInt8, CSTAEnumeration {
        /// `transferAtEndOfCall`.
        case transferAtEndOfCall
        /// `transferOnRequest`.
        case transferOnRequest
        /// `transferOnThresholdReached`.
        case transferOnThresholdReached

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "transferAtEndOfCall", "transferOnRequest", "transferOnThresholdReached",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `CharacterSet`.
    public enum CharacterSet: UInt8, CSTAEnumeration {
        /// `ascii`.
        case ascii
        /// `unicode`.
        case unicode
        /// `proprietary`.
        case proprietary

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "ascii", "unicode", "proprietary",
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

    /// The enumeration `CollectionType`.
    public enum CollectionType: UInt8, CSTAEnumeration {
        /// `periodic`.
        case periodic
        /// `updatesOnly`.
        case updatesOnly
        /// `periodicWithUpdates`.
        case periodicWithUpdates

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "periodic", "updatesOnly", "periodicWithUpdates",
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

    /// The enumeration `ConnectionMode`.
    public enum ConnectionMode: UInt8, CSTAEnumeration {
        /// `consultationConference`.
        case consultationConference
        /// `consultationConferenceHold`.
        case consultationConferenceHold
        /// `directedPickup`.
        case directedPickup
        /// `join`.
        case join
        /// `singleStepConference`.
        case singleStepConference
        /// `singleStepConferenceHold`.
        case singleStepConferenceHold
        /// `singleStepTransfer`.
        case singleStepTransfer
        /// `transfer`.
        case transfer
        /// `direct`.
        case direct

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "consultationConference", "consultationConferenceHold", "directedPickup", "join",
            "singleStepConference", "singleStepConferenceHold", "singleStepTransfer", "transfer", "direct",
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

    /// The enumeration `ControlDataGender`.
    public enum ControlDataGender: UInt8, CSTAEnumeration {
        /// `male`.
        case male
        /// `female`.
        case female

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "male", "female",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `CurrentState`.
    public enum CurrentState: UInt8, CSTAEnumeration {
        /// `formed`.
        case formed
        /// `dtmfDetected`.
        case dtmfDetected
        /// `play`.
        case play
        /// `playing`.
        case playing
        /// `ready`.
        case ready
        /// `record`.
        case record
        /// `review`.
        case review
        /// `speechDetected`.
        case speechDetected
        /// `started`.
        case started
        /// `stop`.
        case stop
        /// `suspendPlay`.
        case suspendPlay
        /// `suspendRecord`.
        case suspendRecord

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "formed", "dtmfDetected", "play", "playing", "ready", "record", "review", "speechDetected", "started",
            "stop", "suspendPlay", "suspendRecord",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `DataCollType`.
    public enum DataCollType: UInt8, CSTAEnumeration {
        /// `digits`.
        case digits
        /// `telTones`.
        case telTones

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "digits", "telTones",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `DataPathDirection`.
    public enum DataPathDirection: UInt8, CSTAEnumeration {
        /// `computeFunctionToObject`.
        case computeFunctionToObject
        /// `objectToComputeFunction`.
        case objectToComputeFunction
        /// `bidirectional`.
        case bidirectional

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "computeFunctionToObject", "objectToComputeFunction", "bidirectional",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `DataPathType`.
    public enum DataPathType: UInt8, CSTAEnumeration {
        /// `text`.
        case text
        /// `voice`.
        case voice

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "text", "voice",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `DcollCause`.
    public enum DcollCause: UInt8, CSTAEnumeration {
        /// `flushCharReceived`.
        case flushCharReceived
        /// `charCountReceived`.
        case charCountReceived
        /// `timeout`.
        case timeout
        /// `sfTerminated`.
        case sfTerminated

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "flushCharReceived", "charCountReceived", "timeout", "sfTerminated",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `DestinationCondition`.
    public enum DestinationCondition: UInt8, CSTAEnumeration {
        /// `humanVoice`.
        case humanVoice
        /// `answeringMachine`.
        case answeringMachine
        /// `facsimileMachine`.
        case facsimileMachine

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "humanVoice", "answeringMachine", "facsimileMachine",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `DetectionAction`.
    public enum DetectionAction: UInt8, CSTAEnumeration {
        /// `clearCalledConnection`.
        case clearCalledConnection
        /// `remainConnected`.
        case remainConnected

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "clearCalledConnection", "remainConnected",
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

    /// The enumeration `EncodingAlgorithm`.
    public enum EncodingAlgorithm: UInt8, CSTAEnumeration {
        /// `aDPCM6K`.
        case aDPCM6K
        /// `aDPCM8K`.
        case aDPCM8K
        /// `muLawPCM6K`.
        case muLawPCM6K
        /// `aLawPCM6K`.
        case aLawPCM6K

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "aDPCM6K", "aDPCM8K", "muLawPCM6K", "aLawPCM6K",
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

    /// The enumeration `GetLocationTrackingCapabilitiesResponseCollectionfilterDefault`.
    public enum GetLocationTrackingCapabilitiesResponseCollectionfilterDefault: UInt8, CSTAEnumeration {
        /// `horizontalMovement`.
        case horizontalMovement
        /// `verticalMovement`.
        case verticalMovement
        /// `civicAddressChange`.
        case civicAddressChange
        /// `none`.
        case none

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "horizontalMovement", "verticalMovement", "civicAddressChange", "none",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `GetLocationTrackingCapabilitiesResponseCollectionTypeDefault`.
    public enum GetLocationTrackingCapabilitiesResponseCollectionTypeDefault: UInt8, CSTAEnumeration {
        /// `periodic`.
        case periodic
        /// `updatesOnly`.
        case updatesOnly
        /// `periodicWithUpdates`.
        case periodicWithUpdates

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "periodic", "updatesOnly", "periodicWithUpdates",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `GetLocationTrackingCapabilitiesResponseReportingTypeDefault`.
    public enum GetLocationTrackingCapabilitiesResponseReportingTypeDefault: UInt8, CSTAEnumeration {
        /// `immediate`.
        case immediate
        /// `periodic`.
        case periodic
        /// `count`.
        case count

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "immediate", "periodic", "count",
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

    /// The enumeration `LampBrightness`.
    public enum LampBrightness: UInt8, CSTAEnumeration {
        /// `unspecified`.
        case unspecified
        /// `dim`.
        case dim
        /// `bright`.
        case bright

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "unspecified", "dim", "bright",
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

    /// The enumeration `LocReason`.
    public enum LocReason: UInt8, CSTAEnumeration {
        /// `connectionToDeviceOrNetworkRestored`.
        case connectionToDeviceOrNetworkRestored
        /// `performanceConditionRelieved`.
        case performanceConditionRelieved

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "connectionToDeviceOrNetworkRestored", "performanceConditionRelieved",
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

    /// The enumeration `MicGainInc`.
    public enum MicGainInc: UInt8, CSTAEnumeration {
        /// `increment`.
        case increment
        /// `decrement`.
        case decrement

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "increment", "decrement",
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

    /// The enumeration `PendingAgentState`.
    public enum PendingAgentState: UInt8, CSTAEnumeration {
        /// `agentNotReady`.
        case agentNotReady
        /// `agentNull`.
        case agentNull
        /// `agentReady`.
        case agentReady
        /// `agentWorkingAfterCall`.
        case agentWorkingAfterCall

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "agentNotReady", "agentNull", "agentReady", "agentWorkingAfterCall",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `PeriodAbsolutePosition`.
    public enum PeriodAbsolutePosition: UInt8, CSTAEnumeration {
        /// `startOfMessage`.
        case startOfMessage
        /// `endOfMessage`.
        case endOfMessage

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "startOfMessage", "endOfMessage",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `PidfProfile`.
    public enum PidfProfile: UInt8, CSTAEnumeration {
        /// `pidfProfileOption1`.
        case pidfProfileOption1
        /// `pidfProfileOption2`.
        case pidfProfileOption2

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "pidfProfileOption1", "pidfProfileOption2",
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

    /// The enumeration `ReasonForTerm`.
    public enum ReasonForTerm: UInt8, CSTAEnumeration {
        /// `normalClearing`.
        case normalClearing
        /// `unsuccessfulCallAttempt`.
        case unsuccessfulCallAttempt
        /// `abnormalTermination`.
        case abnormalTermination
        /// `callTransferred`.
        case callTransferred
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "normalClearing", "unsuccessfulCallAttempt", "abnormalTermination", "callTransferred", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `RegistrationType`.
    public enum RegistrationType: UInt8, CSTAEnumeration {
        /// `escapeRegister`.
        case escapeRegister
        /// `ioRegister`.
        case ioRegister
        /// `routeRegister`.
        case routeRegister
        /// `sysStatRegister`.
        case sysStatRegister

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "escapeRegister", "ioRegister", "routeRegister", "sysStatRegister",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `RejectCause`.
    public enum RejectCause: UInt8, CSTAEnumeration {
        /// `busyOverflow`.
        case busyOverflow
        /// `queueTimeOverflow`.
        case queueTimeOverflow
        /// `capacityOverflow`.
        case capacityOverflow
        /// `calendarOverflow`.
        case calendarOverflow
        /// `unknownOverflow`.
        case unknownOverflow

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "busyOverflow", "queueTimeOverflow", "capacityOverflow", "calendarOverflow", "unknownOverflow",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ReplaceMode`.
    public enum ReplaceMode: UInt8, CSTAEnumeration {
        /// `replaceAll`.
        case replaceAll
        /// `replacePortion`.
        case replacePortion

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "replaceAll", "replacePortion",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ReportingType`.
    public enum ReportingType: UInt8, CSTAEnumeration {
        /// `immediate`.
        case immediate
        /// `periodic`.
        case periodic
        /// `count`.
        case count

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "immediate", "periodic", "count",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ReqAgentState`.
    public enum ReqAgentState: UInt8, CSTAEnumeration {
        /// `loggedOn`.
        case loggedOn
        /// `loggedOff`.
        case loggedOff
        /// `notReady`.
        case notReady
        /// `ready`.
        case ready
        /// `workingAfterCall`.
        case workingAfterCall

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "loggedOn", "loggedOff", "notReady", "ready", "workingAfterCall",
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

    /// The enumeration `RingMode`.
    public enum RingMode: UInt8, CSTAEnumeration {
        /// `ringing`.
        case ringing
        /// `notRinging`.
        case notRinging

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "ringing", "notRinging",
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

    /// The enumeration `SelectValue`.
    public enum SelectValue: UInt8, CSTAEnumeration {
        /// `normal`.
        case normal
        /// `leastCost`.
        case leastCost
        /// `emergency`.
        case emergency
        /// `aCD`.
        case aCD
        /// `userDefined`.
        case userDefined

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "normal", "leastCost", "emergency", "aCD", "userDefined",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `SignallingCondition`.
    public enum SignallingCondition: UInt8, CSTAEnumeration {
        /// `callDelivered`.
        case callDelivered
        /// `callEstablished`.
        case callEstablished

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "callDelivered", "callEstablished",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `SignallingConditionsAction`.
    public enum SignallingConditionsAction: UInt8, CSTAEnumeration {
        /// `destinationDetection`.
        case destinationDetection
        /// `remainConnected`.
        case remainConnected

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "destinationDetection", "remainConnected",
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

    /// The enumeration `TelephonyTone`.
    public enum TelephonyTone: UInt8, CSTAEnumeration {
        /// `beep`.
        case beep
        /// `billing`.
        case billing
        /// `busy`.
        case busy
        /// `carrier`.
        case carrier
        /// `confirmation`.
        case confirmation
        /// `dial`.
        case dial
        /// `faxCNG`.
        case faxCNG
        /// `hold`.
        case hold
        /// `howler`.
        case howler
        /// `intrusion`.
        case intrusion
        /// `modemCNG`.
        case modemCNG
        /// `park`.
        case park
        /// `recordWarning`.
        case recordWarning
        /// `reorder`.
        case reorder
        /// `ringback`.
        case ringback
        /// `silence`.
        case silence
        /// `sitVC`.
        case sitVC
        /// `sitIC`.
        case sitIC
        /// `sitRO`.
        case sitRO
        /// `sitNC`.
        case sitNC
        /// `switchSpec0`.
        case switchSpec0
        /// `switchSpec1`.
        case switchSpec1
        /// `switchSpec2`.
        case switchSpec2
        /// `switchSpec3`.
        case switchSpec3
        /// `switchSpec4`.
        case switchSpec4
        /// `switchSpec5`.
        case switchSpec5
        /// `switchSpec6`.
        case switchSpec6
        /// `switchSpec7`.
        case switchSpec7
        /// `switchSpec8`.
        case switchSpec8
        /// `switchSpec9`.
        case switchSpec9
        /// `switchSpec10`.
        case switchSpec10
        /// `switchSpec11`.
        case switchSpec11
        /// `switchSpec12`.
        case switchSpec12
        /// `switchSpec13`.
        case switchSpec13
        /// `switchSpec14`.
        case switchSpec14
        /// `switchSpec15`.
        case switchSpec15
        /// `switchSpec16`.
        case switchSpec16
        /// `switchSpec17`.
        case switchSpec17
        /// `switchSpec18`.
        case switchSpec18
        /// `switchSpec19`.
        case switchSpec19
        /// `switchSpec20`.
        case switchSpec20
        /// `switchSpec21`.
        case switchSpec21
        /// `switchSpec22`.
        case switchSpec22
        /// `switchSpec23`.
        case switchSpec23
        /// `switchSpec24`.
        case switchSpec24
        /// `switchSpec25`.
        case switchSpec25
        /// `switchSpec26`.
        case switchSpec26
        /// `switchSpec27`.
        case switchSpec27
        /// `switchSpec28`.
        case switchSpec28
        /// `switchSpec29`.
        case switchSpec29
        /// `switchSpec30`.
        case switchSpec30
        /// `switchSpec31`.
        case switchSpec31
        /// `switchSpec32`.
        case switchSpec32
        /// `switchSpec33`.
        case switchSpec33
        /// `switchSpec34`.
        case switchSpec34
        /// `switchSpec35`.
        case switchSpec35
        /// `switchSpec36`.
        case switchSpec36
        /// `switchSpec37`.
        case switchSpec37
        /// `switchSpec38`.
        case switchSpec38
        /// `switchSpec39`.
        case switchSpec39
        /// `switchSpec40`.
        case switchSpec40
        /// `switchSpec41`.
        case switchSpec41
        /// `switchSpec42`.
        case switchSpec42
        /// `switchSpec43`.
        case switchSpec43
        /// `switchSpec44`.
        case switchSpec44
        /// `switchSpec45`.
        case switchSpec45
        /// `switchSpec46`.
        case switchSpec46
        /// `switchSpec47`.
        case switchSpec47
        /// `switchSpec48`.
        case switchSpec48
        /// `switchSpec49`.
        case switchSpec49
        /// `switchSpec50`.
        case switchSpec50
        /// `switchSpec51`.
        case switchSpec51
        /// `switchSpec52`.
        case switchSpec52
        /// `switchSpec53`.
        case switchSpec53
        /// `switchSpec54`.
        case switchSpec54
        /// `switchSpec55`.
        case switchSpec55
        /// `switchSpec56`.
        case switchSpec56
        /// `switchSpec57`.
        case switchSpec57
        /// `switchSpec58`.
        case switchSpec58
        /// `switchSpec59`.
        case switchSpec59
        /// `switchSpec60`.
        case switchSpec60
        /// `switchSpec61`.
        case switchSpec61
        /// `switchSpec62`.
        case switchSpec62
        /// `switchSpec63`.
        case switchSpec63
        /// `switchSpec64`.
        case switchSpec64
        /// `switchSpec65`.
        case switchSpec65
        /// `switchSpec66`.
        case switchSpec66
        /// `switchSpec67`.
        case switchSpec67
        /// `switchSpec68`.
        case switchSpec68
        /// `switchSpec69`.
        case switchSpec69
        /// `switchSpec70`.
        case switchSpec70
        /// `switchSpec71`.
        case switchSpec71
        /// `switchSpec72`.
        case switchSpec72
        /// `switchSpec73`.
        case switchSpec73
        /// `switchSpec74`.
        case switchSpec74
        /// `switchSpec75`.
        case switchSpec75
        /// `switchSpec76`.
        case switchSpec76
        /// `switchSpec77`.
        case switchSpec77
        /// `switchSpec78`.
        case switchSpec78
        /// `switchSpec79`.
        case switchSpec79
        /// `switchSpec80`.
        case switchSpec80
        /// `switchSpec81`.
        case switchSpec81
        /// `switchSpec82`.
        case switchSpec82
        /// `switchSpec83`.
        case switchSpec83
        /// `switchSpec84`.
        case switchSpec84
        /// `switchSpec85`.
        case switchSpec85
        /// `switchSpec86`.
        case switchSpec86
        /// `switchSpec87`.
        case switchSpec87
        /// `switchSpec88`.
        case switchSpec88
        /// `switchSpec89`.
        case switchSpec89
        /// `switchSpec90`.
        case switchSpec90
        /// `switchSpec91`.
        case switchSpec91
        /// `switchSpec92`.
        case switchSpec92
        /// `switchSpec93`.
        case switchSpec93
        /// `switchSpec94`.
        case switchSpec94
        /// `switchSpec95`.
        case switchSpec95
        /// `switchSpec96`.
        case switchSpec96
        /// `switchSpec97`.
        case switchSpec97
        /// `switchSpec98`.
        case switchSpec98
        /// `switchSpec99`.
        case switchSpec99
        /// `switchSpec100`.
        case switchSpec100

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "beep", "billing", "busy", "carrier", "confirmation", "dial", "faxCNG", "hold", "howler", "intrusion",
            "modemCNG", "park", "recordWarning", "reorder", "ringback", "silence", "sitVC", "sitIC", "sitRO",
            "sitNC", "switchSpec0", "switchSpec1", "switchSpec2", "switchSpec3", "switchSpec4", "switchSpec5",
            "switchSpec6", "switchSpec7", "switchSpec8", "switchSpec9", "switchSpec10", "switchSpec11",
            "switchSpec12", "switchSpec13", "switchSpec14", "switchSpec15", "switchSpec16", "switchSpec17",
            "switchSpec18", "switchSpec19", "switchSpec20", "switchSpec21", "switchSpec22", "switchSpec23",
            "switchSpec24", "switchSpec25", "switchSpec26", "switchSpec27", "switchSpec28", "switchSpec29",
            "switchSpec30", "switchSpec31", "switchSpec32", "switchSpec33", "switchSpec34", "switchSpec35",
            "switchSpec36", "switchSpec37", "switchSpec38", "switchSpec39", "switchSpec40", "switchSpec41",
            "switchSpec42", "switchSpec43", "switchSpec44", "switchSpec45", "switchSpec46", "switchSpec47",
            "switchSpec48", "switchSpec49", "switchSpec50", "switchSpec51", "switchSpec52", "switchSpec53",
            "switchSpec54", "switchSpec55", "switchSpec56", "switchSpec57", "switchSpec58", "switchSpec59",
            "switchSpec60", "switchSpec61", "switchSpec62", "switchSpec63", "switchSpec64", "switchSpec65",
            "switchSpec66", "switchSpec67", "switchSpec68", "switchSpec69", "switchSpec70", "switchSpec71",
            "switchSpec72", "switchSpec73", "switchSpec74", "switchSpec75", "switchSpec76", "switchSpec77",
            "switchSpec78", "switchSpec79", "switchSpec80", "switchSpec81", "switchSpec82", "switchSpec83",
            "switchSpec84", "switchSpec85", "switchSpec86", "switchSpec87", "switchSpec88", "switchSpec89",
            "switchSpec90", "switchSpec91", "switchSpec92", "switchSpec93", "switchSpec94", "switchSpec95",
            "switchSpec96", "switchSpec97", "switchSpec98", "switchSpec99", "switchSpec100",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `ToneDetected`.
    public enum ToneDetected: UInt8, CSTAEnumeration {
        /// `beep`.
        case beep
        /// `billing`.
        case billing
        /// `busy`.
        case busy
        /// `carrier`.
        case carrier
        /// `confirmation`.
        case confirmation
        /// `dial`.
        case dial
        /// `faxCNG`.
        case faxCNG
        /// `hold`.
        case hold
        /// `howler`.
        case howler
        /// `intrusion`.
        case intrusion
        /// `modemCNG`.
        case modemCNG
        /// `park`.
        case park
        /// `recordWarning`.
        case recordWarning
        /// `reorder`.
        case reorder
        /// `ringback`.
        case ringback
        /// `silence`.
        case silence
        /// `sitVC`.
        case sitVC
        /// `sitIC`.
        case sitIC
        /// `sitRO`.
        case sitRO
        /// `sitNC`.
        case sitNC
        /// `other`.
        case other

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "beep", "billing", "busy", "carrier", "confirmation", "dial", "faxCNG", "hold", "howler", "intrusion",
            "modemCNG", "park", "recordWarning", "reorder", "ringback", "silence", "sitVC", "sitIC", "sitRO",
            "sitNC", "other",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `VoiceAttributeChangedEventMode`.
    public enum VoiceAttributeChangedEventMode: UInt8, CSTAEnumeration {
        /// `automatic`.
        case automatic
        /// `single`.
        case single
        /// `multiple`.
        case multiple

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "automatic", "single", "multiple",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `VolInc`.
    public enum VolInc: UInt8, CSTAEnumeration {
        /// `increment`.
        case increment
        /// `decrement`.
        case decrement

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "increment", "decrement",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }
}
