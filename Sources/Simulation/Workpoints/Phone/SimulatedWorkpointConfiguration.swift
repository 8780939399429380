import DeviceActors
import Provisioning

/// Where a service is reached.
public struct ServiceAddress: Hashable, Sendable {
    /// A host name or address.
    public var host: String
    /// The TCP port.
    public var port: Int

    /// Names a place.
    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}

/// Everything a simulated phone is made from.
public struct SimulatedWorkpointConfiguration: Sendable {
    /// How a phone makes its nonces.
    public enum NoncePolicy: String, Hashable, Sendable, CaseIterable {
        /// One for all messages of a flow (guide, page 34).
        case perFlow
        /// A fresh one for every message (seen in the field).
        case perMessage
    }

    /// What a phone does with the cookies of the service.
    public enum CookieManner: String, Hashable, Sendable, CaseIterable {
        /// Sends them back for the rest of the flow.
        case flow
        /// Keeps them, and sends the old one in the next flow too.
        case keep
        /// Sends them back with their attributes, as some firmware does.
        case withAttributes
        /// Ignores them.
        case none
    }

    /// How a phone says that firmware could not be fetched; the guide does not tell.
    public enum SoftwareFailure: String, Hashable, Sendable, CaseIterable {
        /// With `status` and `file-deployment-type` APP.
        case status
        /// Not at all.
        case silence
    }

    /// The hardware address.
    public var mac: MACAddress
    /// The phone's own number; `e164` and `basic-e164` after a factory reset.
    public var number: String
    /// `device-type`.
    public var deviceType = "OpenStage 60"
    /// `software-type`.
    public var softwareType = "Siemens SIP"
    /// `part-number`.
    public var partNumber = "S30817-S7403-A108-006"
    /// The firmware it begins with.
    public var firmware = FirmwareProfile.v3r3
    /// Where it listens for contact-me, as it says in `contact-me-uri`.
    public var contactURI: String
    /// The provisioning service in Default Mode.
    public var service: ServiceAddress
    /// What it was given for Secure Mode earlier; with it it begins in that mode.
    public var credentials: SimulatedWorkpoint.SecureCredentials?
    /// The items it has.
    public var catalogue = ItemCatalogue.standard
    /// How many bytes of values it can store.
    public var capacity = 1_048_576
    /// Whether mobile users may log on.
    public var isMobile = false
    /// Whether its TLS is that of 2008: version 1.0, key exchange by RSA, AES in CBC mode, and nothing newer.
    public var speaksOldTLS = false
    /// How it makes nonces.
    public var nonces = NoncePolicy.perMessage
    /// What it does with cookies.
    public var cookies = CookieManner.flow
    /// `maxItems`: how many items it takes in one message; `nil`: any number.
    public var maximumItems: Int?
    /// How many bytes of items its own messages have at most (guide, page 69: 50 kB).
    public var fragmentBytes = 50_000
    /// How many items its own messages have at most; `nil`: any number.
    public var fragmentItems: Int?
    /// How many of the changed items it attaches to `local-changes`; `nil`: all.
    public var attachedItems: Int?
    /// The actions it refuses while in a call; firmware only when it is not urgent.
    public var refusedDuringCall: Set<ServiceAction> = [.writeItems, .softwareDeployment]
    /// The actions it does not support at all.
    public var unsupportedActions: Set<ServiceAction> = []
    /// Whether it answers a FileDeployment with `reply-to` before it fetches.
    public var repliesToFileDeployment = false
    /// Whether it sends `status` for several files too, with indexes.
    public var tellsStatusOfSeveralFiles = false
    /// How it says that firmware could not be fetched.
    public var softwareFailure = SoftwareFailure.status
    /// Whether a `clean-up` outside a flow tells `mac-addr`; the guide's example (page 83) does not.
    public var identifiesCleanUp = false
    /// Whether it sends a reply again, on a new connection, when the connection was lost before the answer.
    public var retransmitsReplies = false
    /// How often it tries to get into Secure Mode for the first time before it falls back to Default Mode.
    public var secureAttempts = 10
    /// How long things take.
    public var timings = WorkpointTimings()
    /// What it does wrong on purpose.
    public var faults = WorkpointFaults()
    /// Opens what bootstrapping with a PIN brings.
    public var secureModeData: any SecureModeDataReading
    /// The same seed gives the same nonces, pauses and faults.
    public var seed: UInt64

    /// A phone.
    public init(
        mac: MACAddress, number: String, contactURI: String, service: ServiceAddress, seed: UInt64,
        secureModeData: any SecureModeDataReading
    ) {
        self.mac = mac
        self.number = number
        self.contactURI = contactURI
        self.service = service
        self.seed = seed
        self.secureModeData = secureModeData
    }
}

/// How a simulated phone opens `secure-mode-data`. Behind a protocol because the guide does not publish how.
public protocol SecureModeDataReading: Sendable {
    /// The items in the data; `nil` when the password is wrong or the data damaged.
    func items(in data: String, password: String) -> [Item]?
}
