import ECMA323

/// One call in the answer to a SnapshotDevice request: the truth to reconcile with.
public struct SnapshotEntry: Hashable, Sendable {
    /// Another party.
    public struct Party: Hashable, Sendable {
        /// Its device; empty when the answer gives only a state.
        public var device: String
        /// The state of its connection.
        public var state: LocalConnectionState

        /// Puts a party together.
        public init(device: String, state: LocalConnectionState) {
            self.device = device
            self.state = state
        }
    }

    /// The call.
    public var callID: String
    /// The phone's own device identifier in the connection; empty when it is the phone's usual one.
    public var connectionDevice: String
    /// The state of the phone's own connection. A call in which it is null is no call of the phone.
    public var state: LocalConnectionState
    /// The other parties; nil when the answer says nothing about them.
    public var parties: [Party]?

    /// Puts an entry together.
    public init(callID: String, connectionDevice: String = "", state: LocalConnectionState, parties: [Party]? = nil) {
        self.callID = callID
        self.connectionDevice = connectionDevice
        self.state = state
        self.parties = parties
    }
}
