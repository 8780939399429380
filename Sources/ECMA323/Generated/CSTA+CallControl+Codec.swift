// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter callControl are read and written.

extension CSTA.AcceptCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callToBeAccepted: CSTA.ConnectionID = try reader.required("callToBeAccepted", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callToBeAccepted: callToBeAccepted, correlatorData: correlatorData, userData: userData,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callToBeAccepted", callToBeAccepted)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AlternateCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let heldCall: CSTA.ConnectionID = try reader.required("heldCall", &members)
        let activeCall: CSTA.ConnectionID = try reader.required("activeCall", &members)
        let connectionReservation: Bool? = try reader.optional("connectionReservation", &members)
        let consultOptions: CSTA.ConsultOptions? = try reader.optional("consultOptions", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            heldCall: heldCall, activeCall: activeCall, connectionReservation: connectionReservation,
            consultOptions: consultOptions, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("heldCall", heldCall)
        writer.member("activeCall", activeCall)
        writer.member("connectionReservation", connectionReservation)
        writer.member("consultOptions", consultOptions)
        writer.member("extensions", extensions)
    }
}

extension CSTA.AnswerCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callToBeAnswered: CSTA.ConnectionID = try reader.required("callToBeAnswered", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callToBeAnswered: callToBeAnswered, correlatorData: correlatorData, userData: userData,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callToBeAnswered", callToBeAnswered)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.BridgedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let bridgedConnection: CSTA.ConnectionID = try reader.required("bridgedConnection", &members)
        let bridgedAppearance: CSTA.SubjectDeviceID = try reader.required("bridgedAppearance", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let bridgedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("bridgedConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, bridgedConnection: bridgedConnection,
            bridgedAppearance: bridgedAppearance, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, userData: userData, cause: cause, servicesPermitted: servicesPermitted,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            bridgedConnectionInfo: bridgedConnectionInfo, callLinkageData: callLinkageData,
            languagePreferences: languagePreferences, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("bridgedConnection", bridgedConnection)
        writer.member("bridgedAppearance", bridgedAppearance)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("bridgedConnectionInfo", bridgedConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("languagePreferences", languagePreferences)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallBack {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callbackConnection: CSTA.ConnectionID = try reader.required("callbackConnection", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callbackConnection: callbackConnection, callCharacteristics: callCharacteristics,
            subjectOfCall: subjectOfCall, languagePreferences: languagePreferences, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callbackConnection", callbackConnection)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallBackMessage {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callbackMessageConnection: CSTA.ConnectionID = try reader.required("callbackMessageConnection", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callbackMessageConnection: callbackMessageConnection, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callbackMessageConnection", callbackMessageConnection)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallBackMessageResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let targetDevice: CSTA.DeviceID? = try reader.optional("targetDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            targetDevice: targetDevice, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("targetDevice", targetDevice)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallBackResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let targetDevice: CSTA.DeviceID? = try reader.optional("targetDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            targetDevice: targetDevice, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("targetDevice", targetDevice)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallClearedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let clearedCall: CSTA.ConnectionID = try reader.required("clearedCall", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, clearedCall: clearedCall, correlatorData: correlatorData,
            userData: userData, cause: cause, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, callLinkageData: callLinkageData,
            languagePreferences: languagePreferences, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("clearedCall", clearedCall)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("callLinkageData", callLinkageData)
        writer.member("languagePreferences", languagePreferences)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CamponCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let camponConnection: CSTA.ConnectionID = try reader.required("camponConnection", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            camponConnection: camponConnection, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("camponConnection", camponConnection)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ClearCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callToBeCleared: CSTA.ConnectionID = try reader.required("callToBeCleared", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let reason: CSTA.EventCause? = try reader.optional("reason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callToBeCleared: callToBeCleared, userData: userData, reason: reason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callToBeCleared", callToBeCleared)
        writer.member("userData", userData)
        writer.member("reason", since: .ed4, reason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ClearConnection {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connectionToBeCleared: CSTA.ConnectionID = try reader.required("connectionToBeCleared", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let reason: CSTA.EventCause? = try reader.optional("reason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connectionToBeCleared: connectionToBeCleared, correlatorData: correlatorData, userData: userData,
            reason: reason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connectionToBeCleared", connectionToBeCleared)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("reason", reason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ConferenceCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let heldCall: CSTA.ConnectionID = try reader.required("heldCall", &members)
        let activeCall: CSTA.ConnectionID = try reader.required("activeCall", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            heldCall: heldCall, activeCall: activeCall, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("heldCall", heldCall)
        writer.member("activeCall", activeCall)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ConferenceCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let conferenceCall: CSTA.ConnectionID = try reader.required("conferenceCall", &members)
        let connections: [CSTA.ConnectionListItem]? = try reader.optionalList("connections", item: "connectionListItem", &members)
        let conferenceCallInfo: CSTA.ConnectionInformation? = try reader.optional("conferenceCallInfo", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            conferenceCall: conferenceCall, connections: connections, conferenceCallInfo: conferenceCallInfo,
            callLinkageDataList: callLinkageDataList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("conferenceCall", conferenceCall)
        writer.list("connections", item: "connectionListItem", connections)
        writer.member("conferenceCallInfo", conferenceCallInfo)
        writer.member("callLinkageDataList", since: .ed4, callLinkageDataList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ConferencedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let primaryOldCall: CSTA.ConnectionID = try reader.required("primaryOldCall", &members)
        let secondaryOldCall: CSTA.ConnectionID? = try reader.optional("secondaryOldCall", &members)
        let conferencingDevice: CSTA.SubjectDeviceID = try reader.required("conferencingDevice", &members)
        let addedParty: CSTA.SubjectDeviceID = try reader.required("addedParty", &members)
        let conferenceConnections: [CSTA.ConnectionListItem] = try reader.requiredList("conferenceConnections", item: "connectionListItem", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, primaryOldCall: primaryOldCall,
            secondaryOldCall: secondaryOldCall, conferencingDevice: conferencingDevice, addedParty: addedParty,
            conferenceConnections: conferenceConnections, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, userData: userData, cause: cause, servicesPermitted: servicesPermitted,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            callLinkageDataList: callLinkageDataList, languagePreferences: languagePreferences,
            deviceHistory: deviceHistory, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("primaryOldCall", primaryOldCall)
        writer.member("secondaryOldCall", secondaryOldCall)
        writer.member("conferencingDevice", conferencingDevice)
        writer.member("addedParty", addedParty)
        writer.list("conferenceConnections", item: "connectionListItem", conferenceConnections)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("callLinkageDataList", callLinkageDataList)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ConnectionClearedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let droppedConnection: CSTA.ConnectionID = try reader.required("droppedConnection", &members)
        let releasingDevice: CSTA.SubjectDeviceID = try reader.required("releasingDevice", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let chargingInfo: CSTA.ChargingInfo? = try reader.optional("chargingInfo", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let droppedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("droppedConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, droppedConnection: droppedConnection,
            releasingDevice: releasingDevice, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, userData: userData, chargingInfo: chargingInfo, cause: cause,
            servicesPermitted: servicesPermitted, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, droppedConnectionInfo: droppedConnectionInfo,
            callLinkageData: callLinkageData, languagePreferences: languagePreferences,
            deviceHistory: deviceHistory, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("droppedConnection", droppedConnection)
        writer.member("releasingDevice", releasingDevice)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("chargingInfo", chargingInfo)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("droppedConnectionInfo", droppedConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ConsultationCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let existingCall: CSTA.ConnectionID = try reader.required("existingCall", &members)
        let consultedDevice: CSTA.DeviceID = try reader.required("consultedDevice", &members)
        let connectionReservation: Bool? = try reader.optional("connectionReservation", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callingConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("callingConnectionInfo", &members)
        let consultOptions: CSTA.ConsultOptions? = try reader.optional("consultOptions", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            existingCall: existingCall, consultedDevice: consultedDevice,
            connectionReservation: connectionReservation, accountCode: accountCode, authCode: authCode,
            correlatorData: correlatorData, userData: userData, callCharacteristics: callCharacteristics,
            mediaCallCharacteristics: mediaCallCharacteristics, callingConnectionInfo: callingConnectionInfo,
            consultOptions: consultOptions, subjectOfCall: subjectOfCall, languagePreferences: languagePreferences,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("existingCall", existingCall)
        writer.member("consultedDevice", consultedDevice)
        writer.member("connectionReservation", connectionReservation)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callingConnectionInfo", callingConnectionInfo)
        writer.member("consultOptions", consultOptions)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ConsultationCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let initiatedCall: CSTA.ConnectionID = try reader.required("initiatedCall", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let initiatedCallInfo: CSTA.ConnectionInformation? = try reader.optional("initiatedCallInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            initiatedCall: initiatedCall, mediaCallCharacteristics: mediaCallCharacteristics,
            initiatedCallInfo: initiatedCallInfo, callLinkageData: callLinkageData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("initiatedCall", initiatedCall)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("initiatedCallInfo", initiatedCallInfo)
        writer.member("callLinkageData", since: .ed4, callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DeflectCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callToBeDiverted: CSTA.ConnectionID = try reader.required("callToBeDiverted", &members)
        let newDestination: [CSTA.DeviceID] = try reader.requiredList("newDestination", item: "device", orText: true, &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let reason: CSTA.EventCause? = try reader.optional("reason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callToBeDiverted: callToBeDiverted, newDestination: newDestination, correlatorData: correlatorData,
            userData: userData, callCharacteristics: callCharacteristics, subjectOfCall: subjectOfCall,
            languagePreferences: languagePreferences, reason: reason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callToBeDiverted", callToBeDiverted)
        writer.listOrText("newDestination", item: "device", newDestination)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("callCharacteristics", since: .ed4, callCharacteristics)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("reason", reason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DeliveredEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID = try reader.required("connection", &members)
        let alertingDevice: CSTA.SubjectDeviceID = try reader.required("alertingDevice", &members)
        let callingDevice: CSTA.CallingDeviceID = try reader.required("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID = try reader.required("calledDevice", &members)
        let lastRedirectionDevice: CSTA.RedirectionDeviceID = try reader.required("lastRedirectionDevice", &members)
        let originatingNIDConnection: CSTA.ConnectionID? = try reader.optional("originatingNIDConnection", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let connectionInfo: CSTA.ConnectionInformation? = try reader.optional("connectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, alertingDevice: alertingDevice,
            callingDevice: callingDevice, calledDevice: calledDevice, lastRedirectionDevice: lastRedirectionDevice,
            originatingNIDConnection: originatingNIDConnection, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, userData: userData, cause: cause, servicesPermitted: servicesPermitted,
            networkCallingDevice: networkCallingDevice, networkCalledDevice: networkCalledDevice,
            associatedCallingDevice: associatedCallingDevice, associatedCalledDevice: associatedCalledDevice,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            connectionInfo: connectionInfo, callLinkageData: callLinkageData, subjectOfCall: subjectOfCall,
            messageInfo: messageInfo, languagePreferences: languagePreferences, deviceHistory: deviceHistory,
            locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("alertingDevice", alertingDevice)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("lastRedirectionDevice", lastRedirectionDevice)
        writer.member("originatingNIDConnection", originatingNIDConnection)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("connectionInfo", connectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DialDigits {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let diallingConnection: CSTA.ConnectionID = try reader.required("diallingConnection", &members)
        let diallingSequence: CSTA.DeviceID = try reader.required("diallingSequence", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            diallingConnection: diallingConnection, diallingSequence: diallingSequence,
            correlatorData: correlatorData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("diallingConnection", diallingConnection)
        writer.member("diallingSequence", diallingSequence)
        writer.member("correlatorData", correlatorData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DigitsDialedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let dialingConnection: CSTA.ConnectionID = try reader.required("dialingConnection", &members)
        let dialingDevice: CSTA.SubjectDeviceID = try reader.required("dialingDevice", &members)
        let dialingSequence: CSTA.DeviceID = try reader.required("dialingSequence", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let dialingConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("dialingConnectionInfo", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, dialingConnection: dialingConnection,
            dialingDevice: dialingDevice, dialingSequence: dialingSequence,
            localConnectionInfo: localConnectionInfo, correlatorData: correlatorData, cause: cause,
            servicesPermitted: servicesPermitted, networkCallingDevice: networkCallingDevice,
            networkCalledDevice: networkCalledDevice, associatedCallingDevice: associatedCallingDevice,
            associatedCalledDevice: associatedCalledDevice, dialingConnectionInfo: dialingConnectionInfo,
            callCharacteristics: callCharacteristics, callLinkageData: callLinkageData,
            languagePreferences: languagePreferences, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("dialingConnection", dialingConnection)
        writer.member("dialingDevice", dialingDevice)
        writer.member("dialingSequence", dialingSequence)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("dialingConnectionInfo", dialingConnectionInfo)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("callLinkageData", callLinkageData)
        writer.member("languagePreferences", languagePreferences)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DirectedPickupCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callToBePickedUp: CSTA.ConnectionID = try reader.required("callToBePickedUp", &members)
        let requestingDevice: CSTA.DeviceID = try reader.required("requestingDevice", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callToBePickedUp: callToBePickedUp, requestingDevice: requestingDevice, correlatorData: correlatorData,
            userData: userData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callToBePickedUp", callToBePickedUp)
        writer.member("requestingDevice", requestingDevice)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DirectedPickupCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let pickedCall: CSTA.ConnectionID? = try reader.optional("pickedCall", &members)
        let pickedCallInfo: CSTA.ConnectionInformation? = try reader.optional("pickedCallInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            pickedCall: pickedCall, pickedCallInfo: pickedCallInfo, callLinkageData: callLinkageData,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("pickedCall", pickedCall)
        writer.member("pickedCallInfo", pickedCallInfo)
        writer.member("callLinkageData", since: .ed4, callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DivertedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID = try reader.required("connection", &members)
        let divertingDevice: CSTA.SubjectDeviceID = try reader.required("divertingDevice", &members)
        let newDestination: CSTA.SubjectDeviceID = try reader.required("newDestination", &members)
        let callingDevice: CSTA.CallingDeviceID? = try reader.optional("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID? = try reader.optional("calledDevice", &members)
        let lastRedirectionDevice: CSTA.RedirectionDeviceID = try reader.required("lastRedirectionDevice", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let connectionInfo: CSTA.ConnectionInformation? = try reader.optional("connectionInfo", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, divertingDevice: divertingDevice,
            newDestination: newDestination, callingDevice: callingDevice, calledDevice: calledDevice,
            lastRedirectionDevice: lastRedirectionDevice, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, userData: userData, cause: cause, servicesPermitted: servicesPermitted,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            connectionInfo: connectionInfo, networkCallingDevice: networkCallingDevice,
            networkCalledDevice: networkCalledDevice, associatedCallingDevice: associatedCallingDevice,
            associatedCalledDevice: associatedCalledDevice, callLinkageData: callLinkageData,
            subjectOfCall: subjectOfCall, messageInfo: messageInfo, languagePreferences: languagePreferences,
            deviceHistory: deviceHistory, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("divertingDevice", divertingDevice)
        writer.member("newDestination", newDestination)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("lastRedirectionDevice", lastRedirectionDevice)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("connectionInfo", connectionInfo)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.EstablishedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let establishedConnection: CSTA.ConnectionID = try reader.required("establishedConnection", &members)
        let answeringDevice: CSTA.SubjectDeviceID = try reader.required("answeringDevice", &members)
        let callingDevice: CSTA.CallingDeviceID = try reader.required("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID = try reader.required("calledDevice", &members)
        let lastRedirectionDevice: CSTA.RedirectionDeviceID = try reader.required("lastRedirectionDevice", &members)
        let originatinNIDConnection: CSTA.ConnectionID? = try reader.optional("originatinNIDConnection", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let establishedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("establishedConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, establishedConnection: establishedConnection,
            answeringDevice: answeringDevice, callingDevice: callingDevice, calledDevice: calledDevice,
            lastRedirectionDevice: lastRedirectionDevice, originatinNIDConnection: originatinNIDConnection,
            localConnectionInfo: localConnectionInfo, correlatorData: correlatorData, userData: userData,
            cause: cause, servicesPermitted: servicesPermitted, networkCallingDevice: networkCallingDevice,
            networkCalledDevice: networkCalledDevice, associatedCallingDevice: associatedCallingDevice,
            associatedCalledDevice: associatedCalledDevice, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, establishedConnectionInfo: establishedConnectionInfo,
            callLinkageData: callLinkageData, subjectOfCall: subjectOfCall, messageInfo: messageInfo,
            languagePreferences: languagePreferences, deviceHistory: deviceHistory,
            locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("establishedConnection", establishedConnection)
        writer.member("answeringDevice", answeringDevice)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("lastRedirectionDevice", lastRedirectionDevice)
        writer.member("originatinNIDConnection", originatinNIDConnection)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("establishedConnectionInfo", establishedConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.FailedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let failedConnection: CSTA.ConnectionID = try reader.required("failedConnection", &members)
        let failingDevice: CSTA.SubjectDeviceID = try reader.required("failingDevice", &members)
        let callingDevice: CSTA.CallingDeviceID = try reader.required("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID = try reader.required("calledDevice", &members)
        let lastRedirectionDevice: CSTA.RedirectionDeviceID = try reader.required("lastRedirectionDevice", &members)
        let originatingNIDConnection: CSTA.ConnectionID? = try reader.optional("originatingNIDConnection", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let failedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("failedConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, failedConnection: failedConnection, failingDevice: failingDevice,
            callingDevice: callingDevice, calledDevice: calledDevice, lastRedirectionDevice: lastRedirectionDevice,
            originatingNIDConnection: originatingNIDConnection, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, userData: userData, cause: cause, servicesPermitted: servicesPermitted,
            networkCallingDevice: networkCallingDevice, networkCalledDevice: networkCalledDevice,
            associatedCallingDevice: associatedCallingDevice, associatedCalledDevice: associatedCalledDevice,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            failedConnectionInfo: failedConnectionInfo, callLinkageData: callLinkageData,
            subjectOfCall: subjectOfCall, messageInfo: messageInfo, languagePreferences: languagePreferences,
            deviceHistory: deviceHistory, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("failedConnection", failedConnection)
        writer.member("failingDevice", failingDevice)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("lastRedirectionDevice", lastRedirectionDevice)
        writer.member("originatingNIDConnection", originatingNIDConnection)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("failedConnectionInfo", failedConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GroupPickupCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let newDestination: CSTA.DeviceID = try reader.required("newDestination", &members)
        let pickGroup: CSTA.DeviceID? = try reader.optional("pickGroup", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            newDestination: newDestination, pickGroup: pickGroup, correlatorData: correlatorData,
            userData: userData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("newDestination", newDestination)
        writer.member("pickGroup", pickGroup)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GroupPickupCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let pickedCall: CSTA.ConnectionID? = try reader.optional("pickedCall", &members)
        let pickedCallInfo: CSTA.ConnectionInformation? = try reader.optional("pickedCallInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            pickedCall: pickedCall, pickedCallInfo: pickedCallInfo, callLinkageData: callLinkageData,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("pickedCall", pickedCall)
        writer.member("pickedCallInfo", pickedCallInfo)
        writer.member("callLinkageData", since: .ed4, callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.HeldEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let heldConnection: CSTA.ConnectionID = try reader.required("heldConnection", &members)
        let holdingDevice: CSTA.SubjectDeviceID = try reader.required("holdingDevice", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let heldConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("heldConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, heldConnection: heldConnection, holdingDevice: holdingDevice,
            localConnectionInfo: localConnectionInfo, correlatorData: correlatorData, cause: cause,
            servicesPermitted: servicesPermitted, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, heldConnectionInfo: heldConnectionInfo,
            callLinkageData: callLinkageData, languagePreferences: languagePreferences,
            locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("heldConnection", heldConnection)
        writer.member("holdingDevice", holdingDevice)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("heldConnectionInfo", heldConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("languagePreferences", languagePreferences)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.HoldCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callToBeHeld: CSTA.ConnectionID = try reader.required("callToBeHeld", &members)
        let connectionReservation: Bool? = try reader.optional("connectionReservation", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callToBeHeld: callToBeHeld, connectionReservation: connectionReservation, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callToBeHeld", callToBeHeld)
        writer.member("connectionReservation", connectionReservation)
        writer.member("extensions", extensions)
    }
}

extension CSTA.IntrudeCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let intrude: CSTA.ConnectionID = try reader.required("intrude", &members)
        let participationType: CSTA.ParticipationType = try reader.required("participationType", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            intrude: intrude, participationType: participationType, userData: userData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("intrude", intrude)
        writer.member("participationType", participationType)
        writer.member("userData", userData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.IntrudeCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let conferencedCall: CSTA.ConnectionID? = try reader.optional("conferencedCall", &members)
        let conferencedCallInfo: CSTA.ConnectionInformation? = try reader.optional("conferencedCallInfo", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            conferencedCall: conferencedCall, conferencedCallInfo: conferencedCallInfo,
            callLinkageDataList: callLinkageDataList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("conferencedCall", conferencedCall)
        writer.member("conferencedCallInfo", conferencedCallInfo)
        writer.member("callLinkageDataList", since: .ed4, callLinkageDataList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.JoinCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let activeCall: CSTA.ConnectionID = try reader.required("activeCall", &members)
        let joiningDevice: CSTA.DeviceID = try reader.required("joiningDevice", &members)
        let autoOriginate: CSTA.AutoOriginate = try reader.required("autoOriginate", &members)
        let participationType: CSTA.ParticipationType = try reader.required("participationType", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            activeCall: activeCall, joiningDevice: joiningDevice, autoOriginate: autoOriginate,
            participationType: participationType, accountCode: accountCode, authCode: authCode,
            correlatorData: correlatorData, userData: userData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("activeCall", activeCall)
        writer.member("joiningDevice", joiningDevice)
        writer.member("autoOriginate", autoOriginate)
        writer.member("participationType", participationType)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.JoinCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let conferencedCall: CSTA.ConnectionID? = try reader.optional("conferencedCall", &members)
        let conferencedCallInfo: CSTA.ConnectionInformation? = try reader.optional("conferencedCallInfo", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            conferencedCall: conferencedCall, conferencedCallInfo: conferencedCallInfo,
            callLinkageDataList: callLinkageDataList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("conferencedCall", conferencedCall)
        writer.member("conferencedCallInfo", conferencedCallInfo)
        writer.member("callLinkageDataList", since: .ed4, callLinkageDataList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MakeCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callingDevice: CSTA.DeviceID = try reader.required("callingDevice", &members)
        let calledDirectoryNumber: CSTA.DeviceID = try reader.required("calledDirectoryNumber", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let autoOriginate: CSTA.AutoOriginate? = try reader.optional("autoOriginate", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callingConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("callingConnectionInfo", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let reason: CSTA.EventCause? = try reader.optional("reason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callingDevice: callingDevice, calledDirectoryNumber: calledDirectoryNumber, accountCode: accountCode,
            authCode: authCode, autoOriginate: autoOriginate, correlatorData: correlatorData, userData: userData,
            callCharacteristics: callCharacteristics, mediaCallCharacteristics: mediaCallCharacteristics,
            callingConnectionInfo: callingConnectionInfo, subjectOfCall: subjectOfCall,
            languagePreferences: languagePreferences, reason: reason, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callingDevice", callingDevice)
        writer.member("calledDirectoryNumber", calledDirectoryNumber)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("autoOriginate", autoOriginate)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callingConnectionInfo", callingConnectionInfo)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("reason", since: .ed4, reason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MakeCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callingDevice: CSTA.ConnectionID = try reader.required("callingDevice", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let initiatedCallInfo: CSTA.ConnectionInformation? = try reader.optional("initiatedCallInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callingDevice: callingDevice, mediaCallCharacteristics: mediaCallCharacteristics,
            initiatedCallInfo: initiatedCallInfo, callLinkageData: callLinkageData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callingDevice", callingDevice)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("initiatedCallInfo", initiatedCallInfo)
        writer.member("callLinkageData", since: .ed4, callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MakeConnection {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let initiatingDevice: CSTA.DeviceID? = try reader.optional("initiatingDevice", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let autoOriginate: CSTA.AutoOriginate? = try reader.optional("autoOriginate", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let connectionInfo: CSTA.ConnectionInformation? = try reader.optional("connectionInfo", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let reason: CSTA.EventCause? = try reader.optional("reason", &members)
        let maxDevices: Int? = try reader.optional("maxDevices", &members)
        let startTime: String? = try reader.optional("startTime", &members)
        let duration: Int? = try reader.optional("duration", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            initiatingDevice: initiatingDevice, accountCode: accountCode, authCode: authCode,
            autoOriginate: autoOriginate, correlatorData: correlatorData, callCharacteristics: callCharacteristics,
            mediaCallCharacteristics: mediaCallCharacteristics, connectionInfo: connectionInfo,
            subjectOfCall: subjectOfCall, languagePreferences: languagePreferences, reason: reason,
            maxDevices: maxDevices, startTime: startTime, duration: duration, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("initiatingDevice", initiatingDevice)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("autoOriginate", autoOriginate)
        writer.member("correlatorData", correlatorData)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("connectionInfo", connectionInfo)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("reason", reason)
        writer.member("maxDevices", maxDevices)
        writer.member("startTime", startTime)
        writer.member("duration", duration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MakeConnectionResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let initiatingDevice: CSTA.ConnectionID? = try reader.optional("initiatingDevice", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let initiatedCallInfo: CSTA.ConnectionInformation? = try reader.optional("initiatedCallInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            initiatingDevice: initiatingDevice, mediaCallCharacteristics: mediaCallCharacteristics,
            initiatedCallInfo: initiatedCallInfo, callLinkageData: callLinkageData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("initiatingDevice", initiatingDevice)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("initiatedCallInfo", initiatedCallInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MakePredictiveCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callingDevice: CSTA.DeviceID = try reader.required("callingDevice", &members)
        let calledDirectoryNumber: CSTA.DeviceID = try reader.required("calledDirectoryNumber", &members)
        let signallingDetection: CSTA.SignallingDetection? = try reader.optional("signallingDetection", &members)
        let destinationDetection: [CSTA.DetectionItem]? = try reader.optionalList("destinationDetection", item: "detectionItem", &members)
        let defaultAction: CSTA.DetectionAction? = try reader.optional("defaultAction", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let autoOriginate: CSTA.AutoOriginate? = try reader.optional("autoOriginate", &members)
        let alertTime: Int? = try reader.optional("alertTime", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callingDevice: callingDevice, calledDirectoryNumber: calledDirectoryNumber,
            signallingDetection: signallingDetection, destinationDetection: destinationDetection,
            defaultAction: defaultAction, accountCode: accountCode, authCode: authCode,
            autoOriginate: autoOriginate, alertTime: alertTime, correlatorData: correlatorData,
            callCharacteristics: callCharacteristics, userData: userData, subjectOfCall: subjectOfCall,
            languagePreferences: languagePreferences, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callingDevice", callingDevice)
        writer.member("calledDirectoryNumber", calledDirectoryNumber)
        writer.member("signallingDetection", signallingDetection)
        writer.list("destinationDetection", item: "detectionItem", destinationDetection)
        writer.member("defaultAction", defaultAction)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("autoOriginate", autoOriginate)
        writer.member("alertTime", alertTime)
        writer.member("correlatorData", correlatorData)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("userData", userData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MakePredictiveCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let initiatedCall: CSTA.ConnectionID = try reader.required("initiatedCall", &members)
        let initiatedCallInfo: CSTA.ConnectionInformation? = try reader.optional("initiatedCallInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            initiatedCall: initiatedCall, initiatedCallInfo: initiatedCallInfo, callLinkageData: callLinkageData,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("initiatedCall", initiatedCall)
        writer.member("initiatedCallInfo", initiatedCallInfo)
        writer.member("callLinkageData", since: .ed4, callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.NetworkCapabilitiesChangedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let outboundConnection: CSTA.ConnectionID = try reader.required("outboundConnection", &members)
        let networkInterfaceUsed: CSTA.SubjectDeviceID = try reader.required("networkInterfaceUsed", &members)
        let calledDevice: CSTA.CalledDeviceID = try reader.required("calledDevice", &members)
        let progressIndicator: CSTA.ProgressIndicator? = try reader.optional("progressIndicator", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let networkCapability: CSTA.NetworkCapability? = try reader.optional("networkCapability", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let outboundConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("outboundConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, outboundConnection: outboundConnection,
            networkInterfaceUsed: networkInterfaceUsed, calledDevice: calledDevice,
            progressIndicator: progressIndicator, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, userData: userData, networkCapability: networkCapability, cause: cause,
            servicesPermitted: servicesPermitted, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, outboundConnectionInfo: outboundConnectionInfo,
            callLinkageData: callLinkageData, languagePreferences: languagePreferences,
            locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("outboundConnection", outboundConnection)
        writer.member("networkInterfaceUsed", networkInterfaceUsed)
        writer.member("calledDevice", calledDevice)
        writer.member("progressIndicator", progressIndicator)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("networkCapability", networkCapability)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("outboundConnectionInfo", outboundConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("languagePreferences", languagePreferences)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.NetworkReachedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let outboundConnection: CSTA.ConnectionID = try reader.required("outboundConnection", &members)
        let networkInterfaceUsed: CSTA.SubjectDeviceID = try reader.required("networkInterfaceUsed", &members)
        let callingDevice: CSTA.CallingDeviceID = try reader.required("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID = try reader.required("calledDevice", &members)
        let lastRedirectionDevice: CSTA.RedirectionDeviceID = try reader.required("lastRedirectionDevice", &members)
        let originatingNIDConnection: CSTA.ConnectionID? = try reader.optional("originatingNIDConnection", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let networkCapability: CSTA.NetworkCapability? = try reader.optional("networkCapability", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let outboundConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("outboundConnectionInfo", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, outboundConnection: outboundConnection,
            networkInterfaceUsed: networkInterfaceUsed, callingDevice: callingDevice, calledDevice: calledDevice,
            lastRedirectionDevice: lastRedirectionDevice, originatingNIDConnection: originatingNIDConnection,
            localConnectionInfo: localConnectionInfo, correlatorData: correlatorData, userData: userData,
            networkCapability: networkCapability, cause: cause, servicesPermitted: servicesPermitted,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            outboundConnectionInfo: outboundConnectionInfo, networkCallingDevice: networkCallingDevice,
            networkCalledDevice: networkCalledDevice, associatedCallingDevice: associatedCallingDevice,
            callLinkageData: callLinkageData, languagePreferences: languagePreferences,
            deviceHistory: deviceHistory, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("outboundConnection", outboundConnection)
        writer.member("networkInterfaceUsed", networkInterfaceUsed)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("lastRedirectionDevice", lastRedirectionDevice)
        writer.member("originatingNIDConnection", originatingNIDConnection)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("networkCapability", networkCapability)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("outboundConnectionInfo", outboundConnectionInfo)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("callLinkageData", callLinkageData)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.OfferedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let offeredConnection: CSTA.ConnectionID = try reader.required("offeredConnection", &members)
        let offeredDevice: CSTA.SubjectDeviceID = try reader.required("offeredDevice", &members)
        let callingDevice: CSTA.CallingDeviceID = try reader.required("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID = try reader.required("calledDevice", &members)
        let lastRedirectionDevice: CSTA.RedirectionDeviceID = try reader.required("lastRedirectionDevice", &members)
        let originatingNIDConnection: CSTA.ConnectionID? = try reader.optional("originatingNIDConnection", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let offeredConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("offeredConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, offeredConnection: offeredConnection,
            offeredDevice: offeredDevice, callingDevice: callingDevice, calledDevice: calledDevice,
            lastRedirectionDevice: lastRedirectionDevice, originatingNIDConnection: originatingNIDConnection,
            localConnectionInfo: localConnectionInfo, correlatorData: correlatorData, userData: userData,
            cause: cause, servicesPermitted: servicesPermitted, networkCallingDevice: networkCallingDevice,
            networkCalledDevice: networkCalledDevice, associatedCallingDevice: associatedCallingDevice,
            associatedCalledDevice: associatedCalledDevice, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, offeredConnectionInfo: offeredConnectionInfo,
            callLinkageData: callLinkageData, subjectOfCall: subjectOfCall, messageInfo: messageInfo,
            languagePreferences: languagePreferences, deviceHistory: deviceHistory,
            locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("offeredConnection", offeredConnection)
        writer.member("offeredDevice", offeredDevice)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("lastRedirectionDevice", lastRedirectionDevice)
        writer.member("originatingNIDConnection", originatingNIDConnection)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("offeredConnectionInfo", offeredConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.OriginatedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let originatedConnection: CSTA.ConnectionID = try reader.required("originatedConnection", &members)
        let callingDevice: CSTA.SubjectDeviceID = try reader.required("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID = try reader.required("calledDevice", &members)
        let originatingDevice: CSTA.DeviceID? = try reader.optional("originatingDevice", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let originatedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("originatedConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, originatedConnection: originatedConnection,
            callingDevice: callingDevice, calledDevice: calledDevice, originatingDevice: originatingDevice,
            localConnectionInfo: localConnectionInfo, correlatorData: correlatorData, cause: cause,
            servicesPermitted: servicesPermitted, networkCallingDevice: networkCallingDevice,
            networkCalledDevice: networkCalledDevice, associatedCallingDevice: associatedCallingDevice,
            associatedCalledDevice: associatedCalledDevice, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, originatedConnectionInfo: originatedConnectionInfo,
            callLinkageData: callLinkageData, subjectOfCall: subjectOfCall, messageInfo: messageInfo,
            languagePreferences: languagePreferences, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("originatedConnection", originatedConnection)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("originatingDevice", originatingDevice)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("originatedConnectionInfo", originatedConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ParkCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let parking: CSTA.ConnectionID = try reader.required("parking", &members)
        let parkTo: CSTA.DeviceID = try reader.required("parkTo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            parking: parking, parkTo: parkTo, correlatorData: correlatorData, subjectOfCall: subjectOfCall,
            languagePreferences: languagePreferences, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("parking", parking)
        writer.member("parkTo", parkTo)
        writer.member("correlatorData", correlatorData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ParkCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let parkedTo: CSTA.ConnectionID? = try reader.optional("parkedTo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            parkedTo: parkedTo, callLinkageData: callLinkageData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("parkedTo", parkedTo)
        writer.member("callLinkageData", since: .ed4, callLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.QueuedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let queuedConnection: CSTA.ConnectionID = try reader.required("queuedConnection", &members)
        let queue: CSTA.SubjectDeviceID = try reader.required("queue", &members)
        let callingDevice: CSTA.CallingDeviceID = try reader.required("callingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID = try reader.required("calledDevice", &members)
        let lastRedirectionDevice: CSTA.RedirectionDeviceID = try reader.required("lastRedirectionDevice", &members)
        let numberQueued: Int? = try reader.optional("numberQueued", &members)
        let callsInFront: Int? = try reader.optional("callsInFront", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let associatedCalledDevice: CSTA.AssociatedCalledDeviceID? = try reader.optional("associatedCalledDevice", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let queuedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("queuedConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, queuedConnection: queuedConnection, queue: queue,
            callingDevice: callingDevice, calledDevice: calledDevice, lastRedirectionDevice: lastRedirectionDevice,
            numberQueued: numberQueued, callsInFront: callsInFront, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, userData: userData, cause: cause, servicesPermitted: servicesPermitted,
            networkCallingDevice: networkCallingDevice, networkCalledDevice: networkCalledDevice,
            associatedCallingDevice: associatedCallingDevice, associatedCalledDevice: associatedCalledDevice,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            queuedConnectionInfo: queuedConnectionInfo, callLinkageData: callLinkageData,
            subjectOfCall: subjectOfCall, messageInfo: messageInfo, languagePreferences: languagePreferences,
            deviceHistory: deviceHistory, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("queuedConnection", queuedConnection)
        writer.member("queue", queue)
        writer.member("callingDevice", callingDevice)
        writer.member("calledDevice", calledDevice)
        writer.member("lastRedirectionDevice", lastRedirectionDevice)
        writer.member("numberQueued", numberQueued)
        writer.member("callsInFront", callsInFront)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("associatedCalledDevice", associatedCalledDevice)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("queuedConnectionInfo", queuedConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ReconnectCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let activeCall: CSTA.ConnectionID = try reader.required("activeCall", &members)
        let heldCall: CSTA.ConnectionID = try reader.required("heldCall", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            activeCall: activeCall, heldCall: heldCall, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("activeCall", activeCall)
        writer.member("heldCall", heldCall)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RetrieveCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callToBeRetrieved: CSTA.ConnectionID = try reader.required("callToBeRetrieved", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callToBeRetrieved: callToBeRetrieved, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callToBeRetrieved", callToBeRetrieved)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RetrievedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let retrievedConnection: CSTA.ConnectionID = try reader.required("retrievedConnection", &members)
        let retrievingDevice: CSTA.SubjectDeviceID = try reader.required("retrievingDevice", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let retrievedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("retrievedConnectionInfo", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, retrievedConnection: retrievedConnection,
            retrievingDevice: retrievingDevice, localConnectionInfo: localConnectionInfo,
            correlatorData: correlatorData, cause: cause, servicesPermitted: servicesPermitted,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            retrievedConnectionInfo: retrievedConnectionInfo, callLinkageData: callLinkageData,
            languagePreferences: languagePreferences, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("retrievedConnection", retrievedConnection)
        writer.member("retrievingDevice", retrievingDevice)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("retrievedConnectionInfo", retrievedConnectionInfo)
        writer.member("callLinkageData", callLinkageData)
        writer.member("languagePreferences", languagePreferences)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SendMessage {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callingDevice: CSTA.DeviceID? = try reader.optional("callingDevice", &members)
        let destinationDevices: [CSTA.DeviceID]? = try reader.optionalList("destinationDevices", item: "device", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callingDevice: callingDevice, destinationDevices: destinationDevices, messageInfo: messageInfo,
            accountCode: accountCode, authCode: authCode, correlatorData: correlatorData,
            callCharacteristics: callCharacteristics, mediaCallCharacteristics: mediaCallCharacteristics,
            subjectOfCall: subjectOfCall, languagePreferences: languagePreferences, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callingDevice", callingDevice)
        writer.list("destinationDevices", item: "device", destinationDevices)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("correlatorData", correlatorData)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SendMessageResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connectionList: [CSTA.ConnectionID]? = try reader.optionalList("connectionList", item: "connection", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let listOfCallLinkageData: [CSTA.CallLinkageData]? = try reader.optionalList("listOfCallLinkageData", item: "callLinkageData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connectionList: connectionList, mediaCallCharacteristics: mediaCallCharacteristics,
            listOfCallLinkageData: listOfCallLinkageData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("connectionList", item: "connection", connectionList)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.list("listOfCallLinkageData", item: "callLinkageData", since: .ed4, listOfCallLinkageData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ServiceInitiatedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let initiatedConnection: CSTA.ConnectionID = try reader.required("initiatedConnection", &members)
        let initiatingDevice: CSTA.SubjectDeviceID = try reader.required("initiatingDevice", &members)
        let calledDevice: CSTA.CalledDeviceID? = try reader.optional("calledDevice", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let initiatedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("initiatedConnectionInfo", &members)
        let networkCallingDevice: CSTA.NetworkCallingDeviceID? = try reader.optional("networkCallingDevice", &members)
        let networkCalledDevice: CSTA.NetworkCalledDeviceID? = try reader.optional("networkCalledDevice", &members)
        let associatedCallingDevice: CSTA.AssociatedCallingDeviceID? = try reader.optional("associatedCallingDevice", &members)
        let callLinkageData: CSTA.CallLinkageData? = try reader.optional("callLinkageData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let messageInfo: [CSTA.MessageInfoItem]? = try reader.optionalList("messageInfo", item: "messageInfoItem", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, initiatedConnection: initiatedConnection,
            initiatingDevice: initiatingDevice, calledDevice: calledDevice,
            localConnectionInfo: localConnectionInfo, correlatorData: correlatorData, cause: cause,
            servicesPermitted: servicesPermitted, mediaCallCharacteristics: mediaCallCharacteristics,
            callCharacteristics: callCharacteristics, initiatedConnectionInfo: initiatedConnectionInfo,
            networkCallingDevice: networkCallingDevice, networkCalledDevice: networkCalledDevice,
            associatedCallingDevice: associatedCallingDevice, callLinkageData: callLinkageData,
            subjectOfCall: subjectOfCall, messageInfo: messageInfo, languagePreferences: languagePreferences,
            locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("initiatedConnection", initiatedConnection)
        writer.member("initiatingDevice", initiatingDevice)
        writer.member("calledDevice", since: .ed4, calledDevice)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("initiatedConnectionInfo", initiatedConnectionInfo)
        writer.member("networkCallingDevice", networkCallingDevice)
        writer.member("networkCalledDevice", networkCalledDevice)
        writer.member("associatedCallingDevice", associatedCallingDevice)
        writer.member("callLinkageData", callLinkageData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.list("messageInfo", item: "messageInfoItem", messageInfo)
        writer.member("languagePreferences", languagePreferences)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SingleStepConferenceCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let activeCall: CSTA.ConnectionID = try reader.required("activeCall", &members)
        let deviceToJoin: CSTA.DeviceID = try reader.required("deviceToJoin", &members)
        let participationType: CSTA.ParticipationType = try reader.required("participationType", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            activeCall: activeCall, deviceToJoin: deviceToJoin, participationType: participationType,
            accountCode: accountCode, authCode: authCode, correlatorData: correlatorData, userData: userData,
            subjectOfCall: subjectOfCall, languagePreferences: languagePreferences, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("activeCall", activeCall)
        writer.member("deviceToJoin", deviceToJoin)
        writer.member("participationType", participationType)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SingleStepConferenceCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let conferencedCall: CSTA.ConnectionID = try reader.required("conferencedCall", &members)
        let conferencedCallInfo: CSTA.ConnectionInformation? = try reader.optional("conferencedCallInfo", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            conferencedCall: conferencedCall, conferencedCallInfo: conferencedCallInfo,
            callLinkageDataList: callLinkageDataList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("conferencedCall", conferencedCall)
        writer.member("conferencedCallInfo", conferencedCallInfo)
        writer.member("callLinkageDataList", since: .ed4, callLinkageDataList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SingleStepTransferCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let activeCall: CSTA.ConnectionID = try reader.required("activeCall", &members)
        let transferredTo: CSTA.DeviceID = try reader.required("transferredTo", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let reason: CSTA.EventCause? = try reader.optional("reason", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            activeCall: activeCall, transferredTo: transferredTo, accountCode: accountCode, authCode: authCode,
            correlatorData: correlatorData, userData: userData, callCharacteristics: callCharacteristics,
            subjectOfCall: subjectOfCall, languagePreferences: languagePreferences, reason: reason,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("activeCall", activeCall)
        writer.member("transferredTo", transferredTo)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("callCharacteristics", since: .ed4, callCharacteristics)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("reason", reason)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SingleStepTransferCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let transferredCall: CSTA.ConnectionID = try reader.required("transferredCall", &members)
        let connections: [CSTA.ConnectionListItem]? = try reader.optionalList("connections", item: "connectionListItem", &members)
        let transferredCallInfo: CSTA.ConnectionInformation? = try reader.optional("transferredCallInfo", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            transferredCall: transferredCall, connections: connections, transferredCallInfo: transferredCallInfo,
            callLinkageDataList: callLinkageDataList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("transferredCall", transferredCall)
        writer.list("connections", item: "connectionListItem", connections)
        writer.member("transferredCallInfo", transferredCallInfo)
        writer.member("callLinkageDataList", since: .ed4, callLinkageDataList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.TransferCall {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let heldCall: CSTA.ConnectionID = try reader.required("heldCall", &members)
        let activeCall: CSTA.ConnectionID = try reader.required("activeCall", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            heldCall: heldCall, activeCall: activeCall, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("heldCall", heldCall)
        writer.member("activeCall", activeCall)
        writer.member("extensions", extensions)
    }
}

extension CSTA.TransferCallResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let transferredCall: CSTA.ConnectionID = try reader.required("transferredCall", &members)
        let connections: [CSTA.ConnectionListItem]? = try reader.optionalList("connections", item: "connectionListItem", &members)
        let transferredCallInfo: CSTA.ConnectionInformation? = try reader.optional("transferredCallInfo", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            transferredCall: transferredCall, connections: connections, transferredCallInfo: transferredCallInfo,
            callLinkageDataList: callLinkageDataList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("transferredCall", transferredCall)
        writer.list("connections", item: "connectionListItem", connections)
        writer.member("transferredCallInfo", transferredCallInfo)
        writer.member("callLinkageDataList", since: .ed4, callLinkageDataList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.TransferedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let primaryOldCall: CSTA.ConnectionID = try reader.required("primaryOldCall", &members)
        let secondaryOldCall: CSTA.ConnectionID? = try reader.optional("secondaryOldCall", &members)
        let transferringDevice: CSTA.SubjectDeviceID = try reader.required("transferringDevice", &members)
        let transferredToDevice: CSTA.SubjectDeviceID = try reader.required("transferredToDevice", &members)
        let transferredConnections: [CSTA.ConnectionListItem] = try reader.requiredList("transferredConnections", item: "connectionListItem", &members)
        let localConnectionInfo: CSTA.LocalConnectionState? = try reader.optional("localConnectionInfo", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let chargingInfo: CSTA.ChargingInfo? = try reader.optional("chargingInfo", &members)
        let cause: CSTA.EventCause = try reader.required("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceHistory: [CSTA.DeviceHistoryListItem]? = try reader.optionalList("deviceHistory", item: "DeviceHistoryListItem", &members)
        let locationInfoList: [CSTA.AnyContent]? = try reader.optionalList("locationInfoList", item: "locationInfoEntry", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, primaryOldCall: primaryOldCall,
            secondaryOldCall: secondaryOldCall, transferringDevice: transferringDevice,
            transferredToDevice: transferredToDevice, transferredConnections: transferredConnections,
            localConnectionInfo: localConnectionInfo, correlatorData: correlatorData, userData: userData,
            chargingInfo: chargingInfo, cause: cause, servicesPermitted: servicesPermitted,
            mediaCallCharacteristics: mediaCallCharacteristics, callCharacteristics: callCharacteristics,
            callLinkageDataList: callLinkageDataList, languagePreferences: languagePreferences,
            deviceHistory: deviceHistory, locationInfoList: locationInfoList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("primaryOldCall", primaryOldCall)
        writer.member("secondaryOldCall", secondaryOldCall)
        writer.member("transferringDevice", transferringDevice)
        writer.member("transferredToDevice", transferredToDevice)
        writer.list("transferredConnections", item: "connectionListItem", transferredConnections)
        writer.member("localConnectionInfo", localConnectionInfo)
        writer.member("correlatorData", correlatorData)
        writer.member("userData", userData)
        writer.member("chargingInfo", chargingInfo)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("callLinkageDataList", callLinkageDataList)
        writer.member("languagePreferences", languagePreferences)
        writer.list("deviceHistory", item: "DeviceHistoryListItem", deviceHistory)
        writer.list("locationInfoList", item: "locationInfoEntry", since: .ed4, locationInfoList)
        writer.member("extensions", extensions)
    }
}
