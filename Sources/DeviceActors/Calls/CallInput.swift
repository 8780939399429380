import ECMA323

/// One event as the call model sees it: what kind, and which texts. The buffers are only read during the call.
///
/// Empty buffers stand for what the event does not say.
public struct CallInput {
    /// The kind of the event.
    public var kind: MessageKind
    /// Why it happened.
    public var cause: EventCause?
    /// `localConnectionInfo`: the state of the monitored phone's own connection after the event.
    public var localState: LocalConnectionState?
    /// The event comes from a snapshot and so cannot be late.
    public var isFromSnapshot = false
    /// The call of the connection the event names; of `primaryOldCall` for a transfer or conference.
    public var callID = CallInput.nothing
    /// The device of that connection.
    public var connectionDevice = CallInput.nothing
    /// The call of `secondaryOldCall`.
    public var secondaryCallID = CallInput.nothing
    /// The device the event is about: alerting, answering, holding, transferring … device.
    public var subject = CallInput.nothing
    /// `callingDevice`.
    public var calling = CallInput.nothing
    /// `calledDevice`.
    public var called = CallInput.nothing
    /// `lastRedirectionDevice`.
    public var lastRedirection = CallInput.nothing
    /// The second device: new destination, device transferred to, added party.
    public var other = CallInput.nothing
    /// The connections of a transfer or conference, old and new.
    public var connections: [ConnectionChange] = []

    /// An empty text.
    public static var nothing: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: nil, count: 0) }

    /// An event that says nothing but its kind; set the rest.
    public init(kind: MessageKind, cause: EventCause? = nil, localState: LocalConnectionState? = nil) {
        self.kind = kind
        self.cause = cause
        self.localState = localState
    }

    /// The length of the longest text.
    var longestText: Int {
        max(
            max(max(callID.count, connectionDevice.count), max(secondaryCallID.count, subject.count)),
            max(max(calling.count, called.count), max(lastRedirection.count, other.count)))
    }
}

/// One line of the list in a transfer or conference event: what became of a connection.
public struct ConnectionChange: Hashable, Sendable {
    /// The call it belongs to from now on.
    public var newCallID: String
    /// Its device in that call.
    public var newDevice: String
    /// The call it belonged to, empty when it is new.
    public var oldCallID: String
    /// Its device in the old call.
    public var oldDevice: String
    /// The number or name at the end of it, empty when not told.
    public var endpoint: String

    /// Puts a line together.
    public init(
        newCallID: String, newDevice: String, oldCallID: String = "", oldDevice: String = "", endpoint: String = ""
    ) {
        self.newCallID = newCallID
        self.newDevice = newDevice
        self.oldCallID = oldCallID
        self.oldDevice = oldDevice
        self.endpoint = endpoint
    }
}
