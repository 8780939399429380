// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Sample values of every type, for tests.

@testable import ECMA323

extension CSTA.AcceptCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.CorrelatorData? = source.optional()
        let v2: CSTA.UserData? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callToBeAccepted: v0, correlatorData: v1, userData: v2, extensions: v3,
        )
    }
}
extension CSTA.AcceptCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ACDModels: Sampled {}
extension CSTA.Activate: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            overConnection: v0, resource: v1, ruleName: v2, grammarName: v3, extensions: v4,
        )
    }
}
extension CSTA.ActivateResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.AgentBusyEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String? = source.optional()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: CSTA.PendingAgentState? = source.optional()
        let v5: CSTA.EventCause? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, agentDevice: v1, agentID: v2, acdGroup: v3, pendingAgentState: v4, cause: v5,
            extensions: v6,
        )
    }
}
extension CSTA.AgentInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.AgentState = source.value()
        let v2: CSTA.PendingAgentState? = source.optional()
        let v3: CSTA.AgentStateCondition? = source.optional()
        return Self(
            acdGroup: v0, agentState: v1, pendingAgentState: v2, agentStateCondition: v3,
        )
    }
}
extension CSTA.AgentLoggedOffEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String? = source.optional()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.EventCause? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, agentDevice: v1, agentID: v2, acdGroup: v3, agentPassword: v4, cause: v5,
            extensions: v6,
        )
    }
}
extension CSTA.AgentLoggedOnEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String? = source.optional()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.EventCause? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, agentDevice: v1, agentID: v2, acdGroup: v3, agentPassword: v4, cause: v5,
            extensions: v6,
        )
    }
}
extension CSTA.AgentLogOnModels: Sampled {}
extension CSTA.AgentNotReadyEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String? = source.optional()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: CSTA.EventCause? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, agentDevice: v1, agentID: v2, acdGroup: v3, cause: v4, extensions: v5,
        )
    }
}
extension CSTA.AgentReadyEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String? = source.optional()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: CSTA.EventCause? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, agentDevice: v1, agentID: v2, acdGroup: v3, cause: v4, extensions: v5,
        )
    }
}
extension CSTA.AgentState: Sampled {}
extension CSTA.AgentStateCondition: Sampled {}
extension CSTA.AgentStateEntry: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Bool = source.value()
        let v2: [CSTA.AgentInfo]? = source.list(true)
        return Self(
            agentID: v0, loggedOnState: v1, agentInfo: v2,
        )
    }
}
extension CSTA.AgentStateModels: Sampled {}
extension CSTA.AgentWorkingAfterCallEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String? = source.optional()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: CSTA.AgentWorkingAfterCallEventPendingAgentState? = source.optional()
        let v5: CSTA.EventCause? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, agentDevice: v1, agentID: v2, acdGroup: v3, pendingAgentState: v4, cause: v5,
            extensions: v6,
        )
    }
}
extension CSTA.AgentWorkingAfterCallEventPendingAgentState: Sampled {}
extension CSTA.AlternateCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: Bool? = source.optional()
        let v3: CSTA.ConsultOptions? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            heldCall: v0, activeCall: v1, connectionReservation: v2, consultOptions: v3, extensions: v4,
        )
    }
}
extension CSTA.AlternateCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.AnswerCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.CorrelatorData? = source.optional()
        let v2: CSTA.UserData? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callToBeAnswered: v0, correlatorData: v1, userData: v2, extensions: v3,
        )
    }
}
extension CSTA.AnswerCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.AppearanceType: Sampled {}
extension CSTA.ApplicationSessionTerminated: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ApplicationSessionTerminatedSessionTermReason = source.value()
        let v2: CSTA.AnyContent? = source.optional()
        return Self(
            sessionID: v0, sessionTermReason: v1, extensions: v2,
        )
    }
}
extension CSTA.ApplicationSessionTerminatedSessionTermReason: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .definedTermReason(source.value())
        default: return .serverTermReason(source.value())
        }
    }
}
extension CSTA.ApplicationSessionTerminatedSessionTermReasonDefinedTermReason: Sampled {}
extension CSTA.AssociateData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.Octets? = source.optional()
        let v2: CSTA.Octets? = source.optional()
        let v3: CSTA.CorrelatorData? = source.optional()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.CallCharacteristics? = source.optional()
        let v6: String? = source.optional()
        let v7: String? = source.optional()
        let v8: CSTA.DeviceID? = source.optional()
        let v9: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            existingCall: v0, accountCode: v1, authCode: v2, correlatorData: v3, callQualifyingData: v4,
            callCharacteristics: v5, subjectOfCall: v6, languagePreferences: v7, deviceInfo: v8, extensions: v9,
        )
    }
}
extension CSTA.AssociateDataResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.AttachMediaService: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.MediaServiceType = source.value()
        let v2: Int? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.ConnectionMode = source.value()
        let v5: CSTA.LocalConnectionState? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connection: v0, mediaServiceType: v1, mediaServiceVersion: v2, mediaServiceInstanceID: v3,
            connectionMode: v4, requestedConnectionState: v5, extensions: v6,
        )
    }
}
extension CSTA.AttachMediaServiceResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.ConnectionInformation? = source.optional()
        let v4: CSTA.CallLinkageData? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            mediaConnection: v0, mediaDevice: v1, mediaServiceInstanceID: v2, mediaConnectionInfo: v3,
            callLinkageData: v4, extensions: v5,
        )
    }
}
extension CSTA.AttributeInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Bool? = source.optional()
        let v1: Double? = source.optional()
        let v2: Int? = source.optional()
        let v3: Int? = source.optional()
        let v4: Int? = source.optional()
        let v5: CSTA.CurrentState? = source.optional()
        let v6: Int? = source.optional()
        let v7: Int? = source.optional()
        let v8: CSTA.EncodingAlgorithm? = source.optional()
        let v9: Double? = source.optional()
        let v10: String? = source.optional()
        let v11: CSTA.Grammars? = source.optional()
        let v12: CSTA.AnyContent? = source.optional()
        let v13: Double? = source.optional()
        let v14 = source.language()
        let v15: Double? = source.optional()
        let v16: CSTA.AttributeInfoMode? = source.optional()
        let v17: Bool? = source.optional()
        let v18: Double? = source.optional()
        let v19: Bool? = source.optional()
        let v20: Int? = source.optional()
        let v21: Double? = source.optional()
        return Self(
            autoInterruptible: v0, babbleTimeout: v1, currentGain: v2, currentPosition: v3, currentSpeed: v4,
            currentState: v5, currentVolume: v6, duration: v7, encodingAlgorithm: v8, endSilence: v9, filename: v10,
            grammars: v11, innerXml: v12, interdigitTimeout: v13, language: v14, maxTimeout: v15, mode: v16,
            preflush: v17, rejectionThreshold: v18, retainAudio: v19, samplingRate: v20, silenceTimeout: v21,
        )
    }
}
extension CSTA.AttributeInfoMode: Sampled {}
extension CSTA.AttributeToQuery: Sampled {}
extension CSTA.AttributeToSet: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Bool? = source.optional()
        let v1: Double? = source.optional()
        let v2: Int? = source.optional()
        let v3: Int? = source.optional()
        let v4: CSTA.Volume? = source.optional()
        let v5: Double? = source.optional()
        let v6: CSTA.Grammars? = source.optional()
        let v7: CSTA.AnyContent? = source.optional()
        let v8: Double? = source.optional()
        let v9 = source.language()
        let v10: Double? = source.optional()
        let v11: CSTA.AttributeToSetMode? = source.optional()
        let v12: Bool? = source.optional()
        let v13: Double? = source.optional()
        let v14: Bool? = source.optional()
        let v15: Double? = source.optional()
        return Self(
            autoInterruptible: v0, babbleTimeout: v1, currentGain: v2, currentSpeed: v3, currentVolume: v4,
            endSilence: v5, grammars: v6, innerXml: v7, interdigitTimeout: v8, language: v9, maxTimeout: v10,
            mode: v11, preflush: v12, rejectionThreshold: v13, retainAudio: v14, silenceTimeout: v15,
        )
    }
}
extension CSTA.AttributeToSetMode: Sampled {}
extension CSTA.AuditoryApparatusItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.AuditoryApparatusItemAuditoryApparatusType = source.value()
        let v2: CSTA.AuditoryApparatusItemSpeaker? = source.optional()
        let v3: CSTA.AuditoryApparatusItemMicrophone? = source.optional()
        let v4: CSTA.AuditoryApparatusItemHookswitch? = source.optional()
        let v5: String? = source.optional()
        return Self(
            auditoryApparatus: v0, auditoryApparatusType: v1, speaker: v2, microphone: v3, hookswitch: v4,
            hookswitchID: v5,
        )
    }
}
extension CSTA.AuditoryApparatusItemAuditoryApparatusType: Sampled {}
extension CSTA.AuditoryApparatusItemHookswitch: Sampled {}
extension CSTA.AuditoryApparatusItemMicrophone: Sampled {}
extension CSTA.AuditoryApparatusItemSpeaker: Sampled {}
extension CSTA.AutoAnswerEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: Bool = source.value()
        let v3: Int? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, invokingDevice: v1, autoAnswerOn: v2, numberOfRings: v3, extensions: v4,
        )
    }
}
extension CSTA.AutoOriginate: Sampled {}
extension CSTA.AutoWorkModeEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: Bool = source.value()
        let v3: Int = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, invokingDevice: v1, autoWorkOn: v2, autoWorkInterval: v3, extensions: v4,
        )
    }
}
extension CSTA.BackInServiceEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: CSTA.EventCause? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, cause: v2, extensions: v3,
        )
    }
}
extension CSTA.BillingID: Sampled {}
extension CSTA.BookmarkReachedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.EventCause? = source.optional()
        let v5: CSTA.ServicesPermitted? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, bookmark: v3, cause: v4, servicesPermitted: v5,
            extensions: v6,
        )
    }
}
extension CSTA.BridgedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.LocalConnectionState? = source.optional()
        let v4: CSTA.CorrelatorData? = source.optional()
        let v5: CSTA.UserData? = source.optional()
        let v6: CSTA.EventCause = source.value()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.MediaCallCharacteristics? = source.optional()
        let v9: CSTA.CallCharacteristics? = source.optional()
        let v10: CSTA.ConnectionInformation? = source.optional()
        let v11: CSTA.CallLinkageData? = source.optional()
        let v12: String? = source.optional()
        let v13: [CSTA.AnyContent]? = source.list(true)
        let v14: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, bridgedConnection: v1, bridgedAppearance: v2, localConnectionInfo: v3,
            correlatorData: v4, userData: v5, cause: v6, servicesPermitted: v7, mediaCallCharacteristics: v8,
            callCharacteristics: v9, bridgedConnectionInfo: v10, callLinkageData: v11, languagePreferences: v12,
            locationInfoList: v13, extensions: v14,
        )
    }
}
extension CSTA.ButtonInformationEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: String? = source.optional()
        let v4: CSTA.DeviceID? = source.optional()
        let v5: Bool? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, button: v2, buttonLabel: v3, buttonAssociatedNumber: v4,
            buttonPressIndicator: v5, extensions: v6,
        )
    }
}
extension CSTA.ButtonItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: String? = source.optional()
        let v2: Bool? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.DeviceID? = source.optional()
        let v5: Bool? = source.optional()
        let v6: Bool? = source.optional()
        let v7: [String]? = source.list(true)
        return Self(
            button: v0, buttonLabel: v1, buttonLabelSettable: v2, buttonFunction: v3, buttonAssociatedNumber: v4,
            buttonAssociatedNumberSettable: v5, buttonPressIndicator: v6, lampList: v7,
        )
    }
}
extension CSTA.ButtonPress: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, button: v1, extensions: v2,
        )
    }
}
extension CSTA.ButtonPressEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: String? = source.optional()
        let v4: CSTA.DeviceID? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, button: v2, buttonLabel: v3, buttonAssociatedNumber: v4,
            extensions: v5,
        )
    }
}
extension CSTA.ButtonPressResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CallAssociatedEvents: Sampled {}
extension CSTA.CallAssociatedEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.CallInformationCaps)
        let v1 = source.capabilities(CapabilityNames.ChargingCaps)
        let v2 = source.capabilities(CapabilityNames.DigitsGeneratedCaps)
        let v3 = source.capabilities(CapabilityNames.TelephonyTonesGeneratedCaps)
        let v4 = source.capabilities(CapabilityNames.ServiceCompletionFailureCaps)
        return Self(
            callInformation: v0, charging: v1, digitsGenerated: v2, telephonyTonesGenerated: v3,
            serviceCompletionFailure: v4,
        )
    }
}
extension CSTA.CallAssociatedServices: Sampled {}
extension CSTA.CallAssociatedServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.AssociateDataCaps)
        let v1 = source.capabilities(CapabilityNames.CancelTelephonyTonesCaps)
        let v2 = source.capabilities(CapabilityNames.ChangeConnectionInformationCaps)
        let v3 = source.capabilities(CapabilityNames.GenerateDigitsCaps)
        let v4 = source.capabilities(CapabilityNames.GenerateTelephonyTonesCaps)
        let v5 = source.capabilities(CapabilityNames.SendUserInformationCaps)
        return Self(
            associateData: v0, cancelTelephonyTones: v1, changeConnectionInformation: v2, generateDigits: v3,
            generateTelephonyTones: v4, sendUserInformation: v5,
        )
    }
}
extension CSTA.CallBack: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.CallCharacteristics? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callbackConnection: v0, callCharacteristics: v1, subjectOfCall: v2, languagePreferences: v3,
            extensions: v4,
        )
    }
}
extension CSTA.CallBackEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: Bool = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, originatingDevice: v1, targetDevice: v2, callBackSetCanceled: v3, extensions: v4,
        )
    }
}
extension CSTA.CallBackListItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: Bool? = source.optional()
        return Self(
            originatingDevice: v0, targetDevice: v1, callBackMessageIndicator: v2,
        )
    }
}
extension CSTA.CallBackMessage: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callbackMessageConnection: v0, extensions: v1,
        )
    }
}
extension CSTA.CallBackMessageEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: Bool = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, originatingDevice: v1, targetDevice: v2, callBackMsgSetCanceled: v3,
            extensions: v4,
        )
    }
}
extension CSTA.CallBackMessageNonCallRelated: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            originatingDevice: v0, targetDevice: v1, extensions: v2,
        )
    }
}
extension CSTA.CallBackMessageNonCallRelatedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CallBackMessageResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            targetDevice: v0, extensions: v1,
        )
    }
}
extension CSTA.CallBackNonCallRelated: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            originatingDevice: v0, targetDevice: v1, extensions: v2,
        )
    }
}
extension CSTA.CallBackNonCallRelatedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CallBackResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            targetDevice: v0, extensions: v1,
        )
    }
}
extension CSTA.CallCharacteristics: Sampled {}
extension CSTA.CallClearedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.CorrelatorData? = source.optional()
        let v3: CSTA.UserData? = source.optional()
        let v4: CSTA.EventCause = source.value()
        let v5: CSTA.MediaCallCharacteristics? = source.optional()
        let v6: CSTA.CallCharacteristics? = source.optional()
        let v7: CSTA.CallLinkageData? = source.optional()
        let v8: String? = source.optional()
        let v9: [CSTA.AnyContent]? = source.list(true)
        let v10: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, clearedCall: v1, correlatorData: v2, userData: v3, cause: v4,
            mediaCallCharacteristics: v5, callCharacteristics: v6, callLinkageData: v7, languagePreferences: v8,
            locationInfoList: v9, extensions: v10,
        )
    }
}
extension CSTA.CallControlEvents: Sampled {}
extension CSTA.CallControlEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.BridgedCaps)
        let v1 = source.capabilities(CapabilityNames.CallClearedCaps)
        let v2 = source.capabilities(CapabilityNames.ConferencedCaps)
        let v3 = source.capabilities(CapabilityNames.ConnectionClearedCaps)
        let v4 = source.capabilities(CapabilityNames.DeliveredCaps)
        let v5 = source.capabilities(CapabilityNames.DigitsDialedCaps)
        let v6 = source.capabilities(CapabilityNames.DivertedCaps)
        let v7 = source.capabilities(CapabilityNames.EstablishedCaps)
        let v8 = source.capabilities(CapabilityNames.FailedCaps)
        let v9 = source.capabilities(CapabilityNames.HeldCaps)
        let v10 = source.capabilities(CapabilityNames.NetwCapsChangedCaps)
        let v11 = source.capabilities(CapabilityNames.NetwReachedCaps)
        let v12 = source.capabilities(CapabilityNames.OfferedCaps)
        let v13 = source.capabilities(CapabilityNames.OriginatedCaps)
        let v14 = source.capabilities(CapabilityNames.QueuedCaps)
        let v15 = source.capabilities(CapabilityNames.RetrievedCaps)
        let v16 = source.capabilities(CapabilityNames.ServiceInitiatedCaps)
        let v17 = source.capabilities(CapabilityNames.TransferredCaps)
        return Self(
            bridged: v0, callCleared: v1, conferenced: v2, connectionCleared: v3, delivered: v4, digitsDialed: v5,
            diverted: v6, established: v7, failed: v8, held: v9, netwCapsChanged: v10, netwReached: v11,
            offered: v12, originated: v13, queued: v14, retrieved: v15, serviceInitiated: v16, transferred: v17,
        )
    }
}
extension CSTA.CallControlServices: Sampled {}
extension CSTA.CallControlServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.AcceptCallCaps)
        let v1 = source.capabilities(CapabilityNames.AlternateCallCaps)
        let v2 = source.capabilities(CapabilityNames.AnswerCallCaps)
        let v3 = source.capabilities(CapabilityNames.CallBackCaps)
        let v4 = source.capabilities(CapabilityNames.CallBackMessageCaps)
        let v5 = source.capabilities(CapabilityNames.CampOnCallCaps)
        let v6 = source.capabilities(CapabilityNames.ClearCallCaps)
        let v7 = source.capabilities(CapabilityNames.ClearConnectionCaps)
        let v8 = source.capabilities(CapabilityNames.ConferenceCallCaps)
        let v9 = source.capabilities(CapabilityNames.ConsultationCallCaps)
        let v10 = source.capabilities(CapabilityNames.DeflectCallCaps)
        let v11 = source.capabilities(CapabilityNames.DialDigitsCaps)
        let v12 = source.capabilities(CapabilityNames.DirectedPickupCallCaps)
        let v13 = source.capabilities(CapabilityNames.GroupPickupCallCaps)
        let v14 = source.capabilities(CapabilityNames.HoldCallCaps)
        let v15 = source.capabilities(CapabilityNames.IntrudeCallCaps)
        let v16 = source.capabilities(CapabilityNames.JoinCallCaps)
        let v17 = source.capabilities(CapabilityNames.MakeCallCaps)
        let v18 = source.capabilities(CapabilityNames.MakeConnectionCaps)
        let v19 = source.capabilities(CapabilityNames.MakePredictiveCallCaps)
        let v20 = source.capabilities(CapabilityNames.ParkCallCaps)
        let v21 = source.capabilities(CapabilityNames.ReconnectCallCaps)
        let v22 = source.capabilities(CapabilityNames.RetrieveCallCaps)
        let v23 = source.capabilities(CapabilityNames.SendMessageCaps)
        let v24 = source.capabilities(CapabilityNames.SingleStepConferenceCaps)
        let v25 = source.capabilities(CapabilityNames.SingleStepTransferCaps)
        let v26 = source.capabilities(CapabilityNames.TransferCallCaps)
        return Self(
            acceptCall: v0, alternateCall: v1, answerCall: v2, callBack: v3, callBackMessage: v4, campOnCall: v5,
            clearCall: v6, clearConnection: v7, conferenceCall: v8, consultationCall: v9, deflectCall: v10,
            dialDigits: v11, directedPickupCall: v12, groupPickupCall: v13, holdCall: v14, intrudeCall: v15,
            joinCall: v16, makeCall: v17, makeConnection: v18, makePredictiveCall: v19, parkCall: v20,
            reconnectCall: v21, retrieveCall: v22, sendMessage: v23, singleStepConference: v24,
            singleStepTransfer: v25, transferCall: v26,
        )
    }
}
extension CSTA.CallerIDStatusEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: Bool = source.value()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, callerIDProvided: v2, extensions: v3,
        )
    }
}
extension CSTA.CallInformationEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CallingDeviceID? = source.optional()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.Octets? = source.optional()
        let v6: CSTA.CorrelatorData? = source.optional()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.UserData? = source.optional()
        let v9: CSTA.Octets? = source.optional()
        let v10: CSTA.ConnectionInformation? = source.optional()
        let v11: CSTA.CallLinkageDataList? = source.optional()
        let v12: CSTA.CallCharacteristics? = source.optional()
        let v13: String? = source.optional()
        let v14: String? = source.optional()
        let v15: CSTA.DeviceID? = source.optional()
        let v16: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, device: v2, callingDevice: v3, accountInfo: v4, authCode: v5,
            correlatorData: v6, servicesPermitted: v7, userData: v8, callQualifyingData: v9, connectionInfo: v10,
            callLinkageDataList: v11, callCharacteristics: v12, subjectOfCall: v13, languagePreferences: v14,
            deviceInfo: v15, extensions: v16,
        )
    }
}
extension CSTA.CallLinkageData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.GlobalCallData? = source.optional()
        let v1: CSTA.ThreadData? = source.optional()
        return Self(
            globalCallData: v0, threadData: v1,
        )
    }
}
extension CSTA.CallLinkageDataList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CallLinkageData = source.value()
        let v1: CSTA.CallLinkageData = source.value()
        return Self(
            newCallLinkageData: v0, oldCallLinkageData: v1,
        )
    }
}
extension CSTA.CallLinkageOptions: Sampled {}
extension CSTA.CallMediaInfoListCallMediaInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.MediaServiceType = source.value()
        let v1: Int? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.ConnectionInformation? = source.optional()
        return Self(
            mediaServiceType: v0, mediaServiceVersion: v1, mediaServiceInstance: v2, mediaStreamID: v3,
            connectionInformation: v4,
        )
    }
}
extension CSTA.CallObject: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .call(source.value())
        default: return .device(source.value())
        }
    }
}
extension CSTA.CallOrigination: Sampled {}
extension CSTA.CallState: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 3) {
        case 0: return .compoundCallState(source.value())
        case 1: return .simpleCallState(source.value())
        default: return .unknown
        }
    }
}
extension CSTA.CamponCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            camponConnection: v0, extensions: v1,
        )
    }
}
extension CSTA.CamponCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CancelCallBack: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            originatingDevice: v0, targetDevice: v1, extensions: v2,
        )
    }
}
extension CSTA.CancelCallBackMessage: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            originatingDevice: v0, targetDevice: v1, extensions: v2,
        )
    }
}
extension CSTA.CancelCallBackMessageResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CancelCallBackResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CancelTelephonyTones: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connectionToStopTone: v0, extensions: v1,
        )
    }
}
extension CSTA.CancelTelephonyTonesResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CapExchangeServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.GetCSTAFeaturesCaps)
        let v1 = source.capabilities(CapabilityNames.GetLogicalDeviceInformationCaps)
        let v2 = source.capabilities(CapabilityNames.GetPhysicalDeviceInformationCaps)
        let v3 = source.capabilities(CapabilityNames.GetSwitchingFunctionCapabilitiesCaps)
        let v4 = source.capabilities(CapabilityNames.GetSwitchingFunctionDevicesCaps)
        let v5 = source.capabilities(CapabilityNames.SwitchingFunctionDevicesCaps)
        return Self(
            getCSTAFeatures: v0, getLogicalDeviceInformation: v1, getPhysicalDeviceInformation: v2,
            getSwitchingFunctionCaps: v3, getSwitchingFunctionDevices: v4, switchingFunctionDevices: v5,
        )
    }
}
extension CSTA.CDRInformationItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.CallingDeviceID? = source.optional()
        let v3: CSTA.CalledDeviceID? = source.optional()
        let v4: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v5: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v6: CSTA.NetworkCallingDeviceID? = source.optional()
        let v7: CSTA.NetworkCalledDeviceID? = source.optional()
        let v8: CSTA.CallCharacteristics? = source.optional()
        let v9: CSTA.MediaCallCharacteristics? = source.optional()
        let v10: CSTA.ChargedDevice? = source.optional()
        let v11: CSTA.ConnectionID? = source.optional()
        let v12: CSTA.NodeNumber? = source.optional()
        let v13: Int? = source.optional()
        let v14: String? = source.optional()
        let v15: String? = source.optional()
        let v16: Int? = source.optional()
        let v17: String? = source.optional()
        let v18: Int? = source.optional()
        let v19: Int? = source.optional()
        let v20: CSTA.BillingID? = source.optional()
        let v21: CSTA.ChargingInfo? = source.optional()
        let v22: CSTA.SupplServiceInfo? = source.optional()
        let v23: CSTA.ReasonForTerm? = source.optional()
        let v24: CSTA.Octets? = source.optional()
        let v25: CSTA.Octets? = source.optional()
        let v26: CSTA.DeviceCategory? = source.optional()
        let v27: CSTA.NamedDeviceTypes? = source.optional()
        let v28: CSTA.DeviceID? = source.optional()
        return Self(
            recordNumber: v0, recordCreationTime: v1, callingDevice: v2, calledDevice: v3,
            associatedCallingDevice: v4, associatedCalledDevice: v5, networkCallingDevice: v6,
            networkCalledDevice: v7, callCharacteristics: v8, mediaCallCharacteristics: v9, chargedDevice: v10,
            recordedCall: v11, nodeNumber: v12, tariffTable: v13, connectionStart: v14, connectionEnd: v15,
            connectionDuration: v16, accessCode: v17, carrier: v18, selectedRoute: v19, billingID: v20,
            chargingInfo: v21, supplServiceInfo: v22, reasonForTerm: v23, authCode: v24, accountInfo: v25,
            deviceCategory: v26, namedDeviceTypes: v27, operatorDevice: v28,
        )
    }
}
extension CSTA.CDRNotification: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CDRReason? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            cdrCrossRefID: v0, cdrReason: v1, extensions: v2,
        )
    }
}
extension CSTA.CDRNotificationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CDRReason: Sampled {}
extension CSTA.CDRReport: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        let v2: [CSTA.CDRInformationItem]? = source.list(true)
        let v3: Bool? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            cdrCrossRefID: v0, numberOfRecordsSent: v1, cdrInfo: v2, lastStoredCDRReportSent: v3, extensions: v4,
        )
    }
}
extension CSTA.CDRReportResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CDRServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.CdrNotificationCaps)
        let v1 = source.capabilities(CapabilityNames.CdrReportCaps)
        let v2 = source.capabilities(CapabilityNames.SendStoredCDRsCaps)
        let v3 = source.capabilities(CapabilityNames.StartCDRTransmissionCaps)
        let v4 = source.capabilities(CapabilityNames.StopCDRTransmissionCaps)
        return Self(
            cdrNotification: v0, cdrReport: v1, sendStoredCDRs: v2, startCDRTransmission: v3,
            stopCDRTransmission: v4,
        )
    }
}
extension CSTA.CDRTermReason: Sampled {}
extension CSTA.CDRTimePeriod: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: String? = source.optional()
        return Self(
            beginningOfCDR: v0, endOfCDR: v1,
        )
    }
}
extension CSTA.CDRTransferMode: Sampled {}
extension CSTA.ChangeConnectionInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.ConnectionInformation? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connectionToBeChanged: v0, requestedConnectionInfo: v1, extensions: v2,
        )
    }
}
extension CSTA.ChangeConnectionInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionInformation? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            actualConnectionInfo: v0, extensions: v1,
        )
    }
}
extension CSTA.ChangeMonitorFilter: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.MonitorFilter = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, requestedFilterList: v1, extensions: v2,
        )
    }
}
extension CSTA.ChangeMonitorFilterResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.MonitorFilter? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            actualFilterList: v0, extensions: v1,
        )
    }
}
extension CSTA.ChangeSysStatFilter: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.StatusFilterList? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            sysStatRegisterID: v0, requestedStatusFilter: v1, extensions: v2,
        )
    }
}
extension CSTA.ChangeSysStatFilterResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.StatusFilterList? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            actualStatusFilter: v0, extensions: v1,
        )
    }
}
extension CSTA.CharacterSet: Sampled {}
extension CSTA.ChargedDevice: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .nonOperator(source.value())
        default: return .`operator`(source.value())
        }
    }
}
extension CSTA.ChargingEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.DeviceID = source.value()
        let v3: CSTA.ChargingInfo = source.value()
        let v4: CSTA.EventCause? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, chargedDevice: v2, chargingInfo: v3, cause: v4, extensions: v5,
        )
    }
}
extension CSTA.ChargingInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.NumberUnits? = source.optional()
        let v1: CSTA.ChargingInfoTypeOfChargingInfo = source.value()
        return Self(
            numberUnits: v0, typeOfChargingInfo: v1,
        )
    }
}
extension CSTA.ChargingInfoTypeOfChargingInfo: Sampled {}
extension CSTA.ChargingUnitsRecord: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int = source.value()
        let v1: String? = source.optional()
        return Self(
            chargingUnits: v0, typeOfUnits: v1,
        )
    }
}
extension CSTA.Clear: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            overConnection: v0, resource: v1, extensions: v2,
        )
    }
}
extension CSTA.ClearCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.UserData? = source.optional()
        let v2: CSTA.EventCause? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callToBeCleared: v0, userData: v1, reason: v2, extensions: v3,
        )
    }
}
extension CSTA.ClearCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ClearConnection: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.CorrelatorData? = source.optional()
        let v2: CSTA.UserData? = source.optional()
        let v3: CSTA.EventCause? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connectionToBeCleared: v0, correlatorData: v1, userData: v2, reason: v3, extensions: v4,
        )
    }
}
extension CSTA.ClearConnectionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ClearResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.CollectionFilter: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int? = source.optional()
        let v1: Int? = source.optional()
        let v2: [String] = source.list(false)
        return Self(
            horizontalMovement: v0, verticalMovement: v1, civicAddressChange: v2,
        )
    }
}
extension CSTA.CollectionType: Sampled {}
extension CSTA.CompletedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.EventCause? = source.optional()
        let v4: CSTA.ServicesPermitted? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, cause: v3, servicesPermitted: v4,
            extensions: v5,
        )
    }
}
extension CSTA.CompoundCallState: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.LocalConnectionState] = source.list(false)
        return Self(
            localConnectionState: v0,
        )
    }
}
extension CSTA.ConcatenateMessage: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [String]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            messagesToConcatenate: v0, extensions: v1,
        )
    }
}
extension CSTA.ConcatenateMessageResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            concatenatedMessage: v0, extensions: v1,
        )
    }
}
extension CSTA.ConferenceCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            heldCall: v0, activeCall: v1, extensions: v2,
        )
    }
}
extension CSTA.ConferenceCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: [CSTA.ConnectionListItem]? = source.list(true)
        let v2: CSTA.ConnectionInformation? = source.optional()
        let v3: CSTA.CallLinkageDataList? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            conferenceCall: v0, connections: v1, conferenceCallInfo: v2, callLinkageDataList: v3, extensions: v4,
        )
    }
}
extension CSTA.ConferencedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.ConnectionID? = source.optional()
        let v3: CSTA.SubjectDeviceID = source.value()
        let v4: CSTA.SubjectDeviceID = source.value()
        let v5: [CSTA.ConnectionListItem] = source.list(false)
        let v6: CSTA.LocalConnectionState? = source.optional()
        let v7: CSTA.CorrelatorData? = source.optional()
        let v8: CSTA.UserData? = source.optional()
        let v9: CSTA.EventCause = source.value()
        let v10: CSTA.ServicesPermitted? = source.optional()
        let v11: CSTA.MediaCallCharacteristics? = source.optional()
        let v12: CSTA.CallCharacteristics? = source.optional()
        let v13: CSTA.CallLinkageDataList? = source.optional()
        let v14: String? = source.optional()
        let v15: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v16: [CSTA.AnyContent]? = source.list(true)
        let v17: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, primaryOldCall: v1, secondaryOldCall: v2, conferencingDevice: v3, addedParty: v4,
            conferenceConnections: v5, localConnectionInfo: v6, correlatorData: v7, userData: v8, cause: v9,
            servicesPermitted: v10, mediaCallCharacteristics: v11, callCharacteristics: v12,
            callLinkageDataList: v13, languagePreferences: v14, deviceHistory: v15, locationInfoList: v16,
            extensions: v17,
        )
    }
}
extension CSTA.ConnectionClearedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.LocalConnectionState? = source.optional()
        let v4: CSTA.CorrelatorData? = source.optional()
        let v5: CSTA.UserData? = source.optional()
        let v6: CSTA.ChargingInfo? = source.optional()
        let v7: CSTA.EventCause = source.value()
        let v8: CSTA.ServicesPermitted? = source.optional()
        let v9: CSTA.MediaCallCharacteristics? = source.optional()
        let v10: CSTA.CallCharacteristics? = source.optional()
        let v11: CSTA.ConnectionInformation? = source.optional()
        let v12: CSTA.CallLinkageData? = source.optional()
        let v13: String? = source.optional()
        let v14: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v15: [CSTA.AnyContent]? = source.list(true)
        let v16: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, droppedConnection: v1, releasingDevice: v2, localConnectionInfo: v3,
            correlatorData: v4, userData: v5, chargingInfo: v6, cause: v7, servicesPermitted: v8,
            mediaCallCharacteristics: v9, callCharacteristics: v10, droppedConnectionInfo: v11,
            callLinkageData: v12, languagePreferences: v13, deviceHistory: v14, locationInfoList: v15,
            extensions: v16,
        )
    }
}
extension CSTA.ConnectionInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionInformationFlowDirection? = source.optional()
        let v1: Int? = source.optional()
        let v2: String? = source.optional()
        return Self(
            flowDirection: v0, numberOfChannels: v1, mediaSessionInfo: v2,
        )
    }
}
extension CSTA.ConnectionInformationFlowDirection: Sampled {}
extension CSTA.ConnectionListItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: CSTA.ConnectionListItemEndpoint? = source.optional()
        let v3: CSTA.ConnectionListItemAssociatedNID? = source.optional()
        let v4: CSTA.ConnectionInformation? = source.optional()
        return Self(
            newConnection: v0, oldConnection: v1, endpoint: v2, associatedNID: v3, resultingConnectionInfo: v4,
        )
    }
}
extension CSTA.ConnectionListItemAssociatedNID: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .deviceID(source.value())
        default: return .notKnown
        }
    }
}
extension CSTA.ConnectionListItemEndpoint: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 3) {
        case 0: return .deviceID(source.value())
        case 1: return .notKnown
        default: return .restricted
        }
    }
}
extension CSTA.ConnectionMode: Sampled {}
extension CSTA.ConnectionModeBMap: Sampled {}
extension CSTA.ConnectionView: Sampled {}
extension CSTA.ConsultationCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: Bool? = source.optional()
        let v3: CSTA.Octets? = source.optional()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.CorrelatorData? = source.optional()
        let v6: CSTA.UserData? = source.optional()
        let v7: CSTA.CallCharacteristics? = source.optional()
        let v8: CSTA.MediaCallCharacteristics? = source.optional()
        let v9: CSTA.ConnectionInformation? = source.optional()
        let v10: CSTA.ConsultOptions? = source.optional()
        let v11: String? = source.optional()
        let v12: String? = source.optional()
        let v13: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            existingCall: v0, consultedDevice: v1, connectionReservation: v2, accountCode: v3, authCode: v4,
            correlatorData: v5, userData: v6, callCharacteristics: v7, mediaCallCharacteristics: v8,
            callingConnectionInfo: v9, consultOptions: v10, subjectOfCall: v11, languagePreferences: v12,
            extensions: v13,
        )
    }
}
extension CSTA.ConsultationCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.MediaCallCharacteristics? = source.optional()
        let v2: CSTA.ConnectionInformation? = source.optional()
        let v3: CSTA.CallLinkageData? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            initiatedCall: v0, mediaCallCharacteristics: v1, initiatedCallInfo: v2, callLinkageData: v3,
            extensions: v4,
        )
    }
}
extension CSTA.ConsultOptions: Sampled {}
extension CSTA.ControlData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ControlDataGender = source.value()
        let v1: String? = source.optional()
        return Self(
            gender: v0, language: v1,
        )
    }
}
extension CSTA.ControlDataGender: Sampled {}
extension CSTA.CorrelatorData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .`private`(source.value())
        default: return .string(source.value())
        }
    }
}
extension CSTA.CSTACommonArguments: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTASecurityData? = source.optional()
        let v1: CSTA.CSTAPrivateData? = source.optional()
        return Self(
            security: v0, privateData: v1,
        )
    }
}
extension CSTA.CSTAErrorCode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 9) {
        case 0: return .operation(source.value())
        case 1: return .performanceManagement(source.value())
        case 2: return .privateData(source.value())
        case 3: return .privateErrorCode(source.value())
        case 4: return .security(source.value())
        case 5: return .stateIncompatibility(source.value())
        case 6: return .subscribedResourceAvailability(source.value())
        case 7: return .systemResourceAvailibility(source.value())
        default: return .unspecified
        }
    }
}
extension CSTA.CSTAObject: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .callObject(source.value())
        default: return .deviceObject(source.value())
        }
    }
}
extension CSTA.CSTAPrivateData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .`private`(source.value())
        default: return .string(source.value())
        }
    }
}
extension CSTA.CSTASecurityData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.SecurityInfo? = source.optional()
        return Self(
            messageSequenceNumber: v0, timeStamp: v1, securityInfo: v2,
        )
    }
}
extension CSTA.CurrentState: Sampled {}
extension CSTA.DataCollected: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.DigitsData? = source.optional()
        let v2: CSTA.TelTonesData? = source.optional()
        let v3: CSTA.ConnectionInformation? = source.optional()
        let v4: CSTA.DcollCause? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            dcollCrossRefID: v0, digitsData: v1, telTonesData: v2, connectionInformation: v3, dcollcause: v4,
            extensions: v5,
        )
    }
}
extension CSTA.DataCollectedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DataCollectionResumed: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            dcollCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.DataCollectionResumedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DataCollectionServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.DataCollectedCaps)
        let v1 = source.capabilities(CapabilityNames.DataCollectionResumedCaps)
        let v2 = source.capabilities(CapabilityNames.DataCollectionSuspendedCaps)
        let v3 = source.capabilities(CapabilityNames.ResumeDataCollectionCaps)
        let v4 = source.capabilities(CapabilityNames.StartDataCollectionCaps)
        let v5 = source.capabilities(CapabilityNames.StopDataCollectionCaps)
        let v6 = source.capabilities(CapabilityNames.SuspendDataCollectionCaps)
        return Self(
            dataCollected: v0, dataCollectionResumed: v1, dataCollectionSuspended: v2, resumeDataCollection: v3,
            startDataCollection: v4, stopDataCollection: v5, suspendDataCollection: v6,
        )
    }
}
extension CSTA.DataCollectionSuspended: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            dcollCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.DataCollectionSuspendedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DataCollType: Sampled {}
extension CSTA.DataPathDirection: Sampled {}
extension CSTA.DataPathResumed: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.IOCrossRefID? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioCrossRefID: v0, ioRegisterRequestID: v1, extensions: v2,
        )
    }
}
extension CSTA.DataPathResumedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DataPathSuspended: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.IOCrossRefID? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioCrossRefID: v0, ioRegisterRequestID: v1, extensions: v2,
        )
    }
}
extension CSTA.DataPathSuspendedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DataPathType: Sampled {}
extension CSTA.DcollCause: Sampled {}
extension CSTA.Deactivate: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            overConnection: v0, resource: v1, ruleName: v2, grammarName: v3, extensions: v4,
        )
    }
}
extension CSTA.DeactivateResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DeflectCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: [CSTA.DeviceID] = source.list(false)
        let v2: CSTA.CorrelatorData? = source.optional()
        let v3: CSTA.UserData? = source.optional()
        let v4: CSTA.CallCharacteristics? = source.optional()
        let v5: String? = source.optional()
        let v6: String? = source.optional()
        let v7: CSTA.EventCause? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callToBeDiverted: v0, newDestination: v1, correlatorData: v2, userData: v3, callCharacteristics: v4,
            subjectOfCall: v5, languagePreferences: v6, reason: v7, extensions: v8,
        )
    }
}
extension CSTA.DeflectCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DeleteMessage: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            messageToBeDeleted: v0, extensions: v1,
        )
    }
}
extension CSTA.DeleteMessageResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DeliveredEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CallingDeviceID = source.value()
        let v4: CSTA.CalledDeviceID = source.value()
        let v5: CSTA.RedirectionDeviceID = source.value()
        let v6: CSTA.ConnectionID? = source.optional()
        let v7: CSTA.LocalConnectionState? = source.optional()
        let v8: CSTA.CorrelatorData? = source.optional()
        let v9: CSTA.UserData? = source.optional()
        let v10: CSTA.EventCause = source.value()
        let v11: CSTA.ServicesPermitted? = source.optional()
        let v12: CSTA.NetworkCallingDeviceID? = source.optional()
        let v13: CSTA.NetworkCalledDeviceID? = source.optional()
        let v14: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v15: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v16: CSTA.MediaCallCharacteristics? = source.optional()
        let v17: CSTA.CallCharacteristics? = source.optional()
        let v18: CSTA.ConnectionInformation? = source.optional()
        let v19: CSTA.CallLinkageData? = source.optional()
        let v20: String? = source.optional()
        let v21: [CSTA.MessageInfoItem]? = source.list(true)
        let v22: String? = source.optional()
        let v23: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v24: [CSTA.AnyContent]? = source.list(true)
        let v25: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, alertingDevice: v2, callingDevice: v3, calledDevice: v4,
            lastRedirectionDevice: v5, originatingNIDConnection: v6, localConnectionInfo: v7, correlatorData: v8,
            userData: v9, cause: v10, servicesPermitted: v11, networkCallingDevice: v12, networkCalledDevice: v13,
            associatedCallingDevice: v14, associatedCalledDevice: v15, mediaCallCharacteristics: v16,
            callCharacteristics: v17, connectionInfo: v18, callLinkageData: v19, subjectOfCall: v20,
            messageInfo: v21, languagePreferences: v22, deviceHistory: v23, locationInfoList: v24, extensions: v25,
        )
    }
}
extension CSTA.DestinationCondition: Sampled {}
extension CSTA.DetachMediaService: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.MediaServiceType = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connection: v0, mediaServiceType: v1, extensions: v2,
        )
    }
}
extension CSTA.DetachMediaServiceResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DetectionAction: Sampled {}
extension CSTA.DetectionItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DestinationCondition = source.value()
        let v1: CSTA.DetectionAction = source.value()
        return Self(
            destinationCondition: v0, detectionAction: v1,
        )
    }
}
extension CSTA.DeviceAttributes: Sampled {}
extension CSTA.DeviceCapsChangedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: CSTA.EventCause? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, cause: v2, extensions: v3,
        )
    }
}
extension CSTA.DeviceCategory: Sampled {}
extension CSTA.DeviceHistory: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.DeviceHistoryListItem] = source.list(false)
        return Self(
            DeviceHistoryListItem: v0,
        )
    }
}
extension CSTA.DeviceHistoryListItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.RedirectionDeviceID? = source.optional()
        let v1: CSTA.EventCause? = source.optional()
        let v2: CSTA.ConnectionID? = source.optional()
        return Self(
            oldDeviceID: v0, eventCause: v1, oldConnectionID: v2,
        )
    }
}
extension CSTA.DeviceIDFormat: Sampled {}
extension CSTA.DeviceListDevice: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.DeviceCategory? = source.optional()
        let v2: CSTA.NamedDeviceTypes? = source.optional()
        let v3: CSTA.DeviceAttributes? = source.optional()
        let v4: String? = source.optional()
        let v5: CSTA.DeviceID? = source.optional()
        return Self(
            deviceID: v0, deviceCategory: v1, namedDeviceTypes: v2, deviceAttributes: v3, deviceModelName: v4,
            nidGroup: v5,
        )
    }
}
extension CSTA.DeviceMaintenanceEvents: Sampled {}
extension CSTA.DeviceMaintEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.BackInServiceCaps)
        let v1 = source.capabilities(CapabilityNames.DeviceCapsChangedCaps)
        let v2 = source.capabilities(CapabilityNames.OutOfServiceCaps)
        let v3 = source.capabilities(CapabilityNames.PartiallyInServiceCaps)
        return Self(
            backInService: v0, deviceCapsChanged: v1, outOfService: v2, partiallyInService: v3,
        )
    }
}
extension CSTA.DeviceMediaInfoListDeviceMediaInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.ConnectionInformation? = source.optional()
        return Self(
            mediaStreamID: v0, connectionInformation: v1,
        )
    }
}
extension CSTA.DialDigits: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: CSTA.CorrelatorData? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            diallingConnection: v0, diallingSequence: v1, correlatorData: v2, extensions: v3,
        )
    }
}
extension CSTA.DialDigitsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.DigitMode: Sampled {}
extension CSTA.DigitsData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: [Int]? = source.list(true)
        let v2: [Int]? = source.list(true)
        return Self(
            digitsDetected: v0, digitsDuration: v1, digitsPauseDuration: v2,
        )
    }
}
extension CSTA.DigitsDialedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.DeviceID = source.value()
        let v4: CSTA.LocalConnectionState? = source.optional()
        let v5: CSTA.CorrelatorData? = source.optional()
        let v6: CSTA.EventCause = source.value()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.NetworkCallingDeviceID? = source.optional()
        let v9: CSTA.NetworkCalledDeviceID? = source.optional()
        let v10: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v11: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v12: CSTA.ConnectionInformation? = source.optional()
        let v13: CSTA.CallCharacteristics? = source.optional()
        let v14: CSTA.CallLinkageData? = source.optional()
        let v15: String? = source.optional()
        let v16: [CSTA.AnyContent]? = source.list(true)
        let v17: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, dialingConnection: v1, dialingDevice: v2, dialingSequence: v3,
            localConnectionInfo: v4, correlatorData: v5, cause: v6, servicesPermitted: v7, networkCallingDevice: v8,
            networkCalledDevice: v9, associatedCallingDevice: v10, associatedCalledDevice: v11,
            dialingConnectionInfo: v12, callCharacteristics: v13, callLinkageData: v14, languagePreferences: v15,
            locationInfoList: v16, extensions: v17,
        )
    }
}
extension CSTA.DigitsGeneratedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: String = source.value()
        let v3: [Int]? = source.list(true)
        let v4: [Int]? = source.list(true)
        let v5: CSTA.ConnectionInformation? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, digitGeneratedList: v2, digitDurationList: v3,
            pauseDurationList: v4, connectionInfo: v5, extensions: v6,
        )
    }
}
extension CSTA.DigitsReportingCriteria: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int? = source.optional()
        let v1: String? = source.optional()
        let v2: Int? = source.optional()
        return Self(
            numChars: v0, flushChar: v1, timeout: v2,
        )
    }
}
extension CSTA.DirectedPickupCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: CSTA.CorrelatorData? = source.optional()
        let v3: CSTA.UserData? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callToBePickedUp: v0, requestingDevice: v1, correlatorData: v2, userData: v3, extensions: v4,
        )
    }
}
extension CSTA.DirectedPickupCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.ConnectionInformation? = source.optional()
        let v2: CSTA.CallLinkageData? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            pickedCall: v0, pickedCallInfo: v1, callLinkageData: v2, extensions: v3,
        )
    }
}
extension CSTA.DisplayAttribute: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        let v2: Int? = source.optional()
        let v3: Int? = source.optional()
        return Self(
            displayID: v0, physicalBaseRowNumber: v1, physicalBaseColumnNumber: v2, offset: v3,
        )
    }
}
extension CSTA.DisplayAttributeList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int? = source.optional()
        let v1: Int? = source.optional()
        let v2: Int? = source.optional()
        return Self(
            physicalBaseRowNumber: v0, physicalBaseColumnNumber: v1, offset: v2,
        )
    }
}
extension CSTA.DisplayListItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int = source.value()
        let v2: Int = source.value()
        let v3: Int? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: Int? = source.optional()
        let v7: CSTA.CharacterSet? = source.optional()
        let v8: String? = source.optional()
        return Self(
            displayID: v0, logicalRows: v1, logicalColumns: v2, physicalRows: v3, physicalColumns: v4,
            physicalBaseRowNumber: v5, physicalBaseColumnNumber: v6, characterSet: v7, contentsOfDisplay: v8,
        )
    }
}
extension CSTA.DisplayUpdatedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String? = source.optional()
        let v3: Int = source.value()
        let v4: Int = source.value()
        let v5: Int? = source.optional()
        let v6: Int? = source.optional()
        let v7: Int? = source.optional()
        let v8: Int? = source.optional()
        let v9: CSTA.CharacterSet? = source.optional()
        let v10: String = source.value()
        let v11: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, displayID: v2, logicalRows: v3, logicalColumns: v4, physicalRows: v5,
            physicalColumns: v6, physicalBaseRowNumber: v7, physicalBaseColumnNumber: v8, characterSet: v9,
            contentsOfDisplay: v10, extensions: v11,
        )
    }
}
extension CSTA.DivertedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.SubjectDeviceID = source.value()
        let v4: CSTA.CallingDeviceID? = source.optional()
        let v5: CSTA.CalledDeviceID? = source.optional()
        let v6: CSTA.RedirectionDeviceID = source.value()
        let v7: CSTA.LocalConnectionState? = source.optional()
        let v8: CSTA.CorrelatorData? = source.optional()
        let v9: CSTA.UserData? = source.optional()
        let v10: CSTA.EventCause = source.value()
        let v11: CSTA.ServicesPermitted? = source.optional()
        let v12: CSTA.MediaCallCharacteristics? = source.optional()
        let v13: CSTA.CallCharacteristics? = source.optional()
        let v14: CSTA.ConnectionInformation? = source.optional()
        let v15: CSTA.NetworkCallingDeviceID? = source.optional()
        let v16: CSTA.NetworkCalledDeviceID? = source.optional()
        let v17: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v18: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v19: CSTA.CallLinkageData? = source.optional()
        let v20: String? = source.optional()
        let v21: [CSTA.MessageInfoItem]? = source.list(true)
        let v22: String? = source.optional()
        let v23: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v24: [CSTA.AnyContent]? = source.list(true)
        let v25: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, divertingDevice: v2, newDestination: v3, callingDevice: v4,
            calledDevice: v5, lastRedirectionDevice: v6, localConnectionInfo: v7, correlatorData: v8, userData: v9,
            cause: v10, servicesPermitted: v11, mediaCallCharacteristics: v12, callCharacteristics: v13,
            connectionInfo: v14, networkCallingDevice: v15, networkCalledDevice: v16, associatedCallingDevice: v17,
            associatedCalledDevice: v18, callLinkageData: v19, subjectOfCall: v20, messageInfo: v21,
            languagePreferences: v22, deviceHistory: v23, locationInfoList: v24, extensions: v25,
        )
    }
}
extension CSTA.DoNotDisturbEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: Bool = source.value()
        let v3: CSTA.CallOrigination? = source.optional()
        let v4: [CSTA.DeviceID]? = source.list(true)
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, doNotDisturbOn: v2, callOrigination: v3, callingDeviceList: v4,
            extensions: v5,
        )
    }
}
extension CSTA.DtmfDetectedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.EventCause? = source.optional()
        let v5: CSTA.ServicesPermitted? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, dtmfChar: v3, cause: v4, servicesPermitted: v5,
            extensions: v6,
        )
    }
}
extension CSTA.DynamicFeatureSupported: Sampled {}
extension CSTA.EmptiedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.EventCause? = source.optional()
        let v4: CSTA.ServicesPermitted? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, cause: v3, servicesPermitted: v4,
            extensions: v5,
        )
    }
}
extension CSTA.EncodingAlgorithm: Sampled {}
extension CSTA.Escape: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTASecurityData? = source.optional()
        let v2: CSTA.CSTAPrivateData? = source.optional()
        return Self(
            escapeRegisterID: v0, security: v1, privateData: v2,
        )
    }
}
extension CSTA.EscapeRegister: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.EscapeRegisterAbort: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            escapeRegisterID: v0, extensions: v1,
        )
    }
}
extension CSTA.EscapeRegisterCancel: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            escapeRegisterID: v0, extensions: v1,
        )
    }
}
extension CSTA.EscapeRegisterCancelResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.EscapeRegisterResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            escapeRegisterID: v0, extensions: v1,
        )
    }
}
extension CSTA.EscapeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.EstablishedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CallingDeviceID = source.value()
        let v4: CSTA.CalledDeviceID = source.value()
        let v5: CSTA.RedirectionDeviceID = source.value()
        let v6: CSTA.ConnectionID? = source.optional()
        let v7: CSTA.LocalConnectionState? = source.optional()
        let v8: CSTA.CorrelatorData? = source.optional()
        let v9: CSTA.UserData? = source.optional()
        let v10: CSTA.EventCause = source.value()
        let v11: CSTA.ServicesPermitted? = source.optional()
        let v12: CSTA.NetworkCallingDeviceID? = source.optional()
        let v13: CSTA.NetworkCalledDeviceID? = source.optional()
        let v14: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v15: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v16: CSTA.MediaCallCharacteristics? = source.optional()
        let v17: CSTA.CallCharacteristics? = source.optional()
        let v18: CSTA.ConnectionInformation? = source.optional()
        let v19: CSTA.CallLinkageData? = source.optional()
        let v20: String? = source.optional()
        let v21: [CSTA.MessageInfoItem]? = source.list(true)
        let v22: String? = source.optional()
        let v23: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v24: [CSTA.AnyContent]? = source.list(true)
        let v25: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, establishedConnection: v1, answeringDevice: v2, callingDevice: v3,
            calledDevice: v4, lastRedirectionDevice: v5, originatinNIDConnection: v6, localConnectionInfo: v7,
            correlatorData: v8, userData: v9, cause: v10, servicesPermitted: v11, networkCallingDevice: v12,
            networkCalledDevice: v13, associatedCallingDevice: v14, associatedCalledDevice: v15,
            mediaCallCharacteristics: v16, callCharacteristics: v17, establishedConnectionInfo: v18,
            callLinkageData: v19, subjectOfCall: v20, messageInfo: v21, languagePreferences: v22,
            deviceHistory: v23, locationInfoList: v24, extensions: v25,
        )
    }
}
extension CSTA.EventCause: Sampled {}
extension CSTA.ExtendedDeviceID: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 3) {
        case 0: return .deviceIdentifier(source.value())
        case 1: return .notKnown
        default: return .restricted
        }
    }
}
extension CSTA.FailedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CallingDeviceID = source.value()
        let v4: CSTA.CalledDeviceID = source.value()
        let v5: CSTA.RedirectionDeviceID = source.value()
        let v6: CSTA.ConnectionID? = source.optional()
        let v7: CSTA.LocalConnectionState? = source.optional()
        let v8: CSTA.CorrelatorData? = source.optional()
        let v9: CSTA.UserData? = source.optional()
        let v10: CSTA.EventCause = source.value()
        let v11: CSTA.ServicesPermitted? = source.optional()
        let v12: CSTA.NetworkCallingDeviceID? = source.optional()
        let v13: CSTA.NetworkCalledDeviceID? = source.optional()
        let v14: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v15: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v16: CSTA.MediaCallCharacteristics? = source.optional()
        let v17: CSTA.CallCharacteristics? = source.optional()
        let v18: CSTA.ConnectionInformation? = source.optional()
        let v19: CSTA.CallLinkageData? = source.optional()
        let v20: String? = source.optional()
        let v21: [CSTA.MessageInfoItem]? = source.list(true)
        let v22: String? = source.optional()
        let v23: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v24: [CSTA.AnyContent]? = source.list(true)
        let v25: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, failedConnection: v1, failingDevice: v2, callingDevice: v3, calledDevice: v4,
            lastRedirectionDevice: v5, originatingNIDConnection: v6, localConnectionInfo: v7, correlatorData: v8,
            userData: v9, cause: v10, servicesPermitted: v11, networkCallingDevice: v12, networkCalledDevice: v13,
            associatedCallingDevice: v14, associatedCalledDevice: v15, mediaCallCharacteristics: v16,
            callCharacteristics: v17, failedConnectionInfo: v18, callLinkageData: v19, subjectOfCall: v20,
            messageInfo: v21, languagePreferences: v22, deviceHistory: v23, locationInfoList: v24, extensions: v25,
        )
    }
}
extension CSTA.FastData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTAObject? = source.optional()
        let v2: CSTA.DataPathType? = source.optional()
        let v3: CSTA.DisplayAttribute? = source.optional()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioRegisterReqID: v0, object: v1, dataPathType: v2, displayAttribute: v3, ioData: v4, extensions: v5,
        )
    }
}
extension CSTA.FastDataResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.FilterThreshold: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int = source.value()
        let v1: Int = source.value()
        let v2: Int = source.value()
        let v3: Int = source.value()
        let v4: Int = source.value()
        let v5: Int = source.value()
        let v6: Int = source.value()
        let v7: Int = source.value()
        let v8: Int = source.value()
        let v9: Int = source.value()
        let v10: Int = source.value()
        let v11: Int = source.value()
        let v12: Int = source.value()
        let v13: Int = source.value()
        let v14: Int = source.value()
        let v15: Int = source.value()
        let v16: Int = source.value()
        let v17: Int = source.value()
        let v18: Int = source.value()
        let v19: Int = source.value()
        let v20: Int = source.value()
        let v21: Int = source.value()
        let v22: Int = source.value()
        let v23: Int = source.value()
        let v24: Int = source.value()
        let v25: Int = source.value()
        let v26: Int = source.value()
        let v27: Int = source.value()
        let v28: Int = source.value()
        let v29: Int = source.value()
        let v30: Int = source.value()
        let v31: Int = source.value()
        let v32: Int = source.value()
        let v33: Int = source.value()
        let v34: Int = source.value()
        let v35: Int = source.value()
        let v36: Int = source.value()
        let v37: Int = source.value()
        let v38: Int = source.value()
        let v39: Int = source.value()
        let v40: Int = source.value()
        let v41: Int = source.value()
        let v42: Int = source.value()
        let v43: Int = source.value()
        let v44: Int = source.value()
        let v45: Int = source.value()
        let v46: Int = source.value()
        let v47: Int = source.value()
        let v48: Int = source.value()
        let v49: Int = source.value()
        let v50: Int = source.value()
        let v51: Int = source.value()
        let v52: Int = source.value()
        let v53: Int = source.value()
        let v54: Int = source.value()
        let v55: Int = source.value()
        let v56: Int = source.value()
        let v57: Int = source.value()
        let v58: Int = source.value()
        let v59: Int = source.value()
        let v60: Int = source.value()
        let v61: Int = source.value()
        let v62: Int = source.value()
        let v63: Int = source.value()
        let v64: Int = source.value()
        let v65: Int = source.value()
        let v66: Int = source.value()
        let v67: Int = source.value()
        let v68: Int = source.value()
        let v69: Int = source.value()
        let v70: Int = source.value()
        let v71: Int = source.value()
        let v72: Int = source.value()
        let v73: Int = source.value()
        let v74: Int = source.value()
        let v75: Int = source.value()
        let v76: Int = source.value()
        let v77: Int = source.value()
        let v78: Int = source.value()
        let v79: Int = source.value()
        let v80: Int = source.value()
        let v81: Int = source.value()
        let v82: Int = source.value()
        let v83: Int = source.value()
        let v84: Int = source.value()
        let v85: Int = source.value()
        let v86: Int = source.value()
        let v87: Int = source.value()
        let v88: Int = source.value()
        let v89: Int = source.value()
        let v90: Int = source.value()
        let v91: Int = source.value()
        let v92: Int = source.value()
        let v93: Int = source.value()
        let v94: Int = source.value()
        let v95: Int = source.value()
        let v96: Int = source.value()
        let v97: Int = source.value()
        let v98: Int = source.value()
        let v99: Int = source.value()
        let v100: Int = source.value()
        let v101: Int = source.value()
        let v102: Int = source.value()
        let v103: Int = source.value()
        let v104: Int = source.value()
        let v105: Int = source.value()
        let v106: Int = source.value()
        let v107: Int = source.value()
        let v108: Int = source.value()
        let v109: Int = source.value()
        let v110: Int = source.value()
        let v111: Int = source.value()
        let v112: Int = source.value()
        let v113: Int = source.value()
        let v114: Int = source.value()
        let v115: Int = source.value()
        let v116: Int = source.value()
        let v117: Int = source.value()
        let v118: Int = source.value()
        let v119: Int = source.value()
        let v120: Int = source.value()
        let v121: Int = source.value()
        let v122: Int = source.value()
        let v123: Int = source.value()
        let v124: Int = source.value()
        let v125: Int = source.value()
        let v126: Int = source.value()
        let v127: Int = source.value()
        let v128: Int = source.value()
        let v129: Int = source.value()
        let v130: Int = source.value()
        let v131: Int = source.value()
        let v132: Int = source.value()
        let v133: Int = source.value()
        let v134: Int = source.value()
        let v135: Int = source.value()
        let v136: Int = source.value()
        let v137: Int = source.value()
        let v138: Int = source.value()
        let v139: Int = source.value()
        let v140: Int = source.value()
        let v141: Int = source.value()
        let v142: Int = source.value()
        let v143: Int = source.value()
        let v144: Int = source.value()
        let v145: Int = source.value()
        let v146: Int = source.value()
        return Self(
            getLogicalDeviceInformation: v0, getPhysicalDeviceInformation: v1, getSwitchingFunctionCaps: v2,
            getSwitchingFunctionDevices: v3, switchingFunctionDevices: v4, changeSystemStatusFilter: v5,
            systemStatusRegister: v6, systemStatusRegisterAbort: v7, systemStatusRegisterCancel: v8,
            requestSystemStatus: v9, systemStatus: v10, switchingFunctionCapsChanged: v11,
            switchingFunctionDevsChanged: v12, changeMonitorFilter: v13, monitorStart: v14, monitorStop: v15,
            snapshotCall: v16, snapshotDevice: v17, snapshotCallData: v18, snapshotDeviceData: v19, acceptCall: v20,
            alternateCall: v21, answerCall: v22, callBackCallRelated: v23, callBackMessageCallRelated: v24,
            campOnCall: v25, clearCall: v26, clearConnection: v27, conferenceCall: v28, consultationCall: v29,
            deflectCall: v30, dialDigits: v31, directedPickupCall: v32, groupPickupCall: v33, holdCall: v34,
            intrudeCall: v35, joinCall: v36, makeCall: v37, makePredictiveCall: v38, parkCall: v39,
            reconnectCall: v40, retrieveCall: v41, singleStepConferenceCall: v42, singleStepTransferCall: v43,
            transferCall: v44, associateData: v45, cancelTelephonyTone: v46, generateDigits: v47,
            generateTelephonyTone: v48, sendUserInformation: v49, startDTMFDigitsCollection: v50,
            startTelephonyTonesCollection: v51, stopDTMFDigitsCollection: v52, stopTelephonyTonesCollection: v53,
            attachMediaService: v54, detachMediaService: v55, routeRegister: v56, routeRegisterAbort: v57,
            routeRegisterCancel: v58, reRoute: v59, routeEnd: v60, routeReject: v61, routeRequest: v62,
            routeSelect: v63, routeUsed: v64, buttonPress: v65, getAuditoryApparatusInfo: v66,
            getButtonInformation: v67, getDisplay: v68, getHookswitchStatus: v69, getLampInformation: v70,
            getLampMode: v71, getMicrophoneGain: v72, getMicrophoneMute: v73, getMessageWaitingIndicator: v74,
            getRingerStatus: v75, getSpeakerMute: v76, getSpeakerVolume: v77, setButtonInformation: v78,
            setDisplay: v79, setHookswitchStatus: v80, setLampMode: v81, setMsgWaitingIndicator: v82,
            setMicrophoneGain: v83, setMicrophoneMute: v84, setRingerStatus: v85, setSpeakerMute: v86,
            setSpeakerVolume: v87, callBackMessageNonCallRelated: v88, callBackNonCallRelated: v89,
            cancelCallBack: v90, cancelCallBackMessage: v91, getAgentState: v92, getAutoAnswer: v93,
            getAutoWorkMode: v94, getCallBack: v95, getCallerIDStatus: v96, getDoNotDisturb: v97,
            getForwarding: v98, getLastNumberDialed: v99, getRouteingMode: v100, setAgentState: v101,
            setAutoAnswer: v102, setAutoWorkMode: v103, setCallerIDStatus: v104, setDoNotDisturb: v105,
            setForwarding: v106, setRouteingMode: v107, backInService: v108, deviceCapsChanged: v109,
            outOfService: v110, partiallyInService: v111, ioRegister: v112, ioRegisterAbort: v113,
            ioRegisterCancel: v114, dataPathResumed: v115, dataPathSuspended: v116, fastData: v117,
            resumeDataPath: v118, sendBroadcastData: v119, sendData: v120, sendMulticastData: v121,
            startDataPath: v122, stopDataPath: v123, suspendDataPath: v124, concatenateMsg: v125, deleteMsg: v126,
            playMsg: v127, queryVoiceAttribute: v128, recordMsg: v129, reposition: v130, resume: v131, review: v132,
            setVoiceAttribute: v133, stop: v134, suspend: v135, synthesizeMsg: v136, cDRNotification: v137,
            cDRReport: v138, sendStoredCDRs: v139, startCDRTransmission: v140, stopCDRTransmission: v141,
            escapeRegister: v142, escapeRegisterAbort: v143, escapeRegisterCancel: v144, escape: v145,
            privateDataVersion: v146,
        )
    }
}
extension CSTA.ForwardDefault: Sampled {}
extension CSTA.ForwardingEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: CSTA.ForwardingType? = source.optional()
        let v3: Bool = source.value()
        let v4: CSTA.DeviceID? = source.optional()
        let v5: CSTA.ForwardDefault? = source.optional()
        let v6: Int? = source.optional()
        let v7: Int? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, forwardingType: v2, forwardStatus: v3, forwardTo: v4,
            forwardDefault: v5, ringCount: v6, ringDuration: v7, extensions: v8,
        )
    }
}
extension CSTA.ForwardingType: Sampled {}
extension CSTA.ForwardListItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ForwardingType? = source.optional()
        let v1: Bool = source.value()
        let v2: CSTA.DeviceID? = source.optional()
        let v3: CSTA.ForwardDefault? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        return Self(
            forwardingType: v0, forwardStatus: v1, forwardDN: v2, forwardDefault: v3, ringCount: v4,
            ringDuration: v5,
        )
    }
}
extension CSTA.GenerateDigits: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.DigitMode? = source.optional()
        let v2: String = source.value()
        let v3: Int? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connectionToSendDigits: v0, digitMode: v1, charactersToSend: v2, toneDuration: v3, pulseRate: v4,
            pauseDuration: v5, extensions: v6,
        )
    }
}
extension CSTA.GenerateDigitsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.GenerateTelephonyTones: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.TelephonyTone = source.value()
        let v2: Int? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connectionToSendTone: v0, toneToSend: v1, toneDuration: v2, extensions: v3,
        )
    }
}
extension CSTA.GenerateTelephonyTonesResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.GetAgentState: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, acdGroup: v1, extensions: v2,
        )
    }
}
extension CSTA.GetAgentStateResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.AgentStateEntry] = source.list(false)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            agentStateList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetAuditoryApparatusInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditorityApparatus: v1, extensions: v2,
        )
    }
}
extension CSTA.GetAuditoryApparatusInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.AuditoryApparatusItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            auditoryApparatusList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetAutoAnswer: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetAutoAnswerResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Bool = source.value()
        let v1: Int? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            autoAnswerOn: v0, numberOfRings: v1, extensions: v2,
        )
    }
}
extension CSTA.GetAutoWorkMode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetAutoWorkModeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Bool = source.value()
        let v1: Int? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            autoWorkOn: v0, autoWorkInterval: v1, extensions: v2,
        )
    }
}
extension CSTA.GetButtonInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, button: v1, extensions: v2,
        )
    }
}
extension CSTA.GetButtonInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.ButtonItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            buttonList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetCallBack: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetCallBackResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.CallBackListItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callBackList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetCallerIDStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetCallerIDStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Bool = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callerIDProvided: v0, extensions: v1,
        )
    }
}
extension CSTA.GetCSTAFeatures: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.GetCSTAFeaturesResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.GetCSTAFeaturesResponseSupportedServices? = source.optional()
        let v1: CSTA.GetCSTAFeaturesResponseSupportedEvents? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            supportedServices: v0, supportedEvents: v1, extensions: v2,
        )
    }
}
extension CSTA.GetCSTAFeaturesResponseSupportedEvents: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CallControlEvtsList? = source.optional()
        let v1: CSTA.CallAssociatedEvtsList? = source.optional()
        let v2: CSTA.MediaEvtsList? = source.optional()
        let v3: CSTA.PhysDevEvtsList? = source.optional()
        let v4: CSTA.LogicalEvtsList? = source.optional()
        let v5: CSTA.DeviceMaintEvtsList? = source.optional()
        let v6: CSTA.VoiceEvtsList? = source.optional()
        let v7: CSTA.VendorSpecificEvtsList? = source.optional()
        return Self(
            callControlEvtsList: v0, callAssociatedEvtsList: v1, mediaEvtsList: v2, physDevEvtsList: v3,
            logicalEvtsList: v4, deviceMaintEvtsList: v5, voiceEvtsList: v6, vendorSpecificEvtsList: v7,
        )
    }
}
extension CSTA.GetCSTAFeaturesResponseSupportedServices: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CapExchangeServList? = source.optional()
        let v1: CSTA.SystemStatusServList? = source.optional()
        let v2: CSTA.MonitoringServList? = source.optional()
        let v3: CSTA.SnapshotServList? = source.optional()
        let v4: CSTA.CallControlServList? = source.optional()
        let v5: CSTA.CallAssociatedServList? = source.optional()
        let v6: CSTA.MediaServList? = source.optional()
        let v7: CSTA.RouteingServList? = source.optional()
        let v8: CSTA.PhysDevServList? = source.optional()
        let v9: CSTA.LogicalServList? = source.optional()
        let v10: CSTA.IOServicesServList? = source.optional()
        let v11: CSTA.DataCollectionServList? = source.optional()
        let v12: CSTA.VoiceServList? = source.optional()
        let v13: CSTA.CDRServList? = source.optional()
        let v14: CSTA.VendorSpecificServList? = source.optional()
        let v15: CSTA.LocationServicesServList? = source.optional()
        return Self(
            capExchangeServList: v0, systemStatServList: v1, monitoringServList: v2, snapshotServList: v3,
            callControlServList: v4, callAssociatedServList: v5, mediaServList: v6, routeingServList: v7,
            physDevServList: v8, logicalServList: v9, iOServicesServList: v10, dataCollectionServList: v11,
            voiceServList: v12, cDRServList: v13, vendorSpecificServList: v14, locationServicesServList: v15,
        )
    }
}
extension CSTA.GetDisplay: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, display: v1, extensions: v2,
        )
    }
}
extension CSTA.GetDisplayResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.DisplayListItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            displayList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetDoNotDisturb: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetDoNotDisturbResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Bool = source.value()
        let v1: CSTA.CallOrigination? = source.optional()
        let v2: [CSTA.DeviceID]? = source.list(true)
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            doNotDisturbOn: v0, callOrigination: v1, callingDeviceList: v2, extensions: v3,
        )
    }
}
extension CSTA.GetForwarding: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetForwardingResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.ForwardListItem] = source.list(false)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            forwardingList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetHookswitchStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, hookswitch: v1, extensions: v2,
        )
    }
}
extension CSTA.GetHookswitchStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.HookswitchStatusItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            hookswitchStatusList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLampInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, lamp: v1, extensions: v2,
        )
    }
}
extension CSTA.GetLampInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.LampItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            lampList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLampMode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, lamp: v1, extensions: v2,
        )
    }
}
extension CSTA.GetLampModeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.LampModeItem]? = source.list(true)
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            lampModeList: v0, lamp: v1, extensions: v2,
        )
    }
}
extension CSTA.GetLastNumberDialed: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLastNumberDialedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            numberDialed: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLocationInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLocationInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.AnyContent? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            locationInfo: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLocationTrackingCapabilities: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLocationTrackingCapabilitiesResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.GetLocationTrackingCapabilitiesResponseCollectionTypeDefault = source.value()
        let v1: Bool = source.value()
        let v2: Bool = source.value()
        let v3: Bool = source.value()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: Int? = source.optional()
        let v7: Int? = source.optional()
        let v8: Int? = source.optional()
        let v9: Int? = source.optional()
        let v10: CSTA.GetLocationTrackingCapabilitiesResponseCollectionfilterDefault = source.value()
        let v11: Bool = source.value()
        let v12: Bool = source.value()
        let v13: Bool = source.value()
        let v14: CSTA.GetLocationTrackingCapabilitiesResponseReportingTypeDefault = source.value()
        let v15: Bool = source.value()
        let v16: Bool = source.value()
        let v17: Bool = source.value()
        let v18: Int? = source.optional()
        let v19: Int? = source.optional()
        let v20: Int? = source.optional()
        let v21: Int? = source.optional()
        let v22: Int? = source.optional()
        let v23: Int? = source.optional()
        let v24: Bool = source.value()
        let v25: Bool = source.value()
        let v26: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            collectionTypeDefault: v0, collectionTypePeriodic: v1, collectionTypeUpdatesOnly: v2,
            collectionTypePeriodicWithUpdates: v3, collectionIntervalDefault: v4, collectionIntervalMin: v5,
            collectionIntervalMax: v6, maxCollectionsDefault: v7, maxCollectionsMin: v8, maxCollectionsMax: v9,
            collectionfilterDefault: v10, collectionFilterHorizontal: v11, collectionFilterVertical: v12,
            collectionFilterCivicAddress: v13, reportingTypeDefault: v14, reportingTypeImmediate: v15,
            reportingTypePeriodic: v16, reportingTypeCount: v17, reportingIntervalDefault: v18,
            reportingIntervalMin: v19, reportingIntervalMax: v20, reportingCountDefault: v21,
            reportingCountMin: v22, reportingCountMax: v23, supportsSuspendingTracking: v24,
            supportsResumingTracking: v25, extensions: v26,
        )
    }
}
extension CSTA.GetLocationTrackingCapabilitiesResponseCollectionfilterDefault: Sampled {}
extension CSTA.GetLocationTrackingCapabilitiesResponseCollectionTypeDefault: Sampled {}
extension CSTA.GetLocationTrackingCapabilitiesResponseReportingTypeDefault: Sampled {}
extension CSTA.GetLocationTrackingSessions: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.GetLocationTrackingSessionsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIDorRegistrationData: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .locationSessionInfoList(source.value())
        default: return .serviceCrossRefID(source.value())
        }
    }
}
extension CSTA.GetLogicalDeviceInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetLogicalDeviceInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceCategory? = source.optional()
        let v1: CSTA.GroupDeviceAttributes? = source.optional()
        let v2: CSTA.NamedDeviceTypes? = source.optional()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: Bool = source.value()
        let v5: CSTA.ACDModels? = source.optional()
        let v6: CSTA.AgentLogOnModels? = source.optional()
        let v7: Bool = source.value()
        let v8: CSTA.AppearanceType = source.value()
        let v9: [String]? = source.list(true)
        let v10: [CSTA.DeviceID]? = source.list(true)
        let v11 = source.capabilities(CapabilityNames.MiscMonitorCaps)
        let v12: [CSTA.DeviceID]? = source.list(true)
        let v13: Int? = source.optional()
        let v14: Int? = source.optional()
        let v15: Int? = source.optional()
        let v16: Int? = source.optional()
        let v17: Int? = source.optional()
        let v18: Int? = source.optional()
        let v19: CSTA.TransAndConfSetup? = source.optional()
        let v20: CSTA.MonitorFilter? = source.optional()
        let v21: CSTA.MonitorFilter? = source.optional()
        let v22: CSTA.MonitorFilter? = source.optional()
        let v23: CSTA.MonitorFilter? = source.optional()
        let v24: CSTA.MonitorMediaClass? = source.optional()
        let v25: [CSTA.MediaServiceCapsListMediaServiceCapsItem]? = source.list(true)
        let v26: [Int]? = source.list(true)
        let v27: [Int]? = source.list(true)
        let v28: Int? = source.optional()
        let v29: Int? = source.optional()
        let v30: CSTA.RouteingServList? = source.optional()
        let v31: CSTA.LogDevServList? = source.optional()
        let v32: CSTA.LogDevEvtsList? = source.optional()
        let v33: CSTA.DeviceMaintEvtsList? = source.optional()
        let v34: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            deviceCategory: v0, groupDeviceAttributes: v1, namedDeviceTypes: v2, shortFormDeviceID: v3,
            hasPhysicalElement: v4, acdModels: v5, agentLogOnModels: v6, appearanceAddressable: v7,
            appearanceType: v8, appearanceList: v9, otherPhysicalDeviceList: v10, miscMonitorCaps: v11,
            associatedGroupList: v12, maxCallbacks: v13, maxAutoAnswerRings: v14, maxActiveCalls: v15,
            maxHeldCalls: v16, maxFwdSettings: v17, maxDevicesInConf: v18, transAndConfSetup: v19,
            deviceOnDeviceMonitorFilter: v20, deviceOnConnectionMonitorFilter: v21, callOnDeviceMonitorFilter: v22,
            callOnConnectionMonitorFilter: v23, mediaClassSupport: v24, mediaServiceCapsList: v25,
            connectionRateList: v26, delayToleranceList: v27, numberOfChannels: v28, maxChannelBind: v29,
            routeingServList: v30, logDevServList: v31, logDevEvtsList: v32, deviceMaintEvtsList: v33,
            extensions: v34,
        )
    }
}
extension CSTA.GetMessageWaitingIndicator: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetMessageWaitingIndicatorResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Bool = source.value()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: Bool? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            messageWaitingOn: v0, deviceForMessage: v1, lampIsPresent: v2, extensions: v3,
        )
    }
}
extension CSTA.GetMicrophoneGain: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditoryApparatus: v1, extensions: v2,
        )
    }
}
extension CSTA.GetMicrophoneGainResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.MicrophoneGainItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            microphoneGainList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetMicrophoneMute: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditoryApparatus: v1, extensions: v2,
        )
    }
}
extension CSTA.GetMicrophoneMuteResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.MicrophoneMuteItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            microphoneMuteList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetMonitors: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.GetMonitorsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.GetMonitorsResponseCrossRefIDorRegistrationData? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIDorRegistrationData: v0, extensions: v1,
        )
    }
}
extension CSTA.GetMonitorsResponseCrossRefIDorRegistrationData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .monitorList(source.value())
        default: return .serviceCrossRefID(source.value())
        }
    }
}
extension CSTA.GetPhysicalDeviceInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetPhysicalDeviceInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceCategory = source.value()
        let v1: CSTA.GroupDeviceAttributes? = source.optional()
        let v2: CSTA.NamedDeviceTypes? = source.optional()
        let v3: Bool = source.value()
        let v4: [CSTA.DeviceID]? = source.list(true)
        let v5: String? = source.optional()
        let v6: CSTA.MonitorFilter? = source.optional()
        let v7: CSTA.MonitorFilter? = source.optional()
        let v8: CSTA.MonitorFilter? = source.optional()
        let v9: CSTA.MonitorFilter? = source.optional()
        let v10: Int? = source.optional()
        let v11: Int? = source.optional()
        let v12: Int? = source.optional()
        let v13: Int? = source.optional()
        let v14: CSTA.PhysDevServList? = source.optional()
        let v15: CSTA.PhysDevEvtsList? = source.optional()
        let v16: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            deviceCategory: v0, groupDeviceAttributes: v1, namedDeviceTypes: v2, hasLogicalElement: v3,
            otherLogicalDeviceList: v4, deviceModelName: v5, deviceOnDeviceMonitorFilter: v6,
            deviceOnConnectionMonitorFilter: v7, callOnDeviceMonitorFilter: v8, callOnConnectionMonitorFilter: v9,
            maxDisplays: v10, maxButtons: v11, maxLamps: v12, maxRingPatterns: v13, physDevServList: v14,
            physDevEvtsList: v15, extensions: v16,
        )
    }
}
extension CSTA.GetRegistrations: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.RegistrationType]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            requestedRegTypes: v0, extensions: v1,
        )
    }
}
extension CSTA.GetRegistrationsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.GetRegistrationsResponseCrossRefIDorRegistrationData? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIDorRegistrationData: v0, extensions: v1,
        )
    }
}
extension CSTA.GetRegistrationsResponseCrossRefIDorRegistrationData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .registrationList(source.value())
        default: return .serviceCrossRefID(source.value())
        }
    }
}
extension CSTA.GetRingerStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, ringer: v1, extensions: v2,
        )
    }
}
extension CSTA.GetRingerStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.RingerStatusItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ringerStatusList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetRouteingMode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, extensions: v1,
        )
    }
}
extension CSTA.GetRouteingModeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Bool = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            routeingMode: v0, extensions: v1,
        )
    }
}
extension CSTA.GetSpeakerMute: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditoryApparatus: v1, extensions: v2,
        )
    }
}
extension CSTA.GetSpeakerMuteResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.SpeakerMuteItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            speakerMuteList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetSpeakerVolume: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditoryApparatus: v1, extensions: v2,
        )
    }
}
extension CSTA.GetSpeakerVolumeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.SpeakerVolumeItem]? = source.list(true)
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            speakerVolumeList: v0, extensions: v1,
        )
    }
}
extension CSTA.GetSwitchingFunctionCaps: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.GetSwitchingFunctionCapsResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.Profiles? = source.optional()
        let v3: CSTA.DeviceIDFormat? = source.optional()
        let v4: CSTA.SwDomainFeatures? = source.optional()
        let v5: CSTA.SwAppearanceAddressability? = source.optional()
        let v6: CSTA.SwAppearanceTypes? = source.optional()
        let v7: CSTA.IgnoreUnsupportedParameters = source.value()
        let v8: CSTA.CallCharacteristics? = source.optional()
        let v9: CSTA.MonitorMediaClass? = source.optional()
        let v10: Int? = source.optional()
        let v11: Int? = source.optional()
        let v12: CSTA.MiscMediaCallCharacteristics? = source.optional()
        let v13: [Int]? = source.list(true)
        let v14: [Int]? = source.list(true)
        let v15: Int? = source.optional()
        let v16: String? = source.optional()
        let v17: CSTA.MessageSeqNumbers? = source.optional()
        let v18: CSTA.TimeStampMode? = source.optional()
        let v19: CSTA.SecurityMode? = source.optional()
        let v20: CSTA.SecurityFormat? = source.optional()
        let v21: CSTA.SecurityFormat? = source.optional()
        let v22: CSTA.TransAndConfSetup? = source.optional()
        let v23: CSTA.MonitorFilterItems? = source.optional()
        let v24 = source.capabilities(CapabilityNames.MiscMonitorCaps)
        let v25: Bool? = source.optional()
        let v26: CSTA.DynamicFeatureSupported? = source.optional()
        let v27: CSTA.CallLinkageOptions? = source.optional()
        let v28: CSTA.ACDModels? = source.optional()
        let v29: CSTA.AgentLogOnModels? = source.optional()
        let v30: CSTA.AgentStateModels? = source.optional()
        let v31: CSTA.ConnectionView = source.value()
        let v32: CSTA.MaxLengthParameters? = source.optional()
        let v33: CSTA.MaxLengthParametersContinued? = source.optional()
        let v34: CSTA.ServEvtsList? = source.optional()
        let v35: [Int]? = source.list(true)
        let v36: Int? = source.optional()
        let v37: Int? = source.optional()
        let v38: CSTA.FilterThreshold? = source.optional()
        let v39: [CSTA.MediaServiceCapsListMediaServiceCapsItem]? = source.list(true)
        let v40: Int? = source.optional()
        let v41: Int? = source.optional()
        let v42: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            switchingSubDomainName: v0, manufacturerName: v1, profiles: v2, deviceIDFormat: v3,
            swDomainFeatures: v4, swAppearanceAddressability: v5, swAppearanceTypes: v6,
            ignoreUnsupportedParameters: v7, callCharacteristicsSupported: v8, mediaClassSupport: v9,
            numberOfChannels: v10, maxChannelBind: v11, miscMediaCallCharacteristics: v12, connectionRateList: v13,
            delayToleranceList: v14, pauseTime: v15, currentTime: v16, messageSeqNumbers: v17, timeStampMode: v18,
            securityMode: v19, securityFormat: v20, privateDataFormat: v21, transAndConfSetup: v22,
            monitorFilterItems: v23, miscMonitorCaps: v24, correlatorDataSupported: v25,
            dynamicFeatureSupported: v26, callLinkageOptions: v27, aCDModels: v28, agentLogOnModels: v29,
            agentStateModels: v30, connectionView: v31, maxLengthParameters: v32, maxLengthParametersCont: v33,
            servEvtsList: v34, privateDataVersionList: v35, systemStatusTimer: v36, simpleThreshold: v37,
            filterThreshold: v38, mediaServiceCapsList: v39, maxDeviceHistoryEntries: v40,
            maxDestinationDevicesForDeflect: v41, extensions: v42,
        )
    }
}
extension CSTA.GetSwitchingFunctionDevices: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.ReqDeviceCategory? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            requestedDeviceID: v0, requestedDeviceCategory: v1, extensions: v2,
        )
    }
}
extension CSTA.GetSwitchingFunctionDevicesResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            serviceCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.GlobalCallData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.GlobalCallLinkageID? = source.optional()
        let v2: String? = source.optional()
        return Self(
            globalCallSwitchingSubDomainName: v0, globalCallLinkageID: v1, callLinkageIDTimestamp: v2,
        )
    }
}
extension CSTA.GlobalCallLinkageID: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .globallyUniqueCallLinkageID(source.value())
        default: return .subDomainCallLinkageID(source.value())
        }
    }
}
extension CSTA.GroupDeviceAttributes: Sampled {}
extension CSTA.GroupPickupCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: CSTA.CorrelatorData? = source.optional()
        let v3: CSTA.UserData? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            newDestination: v0, pickGroup: v1, correlatorData: v2, userData: v3, extensions: v4,
        )
    }
}
extension CSTA.GroupPickupCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.ConnectionInformation? = source.optional()
        let v2: CSTA.CallLinkageData? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            pickedCall: v0, pickedCallInfo: v1, callLinkageData: v2, extensions: v3,
        )
    }
}
extension CSTA.HeldEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.LocalConnectionState? = source.optional()
        let v4: CSTA.CorrelatorData? = source.optional()
        let v5: CSTA.EventCause = source.value()
        let v6: CSTA.ServicesPermitted? = source.optional()
        let v7: CSTA.MediaCallCharacteristics? = source.optional()
        let v8: CSTA.CallCharacteristics? = source.optional()
        let v9: CSTA.ConnectionInformation? = source.optional()
        let v10: CSTA.CallLinkageData? = source.optional()
        let v11: String? = source.optional()
        let v12: [CSTA.AnyContent]? = source.list(true)
        let v13: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, heldConnection: v1, holdingDevice: v2, localConnectionInfo: v3,
            correlatorData: v4, cause: v5, servicesPermitted: v6, mediaCallCharacteristics: v7,
            callCharacteristics: v8, heldConnectionInfo: v9, callLinkageData: v10, languagePreferences: v11,
            locationInfoList: v12, extensions: v13,
        )
    }
}
extension CSTA.HoldCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: Bool? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callToBeHeld: v0, connectionReservation: v1, extensions: v2,
        )
    }
}
extension CSTA.HoldCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.HookswitchEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: Bool = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, hookswitch: v2, hookswitchOnHook: v3, extensions: v4,
        )
    }
}
extension CSTA.HookswitchStatusItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Bool = source.value()
        return Self(
            hookswitch: v0, hookswitchOnHook: v1,
        )
    }
}
extension CSTA.IgnoreUnsupportedParameters: Sampled {}
extension CSTA.InterruptionDetectedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.EventCause? = source.optional()
        let v4: CSTA.ServicesPermitted? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, cause: v3, servicesPermitted: v4,
            extensions: v5,
        )
    }
}
extension CSTA.IntrudeCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.ParticipationType = source.value()
        let v2: CSTA.UserData? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            intrude: v0, participationType: v1, userData: v2, extensions: v3,
        )
    }
}
extension CSTA.IntrudeCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.ConnectionInformation? = source.optional()
        let v2: CSTA.CallLinkageDataList? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            conferencedCall: v0, conferencedCallInfo: v1, callLinkageDataList: v2, extensions: v3,
        )
    }
}
extension CSTA.IOCrossRefID: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .computerProvided(source.value())
        default: return .switchProvided(source.value())
        }
    }
}
extension CSTA.IORegister: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioDevice: v0, extensions: v1,
        )
    }
}
extension CSTA.IORegisterAbort: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioRegisterRequestID: v0, extensions: v1,
        )
    }
}
extension CSTA.IORegisterCancel: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioRegisterRequestID: v0, extensions: v1,
        )
    }
}
extension CSTA.IORegisterCancelResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.IORegisterResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioRegisterRequestID: v0, extensions: v1,
        )
    }
}
extension CSTA.IOServicesServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.IoRegisterCaps)
        let v1 = source.capabilities(CapabilityNames.IoRegisterAbortCaps)
        let v2 = source.capabilities(CapabilityNames.IoRegisterCancelCaps)
        let v3 = source.capabilities(CapabilityNames.DataPathResumedCaps)
        let v4 = source.capabilities(CapabilityNames.DataPathSuspendedCaps)
        let v5 = source.capabilities(CapabilityNames.FastDataCaps)
        let v6 = source.capabilities(CapabilityNames.ResumeDataPathCaps)
        let v7 = source.capabilities(CapabilityNames.SendBroadcastDataCaps)
        let v8 = source.capabilities(CapabilityNames.SendDataCaps)
        let v9 = source.capabilities(CapabilityNames.SendMulticastDataCaps)
        let v10 = source.capabilities(CapabilityNames.StartDataPathCaps)
        let v11 = source.capabilities(CapabilityNames.StopDataPathCaps)
        let v12 = source.capabilities(CapabilityNames.SuspendDataPathCaps)
        return Self(
            ioRegister: v0, ioRegisterAbort: v1, ioRegisterCancel: v2, dataPathResumed: v3, dataPathSuspended: v4,
            fastData: v5, resumeDataPath: v6, sendBroadcastData: v7, sendData: v8, sendMulticastData: v9,
            startDataPath: v10, stopDataPath: v11, suspendDataPath: v12,
        )
    }
}
extension CSTA.JoinCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: CSTA.AutoOriginate = source.value()
        let v3: CSTA.ParticipationType = source.value()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.Octets? = source.optional()
        let v6: CSTA.CorrelatorData? = source.optional()
        let v7: CSTA.UserData? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            activeCall: v0, joiningDevice: v1, autoOriginate: v2, participationType: v3, accountCode: v4,
            authCode: v5, correlatorData: v6, userData: v7, extensions: v8,
        )
    }
}
extension CSTA.JoinCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.ConnectionInformation? = source.optional()
        let v2: CSTA.CallLinkageDataList? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            conferencedCall: v0, conferencedCallInfo: v1, callLinkageDataList: v2, extensions: v3,
        )
    }
}
extension CSTA.LampBrightness: Sampled {}
extension CSTA.LampItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: Int? = source.optional()
        return Self(
            lamp: v0, lampLabel: v1, button: v2, lampColor: v3,
        )
    }
}
extension CSTA.LampModeEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: String? = source.optional()
        let v4: Int = source.value()
        let v5: CSTA.LampBrightness? = source.optional()
        let v6: Int? = source.optional()
        let v7: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, lamp: v2, lampLabel: v3, lampMode: v4, lampBrightness: v5,
            lampColor: v6, extensions: v7,
        )
    }
}
extension CSTA.LampModeItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int = source.value()
        let v2: CSTA.LampBrightness? = source.optional()
        let v3: Int? = source.optional()
        let v4: String? = source.optional()
        return Self(
            lamp: v0, lampMode: v1, lampBrightness: v2, lampColor: v3, button: v4,
        )
    }
}
extension CSTA.LocalConnectionState: Sampled {}
extension CSTA.LocationInformationReport: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        let v2: [CSTA.AnyContent]? = source.list(true)
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            locCrossRefId: v0, device: v1, locationInfoList: v2, extensions: v3,
        )
    }
}
extension CSTA.LocationInformationReportResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.LocationServicesServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.GetLocationInformationCaps)
        let v1 = source.capabilities(CapabilityNames.SetLocationInformationCaps)
        let v2 = source.capabilities(CapabilityNames.LocationTrackingSessionResumedCaps)
        let v3 = source.capabilities(CapabilityNames.LocationTrackingSessionSuspendedCaps)
        let v4 = source.capabilities(CapabilityNames.ResumeLocationTrackingSessionCaps)
        let v5 = source.capabilities(CapabilityNames.LocationInformationReportCaps)
        let v6 = source.capabilities(CapabilityNames.StartLocationTrackingSessionCaps)
        let v7 = source.capabilities(CapabilityNames.StopLocationTrackingSessionCaps)
        let v8 = source.capabilities(CapabilityNames.SuspendLocationTrackingSessionCaps)
        let v9 = source.capabilities(CapabilityNames.GetLocationTrackingCapabilitiesCaps)
        let v10 = source.capabilities(CapabilityNames.GetLocationTrackingSessionsCaps)
        let v11 = source.capabilities(CapabilityNames.LocationSessionInfoCaps)
        return Self(
            getLocationInformation: v0, setLocationInformation: v1, locationTrackingSessionResumed: v2,
            locationTrackingSessionSuspended: v3, resumeLocationTrackingSession: v4, locationInformationReport: v5,
            startLocationTrackingSession: v6, stopLocationTrackingSession: v7, suspendLocationTrackingSession: v8,
            getLocationTrackingCapabilities: v9, getLocationTrackingSessions: v10, locationSessionInfo: v11,
        )
    }
}
extension CSTA.LocationSessionInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        let v2: Bool = source.value()
        let v3: [CSTA.LocationSessionListEntry]? = source.list(true)
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            serviceCrossRefID: v0, segmentID: v1, lastSegment: v2, LocationSessionInfoList: v3, extensions: v4,
        )
    }
}
extension CSTA.LocationSessionInfoList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.LocationSessionListEntry] = source.list(false)
        return Self(
            locationSessionListEntry: v0,
        )
    }
}
extension CSTA.LocationSessionListEntry: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        return Self(
            locCrossRefId: v0, locDevice: v1,
        )
    }
}
extension CSTA.LocationTrackingSessionResumed: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.LocReason? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            locCrossRefId: v0, locReason: v1, extensions: v2,
        )
    }
}
extension CSTA.LocationTrackingSessionResumedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.LocationTrackingSessionSuspended: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.LocReason? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        let v3: [CSTA.AnyContent]? = source.list(true)
        return Self(
            locCrossRefId: v0, locReason: v1, extensions: v2, locationInfoList: v3,
        )
    }
}
extension CSTA.LocationTrackingSessionSuspendedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.LocReason: Sampled {}
extension CSTA.LogDevEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CallControlEvtsList? = source.optional()
        let v1: CSTA.CallAssociatedEvtsList? = source.optional()
        let v2: CSTA.LogicalEvtsList? = source.optional()
        let v3: CSTA.MediaEvtsList? = source.optional()
        let v4: CSTA.VoiceEvtsList? = source.optional()
        return Self(
            callControlEvtsList: v0, callAssociatedEvtsList: v1, logicalEvtsList: v2, mediaEvtsList: v3,
            voiceEvtsList: v4,
        )
    }
}
extension CSTA.LogDevServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CallControlServList? = source.optional()
        let v1: CSTA.CallAssociatedServList? = source.optional()
        let v2: CSTA.LogicalServList? = source.optional()
        let v3: CSTA.MediaServList? = source.optional()
        let v4: CSTA.IOServicesServList? = source.optional()
        let v5: CSTA.DataCollectionServList? = source.optional()
        let v6: CSTA.VoiceServList? = source.optional()
        let v7: CSTA.LocationServicesServList? = source.optional()
        return Self(
            callControlServList: v0, callAssociatedServList: v1, logicalServList: v2, mediaServList: v3,
            iOServicesServList: v4, dataCollectionServList: v5, voiceServList: v6, locationServicesServList: v7,
        )
    }
}
extension CSTA.LogicalDeviceFeatureEvents: Sampled {}
extension CSTA.LogicalEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.AgentBusyCaps)
        let v1 = source.capabilities(CapabilityNames.AgentLoggedOffCaps)
        let v2 = source.capabilities(CapabilityNames.AgentLoggedOnCaps)
        let v3 = source.capabilities(CapabilityNames.AgentNotReadyCaps)
        let v4 = source.capabilities(CapabilityNames.AgentReadyCaps)
        let v5 = source.capabilities(CapabilityNames.AgentWorkingAfterCallCaps)
        let v6 = source.capabilities(CapabilityNames.AutoAnswerCaps)
        let v7 = source.capabilities(CapabilityNames.AutoWorkModeCaps)
        let v8 = source.capabilities(CapabilityNames.CallBackEventCaps)
        let v9 = source.capabilities(CapabilityNames.CallBackMessageEventCaps)
        let v10 = source.capabilities(CapabilityNames.CallerIDStatusCaps)
        let v11 = source.capabilities(CapabilityNames.DoNotDisturbCaps)
        let v12 = source.capabilities(CapabilityNames.ForwardingCaps)
        let v13 = source.capabilities(CapabilityNames.PresenceStateEventCaps)
        let v14 = source.capabilities(CapabilityNames.RouteingModeCaps)
        return Self(
            agentBusy: v0, agentLoggedOff: v1, agentLoggedOn: v2, agentNotReady: v3, agentReady: v4,
            agentWorkingAfterCall: v5, autoAnswer: v6, autoWorkMode: v7, callBack: v8, callBackMessage: v9,
            callerIDStatus: v10, doNotDisturb: v11, forwarding: v12, presenceState: v13, routeingMode: v14,
        )
    }
}
extension CSTA.LogicalServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.CallBackNonCallRelCaps)
        let v1 = source.capabilities(CapabilityNames.CallBackMsgNonCallRelCaps)
        let v2 = source.capabilities(CapabilityNames.CancelCallBackCaps)
        let v3 = source.capabilities(CapabilityNames.CancelCallBackMsgCaps)
        let v4 = source.capabilities(CapabilityNames.GetAgentStateCaps)
        let v5 = source.capabilities(CapabilityNames.GetAutoAnswerCaps)
        let v6 = source.capabilities(CapabilityNames.GetAutoWorkModeCaps)
        let v7 = source.capabilities(CapabilityNames.GetCallBackCaps)
        let v8 = source.capabilities(CapabilityNames.GetCallerIDStatusCaps)
        let v9 = source.capabilities(CapabilityNames.GetDoNotDisturbCaps)
        let v10 = source.capabilities(CapabilityNames.GetForwardingCaps)
        let v11 = source.capabilities(CapabilityNames.GetLastNumberDialedCaps)
        let v12 = source.capabilities(CapabilityNames.GetPresenceStateCaps)
        let v13 = source.capabilities(CapabilityNames.GetRouteingModeCaps)
        let v14 = source.capabilities(CapabilityNames.SetAgentStateCaps)
        let v15 = source.capabilities(CapabilityNames.SetAutoAnswerCaps)
        let v16 = source.capabilities(CapabilityNames.SetAutoWorkModeCaps)
        let v17 = source.capabilities(CapabilityNames.SetCallerIDStatusCaps)
        let v18 = source.capabilities(CapabilityNames.SetDoNotDisturbCaps)
        let v19 = source.capabilities(CapabilityNames.SetForwardingCaps)
        let v20 = source.capabilities(CapabilityNames.SetPresenceStateCaps)
        let v21 = source.capabilities(CapabilityNames.SetRouteingModeCaps)
        return Self(
            callBackNonCallRel: v0, callBackMsgNonCallRel: v1, cancelCallBack: v2, cancelCallBackMsg: v3,
            getAgentState: v4, getAutoAnswer: v5, getAutoWorkMode: v6, getCallBack: v7, getCallerIDStatus: v8,
            getDoNotDisturb: v9, getForwarding: v10, getLastNumberDialed: v11, getPresenceState: v12,
            getRouteingMode: v13, setAgentState: v14, setAutoAnswer: v15, setAutoWorkMode: v16,
            setCallerIDStatus: v17, setDoNotDisturb: v18, setForwarding: v19, setPresenceState: v20,
            setRouteingMode: v21,
        )
    }
}
extension CSTA.MakeCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: CSTA.Octets? = source.optional()
        let v3: CSTA.Octets? = source.optional()
        let v4: CSTA.AutoOriginate? = source.optional()
        let v5: CSTA.CorrelatorData? = source.optional()
        let v6: CSTA.UserData? = source.optional()
        let v7: CSTA.CallCharacteristics? = source.optional()
        let v8: CSTA.MediaCallCharacteristics? = source.optional()
        let v9: CSTA.ConnectionInformation? = source.optional()
        let v10: String? = source.optional()
        let v11: String? = source.optional()
        let v12: CSTA.EventCause? = source.optional()
        let v13: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callingDevice: v0, calledDirectoryNumber: v1, accountCode: v2, authCode: v3, autoOriginate: v4,
            correlatorData: v5, userData: v6, callCharacteristics: v7, mediaCallCharacteristics: v8,
            callingConnectionInfo: v9, subjectOfCall: v10, languagePreferences: v11, reason: v12, extensions: v13,
        )
    }
}
extension CSTA.MakeCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.MediaCallCharacteristics? = source.optional()
        let v2: CSTA.ConnectionInformation? = source.optional()
        let v3: CSTA.CallLinkageData? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callingDevice: v0, mediaCallCharacteristics: v1, initiatedCallInfo: v2, callLinkageData: v3,
            extensions: v4,
        )
    }
}
extension CSTA.MakeConnection: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.Octets? = source.optional()
        let v2: CSTA.Octets? = source.optional()
        let v3: CSTA.AutoOriginate? = source.optional()
        let v4: CSTA.CorrelatorData? = source.optional()
        let v5: CSTA.CallCharacteristics? = source.optional()
        let v6: CSTA.MediaCallCharacteristics? = source.optional()
        let v7: CSTA.ConnectionInformation? = source.optional()
        let v8: String? = source.optional()
        let v9: String? = source.optional()
        let v10: CSTA.EventCause? = source.optional()
        let v11: Int? = source.optional()
        let v12: String? = source.optional()
        let v13: Int? = source.optional()
        let v14: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            initiatingDevice: v0, accountCode: v1, authCode: v2, autoOriginate: v3, correlatorData: v4,
            callCharacteristics: v5, mediaCallCharacteristics: v6, connectionInfo: v7, subjectOfCall: v8,
            languagePreferences: v9, reason: v10, maxDevices: v11, startTime: v12, duration: v13, extensions: v14,
        )
    }
}
extension CSTA.MakeConnectionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.MediaCallCharacteristics? = source.optional()
        let v2: CSTA.ConnectionInformation? = source.optional()
        let v3: CSTA.CallLinkageData? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            initiatingDevice: v0, mediaCallCharacteristics: v1, initiatedCallInfo: v2, callLinkageData: v3,
            extensions: v4,
        )
    }
}
extension CSTA.MakePredictiveCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: CSTA.SignallingDetection? = source.optional()
        let v3: [CSTA.DetectionItem]? = source.list(true)
        let v4: CSTA.DetectionAction? = source.optional()
        let v5: CSTA.Octets? = source.optional()
        let v6: CSTA.Octets? = source.optional()
        let v7: CSTA.AutoOriginate? = source.optional()
        let v8: Int? = source.optional()
        let v9: CSTA.CorrelatorData? = source.optional()
        let v10: CSTA.CallCharacteristics? = source.optional()
        let v11: CSTA.UserData? = source.optional()
        let v12: String? = source.optional()
        let v13: String? = source.optional()
        let v14: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callingDevice: v0, calledDirectoryNumber: v1, signallingDetection: v2, destinationDetection: v3,
            defaultAction: v4, accountCode: v5, authCode: v6, autoOriginate: v7, alertTime: v8, correlatorData: v9,
            callCharacteristics: v10, userData: v11, subjectOfCall: v12, languagePreferences: v13, extensions: v14,
        )
    }
}
extension CSTA.MakePredictiveCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.ConnectionInformation? = source.optional()
        let v2: CSTA.CallLinkageData? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            initiatedCall: v0, initiatedCallInfo: v1, callLinkageData: v2, extensions: v3,
        )
    }
}
extension CSTA.MaxLengthParameters: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int = source.value()
        let v1: Int = source.value()
        let v2: Int = source.value()
        let v3: Int = source.value()
        let v4: Int = source.value()
        let v5: Int = source.value()
        let v6: Int = source.value()
        let v7: Int = source.value()
        let v8: Int = source.value()
        let v9: Int = source.value()
        let v10: Int = source.value()
        let v11: Int = source.value()
        return Self(
            accountInfo: v0, authCode: v1, agentID: v2, agentPassword: v3, callIDInConnectionID: v4,
            correlatorData: v5, privateData: v6, deviceIdentifiers: v7, userData: v8, buttonLabel: v9,
            lampLabel: v10, charactersToSend: v11,
        )
    }
}
extension CSTA.MaxLengthParametersContinued: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int = source.value()
        let v1: Int = source.value()
        let v2: Int = source.value()
        let v3: Int = source.value()
        let v4: Int = source.value()
        let v5: Int = source.value()
        return Self(
            monitorCrossRefID: v0, callQualifyingData: v1, subDomainCallLinkageData: v2, subDomainThreadID: v3,
            ioData: v4, messageInfo: v5,
        )
    }
}
extension CSTA.MediaAttachedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.MediaServiceType = source.value()
        let v4: Int? = source.optional()
        let v5: String? = source.optional()
        let v6: String? = source.optional()
        let v7: CSTA.MediaCallCharacteristics? = source.optional()
        let v8: CSTA.CallCharacteristics? = source.optional()
        let v9: CSTA.LocalConnectionState? = source.optional()
        let v10: CSTA.ConnectionInformation? = source.optional()
        let v11: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, mediaConnection: v1, mediaDevice: v2, mediaServiceType: v3,
            mediaServiceVersion: v4, mediaServiceInstanceID: v5, mediaStreamID: v6, mediaCallCharacteristics: v7,
            callCharacteristics: v8, localConnectionInfo: v9, mediaConnectionInfo: v10, extensions: v11,
        )
    }
}
extension CSTA.MediaAttachmentEvents: Sampled {}
extension CSTA.MediaAttachmentServices: Sampled {}
extension CSTA.MediaCallCharacteristics: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.MediaClass? = source.optional()
        let v1: Int? = source.optional()
        let v2: CSTA.MediaCallCharacteristicsBitRate? = source.optional()
        let v3: Int? = source.optional()
        let v4: CSTA.MediaCallCharacteristicsSwitchingSubDomainCCIEType? = source.optional()
        let v5: CSTA.Octets? = source.optional()
        return Self(
            mediaClass: v0, connectionRate: v1, bitRate: v2, delayTolerance: v3, switchingSubDomainCCIEType: v4,
            switchingSubDomainInformationElements: v5,
        )
    }
}
extension CSTA.MediaCallCharacteristicsBitRate: Sampled {}
extension CSTA.MediaCallCharacteristicsSwitchingSubDomainCCIEType: Sampled {}
extension CSTA.MediaClass: Sampled {}
extension CSTA.MediaDetachedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.MediaServiceType = source.value()
        let v4: Int? = source.optional()
        let v5: String? = source.optional()
        let v6: String? = source.optional()
        let v7: CSTA.MediaCallCharacteristics? = source.optional()
        let v8: CSTA.CallCharacteristics? = source.optional()
        let v9: CSTA.LocalConnectionState? = source.optional()
        let v10: CSTA.ConnectionInformation? = source.optional()
        let v11: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, mediaConnection: v1, mediaDevice: v2, mediaServiceType: v3,
            mediaServiceVersion: v4, mediaServiceInstanceID: v5, mediaStreamID: v6, mediaCallCharacteristics: v7,
            callCharacteristics: v8, localConnectionInfo: v9, mediaConnectionInfo: v10, extensions: v11,
        )
    }
}
extension CSTA.MediaEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.MediaAttachedCaps)
        let v1 = source.capabilities(CapabilityNames.MediaDetachedCaps)
        return Self(
            mediaAttached: v0, mediaDetached: v1,
        )
    }
}
extension CSTA.MediaServiceCapsListMediaServiceCapsItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.MediaServiceType = source.value()
        let v1: Int? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.ConnectionModeBMap? = source.optional()
        let v4: Bool = source.value()
        return Self(
            mediaServiceType: v0, mediaServiceVersion: v1, mediaServiceInstance: v2, connectionMode: v3,
            mediaStreamIDSupported: v4,
        )
    }
}
extension CSTA.MediaServiceType: Sampled {}
extension CSTA.MediaServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.AttachMediaServiceCaps)
        let v1 = source.capabilities(CapabilityNames.DetachMediaServiceCaps)
        return Self(
            attachMediaService: v0, detachMediaService: v1,
        )
    }
}
extension CSTA.MessageInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.MessageInfoItem] = source.list(false)
        return Self(
            messageInfoItem: v0,
        )
    }
}
extension CSTA.MessageInfoItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: String? = source.optional()
        let v2: Int? = source.optional()
        return Self(
            contentTypeAndSubtype: v0, contents: v1, contentsLength: v2,
        )
    }
}
extension CSTA.MessageSeqNumbers: Sampled {}
extension CSTA.MessageWaitingEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: CSTA.DeviceID? = source.optional()
        let v3: Bool = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, targetDevice: v1, deviceForMessage: v2, messageWaitingOn: v3, extensions: v4,
        )
    }
}
extension CSTA.MicGainInc: Sampled {}
extension CSTA.MicrophoneGain: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .micGainAbs(source.value())
        default: return .micGainInc(source.value())
        }
    }
}
extension CSTA.MicrophoneGainEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: CSTA.MicrophoneGain = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, invokingDevice: v1, auditoryApparatus: v2, microphoneGain: v3, extensions: v4,
        )
    }
}
extension CSTA.MicrophoneGainItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        return Self(
            auditoryApparatus: v0, micGainAbs: v1,
        )
    }
}
extension CSTA.MicrophoneMuteEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: Bool = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, invokingDevice: v1, auditoryApparatus: v2, microphoneMuteOn: v3, extensions: v4,
        )
    }
}
extension CSTA.MicrophoneMuteItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Bool = source.value()
        return Self(
            auditoryApparatus: v0, microphoneMuteOn: v1,
        )
    }
}
extension CSTA.MiscMediaCallCharacteristics: Sampled {}
extension CSTA.MonitorFilter: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CallControlEvents? = source.optional()
        let v1: CSTA.CallAssociatedEvents? = source.optional()
        let v2: CSTA.MediaAttachmentEvents? = source.optional()
        let v3: CSTA.PhysicalDeviceFeatureEvents? = source.optional()
        let v4: CSTA.LogicalDeviceFeatureEvents? = source.optional()
        let v5: CSTA.DeviceMaintenanceEvents? = source.optional()
        let v6: CSTA.VoiceEvents? = source.optional()
        let v7: CSTA.VendorSpecEvents? = source.optional()
        return Self(
            callcontrol: v0, callAssociated: v1, mediaAttachment: v2, physicalDeviceFeature: v3,
            logicalDeviceFeature: v4, maintenance: v5, voice: v6, private: v7,
        )
    }
}
extension CSTA.MonitorFilterItems: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.MonitorFilter? = source.optional()
        let v1: CSTA.MonitorFilter? = source.optional()
        let v2: CSTA.MonitorFilter? = source.optional()
        let v3: CSTA.MonitorFilter? = source.optional()
        return Self(
            deviceOnDeviceMonitorFilter: v0, deviceOnConnectionMonitorFilter: v1, callOnDeviceMonitorFilter: v2,
            callOnConnectionMonitorFilter: v3,
        )
    }
}
extension CSTA.MonitorInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        let v2: Bool = source.value()
        let v3: [CSTA.MonitorListEntry]? = source.list(true)
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            serviceCrossRefID: v0, segmentID: v1, lastSegment: v2, monitorList: v3, extensions: v4,
        )
    }
}
extension CSTA.MonitoringServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.ChangeMonitorFilterCaps)
        let v1 = source.capabilities(CapabilityNames.MonitorStartCaps)
        let v2 = source.capabilities(CapabilityNames.MonitorStopCaps)
        let v3 = source.capabilities(CapabilityNames.GetMonitorsCaps)
        let v4 = source.capabilities(CapabilityNames.MonitorInfoCaps)
        return Self(
            changeMonitorFilter: v0, monitorStart: v1, monitorStop: v2, getMonitors: v3, monitorInfo: v4,
        )
    }
}
extension CSTA.MonitorList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.MonitorListEntry] = source.list(false)
        return Self(
            monitorListEntry: v0,
        )
    }
}
extension CSTA.MonitorListEntry: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.DeviceID? = source.optional()
        return Self(
            monitorCrossRefID: v0, monitorObject: v1,
        )
    }
}
extension CSTA.MonitorMediaClass: Sampled {}
extension CSTA.MonitorStart: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.MonitorObject = source.value()
        let v1: CSTA.MonitorFilter? = source.optional()
        let v2: CSTA.MonitorType? = source.optional()
        let v3: CSTA.MonitorMediaClass? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorObject: v0, requestedMonitorFilter: v1, monitorType: v2, requestedMonitorMediaClass: v3,
            extensions: v4,
        )
    }
}
extension CSTA.MonitorStartResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.MonitorFilter? = source.optional()
        let v2: CSTA.MonitorMediaClass? = source.optional()
        let v3: Bool? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, actualMonitorFilter: v1, actualMonitorMediaClass: v2, monitorExistingCalls: v3,
            extensions: v4,
        )
    }
}
extension CSTA.MonitorStop: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.MonitorStopResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.MonitorType: Sampled {}
extension CSTA.NamedDeviceTypes: Sampled {}
extension CSTA.NetworkCapabilitiesChangedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CalledDeviceID = source.value()
        let v4: CSTA.ProgressIndicator? = source.optional()
        let v5: CSTA.LocalConnectionState? = source.optional()
        let v6: CSTA.CorrelatorData? = source.optional()
        let v7: CSTA.UserData? = source.optional()
        let v8: CSTA.NetworkCapability? = source.optional()
        let v9: CSTA.EventCause = source.value()
        let v10: CSTA.ServicesPermitted? = source.optional()
        let v11: CSTA.MediaCallCharacteristics? = source.optional()
        let v12: CSTA.CallCharacteristics? = source.optional()
        let v13: CSTA.ConnectionInformation? = source.optional()
        let v14: CSTA.CallLinkageData? = source.optional()
        let v15: String? = source.optional()
        let v16: [CSTA.AnyContent]? = source.list(true)
        let v17: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, outboundConnection: v1, networkInterfaceUsed: v2, calledDevice: v3,
            progressIndicator: v4, localConnectionInfo: v5, correlatorData: v6, userData: v7, networkCapability: v8,
            cause: v9, servicesPermitted: v10, mediaCallCharacteristics: v11, callCharacteristics: v12,
            outboundConnectionInfo: v13, callLinkageData: v14, languagePreferences: v15, locationInfoList: v16,
            extensions: v17,
        )
    }
}
extension CSTA.NetworkCapability: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.NetworkCapabilityNetworkType = source.value()
        let v1: CSTA.NetworkCapabilityEventsProvided? = source.optional()
        return Self(
            networkType: v0, eventsProvided: v1,
        )
    }
}
extension CSTA.NetworkCapabilityEventsProvided: Sampled {}
extension CSTA.NetworkCapabilityNetworkType: Sampled {}
extension CSTA.NetworkReachedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CallingDeviceID = source.value()
        let v4: CSTA.CalledDeviceID = source.value()
        let v5: CSTA.RedirectionDeviceID = source.value()
        let v6: CSTA.ConnectionID? = source.optional()
        let v7: CSTA.LocalConnectionState? = source.optional()
        let v8: CSTA.CorrelatorData? = source.optional()
        let v9: CSTA.UserData? = source.optional()
        let v10: CSTA.NetworkCapability? = source.optional()
        let v11: CSTA.EventCause = source.value()
        let v12: CSTA.ServicesPermitted? = source.optional()
        let v13: CSTA.MediaCallCharacteristics? = source.optional()
        let v14: CSTA.CallCharacteristics? = source.optional()
        let v15: CSTA.ConnectionInformation? = source.optional()
        let v16: CSTA.NetworkCallingDeviceID? = source.optional()
        let v17: CSTA.NetworkCalledDeviceID? = source.optional()
        let v18: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v19: CSTA.CallLinkageData? = source.optional()
        let v20: String? = source.optional()
        let v21: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v22: [CSTA.AnyContent]? = source.list(true)
        let v23: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, outboundConnection: v1, networkInterfaceUsed: v2, callingDevice: v3,
            calledDevice: v4, lastRedirectionDevice: v5, originatingNIDConnection: v6, localConnectionInfo: v7,
            correlatorData: v8, userData: v9, networkCapability: v10, cause: v11, servicesPermitted: v12,
            mediaCallCharacteristics: v13, callCharacteristics: v14, outboundConnectionInfo: v15,
            networkCallingDevice: v16, networkCalledDevice: v17, associatedCallingDevice: v18, callLinkageData: v19,
            languagePreferences: v20, deviceHistory: v21, locationInfoList: v22, extensions: v23,
        )
    }
}
extension CSTA.NodeNumber: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int? = source.optional()
        let v1: Int? = source.optional()
        let v2: Int? = source.optional()
        return Self(
            area0: v0, area1: v1, area2: v2,
        )
    }
}
extension CSTA.NotRecognizedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.EventCause? = source.optional()
        let v5: CSTA.ServicesPermitted? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, result: v3, cause: v4, servicesPermitted: v5,
            extensions: v6,
        )
    }
}
extension CSTA.NumberOfChargingUnits: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.ChargingUnitsRecord] = source.list(false)
        return Self(
            chargingUnitsRecord: v0,
        )
    }
}
extension CSTA.NumberOfCurrencyUnits: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int = source.value()
        let v2: CSTA.NumberOfCurrencyUnitsCurrencyMultiplier = source.value()
        return Self(
            currencyType: v0, currencyAmount: v1, currencyMultiplier: v2,
        )
    }
}
extension CSTA.NumberOfCurrencyUnitsCurrencyMultiplier: Sampled {}
extension CSTA.NumberUnits: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .numberOfChargeUnits(source.value())
        default: return .numberOfCurrencyUnits(source.value())
        }
    }
}
extension CSTA.OfferedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CallingDeviceID = source.value()
        let v4: CSTA.CalledDeviceID = source.value()
        let v5: CSTA.RedirectionDeviceID = source.value()
        let v6: CSTA.ConnectionID? = source.optional()
        let v7: CSTA.LocalConnectionState? = source.optional()
        let v8: CSTA.CorrelatorData? = source.optional()
        let v9: CSTA.UserData? = source.optional()
        let v10: CSTA.EventCause = source.value()
        let v11: CSTA.ServicesPermitted? = source.optional()
        let v12: CSTA.NetworkCallingDeviceID? = source.optional()
        let v13: CSTA.NetworkCalledDeviceID? = source.optional()
        let v14: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v15: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v16: CSTA.MediaCallCharacteristics? = source.optional()
        let v17: CSTA.CallCharacteristics? = source.optional()
        let v18: CSTA.ConnectionInformation? = source.optional()
        let v19: CSTA.CallLinkageData? = source.optional()
        let v20: String? = source.optional()
        let v21: [CSTA.MessageInfoItem]? = source.list(true)
        let v22: String? = source.optional()
        let v23: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v24: [CSTA.AnyContent]? = source.list(true)
        let v25: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, offeredConnection: v1, offeredDevice: v2, callingDevice: v3, calledDevice: v4,
            lastRedirectionDevice: v5, originatingNIDConnection: v6, localConnectionInfo: v7, correlatorData: v8,
            userData: v9, cause: v10, servicesPermitted: v11, networkCallingDevice: v12, networkCalledDevice: v13,
            associatedCallingDevice: v14, associatedCalledDevice: v15, mediaCallCharacteristics: v16,
            callCharacteristics: v17, offeredConnectionInfo: v18, callLinkageData: v19, subjectOfCall: v20,
            messageInfo: v21, languagePreferences: v22, deviceHistory: v23, locationInfoList: v24, extensions: v25,
        )
    }
}
extension CSTA.OperationErrors: Sampled {}
extension CSTA.OriginatedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CalledDeviceID = source.value()
        let v4: CSTA.DeviceID? = source.optional()
        let v5: CSTA.LocalConnectionState? = source.optional()
        let v6: CSTA.CorrelatorData? = source.optional()
        let v7: CSTA.EventCause = source.value()
        let v8: CSTA.ServicesPermitted? = source.optional()
        let v9: CSTA.NetworkCallingDeviceID? = source.optional()
        let v10: CSTA.NetworkCalledDeviceID? = source.optional()
        let v11: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v12: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v13: CSTA.MediaCallCharacteristics? = source.optional()
        let v14: CSTA.CallCharacteristics? = source.optional()
        let v15: CSTA.ConnectionInformation? = source.optional()
        let v16: CSTA.CallLinkageData? = source.optional()
        let v17: String? = source.optional()
        let v18: [CSTA.MessageInfoItem]? = source.list(true)
        let v19: String? = source.optional()
        let v20: [CSTA.AnyContent]? = source.list(true)
        let v21: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, originatedConnection: v1, callingDevice: v2, calledDevice: v3,
            originatingDevice: v4, localConnectionInfo: v5, correlatorData: v6, cause: v7, servicesPermitted: v8,
            networkCallingDevice: v9, networkCalledDevice: v10, associatedCallingDevice: v11,
            associatedCalledDevice: v12, mediaCallCharacteristics: v13, callCharacteristics: v14,
            originatedConnectionInfo: v15, callLinkageData: v16, subjectOfCall: v17, messageInfo: v18,
            languagePreferences: v19, locationInfoList: v20, extensions: v21,
        )
    }
}
extension CSTA.OtherCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: CSTA.LocalConnectionState? = source.optional()
        let v3: CSTA.ConnectionInformation? = source.optional()
        return Self(
            deviceID: v0, connectionID: v1, localConnectionState: v2, connectionInfo: v3,
        )
    }
}
extension CSTA.OutOfServiceEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: CSTA.EventCause? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, cause: v2, extensions: v3,
        )
    }
}
extension CSTA.ParkCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: CSTA.CorrelatorData? = source.optional()
        let v3: String? = source.optional()
        let v4: String? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            parking: v0, parkTo: v1, correlatorData: v2, subjectOfCall: v3, languagePreferences: v4, extensions: v5,
        )
    }
}
extension CSTA.ParkCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: CSTA.CallLinkageData? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            parkedTo: v0, callLinkageData: v1, extensions: v2,
        )
    }
}
extension CSTA.PartiallyInServiceEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: CSTA.EventCause? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, cause: v2, extensions: v3,
        )
    }
}
extension CSTA.ParticipationType: Sampled {}
extension CSTA.PendingAgentState: Sampled {}
extension CSTA.PerformanceManagementErrors: Sampled {}
extension CSTA.Period: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .absolutePosition(source.value())
        default: return .relativePosition(source.value())
        }
    }
}
extension CSTA.PeriodAbsolutePosition: Sampled {}
extension CSTA.PeriodToReview: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .lengthOfReview(source.value())
        default: return .startOfMessage
        }
    }
}
extension CSTA.PhysDevEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.ButtonInformationCaps)
        let v1 = source.capabilities(CapabilityNames.ButtonPressEventCaps)
        let v2 = source.capabilities(CapabilityNames.DisplayUpdatedCaps)
        let v3 = source.capabilities(CapabilityNames.HookswitchCaps)
        let v4 = source.capabilities(CapabilityNames.LampModeCaps)
        let v5 = source.capabilities(CapabilityNames.MessageWaitingCaps)
        let v6 = source.capabilities(CapabilityNames.MicrophoneGainCaps)
        let v7 = source.capabilities(CapabilityNames.MicrophoneMuteCaps)
        let v8 = source.capabilities(CapabilityNames.RingerStatusCaps)
        let v9 = source.capabilities(CapabilityNames.SpeakerMuteCaps)
        let v10 = source.capabilities(CapabilityNames.SpeakerVolumeCaps)
        return Self(
            buttonInformation: v0, buttonPress: v1, displayUpdated: v2, hookswitch: v3, lampMode: v4,
            messageWaiting: v5, microphoneGain: v6, microphoneMute: v7, ringerStatus: v8, speakerMute: v9,
            speakerVolume: v10,
        )
    }
}
extension CSTA.PhysDevServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.ButtonPressCaps)
        let v1 = source.capabilities(CapabilityNames.GetAuditoryApparatusInfoCaps)
        let v2 = source.capabilities(CapabilityNames.GetButtonInformationCaps)
        let v3 = source.capabilities(CapabilityNames.GetDisplayCaps)
        let v4 = source.capabilities(CapabilityNames.GetHookSwitchStatusCaps)
        let v5 = source.capabilities(CapabilityNames.GetLampInfoCaps)
        let v6 = source.capabilities(CapabilityNames.GetLampModeCaps)
        let v7 = source.capabilities(CapabilityNames.GetMessageWaitingIndicatorCaps)
        let v8 = source.capabilities(CapabilityNames.GetMicrophoneGainCaps)
        let v9 = source.capabilities(CapabilityNames.GetMicrophoneMuteCaps)
        let v10 = source.capabilities(CapabilityNames.GetRingerStatusCaps)
        let v11 = source.capabilities(CapabilityNames.GetSpeakerMuteCaps)
        let v12 = source.capabilities(CapabilityNames.GetSpeakerVolumeCaps)
        let v13 = source.capabilities(CapabilityNames.SetButtonInformationCaps)
        let v14 = source.capabilities(CapabilityNames.SetDisplayCaps)
        let v15 = source.capabilities(CapabilityNames.SetHookSwitchStatusCaps)
        let v16 = source.capabilities(CapabilityNames.SetLampModeCaps)
        let v17 = source.capabilities(CapabilityNames.SetMessageWaitingIndicatorCaps)
        let v18 = source.capabilities(CapabilityNames.SetMicrophoneGainCaps)
        let v19 = source.capabilities(CapabilityNames.SetMicrophoneMuteCaps)
        let v20 = source.capabilities(CapabilityNames.SetRingerStatusCaps)
        let v21 = source.capabilities(CapabilityNames.SetSpeakerMuteCaps)
        let v22 = source.capabilities(CapabilityNames.SetSpeakerVolumeCaps)
        return Self(
            buttonPress: v0, getAuditoryApparatusInfo: v1, getButtonInformation: v2, getDisplay: v3,
            getHookSwitchStatus: v4, getLampInfo: v5, getLampMode: v6, getMessageWaitingIndicator: v7,
            getMicrophoneGain: v8, getMicrophoneMute: v9, getRingerStatus: v10, getSpeakerMute: v11,
            getSpeakerVolume: v12, setButtonInformation: v13, setDisplay: v14, setHookSwitchStatus: v15,
            setLampMode: v16, setMessageWaitingIndicator: v17, setMicrophoneGain: v18, setMicrophoneMute: v19,
            setRingerStatus: v20, setSpeakerMute: v21, setSpeakerVolume: v22,
        )
    }
}
extension CSTA.PhysicalDeviceFeatureEvents: Sampled {}
extension CSTA.PidfProfile: Sampled {}
extension CSTA.PlayEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: Int? = source.optional()
        let v7: CSTA.EventCause? = source.optional()
        let v8: CSTA.ServicesPermitted? = source.optional()
        let v9: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, message: v2, resource: v3, length: v4, currentPosition: v5,
            speed: v6, cause: v7, servicesPermitted: v8, extensions: v9,
        )
    }
}
extension CSTA.PlayMessage: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: Int? = source.optional()
        let v3: CSTA.TerminatingConditions? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            messageToBePlayed: v0, overConnection: v1, duration: v2, termination: v3, extensions: v4,
        )
    }
}
extension CSTA.PlayMessageResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.PrimaryOrSecondaryCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: CSTA.LocalConnectionState = source.value()
        let v3: CSTA.ConnectionInformation? = source.optional()
        return Self(
            deviceID: v0, connectionID: v1, localConnectionState: v2, connectionInfo: v3,
        )
    }
}
extension CSTA.PrivateDataInfoErrors: Sampled {}
extension CSTA.PrivateDataVersionSelection: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int? = source.optional()
        return Self(
            privateDataVersionSelectionArgument: v0,
        )
    }
}
extension CSTA.PrivateDataVersionSelectionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.PrivateEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.CSTASecurityData? = source.optional()
        let v2: CSTA.CSTAPrivateData = source.value()
        return Self(
            monitorCrossRefID: v0, security: v1, privateData: v2,
        )
    }
}
extension CSTA.Profiles: Sampled {}
extension CSTA.ProgressIndicator: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ProgressIndicatorProgressLocation = source.value()
        let v1: CSTA.ProgressIndicatorProgressDescription = source.value()
        return Self(
            progressLocation: v0, progressDescription: v1,
        )
    }
}
extension CSTA.ProgressIndicatorProgressDescription: Sampled {}
extension CSTA.ProgressIndicatorProgressLocation: Sampled {}
extension CSTA.QueryVoiceAttribute: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.AttributeToQuery = source.value()
        let v3: CSTA.ConnectionID? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            messageToQuery: v0, resource: v1, attributeToQuery: v2, connection: v3, extensions: v4,
        )
    }
}
extension CSTA.QueryVoiceAttributeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.AttributeInfo? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            attribute: v0, extensions: v1,
        )
    }
}
extension CSTA.QueuedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CallingDeviceID = source.value()
        let v4: CSTA.CalledDeviceID = source.value()
        let v5: CSTA.RedirectionDeviceID = source.value()
        let v6: Int? = source.optional()
        let v7: Int? = source.optional()
        let v8: CSTA.LocalConnectionState? = source.optional()
        let v9: CSTA.CorrelatorData? = source.optional()
        let v10: CSTA.UserData? = source.optional()
        let v11: CSTA.EventCause = source.value()
        let v12: CSTA.ServicesPermitted? = source.optional()
        let v13: CSTA.NetworkCallingDeviceID? = source.optional()
        let v14: CSTA.NetworkCalledDeviceID? = source.optional()
        let v15: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v16: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v17: CSTA.MediaCallCharacteristics? = source.optional()
        let v18: CSTA.CallCharacteristics? = source.optional()
        let v19: CSTA.ConnectionInformation? = source.optional()
        let v20: CSTA.CallLinkageData? = source.optional()
        let v21: String? = source.optional()
        let v22: [CSTA.MessageInfoItem]? = source.list(true)
        let v23: String? = source.optional()
        let v24: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v25: [CSTA.AnyContent]? = source.list(true)
        let v26: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, queuedConnection: v1, queue: v2, callingDevice: v3, calledDevice: v4,
            lastRedirectionDevice: v5, numberQueued: v6, callsInFront: v7, localConnectionInfo: v8,
            correlatorData: v9, userData: v10, cause: v11, servicesPermitted: v12, networkCallingDevice: v13,
            networkCalledDevice: v14, associatedCallingDevice: v15, associatedCalledDevice: v16,
            mediaCallCharacteristics: v17, callCharacteristics: v18, queuedConnectionInfo: v19,
            callLinkageData: v20, subjectOfCall: v21, messageInfo: v22, languagePreferences: v23,
            deviceHistory: v24, locationInfoList: v25, extensions: v26,
        )
    }
}
extension CSTA.QueueService: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            overConnection: v0, message: v1, resource: v2, text: v3, extensions: v4,
        )
    }
}
extension CSTA.QueueServiceResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ReasonForTerm: Sampled {}
extension CSTA.RecognizedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: String? = source.optional()
        let v5: CSTA.EventCause? = source.optional()
        let v6: CSTA.ServicesPermitted? = source.optional()
        let v7: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, result: v3, text: v4, cause: v5,
            servicesPermitted: v6, extensions: v7,
        )
    }
}
extension CSTA.ReconnectCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            activeCall: v0, heldCall: v1, extensions: v2,
        )
    }
}
extension CSTA.ReconnectCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.RecordEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.EventCause? = source.optional()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, message: v2, resource: v3, length: v4, currentPosition: v5,
            cause: v6, servicesPermitted: v7, extensions: v8,
        )
    }
}
extension CSTA.RecordMessage: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: Int? = source.optional()
        let v3: CSTA.EncodingAlgorithm? = source.optional()
        let v4: Int? = source.optional()
        let v5: CSTA.TerminatingConditions? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callToBeRecorded: v0, resource: v1, samplingRate: v2, encodingAlgorithm: v3, maxDuration: v4,
            termination: v5, extensions: v6,
        )
    }
}
extension CSTA.RecordMessageResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            resultingMessage: v0, extensions: v1,
        )
    }
}
extension CSTA.RedirectionDeviceID: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 5) {
        case 0: return .notKnown
        case 1: return .notRequired
        case 2: return .notSpecified
        case 3: return .numberDialed(source.value())
        default: return .restricted
        }
    }
}
extension CSTA.RegistrationInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        let v2: Bool = source.value()
        let v3: [CSTA.RegistrationListEntry]? = source.list(true)
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            serviceCrossRefID: v0, segmentID: v1, lastSegment: v2, registrationList: v3, extensions: v4,
        )
    }
}
extension CSTA.RegistrationList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.RegistrationListEntry] = source.list(false)
        return Self(
            registrationListEntry: v0,
        )
    }
}
extension CSTA.RegistrationListEntry: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.RegistrationType = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.DeviceID? = source.optional()
        return Self(
            registrationType: v0, registrationID: v1, registrationObject: v2,
        )
    }
}
extension CSTA.RegistrationType: Sampled {}
extension CSTA.RejectCause: Sampled {}
extension CSTA.ReplaceMode: Sampled {}
extension CSTA.ReportingType: Sampled {}
extension CSTA.Reposition: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.Period? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connection: v0, messageToReposition: v1, resource: v2, periodOfReposition: v3, extensions: v4,
        )
    }
}
extension CSTA.RepositionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ReqAgentState: Sampled {}
extension CSTA.ReqDeviceCategory: Sampled {}
extension CSTA.RequestSystemStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            sysStatRegisterID: v0, extensions: v1,
        )
    }
}
extension CSTA.RequestSystemStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.SystemStatusValue = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            systemStatus: v0, extensions: v1,
        )
    }
}
extension CSTA.RequestTypes: Sampled {}
extension CSTA.ReRoute: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: String? = source.optional()
        let v2: Int? = source.optional()
        let v3: CSTA.CorrelatorData? = source.optional()
        let v4: CSTA.CallLinkageData? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIdentifier: v0, routeRegisterReqID: v1, replyTimeout: v2, correlatorData: v3,
            callLinkageData: v4, extensions: v5,
        )
    }
}
extension CSTA.ResetApplicationSessionTimer: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: Int? = source.optional()
        let v2: CSTA.AnyContent? = source.optional()
        return Self(
            sessionID: v0, requestedSessionDuration: v1, extensions: v2,
        )
    }
}
extension CSTA.ResetApplicationSessionTimerNegResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ResetApplicationSessionTimerNegResponseErrorCode = source.value()
        let v1: CSTA.AnyContent? = source.optional()
        return Self(
            errorCode: v0, extensions: v1,
        )
    }
}
extension CSTA.ResetApplicationSessionTimerNegResponseErrorCode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .applError(source.value())
        default: return .definedError(source.value())
        }
    }
}
extension CSTA.ResetApplicationSessionTimerNegResponseErrorCodeDefinedError: Sampled {}
extension CSTA.ResetApplicationSessionTimerPosResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: Int? = source.optional()
        let v1: CSTA.AnyContent? = source.optional()
        return Self(
            actualSessionDuration: v0, extensions: v1,
        )
    }
}
extension CSTA.Resume: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: Int? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connection: v0, messageToResume: v1, resource: v2, duration: v3, extensions: v4,
        )
    }
}
extension CSTA.ResumeDataCollection: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            dcollCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.ResumeDataCollectionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ResumeDataPath: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.IOCrossRefID? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioCrossRefID: v0, ioRegisterRequestID: v1, extensions: v2,
        )
    }
}
extension CSTA.ResumeDataPathResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ResumeLocationTrackingSession: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            locCrossRefId: v0, extensions: v1,
        )
    }
}
extension CSTA.ResumeLocationTrackingSessionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ResumeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.RetrieveCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callToBeRetrieved: v0, extensions: v1,
        )
    }
}
extension CSTA.RetrieveCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.RetrievedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.LocalConnectionState? = source.optional()
        let v4: CSTA.CorrelatorData? = source.optional()
        let v5: CSTA.EventCause = source.value()
        let v6: CSTA.ServicesPermitted? = source.optional()
        let v7: CSTA.MediaCallCharacteristics? = source.optional()
        let v8: CSTA.CallCharacteristics? = source.optional()
        let v9: CSTA.ConnectionInformation? = source.optional()
        let v10: CSTA.CallLinkageData? = source.optional()
        let v11: String? = source.optional()
        let v12: [CSTA.AnyContent]? = source.list(true)
        let v13: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, retrievedConnection: v1, retrievingDevice: v2, localConnectionInfo: v3,
            correlatorData: v4, cause: v5, servicesPermitted: v6, mediaCallCharacteristics: v7,
            callCharacteristics: v8, retrievedConnectionInfo: v9, callLinkageData: v10, languagePreferences: v11,
            locationInfoList: v12, extensions: v13,
        )
    }
}
extension CSTA.RetryValue: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 3) {
        case 0: return .noCountAvailable(source.value())
        case 1: return .noListAvailable(source.value())
        default: return .retryCount(source.value())
        }
    }
}
extension CSTA.Review: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.PeriodToReview? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connection: v0, messageToReview: v1, resource: v2, periodToReview: v3, extensions: v4,
        )
    }
}
extension CSTA.ReviewEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.EventCause? = source.optional()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, message: v2, resource: v3, length: v4, currentPosition: v5,
            cause: v6, servicesPermitted: v7, extensions: v8,
        )
    }
}
extension CSTA.ReviewResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.RingerStatusEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: CSTA.RingMode = source.value()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: Int? = source.optional()
        let v7: CSTA.Volume? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, ringer: v2, ringMode: v3, ringCount: v4, ringDuration: v5,
            ringPattern: v6, ringVolume: v7, extensions: v8,
        )
    }
}
extension CSTA.RingerStatusItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.RingMode = source.value()
        let v2: Int? = source.optional()
        let v3: Int? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        return Self(
            ringer: v0, ringMode: v1, ringCount: v2, ringDuration: v3, ringPattern: v4, ringVolAbs: v5,
        )
    }
}
extension CSTA.RingMode: Sampled {}
extension CSTA.RouteEnd: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.ErrorValue? = source.optional()
        let v3: CSTA.CorrelatorData? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIdentifier: v0, routeRegisterReqID: v1, errorValue: v2, correlatorData: v3, extensions: v4,
        )
    }
}
extension CSTA.RouteingEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: Bool = source.value()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, device: v1, routeingMode: v2, extensions: v3,
        )
    }
}
extension CSTA.RouteingServices: Sampled {}
extension CSTA.RouteingServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.RouteRegisterCaps)
        let v1 = source.capabilities(CapabilityNames.RouteRegisterCancelCaps)
        let v2 = source.capabilities(CapabilityNames.RouteRegisterAbortCaps)
        let v3 = source.capabilities(CapabilityNames.ReRouteCaps)
        let v4 = source.capabilities(CapabilityNames.RouteEndCaps)
        let v5 = source.capabilities(CapabilityNames.RouteRejectCaps)
        let v6 = source.capabilities(CapabilityNames.RouteRequestCaps)
        let v7 = source.capabilities(CapabilityNames.RouteSelectCaps)
        let v8 = source.capabilities(CapabilityNames.RouteUsedCaps)
        return Self(
            routeRegister: v0, routeRegisterCancel: v1, routeRegisterAbort: v2, reRoute: v3, routeEnd: v4,
            routeReject: v5, routeRequest: v6, routeSelect: v7, routeUsed: v8,
        )
    }
}
extension CSTA.RouteRegister: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.MediaClass? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            routeingDevice: v0, requestedRouteingMediaClass: v1, extensions: v2,
        )
    }
}
extension CSTA.RouteRegisterAbort: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            routeRegisterReqID: v0, extensions: v1,
        )
    }
}
extension CSTA.RouteRegisterCancel: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            routeRegisterReqID: v0, extensions: v1,
        )
    }
}
extension CSTA.RouteRegisterCancelResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.RouteRegisterResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.MediaClass? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            routeRegisterReqID: v0, actualRouteingMediaClass: v1, extensions: v2,
        )
    }
}
extension CSTA.RouteReject: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.RejectCause? = source.optional()
        let v3: CSTA.CorrelatorData? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIdentifier: v0, routeRegisterReqID: v1, rejectCause: v2, correlatorData: v3, extensions: v4,
        )
    }
}
extension CSTA.RouteRequest: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CalledDeviceID = source.value()
        let v3: CSTA.CallingDeviceID? = source.optional()
        let v4: CSTA.SubjectDeviceID? = source.optional()
        let v5: CSTA.ConnectionID? = source.optional()
        let v6: CSTA.SelectValue? = source.optional()
        let v7: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v8: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v9: Bool? = source.optional()
        let v10: Int? = source.optional()
        let v11: CSTA.CorrelatorData? = source.optional()
        let v12: CSTA.MediaCallCharacteristics? = source.optional()
        let v13: CSTA.CallCharacteristics? = source.optional()
        let v14: CSTA.ConnectionInformation? = source.optional()
        let v15: CSTA.CallLinkageData? = source.optional()
        let v16: String? = source.optional()
        let v17: [CSTA.MessageInfoItem]? = source.list(true)
        let v18: String? = source.optional()
        let v19: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v20: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIdentifier: v0, routeRegisterReqID: v1, currentRoute: v2, callingDevice: v3, routeingDevice: v4,
            routedCall: v5, routeSelAlgorithm: v6, associatedCallingDevice: v7, associatedCalledDevice: v8,
            priority: v9, replyTimeout: v10, correlatorData: v11, mediaCallCharacteristics: v12,
            callCharacteristics: v13, routeCallInfo: v14, callLinkageData: v15, subjectOfCall: v16,
            messageInfo: v17, languagePreferences: v18, deviceHistory: v19, extensions: v20,
        )
    }
}
extension CSTA.RouteSelect: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.DeviceID = source.value()
        let v3: [CSTA.DeviceID]? = source.list(true)
        let v4: CSTA.RetryValue? = source.optional()
        let v5: Bool? = source.optional()
        let v6: CSTA.CorrelatorData? = source.optional()
        let v7: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIdentifier: v0, routeRegisterReqID: v1, routeSelected: v2, alternateRoutes: v3,
            remainRetries: v4, routeUsedReq: v5, correlatorData: v6, extensions: v7,
        )
    }
}
extension CSTA.RouteUsed: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.CalledDeviceID = source.value()
        let v3: CSTA.CallingDeviceID? = source.optional()
        let v4: Bool? = source.optional()
        let v5: CSTA.CorrelatorData? = source.optional()
        let v6: CSTA.CallLinkageData? = source.optional()
        let v7: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIdentifier: v0, routeRegisterReqID: v1, routeUsed: v2, callingDevice: v3, domain: v4,
            correlatorData: v5, callLinkageData: v6, extensions: v7,
        )
    }
}
extension CSTA.SecurityErrors: Sampled {}
extension CSTA.SecurityFormat: Sampled {}
extension CSTA.SecurityInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .`private`(source.value())
        default: return .string(source.value())
        }
    }
}
extension CSTA.SecurityMode: Sampled {}
extension CSTA.SelectValue: Sampled {}
extension CSTA.SendBroadcastData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.Octets? = source.optional()
        let v1: CSTA.DataPathType? = source.optional()
        let v2: CSTA.DisplayAttributeList? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioData: v0, dataPathType: v1, displayAttributes: v2, extensions: v3,
        )
    }
}
extension CSTA.SendBroadcastDataResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SendData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.IOCrossRefID? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.DisplayAttributeList? = source.optional()
        let v3: CSTA.Octets? = source.optional()
        let v4: CSTA.EventCause? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioCrossRefID: v0, ioRegisterReqID: v1, displayAttributes: v2, ioData: v3, ioCause: v4, extensions: v5,
        )
    }
}
extension CSTA.SendDataResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SendMessage: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: [CSTA.DeviceID]? = source.list(true)
        let v2: [CSTA.MessageInfoItem]? = source.list(true)
        let v3: CSTA.Octets? = source.optional()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.CorrelatorData? = source.optional()
        let v6: CSTA.CallCharacteristics? = source.optional()
        let v7: CSTA.MediaCallCharacteristics? = source.optional()
        let v8: String? = source.optional()
        let v9: String? = source.optional()
        let v10: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            callingDevice: v0, destinationDevices: v1, messageInfo: v2, accountCode: v3, authCode: v4,
            correlatorData: v5, callCharacteristics: v6, mediaCallCharacteristics: v7, subjectOfCall: v8,
            languagePreferences: v9, extensions: v10,
        )
    }
}
extension CSTA.SendMessageResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.ConnectionID]? = source.list(true)
        let v1: CSTA.MediaCallCharacteristics? = source.optional()
        let v2: [CSTA.CallLinkageData]? = source.list(true)
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connectionList: v0, mediaCallCharacteristics: v1, listOfCallLinkageData: v2, extensions: v3,
        )
    }
}
extension CSTA.SendMulticastData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.IOCrossRefID]? = source.list(true)
        let v1: CSTA.Octets? = source.optional()
        let v2: CSTA.DisplayAttributeList? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioCrossRefIDList: v0, ioData: v1, displayAttributes: v2, extensions: v3,
        )
    }
}
extension CSTA.SendMulticastDataResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SendStoredCDR: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CDRTimePeriod? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            cdrCrossRefID: v0, timePeriod: v1, extensions: v2,
        )
    }
}
extension CSTA.SendStoredCDRResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SendUserInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.UserData = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            existingCall: v0, userData: v1, extensions: v2,
        )
    }
}
extension CSTA.SendUserInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.ServEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CapExchangeServList? = source.optional()
        let v1: CSTA.SystemStatusServList? = source.optional()
        let v2: CSTA.MonitoringServList? = source.optional()
        let v3: CSTA.SnapshotServList? = source.optional()
        let v4: CSTA.CallControlServList? = source.optional()
        let v5: CSTA.CallControlEvtsList? = source.optional()
        let v6: CSTA.CallAssociatedServList? = source.optional()
        let v7: CSTA.CallAssociatedEvtsList? = source.optional()
        let v8: CSTA.MediaServList? = source.optional()
        let v9: CSTA.MediaEvtsList? = source.optional()
        let v10: CSTA.RouteingServList? = source.optional()
        let v11: CSTA.PhysDevServList? = source.optional()
        let v12: CSTA.PhysDevEvtsList? = source.optional()
        let v13: CSTA.LogicalServList? = source.optional()
        let v14: CSTA.LogicalEvtsList? = source.optional()
        let v15: CSTA.DeviceMaintEvtsList? = source.optional()
        let v16: CSTA.IOServicesServList? = source.optional()
        let v17: CSTA.DataCollectionServList? = source.optional()
        let v18: CSTA.VoiceServList? = source.optional()
        let v19: CSTA.VoiceEvtsList? = source.optional()
        let v20: CSTA.CDRServList? = source.optional()
        let v21: CSTA.VendorSpecificServList? = source.optional()
        let v22: CSTA.VendorSpecificEvtsList? = source.optional()
        let v23: CSTA.StatusReportingServList? = source.optional()
        let v24: CSTA.LocationServicesServList? = source.optional()
        return Self(
            capExchangeServList: v0, systemServList: v1, monitoringServList: v2, snapshotServList: v3,
            callControlServList: v4, callControlEvtsList: v5, callAssociatedServList: v6,
            callAssociatedEvtsList: v7, mediaServList: v8, mediaEvtsList: v9, routeingServList: v10,
            physDevServList: v11, physDevEvtsList: v12, logicalServList: v13, logicalEvtsList: v14,
            deviceMaintEvtsList: v15, iOServicesServList: v16, dataCollectionServList: v17, voiceServList: v18,
            voiceEvtsList: v19, cdrServList: v20, vendorSpecificServList: v21, vendorSpecificEvtsList: v22,
            statusReportingServList: v23, locationServicesServList: v24,
        )
    }
}
extension CSTA.ServiceCompletionFailureEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.PrimaryOrSecondaryCall = source.value()
        let v2: CSTA.PrimaryOrSecondaryCall? = source.optional()
        let v3: [CSTA.OtherCall]? = source.list(true)
        let v4: [CSTA.OtherCall]? = source.list(true)
        let v5: CSTA.MediaCallCharacteristics? = source.optional()
        let v6: CSTA.EventCause? = source.optional()
        let v7: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, primaryCall: v1, secondaryCall: v2, otherDevsPrimaryCallList: v3,
            otherDevsSecondaryCallList: v4, mediaCallCharacteristics: v5, cause: v6, extensions: v7,
        )
    }
}
extension CSTA.ServiceInitiatedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.SubjectDeviceID = source.value()
        let v3: CSTA.CalledDeviceID? = source.optional()
        let v4: CSTA.LocalConnectionState? = source.optional()
        let v5: CSTA.CorrelatorData? = source.optional()
        let v6: CSTA.EventCause = source.value()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.MediaCallCharacteristics? = source.optional()
        let v9: CSTA.CallCharacteristics? = source.optional()
        let v10: CSTA.ConnectionInformation? = source.optional()
        let v11: CSTA.NetworkCallingDeviceID? = source.optional()
        let v12: CSTA.NetworkCalledDeviceID? = source.optional()
        let v13: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v14: CSTA.CallLinkageData? = source.optional()
        let v15: String? = source.optional()
        let v16: [CSTA.MessageInfoItem]? = source.list(true)
        let v17: String? = source.optional()
        let v18: [CSTA.AnyContent]? = source.list(true)
        let v19: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, initiatedConnection: v1, initiatingDevice: v2, calledDevice: v3,
            localConnectionInfo: v4, correlatorData: v5, cause: v6, servicesPermitted: v7,
            mediaCallCharacteristics: v8, callCharacteristics: v9, initiatedConnectionInfo: v10,
            networkCallingDevice: v11, networkCalledDevice: v12, associatedCallingDevice: v13, callLinkageData: v14,
            subjectOfCall: v15, messageInfo: v16, languagePreferences: v17, locationInfoList: v18, extensions: v19,
        )
    }
}
extension CSTA.ServicesPermitted: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CallControlServices? = source.optional()
        let v1: CSTA.CallAssociatedServices? = source.optional()
        let v2: CSTA.MediaAttachmentServices? = source.optional()
        let v3: CSTA.RouteingServices? = source.optional()
        let v4: CSTA.VoiceServices? = source.optional()
        return Self(
            callControlServices: v0, callAssociatedServices: v1, mediaAttachementServices: v2, routeingServices: v3,
            voiceServices: v4,
        )
    }
}
extension CSTA.SetAgentState: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.ReqAgentState = source.value()
        let v2: String? = source.optional()
        let v3: CSTA.Octets? = source.optional()
        let v4: CSTA.DeviceID? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, requestedAgentState: v1, agentID: v2, password: v3, group: v4, extensions: v5,
        )
    }
}
extension CSTA.SetAgentStateResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.PendingAgentState? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            pendingAgentState: v0, extensions: v1,
        )
    }
}
extension CSTA.SetAutoAnswer: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: Bool = source.value()
        let v2: Int? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, autoAnswerOn: v1, numberOfRings: v2, extensions: v3,
        )
    }
}
extension CSTA.SetAutoAnswerResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetAutoWorkMode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: Bool = source.value()
        let v2: Int? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, autoWorkOn: v1, autoWorkInterval: v2, extensions: v3,
        )
    }
}
extension CSTA.SetAutoWorkModeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetButtonInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, button: v1, buttonLabel: v2, buttonAssociatedNumber: v3, extensions: v4,
        )
    }
}
extension CSTA.SetButtonInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetCallerIDStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: Bool = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, callerIDProvided: v1, extensions: v2,
        )
    }
}
extension CSTA.SetCallerIDStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetDisplay: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: Int? = source.optional()
        let v3: Int? = source.optional()
        let v4: String? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.CharacterSet? = source.optional()
        let v7: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, display: v1, physicalBaseRowNumber: v2, physicalBaseColumnNumber: v3, contentsOfDisplay: v4,
            offset: v5, characterSet: v6, extensions: v7,
        )
    }
}
extension CSTA.SetDisplayResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetDoNotDisturb: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: Bool = source.value()
        let v2: CSTA.CallOrigination? = source.optional()
        let v3: [CSTA.DeviceID]? = source.list(true)
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, doNotDisturbOn: v1, callOrigination: v2, callingDeviceList: v3, extensions: v4,
        )
    }
}
extension CSTA.SetDoNotDisturbResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetForwarding: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.ForwardingType? = source.optional()
        let v2: Bool = source.value()
        let v3: CSTA.DeviceID? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, forwardingType: v1, activateForward: v2, forwardDN: v3, ringCount: v4, ringDuration: v5,
            extensions: v6,
        )
    }
}
extension CSTA.SetForwardingResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetHookswitchStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: Bool = source.value()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, hookswitch: v1, hookswitchOnhook: v2, extensions: v3,
        )
    }
}
extension CSTA.SetHookswitchStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetLampMode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: Int = source.value()
        let v3: CSTA.LampBrightness? = source.optional()
        let v4: Int? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, lamp: v1, lampMode: v2, lampBrightness: v3, lampColor: v4, extensions: v5,
        )
    }
}
extension CSTA.SetLampModeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetLocationInformation: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.AnyContent? = source.optional()
        let v2: CSTA.ReplaceMode? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, locationInfo: v1, replaceMode: v2, extensions: v3,
        )
    }
}
extension CSTA.SetLocationInformationResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetMessageWaitingIndicator: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: Bool = source.value()
        let v2: CSTA.DeviceID? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, messageWaitingOn: v1, deviceForMessage: v2, extensions: v3,
        )
    }
}
extension CSTA.SetMessageWaitingIndicatorResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetMicrophoneGain: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.MicrophoneGain? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditoryApparatus: v1, microphoneGain: v2, extensions: v3,
        )
    }
}
extension CSTA.SetMicrophoneGainResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetMicrophoneMute: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: Bool = source.value()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditoryApparatus: v1, microphoneMuteOn: v2, extensions: v3,
        )
    }
}
extension CSTA.SetMicrophoneMuteResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetRingerStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.RingMode? = source.optional()
        let v3: Int? = source.optional()
        let v4: CSTA.Volume? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, ringer: v1, ringMode: v2, ringPattern: v3, ringVolume: v4, extensions: v5,
        )
    }
}
extension CSTA.SetRingerStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetRouteingMode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: Bool = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, routeingMode: v1, extensions: v2,
        )
    }
}
extension CSTA.SetRouteingModeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetSpeakerMute: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: Bool = source.value()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditoryApparatus: v1, speakerMuteOn: v2, extensions: v3,
        )
    }
}
extension CSTA.SetSpeakerMuteResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetSpeakerVolume: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: String? = source.optional()
        let v2: CSTA.Volume? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            device: v0, auditoryApparatus: v1, speakerVolume: v2, extensions: v3,
        )
    }
}
extension CSTA.SetSpeakerVolumeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SetVoiceAttribute: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.AttributeToSet? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connection: v0, message: v1, resource: v2, attributeToSet: v3, extensions: v4,
        )
    }
}
extension CSTA.SetVoiceAttributeResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SignallingCondition: Sampled {}
extension CSTA.SignallingConditionsAction: Sampled {}
extension CSTA.SignallingDetection: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.SignallingCondition = source.value()
        let v1: CSTA.SignallingConditionsAction = source.value()
        return Self(
            signallingCondition: v0, signallingConditionsAction: v1,
        )
    }
}
extension CSTA.SilenceTimeoutExpiredEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.EventCause? = source.optional()
        let v4: CSTA.ServicesPermitted? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, cause: v3, servicesPermitted: v4,
            extensions: v5,
        )
    }
}
extension CSTA.SimpleCallState: Sampled {}
extension CSTA.SingleStepConferenceCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: CSTA.ParticipationType = source.value()
        let v3: CSTA.Octets? = source.optional()
        let v4: CSTA.Octets? = source.optional()
        let v5: CSTA.CorrelatorData? = source.optional()
        let v6: CSTA.UserData? = source.optional()
        let v7: String? = source.optional()
        let v8: String? = source.optional()
        let v9: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            activeCall: v0, deviceToJoin: v1, participationType: v2, accountCode: v3, authCode: v4,
            correlatorData: v5, userData: v6, subjectOfCall: v7, languagePreferences: v8, extensions: v9,
        )
    }
}
extension CSTA.SingleStepConferenceCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.ConnectionInformation? = source.optional()
        let v2: CSTA.CallLinkageDataList? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            conferencedCall: v0, conferencedCallInfo: v1, callLinkageDataList: v2, extensions: v3,
        )
    }
}
extension CSTA.SingleStepTransferCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.DeviceID = source.value()
        let v2: CSTA.Octets? = source.optional()
        let v3: CSTA.Octets? = source.optional()
        let v4: CSTA.CorrelatorData? = source.optional()
        let v5: CSTA.UserData? = source.optional()
        let v6: CSTA.CallCharacteristics? = source.optional()
        let v7: String? = source.optional()
        let v8: String? = source.optional()
        let v9: CSTA.EventCause? = source.optional()
        let v10: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            activeCall: v0, transferredTo: v1, accountCode: v2, authCode: v3, correlatorData: v4, userData: v5,
            callCharacteristics: v6, subjectOfCall: v7, languagePreferences: v8, reason: v9, extensions: v10,
        )
    }
}
extension CSTA.SingleStepTransferCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: [CSTA.ConnectionListItem]? = source.list(true)
        let v2: CSTA.ConnectionInformation? = source.optional()
        let v3: CSTA.CallLinkageDataList? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            transferredCall: v0, connections: v1, transferredCallInfo: v2, callLinkageDataList: v3, extensions: v4,
        )
    }
}
extension CSTA.SnapshotCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            snapshotObject: v0, extensions: v1,
        )
    }
}
extension CSTA.SnapshotCallData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        let v2: Bool = source.value()
        let v3: [CSTA.SnapshotCallResponseInfo]? = source.list(true)
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            serviceCrossRefID: v0, segmentID: v1, lastSegment: v2, snapshotData: v3, extensions: v4,
        )
    }
}
extension CSTA.SnapshotCallDataList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.SnapshotCallResponseInfo] = source.list(false)
        return Self(
            snapshotCallResponseInfo: v0,
        )
    }
}
extension CSTA.SnapshotCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.SnapshotCallResponseCrossRefIDorSnapshotData = source.value()
        let v1: CSTA.MediaCallCharacteristics? = source.optional()
        let v2: CSTA.CallCharacteristics? = source.optional()
        let v3: CSTA.CallingDeviceID? = source.optional()
        let v4: CSTA.CalledDeviceID? = source.optional()
        let v5: CSTA.AssociatedCallingDeviceID? = source.optional()
        let v6: CSTA.AssociatedCalledDeviceID? = source.optional()
        let v7: CSTA.CorrelatorData? = source.optional()
        let v8: CSTA.CallLinkageData? = source.optional()
        let v9: String? = source.optional()
        let v10: [CSTA.MessageInfoItem]? = source.list(true)
        let v11: String? = source.optional()
        let v12: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v13: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIDorSnapshotData: v0, mediaCallCharacteristics: v1, callCharacteristics: v2, callingDevice: v3,
            calledDevice: v4, associatedCallingDevice: v5, associatedCalledDevice: v6, correlatorData: v7,
            callLinkageData: v8, subjectOfCall: v9, messageInfo: v10, languagePreferences: v11, deviceHistory: v12,
            extensions: v13,
        )
    }
}
extension CSTA.SnapshotCallResponseCrossRefIDorSnapshotData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .serviceCrossRefID(source.value())
        default: return .snapshotData(source.value())
        }
    }
}
extension CSTA.SnapshotCallResponseInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.SubjectDeviceID = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: CSTA.LocalConnectionState? = source.optional()
        let v3: CSTA.ServicesPermitted? = source.optional()
        let v4: [CSTA.CallMediaInfoListCallMediaInfo]? = source.list(true)
        let v5: CSTA.AnyContent? = source.optional()
        return Self(
            deviceOnCall: v0, callIdentifier: v1, localConnectionInfo: v2, servicesPermitted: v3,
            mediaServiceInfoList: v4, locationInfo: v5,
        )
    }
}
extension CSTA.SnapshotDevice: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            snapshotObject: v0, extensions: v1,
        )
    }
}
extension CSTA.SnapshotDeviceData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        let v2: Bool = source.value()
        let v3: [CSTA.SnapshotDeviceResponseInfo]? = source.list(true)
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            serviceCrossRefID: v0, segmentID: v1, lastSegment: v2, snapshotData: v3, extensions: v4,
        )
    }
}
extension CSTA.SnapshotDeviceDataList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: [CSTA.SnapshotDeviceResponseInfo] = source.list(false)
        return Self(
            snapshotDeviceResponseInfo: v0,
        )
    }
}
extension CSTA.SnapshotDeviceResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.SnapshotDeviceResponseCrossRefIDorSnapshotData = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            crossRefIDorSnapshotData: v0, extensions: v1,
        )
    }
}
extension CSTA.SnapshotDeviceResponseCrossRefIDorSnapshotData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .serviceCrossRefID(source.value())
        default: return .snapshotData(source.value())
        }
    }
}
extension CSTA.SnapshotDeviceResponseInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.SubjectDeviceID? = source.optional()
        let v2: CSTA.CallState = source.value()
        let v3: CSTA.ServicesPermitted? = source.optional()
        let v4: [CSTA.DeviceMediaInfoListDeviceMediaInfo]? = source.list(true)
        let v5: CSTA.MediaCallCharacteristics? = source.optional()
        let v6: CSTA.CallLinkageData? = source.optional()
        return Self(
            connectionIdentifier: v0, endpointDevice: v1, localCallState: v2, servicesPermitted: v3,
            mediaServiceInfoList: v4, mediaCallCharacteristics: v5, callLinkageData: v6,
        )
    }
}
extension CSTA.SnapshotServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.SnapshotCallCaps)
        let v1 = source.capabilities(CapabilityNames.SnapshotDeviceCaps)
        let v2 = source.capabilities(CapabilityNames.SnapshotCallDataCaps)
        let v3 = source.capabilities(CapabilityNames.SnapshotDeviceDataCaps)
        return Self(
            snapshotCall: v0, snapshotDevice: v1, snapshotCallData: v2, snapshotDeviceData: v3,
        )
    }
}
extension CSTA.SpeakerMuteEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: Bool = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, invokingDevice: v1, auditoryApparatus: v2, speakerMuteOn: v3, extensions: v4,
        )
    }
}
extension CSTA.SpeakerMuteItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Bool = source.value()
        return Self(
            auditoryApparatus: v0, speakerMuteOn: v1,
        )
    }
}
extension CSTA.SpeakerVolumeEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.SubjectDeviceID = source.value()
        let v2: String = source.value()
        let v3: CSTA.Volume = source.value()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, invokingDevice: v1, auditoryApparatus: v2, speakerVolume: v3, extensions: v4,
        )
    }
}
extension CSTA.SpeakerVolumeItem: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        return Self(
            auditoryApparatus: v0, speakerVolAbs: v1,
        )
    }
}
extension CSTA.SpeechDetectedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.EventCause? = source.optional()
        let v4: CSTA.ServicesPermitted? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, cause: v3, servicesPermitted: v4,
            extensions: v5,
        )
    }
}
extension CSTA.Start: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            overConnection: v0, resource: v1, text: v2, extensions: v3,
        )
    }
}
extension CSTA.StartApplicationSession: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.StartApplicationSessionApplicationInfo = source.value()
        let v1: [String] = source.list(false)
        let v2: Int? = source.optional()
        let v3: CSTA.AnyContent? = source.optional()
        return Self(
            applicationInfo: v0, requestedProtocolVersions: v1, requestedSessionDuration: v2, extensions: v3,
        )
    }
}
extension CSTA.StartApplicationSessionApplicationInfo: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.AnyContent? = source.optional()
        return Self(
            applicationID: v0, applicationSpecificInfo: v1,
        )
    }
}
extension CSTA.StartApplicationSessionNegResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.StartApplicationSessionNegResponseErrorCode = source.value()
        let v1: CSTA.AnyContent? = source.optional()
        return Self(
            errorCode: v0, extensions: v1,
        )
    }
}
extension CSTA.StartApplicationSessionNegResponseErrorCode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .applError(source.value())
        default: return .definedError(source.value())
        }
    }
}
extension CSTA.StartApplicationSessionNegResponseErrorCodeDefinedError: Sampled {}
extension CSTA.StartApplicationSessionPosResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: String = source.value()
        let v2: Int? = source.optional()
        let v3: CSTA.AnyContent? = source.optional()
        return Self(
            sessionID: v0, actualProtocolVersion: v1, actualSessionDuration: v2, extensions: v3,
        )
    }
}
extension CSTA.StartCDRTransmission: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CDRTransferMode = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            transferMode: v0, extensions: v1,
        )
    }
}
extension CSTA.StartCDRTransmissionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            cdrCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.StartDataCollection: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CallObject? = source.optional()
        let v1: CSTA.DataCollType? = source.optional()
        let v2: CSTA.DigitsReportingCriteria? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            object: v0, dataCollType: v1, digitsReportingCriteria: v2, extensions: v3,
        )
    }
}
extension CSTA.StartDataCollectionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            dcollCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.StartDataPath: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTAObject? = source.optional()
        let v2: CSTA.DataPathDirection? = source.optional()
        let v3: CSTA.DataPathType? = source.optional()
        let v4: String? = source.optional()
        let v5: Int? = source.optional()
        let v6: String? = source.optional()
        let v7: Int? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioRegisterReqID: v0, object: v1, dataPathDirection: v2, dataPathType: v3, displayID: v4,
            numberOfCharactersToCollect: v5, terminationCharacter: v6, timeout: v7, extensions: v8,
        )
    }
}
extension CSTA.StartDataPathResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.IOCrossRefID? = source.optional()
        let v1: Int? = source.optional()
        let v2: String? = source.optional()
        let v3: Int? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioCrossRefID: v0, numberOfCharactersToCollect: v1, terminationCharacter: v2, timeout: v3,
            extensions: v4,
        )
    }
}
extension CSTA.StartedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.EventCause? = source.optional()
        let v4: CSTA.ServicesPermitted? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, cause: v3, servicesPermitted: v4,
            extensions: v5,
        )
    }
}
extension CSTA.StartLocationTrackingSession: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.DeviceID? = source.optional()
        let v1: CSTA.CollectionType? = source.optional()
        let v2: Int? = source.optional()
        let v3: Int? = source.optional()
        let v4: CSTA.CollectionFilter? = source.optional()
        let v5: CSTA.ReportingType? = source.optional()
        let v6: Int? = source.optional()
        let v7: Int? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            locDevice: v0, collectionType: v1, collectionInterval: v2, maxCollections: v3, collectionFilter: v4,
            reportingType: v5, reportingInterval: v6, reportingCount: v7, extensions: v8,
        )
    }
}
extension CSTA.StartLocationTrackingSessionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.PidfProfile = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            locCrossRefId: v0, pidfProfile: v1, extensions: v2,
        )
    }
}
extension CSTA.StartResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.StateIncompatibilityErrors: Sampled {}
extension CSTA.StatusFilter: Sampled {}
extension CSTA.StatusFilterList: Sampled {}
extension CSTA.StatusReportingServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.MonitoringServList? = source.optional()
        let v1: CSTA.SnapshotServList? = source.optional()
        let v2: CSTA.SystemStatusServList? = source.optional()
        return Self(
            monitoringServices: v0, snapshotServices: v1, systemServices: v2,
        )
    }
}
extension CSTA.Stop: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connection: v0, messageToBeStopped: v1, resource: v2, extensions: v3,
        )
    }
}
extension CSTA.StopApplicationSession: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.StopApplicationSessionSessionEndReason = source.value()
        let v2: CSTA.AnyContent? = source.optional()
        return Self(
            sessionID: v0, sessionEndReason: v1, extensions: v2,
        )
    }
}
extension CSTA.StopApplicationSessionNegResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.StopApplicationSessionNegResponseErrorCode = source.value()
        let v1: CSTA.AnyContent? = source.optional()
        return Self(
            errorCode: v0, extensions: v1,
        )
    }
}
extension CSTA.StopApplicationSessionNegResponseErrorCode: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .applError(source.value())
        default: return .definedError(source.value())
        }
    }
}
extension CSTA.StopApplicationSessionNegResponseErrorCodeDefinedError: Sampled {}
extension CSTA.StopApplicationSessionPosResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.AnyContent? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.StopApplicationSessionSessionEndReason: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .appEndReason(source.value())
        default: return .definedEndReason(source.value())
        }
    }
}
extension CSTA.StopApplicationSessionSessionEndReasonDefinedEndReason: Sampled {}
extension CSTA.StopCDRTransmission: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CDRTermReason? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            cdrCrossRefID: v0, cdrTermReason: v1, extensions: v2,
        )
    }
}
extension CSTA.StopCDRTransmissionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.StopDataCollection: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            dcollCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.StopDataCollectionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.StopDataPath: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.IOCrossRefID? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioCrossRefID: v0, ioRegisterRequestID: v1, extensions: v2,
        )
    }
}
extension CSTA.StopDataPathResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.StopEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.EventCause? = source.optional()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, message: v2, resource: v3, length: v4, currentPosition: v5,
            cause: v6, servicesPermitted: v7, extensions: v8,
        )
    }
}
extension CSTA.StopLocationTrackingSession: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.EventCause? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            locCrossRefId: v0, reason: v1, extensions: v2,
        )
    }
}
extension CSTA.StopLocationTrackingSessionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.StopResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SubscribedResourceAvailabilityErrors: Sampled {}
extension CSTA.SupplServiceInfo: Sampled {}
extension CSTA.Suspend: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID? = source.optional()
        let v1: String? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            connection: v0, message: v1, resource: v2, extensions: v3,
        )
    }
}
extension CSTA.SuspendDataCollection: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            dcollCrossRefID: v0, extensions: v1,
        )
    }
}
extension CSTA.SuspendDataCollectionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SuspendDataPath: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.IOCrossRefID? = source.optional()
        let v1: String? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            ioCrossRefID: v0, ioRegisterRequestID: v1, extensions: v2,
        )
    }
}
extension CSTA.SuspendDataPathResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SuspendLocationTrackingSession: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            locCrossRefId: v0, extensions: v1,
        )
    }
}
extension CSTA.SuspendLocationTrackingSessionResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SuspendPlayEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.EventCause? = source.optional()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, message: v2, resource: v3, length: v4, currentPosition: v5,
            cause: v6, servicesPermitted: v7, extensions: v8,
        )
    }
}
extension CSTA.SuspendRecordEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.EventCause? = source.optional()
        let v7: CSTA.ServicesPermitted? = source.optional()
        let v8: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, message: v2, resource: v3, length: v4, currentPosition: v5,
            cause: v6, servicesPermitted: v7, extensions: v8,
        )
    }
}
extension CSTA.SuspendResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SwAppearanceAddressability: Sampled {}
extension CSTA.SwAppearanceTypes: Sampled {}
extension CSTA.SwDomainFeatures: Sampled {}
extension CSTA.SwFunctionCapsChanged: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            sysStatRegisterID: v0, extensions: v1,
        )
    }
}
extension CSTA.SwFunctionCapsChangedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SwFunctionDevicesChanged: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            sysStatRegisterID: v0, extensions: v1,
        )
    }
}
extension CSTA.SwFunctionDevicesChangedResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SwitchingFunctionDevices: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: Int? = source.optional()
        let v2: Bool = source.value()
        let v3: [CSTA.DeviceListDevice]? = source.list(true)
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            serviceCrossRefID: v0, segmentID: v1, lastSegment: v2, deviceList: v3, extensions: v4,
        )
    }
}
extension CSTA.SynthesizeMessage: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.ControlData? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            textToBeSynthesized: v0, control: v1, extensions: v2,
        )
    }
}
extension CSTA.SynthesizeMessageResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            synthesizedMessage: v0, extensions: v1,
        )
    }
}
extension CSTA.SystemRegister: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.RequestTypes = source.value()
        let v1: CSTA.StatusFilter? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            requestTypes: v0, requestedStatusFilter: v1, extensions: v2,
        )
    }
}
extension CSTA.SystemRegisterAbort: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            sysStatRegisterID: v0, extensions: v1,
        )
    }
}
extension CSTA.SystemRegisterCancel: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            sysStatRegisterID: v0, extensions: v1,
        )
    }
}
extension CSTA.SystemRegisterCancelResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SystemRegisterResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.StatusFilter? = source.optional()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            sysStatRegisterID: v0, actualStatusFilter: v1, extensions: v2,
        )
    }
}
extension CSTA.SystemResourceAvailabilityErrors: Sampled {}
extension CSTA.SystemStatus: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.SystemStatusValue = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            sysStatRegisterID: v0, systemStatus: v1, extensions: v2,
        )
    }
}
extension CSTA.SystemStatusResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            extensions: v0,
        )
    }
}
extension CSTA.SystemStatusServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.ChangeSystemStatusFilterCaps)
        let v1 = source.capabilities(CapabilityNames.SystemRegisterCaps)
        let v2 = source.capabilities(CapabilityNames.SystemStatusRegisterAbortCaps)
        let v3 = source.capabilities(CapabilityNames.SystemStatusRegisterCancelCaps)
        let v4 = source.capabilities(CapabilityNames.RequestSystemStatusCaps)
        let v5 = source.capabilities(CapabilityNames.SystemStatusCaps)
        let v6 = source.capabilities(CapabilityNames.SwFunctionCapsChangedCaps)
        let v7 = source.capabilities(CapabilityNames.SwFunctionDevicesChangedCaps)
        let v8 = source.capabilities(CapabilityNames.GetRegistrationsCaps)
        let v9 = source.capabilities(CapabilityNames.RegistrationInfoCaps)
        return Self(
            changeSystemStatusFilter: v0, systemRegister: v1, systemStatusRegisterAbort: v2,
            systemStatusRegisterCancel: v3, requestSystemStatus: v4, systemStatus: v5, swFunctionCapsChanged: v6,
            swFunctionDevicesChanged: v7, getRegistrations: v8, registrationInfo: v9,
        )
    }
}
extension CSTA.SystemStatusValue: Sampled {}
extension CSTA.TelephonyTone: Sampled {}
extension CSTA.TelephonyTonesGeneratedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: CSTA.TelephonyTone? = source.optional()
        let v3: Int? = source.optional()
        let v4: Int? = source.optional()
        let v5: Int? = source.optional()
        let v6: CSTA.ConnectionInformation? = source.optional()
        let v7: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, toneGenerated: v2, toneFrequency: v3, toneDuration: v4,
            pauseDuration: v5, connectionInfo: v6, extensions: v7,
        )
    }
}
extension CSTA.TelTonesData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ToneDetected = source.value()
        let v1: Int? = source.optional()
        let v2: Int? = source.optional()
        let v3: Int? = source.optional()
        return Self(
            toneDetected: v0, toneFrequency: v1, toneDuration: v2, tonePauseDuration: v3,
        )
    }
}
extension CSTA.TerminatingConditions: Sampled {}
extension CSTA.ThreadData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String? = source.optional()
        let v1: CSTA.ThreadLinkageID? = source.optional()
        let v2: String? = source.optional()
        return Self(
            threadSwitchingSubDomainName: v0, threadLinkageID: v1, threadIDTimeStamp: v2,
        )
    }
}
extension CSTA.ThreadLinkageID: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .globallyUniqueThreadID(source.value())
        default: return .subDomainThreadID(source.value())
        }
    }
}
extension CSTA.TimeStampMode: Sampled {}
extension CSTA.ToneDetected: Sampled {}
extension CSTA.TransAndConfSetup: Sampled {}
extension CSTA.TransferCall: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            heldCall: v0, activeCall: v1, extensions: v2,
        )
    }
}
extension CSTA.TransferCallResponse: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.ConnectionID = source.value()
        let v1: [CSTA.ConnectionListItem]? = source.list(true)
        let v2: CSTA.ConnectionInformation? = source.optional()
        let v3: CSTA.CallLinkageDataList? = source.optional()
        let v4: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            transferredCall: v0, connections: v1, transferredCallInfo: v2, callLinkageDataList: v3, extensions: v4,
        )
    }
}
extension CSTA.TransferedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID = source.value()
        let v2: CSTA.ConnectionID? = source.optional()
        let v3: CSTA.SubjectDeviceID = source.value()
        let v4: CSTA.SubjectDeviceID = source.value()
        let v5: [CSTA.ConnectionListItem] = source.list(false)
        let v6: CSTA.LocalConnectionState? = source.optional()
        let v7: CSTA.CorrelatorData? = source.optional()
        let v8: CSTA.UserData? = source.optional()
        let v9: CSTA.ChargingInfo? = source.optional()
        let v10: CSTA.EventCause = source.value()
        let v11: CSTA.ServicesPermitted? = source.optional()
        let v12: CSTA.MediaCallCharacteristics? = source.optional()
        let v13: CSTA.CallCharacteristics? = source.optional()
        let v14: CSTA.CallLinkageDataList? = source.optional()
        let v15: String? = source.optional()
        let v16: [CSTA.DeviceHistoryListItem]? = source.list(true)
        let v17: [CSTA.AnyContent]? = source.list(true)
        let v18: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, primaryOldCall: v1, secondaryOldCall: v2, transferringDevice: v3,
            transferredToDevice: v4, transferredConnections: v5, localConnectionInfo: v6, correlatorData: v7,
            userData: v8, chargingInfo: v9, cause: v10, servicesPermitted: v11, mediaCallCharacteristics: v12,
            callCharacteristics: v13, callLinkageDataList: v14, languagePreferences: v15, deviceHistory: v16,
            locationInfoList: v17, extensions: v18,
        )
    }
}
extension CSTA.UserData: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .`private`(source.value())
        default: return .string(source.value())
        }
    }
}
extension CSTA.VendorSpecEvents: Sampled {}
extension CSTA.VendorSpecificEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: CSTA.PrivateEventCaps? = source.optional()
        return Self(
            privateEvent: v0,
        )
    }
}
extension CSTA.VendorSpecificServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.EscapeRegisterCaps)
        let v1 = source.capabilities(CapabilityNames.EscapeRegisterCancelCaps)
        let v2 = source.capabilities(CapabilityNames.EscapeRegisterAbortCaps)
        let v3 = source.capabilities(CapabilityNames.EscapeCaps)
        let v4 = source.capabilities(CapabilityNames.PrivateDataVersionSelectionCaps)
        return Self(
            escapeRegister: v0, escapeRegisterCancel: v1, escapeRegisterAbort: v2, escape: v3,
            privateDataVersionSelection: v4,
        )
    }
}
extension CSTA.VoiceAttributeChangedEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: String? = source.optional()
        let v4: CSTA.Volume? = source.optional()
        let v5: Int? = source.optional()
        let v6: Int? = source.optional()
        let v7: Int? = source.optional()
        let v8: [CSTA.Grammars] = source.list(false)
        let v9 = source.language()
        let v10: CSTA.VoiceAttributeChangedEventMode = source.value()
        let v11: Bool? = source.optional()
        let v12: Double? = source.optional()
        let v13: Double? = source.optional()
        let v14: Double? = source.optional()
        let v15: Double? = source.optional()
        let v16: Double? = source.optional()
        let v17: Bool? = source.optional()
        let v18: CSTA.AnyContent? = source.optional()
        let v19: Double? = source.optional()
        let v20: Bool? = source.optional()
        let v21: CSTA.EventCause? = source.optional()
        let v22: CSTA.ServicesPermitted? = source.optional()
        let v23: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, connection: v1, message: v2, resource: v3, playVolume: v4, recordingGain: v5,
            speed: v6, currentPosition: v7, grammars: v8, language: v9, mode: v10, retainAudio: v11,
            silenceTimeout: v12, maxTimeout: v13, babbleTimeout: v14, endSilence: v15, rejectionThreshold: v16,
            autoInterruptible: v17, innerXml: v18, interdigitTimeout: v19, preflush: v20, cause: v21,
            servicesPermitted: v22, extensions: v23,
        )
    }
}
extension CSTA.VoiceAttributeChangedEventMode: Sampled {}
extension CSTA.VoiceErrorOccurredEvent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0: String = source.value()
        let v1: CSTA.ConnectionID? = source.optional()
        let v2: String? = source.optional()
        let v3: CSTA.EventCause? = source.optional()
        let v4: CSTA.ServicesPermitted? = source.optional()
        let v5: CSTA.CSTACommonArguments? = source.optional()
        return Self(
            monitorCrossRefID: v0, overConnection: v1, resource: v2, cause: v3, servicesPermitted: v4,
            extensions: v5,
        )
    }
}
extension CSTA.VoiceEvents: Sampled {}
extension CSTA.VoiceEvtsList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.BookmarkReachedCaps)
        let v1 = source.capabilities(CapabilityNames.CompletedCaps)
        let v2 = source.capabilities(CapabilityNames.DtmfDetectedCaps)
        let v3 = source.capabilities(CapabilityNames.EmptiedCaps)
        let v4 = source.capabilities(CapabilityNames.InterruptionDetectedCaps)
        let v5 = source.capabilities(CapabilityNames.NotRecognizedCaps)
        let v6 = source.capabilities(CapabilityNames.PlayCaps)
        let v7 = source.capabilities(CapabilityNames.RecognizedCaps)
        let v8 = source.capabilities(CapabilityNames.RecordCaps)
        let v9 = source.capabilities(CapabilityNames.ReviewEventCaps)
        let v10 = source.capabilities(CapabilityNames.StartedCaps)
        let v11 = source.capabilities(CapabilityNames.SilenceTimeoutExpiredCaps)
        let v12 = source.capabilities(CapabilityNames.SpeechDetectedCaps)
        let v13 = source.capabilities(CapabilityNames.StopEventCaps)
        let v14 = source.capabilities(CapabilityNames.SuspendPlayCaps)
        let v15 = source.capabilities(CapabilityNames.SuspendRecordCaps)
        let v16 = source.capabilities(CapabilityNames.VoiceAttribChangedCaps)
        let v17 = source.capabilities(CapabilityNames.VoiceErrorOccurredCaps)
        return Self(
            bookmarkReached: v0, completed: v1, dtmfDetected: v2, emptied: v3, interruptionDetected: v4,
            notRecognized: v5, play: v6, recognized: v7, record: v8, reviewEvent: v9, started: v10,
            silenceTimeoutExpired: v11, speechDetected: v12, stopEvent: v13, suspendPlay: v14, suspendRecord: v15,
            voiceAttribChanged: v16, voiceErrorOccurred: v17,
        )
    }
}
extension CSTA.VoiceServices: Sampled {}
extension CSTA.VoiceServList: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let v0 = source.capabilities(CapabilityNames.ActivateCaps)
        let v1 = source.capabilities(CapabilityNames.ClearCaps)
        let v2 = source.capabilities(CapabilityNames.DeactivateCaps)
        let v3 = source.capabilities(CapabilityNames.ConcatenateMsgCaps)
        let v4 = source.capabilities(CapabilityNames.DeleteMsgCaps)
        let v5 = source.capabilities(CapabilityNames.QueueServiceCaps)
        let v6 = source.capabilities(CapabilityNames.PlayMsgCaps)
        let v7 = source.capabilities(CapabilityNames.QueryVoiceAttribCaps)
        let v8 = source.capabilities(CapabilityNames.RecordMsgCaps)
        let v9 = source.capabilities(CapabilityNames.RepositionCaps)
        let v10 = source.capabilities(CapabilityNames.ResumeCaps)
        let v11 = source.capabilities(CapabilityNames.ReviewCaps)
        let v12 = source.capabilities(CapabilityNames.StartCaps)
        let v13 = source.capabilities(CapabilityNames.SetVoiceAttribCaps)
        let v14 = source.capabilities(CapabilityNames.StopCaps)
        let v15 = source.capabilities(CapabilityNames.SuspendCaps)
        let v16 = source.capabilities(CapabilityNames.SynthesizeMsgCaps)
        return Self(
            activate: v0, clear: v1, deactivate: v2, concatenateMsg: v3, deleteMsg: v4, queueService: v5,
            playMsg: v6, queryVoiceAttrib: v7, recordMsg: v8, reposition: v9, resume: v10, review: v11, start: v12,
            setVoiceAttrib: v13, stop: v14, suspend: v15, synthesizeMsg: v16,
        )
    }
}
extension CSTA.VolInc: Sampled {}
extension CSTA.Volume: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 2) {
        case 0: return .volAbs(source.value())
        default: return .volInc(source.value())
        }
    }
}

extension SampleSource {
    /// One value of every typed message.
    mutating func everyMessage() -> [any CSTAMessage] {
        var messages: [any CSTAMessage] = []
        messages.append(CSTA.GetCSTAFeatures.sample(&self))
        messages.append(CSTA.GetCSTAFeaturesResponse.sample(&self))
        messages.append(CSTA.GetLogicalDeviceInformation.sample(&self))
        messages.append(CSTA.GetLogicalDeviceInformationResponse.sample(&self))
        messages.append(CSTA.GetPhysicalDeviceInformation.sample(&self))
        messages.append(CSTA.GetPhysicalDeviceInformationResponse.sample(&self))
        messages.append(CSTA.GetSwitchingFunctionCaps.sample(&self))
        messages.append(CSTA.GetSwitchingFunctionCapsResponse.sample(&self))
        messages.append(CSTA.GetSwitchingFunctionDevices.sample(&self))
        messages.append(CSTA.GetSwitchingFunctionDevicesResponse.sample(&self))
        messages.append(CSTA.SwitchingFunctionDevices.sample(&self))
        messages.append(CSTA.ChangeSysStatFilter.sample(&self))
        messages.append(CSTA.ChangeSysStatFilterResponse.sample(&self))
        messages.append(CSTA.SystemRegister.sample(&self))
        messages.append(CSTA.SystemRegisterResponse.sample(&self))
        messages.append(CSTA.SystemRegisterAbort.sample(&self))
        messages.append(CSTA.SystemRegisterCancel.sample(&self))
        messages.append(CSTA.RequestSystemStatus.sample(&self))
        messages.append(CSTA.RequestSystemStatusResponse.sample(&self))
        messages.append(CSTA.SystemStatus.sample(&self))
        messages.append(CSTA.SwFunctionCapsChanged.sample(&self))
        messages.append(CSTA.SwFunctionDevicesChanged.sample(&self))
        messages.append(CSTA.GetRegistrations.sample(&self))
        messages.append(CSTA.GetRegistrationsResponse.sample(&self))
        messages.append(CSTA.RegistrationInfo.sample(&self))
        messages.append(CSTA.SystemRegisterCancelResponse.sample(&self))
        messages.append(CSTA.SystemStatusResponse.sample(&self))
        messages.append(CSTA.SwFunctionCapsChangedResponse.sample(&self))
        messages.append(CSTA.SwFunctionDevicesChangedResponse.sample(&self))
        messages.append(CSTA.ChangeMonitorFilter.sample(&self))
        messages.append(CSTA.ChangeMonitorFilterResponse.sample(&self))
        messages.append(CSTA.MonitorStart.sample(&self))
        messages.append(CSTA.MonitorStartResponse.sample(&self))
        messages.append(CSTA.MonitorStop.sample(&self))
        messages.append(CSTA.GetMonitors.sample(&self))
        messages.append(CSTA.GetMonitorsResponse.sample(&self))
        messages.append(CSTA.MonitorInfo.sample(&self))
        messages.append(CSTA.MonitorStopResponse.sample(&self))
        messages.append(CSTA.SnapshotCall.sample(&self))
        messages.append(CSTA.SnapshotCallResponse.sample(&self))
        messages.append(CSTA.SnapshotCallData.sample(&self))
        messages.append(CSTA.SnapshotDevice.sample(&self))
        messages.append(CSTA.SnapshotDeviceResponse.sample(&self))
        messages.append(CSTA.SnapshotDeviceData.sample(&self))
        messages.append(CSTA.AcceptCall.sample(&self))
        messages.append(CSTA.AlternateCall.sample(&self))
        messages.append(CSTA.AnswerCall.sample(&self))
        messages.append(CSTA.CallBack.sample(&self))
        messages.append(CSTA.CallBackResponse.sample(&self))
        messages.append(CSTA.CallBackMessage.sample(&self))
        messages.append(CSTA.CallBackMessageResponse.sample(&self))
        messages.append(CSTA.CamponCall.sample(&self))
        messages.append(CSTA.ClearCall.sample(&self))
        messages.append(CSTA.ClearConnection.sample(&self))
        messages.append(CSTA.ConferenceCall.sample(&self))
        messages.append(CSTA.ConferenceCallResponse.sample(&self))
        messages.append(CSTA.ConsultationCall.sample(&self))
        messages.append(CSTA.ConsultationCallResponse.sample(&self))
        messages.append(CSTA.DeflectCall.sample(&self))
        messages.append(CSTA.DialDigits.sample(&self))
        messages.append(CSTA.DirectedPickupCall.sample(&self))
        messages.append(CSTA.DirectedPickupCallResponse.sample(&self))
        messages.append(CSTA.GroupPickupCall.sample(&self))
        messages.append(CSTA.GroupPickupCallResponse.sample(&self))
        messages.append(CSTA.HoldCall.sample(&self))
        messages.append(CSTA.IntrudeCall.sample(&self))
        messages.append(CSTA.IntrudeCallResponse.sample(&self))
        messages.append(CSTA.JoinCall.sample(&self))
        messages.append(CSTA.JoinCallResponse.sample(&self))
        messages.append(CSTA.MakeCall.sample(&self))
        messages.append(CSTA.MakeCallResponse.sample(&self))
        messages.append(CSTA.MakeConnection.sample(&self))
        messages.append(CSTA.MakeConnectionResponse.sample(&self))
        messages.append(CSTA.MakePredictiveCall.sample(&self))
        messages.append(CSTA.MakePredictiveCallResponse.sample(&self))
        messages.append(CSTA.ParkCall.sample(&self))
        messages.append(CSTA.ParkCallResponse.sample(&self))
        messages.append(CSTA.ReconnectCall.sample(&self))
        messages.append(CSTA.RetrieveCall.sample(&self))
        messages.append(CSTA.SendMessage.sample(&self))
        messages.append(CSTA.SendMessageResponse.sample(&self))
        messages.append(CSTA.SingleStepConferenceCall.sample(&self))
        messages.append(CSTA.SingleStepConferenceCallResponse.sample(&self))
        messages.append(CSTA.SingleStepTransferCall.sample(&self))
        messages.append(CSTA.SingleStepTransferCallResponse.sample(&self))
        messages.append(CSTA.TransferCall.sample(&self))
        messages.append(CSTA.TransferCallResponse.sample(&self))
        messages.append(CSTA.AcceptCallResponse.sample(&self))
        messages.append(CSTA.AlternateCallResponse.sample(&self))
        messages.append(CSTA.AnswerCallResponse.sample(&self))
        messages.append(CSTA.CamponCallResponse.sample(&self))
        messages.append(CSTA.ClearCallResponse.sample(&self))
        messages.append(CSTA.ClearConnectionResponse.sample(&self))
        messages.append(CSTA.DeflectCallResponse.sample(&self))
        messages.append(CSTA.DialDigitsResponse.sample(&self))
        messages.append(CSTA.HoldCallResponse.sample(&self))
        messages.append(CSTA.ReconnectCallResponse.sample(&self))
        messages.append(CSTA.RetrieveCallResponse.sample(&self))
        messages.append(CSTA.BridgedEvent.sample(&self))
        messages.append(CSTA.CallClearedEvent.sample(&self))
        messages.append(CSTA.ConferencedEvent.sample(&self))
        messages.append(CSTA.ConnectionClearedEvent.sample(&self))
        messages.append(CSTA.DeliveredEvent.sample(&self))
        messages.append(CSTA.DigitsDialedEvent.sample(&self))
        messages.append(CSTA.DivertedEvent.sample(&self))
        messages.append(CSTA.EstablishedEvent.sample(&self))
        messages.append(CSTA.FailedEvent.sample(&self))
        messages.append(CSTA.HeldEvent.sample(&self))
        messages.append(CSTA.NetworkCapabilitiesChangedEvent.sample(&self))
        messages.append(CSTA.NetworkReachedEvent.sample(&self))
        messages.append(CSTA.OfferedEvent.sample(&self))
        messages.append(CSTA.OriginatedEvent.sample(&self))
        messages.append(CSTA.QueuedEvent.sample(&self))
        messages.append(CSTA.RetrievedEvent.sample(&self))
        messages.append(CSTA.ServiceInitiatedEvent.sample(&self))
        messages.append(CSTA.TransferedEvent.sample(&self))
        messages.append(CSTA.AssociateData.sample(&self))
        messages.append(CSTA.CancelTelephonyTones.sample(&self))
        messages.append(CSTA.ChangeConnectionInformation.sample(&self))
        messages.append(CSTA.ChangeConnectionInformationResponse.sample(&self))
        messages.append(CSTA.GenerateDigits.sample(&self))
        messages.append(CSTA.GenerateTelephonyTones.sample(&self))
        messages.append(CSTA.SendUserInformation.sample(&self))
        messages.append(CSTA.AssociateDataResponse.sample(&self))
        messages.append(CSTA.CancelTelephonyTonesResponse.sample(&self))
        messages.append(CSTA.GenerateDigitsResponse.sample(&self))
        messages.append(CSTA.GenerateTelephonyTonesResponse.sample(&self))
        messages.append(CSTA.SendUserInformationResponse.sample(&self))
        messages.append(CSTA.CallInformationEvent.sample(&self))
        messages.append(CSTA.ChargingEvent.sample(&self))
        messages.append(CSTA.DigitsGeneratedEvent.sample(&self))
        messages.append(CSTA.TelephonyTonesGeneratedEvent.sample(&self))
        messages.append(CSTA.ServiceCompletionFailureEvent.sample(&self))
        messages.append(CSTA.AttachMediaService.sample(&self))
        messages.append(CSTA.AttachMediaServiceResponse.sample(&self))
        messages.append(CSTA.DetachMediaService.sample(&self))
        messages.append(CSTA.MediaAttachedEvent.sample(&self))
        messages.append(CSTA.MediaDetachedEvent.sample(&self))
        messages.append(CSTA.DetachMediaServiceResponse.sample(&self))
        messages.append(CSTA.RouteRegister.sample(&self))
        messages.append(CSTA.RouteRegisterResponse.sample(&self))
        messages.append(CSTA.RouteRegisterAbort.sample(&self))
        messages.append(CSTA.RouteRegisterCancel.sample(&self))
        messages.append(CSTA.ReRoute.sample(&self))
        messages.append(CSTA.RouteEnd.sample(&self))
        messages.append(CSTA.RouteReject.sample(&self))
        messages.append(CSTA.RouteRequest.sample(&self))
        messages.append(CSTA.RouteSelect.sample(&self))
        messages.append(CSTA.RouteUsed.sample(&self))
        messages.append(CSTA.RouteRegisterCancelResponse.sample(&self))
        messages.append(CSTA.ButtonPress.sample(&self))
        messages.append(CSTA.GetAuditoryApparatusInformation.sample(&self))
        messages.append(CSTA.GetAuditoryApparatusInformationResponse.sample(&self))
        messages.append(CSTA.GetButtonInformation.sample(&self))
        messages.append(CSTA.GetButtonInformationResponse.sample(&self))
        messages.append(CSTA.GetDisplay.sample(&self))
        messages.append(CSTA.GetDisplayResponse.sample(&self))
        messages.append(CSTA.GetHookswitchStatus.sample(&self))
        messages.append(CSTA.GetHookswitchStatusResponse.sample(&self))
        messages.append(CSTA.GetLampInformation.sample(&self))
        messages.append(CSTA.GetLampInformationResponse.sample(&self))
        messages.append(CSTA.GetLampMode.sample(&self))
        messages.append(CSTA.GetLampModeResponse.sample(&self))
        messages.append(CSTA.GetMessageWaitingIndicator.sample(&self))
        messages.append(CSTA.GetMessageWaitingIndicatorResponse.sample(&self))
        messages.append(CSTA.GetMicrophoneGain.sample(&self))
        messages.append(CSTA.GetMicrophoneGainResponse.sample(&self))
        messages.append(CSTA.GetMicrophoneMute.sample(&self))
        messages.append(CSTA.GetMicrophoneMuteResponse.sample(&self))
        messages.append(CSTA.GetRingerStatus.sample(&self))
        messages.append(CSTA.GetRingerStatusResponse.sample(&self))
        messages.append(CSTA.GetSpeakerMute.sample(&self))
        messages.append(CSTA.GetSpeakerMuteResponse.sample(&self))
        messages.append(CSTA.GetSpeakerVolume.sample(&self))
        messages.append(CSTA.GetSpeakerVolumeResponse.sample(&self))
        messages.append(CSTA.SetButtonInformation.sample(&self))
        messages.append(CSTA.SetDisplay.sample(&self))
        messages.append(CSTA.SetHookswitchStatus.sample(&self))
        messages.append(CSTA.SetLampMode.sample(&self))
        messages.append(CSTA.SetMessageWaitingIndicator.sample(&self))
        messages.append(CSTA.SetMicrophoneGain.sample(&self))
        messages.append(CSTA.SetMicrophoneMute.sample(&self))
        messages.append(CSTA.SetRingerStatus.sample(&self))
        messages.append(CSTA.SetSpeakerMute.sample(&self))
        messages.append(CSTA.SetSpeakerVolume.sample(&self))
        messages.append(CSTA.ButtonPressResponse.sample(&self))
        messages.append(CSTA.SetButtonInformationResponse.sample(&self))
        messages.append(CSTA.SetDisplayResponse.sample(&self))
        messages.append(CSTA.SetHookswitchStatusResponse.sample(&self))
        messages.append(CSTA.SetLampModeResponse.sample(&self))
        messages.append(CSTA.SetMessageWaitingIndicatorResponse.sample(&self))
        messages.append(CSTA.SetMicrophoneGainResponse.sample(&self))
        messages.append(CSTA.SetMicrophoneMuteResponse.sample(&self))
        messages.append(CSTA.SetRingerStatusResponse.sample(&self))
        messages.append(CSTA.SetSpeakerMuteResponse.sample(&self))
        messages.append(CSTA.SetSpeakerVolumeResponse.sample(&self))
        messages.append(CSTA.ButtonInformationEvent.sample(&self))
        messages.append(CSTA.ButtonPressEvent.sample(&self))
        messages.append(CSTA.DisplayUpdatedEvent.sample(&self))
        messages.append(CSTA.HookswitchEvent.sample(&self))
        messages.append(CSTA.LampModeEvent.sample(&self))
        messages.append(CSTA.MessageWaitingEvent.sample(&self))
        messages.append(CSTA.MicrophoneGainEvent.sample(&self))
        messages.append(CSTA.MicrophoneMuteEvent.sample(&self))
        messages.append(CSTA.RingerStatusEvent.sample(&self))
        messages.append(CSTA.SpeakerMuteEvent.sample(&self))
        messages.append(CSTA.SpeakerVolumeEvent.sample(&self))
        messages.append(CSTA.CallBackNonCallRelated.sample(&self))
        messages.append(CSTA.CallBackMessageNonCallRelated.sample(&self))
        messages.append(CSTA.CancelCallBack.sample(&self))
        messages.append(CSTA.CancelCallBackMessage.sample(&self))
        messages.append(CSTA.GetAgentState.sample(&self))
        messages.append(CSTA.GetAgentStateResponse.sample(&self))
        messages.append(CSTA.GetAutoAnswer.sample(&self))
        messages.append(CSTA.GetAutoAnswerResponse.sample(&self))
        messages.append(CSTA.GetAutoWorkMode.sample(&self))
        messages.append(CSTA.GetAutoWorkModeResponse.sample(&self))
        messages.append(CSTA.GetCallBack.sample(&self))
        messages.append(CSTA.GetCallBackResponse.sample(&self))
        messages.append(CSTA.GetCallerIDStatus.sample(&self))
        messages.append(CSTA.GetCallerIDStatusResponse.sample(&self))
        messages.append(CSTA.GetDoNotDisturb.sample(&self))
        messages.append(CSTA.GetDoNotDisturbResponse.sample(&self))
        messages.append(CSTA.GetForwarding.sample(&self))
        messages.append(CSTA.GetForwardingResponse.sample(&self))
        messages.append(CSTA.GetLastNumberDialed.sample(&self))
        messages.append(CSTA.GetLastNumberDialedResponse.sample(&self))
        messages.append(CSTA.GetRouteingMode.sample(&self))
        messages.append(CSTA.GetRouteingModeResponse.sample(&self))
        messages.append(CSTA.SetAgentState.sample(&self))
        messages.append(CSTA.SetAgentStateResponse.sample(&self))
        messages.append(CSTA.SetAutoAnswer.sample(&self))
        messages.append(CSTA.SetAutoWorkMode.sample(&self))
        messages.append(CSTA.SetCallerIDStatus.sample(&self))
        messages.append(CSTA.SetDoNotDisturb.sample(&self))
        messages.append(CSTA.SetForwarding.sample(&self))
        messages.append(CSTA.SetRouteingMode.sample(&self))
        messages.append(CSTA.CallBackNonCallRelatedResponse.sample(&self))
        messages.append(CSTA.CallBackMessageNonCallRelatedResponse.sample(&self))
        messages.append(CSTA.CancelCallBackResponse.sample(&self))
        messages.append(CSTA.CancelCallBackMessageResponse.sample(&self))
        messages.append(CSTA.SetAutoAnswerResponse.sample(&self))
        messages.append(CSTA.SetAutoWorkModeResponse.sample(&self))
        messages.append(CSTA.SetCallerIDStatusResponse.sample(&self))
        messages.append(CSTA.SetDoNotDisturbResponse.sample(&self))
        messages.append(CSTA.SetForwardingResponse.sample(&self))
        messages.append(CSTA.SetRouteingModeResponse.sample(&self))
        messages.append(CSTA.AgentBusyEvent.sample(&self))
        messages.append(CSTA.AgentLoggedOffEvent.sample(&self))
        messages.append(CSTA.AgentLoggedOnEvent.sample(&self))
        messages.append(CSTA.AgentNotReadyEvent.sample(&self))
        messages.append(CSTA.AgentReadyEvent.sample(&self))
        messages.append(CSTA.AgentWorkingAfterCallEvent.sample(&self))
        messages.append(CSTA.AutoAnswerEvent.sample(&self))
        messages.append(CSTA.AutoWorkModeEvent.sample(&self))
        messages.append(CSTA.CallBackEvent.sample(&self))
        messages.append(CSTA.CallBackMessageEvent.sample(&self))
        messages.append(CSTA.CallerIDStatusEvent.sample(&self))
        messages.append(CSTA.DoNotDisturbEvent.sample(&self))
        messages.append(CSTA.ForwardingEvent.sample(&self))
        messages.append(CSTA.RouteingEvent.sample(&self))
        messages.append(CSTA.BackInServiceEvent.sample(&self))
        messages.append(CSTA.DeviceCapsChangedEvent.sample(&self))
        messages.append(CSTA.OutOfServiceEvent.sample(&self))
        messages.append(CSTA.PartiallyInServiceEvent.sample(&self))
        messages.append(CSTA.IORegister.sample(&self))
        messages.append(CSTA.IORegisterResponse.sample(&self))
        messages.append(CSTA.IORegisterAbort.sample(&self))
        messages.append(CSTA.IORegisterCancel.sample(&self))
        messages.append(CSTA.StartDataPath.sample(&self))
        messages.append(CSTA.StartDataPathResponse.sample(&self))
        messages.append(CSTA.StopDataPath.sample(&self))
        messages.append(CSTA.SuspendDataPath.sample(&self))
        messages.append(CSTA.ResumeDataPath.sample(&self))
        messages.append(CSTA.DataPathSuspended.sample(&self))
        messages.append(CSTA.DataPathResumed.sample(&self))
        messages.append(CSTA.FastData.sample(&self))
        messages.append(CSTA.SendData.sample(&self))
        messages.append(CSTA.SendBroadcastData.sample(&self))
        messages.append(CSTA.SendMulticastData.sample(&self))
        messages.append(CSTA.IORegisterCancelResponse.sample(&self))
        messages.append(CSTA.StopDataPathResponse.sample(&self))
        messages.append(CSTA.SuspendDataPathResponse.sample(&self))
        messages.append(CSTA.ResumeDataPathResponse.sample(&self))
        messages.append(CSTA.DataPathSuspendedResponse.sample(&self))
        messages.append(CSTA.DataPathResumedResponse.sample(&self))
        messages.append(CSTA.FastDataResponse.sample(&self))
        messages.append(CSTA.SendDataResponse.sample(&self))
        messages.append(CSTA.SendBroadcastDataResponse.sample(&self))
        messages.append(CSTA.SendMulticastDataResponse.sample(&self))
        messages.append(CSTA.StartDataCollection.sample(&self))
        messages.append(CSTA.StartDataCollectionResponse.sample(&self))
        messages.append(CSTA.StopDataCollection.sample(&self))
        messages.append(CSTA.SuspendDataCollection.sample(&self))
        messages.append(CSTA.ResumeDataCollection.sample(&self))
        messages.append(CSTA.DataCollected.sample(&self))
        messages.append(CSTA.DataCollectionSuspended.sample(&self))
        messages.append(CSTA.DataCollectionResumed.sample(&self))
        messages.append(CSTA.StopDataCollectionResponse.sample(&self))
        messages.append(CSTA.SuspendDataCollectionResponse.sample(&self))
        messages.append(CSTA.ResumeDataCollectionResponse.sample(&self))
        messages.append(CSTA.DataCollectedResponse.sample(&self))
        messages.append(CSTA.DataCollectionSuspendedResponse.sample(&self))
        messages.append(CSTA.DataCollectionResumedResponse.sample(&self))
        messages.append(CSTA.Activate.sample(&self))
        messages.append(CSTA.Clear.sample(&self))
        messages.append(CSTA.ConcatenateMessage.sample(&self))
        messages.append(CSTA.ConcatenateMessageResponse.sample(&self))
        messages.append(CSTA.Deactivate.sample(&self))
        messages.append(CSTA.DeleteMessage.sample(&self))
        messages.append(CSTA.PlayMessage.sample(&self))
        messages.append(CSTA.QueryVoiceAttribute.sample(&self))
        messages.append(CSTA.QueryVoiceAttributeResponse.sample(&self))
        messages.append(CSTA.QueueService.sample(&self))
        messages.append(CSTA.RecordMessage.sample(&self))
        messages.append(CSTA.RecordMessageResponse.sample(&self))
        messages.append(CSTA.Reposition.sample(&self))
        messages.append(CSTA.Resume.sample(&self))
        messages.append(CSTA.Review.sample(&self))
        messages.append(CSTA.SetVoiceAttribute.sample(&self))
        messages.append(CSTA.Start.sample(&self))
        messages.append(CSTA.Stop.sample(&self))
        messages.append(CSTA.Suspend.sample(&self))
        messages.append(CSTA.SynthesizeMessage.sample(&self))
        messages.append(CSTA.SynthesizeMessageResponse.sample(&self))
        messages.append(CSTA.ActivateResponse.sample(&self))
        messages.append(CSTA.ClearResponse.sample(&self))
        messages.append(CSTA.DeactivateResponse.sample(&self))
        messages.append(CSTA.DeleteMessageResponse.sample(&self))
        messages.append(CSTA.PlayMessageResponse.sample(&self))
        messages.append(CSTA.QueueServiceResponse.sample(&self))
        messages.append(CSTA.RepositionResponse.sample(&self))
        messages.append(CSTA.ResumeResponse.sample(&self))
        messages.append(CSTA.ReviewResponse.sample(&self))
        messages.append(CSTA.SetVoiceAttributeResponse.sample(&self))
        messages.append(CSTA.StartResponse.sample(&self))
        messages.append(CSTA.StopResponse.sample(&self))
        messages.append(CSTA.SuspendResponse.sample(&self))
        messages.append(CSTA.BookmarkReachedEvent.sample(&self))
        messages.append(CSTA.CompletedEvent.sample(&self))
        messages.append(CSTA.DtmfDetectedEvent.sample(&self))
        messages.append(CSTA.EmptiedEvent.sample(&self))
        messages.append(CSTA.InterruptionDetectedEvent.sample(&self))
        messages.append(CSTA.NotRecognizedEvent.sample(&self))
        messages.append(CSTA.PlayEvent.sample(&self))
        messages.append(CSTA.RecognizedEvent.sample(&self))
        messages.append(CSTA.RecordEvent.sample(&self))
        messages.append(CSTA.ReviewEvent.sample(&self))
        messages.append(CSTA.SilenceTimeoutExpiredEvent.sample(&self))
        messages.append(CSTA.SpeechDetectedEvent.sample(&self))
        messages.append(CSTA.StartedEvent.sample(&self))
        messages.append(CSTA.StopEvent.sample(&self))
        messages.append(CSTA.SuspendPlayEvent.sample(&self))
        messages.append(CSTA.SuspendRecordEvent.sample(&self))
        messages.append(CSTA.VoiceAttributeChangedEvent.sample(&self))
        messages.append(CSTA.VoiceErrorOccurredEvent.sample(&self))
        messages.append(CSTA.CDRNotification.sample(&self))
        messages.append(CSTA.CDRReport.sample(&self))
        messages.append(CSTA.SendStoredCDR.sample(&self))
        messages.append(CSTA.StartCDRTransmission.sample(&self))
        messages.append(CSTA.StartCDRTransmissionResponse.sample(&self))
        messages.append(CSTA.StopCDRTransmission.sample(&self))
        messages.append(CSTA.CDRNotificationResponse.sample(&self))
        messages.append(CSTA.CDRReportResponse.sample(&self))
        messages.append(CSTA.SendStoredCDRResponse.sample(&self))
        messages.append(CSTA.StopCDRTransmissionResponse.sample(&self))
        messages.append(CSTA.Escape.sample(&self))
        messages.append(CSTA.EscapeRegister.sample(&self))
        messages.append(CSTA.EscapeRegisterResponse.sample(&self))
        messages.append(CSTA.EscapeRegisterAbort.sample(&self))
        messages.append(CSTA.EscapeRegisterCancel.sample(&self))
        messages.append(CSTA.PrivateDataVersionSelection.sample(&self))
        messages.append(CSTA.PrivateEvent.sample(&self))
        messages.append(CSTA.EscapeResponse.sample(&self))
        messages.append(CSTA.EscapeRegisterCancelResponse.sample(&self))
        messages.append(CSTA.PrivateDataVersionSelectionResponse.sample(&self))
        messages.append(CSTA.GetLocationInformation.sample(&self))
        messages.append(CSTA.GetLocationInformationResponse.sample(&self))
        messages.append(CSTA.SetLocationInformation.sample(&self))
        messages.append(CSTA.GetLocationTrackingCapabilities.sample(&self))
        messages.append(CSTA.GetLocationTrackingCapabilitiesResponse.sample(&self))
        messages.append(CSTA.GetLocationTrackingSessions.sample(&self))
        messages.append(CSTA.GetLocationTrackingSessionsResponse.sample(&self))
        messages.append(CSTA.LocationSessionInfo.sample(&self))
        messages.append(CSTA.StartLocationTrackingSession.sample(&self))
        messages.append(CSTA.StartLocationTrackingSessionResponse.sample(&self))
        messages.append(CSTA.StopLocationTrackingSession.sample(&self))
        messages.append(CSTA.SuspendLocationTrackingSession.sample(&self))
        messages.append(CSTA.ResumeLocationTrackingSession.sample(&self))
        messages.append(CSTA.LocationInformationReport.sample(&self))
        messages.append(CSTA.LocationTrackingSessionSuspended.sample(&self))
        messages.append(CSTA.LocationTrackingSessionResumed.sample(&self))
        messages.append(CSTA.SetLocationInformationResponse.sample(&self))
        messages.append(CSTA.StopLocationTrackingSessionResponse.sample(&self))
        messages.append(CSTA.SuspendLocationTrackingSessionResponse.sample(&self))
        messages.append(CSTA.ResumeLocationTrackingSessionResponse.sample(&self))
        messages.append(CSTA.LocationInformationReportResponse.sample(&self))
        messages.append(CSTA.LocationTrackingSessionSuspendedResponse.sample(&self))
        messages.append(CSTA.LocationTrackingSessionResumedResponse.sample(&self))
        messages.append(CSTA.CSTAErrorCode.sample(&self))
        messages.append(CSTA.ErrorValue.sample(&self))
        messages.append(CSTA.Parameter<CSTA.AssociatedCalledDeviceID>(.associatedCalledDevice, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.AssociatedCallingDeviceID>(.associatedCallingDevice, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.CallCharacteristics>(.callCharacteristics, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.CallLinkageData>(.callLinkageData, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.CalledDeviceID>(.calledDevice, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.CallingDeviceID>(.callingDevice, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.EventCause>(.cause, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.ConsultOptions>(.consultOptions, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.CorrelatorData>(.correlatorData, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.DeviceHistory>(.deviceHistory, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.CSTACommonArguments>(.extensions, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.RedirectionDeviceID>(.lastRedirectionDevice, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.LocReason>(.locReason, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.LocalConnectionState>(.localConnectionInfo, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.MediaCallCharacteristics>(.mediaCallCharacteristics, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.MessageInfo>(.messageInfo, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.NetworkCalledDeviceID>(.networkCalledDevice, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.NetworkCallingDeviceID>(.networkCallingDevice, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.ServicesPermitted>(.servicesPermitted, .sample(&self)))
        messages.append(CSTA.Parameter<CSTA.UserData>(.userData, .sample(&self)))
        messages.append(CSTA.ApplicationSessionTerminated.sample(&self))
        messages.append(CSTA.ResetApplicationSessionTimer.sample(&self))
        messages.append(CSTA.ResetApplicationSessionTimerNegResponse.sample(&self))
        messages.append(CSTA.ResetApplicationSessionTimerPosResponse.sample(&self))
        messages.append(CSTA.StartApplicationSession.sample(&self))
        messages.append(CSTA.StartApplicationSessionNegResponse.sample(&self))
        messages.append(CSTA.StartApplicationSessionPosResponse.sample(&self))
        messages.append(CSTA.StopApplicationSession.sample(&self))
        messages.append(CSTA.StopApplicationSessionNegResponse.sample(&self))
        messages.append(CSTA.StopApplicationSessionPosResponse.sample(&self))
        return messages
    }
}
