import ECMA323

/// One call of a phone at one moment, as a plain value.
public struct CallSnapshot: Hashable, Sendable {
    /// The switch's identifier of the call.
    public var callID: String
    /// The phone's own device identifier in this call; together with `callID` it is the connection identifier.
    public var connectionDevice: String
    /// The state of the phone's own connection; never null.
    public var state: LocalConnectionState
    /// Which way the call came about.
    public var direction: CallDirection
    /// Who calls, as the switch wrote it; empty when not told.
    public var callingDevice: String
    /// Who was called, as the switch wrote it; empty when not told.
    public var calledDevice: String
    /// From where the call was redirected last; empty when not told.
    public var lastRedirectionDevice: String
    /// The cause that the latest event gave.
    public var cause: EventCause?
    /// When the call appeared at the phone.
    public var startedAt: Timestamp
    /// When the own connection entered its state.
    public var since: Timestamp
    /// The other parties.
    public var parties: [PartySnapshot]
}

/// Another party of a call at one moment.
public struct PartySnapshot: Hashable, Sendable {
    /// The device identifier in its connection; empty while not told.
    public var connectionDevice: String
    /// Its number as events name it, or else its connection's device; empty when not known.
    public var device: String
    /// The state of its connection.
    public var state: LocalConnectionState
    /// No event named the state; it follows from the kind of event that made the party known.
    public var isStateAssumed: Bool
    /// When it entered the state, as far as the phone was told.
    public var since: Timestamp
}

extension CallModel {
    /// All calls, in the order in which they came.
    public func snapshot() -> [CallSnapshot] {
        calls.map { call in
            CallSnapshot(
                callID: heap.string(call.id),
                connectionDevice: heap.string(call.localDevice.isEmpty ? device.text : call.localDevice),
                state: call.state, direction: call.direction, callingDevice: heap.string(call.calling),
                calledDevice: heap.string(call.called), lastRedirectionDevice: heap.string(call.lastRedirection),
                cause: call.cause, startedAt: call.startedAt, since: call.since,
                parties: parties(of: call).map { party in
                    PartySnapshot(
                        connectionDevice: heap.string(party.connectionDevice),
                        device: heap.string(party.device.isEmpty ? party.connectionDevice : party.device),
                        state: party.state, isStateAssumed: party.isStateAssumed, since: party.since)
                })
        }
    }

    /// The state of the phone's own connection in a call; null when there is no such call.
    public func state(ofCall callID: UnsafeRawBufferPointer) -> LocalConnectionState {
        find(callID).map { calls[$0].state } ?? .null
    }

    /// The state of the phone's own connection in a call; null when there is no such call.
    public func state(ofCall callID: String) -> LocalConnectionState {
        var callID = callID
        return callID.withUTF8 { state(ofCall: UnsafeRawBufferPointer($0)) }
    }
}
