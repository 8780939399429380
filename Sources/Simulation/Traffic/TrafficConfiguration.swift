/// What the simulated people do with their telephones.
public struct TrafficConfiguration: Sendable {
    /// A kind of call.
    public enum Kind: CaseIterable, Hashable, Sendable {
        /// Rings, is answered, and one of the two hangs up.
        case answered
        /// Nobody answers and the caller gives up.
        case unanswered
        /// The called telephone is in use.
        case busy
        /// A number that does not exist.
        case wrongNumber
        /// Answered, held, retrieved.
        case held
        /// Answered, a third party asked, talked to in turn, and left again.
        case consulted
        /// Answered, a third party asked, the caller connected with it.
        case transferred
        /// Answered and sent on without asking.
        case blindTransferred
        /// Answered, and a third party brought in.
        case conferenced
        /// The called telephone is forwarded.
        case forwarded
        /// The called person sends the call elsewhere while it rings.
        case deflected
        /// Somebody of the group takes the call.
        case pickedUp
        /// The called person does not want to be disturbed.
        case doNotDisturb
        /// A number in the public network is called.
        case outgoing
        /// Somebody in the public network calls.
        case incoming
    }

    /// Calls that are begun, per second on average.
    public var callsPerSecond: Double
    /// How long it rings before somebody answers.
    public var ring: ClosedRange<Duration> = .seconds(2) ... .seconds(8)
    /// How long people talk at a stretch.
    public var talk: ClosedRange<Duration> = .seconds(5) ... .seconds(40)
    /// How long people take between two actions.
    public var think: ClosedRange<Duration> = .milliseconds(500) ... .seconds(3)
    /// How often each kind happens, as weights.
    public var mix: [Kind: Int] = [
        .answered: 40, .unanswered: 6, .busy: 6, .wrongNumber: 2, .held: 10, .consulted: 6, .transferred: 8,
        .blindTransferred: 3, .conferenced: 4, .forwarded: 3, .deflected: 2, .pickedUp: 3, .doNotDisturb: 2,
        .outgoing: 3, .incoming: 2,
    ]
    /// Calls the people have with one another at the same time, at most.
    public var maximumCalls = 1_000
    /// When somebody else (a CSTA client) makes a telephone ring, its user answers after this; `nil`: never.
    public var answersStrangers: ClosedRange<Duration>? = .seconds(2) ... .seconds(5)
    /// After this the user hangs up on a stranger; `nil`: never.
    public var hangsUpOnStrangers: Duration? = .seconds(120)
    /// Seeds everything.
    public var seed: UInt64 = 1

    /// So many calls per second, and the defaults for the rest.
    public init(callsPerSecond: Double) { self.callsPerSecond = callsPerSecond }
}
