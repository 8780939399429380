// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Whom messages are about.

extension MessageKind {
    /// Whom a message of this kind is about: its members that say so, in wire order.
    public var subjects: [MessageSubject] {
        switch self {
        case .getLogicalDeviceInformation, .getPhysicalDeviceInformation, .buttonPress,
            .getAuditoryApparatusInformation, .getButtonInformation, .getDisplay, .getHookswitchStatus,
            .getLampInformation, .getLampMode, .getMessageWaitingIndicator, .getMicrophoneGain, .getMicrophoneMute,
            .getRingerStatus, .getSpeakerMute, .getSpeakerVolume, .setButtonInformation, .setDisplay,
            .setHookswitchStatus, .setLampMode, .setMessageWaitingIndicator, .setMicrophoneGain,
            .setMicrophoneMute, .setRingerStatus, .setSpeakerMute, .setSpeakerVolume, .getAgentState,
            .getAutoAnswer, .getAutoWorkMode, .getCallBack, .getCallerIDStatus, .getDoNotDisturb, .getForwarding,
            .getLastNumberDialed, .getRouteingMode, .setAgentState, .setAutoAnswer, .setAutoWorkMode,
            .setCallerIDStatus, .setDoNotDisturb, .setForwarding, .setRouteingMode, .getLocationInformation,
            .setLocationInformation, .getLocationTrackingCapabilities:
            [MessageSubject("device", .device)]
        case .switchingFunctionDevices, .registrationInfo, .monitorInfo, .snapshotCallData, .snapshotDeviceData,
            .locationSessionInfo:
            [MessageSubject("serviceCrossRefID", .reference)]
        case .changeSysStatFilter, .systemRegisterAbort, .systemRegisterCancel, .requestSystemStatus,
            .systemStatus, .swFunctionCapsChanged, .swFunctionDevicesChanged:
            [MessageSubject("sysStatRegisterID", .reference)]
        case .changeMonitorFilter, .monitorStop, .bridgedEvent, .callClearedEvent, .conferencedEvent,
            .connectionClearedEvent, .deliveredEvent, .digitsDialedEvent, .divertedEvent, .establishedEvent,
            .failedEvent, .heldEvent, .networkCapabilitiesChangedEvent, .networkReachedEvent, .offeredEvent,
            .originatedEvent, .queuedEvent, .retrievedEvent, .serviceInitiatedEvent, .transferedEvent,
            .callInformationEvent, .chargingEvent, .digitsGeneratedEvent, .telephonyTonesGeneratedEvent,
            .serviceCompletionFailureEvent, .mediaAttachedEvent, .mediaDetachedEvent, .buttonInformationEvent,
            .buttonPressEvent, .displayUpdatedEvent, .hookswitchEvent, .lampModeEvent, .messageWaitingEvent,
            .microphoneGainEvent, .microphoneMuteEvent, .ringerStatusEvent, .speakerMuteEvent, .speakerVolumeEvent,
            .agentBusyEvent, .agentLoggedOffEvent, .agentLoggedOnEvent, .agentNotReadyEvent, .agentReadyEvent,
            .agentWorkingAfterCallEvent, .autoAnswerEvent, .autoWorkModeEvent, .callBackEvent,
            .callBackMessageEvent, .callerIDStatusEvent, .doNotDisturbEvent, .forwardingEvent, .routeingEvent,
            .backInServiceEvent, .deviceCapsChangedEvent, .outOfServiceEvent, .partiallyInServiceEvent,
            .bookmarkReachedEvent, .completedEvent, .dtmfDetectedEvent, .emptiedEvent, .interruptionDetectedEvent,
            .notRecognizedEvent, .playEvent, .recognizedEvent, .recordEvent, .reviewEvent,
            .silenceTimeoutExpiredEvent, .speechDetectedEvent, .startedEvent, .stopEvent, .suspendPlayEvent,
            .suspendRecordEvent, .voiceAttributeChangedEvent, .voiceErrorOccurredEvent, .privateEvent:
            [MessageSubject("monitorCrossRefID", .reference)]
        case .monitorStart:
            [MessageSubject("monitorObject", .object)]
        case .snapshotCall:
            [MessageSubject("snapshotObject", .connection)]
        case .snapshotDevice:
            [MessageSubject("snapshotObject", .device)]
        case .acceptCall:
            [MessageSubject("callToBeAccepted", .connection)]
        case .alternateCall, .conferenceCall, .reconnectCall, .transferCall:
            [MessageSubject("heldCall", .connection), MessageSubject("activeCall", .connection)]
        case .answerCall:
            [MessageSubject("callToBeAnswered", .connection)]
        case .callBack:
            [MessageSubject("callbackConnection", .connection)]
        case .callBackMessage:
            [MessageSubject("callbackMessageConnection", .connection)]
        case .camponCall:
            [MessageSubject("camponConnection", .connection)]
        case .clearCall:
            [MessageSubject("callToBeCleared", .connection)]
        case .clearConnection:
            [MessageSubject("connectionToBeCleared", .connection)]
        case .consultationCall, .associateData, .sendUserInformation:
            [MessageSubject("existingCall", .connection)]
        case .deflectCall:
            [MessageSubject("callToBeDiverted", .connection)]
        case .dialDigits:
            [MessageSubject("diallingConnection", .connection)]
        case .directedPickupCall:
            [MessageSubject("requestingDevice", .device), MessageSubject("callToBePickedUp", .connection)]
        case .groupPickupCall:
            [MessageSubject("newDestination", .device)]
        case .holdCall:
            [MessageSubject("callToBeHeld", .connection)]
        case .intrudeCall:
            [MessageSubject("intrude", .connection)]
        case .joinCall, .singleStepConferenceCall, .singleStepTransferCall:
            [MessageSubject("activeCall", .connection)]
        case .makeCall, .makePredictiveCall, .sendMessage:
            [MessageSubject("callingDevice", .device)]
        case .makeConnection:
            [MessageSubject("initiatingDevice", .device)]
        case .parkCall:
            [MessageSubject("parking", .connection)]
        case .retrieveCall:
            [MessageSubject("callToBeRetrieved", .connection)]
        case .cancelTelephonyTones:
            [MessageSubject("connectionToStopTone", .connection)]
        case .changeConnectionInformation:
            [MessageSubject("connectionToBeChanged", .connection)]
        case .generateDigits:
            [MessageSubject("connectionToSendDigits", .connection)]
        case .generateTelephonyTones:
            [MessageSubject("connectionToSendTone", .connection)]
        case .attachMediaService, .detachMediaService, .queryVoiceAttribute, .reposition, .resume, .review,
            .setVoiceAttribute, .stop, .suspend:
            [MessageSubject("connection", .connection)]
        case .routeRegister:
            [MessageSubject("routeingDevice", .device)]
        case .routeRegisterAbort, .routeRegisterCancel:
            [MessageSubject("routeRegisterReqID", .reference)]
        case .reRoute, .routeEnd, .routeReject, .routeSelect, .routeUsed:
            [MessageSubject("crossRefIdentifier", .reference)]
        case .routeRequest:
            [MessageSubject("routeRegisterReqID", .reference), MessageSubject("routedCall", .connection), MessageSubject("routeingDevice", .device)]
        case .callBackNonCallRelated, .callBackMessageNonCallRelated, .cancelCallBack, .cancelCallBackMessage:
            [MessageSubject("originatingDevice", .device)]
        case .ioRegister:
            [MessageSubject("ioDevice", .device)]
        case .ioRegisterAbort, .ioRegisterCancel:
            [MessageSubject("ioRegisterRequestID", .reference)]
        case .startDataPath, .fastData, .startDataCollection:
            [MessageSubject("object", .object)]
        case .stopDataPath, .suspendDataPath, .resumeDataPath, .dataPathSuspended, .dataPathResumed, .sendData:
            [MessageSubject("ioCrossRefID", .reference)]
        case .sendMulticastData:
            [MessageSubject("ioCrossRefIDList", .reference)]
        case .stopDataCollection, .suspendDataCollection, .resumeDataCollection, .dataCollected,
            .dataCollectionSuspended, .dataCollectionResumed:
            [MessageSubject("dcollCrossRefID", .reference)]
        case .activate, .clear, .deactivate, .playMessage, .queueService, .start:
            [MessageSubject("overConnection", .connection)]
        case .recordMessage:
            [MessageSubject("callToBeRecorded", .connection)]
        case .cdrNotification, .cdrReport, .sendStoredCDR, .stopCDRTransmission:
            [MessageSubject("cdrCrossRefID", .reference)]
        case .escape, .escapeRegisterAbort, .escapeRegisterCancel:
            [MessageSubject("escapeRegisterID", .reference)]
        case .startLocationTrackingSession:
            [MessageSubject("locDevice", .device)]
        case .stopLocationTrackingSession, .suspendLocationTrackingSession, .resumeLocationTrackingSession,
            .locationInformationReport, .locationTrackingSessionSuspended, .locationTrackingSessionResumed:
            [MessageSubject("locCrossRefId", .reference)]
        default: []
        }
    }

    /// The members of a message of this kind that hold devices which may be called because of it.
    public var destinations: [StaticString] {
        switch self {
        case .consultationCall:
            ["consultedDevice"]
        case .deflectCall, .groupPickupCall:
            ["newDestination"]
        case .dialDigits:
            ["diallingSequence"]
        case .directedPickupCall:
            ["requestingDevice"]
        case .joinCall:
            ["joiningDevice"]
        case .makeCall, .makePredictiveCall:
            ["calledDirectoryNumber"]
        case .makeConnection:
            ["initiatingDevice"]
        case .parkCall:
            ["parkTo"]
        case .sendMessage:
            ["destinationDevices"]
        case .singleStepConferenceCall:
            ["deviceToJoin"]
        case .singleStepTransferCall:
            ["transferredTo"]
        case .routeSelect:
            ["routeSelected", "alternateRoutes"]
        case .setButtonInformation:
            ["buttonAssociatedNumber"]
        case .callBackNonCallRelated, .callBackMessageNonCallRelated, .cancelCallBack, .cancelCallBackMessage:
            ["targetDevice"]
        case .setForwarding:
            ["forwardDN"]
        default: []
        }
    }
}
