// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter dataCollection are read and written.

extension CSTA.DataCollected {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let dcollCrossRefID: String? = try reader.optional("dcollCrossRefID", &members)
        let digitsData: CSTA.DigitsData? = try reader.optional("digitsData", &members)
        let telTonesData: CSTA.TelTonesData? = try reader.optional("telTonesData", &members)
        let connectionInformation: CSTA.ConnectionInformation? = try reader.optional("connectionInformation", &members)
        let dcollcause: CSTA.DcollCause? = try reader.optional("dcollcause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            dcollCrossRefID: dcollCrossRefID, digitsData: digitsData, telTonesData: telTonesData,
            connectionInformation: connectionInformation, dcollcause: dcollcause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("dcollCrossRefID", dcollCrossRefID)
        writer.member("digitsData", digitsData)
        writer.member("telTonesData", telTonesData)
        writer.member("connectionInformation", connectionInformation)
        writer.member("dcollcause", dcollcause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DataCollectionResumed {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let dcollCrossRefID: String? = try reader.optional("dcollCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            dcollCrossRefID: dcollCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("dcollCrossRefID", dcollCrossRefID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DataCollectionSuspended {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let dcollCrossRefID: String? = try reader.optional("dcollCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            dcollCrossRefID: dcollCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("dcollCrossRefID", dcollCrossRefID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ResumeDataCollection {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let dcollCrossRefID: String? = try reader.optional("dcollCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            dcollCrossRefID: dcollCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("dcollCrossRefID", dcollCrossRefID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartDataCollection {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let object: CSTA.CallObject? = try reader.optional("object", &members)
        let dataCollType: CSTA.DataCollType? = try reader.optional("dataCollType", &members)
        let digitsReportingCriteria: CSTA.DigitsReportingCriteria? = try reader.optional("digitsReportingCriteria", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            object: object, dataCollType: dataCollType, digitsReportingCriteria: digitsReportingCriteria,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("object", object)
        writer.member("dataCollType", dataCollType)
        writer.member("digitsReportingCriteria", digitsReportingCriteria)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartDataCollectionResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let dcollCrossRefID: String? = try reader.optional("dcollCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            dcollCrossRefID: dcollCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("dcollCrossRefID", dcollCrossRefID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StopDataCollection {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let dcollCrossRefID: String? = try reader.optional("dcollCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            dcollCrossRefID: dcollCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("dcollCrossRefID", dcollCrossRefID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SuspendDataCollection {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let dcollCrossRefID: String? = try reader.optional("dcollCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            dcollCrossRefID: dcollCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("dcollCrossRefID", dcollCrossRefID)
        writer.member("extensions", extensions)
    }
}
