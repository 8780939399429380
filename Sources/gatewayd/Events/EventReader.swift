import ECMA323

/// Reads what people want to know out of any event, whatever its kind and edition.
final class EventReader {
    private var scanner = Scanner(limits: .network)

    /// What one event tells.
    struct Reading {
        /// The monitor it belongs to; empty when it names none.
        var crossReferenceID: String
        /// The event, without phone and link, which the reader cannot know.
        var record: EventRecord
    }

    /// Reads an event from its text.
    ///
    /// - Parameters:
    ///   - text: the XML.
    ///   - sequence: its number in the stream.
    ///   - time: when it came, nanoseconds since 1970.
    /// - Throws: `ScanError` when the text is no message.
    func read(_ text: [UInt8], sequence: UInt64, time: UInt64) throws -> Reading {
        try text.withUnsafeBytes { bytes in
            let head = try scanner.scan(bytes, slack: 0)
            func value(_ range: ByteRange) -> String? { range.isEmpty ? nil : head.text(range, in: bytes) }
            let record = EventRecord(
                sequence: sequence, time: time, kind: head.kind.name, callID: value(head.callID),
                connectionDevice: value(head.connectionDevice), localState: head.localConnectionInfo?.wireName,
                cause: head.cause?.wireName, subjectDevice: value(head.subjectDevice),
                callingDevice: value(head.callingDevice), calledDevice: value(head.calledDevice),
                lastRedirectionDevice: value(head.lastRedirectionDevice), otherDevice: value(head.otherDevice))
            return Reading(crossReferenceID: value(head.crossReferenceID) ?? "", record: record)
        }
    }
}
