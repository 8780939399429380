// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter deviceMaintenance are read and written.

extension CSTA.BackInServiceEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DeviceCapsChangedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.OutOfServiceEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.PartiallyInServiceEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}
