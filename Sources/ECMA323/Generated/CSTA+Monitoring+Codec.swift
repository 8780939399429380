// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter monitoring are read and written.

extension CSTA.ChangeMonitorFilter {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID: String = try reader.required("monitorCrossRefID", &members)
        let requestedFilterList: CSTA.MonitorFilter = try reader.required("requestedFilterList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, requestedFilterList: requestedFilterList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("monitorCrossRefID", monitorCrossRefID)
        writer.member("requestedFilterList", requestedFilterList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ChangeMonitorFilterResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let actualFilterList: CSTA.MonitorFilter? = try reader.optional("actualFilterList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            actualFilterList: actualFilterList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("actualFilterList", actualFilterList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetMonitorsResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIDorRegistrationData: CSTA.GetMonitorsResponseCrossRefIDorRegistrationData? = try reader.optional("crossRefIDorRegistrationData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIDorRegistrationData: crossRefIDorRegistrationData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIDorRegistrationData", crossRefIDorRegistrationData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MonitorInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let serviceCrossRefID: String? = try reader.optional("serviceCrossRefID", &members)
        let segmentID: Int? = try reader.optional("segmentID", &members)
        let lastSegment: Bool = try reader.required("lastSegment", &members)
        let monitorList: [CSTA.MonitorListEntry]? = try reader.optionalList("monitorList", item: "monitorListEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            serviceCrossRefID: serviceCrossRefID, segmentID: segmentID, lastSegment: lastSegment,
            monitorList: monitorList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("serviceCrossRefID", serviceCrossRefID)
        writer.member("segmentID", segmentID)
        writer.member("lastSegment", lastSegment)
        writer.list("monitorList", item: "monitorListEntry", monitorList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MonitorStart {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorObject: CSTA.MonitorObject = try reader.required("monitorObject", &members)
        let requestedMonitorFilter: CSTA.MonitorFilter? = try reader.optional("requestedMonitorFilter", &members)
        let monitorType: CSTA.MonitorType? = try reader.optional("monitorType", &members)
        let requestedMonitorMediaClass: CSTA.MonitorMediaClass? = try reader.optional("requestedMonitorMediaClass", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorObject: monitorObject, requestedMonitorFilter: requestedMonitorFilter, monitorType: monitorType,
            requestedMonitorMediaClass: requestedMonitorMediaClass, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("monitorObject", monitorObject)
        writer.member("requestedMonitorFilter", requestedMonitorFilter)
        writer.member("monitorType", monitorType)
        writer.member("requestedMonitorMediaClass", requestedMonitorMediaClass)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MonitorStartResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID: String = try reader.required("monitorCrossRefID", &members)
        let actualMonitorFilter: CSTA.MonitorFilter? = try reader.optional("actualMonitorFilter", &members)
        let actualMonitorMediaClass: CSTA.MonitorMediaClass? = try reader.optional("actualMonitorMediaClass", &members)
        let monitorExistingCalls: Bool? = try reader.optional("monitorExistingCalls", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, actualMonitorFilter: actualMonitorFilter,
            actualMonitorMediaClass: actualMonitorMediaClass, monitorExistingCalls: monitorExistingCalls,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("monitorCrossRefID", monitorCrossRefID)
        writer.member("actualMonitorFilter", actualMonitorFilter)
        writer.member("actualMonitorMediaClass", actualMonitorMediaClass)
        writer.member("monitorExistingCalls", monitorExistingCalls)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MonitorStop {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID: String = try reader.required("monitorCrossRefID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("monitorCrossRefID", monitorCrossRefID)
        writer.member("extensions", extensions)
    }
}
