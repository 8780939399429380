/// A message as it was understood.
public struct DecodedMessage: Sendable {
    /// The edition its namespace names; nil for ECMA-354, and when the namespace is missing or foreign.
    public let edition: Edition?
    /// The typed value, or `CSTA.Opaque`.
    public let message: any CSTAMessage
    /// What was odd and tolerated, in document order as far as it was read.
    public let issues: [DecodingIssue]

    /// The root element.
    public var kind: MessageKind { message.kind }

    /// Whether we have no typed value for it.
    public var isOpaque: Bool { message is CSTA.Opaque }
}
