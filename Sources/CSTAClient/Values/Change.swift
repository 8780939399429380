import ECMA323
import NIOCore

/// One thing that has changed in what a ``Provider`` knows.
public struct Change: Sendable, Hashable {
    /// Where the knowledge comes from.
    public enum Origin: Sendable, Hashable {
        /// An event of this kind came from the monitor of this address.
        case event(MessageKind, address: String)
        /// A snapshot showed it: it happened when nobody could see it, or before the monitor was started.
        case snapshot
        /// The provider itself: connections, monitors, what the application asked for.
        case provider
    }

    /// What has changed. Values are those after the change.
    public enum Kind: Sendable, Hashable {
        /// The provider's own state.
        case provider(ProviderState)
        /// What the switching function says of itself.
        case systemStatus(CSTA.SystemStatusValue)
        /// An address: in or out of service, do-not-disturb, forwarding, or monitored from now on.
        case address(Address)
        /// An address is not monitored any more.
        case addressRemoved(Address)
        /// A call has become visible. A change for each of its connections follows.
        case callBegan(Call)
        /// What is known of a call as a whole: who called whom, what is attached to it.
        case callInformation(Call)
        /// A transfer or conference has made one call, under its new name, of those named.
        case callsJoined(Call, from: [String])
        /// A call is over; see ``CallEnd``.
        case callEnded(Call, CallEnd)
        /// A connection has another state; `was` is nil when it is new.
        case connection(Connection, was: CallControlConnectionState?)
        /// A connection at a telephone has another state; `was` is nil when it is new.
        case terminalConnection(TerminalConnection, of: Connection, was: CallControlTerminalConnectionState?)
        /// Somebody has dialled these digits, or keyed them in while talking.
        case digits(String, of: Connection)
        /// A monitor that ran before could not be started again.
        case restorationFailed(Address, CSTA.CSTAErrorCode)
        /// The provider could not see the devices for a while, and can again: what it has found out, and all it can know.
        case resynchronized(Outage)
        /// A message could not be read; the state of the devices is read anew because of it.
        case unreadable(String)
    }

    /// Its place among all changes of this provider, from 1, without gaps.
    public let sequence: UInt64
    /// When it was found out.
    public let time: NIODeadline
    /// Where the knowledge comes from.
    public let origin: Origin
    /// What has changed.
    public let kind: Kind
    /// The call that it is about, as it was right after the change; nil when it is about no call.
    public internal(set) var call: Call?

    /// Whether it is about an address, or a call that the address takes part in or has just left.
    public func concerns(address: String) -> Bool {
        switch kind {
        case .address(let value), .addressRemoved(let value), .restorationFailed(let value, _):
            return value.name == address
        case .connection(let connection, _) where connection.address == address: return true
        case .terminalConnection(_, let connection, _) where connection.address == address: return true
        case .provider, .systemStatus, .resynchronized, .unreadable: return true
        default: break
        }
        guard let call else { return false }
        return call.connection(at: address) != nil || call.lastDisconnected?.address == address
    }

    /// Whether it is about a call, under this identifier or as one of those that have become it.
    public func concerns(call callID: String) -> Bool {
        if case .callsJoined(_, let olds) = kind, olds.contains(callID) { return true }
        return call?.id == callID
    }
}
