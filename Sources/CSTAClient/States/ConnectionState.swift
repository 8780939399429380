/// The state of a connection in the JTAPI core package: a call at an address. Raw values are JTAPI's own.
public enum ConnectionState: Int, Sendable, Hashable, CaseIterable {
    /// Not yet part of the call.
    case idle = 48
    /// The call is on its way to the address: offered there, or waiting in a queue.
    case inProgress = 49
    /// It rings.
    case alerting = 50
    /// In the call.
    case connected = 51
    /// No longer in the call. Final.
    case disconnected = 52
    /// The call could not be completed to the address.
    case failed = 53
    /// Nothing is known of it.
    case unknown = 54
}

/// The state of a connection in the JTAPI call-control package, finer than ``ConnectionState``. Raw values are JTAPI's
/// own.
public enum CallControlConnectionState: Int, Sendable, Hashable, CaseIterable {
    /// Not yet part of the call.
    case idle = 80
    /// The call asks to be accepted, and does not ring yet.
    case offered = 81
    /// Waiting in a queue, or for a device to be free.
    case queued = 82
    /// It rings.
    case alerting = 83
    /// The handset is off the hook; nothing has been dialled.
    case initiated = 84
    /// Some digits have been dialled.
    case dialing = 85
    /// The call has reached another network.
    case networkReached = 86
    /// It rings in another network.
    case networkAlerting = 87
    /// In the call: talking, or holding it.
    case established = 88
    /// No longer in the call. Final.
    case disconnected = 89
    /// The call could not be completed to the address.
    case failed = 90
    /// Nothing is known of it.
    case unknown = 91

    /// The state in the JTAPI core package that this one is a finer form of.
    public var core: ConnectionState {
        switch self {
        case .idle: .idle
        case .offered, .queued: .inProgress
        case .alerting: .alerting
        case .initiated, .dialing, .networkReached, .networkAlerting, .established: .connected
        case .disconnected: .disconnected
        case .failed: .failed
        case .unknown: .unknown
        }
    }
}
