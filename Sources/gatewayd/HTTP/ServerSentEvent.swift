/// The text form of server-sent events.
enum ServerSentEvent {
    /// The media type.
    static let contentType = "text/event-stream; charset=utf-8"

    /// What a stream begins with: how long a client waits before it connects again.
    static let opening = "retry: 2000\n\n"

    /// A comment that keeps the connection and the proxies on the way alive.
    static let heartbeat = ": heartbeat\n\n"

    /// One event. The data may have several lines; names with line breaks cannot occur here.
    static func text(name: String, id: String? = nil, data: String) -> String {
        var text = "event: \(name)\n"
        if let id { text += "id: \(id)\n" }
        // A carriage return ends a line for readers just as a newline does.
        for line in data.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            text += "data: \(line)\n"
        }
        return text + "\n"
    }

    /// Tells that events of the gateway are not in the stream at this place.
    ///
    /// - Parameters:
    ///   - reason: why.
    ///   - from: the first of them, or the last that the client got of an earlier run.
    ///   - to: the last of them; the client goes on after it. `nil` when that is not known.
    ///   - missed: how many there were, whatever the filters; `nil` when that is not known.
    static func gap(reason: String, from: EventID?, to: EventID?, missed: UInt64?) -> String {
        text(
            name: "gap", id: to?.description,
            data: jsonObject { json in
                json.field("reason", reason)
                json.field("from", from?.description)
                json.field("to", to?.description)
                json.field("missed", missed)
            })
    }

    /// Tells that `missed` events are not in the stream at this place; `nil` when the number is not known.
    static func gap(missed: UInt64?, reason: String) -> String {
        text(
            name: "gap",
            data: jsonObject { json in
                json.field("missed", missed)
                json.field("reason", reason)
            })
    }
}
