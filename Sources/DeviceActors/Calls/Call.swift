import ECMA323

/// One call of a phone, as the model stores it. Texts are references into the model's ``TextHeap``.
struct Call: Sendable {
    /// Tells the parties of the call from those of others.
    var key: UInt32
    /// The switch's identifier of the call; changes when calls are joined.
    var id: TextRef
    /// The phone's own device identifier in this call, where the switch uses another one than the phone's.
    var localDevice = TextRef.empty
    var calling = TextRef.empty
    var called = TextRef.empty
    var lastRedirection = TextRef.empty
    /// The state of the phone's own connection, never null.
    var state: LocalConnectionState
    var direction = CallDirection.unknown
    /// The cause that the latest event gave.
    var cause: EventCause?
    /// When the call appeared at the phone.
    var startedAt: Timestamp
    /// When the own connection entered its state.
    var since: Timestamp
    /// What has been dialled on the own connection, as far as known.
    var dialling = CallDialling()
}

/// Another party of a call.
struct Party: Sendable {
    /// The ``Call/key`` of its call.
    var call: UInt32
    /// The device identifier in its connection, empty while not told.
    var connectionDevice: DeviceText
    /// Its number as events name it; empty when not known or the same as `connectionDevice`.
    var device: DeviceText
    var state: LocalConnectionState
    /// No event named the state; it follows from the kind of event that made the party known.
    var isStateAssumed: Bool
    var since: Timestamp
}
