/// How the service treats phones; one for all, from the configuration. Durations as in section 11 of the digest of the
/// guide, where the guide says nothing.
public struct WorkpointPolicy: Hashable, Sendable {
    /// What to do with a phone that is not known.
    public enum UnknownWorkpoint: String, Hashable, Sendable, CaseIterable {
        /// Add it, and read all its items.
        case register
        /// End the flow.
        case refuse
    }

    /// How a flow ends in which a job was done and more wait.
    public enum NextJob: String, Hashable, Sendable, CaseIterable {
        /// With `CleanUp` and `send-solicited`: the phone comes back at once (guide, page 75).
        case guide
        /// Not at all: the next action follows in the same flow.
        case sameFlow
    }

    /// Phones that are not known.
    public var unknownWorkpoint = UnknownWorkpoint.register
    /// How a flow ends in which a job was done and more wait.
    public var nextJob = NextJob.guide
    /// Whether a nonce may begin several flows.
    public var isLenient = false
    /// How long a phone may take for its next request within a flow.
    public var replyTimeout = Duration.seconds(60)
    /// How long after a contact-me the phone's `solicited` is awaited.
    public var contactTimeout = Duration.seconds(120)
    /// The least time between two contact-me requests to one phone.
    public var contactGap = Duration.seconds(60)
    /// The first pause after a contact-me that was not followed; doubled up to ``maximumBackoff``.
    public var contactBackoff = Duration.seconds(300)
    /// The longest pause between contact-me requests.
    public var maximumBackoff = Duration.seconds(7_200)
    /// Failed contact-me requests in a row after which only polls and the phone's own contacts are waited for, with a
    /// contact-me every ``maximumBackoff``.
    public var contactAttempts = 8
    /// The pause after `busy` from a phone that does not come back by itself (before V3R3).
    public var busyRetry = Duration.seconds(120)
    /// The pause after which a phone that was told `send-solicited` is contacted nonetheless.
    public var safetyTimeout = Duration.seconds(1_800)
    /// How long a phone that CSTA shows idle again is left to come back by itself, before it is contacted.
    public var returnGrace = Duration.seconds(15)
    /// How long the `status` after a file deployment is awaited before all items are read instead.
    public var fileTimeout = Duration.seconds(900)
    /// How long after a deployment that no `status` follows (several files, or deleting) the phone's files are first read.
    public var fileCheckDelay = Duration.seconds(120)
    /// How long the `start-up` after a restart or firmware deployment is awaited.
    public var restartTimeout = Duration.seconds(600)
    /// The least time between two deployments of the same firmware to one phone.
    public var softwareGap = Duration.seconds(900)
    /// How long bootstrapping may take, the typing of the PIN included.
    public var bootstrapTimeout = Duration.seconds(3_600)
    /// `max-pin-retries`.
    public var maximumPINRetries = 3
    /// How often an action is sent without an answer before its job fails.
    public var maximumSends = 20
    /// The largest message to a phone, bytes of UTF-8 (guide, page 69: 50 kB).
    public var maximumMessageBytes = 50_000
    /// How long a nonce is remembered.
    public var nonceWindow = Duration.seconds(86_400)
    /// How many nonces of a phone are remembered.
    public var nonceCount = 1_000
    /// The Secure Mode port, told to phones as `dls-secure-port`.
    public var securePort = 18_444
    /// The poll address phones are given at start-up, `dcmp-url`; `nil` for none.
    public var pollURL: String?
    /// Items that must be written in one message, beside those that differ only in their index: groups of names.
    public var itemGroups: [[String]] = []

    /// The usual treatment.
    public init() {}
}
