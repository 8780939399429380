import ECMA323

extension CSTA.LocalConnectionState {
    /// What a snapshot's state means in the terms of JTAPI (a facts table of TSAPI drivers). An absent connection
    /// counts as disconnected.
    var callControl: CallControlConnectionState {
        switch self {
        case .null: .disconnected
        case .initiated: .initiated
        case .alerting: .alerting
        case .connected, .hold: .established
        case .queued: .queued
        case .fail: .failed
        }
    }

    /// The same at the telephone; nil where there is no terminal connection.
    var terminal: CallControlTerminalConnectionState? {
        switch self {
        case .null, .fail: .dropped
        case .initiated, .connected: .talking
        case .alerting: .ringing
        case .hold: .held
        case .queued: nil
        }
    }
}

extension CSTA.SimpleCallState {
    /// The state of the device's own connection (ECMA-269, simple call states).
    var ownState: CSTA.LocalConnectionState {
        switch self {
        case .callNull, .callBlocked: .null
        case .callPending: .initiated
        case .callReceived, .callReceivedOnHold: .alerting
        case .callOriginated, .callDelivered, .callEstablished, .callEstablishedOnHold, .callQueued, .callFailed:
            .connected
        case .callDeliveredHeld, .callEstablishedHeld, .callQueuedHeld, .callFailedHeld: .hold
        }
    }

    /// The state of the other party; `null` when there is none.
    var farState: CSTA.LocalConnectionState {
        switch self {
        case .callNull, .callPending, .callOriginated: .null
        case .callDelivered, .callDeliveredHeld: .alerting
        case .callReceived, .callEstablished, .callEstablishedHeld: .connected
        case .callReceivedOnHold, .callEstablishedOnHold: .hold
        case .callQueued, .callQueuedHeld: .queued
        case .callFailed, .callFailedHeld, .callBlocked: .fail
        }
    }
}
