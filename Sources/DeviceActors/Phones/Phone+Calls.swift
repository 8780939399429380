import ECMA323

extension Phone {
    /// Calls `body` with the identifier of each call.
    public func forEachCallID(_ body: (UnsafeRawBufferPointer) -> Void) {
        details?.model.forEachCallID(body)
    }

    /// The identifiers of the calls in which the phone's own connection is still dialling (local state initiated).
    public var diallingCalls: [String] {
        details?.model.snapshot().filter { $0.state == .initiated }.map(\.callID) ?? []
    }

    /// What has been dialled in a call; nil when there is no such call, or its own connection is not dialling.
    public func dialling(inCall callID: String) -> Dialling? {
        details?.model.dialling(inCall: callID)
    }

    /// Digits go to the switch, to be dialled in a call.
    public func beginSendingDigits(inCall callID: String) {
        details?.model.beginSendingDigits(inCall: callID)
    }

    /// The switch has answered for digits, or never will; see ``CallModel/endSendingDigits(inCall:dialled:)``.
    public func endSendingDigits(inCall callID: String, dialled digits: String?) {
        details?.model.endSendingDigits(inCall: callID, dialled: digits)
    }
}

extension PhoneChange {
    /// Whether the phone has other calls than before: one more, one less, or one under another identifier.
    public var areCallsChanged: Bool {
        if kind == .transferedEvent || kind == .conferencedEvent { return call.isChanged }
        return (call.previous == .null) != (call.current == .null)
    }
}
