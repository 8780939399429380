/// What the gateway has to know of a message to route it, found in one pass, without allocation.
///
/// Texts are byte ranges into the message, without white space at either end. A range is empty when the field is
/// absent, `notKnown`, `restricted` or empty. Fields are told by local name whatever their order, prefix or namespace;
/// when one comes twice, the first counts. It holds no references and is copied like an integer.
public struct EventHead: Sendable {
    /// The message's kind, ``MessageKind/unknown`` for a root that neither standard has.
    public var kind: MessageKind = .unknown
    /// The edition that the root's namespace names; `nil` for another namespace or none.
    public var edition: Edition?
    /// The name of the root's namespace, as written.
    public var namespace = ByteRange.none
    /// `monitorCrossRefID`.
    public var crossReferenceID = ByteRange.none
    /// `callID` of the connection the event is about; of `primaryOldCall` for a transfer or conference.
    public var callID = ByteRange.none
    /// `deviceID` of that connection.
    public var connectionDevice = ByteRange.none
    /// `callID` of `secondaryOldCall`.
    public var secondaryCallID = ByteRange.none
    /// The device the event is about: the alerting, answering, holding, transferring … device.
    public var subjectDevice = ByteRange.none
    /// `callingDevice`.
    public var callingDevice = ByteRange.none
    /// `calledDevice`.
    public var calledDevice = ByteRange.none
    /// `numberDialed` of `lastRedirectionDevice`.
    public var lastRedirectionDevice = ByteRange.none
    /// The second device: `newDestination`, `transferredToDevice`, `addedParty`, `forwardTo`, `dialingSequence`.
    public var otherDevice = ByteRange.none
    /// `localConnectionInfo`; `nil` when absent or not a value of the standard.
    public var localConnectionInfo: LocalConnectionState?
    /// `cause`; `nil` when absent or not a value of the standard.
    public var cause: EventCause?
    /// Whether `localConnectionInfo` or `cause` holds a text that is no value of the standard.
    public var hasUnknownValue = false
    /// Identifies the message's literal markup among all shapes learned in this process; 0 when it has no learned one.
    /// Two messages with the same number other than 0 differ in the text of leaf elements only.
    public var shape: UInt32 = 0
    /// Whether the text of a field stands not literally but with references, CDATA or comments in it;
    /// ``text(_:in:)`` reads it either way.
    public var hasReferences = false

    /// A head without any field.
    public init() {}

    /// The text of one of the ranges.
    /// - Parameter message: the bytes the head was made from.
    public func text(_ range: ByteRange, in message: UnsafeRawBufferPointer) -> String {
        if range.isEmpty { return "" }
        if hasReferences { return XMLText.content(range, in: message) }
        return String(decoding: UnsafeRawBufferPointer(rebasing: message[range.bounds]), as: UTF8.self)
    }
}
