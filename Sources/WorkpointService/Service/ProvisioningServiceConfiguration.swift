import Provisioning

/// How phones are provisioned, and where.
public struct ProvisioningServiceConfiguration: Sendable {
    /// Where phones are listened to.
    public var listeners: [PhoneListenerConfiguration]
    /// How phones are treated.
    public var policy = WorkpointPolicy()
    /// How phones are asked to contact the service.
    public var contact = ContactMeConfiguration()
    /// What raises phones to Secure Mode; `nil` when none are.
    public var secureMode: SecureModeConfiguration?
    /// What a message may be at most.
    public var messageLimits = MessageLimits.standard
    /// How much there may be at once.
    public var limits = ProvisioningLimits()
    /// For how long jobs that have ended are kept, and nonces.
    public var retention = Duration.seconds(90 * 86_400)

    /// Provisioning with these listeners.
    public init(listeners: [PhoneListenerConfiguration]) {
        self.listeners = listeners
    }
}

/// How much there may be at once.
public struct ProvisioningLimits: Sendable, Hashable {
    /// Requests that are being worked on; beyond, phones are told `overload` and come again.
    public var maximumRequests = 2_048
    /// Inputs that wait for one phone; beyond, it is told `overload`.
    public var maximumWaitingPerWorkpoint = 16
    /// Phones that the service knows; beyond, none registers itself.
    public var maximumWorkpoints = 100_000
    /// Jobs of one phone that are not final; more are refused.
    public var maximumOpenJobs = 1_000
    /// Jobs of all phones that are not final; more are refused.
    public var maximumOpenJobsInAll = 200_000
    /// Sessions of phones in each of the two modes.
    public var maximumSessions = 50_000

    /// The usual.
    public init() {}
}

/// What raises phones to Secure Mode.
public struct SecureModeConfiguration: Sendable {
    /// Issues the phones' certificates; `nil` when they are all brought in.
    public var authority: DeviceAuthority?
    /// What phones are told of the service.
    public var service: BootstrapMaterial.Service
    /// How the credentials are packed when there is a PIN.
    public var codec: any SecureModeDataCodec = ProjectSecureModeCodec()
    /// The kind of the phones' keys.
    public var keyKind = DeviceKeyKind.rsa2048
    /// For how long the phones' certificates are valid.
    public var validity = Duration.seconds(10 * 365 * 86_400)

    /// Secure Mode with this authority.
    public init(authority: DeviceAuthority?, service: BootstrapMaterial.Service) {
        self.authority = authority
        self.service = service
    }
}
