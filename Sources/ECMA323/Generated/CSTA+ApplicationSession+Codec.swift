// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter applicationSession are read and written.

extension CSTA.ApplicationSessionTerminated {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sessionID: String = try reader.required("sessionID", &members)
        let sessionTermReason: CSTA.ApplicationSessionTerminatedSessionTermReason = try reader.required("sessionTermReason", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sessionID: sessionID, sessionTermReason: sessionTermReason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sessionID", sessionID)
        writer.member("sessionTermReason", sessionTermReason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ResetApplicationSessionTimer {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sessionID: String = try reader.required("sessionID", &members)
        let requestedSessionDuration: Int? = try reader.optional("requestedSessionDuration", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sessionID: sessionID, requestedSessionDuration: requestedSessionDuration, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sessionID", sessionID)
        writer.member("requestedSessionDuration", requestedSessionDuration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ResetApplicationSessionTimerNegResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let errorCode: CSTA.ResetApplicationSessionTimerNegResponseErrorCode = try reader.required("errorCode", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            errorCode: errorCode, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("errorCode", errorCode)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ResetApplicationSessionTimerPosResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let actualSessionDuration: Int? = try reader.optional("actualSessionDuration", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            actualSessionDuration: actualSessionDuration, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("actualSessionDuration", actualSessionDuration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartApplicationSession {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let applicationInfo: CSTA.StartApplicationSessionApplicationInfo = try reader.required("applicationInfo", &members)
        let requestedProtocolVersions: [String] = try reader.requiredList("requestedProtocolVersions", item: "protocolVersion", &members)
        let requestedSessionDuration: Int? = try reader.optional("requestedSessionDuration", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            applicationInfo: applicationInfo, requestedProtocolVersions: requestedProtocolVersions,
            requestedSessionDuration: requestedSessionDuration, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("applicationInfo", applicationInfo)
        writer.list("requestedProtocolVersions", item: "protocolVersion", requestedProtocolVersions)
        writer.member("requestedSessionDuration", requestedSessionDuration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartApplicationSessionNegResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let errorCode: CSTA.StartApplicationSessionNegResponseErrorCode = try reader.required("errorCode", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            errorCode: errorCode, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("errorCode", errorCode)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartApplicationSessionPosResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sessionID: String = try reader.required("sessionID", &members)
        let actualProtocolVersion: String = try reader.required("actualProtocolVersion", &members)
        let actualSessionDuration: Int? = try reader.optional("actualSessionDuration", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sessionID: sessionID, actualProtocolVersion: actualProtocolVersion,
            actualSessionDuration: actualSessionDuration, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sessionID", sessionID)
        writer.member("actualProtocolVersion", actualProtocolVersion)
        writer.member("actualSessionDuration", actualSessionDuration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StopApplicationSession {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sessionID: String = try reader.required("sessionID", &members)
        let sessionEndReason: CSTA.StopApplicationSessionSessionEndReason = try reader.required("sessionEndReason", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sessionID: sessionID, sessionEndReason: sessionEndReason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sessionID", sessionID)
        writer.member("sessionEndReason", sessionEndReason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StopApplicationSessionNegResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let errorCode: CSTA.StopApplicationSessionNegResponseErrorCode = try reader.required("errorCode", &members)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            errorCode: errorCode, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("errorCode", errorCode)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StopApplicationSessionPosResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let extensions: CSTA.AnyContent? = try reader.optional("extensions", &members)
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
