// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// The values of CSTA errors.

extension CSTA {
    /// The enumeration `OperationErrors`.
    public enum OperationErrors: UInt8, CSTAEnumeration {
        /// `generic`.
        case generic
        /// `atLeastOneConditionalParameterNotProvided`.
        case atLeastOneConditionalParameterNotProvided
        /// `featureAlreadySet`.
        case featureAlreadySet
        /// `invalidMsgID`.
        case invalidMsgID
        /// `invalidParameterValue`.
        case invalidParameterValue
        /// `invalidAccountCode`.
        case invalidAccountCode
        /// `invalidAgentGroup`.
        case invalidAgentGroup
        /// `invalidAgentIdentifier`.
        case invalidAgentIdentifier
        /// `invalidAgentPassword`.
        case invalidAgentPassword
        /// `invalidAgentState`.
        case invalidAgentState
        /// `invalidAlertTime`.
        case invalidAlertTime
        /// `invalidAllocationState`.
        case invalidAllocationState
        /// `invalidAuthCode`.
        case invalidAuthCode
        /// `invalidAutoAnswer`.
        case invalidAutoAnswer
        /// `invalidBitRate`.
        case invalidBitRate
        /// `invalidButtonIdentifier`.
        case invalidButtonIdentifier
        /// `invalidCallType`.
        case invalidCallType
        /// `invalidConnectionRate`.
        case invalidConnectionRate
        /// `invalidConsultPurpose`.
        case invalidConsultPurpose
        /// `invalidCorrelatorData`.
        case invalidCorrelatorData
        /// `invalidCrossRefID`.
        case invalidCrossRefID
        /// `invalidDelayTolerance`.
        case invalidDelayTolerance
        /// `invalidDestination`.
        case invalidDestination
        /// `invalidDestinationDetect`.
        case invalidDestinationDetect
        /// `invalidDoNotDisturb`.
        case invalidDoNotDisturb
        /// `invalidEscapeCrossRefID`.
        case invalidEscapeCrossRefID
        /// `invalidFeature`.
        case invalidFeature
        /// `invalidFile`.
        case invalidFile
        /// `invalidFlowDirection`.
        case invalidFlowDirection
        /// `invalidForwardingDestination`.
        case invalidForwardingDestination
        /// `invalidForwardingFlag`.
        case invalidForwardingFlag
        /// `invalidForwardingType`.
        case invalidForwardingType
        /// `invalidHookswitchType`.
        case invalidHookswitchType
        /// `invalidHookswitchComponent`.
        case invalidHookswitchComponent
        /// `invalidLampMode`.
        case invalidLampMode
        /// `invalidLampID`.
        case invalidLampID
        /// `invalidMessageWaitingSetting`.
        case invalidMessageWaitingSetting
        /// `invalidMicrophoneGain`.
        case invalidMicrophoneGain
        /// `invalidMicrophoneMute`.
        case invalidMicrophoneMute
        /// `invalidMonitorCrossRefID`.
        case invalidMonitorCrossRefID
        /// `invalidMonitorFilter`.
        case invalidMonitorFilter
        /// `invalidMonitorObject`.
        case invalidMonitorObject
        /// `invalidMonitorType`.
        case invalidMonitorType
        /// `invalidNumberOFChannels`.
        case invalidNumberOFChannels
        /// `invalidParticipationType`.
        case invalidParticipationType
        /// `invalidRemainRetry`.
        case invalidRemainRetry
        /// `invalidRingCount`.
        case invalidRingCount
        /// `invalidRingPattern`.
        case invalidRingPattern
        /// `invalidRingVolume`.
        case invalidRingVolume
        /// `invalidRouteingAlgorithm`.
        case invalidRouteingAlgorithm
        /// `invalidRouteingCrossRefID`.
        case invalidRouteingCrossRefID
        /// `invalidRouteRegistrationCrossRefID`.
        case invalidRouteRegistrationCrossRefID
        /// `invalidSpeakerVolume`.
        case invalidSpeakerVolume
        /// `invalidSpeakerMute`.
        case invalidSpeakerMute
        /// `invalidSwitchingSubdomainCharsType`.
        case invalidSwitchingSubdomainCharsType
        /// `invalidObjectType`.
        case invalidObjectType
        /// `invalidActiveCallObject`.
        case invalidActiveCallObject
        /// `invalidCalledDeviceObjectType`.
        case invalidCalledDeviceObjectType
        /// `invalidCallingDeviceObjectType`.
        case invalidCallingDeviceObjectType
        /// `invalidCallToBePickedUpObjectType`.
        case invalidCallToBePickedUpObjectType
        /// `invalidCallToDivertObjectType`.
        case invalidCallToDivertObjectType
        /// `invalidCallToParkObjectType`.
        case invalidCallToParkObjectType
        /// `invalidDestinationDeviceObject`.
        case invalidDestinationDeviceObject
        /// `invalidHeldCallObject`.
        case invalidHeldCallObject
        /// `invalidMonitorObjectType`.
        case invalidMonitorObjectType
        /// `invalidParkToObjectType`.
        case invalidParkToObjectType
        /// `messageIDRequired`.
        case messageIDRequired
        /// `notDifferentDevices`.
        case notDifferentDevices
        /// `notSameDevice`.
        case notSameDevice
        /// `objectNotKnown`.
        case objectNotKnown
        /// `invalidCallID`.
        case invalidCallID
        /// `invalidActiveCallID`.
        case invalidActiveCallID
        /// `invalidHeldCallID`.
        case invalidHeldCallID
        /// `invalidConnectionID`.
        case invalidConnectionID
        /// `invalidActiveConnectionID`.
        case invalidActiveConnectionID
        /// `invalidHeldConnectionID`.
        case invalidHeldConnectionID
        /// `invalidDeviceID`.
        case invalidDeviceID
        /// `invalidActiveDeviceID`.
        case invalidActiveDeviceID
        /// `invalidCalledDeviceID`.
        case invalidCalledDeviceID
        /// `invalidCallingDeviceID`.
        case invalidCallingDeviceID
        /// `invalidCallToParkDeviceID`.
        case invalidCallToParkDeviceID
        /// `invalidDestinationDeviceID`.
        case invalidDestinationDeviceID
        /// `invalidDivertingDeviceID`.
        case invalidDivertingDeviceID
        /// `invalidHeldDeviceID`.
        case invalidHeldDeviceID
        /// `invalidParkToDeviceID`.
        case invalidParkToDeviceID
        /// `invalidPickUpDeviceID`.
        case invalidPickUpDeviceID
        /// `parameterNotSupported`.
        case parameterNotSupported
        /// `accountCodeNotSupported`.
        case accountCodeNotSupported
        /// `agentGroupNotSupported`.
        case agentGroupNotSupported
        /// `agentPasswordNotSupported`.
        case agentPasswordNotSupported
        /// `agentStateNotSupported`.
        case agentStateNotSupported
        /// `alertTimeNotSupported`.
        case alertTimeNotSupported
        /// `allocationNotSupported`.
        case allocationNotSupported
        /// `authorisationCodeNotSupported`.
        case authorisationCodeNotSupported
        /// `autoAnswerNotSupported`.
        case autoAnswerNotSupported
        /// `bitRateNotSupported`.
        case bitRateNotSupported
        /// `buttonNotSupported`.
        case buttonNotSupported
        /// `callTypeNotSupported`.
        case callTypeNotSupported
        /// `charactersToSendNotSupported`.
        case charactersToSendNotSupported
        /// `connectionRateNotSupported`.
        case connectionRateNotSupported
        /// `connectionReservationNotSupported`.
        case connectionReservationNotSupported
        /// `consultPurposeNotSupported`.
        case consultPurposeNotSupported
        /// `correlatorDataNotSupported`.
        case correlatorDataNotSupported
        /// `delayToleranceNotSupported`.
        case delayToleranceNotSupported
        /// `destinationDetectNotSupported`.
        case destinationDetectNotSupported
        /// `digitModeNotSupported`.
        case digitModeNotSupported
        /// `errorValueNotSupported`.
        case errorValueNotSupported
        /// `flowDirectionNotSupported`.
        case flowDirectionNotSupported
        /// `forwardingDestinationNotSupported`.
        case forwardingDestinationNotSupported
        /// `lampNotSupported`.
        case lampNotSupported
        /// `monitorTypeNotSupported`.
        case monitorTypeNotSupported
        /// `numberOfChannelsNotSupported`.
        case numberOfChannelsNotSupported
        /// `parameterTypeNotSupported`.
        case parameterTypeNotSupported
        /// `priorityNotSupported`.
        case priorityNotSupported
        /// `privateDataNotSupported`.
        case privateDataNotSupported
        /// `pulseDurationNotSupported`.
        case pulseDurationNotSupported
        /// `pulseRateNotSupported`.
        case pulseRateNotSupported
        /// `remainRetryNotSupported`.
        case remainRetryNotSupported
        /// `ringCountNotSupported`.
        case ringCountNotSupported
        /// `routeUsedNotSupported`.
        case routeUsedNotSupported
        /// `securityNotSupported`.
        case securityNotSupported
        /// `swSubdomainCCIETypeNotSupported`.
        case swSubdomainCCIETypeNotSupported
        /// `toneDurationNotSupported`.
        case toneDurationNotSupported
        /// `sysStatRegIDNotSupported`.
        case sysStatRegIDNotSupported
        /// `userDataNotSupported`.
        case userDataNotSupported
        /// `privilegeViolationSpecifiedDevice`.
        case privilegeViolationSpecifiedDevice
        /// `privilegeViolationActiveDevice`.
        case privilegeViolationActiveDevice
        /// `privilegeViolationCalledDevice`.
        case privilegeViolationCalledDevice
        /// `privilegeViolationCallingDevice`.
        case privilegeViolationCallingDevice
        /// `privilegeViolationCallToParkDevice`.
        case privilegeViolationCallToParkDevice
        /// `privilegeViolationDestinationDevice`.
        case privilegeViolationDestinationDevice
        /// `privilegeViolationOnDivertingDevice`.
        case privilegeViolationOnDivertingDevice
        /// `privilegeViolationHeldDevice`.
        case privilegeViolationHeldDevice
        /// `privilegeViolationOnParkToDevice`.
        case privilegeViolationOnParkToDevice
        /// `privilegeViolationPickUpDevice`.
        case privilegeViolationPickUpDevice
        /// `routeingTimerExpired`.
        case routeingTimerExpired
        /// `requestIncompatibleWithObject`.
        case requestIncompatibleWithObject
        /// `requestIncompatibleWithConnection`.
        case requestIncompatibleWithConnection
        /// `requestIncompatibleWithActiveConnection`.
        case requestIncompatibleWithActiveConnection
        /// `requestIncompatibleWithHeldConnection`.
        case requestIncompatibleWithHeldConnection
        /// `requestIncompatibleWithDevice`.
        case requestIncompatibleWithDevice
        /// `requestIncompatibleWithCalledDevice`.
        case requestIncompatibleWithCalledDevice
        /// `requestIncompatibleWithCallingDevice`.
        case requestIncompatibleWithCallingDevice
        /// `requestIncompatibleWithSubjectDevice`.
        case requestIncompatibleWithSubjectDevice
        /// `requestIncompatibleWithActiveDevice`.
        case requestIncompatibleWithActiveDevice
        /// `requestIncompatibleWithCallToParkDevice`.
        case requestIncompatibleWithCallToParkDevice
        /// `requestIncompatibleWithDestinationDevice`.
        case requestIncompatibleWithDestinationDevice
        /// `requestIncompatibleWithDivertingDevice`.
        case requestIncompatibleWithDivertingDevice
        /// `requestIncompatibleWithHeldDevice`.
        case requestIncompatibleWithHeldDevice
        /// `requestIncompatibleWithMedia`.
        case requestIncompatibleWithMedia
        /// `requestIncompatibleWithParkToDevice`.
        case requestIncompatibleWithParkToDevice
        /// `requestIncompatibleWithPickupDevice`.
        case requestIncompatibleWithPickupDevice
        /// `serviceNotSupported`.
        case serviceNotSupported
        /// `securityViolation`.
        case securityViolation
        /// `valueOutOfRange`.
        case valueOutOfRange
        /// `agentStateOutOfRange`.
        case agentStateOutOfRange
        /// `alertTimeOutOfRange`.
        case alertTimeOutOfRange
        /// `allocationOutOfRange`.
        case allocationOutOfRange
        /// `autoAnswerOutOfRange`.
        case autoAnswerOutOfRange
        /// `bitRateOutOfRange`.
        case bitRateOutOfRange
        /// `callTypeOutOfRange`.
        case callTypeOutOfRange
        /// `connectionRateOutOfRange`.
        case connectionRateOutOfRange
        /// `connectionReservoationOutOfRange`.
        case connectionReservoationOutOfRange
        /// `consultPurposeOutOfRange`.
        case consultPurposeOutOfRange
        /// `correlatorDataOutOfRange`.
        case correlatorDataOutOfRange
        /// `delayToleranceOutOfRange`.
        case delayToleranceOutOfRange
        /// `destinationDetectOutOfRange`.
        case destinationDetectOutOfRange
        /// `digitModeOutOfRange`.
        case digitModeOutOfRange
        /// `doNotDisturbOutOfRange`.
        case doNotDisturbOutOfRange
        /// `flowDirectionOutOfRange`.
        case flowDirectionOutOfRange
        /// `forwardingFlagOutOfRange`.
        case forwardingFlagOutOfRange
        /// `forwardingTypeOutOfRange`.
        case forwardingTypeOutOfRange
        /// `hookswitchComponentOutOfRange`.
        case hookswitchComponentOutOfRange
        /// `hookswitchTypeOutOfRange`.
        case hookswitchTypeOutOfRange
        /// `lampModeOutOfRange`.
        case lampModeOutOfRange
        /// `messageWaitingSettingOutOfRange`.
        case messageWaitingSettingOutOfRange
        /// `micGainOutOfRange`.
        case micGainOutOfRange
        /// `micMuteOutOfRange`.
        case micMuteOutOfRange
        /// `monitorTypeOutOfRange`.
        case monitorTypeOutOfRange
        /// `numberOfChannelsOutOfRange`.
        case numberOfChannelsOutOfRange
        /// `participationTypeOutOfRange`.
        case participationTypeOutOfRange
        /// `pulseDurationOutOfRange`.
        case pulseDurationOutOfRange
        /// `pulseRateOutOfRange`.
        case pulseRateOutOfRange
        /// `ringCountOutOfRange`.
        case ringCountOutOfRange
        /// `ringPatternOutOfRange`.
        case ringPatternOutOfRange
        /// `ringVolumnOutOfRange`.
        case ringVolumnOutOfRange
        /// `routeingAlgorithmOutOfRange`.
        case routeingAlgorithmOutOfRange
        /// `speakerMuteOutOfRange`.
        case speakerMuteOutOfRange
        /// `speakerVolumeOutOfRange`.
        case speakerVolumeOutOfRange
        /// `switchingCcittTypeOutOfRange`.
        case switchingCcittTypeOutOfRange
        /// `systemStatusOutOfRange`.
        case systemStatusOutOfRange
        /// `toneCharacterOutOfRange`.
        case toneCharacterOutOfRange
        /// `toneDurationOutOfRange`.
        case toneDurationOutOfRange

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "generic", "atLeastOneConditionalParameterNotProvided", "featureAlreadySet", "invalidMsgID",
            "invalidParameterValue", "invalidAccountCode", "invalidAgentGroup", "invalidAgentIdentifier",
            "invalidAgentPassword", "invalidAgentState", "invalidAlertTime", "invalidAllocationState",
            "invalidAuthCode", "invalidAutoAnswer", "invalidBitRate", "invalidButtonIdentifier", "invalidCallType",
            "invalidConnectionRate", "invalidConsultPurpose", "invalidCorrelatorData", "invalidCrossRefID",
            "invalidDelayTolerance", "invalidDestination", "invalidDestinationDetect", "invalidDoNotDisturb",
            "invalidEscapeCrossRefID", "invalidFeature", "invalidFile", "invalidFlowDirection",
            "invalidForwardingDestination", "invalidForwardingFlag", "invalidForwardingType",
            "invalidHookswitchType", "invalidHookswitchComponent", "invalidLampMode", "invalidLampID",
            "invalidMessageWaitingSetting", "invalidMicrophoneGain", "invalidMicrophoneMute",
            "invalidMonitorCrossRefID", "invalidMonitorFilter", "invalidMonitorObject", "invalidMonitorType",
            "invalidNumberOFChannels", "invalidParticipationType", "invalidRemainRetry", "invalidRingCount",
            "invalidRingPattern", "invalidRingVolume", "invalidRouteingAlgorithm", "invalidRouteingCrossRefID",
            "invalidRouteRegistrationCrossRefID", "invalidSpeakerVolume", "invalidSpeakerMute",
            "invalidSwitchingSubdomainCharsType", "invalidObjectType", "invalidActiveCallObject",
            "invalidCalledDeviceObjectType", "invalidCallingDeviceObjectType", "invalidCallToBePickedUpObjectType",
            "invalidCallToDivertObjectType", "invalidCallToParkObjectType", "invalidDestinationDeviceObject",
            "invalidHeldCallObject", "invalidMonitorObjectType", "invalidParkToObjectType", "messageIDRequired",
            "notDifferentDevices", "notSameDevice", "objectNotKnown", "invalidCallID", "invalidActiveCallID",
            "invalidHeldCallID", "invalidConnectionID", "invalidActiveConnectionID", "invalidHeldConnectionID",
            "invalidDeviceID", "invalidActiveDeviceID", "invalidCalledDeviceID", "invalidCallingDeviceID",
            "invalidCallToParkDeviceID", "invalidDestinationDeviceID", "invalidDivertingDeviceID",
            "invalidHeldDeviceID", "invalidParkToDeviceID", "invalidPickUpDeviceID", "parameterNotSupported",
            "accountCodeNotSupported", "agentGroupNotSupported", "agentPasswordNotSupported",
            "agentStateNotSupported", "alertTimeNotSupported", "allocationNotSupported",
            "authorisationCodeNotSupported", "autoAnswerNotSupported", "bitRateNotSupported", "buttonNotSupported",
            "callTypeNotSupported", "charactersToSendNotSupported", "connectionRateNotSupported",
            "connectionReservationNotSupported", "consultPurposeNotSupported", "correlatorDataNotSupported",
            "delayToleranceNotSupported", "destinationDetectNotSupported", "digitModeNotSupported",
            "errorValueNotSupported", "flowDirectionNotSupported", "forwardingDestinationNotSupported",
            "lampNotSupported", "monitorTypeNotSupported", "numberOfChannelsNotSupported",
            "parameterTypeNotSupported", "priorityNotSupported", "privateDataNotSupported",
            "pulseDurationNotSupported", "pulseRateNotSupported", "remainRetryNotSupported",
            "ringCountNotSupported", "routeUsedNotSupported", "securityNotSupported",
            "swSubdomainCCIETypeNotSupported", "toneDurationNotSupported", "sysStatRegIDNotSupported",
            "userDataNotSupported", "privilegeViolationSpecifiedDevice", "privilegeViolationActiveDevice",
            "privilegeViolationCalledDevice", "privilegeViolationCallingDevice",
            "privilegeViolationCallToParkDevice", "privilegeViolationDestinationDevice",
            "privilegeViolationOnDivertingDevice", "privilegeViolationHeldDevice",
            "privilegeViolationOnParkToDevice", "privilegeViolationPickUpDevice", "routeingTimerExpired",
            "requestIncompatibleWithObject", "requestIncompatibleWithConnection",
            "requestIncompatibleWithActiveConnection", "requestIncompatibleWithHeldConnection",
            "requestIncompatibleWithDevice", "requestIncompatibleWithCalledDevice",
            "requestIncompatibleWithCallingDevice", "requestIncompatibleWithSubjectDevice",
            "requestIncompatibleWithActiveDevice", "requestIncompatibleWithCallToParkDevice",
            "requestIncompatibleWithDestinationDevice", "requestIncompatibleWithDivertingDevice",
            "requestIncompatibleWithHeldDevice", "requestIncompatibleWithMedia",
            "requestIncompatibleWithParkToDevice", "requestIncompatibleWithPickupDevice", "serviceNotSupported",
            "securityViolation", "valueOutOfRange", "agentStateOutOfRange", "alertTimeOutOfRange",
            "allocationOutOfRange", "autoAnswerOutOfRange", "bitRateOutOfRange", "callTypeOutOfRange",
            "connectionRateOutOfRange", "connectionReservoationOutOfRange", "consultPurposeOutOfRange",
            "correlatorDataOutOfRange", "delayToleranceOutOfRange", "destinationDetectOutOfRange",
            "digitModeOutOfRange", "doNotDisturbOutOfRange", "flowDirectionOutOfRange", "forwardingFlagOutOfRange",
            "forwardingTypeOutOfRange", "hookswitchComponentOutOfRange", "hookswitchTypeOutOfRange",
            "lampModeOutOfRange", "messageWaitingSettingOutOfRange", "micGainOutOfRange", "micMuteOutOfRange",
            "monitorTypeOutOfRange", "numberOfChannelsOutOfRange", "participationTypeOutOfRange",
            "pulseDurationOutOfRange", "pulseRateOutOfRange", "ringCountOutOfRange", "ringPatternOutOfRange",
            "ringVolumnOutOfRange", "routeingAlgorithmOutOfRange", "speakerMuteOutOfRange",
            "speakerVolumeOutOfRange", "switchingCcittTypeOutOfRange", "systemStatusOutOfRange",
            "toneCharacterOutOfRange", "toneDurationOutOfRange",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `PerformanceManagementErrors`.
    public enum PerformanceManagementErrors: UInt8, CSTAEnumeration {
        /// `generic`.
        case generic
        /// `performanceLimitExceeded`.
        case performanceLimitExceeded

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "generic", "performanceLimitExceeded",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `PrivateDataInfoErrors`.
    public enum PrivateDataInfoErrors: UInt8, CSTAEnumeration {
        /// `cSTAPrivateDataInfoError`.
        case cSTAPrivateDataInfoError

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "cSTAPrivateDataInfoError",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `SecurityErrors`.
    public enum SecurityErrors: UInt8, CSTAEnumeration {
        /// `generic`.
        case generic
        /// `sequenceNumberViolated`.
        case sequenceNumberViolated
        /// `timeStampViolated`.
        case timeStampViolated
        /// `securityInfoViolated`.
        case securityInfoViolated

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "generic", "sequenceNumberViolated", "timeStampViolated", "securityInfoViolated",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `StateIncompatibilityErrors`.
    public enum StateIncompatibilityErrors: UInt8, CSTAEnumeration {
        /// `generic`.
        case generic
        /// `invalidObjectState`.
        case invalidObjectState
        /// `invalidDeviceState`.
        case invalidDeviceState
        /// `connectedCallExists`.
        case connectedCallExists
        /// `invalidActiveDeviceState`.
        case invalidActiveDeviceState
        /// `invalidCalledDeviceState`.
        case invalidCalledDeviceState
        /// `invalidCallingDeviceState`.
        case invalidCallingDeviceState
        /// `invalidCallToParkDeviceState`.
        case invalidCallToParkDeviceState
        /// `invalidDestinationDeviceState`.
        case invalidDestinationDeviceState
        /// `invalidDivertingDeviceState`.
        case invalidDivertingDeviceState
        /// `invalidHeldDeviceState`.
        case invalidHeldDeviceState
        /// `invalidParkToDeviceState`.
        case invalidParkToDeviceState
        /// `invalidConnectionState`.
        case invalidConnectionState
        /// `invalidActiveConnectionState`.
        case invalidActiveConnectionState
        /// `invalidConnectionIDForActiveCall`.
        case invalidConnectionIDForActiveCall
        /// `invalidHeldConnectionState`.
        case invalidHeldConnectionState
        /// `noActiveCall`.
        case noActiveCall
        /// `noCallToAnswer`.
        case noCallToAnswer
        /// `noCallToClear`.
        case noCallToClear
        /// `noCallToComplete`.
        case noCallToComplete
        /// `noConnectionToClear`.
        case noConnectionToClear
        /// `noHeldCall`.
        case noHeldCall
        /// `incorrectMsgState`.
        case incorrectMsgState
        /// `beginningOfMsg`.
        case beginningOfMsg
        /// `endOfMsg`.
        case endOfMsg
        /// `msgSuspended`.
        case msgSuspended
        /// `notAbleToPlay`.
        case notAbleToPlay
        /// `notAbleToResume`.
        case notAbleToResume

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "generic", "invalidObjectState", "invalidDeviceState", "connectedCallExists",
            "invalidActiveDeviceState", "invalidCalledDeviceState", "invalidCallingDeviceState",
            "invalidCallToParkDeviceState", "invalidDestinationDeviceState", "invalidDivertingDeviceState",
            "invalidHeldDeviceState", "invalidParkToDeviceState", "invalidConnectionState",
            "invalidActiveConnectionState", "invalidConnectionIDForActiveCall", "invalidHeldConnectionState",
            "noActiveCall", "noCallToAnswer", "noCallToClear", "noCallToComplete", "noConnectionToClear",
            "noHeldCall", "incorrectMsgState", "beginningOfMsg", "endOfMsg", "msgSuspended", "notAbleToPlay",
            "notAbleToResume",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `SubscribedResourceAvailabilityErrors`.
    public enum SubscribedResourceAvailabilityErrors: UInt8, CSTAEnumeration {
        /// `generic`.
        case generic
        /// `objectMonitorLimitExceeded`.
        case objectMonitorLimitExceeded
        /// `trunkLimitExceeded`.
        case trunkLimitExceeded
        /// `outstandingReqLimitExceeded`.
        case outstandingReqLimitExceeded
        /// `objectRegistrationLimitExceeded`.
        case objectRegistrationLimitExceeded

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "generic", "objectMonitorLimitExceeded", "trunkLimitExceeded", "outstandingReqLimitExceeded",
            "objectRegistrationLimitExceeded",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
    }

    /// The enumeration `SystemResourceAvailabilityErrors`.
    public enum SystemResourceAvailabilityErrors: UInt8, CSTAEnumeration {
        /// `generic`.
        case generic
        /// `resourceBusy`.
        case resourceBusy
        /// `internalResourceBusy`.
        case internalResourceBusy
        /// `classifierBusy`.
        case classifierBusy
        /// `noMediaChannelsAvailable`.
        case noMediaChannelsAvailable
        /// `channelsInUseForBridgedDevices`.
        case channelsInUseForBridgedDevices
        /// `channelsInUseForData`.
        case channelsInUseForData
        /// `toneDetectorBusy`.
        case toneDetectorBusy
        /// `toneGeneratorBusy`.
        case toneGeneratorBusy
        /// `networkBusy`.
        case networkBusy
        /// `resourceOutOfService`.
        case resourceOutOfService
        /// `deviceOutOfService`.
        case deviceOutOfService
        /// `activeDeviceOutOfService`.
        case activeDeviceOutOfService
        /// `calledDeviceOutOfService`.
        case calledDeviceOutOfService
        /// `callingDeviceOutOfService`.
        case callingDeviceOutOfService
        /// `callToParkDeviceOutOfService`.
        case callToParkDeviceOutOfService
        /// `destinationDeviceOutOfService`.
        case destinationDeviceOutOfService
        /// `divertingDeviceOutOfService`.
        case divertingDeviceOutOfService
        /// `heldDeviceOutOfService`.
        case heldDeviceOutOfService
        /// `parkToDeviceOutOfService`.
        case parkToDeviceOutOfService
        /// `pickupDeviceOutOfService`.
        case pickupDeviceOutOfService
        /// `networkOutOfService`.
        case networkOutOfService
        /// `otherResourceOutOfService`.
        case otherResourceOutOfService
        /// `resourceLimitExceeded`.
        case resourceLimitExceeded
        /// `overallMonitorLimitExceeded`.
        case overallMonitorLimitExceeded
        /// `conferenceMemberLimitExceeded`.
        case conferenceMemberLimitExceeded
        /// `registrationLimitExceeded`.
        case registrationLimitExceeded
        /// `conferenceResourceCannotBeSatisfied`, not in the third edition.
        case conferenceResourceCannotBeSatisfied
        /// `maxDevicesExceeded`, not in the third edition.
        case maxDevicesExceeded
        /// `startTimeOutOfRange`, not in the third edition.
        case startTimeOutOfRange
        /// `durationExceeded`, not in the third edition.
        case durationExceeded

        /// The wire values, by raw value.
        public static let wireNames: [StaticString] = [
            "generic", "resourceBusy", "internalResourceBusy", "classifierBusy", "noMediaChannelsAvailable",
            "channelsInUseForBridgedDevices", "channelsInUseForData", "toneDetectorBusy", "toneGeneratorBusy",
            "networkBusy", "resourceOutOfService", "deviceOutOfService", "activeDeviceOutOfService",
            "calledDeviceOutOfService", "callingDeviceOutOfService", "callToParkDeviceOutOfService",
            "destinationDeviceOutOfService", "divertingDeviceOutOfService", "heldDeviceOutOfService",
            "parkToDeviceOutOfService", "pickupDeviceOutOfService", "networkOutOfService",
            "otherResourceOutOfService", "resourceLimitExceeded", "overallMonitorLimitExceeded",
            "conferenceMemberLimitExceeded", "registrationLimitExceeded", "conferenceResourceCannotBeSatisfied",
            "maxDevicesExceeded", "startTimeOutOfRange", "durationExceeded",
        ]
        /// Finds a value by its wire name.
        public static let index = WireNameIndex(wireNames)
        /// Whether some values are missing from older editions.
        public static var isLimitedByEdition: Bool { true }
        /// The value to send to a peer of that edition: itself, or the nearest one the edition has.
        public func value(in edition: Edition) -> Self {
            if edition >= .ed4 { return self }
            return switch self {
                case .conferenceResourceCannotBeSatisfied: .resourceLimitExceeded
                case .maxDevicesExceeded: .resourceLimitExceeded
                case .startTimeOutOfRange: .generic
                case .durationExceeded: .generic
                default: self
            }
        }
    }
}
