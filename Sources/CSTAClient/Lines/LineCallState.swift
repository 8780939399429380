/// The state of a call at a line, as TAPI has it. Raw values are those of `LINECALLSTATE_…`.
public enum LineCallState: UInt32, Sendable, Hashable, CaseIterable {
    /// No call any more. Final: a call never leaves it.
    case idle = 0x1
    /// The call is offered to the line; the first state of every incoming call.
    case offering = 0x2
    /// The offered call was accepted and rings.
    case accepted = 0x4
    /// The line is off the hook and hears the dial tone.
    case dialtone = 0x8
    /// Digits are being dialled.
    case dialing = 0x10
    /// It rings at the other end.
    case ringback = 0x20
    /// The other end is busy.
    case busy = 0x40
    /// The network tells by a tone or an announcement that the call does not come about.
    case specialinfo = 0x80
    /// In the call.
    case connected = 0x100
    /// Dialling is complete; the call is on its way.
    case proceeding = 0x200
    /// On hold.
    case onhold = 0x400
    /// A leg of a conference.
    case conferenced = 0x800
    /// On hold while somebody is called who is to be added to the conference.
    case onholdpendconf = 0x1000
    /// On hold while somebody is called to whom the call is to be transferred.
    case onholdpendtransfer = 0x2000
    /// The other end has left; the line has not yet.
    case disconnected = 0x4000
    /// Not known.
    case unknown = 0x8000

    /// The constant's name in TAPI's headers.
    public var name: String { "LINECALLSTATE_\(String(describing: self).uppercased())" }
}

/// Why a line's call was disconnected. Raw values are those of `LINEDISCONNECTMODE_…`.
public enum LineDisconnectMode: UInt32, Sendable, Hashable, CaseIterable {
    /// The other end has hung up.
    case normal = 0x1
    /// Not told.
    case unknown = 0x2
    /// The other end has refused the call.
    case reject = 0x4
    /// Somebody else has picked the call up.
    case pickup = 0x8
    /// The switch has forwarded the call.
    case forwarded = 0x10
    /// The other end is busy.
    case busy = 0x20
    /// Nobody answers.
    case noanswer = 0x40
    /// There is no such number.
    case badaddress = 0x80
    /// The number cannot be reached.
    case unreachable = 0x100
    /// Too many calls.
    case congestion = 0x200
    /// The other end cannot take such a call.
    case incompatible = 0x400
    /// What is needed for the call is not there.
    case unavail = 0x800
    /// The number has another one now.
    case numberchanged = 0x2000
    /// The other end does not work.
    case outoforder = 0x4000
    /// It failed for a moment.
    case tempfailure = 0x8000
    /// The call is blocked.
    case blocked = 0x20000
    /// The other end does not want to be disturbed.
    case donotdisturb = 0x40000
    /// The caller has given up.
    case cancelled = 0x80000
}

/// Whether the line takes part in the call, or only watches another telephone with the same line. Raw values are those
/// of `LINECONNECTEDMODE_…`.
public enum LineConnectedMode: UInt32, Sendable, Hashable, CaseIterable {
    /// Takes part.
    case active = 0x1
    /// Another telephone has the call.
    case inactive = 0x2
}

/// The kind of busy tone. Raw values are those of `LINEBUSYMODE_…`.
public enum LineBusyMode: UInt32, Sendable, Hashable, CaseIterable {
    /// The called station is busy.
    case station = 0x1
    /// The way there is busy.
    case trunk = 0x2
}

/// What `LINE_CALLSTATE` says: a state and its particulars.
public struct LineCallStatus: Sendable, Hashable {
    /// The particulars of a state (`dwParam2`), for the states that have any.
    public enum Detail: Sendable, Hashable {
        /// For `disconnected`.
        case disconnect(LineDisconnectMode)
        /// For `connected`.
        case connected(LineConnectedMode)
        /// For `busy`.
        case busy(LineBusyMode)
    }

    /// The state.
    public var state: LineCallState
    /// Its particulars; nil for states that have none.
    public var detail: Detail?

    /// Makes a status.
    public init(_ state: LineCallState, _ detail: Detail? = nil) {
        self.state = state
        self.detail = detail
    }

    /// The detail as TAPI's second parameter; 0 when there is none.
    public var rawDetail: UInt32 {
        switch detail {
        case nil: 0
        case .disconnect(let mode): mode.rawValue
        case .connected(let mode): mode.rawValue
        case .busy(let mode): mode.rawValue
        }
    }
}
