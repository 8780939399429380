import ECMA323
import NIOCore

/// A call (JTAPI `Call`), as it was at one moment.
public struct Call: Sendable, Hashable, Identifiable {
    /// The switching function's name of it. A transfer or a conference makes a new call of two, under a new name.
    public internal(set) var id: String
    /// Active, or over.
    public internal(set) var state = CallState.active
    /// Who called; nil when it is not known.
    public internal(set) var calling: Party?
    /// Who was called in the first place; nil when it is not known.
    public internal(set) var called: Party?
    /// From where the call was last redirected; nil when it was not.
    public internal(set) var lastRedirection: Party?
    /// What applications attached to the call, as the switching function carries it.
    public internal(set) var correlatorData: CSTA.CorrelatorData?
    /// Data that users sent each other with the call.
    public internal(set) var userData: CSTA.UserData?
    /// Everybody who takes part, in the order in which they joined.
    public internal(set) var connections: [Connection] = []
    /// The connection that has ended last; nil while nobody has left.
    public internal(set) var lastDisconnected: Connection?
    /// When the call was first seen.
    public let since: NIODeadline

    init(id: String, since: NIODeadline) {
        self.id = id
        self.since = since
    }

    /// The connection at an address; nil when the address does not take part.
    public func connection(at address: String) -> Connection? {
        connections.first { $0.address == address }
    }

    /// Everybody but the device at `address`.
    public func others(than address: String) -> [Connection] { connections.filter { $0.address != address } }

    /// Whom the device at `address` talks to or hears from: the other party of a call of two, else whoever called, or
    /// was called. What a screen pop looks up.
    public func farEnd(of address: String) -> Party? {
        let others = others(than: address)
        if others.count == 1 { return others[0].party }
        return calling?.number == address ? called ?? others.first?.party : calling ?? others.first?.party
    }
}
