// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter mediaAttachment are read and written.

extension CSTA.AttachMediaService {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let mediaServiceType: CSTA.MediaServiceType = try reader.required("mediaServiceType", &members)
        let mediaServiceVersion: Int? = try reader.optional("mediaServiceVersion", &members)
        let mediaServiceInstanceID: String? = try reader.optional("mediaServiceInstanceID", &members)
        let connectionMode: CSTA.ConnectionMode = try reader.required("connectionMode", &members)
        let requestedConnectionState: CSTA.LocalConnectionState? = try reader.optional("requestedConnectionState", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connection: connection, mediaServiceType: mediaServiceType, mediaServiceVersion: mediaServiceVersion,
            mediaServiceInstanceID: mediaServiceInstanceID, connectionMode: connectionMode,
            requestedConnectionState: requestedConnectionState, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connection", connection)
        writer.member("mediaServiceType", mediaServiceType)
        writer.member("mediaServiceVersion", mediaServiceVersion)
        writer.member("mediaServiceInstanceID", mediaServiceInstanceID)
        writer.member("connectionMode", connectionMode)
        writer.member("requestedConnectionState", requestedConnectionState)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AttachMediaServiceResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let mediaConnection: CSTA.ConnectionID? = try reader.optional("mediaConnection", &members)
        let mediaDevice: CSTA.DeviceID? = try reader.optional("mediaDevice", &members)
        let mediaServiceInstanceID: String? = try reader.optional("mediaServiceInstanceID", &members)
        let mediaConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("mediaConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            mediaConnection: mediaConnection, mediaDevice: mediaDevice,
            mediaServiceInstanceID: mediaServiceInstanceID, mediaConnectionInfo: mediaConnectionInfo,
            callLinkageData: callLinkageData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("mediaConnection", mediaConnection)
        writer.member("mediaDevice", mediaDevice)
        writer.member("mediaServiceInstanceID", mediaServiceInstanceID)
        writer.member("mediaConnectionInfo", mediaConnectionInfo)
        writer.member("callLinkageData", since: .ed4, callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DetachMediaService {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let mediaServiceType: CSTA.MediaServiceType = try reader.required("mediaServiceType", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connection: connection, mediaServiceType: mediaServiceType, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connection", connection)
        writer.member("mediaServiceType", mediaServiceType)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MediaAttachedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let mediaConnection: CSTA.ConnectionID = try reader.required("mediaConnection", &members)
        let mediaDevice: CSTA.SubjectDeviceID = try reader.required("mediaDevice", &members)
        let mediaServiceType: CSTA.MediaServiceType = try reader.required("mediaServiceType", &members)
        let mediaServiceVersion: Int? = try reader.optional("mediaServiceVersion", &members)
        let mediaServiceInstanceID: String? = try reader.optional("mediaServiceInstanceID", &members)
        let mediaStreamID: String? = try reader.optional("mediaStreamID", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let mediaConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("mediaConnectionInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, mediaConnection: mediaConnection, mediaDevice: mediaDevice,
            mediaServiceType: mediaServiceType, mediaServiceVersion: mediaServiceVersion,
            mediaServiceInstanceID: mediaServiceInstanceID, mediaStreamID: mediaStreamID,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            localConnectionInfo: localConnectionInfo, mediaConnectionInfo: mediaConnectionInfo,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("mediaConnection", mediaConnection)
        writer.member("mediaDevice", mediaDevice)
        writer.member("mediaServiceType", mediaServiceType)
        writer.member("mediaServiceVersion", mediaServiceVersion)
        writer.member("mediaServiceInstanceID", mediaServiceInstanceID)
        writer.member("mediaStreamID", mediaStreamID)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("mediaConnectionInfo", mediaConnectionInfo)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MediaDetachedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let mediaConnection: CSTA.ConnectionID = try reader.required("mediaConnection", &members)
        let mediaDevice: CSTA.SubjectDeviceID = try reader.required("mediaDevice", &members)
        let mediaServiceType: CSTA.MediaServiceType = try reader.required("mediaServiceType", &members)
        let mediaServiceVersion: Int? = try reader.optional("mediaServiceVersion", &members)
        let mediaServiceInstanceID: String? = try reader.optional("mediaServiceInstanceID", &members)
        let mediaStreamID: String? = try reader.optional("mediaStreamID", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let mediaConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("mediaConnectionInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, mediaConnection: mediaConnection, mediaDevice: mediaDevice,
            mediaServiceType: mediaServiceType, mediaServiceVersion: mediaServiceVersion,
            mediaServiceInstanceID: mediaServiceInstanceID, mediaStreamID: mediaStreamID,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            localConnectionInfo: localConnectionInfo, mediaConnectionInfo: mediaConnectionInfo,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("mediaConnection", mediaConnection)
        writer.member("mediaDevice", mediaDevice)
        writer.member("mediaServiceType", mediaServiceType)
        writer.member("mediaServiceVersion", mediaServiceVersion)
        writer.member("mediaServiceInstanceID", mediaServiceInstanceID)
        writer.member("mediaStreamID", mediaStreamID)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("mediaConnectionInfo", mediaConnectionInfo)
        writer.member("extensions", extensions)
    }
}
