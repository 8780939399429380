import ECMA323

/// An event that owns its texts: what a reconciliation tells the clients, and what tests are written in.
public struct CallEvent: Hashable, Sendable {
    /// The kind of the event.
    public var kind: MessageKind
    /// The call of the connection the event names.
    public var callID: String
    /// The device of that connection.
    public var connectionDevice: String
    /// The call of `secondaryOldCall`, empty if there is none.
    public var secondaryCallID = ""
    /// The device the event is about; empty is sent as not known.
    public var subject: String
    /// `callingDevice`; empty is sent as not known.
    public var calling = ""
    /// `calledDevice`; empty is sent as not known.
    public var called = ""
    /// `lastRedirectionDevice`; empty is sent as not required.
    public var lastRedirection = ""
    /// The second device: new destination, device transferred to, added party.
    public var other = ""
    /// The state of the phone's own connection afterwards.
    public var localState: LocalConnectionState?
    /// Why it happened.
    public var cause: EventCause?
    /// The connections of a transfer or conference.
    public var connections: [ConnectionChange] = []
    /// The event was made from a snapshot and so cannot be late.
    public var isFromSnapshot = false

    /// Makes an event about one connection.
    public init(
        _ kind: MessageKind, callID: String, connectionDevice: String = "", subject: String = "",
        localState: LocalConnectionState? = nil, cause: EventCause? = nil
    ) {
        self.kind = kind
        self.callID = callID
        self.connectionDevice = connectionDevice
        self.subject = subject
        self.localState = localState
        self.cause = cause
    }

    /// Calls `body` with the event as input for a ``CallModel``.
    public func withInput<R>(_ body: (CallInput) -> R) -> R {
        let texts = [
            callID, connectionDevice, secondaryCallID, subject, calling, called, lastRedirection, other,
        ]
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            ends.append(bytes.count)
        }
        return bytes.withUnsafeBytes { all in
            func text(_ index: Int) -> UnsafeRawBufferPointer {
                UnsafeRawBufferPointer(rebasing: all[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
            }
            var input = CallInput(kind: kind, cause: cause, localState: localState)
            input.isFromSnapshot = isFromSnapshot
            input.callID = text(0)
            input.connectionDevice = text(1)
            input.secondaryCallID = text(2)
            input.subject = text(3)
            input.calling = text(4)
            input.called = text(5)
            input.lastRedirection = text(6)
            input.other = text(7)
            input.connections = connections
            return body(input)
        }
    }
}
