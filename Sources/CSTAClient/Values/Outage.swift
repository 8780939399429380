import NIOCore

/// A time in which a ``Provider`` could not see its devices, and what it found to be different afterwards.
///
/// What differs is known, and has been told as changes of origin `snapshot` (or as events, when it was the gateway that
/// lost its switch and found out itself). What began *and* ended between ``since`` and ``until`` cannot be known to anybody:
/// calls that were made and cleared, answered and unanswered rings, holds that were retrieved. An application that must
/// account for every call asks the switch's call records for that interval and these ``addresses``.
public struct Outage: Sendable, Hashable {
    /// A difference between the last state seen before and the first one seen after.
    public enum Difference: Sendable, Hashable {
        /// A call that was not there before.
        case callBegan(String)
        /// A call that is not there any more.
        case callEnded(String)
        /// Calls have become one, as the gateway told afterwards.
        case callsJoined(String, from: [String])
        /// A connection of a call that is still there has another state.
        case connectionMoved(
            callID: String, address: String, from: CallControlConnectionState?, to: CallControlConnectionState)
        /// The same at the telephone: held, taken back, answered.
        case terminalConnectionMoved(
            callID: String, terminal: String, from: CallControlTerminalConnectionState?,
            to: CallControlTerminalConnectionState)
    }

    /// Why the devices could not be seen.
    public let reason: OutOfServiceReason
    /// When the last message came, or the switching function said that it cannot be used.
    public let since: NIODeadline
    /// When everything was known again.
    public internal(set) var until: NIODeadline
    /// The sequence number of the last change before.
    public let lastSequence: UInt64
    /// The addresses that could not be seen, in order.
    public internal(set) var addresses: [String]
    /// What was different afterwards, in the order in which it was found out.
    public internal(set) var differences: [Difference] = []

    /// How long nothing could be seen.
    public var duration: TimeAmount { until - since }
}
