/// Which way a call came about, seen from the phone.
public enum CallDirection: UInt8, Sendable, CaseIterable {
    /// Not told: the model joined the call in its middle.
    case unknown
    /// Somebody called the phone.
    case incoming
    /// The phone called somebody.
    case outgoing
}
