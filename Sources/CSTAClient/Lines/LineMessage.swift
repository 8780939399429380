import NIOCore

/// A message of TAPI's, as it would reach an application that has opened the line as a monitor.
public struct LineMessage: Sendable, Hashable {
    /// What the message says.
    public enum Kind: Sendable, Hashable {
        /// `LINE_APPNEWCALL`: the line has a call of which the application had no handle. Its state follows.
        case newCall(LineCallInfo)
        /// `LINE_CALLSTATE`.
        case callState(LineCallStatus)
        /// `LINE_CALLINFO`: who calls whom has become known, or the call has another identifier.
        case callInfo(LineCallInfo)
        /// `LINE_LINEDEVSTATE` with `LINEDEVSTATE_INSERVICE`.
        case inService
        /// `LINE_LINEDEVSTATE` with `LINEDEVSTATE_OUTOFSERVICE`.
        case outOfService
    }

    /// The line: the name of its ``Address``.
    public let line: String
    /// The call's handle at this line; nil when the message is about the line. It stays the same when a transfer or
    /// conference gives the call another identifier.
    public let call: LineCallHandle?
    /// What the message says.
    public let kind: Kind
    /// When the state was entered (`tStateEntryTime`).
    public let time: NIODeadline
}

/// A call at a line, for as long as the line has it.
public struct LineCallHandle: Sendable, Hashable {
    /// A number no other call at any line has had.
    public let rawValue: UInt64
}

/// What `lineGetCallInfo` tells of a call.
public struct LineCallInfo: Sendable, Hashable {
    /// The switching function's identifier of the call.
    public var callID: String
    /// Who called; nil when it is not known.
    public var caller: Party?
    /// Who was called; nil when it is not known.
    public var called: Party?
    /// From where it was redirected; nil when it was not.
    public var redirecting: Party?

    init(_ call: Call) {
        callID = call.id
        caller = call.calling
        called = call.called
        redirecting = call.lastRedirection
    }
}
