import Credentials

/// One application that may use the gateway: how it is recognised, and what it may do. What is not granted is denied.
public struct ApplicationConfiguration: Hashable, Sendable {
    /// How an application shows who it is.
    public enum Credential: Hashable, Sendable {
        /// A user name and a password in StartApplicationSession; the user name is compared exactly.
        case password(userName: String, hash: PasswordHash)
        /// A client certificate with this SHA-256 fingerprint, 64 hexadecimal digits.
        case certificateFingerprint(String)
        /// A client certificate from a trusted authority with this common name or subject alternative name.
        case certificateName(String)
        /// A secret that is shown with each request, where there are no sessions to log in to.
        case token(TokenDigest)
    }

    /// The name used in logs, metrics, audit and status; unique.
    public var name: String
    /// Any of these lets it in. An application without credentials can only be used sessionless.
    public var credentials: [Credential]
    /// The services it may use.
    public var services: ServiceSet
    /// The devices it may monitor and look at.
    public var monitors: DeviceSet
    /// The devices it may act for.
    public var controls: DeviceSet
    /// The numbers it may cause to be called.
    public var destinations: DestinationRules
    /// How much of everything it may use.
    public var limits: Limits
    /// What it may do with the gateway itself.
    public var administration: Set<AdministrationRight>

    /// How much of everything an application may use.
    public struct Limits: Hashable, Sendable {
        /// Sessions at once.
        public var maximumSessions = 100
        /// Monitors in one session.
        public var maximumMonitorsPerSession = 100_000
        /// Unanswered requests in one session.
        public var maximumOutstanding = 64
        /// Requests per second on average in one session.
        public var requestRate = 1_000.0
        /// Requests at once after a pause.
        public var requestBurst = 2_000.0

        /// The default limits.
        public init() {}
    }

    /// Makes an application that is granted only what is given.
    public init(
        name: String,
        credentials: [Credential] = [],
        services: ServiceSet = ServiceSet(),
        monitors: DeviceSet = DeviceSet(),
        controls: DeviceSet = DeviceSet(),
        destinations: DestinationRules = .denyAll,
        limits: Limits = Limits(),
        administration: Set<AdministrationRight> = []
    ) {
        self.name = name
        self.credentials = credentials
        self.services = services
        self.monitors = monitors
        self.controls = controls
        self.destinations = destinations
        self.limits = limits
        self.administration = administration
    }
}
