// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter logicalDevice are read and written.

extension CSTA.AgentBusyEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let agentDevice: CSTA.SubjectDeviceID = try reader.required("agentDevice", &members)
        let agentID: String? = try reader.optional("agentID", &members)
        let acdGroup: CSTA.DeviceID? = try reader.optional("acdGroup", &members)
        let pendingAgentState: CSTA.PendingAgentState? = try reader.optional("pendingAgentState", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, agentDevice: agentDevice, agentID: agentID, acdGroup: acdGroup,
            pendingAgentState: pendingAgentState, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("agentDevice", agentDevice)
        writer.member("agentID", agentID)
        writer.member("acdGroup", acdGroup)
        writer.member("pendingAgentState", pendingAgentState)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AgentLoggedOffEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let agentDevice: CSTA.SubjectDeviceID = try reader.required("agentDevice", &members)
        let agentID: String? = try reader.optional("agentID", &members)
        let acdGroup: CSTA.DeviceID? = try reader.optional("acdGroup", &members)
        let agentPassword: CSTA.Octets? = try reader.optional("agentPassword", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, agentDevice: agentDevice, agentID: agentID, acdGroup: acdGroup,
            agentPassword: agentPassword, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("agentDevice", agentDevice)
        writer.member("agentID", agentID)
        writer.member("acdGroup", acdGroup)
        writer.member("agentPassword", agentPassword)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AgentLoggedOnEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let agentDevice: CSTA.SubjectDeviceID = try reader.required("agentDevice", &members)
        let agentID: String? = try reader.optional("agentID", &members)
        let acdGroup: CSTA.DeviceID? = try reader.optional("acdGroup", &members)
        let agentPassword: CSTA.Octets? = try reader.optional("agentPassword", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, agentDevice: agentDevice, agentID: agentID, acdGroup: acdGroup,
            agentPassword: agentPassword, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("agentDevice", agentDevice)
        writer.member("agentID", agentID)
        writer.member("acdGroup", acdGroup)
        writer.member("agentPassword", agentPassword)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AgentNotReadyEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let agentDevice: CSTA.SubjectDeviceID = try reader.required("agentDevice", &members)
        let agentID: String? = try reader.optional("agentID", &members)
        let acdGroup: CSTA.DeviceID? = try reader.optional("acdGroup", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, agentDevice: agentDevice, agentID: agentID, acdGroup: acdGroup,
            cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("agentDevice", agentDevice)
        writer.member("agentID", agentID)
        writer.member("acdGroup", acdGroup)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AgentReadyEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let agentDevice: CSTA.SubjectDeviceID = try reader.required("agentDevice", &members)
        let agentID: String? = try reader.optional("agentID", &members)
        let acdGroup: CSTA.DeviceID? = try reader.optional("acdGroup", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, agentDevice: agentDevice, agentID: agentID, acdGroup: acdGroup,
            cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("agentDevice", agentDevice)
        writer.member("agentID", agentID)
        writer.member("acdGroup", acdGroup)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AgentWorkingAfterCallEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let agentDevice: CSTA.SubjectDeviceID = try reader.required("agentDevice", &members)
        let agentID: String? = try reader.optional("agentID", &members)
        let acdGroup: CSTA.DeviceID? = try reader.optional("acdGroup", &members)
        let pendingAgentState: CSTA.AgentWorkingAfterCallEventPendingAgentState? = try reader.optional("pendingAgentState", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, agentDevice: agentDevice, agentID: agentID, acdGroup: acdGroup,
            pendingAgentState: pendingAgentState, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("agentDevice", agentDevice)
        writer.member("agentID", agentID)
        writer.member("acdGroup", acdGroup)
        writer.member("pendingAgentState", pendingAgentState)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AutoAnswerEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let invokingDevice: CSTA.SubjectDeviceID = try reader.required("invokingDevice", &members)
        let autoAnswerOn: Bool = try reader.required("autoAnswerOn", &members)
        let numberOfRings: Int? = try reader.optional("numberOfRings", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, invokingDevice: invokingDevice, autoAnswerOn: autoAnswerOn,
            numberOfRings: numberOfRings, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("invokingDevice", invokingDevice)
        writer.member("autoAnswerOn", autoAnswerOn)
        writer.member("numberOfRings", numberOfRings)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AutoWorkModeEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let invokingDevice: CSTA.SubjectDeviceID = try reader.required("invokingDevice", &members)
        let autoWorkOn: Bool = try reader.required("autoWorkOn", &members)
        let autoWorkInterval: Int = try reader.required("autoWorkInterval", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, invokingDevice: invokingDevice, autoWorkOn: autoWorkOn,
            autoWorkInterval: autoWorkInterval, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("invokingDevice", invokingDevice)
        writer.member("autoWorkOn", autoWorkOn)
        writer.member("autoWorkInterval", autoWorkInterval)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallBackEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let originatingDevice: CSTA.SubjectDeviceID = try reader.required("originatingDevice", &members)
        let targetDevice: CSTA.SubjectDeviceID = try reader.required("targetDevice", &members)
        let callBackSetCanceled: Bool = try reader.required("callBackSetCanceled", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, originatingDevice: originatingDevice, targetDevice: targetDevice,
            callBackSetCanceled: callBackSetCanceled, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("originatingDevice", originatingDevice)
        writer.member("targetDevice", targetDevice)
        writer.member("callBackSetCanceled", callBackSetCanceled)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallBackMessageEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let originatingDevice: CSTA.SubjectDeviceID = try reader.required("originatingDevice", &members)
        let targetDevice: CSTA.SubjectDeviceID = try reader.required("targetDevice", &members)
        let callBackMsgSetCanceled: Bool = try reader.required("callBackMsgSetCanceled", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, originatingDevice: originatingDevice, targetDevice: targetDevice,
            callBackMsgSetCanceled: callBackMsgSetCanceled, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("originatingDevice", originatingDevice)
        writer.member("targetDevice", targetDevice)
        writer.member("callBackMsgSetCanceled", callBackMsgSetCanceled)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallBackMessageNonCallRelated {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let originatingDevice: CSTA.DeviceID? = try reader.optional("originatingDevice", &members)
        let targetDevice: CSTA.DeviceID? = try reader.optional("targetDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            originatingDevice: originatingDevice, targetDevice: targetDevice, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("originatingDevice", originatingDevice)
        writer.member("targetDevice", targetDevice)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallBackNonCallRelated {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let originatingDevice: CSTA.DeviceID? = try reader.optional("originatingDevice", &members)
        let targetDevice: CSTA.DeviceID? = try reader.optional("targetDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            originatingDevice: originatingDevice, targetDevice: targetDevice, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("originatingDevice", originatingDevice)
        writer.member("targetDevice", targetDevice)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallerIDStatusEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let callerIDProvided: Bool = try reader.required("callerIDProvided", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, callerIDProvided: callerIDProvided,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("callerIDProvided", callerIDProvided)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CancelCallBack {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let originatingDevice: CSTA.DeviceID? = try reader.optional("originatingDevice", &members)
        let targetDevice: CSTA.DeviceID? = try reader.optional("targetDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            originatingDevice: originatingDevice, targetDevice: targetDevice, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("originatingDevice", originatingDevice)
        writer.member("targetDevice", targetDevice)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CancelCallBackMessage {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let originatingDevice: CSTA.DeviceID? = try reader.optional("originatingDevice", &members)
        let targetDevice: CSTA.DeviceID? = try reader.optional("targetDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            originatingDevice: originatingDevice, targetDevice: targetDevice, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("originatingDevice", originatingDevice)
        writer.member("targetDevice", targetDevice)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DoNotDisturbEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let doNotDisturbOn: Bool = try reader.required("doNotDisturbOn", &members)
        let callOrigination: CSTA.CallOrigination? = try reader.optional("callOrigination", &members)
        let callingDeviceList: [CSTA.DeviceID]? = try reader.optionalList("callingDeviceList", item: "callingDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, doNotDisturbOn: doNotDisturbOn,
            callOrigination: callOrigination, callingDeviceList: callingDeviceList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("doNotDisturbOn", doNotDisturbOn)
        writer.member("callOrigination", callOrigination)
        writer.list("callingDeviceList", item: "callingDevice", callingDeviceList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ForwardingEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let forwardingType: CSTA.ForwardingType? = try reader.optional("forwardingType", &members)
        let forwardStatus: Bool = try reader.required("forwardStatus", &members)
        let forwardTo: CSTA.DeviceID? = try reader.optional("forwardTo", &members)
        let forwardDefault: CSTA.ForwardDefault? = try reader.optional("forwardDefault", &members)
        let ringCount: Int? = try reader.optional("ringCount", &members)
        let ringDuration: Int? = try reader.optional("ringDuration", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, forwardingType: forwardingType,
            forwardStatus: forwardStatus, forwardTo: forwardTo, forwardDefault: forwardDefault,
            ringCount: ringCount, ringDuration: ringDuration, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("forwardingType", forwardingType)
        writer.member("forwardStatus", forwardStatus)
        writer.member("forwardTo", forwardTo)
        writer.member("forwardDefault", forwardDefault)
        writer.member("ringCount", ringCount)
        writer.member("ringDuration", since: .ed4, ringDuration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetAgentState {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let acdGroup: CSTA.DeviceID? = try reader.optional("acdGroup", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, acdGroup: acdGroup, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("acdGroup", acdGroup)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetAgentStateResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let agentStateList: [CSTA.AgentStateEntry] = try reader.requiredList("agentStateList", item: "agentStateEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            agentStateList: agentStateList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("agentStateList", item: "agentStateEntry", agentStateList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetAutoAnswer {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetAutoAnswerResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let autoAnswerOn: Bool = try reader.required("autoAnswerOn", &members)
        let numberOfRings: Int? = try reader.optional("numberOfRings", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            autoAnswerOn: autoAnswerOn, numberOfRings: numberOfRings, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("autoAnswerOn", autoAnswerOn)
        writer.member("numberOfRings", numberOfRings)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetAutoWorkMode {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetAutoWorkModeResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let autoWorkOn: Bool = try reader.required("autoWorkOn", &members)
        let autoWorkInterval: Int? = try reader.optional("autoWorkInterval", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            autoWorkOn: autoWorkOn, autoWorkInterval: autoWorkInterval, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("autoWorkOn", autoWorkOn)
        writer.member("autoWorkInterval", autoWorkInterval)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetCallBack {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetCallBackResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callBackList: [CSTA.CallBackListItem]? = try reader.optionalList("callBackList", item: "callBackListItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callBackList: callBackList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("callBackList", item: "callBackListItem", callBackList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetCallerIDStatus {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetCallerIDStatusResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callerIDProvided: Bool = try reader.required("callerIDProvided", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callerIDProvided: callerIDProvided, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callerIDProvided", callerIDProvided)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetDoNotDisturb {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetDoNotDisturbResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let doNotDisturbOn: Bool = try reader.required("doNotDisturbOn", &members)
        let callOrigination: CSTA.CallOrigination? = try reader.optional("callOrigination", &members)
        let callingDeviceList: [CSTA.DeviceID]? = try reader.optionalList("callingDeviceList", item: "callingDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            doNotDisturbOn: doNotDisturbOn, callOrigination: callOrigination, callingDeviceList: callingDeviceList,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("doNotDisturbOn", doNotDisturbOn)
        writer.member("callOrigination", callOrigination)
        writer.list("callingDeviceList", item: "callingDevice", callingDeviceList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetForwarding {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetForwardingResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let forwardingList: [CSTA.ForwardListItem] = try reader.requiredList("forwardingList", item: "forwardListItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            forwardingList: forwardingList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("forwardingList", item: "forwardListItem", forwardingList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLastNumberDialed {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLastNumberDialedResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let numberDialed: CSTA.DeviceID? = try reader.optional("numberDialed", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            numberDialed: numberDialed, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("numberDialed", numberDialed)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetRouteingMode {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetRouteingModeResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let routeingMode: Bool = try reader.required("routeingMode", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            routeingMode: routeingMode, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("routeingMode", routeingMode)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteingEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let routeingMode: Bool = try reader.required("routeingMode", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, routeingMode: routeingMode,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("routeingMode", routeingMode)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetAgentState {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let requestedAgentState: CSTA.ReqAgentState = try reader.required("requestedAgentState", &members)
        let agentID: String? = try reader.optional("agentID", &members)
        let password: CSTA.Octets? = try reader.optional("password", &members)
        let group: CSTA.DeviceID? = try reader.optional("group", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, requestedAgentState: requestedAgentState, agentID: agentID, password: password,
            group: group, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("requestedAgentState", requestedAgentState)
        writer.member("agentID", agentID)
        writer.member("password", password)
        writer.member("group", group)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetAgentStateResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let pendingAgentState: CSTA.PendingAgentState? = try reader.optional("pendingAgentState", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            pendingAgentState: pendingAgentState, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("pendingAgentState", pendingAgentState)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetAutoAnswer {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let autoAnswerOn: Bool = try reader.required("autoAnswerOn", &members)
        let numberOfRings: Int? = try reader.optional("numberOfRings", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, autoAnswerOn: autoAnswerOn, numberOfRings: numberOfRings, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("autoAnswerOn", autoAnswerOn)
        writer.member("numberOfRings", numberOfRings)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetAutoWorkMode {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let autoWorkOn: Bool = try reader.required("autoWorkOn", &members)
        let autoWorkInterval: Int? = try reader.optional("autoWorkInterval", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, autoWorkOn: autoWorkOn, autoWorkInterval: autoWorkInterval, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("autoWorkOn", autoWorkOn)
        writer.member("autoWorkInterval", autoWorkInterval)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetCallerIDStatus {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let callerIDProvided: Bool = try reader.required("callerIDProvided", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, callerIDProvided: callerIDProvided, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("callerIDProvided", callerIDProvided)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetDoNotDisturb {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let doNotDisturbOn: Bool = try reader.required("doNotDisturbOn", &members)
        let callOrigination: CSTA.CallOrigination? = try reader.optional("callOrigination", &members)
        let callingDeviceList: [CSTA.DeviceID]? = try reader.optionalList("callingDeviceList", item: "callingDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, doNotDisturbOn: doNotDisturbOn, callOrigination: callOrigination,
            callingDeviceList: callingDeviceList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("doNotDisturbOn", doNotDisturbOn)
        writer.member("callOrigination", callOrigination)
        writer.list("callingDeviceList", item: "callingDevice", callingDeviceList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetForwarding {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let forwardingType: CSTA.ForwardingType? = try reader.optional("forwardingType", &members)
        let activateForward: Bool = try reader.required("activateForward", &members)
        let forwardDN: CSTA.DeviceID? = try reader.optional("forwardDN", &members)
        let ringCount: Int? = try reader.optional("ringCount", &members)
        let ringDuration: Int? = try reader.optional("ringDuration", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, forwardingType: forwardingType, activateForward: activateForward, forwardDN: forwardDN,
            ringCount: ringCount, ringDuration: ringDuration, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("forwardingType", forwardingType)
        writer.member("activateForward", activateForward)
        writer.member("forwardDN", forwardDN)
        writer.member("ringCount", ringCount)
        writer.member("ringDuration", since: .ed4, ringDuration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetRouteingMode {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let routeingMode: Bool = try reader.required("routeingMode", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, routeingMode: routeingMode, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("routeingMode", routeingMode)
        writer.member("extensions", extensions)
    }
}
