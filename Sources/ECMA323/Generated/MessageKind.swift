// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Every root element of ECMA-323 and ECMA-354.

/// The kind of a message: which root element it is.
///
/// Every root of ECMA-323 up to the sixth edition and of ECMA-354 has a case, named as on the wire with
/// its first letters lowered. Spellings that look like mistakes are the standard's.
public enum MessageKind: UInt16, CaseIterable, Sendable {
    /// A root element that neither standard knows.
    case unknown = 0
    /// `GetCSTAFeatures`: request, answered by `GetCSTAFeaturesResponse`.
    case getCSTAFeatures
    /// `GetCSTAFeaturesResponse`: response.
    case getCSTAFeaturesResponse
    /// `GetLogicalDeviceInformation`: request, answered by `GetLogicalDeviceInformationResponse`.
    case getLogicalDeviceInformation
    /// `GetLogicalDeviceInformationResponse`: response.
    case getLogicalDeviceInformationResponse
    /// `GetPhysicalDeviceInformation`: request, answered by `GetPhysicalDeviceInformationResponse`.
    case getPhysicalDeviceInformation
    /// `GetPhysicalDeviceInformationResponse`: response.
    case getPhysicalDeviceInformationResponse
    /// `GetSwitchingFunctionCaps`: request, answered by `GetSwitchingFunctionCapsResponse`.
    case getSwitchingFunctionCaps
    /// `GetSwitchingFunctionCapsResponse`: response.
    case getSwitchingFunctionCapsResponse
    /// `GetSwitchingFunctionDevices`: request, answered by `GetSwitchingFunctionDevicesResponse`.
    case getSwitchingFunctionDevices
    /// `GetSwitchingFunctionDevicesResponse`: response.
    case getSwitchingFunctionDevicesResponse
    /// `SwitchingFunctionDevices`: notification.
    case switchingFunctionDevices
    /// `ChangeSysStatFilter`: request, answered by `ChangeSysStatFilterResponse`.
    case changeSysStatFilter
    /// `ChangeSysStatFilterResponse`: response.
    case changeSysStatFilterResponse
    /// `SystemRegister`: request, answered by `SystemRegisterResponse`.
    case systemRegister
    /// `SystemRegisterResponse`: response.
    case systemRegisterResponse
    /// `SystemRegisterAbort`: notification.
    case systemRegisterAbort
    /// `SystemRegisterCancel`: request, answered by `SystemRegisterCancelResponse`.
    case systemRegisterCancel
    /// `RequestSystemStatus`: request, answered by `RequestSystemStatusResponse`.
    case requestSystemStatus
    /// `RequestSystemStatusResponse`: response.
    case requestSystemStatusResponse
    /// `SystemStatus`: request, answered by `SystemStatusResponse`.
    case systemStatus
    /// `SwFunctionCapsChanged`: request, answered by `SwFunctionCapsChangedResponse`.
    case swFunctionCapsChanged
    /// `SwFunctionDevicesChanged`: request, answered by `SwFunctionDevicesChangedResponse`.
    case swFunctionDevicesChanged
    /// `GetRegistrations`: request, answered by `GetRegistrationsResponse`, not in the third edition.
    case getRegistrations
    /// `GetRegistrationsResponse`: response, not in the third edition.
    case getRegistrationsResponse
    /// `RegistrationInfo`: notification, not in the third edition.
    case registrationInfo
    /// `SystemRegisterCancelResponse`: response.
    case systemRegisterCancelResponse
    /// `SystemStatusResponse`: response.
    case systemStatusResponse
    /// `SwFunctionCapsChangedResponse`: response.
    case swFunctionCapsChangedResponse
    /// `SwFunctionDevicesChangedResponse`: response.
    case swFunctionDevicesChangedResponse
    /// `ChangeMonitorFilter`: request, answered by `ChangeMonitorFilterResponse`.
    case changeMonitorFilter
    /// `ChangeMonitorFilterResponse`: response.
    case changeMonitorFilterResponse
    /// `MonitorStart`: request, answered by `MonitorStartResponse`.
    case monitorStart
    /// `MonitorStartResponse`: response.
    case monitorStartResponse
    /// `MonitorStop`: request, answered by `MonitorStopResponse`.
    case monitorStop
    /// `GetMonitors`: request, answered by `GetMonitorsResponse`, not in the third edition.
    case getMonitors
    /// `GetMonitorsResponse`: response, not in the third edition.
    case getMonitorsResponse
    /// `MonitorInfo`: notification, not in the third edition.
    case monitorInfo
    /// `MonitorStopResponse`: response.
    case monitorStopResponse
    /// `SnapshotCall`: request, answered by `SnapshotCallResponse`.
    case snapshotCall
    /// `SnapshotCallResponse`: response.
    case snapshotCallResponse
    /// `SnapshotCallData`: notification.
    case snapshotCallData
    /// `SnapshotDevice`: request, answered by `SnapshotDeviceResponse`.
    case snapshotDevice
    /// `SnapshotDeviceResponse`: response.
    case snapshotDeviceResponse
    /// `SnapshotDeviceData`: notification.
    case snapshotDeviceData
    /// `AcceptCall`: request, answered by `AcceptCallResponse`.
    case acceptCall
    /// `AlternateCall`: request, answered by `AlternateCallResponse`.
    case alternateCall
    /// `AnswerCall`: request, answered by `AnswerCallResponse`.
    case answerCall
    /// `CallBack`: request, answered by `CallBackResponse`.
    case callBack
    /// `CallBackResponse`: response.
    case callBackResponse
    /// `CallBackMessage`: request, answered by `CallBackMessageResponse`.
    case callBackMessage
    /// `CallBackMessageResponse`: response.
    case callBackMessageResponse
    /// `CamponCall`: request, answered by `CamponCallResponse`.
    case camponCall
    /// `ClearCall`: request, answered by `ClearCallResponse`.
    case clearCall
    /// `ClearConnection`: request, answered by `ClearConnectionResponse`.
    case clearConnection
    /// `ConferenceCall`: request, answered by `ConferenceCallResponse`.
    case conferenceCall
    /// `ConferenceCallResponse`: response.
    case conferenceCallResponse
    /// `ConsultationCall`: request, answered by `ConsultationCallResponse`.
    case consultationCall
    /// `ConsultationCallResponse`: response.
    case consultationCallResponse
    /// `DeflectCall`: request, answered by `DeflectCallResponse`.
    case deflectCall
    /// `DialDigits`: request, answered by `DialDigitsResponse`.
    case dialDigits
    /// `DirectedPickupCall`: request, answered by `DirectedPickupCallResponse`.
    case directedPickupCall
    /// `DirectedPickupCallResponse`: response.
    case directedPickupCallResponse
    /// `GroupPickupCall`: request, answered by `GroupPickupCallResponse`.
    case groupPickupCall
    /// `GroupPickupCallResponse`: response.
    case groupPickupCallResponse
    /// `HoldCall`: request, answered by `HoldCallResponse`.
    case holdCall
    /// `IntrudeCall`: request, answered by `IntrudeCallResponse`.
    case intrudeCall
    /// `IntrudeCallResponse`: response.
    case intrudeCallResponse
    /// `JoinCall`: request, answered by `JoinCallResponse`.
    case joinCall
    /// `JoinCallResponse`: response.
    case joinCallResponse
    /// `MakeCall`: request, answered by `MakeCallResponse`.
    case makeCall
    /// `MakeCallResponse`: response.
    case makeCallResponse
    /// `MakeConnection`: request, answered by `MakeConnectionResponse`, not in the third edition.
    case makeConnection
    /// `MakeConnectionResponse`: response, not in the third edition.
    case makeConnectionResponse
    /// `MakePredictiveCall`: request, answered by `MakePredictiveCallResponse`.
    case makePredictiveCall
    /// `MakePredictiveCallResponse`: response.
    case makePredictiveCallResponse
    /// `ParkCall`: request, answered by `ParkCallResponse`.
    case parkCall
    /// `ParkCallResponse`: response.
    case parkCallResponse
    /// `ReconnectCall`: request, answered by `ReconnectCallResponse`.
    case reconnectCall
    /// `RetrieveCall`: request, answered by `RetrieveCallResponse`.
    case retrieveCall
    /// `SendMessage`: request, answered by `SendMessageResponse`.
    case sendMessage
    /// `SendMessageResponse`: response.
    case sendMessageResponse
    /// `SingleStepConferenceCall`: request, answered by `SingleStepConferenceCallResponse`.
    case singleStepConferenceCall
    /// `SingleStepConferenceCallResponse`: response.
    case singleStepConferenceCallResponse
    /// `SingleStepTransferCall`: request, answered by `SingleStepTransferCallResponse`.
    case singleStepTransferCall
    /// `SingleStepTransferCallResponse`: response.
    case singleStepTransferCallResponse
    /// `TransferCall`: request, answered by `TransferCallResponse`.
    case transferCall
    /// `TransferCallResponse`: response.
    case transferCallResponse
    /// `AcceptCallResponse`: response.
    case acceptCallResponse
    /// `AlternateCallResponse`: response.
    case alternateCallResponse
    /// `AnswerCallResponse`: response.
    case answerCallResponse
    /// `CamponCallResponse`: response.
    case camponCallResponse
    /// `ClearCallResponse`: response.
    case clearCallResponse
    /// `ClearConnectionResponse`: response.
    case clearConnectionResponse
    /// `DeflectCallResponse`: response.
    case deflectCallResponse
    /// `DialDigitsResponse`: response.
    case dialDigitsResponse
    /// `HoldCallResponse`: response.
    case holdCallResponse
    /// `ReconnectCallResponse`: response.
    case reconnectCallResponse
    /// `RetrieveCallResponse`: response.
    case retrieveCallResponse
    /// `BridgedEvent`: event.
    case bridgedEvent
    /// `CallClearedEvent`: event.
    case callClearedEvent
    /// `ConferencedEvent`: event.
    case conferencedEvent
    /// `ConnectionClearedEvent`: event.
    case connectionClearedEvent
    /// `DeliveredEvent`: event.
    case deliveredEvent
    /// `DigitsDialedEvent`: event.
    case digitsDialedEvent
    /// `DivertedEvent`: event.
    case divertedEvent
    /// `EstablishedEvent`: event.
    case establishedEvent
    /// `FailedEvent`: event.
    case failedEvent
    /// `HeldEvent`: event.
    case heldEvent
    /// `NetworkCapabilitiesChangedEvent`: event.
    case networkCapabilitiesChangedEvent
    /// `NetworkReachedEvent`: event.
    case networkReachedEvent
    /// `OfferedEvent`: event.
    case offeredEvent
    /// `OriginatedEvent`: event.
    case originatedEvent
    /// `QueuedEvent`: event.
    case queuedEvent
    /// `RetrievedEvent`: event.
    case retrievedEvent
    /// `ServiceInitiatedEvent`: event.
    case serviceInitiatedEvent
    /// `TransferedEvent`: event.
    case transferedEvent
    /// `AssociateData`: request, answered by `AssociateDataResponse`.
    case associateData
    /// `CancelTelephonyTones`: request, answered by `CancelTelephonyTonesResponse`.
    case cancelTelephonyTones
    /// `ChangeConnectionInformation`: request, answered by `ChangeConnectionInformationResponse`.
    case changeConnectionInformation
    /// `ChangeConnectionInformationResponse`: response.
    case changeConnectionInformationResponse
    /// `GenerateDigits`: request, answered by `GenerateDigitsResponse`.
    case generateDigits
    /// `GenerateTelephonyTones`: request, answered by `GenerateTelephonyTonesResponse`.
    case generateTelephonyTones
    /// `SendUserInformation`: request, answered by `SendUserInformationResponse`.
    case sendUserInformation
    /// `AssociateDataResponse`: response.
    case associateDataResponse
    /// `CancelTelephonyTonesResponse`: response.
    case cancelTelephonyTonesResponse
    /// `GenerateDigitsResponse`: response.
    case generateDigitsResponse
    /// `GenerateTelephonyTonesResponse`: response.
    case generateTelephonyTonesResponse
    /// `SendUserInformationResponse`: response.
    case sendUserInformationResponse
    /// `CallInformationEvent`: event.
    case callInformationEvent
    /// `ChargingEvent`: event.
    case chargingEvent
    /// `DigitsGeneratedEvent`: event.
    case digitsGeneratedEvent
    /// `TelephonyTonesGeneratedEvent`: event.
    case telephonyTonesGeneratedEvent
    /// `ServiceCompletionFailureEvent`: event.
    case serviceCompletionFailureEvent
    /// `AttachMediaService`: request, answered by `AttachMediaServiceResponse`.
    case attachMediaService
    /// `AttachMediaServiceResponse`: response.
    case attachMediaServiceResponse
    /// `DetachMediaService`: request, answered by `DetachMediaServiceResponse`.
    case detachMediaService
    /// `MediaAttachedEvent`: event.
    case mediaAttachedEvent
    /// `MediaDetachedEvent`: event.
    case mediaDetachedEvent
    /// `DetachMediaServiceResponse`: response.
    case detachMediaServiceResponse
    /// `RouteRegister`: request, answered by `RouteRegisterResponse`.
    case routeRegister
    /// `RouteRegisterResponse`: response.
    case routeRegisterResponse
    /// `RouteRegisterAbort`: notification.
    case routeRegisterAbort
    /// `RouteRegisterCancel`: request, answered by `RouteRegisterCancelResponse`.
    case routeRegisterCancel
    /// `ReRoute`: notification.
    case reRoute
    /// `RouteEnd`: notification.
    case routeEnd
    /// `RouteReject`: notification.
    case routeReject
    /// `RouteRequest`: notification.
    case routeRequest
    /// `RouteSelect`: notification.
    case routeSelect
    /// `RouteUsed`: notification.
    case routeUsed
    /// `RouteRegisterCancelResponse`: response.
    case routeRegisterCancelResponse
    /// `ButtonPress`: request, answered by `ButtonPressResponse`.
    case buttonPress
    /// `GetAuditoryApparatusInformation`: request, answered by `GetAuditoryApparatusInformationResponse`.
    case getAuditoryApparatusInformation
    /// `GetAuditoryApparatusInformationResponse`: response.
    case getAuditoryApparatusInformationResponse
    /// `GetButtonInformation`: request, answered by `GetButtonInformationResponse`.
    case getButtonInformation
    /// `GetButtonInformationResponse`: response.
    case getButtonInformationResponse
    /// `GetDisplay`: request, answered by `GetDisplayResponse`.
    case getDisplay
    /// `GetDisplayResponse`: response.
    case getDisplayResponse
    /// `GetHookswitchStatus`: request, answered by `GetHookswitchStatusResponse`.
    case getHookswitchStatus
    /// `GetHookswitchStatusResponse`: response.
    case getHookswitchStatusResponse
    /// `GetLampInformation`: request, answered by `GetLampInformationResponse`.
    case getLampInformation
    /// `GetLampInformationResponse`: response.
    case getLampInformationResponse
    /// `GetLampMode`: request, answered by `GetLampModeResponse`.
    case getLampMode
    /// `GetLampModeResponse`: response.
    case getLampModeResponse
    /// `GetMessageWaitingIndicator`: request, answered by `GetMessageWaitingIndicatorResponse`.
    case getMessageWaitingIndicator
    /// `GetMessageWaitingIndicatorResponse`: response.
    case getMessageWaitingIndicatorResponse
    /// `GetMicrophoneGain`: request, answered by `GetMicrophoneGainResponse`.
    case getMicrophoneGain
    /// `GetMicrophoneGainResponse`: response.
    case getMicrophoneGainResponse
    /// `GetMicrophoneMute`: request, answered by `GetMicrophoneMuteResponse`.
    case getMicrophoneMute
    /// `GetMicrophoneMuteResponse`: response.
    case getMicrophoneMuteResponse
    /// `GetRingerStatus`: request, answered by `GetRingerStatusResponse`.
    case getRingerStatus
    /// `GetRingerStatusResponse`: response.
    case getRingerStatusResponse
    /// `GetSpeakerMute`: request, answered by `GetSpeakerMuteResponse`.
    case getSpeakerMute
    /// `GetSpeakerMuteResponse`: response.
    case getSpeakerMuteResponse
    /// `GetSpeakerVolume`: request, answered by `GetSpeakerVolumeResponse`.
    case getSpeakerVolume
    /// `GetSpeakerVolumeResponse`: response.
    case getSpeakerVolumeResponse
    /// `SetButtonInformation`: request, answered by `SetButtonInformationResponse`.
    case setButtonInformation
    /// `SetDisplay`: request, answered by `SetDisplayResponse`.
    case setDisplay
    /// `SetHookswitchStatus`: request, answered by `SetHookswitchStatusResponse`.
    case setHookswitchStatus
    /// `SetLampMode`: request, answered by `SetLampModeResponse`.
    case setLampMode
    /// `SetMessageWaitingIndicator`: request, answered by `SetMessageWaitingIndicatorResponse`.
    case setMessageWaitingIndicator
    /// `SetMicrophoneGain`: request, answered by `SetMicrophoneGainResponse`.
    case setMicrophoneGain
    /// `SetMicrophoneMute`: request, answered by `SetMicrophoneMuteResponse`.
    case setMicrophoneMute
    /// `SetRingerStatus`: request, answered by `SetRingerStatusResponse`.
    case setRingerStatus
    /// `SetSpeakerMute`: request, answered by `SetSpeakerMuteResponse`.
    case setSpeakerMute
    /// `SetSpeakerVolume`: request, answered by `SetSpeakerVolumeResponse`.
    case setSpeakerVolume
    /// `ButtonPressResponse`: response.
    case buttonPressResponse
    /// `SetButtonInformationResponse`: response.
    case setButtonInformationResponse
    /// `SetDisplayResponse`: response.
    case setDisplayResponse
    /// `SetHookswitchStatusResponse`: response.
    case setHookswitchStatusResponse
    /// `SetLampModeResponse`: response.
    case setLampModeResponse
    /// `SetMessageWaitingIndicatorResponse`: response.
    case setMessageWaitingIndicatorResponse
    /// `SetMicrophoneGainResponse`: response.
    case setMicrophoneGainResponse
    /// `SetMicrophoneMuteResponse`: response.
    case setMicrophoneMuteResponse
    /// `SetRingerStatusResponse`: response.
    case setRingerStatusResponse
    /// `SetSpeakerMuteResponse`: response.
    case setSpeakerMuteResponse
    /// `SetSpeakerVolumeResponse`: response.
    case setSpeakerVolumeResponse
    /// `ButtonInformationEvent`: event.
    case buttonInformationEvent
    /// `ButtonPressEvent`: event.
    case buttonPressEvent
    /// `DisplayUpdatedEvent`: event.
    case displayUpdatedEvent
    /// `HookswitchEvent`: event.
    case hookswitchEvent
    /// `LampModeEvent`: event.
    case lampModeEvent
    /// `MessageWaitingEvent`: event.
    case messageWaitingEvent
    /// `MicrophoneGainEvent`: event.
    case microphoneGainEvent
    /// `MicrophoneMuteEvent`: event.
    case microphoneMuteEvent
    /// `RingerStatusEvent`: event.
    case ringerStatusEvent
    /// `SpeakerMuteEvent`: event.
    case speakerMuteEvent
    /// `SpeakerVolumeEvent`: event.
    case speakerVolumeEvent
    /// `CallBackNonCallRelated`: request, answered by `CallBackNonCallRelatedResponse`.
    case callBackNonCallRelated
    /// `CallBackMessageNonCallRelated`: request, answered by `CallBackMessageNonCallRelatedResponse`.
    case callBackMessageNonCallRelated
    /// `CancelCallBack`: request, answered by `CancelCallBackResponse`.
    case cancelCallBack
    /// `CancelCallBackMessage`: request, answered by `CancelCallBackMessageResponse`.
    case cancelCallBackMessage
    /// `GetAgentState`: request, answered by `GetAgentStateResponse`.
    case getAgentState
    /// `GetAgentStateResponse`: response.
    case getAgentStateResponse
    /// `GetAutoAnswer`: request, answered by `GetAutoAnswerResponse`.
    case getAutoAnswer
    /// `GetAutoAnswerResponse`: response.
    case getAutoAnswerResponse
    /// `GetAutoWorkMode`: request, answered by `GetAutoWorkModeResponse`.
    case getAutoWorkMode
    /// `GetAutoWorkModeResponse`: response.
    case getAutoWorkModeResponse
    /// `GetCallBack`: request, answered by `GetCallBackResponse`, not in the third edition.
    case getCallBack
    /// `GetCallBackResponse`: response, not in the third edition.
    case getCallBackResponse
    /// `GetCallerIDStatus`: request, answered by `GetCallerIDStatusResponse`.
    case getCallerIDStatus
    /// `GetCallerIDStatusResponse`: response.
    case getCallerIDStatusResponse
    /// `GetDoNotDisturb`: request, answered by `GetDoNotDisturbResponse`.
    case getDoNotDisturb
    /// `GetDoNotDisturbResponse`: response.
    case getDoNotDisturbResponse
    /// `GetForwarding`: request, answered by `GetForwardingResponse`.
    case getForwarding
    /// `GetForwardingResponse`: response.
    case getForwardingResponse
    /// `GetLastNumberDialed`: request, answered by `GetLastNumberDialedResponse`.
    case getLastNumberDialed
    /// `GetLastNumberDialedResponse`: response.
    case getLastNumberDialedResponse
    /// `GetRouteingMode`: request, answered by `GetRouteingModeResponse`.
    case getRouteingMode
    /// `GetRouteingModeResponse`: response.
    case getRouteingModeResponse
    /// `SetAgentState`: request, answered by `SetAgentStateResponse`.
    case setAgentState
    /// `SetAgentStateResponse`: response.
    case setAgentStateResponse
    /// `SetAutoAnswer`: request, answered by `SetAutoAnswerResponse`.
    case setAutoAnswer
    /// `SetAutoWorkMode`: request, answered by `SetAutoWorkModeResponse`.
    case setAutoWorkMode
    /// `SetCallerIDStatus`: request, answered by `SetCallerIDStatusResponse`.
    case setCallerIDStatus
    /// `SetDoNotDisturb`: request, answered by `SetDoNotDisturbResponse`.
    case setDoNotDisturb
    /// `SetForwarding`: request, answered by `SetForwardingResponse`.
    case setForwarding
    /// `SetRouteingMode`: request, answered by `SetRouteingModeResponse`.
    case setRouteingMode
    /// `CallBackNonCallRelatedResponse`: response.
    case callBackNonCallRelatedResponse
    /// `CallBackMessageNonCallRelatedResponse`: response.
    case callBackMessageNonCallRelatedResponse
    /// `CancelCallBackResponse`: response.
    case cancelCallBackResponse
    /// `CancelCallBackMessageResponse`: response.
    case cancelCallBackMessageResponse
    /// `SetAutoAnswerResponse`: response.
    case setAutoAnswerResponse
    /// `SetAutoWorkModeResponse`: response.
    case setAutoWorkModeResponse
    /// `SetCallerIDStatusResponse`: response.
    case setCallerIDStatusResponse
    /// `SetDoNotDisturbResponse`: response.
    case setDoNotDisturbResponse
    /// `SetForwardingResponse`: response.
    case setForwardingResponse
    /// `SetRouteingModeResponse`: response.
    case setRouteingModeResponse
    /// `AgentBusyEvent`: event.
    case agentBusyEvent
    /// `AgentLoggedOffEvent`: event.
    case agentLoggedOffEvent
    /// `AgentLoggedOnEvent`: event.
    case agentLoggedOnEvent
    /// `AgentNotReadyEvent`: event.
    case agentNotReadyEvent
    /// `AgentReadyEvent`: event.
    case agentReadyEvent
    /// `AgentWorkingAfterCallEvent`: event.
    case agentWorkingAfterCallEvent
    /// `AutoAnswerEvent`: event.
    case autoAnswerEvent
    /// `AutoWorkModeEvent`: event.
    case autoWorkModeEvent
    /// `CallBackEvent`: event.
    case callBackEvent
    /// `CallBackMessageEvent`: event.
    case callBackMessageEvent
    /// `CallerIDStatusEvent`: event.
    case callerIDStatusEvent
    /// `DoNotDisturbEvent`: event.
    case doNotDisturbEvent
    /// `ForwardingEvent`: event.
    case forwardingEvent
    /// `RouteingEvent`: event.
    case routeingEvent
    /// `BackInServiceEvent`: event.
    case backInServiceEvent
    /// `DeviceCapsChangedEvent`: event.
    case deviceCapsChangedEvent
    /// `OutOfServiceEvent`: event.
    case outOfServiceEvent
    /// `PartiallyInServiceEvent`: event.
    case partiallyInServiceEvent
    /// `IORegister`: request, answered by `IORegisterResponse`.
    case ioRegister
    /// `IORegisterResponse`: response.
    case ioRegisterResponse
    /// `IORegisterAbort`: notification.
    case ioRegisterAbort
    /// `IORegisterCancel`: request, answered by `IORegisterCancelResponse`.
    case ioRegisterCancel
    /// `StartDataPath`: request, answered by `StartDataPathResponse`.
    case startDataPath
    /// `StartDataPathResponse`: response.
    case startDataPathResponse
    /// `StopDataPath`: request, answered by `StopDataPathResponse`.
    case stopDataPath
    /// `SuspendDataPath`: request, answered by `SuspendDataPathResponse`.
    case suspendDataPath
    /// `ResumeDataPath`: request, answered by `ResumeDataPathResponse`.
    case resumeDataPath
    /// `DataPathSuspended`: request, answered by `DataPathSuspendedResponse`.
    case dataPathSuspended
    /// `DataPathResumed`: request, answered by `DataPathResumedResponse`.
    case dataPathResumed
    /// `FastData`: request, answered by `FastDataResponse`.
    case fastData
    /// `SendData`: request, answered by `SendDataResponse`.
    case sendData
    /// `SendBroadcastData`: request, answered by `SendBroadcastDataResponse`.
    case sendBroadcastData
    /// `SendMulticastData`: request, answered by `SendMulticastDataResponse`.
    case sendMulticastData
    /// `IORegisterCancelResponse`: response.
    case ioRegisterCancelResponse
    /// `StopDataPathResponse`: response.
    case stopDataPathResponse
    /// `SuspendDataPathResponse`: response.
    case suspendDataPathResponse
    /// `ResumeDataPathResponse`: response.
    case resumeDataPathResponse
    /// `DataPathSuspendedResponse`: response.
    case dataPathSuspendedResponse
    /// `DataPathResumedResponse`: response.
    case dataPathResumedResponse
    /// `FastDataResponse`: response.
    case fastDataResponse
    /// `SendDataResponse`: response.
    case sendDataResponse
    /// `SendBroadcastDataResponse`: response.
    case sendBroadcastDataResponse
    /// `SendMulticastDataResponse`: response.
    case sendMulticastDataResponse
    /// `StartDataCollection`: request, answered by `StartDataCollectionResponse`.
    case startDataCollection
    /// `StartDataCollectionResponse`: response.
    case startDataCollectionResponse
    /// `StopDataCollection`: request, answered by `StopDataCollectionResponse`.
    case stopDataCollection
    /// `SuspendDataCollection`: request, answered by `SuspendDataCollectionResponse`.
    case suspendDataCollection
    /// `ResumeDataCollection`: request, answered by `ResumeDataCollectionResponse`.
    case resumeDataCollection
    /// `DataCollected`: request, answered by `DataCollectedResponse`.
    case dataCollected
    /// `DataCollectionSuspended`: request, answered by `DataCollectionSuspendedResponse`.
    case dataCollectionSuspended
    /// `DataCollectionResumed`: request, answered by `DataCollectionResumedResponse`.
    case dataCollectionResumed
    /// `StopDataCollectionResponse`: response.
    case stopDataCollectionResponse
    /// `SuspendDataCollectionResponse`: response.
    case suspendDataCollectionResponse
    /// `ResumeDataCollectionResponse`: response.
    case resumeDataCollectionResponse
    /// `DataCollectedResponse`: response.
    case dataCollectedResponse
    /// `DataCollectionSuspendedResponse`: response.
    case dataCollectionSuspendedResponse
    /// `DataCollectionResumedResponse`: response.
    case dataCollectionResumedResponse
    /// `Activate`: request, answered by `ActivateResponse`.
    case activate
    /// `Clear`: request, answered by `ClearResponse`.
    case clear
    /// `ConcatenateMessage`: request, answered by `ConcatenateMessageResponse`.
    case concatenateMessage
    /// `ConcatenateMessageResponse`: response.
    case concatenateMessageResponse
    /// `Deactivate`: request, answered by `DeactivateResponse`.
    case deactivate
    /// `DeleteMessage`: request, answered by `DeleteMessageResponse`.
    case deleteMessage
    /// `PlayMessage`: request, answered by `PlayMessageResponse`.
    case playMessage
    /// `QueryVoiceAttribute`: request, answered by `QueryVoiceAttributeResponse`.
    case queryVoiceAttribute
    /// `QueryVoiceAttributeResponse`: response.
    case queryVoiceAttributeResponse
    /// `QueueService`: request, answered by `QueueServiceResponse`.
    case queueService
    /// `RecordMessage`: request, answered by `RecordMessageResponse`.
    case recordMessage
    /// `RecordMessageResponse`: response.
    case recordMessageResponse
    /// `Reposition`: request, answered by `RepositionResponse`.
    case reposition
    /// `Resume`: request, answered by `ResumeResponse`.
    case resume
    /// `Review`: request, answered by `ReviewResponse`.
    case review
    /// `SetVoiceAttribute`: request, answered by `SetVoiceAttributeResponse`.
    case setVoiceAttribute
    /// `Start`: request, answered by `StartResponse`.
    case start
    /// `Stop`: request, answered by `StopResponse`.
    case stop
    /// `Suspend`: request, answered by `SuspendResponse`.
    case suspend
    /// `SynthesizeMessage`: request, answered by `SynthesizeMessageResponse`.
    case synthesizeMessage
    /// `SynthesizeMessageResponse`: response.
    case synthesizeMessageResponse
    /// `ActivateResponse`: response.
    case activateResponse
    /// `ClearResponse`: response.
    case clearResponse
    /// `DeactivateResponse`: response.
    case deactivateResponse
    /// `DeleteMessageResponse`: response.
    case deleteMessageResponse
    /// `PlayMessageResponse`: response.
    case playMessageResponse
    /// `QueueServiceResponse`: response.
    case queueServiceResponse
    /// `RepositionResponse`: response.
    case repositionResponse
    /// `ResumeResponse`: response.
    case resumeResponse
    /// `ReviewResponse`: response.
    case reviewResponse
    /// `SetVoiceAttributeResponse`: response.
    case setVoiceAttributeResponse
    /// `StartResponse`: response.
    case startResponse
    /// `StopResponse`: response.
    case stopResponse
    /// `SuspendResponse`: response.
    case suspendResponse
    /// `BookmarkReachedEvent`: event.
    case bookmarkReachedEvent
    /// `CompletedEvent`: event.
    case completedEvent
    /// `DtmfDetectedEvent`: event.
    case dtmfDetectedEvent
    /// `EmptiedEvent`: event.
    case emptiedEvent
    /// `InterruptionDetectedEvent`: event.
    case interruptionDetectedEvent
    /// `NotRecognizedEvent`: event.
    case notRecognizedEvent
    /// `PlayEvent`: event.
    case playEvent
    /// `RecognizedEvent`: event.
    case recognizedEvent
    /// `RecordEvent`: event.
    case recordEvent
    /// `ReviewEvent`: event.
    case reviewEvent
    /// `SilenceTimeoutExpiredEvent`: event.
    case silenceTimeoutExpiredEvent
    /// `SpeechDetectedEvent`: event.
    case speechDetectedEvent
    /// `StartedEvent`: event.
    case startedEvent
    /// `StopEvent`: event.
    case stopEvent
    /// `SuspendPlayEvent`: event.
    case suspendPlayEvent
    /// `SuspendRecordEvent`: event.
    case suspendRecordEvent
    /// `VoiceAttributeChangedEvent`: event.
    case voiceAttributeChangedEvent
    /// `VoiceErrorOccurredEvent`: event.
    case voiceErrorOccurredEvent
    /// `CDRNotification`: request, answered by `CDRNotificationResponse`.
    case cdrNotification
    /// `CDRReport`: request, answered by `CDRReportResponse`.
    case cdrReport
    /// `SendStoredCDR`: request, answered by `SendStoredCDRResponse`.
    case sendStoredCDR
    /// `StartCDRTransmission`: request, answered by `StartCDRTransmissionResponse`.
    case startCDRTransmission
    /// `StartCDRTransmissionResponse`: response.
    case startCDRTransmissionResponse
    /// `StopCDRTransmission`: request, answered by `StopCDRTransmissionResponse`.
    case stopCDRTransmission
    /// `CDRNotificationResponse`: response.
    case cdrNotificationResponse
    /// `CDRReportResponse`: response.
    case cdrReportResponse
    /// `SendStoredCDRResponse`: response.
    case sendStoredCDRResponse
    /// `StopCDRTransmissionResponse`: response.
    case stopCDRTransmissionResponse
    /// `Escape`: request, answered by `EscapeResponse`.
    case escape
    /// `EscapeRegister`: request, answered by `EscapeRegisterResponse`.
    case escapeRegister
    /// `EscapeRegisterResponse`: response.
    case escapeRegisterResponse
    /// `EscapeRegisterAbort`: notification.
    case escapeRegisterAbort
    /// `EscapeRegisterCancel`: request, answered by `EscapeRegisterCancelResponse`.
    case escapeRegisterCancel
    /// `PrivateDataVersionSelection`: request, answered by `PrivateDataVersionSelectionResponse`.
    case privateDataVersionSelection
    /// `PrivateEvent`: event.
    case privateEvent
    /// `EscapeResponse`: response.
    case escapeResponse
    /// `EscapeRegisterCancelResponse`: response.
    case escapeRegisterCancelResponse
    /// `PrivateDataVersionSelectionResponse`: response.
    case privateDataVersionSelectionResponse
    /// `GetLocationInformation`: request, answered by `GetLocationInformationResponse`, not in the third edition.
    case getLocationInformation
    /// `GetLocationInformationResponse`: response, not in the third edition.
    case getLocationInformationResponse
    /// `SetLocationInformation`: request, answered by `SetLocationInformationResponse`, not in the third edition.
    case setLocationInformation
    /// `GetLocationTrackingCapabilities`: request, answered by `GetLocationTrackingCapabilitiesResponse`, not in the third edition.
    case getLocationTrackingCapabilities
    /// `GetLocationTrackingCapabilitiesResponse`: response, not in the third edition.
    case getLocationTrackingCapabilitiesResponse
    /// `GetLocationTrackingSessions`: request, answered by `GetLocationTrackingSessionsResponse`, not in the third edition.
    case getLocationTrackingSessions
    /// `GetLocationTrackingSessionsResponse`: response, not in the third edition.
    case getLocationTrackingSessionsResponse
    /// `LocationSessionInfo`: notification, not in the third edition.
    case locationSessionInfo
    /// `StartLocationTrackingSession`: request, answered by `StartLocationTrackingSessionResponse`, not in the third edition.
    case startLocationTrackingSession
    /// `StartLocationTrackingSessionResponse`: response, not in the third edition.
    case startLocationTrackingSessionResponse
    /// `StopLocationTrackingSession`: request, answered by `StopLocationTrackingSessionResponse`, not in the third edition.
    case stopLocationTrackingSession
    /// `SuspendLocationTrackingSession`: request, answered by `SuspendLocationTrackingSessionResponse`, not in the third edition.
    case suspendLocationTrackingSession
    /// `ResumeLocationTrackingSession`: request, answered by `ResumeLocationTrackingSessionResponse`, not in the third edition.
    case resumeLocationTrackingSession
    /// `LocationInformationReport`: request, answered by `LocationInformationReportResponse`, not in the third edition.
    case locationInformationReport
    /// `LocationTrackingSessionSuspended`: request, answered by `LocationTrackingSessionSuspendedResponse`, not in the third edition.
    case locationTrackingSessionSuspended
    /// `LocationTrackingSessionResumed`: request, answered by `LocationTrackingSessionResumedResponse`, not in the third edition.
    case locationTrackingSessionResumed
    /// `SetLocationInformationResponse`: response, not in the third edition.
    case setLocationInformationResponse
    /// `StopLocationTrackingSessionResponse`: response, not in the third edition.
    case stopLocationTrackingSessionResponse
    /// `SuspendLocationTrackingSessionResponse`: response, not in the third edition.
    case suspendLocationTrackingSessionResponse
    /// `ResumeLocationTrackingSessionResponse`: response, not in the third edition.
    case resumeLocationTrackingSessionResponse
    /// `LocationInformationReportResponse`: response, not in the third edition.
    case locationInformationReportResponse
    /// `LocationTrackingSessionSuspendedResponse`: response, not in the third edition.
    case locationTrackingSessionSuspendedResponse
    /// `LocationTrackingSessionResumedResponse`: response, not in the third edition.
    case locationTrackingSessionResumedResponse
    /// `CSTAErrorCode`: error.
    case cstaErrorCode
    /// `ErrorValue`: parameter.
    case errorValue
    /// `associatedCalledDevice`: parameter.
    case associatedCalledDevice
    /// `associatedCallingDevice`: parameter.
    case associatedCallingDevice
    /// `callCharacteristics`: parameter.
    case callCharacteristics
    /// `callLinkageData`: parameter.
    case callLinkageData
    /// `calledDevice`: parameter.
    case calledDevice
    /// `callingDevice`: parameter.
    case callingDevice
    /// `cause`: parameter.
    case cause
    /// `consultOptions`: parameter.
    case consultOptions
    /// `correlatorData`: parameter.
    case correlatorData
    /// `deviceHistory`: parameter.
    case deviceHistory
    /// `extensions`: parameter.
    case extensions
    /// `lastRedirectionDevice`: parameter.
    case lastRedirectionDevice
    /// `locReason`: parameter, not in the third edition.
    case locReason
    /// `localConnectionInfo`: parameter.
    case localConnectionInfo
    /// `mediaCallCharacteristics`: parameter.
    case mediaCallCharacteristics
    /// `messageInfo`: parameter.
    case messageInfo
    /// `networkCalledDevice`: parameter.
    case networkCalledDevice
    /// `networkCallingDevice`: parameter.
    case networkCallingDevice
    /// `servicesPermitted`: parameter.
    case servicesPermitted
    /// `userData`: parameter.
    case userData
    /// `ApplicationSessionTerminated`: notification.
    case applicationSessionTerminated
    /// `ResetApplicationSessionTimer`: request, answered by `ResetApplicationSessionTimerPosResponse`.
    case resetApplicationSessionTimer
    /// `ResetApplicationSessionTimerNegResponse`: response.
    case resetApplicationSessionTimerNegResponse
    /// `ResetApplicationSessionTimerPosResponse`: response.
    case resetApplicationSessionTimerPosResponse
    /// `StartApplicationSession`: request, answered by `StartApplicationSessionPosResponse`.
    case startApplicationSession
    /// `StartApplicationSessionNegResponse`: response.
    case startApplicationSessionNegResponse
    /// `StartApplicationSessionPosResponse`: response.
    case startApplicationSessionPosResponse
    /// `StopApplicationSession`: request, answered by `StopApplicationSessionPosResponse`.
    case stopApplicationSession
    /// `StopApplicationSessionNegResponse`: response.
    case stopApplicationSessionNegResponse
    /// `StopApplicationSessionPosResponse`: response.
    case stopApplicationSessionPosResponse
}

extension MessageKind {
    /// The wire names, by raw value.
    static let wireNames: [StaticString] = [
        "", "GetCSTAFeatures", "GetCSTAFeaturesResponse", "GetLogicalDeviceInformation",
        "GetLogicalDeviceInformationResponse", "GetPhysicalDeviceInformation",
        "GetPhysicalDeviceInformationResponse", "GetSwitchingFunctionCaps", "GetSwitchingFunctionCapsResponse",
        "GetSwitchingFunctionDevices", "GetSwitchingFunctionDevicesResponse", "SwitchingFunctionDevices",
        "ChangeSysStatFilter", "ChangeSysStatFilterResponse", "SystemRegister", "SystemRegisterResponse",
        "SystemRegisterAbort", "SystemRegisterCancel", "RequestSystemStatus", "RequestSystemStatusResponse",
        "SystemStatus", "SwFunctionCapsChanged", "SwFunctionDevicesChanged", "GetRegistrations",
        "GetRegistrationsResponse", "RegistrationInfo", "SystemRegisterCancelResponse", "SystemStatusResponse",
        "SwFunctionCapsChangedResponse", "SwFunctionDevicesChangedResponse", "ChangeMonitorFilter",
        "ChangeMonitorFilterResponse", "MonitorStart", "MonitorStartResponse", "MonitorStop", "GetMonitors",
        "GetMonitorsResponse", "MonitorInfo", "MonitorStopResponse", "SnapshotCall", "SnapshotCallResponse",
        "SnapshotCallData", "SnapshotDevice", "SnapshotDeviceResponse", "SnapshotDeviceData", "AcceptCall",
        "AlternateCall", "AnswerCall", "CallBack", "CallBackResponse", "CallBackMessage", "CallBackMessageResponse",
        "CamponCall", "ClearCall", "ClearConnection", "ConferenceCall", "ConferenceCallResponse",
        "ConsultationCall", "ConsultationCallResponse", "DeflectCall", "DialDigits", "DirectedPickupCall",
        "DirectedPickupCallResponse", "GroupPickupCall", "GroupPickupCallResponse", "HoldCall", "IntrudeCall",
        "IntrudeCallResponse", "JoinCall", "JoinCallResponse", "MakeCall", "MakeCallResponse", "MakeConnection",
        "MakeConnectionResponse", "MakePredictiveCall", "MakePredictiveCallResponse", "ParkCall",
        "ParkCallResponse", "ReconnectCall", "RetrieveCall", "SendMessage", "SendMessageResponse",
        "SingleStepConferenceCall", "SingleStepConferenceCallResponse", "SingleStepTransferCall",
        "SingleStepTransferCallResponse", "TransferCall", "TransferCallResponse", "AcceptCallResponse",
        "AlternateCallResponse", "AnswerCallResponse", "CamponCallResponse", "ClearCallResponse",
        "ClearConnectionResponse", "DeflectCallResponse", "DialDigitsResponse", "HoldCallResponse",
        "ReconnectCallResponse", "RetrieveCallResponse", "BridgedEvent", "CallClearedEvent", "ConferencedEvent",
        "ConnectionClearedEvent", "DeliveredEvent", "DigitsDialedEvent", "DivertedEvent", "EstablishedEvent",
        "FailedEvent", "HeldEvent", "NetworkCapabilitiesChangedEvent", "NetworkReachedEvent", "OfferedEvent",
        "OriginatedEvent", "QueuedEvent", "RetrievedEvent", "ServiceInitiatedEvent", "TransferedEvent",
        "AssociateData", "CancelTelephonyTones", "ChangeConnectionInformation",
        "ChangeConnectionInformationResponse", "GenerateDigits", "GenerateTelephonyTones", "SendUserInformation",
        "AssociateDataResponse", "CancelTelephonyTonesResponse", "GenerateDigitsResponse",
        "GenerateTelephonyTonesResponse", "SendUserInformationResponse", "CallInformationEvent", "ChargingEvent",
        "DigitsGeneratedEvent", "TelephonyTonesGeneratedEvent", "ServiceCompletionFailureEvent",
        "AttachMediaService", "AttachMediaServiceResponse", "DetachMediaService", "MediaAttachedEvent",
        "MediaDetachedEvent", "DetachMediaServiceResponse", "RouteRegister", "RouteRegisterResponse",
        "RouteRegisterAbort", "RouteRegisterCancel", "ReRoute", "RouteEnd", "RouteReject", "RouteRequest",
        "RouteSelect", "RouteUsed", "RouteRegisterCancelResponse", "ButtonPress", "GetAuditoryApparatusInformation",
        "GetAuditoryApparatusInformationResponse", "GetButtonInformation", "GetButtonInformationResponse",
        "GetDisplay", "GetDisplayResponse", "GetHookswitchStatus", "GetHookswitchStatusResponse",
        "GetLampInformation", "GetLampInformationResponse", "GetLampMode", "GetLampModeResponse",
        "GetMessageWaitingIndicator", "GetMessageWaitingIndicatorResponse", "GetMicrophoneGain",
        "GetMicrophoneGainResponse", "GetMicrophoneMute", "GetMicrophoneMuteResponse", "GetRingerStatus",
        "GetRingerStatusResponse", "GetSpeakerMute", "GetSpeakerMuteResponse", "GetSpeakerVolume",
        "GetSpeakerVolumeResponse", "SetButtonInformation", "SetDisplay", "SetHookswitchStatus", "SetLampMode",
        "SetMessageWaitingIndicator", "SetMicrophoneGain", "SetMicrophoneMute", "SetRingerStatus", "SetSpeakerMute",
        "SetSpeakerVolume", "ButtonPressResponse", "SetButtonInformationResponse", "SetDisplayResponse",
        "SetHookswitchStatusResponse", "SetLampModeResponse", "SetMessageWaitingIndicatorResponse",
        "SetMicrophoneGainResponse", "SetMicrophoneMuteResponse", "SetRingerStatusResponse",
        "SetSpeakerMuteResponse", "SetSpeakerVolumeResponse", "ButtonInformationEvent", "ButtonPressEvent",
        "DisplayUpdatedEvent", "HookswitchEvent", "LampModeEvent", "MessageWaitingEvent", "MicrophoneGainEvent",
        "MicrophoneMuteEvent", "RingerStatusEvent", "SpeakerMuteEvent", "SpeakerVolumeEvent",
        "CallBackNonCallRelated", "CallBackMessageNonCallRelated", "CancelCallBack", "CancelCallBackMessage",
        "GetAgentState", "GetAgentStateResponse", "GetAutoAnswer", "GetAutoAnswerResponse", "GetAutoWorkMode",
        "GetAutoWorkModeResponse", "GetCallBack", "GetCallBackResponse", "GetCallerIDStatus",
        "GetCallerIDStatusResponse", "GetDoNotDisturb", "GetDoNotDisturbResponse", "GetForwarding",
        "GetForwardingResponse", "GetLastNumberDialed", "GetLastNumberDialedResponse", "GetRouteingMode",
        "GetRouteingModeResponse", "SetAgentState", "SetAgentStateResponse", "SetAutoAnswer", "SetAutoWorkMode",
        "SetCallerIDStatus", "SetDoNotDisturb", "SetForwarding", "SetRouteingMode",
        "CallBackNonCallRelatedResponse", "CallBackMessageNonCallRelatedResponse", "CancelCallBackResponse",
        "CancelCallBackMessageResponse", "SetAutoAnswerResponse", "SetAutoWorkModeResponse",
        "SetCallerIDStatusResponse", "SetDoNotDisturbResponse", "SetForwardingResponse", "SetRouteingModeResponse",
        "AgentBusyEvent", "AgentLoggedOffEvent", "AgentLoggedOnEvent", "AgentNotReadyEvent", "AgentReadyEvent",
        "AgentWorkingAfterCallEvent", "AutoAnswerEvent", "AutoWorkModeEvent", "CallBackEvent",
        "CallBackMessageEvent", "CallerIDStatusEvent", "DoNotDisturbEvent", "ForwardingEvent", "RouteingEvent",
        "BackInServiceEvent", "DeviceCapsChangedEvent", "OutOfServiceEvent", "PartiallyInServiceEvent",
        "IORegister", "IORegisterResponse", "IORegisterAbort", "IORegisterCancel", "StartDataPath",
        "StartDataPathResponse", "StopDataPath", "SuspendDataPath", "ResumeDataPath", "DataPathSuspended",
        "DataPathResumed", "FastData", "SendData", "SendBroadcastData", "SendMulticastData",
        "IORegisterCancelResponse", "StopDataPathResponse", "SuspendDataPathResponse", "ResumeDataPathResponse",
        "DataPathSuspendedResponse", "DataPathResumedResponse", "FastDataResponse", "SendDataResponse",
        "SendBroadcastDataResponse", "SendMulticastDataResponse", "StartDataCollection",
        "StartDataCollectionResponse", "StopDataCollection", "SuspendDataCollection", "ResumeDataCollection",
        "DataCollected", "DataCollectionSuspended", "DataCollectionResumed", "StopDataCollectionResponse",
        "SuspendDataCollectionResponse", "ResumeDataCollectionResponse", "DataCollectedResponse",
        "DataCollectionSuspendedResponse", "DataCollectionResumedResponse", "Activate", "Clear",
        "ConcatenateMessage", "ConcatenateMessageResponse", "Deactivate", "DeleteMessage", "PlayMessage",
        "QueryVoiceAttribute", "QueryVoiceAttributeResponse", "QueueService", "RecordMessage",
        "RecordMessageResponse", "Reposition", "Resume", "Review", "SetVoiceAttribute", "Start", "Stop", "Suspend",
        "SynthesizeMessage", "SynthesizeMessageResponse", "ActivateResponse", "ClearResponse", "DeactivateResponse",
        "DeleteMessageResponse", "PlayMessageResponse", "QueueServiceResponse", "RepositionResponse",
        "ResumeResponse", "ReviewResponse", "SetVoiceAttributeResponse", "StartResponse", "StopResponse",
        "SuspendResponse", "BookmarkReachedEvent", "CompletedEvent", "DtmfDetectedEvent", "EmptiedEvent",
        "InterruptionDetectedEvent", "NotRecognizedEvent", "PlayEvent", "RecognizedEvent", "RecordEvent",
        "ReviewEvent", "SilenceTimeoutExpiredEvent", "SpeechDetectedEvent", "StartedEvent", "StopEvent",
        "SuspendPlayEvent", "SuspendRecordEvent", "VoiceAttributeChangedEvent", "VoiceErrorOccurredEvent",
        "CDRNotification", "CDRReport", "SendStoredCDR", "StartCDRTransmission", "StartCDRTransmissionResponse",
        "StopCDRTransmission", "CDRNotificationResponse", "CDRReportResponse", "SendStoredCDRResponse",
        "StopCDRTransmissionResponse", "Escape", "EscapeRegister", "EscapeRegisterResponse", "EscapeRegisterAbort",
        "EscapeRegisterCancel", "PrivateDataVersionSelection", "PrivateEvent", "EscapeResponse",
        "EscapeRegisterCancelResponse", "PrivateDataVersionSelectionResponse", "GetLocationInformation",
        "GetLocationInformationResponse", "SetLocationInformation", "GetLocationTrackingCapabilities",
        "GetLocationTrackingCapabilitiesResponse", "GetLocationTrackingSessions",
        "GetLocationTrackingSessionsResponse", "LocationSessionInfo", "StartLocationTrackingSession",
        "StartLocationTrackingSessionResponse", "StopLocationTrackingSession", "SuspendLocationTrackingSession",
        "ResumeLocationTrackingSession", "LocationInformationReport", "LocationTrackingSessionSuspended",
        "LocationTrackingSessionResumed", "SetLocationInformationResponse", "StopLocationTrackingSessionResponse",
        "SuspendLocationTrackingSessionResponse", "ResumeLocationTrackingSessionResponse",
        "LocationInformationReportResponse", "LocationTrackingSessionSuspendedResponse",
        "LocationTrackingSessionResumedResponse", "CSTAErrorCode", "ErrorValue", "associatedCalledDevice",
        "associatedCallingDevice", "callCharacteristics", "callLinkageData", "calledDevice", "callingDevice",
        "cause", "consultOptions", "correlatorData", "deviceHistory", "extensions", "lastRedirectionDevice",
        "locReason", "localConnectionInfo", "mediaCallCharacteristics", "messageInfo", "networkCalledDevice",
        "networkCallingDevice", "servicesPermitted", "userData", "ApplicationSessionTerminated",
        "ResetApplicationSessionTimer", "ResetApplicationSessionTimerNegResponse",
        "ResetApplicationSessionTimerPosResponse", "StartApplicationSession", "StartApplicationSessionNegResponse",
        "StartApplicationSessionPosResponse", "StopApplicationSession", "StopApplicationSessionNegResponse",
        "StopApplicationSessionPosResponse",
    ]

    /// The facts, by raw value; `MessageKind.Facts` says how they are packed.
    static let packedFacts: [UInt64] = [
        0xFF25, 0x10000000002FF00, 0x10000000000FF01, 0x10000000004FF00, 0x10000000000FF01, 0x10000000006FF00,
        0x10000000000FF01, 0x10000000008FF00, 0x10000000000FF01, 0x1000000000AFF00, 0x10000000000FF01,
        0x10000000000FF13, 0x1010000000DFF20, 0x10100000000FF01, 0x1010000000FFF20, 0x10100000000FF01,
        0x10100000000FF13, 0x1010000001AFF20, 0x10100000013FF20, 0x10100000000FF01, 0x1010000001BFF20,
        0x1010000001CFF10, 0x1010000001DFF10, 0x40100000018FF00, 0x40100000000FF01, 0x40100000000FF13,
        0x10100000000FF01, 0x10100000000FF01, 0x10100000000FF01, 0x10100000000FF01, 0x1020000001FFF00,
        0x10200000000FF01, 0x10200000021FF00, 0x10200000000FF01, 0x10200000026FF20, 0x40200000024FF00,
        0x40200000000FF01, 0x40200000000FF13, 0x10200000000FF01, 0x10300000028FF00, 0x10300000000FF01,
        0x10300000000FF13, 0x1030000002BFF00, 0x10300000000FF01, 0x10300000000FF13, 0x10400000058FF00,
        0x10400000059FF00, 0x1040000005AFF00, 0x10400000031FF00, 0x10400000000FF01, 0x10400000033FF00,
        0x10400000000FF01, 0x1040000005BFF00, 0x1040000005CFF00, 0x1040000005DFF00, 0x10400000038FF00,
        0x10400000000FF01, 0x1040000003AFF00, 0x10400000000FF01, 0x1040000005EFF00, 0x1040000005FFF00,
        0x1040000003EFF00, 0x10400000000FF01, 0x10400000040FF00, 0x10400000000FF01, 0x10400000060FF00,
        0x10400000043FF00, 0x10400000000FF01, 0x10400000045FF00, 0x10400000000FF01, 0x10400000047FF00,
        0x10400000000FF01, 0x40400000049FF00, 0x40400000000FF01, 0x1040000004BFF00, 0x10400000000FF01,
        0x1040000004DFF00, 0x10400000000FF01, 0x10400000061FF00, 0x10400000062FF00, 0x10400000051FF00,
        0x10400000000FF01, 0x10400000053FF00, 0x10400000000FF01, 0x10400000055FF00, 0x10400000000FF01,
        0x10400000057FF00, 0x10400000000FF01, 0x10400000000FF01, 0x10400000000FF01, 0x10400000000FF01,
        0x10400000000FF01, 0x10400000000FF01, 0x10400000000FF01, 0x10400000000FF01, 0x10400000000FF01,
        0x10400000000FF01, 0x10400000000FF01, 0x10400000000FF01, 0x104000000000012, 0x104000000000112,
        0x104000000000212, 0x104000000000312, 0x104000000000412, 0x104000000000512, 0x104000000000612,
        0x104000000000712, 0x104000000000812, 0x104000000000912, 0x104000000000A12, 0x104000000000B12,
        0x104000000000C12, 0x104000000000D12, 0x104000000000E12, 0x104000000000F12, 0x104000000001012,
        0x104000000001112, 0x1050000007CFF00, 0x1050000007DFF00, 0x10500000078FF00, 0x10500000000FF01,
        0x1050000007EFF00, 0x1050000007FFF00, 0x10500000080FF00, 0x10500000000FF01, 0x10500000000FF01,
        0x10500000000FF01, 0x10500000000FF01, 0x10500000000FF01, 0x105000000001212, 0x105000000001312,
        0x105000000001412, 0x105000000001512, 0x105000000001612, 0x10600000087FF00, 0x10600000000FF01,
        0x1060000008BFF00, 0x106000000001712, 0x106000000001812, 0x10600000000FF01, 0x1070000008DFF00,
        0x10700000000FF01, 0x10700000000FF13, 0x10700000096FF00, 0x10700000000FF13, 0x10700000000FF23,
        0x10700000000FF03, 0x10700000000FF13, 0x10700000000FF03, 0x10700000000FF13, 0x10700000000FF01,
        0x108000000BAFF00, 0x10800000099FF00, 0x10800000000FF01, 0x1080000009BFF00, 0x10800000000FF01,
        0x1080000009DFF00, 0x10800000000FF01, 0x1080000009FFF00, 0x10800000000FF01, 0x108000000A1FF00,
        0x10800000000FF01, 0x108000000A3FF00, 0x10800000000FF01, 0x108000000A5FF00, 0x10800000000FF01,
        0x108000000A7FF00, 0x10800000000FF01, 0x108000000A9FF00, 0x10800000000FF01, 0x108000000ABFF00,
        0x10800000000FF01, 0x108000000ADFF00, 0x10800000000FF01, 0x108000000AFFF00, 0x10800000000FF01,
        0x108000000BBFF00, 0x108000000BCFF00, 0x108000000BDFF00, 0x108000000BEFF00, 0x108000000BFFF00,
        0x108000000C0FF00, 0x108000000C1FF00, 0x108000000C2FF00, 0x108000000C3FF00, 0x108000000C4FF00,
        0x10800000000FF01, 0x10800000000FF01, 0x10800000000FF01, 0x10800000000FF01, 0x10800000000FF01,
        0x10800000000FF01, 0x10800000000FF01, 0x10800000000FF01, 0x10800000000FF01, 0x10800000000FF01,
        0x10800000000FF01, 0x108000000001912, 0x108000000001A12, 0x108000000001B12, 0x108000000001C12,
        0x108000000001D12, 0x108000000001E12, 0x108000000001F12, 0x108000000002012, 0x108000000002112,
        0x108000000002212, 0x108000000002312, 0x109000000EEFF00, 0x109000000EFFF00, 0x109000000F0FF00,
        0x109000000F1FF00, 0x109000000D5FF00, 0x10900000000FF01, 0x109000000D7FF00, 0x10900000000FF01,
        0x109000000D9FF00, 0x10900000000FF01, 0x409000000DBFF00, 0x40900000000FF01, 0x109000000DDFF00,
        0x10900000000FF01, 0x109000000DFFF00, 0x10900000000FF01, 0x109000000E1FF00, 0x10900000000FF01,
        0x109000000E3FF00, 0x10900000000FF01, 0x109000000E5FF00, 0x10900000000FF01, 0x109000000E7FF00,
        0x10900000000FF01, 0x109000000F2FF00, 0x109000000F3FF00, 0x109000000F4FF00, 0x109000000F5FF00,
        0x109000000F6FF00, 0x109000000F7FF00, 0x10900000000FF01, 0x10900000000FF01, 0x10900000000FF01,
        0x10900000000FF01, 0x10900000000FF01, 0x10900000000FF01, 0x10900000000FF01, 0x10900000000FF01,
        0x10900000000FF01, 0x10900000000FF01, 0x109000000002412, 0x109000000002612, 0x109000000002512,
        0x109000000002712, 0x109000000002812, 0x109000000002912, 0x109000000002A12, 0x109000000002B12,
        0x109000000002C12, 0x109000000002D12, 0x109000000002E12, 0x109000000002F12, 0x109000000003012,
        0x109000000003212, 0x10A000000003312, 0x10A000000003412, 0x10A000000003512, 0x10A000000003612,
        0x10B0000010BFF00, 0x10B00000000FF01, 0x10B00000000FF13, 0x10B00000119FF00, 0x10B0000010FFF20,
        0x10B00000000FF01, 0x10B0000011AFF20, 0x10B0000011BFF00, 0x10B0000011CFF00, 0x10B0000011DFF10,
        0x10B0000011EFF10, 0x10B0000011FFF20, 0x10B00000120FF20, 0x10B00000121FF00, 0x10B00000122FF00,
        0x10B00000000FF01, 0x10B00000000FF01, 0x10B00000000FF01, 0x10B00000000FF01, 0x10B00000000FF01,
        0x10B00000000FF01, 0x10B00000000FF01, 0x10B00000000FF01, 0x10B00000000FF01, 0x10B00000000FF01,
        0x10C00000124FF00, 0x10C00000000FF01, 0x10C0000012BFF00, 0x10C0000012CFF00, 0x10C0000012DFF00,
        0x10C0000012EFF10, 0x10C0000012FFF10, 0x10C00000130FF10, 0x10C00000000FF01, 0x10C00000000FF01,
        0x10C00000000FF01, 0x10C00000000FF01, 0x10C00000000FF01, 0x10C00000000FF01, 0x10D00000146FF00,
        0x10D00000147FF00, 0x10D00000134FF00, 0x10D00000000FF01, 0x10D00000148FF00, 0x10D00000149FF00,
        0x10D0000014AFF00, 0x10D00000139FF00, 0x10D00000000FF01, 0x10D0000014BFF00, 0x10D0000013CFF00,
        0x10D00000000FF01, 0x10D0000014CFF00, 0x10D0000014DFF00, 0x10D0000014EFF00, 0x10D0000014FFF00,
        0x10D00000150FF00, 0x10D00000151FF00, 0x10D00000152FF00, 0x10D00000145FF00, 0x10D00000000FF01,
        0x10D00000000FF01, 0x10D00000000FF01, 0x10D00000000FF01, 0x10D00000000FF01, 0x10D00000000FF01,
        0x10D00000000FF01, 0x10D00000000FF01, 0x10D00000000FF01, 0x10D00000000FF01, 0x10D00000000FF01,
        0x10D00000000FF01, 0x10D00000000FF01, 0x10D00000000FF01, 0x10D000000003712, 0x10D000000003812,
        0x10D000000003912, 0x10D000000003A12, 0x10D000000003B12, 0x10D000000003C12, 0x10D000000003D12,
        0x10D000000003E12, 0x10D000000003F12, 0x10D000000004012, 0x10D000000004212, 0x10D000000004312,
        0x10D000000004112, 0x10D000000004412, 0x10D000000004512, 0x10D000000004612, 0x10D000000004712,
        0x10D000000004812, 0x10E0000016BFF10, 0x10E0000016CFF10, 0x10E0000016DFF00, 0x10E00000169FF00,
        0x10E00000000FF01, 0x10E0000016EFF20, 0x10E00000000FF01, 0x10E00000000FF01, 0x10E00000000FF01,
        0x10E00000000FF01, 0x10F00000176FF20, 0x10F00000171FF20, 0x10F00000000FF01, 0x10F00000000FF13,
        0x10F00000177FF20, 0x10F00000178FF00, 0x10F000000004912, 0x10F00000000FF01, 0x10F00000000FF01,
        0x10F00000000FF01, 0x4100000017AFF00, 0x41000000000FF01, 0x41000000189FF00, 0x4100000017DFF00,
        0x41000000000FF01, 0x4100000017FFF00, 0x41000000000FF01, 0x41000000000FF13, 0x41000000182FF00,
        0x41000000000FF01, 0x4100000018AFF00, 0x4100000018BFF00, 0x4100000018CFF00, 0x4100000018DFF10,
        0x4100000018EFF10, 0x4100000018FFF10, 0x41000000000FF01, 0x41000000000FF01, 0x41000000000FF01,
        0x41000000000FF01, 0x41000000000FF01, 0x41000000000FF01, 0x41000000000FF01, 0x11100000000FF04,
        0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05,
        0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05,
        0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05, 0x41100000000FF05, 0x11100000000FF05,
        0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05, 0x11100000000FF05,
        0x11100000000FF05, 0x11200000000FF13, 0x11201A801A9FF00, 0x11200000000FF01, 0x11200000000FF01,
        0x11201AB01ACFF00, 0x11200000000FF01, 0x11200000000FF01, 0x11201AE01AFFF00, 0x11200000000FF01,
        0x11200000000FF01,
    ]
}
