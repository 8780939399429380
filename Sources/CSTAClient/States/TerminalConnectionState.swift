/// The state of a terminal connection in the JTAPI core package: a connection at a telephone. Raw values are JTAPI's own.
public enum TerminalConnectionState: Int, Sendable, Hashable, CaseIterable {
    /// Not yet part of the call.
    case idle = 64
    /// The telephone rings.
    case ringing = 65
    /// The call is at the telephone, but somebody else has it.
    case passive = 66
    /// The telephone has the call.
    case active = 67
    /// The telephone has left the call. Final.
    case dropped = 68
    /// Nothing is known of it.
    case unknown = 69
}

/// The state of a terminal connection in the JTAPI call-control package, finer than ``TerminalConnectionState``. Raw
/// values are JTAPI's own.
public enum CallControlTerminalConnectionState: Int, Sendable, Hashable, CaseIterable {
    /// Not yet part of the call.
    case idle = 96
    /// The telephone rings.
    case ringing = 97
    /// The telephone is used to talk, to dial or to listen to tones.
    case talking = 98
    /// The call is on hold there.
    case held = 99
    /// Another telephone with the same line has the call; this one may join it.
    case bridged = 100
    /// Another telephone with the same line has the call; this one may not join it.
    case inUse = 101
    /// The telephone has left the call. Final.
    case dropped = 102
    /// Nothing is known of it.
    case unknown = 103

    /// The state in the JTAPI core package that this one is a finer form of.
    public var core: TerminalConnectionState {
        switch self {
        case .idle: .idle
        case .ringing: .ringing
        case .talking, .held: .active
        case .bridged, .inUse: .passive
        case .dropped: .dropped
        case .unknown: .unknown
        }
    }
}
