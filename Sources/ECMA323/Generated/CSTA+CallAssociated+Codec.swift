// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter callAssociated are read and written.

extension CSTA.AssociateData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let existingCall: CSTA.ConnectionID = try reader.required("existingCall", &members)
        let accountCode: CSTA.Octets? = try reader.optional("accountCode", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let callQualifyingData: CSTA.Octets? = try reader.optional("callQualifyingData", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceInfo: CSTA.DeviceID? = try reader.optional("deviceInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            existingCall: existingCall, accountCode: accountCode, authCode: authCode,
            correlatorData: correlatorData, callQualifyingData: callQualifyingData,
            callCharacteristics: callCharacteristics, subjectOfCall: subjectOfCall,
            languagePreferences: languagePreferences, deviceInfo: deviceInfo, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("existingCall", existingCall)
        writer.member("accountCode", accountCode)
        writer.member("authCode", authCode)
        writer.member("correlatorData", correlatorData)
        writer.member("callQualifyingData", callQualifyingData)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("deviceInfo", since: .ed4, deviceInfo)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CallInformationEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID = try reader.required("connection", &members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let callingDevice: CSTA.CallingDeviceID? = try reader.optional("callingDevice", &members)
        let accountInfo: CSTA.Octets? = try reader.optional("accountInfo", &members)
        let authCode: CSTA.Octets? = try reader.optional("authCode", &members)
        let correlatorData: CSTA.CorrelatorData? = try reader.optional("correlatorData", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let userData: CSTA.UserData? = try reader.optional("userData", &members)
        let callQualifyingData: CSTA.Octets? = try reader.optional("callQualifyingData", &members)
        let connectionInfo: CSTA.ConnectionInformation? = try reader.optional("connectionInfo", &members)
        let callLinkageDataList: CSTA.CallLinkageDataList? = try reader.optional("callLinkageDataList", &members)
        let callCharacteristics: CSTA.CallCharacteristics? = try reader.optional("callCharacteristics", &members)
        let subjectOfCall: String? = try reader.optional("subjectOfCall", &members)
        let languagePreferences: String? = try reader.optional("languagePreferences", &members)
        let deviceInfo: CSTA.DeviceID? = try reader.optional("deviceInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, device: device,
            callingDevice: callingDevice, accountInfo: accountInfo, authCode: authCode,
            correlatorData: correlatorData, servicesPermitted: servicesPermitted, userData: userData,
            callQualifyingData: callQualifyingData, connectionInfo: connectionInfo,
            callLinkageDataList: callLinkageDataList, callCharacteristics: callCharacteristics,
            subjectOfCall: subjectOfCall, languagePreferences: languagePreferences, deviceInfo: deviceInfo,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("device", device)
        writer.member("callingDevice", callingDevice)
        writer.member("accountInfo", accountInfo)
        writer.member("authCode", authCode)
        writer.member("correlatorData", correlatorData)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("userData", userData)
        writer.member("callQualifyingData", callQualifyingData)
        writer.member("connectionInfo", connectionInfo)
        writer.member("callLinkageDataList", callLinkageDataList)
        writer.member("callCharacteristics", callCharacteristics)
        writer.member("subjectOfCall", subjectOfCall)
        writer.member("languagePreferences", languagePreferences)
        writer.member("deviceInfo", since: .ed4, deviceInfo)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CancelTelephonyTones {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connectionToStopTone: CSTA.ConnectionID? = try reader.optional("connectionToStopTone", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connectionToStopTone: connectionToStopTone, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connectionToStopTone", connectionToStopTone)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ChangeConnectionInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connectionToBeChanged: CSTA.ConnectionID? = try reader.optional("connectionToBeChanged", &members)
        let requestedConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("requestedConnectionInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connectionToBeChanged: connectionToBeChanged, requestedConnectionInfo: requestedConnectionInfo,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connectionToBeChanged", connectionToBeChanged)
        writer.member("requestedConnectionInfo", requestedConnectionInfo)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ChangeConnectionInformationResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let actualConnectionInfo: CSTA.ConnectionInformation? = try reader.optional("actualConnectionInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            actualConnectionInfo: actualConnectionInfo, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("actualConnectionInfo", actualConnectionInfo)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ChargingEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID = try reader.required("connection", &members)
        let chargedDevice: CSTA.DeviceID = try reader.required("chargedDevice", &members)
        let chargingInfo: CSTA.ChargingInfo = try reader.required("chargingInfo", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, chargedDevice: chargedDevice,
            chargingInfo: chargingInfo, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("chargedDevice", chargedDevice)
        writer.member("chargingInfo", chargingInfo)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DigitsGeneratedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID = try reader.required("connection", &members)
        let digitGeneratedList: String = try reader.required("digitGeneratedList", &members)
        let digitDurationList: [Int]? = try reader.optionalList("digitDurationList", item: "digitDuration", &members)
        let pauseDurationList: [Int]? = try reader.optionalList("pauseDurationList", item: "pauseDuration", &members)
        let connectionInfo: CSTA.ConnectionInformation? = try reader.optional("connectionInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, digitGeneratedList: digitGeneratedList,
            digitDurationList: digitDurationList, pauseDurationList: pauseDurationList,
            connectionInfo: connectionInfo, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("digitGeneratedList", digitGeneratedList)
        writer.list("digitDurationList", item: "digitDuration", digitDurationList)
        writer.list("pauseDurationList", item: "pauseDuration", pauseDurationList)
        writer.member("connectionInfo", connectionInfo)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GenerateDigits {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connectionToSendDigits: CSTA.ConnectionID = try reader.required("connectionToSendDigits", &members)
        let digitMode: CSTA.DigitMode? = try reader.optional("digitMode", &members)
        let charactersToSend: String = try reader.required("charactersToSend", &members)
        let toneDuration: Int? = try reader.optional("toneDuration", &members)
        let pulseRate: Int? = try reader.optional("pulseRate", &members)
        let pauseDuration: Int? = try reader.optional("pauseDuration", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connectionToSendDigits: connectionToSendDigits, digitMode: digitMode,
            charactersToSend: charactersToSend, toneDuration: toneDuration, pulseRate: pulseRate,
            pauseDuration: pauseDuration, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connectionToSendDigits", connectionToSendDigits)
        writer.member("digitMode", digitMode)
        writer.member("charactersToSend", charactersToSend)
        writer.member("toneDuration", toneDuration)
        writer.member("pulseRate", pulseRate)
        writer.member("pauseDuration", pauseDuration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GenerateTelephonyTones {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connectionToSendTone: CSTA.ConnectionID = try reader.required("connectionToSendTone", &members)
        let toneToSend: CSTA.TelephonyTone = try reader.required("toneToSend", &members)
        let toneDuration: Int? = try reader.optional("toneDuration", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connectionToSendTone: connectionToSendTone, toneToSend: toneToSend, toneDuration: toneDuration,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connectionToSendTone", connectionToSendTone)
        writer.member("toneToSend", toneToSend)
        writer.member("toneDuration", toneDuration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SendUserInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let existingCall: CSTA.ConnectionID = try reader.required("existingCall", &members)
        let userData: CSTA.UserData = try reader.required("userData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            existingCall: existingCall, userData: userData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("existingCall", existingCall)
        writer.member("userData", userData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ServiceCompletionFailureEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let primaryCall: CSTA.PrimaryOrSecondaryCall = try reader.required("primaryCall", &members)
        let secondaryCall: CSTA.PrimaryOrSecondaryCall? = try reader.optional("secondaryCall", &members)
        let otherDevsPrimaryCallList: [CSTA.OtherCall]? = try reader.optionalList("otherDevsPrimaryCallList", item: "otherDevsPrimaryCall", &members)
        let otherDevsSecondaryCallList: [CSTA.OtherCall]? = try reader.optionalList("otherDevsSecondaryCallList", item: "otherDevsSecondaryCall", &members)
        let mediaCallCharacteristics: CSTA.MediaCallCharacteristics? = try reader.optional("mediaCallCharacteristics", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, primaryCall: primaryCall, secondaryCall: secondaryCall,
            otherDevsPrimaryCallList: otherDevsPrimaryCallList,
            otherDevsSecondaryCallList: otherDevsSecondaryCallList,
            mediaCallCharacteristics: mediaCallCharacteristics, cause: cause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("primaryCall", primaryCall)
        writer.member("secondaryCall", secondaryCall)
        writer.list("otherDevsPrimaryCallList", item: "otherDevsPrimaryCall", otherDevsPrimaryCallList)
        writer.list("otherDevsSecondaryCallList", item: "otherDevsSecondaryCall", otherDevsSecondaryCallList)
        writer.member("mediaCallCharacteristics", mediaCallCharacteristics)
        writer.member("cause", cause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.TelephonyTonesGeneratedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let toneGenerated: CSTA.TelephonyTone? = try reader.optional("toneGenerated", &members)
        let toneFrequency: Int? = try reader.optional("toneFrequency", &members)
        let toneDuration: Int? = try reader.optional("toneDuration", &members)
        let pauseDuration: Int? = try reader.optional("pauseDuration", &members)
        let connectionInfo: CSTA.ConnectionInformation? = try reader.optional("connectionInfo", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, toneGenerated: toneGenerated,
            toneFrequency: toneFrequency, toneDuration: toneDuration, pauseDuration: pauseDuration,
            connectionInfo: connectionInfo, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("toneGenerated", toneGenerated)
        writer.member("toneFrequency", toneFrequency)
        writer.member("toneDuration", toneDuration)
        writer.member("pauseDuration", pauseDuration)
        writer.member("connectionInfo", connectionInfo)
        writer.member("extensions", extensions)
    }
}
