/// Values of the item `cleanup-reason`.
public enum CleanUpReason: String, Sendable, CaseIterable {
    /// Too many requests: the phone waits and sends the same request again (as Unify's own service does).
    case overload
    /// The last characters of the PIN are wrong or missing (guide, page 31).
    case wrongTAN = "wrong TAN from device"
    /// From the phone: the PIN was wrong too often (guide, page 83).
    case passwordRetriesExceeded = "password retries exceeded"
    /// An initial message without `mac-addr`.
    case missingAddress = "missing mac-addr"
    /// A phone that is not known, and may not register.
    case unknownDevice = "unknown device"
    /// The nonce began a flow before.
    case replayedNonce = "nonce used before"
    /// A `reply-to` that answers nothing that was asked.
    case unexpectedReply = "unexpected reply"
    /// A message that cannot be read.
    case invalidMessage = "invalid message"
}

extension ServiceMessage {
    /// The end of a flow, with a reason.
    public static func cleanUp(nonce: String, reason: CleanUpReason) -> ServiceMessage {
        ServiceMessage(nonce: nonce, action: .cleanUp, items: [Item("cleanup-reason", reason.rawValue)])
    }
}
