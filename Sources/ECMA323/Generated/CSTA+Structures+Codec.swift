// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How structures and choices are read and written.

extension CSTA.AgentInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let acdGroup: CSTA.DeviceID? = try reader.optional("acdGroup", &members)
        let agentState: CSTA.AgentState = try reader.required("agentState", &members)
        let pendingAgentState: CSTA.PendingAgentState? = try reader.optional("pendingAgentState", &members)
        let agentStateCondition: CSTA.AgentStateCondition? = try reader.optional("agentStateCondition", &members)
        reader.finish(members)
        return Self(
            acdGroup: acdGroup, agentState: agentState, pendingAgentState: pendingAgentState,
            agentStateCondition: agentStateCondition,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("acdGroup", acdGroup)
        writer.member("agentState", agentState)
        writer.member("pendingAgentState", pendingAgentState)
        writer.member("agentStateCondition", agentStateCondition)
    }
}

extension CSTA.AgentStateEntry {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let agentID: String? = try reader.optional("agentID", &members)
        let loggedOnState: Bool = try reader.required("loggedOnState", &members)
        let agentInfo: [CSTA.AgentInfo]? = try reader.optionalList("agentInfo", item: "agentInfoItem", &members)
        reader.finish(members)
        return Self(
            agentID: agentID, loggedOnState: loggedOnState, agentInfo: agentInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("agentID", agentID)
        writer.member("loggedOnState", loggedOnState)
        writer.list("agentInfo", item: "agentInfoItem", agentInfo)
    }
}

extension CSTA.ApplicationSessionTerminatedSessionTermReason {
    private static let memberNames: [StaticString] = [
        "definedTermReason", "serverTermReason",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .definedTermReason(try reader.value(found.element))
        default: return .serverTermReason(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .definedTermReason(let value): writer.member("definedTermReason", value)
        case .serverTermReason(let value): writer.member("serverTermReason", value)
        }
    }
}

extension CSTA.AttributeInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element, inAnyOrder: true)
        let autoInterruptible: Bool? = try reader.optional("autoInterruptible", &members)
        let babbleTimeout: Double? = try reader.optional("babbleTimeout", &members)
        let currentGain: Int? = try reader.optional("currentGain", &members)
        let currentPosition: Int? = try reader.optional("currentPosition", &members)
        let currentSpeed: Int? = try reader.optional("currentSpeed", &members)
        let currentState: CSTA.CurrentState? = try reader.optional("currentState", &members)
        let currentVolume: Int? = try reader.optional("currentVolume", &members)
        let duration: Int? = try reader.optional("duration", &members)
        let encodingAlgorithm: CSTA.EncodingAlgorithm? = try reader.optional("encodingAlgorithm", &members)
        let endSilence: Double? = try reader.optional("endSilence", &members)
        let filename: String? = try reader.optional("filename", &members)
        let grammars: CSTA.Grammars? = try reader.optional("grammars", &members)
        let innerXml: CSTA.AnyContent? = try reader.optional("innerXml", &members)
        let interdigitTimeout: Double? = try reader.optional("interdigitTimeout", &members)
        let language: String? = try reader.optional("language", &members)
        let maxTimeout: Double? = try reader.optional("maxTimeout", &members)
        let mode: CSTA.AttributeInfoMode? = try reader.optional("mode", &members)
        let preflush: Bool? = try reader.optional("preflush", &members)
        let rejectionThreshold: Double? = try reader.optional("rejectionThreshold", &members)
        let retainAudio: Bool? = try reader.optional("retainAudio", &members)
        let samplingRate: Int? = try reader.optional("samplingRate", &members)
        let silenceTimeout: Double? = try reader.optional("silenceTimeout", &members)
        reader.finish(members)
        return Self(
            autoInterruptible: autoInterruptible, babbleTimeout: babbleTimeout, currentGain: currentGain,
            currentPosition: currentPosition, currentSpeed: currentSpeed, currentState: currentState,
            currentVolume: currentVolume, duration: duration, encodingAlgorithm: encodingAlgorithm,
            endSilence: endSilence, filename: filename, grammars: grammars, innerXml: innerXml,
            interdigitTimeout: interdigitTimeout, language: language, maxTimeout: maxTimeout, mode: mode,
            preflush: preflush, rejectionThreshold: rejectionThreshold, retainAudio: retainAudio,
            samplingRate: samplingRate, silenceTimeout: silenceTimeout,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("autoInterruptible", autoInterruptible)
        writer.member("babbleTimeout", babbleTimeout)
        writer.member("currentGain", currentGain)
        writer.member("currentPosition", currentPosition)
        writer.member("currentSpeed", currentSpeed)
        writer.member("currentState", currentState)
        writer.member("currentVolume", currentVolume)
        writer.member("duration", duration)
        writer.member("encodingAlgorithm", encodingAlgorithm)
        writer.member("endSilence", endSilence)
        writer.member("filename", filename)
        writer.member("grammars", grammars)
        writer.member("innerXml", innerXml)
        writer.member("interdigitTimeout", interdigitTimeout)
        writer.member("language", language)
        writer.member("maxTimeout", maxTimeout)
        writer.member("mode", mode)
        writer.member("preflush", preflush)
        writer.member("rejectionThreshold", rejectionThreshold)
        writer.member("retainAudio", retainAudio)
        writer.member("samplingRate", samplingRate)
        writer.member("silenceTimeout", silenceTimeout)
    }
}

extension CSTA.AttributeToSet {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element, inAnyOrder: true)
        let autoInterruptible: Bool? = try reader.optional("autoInterruptible", &members)
        let babbleTimeout: Double? = try reader.optional("babbleTimeout", &members)
        let currentGain: Int? = try reader.optional("currentGain", &members)
        let currentSpeed: Int? = try reader.optional("currentSpeed", &members)
        let currentVolume: CSTA.Volume? = try reader.optional("currentVolume", &members)
        let endSilence: Double? = try reader.optional("endSilence", &members)
        let grammars: CSTA.Grammars? = try reader.optional("grammars", &members)
        let innerXml: CSTA.AnyContent? = try reader.optional("innerXml", &members)
        let interdigitTimeout: Double? = try reader.optional("interdigitTimeout", &members)
        let language: String? = try reader.optional("language", &members)
        let maxTimeout: Double? = try reader.optional("maxTimeout", &members)
        let mode: CSTA.AttributeToSetMode? = try reader.optional("mode", &members)
        let preflush: Bool? = try reader.optional("preflush", &members)
        let rejectionThreshold: Double? = try reader.optional("rejectionThreshold", &members)
        let retainAudio: Bool? = try reader.optional("retainAudio", &members)
        let silenceTimeout: Double? = try reader.optional("silenceTimeout", &members)
        reader.finish(members)
        return Self(
            autoInterruptible: autoInterruptible, babbleTimeout: babbleTimeout, currentGain: currentGain,
            currentSpeed: currentSpeed, currentVolume: currentVolume, endSilence: endSilence, grammars: grammars,
            innerXml: innerXml, interdigitTimeout: interdigitTimeout, language: language, maxTimeout: maxTimeout,
            mode: mode, preflush: preflush, rejectionThreshold: rejectionThreshold, retainAudio: retainAudio,
            silenceTimeout: silenceTimeout,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("autoInterruptible", autoInterruptible)
        writer.member("babbleTimeout", babbleTimeout)
        writer.member("currentGain", currentGain)
        writer.member("currentSpeed", currentSpeed)
        writer.member("currentVolume", currentVolume)
        writer.member("endSilence", endSilence)
        writer.member("grammars", grammars)
        writer.member("innerXml", innerXml)
        writer.member("interdigitTimeout", interdigitTimeout)
        writer.member("language", language)
        writer.member("maxTimeout", maxTimeout)
        writer.member("mode", mode)
        writer.member("preflush", preflush)
        writer.member("rejectionThreshold", rejectionThreshold)
        writer.member("retainAudio", retainAudio)
        writer.member("silenceTimeout", silenceTimeout)
    }
}

extension CSTA.AuditoryApparatusItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let auditoryApparatusType: CSTA.AuditoryApparatusItemAuditoryApparatusType = try reader.required("auditoryApparatusType", &members)
        let speaker: CSTA.AuditoryApparatusItemSpeaker? = try reader.optional("speaker", &members)
        let microphone: CSTA.AuditoryApparatusItemMicrophone? = try reader.optional("microphone", &members)
        let hookswitch: CSTA.AuditoryApparatusItemHookswitch? = try reader.optional("hookswitch", &members)
        let hookswitchID: String? = try reader.optional("hookswitchID", &members)
        reader.finish(members)
        return Self(
            auditoryApparatus: auditoryApparatus, auditoryApparatusType: auditoryApparatusType, speaker: speaker,
            microphone: microphone, hookswitch: hookswitch, hookswitchID: hookswitchID,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("auditoryApparatusType", auditoryApparatusType)
        writer.member("speaker", speaker)
        writer.member("microphone", microphone)
        writer.member("hookswitch", hookswitch)
        writer.member("hookswitchID", hookswitchID)
    }
}

extension CSTA.ButtonItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let button: String? = try reader.optional("button", &members)
        let buttonLabel: String? = try reader.optional("buttonLabel", &members)
        let buttonLabelSettable: Bool? = try reader.optional("buttonLabelSettable", &members)
        let buttonFunction: String? = try reader.optional("buttonFunction", &members)
        let buttonAssociatedNumber: CSTA.DeviceID? = try reader.optional("buttonAssociatedNumber", &members)
        let buttonAssociatedNumberSettable: Bool? = try reader.optional("buttonAssociatedNumberSettable", &members)
        let buttonPressIndicator: Bool? = try reader.optional("buttonPressIndicator", &members)
        let lampList: [String]? = try reader.optionalList("lampList", item: "lampID", &members)
        reader.finish(members)
        return Self(
            button: button, buttonLabel: buttonLabel, buttonLabelSettable: buttonLabelSettable,
            buttonFunction: buttonFunction, buttonAssociatedNumber: buttonAssociatedNumber,
            buttonAssociatedNumberSettable: buttonAssociatedNumberSettable,
            buttonPressIndicator: buttonPressIndicator, lampList: lampList,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("button", button)
        writer.member("buttonLabel", buttonLabel)
        writer.member("buttonLabelSettable", buttonLabelSettable)
        writer.member("buttonFunction", buttonFunction)
        writer.member("buttonAssociatedNumber", buttonAssociatedNumber)
        writer.member("buttonAssociatedNumberSettable", buttonAssociatedNumberSettable)
        writer.member("buttonPressIndicator", buttonPressIndicator)
        writer.list("lampList", item: "lampID", lampList)
    }
}

extension CSTA.CallAssociatedEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callInformation = try reader.capabilities("callInformation", CapabilityNames.CallInformationCaps, &members)
        let charging = try reader.capabilities("charging", CapabilityNames.ChargingCaps, &members)
        let digitsGenerated = try reader.capabilities("digitsGenerated", CapabilityNames.DigitsGeneratedCaps, &members)
        let telephonyTonesGenerated = try reader.capabilities("telephonyTonesGenerated", CapabilityNames.TelephonyTonesGeneratedCaps, &members)
        let serviceCompletionFailure = try reader.capabilities("serviceCompletionFailure", CapabilityNames.ServiceCompletionFailureCaps, &members)
        reader.finish(members)
        return Self(
            callInformation: callInformation, charging: charging, digitsGenerated: digitsGenerated,
            telephonyTonesGenerated: telephonyTonesGenerated, serviceCompletionFailure: serviceCompletionFailure,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("callInformation", CapabilityNames.CallInformationCaps, callInformation)
        writer.capabilities("charging", CapabilityNames.ChargingCaps, charging)
        writer.capabilities("digitsGenerated", CapabilityNames.DigitsGeneratedCaps, digitsGenerated)
        writer.capabilities("telephonyTonesGenerated", CapabilityNames.TelephonyTonesGeneratedCaps, telephonyTonesGenerated)
        writer.capabilities("serviceCompletionFailure", CapabilityNames.ServiceCompletionFailureCaps, serviceCompletionFailure)
    }
}

extension CSTA.CallAssociatedServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let associateData = try reader.capabilities("associateData", CapabilityNames.AssociateDataCaps, &members)
        let cancelTelephonyTones = try reader.capabilities("cancelTelephonyTones", CapabilityNames.CancelTelephonyTonesCaps, &members)
        let changeConnectionInformation = try reader.capabilities("changeConnectionInformation", CapabilityNames.ChangeConnectionInformationCaps, &members)
        let generateDigits = try reader.capabilities("generateDigits", CapabilityNames.GenerateDigitsCaps, &members)
        let generateTelephonyTones = try reader.capabilities("generateTelephonyTones", CapabilityNames.GenerateTelephonyTonesCaps, &members)
        let sendUserInformation = try reader.capabilities("sendUserInformation", CapabilityNames.SendUserInformationCaps, &members)
        reader.finish(members)
        return Self(
            associateData: associateData, cancelTelephonyTones: cancelTelephonyTones,
            changeConnectionInformation: changeConnectionInformation, generateDigits: generateDigits,
            generateTelephonyTones: generateTelephonyTones, sendUserInformation: sendUserInformation,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("associateData", CapabilityNames.AssociateDataCaps, associateData)
        writer.capabilities("cancelTelephonyTones", CapabilityNames.CancelTelephonyTonesCaps, cancelTelephonyTones)
        writer.capabilities("changeConnectionInformation", CapabilityNames.ChangeConnectionInformationCaps, changeConnectionInformation)
        writer.capabilities("generateDigits", CapabilityNames.GenerateDigitsCaps, generateDigits)
        writer.capabilities("generateTelephonyTones", CapabilityNames.GenerateTelephonyTonesCaps, generateTelephonyTones)
        writer.capabilities("sendUserInformation", CapabilityNames.SendUserInformationCaps, sendUserInformation)
    }
}

extension CSTA.CallBackListItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let originatingDevice: CSTA.DeviceID? = try reader.optional("originatingDevice", &members)
        let targetDevice: CSTA.DeviceID? = try reader.optional("targetDevice", &members)
        let callBackMessageIndicator: Bool? = try reader.optional("callBackMessageIndicator", &members)
        reader.finish(members)
        return Self(
            originatingDevice: originatingDevice, targetDevice: targetDevice,
            callBackMessageIndicator: callBackMessageIndicator,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("originatingDevice", originatingDevice)
        writer.member("targetDevice", targetDevice)
        writer.member("callBackMessageIndicator", callBackMessageIndicator)
    }
}

extension CSTA.CallControlEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let bridged = try reader.capabilities("bridged", CapabilityNames.BridgedCaps, &members)
        let callCleared = try reader.capabilities("callCleared", CapabilityNames.CallClearedCaps, &members)
        let conferenced = try reader.capabilities("conferenced", CapabilityNames.ConferencedCaps, &members)
        let connectionCleared = try reader.capabilities("connectionCleared", CapabilityNames.ConnectionClearedCaps, &members)
        let delivered = try reader.capabilities("delivered", CapabilityNames.DeliveredCaps, &members)
        let digitsDialed = try reader.capabilities("digitsDialed", CapabilityNames.DigitsDialedCaps, &members)
        let diverted = try reader.capabilities("diverted", CapabilityNames.DivertedCaps, &members)
        let established = try reader.capabilities("established", CapabilityNames.EstablishedCaps, &members)
        let failed = try reader.capabilities("failed", CapabilityNames.FailedCaps, &members)
        let held = try reader.capabilities("held", CapabilityNames.HeldCaps, &members)
        let netwCapsChanged = try reader.capabilities("netwCapsChanged", CapabilityNames.NetwCapsChangedCaps, &members)
        let netwReached = try reader.capabilities("netwReached", CapabilityNames.NetwReachedCaps, &members)
        let offered = try reader.capabilities("offered", CapabilityNames.OfferedCaps, &members)
        let originated = try reader.capabilities("originated", CapabilityNames.OriginatedCaps, &members)
        let queued = try reader.capabilities("queued", CapabilityNames.QueuedCaps, &members)
        let retrieved = try reader.capabilities("retrieved", CapabilityNames.RetrievedCaps, &members)
        let serviceInitiated = try reader.capabilities("serviceInitiated", CapabilityNames.ServiceInitiatedCaps, &members)
        let transferred = try reader.capabilities("transferred", CapabilityNames.TransferredCaps, &members)
        reader.finish(members)
        return Self(
            bridged: bridged, callCleared: callCleared, conferenced: conferenced,
            connectionCleared: connectionCleared, delivered: delivered, digitsDialed: digitsDialed,
            diverted: diverted, established: established, failed: failed, held: held,
            netwCapsChanged: netwCapsChanged, netwReached: netwReached, offered: offered, originated: originated,
            queued: queued, retrieved: retrieved, serviceInitiated: serviceInitiated, transferred: transferred,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("bridged", CapabilityNames.BridgedCaps, bridged)
        writer.capabilities("callCleared", CapabilityNames.CallClearedCaps, callCleared)
        writer.capabilities("conferenced", CapabilityNames.ConferencedCaps, conferenced)
        writer.capabilities("connectionCleared", CapabilityNames.ConnectionClearedCaps, connectionCleared)
        writer.capabilities("delivered", CapabilityNames.DeliveredCaps, delivered)
        writer.capabilities("digitsDialed", CapabilityNames.DigitsDialedCaps, digitsDialed)
        writer.capabilities("diverted", CapabilityNames.DivertedCaps, diverted)
        writer.capabilities("established", CapabilityNames.EstablishedCaps, established)
        writer.capabilities("failed", CapabilityNames.FailedCaps, failed)
        writer.capabilities("held", CapabilityNames.HeldCaps, held)
        writer.capabilities("netwCapsChanged", CapabilityNames.NetwCapsChangedCaps, netwCapsChanged)
        writer.capabilities("netwReached", CapabilityNames.NetwReachedCaps, netwReached)
        writer.capabilities("offered", CapabilityNames.OfferedCaps, offered)
        writer.capabilities("originated", CapabilityNames.OriginatedCaps, originated)
        writer.capabilities("queued", CapabilityNames.QueuedCaps, queued)
        writer.capabilities("retrieved", CapabilityNames.RetrievedCaps, retrieved)
        writer.capabilities("serviceInitiated", CapabilityNames.ServiceInitiatedCaps, serviceInitiated)
        writer.capabilities("transferred", CapabilityNames.TransferredCaps, transferred)
    }
}

extension CSTA.CallControlServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let acceptCall = try reader.capabilities("acceptCall", CapabilityNames.AcceptCallCaps, &members)
        let alternateCall = try reader.capabilities("alternateCall", CapabilityNames.AlternateCallCaps, &members)
        let answerCall = try reader.capabilities("answerCall", CapabilityNames.AnswerCallCaps, &members)
        let callBack = try reader.capabilities("callBack", CapabilityNames.CallBackCaps, &members)
        let callBackMessage = try reader.capabilities("callBackMessage", CapabilityNames.CallBackMessageCaps, &members)
        let campOnCall = try reader.capabilities("campOnCall", CapabilityNames.CampOnCallCaps, &members)
        let clearCall = try reader.capabilities("clearCall", CapabilityNames.ClearCallCaps, &members)
        let clearConnection = try reader.capabilities("clearConnection", CapabilityNames.ClearConnectionCaps, &members)
        let conferenceCall = try reader.capabilities("conferenceCall", CapabilityNames.ConferenceCallCaps, &members)
        let consultationCall = try reader.capabilities("consultationCall", CapabilityNames.ConsultationCallCaps, &members)
        let deflectCall = try reader.capabilities("deflectCall", CapabilityNames.DeflectCallCaps, &members)
        let dialDigits = try reader.capabilities("dialDigits", CapabilityNames.DialDigitsCaps, &members)
        let directedPickupCall = try reader.capabilities("directedPickupCall", CapabilityNames.DirectedPickupCallCaps, &members)
        let groupPickupCall = try reader.capabilities("groupPickupCall", CapabilityNames.GroupPickupCallCaps, &members)
        let holdCall = try reader.capabilities("holdCall", CapabilityNames.HoldCallCaps, &members)
        let intrudeCall = try reader.capabilities("intrudeCall", CapabilityNames.IntrudeCallCaps, &members)
        let joinCall = try reader.capabilities("joinCall", CapabilityNames.JoinCallCaps, &members)
        let makeCall = try reader.capabilities("makeCall", CapabilityNames.MakeCallCaps, &members)
        let makeConnection = try reader.capabilities("makeConnection", CapabilityNames.MakeConnectionCaps, &members)
        let makePredictiveCall = try reader.capabilities("makePredictiveCall", CapabilityNames.MakePredictiveCallCaps, &members)
        let parkCall = try reader.capabilities("parkCall", CapabilityNames.ParkCallCaps, &members)
        let reconnectCall = try reader.capabilities("reconnectCall", CapabilityNames.ReconnectCallCaps, &members)
        let retrieveCall = try reader.capabilities("retrieveCall", CapabilityNames.RetrieveCallCaps, &members)
        let sendMessage = try reader.capabilities("sendMessage", CapabilityNames.SendMessageCaps, &members)
        let singleStepConference = try reader.capabilities("singleStepConference", CapabilityNames.SingleStepConferenceCaps, &members)
        let singleStepTransfer = try reader.capabilities("singleStepTransfer", CapabilityNames.SingleStepTransferCaps, &members)
        let transferCall = try reader.capabilities("transferCall", CapabilityNames.TransferCallCaps, &members)
        reader.finish(members)
        return Self(
            acceptCall: acceptCall, alternateCall: alternateCall, answerCall: answerCall, callBack: callBack,
            callBackMessage: callBackMessage, campOnCall: campOnCall, clearCall: clearCall,
            clearConnection: clearConnection, conferenceCall: conferenceCall, consultationCall: consultationCall,
            deflectCall: deflectCall, dialDigits: dialDigits, directedPickupCall: directedPickupCall,
            groupPickupCall: groupPickupCall, holdCall: holdCall, intrudeCall: intrudeCall, joinCall: joinCall,
            makeCall: makeCall, makeConnection: makeConnection, makePredictiveCall: makePredictiveCall,
            parkCall: parkCall, reconnectCall: reconnectCall, retrieveCall: retrieveCall, sendMessage: sendMessage,
            singleStepConference: singleStepConference, singleStepTransfer: singleStepTransfer,
            transferCall: transferCall,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("acceptCall", CapabilityNames.AcceptCallCaps, acceptCall)
        writer.capabilities("alternateCall", CapabilityNames.AlternateCallCaps, alternateCall)
        writer.capabilities("answerCall", CapabilityNames.AnswerCallCaps, answerCall)
        writer.capabilities("callBack", CapabilityNames.CallBackCaps, callBack)
        writer.capabilities("callBackMessage", CapabilityNames.CallBackMessageCaps, callBackMessage)
        writer.capabilities("campOnCall", CapabilityNames.CampOnCallCaps, campOnCall)
        writer.capabilities("clearCall", CapabilityNames.ClearCallCaps, clearCall)
        writer.capabilities("clearConnection", CapabilityNames.ClearConnectionCaps, clearConnection)
        writer.capabilities("conferenceCall", CapabilityNames.ConferenceCallCaps, conferenceCall)
        writer.capabilities("consultationCall", CapabilityNames.ConsultationCallCaps, consultationCall)
        writer.capabilities("deflectCall", CapabilityNames.DeflectCallCaps, deflectCall)
        writer.capabilities("dialDigits", CapabilityNames.DialDigitsCaps, dialDigits)
        writer.capabilities("directedPickupCall", CapabilityNames.DirectedPickupCallCaps, directedPickupCall)
        writer.capabilities("groupPickupCall", CapabilityNames.GroupPickupCallCaps, groupPickupCall)
        writer.capabilities("holdCall", CapabilityNames.HoldCallCaps, holdCall)
        writer.capabilities("intrudeCall", CapabilityNames.IntrudeCallCaps, intrudeCall)
        writer.capabilities("joinCall", CapabilityNames.JoinCallCaps, joinCall)
        writer.capabilities("makeCall", CapabilityNames.MakeCallCaps, makeCall)
        writer.capabilities("makeConnection", since: .ed4, CapabilityNames.MakeConnectionCaps, makeConnection)
        writer.capabilities("makePredictiveCall", CapabilityNames.MakePredictiveCallCaps, makePredictiveCall)
        writer.capabilities("parkCall", CapabilityNames.ParkCallCaps, parkCall)
        writer.capabilities("reconnectCall", CapabilityNames.ReconnectCallCaps, reconnectCall)
        writer.capabilities("retrieveCall", CapabilityNames.RetrieveCallCaps, retrieveCall)
        writer.capabilities("sendMessage", CapabilityNames.SendMessageCaps, sendMessage)
        writer.capabilities("singleStepConference", CapabilityNames.SingleStepConferenceCaps, singleStepConference)
        writer.capabilities("singleStepTransfer", CapabilityNames.SingleStepTransferCaps, singleStepTransfer)
        writer.capabilities("transferCall", CapabilityNames.TransferCallCaps, transferCall)
    }
}

extension CSTA.CallLinkageData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let globalCallData: CSTA.GlobalCallData? = try reader.optional("globalCallData", &members)
        let threadData: CSTA.ThreadData? = try reader.optional("threadData", &members)
        reader.finish(members)
        return Self(
            globalCallData: globalCallData, threadData: threadData,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("globalCallData", globalCallData)
        writer.member("threadData", threadData)
    }
}

extension CSTA.CallLinkageDataList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let newCallLinkageData: CSTA.CallLinkageData = try reader.required("newCallLinkageData", &members)
        let oldCallLinkageData: CSTA.CallLinkageData = try reader.required("oldCallLinkageData", &members)
        reader.finish(members)
        return Self(
            newCallLinkageData: newCallLinkageData, oldCallLinkageData: oldCallLinkageData,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("newCallLinkageData", newCallLinkageData)
        writer.member("oldCallLinkageData", oldCallLinkageData)
    }
}

extension CSTA.CallMediaInfoListCallMediaInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let mediaServiceType: CSTA.MediaServiceType = try reader.required("mediaServiceType", &members)
        let mediaServiceVersion: Int? = try reader.optional("mediaServiceVersion", &members)
        let mediaServiceInstance: String? = try reader.optional("mediaServiceInstance", &members)
        let mediaStreamID: String? = try reader.optional("mediaStreamID", &members)
        let connectionInformation: CSTA.ConnectionInformation? = try reader.optional("connectionInformation", &members)
        reader.finish(members)
        return Self(
            mediaServiceType: mediaServiceType, mediaServiceVersion: mediaServiceVersion,
            mediaServiceInstance: mediaServiceInstance, mediaStreamID: mediaStreamID,
            connectionInformation: connectionInformation,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("mediaServiceType", mediaServiceType)
        writer.member("mediaServiceVersion", mediaServiceVersion)
        writer.member("mediaServiceInstance", mediaServiceInstance)
        writer.member("mediaStreamID", mediaStreamID)
        writer.member("connectionInformation", connectionInformation)
    }
}

extension CSTA.CallObject {
    private static let memberNames: [StaticString] = [
        "call", "device",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .call(try reader.value(found.element))
        default: return .device(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .call(let value): writer.member("call", value)
        case .device(let value): writer.member("device", value)
        }
    }
}

extension CSTA.CallState {
    private static let memberNames: [StaticString] = [
        "compoundCallState", "simpleCallState", "unknown",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .compoundCallState(try reader.value(found.element))
        case 1: return .simpleCallState(try reader.value(found.element))
        default: return .unknown
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .compoundCallState(let value): writer.member("compoundCallState", value)
        case .simpleCallState(let value): writer.member("simpleCallState", value)
        case .unknown: writer.member("unknown", CSTA.Empty())
        }
    }
}

extension CSTA.CapExchangeServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let getCSTAFeatures = try reader.capabilities("getCSTAFeatures", CapabilityNames.GetCSTAFeaturesCaps, &members)
        let getLogicalDeviceInformation = try reader.capabilities("getLogicalDeviceInformation", CapabilityNames.GetLogicalDeviceInformationCaps, &members)
        let getPhysicalDeviceInformation = try reader.capabilities("getPhysicalDeviceInformation", CapabilityNames.GetPhysicalDeviceInformationCaps, &members)
        let getSwitchingFunctionCaps = try reader.capabilities("getSwitchingFunctionCaps", CapabilityNames.GetSwitchingFunctionCapabilitiesCaps, &members)
        let getSwitchingFunctionDevices = try reader.capabilities("getSwitchingFunctionDevices", CapabilityNames.GetSwitchingFunctionDevicesCaps, &members)
        let switchingFunctionDevices = try reader.capabilities("switchingFunctionDevices", CapabilityNames.SwitchingFunctionDevicesCaps, &members)
        reader.finish(members)
        return Self(
            getCSTAFeatures: getCSTAFeatures, getLogicalDeviceInformation: getLogicalDeviceInformation,
            getPhysicalDeviceInformation: getPhysicalDeviceInformation,
            getSwitchingFunctionCaps: getSwitchingFunctionCaps,
            getSwitchingFunctionDevices: getSwitchingFunctionDevices,
            switchingFunctionDevices: switchingFunctionDevices,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("getCSTAFeatures", CapabilityNames.GetCSTAFeaturesCaps, getCSTAFeatures)
        writer.capabilities("getLogicalDeviceInformation", CapabilityNames.GetLogicalDeviceInformationCaps, getLogicalDeviceInformation)
        writer.capabilities("getPhysicalDeviceInformation", CapabilityNames.GetPhysicalDeviceInformationCaps, getPhysicalDeviceInformation)
        writer.capabilities("getSwitchingFunctionCaps", CapabilityNames.GetSwitchingFunctionCapabilitiesCaps, getSwitchingFunctionCaps)
        writer.capabilities("getSwitchingFunctionDevices", CapabilityNames.GetSwitchingFunctionDevicesCaps, getSwitchingFunctionDevices)
        writer.capabilities("switchingFunctionDevices", CapabilityNames.SwitchingFunctionDevicesCaps, switchingFunctionDevices)
    }
}

extension CSTA.CDRInformationItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let recordNumber: Int? = try reader.optional("recordNumber", &members)
        let recordCreationTime: String? = try reader.optional("recordCreationTime", &members)
        let callingDevice: CSTA.CallingDeviceID? = try reader.optional("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID? = try reader.optional("calledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let chargedDevice: CSTA.ChargedDevice? = try reader.optional("chargedDevice", &members)
        let recordedCall: CSTA.ConnectionID? = try reader.optional("recordedCall", &members)
        let nodeNumber: CSTA.NodeNumber? = try reader.optional("nodeNumber", &members)
        let tariffTable: Int? = try reader.optional("tariffTable", &members)
        let connectionStart: String? = try reader.optional("connectionStart", &members)
        let connectionEnd: String? = try reader.optional("connectionEnd", &members)
        let connectionDuration: Int? = try reader.optional("connectionDuration", &members)
        let accessCode: String? = try reader.optional("accessCode", &members)
        let carrier: Int? = try reader.optional("carrier", &members)
        let selectedRoute: Int? = try reader.optional("selectedRoute", &members)
        let billingID: CSTA.BillingID? = try reader.optional("billingID", &members)
        let chargingInfo: CSTA.ChargingInfo? = try reader.optional("chargingInfo", &members)
        let supplServiceInfo: CSTA.SupplServiceInfo? = try reader.optional("supplServiceInfo", &members)
        let reasonForTerm: CSTA.ReasonForTerm? = try reader.optional("reasonForTerm", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let accountInfo: CSTA.Octets? = try reader.optional("accountInfo", &members)
        let deviceCategory: CSTA.DeviceCategory? = try reader.optional("deviceCategory", &members)
        let namedDeviceTypes: CSTA.NamedDeviceTypes? = try reader.optional("namedDeviceTypes", &members)
        let operatorDevice: CSTA.DeviceID? = try reader.optional("operatorDevice", &members)
        reader.finish(members)
        return Self(
            recordNumber: recordNumber, recordCreationTime: recordCreationTime, callingDevice: callingDevice,
            calledDevice: calledDevice, associatedCallingDevice: associatedCallingDevice,
            associatedCalledDevice: associatedCalledDevice, networkCallingDevice: networkCallingDevice,
            networkCalledDevice: networkCalledDevice, callCharacteristics: callCharacteristics,
            mediaCallCharacteristics: mediaCallCharacteristics, chargedDevice: chargedDevice,
            recordedCall: recordedCall, nodeNumber: nodeNumber, tariffTable: tariffTable,
            connectionStart: connectionStart, connectionEnd: connectionEnd, connectionDuration: connectionDuration,
            accessCode: accessCode, carrier: carrier, selectedRoute: selectedRoute, billingID: billingID,
            chargingInfo: chargingInfo, supplServiceInfo: supplServiceInfo, reasonForTerm: reasonForTerm,
            authCode: authCode, accountInfo: accountInfo, deviceCategory: deviceCategory,
            namedDeviceTypes: namedDeviceTypes, operatorDevice: operatorDevice,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("recordNumber", recordNumber)
        writer.member("recordCreationTime", recordCreationTime)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("chargedDevice", chargedDevice)
        writer.member("recordedCall", recordedCall)
        writer.member("nodeNumber", nodeNumber)
        writer.member("tariffTable", tariffTable)
        writer.member("connectionStart", connectionStart)
        writer.member("connectionEnd", connectionEnd)
        writer.member("connectionDuration", connectionDuration)
        writer.member("accessCode", accessCode)
        writer.member("carrier", carrier)
        writer.member("selectedRoute", selectedRoute)
        writer.member("billingID", billingID)
        writer.member("chargingInfo", chargingInfo)
        writer.member("supplServiceInfo", supplServiceInfo)
        writer.member("reasonForTerm", reasonForTerm)
        writer.member("authCode", authCode)
        writer.member("accountInfo", accountInfo)
        writer.member("deviceCategory", deviceCategory)
        writer.member("namedDeviceTypes", namedDeviceTypes)
        writer.member("operatorDevice", operatorDevice)
    }
}

extension CSTA.CDRServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let cdrNotification = try reader.capabilities("cdrNotification", CapabilityNames.CdrNotificationCaps, &members)
        let cdrReport = try reader.capabilities("cdrReport", CapabilityNames.CdrReportCaps, &members)
        let sendStoredCDRs = try reader.capabilities("sendStoredCDRs", CapabilityNames.SendStoredCDRsCaps, &members)
        let startCDRTransmission = try reader.capabilities("startCDRTransmission", CapabilityNames.StartCDRTransmissionCaps, &members)
        let stopCDRTransmission = try reader.capabilities("stopCDRTransmission", CapabilityNames.StopCDRTransmissionCaps, &members)
        reader.finish(members)
        return Self(
            cdrNotification: cdrNotification, cdrReport: cdrReport, sendStoredCDRs: sendStoredCDRs,
            startCDRTransmission: startCDRTransmission, stopCDRTransmission: stopCDRTransmission,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("cdrNotification", CapabilityNames.CdrNotificationCaps, cdrNotification)
        writer.capabilities("cdrReport", CapabilityNames.CdrReportCaps, cdrReport)
        writer.capabilities("sendStoredCDRs", CapabilityNames.SendStoredCDRsCaps, sendStoredCDRs)
        writer.capabilities("startCDRTransmission", CapabilityNames.StartCDRTransmissionCaps, startCDRTransmission)
        writer.capabilities("stopCDRTransmission", CapabilityNames.StopCDRTransmissionCaps, stopCDRTransmission)
    }
}

extension CSTA.CDRTimePeriod {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let beginningOfCDR: String? = try reader.optional("beginningOfCDR", &members)
        let endOfCDR: String? = try reader.optional("endOfCDR", &members)
        reader.finish(members)
        return Self(
            beginningOfCDR: beginningOfCDR, endOfCDR: endOfCDR,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("beginningOfCDR", beginningOfCDR)
        writer.member("endOfCDR", endOfCDR)
    }
}

extension CSTA.ChargedDevice {
    private static let memberNames: [StaticString] = [
        "nonOperator", "operator",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .nonOperator(try reader.value(found.element))
        default: return .`operator`(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .nonOperator(let value): writer.member("nonOperator", value)
        case .`operator`(let value): writer.member("operator", value)
        }
    }
}

extension CSTA.ChargingInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let numberUnits: CSTA.NumberUnits? = try reader.optional("numberUnits", &members)
        let typeOfChargingInfo: CSTA.ChargingInfoTypeOfChargingInfo = try reader.required("typeOfChargingInfo", &members)
        reader.finish(members)
        return Self(
            numberUnits: numberUnits, typeOfChargingInfo: typeOfChargingInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("numberUnits", numberUnits)
        writer.member("typeOfChargingInfo", typeOfChargingInfo)
    }
}

extension CSTA.ChargingUnitsRecord {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let chargingUnits: Int = try reader.required("chargingUnits", &members)
        let typeOfUnits: String? = try reader.optional("typeOfUnits", &members)
        reader.finish(members)
        return Self(
            chargingUnits: chargingUnits, typeOfUnits: typeOfUnits,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("chargingUnits", chargingUnits)
        writer.member("typeOfUnits", typeOfUnits)
    }
}

extension CSTA.CollectionFilter {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let horizontalMovement: Int? = try reader.optional("horizontalMovement", &members)
        let verticalMovement: Int? = try reader.optional("verticalMovement", &members)
        let civicAddressChange: [String] = try reader.repeated("civicAddressChange", &members)
        reader.finish(members)
        return Self(
            horizontalMovement: horizontalMovement, verticalMovement: verticalMovement,
            civicAddressChange: civicAddressChange,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("horizontalMovement", horizontalMovement)
        writer.member("verticalMovement", verticalMovement)
        writer.repeated("civicAddressChange", civicAddressChange)
    }
}

extension CSTA.CompoundCallState {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let localConnectionState: [CSTA.LocalConnectionState] = try reader.repeated("localConnectionState", &members)
        reader.finish(members)
        return Self(
            localConnectionState: localConnectionState,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("localConnectionState", localConnectionState)
    }
}

extension CSTA.ConnectionInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let flowDirection: CSTA.ConnectionInformationFlowDirection? = try reader.optional("flowDirection", &members)
        let numberOfChannels: Int? = try reader.optional("numberOfChannels", &members)
        let mediaSessionInfo: String? = try reader.optional("mediaSessionInfo", &members)
        reader.finish(members)
        return Self(
            flowDirection: flowDirection, numberOfChannels: numberOfChannels, mediaSessionInfo: mediaSessionInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("flowDirection", flowDirection)
        writer.member("numberOfChannels", numberOfChannels)
        writer.member("mediaSessionInfo", mediaSessionInfo)
    }
}

extension CSTA.ConnectionListItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let newConnection: CSTA.ConnectionID? = try reader.optional("newConnection", &members)
        let oldConnection: CSTA.ConnectionID? = try reader.optional("oldConnection", &members)
        let endpoint: CSTA.ConnectionListItemEndpoint? = try reader.optional("endpoint", &members)
        let associatedNID: CSTA.ConnectionListItemAssociatedNID? = try reader.optional("associatedNID", &members)
        let resultingConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("resultingConnectionInfo", &members)
        reader.finish(members)
        return Self(
            newConnection: newConnection, oldConnection: oldConnection, endpoint: endpoint,
            associatedNID: associatedNID, resultingConnectionInfo: resultingConnectionInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("newConnection", newConnection)
        writer.member("oldConnection", oldConnection)
        writer.member("endpoint", endpoint)
        writer.member("associatedNID", associatedNID)
        writer.member("resultingConnectionInfo", resultingConnectionInfo)
    }
}

extension CSTA.ConnectionListItemAssociatedNID {
    private static let memberNames: [StaticString] = [
        "deviceID", "notKnown",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .deviceID(try reader.value(found.element))
        default: return .notKnown
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .deviceID(let value): writer.member("deviceID", value)
        case .notKnown: writer.member("notKnown", CSTA.Empty())
        }
    }
}

extension CSTA.ConnectionListItemEndpoint {
    private static let memberNames: [StaticString] = [
        "deviceID", "notKnown", "restricted",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .deviceID(try reader.value(found.element))
        case 1: return .notKnown
        default: return .restricted
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .deviceID(let value): writer.member("deviceID", value)
        case .notKnown: writer.member("notKnown", CSTA.Empty())
        case .restricted: writer.member("restricted", CSTA.Empty())
        }
    }
}

extension CSTA.ControlData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let gender: CSTA.ControlDataGender = try reader.required("gender", &members)
        let language: String? = try reader.optional("language", &members)
        reader.finish(members)
        return Self(
            gender: gender, language: language,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("gender", gender)
        writer.member("language", language)
    }
}

extension CSTA.CorrelatorData {
    private static let memberNames: [StaticString] = [
        "private", "string",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .`private`(try reader.value(found.element))
        default: return .string(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .`private`(let value): writer.member("private", value)
        case .string(let value): writer.member("string", value)
        }
    }
}

extension CSTA.CSTACommonArguments {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let security: CSTA.CSTASecurityData? = try reader.optional("security", &members)
        let privateData: CSTA.CSTAPrivateData? = try reader.optional("privateData", &members)
        reader.finish(members)
        return Self(
            security: security, privateData: privateData,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("security", security)
        writer.member("privateData", privateData)
    }
}

extension CSTA.CSTAObject {
    private static let memberNames: [StaticString] = [
        "callObject", "deviceObject",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .callObject(try reader.value(found.element))
        default: return .deviceObject(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .callObject(let value): writer.member("callObject", value)
        case .deviceObject(let value): writer.member("deviceObject", value)
        }
    }
}

extension CSTA.CSTAPrivateData {
    private static let memberNames: [StaticString] = [
        "private", "string",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .`private`(try reader.value(found.element))
        default: return .string(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .`private`(let value): writer.member("private", value)
        case .string(let value): writer.member("string", value)
        }
    }
}

extension CSTA.CSTASecurityData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let messageSequenceNumber: Int? = try reader.optional("messageSequenceNumber", &members)
        let timeStamp: String? = try reader.optional("timeStamp", &members)
        let securityInfo: CSTA.SecurityInfo? = try reader.optional("securityInfo", &members)
        reader.finish(members)
        return Self(
            messageSequenceNumber: messageSequenceNumber, timeStamp: timeStamp, securityInfo: securityInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("messageSequenceNumber", messageSequenceNumber)
        writer.member("timeStamp", timeStamp)
        writer.member("securityInfo", securityInfo)
    }
}

extension CSTA.DataCollectionServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let dataCollected = try reader.capabilities("dataCollected", CapabilityNames.DataCollectedCaps, &members)
        let dataCollectionResumed = try reader.capabilities("dataCollectionResumed", CapabilityNames.DataCollectionResumedCaps, &members)
        let dataCollectionSuspended = try reader.capabilities("dataCollectionSuspended", CapabilityNames.DataCollectionSuspendedCaps, &members)
        let resumeDataCollection = try reader.capabilities("resumeDataCollection", CapabilityNames.ResumeDataCollectionCaps, &members)
        let startDataCollection = try reader.capabilities("startDataCollection", CapabilityNames.StartDataCollectionCaps, &members)
        let stopDataCollection = try reader.capabilities("stopDataCollection", CapabilityNames.StopDataCollectionCaps, &members)
        let suspendDataCollection = try reader.capabilities("suspendDataCollection", CapabilityNames.SuspendDataCollectionCaps, &members)
        reader.finish(members)
        return Self(
            dataCollected: dataCollected, dataCollectionResumed: dataCollectionResumed,
            dataCollectionSuspended: dataCollectionSuspended, resumeDataCollection: resumeDataCollection,
            startDataCollection: startDataCollection, stopDataCollection: stopDataCollection,
            suspendDataCollection: suspendDataCollection,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("dataCollected", CapabilityNames.DataCollectedCaps, dataCollected)
        writer.capabilities("dataCollectionResumed", CapabilityNames.DataCollectionResumedCaps, dataCollectionResumed)
        writer.capabilities("dataCollectionSuspended", CapabilityNames.DataCollectionSuspendedCaps, dataCollectionSuspended)
        writer.capabilities("resumeDataCollection", CapabilityNames.ResumeDataCollectionCaps, resumeDataCollection)
        writer.capabilities("startDataCollection", CapabilityNames.StartDataCollectionCaps, startDataCollection)
        writer.capabilities("stopDataCollection", CapabilityNames.StopDataCollectionCaps, stopDataCollection)
        writer.capabilities("suspendDataCollection", CapabilityNames.SuspendDataCollectionCaps, suspendDataCollection)
    }
}

extension CSTA.DetectionItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let destinationCondition: CSTA.DestinationCondition = try reader.required("destinationCondition", &members)
        let detectionAction: CSTA.DetectionAction = try reader.required("detectionAction", &members)
        reader.finish(members)
        return Self(
            destinationCondition: destinationCondition, detectionAction: detectionAction,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("destinationCondition", destinationCondition)
        writer.member("detectionAction", detectionAction)
    }
}

extension CSTA.DeviceHistory {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let DeviceHistoryListItem: [CSTA.DeviceHistoryListItem] = try reader.repeated("DeviceHistoryListItem", &members)
        reader.finish(members)
        return Self(
            DeviceHistoryListItem: DeviceHistoryListItem,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("DeviceHistoryListItem", DeviceHistoryListItem)
    }
}

extension CSTA.DeviceHistoryListItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let oldDeviceID: CSTA.RedirectionDeviceID? = try reader.optional("oldDeviceID", &members)
        let eventCause: CSTA.EventCause? = try reader.optional("eventCause", &members)
        let oldConnectionID: CSTA.ConnectionID? = try reader.optional("oldConnectionID", &members)
        reader.finish(members)
        return Self(
            oldDeviceID: oldDeviceID, eventCause: eventCause, oldConnectionID: oldConnectionID,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("oldDeviceID", oldDeviceID)
        writer.member("eventCause", eventCause)
        writer.member("oldConnectionID", oldConnectionID)
    }
}

extension CSTA.DeviceListDevice {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let deviceID: CSTA.DeviceID? = try reader.optional("deviceID", &members)
        let deviceCategory: CSTA.DeviceCategory? = try reader.optional("deviceCategory", &members)
        let namedDeviceTypes: CSTA.NamedDeviceTypes? = try reader.optional("namedDeviceTypes", &members)
        let deviceAttributes: CSTA.DeviceAttributes? = try reader.optional("deviceAttributes", &members)
        let deviceModelName: String? = try reader.optional("deviceModelName", &members)
        let nidGroup: CSTA.DeviceID? = try reader.optional("nidGroup", &members)
        reader.finish(members)
        return Self(
            deviceID: deviceID, deviceCategory: deviceCategory, namedDeviceTypes: namedDeviceTypes,
            deviceAttributes: deviceAttributes, deviceModelName: deviceModelName, nidGroup: nidGroup,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("deviceID", deviceID)
        writer.member("deviceCategory", deviceCategory)
        writer.member("namedDeviceTypes", namedDeviceTypes)
        writer.member("deviceAttributes", deviceAttributes)
        writer.member("deviceModelName", deviceModelName)
        writer.member("nidGroup", nidGroup)
    }
}

extension CSTA.DeviceMaintEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let backInService = try reader.capabilities("backInService", CapabilityNames.BackInServiceCaps, &members)
        let deviceCapsChanged = try reader.capabilities("deviceCapsChanged", CapabilityNames.DeviceCapsChangedCaps, &members)
        let outOfService = try reader.capabilities("outOfService", CapabilityNames.OutOfServiceCaps, &members)
        let partiallyInService = try reader.capabilities("partiallyInService", CapabilityNames.PartiallyInServiceCaps, &members)
        reader.finish(members)
        return Self(
            backInService: backInService, deviceCapsChanged: deviceCapsChanged, outOfService: outOfService,
            partiallyInService: partiallyInService,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("backInService", CapabilityNames.BackInServiceCaps, backInService)
        writer.capabilities("deviceCapsChanged", CapabilityNames.DeviceCapsChangedCaps, deviceCapsChanged)
        writer.capabilities("outOfService", CapabilityNames.OutOfServiceCaps, outOfService)
        writer.capabilities("partiallyInService", CapabilityNames.PartiallyInServiceCaps, partiallyInService)
    }
}

extension CSTA.DeviceMediaInfoListDeviceMediaInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let mediaStreamID: String? = try reader.optional("mediaStreamID", &members)
        let connectionInformation: CSTA.ConnectionInformation? = try reader.optional("connectionInformation", &members)
        reader.finish(members)
        return Self(
            mediaStreamID: mediaStreamID, connectionInformation: connectionInformation,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("mediaStreamID", mediaStreamID)
        writer.member("connectionInformation", connectionInformation)
    }
}

extension CSTA.DigitsData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let digitsDetected: String? = try reader.optional("digitsDetected", &members)
        let digitsDuration: [Int]? = try reader.optionalList("digitsDuration", item: "digitsDurationItem", &members)
        let digitsPauseDuration: [Int]? = try reader.optionalList("digitsPauseDuration", item: "digitsPauseDurationItem", &members)
        reader.finish(members)
        return Self(
            digitsDetected: digitsDetected, digitsDuration: digitsDuration,
            digitsPauseDuration: digitsPauseDuration,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("digitsDetected", digitsDetected)
        writer.list("digitsDuration", item: "digitsDurationItem", digitsDuration)
        writer.list("digitsPauseDuration", item: "digitsPauseDurationItem", digitsPauseDuration)
    }
}

extension CSTA.DigitsReportingCriteria {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let numChars: Int? = try reader.optional("numChars", &members)
        let flushChar: String? = try reader.optional("flushChar", &members)
        let timeout: Int? = try reader.optional("timeout", &members)
        reader.finish(members)
        return Self(
            numChars: numChars, flushChar: flushChar, timeout: timeout,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("numChars", numChars)
        writer.member("flushChar", flushChar)
        writer.member("timeout", timeout)
    }
}

extension CSTA.DisplayAttribute {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let displayID: String? = try reader.optional("displayID", &members)
        let physicalBaseRowNumber: Int? = try reader.optional("physicalBaseRowNumber", &members)
        let physicalBaseColumnNumber: Int? = try reader.optional("physicalBaseColumnNumber", &members)
        let offset: Int? = try reader.optional("offset", &members)
        reader.finish(members)
        return Self(
            displayID: displayID, physicalBaseRowNumber: physicalBaseRowNumber,
            physicalBaseColumnNumber: physicalBaseColumnNumber, offset: offset,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("displayID", displayID)
        writer.member("physicalBaseRowNumber", physicalBaseRowNumber)
        writer.member("physicalBaseColumnNumber", physicalBaseColumnNumber)
        writer.member("offset", offset)
    }
}

extension CSTA.DisplayAttributeList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let physicalBaseRowNumber: Int? = try reader.optional("physicalBaseRowNumber", &members)
        let physicalBaseColumnNumber: Int? = try reader.optional("physicalBaseColumnNumber", &members)
        let offset: Int? = try reader.optional("offset", &members)
        reader.finish(members)
        return Self(
            physicalBaseRowNumber: physicalBaseRowNumber, physicalBaseColumnNumber: physicalBaseColumnNumber,
            offset: offset,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("physicalBaseRowNumber", physicalBaseRowNumber)
        writer.member("physicalBaseColumnNumber", physicalBaseColumnNumber)
        writer.member("offset", offset)
    }
}

extension CSTA.DisplayListItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let displayID: String? = try reader.optional("displayID", &members)
        let logicalRows: Int = try reader.required("logicalRows", &members)
        let logicalColumns: Int = try reader.required("logicalColumns", &members)
        let physicalRows: Int? = try reader.optional("physicalRows", &members)
        let physicalColumns: Int? = try reader.optional("physicalColumns", &members)
        let physicalBaseRowNumber: Int? = try reader.optional("physicalBaseRowNumber", &members)
        let physicalBaseColumnNumber: Int? = try reader.optional("physicalBaseColumnNumber", &members)
        let characterSet: CSTA.CharacterSet? = try reader.optional("characterSet", &members)
        let contentsOfDisplay: String? = try reader.optional("contentsOfDisplay", &members)
        reader.finish(members)
        return Self(
            displayID: displayID, logicalRows: logicalRows, logicalColumns: logicalColumns,
            physicalRows: physicalRows, physicalColumns: physicalColumns,
            physicalBaseRowNumber: physicalBaseRowNumber, physicalBaseColumnNumber: physicalBaseColumnNumber,
            characterSet: characterSet, contentsOfDisplay: contentsOfDisplay,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("displayID", displayID)
        writer.member("logicalRows", logicalRows)
        writer.member("logicalColumns", logicalColumns)
        writer.member("physicalRows", physicalRows)
        writer.member("physicalColumns", physicalColumns)
        writer.member("physicalBaseRowNumber", physicalBaseRowNumber)
        writer.member("physicalBaseColumnNumber", physicalBaseColumnNumber)
        writer.member("characterSet", characterSet)
        writer.member("contentsOfDisplay", contentsOfDisplay)
    }
}

extension CSTA.ExtendedDeviceID {
    private static let memberNames: [StaticString] = [
        "deviceIdentifier", "notKnown", "restricted",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        if reader.isPlainText(element) {
            reader.note(.plainText, element)
            return .deviceIdentifier(try reader.value(element))
        }
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .deviceIdentifier(try reader.value(found.element))
        case 1: return .notKnown
        default: return .restricted
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .deviceIdentifier(let value): writer.member("deviceIdentifier", value)
        case .notKnown: writer.member("notKnown", CSTA.Empty())
        case .restricted: writer.member("restricted", CSTA.Empty())
        }
    }
}

extension CSTA.FilterThreshold {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let getLogicalDeviceInformation: Int = try reader.required("getLogicalDeviceInformation", &members)
        let getPhysicalDeviceInformation: Int = try reader.required("getPhysicalDeviceInformation", &members)
        let getSwitchingFunctionCaps: Int = try reader.required("getSwitchingFunctionCaps", &members)
        let getSwitchingFunctionDevices: Int = try reader.required("getSwitchingFunctionDevices", &members)
        let switchingFunctionDevices: Int = try reader.required("switchingFunctionDevices", &members)
        let changeSystemStatusFilter: Int = try reader.required("changeSystemStatusFilter", &members)
        let systemStatusRegister: Int = try reader.required("systemStatusRegister", &members)
        let systemStatusRegisterAbort: Int = try reader.required("systemStatusRegisterAbort", &members)
        let systemStatusRegisterCancel: Int = try reader.required("systemStatusRegisterCancel", &members)
        let requestSystemStatus: Int = try reader.required("requestSystemStatus", &members)
        let systemStatus: Int = try reader.required("systemStatus", &members)
        let switchingFunctionCapsChanged: Int = try reader.required("switchingFunctionCapsChanged", &members)
        let switchingFunctionDevsChanged: Int = try reader.required("switchingFunctionDevsChanged", &members)
        let changeMonitorFilter: Int = try reader.required("changeMonitorFilter", &members)
        let monitorStart: Int = try reader.required("monitorStart", &members)
        let monitorStop: Int = try reader.required("monitorStop", &members)
        let snapshotCall: Int = try reader.required("snapshotCall", &members)
        let snapshotDevice: Int = try reader.required("snapshotDevice", &members)
        let snapshotCallData: Int = try reader.required("snapshotCallData", &members)
        let snapshotDeviceData: Int = try reader.required("snapshotDeviceData", &members)
        let acceptCall: Int = try reader.required("acceptCall", &members)
        let alternateCall: Int = try reader.required("alternateCall", &members)
        let answerCall: Int = try reader.required("answerCall", &members)
        let callBackCallRelated: Int = try reader.required("callBackCallRelated", &members)
        let callBackMessageCallRelated: Int = try reader.required("callBackMessageCallRelated", &members)
        let campOnCall: Int = try reader.required("campOnCall", &members)
        let clearCall: Int = try reader.required("clearCall", &members)
        let clearConnection: Int = try reader.required("clearConnection", &members)
        let conferenceCall: Int = try reader.required("conferenceCall", &members)
        let consultationCall: Int = try reader.required("consultationCall", &members)
        let deflectCall: Int = try reader.required("deflectCall", &members)
        let dialDigits: Int = try reader.required("dialDigits", &members)
        let directedPickupCall: Int = try reader.required("directedPickupCall", &members)
        let groupPickupCall: Int = try reader.required("groupPickupCall", &members)
        let holdCall: Int = try reader.required("holdCall", &members)
        let intrudeCall: Int = try reader.required("intrudeCall", &members)
        let joinCall: Int = try reader.required("joinCall", &members)
        let makeCall: Int = try reader.required("makeCall", &members)
        let makePredictiveCall: Int = try reader.required("makePredictiveCall", &members)
        let parkCall: Int = try reader.required("parkCall", &members)
        let reconnectCall: Int = try reader.required("reconnectCall", &members)
        let retrieveCall: Int = try reader.required("retrieveCall", &members)
        let singleStepConferenceCall: Int = try reader.required("singleStepConferenceCall", &members)
        let singleStepTransferCall: Int = try reader.required("singleStepTransferCall", &members)
        let transferCall: Int = try reader.required("transferCall", &members)
        let associateData: Int = try reader.required("associateData", &members)
        let cancelTelephonyTone: Int = try reader.required("cancelTelephonyTone", &members)
        let generateDigits: Int = try reader.required("generateDigits", &members)
        let generateTelephonyTone: Int = try reader.required("generateTelephonyTone", &members)
        let sendUserInformation: Int = try reader.required("sendUserInformation", &members)
        let startDTMFDigitsCollection: Int = try reader.required("startDTMFDigitsCollection", &members)
        let startTelephonyTonesCollection: Int = try reader.required("startTelephonyTonesCollection", &members)
        let stopDTMFDigitsCollection: Int = try reader.required("stopDTMFDigitsCollection", &members)
        let stopTelephonyTonesCollection: Int = try reader.required("stopTelephonyTonesCollection", &members)
        let attachMediaService: Int = try reader.required("attachMediaService", &members)
        let detachMediaService: Int = try reader.required("detachMediaService", &members)
        let routeRegister: Int = try reader.required("routeRegister", &members)
        let routeRegisterAbort: Int = try reader.required("routeRegisterAbort", &members)
        let routeRegisterCancel: Int = try reader.required("routeRegisterCancel", &members)
        let reRoute: Int = try reader.required("reRoute", &members)
        let routeEnd: Int = try reader.required("routeEnd", &members)
        let routeReject: Int = try reader.required("routeReject", &members)
        let routeRequest: Int = try reader.required("routeRequest", &members)
        let routeSelect: Int = try reader.required("routeSelect", &members)
        let routeUsed: Int = try reader.required("routeUsed", &members)
        let buttonPress: Int = try reader.required("buttonPress", &members)
        let getAuditoryApparatusInfo: Int = try reader.required("getAuditoryApparatusInfo", &members)
        let getButtonInformation: Int = try reader.required("getButtonInformation", &members)
        let getDisplay: Int = try reader.required("getDisplay", &members)
        let getHookswitchStatus: Int = try reader.required("getHookswitchStatus", &members)
        let getLampInformation: Int = try reader.required("getLampInformation", &members)
        let getLampMode: Int = try reader.required("getLampMode", &members)
        let getMicrophoneGain: Int = try reader.required("getMicrophoneGain", &members)
        let getMicrophoneMute: Int = try reader.required("getMicrophoneMute", &members)
        let getMessageWaitingIndicator: Int = try reader.required("getMessageWaitingIndicator", &members)
        let getRingerStatus: Int = try reader.required("getRingerStatus", &members)
        let getSpeakerMute: Int = try reader.required("getSpeakerMute", &members)
        let getSpeakerVolume: Int = try reader.required("getSpeakerVolume", &members)
        let setButtonInformation: Int = try reader.required("setButtonInformation", &members)
        let setDisplay: Int = try reader.required("setDisplay", &members)
        let setHookswitchStatus: Int = try reader.required("setHookswitchStatus", &members)
        let setLampMode: Int = try reader.required("setLampMode", &members)
        let setMsgWaitingIndicator: Int = try reader.required("setMsgWaitingIndicator", &members)
        let setMicrophoneGain: Int = try reader.required("setMicrophoneGain", &members)
        let setMicrophoneMute: Int = try reader.required("setMicrophoneMute", &members)
        let setRingerStatus: Int = try reader.required("setRingerStatus", &members)
        let setSpeakerMute: Int = try reader.required("setSpeakerMute", &members)
        let setSpeakerVolume: Int = try reader.required("setSpeakerVolume", &members)
        let callBackMessageNonCallRelated: Int = try reader.required("callBackMessageNonCallRelated", &members)
        let callBackNonCallRelated: Int = try reader.required("callBackNonCallRelated", &members)
        let cancelCallBack: Int = try reader.required("cancelCallBack", &members)
        let cancelCallBackMessage: Int = try reader.required("cancelCallBackMessage", &members)
        let getAgentState: Int = try reader.required("getAgentState", &members)
        let getAutoAnswer: Int = try reader.required("getAutoAnswer", &members)
        let getAutoWorkMode: Int = try reader.required("getAutoWorkMode", &members)
        let getCallBack: Int = try reader.required("getCallBack", absent: 0, isNoted: false, &members)
        let getCallerIDStatus: Int = try reader.required("getCallerIDStatus", &members)
        let getDoNotDisturb: Int = try reader.required("getDoNotDisturb", &members)
        let getForwarding: Int = try reader.required("getForwarding", &members)
        let getLastNumberDialed: Int = try reader.required("getLastNumberDialed", &members)
        let getRouteingMode: Int = try reader.required("getRouteingMode", &members)
        let setAgentState: Int = try reader.required("setAgentState", &members)
        let setAutoAnswer: Int = try reader.required("setAutoAnswer", &members)
        let setAutoWorkMode: Int = try reader.required("setAutoWorkMode", &members)
        let setCallerIDStatus: Int = try reader.required("setCallerIDStatus", &members)
        let setDoNotDisturb: Int = try reader.required("setDoNotDisturb", &members)
        let setForwarding: Int = try reader.required("setForwarding", &members)
        let setRouteingMode: Int = try reader.required("setRouteingMode", &members)
        let backInService: Int = try reader.required("backInService", &members)
        let deviceCapsChanged: Int = try reader.required("deviceCapsChanged", &members)
        let outOfService: Int = try reader.required("outOfService", &members)
        let partiallyInService: Int = try reader.required("partiallyInService", &members)
        let ioRegister: Int = try reader.required("ioRegister", &members)
        let ioRegisterAbort: Int = try reader.required("ioRegisterAbort", &members)
        let ioRegisterCancel: Int = try reader.required("ioRegisterCancel", &members)
        let dataPathResumed: Int = try reader.required("dataPathResumed", &members)
        let dataPathSuspended: Int = try reader.required("dataPathSuspended", &members)
        let fastData: Int = try reader.required("fastData", &members)
        let resumeDataPath: Int = try reader.required("resumeDataPath", &members)
        let sendBroadcastData: Int = try reader.required("sendBroadcastData", &members)
        let sendData: Int = try reader.required("sendData", &members)
        let sendMulticastData: Int = try reader.required("sendMulticastData", &members)
        let startDataPath: Int = try reader.required("startDataPath", &members)
        let stopDataPath: Int = try reader.required("stopDataPath", &members)
        let suspendDataPath: Int = try reader.required("suspendDataPath", &members)
        let concatenateMsg: Int = try reader.required("concatenateMsg", &members)
        let deleteMsg: Int = try reader.required("deleteMsg", &members)
        let playMsg: Int = try reader.required("playMsg", &members)
        let queryVoiceAttribute: Int = try reader.required("queryVoiceAttribute", &members)
        let recordMsg: Int = try reader.required("recordMsg", &members)
        let reposition: Int = try reader.required("reposition", &members)
        let resume: Int = try reader.required("resume", &members)
        let review: Int = try reader.required("review", &members)
        let setVoiceAttribute: Int = try reader.required("setVoiceAttribute", &members)
        let stop: Int = try reader.required("stop", &members)
        let suspend: Int = try reader.required("suspend", &members)
        let synthesizeMsg: Int = try reader.required("synthesizeMsg", &members)
        let cDRNotification: Int = try reader.required("cDRNotification", &members)
        let cDRReport: Int = try reader.required("cDRReport", &members)
        let sendStoredCDRs: Int = try reader.required("sendStoredCDRs", &members)
        let startCDRTransmission: Int = try reader.required("startCDRTransmission", &members)
        let stopCDRTransmission: Int = try reader.required("stopCDRTransmission", &members)
        let escapeRegister: Int = try reader.required("escapeRegister", &members)
        let escapeRegisterAbort: Int = try reader.required("escapeRegisterAbort", &members)
        let escapeRegisterCancel: Int = try reader.required("escapeRegisterCancel", &members)
        let escape: Int = try reader.required("escape", &members)
        let privateDataVersion: Int = try reader.required("privateDataVersion", &members)
        reader.finish(members)
        return Self(
            getLogicalDeviceInformation: getLogicalDeviceInformation,
            getPhysicalDeviceInformation: getPhysicalDeviceInformation,
            getSwitchingFunctionCaps: getSwitchingFunctionCaps,
            getSwitchingFunctionDevices: getSwitchingFunctionDevices,
            switchingFunctionDevices: switchingFunctionDevices, changeSystemStatusFilter: changeSystemStatusFilter,
            systemStatusRegister: systemStatusRegister, systemStatusRegisterAbort: systemStatusRegisterAbort,
            systemStatusRegisterCancel: systemStatusRegisterCancel, requestSystemStatus: requestSystemStatus,
            systemStatus: systemStatus, switchingFunctionCapsChanged: switchingFunctionCapsChanged,
            switchingFunctionDevsChanged: switchingFunctionDevsChanged, changeMonitorFilter: changeMonitorFilter,
            monitorStart: monitorStart, monitorStop: monitorStop, snapshotCall: snapshotCall,
            snapshotDevice: snapshotDevice, snapshotCallData: snapshotCallData,
            snapshotDeviceData: snapshotDeviceData, acceptCall: acceptCall, alternateCall: alternateCall,
            answerCall: answerCall, callBackCallRelated: callBackCallRelated,
            callBackMessageCallRelated: callBackMessageCallRelated, campOnCall: campOnCall, clearCall: clearCall,
            clearConnection: clearConnection, conferenceCall: conferenceCall, consultationCall: consultationCall,
            deflectCall: deflectCall, dialDigits: dialDigits, directedPickupCall: directedPickupCall,
            groupPickupCall: groupPickupCall, holdCall: holdCall, intrudeCall: intrudeCall, joinCall: joinCall,
            makeCall: makeCall, makePredictiveCall: makePredictiveCall, parkCall: parkCall,
            reconnectCall: reconnectCall, retrieveCall: retrieveCall,
            singleStepConferenceCall: singleStepConferenceCall, singleStepTransferCall: singleStepTransferCall,
            transferCall: transferCall, associateData: associateData, cancelTelephonyTone: cancelTelephonyTone,
            generateDigits: generateDigits, generateTelephonyTone: generateTelephonyTone,
            sendUserInformation: sendUserInformation, startDTMFDigitsCollection: startDTMFDigitsCollection,
            startTelephonyTonesCollection: startTelephonyTonesCollection,
            stopDTMFDigitsCollection: stopDTMFDigitsCollection,
            stopTelephonyTonesCollection: stopTelephonyTonesCollection, attachMediaService: attachMediaService,
            detachMediaService: detachMediaService, routeRegister: routeRegister,
            routeRegisterAbort: routeRegisterAbort, routeRegisterCancel: routeRegisterCancel, reRoute: reRoute,
            routeEnd: routeEnd, routeReject: routeReject, routeRequest: routeRequest, routeSelect: routeSelect,
            routeUsed: routeUsed, buttonPress: buttonPress, getAuditoryApparatusInfo: getAuditoryApparatusInfo,
            getButtonInformation: getButtonInformation, getDisplay: getDisplay,
            getHookswitchStatus: getHookswitchStatus, getLampInformation: getLampInformation,
            getLampMode: getLampMode, getMicrophoneGain: getMicrophoneGain, getMicrophoneMute: getMicrophoneMute,
            getMessageWaitingIndicator: getMessageWaitingIndicator, getRingerStatus: getRingerStatus,
            getSpeakerMute: getSpeakerMute, getSpeakerVolume: getSpeakerVolume,
            setButtonInformation: setButtonInformation, setDisplay: setDisplay,
            setHookswitchStatus: setHookswitchStatus, setLampMode: setLampMode,
            setMsgWaitingIndicator: setMsgWaitingIndicator, setMicrophoneGain: setMicrophoneGain,
            setMicrophoneMute: setMicrophoneMute, setRingerStatus: setRingerStatus, setSpeakerMute: setSpeakerMute,
            setSpeakerVolume: setSpeakerVolume, callBackMessageNonCallRelated: callBackMessageNonCallRelated,
            callBackNonCallRelated: callBackNonCallRelated, cancelCallBack: cancelCallBack,
            cancelCallBackMessage: cancelCallBackMessage, getAgentState: getAgentState,
            getAutoAnswer: getAutoAnswer, getAutoWorkMode: getAutoWorkMode, getCallBack: getCallBack,
            getCallerIDStatus: getCallerIDStatus, getDoNotDisturb: getDoNotDisturb, getForwarding: getForwarding,
            getLastNumberDialed: getLastNumberDialed, getRouteingMode: getRouteingMode,
            setAgentState: setAgentState, setAutoAnswer: setAutoAnswer, setAutoWorkMode: setAutoWorkMode,
            setCallerIDStatus: setCallerIDStatus, setDoNotDisturb: setDoNotDisturb, setForwarding: setForwarding,
            setRouteingMode: setRouteingMode, backInService: backInService, deviceCapsChanged: deviceCapsChanged,
            outOfService: outOfService, partiallyInService: partiallyInService, ioRegister: ioRegister,
            ioRegisterAbort: ioRegisterAbort, ioRegisterCancel: ioRegisterCancel, dataPathResumed: dataPathResumed,
            dataPathSuspended: dataPathSuspended, fastData: fastData, resumeDataPath: resumeDataPath,
            sendBroadcastData: sendBroadcastData, sendData: sendData, sendMulticastData: sendMulticastData,
            startDataPath: startDataPath, stopDataPath: stopDataPath, suspendDataPath: suspendDataPath,
            concatenateMsg: concatenateMsg, deleteMsg: deleteMsg, playMsg: playMsg,
            queryVoiceAttribute: queryVoiceAttribute, recordMsg: recordMsg, reposition: reposition, resume: resume,
            review: review, setVoiceAttribute: setVoiceAttribute, stop: stop, suspend: suspend,
            synthesizeMsg: synthesizeMsg, cDRNotification: cDRNotification, cDRReport: cDRReport,
            sendStoredCDRs: sendStoredCDRs, startCDRTransmission: startCDRTransmission,
            stopCDRTransmission: stopCDRTransmission, escapeRegister: escapeRegister,
            escapeRegisterAbort: escapeRegisterAbort, escapeRegisterCancel: escapeRegisterCancel, escape: escape,
            privateDataVersion: privateDataVersion,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("getLogicalDeviceInformation", getLogicalDeviceInformation)
        writer.member("getPhysicalDeviceInformation", getPhysicalDeviceInformation)
        writer.member("getSwitchingFunctionCaps", getSwitchingFunctionCaps)
        writer.member("getSwitchingFunctionDevices", getSwitchingFunctionDevices)
        writer.member("switchingFunctionDevices", switchingFunctionDevices)
        writer.member("changeSystemStatusFilter", changeSystemStatusFilter)
        writer.member("systemStatusRegister", systemStatusRegister)
        writer.member("systemStatusRegisterAbort", systemStatusRegisterAbort)
        writer.member("systemStatusRegisterCancel", systemStatusRegisterCancel)
        writer.member("requestSystemStatus", requestSystemStatus)
        writer.member("systemStatus", systemStatus)
        writer.member("switchingFunctionCapsChanged", switchingFunctionCapsChanged)
        writer.member("switchingFunctionDevsChanged", switchingFunctionDevsChanged)
        writer.member("changeMonitorFilter", changeMonitorFilter)
        writer.member("monitorStart", monitorStart)
        writer.member("monitorStop", monitorStop)
        writer.member("snapshotCall", snapshotCall)
        writer.member("snapshotDevice", snapshotDevice)
        writer.member("snapshotCallData", snapshotCallData)
        writer.member("snapshotDeviceData", snapshotDeviceData)
        writer.member("acceptCall", acceptCall)
        writer.member("alternateCall", alternateCall)
        writer.member("answerCall", answerCall)
        writer.member("callBackCallRelated", callBackCallRelated)
        writer.member("callBackMessageCallRelated", callBackMessageCallRelated)
        writer.member("campOnCall", campOnCall)
        writer.member("clearCall", clearCall)
        writer.member("clearConnection", clearConnection)
        writer.member("conferenceCall", conferenceCall)
        writer.member("consultationCall", consultationCall)
        writer.member("deflectCall", deflectCall)
        writer.member("dialDigits", dialDigits)
        writer.member("directedPickupCall", directedPickupCall)
        writer.member("groupPickupCall", groupPickupCall)
        writer.member("holdCall", holdCall)
        writer.member("intrudeCall", intrudeCall)
        writer.member("joinCall", joinCall)
        writer.member("makeCall", makeCall)
        writer.member("makePredictiveCall", makePredictiveCall)
        writer.member("parkCall", parkCall)
        writer.member("reconnectCall", reconnectCall)
        writer.member("retrieveCall", retrieveCall)
        writer.member("singleStepConferenceCall", singleStepConferenceCall)
        writer.member("singleStepTransferCall", singleStepTransferCall)
        writer.member("transferCall", transferCall)
        writer.member("associateData", associateData)
        writer.member("cancelTelephonyTone", cancelTelephonyTone)
        writer.member("generateDigits", generateDigits)
        writer.member("generateTelephonyTone", generateTelephonyTone)
        writer.member("sendUserInformation", sendUserInformation)
        writer.member("startDTMFDigitsCollection", startDTMFDigitsCollection)
        writer.member("startTelephonyTonesCollection", startTelephonyTonesCollection)
        writer.member("stopDTMFDigitsCollection", stopDTMFDigitsCollection)
        writer.member("stopTelephonyTonesCollection", stopTelephonyTonesCollection)
        writer.member("attachMediaService", attachMediaService)
        writer.member("detachMediaService", detachMediaService)
        writer.member("routeRegister", routeRegister)
        writer.member("routeRegisterAbort", routeRegisterAbort)
        writer.member("routeRegisterCancel", routeRegisterCancel)
        writer.member("reRoute", reRoute)
        writer.member("routeEnd", routeEnd)
        writer.member("routeReject", routeReject)
        writer.member("routeRequest", routeRequest)
        writer.member("routeSelect", routeSelect)
        writer.member("routeUsed", routeUsed)
        writer.member("buttonPress", buttonPress)
        writer.member("getAuditoryApparatusInfo", getAuditoryApparatusInfo)
        writer.member("getButtonInformation", getButtonInformation)
        writer.member("getDisplay", getDisplay)
        writer.member("getHookswitchStatus", getHookswitchStatus)
        writer.member("getLampInformation", getLampInformation)
        writer.member("getLampMode", getLampMode)
        writer.member("getMicrophoneGain", getMicrophoneGain)
        writer.member("getMicrophoneMute", getMicrophoneMute)
        writer.member("getMessageWaitingIndicator", getMessageWaitingIndicator)
        writer.member("getRingerStatus", getRingerStatus)
        writer.member("getSpeakerMute", getSpeakerMute)
        writer.member("getSpeakerVolume", getSpeakerVolume)
        writer.member("setButtonInformation", setButtonInformation)
        writer.member("setDisplay", setDisplay)
        writer.member("setHookswitchStatus", setHookswitchStatus)
        writer.member("setLampMode", setLampMode)
        writer.member("setMsgWaitingIndicator", setMsgWaitingIndicator)
        writer.member("setMicrophoneGain", setMicrophoneGain)
        writer.member("setMicrophoneMute", setMicrophoneMute)
        writer.member("setRingerStatus", setRingerStatus)
        writer.member("setSpeakerMute", setSpeakerMute)
        writer.member("setSpeakerVolume", setSpeakerVolume)
        writer.member("callBackMessageNonCallRelated", callBackMessageNonCallRelated)
        writer.member("callBackNonCallRelated", callBackNonCallRelated)
        writer.member("cancelCallBack", cancelCallBack)
        writer.member("cancelCallBackMessage", cancelCallBackMessage)
        writer.member("getAgentState", getAgentState)
        writer.member("getAutoAnswer", getAutoAnswer)
        writer.member("getAutoWorkMode", getAutoWorkMode)
        writer.member("getCallBack", since: .ed4, getCallBack)
        writer.member("getCallerIDStatus", getCallerIDStatus)
        writer.member("getDoNotDisturb", getDoNotDisturb)
        writer.member("getForwarding", getForwarding)
        writer.member("getLastNumberDialed", getLastNumberDialed)
        writer.member("getRouteingMode", getRouteingMode)
        writer.member("setAgentState", setAgentState)
        writer.member("setAutoAnswer", setAutoAnswer)
        writer.member("setAutoWorkMode", setAutoWorkMode)
        writer.member("setCallerIDStatus", setCallerIDStatus)
        writer.member("setDoNotDisturb", setDoNotDisturb)
        writer.member("setForwarding", setForwarding)
        writer.member("setRouteingMode", setRouteingMode)
        writer.member("backInService", backInService)
        writer.member("deviceCapsChanged", deviceCapsChanged)
        writer.member("outOfService", outOfService)
        writer.member("partiallyInService", partiallyInService)
        writer.member("ioRegister", ioRegister)
        writer.member("ioRegisterAbort", ioRegisterAbort)
        writer.member("ioRegisterCancel", ioRegisterCancel)
        writer.member("dataPathResumed", dataPathResumed)
        writer.member("dataPathSuspended", dataPathSuspended)
        writer.member("fastData", fastData)
        writer.member("resumeDataPath", resumeDataPath)
        writer.member("sendBroadcastData", sendBroadcastData)
        writer.member("sendData", sendData)
        writer.member("sendMulticastData", sendMulticastData)
        writer.member("startDataPath", startDataPath)
        writer.member("stopDataPath", stopDataPath)
        writer.member("suspendDataPath", suspendDataPath)
        writer.member("concatenateMsg", concatenateMsg)
        writer.member("deleteMsg", deleteMsg)
        writer.member("playMsg", playMsg)
        writer.member("queryVoiceAttribute", queryVoiceAttribute)
        writer.member("recordMsg", recordMsg)
        writer.member("reposition", reposition)
        writer.member("resume", resume)
        writer.member("review", review)
        writer.member("setVoiceAttribute", setVoiceAttribute)
        writer.member("stop", stop)
        writer.member("suspend", suspend)
        writer.member("synthesizeMsg", synthesizeMsg)
        writer.member("cDRNotification", cDRNotification)
        writer.member("cDRReport", cDRReport)
        writer.member("sendStoredCDRs", sendStoredCDRs)
        writer.member("startCDRTransmission", startCDRTransmission)
        writer.member("stopCDRTransmission", stopCDRTransmission)
        writer.member("escapeRegister", escapeRegister)
        writer.member("escapeRegisterAbort", escapeRegisterAbort)
        writer.member("escapeRegisterCancel", escapeRegisterCancel)
        writer.member("escape", escape)
        writer.member("privateDataVersion", privateDataVersion)
    }
}

extension CSTA.ForwardListItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let forwardingType: CSTA.ForwardingType? = try reader.optional("forwardingType", &members)
        let forwardStatus: Bool = try reader.required("forwardStatus", &members)
        let forwardDN: CSTA.DeviceID? = try reader.optional("forwardDN", &members)
        let forwardDefault: CSTA.ForwardDefault? = try reader.optional("forwardDefault", &members)
        let ringCount: Int? = try reader.optional("ringCount", &members)
        let ringDuration: Int? = try reader.optional("ringDuration", &members)
        reader.finish(members)
        return Self(
            forwardingType: forwardingType, forwardStatus: forwardStatus, forwardDN: forwardDN,
            forwardDefault: forwardDefault, ringCount: ringCount, ringDuration: ringDuration,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("forwardingType", forwardingType)
        writer.member("forwardStatus", forwardStatus)
        writer.member("forwardDN", forwardDN)
        writer.member("forwardDefault", forwardDefault)
        writer.member("ringCount", ringCount)
        writer.member("ringDuration", since: .ed4, ringDuration)
    }
}

extension CSTA.GetCSTAFeaturesResponseSupportedEvents {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callControlEvtsList: CSTA.CallControlEvtsList? = try reader.optional("callControlEvtsList", &members)
        let callAssociatedEvtsList: CSTA.CallAssociatedEvtsList? = try reader.optional("callAssociatedEvtsList", &members)
        let mediaEvtsList: CSTA.MediaEvtsList? = try reader.optional("mediaEvtsList", &members)
        let physDevEvtsList: CSTA.PhysDevEvtsList? = try reader.optional("physDevEvtsList", &members)
        let logicalEvtsList: CSTA.LogicalEvtsList? = try reader.optional("logicalEvtsList", &members)
        let deviceMaintEvtsList: CSTA.DeviceMaintEvtsList? = try reader.optional("deviceMaintEvtsList", &members)
        let voiceEvtsList: CSTA.VoiceEvtsList? = try reader.optional("voiceEvtsList", &members)
        let vendorSpecificEvtsList: CSTA.VendorSpecificEvtsList? = try reader.optional("vendorSpecificEvtsList", &members)
        reader.finish(members)
        return Self(
            callControlEvtsList: callControlEvtsList, callAssociatedEvtsList: callAssociatedEvtsList,
            mediaEvtsList: mediaEvtsList, physDevEvtsList: physDevEvtsList, logicalEvtsList: logicalEvtsList,
            deviceMaintEvtsList: deviceMaintEvtsList, voiceEvtsList: voiceEvtsList,
            vendorSpecificEvtsList: vendorSpecificEvtsList,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callControlEvtsList", callControlEvtsList)
        writer.member("callAssociatedEvtsList", callAssociatedEvtsList)
        writer.member("mediaEvtsList", mediaEvtsList)
        writer.member("physDevEvtsList", physDevEvtsList)
        writer.member("logicalEvtsList", logicalEvtsList)
        writer.member("deviceMaintEvtsList", deviceMaintEvtsList)
        writer.member("voiceEvtsList", voiceEvtsList)
        writer.member("vendorSpecificEvtsList", vendorSpecificEvtsList)
    }
}

extension CSTA.GetCSTAFeaturesResponseSupportedServices {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let capExchangeServList: CSTA.CapExchangeServList? = try reader.optional("capExchangeServList", &members)
        let systemStatServList: CSTA.SystemStatusServList? = try reader.optional("systemStatServList", &members)
        let monitoringServList: CSTA.MonitoringServList? = try reader.optional("monitoringServList", &members)
        let snapshotServList: CSTA.SnapshotServList? = try reader.optional("snapshotServList", &members)
        let callControlServList: CSTA.CallControlServList? = try reader.optional("callControlServList", &members)
        let callAssociatedServList: CSTA.CallAssociatedServList? = try reader.optional("callAssociatedServList", &members)
        let mediaServList: CSTA.MediaServList? = try reader.optional("mediaServList", &members)
        let routeingServList: CSTA.RouteingServList? = try reader.optional("routeingServList", &members)
        let physDevServList: CSTA.PhysDevServList? = try reader.optional("physDevServList", &members)
        let logicalServList: CSTA.LogicalServList? = try reader.optional("logicalServList", &members)
        let iOServicesServList: CSTA.IOServicesServList? = try reader.optional("iOServicesServList", &members)
        let dataCollectionServList: CSTA.DataCollectionServList? = try reader.optional("dataCollectionServList", &members)
        let voiceServList: CSTA.VoiceServList? = try reader.optional("voiceServList", &members)
        let cDRServList: CSTA.CDRServList? = try reader.optional("cDRServList", &members)
        let vendorSpecificServList: CSTA.VendorSpecificServList? = try reader.optional("vendorSpecificServList", &members)
        let locationServicesServList: CSTA.LocationServicesServList? = try reader.optional("locationServicesServList", &members)
        reader.finish(members)
        return Self(
            capExchangeServList: capExchangeServList, systemStatServList: systemStatServList,
            monitoringServList: monitoringServList, snapshotServList: snapshotServList,
            callControlServList: callControlServList, callAssociatedServList: callAssociatedServList,
            mediaServList: mediaServList, routeingServList: routeingServList, physDevServList: physDevServList,
            logicalServList: logicalServList, iOServicesServList: iOServicesServList,
            dataCollectionServList: dataCollectionServList, voiceServList: voiceServList, cDRServList: cDRServList,
            vendorSpecificServList: vendorSpecificServList, locationServicesServList: locationServicesServList,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("capExchangeServList", capExchangeServList)
        writer.member("systemStatServList", systemStatServList)
        writer.member("monitoringServList", monitoringServList)
        writer.member("snapshotServList", snapshotServList)
        writer.member("callControlServList", callControlServList)
        writer.member("callAssociatedServList", callAssociatedServList)
        writer.member("mediaServList", mediaServList)
        writer.member("routeingServList", routeingServList)
        writer.member("physDevServList", physDevServList)
        writer.member("logicalServList", logicalServList)
        writer.member("iOServicesServList", iOServicesServList)
        writer.member("dataCollectionServList", dataCollectionServList)
        writer.member("voiceServList", voiceServList)
        writer.member("cDRServList", cDRServList)
        writer.member("vendorSpecificServList", vendorSpecificServList)
        writer.member("locationServicesServList", since: .ed4, locationServicesServList)
    }
}

extension CSTA.GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData {
    private static let memberNames: [StaticString] = [
        "locationSessionInfoList", "serviceCrossRefID",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .locationSessionInfoList(try reader.value(found.element))
        default: return .serviceCrossRefID(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .locationSessionInfoList(let value): writer.member("locationSessionInfoList", value)
        case .serviceCrossRefID(let value): writer.member("serviceCrossRefID", value)
        }
    }
}

extension CSTA.GetMonitorsResponseCrossRefIDorRegistrationData {
    private static let memberNames: [StaticString] = [
        "monitorList", "serviceCrossRefID",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .monitorList(try reader.value(found.element))
        default: return .serviceCrossRefID(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .monitorList(let value): writer.member("monitorList", value)
        case .serviceCrossRefID(let value): writer.member("serviceCrossRefID", value)
        }
    }
}

extension CSTA.GetRegistrationsResponseCrossRefIDorRegistrationData {
    private static let memberNames: [StaticString] = [
        "registrationList", "serviceCrossRefID",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .registrationList(try reader.value(found.element))
        default: return .serviceCrossRefID(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .registrationList(let value): writer.member("registrationList", value)
        case .serviceCrossRefID(let value): writer.member("serviceCrossRefID", value)
        }
    }
}

extension CSTA.GlobalCallData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let globalCallSwitchingSubDomainName: String? = try reader.optional("globalCallSwitchingSubDomainName", &members)
        let globalCallLinkageID: CSTA.GlobalCallLinkageID? = try reader.optional("globalCallLinkageID", &members)
        let callLinkageIDTimestamp: String? = try reader.optional("callLinkageIDTimestamp", &members)
        reader.finish(members)
        return Self(
            globalCallSwitchingSubDomainName: globalCallSwitchingSubDomainName,
            globalCallLinkageID: globalCallLinkageID, callLinkageIDTimestamp: callLinkageIDTimestamp,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("globalCallSwitchingSubDomainName", globalCallSwitchingSubDomainName)
        writer.member("globalCallLinkageID", globalCallLinkageID)
        writer.member("callLinkageIDTimestamp", callLinkageIDTimestamp)
    }
}

extension CSTA.GlobalCallLinkageID {
    private static let memberNames: [StaticString] = [
        "globallyUniqueCallLinkageID", "subDomainCallLinkageID",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .globallyUniqueCallLinkageID(try reader.value(found.element))
        default: return .subDomainCallLinkageID(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .globallyUniqueCallLinkageID(let value): writer.member("globallyUniqueCallLinkageID", value)
        case .subDomainCallLinkageID(let value): writer.member("subDomainCallLinkageID", value)
        }
    }
}

extension CSTA.HookswitchStatusItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let hookswitch: String? = try reader.optional("hookswitch", &members)
        let hookswitchOnHook: Bool = try reader.required("hookswitchOnHook", &members)
        reader.finish(members)
        return Self(
            hookswitch: hookswitch, hookswitchOnHook: hookswitchOnHook,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("hookswitch", hookswitch)
        writer.member("hookswitchOnHook", hookswitchOnHook)
    }
}

extension CSTA.IOCrossRefID {
    private static let memberNames: [StaticString] = [
        "computerProvided", "switchProvided",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .computerProvided(try reader.value(found.element))
        default: return .switchProvided(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .computerProvided(let value): writer.member("computerProvided", value)
        case .switchProvided(let value): writer.member("switchProvided", value)
        }
    }
}

extension CSTA.IOServicesServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioRegister = try reader.capabilities("ioRegister", CapabilityNames.IoRegisterCaps, &members)
        let ioRegisterAbort = try reader.capabilities("ioRegisterAbort", CapabilityNames.IoRegisterAbortCaps, &members)
        let ioRegisterCancel = try reader.capabilities("ioRegisterCancel", CapabilityNames.IoRegisterCancelCaps, &members)
        let dataPathResumed = try reader.capabilities("dataPathResumed", CapabilityNames.DataPathResumedCaps, &members)
        let dataPathSuspended = try reader.capabilities("dataPathSuspended", CapabilityNames.DataPathSuspendedCaps, &members)
        let fastData = try reader.capabilities("fastData", CapabilityNames.FastDataCaps, &members)
        let resumeDataPath = try reader.capabilities("resumeDataPath", CapabilityNames.ResumeDataPathCaps, &members)
        let sendBroadcastData = try reader.capabilities("sendBroadcastData", CapabilityNames.SendBroadcastDataCaps, &members)
        let sendData = try reader.capabilities("sendData", CapabilityNames.SendDataCaps, &members)
        let sendMulticastData = try reader.capabilities("sendMulticastData", CapabilityNames.SendMulticastDataCaps, &members)
        let startDataPath = try reader.capabilities("startDataPath", CapabilityNames.StartDataPathCaps, &members)
        let stopDataPath = try reader.capabilities("stopDataPath", CapabilityNames.StopDataPathCaps, &members)
        let suspendDataPath = try reader.capabilities("suspendDataPath", CapabilityNames.SuspendDataPathCaps, &members)
        reader.finish(members)
        return Self(
            ioRegister: ioRegister, ioRegisterAbort: ioRegisterAbort, ioRegisterCancel: ioRegisterCancel,
            dataPathResumed: dataPathResumed, dataPathSuspended: dataPathSuspended, fastData: fastData,
            resumeDataPath: resumeDataPath, sendBroadcastData: sendBroadcastData, sendData: sendData,
            sendMulticastData: sendMulticastData, startDataPath: startDataPath, stopDataPath: stopDataPath,
            suspendDataPath: suspendDataPath,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("ioRegister", CapabilityNames.IoRegisterCaps, ioRegister)
        writer.capabilities("ioRegisterAbort", CapabilityNames.IoRegisterAbortCaps, ioRegisterAbort)
        writer.capabilities("ioRegisterCancel", CapabilityNames.IoRegisterCancelCaps, ioRegisterCancel)
        writer.capabilities("dataPathResumed", CapabilityNames.DataPathResumedCaps, dataPathResumed)
        writer.capabilities("dataPathSuspended", CapabilityNames.DataPathSuspendedCaps, dataPathSuspended)
        writer.capabilities("fastData", CapabilityNames.FastDataCaps, fastData)
        writer.capabilities("resumeDataPath", CapabilityNames.ResumeDataPathCaps, resumeDataPath)
        writer.capabilities("sendBroadcastData", CapabilityNames.SendBroadcastDataCaps, sendBroadcastData)
        writer.capabilities("sendData", CapabilityNames.SendDataCaps, sendData)
        writer.capabilities("sendMulticastData", CapabilityNames.SendMulticastDataCaps, sendMulticastData)
        writer.capabilities("startDataPath", CapabilityNames.StartDataPathCaps, startDataPath)
        writer.capabilities("stopDataPath", CapabilityNames.StopDataPathCaps, stopDataPath)
        writer.capabilities("suspendDataPath", CapabilityNames.SuspendDataPathCaps, suspendDataPath)
    }
}

extension CSTA.LampItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let lamp: String? = try reader.optional("lamp", &members)
        let lampLabel: String? = try reader.optional("lampLabel", &members)
        let button: String? = try reader.optional("button", &members)
        let lampColor: Int? = try reader.optional("lampColor", &members)
        reader.finish(members)
        return Self(
            lamp: lamp, lampLabel: lampLabel, button: button, lampColor: lampColor,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("lamp", lamp)
        writer.member("lampLabel", lampLabel)
        writer.member("button", button)
        writer.member("lampColor", lampColor)
    }
}

extension CSTA.LampModeItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let lamp: String? = try reader.optional("lamp", &members)
        let lampMode: Int = try reader.required("lampMode", &members)
        let lampBrightness: CSTA.LampBrightness? = try reader.optional("lampBrightness", &members)
        let lampColor: Int? = try reader.optional("lampColor", &members)
        let button: String? = try reader.optional("button", &members)
        reader.finish(members)
        return Self(
            lamp: lamp, lampMode: lampMode, lampBrightness: lampBrightness, lampColor: lampColor, button: button,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("lamp", lamp)
        writer.member("lampMode", lampMode)
        writer.member("lampBrightness", lampBrightness)
        writer.member("lampColor", lampColor)
        writer.member("button", button)
    }
}

extension CSTA.LocationServicesServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let getLocationInformation = try reader.capabilities("getLocationInformation", CapabilityNames.GetLocationInformationCaps, &members)
        let setLocationInformation = try reader.capabilities("setLocationInformation", CapabilityNames.SetLocationInformationCaps, &members)
        let locationTrackingSessionResumed = try reader.capabilities("locationTrackingSessionResumed", CapabilityNames.LocationTrackingSessionResumedCaps, &members)
        let locationTrackingSessionSuspended = try reader.capabilities("locationTrackingSessionSuspended", CapabilityNames.LocationTrackingSessionSuspendedCaps, &members)
        let resumeLocationTrackingSession = try reader.capabilities("resumeLocationTrackingSession", CapabilityNames.ResumeLocationTrackingSessionCaps, &members)
        let locationInformationReport = try reader.capabilities("locationInformationReport", CapabilityNames.LocationInformationReportCaps, &members)
        let startLocationTrackingSession = try reader.capabilities("startLocationTrackingSession", CapabilityNames.StartLocationTrackingSessionCaps, &members)
        let stopLocationTrackingSession = try reader.capabilities("stopLocationTrackingSession", CapabilityNames.StopLocationTrackingSessionCaps, &members)
        let suspendLocationTrackingSession = try reader.capabilities("suspendLocationTrackingSession", CapabilityNames.SuspendLocationTrackingSessionCaps, &members)
        let getLocationTrackingCapabilities = try reader.capabilities("getLocationTrackingCapabilities", CapabilityNames.GetLocationTrackingCapabilitiesCaps, &members)
        let getLocationTrackingSessions = try reader.capabilities("getLocationTrackingSessions", CapabilityNames.GetLocationTrackingSessionsCaps, &members)
        let locationSessionInfo = try reader.capabilities("locationSessionInfo", CapabilityNames.LocationSessionInfoCaps, &members)
        reader.finish(members)
        return Self(
            getLocationInformation: getLocationInformation, setLocationInformation: setLocationInformation,
            locationTrackingSessionResumed: locationTrackingSessionResumed,
            locationTrackingSessionSuspended: locationTrackingSessionSuspended,
            resumeLocationTrackingSession: resumeLocationTrackingSession,
            locationInformationReport: locationInformationReport,
            startLocationTrackingSession: startLocationTrackingSession,
            stopLocationTrackingSession: stopLocationTrackingSession,
            suspendLocationTrackingSession: suspendLocationTrackingSession,
            getLocationTrackingCapabilities: getLocationTrackingCapabilities,
            getLocationTrackingSessions: getLocationTrackingSessions, locationSessionInfo: locationSessionInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("getLocationInformation", CapabilityNames.GetLocationInformationCaps, getLocationInformation)
        writer.capabilities("setLocationInformation", CapabilityNames.SetLocationInformationCaps, setLocationInformation)
        writer.capabilities("locationTrackingSessionResumed", CapabilityNames.LocationTrackingSessionResumedCaps, locationTrackingSessionResumed)
        writer.capabilities("locationTrackingSessionSuspended", CapabilityNames.LocationTrackingSessionSuspendedCaps, locationTrackingSessionSuspended)
        writer.capabilities("resumeLocationTrackingSession", CapabilityNames.ResumeLocationTrackingSessionCaps, resumeLocationTrackingSession)
        writer.capabilities("locationInformationReport", CapabilityNames.LocationInformationReportCaps, locationInformationReport)
        writer.capabilities("startLocationTrackingSession", CapabilityNames.StartLocationTrackingSessionCaps, startLocationTrackingSession)
        writer.capabilities("stopLocationTrackingSession", CapabilityNames.StopLocationTrackingSessionCaps, stopLocationTrackingSession)
        writer.capabilities("suspendLocationTrackingSession", CapabilityNames.SuspendLocationTrackingSessionCaps, suspendLocationTrackingSession)
        writer.capabilities("getLocationTrackingCapabilities", CapabilityNames.GetLocationTrackingCapabilitiesCaps, getLocationTrackingCapabilities)
        writer.capabilities("getLocationTrackingSessions", CapabilityNames.GetLocationTrackingSessionsCaps, getLocationTrackingSessions)
        writer.capabilities("locationSessionInfo", CapabilityNames.LocationSessionInfoCaps, locationSessionInfo)
    }
}

extension CSTA.LocationSessionInfoList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locationSessionListEntry: [CSTA.LocationSessionListEntry] = try reader.repeated("locationSessionListEntry", &members)
        reader.finish(members)
        return Self(
            locationSessionListEntry: locationSessionListEntry,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("locationSessionListEntry", locationSessionListEntry)
    }
}

extension CSTA.LocationSessionListEntry {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locCrossRefId: String? = try reader.optional("locCrossRefId", &members)
        let locDevice: CSTA.DeviceID? = try reader.optional("locDevice", &members)
        reader.finish(members)
        return Self(
            locCrossRefId: locCrossRefId, locDevice: locDevice,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locCrossRefId", locCrossRefId)
        writer.member("locDevice", locDevice)
    }
}

extension CSTA.LogDevEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callControlEvtsList: CSTA.CallControlEvtsList? = try reader.optional("callControlEvtsList", &members)
        let callAssociatedEvtsList: CSTA.CallAssociatedEvtsList? = try reader.optional("callAssociatedEvtsList", &members)
        let logicalEvtsList: CSTA.LogicalEvtsList? = try reader.optional("logicalEvtsList", &members)
        let mediaEvtsList: CSTA.MediaEvtsList? = try reader.optional("mediaEvtsList", &members)
        let voiceEvtsList: CSTA.VoiceEvtsList? = try reader.optional("voiceEvtsList", &members)
        reader.finish(members)
        return Self(
            callControlEvtsList: callControlEvtsList, callAssociatedEvtsList: callAssociatedEvtsList,
            logicalEvtsList: logicalEvtsList, mediaEvtsList: mediaEvtsList, voiceEvtsList: voiceEvtsList,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callControlEvtsList", callControlEvtsList)
        writer.member("callAssociatedEvtsList", callAssociatedEvtsList)
        writer.member("logicalEvtsList", logicalEvtsList)
        writer.member("mediaEvtsList", mediaEvtsList)
        writer.member("voiceEvtsList", voiceEvtsList)
    }
}

extension CSTA.LogDevServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callControlServList: CSTA.CallControlServList? = try reader.optional("callControlServList", &members)
        let callAssociatedServList: CSTA.CallAssociatedServList? = try reader.optional("callAssociatedServList", &members)
        let logicalServList: CSTA.LogicalServList? = try reader.optional("logicalServList", &members)
        let mediaServList: CSTA.MediaServList? = try reader.optional("mediaServList", &members)
        let iOServicesServList: CSTA.IOServicesServList? = try reader.optional("iOServicesServList", &members)
        let dataCollectionServList: CSTA.DataCollectionServList? = try reader.optional("dataCollectionServList", &members)
        let voiceServList: CSTA.VoiceServList? = try reader.optional("voiceServList", &members)
        let locationServicesServList: CSTA.LocationServicesServList? = try reader.optional("locationServicesServList", &members)
        reader.finish(members)
        return Self(
            callControlServList: callControlServList, callAssociatedServList: callAssociatedServList,
            logicalServList: logicalServList, mediaServList: mediaServList, iOServicesServList: iOServicesServList,
            dataCollectionServList: dataCollectionServList, voiceServList: voiceServList,
            locationServicesServList: locationServicesServList,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callControlServList", callControlServList)
        writer.member("callAssociatedServList", callAssociatedServList)
        writer.member("logicalServList", logicalServList)
        writer.member("mediaServList", mediaServList)
        writer.member("iOServicesServList", iOServicesServList)
        writer.member("dataCollectionServList", dataCollectionServList)
        writer.member("voiceServList", voiceServList)
        writer.member("locationServicesServList", since: .ed4, locationServicesServList)
    }
}

extension CSTA.LogicalEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let agentBusy = try reader.capabilities("agentBusy", CapabilityNames.AgentBusyCaps, &members)
        let agentLoggedOff = try reader.capabilities("agentLoggedOff", CapabilityNames.AgentLoggedOffCaps, &members)
        let agentLoggedOn = try reader.capabilities("agentLoggedOn", CapabilityNames.AgentLoggedOnCaps, &members)
        let agentNotReady = try reader.capabilities("agentNotReady", CapabilityNames.AgentNotReadyCaps, &members)
        let agentReady = try reader.capabilities("agentReady", CapabilityNames.AgentReadyCaps, &members)
        let agentWorkingAfterCall = try reader.capabilities("agentWorkingAfterCall", CapabilityNames.AgentWorkingAfterCallCaps, &members)
        let autoAnswer = try reader.capabilities("autoAnswer", CapabilityNames.AutoAnswerCaps, &members)
        let autoWorkMode = try reader.capabilities("autoWorkMode", CapabilityNames.AutoWorkModeCaps, &members)
        let callBack = try reader.capabilities("callBack", CapabilityNames.CallBackEventCaps, &members)
        let callBackMessage = try reader.capabilities("callBackMessage", CapabilityNames.CallBackMessageEventCaps, &members)
        let callerIDStatus = try reader.capabilities("callerIDStatus", CapabilityNames.CallerIDStatusCaps, &members)
        let doNotDisturb = try reader.capabilities("doNotDisturb", CapabilityNames.DoNotDisturbCaps, &members)
        let forwarding = try reader.capabilities("forwarding", CapabilityNames.ForwardingCaps, &members)
        let presenceState = try reader.capabilities("presenceState", CapabilityNames.PresenceStateEventCaps, &members)
        let routeingMode = try reader.capabilities("routeingMode", CapabilityNames.RouteingModeCaps, &members)
        reader.finish(members)
        return Self(
            agentBusy: agentBusy, agentLoggedOff: agentLoggedOff, agentLoggedOn: agentLoggedOn,
            agentNotReady: agentNotReady, agentReady: agentReady, agentWorkingAfterCall: agentWorkingAfterCall,
            autoAnswer: autoAnswer, autoWorkMode: autoWorkMode, callBack: callBack,
            callBackMessage: callBackMessage, callerIDStatus: callerIDStatus, doNotDisturb: doNotDisturb,
            forwarding: forwarding, presenceState: presenceState, routeingMode: routeingMode,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("agentBusy", CapabilityNames.AgentBusyCaps, agentBusy)
        writer.capabilities("agentLoggedOff", CapabilityNames.AgentLoggedOffCaps, agentLoggedOff)
        writer.capabilities("agentLoggedOn", CapabilityNames.AgentLoggedOnCaps, agentLoggedOn)
        writer.capabilities("agentNotReady", CapabilityNames.AgentNotReadyCaps, agentNotReady)
        writer.capabilities("agentReady", CapabilityNames.AgentReadyCaps, agentReady)
        writer.capabilities("agentWorkingAfterCall", CapabilityNames.AgentWorkingAfterCallCaps, agentWorkingAfterCall)
        writer.capabilities("autoAnswer", CapabilityNames.AutoAnswerCaps, autoAnswer)
        writer.capabilities("autoWorkMode", CapabilityNames.AutoWorkModeCaps, autoWorkMode)
        writer.capabilities("callBack", CapabilityNames.CallBackEventCaps, callBack)
        writer.capabilities("callBackMessage", CapabilityNames.CallBackMessageEventCaps, callBackMessage)
        writer.capabilities("callerIDStatus", CapabilityNames.CallerIDStatusCaps, callerIDStatus)
        writer.capabilities("doNotDisturb", CapabilityNames.DoNotDisturbCaps, doNotDisturb)
        writer.capabilities("forwarding", CapabilityNames.ForwardingCaps, forwarding)
        writer.capabilities("presenceState", since: .ed4, CapabilityNames.PresenceStateEventCaps, presenceState)
        writer.capabilities("routeingMode", CapabilityNames.RouteingModeCaps, routeingMode)
    }
}

extension CSTA.LogicalServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callBackNonCallRel = try reader.capabilities("callBackNonCallRel", CapabilityNames.CallBackNonCallRelCaps, &members)
        let callBackMsgNonCallRel = try reader.capabilities("callBackMsgNonCallRel", CapabilityNames.CallBackMsgNonCallRelCaps, &members)
        let cancelCallBack = try reader.capabilities("cancelCallBack", CapabilityNames.CancelCallBackCaps, &members)
        let cancelCallBackMsg = try reader.capabilities("cancelCallBackMsg", CapabilityNames.CancelCallBackMsgCaps, &members)
        let getAgentState = try reader.capabilities("getAgentState", CapabilityNames.GetAgentStateCaps, &members)
        let getAutoAnswer = try reader.capabilities("getAutoAnswer", CapabilityNames.GetAutoAnswerCaps, &members)
        let getAutoWorkMode = try reader.capabilities("getAutoWorkMode", CapabilityNames.GetAutoWorkModeCaps, &members)
        let getCallBack = try reader.capabilities("getCallBack", CapabilityNames.GetCallBackCaps, &members)
        let getCallerIDStatus = try reader.capabilities("getCallerIDStatus", CapabilityNames.GetCallerIDStatusCaps, &members)
        let getDoNotDisturb = try reader.capabilities("getDoNotDisturb", CapabilityNames.GetDoNotDisturbCaps, &members)
        let getForwarding = try reader.capabilities("getForwarding", CapabilityNames.GetForwardingCaps, &members)
        let getLastNumberDialed = try reader.capabilities("getLastNumberDialed", CapabilityNames.GetLastNumberDialedCaps, &members)
        let getPresenceState = try reader.capabilities("getPresenceState", CapabilityNames.GetPresenceStateCaps, &members)
        let getRouteingMode = try reader.capabilities("getRouteingMode", CapabilityNames.GetRouteingModeCaps, &members)
        let setAgentState = try reader.capabilities("setAgentState", CapabilityNames.SetAgentStateCaps, &members)
        let setAutoAnswer = try reader.capabilities("setAutoAnswer", CapabilityNames.SetAutoAnswerCaps, &members)
        let setAutoWorkMode = try reader.capabilities("setAutoWorkMode", CapabilityNames.SetAutoWorkModeCaps, &members)
        let setCallerIDStatus = try reader.capabilities("setCallerIDStatus", CapabilityNames.SetCallerIDStatusCaps, &members)
        let setDoNotDisturb = try reader.capabilities("setDoNotDisturb", CapabilityNames.SetDoNotDisturbCaps, &members)
        let setForwarding = try reader.capabilities("setForwarding", CapabilityNames.SetForwardingCaps, &members)
        let setPresenceState = try reader.capabilities("setPresenceState", CapabilityNames.SetPresenceStateCaps, &members)
        let setRouteingMode = try reader.capabilities("setRouteingMode", CapabilityNames.SetRouteingModeCaps, &members)
        reader.finish(members)
        return Self(
            callBackNonCallRel: callBackNonCallRel, callBackMsgNonCallRel: callBackMsgNonCallRel,
            cancelCallBack: cancelCallBack, cancelCallBackMsg: cancelCallBackMsg, getAgentState: getAgentState,
            getAutoAnswer: getAutoAnswer, getAutoWorkMode: getAutoWorkMode, getCallBack: getCallBack,
            getCallerIDStatus: getCallerIDStatus, getDoNotDisturb: getDoNotDisturb, getForwarding: getForwarding,
            getLastNumberDialed: getLastNumberDialed, getPresenceState: getPresenceState,
            getRouteingMode: getRouteingMode, setAgentState: setAgentState, setAutoAnswer: setAutoAnswer,
            setAutoWorkMode: setAutoWorkMode, setCallerIDStatus: setCallerIDStatus,
            setDoNotDisturb: setDoNotDisturb, setForwarding: setForwarding, setPresenceState: setPresenceState,
            setRouteingMode: setRouteingMode,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("callBackNonCallRel", CapabilityNames.CallBackNonCallRelCaps, callBackNonCallRel)
        writer.capabilities("callBackMsgNonCallRel", CapabilityNames.CallBackMsgNonCallRelCaps, callBackMsgNonCallRel)
        writer.capabilities("cancelCallBack", CapabilityNames.CancelCallBackCaps, cancelCallBack)
        writer.capabilities("cancelCallBackMsg", CapabilityNames.CancelCallBackMsgCaps, cancelCallBackMsg)
        writer.capabilities("getAgentState", CapabilityNames.GetAgentStateCaps, getAgentState)
        writer.capabilities("getAutoAnswer", CapabilityNames.GetAutoAnswerCaps, getAutoAnswer)
        writer.capabilities("getAutoWorkMode", CapabilityNames.GetAutoWorkModeCaps, getAutoWorkMode)
        writer.capabilities("getCallBack", since: .ed4, CapabilityNames.GetCallBackCaps, getCallBack)
        writer.capabilities("getCallerIDStatus", CapabilityNames.GetCallerIDStatusCaps, getCallerIDStatus)
        writer.capabilities("getDoNotDisturb", CapabilityNames.GetDoNotDisturbCaps, getDoNotDisturb)
        writer.capabilities("getForwarding", CapabilityNames.GetForwardingCaps, getForwarding)
        writer.capabilities("getLastNumberDialed", CapabilityNames.GetLastNumberDialedCaps, getLastNumberDialed)
        writer.capabilities("getPresenceState", since: .ed4, CapabilityNames.GetPresenceStateCaps, getPresenceState)
        writer.capabilities("getRouteingMode", CapabilityNames.GetRouteingModeCaps, getRouteingMode)
        writer.capabilities("setAgentState", CapabilityNames.SetAgentStateCaps, setAgentState)
        writer.capabilities("setAutoAnswer", CapabilityNames.SetAutoAnswerCaps, setAutoAnswer)
        writer.capabilities("setAutoWorkMode", CapabilityNames.SetAutoWorkModeCaps, setAutoWorkMode)
        writer.capabilities("setCallerIDStatus", CapabilityNames.SetCallerIDStatusCaps, setCallerIDStatus)
        writer.capabilities("setDoNotDisturb", CapabilityNames.SetDoNotDisturbCaps, setDoNotDisturb)
        writer.capabilities("setForwarding", CapabilityNames.SetForwardingCaps, setForwarding)
        writer.capabilities("setPresenceState", since: .ed4, CapabilityNames.SetPresenceStateCaps, setPresenceState)
        writer.capabilities("setRouteingMode", CapabilityNames.SetRouteingModeCaps, setRouteingMode)
    }
}

extension CSTA.MaxLengthParameters {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let accountInfo: Int = try reader.required("accountInfo", &members)
        let authCode: Int = try reader.required("authCode", &members)
        let agentID: Int = try reader.required("agentID", &members)
        let agentPassword: Int = try reader.required("agentPassword", &members)
        let callIDInConnectionID: Int = try reader.required("callIDInConnectionID", &members)
        let correlatorData: Int = try reader.required("correlatorData", &members)
        let privateData: Int = try reader.required("privateData", &members)
        let deviceIdentifiers: Int = try reader.required("deviceIdentifiers", &members)
        let userData: Int = try reader.required("userData", &members)
        let buttonLabel: Int = try reader.required("buttonLabel", &members)
        let lampLabel: Int = try reader.required("lampLabel", &members)
        let charactersToSend: Int = try reader.required("charactersToSend", &members)
        reader.finish(members)
        return Self(
            accountInfo: accountInfo, authCode: authCode, agentID: agentID, agentPassword: agentPassword,
            callIDInConnectionID: callIDInConnectionID, correlatorData: correlatorData, privateData: privateData,
            deviceIdentifiers: deviceIdentifiers, userData: userData, buttonLabel: buttonLabel,
            lampLabel: lampLabel, charactersToSend: charactersToSend,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("accountInfo", accountInfo)
        writer.member("authCode", authCode)
        writer.member("agentID", agentID)
        writer.member("agentPassword", agentPassword)
        writer.member("callIDInConnectionID", callIDInConnectionID)
        writer.member("correlatorData", correlatorData)
        writer.member("privateData", privateData)
        writer.member("deviceIdentifiers", deviceIdentifiers)
        writer.member("userData", userData)
        writer.member("buttonLabel", buttonLabel)
        writer.member("lampLabel", lampLabel)
        writer.member("charactersToSend", charactersToSend)
    }
}

extension CSTA.MaxLengthParametersContinued {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID: Int = try reader.required("monitorCrossRefID", &members)
        let callQualifyingData: Int = try reader.required("callQualifyingData", &members)
        let subDomainCallLinkageData: Int = try reader.required("subDomainCallLinkageData", &members)
        let subDomainThreadID: Int = try reader.required("subDomainThreadID", &members)
        let ioData: Int = try reader.required("ioData", &members)
        let messageInfo: Int = try reader.required("messageInfo", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, callQualifyingData: callQualifyingData,
            subDomainCallLinkageData: subDomainCallLinkageData, subDomainThreadID: subDomainThreadID,
            ioData: ioData, messageInfo: messageInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("monitorCrossRefID", monitorCrossRefID)
        writer.member("callQualifyingData", callQualifyingData)
        writer.member("subDomainCallLinkageData", subDomainCallLinkageData)
        writer.member("subDomainThreadID", subDomainThreadID)
        writer.member("ioData", ioData)
        writer.member("messageInfo", messageInfo)
    }
}

extension CSTA.MediaCallCharacteristics {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let mediaClass: CSTA.MediaClass? = try reader.optional("mediaClass", &members)
        let connectionRate: Int? = try reader.optional("connectionRate", &members)
        let bitRate: CSTA.MediaCallCharacteristicsBitRate? = try reader.optional("bitRate", &members)
        let delayTolerance: Int? = try reader.optional("delayTolerance", &members)
        let switchingSubDomainCCIEType: CSTA.MediaCallCharacteristicsSwitchingSubDomainCCIEType? = try reader.optional("switchingSubDomainCCIEType", &members)
        let switchingSubDomainInformationElements: CSTA.Octets? = try reader.optional("switchingSubDomainInformationElements", &members)
        reader.finish(members)
        return Self(
            mediaClass: mediaClass, connectionRate: connectionRate, bitRate: bitRate,
            delayTolerance: delayTolerance, switchingSubDomainCCIEType: switchingSubDomainCCIEType,
            switchingSubDomainInformationElements: switchingSubDomainInformationElements,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("mediaClass", mediaClass)
        writer.member("connectionRate", connectionRate)
        writer.member("bitRate", bitRate)
        writer.member("delayTolerance", delayTolerance)
        writer.member("switchingSubDomainCCIEType", switchingSubDomainCCIEType)
        writer.member("switchingSubDomainInformationElements", switchingSubDomainInformationElements)
    }
}

extension CSTA.MediaEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let mediaAttached = try reader.capabilities("mediaAttached", CapabilityNames.MediaAttachedCaps, &members)
        let mediaDetached = try reader.capabilities("mediaDetached", CapabilityNames.MediaDetachedCaps, &members)
        reader.finish(members)
        return Self(
            mediaAttached: mediaAttached, mediaDetached: mediaDetached,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("mediaAttached", CapabilityNames.MediaAttachedCaps, mediaAttached)
        writer.capabilities("mediaDetached", CapabilityNames.MediaDetachedCaps, mediaDetached)
    }
}

extension CSTA.MediaServiceCapsListMediaServiceCapsItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let mediaServiceType: CSTA.MediaServiceType = try reader.required("mediaServiceType", &members)
        let mediaServiceVersion: Int? = try reader.optional("mediaServiceVersion", &members)
        let mediaServiceInstance: String? = try reader.optional("mediaServiceInstance", &members)
        let connectionMode: CSTA.ConnectionModeBMap? = try reader.optional("connectionMode", &members)
        let mediaStreamIDSupported: Bool = try reader.required("mediaStreamIDSupported", &members)
        reader.finish(members)
        return Self(
            mediaServiceType: mediaServiceType, mediaServiceVersion: mediaServiceVersion,
            mediaServiceInstance: mediaServiceInstance, connectionMode: connectionMode,
            mediaStreamIDSupported: mediaStreamIDSupported,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("mediaServiceType", mediaServiceType)
        writer.member("mediaServiceVersion", mediaServiceVersion)
        writer.member("mediaServiceInstance", mediaServiceInstance)
        writer.member("connectionMode", connectionMode)
        writer.member("mediaStreamIDSupported", mediaStreamIDSupported)
    }
}

extension CSTA.MediaServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let attachMediaService = try reader.capabilities("attachMediaService", CapabilityNames.AttachMediaServiceCaps, &members)
        let detachMediaService = try reader.capabilities("detachMediaService", CapabilityNames.DetachMediaServiceCaps, &members)
        reader.finish(members)
        return Self(
            attachMediaService: attachMediaService, detachMediaService: detachMediaService,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("attachMediaService", CapabilityNames.AttachMediaServiceCaps, attachMediaService)
        writer.capabilities("detachMediaService", CapabilityNames.DetachMediaServiceCaps, detachMediaService)
    }
}

extension CSTA.MessageInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let messageInfoItem: [CSTA.MessageInfoItem] = try reader.repeated("messageInfoItem", &members)
        reader.finish(members)
        return Self(
            messageInfoItem: messageInfoItem,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("messageInfoItem", messageInfoItem)
    }
}

extension CSTA.MessageInfoItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let contentTypeAndSubtype: String? = try reader.optional("contentTypeAndSubtype", &members)
        let contents: String? = try reader.optional("contents", &members)
        let contentsLength: Int? = try reader.optional("contentsLength", &members)
        reader.finish(members)
        return Self(
            contentTypeAndSubtype: contentTypeAndSubtype, contents: contents, contentsLength: contentsLength,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("contentTypeAndSubtype", contentTypeAndSubtype)
        writer.member("contents", contents)
        writer.member("contentsLength", contentsLength)
    }
}

extension CSTA.MicrophoneGain {
    private static let memberNames: [StaticString] = [
        "micGainAbs", "micGainInc",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .micGainAbs(try reader.value(found.element))
        default: return .micGainInc(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .micGainAbs(let value): writer.member("micGainAbs", value)
        case .micGainInc(let value): writer.member("micGainInc", value)
        }
    }
}

extension CSTA.MicrophoneGainItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let micGainAbs: Int? = try reader.optional("micGainAbs", &members)
        reader.finish(members)
        return Self(
            auditoryApparatus: auditoryApparatus, micGainAbs: micGainAbs,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("micGainAbs", micGainAbs)
    }
}

extension CSTA.MicrophoneMuteItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let microphoneMuteOn: Bool = try reader.required("microphoneMuteOn", &members)
        reader.finish(members)
        return Self(
            auditoryApparatus: auditoryApparatus, microphoneMuteOn: microphoneMuteOn,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("microphoneMuteOn", microphoneMuteOn)
    }
}

extension CSTA.MonitorFilter {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callcontrol: CSTA.CallControlEvents? = try reader.optional("callcontrol", &members)
        let callAssociated: CSTA.CallAssociatedEvents? = try reader.optional("callAssociated", &members)
        let mediaAttachment: CSTA.MediaAttachmentEvents? = try reader.optional("mediaAttachment", &members)
        let physicalDeviceFeature: CSTA.PhysicalDeviceFeatureEvents? = try reader.optional("physicalDeviceFeature", &members)
        let logicalDeviceFeature: CSTA.LogicalDeviceFeatureEvents? = try reader.optional("logicalDeviceFeature", &members)
        let maintenance: CSTA.DeviceMaintenanceEvents? = try reader.optional("maintenance", &members)
        let voice: CSTA.VoiceEvents? = try reader.optional("voice", &members)
        let `private`: CSTA.VendorSpecEvents? = try reader.optional("private", &members)
        reader.finish(members)
        return Self(
            callcontrol: callcontrol, callAssociated: callAssociated, mediaAttachment: mediaAttachment,
            physicalDeviceFeature: physicalDeviceFeature, logicalDeviceFeature: logicalDeviceFeature,
            maintenance: maintenance, voice: voice, private: `private`,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callcontrol", callcontrol)
        writer.member("callAssociated", callAssociated)
        writer.member("mediaAttachment", mediaAttachment)
        writer.member("physicalDeviceFeature", physicalDeviceFeature)
        writer.member("logicalDeviceFeature", logicalDeviceFeature)
        writer.member("maintenance", maintenance)
        writer.member("voice", voice)
        writer.member("private", `private`)
    }
}

extension CSTA.MonitorFilterItems {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let deviceOnDeviceMonitorFilter: CSTA.MonitorFilter? = try reader.optional("deviceOnDeviceMonitorFilter", &members)
        let deviceOnConnectionMonitorFilter: CSTA.MonitorFilter? = try reader.optional("deviceOnConnectionMonitorFilter", &members)
        let callOnDeviceMonitorFilter: CSTA.MonitorFilter? = try reader.optional("callOnDeviceMonitorFilter", &members)
        let callOnConnectionMonitorFilter: CSTA.MonitorFilter? = try reader.optional("callOnConnectionMonitorFilter", &members)
        reader.finish(members)
        return Self(
            deviceOnDeviceMonitorFilter: deviceOnDeviceMonitorFilter,
            deviceOnConnectionMonitorFilter: deviceOnConnectionMonitorFilter,
            callOnDeviceMonitorFilter: callOnDeviceMonitorFilter,
            callOnConnectionMonitorFilter: callOnConnectionMonitorFilter,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("deviceOnDeviceMonitorFilter", deviceOnDeviceMonitorFilter)
        writer.member("deviceOnConnectionMonitorFilter", deviceOnConnectionMonitorFilter)
        writer.member("callOnDeviceMonitorFilter", callOnDeviceMonitorFilter)
        writer.member("callOnConnectionMonitorFilter", callOnConnectionMonitorFilter)
    }
}

extension CSTA.MonitoringServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let changeMonitorFilter = try reader.capabilities("changeMonitorFilter", CapabilityNames.ChangeMonitorFilterCaps, &members)
        let monitorStart = try reader.capabilities("monitorStart", CapabilityNames.MonitorStartCaps, &members)
        let monitorStop = try reader.capabilities("monitorStop", CapabilityNames.MonitorStopCaps, &members)
        let getMonitors = try reader.capabilities("getMonitors", CapabilityNames.GetMonitorsCaps, &members)
        let monitorInfo = try reader.capabilities("monitorInfo", CapabilityNames.MonitorInfoCaps, &members)
        reader.finish(members)
        return Self(
            changeMonitorFilter: changeMonitorFilter, monitorStart: monitorStart, monitorStop: monitorStop,
            getMonitors: getMonitors, monitorInfo: monitorInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("changeMonitorFilter", CapabilityNames.ChangeMonitorFilterCaps, changeMonitorFilter)
        writer.capabilities("monitorStart", CapabilityNames.MonitorStartCaps, monitorStart)
        writer.capabilities("monitorStop", CapabilityNames.MonitorStopCaps, monitorStop)
        writer.capabilities("getMonitors", since: .ed4, CapabilityNames.GetMonitorsCaps, getMonitors)
        writer.capabilities("monitorInfo", since: .ed4, CapabilityNames.MonitorInfoCaps, monitorInfo)
    }
}

extension CSTA.MonitorList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorListEntry: [CSTA.MonitorListEntry] = try reader.repeated("monitorListEntry", &members)
        reader.finish(members)
        return Self(
            monitorListEntry: monitorListEntry,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("monitorListEntry", monitorListEntry)
    }
}

extension CSTA.MonitorListEntry {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID: String? = try reader.optional("monitorCrossRefID", &members)
        let monitorObject: CSTA.DeviceID? = try reader.optional("monitorObject", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, monitorObject: monitorObject,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("monitorCrossRefID", monitorCrossRefID)
        writer.member("monitorObject", monitorObject)
    }
}

extension CSTA.NetworkCapability {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let networkType: CSTA.NetworkCapabilityNetworkType = try reader.required("networkType", &members)
        let eventsProvided: CSTA.NetworkCapabilityEventsProvided? = try reader.optional("eventsProvided", &members)
        reader.finish(members)
        return Self(
            networkType: networkType, eventsProvided: eventsProvided,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("networkType", networkType)
        writer.member("eventsProvided", eventsProvided)
    }
}

extension CSTA.NodeNumber {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let area0: Int? = try reader.optional("area0", &members)
        let area1: Int? = try reader.optional("area1", &members)
        let area2: Int? = try reader.optional("area2", &members)
        reader.finish(members)
        return Self(
            area0: area0, area1: area1, area2: area2,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("area0", area0)
        writer.member("area1", area1)
        writer.member("area2", area2)
    }
}

extension CSTA.NumberOfChargingUnits {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let chargingUnitsRecord: [CSTA.ChargingUnitsRecord] = try reader.repeated("chargingUnitsRecord", &members)
        reader.finish(members)
        return Self(
            chargingUnitsRecord: chargingUnitsRecord,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("chargingUnitsRecord", chargingUnitsRecord)
    }
}

extension CSTA.NumberOfCurrencyUnits {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let currencyType: String? = try reader.optional("currencyType", &members)
        let currencyAmount: Int = try reader.required("currencyAmount", &members)
        let currencyMultiplier: CSTA.NumberOfCurrencyUnitsCurrencyMultiplier = try reader.required("currencyMultiplier", &members)
        reader.finish(members)
        return Self(
            currencyType: currencyType, currencyAmount: currencyAmount, currencyMultiplier: currencyMultiplier,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("currencyType", currencyType)
        writer.member("currencyAmount", currencyAmount)
        writer.member("currencyMultiplier", currencyMultiplier)
    }
}

extension CSTA.NumberUnits {
    private static let memberNames: [StaticString] = [
        "numberOfChargeUnits", "numberOfCurrencyUnits",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .numberOfChargeUnits(try reader.value(found.element))
        default: return .numberOfCurrencyUnits(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .numberOfChargeUnits(let value): writer.member("numberOfChargeUnits", value)
        case .numberOfCurrencyUnits(let value): writer.member("numberOfCurrencyUnits", value)
        }
    }
}

extension CSTA.OtherCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let deviceID: CSTA.DeviceID? = try reader.optional("deviceID", &members)
        let connectionID: CSTA.ConnectionID? = try reader.optional("connectionID", &members)
        let localConnectionState: CSTA.LocalConnectionState? = try reader.optional("localConnectionState", &members)
        let connectionInfo: CSTA.ConnectionInformation? = try reader.optional("connectionInfo", &members)
        reader.finish(members)
        return Self(
            deviceID: deviceID, connectionID: connectionID, localConnectionState: localConnectionState,
            connectionInfo: connectionInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("deviceID", deviceID)
        writer.member("connectionID", connectionID)
        writer.member("localConnectionState", localConnectionState)
        writer.member("connectionInfo", connectionInfo)
    }
}

extension CSTA.Period {
    private static let memberNames: [StaticString] = [
        "absolutePosition", "relativePosition",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .absolutePosition(try reader.value(found.element))
        default: return .relativePosition(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .absolutePosition(let value): writer.member("absolutePosition", value)
        case .relativePosition(let value): writer.member("relativePosition", value)
        }
    }
}

extension CSTA.PeriodToReview {
    private static let memberNames: [StaticString] = [
        "lengthOfReview", "startOfMessage",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .lengthOfReview(try reader.value(found.element))
        default: return .startOfMessage
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .lengthOfReview(let value): writer.member("lengthOfReview", value)
        case .startOfMessage: writer.member("startOfMessage", CSTA.Empty())
        }
    }
}

extension CSTA.PhysDevEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let buttonInformation = try reader.capabilities("buttonInformation", CapabilityNames.ButtonInformationCaps, &members)
        let buttonPress = try reader.capabilities("buttonPress", CapabilityNames.ButtonPressEventCaps, &members)
        let displayUpdated = try reader.capabilities("displayUpdated", CapabilityNames.DisplayUpdatedCaps, &members)
        let hookswitch = try reader.capabilities("hookswitch", CapabilityNames.HookswitchCaps, &members)
        let lampMode = try reader.capabilities("lampMode", CapabilityNames.LampModeCaps, &members)
        let messageWaiting = try reader.capabilities("messageWaiting", CapabilityNames.MessageWaitingCaps, &members)
        let microphoneGain = try reader.capabilities("microphoneGain", CapabilityNames.MicrophoneGainCaps, &members)
        let microphoneMute = try reader.capabilities("microphoneMute", CapabilityNames.MicrophoneMuteCaps, &members)
        let ringerStatus = try reader.capabilities("ringerStatus", CapabilityNames.RingerStatusCaps, &members)
        let speakerMute = try reader.capabilities("speakerMute", CapabilityNames.SpeakerMuteCaps, &members)
        let speakerVolume = try reader.capabilities("speakerVolume", CapabilityNames.SpeakerVolumeCaps, &members)
        reader.finish(members)
        return Self(
            buttonInformation: buttonInformation, buttonPress: buttonPress, displayUpdated: displayUpdated,
            hookswitch: hookswitch, lampMode: lampMode, messageWaiting: messageWaiting,
            microphoneGain: microphoneGain, microphoneMute: microphoneMute, ringerStatus: ringerStatus,
            speakerMute: speakerMute, speakerVolume: speakerVolume,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("buttonInformation", CapabilityNames.ButtonInformationCaps, buttonInformation)
        writer.capabilities("buttonPress", CapabilityNames.ButtonPressEventCaps, buttonPress)
        writer.capabilities("displayUpdated", CapabilityNames.DisplayUpdatedCaps, displayUpdated)
        writer.capabilities("hookswitch", CapabilityNames.HookswitchCaps, hookswitch)
        writer.capabilities("lampMode", CapabilityNames.LampModeCaps, lampMode)
        writer.capabilities("messageWaiting", CapabilityNames.MessageWaitingCaps, messageWaiting)
        writer.capabilities("microphoneGain", CapabilityNames.MicrophoneGainCaps, microphoneGain)
        writer.capabilities("microphoneMute", CapabilityNames.MicrophoneMuteCaps, microphoneMute)
        writer.capabilities("ringerStatus", CapabilityNames.RingerStatusCaps, ringerStatus)
        writer.capabilities("speakerMute", CapabilityNames.SpeakerMuteCaps, speakerMute)
        writer.capabilities("speakerVolume", CapabilityNames.SpeakerVolumeCaps, speakerVolume)
    }
}

extension CSTA.PhysDevServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let buttonPress = try reader.capabilities("buttonPress", CapabilityNames.ButtonPressCaps, &members)
        let getAuditoryApparatusInfo = try reader.capabilities("getAuditoryApparatusInfo", CapabilityNames.GetAuditoryApparatusInfoCaps, &members)
        let getButtonInformation = try reader.capabilities("getButtonInformation", CapabilityNames.GetButtonInformationCaps, &members)
        let getDisplay = try reader.capabilities("getDisplay", CapabilityNames.GetDisplayCaps, &members)
        let getHookSwitchStatus = try reader.capabilities("getHookSwitchStatus", CapabilityNames.GetHookSwitchStatusCaps, &members)
        let getLampInfo = try reader.capabilities("getLampInfo", CapabilityNames.GetLampInfoCaps, &members)
        let getLampMode = try reader.capabilities("getLampMode", CapabilityNames.GetLampModeCaps, &members)
        let getMessageWaitingIndicator = try reader.capabilities("getMessageWaitingIndicator", CapabilityNames.GetMessageWaitingIndicatorCaps, &members)
        let getMicrophoneGain = try reader.capabilities("getMicrophoneGain", CapabilityNames.GetMicrophoneGainCaps, &members)
        let getMicrophoneMute = try reader.capabilities("getMicrophoneMute", CapabilityNames.GetMicrophoneMuteCaps, &members)
        let getRingerStatus = try reader.capabilities("getRingerStatus", CapabilityNames.GetRingerStatusCaps, &members)
        let getSpeakerMute = try reader.capabilities("getSpeakerMute", CapabilityNames.GetSpeakerMuteCaps, &members)
        let getSpeakerVolume = try reader.capabilities("getSpeakerVolume", CapabilityNames.GetSpeakerVolumeCaps, &members)
        let setButtonInformation = try reader.capabilities("setButtonInformation", CapabilityNames.SetButtonInformationCaps, &members)
        let setDisplay = try reader.capabilities("setDisplay", CapabilityNames.SetDisplayCaps, &members)
        let setHookSwitchStatus = try reader.capabilities("setHookSwitchStatus", CapabilityNames.SetHookSwitchStatusCaps, &members)
        let setLampMode = try reader.capabilities("setLampMode", CapabilityNames.SetLampModeCaps, &members)
        let setMessageWaitingIndicator = try reader.capabilities("setMessageWaitingIndicator", CapabilityNames.SetMessageWaitingIndicatorCaps, &members)
        let setMicrophoneGain = try reader.capabilities("setMicrophoneGain", CapabilityNames.SetMicrophoneGainCaps, &members)
        let setMicrophoneMute = try reader.capabilities("setMicrophoneMute", CapabilityNames.SetMicrophoneMuteCaps, &members)
        let setRingerStatus = try reader.capabilities("setRingerStatus", CapabilityNames.SetRingerStatusCaps, &members)
        let setSpeakerMute = try reader.capabilities("setSpeakerMute", CapabilityNames.SetSpeakerMuteCaps, &members)
        let setSpeakerVolume = try reader.capabilities("setSpeakerVolume", CapabilityNames.SetSpeakerVolumeCaps, &members)
        reader.finish(members)
        return Self(
            buttonPress: buttonPress, getAuditoryApparatusInfo: getAuditoryApparatusInfo,
            getButtonInformation: getButtonInformation, getDisplay: getDisplay,
            getHookSwitchStatus: getHookSwitchStatus, getLampInfo: getLampInfo, getLampMode: getLampMode,
            getMessageWaitingIndicator: getMessageWaitingIndicator, getMicrophoneGain: getMicrophoneGain,
            getMicrophoneMute: getMicrophoneMute, getRingerStatus: getRingerStatus, getSpeakerMute: getSpeakerMute,
            getSpeakerVolume: getSpeakerVolume, setButtonInformation: setButtonInformation, setDisplay: setDisplay,
            setHookSwitchStatus: setHookSwitchStatus, setLampMode: setLampMode,
            setMessageWaitingIndicator: setMessageWaitingIndicator, setMicrophoneGain: setMicrophoneGain,
            setMicrophoneMute: setMicrophoneMute, setRingerStatus: setRingerStatus, setSpeakerMute: setSpeakerMute,
            setSpeakerVolume: setSpeakerVolume,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("buttonPress", CapabilityNames.ButtonPressCaps, buttonPress)
        writer.capabilities("getAuditoryApparatusInfo", CapabilityNames.GetAuditoryApparatusInfoCaps, getAuditoryApparatusInfo)
        writer.capabilities("getButtonInformation", CapabilityNames.GetButtonInformationCaps, getButtonInformation)
        writer.capabilities("getDisplay", CapabilityNames.GetDisplayCaps, getDisplay)
        writer.capabilities("getHookSwitchStatus", CapabilityNames.GetHookSwitchStatusCaps, getHookSwitchStatus)
        writer.capabilities("getLampInfo", CapabilityNames.GetLampInfoCaps, getLampInfo)
        writer.capabilities("getLampMode", CapabilityNames.GetLampModeCaps, getLampMode)
        writer.capabilities("getMessageWaitingIndicator", CapabilityNames.GetMessageWaitingIndicatorCaps, getMessageWaitingIndicator)
        writer.capabilities("getMicrophoneGain", CapabilityNames.GetMicrophoneGainCaps, getMicrophoneGain)
        writer.capabilities("getMicrophoneMute", CapabilityNames.GetMicrophoneMuteCaps, getMicrophoneMute)
        writer.capabilities("getRingerStatus", CapabilityNames.GetRingerStatusCaps, getRingerStatus)
        writer.capabilities("getSpeakerMute", CapabilityNames.GetSpeakerMuteCaps, getSpeakerMute)
        writer.capabilities("getSpeakerVolume", CapabilityNames.GetSpeakerVolumeCaps, getSpeakerVolume)
        writer.capabilities("setButtonInformation", CapabilityNames.SetButtonInformationCaps, setButtonInformation)
        writer.capabilities("setDisplay", CapabilityNames.SetDisplayCaps, setDisplay)
        writer.capabilities("setHookSwitchStatus", CapabilityNames.SetHookSwitchStatusCaps, setHookSwitchStatus)
        writer.capabilities("setLampMode", CapabilityNames.SetLampModeCaps, setLampMode)
        writer.capabilities("setMessageWaitingIndicator", CapabilityNames.SetMessageWaitingIndicatorCaps, setMessageWaitingIndicator)
        writer.capabilities("setMicrophoneGain", CapabilityNames.SetMicrophoneGainCaps, setMicrophoneGain)
        writer.capabilities("setMicrophoneMute", CapabilityNames.SetMicrophoneMuteCaps, setMicrophoneMute)
        writer.capabilities("setRingerStatus", CapabilityNames.SetRingerStatusCaps, setRingerStatus)
        writer.capabilities("setSpeakerMute", CapabilityNames.SetSpeakerMuteCaps, setSpeakerMute)
        writer.capabilities("setSpeakerVolume", CapabilityNames.SetSpeakerVolumeCaps, setSpeakerVolume)
    }
}

extension CSTA.PrimaryOrSecondaryCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let deviceID: CSTA.DeviceID? = try reader.optional("deviceID", &members)
        let connectionID: CSTA.ConnectionID? = try reader.optional("connectionID", &members)
        let localConnectionState: CSTA.LocalConnectionState = try reader.required("localConnectionState", &members)
        let connectionInfo: CSTA.ConnectionInformation? = try reader.optional("connectionInfo", &members)
        reader.finish(members)
        return Self(
            deviceID: deviceID, connectionID: connectionID, localConnectionState: localConnectionState,
            connectionInfo: connectionInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("deviceID", deviceID)
        writer.member("connectionID", connectionID)
        writer.member("localConnectionState", localConnectionState)
        writer.member("connectionInfo", connectionInfo)
    }
}

extension CSTA.ProgressIndicator {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let progressLocation: CSTA.ProgressIndicatorProgressLocation = try reader.required("progressLocation", &members)
        let progressDescription: CSTA.ProgressIndicatorProgressDescription = try reader.required("progressDescription", &members)
        reader.finish(members)
        return Self(
            progressLocation: progressLocation, progressDescription: progressDescription,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("progressLocation", progressLocation)
        writer.member("progressDescription", progressDescription)
    }
}

extension CSTA.RedirectionDeviceID {
    private static let memberNames: [StaticString] = [
        "notKnown", "notRequired", "notSpecified", "numberDialed", "restricted",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        if reader.isPlainText(element) {
            reader.note(.plainText, element)
            return .numberDialed(try reader.value(element))
        }
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .notKnown
        case 1: return .notRequired
        case 2: return .notSpecified
        case 3: return .numberDialed(try reader.value(found.element))
        default: return .restricted
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .notKnown: writer.member("notKnown", CSTA.Empty())
        case .notRequired: writer.member("notRequired", CSTA.Empty())
        case .notSpecified: writer.member("notSpecified", CSTA.Empty())
        case .numberDialed(let value): writer.member("numberDialed", value)
        case .restricted: writer.member("restricted", CSTA.Empty())
        }
    }
}

extension CSTA.RegistrationList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let registrationListEntry: [CSTA.RegistrationListEntry] = try reader.repeated("registrationListEntry", &members)
        reader.finish(members)
        return Self(
            registrationListEntry: registrationListEntry,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("registrationListEntry", registrationListEntry)
    }
}

extension CSTA.RegistrationListEntry {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let registrationType: CSTA.RegistrationType = try reader.required("registrationType", &members)
        let registrationID: String? = try reader.optional("registrationID", &members)
        let registrationObject: CSTA.DeviceID? = try reader.optional("registrationObject", &members)
        reader.finish(members)
        return Self(
            registrationType: registrationType, registrationID: registrationID,
            registrationObject: registrationObject,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("registrationType", registrationType)
        writer.member("registrationID", registrationID)
        writer.member("registrationObject", registrationObject)
    }
}

extension CSTA.ResetApplicationSessionTimerNegResponseErrorCode {
    private static let memberNames: [StaticString] = [
        "applError", "definedError",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .applError(try reader.value(found.element))
        default: return .definedError(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .applError(let value): writer.member("applError", value)
        case .definedError(let value): writer.member("definedError", value)
        }
    }
}

extension CSTA.RetryValue {
    private static let memberNames: [StaticString] = [
        "noCountAvailable", "noListAvailable", "retryCount",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .noCountAvailable(try reader.value(found.element))
        case 1: return .noListAvailable(try reader.value(found.element))
        default: return .retryCount(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .noCountAvailable(let value): writer.member("noCountAvailable", value)
        case .noListAvailable(let value): writer.member("noListAvailable", value)
        case .retryCount(let value): writer.member("retryCount", value)
        }
    }
}

extension CSTA.RingerStatusItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ringer: String? = try reader.optional("ringer", &members)
        let ringMode: CSTA.RingMode = try reader.required("ringMode", &members)
        let ringCount: Int? = try reader.optional("ringCount", &members)
        let ringDuration: Int? = try reader.optional("ringDuration", &members)
        let ringPattern: Int? = try reader.optional("ringPattern", &members)
        let ringVolAbs: Int? = try reader.optional("ringVolAbs", &members)
        reader.finish(members)
        return Self(
            ringer: ringer, ringMode: ringMode, ringCount: ringCount, ringDuration: ringDuration,
            ringPattern: ringPattern, ringVolAbs: ringVolAbs,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ringer", ringer)
        writer.member("ringMode", ringMode)
        writer.member("ringCount", ringCount)
        writer.member("ringDuration", since: .ed4, ringDuration)
        writer.member("ringPattern", ringPattern)
        writer.member("ringVolAbs", ringVolAbs)
    }
}

extension CSTA.RouteingServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let routeRegister = try reader.capabilities("routeRegister", CapabilityNames.RouteRegisterCaps, &members)
        let routeRegisterCancel = try reader.capabilities("routeRegisterCancel", CapabilityNames.RouteRegisterCancelCaps, &members)
        let routeRegisterAbort = try reader.capabilities("routeRegisterAbort", CapabilityNames.RouteRegisterAbortCaps, &members)
        let reRoute = try reader.capabilities("reRoute", CapabilityNames.ReRouteCaps, &members)
        let routeEnd = try reader.capabilities("routeEnd", CapabilityNames.RouteEndCaps, &members)
        let routeReject = try reader.capabilities("routeReject", CapabilityNames.RouteRejectCaps, &members)
        let routeRequest = try reader.capabilities("routeRequest", CapabilityNames.RouteRequestCaps, &members)
        let routeSelect = try reader.capabilities("routeSelect", CapabilityNames.RouteSelectCaps, &members)
        let routeUsed = try reader.capabilities("routeUsed", CapabilityNames.RouteUsedCaps, &members)
        reader.finish(members)
        return Self(
            routeRegister: routeRegister, routeRegisterCancel: routeRegisterCancel,
            routeRegisterAbort: routeRegisterAbort, reRoute: reRoute, routeEnd: routeEnd, routeReject: routeReject,
            routeRequest: routeRequest, routeSelect: routeSelect, routeUsed: routeUsed,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("routeRegister", CapabilityNames.RouteRegisterCaps, routeRegister)
        writer.capabilities("routeRegisterCancel", CapabilityNames.RouteRegisterCancelCaps, routeRegisterCancel)
        writer.capabilities("routeRegisterAbort", CapabilityNames.RouteRegisterAbortCaps, routeRegisterAbort)
        writer.capabilities("reRoute", CapabilityNames.ReRouteCaps, reRoute)
        writer.capabilities("routeEnd", CapabilityNames.RouteEndCaps, routeEnd)
        writer.capabilities("routeReject", CapabilityNames.RouteRejectCaps, routeReject)
        writer.capabilities("routeRequest", CapabilityNames.RouteRequestCaps, routeRequest)
        writer.capabilities("routeSelect", CapabilityNames.RouteSelectCaps, routeSelect)
        writer.capabilities("routeUsed", CapabilityNames.RouteUsedCaps, routeUsed)
    }
}

extension CSTA.SecurityInfo {
    private static let memberNames: [StaticString] = [
        "private", "string",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .`private`(try reader.value(found.element))
        default: return .string(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .`private`(let value): writer.member("private", value)
        case .string(let value): writer.member("string", value)
        }
    }
}

extension CSTA.ServEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let capExchangeServList: CSTA.CapExchangeServList? = try reader.optional("capExchangeServList", &members)
        let systemServList: CSTA.SystemStatusServList? = try reader.optional("systemServList", &members)
        let monitoringServList: CSTA.MonitoringServList? = try reader.optional("monitoringServList", &members)
        let snapshotServList: CSTA.SnapshotServList? = try reader.optional("snapshotServList", &members)
        let callControlServList: CSTA.CallControlServList? = try reader.optional("callControlServList", &members)
        let callControlEvtsList: CSTA.CallControlEvtsList? = try reader.optional("callControlEvtsList", &members)
        let callAssociatedServList: CSTA.CallAssociatedServList? = try reader.optional("callAssociatedServList", &members)
        let callAssociatedEvtsList: CSTA.CallAssociatedEvtsList? = try reader.optional("callAssociatedEvtsList", &members)
        let mediaServList: CSTA.MediaServList? = try reader.optional("mediaServList", &members)
        let mediaEvtsList: CSTA.MediaEvtsList? = try reader.optional("mediaEvtsList", &members)
        let routeingServList: CSTA.RouteingServList? = try reader.optional("routeingServList", &members)
        let physDevServList: CSTA.PhysDevServList? = try reader.optional("physDevServList", &members)
        let physDevEvtsList: CSTA.PhysDevEvtsList? = try reader.optional("physDevEvtsList", &members)
        let logicalServList: CSTA.LogicalServList? = try reader.optional("logicalServList", &members)
        let logicalEvtsList: CSTA.LogicalEvtsList? = try reader.optional("logicalEvtsList", &members)
        let deviceMaintEvtsList: CSTA.DeviceMaintEvtsList? = try reader.optional("deviceMaintEvtsList", &members)
        let iOServicesServList: CSTA.IOServicesServList? = try reader.optional("iOServicesServList", &members)
        let dataCollectionServList: CSTA.DataCollectionServList? = try reader.optional("dataCollectionServList", &members)
        let voiceServList: CSTA.VoiceServList? = try reader.optional("voiceServList", &members)
        let voiceEvtsList: CSTA.VoiceEvtsList? = try reader.optional("voiceEvtsList", &members)
        let cdrServList: CSTA.CDRServList? = try reader.optional("cdrServList", &members)
        let vendorSpecificServList: CSTA.VendorSpecificServList? = try reader.optional("vendorSpecificServList", &members)
        let vendorSpecificEvtsList: CSTA.VendorSpecificEvtsList? = try reader.optional("vendorSpecificEvtsList", &members)
        let statusReportingServList: CSTA.StatusReportingServList? = try reader.optional("statusReportingServList", &members)
        let locationServicesServList: CSTA.LocationServicesServList? = try reader.optional("locationServicesServList", &members)
        reader.finish(members)
        return Self(
            capExchangeServList: capExchangeServList, systemServList: systemServList,
            monitoringServList: monitoringServList, snapshotServList: snapshotServList,
            callControlServList: callControlServList, callControlEvtsList: callControlEvtsList,
            callAssociatedServList: callAssociatedServList, callAssociatedEvtsList: callAssociatedEvtsList,
            mediaServList: mediaServList, mediaEvtsList: mediaEvtsList, routeingServList: routeingServList,
            physDevServList: physDevServList, physDevEvtsList: physDevEvtsList, logicalServList: logicalServList,
            logicalEvtsList: logicalEvtsList, deviceMaintEvtsList: deviceMaintEvtsList,
            iOServicesServList: iOServicesServList, dataCollectionServList: dataCollectionServList,
            voiceServList: voiceServList, voiceEvtsList: voiceEvtsList, cdrServList: cdrServList,
            vendorSpecificServList: vendorSpecificServList, vendorSpecificEvtsList: vendorSpecificEvtsList,
            statusReportingServList: statusReportingServList, locationServicesServList: locationServicesServList,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("capExchangeServList", capExchangeServList)
        writer.member("systemServList", systemServList)
        writer.member("monitoringServList", monitoringServList)
        writer.member("snapshotServList", snapshotServList)
        writer.member("callControlServList", callControlServList)
        writer.member("callControlEvtsList", callControlEvtsList)
        writer.member("callAssociatedServList", callAssociatedServList)
        writer.member("callAssociatedEvtsList", callAssociatedEvtsList)
        writer.member("mediaServList", mediaServList)
        writer.member("mediaEvtsList", mediaEvtsList)
        writer.member("routeingServList", routeingServList)
        writer.member("physDevServList", physDevServList)
        writer.member("physDevEvtsList", physDevEvtsList)
        writer.member("logicalServList", logicalServList)
        writer.member("logicalEvtsList", logicalEvtsList)
        writer.member("deviceMaintEvtsList", deviceMaintEvtsList)
        writer.member("iOServicesServList", iOServicesServList)
        writer.member("dataCollectionServList", dataCollectionServList)
        writer.member("voiceServList", voiceServList)
        writer.member("voiceEvtsList", voiceEvtsList)
        writer.member("cdrServList", cdrServList)
        writer.member("vendorSpecificServList", vendorSpecificServList)
        writer.member("vendorSpecificEvtsList", vendorSpecificEvtsList)
        writer.member("statusReportingServList", statusReportingServList)
        writer.member("locationServicesServList", since: .ed4, locationServicesServList)
    }
}

extension CSTA.ServicesPermitted {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callControlServices: CSTA.CallControlServices? = try reader.optional("callControlServices", &members)
        let callAssociatedServices: CSTA.CallAssociatedServices? = try reader.optional("callAssociatedServices", &members)
        let mediaAttachementServices: CSTA.MediaAttachmentServices? = try reader.optional("mediaAttachementServices", &members)
        let routeingServices: CSTA.RouteingServices? = try reader.optional("routeingServices", &members)
        let voiceServices: CSTA.VoiceServices? = try reader.optional("voiceServices", &members)
        reader.finish(members)
        return Self(
            callControlServices: callControlServices, callAssociatedServices: callAssociatedServices,
            mediaAttachementServices: mediaAttachementServices, routeingServices: routeingServices,
            voiceServices: voiceServices,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callControlServices", callControlServices)
        writer.member("callAssociatedServices", callAssociatedServices)
        writer.member("mediaAttachementServices", mediaAttachementServices)
        writer.member("routeingServices", routeingServices)
        writer.member("voiceServices", voiceServices)
    }
}

extension CSTA.SignallingDetection {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let signallingCondition: CSTA.SignallingCondition = try reader.required("signallingCondition", &members)
        let signallingConditionsAction: CSTA.SignallingConditionsAction = try reader.required("signallingConditionsAction", &members)
        reader.finish(members)
        return Self(
            signallingCondition: signallingCondition, signallingConditionsAction: signallingConditionsAction,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("signallingCondition", signallingCondition)
        writer.member("signallingConditionsAction", signallingConditionsAction)
    }
}

extension CSTA.SnapshotCallDataList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let snapshotCallResponseInfo: [CSTA.SnapshotCallResponseInfo] = try reader.repeated("snapshotCallResponseInfo", &members)
        reader.finish(members)
        return Self(
            snapshotCallResponseInfo: snapshotCallResponseInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("snapshotCallResponseInfo", snapshotCallResponseInfo)
    }
}

extension CSTA.SnapshotCallResponseCrossRefIDorSnapshotData {
    private static let memberNames: [StaticString] = [
        "serviceCrossRefID", "snapshotData",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .serviceCrossRefID(try reader.value(found.element))
        default: return .snapshotData(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .serviceCrossRefID(let value): writer.member("serviceCrossRefID", value)
        case .snapshotData(let value): writer.member("snapshotData", value)
        }
    }
}

extension CSTA.SnapshotCallResponseInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let deviceOnCall: CSTA.SubjectDeviceID = try reader.required("deviceOnCall", &members)
        let callIdentifier: CSTA.ConnectionID? = try reader.optional("callIdentifier", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaServiceInfoList: [CSTA.CallMediaInfoListCallMediaInfo]? = try reader.optionalList("mediaServiceInfoList", item: "callMediaInfo", &members)
        let locationInfo: CSTA.AnyContent? = try reader.optional("locationInfo", &members)
        reader.finish(members)
        return Self(
            deviceOnCall: deviceOnCall, callIdentifier: callIdentifier, localConnectionInfo: localConnectionInfo,
            servicesPermitted: servicesPermitted, mediaServiceInfoList: mediaServiceInfoList,
            locationInfo: locationInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("deviceOnCall", deviceOnCall)
        writer.member("callIdentifier", callIdentifier)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("servicesPermitted", servicesPermitted)
        writer.list("mediaServiceInfoList", item: "callMediaInfo", mediaServiceInfoList)
        writer.member("locationInfo", since: .ed4, locationInfo)
    }
}

extension CSTA.SnapshotDeviceDataList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let snapshotDeviceResponseInfo: [CSTA.SnapshotDeviceResponseInfo] = try reader.repeated("snapshotDeviceResponseInfo", &members)
        reader.finish(members)
        return Self(
            snapshotDeviceResponseInfo: snapshotDeviceResponseInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.repeated("snapshotDeviceResponseInfo", snapshotDeviceResponseInfo)
    }
}

extension CSTA.SnapshotDeviceResponseCrossRefIDorSnapshotData {
    private static let memberNames: [StaticString] = [
        "serviceCrossRefID", "snapshotData",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .serviceCrossRefID(try reader.value(found.element))
        default: return .snapshotData(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .serviceCrossRefID(let value): writer.member("serviceCrossRefID", value)
        case .snapshotData(let value): writer.member("snapshotData", value)
        }
    }
}

extension CSTA.SnapshotDeviceResponseInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connectionIdentifier: CSTA.ConnectionID = try reader.required("connectionIdentifier", &members)
        let endpointDevice: CSTA.SubjectDeviceID? = try reader.optional("endpointDevice", &members)
        let localCallState: CSTA.CallState = try reader.required("localCallState", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaServiceInfoList: [CSTA.DeviceMediaInfoListDeviceMediaInfo]? = try reader.optionalList("mediaServiceInfoList", item: "deviceMediaInfo", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        reader.finish(members)
        return Self(
            connectionIdentifier: connectionIdentifier, endpointDevice: endpointDevice,
            localCallState: localCallState, servicesPermitted: servicesPermitted,
            mediaServiceInfoList: mediaServiceInfoList, mediaCallCharacteristics: mediaCallCharacteristics,
            callLinkageData: callLinkageData,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connectionIdentifier", connectionIdentifier)
        writer.member("endpointDevice", endpointDevice)
        writer.member("localCallState", localCallState)
        writer.member("servicesPermitted", servicesPermitted)
        writer.list("mediaServiceInfoList", item: "deviceMediaInfo", mediaServiceInfoList)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callLinkageData", since: .ed4, callLinkageData)
    }
}

extension CSTA.SnapshotServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let snapshotCall = try reader.capabilities("snapshotCall", CapabilityNames.SnapshotCallCaps, &members)
        let snapshotDevice = try reader.capabilities("snapshotDevice", CapabilityNames.SnapshotDeviceCaps, &members)
        let snapshotCallData = try reader.capabilities("snapshotCallData", CapabilityNames.SnapshotCallDataCaps, &members)
        let snapshotDeviceData = try reader.capabilities("snapshotDeviceData", CapabilityNames.SnapshotDeviceDataCaps, &members)
        reader.finish(members)
        return Self(
            snapshotCall: snapshotCall, snapshotDevice: snapshotDevice, snapshotCallData: snapshotCallData,
            snapshotDeviceData: snapshotDeviceData,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("snapshotCall", CapabilityNames.SnapshotCallCaps, snapshotCall)
        writer.capabilities("snapshotDevice", CapabilityNames.SnapshotDeviceCaps, snapshotDevice)
        writer.capabilities("snapshotCallData", CapabilityNames.SnapshotCallDataCaps, snapshotCallData)
        writer.capabilities("snapshotDeviceData", CapabilityNames.SnapshotDeviceDataCaps, snapshotDeviceData)
    }
}

extension CSTA.SpeakerMuteItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let speakerMuteOn: Bool = try reader.required("speakerMuteOn", &members)
        reader.finish(members)
        return Self(
            auditoryApparatus: auditoryApparatus, speakerMuteOn: speakerMuteOn,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("speakerMuteOn", speakerMuteOn)
    }
}

extension CSTA.SpeakerVolumeItem {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let speakerVolAbs: Int? = try reader.optional("speakerVolAbs", &members)
        reader.finish(members)
        return Self(
            auditoryApparatus: auditoryApparatus, speakerVolAbs: speakerVolAbs,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("speakerVolAbs", speakerVolAbs)
    }
}

extension CSTA.StartApplicationSessionApplicationInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let applicationID: String = try reader.required("applicationID", &members)
        let applicationSpecificInfo: CSTA.AnyContent? = try reader.optional("applicationSpecificInfo", &members)
        reader.finish(members)
        return Self(
            applicationID: applicationID, applicationSpecificInfo: applicationSpecificInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("applicationID", applicationID)
        writer.member("applicationSpecificInfo", applicationSpecificInfo)
    }
}

extension CSTA.StartApplicationSessionNegResponseErrorCode {
    private static let memberNames: [StaticString] = [
        "applError", "definedError",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .applError(try reader.value(found.element))
        default: return .definedError(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .applError(let value): writer.member("applError", value)
        case .definedError(let value): writer.member("definedError", value)
        }
    }
}

extension CSTA.StatusReportingServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitoringServices: CSTA.MonitoringServList? = try reader.optional("monitoringServices", &members)
        let snapshotServices: CSTA.SnapshotServList? = try reader.optional("snapshotServices", &members)
        let systemServices: CSTA.SystemStatusServList? = try reader.optional("systemServices", &members)
        reader.finish(members)
        return Self(
            monitoringServices: monitoringServices, snapshotServices: snapshotServices,
            systemServices: systemServices,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("monitoringServices", monitoringServices)
        writer.member("snapshotServices", snapshotServices)
        writer.member("systemServices", systemServices)
    }
}

extension CSTA.StopApplicationSessionNegResponseErrorCode {
    private static let memberNames: [StaticString] = [
        "applError", "definedError",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .applError(try reader.value(found.element))
        default: return .definedError(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .applError(let value): writer.member("applError", value)
        case .definedError(let value): writer.member("definedError", value)
        }
    }
}

extension CSTA.StopApplicationSessionSessionEndReason {
    private static let memberNames: [StaticString] = [
        "appEndReason", "definedEndReason",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .appEndReason(try reader.value(found.element))
        default: return .definedEndReason(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .appEndReason(let value): writer.member("appEndReason", value)
        case .definedEndReason(let value): writer.member("definedEndReason", value)
        }
    }
}

extension CSTA.SystemStatusServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let changeSystemStatusFilter = try reader.capabilities("changeSystemStatusFilter", CapabilityNames.ChangeSystemStatusFilterCaps, &members)
        let systemRegister = try reader.capabilities("systemRegister", CapabilityNames.SystemRegisterCaps, &members)
        let systemStatusRegisterAbort = try reader.capabilities("systemStatusRegisterAbort", CapabilityNames.SystemStatusRegisterAbortCaps, &members)
        let systemStatusRegisterCancel = try reader.capabilities("systemStatusRegisterCancel", CapabilityNames.SystemStatusRegisterCancelCaps, &members)
        let requestSystemStatus = try reader.capabilities("requestSystemStatus", CapabilityNames.RequestSystemStatusCaps, &members)
        let systemStatus = try reader.capabilities("systemStatus", CapabilityNames.SystemStatusCaps, &members)
        let swFunctionCapsChanged = try reader.capabilities("swFunctionCapsChanged", CapabilityNames.SwFunctionCapsChangedCaps, &members)
        let swFunctionDevicesChanged = try reader.capabilities("swFunctionDevicesChanged", CapabilityNames.SwFunctionDevicesChangedCaps, &members)
        let getRegistrations = try reader.capabilities("getRegistrations", CapabilityNames.GetRegistrationsCaps, &members)
        let registrationInfo = try reader.capabilities("registrationInfo", CapabilityNames.RegistrationInfoCaps, &members)
        reader.finish(members)
        return Self(
            changeSystemStatusFilter: changeSystemStatusFilter, systemRegister: systemRegister,
            systemStatusRegisterAbort: systemStatusRegisterAbort,
            systemStatusRegisterCancel: systemStatusRegisterCancel, requestSystemStatus: requestSystemStatus,
            systemStatus: systemStatus, swFunctionCapsChanged: swFunctionCapsChanged,
            swFunctionDevicesChanged: swFunctionDevicesChanged, getRegistrations: getRegistrations,
            registrationInfo: registrationInfo,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("changeSystemStatusFilter", CapabilityNames.ChangeSystemStatusFilterCaps, changeSystemStatusFilter)
        writer.capabilities("systemRegister", CapabilityNames.SystemRegisterCaps, systemRegister)
        writer.capabilities("systemStatusRegisterAbort", CapabilityNames.SystemStatusRegisterAbortCaps, systemStatusRegisterAbort)
        writer.capabilities("systemStatusRegisterCancel", CapabilityNames.SystemStatusRegisterCancelCaps, systemStatusRegisterCancel)
        writer.capabilities("requestSystemStatus", CapabilityNames.RequestSystemStatusCaps, requestSystemStatus)
        writer.capabilities("systemStatus", CapabilityNames.SystemStatusCaps, systemStatus)
        writer.capabilities("swFunctionCapsChanged", CapabilityNames.SwFunctionCapsChangedCaps, swFunctionCapsChanged)
        writer.capabilities("swFunctionDevicesChanged", CapabilityNames.SwFunctionDevicesChangedCaps, swFunctionDevicesChanged)
        writer.capabilities("getRegistrations", since: .ed4, CapabilityNames.GetRegistrationsCaps, getRegistrations)
        writer.capabilities("registrationInfo", since: .ed4, CapabilityNames.RegistrationInfoCaps, registrationInfo)
    }
}

extension CSTA.TelTonesData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let toneDetected: CSTA.ToneDetected = try reader.required("toneDetected", &members)
        let toneFrequency: Int? = try reader.optional("toneFrequency", &members)
        let toneDuration: Int? = try reader.optional("toneDuration", &members)
        let tonePauseDuration: Int? = try reader.optional("tonePauseDuration", &members)
        reader.finish(members)
        return Self(
            toneDetected: toneDetected, toneFrequency: toneFrequency, toneDuration: toneDuration,
            tonePauseDuration: tonePauseDuration,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("toneDetected", toneDetected)
        writer.member("toneFrequency", toneFrequency)
        writer.member("toneDuration", toneDuration)
        writer.member("tonePauseDuration", tonePauseDuration)
    }
}

extension CSTA.ThreadData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let threadSwitchingSubDomainName: String? = try reader.optional("threadSwitchingSubDomainName", &members)
        let threadLinkageID: CSTA.ThreadLinkageID? = try reader.optional("threadLinkageID", &members)
        let threadIDTimeStamp: String? = try reader.optional("threadIDTimeStamp", &members)
        reader.finish(members)
        return Self(
            threadSwitchingSubDomainName: threadSwitchingSubDomainName, threadLinkageID: threadLinkageID,
            threadIDTimeStamp: threadIDTimeStamp,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("threadSwitchingSubDomainName", threadSwitchingSubDomainName)
        writer.member("threadLinkageID", threadLinkageID)
        writer.member("threadIDTimeStamp", threadIDTimeStamp)
    }
}

extension CSTA.ThreadLinkageID {
    private static let memberNames: [StaticString] = [
        "globallyUniqueThreadID", "subDomainThreadID",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .globallyUniqueThreadID(try reader.value(found.element))
        default: return .subDomainThreadID(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .globallyUniqueThreadID(let value): writer.member("globallyUniqueThreadID", value)
        case .subDomainThreadID(let value): writer.member("subDomainThreadID", value)
        }
    }
}

extension CSTA.UserData {
    private static let memberNames: [StaticString] = [
        "private", "string",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .`private`(try reader.value(found.element))
        default: return .string(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .`private`(let value): writer.member("private", value)
        case .string(let value): writer.member("string", value)
        }
    }
}

extension CSTA.VendorSpecificEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let privateEvent: CSTA.PrivateEventCaps? = try reader.optional("privateEvent", &members)
        reader.finish(members)
        return Self(
            privateEvent: privateEvent,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("privateEvent", privateEvent)
    }
}

extension CSTA.VendorSpecificServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let escapeRegister = try reader.capabilities("escapeRegister", CapabilityNames.EscapeRegisterCaps, &members)
        let escapeRegisterCancel = try reader.capabilities("escapeRegisterCancel", CapabilityNames.EscapeRegisterCancelCaps, &members)
        let escapeRegisterAbort = try reader.capabilities("escapeRegisterAbort", CapabilityNames.EscapeRegisterAbortCaps, &members)
        let escape = try reader.capabilities("escape", CapabilityNames.EscapeCaps, &members)
        let privateDataVersionSelection = try reader.capabilities("privateDataVersionSelection", CapabilityNames.PrivateDataVersionSelectionCaps, &members)
        reader.finish(members)
        return Self(
            escapeRegister: escapeRegister, escapeRegisterCancel: escapeRegisterCancel,
            escapeRegisterAbort: escapeRegisterAbort, escape: escape,
            privateDataVersionSelection: privateDataVersionSelection,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("escapeRegister", CapabilityNames.EscapeRegisterCaps, escapeRegister)
        writer.capabilities("escapeRegisterCancel", CapabilityNames.EscapeRegisterCancelCaps, escapeRegisterCancel)
        writer.capabilities("escapeRegisterAbort", CapabilityNames.EscapeRegisterAbortCaps, escapeRegisterAbort)
        writer.capabilities("escape", CapabilityNames.EscapeCaps, escape)
        writer.capabilities("privateDataVersionSelection", CapabilityNames.PrivateDataVersionSelectionCaps, privateDataVersionSelection)
    }
}

extension CSTA.VoiceEvtsList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let bookmarkReached = try reader.capabilities("bookmarkReached", CapabilityNames.BookmarkReachedCaps, &members)
        let completed = try reader.capabilities("completed", CapabilityNames.CompletedCaps, &members)
        let dtmfDetected = try reader.capabilities("dtmfDetected", CapabilityNames.DtmfDetectedCaps, &members)
        let emptied = try reader.capabilities("emptied", CapabilityNames.EmptiedCaps, &members)
        let interruptionDetected = try reader.capabilities("interruptionDetected", CapabilityNames.InterruptionDetectedCaps, &members)
        let notRecognized = try reader.capabilities("notRecognized", CapabilityNames.NotRecognizedCaps, &members)
        let play = try reader.capabilities("play", CapabilityNames.PlayCaps, &members)
        let recognized = try reader.capabilities("recognized", CapabilityNames.RecognizedCaps, &members)
        let record = try reader.capabilities("record", CapabilityNames.RecordCaps, &members)
        let reviewEvent = try reader.capabilities("reviewEvent", CapabilityNames.ReviewEventCaps, &members)
        let started = try reader.capabilities("started", CapabilityNames.StartedCaps, &members)
        let silenceTimeoutExpired = try reader.capabilities("silenceTimeoutExpired", CapabilityNames.SilenceTimeoutExpiredCaps, &members)
        let speechDetected = try reader.capabilities("speechDetected", CapabilityNames.SpeechDetectedCaps, &members)
        let stopEvent = try reader.capabilities("stopEvent", CapabilityNames.StopEventCaps, &members)
        let suspendPlay = try reader.capabilities("suspendPlay", CapabilityNames.SuspendPlayCaps, &members)
        let suspendRecord = try reader.capabilities("suspendRecord", CapabilityNames.SuspendRecordCaps, &members)
        let voiceAttribChanged = try reader.capabilities("voiceAttribChanged", CapabilityNames.VoiceAttribChangedCaps, &members)
        let voiceErrorOccurred = try reader.capabilities("voiceErrorOccurred", CapabilityNames.VoiceErrorOccurredCaps, &members)
        reader.finish(members)
        return Self(
            bookmarkReached: bookmarkReached, completed: completed, dtmfDetected: dtmfDetected, emptied: emptied,
            interruptionDetected: interruptionDetected, notRecognized: notRecognized, play: play,
            recognized: recognized, record: record, reviewEvent: reviewEvent, started: started,
            silenceTimeoutExpired: silenceTimeoutExpired, speechDetected: speechDetected, stopEvent: stopEvent,
            suspendPlay: suspendPlay, suspendRecord: suspendRecord, voiceAttribChanged: voiceAttribChanged,
            voiceErrorOccurred: voiceErrorOccurred,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("bookmarkReached", CapabilityNames.BookmarkReachedCaps, bookmarkReached)
        writer.capabilities("completed", CapabilityNames.CompletedCaps, completed)
        writer.capabilities("dtmfDetected", CapabilityNames.DtmfDetectedCaps, dtmfDetected)
        writer.capabilities("emptied", CapabilityNames.EmptiedCaps, emptied)
        writer.capabilities("interruptionDetected", CapabilityNames.InterruptionDetectedCaps, interruptionDetected)
        writer.capabilities("notRecognized", CapabilityNames.NotRecognizedCaps, notRecognized)
        writer.capabilities("play", CapabilityNames.PlayCaps, play)
        writer.capabilities("recognized", CapabilityNames.RecognizedCaps, recognized)
        writer.capabilities("record", CapabilityNames.RecordCaps, record)
        writer.capabilities("reviewEvent", CapabilityNames.ReviewEventCaps, reviewEvent)
        writer.capabilities("started", CapabilityNames.StartedCaps, started)
        writer.capabilities("silenceTimeoutExpired", CapabilityNames.SilenceTimeoutExpiredCaps, silenceTimeoutExpired)
        writer.capabilities("speechDetected", CapabilityNames.SpeechDetectedCaps, speechDetected)
        writer.capabilities("stopEvent", CapabilityNames.StopEventCaps, stopEvent)
        writer.capabilities("suspendPlay", CapabilityNames.SuspendPlayCaps, suspendPlay)
        writer.capabilities("suspendRecord", CapabilityNames.SuspendRecordCaps, suspendRecord)
        writer.capabilities("voiceAttribChanged", CapabilityNames.VoiceAttribChangedCaps, voiceAttribChanged)
        writer.capabilities("voiceErrorOccurred", CapabilityNames.VoiceErrorOccurredCaps, voiceErrorOccurred)
    }
}

extension CSTA.VoiceServList {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let activate = try reader.capabilities("activate", CapabilityNames.ActivateCaps, &members)
        let clear = try reader.capabilities("clear", CapabilityNames.ClearCaps, &members)
        let deactivate = try reader.capabilities("deactivate", CapabilityNames.DeactivateCaps, &members)
        let concatenateMsg = try reader.capabilities("concatenateMsg", CapabilityNames.ConcatenateMsgCaps, &members)
        let deleteMsg = try reader.capabilities("deleteMsg", CapabilityNames.DeleteMsgCaps, &members)
        let queueService = try reader.capabilities("queueService", CapabilityNames.QueueServiceCaps, &members)
        let playMsg = try reader.capabilities("playMsg", CapabilityNames.PlayMsgCaps, &members)
        let queryVoiceAttrib = try reader.capabilities("queryVoiceAttrib", CapabilityNames.QueryVoiceAttribCaps, &members)
        let recordMsg = try reader.capabilities("recordMsg", CapabilityNames.RecordMsgCaps, &members)
        let reposition = try reader.capabilities("reposition", CapabilityNames.RepositionCaps, &members)
        let resume = try reader.capabilities("resume", CapabilityNames.ResumeCaps, &members)
        let review = try reader.capabilities("review", CapabilityNames.ReviewCaps, &members)
        let start = try reader.capabilities("start", CapabilityNames.StartCaps, &members)
        let setVoiceAttrib = try reader.capabilities("setVoiceAttrib", CapabilityNames.SetVoiceAttribCaps, &members)
        let stop = try reader.capabilities("stop", CapabilityNames.StopCaps, &members)
        let suspend = try reader.capabilities("suspend", CapabilityNames.SuspendCaps, &members)
        let synthesizeMsg = try reader.capabilities("synthesizeMsg", CapabilityNames.SynthesizeMsgCaps, &members)
        reader.finish(members)
        return Self(
            activate: activate, clear: clear, deactivate: deactivate, concatenateMsg: concatenateMsg,
            deleteMsg: deleteMsg, queueService: queueService, playMsg: playMsg, queryVoiceAttrib: queryVoiceAttrib,
            recordMsg: recordMsg, reposition: reposition, resume: resume, review: review, start: start,
            setVoiceAttrib: setVoiceAttrib, stop: stop, suspend: suspend, synthesizeMsg: synthesizeMsg,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.capabilities("activate", CapabilityNames.ActivateCaps, activate)
        writer.capabilities("clear", CapabilityNames.ClearCaps, clear)
        writer.capabilities("deactivate", CapabilityNames.DeactivateCaps, deactivate)
        writer.capabilities("concatenateMsg", CapabilityNames.ConcatenateMsgCaps, concatenateMsg)
        writer.capabilities("deleteMsg", CapabilityNames.DeleteMsgCaps, deleteMsg)
        writer.capabilities("queueService", CapabilityNames.QueueServiceCaps, queueService)
        writer.capabilities("playMsg", CapabilityNames.PlayMsgCaps, playMsg)
        writer.capabilities("queryVoiceAttrib", CapabilityNames.QueryVoiceAttribCaps, queryVoiceAttrib)
        writer.capabilities("recordMsg", CapabilityNames.RecordMsgCaps, recordMsg)
        writer.capabilities("reposition", CapabilityNames.RepositionCaps, reposition)
        writer.capabilities("resume", CapabilityNames.ResumeCaps, resume)
        writer.capabilities("review", CapabilityNames.ReviewCaps, review)
        writer.capabilities("start", CapabilityNames.StartCaps, start)
        writer.capabilities("setVoiceAttrib", CapabilityNames.SetVoiceAttribCaps, setVoiceAttrib)
        writer.capabilities("stop", CapabilityNames.StopCaps, stop)
        writer.capabilities("suspend", CapabilityNames.SuspendCaps, suspend)
        writer.capabilities("synthesizeMsg", CapabilityNames.SynthesizeMsgCaps, synthesizeMsg)
    }
}

extension CSTA.Volume {
    private static let memberNames: [StaticString] = [
        "volAbs", "volInc",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        switch found.position {
        case 0: return .volAbs(try reader.value(found.element))
        default: return .volInc(try reader.value(found.element))
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .volAbs(let value): writer.member("volAbs", value)
        case .volInc(let value): writer.member("volInc", value)
        }
    }
}
