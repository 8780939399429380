/// What a person does at a telephone, or an administrator at the switch. Devices are named by their numbers; where a
/// call is meant it is the one such a person would mean: the one that rings, the one he talks in, the one on hold.
public enum HumanAction: Hashable, Sendable {
    /// Lifts the handset of one telephone and dials.
    case dial(from: String, to: String)
    /// Answers the call that rings, or lifts the handset when prompted.
    case answer(String)
    /// Hangs up.
    case hangUp(String)
    /// Puts the call on hold.
    case hold(String)
    /// Takes the held call back.
    case retrieve(String)
    /// Puts the call on hold and calls somebody else.
    case consult(String, with: String)
    /// Talks to the one, then to the other.
    case alternate(String)
    /// Leaves the other call and goes back to the held one.
    case reconnect(String)
    /// Connects the held and the active party and leaves.
    case transfer(String)
    /// Makes a conference of the held and the active call.
    case conference(String)
    /// Sends the active call on without asking.
    case blindTransfer(String, to: String)
    /// Sends the ringing call elsewhere.
    case deflect(String, to: String)
    /// Takes the call that rings at another telephone.
    case pickUp(String, from: String)
    /// Somebody in the public network calls.
    case callFromOutside(caller: String, to: String)
    /// Sets or ends do-not-disturb.
    case doNotDisturb(String, Bool)
    /// Sets (or with `nil` ends) immediate forwarding.
    case forward(String, to: String?)
    /// Takes a device out of service, or puts it back.
    case service(String, isInService: Bool)
}
