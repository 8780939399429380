/// What bootstrapping writes to one phone (guide, pages 62 to 68).
public struct BootstrapMaterial: Hashable, Sendable {
    /// The items of the `WriteItems`, `goto-secure-mode` among them.
    public var items: [Item]
    /// SHA-256 of the client certificate among them, in hexadecimal.
    public var certificateFingerprint: String
    /// What the phone must answer as `bootstrapping-tan`: the last three characters of the PIN; `nil` without a PIN.
    public var tan: String?

    /// Material.
    public init(items: [Item], certificateFingerprint: String, tan: String?) {
        self.items = items
        self.certificateFingerprint = certificateFingerprint
        self.tan = tan
    }
}

/// What the store or the device authority has to give for a request to be answered.
public struct FlowMaterial: Hashable, Sendable {
    /// What bootstrapping writes; `nil` when it is not needed, or when the PIN, the authority or a certificate is missing.
    public var bootstrap: BootstrapMaterial?
    /// What is stored of the mobile user that was asked for: settings, and `userdata-…` archives.
    public var userData: [Item]

    /// Material.
    public init(bootstrap: BootstrapMaterial? = nil, userData: [Item] = []) {
        self.bootstrap = bootstrap
        self.userData = userData
    }
}

/// What must be fetched before ``WorkpointMachine/receive(_:at:calls:material:)``.
public struct MaterialNeed: Hashable, Sendable {
    /// Whether the phone is to be bootstrapped, or its TAN to be checked. The certificate that is issued for it must be
    /// stored before it is given.
    public var bootstrap: Bool
    /// The mobile user whose data may be wanted.
    public var user: String?

    /// Nothing is needed.
    public static let none = MaterialNeed(bootstrap: false, user: nil)

    /// A need.
    public init(bootstrap: Bool, user: String?) {
        self.bootstrap = bootstrap
        self.user = user
    }
}

/// What an operator changes of a phone.
public enum WorkpointSetting: Hashable, Sendable {
    /// How it is to be secured. The phone's count of wrong PINs begins anew.
    case securityPolicy(SecurityPolicy)
    /// A PIN was given or changed (and stored); the count of wrong PINs begins anew.
    case pinGiven
    /// Forget its certificate, and let it come in Default Mode again: for a phone that was reset at the phone.
    case returnToDefaultMode
    /// Its certificate counts no more, wherever it has got to. A phone in Secure Mode is refused on both ports from then
    /// on, until ``returnToDefaultMode``.
    case certificateRevoked
    /// A name for people.
    case label(String)
    /// The CSTA device identifier; `nil`: found by hardware address or number.
    case cstaDevice(String?)
    /// The number, as long as the phone has not told another.
    case number(String)
    /// The service's configuration was read again.
    case servicePolicy(WorkpointPolicy)
}
