/// How long things take in the switch.
public struct SwitchTimings: Hashable, Sendable {
    /// A ringing call that nobody answers is given up after this.
    public var ringTimeout: Duration = .seconds(30)
    /// One ring; forwarding on no answer counts in rings.
    public var ringInterval: Duration = .seconds(4)
    /// Rings before forwarding on no answer when the forwarding does not say.
    public var ringsBeforeForwarding = 3
    /// How long a failed call hears its tone before it is cleared.
    public var failureTone: Duration = .seconds(5)
    /// How long a prompted device rings before its user lifts the handset; zero: at once.
    public var promptedPickUp: Duration = .zero
    /// How long a prompt for a call back stands before it is given up.
    public var callBackPrompt: Duration = .seconds(15)
    /// How long a call stays offered before it rings anyway.
    public var offer: Duration = .seconds(2)
    /// A call that waits in a hunt group's queue is given up after this.
    public var queueTimeout: Duration = .seconds(120)
    /// After a call a member of a hunt group is left in peace for this long.
    public var memberPause: Duration = .seconds(1)
    /// Until a number outside rings, and from there until it answers.
    public var outsideRings: Duration = .milliseconds(800)
    /// See ``outsideRings``.
    public var outsideAnswers: Duration = .seconds(3)

    /// The defaults of a friendly office.
    public init() {}
}
