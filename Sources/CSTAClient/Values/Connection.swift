import ECMA323
import NIOCore

/// A call at an address (JTAPI `Connection`), as it was at one moment.
public struct Connection: Sendable, Hashable {
    /// The call.
    public internal(set) var callID: String
    /// The number of the device; the name of its ``Address`` when it is monitored.
    public internal(set) var address: String
    /// What requests call this connection.
    public internal(set) var identifier: CSTA.ConnectionID
    /// Who is there: on a trunk the far subscriber.
    public internal(set) var party: Party
    /// The state in the JTAPI call-control package.
    public internal(set) var state: CallControlConnectionState
    /// The state of ECMA-269's connection state model, which the other states are derived from.
    public internal(set) var localState: CSTA.LocalConnectionState
    /// The connection at the telephone; nil where JTAPI has none, as in a queue.
    public internal(set) var terminalConnection: TerminalConnection?
    /// Why the state was entered, if the switching function told.
    public internal(set) var cause: CSTA.EventCause?
    /// When the state was entered; after a snapshot, when it was found out.
    public internal(set) var since: NIODeadline
    /// Whether it was opened by a consultation, while another call was put on hold.
    public internal(set) var isConsultation = false
    /// Whether NetworkReached has told that the call left for another network.
    var hasReachedNetwork = false

    /// The state in the JTAPI core package.
    public var coreState: ConnectionState { state.core }

    /// Whether it is still part of the call.
    public var isLive: Bool { state != .disconnected }

    /// The same connection under the number of its device.
    func renamed(_ number: String, _ identifier: CSTA.ConnectionID) -> Connection {
        var connection = self
        connection.address = number
        connection.identifier = identifier
        connection.terminalConnection = terminalConnection.map { TerminalConnection(terminal: number, state: $0.state) }
        return connection
    }
}

/// A connection at a telephone (JTAPI `TerminalConnection`), as it was at one moment.
public struct TerminalConnection: Sendable, Hashable {
    /// The name of the ``Terminal``.
    public let terminal: String
    /// The state in the JTAPI call-control package.
    public internal(set) var state: CallControlTerminalConnectionState

    /// The state in the JTAPI core package.
    public var coreState: TerminalConnectionState { state.core }
}
