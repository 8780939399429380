import ECMA323
import NIOCore

/// Snapshots: the model becomes what they show, and the differences are noted.
extension ProviderModel {
    /// Makes the calls at an address those of the answer to SnapshotDevice.
    ///
    /// - Returns: the device's own connections, whose calls are worth a SnapshotCall each.
    mutating func reconcile(
        _ entries: [CSTA.SnapshotDeviceResponseInfo], at address: String, time: NIODeadline
    ) -> [CSTA.ConnectionID] {
        now = time
        origin = .snapshot
        var present: [(id: String, connection: CSTA.ConnectionID, state: CSTA.LocalConnectionState)] = []
        for entry in entries {
            guard let id = entry.connectionIdentifier.callID, !id.isEmpty else { continue }
            let state = entry.localCallState.own
            if state != .null { present.append((id, entry.connectionIdentifier, state)) }
        }
        for id in callsByNumber[address] ?? [] where !present.contains(where: { $0.id == id }) {
            move(address, in: id, to: .null)
            endCallIfUnseen(id, .endedUnseen)
        }
        for (id, connection, state) in present {
            if calls[id] == nil { begin(id) }
            move(address, in: id, to: state, identifier: connection)
        }
        return present.map(\.connection)
    }

    /// Notes the other end of a call as SnapshotDevice tells it: for switching functions without SnapshotCall.
    mutating func noteFarEnd(_ entry: CSTA.SnapshotDeviceResponseInfo, at time: NIODeadline) {
        guard let id = entry.connectionIdentifier.callID, calls[id] != nil,
            let party = Party(entry.endpointDevice), !isMonitored(party.number), entry.localCallState.far != .null
        else { return }
        now = time
        origin = .snapshot
        move(party.number, in: id, to: entry.localCallState.far, party: party)
    }

    /// Makes a call that of the answer to SnapshotCall. What the own monitors of devices tell is left as it is.
    mutating func reconcile(
        call callID: String, _ entries: [CSTA.SnapshotCallResponseInfo], calling: CSTA.ExtendedDeviceID?,
        called: CSTA.ExtendedDeviceID?, correlatorData: CSTA.CorrelatorData?, time: NIODeadline
    ) {
        // The call may have ended since it was asked for.
        guard calls[callID] != nil else { return }
        now = time
        origin = .snapshot
        changeInformation(of: callID) { call in
            if let calling = Party(calling) { call.calling = calling }
            if let called = Party(called) { call.called = called }
            if let correlatorData { call.correlatorData = correlatorData }
        }
        var present: Set<String> = []
        for entry in entries {
            let party = Party(entry.deviceOnCall)
            guard let number = entry.callIdentifier?.deviceID.map({ Party.number(in: $0.value) }) ?? party?.number
            else { continue }
            present.insert(number)
            if isMonitored(number) { continue }
            let state = entry.localConnectionInfo ?? calls[callID]?.connection(at: number)?.localState ?? .connected
            move(number, in: callID, to: state, identifier: entry.callIdentifier, party: party)
        }
        for connection in calls[callID]?.connections ?? []
        where !present.contains(connection.address) && !isMonitored(connection.address) {
            move(connection.address, in: callID, to: .null)
        }
        endCallIfUnseen(callID, .endedUnseen)
    }
}

extension CSTA.CallState {
    /// The state of the device's own connection. One that is not told counts as connected: the call is there.
    public var own: CSTA.LocalConnectionState {
        switch self {
        case .compoundCallState(let compound): compound.localConnectionState.first ?? .connected
        case .simpleCallState(let simple): simple.ownState
        case .unknown: .connected
        }
    }

    /// The state of the other party; `null` when there is none.
    var far: CSTA.LocalConnectionState {
        switch self {
        case .compoundCallState(let compound): compound.localConnectionState.dropFirst().first { $0 != .null } ?? .null
        case .simpleCallState(let simple): simple.farState
        case .unknown: .connected
        }
    }
}
