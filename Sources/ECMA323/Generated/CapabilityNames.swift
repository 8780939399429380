// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// The names in every set of capabilities.

/// The wire names in each set of capabilities, in order; see `CSTAFlags.memberNames`.
enum CapabilityNames {
    /// `AcceptCallCaps`.
    static var AcceptCallCaps: StaticString {
        """
        correlatorData userData privateData privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `ActivateCaps`.
    static var ActivateCaps: StaticString {
        """
        resource grammarName privateData privateDataInAck
        """
    }
    /// `AgentBusyCaps`.
    static var AgentBusyCaps: StaticString {
        """
        agentID acdGroup pendingAgentStateWorkingAfterCall pendingAgentStateNotReady pendingAgentStateReady \
        pendingAgentStateNull cause privateData
        """
    }
    /// `AgentLoggedOffCaps`.
    static var AgentLoggedOffCaps: StaticString {
        """
        agentID acdGroup agentPassword cause privateData
        """
    }
    /// `AgentLoggedOnCaps`.
    static var AgentLoggedOnCaps: StaticString {
        """
        agentID acdGroup agentPassword cause privateData
        """
    }
    /// `AgentNotReadyCaps`.
    static var AgentNotReadyCaps: StaticString {
        """
        agentID acdGroup cause privateData
        """
    }
    /// `AgentReadyCaps`.
    static var AgentReadyCaps: StaticString {
        """
        agentID acdGroup cause privateData
        """
    }
    /// `AgentWorkingAfterCallCaps`.
    static var AgentWorkingAfterCallCaps: StaticString {
        """
        agentID acdGroup pendingAgentStateNotReady pendingAgentStateReady pendingAgentStateNull cause \
        privateData
        """
    }
    /// `AlternateCallCaps`.
    static var AlternateCallCaps: StaticString {
        """
        alerting hold queued connectionReservation consultOptionConsultOnly consultOptionTransferOnly \
        consultOptionConferenceOnly consultOptionUnrestricted privateData privateDataInAck deviceIDOnly \
        ackModelMultiStep supportsOfferedModeOfAlerting
        """
    }
    /// `AnswerCallCaps`.
    static var AnswerCallCaps: StaticString {
        """
        alerting initiated queued correlatorData userData privateData privateDataInAck deviceIDOnly \
        supportsOfferedModeOfAlerting ackModelMultiStep
        """
    }
    /// `AssociateDataCaps`.
    static var AssociateDataCaps: StaticString {
        """
        accountCode authCode correlatorData callQualifyingData callCharacteristics subjectOfCall \
        languagePreferences privateData privateDataInAck deviceIDOnly rejectsRequestsWithOldConnectionID \
        ackModelMultiStep deviceInfo@4
        """
    }
    /// `AttachMediaServiceCaps`.
    static var AttachMediaServiceCaps: StaticString {
        """
        mediaServiceVersion mediaServiceInstanceID connectionModeConsultConference \
        connectionModeConsultConferenceHold connectionModeDeflect connectionModeDirectedPickup \
        connectionModeJoin connectionModeSingleStepConference connectionModeSingleStepConferenceHold \
        connectionModeSingleStepTransfer connectionModeTransfer connectionModeDirect \
        requestedConnectionState privateData mediaServiceInstanceIDInAck mediaConnectionInfoInAck \
        privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `AutoAnswerCaps`.
    static var AutoAnswerCaps: StaticString {
        """
        numberOfRings privateData
        """
    }
    /// `AutoWorkModeCaps`.
    static var AutoWorkModeCaps: StaticString {
        """
        privateData
        """
    }
    /// `BackInServiceCaps`.
    static var BackInServiceCaps: StaticString {
        """
        cause privateData
        """
    }
    /// `BookmarkReachedCaps`.
    static var BookmarkReachedCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `BridgedCaps`.
    static var BridgedCaps: StaticString {
        """
        correlatorData userData servicesPermitted mediaCallCharacteristics callCharacteristics \
        bridgedConnectionInfo callLinkageData languagePreferences privateData locationInfoList@4
        """
    }
    /// `ButtonInformationCaps`.
    static var ButtonInformationCaps: StaticString {
        """
        buttonLabel buttonAssociatedNumber buttonPressIndicator privateData
        """
    }
    /// `ButtonPressCaps`.
    static var ButtonPressCaps: StaticString {
        """
        privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `ButtonPressEventCaps`.
    static var ButtonPressEventCaps: StaticString {
        """
        buttonLabel buttonAssociatedNumber privateData
        """
    }
    /// `CallBackCaps`.
    static var CallBackCaps: StaticString {
        """
        alerting null failed queued callCharacteristics subjectOfCall languagePreferences privateData \
        targetDeviceInAck privateDataInAck deviceIDOnly moreCallBacksNegAck ackModelMultiStep
        """
    }
    /// `CallBackEventCaps`.
    static var CallBackEventCaps: StaticString {
        """
        privateData
        """
    }
    /// `CallBackMessageCaps`.
    static var CallBackMessageCaps: StaticString {
        """
        alerting null failed queued privateData targetDeviceInAck privateDataInAck deviceIDOnly \
        moreCallBacksNegAck ackModelMultiStep
        """
    }
    /// `CallBackMessageEventCaps`.
    static var CallBackMessageEventCaps: StaticString {
        """
        privateData
        """
    }
    /// `CallBackMsgNonCallRelCaps`.
    static var CallBackMsgNonCallRelCaps: StaticString {
        """
        privateData privateDataInAck additionalReqForbidden ackModelMultiStep
        """
    }
    /// `CallBackNonCallRelCaps`.
    static var CallBackNonCallRelCaps: StaticString {
        """
        privateData privateDataInAck additionalReqForbidden ackModelMultiStep
        """
    }
    /// `CallClearedCaps`.
    static var CallClearedCaps: StaticString {
        """
        correlatorData userData mediaCallCharacteristics callCharacteristics callLinkageData \
        languagePreferences privateData callIDOnly locationInfoList@4
        """
    }
    /// `CallerIDStatusCaps`.
    static var CallerIDStatusCaps: StaticString {
        """
        privateData
        """
    }
    /// `CallInformationCaps`.
    static var CallInformationCaps: StaticString {
        """
        callingDevice accountInfo authorisatinonCode correlatorData servicesPermitted userData \
        callQualifyingData connectionInfo callLinkageData callCharacteristics subjectOfCall \
        languagePreferences privateData genCallInfoForOutdatedConnID deviceInfo@4
        """
    }
    /// `CampOnCallCaps`.
    static var CampOnCallCaps: StaticString {
        """
        privateData privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `CancelCallBackCaps`.
    static var CancelCallBackCaps: StaticString {
        """
        privateData privateDataInAck ackModelMultiStep supportsClearing
        """
    }
    /// `CancelCallBackMsgCaps`.
    static var CancelCallBackMsgCaps: StaticString {
        """
        privateData privateDataInAck ackModelMultiStep supportsClearing
        """
    }
    /// `CancelTelephonyTonesCaps`.
    static var CancelTelephonyTonesCaps: StaticString {
        """
        privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `CdrNotificationCaps`.
    static var CdrNotificationCaps: StaticString {
        """
        cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther privateData privateDataInAck
        """
    }
    /// `CdrReportCaps`.
    static var CdrReportCaps: StaticString {
        """
        cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther recordNumber recordCreationTime \
        callingDevice calledDevice assocCallingDevice assocCalledDevice netwCallingDevice netwCalledDevice \
        callCharacteristics mediaCallCharacteristics chargedDeviceOperator chargedDeviceNonOperator \
        recordedCall nodeNumberArea0 nodeNumberArea1 nodeNumberArea2 tarifTable connectionStart \
        connectionEnd connectionDuration accessCode carrier selectedRoute billingIndicatorNormalCharging \
        billingIndicatorReverseCharging billingIndicatorCreditCardCharging billingIndicatorCallForwarding \
        billingIndicatorCallDeflection billingIndicatorCallTransfer billingIndicatorOther chargingInfo \
        suppServiceInfoNormalCall suppServiceInfoConsultationCall suppServiceInfoTransferCall \
        suppServiceInfoCallCompletion suppServiceInfoCallForwarding suppServiceInfoCallDiversion \
        suppServiceInfoConferencing suppServiceInfoIntrusion suppServiceInfoUserUserInfo \
        suppServiceInfoOther reasonForTermNormalClearing reasonForTermUnsuccessfulCallAttempt \
        reasonForTermAbnormalTermination reasonForTermCallTransferred reasonForTermOther authCode \
        accountInfo deviceCategory namedDeviceTypes operatorDevice lastStoredCDRReportSent privateData \
        privateDataInAck
        """
    }
    /// `ChangeConnectionInformationCaps`.
    static var ChangeConnectionInformationCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `ChangeMonitorFilterCaps`.
    static var ChangeMonitorFilterCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `ChangeSystemStatusFilterCaps`.
    static var ChangeSystemStatusFilterCaps: StaticString {
        """
        requestedStatusFilterInitializing requestedStatusFilterEnabled requestedStatusFilterNormal \
        requestedStatusFilterMessageLost requestedStatusFilterDisabled \
        requestedStatusFilterPartiallyDisabled requestedStatusFilterOverloadImminent \
        requestedStatusFilterOverloadReached requestedStatusFilterOverloadRelieved privateData \
        privateDataInAck
        """
    }
    /// `ChargingCaps`.
    static var ChargingCaps: StaticString {
        """
        numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits \
        typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth \
        chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne chargingMultiplierTen \
        chargingMultiplierHundred chargingMultiplierThousand privateData
        """
    }
    /// `ClearCallCaps`.
    static var ClearCallCaps: StaticString {
        """
        alerting connected failed queued initiated hold userData privateData privateDataInAck deviceIDOnly \
        callIDOnly ackModelMultiStep reason@4
        """
    }
    /// `ClearCaps`.
    static var ClearCaps: StaticString {
        """
        resource privateData privateDataInAck
        """
    }
    /// `ClearConnectionCaps`.
    static var ClearConnectionCaps: StaticString {
        """
        alerting connected fail queued initiated hold correlatorData userData reason privateData \
        privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `CompletedCaps`.
    static var CompletedCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `ConcatenateMsgCaps`.
    static var ConcatenateMsgCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `ConferenceCallCaps`.
    static var ConferenceCallCaps: StaticString {
        """
        activeCallConnected activeCallHold heldCallConnected heldCallHold privateData \
        connectionParameterInAck endpointDeviceID resultingConnectionInfo conferenceCallOnfoInAck \
        privateDataInAck protectedAgainstClearing deviceIDOnly ackModelMultiStep
        """
    }
    /// `ConferencedCaps`.
    static var ConferencedCaps: StaticString {
        """
        conferenceConnectionsEndpointDeviceID conferenceConnectionsresultingConnectionInfo userData \
        servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo \
        languagePreferences deviceHistory privateData locationInfoList@4
        """
    }
    /// `ConnectionClearedCaps`.
    static var ConnectionClearedCaps: StaticString {
        """
        correlatorData userData chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits \
        numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal \
        chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth \
        chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand \
        servicesPermitted mediaCallCharacteristics callCharacteristics droppedConnectionInfo callLinkageData \
        languagePreferences deviceHistory privateData locationInfoList@4
        """
    }
    /// `ConsultationCallCaps`.
    static var ConsultationCallCaps: StaticString {
        """
        connectionReservation accountCode authCode correlatorData userData callCharacteristics \
        callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall \
        callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall \
        callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall \
        callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall \
        callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@4 mediaCallCharacteristics \
        callingConnectionInfo flowDirectionTransmit flowDirectionReceive flowDirectionTransmitAndReceive \
        flowDirectionNone numberOfChannels mediaSessionInfo consultOptionConsultOnly \
        consultOptionTransferOnly consultOptionConferenceOnly consultOptionUnrestricted subjectOfCall \
        languagePreferences privateData initiatedCallInfoInAck privateDataInAck deviceIDOnly multiStage \
        supportsAdjustmentOfMediaCharacteristics ackModelMultiStep
        """
    }
    /// `DataCollectedCaps`.
    static var DataCollectedCaps: StaticString {
        """
        digitsDuration digitsPauseDuration toneDetectedBeep toneDetectedBilling toneDetectedBusy \
        toneDetectedCarrier toneDetectedConfirmation toneDetectedDial toneDetectedFaxCNG toneDetectedHold \
        toneDetectedHowler toneDetectedIntrusion toneDetectedModemCNG toneDetectedPark \
        toneDetectedRecordWarning toneDetectedReorder toneDetectedRingback toneDetectedSilence \
        toneDetectedSitVC toneDetectedSitIC toneDetectedSitRO toneDetectedSitNC toneDetectedSf0 \
        toneDetectedSf1 toneDetectedSf2 toneDetectedSf3 toneDetectedSf4 toneDetectedSf5 toneDetectedSf6 \
        toneDetectedSf7 toneDetectedSf8 toneDetectedSf9 toneDetectedSf10 toneDetectedOther toneFrequency \
        toneDuration tonePauseDuration connectionInfo dcollCauseFushCharReceived dcollCauseCharCountReached \
        dcollCauseTimeout dcollCauseSFTerminated privateData privateDataInAck
        """
    }
    /// `DataCollectionResumedCaps`.
    static var DataCollectionResumedCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `DataCollectionSuspendedCaps`.
    static var DataCollectionSuspendedCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `DataPathResumedCaps`.
    static var DataPathResumedCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `DataPathSuspendedCaps`.
    static var DataPathSuspendedCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `DeactivateCaps`.
    static var DeactivateCaps: StaticString {
        """
        resource grammarName privateData privateDataInAck
        """
    }
    /// `DeflectCallCaps`.
    static var DeflectCallCaps: StaticString {
        """
        alerting connected failed hold queued correlatorData userData subjectOfCall languagePreferences \
        reason privateData privateDataInAck deviceIDOnly ackModelMultiStep callCharacteristicsinRequest@4 \
        multipleDeviceIDsInNewDestination@4
        """
    }
    /// `DeleteMsgCaps`.
    static var DeleteMsgCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `DeliveredCaps`.
    static var DeliveredCaps: StaticString {
        """
        originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice \
        mediaCallCharacteristics callCharacteristics connectionInfo subjectOfCall messageInfo \
        languagePreferences deviceHistory privateData locationInfoList@4
        """
    }
    /// `DetachMediaServiceCaps`.
    static var DetachMediaServiceCaps: StaticString {
        """
        alerting connected fail hold queued privateData privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `DeviceCapsChangedCaps`.
    static var DeviceCapsChangedCaps: StaticString {
        """
        cause privateData
        """
    }
    /// `DialDigitsCaps`.
    static var DialDigitsCaps: StaticString {
        """
        correlatorData privateData privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `DigitsDialedCaps`.
    static var DigitsDialedCaps: StaticString {
        """
        servicesPermitted netwCallingDevice netwCalledDevice diallingConnectionInfo callCharacteristics \
        languagePreferences privateData locationInfoList@4
        """
    }
    /// `DigitsGeneratedCaps`.
    static var DigitsGeneratedCaps: StaticString {
        """
        digitsDurationList pauseDurationList connectionInfo privateData
        """
    }
    /// `DirectedPickupCallCaps`.
    static var DirectedPickupCallCaps: StaticString {
        """
        alerting hold queued connected correlatorData userData privateData pickedCallInAck \
        pickedCallInfoInAck privateDataInAck deviceIDOnly supportsOfferedModeOfAlerting supportsPrompting \
        promptingMode ackModelMultiStep
        """
    }
    /// `DisplayUpdatedCaps`.
    static var DisplayUpdatedCaps: StaticString {
        """
        characterSetASCII characterSetUnicode characterSetProprietary privateData
        """
    }
    /// `DivertedCaps`.
    static var DivertedCaps: StaticString {
        """
        callingDevice calledDevice userData servicesPermitted mediaCallCharacteristics callCharacteristics \
        connectionInfo netwCallingDevice netwCalledDevice subjectOfCall messageInfo languagePreferences \
        deviceHistory privateData sendsDivertedToAll locationInfoList@4
        """
    }
    /// `DoNotDisturbCaps`.
    static var DoNotDisturbCaps: StaticString {
        """
        callOriginationParameter callOriginationInternal callOriginationExternal callingDeviceList \
        privateData
        """
    }
    /// `DtmfDetectedCaps`.
    static var DtmfDetectedCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `EmptiedCaps`.
    static var EmptiedCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `EscapeCaps`.
    static var EscapeCaps: StaticString {
        """
        privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving
        """
    }
    /// `EscapeRegisterAbortCaps`.
    static var EscapeRegisterAbortCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `EscapeRegisterCancelCaps`.
    static var EscapeRegisterCancelCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `EscapeRegisterCaps`.
    static var EscapeRegisterCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `EstablishedCaps`.
    static var EstablishedCaps: StaticString {
        """
        originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice \
        mediaCallCharacteristics callCharacteristics establishedConnectionInfo subjectOfCall messageInfo \
        languagePreferences deviceHistory privateData locationInfoList@4
        """
    }
    /// `FailedCaps`.
    static var FailedCaps: StaticString {
        """
        originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice \
        mediaCallCharacteristics callCharacteristics failedConnectionInfo subjectOfCall messageInfo \
        languagePreferences deviceHistory privateData callIDOnly locationInfoList@4
        """
    }
    /// `FastDataCaps`.
    static var FastDataCaps: StaticString {
        """
        objectDevice objectCall dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber \
        displayAttribPhyBaseColumnNumber displayAttribOffset privateData privateDataInAck \
        supportsModifyingPosition
        """
    }
    /// `ForwardingCaps`.
    static var ForwardingCaps: StaticString {
        """
        forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND \
        forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt \
        forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt forwardTo \
        forwardDefaultTypeAndDN forwardDefaultType forwardDefaultDN ringCount privateData ringDuration@4
        """
    }
    /// `GenerateDigitsCaps`.
    static var GenerateDigitsCaps: StaticString {
        """
        digitModeDTMF digitModePulse toneDuration pulseRate pauseDuration privateData privateDataInAck \
        deviceIDOnly supportsDTMFTonesABCD supportsPauseToneChar ackModelMultiStep
        """
    }
    /// `GenerateTelephonyTonesCaps`.
    static var GenerateTelephonyTonesCaps: StaticString {
        """
        toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation \
        toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion \
        toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder toneToSendRingback \
        toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO toneToSendSitNC toneToSendSf0 \
        toneToSendSf1 toneToSendSf2 toneToSendSf3 toneToSendSf4 toneToSendSf5 toneToSendSf6 toneToSendSf7 \
        toneToSendSf8 toneToSendSf9 toneToSendSf10 toneToSendSf11 toneToSendSf12 toneToSendSf13 \
        toneToSendSf14 toneToSendSf15 toneToSendSf16 toneToSendSf17 toneToSendSf18 toneToSendSf19 \
        toneToSendSf20 toneToSendSf21 toneToSendSf22 toneToSendSf23 toneToSendSf24 toneToSendSf25 \
        toneToSendSf26 toneToSendSf27 toneToSendSf28 toneToSendSf29 toneToSendSf30 toneToSendSf31 \
        toneToSendSf32 toneToSendSf33 toneToSendSf34 toneToSendSf35 toneToSendSf36 toneToSendSf37 \
        toneToSendSf38 toneToSendSf39 toneToSendSf40 toneToSendSf41 toneToSendSf42 toneToSendSf43 \
        toneToSendSf44 toneToSendSf45 toneToSendSf46 toneToSendSf47 toneToSendSf48 toneToSendSf49 \
        toneToSendSf50 toneToSendSf51 toneToSendSf52 toneToSendSf53 toneToSendSf54 toneToSendSf55 \
        toneToSendSf56 toneToSendSf57 toneToSendSf58 toneToSendSf59 toneToSendSf60 toneToSendSf61 \
        toneToSendSf62 toneToSendSf63 toneToSendSf64 toneToSendSf65 toneToSendSf66 toneToSendSf67 \
        toneToSendSf68 toneToSendSf69 toneToSendSf70 toneToSendSf71 toneToSendSf72 toneToSendSf73 \
        toneToSendSf74 toneToSendSf75 toneToSendSf76 toneToSendSf77 toneToSendSf78 toneToSendSf79 \
        toneToSendSf80 toneToSendSf81 toneToSendSf82 toneToSendSf83 toneToSendSf84 toneToSendSf85 \
        toneToSendSf86 toneToSendSf87 toneToSendSf88 toneToSendSf89 toneToSendSf90 toneToSendSf91 \
        toneToSendSf92 toneToSendSf93 toneToSendSf94 toneToSendSf95 toneToSendSf96 toneToSendSf97 \
        toneToSendSf98 toneToSendSf99 toneToSendSf100 toneDuration privateData privateDataInAck deviceIDOnly \
        ackModelMultiStep
        """
    }
    /// `GetAgentStateCaps`.
    static var GetAgentStateCaps: StaticString {
        """
        acdGroup privateData agentStateListAgentIDInAck agentGroupInAck pendingAgentStateInAck \
        agentStateConditionForcedPauseInAck agentStateConditionPauseInAck privateDataInAck
        """
    }
    /// `GetAuditoryApparatusInfoCaps`.
    static var GetAuditoryApparatusInfoCaps: StaticString {
        """
        auditoryApparatus privateData auditoryApparatusTypeSpeakerphone auditoryApparatusTypeHandset \
        auditoryApparatusTypeHeadset auditoryApparatusTypeSpeakerOnlyPhone auditoryApparatusTypeother \
        speakerPresent speakerVolumeSettable speakerVolumeReadable speakerMuteSettable speakerMuteReadable \
        microphonePresent microphoneGainSettable microphoneGainReadable microphoneMuteSettable \
        microphoneMuteReadable hookswitchSettable hookswitchOnHook privateDataInAck
        """
    }
    /// `GetAutoAnswerCaps`.
    static var GetAutoAnswerCaps: StaticString {
        """
        privateData numberOfRingsInAck privateDataInAck
        """
    }
    /// `GetAutoWorkModeCaps`.
    static var GetAutoWorkModeCaps: StaticString {
        """
        privateData autoWorkIntervalInAck privateDataInAck
        """
    }
    /// `GetButtonInformationCaps`.
    static var GetButtonInformationCaps: StaticString {
        """
        button privateData buttonLabelInAck buttonLabelSettableInAck buttonFunctionInAck \
        buttonAssociatedNumberInAck buttonAssociatedNumberSettableInAck listOfLampsInAck privateDataInAck
        """
    }
    /// `GetCallBackCaps`.
    static var GetCallBackCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `GetCallerIDStatusCaps`.
    static var GetCallerIDStatusCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `GetCSTAFeaturesCaps`.
    static var GetCSTAFeaturesCaps: StaticString {
        """
        privateDataInReq privateDataInAck
        """
    }
    /// `GetDisplayCaps`.
    static var GetDisplayCaps: StaticString {
        """
        displayID privateData characterSetASCII characterSetUnicode characterSetProprietary privateDataInAck
        """
    }
    /// `GetDoNotDisturbCaps`.
    static var GetDoNotDisturbCaps: StaticString {
        """
        privateData callOriginParameterInAck callOriginInternInAck callOriginExternInAck \
        callingDeviceListInAck privateDataInAck
        """
    }
    /// `GetForwardingCaps`.
    static var GetForwardingCaps: StaticString {
        """
        privateData forwardListInAck forwardListImmediateInAck forwardListBusyInAck forwardListDNDInAck \
        forwardListNoAnsInAck forwardListBusyIntInAck forwardListBusyExtInAck forwardListDNDIntInAck \
        forwardListDNDExtInAck forwardListNoAnsIntInAck forwardListNoAnsExtInAck forwardListImmIntInAck \
        forwardListImmExtInAck forwardDNInAck forwardDefaultInAck forwardDefaultTypeAndDNInAck \
        forwardDefaultTypeInAck forwardDefaultDNInAck ringCountInAck privateDataInAck
        """
    }
    /// `GetHookSwitchStatusCaps`.
    static var GetHookSwitchStatusCaps: StaticString {
        """
        hookSwitch privateData privateDataInAck
        """
    }
    /// `GetLampInfoCaps`.
    static var GetLampInfoCaps: StaticString {
        """
        lamp privateData lampLabelInAck buttonInAck lampColorInAck privateDataInAck
        """
    }
    /// `GetLampModeCaps`.
    static var GetLampModeCaps: StaticString {
        """
        lamp privateData lampModeInAck lampBrightnessNormal lampBrightnessDim lampBrightnessBright \
        lampColorInAck buttonInAck privateDataInAck
        """
    }
    /// `GetLastNumberDialedCaps`.
    static var GetLastNumberDialedCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `GetLocationInformationCaps`.
    static var GetLocationInformationCaps: StaticString {
        """
        privateData locationInfoInAck privateDataInAck
        """
    }
    /// `GetLocationTrackingCapabilitiesCaps`.
    static var GetLocationTrackingCapabilitiesCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `GetLocationTrackingSessionsCaps`.
    static var GetLocationTrackingSessionsCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `GetLogicalDeviceInformationCaps`.
    static var GetLogicalDeviceInformationCaps: StaticString {
        """
        privateDataInReq namedDeviceTypeInAck shortFormDeviceIDInAck miscMonitorCapsInAck maxCallBacksInAck \
        maxAutoAnswerRingsInAck maxActiveCallsInAck maxHeldCallsInAck maxFwdSettingsInAck \
        maxDevicesInConfInAck transAndConfSetupParameter transAndConfSetupConsultationInAck \
        transAndConfSetupHoldMakeInAck transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck \
        transAndConfSetupTwoCallsConnectedInAck mediaClassSupportInAck connectionRateListInAck \
        delayToleranceListInAck numberOfChannelsInAck maxChannelBindInAck privateDataInAck
        """
    }
    /// `GetMessageWaitingIndicatorCaps`.
    static var GetMessageWaitingIndicatorCaps: StaticString {
        """
        privateData deviceForMsgInAck lampIsPresentInAck privateDataInAck
        """
    }
    /// `GetMicrophoneGainCaps`.
    static var GetMicrophoneGainCaps: StaticString {
        """
        auditoryApparatus privateData micGainAbsInAck privateDataInAck
        """
    }
    /// `GetMicrophoneMuteCaps`.
    static var GetMicrophoneMuteCaps: StaticString {
        """
        auditoryApparatus privateData privateDataInAck
        """
    }
    /// `GetMonitorsCaps`.
    static var GetMonitorsCaps: StaticString {
        """
        privateData privateDataInAck segmentedResponseProvided
        """
    }
    /// `GetPhysicalDeviceInformationCaps`.
    static var GetPhysicalDeviceInformationCaps: StaticString {
        """
        privateDataInReq namedDeviceTypesInAck otherLogicalDeviceListInAck deviceModelNameInAck \
        maxDisplaysInAck maxButtonsInAck maxLampsInAck maxRingPatternsInAck privateDataInAck
        """
    }
    /// `GetPresenceStateCaps`.
    static var GetPresenceStateCaps: StaticString {
        """
        privateData fromTimeInAck untilTimeInAck placeInAck moodInAck namedPresenceStateInAck \
        privateDataInAck
        """
    }
    /// `GetRegistrationsCaps`.
    static var GetRegistrationsCaps: StaticString {
        """
        requestedRegTypes privateData privateDataInAck segmentedResponseProvided
        """
    }
    /// `GetRingerStatusCaps`.
    static var GetRingerStatusCaps: StaticString {
        """
        ringer privateData ringCountInAck ringPatternInAck ringVolumeInAck ringVolumeAbsInAck \
        privateDataInAck
        """
    }
    /// `GetRouteingModeCaps`.
    static var GetRouteingModeCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `GetSpeakerMuteCaps`.
    static var GetSpeakerMuteCaps: StaticString {
        """
        auditoryApparatus privateDataInAck privateData
        """
    }
    /// `GetSpeakerVolumeCaps`.
    static var GetSpeakerVolumeCaps: StaticString {
        """
        auditoryApparatus privateData speakerVolAbsInAck privateDataInAck
        """
    }
    /// `GetSwitchingFunctionCapabilitiesCaps`.
    static var GetSwitchingFunctionCapabilitiesCaps: StaticString {
        """
        privateDataInReq mediaClassSupportInAck numberOfChannelsInAck maxChannelBindInAck \
        miscMediaCallCharacteristicsInAck connectionRateListInAck delayToleranceRateListInAck pauseTimeInAck \
        currentTimeInAck transAndConfSetupParameterInAck transAndConfSetupConsultationInAck \
        transAndConfSetupHoldMakeInAck transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck \
        transAndConfSetupTwoCallsConnectedInAck miscMonitorCapsInAck correlatorDataSupportedInAck \
        dynamicFeatureSupportedInAck callLinkageOptionsInAck acdModelsInAck agentLogOnModelsInAck \
        agentStateModelsInAck privateDataVersionListInAck simpleThresholdInAck filterThresholdInAck \
        maxDeviceHistoryEntriesInAck privateDataInAck
        """
    }
    /// `GetSwitchingFunctionDevicesCaps`.
    static var GetSwitchingFunctionDevicesCaps: StaticString {
        """
        requestedDeviceID requestedDeviceCategoryACD requestedDeviceCategoryACDGroup \
        requestedDeviceCategoryHuntGroup requestedDeviceCategoryPickGroup requestedDeviceCategoryUserGroup \
        requestedDeviceCategoryOtherGroup requestedDeviceCategoryNetwInterface requestedDeviceCategoryPark \
        requestedDeviceCategoryRouteingDevice requestedDeviceCategoryStation \
        requestedDeviceCategoryVoiceUnit requestedDeviceCategoryGenericIV requestedDeviceCategoryListenerIV \
        requestedDeviceCategoryVDTMFIV requestedDeviceCategoryPromptIV requestedDeviceCategoryPromptQueueIV \
        requestedDeviceCategoryMessageIV requestedDeviceCategoryConference@4 requestedDeviceCategoryOther \
        privateData privateDataInAck
        """
    }
    /// `GroupPickupCallCaps`.
    static var GroupPickupCallCaps: StaticString {
        """
        alerting connected hold queued pickGroup correlatorData userData privateData pickedCallInAck \
        pickedCallInfoInAck privateDataInAck supportsPrompting promptingMode supportsOfferedModeOfAlerting \
        ackModelMultiStep
        """
    }
    /// `HeldCaps`.
    static var HeldCaps: StaticString {
        """
        correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics heldConnectionInfo \
        callLinkageData languagePreferences privateData locationInfoList@4
        """
    }
    /// `HoldCallCaps`.
    static var HoldCallCaps: StaticString {
        """
        connectionReservation privateData privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `HookswitchCaps`.
    static var HookswitchCaps: StaticString {
        """
        privateData
        """
    }
    /// `InterruptionDetectedCaps`.
    static var InterruptionDetectedCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `IntrudeCallCaps`.
    static var IntrudeCallCaps: StaticString {
        """
        participationTypeSilent participationTypeActive userData privateData conferencedCallInfoInAck \
        privateDataInAck deviceIDOnly supportsConference supportsAlternate ackModelMultiStep
        """
    }
    /// `IoRegisterAbortCaps`.
    static var IoRegisterAbortCaps: StaticString {
        """
        privateData
        """
    }
    /// `IoRegisterCancelCaps`.
    static var IoRegisterCancelCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `IoRegisterCaps`.
    static var IoRegisterCaps: StaticString {
        """
        ioDevice privateData privateDataInAck allIODevices
        """
    }
    /// `JoinCallCaps`.
    static var JoinCallCaps: StaticString {
        """
        autoOriginatePrompt autoOriginateDoNotPrompt participationTypeSilent participationTypeActive \
        accountCode authCode correlatorData userData conferencedCallInAck conferencedCallInfoInAck \
        privateDataInAck deviceIDOnly supportsPrompting promptingMode ackModelMultiStep
        """
    }
    /// `LampModeCaps`.
    static var LampModeCaps: StaticString {
        """
        lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink lampModeReserved \
        lampModeSf0 lampModeSf1 lampModeSf2 lampModeSf3 lampModeSf4 lampModeSf5 lampModeSf6 lampModeSf7 \
        lampModeSf8 lampModeSf9 lampModeSf10 lampModeSf11 lampModeSf12 lampModeSf13 lampModeSf14 \
        lampModeSf15 lampModeSf16 lampModeSf17 lampModeSf18 lampModeSf19 lampModeSf20 lampModeSf21 \
        lampModeSf22 lampModeSf23 lampModeSf24 lampModeSf25 lampModeSf26 lampModeSf27 lampModeSf28 \
        lampModeSf29 lampModeSf30 lampModeSf31 lampModeSf32 lampModeSf33 lampModeSf34 lampModeSf35 \
        lampModeSf36 lampModeSf37 lampModeSf38 lampModeSf39 lampModeSf40 lampModeSf41 lampModeSf42 \
        lampModeSf43 lampModeSf44 lampModeSf45 lampModeSf46 lampModeSf47 lampModeSf48 lampModeSf49 \
        lampModeSf50 lampModeSf51 lampModeSf52 lampModeSf53 lampModeSf54 lampModeSf55 lampModeSf56 \
        lampModeSf57 lampModeSf58 lampModeSf59 lampModeSf60 lampModeSf61 lampModeSf62 lampModeSf63 \
        lampModeSf64 lampModeSf65 lampModeSf66 lampModeSf67 lampModeSf68 lampModeSf69 lampModeSf70 \
        lampModeSf71 lampModeSf72 lampModeSf73 lampModeSf74 lampModeSf75 lampModeSf76 lampModeSf77 \
        lampModeSf78 lampModeSf79 lampModeSf80 lampModeSf81 lampModeSf82 lampModeSf83 lampModeSf84 \
        lampModeSf85 lampModeSf86 lampModeSf87 lampModeSf88 lampModeSf89 lampModeSf90 lampModeSf91 \
        lampModeSf92 lampModeSf93 lampModeSf94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright \
        lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved \
        lampColorSf0 lampColorSf1 lampColorSf2 lampColorSf3 lampColorSf4 lampColorSf5 lampColorSf6 \
        lampColorSf7 lampColorSf8 lampColorSf9 lampColorSf10 lampColorSf11 lampColorSf12 lampColorSf13 \
        lampColorSf14 lampColorSf15 lampColorSf16 lampColorSf17 lampColorSf18 lampColorSf19 lampColorSf20 \
        lampColorSf21 lampColorSf22 lampColorSf23 lampColorSf24 lampColorSf25 lampColorSf26 lampColorSf27 \
        lampColorSf28 lampColorSf29 lampColorSf30 lampColorSf31 lampColorSf32 lampColorSf33 lampColorSf34 \
        lampColorSf35 lampColorSf36 lampColorSf37 lampColorSf38 lampColorSf39 lampColorSf40 lampColorSf41 \
        lampColorSf42 lampColorSf43 lampColorSf44 lampColorSf45 lampColorSf46 lampColorSf47 lampColorSf48 \
        lampColorSf49 lampColorSf50 lampColorSf51 lampColorSf52 lampColorSf53 lampColorSf54 lampColorSf55 \
        lampColorSf56 lampColorSf57 lampColorSf58 lampColorSf59 lampColorSf60 lampColorSf61 lampColorSf62 \
        lampColorSf63 lampColorSf64 lampColorSf65 lampColorSf66 lampColorSf67 lampColorSf68 lampColorSf69 \
        lampColorSf70 lampColorSf71 lampColorSf72 lampColorSf73 lampColorSf74 lampColorSf75 lampColorSf76 \
        lampColorSf77 lampColorSf78 lampColorSf79 lampColorSf80 lampColorSf81 lampColorSf82 lampColorSf83 \
        lampColorSf84 lampColorSf85 lampColorSf86 lampColorSf87 lampColorSf88 lampColorSf89 lampColorSf90 \
        lampColorSf91 lampColorSf92 lampColorSf93 lampColorSf94 privateData
        """
    }
    /// `LocationInformationReportCaps`.
    static var LocationInformationReportCaps: StaticString {
        """
        locationInfoList privateData privateDataInAck
        """
    }
    /// `LocationSessionInfoCaps`.
    static var LocationSessionInfoCaps: StaticString {
        """
        segmentID privateData
        """
    }
    /// `LocationTrackingSessionResumedCaps`.
    static var LocationTrackingSessionResumedCaps: StaticString {
        """
        locReason privateData privateDataInAck
        """
    }
    /// `LocationTrackingSessionSuspendedCaps`.
    static var LocationTrackingSessionSuspendedCaps: StaticString {
        """
        locReason locationInfoList privateData privateDataInAck
        """
    }
    /// `MakeCallCaps`.
    static var MakeCallCaps: StaticString {
        """
        initiated null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData \
        userData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall \
        callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall \
        callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall \
        callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall \
        callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall \
        callCharacteristicsEncryptedCall@4 mediaCallCharacteristics callingConnectionInfo subjectOfCall \
        languagePreferences privateData initiatedCallInfoInAck privateDataInAck multiStage supportsPrompting \
        promptingMode offHook mediaCharacteristicsAdjustable ackModelMultiStep reason@4
        """
    }
    /// `MakeConnectionCaps`.
    static var MakeConnectionCaps: StaticString {
        """
        null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData \
        callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall \
        callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall \
        callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall \
        callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall \
        callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall \
        callCharacteristicsEncryptedCall mediaCallCharacteristics connectionInfo subjectOfCall \
        languagePreferences reason maxDevices startTime duration privateData mediaCharacteristicsinAck \
        initiatedCallInfoInAck privateDataInAck supportsPrompting promptingMode mediaCharacteristicsAdjusted \
        ackModelMultiStep
        """
    }
    /// `MakePredictiveCallCaps`.
    static var MakePredictiveCallCaps: StaticString {
        """
        signallingDetection signallingConditionCallDelivered signallingConditionCallEstablished \
        signallingConditionActionDestinationDetection signallingConditionActionRemainConnected \
        destinationDetection destinationConditionHumanVoice destinationConditionAnsweringMachine \
        destinationConditionFax destinationActionClearConnection destinationActionRemainConnected \
        defaultActionClearConnection defaultActionRemainConnected accountCode authCode autoOriginatePrompt \
        autoOriginateDoNotPrompt alertTime correlatorData callCharacteristics callCharacteristicsACDCall \
        callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall \
        callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall \
        callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall \
        callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall \
        callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@4 subjectOfCall \
        languagePreferences userData privateData initiatedCallInfoInAck privateDataInAck deviceIDOnly \
        supportsPrompting promptingMode reservesCallingDevice ackModelMultiStep
        """
    }
    /// `MediaAttachedCaps`.
    static var MediaAttachedCaps: StaticString {
        """
        mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics \
        callCharacteristics mediaConnectionInfo privateData
        """
    }
    /// `MediaDetachedCaps`.
    static var MediaDetachedCaps: StaticString {
        """
        mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics \
        callCharacteristics mediaConnectionInfo privateData
        """
    }
    /// `MessageWaitingCaps`.
    static var MessageWaitingCaps: StaticString {
        """
        deviceForMsg privateData
        """
    }
    /// `MicrophoneGainCaps`.
    static var MicrophoneGainCaps: StaticString {
        """
        microphoneGainAbs microphoneGainInc privateData
        """
    }
    /// `MicrophoneMuteCaps`.
    static var MicrophoneMuteCaps: StaticString {
        """
        privateData
        """
    }
    /// `MiscMonitorCaps`.
    static var MiscMonitorCaps: StaticString {
        """
        groupInclusivModel groupExclusiveModel monitorPhysicalElement acdDeviceInclusiv acdDeviceExclusiv
        """
    }
    /// `MonitorInfoCaps`.
    static var MonitorInfoCaps: StaticString {
        """
        segmentID privateData
        """
    }
    /// `MonitorStartCaps`.
    static var MonitorStartCaps: StaticString {
        """
        monitorObjectDevice monitorObjectCall requestedMonitorFilter monitorTypeCall monitorTypeDevice \
        monitorMediaClassParameter monitorMediaClassAudio monitorMediaClassData monitorMediaClassImage \
        monitorMediaClassVoice monitorMediaClassChat monitorMediaClassEmail monitorMediaClassMessage \
        monitorMediaClassIM monitorMediaClassSMS monitorMediaClassMMS monitorExistingCallsInAck \
        privateDataInAck callIDOnly swDomainDefaultForMonitorTypeIsDevice acceptsMonitorStartWhileOOS
        """
    }
    /// `MonitorStopCaps`.
    static var MonitorStopCaps: StaticString {
        """
        privateData privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving
        """
    }
    /// `NetwCapsChangedCaps`.
    static var NetwCapsChangedCaps: StaticString {
        """
        progressLocationUser progressLocationPrivateServLocal progressLocationPublicServLocal \
        progressLocationTransit progressLocationPublicServRemote progressLocationPrivateServRemote \
        progressLocationLocal progressLocationInternational progressLocationNetwBeyondInterworking \
        progressLocationOther progressDescriptionISDN progressDescriptionQSIG progressDescriptionOther \
        userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic typeOfNetworkISDNPrivate \
        typeOfNetworkNonISDNPrivate typeOfNetworkOther eventsProvidedParameter eventsProvidedBridged \
        eventsProvidedCallCleared eventsProvidedConferenced eventsProvidedConnectionCleared \
        eventsProvidedDelivered eventsProvidedDigitsDialed eventsProvidedDiverted eventsProvidedEstablished \
        eventsProvidedFailed eventsProvidedHeld eventsProvidedNetwCapsChanged eventsProvidedNetwReached \
        eventsProvidedOffered eventsProvidedOriginated eventsProvidedQueued eventsProvidedRetrieved \
        eventsProvidedServiceInitiated eventsProvidedTransferred servicesPermitted mediaCallCharacteristics \
        callCharacteristics outboundConnectionInfo languagePreferences privateData locationInfoList@4
        """
    }
    /// `NetwReachedCaps`.
    static var NetwReachedCaps: StaticString {
        """
        originatingNIDConnection userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic \
        typeOfNetworkISDNPrivate typeOfNetworkNonISDNPrivate typeOfNetworkOther eventsProvidedParameter \
        eventsProvidedBridged eventsProvidedCallCleared eventsProvidedConferenced \
        eventsProvidedConnectionCleared eventsProvidedDelivered eventsProvidedDigitsDialed \
        eventsProvidedDiverted eventsProvidedEstablished eventsProvidedFailed eventsProvidedHeld \
        eventsProvidedNetwCapsChanged eventsProvidedNetwReached eventsProvidedOffered \
        eventsProvidedOriginated eventsProvidedQueued eventsProvidedRetrieved eventsProvidedServiceInitiated \
        eventsProvidedTransferred servicesPermitted mediaCallCharacteristics callCharacteristics \
        outboundConnectionInfo netwCallingDevice netwCalledDevice languagePreferences deviceHistory \
        privateData locationInfoList@4
        """
    }
    /// `NotRecognizedCaps`.
    static var NotRecognizedCaps: StaticString {
        """
        resource result cause servicesPermitted privateData
        """
    }
    /// `OfferedCaps`.
    static var OfferedCaps: StaticString {
        """
        originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice \
        mediaCallCharacteristics callCharacteristics offeredConnectionInfo subjectOfCall messageInfo \
        languagePreferences deviceHistory privateData locationInfoList@4
        """
    }
    /// `OriginatedCaps`.
    static var OriginatedCaps: StaticString {
        """
        originatingDevice servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics \
        callCharacteristics originatedConnectionInfo subjectOfCall messageInfo languagePreferences \
        privateData locationInfoList@4
        """
    }
    /// `OutOfServiceCaps`.
    static var OutOfServiceCaps: StaticString {
        """
        cause privateData
        """
    }
    /// `ParkCallCaps`.
    static var ParkCallCaps: StaticString {
        """
        hold connected correlatorData subjectOfCall languagePreferences privateData parkedToInAck \
        privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `PartiallyInServiceCaps`.
    static var PartiallyInServiceCaps: StaticString {
        """
        cause privateData
        """
    }
    /// `PlayCaps`.
    static var PlayCaps: StaticString {
        """
        message resource length currentPosition speed cause servicesPermitted privateData
        """
    }
    /// `PlayMsgCaps`.
    static var PlayMsgCaps: StaticString {
        """
        duration terminationParameter terminationDurationExceeded terminationDTMFDigitDetected \
        terminationEndOfSpeechDetected terminationSpeech privateData privateDataInAck \
        multipleMsgsSimultaneously
        """
    }
    /// `PresenceStateEventCaps`.
    static var PresenceStateEventCaps: StaticString {
        """
        fromTime untilTime place mood namedPresenceState privateData
        """
    }
    /// `PrivateDataVersionSelectionCaps`.
    static var PrivateDataVersionSelectionCaps: StaticString {
        """
        privateDataInAck
        """
    }
    /// `QueryVoiceAttribCaps`.
    static var QueryVoiceAttribCaps: StaticString {
        """
        messageToQuery resource attribToQueryEncodingAlgorithm attribToQuerySamplingRate \
        attribToQueryDuration attribToQueryFilename attribToQueryCurrentPosition attribToQueryCurrentSpeed \
        attribToQueryCurrentVolume attribToQueryCurrentLevel attribToQueryCurrentState attribToQueryGrammars \
        attribToQueryLanguage attribToQueryMode attribToQueryRetainAudio attribToQuerySilenceTimeout \
        attribToQueryMaxTimeout attribToQueryBabbleTimeout attribToQueryEndSilence \
        attribToQueryRejectionThreshold attribToQueryAutoInterruptable attribToQueryInnerXML \
        attribToQueryInterdigitTimeout attribToQueryPreflush connection privateData \
        attribInAckEncodingAlgorithmADPCM6K attribInAckEncodingAlgorithmADPCM8K \
        attribInAckEncodingAlgorithmMuLawPCM6K attribInAckEncodingAlgorithmALawPCM6K attribInAckSamplingRate \
        attribInAckDuration attribInAckFilename attribInAckCurrentPosition attribInAckCurrentSpeed \
        attribInAckCurrentVolumeAbs attribInAckCurrentGain attribInAckCurrentState attribInAckGrammars \
        attribInAckLanguage attribInAckMode attribInAckRetainAudio attribInAckSilenceTimeout \
        attribInAckMaxTimeout attribInAckBabbleTimeout attribInAckEndSilence attribInAckRejectionThreshold \
        attribInAckAutoInterruptable attribInAckInnerXML attribInAckInterdigitTimeout attribInAckPreflush \
        privateDataInAck
        """
    }
    /// `QueuedCaps`.
    static var QueuedCaps: StaticString {
        """
        numberQueued callsInFront userData servicesPermitted netwCallingDevice netwCalledDevice \
        mediaCallCharacteristics callCharacteristics queuedConnectionInfo subjectOfCall messageInfo \
        languagePreferences deviceHistory privateData locationInfoList@4
        """
    }
    /// `QueueServiceCaps`.
    static var QueueServiceCaps: StaticString {
        """
        message resource text privateData privateDataInAck
        """
    }
    /// `RecognizedCaps`.
    static var RecognizedCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `ReconnectCallCaps`.
    static var ReconnectCallCaps: StaticString {
        """
        alerting connected fail initiated queued privateData privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `RecordCaps`.
    static var RecordCaps: StaticString {
        """
        message resource length currentPosition speed cause servicesPermitted privateData
        """
    }
    /// `RecordMsgCaps`.
    static var RecordMsgCaps: StaticString {
        """
        resource samplingRate encodingAlgorithmADPCM6K encodingAlgorithmADPCM8K encodingAlgorithmMuLawPCM6K \
        encodingAlgorithmALawPCM6K maxDuration terminationParameter terminationDurationExceeded \
        terminationDTMFDigitDetected terminationEndOfDataDetected terminationSpeechDetected privateData \
        privateDataInAck
        """
    }
    /// `RegistrationInfoCaps`.
    static var RegistrationInfoCaps: StaticString {
        """
        segmentID privateData
        """
    }
    /// `RepositionCaps`.
    static var RepositionCaps: StaticString {
        """
        msgToReposition resource periodOfRepositionStartOfMsg periodOfRepositionEndOfMsg \
        periodOfRepositionRelativePointer privateData privateDataInAck
        """
    }
    /// `RequestSystemStatusCaps`.
    static var RequestSystemStatusCaps: StaticString {
        """
        privateDataInReq systemStatusInitializing systemStatusEnabled systemStatusNormal \
        systemStatusMessageLost systemStatusDisabled systemStatusPartiallyDisabled \
        systemStatusOverloadImminent systemStatusOverloadReached systemStatusOverloadRelieved \
        privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving
        """
    }
    /// `ReRouteCaps`.
    static var ReRouteCaps: StaticString {
        """
        replyTimeout correlatorData privateData
        """
    }
    /// `ResumeCaps`.
    static var ResumeCaps: StaticString {
        """
        msgToResume resource duration privateData privateDataInAck
        """
    }
    /// `ResumeDataCollectionCaps`.
    static var ResumeDataCollectionCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `ResumeDataPathCaps`.
    static var ResumeDataPathCaps: StaticString {
        """
        privateData privateDataInAck sendsDataPathResumed
        """
    }
    /// `ResumeLocationTrackingSessionCaps`.
    static var ResumeLocationTrackingSessionCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `RetrieveCallCaps`.
    static var RetrieveCallCaps: StaticString {
        """
        privateData privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `RetrievedCaps`.
    static var RetrievedCaps: StaticString {
        """
        correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics \
        retrievedConnectionInfo callLinkageData languagePreferences privateData locationInfoList@4
        """
    }
    /// `ReviewCaps`.
    static var ReviewCaps: StaticString {
        """
        msgToReview resource periodToResumeStartOfMsg periodToResumeLengthOfReview privateData \
        privateDataInAck
        """
    }
    /// `ReviewEventCaps`.
    static var ReviewEventCaps: StaticString {
        """
        message resource length currentPosition cause servicesPermitted privateData
        """
    }
    /// `RingerStatusCaps`.
    static var RingerStatusCaps: StaticString {
        """
        ringerModeRinging ringerModeNotRinging ringCount ringPattern ringVolumeAbs ringVolumeInc privateData \
        ringDuration@4
        """
    }
    /// `RouteEndCaps`.
    static var RouteEndCaps: StaticString {
        """
        errorValue correlatorData privateData supportsSending supportsReceiving
        """
    }
    /// `RouteingModeCaps`.
    static var RouteingModeCaps: StaticString {
        """
        privateData
        """
    }
    /// `RouteRegisterAbortCaps`.
    static var RouteRegisterAbortCaps: StaticString {
        """
        privateData
        """
    }
    /// `RouteRegisterCancelCaps`.
    static var RouteRegisterCancelCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `RouteRegisterCaps`.
    static var RouteRegisterCaps: StaticString {
        """
        routeingDevice requestedMonitorMediaClass requestedMonitorMediaClassAudio \
        requestedMonitorMediaClassData requestedMonitorMediaClassImage requestedMonitorMediaClassVoice \
        requestedMonitorMediaClassChat requestedMonitorrMediaClassEmail requestedMonitorrMediaClassMessage \
        requestedMonitorMediaClassIM requestedMonitorMediaClassSMS requestedMonitorMediaClassMMS privateData \
        actualRouteingMediaClassInAck privateDataInAck allRouteingDevices
        """
    }
    /// `RouteRejectCaps`.
    static var RouteRejectCaps: StaticString {
        """
        rejectCauseBusyOverflow rejectCauseQueueTimeOverflow rejectCauseCapacityOverflow \
        rejectCauseCalendarOverflow rejectCauseUnknownOverflow correlatorData privateData
        """
    }
    /// `RouteRequestCaps`.
    static var RouteRequestCaps: StaticString {
        """
        callingDevice routeingDevice routeSelAlgorithmACD routeSelAlgorithmEmergency \
        routeSelAlgorithmLeastCost routeSelAlgorithmNormal routeSelAlgorithmUserDefined priority \
        replyTimeout correlatorData mediaCallCharacteristics callCharacteristics routedCallInfo \
        subjectOfCall messageInformation languagePreferences deviceHistory privateData \
        nonCallRelatedRouteing
        """
    }
    /// `RouteSelectCaps`.
    static var RouteSelectCaps: StaticString {
        """
        alternateRoutes remainRetriesNoListAvailable remainRetriesNoCountAvailable remainRetriesRetryCount \
        routeUsed correlatorData privateData
        """
    }
    /// `RouteUsedCaps`.
    static var RouteUsedCaps: StaticString {
        """
        callingDevice domain correlatorData privateData
        """
    }
    /// `SendBroadcastDataCaps`.
    static var SendBroadcastDataCaps: StaticString {
        """
        privateData dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber \
        displayAttribPhyBaseColumnNumber displayAttribOffset privateDataInAck supportsModifyingPosition
        """
    }
    /// `SendDataCaps`.
    static var SendDataCaps: StaticString {
        """
        displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset \
        ioCauseTerminationCharReceived ioCauseCharCountReached ioCauseTimeout ioCauseSfTerminated \
        privateData privateDataInAck supportsModifyingPosition
        """
    }
    /// `SendMessageCaps`.
    static var SendMessageCaps: StaticString {
        """
        accountCode authCode correlatorData userData callCharacteristics callCharacteristicsACDCall \
        callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall \
        callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall \
        callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall \
        callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall \
        callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@4 mediaCallCharacteristics \
        subjectOfCall languagePreferences privateData privateDataInAck
        """
    }
    /// `SendMulticastDataCaps`.
    static var SendMulticastDataCaps: StaticString {
        """
        ioData displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset \
        privateData privateDataInAck supportsModifyingPosition
        """
    }
    /// `SendStoredCDRsCaps`.
    static var SendStoredCDRsCaps: StaticString {
        """
        timePeriod privateData privateDataInAck
        """
    }
    /// `SendUserInformationCaps`.
    static var SendUserInformationCaps: StaticString {
        """
        privateData privateDataInAck deviceIDOnly ackModelMultiStep
        """
    }
    /// `ServiceCompletionFailureCaps`.
    static var ServiceCompletionFailureCaps: StaticString {
        """
        primaryCallConnectionInfo secondaryCallConnectionInfo otherDevicesPrimaryCallList \
        otherDevicesSecondaryCallList mediaCallCharacteristics privateData
        """
    }
    /// `ServiceInitiatedCaps`.
    static var ServiceInitiatedCaps: StaticString {
        """
        servicesPermitted mediaCallCharacteristics callCharacteristics initiatedConnectionInfo \
        netwCallingDevice netwCalledDevice subjectOfCall messageInfo languagePreferences privateData \
        calledDevice@4 locationInfoList@4
        """
    }
    /// `SetAgentStateCaps`.
    static var SetAgentStateCaps: StaticString {
        """
        requestedAgentStateLoggedOn requestedAgentStateLoggedOff requestedAgentStateNotReady \
        requestedAgentStateReady requestedAgentStateWorkingAfterCall agentID password group privateData \
        pendingAgentStateWorkingAfterCallInAck pendingAgentStateNotReadyInAck pendingAgentStateNullInAck \
        privateDataInAck ackModelMultiStep groupDeviceAllowedInReq aCDDeviceAllowedInReq \
        delayTransitionIfBusy delayTransitionIfWorkingAfterCall
        """
    }
    /// `SetAutoAnswerCaps`.
    static var SetAutoAnswerCaps: StaticString {
        """
        numberOfRings privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetAutoWorkModeCaps`.
    static var SetAutoWorkModeCaps: StaticString {
        """
        autoWorkInterval privateData privateDataInAck ackModelMultiStep groupDeviceAllowedInReq \
        aCDDeviceAllowedInReq
        """
    }
    /// `SetButtonInformationCaps`.
    static var SetButtonInformationCaps: StaticString {
        """
        buttonLabel buttonAssociatedNumber privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetCallerIDStatusCaps`.
    static var SetCallerIDStatusCaps: StaticString {
        """
        privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetDisplayCaps`.
    static var SetDisplayCaps: StaticString {
        """
        physBaseRowNumber physColumnRowNumber offset privateData privateDataInAck supportsModifyingPosition \
        ackModelMultiStep
        """
    }
    /// `SetDoNotDisturbCaps`.
    static var SetDoNotDisturbCaps: StaticString {
        """
        callOriginationInternal callOriginationExternal callingDeviceList privateData privateDataInAck \
        ackModelMultiStep
        """
    }
    /// `SetForwardingCaps`.
    static var SetForwardingCaps: StaticString {
        """
        forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND \
        forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt \
        forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt forwardDN \
        ringCount privateData privateDataInAck ackModelMultiStep ringDuration@4
        """
    }
    /// `SetHookSwitchStatusCaps`.
    static var SetHookSwitchStatusCaps: StaticString {
        """
        privateData ackModelMultiStep
        """
    }
    /// `SetLampModeCaps`.
    static var SetLampModeCaps: StaticString {
        """
        lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink lampModeReserved \
        lampModeSf0 lampModeSf1 lampModeSf2 lampModeSf3 lampModeSf4 lampModeSf5 lampModeSf6 lampModeSf7 \
        lampModeSf8 lampModeSf9 lampModeSf10 lampModeSf11 lampModeSf12 lampModeSf13 lampModeSf14 \
        lampModeSf15 lampModeSf16 lampModeSf17 lampModeSf18 lampModeSf19 lampModeSf20 lampModeSf21 \
        lampModeSf22 lampModeSf23 lampModeSf24 lampModeSf25 lampModeSf26 lampModeSf27 lampModeSf28 \
        lampModeSf29 lampModeSf30 lampModeSf31 lampModeSf32 lampModeSf33 lampModeSf34 lampModeSf35 \
        lampModeSf36 lampModeSf37 lampModeSf38 lampModeSf39 lampModeSf40 lampModeSf41 lampModeSf42 \
        lampModeSf43 lampModeSf44 lampModeSf45 lampModeSf46 lampModeSf47 lampModeSf48 lampModeSf49 \
        lampModeSf50 lampModeSf51 lampModeSf52 lampModeSf53 lampModeSf54 lampModeSf55 lampModeSf56 \
        lampModeSf57 lampModeSf58 lampModeSf59 lampModeSf60 lampModeSf61 lampModeSf62 lampModeSf63 \
        lampModeSf64 lampModeSf65 lampModeSf66 lampModeSf67 lampModeSf68 lampModeSf69 lampModeSf70 \
        lampModeSf71 lampModeSf72 lampModeSf73 lampModeSf74 lampModeSf75 lampModeSf76 lampModeSf77 \
        lampModeSf78 lampModeSf79 lampModeSf80 lampModeSf81 lampModeSf82 lampModeSf83 lampModeSf84 \
        lampModeSf85 lampModeSf86 lampModeSf87 lampModeSf88 lampModeSf89 lampModeSf90 lampModeSf91 \
        lampModeSf92 lampModeSf93 lampModeSf94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright \
        lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved \
        lampColorSf0 lampColorSf1 lampColorSf2 lampColorSf3 lampColorSf4 lampColorSf5 lampColorSf6 \
        lampColorSf7 lampColorSf8 lampColorSf9 lampColorSf10 lampColorSf11 lampColorSf12 lampColorSf13 \
        lampColorSf14 lampColorSf15 lampColorSf16 lampColorSf17 lampColorSf18 lampColorSf19 lampColorSf20 \
        lampColorSf21 lampColorSf22 lampColorSf23 lampColorSf24 lampColorSf25 lampColorSf26 lampColorSf27 \
        lampColorSf28 lampColorSf29 lampColorSf30 lampColorSf31 lampColorSf32 lampColorSf33 lampColorSf34 \
        lampColorSf35 lampColorSf36 lampColorSf37 lampColorSf38 lampColorSf39 lampColorSf40 lampColorSf41 \
        lampColorSf42 lampColorSf43 lampColorSf44 lampColorSf45 lampColorSf46 lampColorSf47 lampColorSf48 \
        lampColorSf49 lampColorSf50 lampColorSf51 lampColorSf52 lampColorSf53 lampColorSf54 lampColorSf55 \
        lampColorSf56 lampColorSf57 lampColorSf58 lampColorSf59 lampColorSf60 lampColorSf61 lampColorSf62 \
        lampColorSf63 lampColorSf64 lampColorSf65 lampColorSf66 lampColorSf67 lampColorSf68 lampColorSf69 \
        lampColorSf70 lampColorSf71 lampColorSf72 lampColorSf73 lampColorSf74 lampColorSf75 lampColorSf76 \
        lampColorSf77 lampColorSf78 lampColorSf79 lampColorSf80 lampColorSf81 lampColorSf82 lampColorSf83 \
        lampColorSf84 lampColorSf85 lampColorSf86 lampColorSf87 lampColorSf88 lampColorSf89 lampColorSf90 \
        lampColorSf91 lampColorSf92 lampColorSf93 lampColorSf94 privateData privateDataInAck \
        ackModelMultiStep
        """
    }
    /// `SetLocationInformationCaps`.
    static var SetLocationInformationCaps: StaticString {
        """
        locationInfo replaceMode privateData privateDataInAck
        """
    }
    /// `SetMessageWaitingIndicatorCaps`.
    static var SetMessageWaitingIndicatorCaps: StaticString {
        """
        deviceForMsg privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetMicrophoneGainCaps`.
    static var SetMicrophoneGainCaps: StaticString {
        """
        microphoneGainAbs microphoneGainInc privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetMicrophoneMuteCaps`.
    static var SetMicrophoneMuteCaps: StaticString {
        """
        privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetPresenceStateCaps`.
    static var SetPresenceStateCaps: StaticString {
        """
        fromTime untilTime place mood namedPresenceState privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetRingerStatusCaps`.
    static var SetRingerStatusCaps: StaticString {
        """
        ringerModeRinging ringerModeNotRinging ringVolumeAbs ringVolumeInc privateData privateDataInAck \
        ackModelMultiStep
        """
    }
    /// `SetRouteingModeCaps`.
    static var SetRouteingModeCaps: StaticString {
        """
        privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetSpeakerMuteCaps`.
    static var SetSpeakerMuteCaps: StaticString {
        """
        privateData privateDataInAck ackModelMultiStep
        """
    }
    /// `SetSpeakerVolumeCaps`.
    static var SetSpeakerVolumeCaps: StaticString {
        """
        speakerVolumeAbs speakerVolumeInc privateData privateDataInAck ackModelMultiStep resettedAfterCall \
        notSettableWhileActive
        """
    }
    /// `SetVoiceAttribCaps`.
    static var SetVoiceAttribCaps: StaticString {
        """
        message resource currentSpeed currentVolumeAbs currentVolumeInc currentGain grammars language mode \
        retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptable \
        innerXML interdigitTimeout preflush privateData privateDataInAck
        """
    }
    /// `SilenceTimeoutExpiredCaps`.
    static var SilenceTimeoutExpiredCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `SingleStepConferenceCaps`.
    static var SingleStepConferenceCaps: StaticString {
        """
        participationTypeActive participationTypeSilent accountCode authCode correlatorData subjectOfCall \
        languagePreferences userData privateData conferencedCallInfoInAck privateDataInAck deviceIDOnly \
        ackModelMultiStep
        """
    }
    /// `SingleStepTransferCaps`.
    static var SingleStepTransferCaps: StaticString {
        """
        accountCode authCode correlatorData userData subjectOfCall languagePreferences reason privateData \
        connectionParameterInAck endpointDeviceID resultionConnectionInformation transferredCollInfoInAck \
        privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep callCharacteristicsinRequest@4
        """
    }
    /// `SnapshotCallCaps`.
    static var SnapshotCallCaps: StaticString {
        """
        privateData locaConnectionStateInAck mediaServiceInfoListInAck mediaServiceVersionInAck \
        mediaServiceInstanceInAck mediaStreamID connectionInformation mediaCallCharacteristicsInAck \
        callCharacteristicsInAck callingDeviceInAck calledDeviceInAck subjectOfCallInAck messageInfoInAck \
        languagePreferencesInAck deviceHistoryInAck privateDataInAck callIDOnly reportsWithSnapsCallData \
        locationInfoList@4
        """
    }
    /// `SnapshotCallDataCaps`.
    static var SnapshotCallDataCaps: StaticString {
        """
        segmentID localConnectionState mediaServiceInformationList mediaServiceVersion mediaServiceInstance \
        mediaStreamID connectionInformation privateData locationInfoList@4
        """
    }
    /// `SnapshotDeviceCaps`.
    static var SnapshotDeviceCaps: StaticString {
        """
        privateData localCallStateCompoundCallState localCallStateSimpleCallState localCallStateUnknown \
        mediaServiceInfoListInAck mediaServiceVersionInAck mediaServiceInstanceInAck mediaStreamID \
        connectionInformation mediaCallCharacteristicsInAck privateDataInAck reportsWithSnapsDeviceData
        """
    }
    /// `SnapshotDeviceDataCaps`.
    static var SnapshotDeviceDataCaps: StaticString {
        """
        segmentID localCallStateCompoundCallState localCallStateSimpleCallState localCallStateUnknown \
        mediaServiceInformationList mediaServiceVersion mediaServiceInstance mediaStreamID \
        connectionInformation mediaCallCharacteristics endpointDeviceID privateData
        """
    }
    /// `SpeakerMuteCaps`.
    static var SpeakerMuteCaps: StaticString {
        """
        privateData
        """
    }
    /// `SpeakerVolumeCaps`.
    static var SpeakerVolumeCaps: StaticString {
        """
        speakerVolumeAbs speakerVolumeInc privateData
        """
    }
    /// `SpeechDetectedCaps`.
    static var SpeechDetectedCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `StartCaps`.
    static var StartCaps: StaticString {
        """
        resource text privateData privateDataInAck
        """
    }
    /// `StartCDRTransmissionCaps`.
    static var StartCDRTransmissionCaps: StaticString {
        """
        transferModeTransferAtEndOfCall transferModeTransferOnRequest transferModeTransferOnThresholdReached \
        privateData privateDataInAck
        """
    }
    /// `StartDataCollectionCaps`.
    static var StartDataCollectionCaps: StaticString {
        """
        objectDevice objectCall dataCollectionTypeDigits dataCollectionTypeTones \
        digitsReportingCriteriaNumChars digitsReportingCriteriaFlushChar digitsReportingCriteriaTimeout \
        privateData privateDataInAck
        """
    }
    /// `StartDataPathCaps`.
    static var StartDataPathCaps: StaticString {
        """
        objectDevice objectCall dataPathDirectionCfToObject dataPathDirectionObjectToCf \
        dataPathDirectionBidirectional dataPathTypeText dataPathTypeVoice numberOfCharsToCollect \
        terminationChar timeout privateData numberOfCharsToCollectInAck terminationCharInAck timeoutInAck \
        privateDataInAck
        """
    }
    /// `StartedCaps`.
    static var StartedCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
    /// `StartLocationTrackingSessionCaps`.
    static var StartLocationTrackingSessionCaps: StaticString {
        """
        collectionType collectionInterval maxCollections collectionFilter reportingType reportingInterval \
        reportingCount privateData pIDFProfileOption1inAck pIDFProfileOption2inAck privateDataInAck
        """
    }
    /// `StopCaps`.
    static var StopCaps: StaticString {
        """
        msgToBeStopped resource privateData privateDataInAck
        """
    }
    /// `StopCDRTransmissionCaps`.
    static var StopCDRTransmissionCaps: StaticString {
        """
        cdrTermReasonEndOfData cdrTermReasonError cdrTermReasonThresholdReached cdrTermReasonOther \
        privateData privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving
        """
    }
    /// `StopDataCollectionCaps`.
    static var StopDataCollectionCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `StopDataPathCaps`.
    static var StopDataPathCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `StopEventCaps`.
    static var StopEventCaps: StaticString {
        """
        message resource length currentPosition speed cause servicesPermitted privateData
        """
    }
    /// `StopLocationTrackingSessionCaps`.
    static var StopLocationTrackingSessionCaps: StaticString {
        """
        reason privateData privateDataInAck
        """
    }
    /// `SuspendCaps`.
    static var SuspendCaps: StaticString {
        """
        message resource privateData privateDataInAck
        """
    }
    /// `SuspendDataCollectionCaps`.
    static var SuspendDataCollectionCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `SuspendDataPathCaps`.
    static var SuspendDataPathCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `SuspendLocationTrackingSessionCaps`.
    static var SuspendLocationTrackingSessionCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `SuspendPlayCaps`.
    static var SuspendPlayCaps: StaticString {
        """
        message resource length currentPosition cause servicesPermitted privateData
        """
    }
    /// `SuspendRecordCaps`.
    static var SuspendRecordCaps: StaticString {
        """
        message resource length currentPosition cause servicesPermitted privateData
        """
    }
    /// `SwFunctionCapsChangedCaps`.
    static var SwFunctionCapsChangedCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `SwFunctionDevicesChangedCaps`.
    static var SwFunctionDevicesChangedCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `SwitchingFunctionDevicesCaps`.
    static var SwitchingFunctionDevicesCaps: StaticString {
        """
        segmentID deviceListDeviceCategory deviceListNamedDeviceTypes deviceListDeviceAttributes \
        deviceListDeviceModelName deviceListNidGroup privateData
        """
    }
    /// `SynthesizeMsgCaps`.
    static var SynthesizeMsgCaps: StaticString {
        """
        genderMale genderFemale privateData privateDataInAck
        """
    }
    /// `SystemRegisterCaps`.
    static var SystemRegisterCaps: StaticString {
        """
        requestTypesSystemStatus requestTypesRequestSystemStatus requestTypesSwitchingFunctionCapsChanged \
        requestTypesSwitchingFuncionDevicesChanged statusFilterInitializing statusFilterEnabled \
        statusFilterNormal statusFilterMessageLost statusFilterDisabled statusFilterPartiallyDisabled \
        statusFilterOverloadImminent statusFilterOverloadReached statusFilterOverloadRelieved \
        privateDataOctetString privateData privateDataOctetStringInAck privateDataInAck
        """
    }
    /// `SystemStatusCaps`.
    static var SystemStatusCaps: StaticString {
        """
        systemStatusInitializing systemStatusEnabled systemStatusNormal systemStatusMessageLost \
        systemStatusDisabled systemStatusPartiallyDisabled systemStatusOverloadImminent \
        systemStatusOverloadReached systemStatusOverloadRelieved privateData privateDataInAck \
        switchingFunctionSupportsSending switchingFunctionSupportsReceiving
        """
    }
    /// `SystemStatusRegisterAbortCaps`.
    static var SystemStatusRegisterAbortCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `SystemStatusRegisterCancelCaps`.
    static var SystemStatusRegisterCancelCaps: StaticString {
        """
        privateData privateDataInAck
        """
    }
    /// `TelephonyTonesGeneratedCaps`.
    static var TelephonyTonesGeneratedCaps: StaticString {
        """
        toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation \
        toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion \
        toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder toneToSendRingback \
        toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO toneToSendSitNC toneToSendSf0 \
        toneToSendSf1 toneToSendSf2 toneToSendSf3 toneToSendSf4 toneToSendSf5 toneToSendSf6 toneToSendSf7 \
        toneToSendSf8 toneToSendSf9 toneToSendSf10 toneToSendSf11 toneToSendSf12 toneToSendSf13 \
        toneToSendSf14 toneToSendSf15 toneToSendSf16 toneToSendSf17 toneToSendSf18 toneToSendSf19 \
        toneToSendSf20 toneToSendSf21 toneToSendSf22 toneToSendSf23 toneToSendSf24 toneToSendSf25 \
        toneToSendSf26 toneToSendSf27 toneToSendSf28 toneToSendSf29 toneToSendSf30 toneToSendSf31 \
        toneToSendSf32 toneToSendSf33 toneToSendSf34 toneToSendSf35 toneToSendSf36 toneToSendSf37 \
        toneToSendSf38 toneToSendSf39 toneToSendSf40 toneToSendSf41 toneToSendSf42 toneToSendSf43 \
        toneToSendSf44 toneToSendSf45 toneToSendSf46 toneToSendSf47 toneToSendSf48 toneToSendSf49 \
        toneToSendSf50 toneToSendSf51 toneToSendSf52 toneToSendSf53 toneToSendSf54 toneToSendSf55 \
        toneToSendSf56 toneToSendSf57 toneToSendSf58 toneToSendSf59 toneToSendSf60 toneToSendSf61 \
        toneToSendSf62 toneToSendSf63 toneToSendSf64 toneToSendSf65 toneToSendSf66 toneToSendSf67 \
        toneToSendSf68 toneToSendSf69 toneToSendSf70 toneToSendSf71 toneToSendSf72 toneToSendSf73 \
        toneToSendSf74 toneToSendSf75 toneToSendSf76 toneToSendSf77 toneToSendSf78 toneToSendSf79 \
        toneToSendSf80 toneToSendSf81 toneToSendSf82 toneToSendSf83 toneToSendSf84 toneToSendSf85 \
        toneToSendSf86 toneToSendSf87 toneToSendSf88 toneToSendSf89 toneToSendSf90 toneToSendSf91 \
        toneToSendSf92 toneToSendSf93 toneToSendSf94 toneToSendSf95 toneToSendSf96 toneToSendSf97 \
        toneToSendSf98 toneToSendSf99 toneToSendSf100 toneFrequency toneDuration pauseDurationList \
        connectionInfo privateData
        """
    }
    /// `TransferCallCaps`.
    static var TransferCallCaps: StaticString {
        """
        activeCallConnected activeCallHold heldCallConnected heldCallHold privateData \
        connectionsParameterInAck endpointDeviceID resultingConnectionInformation transferredCallInfoInAck \
        privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep
        """
    }
    /// `TransferredCaps`.
    static var TransferredCaps: StaticString {
        """
        transferredConnectionsEndpointDeviceID transferredConnectionsResultingConnectionInfo userData \
        chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits \
        numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal \
        chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth \
        chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand \
        servicesPermitted mediaCallCharacteristics callCharacteristics connectionInfo languagePreferences \
        deviceHistory privateData locationInfoList@4
        """
    }
    /// `VoiceAttribChangedCaps`.
    static var VoiceAttribChangedCaps: StaticString {
        """
        message resource playVolumeAbs playVolumeInc recordGain speed currentPosition grammars language mode \
        retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptable \
        innerXML interdigitTimeout preflush cause privateData
        """
    }
    /// `VoiceErrorOccurredCaps`.
    static var VoiceErrorOccurredCaps: StaticString {
        """
        resource cause servicesPermitted privateData
        """
    }
}
