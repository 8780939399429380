// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter systemStatus are read and written.

extension CSTA.ChangeSysStatFilter {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sysStatRegisterID: String? = try reader.optional("sysStatRegisterID", &members)
        let requestedStatusFilter: CSTA.StatusFilterList? = try reader.optional("requestedStatusFilter", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sysStatRegisterID: sysStatRegisterID, requestedStatusFilter: requestedStatusFilter,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sysStatRegisterID", sysStatRegisterID)
        writer.member("requestedStatusFilter", requestedStatusFilter)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ChangeSysStatFilterResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let actualStatusFilter: CSTA.StatusFilterList? = try reader.optional("actualStatusFilter", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            actualStatusFilter: actualStatusFilter, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("actualStatusFilter", actualStatusFilter)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetRegistrations {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let requestedRegTypes: [CSTA.RegistrationType]? = try reader.optionalList("requestedRegTypes", item: "registrationType", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            requestedRegTypes: requestedRegTypes, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("requestedRegTypes", item: "registrationType", requestedRegTypes)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetRegistrationsResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIDorRegistrationData: CSTA.GetRegistrationsResponseCrossRefIDorRegistrationData? = try reader.optional("crossRefIDorRegistrationData", &members)
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

extension CSTA.RegistrationInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let serviceCrossRefID: String? = try reader.optional("serviceCrossRefID", &members)
        let segmentID: Int? = try reader.optional("segmentID", &members)
        let lastSegment: Bool = try reader.required("lastSegment", &members)
        let registrationList: [CSTA.RegistrationListEntry]? = try reader.optionalList("registrationList", item: "registrationListEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            serviceCrossRefID: serviceCrossRefID, segmentID: segmentID, lastSegment: lastSegment,
            registrationList: registrationList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("serviceCrossRefID", serviceCrossRefID)
        writer.member("segmentID", segmentID)
        writer.member("lastSegment", lastSegment)
        writer.list("registrationList", item: "registrationListEntry", registrationList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RequestSystemStatus {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sysStatRegisterID: String? = try reader.optional("sysStatRegisterID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sysStatRegisterID: sysStatRegisterID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sysStatRegisterID", sysStatRegisterID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RequestSystemStatusResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let systemStatus: CSTA.SystemStatusValue = try reader.required("systemStatus", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            systemStatus: systemStatus, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("systemStatus", systemStatus)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SwFunctionCapsChanged {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sysStatRegisterID: String? = try reader.optional("sysStatRegisterID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sysStatRegisterID: sysStatRegisterID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sysStatRegisterID", sysStatRegisterID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SwFunctionDevicesChanged {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sysStatRegisterID: String? = try reader.optional("sysStatRegisterID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sysStatRegisterID: sysStatRegisterID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sysStatRegisterID", sysStatRegisterID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SystemRegister {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let requestTypes: CSTA.RequestTypes = try reader.required("requestTypes", &members)
        let requestedStatusFilter: CSTA.StatusFilter? = try reader.optional("requestedStatusFilter", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            requestTypes: requestTypes, requestedStatusFilter: requestedStatusFilter, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("requestTypes", requestTypes)
        writer.member("requestedStatusFilter", requestedStatusFilter)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SystemRegisterAbort {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sysStatRegisterID: String = try reader.required("sysStatRegisterID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sysStatRegisterID: sysStatRegisterID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sysStatRegisterID", sysStatRegisterID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SystemRegisterCancel {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sysStatRegisterID: String = try reader.required("sysStatRegisterID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sysStatRegisterID: sysStatRegisterID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sysStatRegisterID", sysStatRegisterID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SystemRegisterResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sysStatRegisterID: String = try reader.required("sysStatRegisterID", &members)
        let actualStatusFilter: CSTA.StatusFilter? = try reader.optional("actualStatusFilter", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sysStatRegisterID: sysStatRegisterID, actualStatusFilter: actualStatusFilter, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sysStatRegisterID", sysStatRegisterID)
        writer.member("actualStatusFilter", actualStatusFilter)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SystemStatus {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let sysStatRegisterID: String? = try reader.optional("sysStatRegisterID", &members)
        let systemStatus: CSTA.SystemStatusValue = try reader.required("systemStatus", absent: .normal, isNoted: true, &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            sysStatRegisterID: sysStatRegisterID, systemStatus: systemStatus, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("sysStatRegisterID", sysStatRegisterID)
        writer.member("systemStatus", systemStatus)
        writer.member("extensions", extensions)
    }
}
