// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter logicalDevice are read and written.

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

extension CSTA.CancelCallBackResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
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

extension CSTA.SetDoNotDisturbResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
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

extension CSTA.SetForwardingResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("extensions", extensions)
    }
}
