import ECMA323

extension ServiceRule {
    private typealias Adder = (
        _ group: ServiceGroup, _ names: String, _ subjects: [StaticString], _ destinations: [StaticString]
    ) -> Void

    private static let deviceOnly: [StaticString] = ["device"]

    static let table: [MessageKind: ServiceRule] = {
        var table: [MessageKind: ServiceRule] = [:]
        let add: Adder = { group, names, subjects, destinations in
            for name in names.split(separator: " ") {
                let kind = MessageKind(name: String(name))
                precondition(kind != .unknown && table[kind] == nil, "no service, or twice: \(name)")
                table[kind] = ServiceRule(group: group, subjects: subjects, destinations: destinations)
            }
        }
        addCallControl(add)
        addOthers(add)
        return table
    }()

    private static func addCallControl(_ add: Adder) {
        add(.callControl, "AcceptCall", ["callToBeAccepted"], [])
        add(.callControl, "AlternateCall ConferenceCall ReconnectCall TransferCall", ["heldCall", "activeCall"], [])
        add(.callControl, "AnswerCall", ["callToBeAnswered"], [])
        // A callback rings what the phone itself has dialled before; the request names no number.
        add(.callControl, "CallBack", ["callbackConnection"], [])
        add(.callControl, "CallBackMessage", ["callbackMessageConnection"], [])
        add(.callControl, "CamponCall", ["camponConnection"], [])
        add(.callControl, "ClearCall", ["callToBeCleared"], [])
        add(.callControl, "ClearConnection", ["connectionToBeCleared"], [])
        add(.callControl, "ConsultationCall", ["existingCall"], ["consultedDevice"])
        add(.callControl, "DeflectCall", ["callToBeDiverted"], ["newDestination"])
        add(.callControl, "DialDigits", ["diallingConnection"], ["diallingSequence"])
        add(.callControl, "DirectedPickupCall", ["requestingDevice", "callToBePickedUp"], ["requestingDevice"])
        add(.callControl, "GroupPickupCall", ["newDestination"], ["newDestination"])
        add(.callControl, "HoldCall", ["callToBeHeld"], [])
        add(.callControl, "IntrudeCall", ["intrude"], [])
        add(.callControl, "JoinCall", ["activeCall"], ["joiningDevice"])
        add(.callControl, "MakeCall MakePredictiveCall", ["callingDevice"], ["calledDirectoryNumber"])
        add(.callControl, "MakeConnection", ["initiatingDevice"], ["initiatingDevice"])
        add(.callControl, "ParkCall", ["parking"], ["parkTo"])
        add(.callControl, "RetrieveCall", ["callToBeRetrieved"], [])
        add(.callControl, "SendMessage", ["callingDevice"], ["destinationDevices"])
        add(.callControl, "SingleStepConferenceCall", ["activeCall"], ["deviceToJoin"])
        add(.callControl, "SingleStepTransferCall", ["activeCall"], ["transferredTo"])
    }

    private static func addOthers(_ add: Adder) {
        add(.monitoring, "MonitorStart", ["monitorObject"], [])
        add(.monitoring, "MonitorStop ChangeMonitorFilter GetMonitors", [], [])
        add(.snapshot, "SnapshotDevice SnapshotCall", ["snapshotObject"], [])
        add(.callAssociated, "AssociateData SendUserInformation", ["existingCall"], [])
        add(.callAssociated, "CancelTelephonyTones", ["connectionToStopTone"], [])
        add(.callAssociated, "GenerateDigits", ["connectionToSendDigits"], [])
        add(.callAssociated, "GenerateTelephonyTones", ["connectionToSendTone"], [])
        add(
            .readFeatures,
            """
            GetAgentState GetAutoAnswer GetAutoWorkMode GetCallBack GetCallerIDStatus GetDoNotDisturb GetForwarding \
            GetLastNumberDialed GetRouteingMode GetAuditoryApparatusInformation GetButtonInformation GetDisplay \
            GetHookswitchStatus GetLampInformation GetLampMode GetMessageWaitingIndicator GetMicrophoneGain \
            GetMicrophoneMute GetRingerStatus GetSpeakerMute GetSpeakerVolume GetLogicalDeviceInformation \
            GetPhysicalDeviceInformation
            """, deviceOnly, [])
        add(
            .setFeatures,
            """
            SetAgentState SetAutoAnswer SetAutoWorkMode SetCallerIDStatus SetDoNotDisturb SetRouteingMode SetDisplay \
            SetLampMode SetMessageWaitingIndicator SetMicrophoneGain SetMicrophoneMute \
            SetRingerStatus SetSpeakerMute SetSpeakerVolume
            """, deviceOnly, [])
        add(.handset, "ButtonPress SetHookswitchStatus", deviceOnly, [])
        add(.setFeatures, "SetForwarding", deviceOnly, ["forwardDN"])
        add(.setFeatures, "SetButtonInformation", deviceOnly, ["buttonAssociatedNumber"])
        add(
            .setFeatures,
            "CallBackNonCallRelated CallBackMessageNonCallRelated CancelCallBack CancelCallBackMessage",
            ["originatingDevice"], ["targetDevice"])
        add(.capabilities, "GetCSTAFeatures GetSwitchingFunctionCaps GetSwitchingFunctionDevices", [], [])
        add(
            .system,
            """
            ChangeSysStatFilter SystemRegister SystemRegisterAbort SystemRegisterCancel RequestSystemStatus \
            SystemStatus SwFunctionCapsChanged SwFunctionDevicesChanged GetRegistrations
            """, [], [])
    }
}
