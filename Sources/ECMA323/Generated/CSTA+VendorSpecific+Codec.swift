// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter vendorSpecific are read and written.

extension CSTA.Escape {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let escapeRegisterID: String? = try reader.optional("escapeRegisterID", &members)
        let security: CSTA.CSTASecurityData? = try reader.optional("security", &members)
        let privateData: CSTA.CSTAPrivateData? = try reader.optional("privateData", &members)
        reader.finish(members)
        return Self(
            escapeRegisterID: escapeRegisterID, security: security, privateData: privateData,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("escapeRegisterID", escapeRegisterID)
        writer.member("security", security)
        writer.member("privateData", privateData)
    }
}

extension CSTA.EscapeRegisterAbort {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let escapeRegisterID: String? = try reader.optional("escapeRegisterID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            escapeRegisterID: escapeRegisterID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("escapeRegisterID", escapeRegisterID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.EscapeRegisterCancel {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let escapeRegisterID: String? = try reader.optional("escapeRegisterID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            escapeRegisterID: escapeRegisterID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("escapeRegisterID", escapeRegisterID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.EscapeRegisterResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let escapeRegisterID: String? = try reader.optional("escapeRegisterID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            escapeRegisterID: escapeRegisterID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("escapeRegisterID", escapeRegisterID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.PrivateDataVersionSelection {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let privateDataVersionSelectionArgument: Int? = try reader.optional("privateDataVersionSelectionArgument", &members)
        reader.finish(members)
        return Self(
            privateDataVersionSelectionArgument: privateDataVersionSelectionArgument,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("privateDataVersionSelectionArgument", privateDataVersionSelectionArgument)
    }
}

extension CSTA.PrivateEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let security: CSTA.CSTASecurityData? = try reader.optional("security", &members)
        let privateData: CSTA.CSTAPrivateData = try reader.required("privateData", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, security: security, privateData: privateData,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("security", security)
        writer.member("privateData", privateData)
    }
}
