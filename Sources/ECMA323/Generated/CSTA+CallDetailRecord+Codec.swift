// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter callDetailRecord are read and written.

extension CSTA.CDRNotification {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let cdrCrossRefID: String? = try reader.optional("cdrCrossRefID", &members)
        let cdrReason: CSTA.CDRReason? = try reader.optional("cdrReason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            cdrCrossRefID: cdrCrossRefID, cdrReason: cdrReason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("cdrCrossRefID", cdrCrossRefID)
        writer.member("cdrReason", cdrReason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CDRReport {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let cdrCrossRefID: String? = try reader.optional("cdrCrossRefID", &members)
        let numberOfRecordsSent: Int? = try reader.optional("numberOfRecordsSent", &members)
        let cdrInfo: [CSTA.CDRInformationItem]? = try reader.optionalList("cdrInfo", item: "cdrInformationItem", &members)
        let lastStoredCDRReportSent: Bool? = try reader.optional("lastStoredCDRReportSent", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            cdrCrossRefID: cdrCrossRefID, numberOfRecordsSent: numberOfRecordsSent, cdrInfo: cdrInfo,
            lastStoredCDRReportSent: lastStoredCDRReportSent, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("cdrCrossRefID", cdrCrossRefID)
        writer.member("numberOfRecordsSent", numberOfRecordsSent)
        writer.list("cdrInfo", item: "cdrInformationItem", cdrInfo)
        writer.member("lastStoredCDRReportSent", lastStoredCDRReportSent)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SendStoredCDR {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let cdrCrossRefID: String? = try reader.optional("cdrCrossRefID", &members)
        let timePeriod: CSTA.CDRTimePeriod? = try reader.optional("timePeriod", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            cdrCrossRefID: cdrCrossRefID, timePeriod: timePeriod, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("cdrCrossRefID", cdrCrossRefID)
        writer.member("timePeriod", timePeriod)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartCDRTransmission {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let transferMode: CSTA.CDRTransferMode = try reader.required("transferMode", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            transferMode: transferMode, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("transferMode", transferMode)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartCDRTransmissionResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let cdrCrossRefID: String? = try reader.optional("cdrCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            cdrCrossRefID: cdrCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("cdrCrossRefID", cdrCrossRefID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StopCDRTransmission {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let cdrCrossRefID: String? = try reader.optional("cdrCrossRefID", &members)
        let cdrTermReason: CSTA.CDRTermReason? = try reader.optional("cdrTermReason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            cdrCrossRefID: cdrCrossRefID, cdrTermReason: cdrTermReason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("cdrCrossRefID", cdrCrossRefID)
        writer.member("cdrTermReason", cdrTermReason)
        writer.member("extensions", extensions)
    }
}
