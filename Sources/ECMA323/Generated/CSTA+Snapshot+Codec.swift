// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter snapshot are read and written.

extension CSTA.SnapshotCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let snapshotObject: CSTA.ConnectionID = try reader.required("snapshotObject", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            snapshotObject: snapshotObject, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("snapshotObject", snapshotObject)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SnapshotCallData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let serviceCrossRefID: String? = try reader.optional("serviceCrossRefID", &members)
        let segmentID: Int? = try reader.optional("segmentID", &members)
        let lastSegment: Bool = try reader.required("lastSegment", &members)
        let snapshotData: [CSTA.SnapshotCallResponseInfo]? = try reader.optionalList("snapshotData", item: "snapshotCallResponseInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            serviceCrossRefID: serviceCrossRefID, segmentID: segmentID, lastSegment: lastSegment,
            snapshotData: snapshotData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("serviceCrossRefID", serviceCrossRefID)
        writer.member("segmentID", segmentID)
        writer.member("lastSegment", lastSegment)
        writer.list("snapshotData", item: "snapshotCallResponseInfo", snapshotData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SnapshotCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIDorSnapshotData: CSTA.SnapshotCallResponseCrossRefIDorSnapshotData = try reader.required("crossRefIDorSnapshotData", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let callingDevice: CSTA.CallingDeviceID? = try reader.optional("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID? = try reader.optional("calledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIDorSnapshotData: crossRefIDorSnapshotData, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, callingDevice: callingDevice, calledDevice: calledDevice,
            associatedCallingDevice: associatedCallingDevice, associatedCalledDevice: associatedCalledDevice,
            correlatorData: correlatorData, callLinkageData: callLinkageData, subjectOfCall: subjectOfCall,
            messageInfo: messageInfo, languagePreferences: languagePreferences, deviceHistory: deviceHistory,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIDorSnapshotData", crossRefIDorSnapshotData)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("correlatorData", correlatorData)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SnapshotDevice {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let snapshotObject: CSTA.DeviceID = try reader.required("snapshotObject", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            snapshotObject: snapshotObject, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("snapshotObject", snapshotObject)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SnapshotDeviceData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let serviceCrossRefID: String? = try reader.optional("serviceCrossRefID", &members)
        let segmentID: Int? = try reader.optional("segmentID", &members)
        let lastSegment: Bool = try reader.required("lastSegment", &members)
        let snapshotData: [CSTA.SnapshotDeviceResponseInfo]? = try reader.optionalList("snapshotData", item: "snapshotDeviceResponseInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            serviceCrossRefID: serviceCrossRefID, segmentID: segmentID, lastSegment: lastSegment,
            snapshotData: snapshotData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("serviceCrossRefID", serviceCrossRefID)
        writer.member("segmentID", segmentID)
        writer.member("lastSegment", lastSegment)
        writer.list("snapshotData", item: "snapshotDeviceResponseInfo", snapshotData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SnapshotDeviceResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIDorSnapshotData: CSTA.SnapshotDeviceResponseCrossRefIDorSnapshotData = try reader.required("crossRefIDorSnapshotData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIDorSnapshotData: crossRefIDorSnapshotData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIDorSnapshotData", crossRefIDorSnapshotData)
        writer.member("extensions", extensions)
    }
}
