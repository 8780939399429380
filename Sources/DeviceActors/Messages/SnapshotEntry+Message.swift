import ECMA323

extension SnapshotEntry {
    /// One call in the answer to SnapshotDevice.
    ///
    /// A compound call state lists the phone's own connection first and then the other parties. A call state that is
    /// not told counts as connected: the call is there.
    public init(_ info: CSTA.SnapshotDeviceResponseInfo) {
        callID = info.connectionIdentifier.callID ?? ""
        connectionDevice = info.connectionIdentifier.deviceID?.value ?? ""
        let end = info.endpointDevice?.value ?? ""
        switch info.localCallState {
        case .compoundCallState(let compound):
            let states = compound.localConnectionState
            state = states.first ?? .connected
            parties = Self.parties(states.dropFirst(), end: end)
        case .simpleCallState(let simple):
            let (own, far) = simple.states
            state = own
            parties = Self.parties(far == .null ? [] : [far], end: end)
        case .unknown:
            state = .connected
            parties = end.isEmpty ? nil : [Party(device: end, state: .connected)]
        }
    }

    /// Every call in the list of an answer or of one of its segments.
    public static func entries(_ list: [CSTA.SnapshotDeviceResponseInfo]) -> [SnapshotEntry] {
        list.map { SnapshotEntry($0) }
    }

    /// The end device belongs to the only party, or to the first of several.
    private static func parties(_ states: some Collection<LocalConnectionState>, end: String) -> [Party] {
        states.filter { $0 != .null }.enumerated().map { Party(device: $0 == 0 ? end : "", state: $1) }
    }
}

extension CSTA.SimpleCallState {
    /// The state of the phone's own connection and that of the other party (ECMA-269, simple call states).
    public var states: (own: LocalConnectionState, far: LocalConnectionState) {
        switch self {
        case .callNull: (.null, .null)
        case .callPending: (.initiated, .null)
        case .callOriginated: (.connected, .null)
        case .callDelivered: (.connected, .alerting)
        case .callDeliveredHeld: (.hold, .alerting)
        case .callReceived: (.alerting, .connected)
        case .callEstablished: (.connected, .connected)
        case .callEstablishedHeld: (.hold, .connected)
        case .callReceivedOnHold: (.alerting, .hold)
        case .callEstablishedOnHold: (.connected, .hold)
        case .callQueued: (.connected, .queued)
        case .callQueuedHeld: (.hold, .queued)
        case .callFailed: (.connected, .fail)
        case .callFailedHeld: (.hold, .fail)
        case .callBlocked: (.null, .fail)
        }
    }
}
