import DeviceActors

/// Digits in a request that go to a connection which may be dialling: the link judges them, since it knows the connection at
/// the moment at which they are sent.
struct DialledDigits: Sendable {
    /// A connection that is dialling.
    struct Connection: Hashable, Sendable {
        /// The phone whose connection it is.
        let phone: PhoneID
        /// Its call.
        let callID: String
    }

    /// What the link decided.
    enum Verdict: Sendable {
        /// They may be sent; the connections that may dial with them.
        case allowed([Connection])
        /// They may not.
        case refused(AccessRefusal)
    }

    /// The element that held them.
    let role: String
    /// The digits.
    let digits: String
    /// What the request is about.
    let subjects: RequestSubjects
    /// What the application may call.
    let rules: DestinationRules
}
