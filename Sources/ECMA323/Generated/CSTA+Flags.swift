// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// The sets of optional booleans.

extension CSTA {
    /// The optional flags `ACDModels`.
    public struct ACDModels: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case visibleACDRelatedDevices, nonVisibleACDRelatedDevices
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            visibleACDRelatedDevices nonVisibleACDRelatedDevices
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `visibleACDRelatedDevices`; absent when nil.
        public var visibleACDRelatedDevices: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `nonVisibleACDRelatedDevices`; absent when nil.
        public var nonVisibleACDRelatedDevices: Bool? { get { bits[1] } set { bits[1] = newValue } }
    }

    /// The optional flags `AgentLogOnModels`.
    public struct AgentLogOnModels: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case logOnToACDDevice, logOnToACDGroupExplOneStep, logOnToACDGroupExplTwoSteps, logOnToACDImplOneStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            logOnToACDDevice logOnToACDGroupExplOneStep logOnToACDGroupExplTwoSteps logOnToACDImplOneStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `logOnToACDDevice`; absent when nil.
        public var logOnToACDDevice: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `logOnToACDGroupExplOneStep`; absent when nil.
        public var logOnToACDGroupExplOneStep: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `logOnToACDGroupExplTwoSteps`; absent when nil.
        public var logOnToACDGroupExplTwoSteps: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `logOnToACDImplOneStep`; absent when nil.
        public var logOnToACDImplOneStep: Bool? { get { bits[3] } set { bits[3] = newValue } }
    }

    /// The optional flags `AgentStateModels`.
    public struct AgentStateModels: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case multiState, multiStateSemiIndependentLinked, agentOriented
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            multiState multiStateSemiIndependentLinked agentOriented
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `multiState`; absent when nil.
        public var multiState: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `multiStateSemiIndependentLinked`; absent when nil.
        public var multiStateSemiIndependentLinked: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `agentOriented`; absent when nil.
        public var agentOriented: Bool? { get { bits[2] } set { bits[2] = newValue } }
    }

    /// The optional flags `AuditoryApparatusItemHookswitch`.
    public struct AuditoryApparatusItemHookswitch: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case hookswitchSettable, hookswitchOnHook
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            hookswitchSettable hookswitchOnHook
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `hookswitchSettable`; absent when nil.
        public var hookswitchSettable: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `hookswitchOnHook`; absent when nil.
        public var hookswitchOnHook: Bool? { get { bits[1] } set { bits[1] = newValue } }
    }

    /// The optional flags `AuditoryApparatusItemMicrophone`.
    public struct AuditoryApparatusItemMicrophone: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case present, gainSettable, gainReadable, muteSettable, muteReadable
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            present gainSettable gainReadable muteSettable muteReadable
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `present`; absent when nil.
        public var present: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `gainSettable`; absent when nil.
        public var gainSettable: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `gainReadable`; absent when nil.
        public var gainReadable: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `muteSettable`; absent when nil.
        public var muteSettable: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `muteReadable`; absent when nil.
        public var muteReadable: Bool? { get { bits[4] } set { bits[4] = newValue } }
    }

    /// The optional flags `AuditoryApparatusItemSpeaker`.
    public struct AuditoryApparatusItemSpeaker: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case present, volumeSettable, volumeReadable, muteSettable, muteReadable
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            present volumeSettable volumeReadable muteSettable muteReadable
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `present`; absent when nil.
        public var present: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `volumeSettable`; absent when nil.
        public var volumeSettable: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `volumeReadable`; absent when nil.
        public var volumeReadable: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `muteSettable`; absent when nil.
        public var muteSettable: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `muteReadable`; absent when nil.
        public var muteReadable: Bool? { get { bits[4] } set { bits[4] = newValue } }
    }

    /// The optional flags `CallAssociatedEvents`.
    public struct CallAssociatedEvents: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case callInformation, charging, digitsGenerated, telephonyTonesGenerated, serviceCompletionFailure
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            callInformation charging digitsGenerated telephonyTonesGenerated serviceCompletionFailure
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `callInformation`; absent when nil.
        public var callInformation: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `charging`; absent when nil.
        public var charging: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `digitsGenerated`; absent when nil.
        public var digitsGenerated: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `telephonyTonesGenerated`; absent when nil.
        public var telephonyTonesGenerated: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `serviceCompletionFailure`; absent when nil.
        public var serviceCompletionFailure: Bool? { get { bits[4] } set { bits[4] = newValue } }
    }

    /// The optional flags `CallAssociatedServices`.
    public struct CallAssociatedServices: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case associateData, cancelTelephonyTones, generateDigits, generateTelephonyTones, sendUserInformation
            case changeConnectionInformation
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            associateData cancelTelephonyTones generateDigits generateTelephonyTones sendUserInformation \
            changeConnectionInformation@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `associateData`; absent when nil.
        public var associateData: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `cancelTelephonyTones`; absent when nil.
        public var cancelTelephonyTones: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `generateDigits`; absent when nil.
        public var generateDigits: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `generateTelephonyTones`; absent when nil.
        public var generateTelephonyTones: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `sendUserInformation`; absent when nil.
        public var sendUserInformation: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `changeConnectionInformation`; absent when nil.
        public var changeConnectionInformation: Bool? { get { bits[5] } set { bits[5] = newValue } }
    }

    /// The optional flags `CallCharacteristics`.
    public struct CallCharacteristics: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case acdCall, lowPriorityCall, priorityCall, highPriorityCall, maintainanceCall, directAgent
            case assistCall, voiceUnitCall, privateCall, personalCall, sensitiveCall, confidentialCall
            case encryptedCall
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            acdCall lowPriorityCall priorityCall highPriorityCall maintainanceCall directAgent assistCall \
            voiceUnitCall privateCall personalCall sensitiveCall confidentialCall encryptedCall@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `acdCall`; absent when nil.
        public var acdCall: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `lowPriorityCall`; absent when nil.
        public var lowPriorityCall: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `priorityCall`; absent when nil.
        public var priorityCall: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `highPriorityCall`; absent when nil.
        public var highPriorityCall: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `maintainanceCall`; absent when nil.
        public var maintainanceCall: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `directAgent`; absent when nil.
        public var directAgent: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `assistCall`; absent when nil.
        public var assistCall: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `voiceUnitCall`; absent when nil.
        public var voiceUnitCall: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `privateCall`; absent when nil.
        public var privateCall: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `personalCall`; absent when nil.
        public var personalCall: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `sensitiveCall`; absent when nil.
        public var sensitiveCall: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `confidentialCall`; absent when nil.
        public var confidentialCall: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `encryptedCall`; absent when nil.
        public var encryptedCall: Bool? { get { bits[12] } set { bits[12] = newValue } }
    }

    /// The optional flags `CallControlEvents`.
    public struct CallControlEvents: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case bridged, callCleared, conferenced, connectionCleared, delivered, digitsDialed, diverted
            case established, failed, held, networkCapabilitiesChanged, networkReached, offered, originated
            case queued, retrieved, serviceInitiated, transferred
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established failed \
            held networkCapabilitiesChanged networkReached offered originated queued retrieved serviceInitiated \
            transferred
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `bridged`; absent when nil.
        public var bridged: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `callCleared`; absent when nil.
        public var callCleared: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `conferenced`; absent when nil.
        public var conferenced: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `connectionCleared`; absent when nil.
        public var connectionCleared: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `delivered`; absent when nil.
        public var delivered: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `digitsDialed`; absent when nil.
        public var digitsDialed: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `diverted`; absent when nil.
        public var diverted: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `established`; absent when nil.
        public var established: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `failed`; absent when nil.
        public var failed: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `held`; absent when nil.
        public var held: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `networkCapabilitiesChanged`; absent when nil.
        public var networkCapabilitiesChanged: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `networkReached`; absent when nil.
        public var networkReached: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `offered`; absent when nil.
        public var offered: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `originated`; absent when nil.
        public var originated: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `queued`; absent when nil.
        public var queued: Bool? { get { bits[14] } set { bits[14] = newValue } }
        /// `retrieved`; absent when nil.
        public var retrieved: Bool? { get { bits[15] } set { bits[15] = newValue } }
        /// `serviceInitiated`; absent when nil.
        public var serviceInitiated: Bool? { get { bits[16] } set { bits[16] = newValue } }
        /// `transferred`; absent when nil.
        public var transferred: Bool? { get { bits[17] } set { bits[17] = newValue } }
    }

    /// The optional flags `CallControlServices`.
    public struct CallControlServices: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case acceptCall, alternateCall, answerCall, callBack, callBackMessage, campOnCall, clearCall
            case clearConnection, conferenceCall, consultationCall, deflectCall, dialDigits, directedPickupCall
            case groupPickupCall, holdCall, intrudeCall, joinCall, makeCall, makePredictiveCall, parkCall
            case reconnectCall, retrieveCall, sendMessage, singleStepConference, singleStepTransfer, transferCall
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            acceptCall alternateCall answerCall callBack callBackMessage campOnCall clearCall clearConnection \
            conferenceCall consultationCall deflectCall dialDigits directedPickupCall groupPickupCall holdCall \
            intrudeCall joinCall makeCall makePredictiveCall parkCall reconnectCall retrieveCall sendMessage \
            singleStepConference singleStepTransfer transferCall
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `acceptCall`; absent when nil.
        public var acceptCall: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `alternateCall`; absent when nil.
        public var alternateCall: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `answerCall`; absent when nil.
        public var answerCall: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `callBack`; absent when nil.
        public var callBack: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `callBackMessage`; absent when nil.
        public var callBackMessage: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `campOnCall`; absent when nil.
        public var campOnCall: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `clearCall`; absent when nil.
        public var clearCall: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `clearConnection`; absent when nil.
        public var clearConnection: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `conferenceCall`; absent when nil.
        public var conferenceCall: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `consultationCall`; absent when nil.
        public var consultationCall: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `deflectCall`; absent when nil.
        public var deflectCall: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `dialDigits`; absent when nil.
        public var dialDigits: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `directedPickupCall`; absent when nil.
        public var directedPickupCall: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `groupPickupCall`; absent when nil.
        public var groupPickupCall: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `holdCall`; absent when nil.
        public var holdCall: Bool? { get { bits[14] } set { bits[14] = newValue } }
        /// `intrudeCall`; absent when nil.
        public var intrudeCall: Bool? { get { bits[15] } set { bits[15] = newValue } }
        /// `joinCall`; absent when nil.
        public var joinCall: Bool? { get { bits[16] } set { bits[16] = newValue } }
        /// `makeCall`; absent when nil.
        public var makeCall: Bool? { get { bits[17] } set { bits[17] = newValue } }
        /// `makePredictiveCall`; absent when nil.
        public var makePredictiveCall: Bool? { get { bits[18] } set { bits[18] = newValue } }
        /// `parkCall`; absent when nil.
        public var parkCall: Bool? { get { bits[19] } set { bits[19] = newValue } }
        /// `reconnectCall`; absent when nil.
        public var reconnectCall: Bool? { get { bits[20] } set { bits[20] = newValue } }
        /// `retrieveCall`; absent when nil.
        public var retrieveCall: Bool? { get { bits[21] } set { bits[21] = newValue } }
        /// `sendMessage`; absent when nil.
        public var sendMessage: Bool? { get { bits[22] } set { bits[22] = newValue } }
        /// `singleStepConference`; absent when nil.
        public var singleStepConference: Bool? { get { bits[23] } set { bits[23] = newValue } }
        /// `singleStepTransfer`; absent when nil.
        public var singleStepTransfer: Bool? { get { bits[24] } set { bits[24] = newValue } }
        /// `transferCall`; absent when nil.
        public var transferCall: Bool? { get { bits[25] } set { bits[25] = newValue } }
    }

    /// The optional flags `CallLinkageOptions`.
    public struct CallLinkageOptions: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case callLinkageFeatureSupported, threadLinkageFeatureSupported
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            callLinkageFeatureSupported threadLinkageFeatureSupported
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `callLinkageFeatureSupported`; absent when nil.
        public var callLinkageFeatureSupported: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `threadLinkageFeatureSupported`; absent when nil.
        public var threadLinkageFeatureSupported: Bool? { get { bits[1] } set { bits[1] = newValue } }
    }

    /// The optional flags `CallOrigination`.
    public struct CallOrigination: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case `internal`, external
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            internal external
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `internal`; absent when nil.
        public var `internal`: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `external`; absent when nil.
        public var external: Bool? { get { bits[1] } set { bits[1] = newValue } }
    }

    /// The optional flags `ConnectionModeBMap`.
    public struct ConnectionModeBMap: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case consultationConference, consultationConferenceHold, deflect, directedPickup, join
            case singleStepConference, singleStepConferenceHold, singleStepTransfer, transfer, direct
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            consultationConference consultationConferenceHold deflect@4 directedPickup join singleStepConference \
            singleStepConferenceHold singleStepTransfer transfer direct
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `consultationConference`; absent when nil.
        public var consultationConference: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `consultationConferenceHold`; absent when nil.
        public var consultationConferenceHold: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `deflect`; absent when nil.
        public var deflect: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `directedPickup`; absent when nil.
        public var directedPickup: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `join`; absent when nil.
        public var join: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `singleStepConference`; absent when nil.
        public var singleStepConference: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `singleStepConferenceHold`; absent when nil.
        public var singleStepConferenceHold: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `singleStepTransfer`; absent when nil.
        public var singleStepTransfer: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `transfer`; absent when nil.
        public var transfer: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `direct`; absent when nil.
        public var direct: Bool? { get { bits[9] } set { bits[9] = newValue } }
    }

    /// The optional flags `DeviceAttributes`.
    public struct DeviceAttributes: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case mediaAccessDevice, routeingDevice, groupACD, groupHunt, groupPick, groupUser
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            mediaAccessDevice routeingDevice groupACD groupHunt groupPick groupUser
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `mediaAccessDevice`; absent when nil.
        public var mediaAccessDevice: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `routeingDevice`; absent when nil.
        public var routeingDevice: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `groupACD`; absent when nil.
        public var groupACD: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `groupHunt`; absent when nil.
        public var groupHunt: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `groupPick`; absent when nil.
        public var groupPick: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `groupUser`; absent when nil.
        public var groupUser: Bool? { get { bits[5] } set { bits[5] = newValue } }
    }

    /// The optional flags `DeviceIDFormat`.
    public struct DeviceIDFormat: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case dialableDigitsAsterix, dialableDigitsHash, dialableDigitsABCD, dialableDigitsExclamation
            case dialableDigitsP, dialableDigitsT, dialableDigitsComma, dialableDigitsW, dialableDigitsAt
            case dialableDigitsDollar, dialableDigitsSemicolon, sFReprExclamation, sFReprEt, sFReprSlash
            case sFReprPercent, sFReprNM, sFReprGeneric, sFReprImplicitTON, sFReprPubTONUnkown
            case sFReprPubTONInternal, sFReprPubTONNational, sFReprPubTONSubscriber, sFReprPubTONAbbreviated
            case sFReprPriTONUnknown, sFReprPriTONLevel3, sFReprPriTONLevel2, sFReprPriTONLevel1
            case sFReprPriTONLocal, sFReprPriTONAbbreviated, sFReprOther, deviceNumber, deviceIDTagPrivateNumber
            case deviceIDTagPrivateName
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            dialableDigitsAsterix dialableDigitsHash dialableDigitsABCD dialableDigitsExclamation \
            dialableDigitsP dialableDigitsT dialableDigitsComma dialableDigitsW dialableDigitsAt \
            dialableDigitsDollar dialableDigitsSemicolon sFReprExclamation sFReprEt sFReprSlash sFReprPercent \
            sFReprNM sFReprGeneric sFReprImplicitTON sFReprPubTONUnkown sFReprPubTONInternal \
            sFReprPubTONNational sFReprPubTONSubscriber sFReprPubTONAbbreviated sFReprPriTONUnknown \
            sFReprPriTONLevel3 sFReprPriTONLevel2 sFReprPriTONLevel1 sFReprPriTONLocal sFReprPriTONAbbreviated \
            sFReprOther deviceNumber deviceIDTagPrivateNumber@4 deviceIDTagPrivateName@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `dialableDigitsAsterix`; absent when nil.
        public var dialableDigitsAsterix: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `dialableDigitsHash`; absent when nil.
        public var dialableDigitsHash: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `dialableDigitsABCD`; absent when nil.
        public var dialableDigitsABCD: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `dialableDigitsExclamation`; absent when nil.
        public var dialableDigitsExclamation: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `dialableDigitsP`; absent when nil.
        public var dialableDigitsP: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `dialableDigitsT`; absent when nil.
        public var dialableDigitsT: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `dialableDigitsComma`; absent when nil.
        public var dialableDigitsComma: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `dialableDigitsW`; absent when nil.
        public var dialableDigitsW: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `dialableDigitsAt`; absent when nil.
        public var dialableDigitsAt: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `dialableDigitsDollar`; absent when nil.
        public var dialableDigitsDollar: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `dialableDigitsSemicolon`; absent when nil.
        public var dialableDigitsSemicolon: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `sFReprExclamation`; absent when nil.
        public var sFReprExclamation: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `sFReprEt`; absent when nil.
        public var sFReprEt: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `sFReprSlash`; absent when nil.
        public var sFReprSlash: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `sFReprPercent`; absent when nil.
        public var sFReprPercent: Bool? { get { bits[14] } set { bits[14] = newValue } }
        /// `sFReprNM`; absent when nil.
        public var sFReprNM: Bool? { get { bits[15] } set { bits[15] = newValue } }
        /// `sFReprGeneric`; absent when nil.
        public var sFReprGeneric: Bool? { get { bits[16] } set { bits[16] = newValue } }
        /// `sFReprImplicitTON`; absent when nil.
        public var sFReprImplicitTON: Bool? { get { bits[17] } set { bits[17] = newValue } }
        /// `sFReprPubTONUnkown`; absent when nil.
        public var sFReprPubTONUnkown: Bool? { get { bits[18] } set { bits[18] = newValue } }
        /// `sFReprPubTONInternal`; absent when nil.
        public var sFReprPubTONInternal: Bool? { get { bits[19] } set { bits[19] = newValue } }
        /// `sFReprPubTONNational`; absent when nil.
        public var sFReprPubTONNational: Bool? { get { bits[20] } set { bits[20] = newValue } }
        /// `sFReprPubTONSubscriber`; absent when nil.
        public var sFReprPubTONSubscriber: Bool? { get { bits[21] } set { bits[21] = newValue } }
        /// `sFReprPubTONAbbreviated`; absent when nil.
        public var sFReprPubTONAbbreviated: Bool? { get { bits[22] } set { bits[22] = newValue } }
        /// `sFReprPriTONUnknown`; absent when nil.
        public var sFReprPriTONUnknown: Bool? { get { bits[23] } set { bits[23] = newValue } }
        /// `sFReprPriTONLevel3`; absent when nil.
        public var sFReprPriTONLevel3: Bool? { get { bits[24] } set { bits[24] = newValue } }
        /// `sFReprPriTONLevel2`; absent when nil.
        public var sFReprPriTONLevel2: Bool? { get { bits[25] } set { bits[25] = newValue } }
        /// `sFReprPriTONLevel1`; absent when nil.
        public var sFReprPriTONLevel1: Bool? { get { bits[26] } set { bits[26] = newValue } }
        /// `sFReprPriTONLocal`; absent when nil.
        public var sFReprPriTONLocal: Bool? { get { bits[27] } set { bits[27] = newValue } }
        /// `sFReprPriTONAbbreviated`; absent when nil.
        public var sFReprPriTONAbbreviated: Bool? { get { bits[28] } set { bits[28] = newValue } }
        /// `sFReprOther`; absent when nil.
        public var sFReprOther: Bool? { get { bits[29] } set { bits[29] = newValue } }
        /// `deviceNumber`; absent when nil.
        public var deviceNumber: Bool? { get { bits[30] } set { bits[30] = newValue } }
        /// `deviceIDTagPrivateNumber`; absent when nil.
        public var deviceIDTagPrivateNumber: Bool? { get { bits[31] } set { bits[31] = newValue } }
        /// `deviceIDTagPrivateName`; absent when nil.
        public var deviceIDTagPrivateName: Bool? { get { bits[32] } set { bits[32] = newValue } }
    }

    /// The optional flags `DeviceMaintenanceEvents`.
    public struct DeviceMaintenanceEvents: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case backInService, deviceCapabilityChanged, outOfService, partiallyInService
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            backInService deviceCapabilityChanged outOfService partiallyInService
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `backInService`; absent when nil.
        public var backInService: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `deviceCapabilityChanged`; absent when nil.
        public var deviceCapabilityChanged: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `outOfService`; absent when nil.
        public var outOfService: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `partiallyInService`; absent when nil.
        public var partiallyInService: Bool? { get { bits[3] } set { bits[3] = newValue } }
    }

    /// The optional flags `GroupDeviceAttributes`.
    public struct GroupDeviceAttributes: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case acd, hunt, pick, user, agent, other
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            acd hunt pick user agent@4 other
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `acd`; absent when nil.
        public var acd: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `hunt`; absent when nil.
        public var hunt: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `pick`; absent when nil.
        public var pick: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `user`; absent when nil.
        public var user: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `agent`; absent when nil.
        public var agent: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `other`; absent when nil.
        public var other: Bool? { get { bits[5] } set { bits[5] = newValue } }
    }

    /// The optional flags `LogicalDeviceFeatureEvents`.
    public struct LogicalDeviceFeatureEvents: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case agentBusy, agentLoggedOn, agentLoggedOff, agentNotReady, agentReady, agentWorkingAfterCall
            case autoAnswer, autoWorkMode, callBack, callBackMessage, callerIDStatus, doNotDisturb, forwarding
            case presenceState, routeingMode
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            agentBusy agentLoggedOn agentLoggedOff agentNotReady agentReady agentWorkingAfterCall autoAnswer \
            autoWorkMode callBack callBackMessage callerIDStatus doNotDisturb forwarding presenceState@4 \
            routeingMode
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `agentBusy`; absent when nil.
        public var agentBusy: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `agentLoggedOn`; absent when nil.
        public var agentLoggedOn: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `agentLoggedOff`; absent when nil.
        public var agentLoggedOff: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `agentNotReady`; absent when nil.
        public var agentNotReady: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `agentReady`; absent when nil.
        public var agentReady: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `agentWorkingAfterCall`; absent when nil.
        public var agentWorkingAfterCall: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `autoAnswer`; absent when nil.
        public var autoAnswer: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `autoWorkMode`; absent when nil.
        public var autoWorkMode: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `callBack`; absent when nil.
        public var callBack: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `callBackMessage`; absent when nil.
        public var callBackMessage: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `callerIDStatus`; absent when nil.
        public var callerIDStatus: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `doNotDisturb`; absent when nil.
        public var doNotDisturb: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `forwarding`; absent when nil.
        public var forwarding: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `presenceState`; absent when nil.
        public var presenceState: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `routeingMode`; absent when nil.
        public var routeingMode: Bool? { get { bits[14] } set { bits[14] = newValue } }
    }

    /// The optional flags `MediaAttachmentEvents`.
    public struct MediaAttachmentEvents: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case mediaAttached, mediaDetached
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            mediaAttached mediaDetached
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `mediaAttached`; absent when nil.
        public var mediaAttached: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `mediaDetached`; absent when nil.
        public var mediaDetached: Bool? { get { bits[1] } set { bits[1] = newValue } }
    }

    /// The optional flags `MediaAttachmentServices`.
    public struct MediaAttachmentServices: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case attachMediaService, detachMediaService
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            attachMediaService detachMediaService
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `attachMediaService`; absent when nil.
        public var attachMediaService: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `detachMediaService`; absent when nil.
        public var detachMediaService: Bool? { get { bits[1] } set { bits[1] = newValue } }
    }

    /// The optional flags `MediaClass`.
    public struct MediaClass: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case voice, data, image, audio, other, notKnown, chat, email, message, im, sms, mms
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            voice data image audio other notKnown chat email message im sms mms
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `voice`; absent when nil.
        public var voice: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `data`; absent when nil.
        public var data: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `image`; absent when nil.
        public var image: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `audio`; absent when nil.
        public var audio: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `other`; absent when nil.
        public var other: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `notKnown`; absent when nil.
        public var notKnown: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `chat`; absent when nil.
        public var chat: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `email`; absent when nil.
        public var email: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `message`; absent when nil.
        public var message: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `im`; absent when nil.
        public var im: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `sms`; absent when nil.
        public var sms: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `mms`; absent when nil.
        public var mms: Bool? { get { bits[11] } set { bits[11] = newValue } }
    }

    /// The optional flags `MessageSeqNumbers`.
    public struct MessageSeqNumbers: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case allEvents, allAcks, allServReqs
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            allEvents allAcks allServReqs
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `allEvents`; absent when nil.
        public var allEvents: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `allAcks`; absent when nil.
        public var allAcks: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `allServReqs`; absent when nil.
        public var allServReqs: Bool? { get { bits[2] } set { bits[2] = newValue } }
    }

    /// The optional flags `MiscMediaCallCharacteristics`.
    public struct MiscMediaCallCharacteristics: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case supportAdjustment
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            supportAdjustment
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `supportAdjustment`; absent when nil.
        public var supportAdjustment: Bool? { get { bits[0] } set { bits[0] = newValue } }
    }

    /// The optional flags `MonitorMediaClass`.
    public struct MonitorMediaClass: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case voice, data, image, audio, other, chat, email, message, im, sms, mms
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            voice data image audio other chat email message im sms mms
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `voice`; absent when nil.
        public var voice: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `data`; absent when nil.
        public var data: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `image`; absent when nil.
        public var image: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `audio`; absent when nil.
        public var audio: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `other`; absent when nil.
        public var other: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `chat`; absent when nil.
        public var chat: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `email`; absent when nil.
        public var email: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `message`; absent when nil.
        public var message: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `im`; absent when nil.
        public var im: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `sms`; absent when nil.
        public var sms: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `mms`; absent when nil.
        public var mms: Bool? { get { bits[10] } set { bits[10] = newValue } }
    }

    /// The optional flags `NetworkCapabilityEventsProvided`.
    public struct NetworkCapabilityEventsProvided: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case bridged, callCleared, conferenced, connectionCleared, delivered, digitsDialed, diverted
            case established, failed, held, networkCapabilitiesChange, networkReached, offered, originated
            case queued, retrieved, serviceInitiated, transferred
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            bridged callCleared conferenced connectionCleared delivered digitsDialed diverted established failed \
            held networkCapabilitiesChange networkReached offered originated queued retrieved serviceInitiated \
            transferred
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `bridged`; absent when nil.
        public var bridged: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `callCleared`; absent when nil.
        public var callCleared: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `conferenced`; absent when nil.
        public var conferenced: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `connectionCleared`; absent when nil.
        public var connectionCleared: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `delivered`; absent when nil.
        public var delivered: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `digitsDialed`; absent when nil.
        public var digitsDialed: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `diverted`; absent when nil.
        public var diverted: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `established`; absent when nil.
        public var established: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `failed`; absent when nil.
        public var failed: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `held`; absent when nil.
        public var held: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `networkCapabilitiesChange`; absent when nil.
        public var networkCapabilitiesChange: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `networkReached`; absent when nil.
        public var networkReached: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `offered`; absent when nil.
        public var offered: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `originated`; absent when nil.
        public var originated: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `queued`; absent when nil.
        public var queued: Bool? { get { bits[14] } set { bits[14] = newValue } }
        /// `retrieved`; absent when nil.
        public var retrieved: Bool? { get { bits[15] } set { bits[15] = newValue } }
        /// `serviceInitiated`; absent when nil.
        public var serviceInitiated: Bool? { get { bits[16] } set { bits[16] = newValue } }
        /// `transferred`; absent when nil.
        public var transferred: Bool? { get { bits[17] } set { bits[17] = newValue } }
    }

    /// The optional flags `PhysicalDeviceFeatureEvents`.
    public struct PhysicalDeviceFeatureEvents: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case buttonInformation, buttonPress, displayUpdated, hookswitch, lampMode, messageWaiting
            case microphoneGain, microphoneMute, ringerStatus, speakerMute, speakerVolume
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            buttonInformation buttonPress displayUpdated hookswitch lampMode messageWaiting microphoneGain \
            microphoneMute ringerStatus speakerMute speakerVolume
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `buttonInformation`; absent when nil.
        public var buttonInformation: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `buttonPress`; absent when nil.
        public var buttonPress: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `displayUpdated`; absent when nil.
        public var displayUpdated: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `hookswitch`; absent when nil.
        public var hookswitch: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `lampMode`; absent when nil.
        public var lampMode: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `messageWaiting`; absent when nil.
        public var messageWaiting: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `microphoneGain`; absent when nil.
        public var microphoneGain: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `microphoneMute`; absent when nil.
        public var microphoneMute: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `ringerStatus`; absent when nil.
        public var ringerStatus: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `speakerMute`; absent when nil.
        public var speakerMute: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `speakerVolume`; absent when nil.
        public var speakerVolume: Bool? { get { bits[10] } set { bits[10] = newValue } }
    }

    /// The optional flags `Profiles`.
    public struct Profiles: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case basicTelephonyProfile, routeingProfile, l1aVoiceBrowserProfile, l1bVoiceBrowserProfile
            case l2VoiceBrowserProfile, minimalEndpointCallControlProfile, basicEndpointCallControlProfile
            case advancedEndpointCallControlProfile, conferencingEndpointCallControlProfile
            case basicEndpointDeviceProfile, advancedEndpointDeviceProfile, minimalUACSTACallControlProfile
            case basicUACSTAtCallControlProfile, advancedUACSTACallControlProfile
            case conferencingUACSTACallControlProfile, basicUACSTADeviceFeatureProfile
            case speakerUACSTADeviceFeatureProfile, basicSpeechServiceProfile, advancedSpeechServiceProfile
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            basicTelephonyProfile routeingProfile l1aVoiceBrowserProfile l1bVoiceBrowserProfile \
            l2VoiceBrowserProfile minimalEndpointCallControlProfile@-3 basicEndpointCallControlProfile@-3 \
            advancedEndpointCallControlProfile@-3 conferencingEndpointCallControlProfile@-3 \
            basicEndpointDeviceProfile@-3 advancedEndpointDeviceProfile@-3 minimalUACSTACallControlProfile@4 \
            basicUACSTAtCallControlProfile@4 advancedUACSTACallControlProfile@4 \
            conferencingUACSTACallControlProfile@4 basicUACSTADeviceFeatureProfile@4 \
            speakerUACSTADeviceFeatureProfile@4 basicSpeechServiceProfile@4 advancedSpeechServiceProfile@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `basicTelephonyProfile`; absent when nil.
        public var basicTelephonyProfile: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `routeingProfile`; absent when nil.
        public var routeingProfile: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `l1aVoiceBrowserProfile`; absent when nil.
        public var l1aVoiceBrowserProfile: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `l1bVoiceBrowserProfile`; absent when nil.
        public var l1bVoiceBrowserProfile: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `l2VoiceBrowserProfile`; absent when nil.
        public var l2VoiceBrowserProfile: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `minimalEndpointCallControlProfile`; absent when nil.
        public var minimalEndpointCallControlProfile: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `basicEndpointCallControlProfile`; absent when nil.
        public var basicEndpointCallControlProfile: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `advancedEndpointCallControlProfile`; absent when nil.
        public var advancedEndpointCallControlProfile: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `conferencingEndpointCallControlProfile`; absent when nil.
        public var conferencingEndpointCallControlProfile: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `basicEndpointDeviceProfile`; absent when nil.
        public var basicEndpointDeviceProfile: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `advancedEndpointDeviceProfile`; absent when nil.
        public var advancedEndpointDeviceProfile: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `minimalUACSTACallControlProfile`; absent when nil.
        public var minimalUACSTACallControlProfile: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `basicUACSTAtCallControlProfile`; absent when nil.
        public var basicUACSTAtCallControlProfile: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `advancedUACSTACallControlProfile`; absent when nil.
        public var advancedUACSTACallControlProfile: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `conferencingUACSTACallControlProfile`; absent when nil.
        public var conferencingUACSTACallControlProfile: Bool? { get { bits[14] } set { bits[14] = newValue } }
        /// `basicUACSTADeviceFeatureProfile`; absent when nil.
        public var basicUACSTADeviceFeatureProfile: Bool? { get { bits[15] } set { bits[15] = newValue } }
        /// `speakerUACSTADeviceFeatureProfile`; absent when nil.
        public var speakerUACSTADeviceFeatureProfile: Bool? { get { bits[16] } set { bits[16] = newValue } }
        /// `basicSpeechServiceProfile`; absent when nil.
        public var basicSpeechServiceProfile: Bool? { get { bits[17] } set { bits[17] = newValue } }
        /// `advancedSpeechServiceProfile`; absent when nil.
        public var advancedSpeechServiceProfile: Bool? { get { bits[18] } set { bits[18] = newValue } }
    }

    /// The optional flags `RequestTypes`.
    public struct RequestTypes: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case systemStatus, requestSystemStatus, switchingFunctionCapsChanged, switchingFunctionDevicesChanged
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            systemStatus requestSystemStatus switchingFunctionCapsChanged switchingFunctionDevicesChanged
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `systemStatus`; absent when nil.
        public var systemStatus: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `requestSystemStatus`; absent when nil.
        public var requestSystemStatus: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `switchingFunctionCapsChanged`; absent when nil.
        public var switchingFunctionCapsChanged: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `switchingFunctionDevicesChanged`; absent when nil.
        public var switchingFunctionDevicesChanged: Bool? { get { bits[3] } set { bits[3] = newValue } }
    }

    /// The optional flags `RouteingServices`.
    public struct RouteingServices: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case routeRegister, routeRegisterCancel, routeRegisterAbort, reRoute, routeEnd, routeReject
            case routeRequest, routeSelect, routeUsed
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            routeRegister routeRegisterCancel routeRegisterAbort reRoute routeEnd routeReject routeRequest \
            routeSelect routeUsed
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `routeRegister`; absent when nil.
        public var routeRegister: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `routeRegisterCancel`; absent when nil.
        public var routeRegisterCancel: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `routeRegisterAbort`; absent when nil.
        public var routeRegisterAbort: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `reRoute`; absent when nil.
        public var reRoute: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `routeEnd`; absent when nil.
        public var routeEnd: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `routeReject`; absent when nil.
        public var routeReject: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `routeRequest`; absent when nil.
        public var routeRequest: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `routeSelect`; absent when nil.
        public var routeSelect: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `routeUsed`; absent when nil.
        public var routeUsed: Bool? { get { bits[8] } set { bits[8] = newValue } }
    }

    /// The optional flags `SecurityFormat`.
    public struct SecurityFormat: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case octetStringFromSF, otherTypeFromSF, octetStringToSF, otherTypeToSF
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            octetStringFromSF otherTypeFromSF octetStringToSF otherTypeToSF
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `octetStringFromSF`; absent when nil.
        public var octetStringFromSF: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `otherTypeFromSF`; absent when nil.
        public var otherTypeFromSF: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `octetStringToSF`; absent when nil.
        public var octetStringToSF: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `otherTypeToSF`; absent when nil.
        public var otherTypeToSF: Bool? { get { bits[3] } set { bits[3] = newValue } }
    }

    /// The optional flags `StatusFilter`.
    public struct StatusFilter: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case initializing, enabled, normal, messageLost, disabled, partiallyDisabled, overloadImminent
            case overloadReached, overloadRelieved
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            initializing enabled normal messageLost disabled partiallyDisabled overloadImminent overloadReached \
            overloadRelieved
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `initializing`; absent when nil.
        public var initializing: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `enabled`; absent when nil.
        public var enabled: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `normal`; absent when nil.
        public var normal: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `messageLost`; absent when nil.
        public var messageLost: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `disabled`; absent when nil.
        public var disabled: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `partiallyDisabled`; absent when nil.
        public var partiallyDisabled: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `overloadImminent`; absent when nil.
        public var overloadImminent: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `overloadReached`; absent when nil.
        public var overloadReached: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `overloadRelieved`; absent when nil.
        public var overloadRelieved: Bool? { get { bits[8] } set { bits[8] = newValue } }
    }

    /// The optional flags `StatusFilterList`.
    public struct StatusFilterList: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case initializing, enabled, normal, messageLost, disabled, partiallyDisabled, overloadImminent
            case overloadReached, overloadRelieved
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            initializing enabled normal messageLost disabled partiallyDisabled overloadImminent overloadReached \
            overloadRelieved
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `initializing`; absent when nil.
        public var initializing: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `enabled`; absent when nil.
        public var enabled: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `normal`; absent when nil.
        public var normal: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `messageLost`; absent when nil.
        public var messageLost: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `disabled`; absent when nil.
        public var disabled: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `partiallyDisabled`; absent when nil.
        public var partiallyDisabled: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `overloadImminent`; absent when nil.
        public var overloadImminent: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `overloadReached`; absent when nil.
        public var overloadReached: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `overloadRelieved`; absent when nil.
        public var overloadRelieved: Bool? { get { bits[8] } set { bits[8] = newValue } }
    }

    /// The optional flags `SupplServiceInfo`.
    public struct SupplServiceInfo: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case normalCall, consultationCall, transferCall, callCompletion, callForwarding, callDiversion
            case conferencing, intrusion, userUserInfo, other
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            normalCall consultationCall transferCall callCompletion callForwarding callDiversion conferencing \
            intrusion userUserInfo other
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `normalCall`; absent when nil.
        public var normalCall: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `consultationCall`; absent when nil.
        public var consultationCall: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `transferCall`; absent when nil.
        public var transferCall: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `callCompletion`; absent when nil.
        public var callCompletion: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `callForwarding`; absent when nil.
        public var callForwarding: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `callDiversion`; absent when nil.
        public var callDiversion: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `conferencing`; absent when nil.
        public var conferencing: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `intrusion`; absent when nil.
        public var intrusion: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `userUserInfo`; absent when nil.
        public var userUserInfo: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `other`; absent when nil.
        public var other: Bool? { get { bits[9] } set { bits[9] = newValue } }
    }

    /// The optional flags `SwAppearanceAddressability`.
    public struct SwAppearanceAddressability: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case nonAddressable, addressable
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            nonAddressable addressable
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `nonAddressable`; absent when nil.
        public var nonAddressable: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `addressable`; absent when nil.
        public var addressable: Bool? { get { bits[1] } set { bits[1] = newValue } }
    }

    /// The optional flags `SwAppearanceTypes`.
    public struct SwAppearanceTypes: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case selectedStandard, basicStandard, basicBridged, exclusiveBridged, independentSharedBridged
            case interDependentSharedBridged
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            selectedStandard basicStandard basicBridged exclusiveBridged independentSharedBridged \
            interDependentSharedBridged
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `selectedStandard`; absent when nil.
        public var selectedStandard: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `basicStandard`; absent when nil.
        public var basicStandard: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `basicBridged`; absent when nil.
        public var basicBridged: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `exclusiveBridged`; absent when nil.
        public var exclusiveBridged: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `independentSharedBridged`; absent when nil.
        public var independentSharedBridged: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `interDependentSharedBridged`; absent when nil.
        public var interDependentSharedBridged: Bool? { get { bits[5] } set { bits[5] = newValue } }
    }

    /// The optional flags `SwDomainFeatures`.
    public struct SwDomainFeatures: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case isForwardingBefore, isForwardingAfter, swFunctionDefaultSettings, userSpecific
            case userSpecificDefaultFowardingType, userSpecificDefaultForwardDestination, negativeAcknowledgment
            case supportFailedWithAssConn, supportFailedWithoutAssConn, supportFailedWithAssConnNotReportet
            case recall, callBack, extCallsIncoming, extCallsOutgoing, prompting
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            isForwardingBefore isForwardingAfter swFunctionDefaultSettings userSpecific \
            userSpecificDefaultFowardingType userSpecificDefaultForwardDestination negativeAcknowledgment \
            supportFailedWithAssConn supportFailedWithoutAssConn supportFailedWithAssConnNotReportet recall \
            callBack extCallsIncoming extCallsOutgoing prompting
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `isForwardingBefore`; absent when nil.
        public var isForwardingBefore: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `isForwardingAfter`; absent when nil.
        public var isForwardingAfter: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `swFunctionDefaultSettings`; absent when nil.
        public var swFunctionDefaultSettings: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `userSpecific`; absent when nil.
        public var userSpecific: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `userSpecificDefaultFowardingType`; absent when nil.
        public var userSpecificDefaultFowardingType: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `userSpecificDefaultForwardDestination`; absent when nil.
        public var userSpecificDefaultForwardDestination: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `negativeAcknowledgment`; absent when nil.
        public var negativeAcknowledgment: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `supportFailedWithAssConn`; absent when nil.
        public var supportFailedWithAssConn: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `supportFailedWithoutAssConn`; absent when nil.
        public var supportFailedWithoutAssConn: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `supportFailedWithAssConnNotReportet`; absent when nil.
        public var supportFailedWithAssConnNotReportet: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `recall`; absent when nil.
        public var recall: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `callBack`; absent when nil.
        public var callBack: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `extCallsIncoming`; absent when nil.
        public var extCallsIncoming: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `extCallsOutgoing`; absent when nil.
        public var extCallsOutgoing: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `prompting`; absent when nil.
        public var prompting: Bool? { get { bits[14] } set { bits[14] = newValue } }
    }

    /// The optional flags `TerminatingConditions`.
    public struct TerminatingConditions: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case durationExceeded, dTMFDigitDetected, endOfMessageDetected, speechDetected
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            durationExceeded dTMFDigitDetected endOfMessageDetected speechDetected
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `durationExceeded`; absent when nil.
        public var durationExceeded: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `dTMFDigitDetected`; absent when nil.
        public var dTMFDigitDetected: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `endOfMessageDetected`; absent when nil.
        public var endOfMessageDetected: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `speechDetected`; absent when nil.
        public var speechDetected: Bool? { get { bits[3] } set { bits[3] = newValue } }
    }

    /// The optional flags `TimeStampMode`.
    public struct TimeStampMode: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case allEvents, allAcks, allServReqs
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            allEvents allAcks allServReqs
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `allEvents`; absent when nil.
        public var allEvents: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `allAcks`; absent when nil.
        public var allAcks: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `allServReqs`; absent when nil.
        public var allServReqs: Bool? { get { bits[2] } set { bits[2] = newValue } }
    }

    /// The optional flags `TransAndConfSetup`.
    public struct TransAndConfSetup: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case consultationCall, holdCallMakeCall, alternateCall, twoCallsInHold, twoCallsInConnected
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            consultationCall holdCallMakeCall alternateCall twoCallsInHold twoCallsInConnected
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `consultationCall`; absent when nil.
        public var consultationCall: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `holdCallMakeCall`; absent when nil.
        public var holdCallMakeCall: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `alternateCall`; absent when nil.
        public var alternateCall: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `twoCallsInHold`; absent when nil.
        public var twoCallsInHold: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `twoCallsInConnected`; absent when nil.
        public var twoCallsInConnected: Bool? { get { bits[4] } set { bits[4] = newValue } }
    }

    /// The optional flags `VendorSpecEvents`.
    public struct VendorSpecEvents: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case `private`
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            private
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `private`; absent when nil.
        public var `private`: Bool? { get { bits[0] } set { bits[0] = newValue } }
    }

    /// The optional flags `VoiceEvents`.
    public struct VoiceEvents: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case bookmarkReached, completed, dtmfDetected, emptied, interruptionDetected, notRecognized, play
            case recognized, record, review, started, silenceTimeoutExpired, speechDetected, stop, suspendPlay
            case suspendRecord, voiceAttributesChanged, voiceErrorOccurred
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            bookmarkReached completed dtmfDetected emptied interruptionDetected notRecognized play recognized \
            record review started silenceTimeoutExpired speechDetected stop suspendPlay suspendRecord \
            voiceAttributesChanged voiceErrorOccurred
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `bookmarkReached`; absent when nil.
        public var bookmarkReached: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `completed`; absent when nil.
        public var completed: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `dtmfDetected`; absent when nil.
        public var dtmfDetected: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `emptied`; absent when nil.
        public var emptied: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `interruptionDetected`; absent when nil.
        public var interruptionDetected: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `notRecognized`; absent when nil.
        public var notRecognized: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `play`; absent when nil.
        public var play: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `recognized`; absent when nil.
        public var recognized: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `record`; absent when nil.
        public var record: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `review`; absent when nil.
        public var review: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `started`; absent when nil.
        public var started: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `silenceTimeoutExpired`; absent when nil.
        public var silenceTimeoutExpired: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `speechDetected`; absent when nil.
        public var speechDetected: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `stop`; absent when nil.
        public var stop: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `suspendPlay`; absent when nil.
        public var suspendPlay: Bool? { get { bits[14] } set { bits[14] = newValue } }
        /// `suspendRecord`; absent when nil.
        public var suspendRecord: Bool? { get { bits[15] } set { bits[15] = newValue } }
        /// `voiceAttributesChanged`; absent when nil.
        public var voiceAttributesChanged: Bool? { get { bits[16] } set { bits[16] = newValue } }
        /// `voiceErrorOccurred`; absent when nil.
        public var voiceErrorOccurred: Bool? { get { bits[17] } set { bits[17] = newValue } }
    }

    /// The optional flags `VoiceServices`.
    public struct VoiceServices: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case activate, clear, deactivate, concatenateMessage, deleteMessage, playMessage, queryVoiceAttribute
            case recordMessage, reposition, resume, review, setVoiceAttribute, stop, suspend, synthesizeMessage
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            activate clear deactivate concatenateMessage deleteMessage playMessage queryVoiceAttribute \
            recordMessage reposition resume review setVoiceAttribute stop suspend synthesizeMessage
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
        /// `activate`; absent when nil.
        public var activate: Bool? { get { bits[0] } set { bits[0] = newValue } }
        /// `clear`; absent when nil.
        public var clear: Bool? { get { bits[1] } set { bits[1] = newValue } }
        /// `deactivate`; absent when nil.
        public var deactivate: Bool? { get { bits[2] } set { bits[2] = newValue } }
        /// `concatenateMessage`; absent when nil.
        public var concatenateMessage: Bool? { get { bits[3] } set { bits[3] = newValue } }
        /// `deleteMessage`; absent when nil.
        public var deleteMessage: Bool? { get { bits[4] } set { bits[4] = newValue } }
        /// `playMessage`; absent when nil.
        public var playMessage: Bool? { get { bits[5] } set { bits[5] = newValue } }
        /// `queryVoiceAttribute`; absent when nil.
        public var queryVoiceAttribute: Bool? { get { bits[6] } set { bits[6] = newValue } }
        /// `recordMessage`; absent when nil.
        public var recordMessage: Bool? { get { bits[7] } set { bits[7] = newValue } }
        /// `reposition`; absent when nil.
        public var reposition: Bool? { get { bits[8] } set { bits[8] = newValue } }
        /// `resume`; absent when nil.
        public var resume: Bool? { get { bits[9] } set { bits[9] = newValue } }
        /// `review`; absent when nil.
        public var review: Bool? { get { bits[10] } set { bits[10] = newValue } }
        /// `setVoiceAttribute`; absent when nil.
        public var setVoiceAttribute: Bool? { get { bits[11] } set { bits[11] = newValue } }
        /// `stop`; absent when nil.
        public var stop: Bool? { get { bits[12] } set { bits[12] = newValue } }
        /// `suspend`; absent when nil.
        public var suspend: Bool? { get { bits[13] } set { bits[13] = newValue } }
        /// `synthesizeMessage`; absent when nil.
        public var synthesizeMessage: Bool? { get { bits[14] } set { bits[14] = newValue } }
    }
}
