import DeviceActors
import ECMA323

extension Phone {
    /// Takes an event in from what one pass over its bytes has found; nothing is allocated for the usual kinds.
    func take(_ head: EventHead, _ bytes: UnsafeRawBufferPointer, at time: Timestamp) -> PhoneChange {
        if head.hasReferences { return CallEvent(head, bytes).withInput { apply($0, at: time) } }
        func slice(_ range: ByteRange) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(rebasing: bytes[range.bounds])
        }
        var input = CallInput(kind: head.kind, cause: head.cause, localState: head.localConnectionInfo)
        input.callID = slice(head.callID)
        input.connectionDevice = slice(head.connectionDevice)
        input.secondaryCallID = slice(head.secondaryCallID)
        input.subject = slice(head.subjectDevice)
        input.calling = slice(head.callingDevice)
        input.called = slice(head.calledDevice)
        input.lastRedirection = slice(head.lastRedirectionDevice)
        input.other = slice(head.otherDevice)
        return apply(input, at: time)
    }
}

extension CallEvent {
    /// The event with its texts decoded, for the rare ones that hold references.
    fileprivate init(_ head: EventHead, _ bytes: UnsafeRawBufferPointer) {
        func text(_ range: ByteRange) -> String { range.isEmpty ? "" : head.text(range, in: bytes) }
        self.init(
            head.kind, callID: text(head.callID), connectionDevice: text(head.connectionDevice),
            subject: text(head.subjectDevice), localState: head.localConnectionInfo, cause: head.cause)
        secondaryCallID = text(head.secondaryCallID)
        calling = text(head.callingDevice)
        called = text(head.calledDevice)
        lastRedirection = text(head.lastRedirectionDevice)
        other = text(head.otherDevice)
    }
}
