import DeviceActors

/// Which of the two modes a phone is in, and how far bootstrapping has come (guide, pages 62 to 68).
public enum SecurityState: Hashable, Sendable, Codable {
    /// No mutual authentication.
    case defaultMode
    /// The bootstrapping write was sent; its acceptance, or the start-up in Secure Mode, is awaited.
    case bootstrapSent(at: Timestamp)
    /// The phone accepted; it must come to the Secure Mode port with its new certificate.
    case awaitingSecureStartUp(since: Timestamp)
    /// It came with its certificate; the last three characters of the PIN must prove who typed it.
    case awaitingTAN(since: Timestamp)
    /// Mutual authentication; the default port is closed to this phone.
    case secure(since: Timestamp)

    /// Whether requests on the default port are refused.
    public var isSecure: Bool { if case .secure = self { true } else { false } }
}

/// How the operator wants a phone to be secured.
public enum SecurityPolicy: String, Hashable, Sendable, Codable, CaseIterable {
    /// Default Mode.
    case defaultMode = "default"
    /// Secure Mode, bootstrapped without a PIN.
    case secureWithoutPIN = "nopin"
    /// Secure Mode, bootstrapped with a PIN that the user types at the phone.
    case secureWithPIN = "pin"
}

/// What the service knows of a phone, apart from its items and jobs.
public struct WorkpointRecord: Hashable, Sendable, Codable {
    /// The hardware address: the phone's identity (guide, page 27).
    public var mac: MACAddress
    /// The number the phone has, `e164`; empty until known.
    public var e164 = ""
    /// The phone's own number, `basic-e164`, which a mobile user's number may cover; empty until known.
    public var basicE164 = ""
    /// The CSTA device identifier the operator gave it; `nil`: found by hardware address or number.
    public var cstaDevice: String?
    /// A name for people.
    public var label = ""
    /// `device-type`, such as `OpenStage 60`.
    public var deviceType = ""
    /// `software-type`, such as `Siemens SIP`.
    public var softwareType = ""
    /// `software-version`, such as `V3 R3.24.0`.
    public var softwareVersion = ""
    /// Where the phone listens for contact-me, `contact-me-uri`; empty until known.
    public var contactURI = ""
    /// The address its last request came from.
    public var lastAddress = ""
    /// When it was added, by the operator or by itself.
    public var addedAt: Timestamp
    /// When it last contacted the service; ``DeviceActors/Timestamp/zero`` for never.
    public var lastSeen: Timestamp = .zero
    /// When it last started.
    public var lastStartUp: Timestamp = .zero
    /// When all its items were last read.
    public var itemsReadAt: Timestamp = .zero
    /// Whether its settings may differ from those last read.
    public var itemsAreStale = true
    /// `sip-mobility-state`: 0 logged on or not mobile, 1 logged off, 2 between.
    public var mobilityState = 0
    /// `mobility-enabled`.
    public var isMobile = false
    /// What the operator wants.
    public var policy: SecurityPolicy = .defaultMode
    /// What is.
    public var security: SecurityState = .defaultMode
    /// SHA-256 of the client certificate issued to it, in hexadecimal; `nil` when it has none.
    public var certificateFingerprint: String?
    /// How often a wrong TAN or too many wrong PINs ended bootstrapping.
    public var pinFailures = 0
    /// Contact-me attempts without an answer since the last contact.
    public var contactFailures = 0
    /// When the last contact-me was sent; ``DeviceActors/Timestamp/zero`` for never.
    public var lastContactMe: Timestamp = .zero
    /// When firmware was last deployed: the guard against loops.
    public var lastSoftwareDeployment: Timestamp = .zero
    /// Which version that was, as `file-sw-version` had it.
    public var lastSoftwareVersion = ""
    /// When the phone was told `send-solicited`; `nil` once it has come back, has started, or nothing waits for it.
    public var solicitedOwedSince: Timestamp?
    /// Whether the phone is still to be given the poll address since it started.
    public var owesPollAddress = false
    /// SHA-256 of the request that opened the last flow, for as long as no other request came: should the service start
    /// again, these bytes are no replay but the same request once more.
    public var openingDigest: [UInt8] = []
    /// ``chores``; `nil` for none, which records of before there was this have.
    private var openChores: [Chore]?

    /// A phone of which only the address is known.
    public init(mac: MACAddress, addedAt: Timestamp) {
        self.mac = mac
        self.addedAt = addedAt
    }

    /// What the service itself has to do at the phone's next contact, in the order in which it came up: a mobile user's
    /// data that have not been given to the phone, or not read from it, must outlive the process.
    public var chores: [Chore] {
        get { openChores ?? [] }
        set { openChores = newValue.isEmpty ? nil : newValue }
    }

    /// Whether the phone will come back by itself: it has been told `send-solicited` and has not been seen since.
    public var owesSolicited: Bool { solicitedOwedSince != nil }

    /// The firmware as a comparable version; `nil` when the phone's text is not one.
    public var firmware: FirmwareVersion? { FirmwareVersion(softwareVersion) }
}
