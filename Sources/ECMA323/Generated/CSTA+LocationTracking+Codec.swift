// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter locationTracking are read and written.

extension CSTA.GetLocationInformation {
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

extension CSTA.GetLocationInformationResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locationInfo: CSTA.AnyContent? = try reader.optional("locationInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            locationInfo: locationInfo, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locationInfo", locationInfo)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLocationTrackingCapabilities {
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

extension CSTA.GetLocationTrackingCapabilitiesResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let collectionTypeDefault: CSTA.GetLocationTrackingCapabilitiesResponseCollectionTypeDefault = try reader.required("collectionTypeDefault", &members)
        let collectionTypePeriodic: Bool = try reader.required("collectionTypePeriodic", &members)
        let collectionTypeUpdatesOnly: Bool = try reader.required("collectionTypeUpdatesOnly", &members)
        let collectionTypePeriodicWithUpdates: Bool = try reader.required("collectionTypePeriodicWithUpdates", &members)
        let collectionIntervalDefault: Int? = try reader.optional("collectionIntervalDefault", &members)
        let collectionIntervalMin: Int? = try reader.optional("collectionIntervalMin", &members)
        let collectionIntervalMax: Int? = try reader.optional("collectionIntervalMax", &members)
        let maxCollectionsDefault: Int? = try reader.optional("maxCollectionsDefault", &members)
        let maxCollectionsMin: Int? = try reader.optional("maxCollectionsMin", &members)
        let maxCollectionsMax: Int? = try reader.optional("maxCollectionsMax", &members)
        let collectionfilterDefault: CSTA.GetLocationTrackingCapabilitiesResponseCollectionfilterDefault = try reader.required("collectionfilterDefault", &members)
        let collectionFilterHorizontal: Bool = try reader.required("collectionFilterHorizontal", &members)
        let collectionFilterVertical: Bool = try reader.required("collectionFilterVertical", &members)
        let collectionFilterCivicAddress: Bool = try reader.required("collectionFilterCivicAddress", &members)
        let reportingTypeDefault: CSTA.GetLocationTrackingCapabilitiesResponseReportingTypeDefault = try reader.required("reportingTypeDefault", &members)
        let reportingTypeImmediate: Bool = try reader.required("reportingTypeImmediate", &members)
        let reportingTypePeriodic: Bool = try reader.required("reportingTypePeriodic", &members)
        let reportingTypeCount: Bool = try reader.required("reportingTypeCount", &members)
        let reportingIntervalDefault: Int? = try reader.optional("reportingIntervalDefault", &members)
        let reportingIntervalMin: Int? = try reader.optional("reportingIntervalMin", &members)
        let reportingIntervalMax: Int? = try reader.optional("reportingIntervalMax", &members)
        let reportingCountDefault: Int? = try reader.optional("reportingCountDefault", &members)
        let reportingCountMin: Int? = try reader.optional("reportingCountMin", &members)
        let reportingCountMax: Int? = try reader.optional("reportingCountMax", &members)
        let supportsSuspendingTracking: Bool = try reader.required("supportsSuspendingTracking", &members)
        let supportsResumingTracking: Bool = try reader.required("supportsResumingTracking", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            collectionTypeDefault: collectionTypeDefault, collectionTypePeriodic: collectionTypePeriodic,
            collectionTypeUpdatesOnly: collectionTypeUpdatesOnly,
            collectionTypePeriodicWithUpdates: collectionTypePeriodicWithUpdates,
            collectionIntervalDefault: collectionIntervalDefault, collectionIntervalMin: collectionIntervalMin,
            collectionIntervalMax: collectionIntervalMax, maxCollectionsDefault: maxCollectionsDefault,
            maxCollectionsMin: maxCollectionsMin, maxCollectionsMax: maxCollectionsMax,
            collectionfilterDefault: collectionfilterDefault,
            collectionFilterHorizontal: collectionFilterHorizontal,
            collectionFilterVertical: collectionFilterVertical,
            collectionFilterCivicAddress: collectionFilterCivicAddress, reportingTypeDefault: reportingTypeDefault,
            reportingTypeImmediate: reportingTypeImmediate, reportingTypePeriodic: reportingTypePeriodic,
            reportingTypeCount: reportingTypeCount, reportingIntervalDefault: reportingIntervalDefault,
            reportingIntervalMin: reportingIntervalMin, reportingIntervalMax: reportingIntervalMax,
            reportingCountDefault: reportingCountDefault, reportingCountMin: reportingCountMin,
            reportingCountMax: reportingCountMax, supportsSuspendingTracking: supportsSuspendingTracking,
            supportsResumingTracking: supportsResumingTracking, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("collectionTypeDefault", collectionTypeDefault)
        writer.member("collectionTypePeriodic", collectionTypePeriodic)
        writer.member("collectionTypeUpdatesOnly", collectionTypeUpdatesOnly)
        writer.member("collectionTypePeriodicWithUpdates", collectionTypePeriodicWithUpdates)
        writer.member("collectionIntervalDefault", collectionIntervalDefault)
        writer.member("collectionIntervalMin", collectionIntervalMin)
        writer.member("collectionIntervalMax", collectionIntervalMax)
        writer.member("maxCollectionsDefault", maxCollectionsDefault)
        writer.member("maxCollectionsMin", maxCollectionsMin)
        writer.member("maxCollectionsMax", maxCollectionsMax)
        writer.member("collectionfilterDefault", collectionfilterDefault)
        writer.member("collectionFilterHorizontal", collectionFilterHorizontal)
        writer.member("collectionFilterVertical", collectionFilterVertical)
        writer.member("collectionFilterCivicAddress", collectionFilterCivicAddress)
        writer.member("reportingTypeDefault", reportingTypeDefault)
        writer.member("reportingTypeImmediate", reportingTypeImmediate)
        writer.member("reportingTypePeriodic", reportingTypePeriodic)
        writer.member("reportingTypeCount", reportingTypeCount)
        writer.member("reportingIntervalDefault", reportingIntervalDefault)
        writer.member("reportingIntervalMin", reportingIntervalMin)
        writer.member("reportingIntervalMax", reportingIntervalMax)
        writer.member("reportingCountDefault", reportingCountDefault)
        writer.member("reportingCountMin", reportingCountMin)
        writer.member("reportingCountMax", reportingCountMax)
        writer.member("supportsSuspendingTracking", supportsSuspendingTracking)
        writer.member("supportsResumingTracking", supportsResumingTracking)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLocationTrackingSessionsResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIDorRegistrationData: CSTA.GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData? = try reader.optional("crossRefIDorRegistrationData", &members)
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

extension CSTA.LocationInformationReport {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locCrossRefId: String? = try reader.optional("locCrossRefId", &members)
        let device: CSTA.DeviceID? = try reader.optional("device", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            locCrossRefId: locCrossRefId, device: device, locationInfoList: locationInfoList,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locCrossRefId", locCrossRefId)
        writer.member("device", device)
        writer.list("locationInfoList", item: "locationInfoEntry", locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.LocationSessionInfo {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let serviceCrossRefID: String? = try reader.optional("serviceCrossRefID", &members)
        let segmentID: Int? = try reader.optional("segmentID", &members)
        let lastSegment: Bool = try reader.required("lastSegment", &members)
        let LocationSessionInfoList: [CSTA.LocationSessionListEntry]? = try reader.optionalList("LocationSessionInfoList", item: "locationSessionListEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            serviceCrossRefID: serviceCrossRefID, segmentID: segmentID, lastSegment: lastSegment,
            LocationSessionInfoList: LocationSessionInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("serviceCrossRefID", serviceCrossRefID)
        writer.member("segmentID", segmentID)
        writer.member("lastSegment", lastSegment)
        writer.list("LocationSessionInfoList", item: "locationSessionListEntry", LocationSessionInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.LocationTrackingSessionResumed {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locCrossRefId: String? = try reader.optional("locCrossRefId", &members)
        let locReason: CSTA.LocReason? = try reader.optional("locReason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            locCrossRefId: locCrossRefId, locReason: locReason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locCrossRefId", locCrossRefId)
        writer.member("locReason", locReason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.LocationTrackingSessionSuspended {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locCrossRefId: String? = try reader.optional("locCrossRefId", &members)
        let locReason: CSTA.LocReason? = try reader.optional("locReason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        reader.finish(members)
        return Self(
            locCrossRefId: locCrossRefId, locReason: locReason, extensions: extensions,
            locationInfoList: locationInfoList,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locCrossRefId", locCrossRefId)
        writer.member("locReason", locReason)
        writer.member("extensions", extensions)
        writer.list("locationInfoList", item: "locationInfoEntry", locationInfoList)
    }
}

extension CSTA.ResumeLocationTrackingSession {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locCrossRefId: String? = try reader.optional("locCrossRefId", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            locCrossRefId: locCrossRefId, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locCrossRefId", locCrossRefId)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetLocationInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let locationInfo: CSTA.AnyContent? = try reader.optional("locationInfo", &members)
        let replaceMode: CSTA.ReplaceMode? = try reader.optional("replaceMode", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, locationInfo: locationInfo, replaceMode: replaceMode, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("locationInfo", locationInfo)
        writer.member("replaceMode", replaceMode)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartLocationTrackingSession {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locDevice: CSTA.DeviceID? = try reader.optional("locDevice", &members)
        let collectionType: CSTA.CollectionType? = try reader.optional("collectionType", &members)
        let collectionInterval: Int? = try reader.optional("collectionInterval", &members)
        let maxCollections: Int? = try reader.optional("maxCollections", &members)
        let collectionFilter: CSTA.CollectionFilter? = try reader.optional("collectionFilter", &members)
        let reportingType: CSTA.ReportingType? = try reader.optional("reportingType", &members)
        let reportingInterval: Int? = try reader.optional("reportingInterval", &members)
        let reportingCount: Int? = try reader.optional("reportingCount", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            locDevice: locDevice, collectionType: collectionType, collectionInterval: collectionInterval,
            maxCollections: maxCollections, collectionFilter: collectionFilter, reportingType: reportingType,
            reportingInterval: reportingInterval, reportingCount: reportingCount, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locDevice", locDevice)
        writer.member("collectionType", collectionType)
        writer.member("collectionInterval", collectionInterval)
        writer.member("maxCollections", maxCollections)
        writer.member("collectionFilter", collectionFilter)
        writer.member("reportingType", reportingType)
        writer.member("reportingInterval", reportingInterval)
        writer.member("reportingCount", reportingCount)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartLocationTrackingSessionResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locCrossRefId: String? = try reader.optional("locCrossRefId", &members)
        let pidfProfile: CSTA.PidfProfile = try reader.required("pidfProfile", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            locCrossRefId: locCrossRefId, pidfProfile: pidfProfile, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locCrossRefId", locCrossRefId)
        writer.member("pidfProfile", pidfProfile)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StopLocationTrackingSession {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locCrossRefId: String? = try reader.optional("locCrossRefId", &members)
        let reason: CSTA.EventCause? = try reader.optional("reason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            locCrossRefId: locCrossRefId, reason: reason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locCrossRefId", locCrossRefId)
        writer.member("reason", reason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SuspendLocationTrackingSession {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let locCrossRefId: String? = try reader.optional("locCrossRefId", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            locCrossRefId: locCrossRefId, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("locCrossRefId", locCrossRefId)
        writer.member("extensions", extensions)
    }
}
