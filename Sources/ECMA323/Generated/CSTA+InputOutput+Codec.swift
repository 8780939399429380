// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter inputOutput are read and written.

extension CSTA.DataPathResumed {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioCrossRefID: CSTA.IOCrossRefID? = try reader.optional("ioCrossRefID", &members)
        let ioRegisterRequestID: String? = try reader.optional("ioRegisterRequestID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioCrossRefID: ioCrossRefID, ioRegisterRequestID: ioRegisterRequestID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioCrossRefID", ioCrossRefID)
        writer.member("ioRegisterRequestID", ioRegisterRequestID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DataPathSuspended {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioCrossRefID: CSTA.IOCrossRefID? = try reader.optional("ioCrossRefID", &members)
        let ioRegisterRequestID: String? = try reader.optional("ioRegisterRequestID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioCrossRefID: ioCrossRefID, ioRegisterRequestID: ioRegisterRequestID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioCrossRefID", ioCrossRefID)
        writer.member("ioRegisterRequestID", ioRegisterRequestID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.FastData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioRegisterReqID: String? = try reader.optional("ioRegisterReqID", &members)
        let object: CSTA.CSTAObject? = try reader.optional("object", &members)
        let dataPathType: CSTA.DataPathType? = try reader.optional("dataPathType", &members)
        let displayAttribute: CSTA.DisplayAttribute? = try reader.optional("displayAttribute", &members)
        let ioData: CSTA.Octets? = try reader.optional("ioData", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioRegisterReqID: ioRegisterReqID, object: object, dataPathType: dataPathType,
            displayAttribute: displayAttribute, ioData: ioData, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioRegisterReqID", ioRegisterReqID)
        writer.member("object", object)
        writer.member("dataPathType", dataPathType)
        writer.member("displayAttribute", displayAttribute)
        writer.member("ioData", ioData)
        writer.member("extensions", extensions)
    }
}

extension CSTA.IORegister {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioDevice: CSTA.DeviceID? = try reader.optional("ioDevice", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioDevice: ioDevice, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioDevice", ioDevice)
        writer.member("extensions", extensions)
    }
}

extension CSTA.IORegisterAbort {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioRegisterRequestID: String? = try reader.optional("ioRegisterRequestID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioRegisterRequestID: ioRegisterRequestID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioRegisterRequestID", ioRegisterRequestID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.IORegisterCancel {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioRegisterRequestID: String? = try reader.optional("ioRegisterRequestID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioRegisterRequestID: ioRegisterRequestID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioRegisterRequestID", ioRegisterRequestID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.IORegisterResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioRegisterRequestID: String? = try reader.optional("ioRegisterRequestID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioRegisterRequestID: ioRegisterRequestID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioRegisterRequestID", ioRegisterRequestID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ResumeDataPath {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioCrossRefID: CSTA.IOCrossRefID? = try reader.optional("ioCrossRefID", &members)
        let ioRegisterRequestID: String? = try reader.optional("ioRegisterRequestID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioCrossRefID: ioCrossRefID, ioRegisterRequestID: ioRegisterRequestID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioCrossRefID", ioCrossRefID)
        writer.member("ioRegisterRequestID", ioRegisterRequestID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SendBroadcastData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioData: CSTA.Octets? = try reader.optional("ioData", &members)
        let dataPathType: CSTA.DataPathType? = try reader.optional("dataPathType", &members)
        let displayAttributes: CSTA.DisplayAttributeList? = try reader.optional("displayAttributes", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioData: ioData, dataPathType: dataPathType, displayAttributes: displayAttributes,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioData", ioData)
        writer.member("dataPathType", dataPathType)
        writer.member("displayAttributes", displayAttributes)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SendData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioCrossRefID: CSTA.IOCrossRefID? = try reader.optional("ioCrossRefID", &members)
        let ioRegisterReqID: String? = try reader.optional("ioRegisterReqID", &members)
        let displayAttributes: CSTA.DisplayAttributeList? = try reader.optional("displayAttributes", &members)
        let ioData: CSTA.Octets? = try reader.optional("ioData", &members)
        let ioCause: CSTA.EventCause? = try reader.optional("ioCause", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioCrossRefID: ioCrossRefID, ioRegisterReqID: ioRegisterReqID, displayAttributes: displayAttributes,
            ioData: ioData, ioCause: ioCause, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioCrossRefID", ioCrossRefID)
        writer.member("ioRegisterReqID", ioRegisterReqID)
        writer.member("displayAttributes", displayAttributes)
        writer.member("ioData", ioData)
        writer.member("ioCause", ioCause)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SendMulticastData {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioCrossRefIDList: [CSTA.IOCrossRefID]? = try reader.optionalList("ioCrossRefIDList", item: "ioCrossRefID", &members)
        let ioData: CSTA.Octets? = try reader.optional("ioData", &members)
        let displayAttributes: CSTA.DisplayAttributeList? = try reader.optional("displayAttributes", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioCrossRefIDList: ioCrossRefIDList, ioData: ioData, displayAttributes: displayAttributes,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("ioCrossRefIDList", item: "ioCrossRefID", ioCrossRefIDList)
        writer.member("ioData", ioData)
        writer.member("displayAttributes", displayAttributes)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartDataPath {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioRegisterReqID: String? = try reader.optional("ioRegisterReqID", &members)
        let object: CSTA.CSTAObject? = try reader.optional("object", &members)
        let dataPathDirection: CSTA.DataPathDirection? = try reader.optional("dataPathDirection", &members)
        let dataPathType: CSTA.DataPathType? = try reader.optional("dataPathType", &members)
        let displayID: String? = try reader.optional("displayID", &members)
        let numberOfCharactersToCollect: Int? = try reader.optional("numberOfCharactersToCollect", &members)
        let terminationCharacter: String? = try reader.optional("terminationCharacter", &members)
        let timeout: Int? = try reader.optional("timeout", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioRegisterReqID: ioRegisterReqID, object: object, dataPathDirection: dataPathDirection,
            dataPathType: dataPathType, displayID: displayID,
            numberOfCharactersToCollect: numberOfCharactersToCollect, terminationCharacter: terminationCharacter,
            timeout: timeout, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioRegisterReqID", ioRegisterReqID)
        writer.member("object", object)
        writer.member("dataPathDirection", dataPathDirection)
        writer.member("dataPathType", dataPathType)
        writer.member("displayID", displayID)
        writer.member("numberOfCharactersToCollect", numberOfCharactersToCollect)
        writer.member("terminationCharacter", terminationCharacter)
        writer.member("timeout", timeout)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartDataPathResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioCrossRefID: CSTA.IOCrossRefID? = try reader.optional("ioCrossRefID", &members)
        let numberOfCharactersToCollect: Int? = try reader.optional("numberOfCharactersToCollect", &members)
        let terminationCharacter: String? = try reader.optional("terminationCharacter", &members)
        let timeout: Int? = try reader.optional("timeout", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioCrossRefID: ioCrossRefID, numberOfCharactersToCollect: numberOfCharactersToCollect,
            terminationCharacter: terminationCharacter, timeout: timeout, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioCrossRefID", ioCrossRefID)
        writer.member("numberOfCharactersToCollect", numberOfCharactersToCollect)
        writer.member("terminationCharacter", terminationCharacter)
        writer.member("timeout", timeout)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StopDataPath {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioCrossRefID: CSTA.IOCrossRefID? = try reader.optional("ioCrossRefID", &members)
        let ioRegisterRequestID: String? = try reader.optional("ioRegisterRequestID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioCrossRefID: ioCrossRefID, ioRegisterRequestID: ioRegisterRequestID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioCrossRefID", ioCrossRefID)
        writer.member("ioRegisterRequestID", ioRegisterRequestID)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SuspendDataPath {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let ioCrossRefID: CSTA.IOCrossRefID? = try reader.optional("ioCrossRefID", &members)
        let ioRegisterRequestID: String? = try reader.optional("ioRegisterRequestID", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            ioCrossRefID: ioCrossRefID, ioRegisterRequestID: ioRegisterRequestID, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("ioCrossRefID", ioCrossRefID)
        writer.member("ioRegisterRequestID", ioRegisterRequestID)
        writer.member("extensions", extensions)
    }
}
