// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter physicalDevice are read and written.

extension CSTA.ButtonInformationEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let button: String = try reader.required("button", &members)
        let buttonLabel: String? = try reader.optional("buttonLabel", &members)
        let buttonAssociatedNumber: CSTA.DeviceID? = try reader.optional("buttonAssociatedNumber", &members)
        let buttonPressIndicator: Bool? = try reader.optional("buttonPressIndicator", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, button: button, buttonLabel: buttonLabel,
            buttonAssociatedNumber: buttonAssociatedNumber, buttonPressIndicator: buttonPressIndicator,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("button", button)
        writer.member("buttonLabel", buttonLabel)
        writer.member("buttonAssociatedNumber", buttonAssociatedNumber)
        writer.member("buttonPressIndicator", buttonPressIndicator)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ButtonPress {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID? = try reader.optional("device", &members)
        let button: String? = try reader.optional("button", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, button: button, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("button", button)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ButtonPressEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let button: String = try reader.required("button", &members)
        let buttonLabel: String? = try reader.optional("buttonLabel", &members)
        let buttonAssociatedNumber: CSTA.DeviceID? = try reader.optional("buttonAssociatedNumber", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, button: button, buttonLabel: buttonLabel,
            buttonAssociatedNumber: buttonAssociatedNumber, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("button", button)
        writer.member("buttonLabel", buttonLabel)
        writer.member("buttonAssociatedNumber", buttonAssociatedNumber)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DisplayUpdatedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let displayID: String? = try reader.optional("displayID", &members)
        let logicalRows: Int = try reader.required("logicalRows", &members)
        let logicalColumns: Int = try reader.required("logicalColumns", &members)
        let physicalRows: Int? = try reader.optional("physicalRows", &members)
        let physicalColumns: Int? = try reader.optional("physicalColumns", &members)
        let physicalBaseRowNumber: Int? = try reader.optional("physicalBaseRowNumber", &members)
        let physicalBaseColumnNumber: Int? = try reader.optional("physicalBaseColumnNumber", &members)
        let characterSet: CSTA.CharacterSet? = try reader.optional("characterSet", &members)
        let contentsOfDisplay: String = try reader.required("contentsOfDisplay", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, displayID: displayID, logicalRows: logicalRows,
            logicalColumns: logicalColumns, physicalRows: physicalRows, physicalColumns: physicalColumns,
            physicalBaseRowNumber: physicalBaseRowNumber, physicalBaseColumnNumber: physicalBaseColumnNumber,
            characterSet: characterSet, contentsOfDisplay: contentsOfDisplay, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("displayID", displayID)
        writer.member("logicalRows", logicalRows)
        writer.member("logicalColumns", logicalColumns)
        writer.member("physicalRows", physicalRows)
        writer.member("physicalColumns", physicalColumns)
        writer.member("physicalBaseRowNumber", physicalBaseRowNumber)
        writer.member("physicalBaseColumnNumber", physicalBaseColumnNumber)
        writer.member("characterSet", characterSet)
        writer.member("contentsOfDisplay", contentsOfDisplay)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetAuditoryApparatusInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditorityApparatus: String? = try reader.optional("auditorityApparatus", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditorityApparatus: auditorityApparatus, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditorityApparatus", auditorityApparatus)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetAuditoryApparatusInformationResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let auditoryApparatusList: [CSTA.AuditoryApparatusItem]? = try reader.optionalList("auditoryApparatusList", item: "auditoryApparatusItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            auditoryApparatusList: auditoryApparatusList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("auditoryApparatusList", item: "auditoryApparatusItem", auditoryApparatusList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetButtonInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let button: String? = try reader.optional("button", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, button: button, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("button", button)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetButtonInformationResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let buttonList: [CSTA.ButtonItem]? = try reader.optionalList("buttonList", item: "buttonItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            buttonList: buttonList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("buttonList", item: "buttonItem", buttonList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetDisplay {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let display: String? = try reader.optional("display", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, display: display, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("display", display)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetDisplayResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let displayList: [CSTA.DisplayListItem]? = try reader.optionalList("displayList", item: "displayListItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            displayList: displayList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("displayList", item: "displayListItem", displayList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetHookswitchStatus {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let hookswitch: String? = try reader.optional("hookswitch", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, hookswitch: hookswitch, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("hookswitch", hookswitch)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetHookswitchStatusResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let hookswitchStatusList: [CSTA.HookswitchStatusItem]? = try reader.optionalList("hookswitchStatusList", item: "hookswitchStatusItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            hookswitchStatusList: hookswitchStatusList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("hookswitchStatusList", item: "hookswitchStatusItem", hookswitchStatusList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLampInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let lamp: String? = try reader.optional("lamp", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, lamp: lamp, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("lamp", lamp)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLampInformationResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let lampList: [CSTA.LampItem]? = try reader.optionalList("lampList", item: "lampItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            lampList: lampList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("lampList", item: "lampItem", lampList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLampMode {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let lamp: String? = try reader.optional("lamp", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, lamp: lamp, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("lamp", lamp)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetLampModeResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let lampModeList: [CSTA.LampModeItem]? = try reader.optionalList("lampModeList", item: "lampModeItem", &members)
        let lamp: String? = try reader.optional("lamp", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            lampModeList: lampModeList, lamp: lamp, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("lampModeList", item: "lampModeItem", lampModeList)
        writer.member("lamp", lamp)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetMessageWaitingIndicator {
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

extension CSTA.GetMessageWaitingIndicatorResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let messageWaitingOn: Bool = try reader.required("messageWaitingOn", &members)
        let deviceForMessage: CSTA.DeviceID? = try reader.optional("deviceForMessage", &members)
        let lampIsPresent: Bool? = try reader.optional("lampIsPresent", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            messageWaitingOn: messageWaitingOn, deviceForMessage: deviceForMessage, lampIsPresent: lampIsPresent,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("messageWaitingOn", messageWaitingOn)
        writer.member("deviceForMessage", deviceForMessage)
        writer.member("lampIsPresent", lampIsPresent)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetMicrophoneGain {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditoryApparatus: auditoryApparatus, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetMicrophoneGainResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let microphoneGainList: [CSTA.MicrophoneGainItem]? = try reader.optionalList("microphoneGainList", item: "microphoneGainItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            microphoneGainList: microphoneGainList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("microphoneGainList", item: "microphoneGainItem", microphoneGainList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetMicrophoneMute {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditoryApparatus: auditoryApparatus, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetMicrophoneMuteResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let microphoneMuteList: [CSTA.MicrophoneMuteItem]? = try reader.optionalList("microphoneMuteList", item: "microphoneMuteItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            microphoneMuteList: microphoneMuteList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("microphoneMuteList", item: "microphoneMuteItem", microphoneMuteList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetRingerStatus {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let ringer: String? = try reader.optional("ringer", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, ringer: ringer, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("ringer", ringer)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetRingerStatusResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ringerStatusList: [CSTA.RingerStatusItem]? = try reader.optionalList("ringerStatusList", item: "ringerStatusItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ringerStatusList: ringerStatusList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("ringerStatusList", item: "ringerStatusItem", ringerStatusList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetSpeakerMute {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditoryApparatus: auditoryApparatus, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetSpeakerMuteResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let speakerMuteList: [CSTA.SpeakerMuteItem]? = try reader.optionalList("speakerMuteList", item: "speakerMuteItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            speakerMuteList: speakerMuteList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("speakerMuteList", item: "speakerMuteItem", speakerMuteList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetSpeakerVolume {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditoryApparatus: auditoryApparatus, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("extensions", extensions)
    }
}

extension CSTA.GetSpeakerVolumeResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let speakerVolumeList: [CSTA.SpeakerVolumeItem]? = try reader.optionalList("speakerVolumeList", item: "speakerVolumeItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            speakerVolumeList: speakerVolumeList, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("speakerVolumeList", item: "speakerVolumeItem", speakerVolumeList)
        writer.member("extensions", extensions)
    }
}

extension CSTA.HookswitchEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let hookswitch: String = try reader.required("hookswitch", &members)
        let hookswitchOnHook: Bool = try reader.required("hookswitchOnHook", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, hookswitch: hookswitch,
            hookswitchOnHook: hookswitchOnHook, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("hookswitch", hookswitch)
        writer.member("hookswitchOnHook", hookswitchOnHook)
        writer.member("extensions", extensions)
    }
}

extension CSTA.LampModeEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let lamp: String = try reader.required("lamp", &members)
        let lampLabel: String? = try reader.optional("lampLabel", &members)
        let lampMode: Int = try reader.required("lampMode", &members)
        let lampBrightness: CSTA.LampBrightness? = try reader.optional("lampBrightness", &members)
        let lampColor: Int? = try reader.optional("lampColor", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, lamp: lamp, lampLabel: lampLabel,
            lampMode: lampMode, lampBrightness: lampBrightness, lampColor: lampColor, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("lamp", lamp)
        writer.member("lampLabel", lampLabel)
        writer.member("lampMode", lampMode)
        writer.member("lampBrightness", lampBrightness)
        writer.member("lampColor", lampColor)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MessageWaitingEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let targetDevice: CSTA.SubjectDeviceID = try reader.required("targetDevice", &members)
        let deviceForMessage: CSTA.DeviceID? = try reader.optional("deviceForMessage", &members)
        let messageWaitingOn: Bool = try reader.required("messageWaitingOn", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, targetDevice: targetDevice, deviceForMessage: deviceForMessage,
            messageWaitingOn: messageWaitingOn, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("targetDevice", targetDevice)
        writer.member("deviceForMessage", deviceForMessage)
        writer.member("messageWaitingOn", messageWaitingOn)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MicrophoneGainEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let invokingDevice: CSTA.SubjectDeviceID = try reader.required("invokingDevice", &members)
        let auditoryApparatus: String = try reader.required("auditoryApparatus", &members)
        let microphoneGain: CSTA.MicrophoneGain = try reader.required("microphoneGain", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, invokingDevice: invokingDevice,
            auditoryApparatus: auditoryApparatus, microphoneGain: microphoneGain, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("invokingDevice", invokingDevice)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("microphoneGain", microphoneGain)
        writer.member("extensions", extensions)
    }
}

extension CSTA.MicrophoneMuteEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let invokingDevice: CSTA.SubjectDeviceID = try reader.required("invokingDevice", &members)
        let auditoryApparatus: String = try reader.required("auditoryApparatus", &members)
        let microphoneMuteOn: Bool = try reader.required("microphoneMuteOn", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, invokingDevice: invokingDevice,
            auditoryApparatus: auditoryApparatus, microphoneMuteOn: microphoneMuteOn, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("invokingDevice", invokingDevice)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("microphoneMuteOn", microphoneMuteOn)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RingerStatusEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let device: CSTA.SubjectDeviceID = try reader.required("device", &members)
        let ringer: String = try reader.required("ringer", &members)
        let ringMode: CSTA.RingMode = try reader.required("ringMode", &members)
        let ringCount: Int? = try reader.optional("ringCount", &members)
        let ringDuration: Int? = try reader.optional("ringDuration", &members)
        let ringPattern: Int? = try reader.optional("ringPattern", &members)
        let ringVolume: CSTA.Volume? = try reader.optional("ringVolume", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, device: device, ringer: ringer, ringMode: ringMode,
            ringCount: ringCount, ringDuration: ringDuration, ringPattern: ringPattern, ringVolume: ringVolume,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("device", device)
        writer.member("ringer", ringer)
        writer.member("ringMode", ringMode)
        writer.member("ringCount", ringCount)
        writer.member("ringDuration", since: .ed4, ringDuration)
        writer.member("ringPattern", ringPattern)
        writer.member("ringVolume", ringVolume)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetButtonInformation {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let button: String? = try reader.optional("button", &members)
        let buttonLabel: String? = try reader.optional("buttonLabel", &members)
        let buttonAssociatedNumber: CSTA.DeviceID? = try reader.optional("buttonAssociatedNumber", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, button: button, buttonLabel: buttonLabel,
            buttonAssociatedNumber: buttonAssociatedNumber, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("button", button)
        writer.member("buttonLabel", buttonLabel)
        writer.member("buttonAssociatedNumber", buttonAssociatedNumber)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetDisplay {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let display: String? = try reader.optional("display", &members)
        let physicalBaseRowNumber: Int? = try reader.optional("physicalBaseRowNumber", &members)
        let physicalBaseColumnNumber: Int? = try reader.optional("physicalBaseColumnNumber", &members)
        let contentsOfDisplay: String? = try reader.optional("contentsOfDisplay", &members)
        let offset: Int? = try reader.optional("offset", &members)
        let characterSet: CSTA.CharacterSet? = try reader.optional("characterSet", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, display: display, physicalBaseRowNumber: physicalBaseRowNumber,
            physicalBaseColumnNumber: physicalBaseColumnNumber, contentsOfDisplay: contentsOfDisplay,
            offset: offset, characterSet: characterSet, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("display", display)
        writer.member("physicalBaseRowNumber", physicalBaseRowNumber)
        writer.member("physicalBaseColumnNumber", physicalBaseColumnNumber)
        writer.member("contentsOfDisplay", contentsOfDisplay)
        writer.member("offset", offset)
        writer.member("characterSet", since: .ed4, characterSet)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetHookswitchStatus {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let hookswitch: String? = try reader.optional("hookswitch", &members)
        let hookswitchOnhook: Bool = try reader.required("hookswitchOnhook", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, hookswitch: hookswitch, hookswitchOnhook: hookswitchOnhook, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("hookswitch", hookswitch)
        writer.member("hookswitchOnhook", hookswitchOnhook)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetLampMode {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let lamp: String? = try reader.optional("lamp", &members)
        let lampMode: Int = try reader.required("lampMode", until: "LampMode", &members)
        let lampBrightness: CSTA.LampBrightness? = try reader.optional("lampBrightness", &members)
        let lampColor: Int? = try reader.optional("lampColor", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, lamp: lamp, lampMode: lampMode, lampBrightness: lampBrightness, lampColor: lampColor,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("lamp", lamp)
        writer.member("lampMode", until: "LampMode", lampMode)
        writer.member("lampBrightness", lampBrightness)
        writer.member("lampColor", lampColor)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetMessageWaitingIndicator {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let messageWaitingOn: Bool = try reader.required("messageWaitingOn", &members)
        let deviceForMessage: CSTA.DeviceID? = try reader.optional("deviceForMessage", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, messageWaitingOn: messageWaitingOn, deviceForMessage: deviceForMessage,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("messageWaitingOn", messageWaitingOn)
        writer.member("deviceForMessage", deviceForMessage)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetMicrophoneGain {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let microphoneGain: CSTA.MicrophoneGain? = try reader.optional("microphoneGain", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditoryApparatus: auditoryApparatus, microphoneGain: microphoneGain,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("microphoneGain", microphoneGain)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetMicrophoneMute {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let microphoneMuteOn: Bool = try reader.required("microphoneMuteOn", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditoryApparatus: auditoryApparatus, microphoneMuteOn: microphoneMuteOn,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("microphoneMuteOn", microphoneMuteOn)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetRingerStatus {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let ringer: String? = try reader.optional("ringer", &members)
        let ringMode: CSTA.RingMode? = try reader.optional("ringMode", &members)
        let ringPattern: Int? = try reader.optional("ringPattern", &members)
        let ringVolume: CSTA.Volume? = try reader.optional("ringVolume", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, ringer: ringer, ringMode: ringMode, ringPattern: ringPattern, ringVolume: ringVolume,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("ringer", ringer)
        writer.member("ringMode", ringMode)
        writer.member("ringPattern", ringPattern)
        writer.member("ringVolume", ringVolume)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetSpeakerMute {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let speakerMuteOn: Bool = try reader.required("speakerMuteOn", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditoryApparatus: auditoryApparatus, speakerMuteOn: speakerMuteOn,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("speakerMuteOn", speakerMuteOn)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetSpeakerVolume {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let device: CSTA.DeviceID = try reader.required("device", &members)
        let auditoryApparatus: String? = try reader.optional("auditoryApparatus", &members)
        let speakerVolume: CSTA.Volume? = try reader.optional("speakerVolume", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            device: device, auditoryApparatus: auditoryApparatus, speakerVolume: speakerVolume,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("device", device)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("speakerVolume", speakerVolume)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SpeakerMuteEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let invokingDevice: CSTA.SubjectDeviceID = try reader.required("invokingDevice", &members)
        let auditoryApparatus: String = try reader.required("auditoryApparatus", &members)
        let speakerMuteOn: Bool = try reader.required("speakerMuteOn", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, invokingDevice: invokingDevice,
            auditoryApparatus: auditoryApparatus, speakerMuteOn: speakerMuteOn, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("invokingDevice", invokingDevice)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("speakerMuteOn", speakerMuteOn)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SpeakerVolumeEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let invokingDevice: CSTA.SubjectDeviceID = try reader.required("invokingDevice", &members)
        let auditoryApparatus: String = try reader.required("auditoryApparatus", &members)
        let speakerVolume: CSTA.Volume = try reader.required("speakerVolume", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, invokingDevice: invokingDevice,
            auditoryApparatus: auditoryApparatus, speakerVolume: speakerVolume, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("invokingDevice", invokingDevice)
        writer.member("auditoryApparatus", auditoryApparatus)
        writer.member("speakerVolume", speakerVolume)
        writer.member("extensions", extensions)
    }
}
