// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter voiceUnit are read and written.

extension CSTA.Activate {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let ruleName: String? = try reader.optional("ruleName", &members)
        let grammarName: String? = try reader.optional("grammarName", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            overConnection: overConnection, resource: resource, ruleName: ruleName, grammarName: grammarName,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("ruleName", ruleName)
        writer.member("grammarName", grammarName)
        writer.member("extensions", extensions)
    }
}

extension CSTA.BookmarkReachedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let bookmark: String? = try reader.optional("bookmark", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource,
            bookmark: bookmark, cause: cause, servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("bookmark", bookmark)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.Clear {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            overConnection: overConnection, resource: resource, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("extensions", extensions)
    }
}

extension CSTA.CompletedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ConcatenateMessage {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let messagesToConcatenate: [String]? = try reader.optionalList("messagesToConcatenate", item: "messageIDItem", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            messagesToConcatenate: messagesToConcatenate, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.list("messagesToConcatenate", item: "messageIDItem", messagesToConcatenate)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ConcatenateMessageResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let concatenatedMessage: String? = try reader.optional("concatenatedMessage", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            concatenatedMessage: concatenatedMessage, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("concatenatedMessage", concatenatedMessage)
        writer.member("extensions", extensions)
    }
}

extension CSTA.Deactivate {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let ruleName: String? = try reader.optional("ruleName", &members)
        let grammarName: String? = try reader.optional("grammarName", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            overConnection: overConnection, resource: resource, ruleName: ruleName, grammarName: grammarName,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("ruleName", ruleName)
        writer.member("grammarName", grammarName)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DeleteMessage {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let messageToBeDeleted: String? = try reader.optional("messageToBeDeleted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            messageToBeDeleted: messageToBeDeleted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("messageToBeDeleted", messageToBeDeleted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.DtmfDetectedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let dtmfChar: String? = try reader.optional("dtmfChar", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource,
            dtmfChar: dtmfChar, cause: cause, servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("dtmfChar", dtmfChar)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.EmptiedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.InterruptionDetectedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.NotRecognizedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let result: String? = try reader.optional("result", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource,
            result: result, cause: cause, servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("result", result)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.PlayEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let length: Int? = try reader.optional("length", &members)
        let currentPosition: Int? = try reader.optional("currentPosition", &members)
        let speed: Int? = try reader.optional("speed", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, message: message, resource: resource,
            length: length, currentPosition: currentPosition, speed: speed, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("length", length)
        writer.member("currentPosition", currentPosition)
        writer.member("speed", speed)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.PlayMessage {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let messageToBePlayed: String? = try reader.optional("messageToBePlayed", &members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let duration: Int? = try reader.optional("duration", &members)
        let termination: CSTA.TerminatingConditions? = try reader.optional("termination", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            messageToBePlayed: messageToBePlayed, overConnection: overConnection, duration: duration,
            termination: termination, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("messageToBePlayed", messageToBePlayed)
        writer.member("overConnection", overConnection)
        writer.member("duration", duration)
        writer.member("termination", termination)
        writer.member("extensions", extensions)
    }
}

extension CSTA.QueryVoiceAttribute {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let messageToQuery: String? = try reader.optional("messageToQuery", &members)
        let resource: String? = try reader.optional("resource", &members)
        let attributeToQuery: CSTA.AttributeToQuery = try reader.required("attributeToQuery", &members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            messageToQuery: messageToQuery, resource: resource, attributeToQuery: attributeToQuery,
            connection: connection, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("messageToQuery", messageToQuery)
        writer.member("resource", resource)
        writer.member("attributeToQuery", attributeToQuery)
        writer.member("connection", connection)
        writer.member("extensions", extensions)
    }
}

extension CSTA.QueryVoiceAttributeResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let attribute: CSTA.AttributeInfo? = try reader.optional("attribute", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            attribute: attribute, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("attribute", attribute)
        writer.member("extensions", extensions)
    }
}

extension CSTA.QueueService {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let text: String? = try reader.optional("text", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            overConnection: overConnection, message: message, resource: resource, text: text,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("overConnection", overConnection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("text", text)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RecognizedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let result: String? = try reader.optional("result", &members)
        let text: String? = try reader.optional("text", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource,
            result: result, text: text, cause: cause, servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("result", result)
        writer.member("text", text)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RecordEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let length: Int? = try reader.optional("length", &members)
        let currentPosition: Int? = try reader.optional("currentPosition", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, message: message, resource: resource,
            length: length, currentPosition: currentPosition, cause: cause, servicesPermitted: servicesPermitted,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("length", length)
        writer.member("currentPosition", currentPosition)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RecordMessage {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let callToBeRecorded: CSTA.ConnectionID? = try reader.optional("callToBeRecorded", &members)
        let resource: String? = try reader.optional("resource", &members)
        let samplingRate: Int? = try reader.optional("samplingRate", &members)
        let encodingAlgorithm: CSTA.EncodingAlgorithm? = try reader.optional("encodingAlgorithm", &members)
        let maxDuration: Int? = try reader.optional("maxDuration", &members)
        let termination: CSTA.TerminatingConditions? = try reader.optional("termination", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            callToBeRecorded: callToBeRecorded, resource: resource, samplingRate: samplingRate,
            encodingAlgorithm: encodingAlgorithm, maxDuration: maxDuration, termination: termination,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("callToBeRecorded", callToBeRecorded)
        writer.member("resource", resource)
        writer.member("samplingRate", samplingRate)
        writer.member("encodingAlgorithm", encodingAlgorithm)
        writer.member("maxDuration", maxDuration)
        writer.member("termination", termination)
        writer.member("extensions", extensions)
    }
}

extension CSTA.RecordMessageResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let resultingMessage: String? = try reader.optional("resultingMessage", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            resultingMessage: resultingMessage, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("resultingMessage", resultingMessage)
        writer.member("extensions", extensions)
    }
}

extension CSTA.Reposition {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let messageToReposition: String? = try reader.optional("messageToReposition", &members)
        let resource: String? = try reader.optional("resource", &members)
        let periodOfReposition: CSTA.Period? = try reader.optional("periodOfReposition", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connection: connection, messageToReposition: messageToReposition, resource: resource,
            periodOfReposition: periodOfReposition, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connection", connection)
        writer.member("messageToReposition", messageToReposition)
        writer.member("resource", resource)
        writer.member("periodOfReposition", periodOfReposition)
        writer.member("extensions", extensions)
    }
}

extension CSTA.Resume {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let messageToResume: String? = try reader.optional("messageToResume", &members)
        let resource: String? = try reader.optional("resource", &members)
        let duration: Int? = try reader.optional("duration", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connection: connection, messageToResume: messageToResume, resource: resource, duration: duration,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connection", connection)
        writer.member("messageToResume", messageToResume)
        writer.member("resource", resource)
        writer.member("duration", duration)
        writer.member("extensions", extensions)
    }
}

extension CSTA.Review {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let messageToReview: String? = try reader.optional("messageToReview", &members)
        let resource: String? = try reader.optional("resource", &members)
        let periodToReview: CSTA.PeriodToReview? = try reader.optional("periodToReview", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connection: connection, messageToReview: messageToReview, resource: resource,
            periodToReview: periodToReview, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connection", connection)
        writer.member("messageToReview", messageToReview)
        writer.member("resource", resource)
        writer.member("periodToReview", periodToReview)
        writer.member("extensions", extensions)
    }
}

extension CSTA.ReviewEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let length: Int? = try reader.optional("length", &members)
        let currentPosition: Int? = try reader.optional("currentPosition", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, message: message, resource: resource,
            length: length, currentPosition: currentPosition, cause: cause, servicesPermitted: servicesPermitted,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("length", length)
        writer.member("currentPosition", currentPosition)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SetVoiceAttribute {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let attributeToSet: CSTA.AttributeToSet? = try reader.optional("attributeToSet", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connection: connection, message: message, resource: resource, attributeToSet: attributeToSet,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("attributeToSet", attributeToSet)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SilenceTimeoutExpiredEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SpeechDetectedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.Start {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let text: String? = try reader.optional("text", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            overConnection: overConnection, resource: resource, text: text, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("text", text)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StartedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.Stop {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let messageToBeStopped: String? = try reader.optional("messageToBeStopped", &members)
        let resource: String? = try reader.optional("resource", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connection: connection, messageToBeStopped: messageToBeStopped, resource: resource,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connection", connection)
        writer.member("messageToBeStopped", messageToBeStopped)
        writer.member("resource", resource)
        writer.member("extensions", extensions)
    }
}

extension CSTA.StopEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let length: Int? = try reader.optional("length", &members)
        let currentPosition: Int? = try reader.optional("currentPosition", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, message: message, resource: resource,
            length: length, currentPosition: currentPosition, cause: cause, servicesPermitted: servicesPermitted,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("length", length)
        writer.member("currentPosition", currentPosition)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.Suspend {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            connection: connection, message: message, resource: resource, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SuspendPlayEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let length: Int? = try reader.optional("length", &members)
        let currentPosition: Int? = try reader.optional("currentPosition", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, message: message, resource: resource,
            length: length, currentPosition: currentPosition, cause: cause, servicesPermitted: servicesPermitted,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("length", length)
        writer.member("currentPosition", currentPosition)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SuspendRecordEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let length: Int? = try reader.optional("length", &members)
        let currentPosition: Int? = try reader.optional("currentPosition", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, message: message, resource: resource,
            length: length, currentPosition: currentPosition, cause: cause, servicesPermitted: servicesPermitted,
            extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("length", length)
        writer.member("currentPosition", currentPosition)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SynthesizeMessage {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let textToBeSynthesized: String? = try reader.optional("textToBeSynthesized", &members)
        let control: CSTA.ControlData? = try reader.optional("control", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            textToBeSynthesized: textToBeSynthesized, control: control, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("textToBeSynthesized", textToBeSynthesized)
        writer.member("control", control)
        writer.member("extensions", extensions)
    }
}

extension CSTA.SynthesizeMessageResponse {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let synthesizedMessage: String? = try reader.optional("synthesizedMessage", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            synthesizedMessage: synthesizedMessage, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.member("synthesizedMessage", synthesizedMessage)
        writer.member("extensions", extensions)
    }
}

extension CSTA.VoiceAttributeChangedEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let connection: CSTA.ConnectionID? = try reader.optional("connection", &members)
        let message: String? = try reader.optional("message", &members)
        let resource: String? = try reader.optional("resource", &members)
        let playVolume: CSTA.Volume? = try reader.optional("playVolume", &members)
        let recordingGain: Int? = try reader.optional("recordingGain", &members)
        let speed: Int? = try reader.optional("speed", &members)
        let currentPosition: Int? = try reader.optional("currentPosition", &members)
        let grammars: [CSTA.Grammars] = try reader.repeated("grammars", &members)
        let language: String? = try reader.optional("language", &members)
        let mode: CSTA.VoiceAttributeChangedEventMode = try reader.required("mode", &members)
        let retainAudio: Bool? = try reader.optional("retainAudio", &members)
        let silenceTimeout: Double? = try reader.optional("silenceTimeout", &members)
        let maxTimeout: Double? = try reader.optional("maxTimeout", &members)
        let babbleTimeout: Double? = try reader.optional("babbleTimeout", &members)
        let endSilence: Double? = try reader.optional("endSilence", &members)
        let rejectionThreshold: Double? = try reader.optional("rejectionThreshold", &members)
        let autoInterruptible: Bool? = try reader.optional("autoInterruptible", &members)
        let innerXml: CSTA.AnyContent? = try reader.optional("innerXml", &members)
        let interdigitTimeout: Double? = try reader.optional("interdigitTimeout", &members)
        let preflush: Bool? = try reader.optional("preflush", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, connection: connection, message: message, resource: resource,
            playVolume: playVolume, recordingGain: recordingGain, speed: speed, currentPosition: currentPosition,
            grammars: grammars, language: language, mode: mode, retainAudio: retainAudio,
            silenceTimeout: silenceTimeout, maxTimeout: maxTimeout, babbleTimeout: babbleTimeout,
            endSilence: endSilence, rejectionThreshold: rejectionThreshold, autoInterruptible: autoInterruptible,
            innerXml: innerXml, interdigitTimeout: interdigitTimeout, preflush: preflush, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("connection", connection)
        writer.member("message", message)
        writer.member("resource", resource)
        writer.member("playVolume", playVolume)
        writer.member("recordingGain", recordingGain)
        writer.member("speed", speed)
        writer.member("currentPosition", currentPosition)
        writer.repeated("grammars", grammars)
        writer.member("language", language)
        writer.member("mode", mode)
        writer.member("retainAudio", retainAudio)
        writer.member("silenceTimeout", silenceTimeout)
        writer.member("maxTimeout", maxTimeout)
        writer.member("babbleTimeout", babbleTimeout)
        writer.member("endSilence", endSilence)
        writer.member("rejectionThreshold", rejectionThreshold)
        writer.member("autoInterruptible", autoInterruptible)
        writer.member("innerXml", innerXml)
        writer.member("interdigitTimeout", interdigitTimeout)
        writer.member("preflush", preflush)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}

extension CSTA.VoiceErrorOccurredEvent {
    /// Reads the members, in any order.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let monitorCrossRefID = reader.crossReference(&members)
        let overConnection: CSTA.ConnectionID? = try reader.optional("overConnection", &members)
        let resource: String? = try reader.optional("resource", &members)
        let cause: CSTA.EventCause? = try reader.optional("cause", &members)
        let servicesPermitted: CSTA.ServicesPermitted? = try reader.optional("servicesPermitted", &members)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(
            monitorCrossRefID: monitorCrossRefID, overConnection: overConnection, resource: resource, cause: cause,
            servicesPermitted: servicesPermitted, extensions: extensions,
        )
    }

    /// Writes the members, in the order of the standard.
    public func writeContent(to writer: inout MessageWriter) {
        writer.crossReference(monitorCrossRefID)
        writer.member("overConnection", overConnection)
        writer.member("resource", resource)
        writer.member("cause", cause)
        writer.member("servicesPermitted", servicesPermitted)
        writer.member("extensions", extensions)
    }
}
