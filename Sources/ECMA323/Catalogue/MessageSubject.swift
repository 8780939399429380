/// A member of a message that says whom the message is about.
public struct MessageSubject: Sendable {
    /// What such a member holds.
    public enum Nature: UInt8, CaseIterable, Sendable {
        /// A device identifier.
        case device
        /// A connection identifier: a call, a device in it, or only one of both.
        case connection
        /// Either of them, in an element that says which.
        case object
        /// What an earlier message gave out: a monitor's, a registration's or a session's identifier.
        case reference
    }

    /// The member's name on the wire: a child of the root element.
    public let name: StaticString
    /// What it holds.
    public let nature: Nature

    init(_ name: StaticString, _ nature: Nature) {
        self.name = name
        self.nature = nature
    }
}
