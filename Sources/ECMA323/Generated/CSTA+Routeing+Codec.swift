// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter routeing are read and written.

extension CSTA.ReRoute {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIdentifier: String = try reader.required("crossRefIdentifier", &members)
        let routeRegisterReqID: String? = try reader.optional("routeRegisterReqID", &members)
        let replyTimeout: Int? = try reader.optional("replyTimeout", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIdentifier: crossRefIdentifier, routeRegisterReqID: routeRegisterReqID,
            replyTimeout: replyTimeout, correlatorData: correlatorData, callLinkageData: callLinkageData,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIdentifier", crossRefIdentifier)
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("replyTimeout", replyTimeout)
        writer.member("correlatorData", correlatorData)
        writer.member("callLinkageData", callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteEnd {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIdentifier: String = try reader.required("crossRefIdentifier", &members)
        let routeRegisterReqID: String? = try reader.optional("routeRegisterReqID", &members)
        let errorValue: CSTA.ErrorValue? = try reader.optional("errorValue", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIdentifier: crossRefIdentifier, routeRegisterReqID: routeRegisterReqID, errorValue: errorValue,
            correlatorData: correlatorData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIdentifier", crossRefIdentifier)
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("errorValue", errorValue)
        writer.member("correlatorData", correlatorData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteRegister {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let routeingDevice: CSTA.DeviceID? = try reader.optional("routeingDevice", &members)
        let requestedRouteingMediaClass: CSTA.MediaClass? = try reader.optional("requestedRouteingMediaClass", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            routeingDevice: routeingDevice, requestedRouteingMediaClass: requestedRouteingMediaClass,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("routeingDevice", routeingDevice)
        writer.member("requestedRouteingMediaClass", requestedRouteingMediaClass)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteRegisterAbort {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let routeRegisterReqID: String = try reader.required("routeRegisterReqID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            routeRegisterReqID: routeRegisterReqID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteRegisterCancel {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let routeRegisterReqID: String = try reader.required("routeRegisterReqID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            routeRegisterReqID: routeRegisterReqID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteRegisterResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let routeRegisterReqID: String = try reader.required("routeRegisterReqID", &members)
        let actualRouteingMediaClass: CSTA.MediaClass? = try reader.optional("actualRouteingMediaClass", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            routeRegisterReqID: routeRegisterReqID, actualRouteingMediaClass: actualRouteingMediaClass,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("actualRouteingMediaClass", actualRouteingMediaClass)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteReject {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIdentifier: String = try reader.required("crossRefIdentifier", &members)
        let routeRegisterReqID: String? = try reader.optional("routeRegisterReqID", &members)
        let rejectCause: CSTA.RejectCause? = try reader.optional("rejectCause", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIdentifier: crossRefIdentifier, routeRegisterReqID: routeRegisterReqID,
            rejectCause: rejectCause, correlatorData: correlatorData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIdentifier", crossRefIdentifier)
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("rejectCause", rejectCause)
        writer.member("correlatorData", correlatorData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteRequest {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIdentifier: String = try reader.required("crossRefIdentifier", &members)
        let routeRegisterReqID: String? = try reader.optional("routeRegisterReqID", &members)
        let currentRoute: CSTA.CalledDeviceID = try reader.required("currentRoute", &members)
        let callingDevice: CSTA.CallingDeviceID? = try reader.optional("callingDevice", &members)
        let routeingDevice: CSTA.SubjectDeviceID? = try reader.optional("routeingDevice", &members)
        let routedCall: CSTA.ConnectionID? = try reader.optional("routedCall", &members)
        let routeSelAlgorithm: CSTA.SelectValue? = try reader.optional("routeSelAlgorithm", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let priority: Bool? = try reader.optional("priority", &members)
        let replyTimeout: Int? = try reader.optional("replyTimeout", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let routeCallInfo: CSTA.ConnectionInformation? = try reader.optional("routeCallInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIdentifier: crossRefIdentifier, routeRegisterReqID: routeRegisterReqID,
            currentRoute: currentRoute, callingDevice: callingDevice, routeingDevice: routeingDevice,
            routedCall: routedCall, routeSelAlgorithm: routeSelAlgorithm,
            associatedCallingDevice: associatedCallingDevice, associatedCalledDevice: associatedCalledDevice,
            priority: priority, replyTimeout: replyTimeout, correlatorData: correlatorData,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            routeCallInfo: routeCallInfo, callLinkageData: callLinkageData, subjectOfCall: subjectOfCall,
            messageInfo: messageInfo, languagePreferences: languagePreferences, deviceHistory: deviceHistory,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIdentifier", crossRefIdentifier)
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("currentRoute", currentRoute)
        writer.member("callingDevice", callingDevice)
        writer.member("routeingDevice", routeingDevice)
        writer.member("routedCall", routedCall)
        writer.member("routeSelAlgorithm", routeSelAlgorithm)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("priority", priority)
        writer.member("replyTimeout", replyTimeout)
        writer.member("correlatorData", correlatorData)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("routeCallInfo", routeCallInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteSelect {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIdentifier: String = try reader.required("crossRefIdentifier", &members)
        let routeRegisterReqID: String? = try reader.optional("routeRegisterReqID", &members)
        let routeSelected: CSTA.DeviceID = try reader.required("routeSelected", &members)
        let alternateRoutes: [CSTA.DeviceID]? = try reader.optionalList("alternateRoutes", item: "deviceID", &members)
        let remainRetries: CSTA.RetryValue? = try reader.optional("remainRetries", &members)
        let routeUsedReq: Bool? = try reader.optional("routeUsedReq", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIdentifier: crossRefIdentifier, routeRegisterReqID: routeRegisterReqID,
            routeSelected: routeSelected, alternateRoutes: alternateRoutes, remainRetries: remainRetries,
            routeUsedReq: routeUsedReq, correlatorData: correlatorData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIdentifier", crossRefIdentifier)
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("routeSelected", routeSelected)
        writer.list("alternateRoutes", item: "deviceID", alternateRoutes)
        writer.member("remainRetries", remainRetries)
        writer.member("routeUsedReq", routeUsedReq)
        writer.member("correlatorData", correlatorData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RouteUsed {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let crossRefIdentifier: String = try reader.required("crossRefIdentifier", &members)
        let routeRegisterReqID: String? = try reader.optional("routeRegisterReqID", &members)
        let routeUsed: CSTA.CalledDeviceID = try reader.required("routeUsed", &members)
        let callingDevice: CSTA.CallingDeviceID? = try reader.optional("callingDevice", &members)
        let domain: Bool? = try reader.optional("domain", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            crossRefIdentifier: crossRefIdentifier, routeRegisterReqID: routeRegisterReqID, routeUsed: routeUsed,
            callingDevice: callingDevice, domain: domain, correlatorData: correlatorData,
            callLinkageData: callLinkageData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("crossRefIdentifier", crossRefIdentifier)
        writer.member("routeRegisterReqID", routeRegisterReqID)
        writer.member("routeUsed", routeUsed)
        writer.member("callingDevice", callingDevice)
        writer.member("domain", domain)
        writer.member("correlatorData", correlatorData)
        writer.member("callLinkageData", callLinkageData)
        writer.member("extensions", extensions)
    }
}
