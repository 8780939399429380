import ECMA323
import Transport

/// One switch, and how to reach it and talk to it.
public struct LinkConfiguration: Equatable, Sendable {
    /// How the switch is reached.
    public enum Endpoint: Equatable, Sendable {
        /// Over TCP, or TLS when settings for it are given.
        case network(host: String, port: Int, tls: TLSClientConfiguration?)
        /// Within the process; attached by `Gateway.attach(inProcess:link:)`.
        case inProcess
    }

    /// How the session with the switch is opened.
    public enum Session: Hashable, Sendable {
        /// StartApplicationSession of ECMA-354 with these credentials, asking for so many seconds.
        case application(LinkCredentials, seconds: Int)
        /// The switch greets with SystemStatus, the gateway registers with SystemRegister.
        case systemRegister
        /// No session.
        case none
    }

    /// Where the list of devices comes from.
    public enum Devices: Hashable, Sendable {
        /// The switch is asked with GetSwitchingFunctionDevices.
        case discovered
        /// The configuration lists them.
        case listed([ConfiguredDevice])
    }

    /// The name used in logs, metrics and status; unique.
    public var name: String
    /// How the switch is reached.
    public var endpoint: Endpoint
    /// How the session is opened.
    public var session = Session.none
    /// The edition spoken to the switch.
    public var edition = Edition.ed3
    /// Where the list of devices comes from.
    public var devices = Devices.discovered
    /// What else is known of devices (numbers, MAC addresses, names) that the switch lists.
    public var identities: [ConfiguredDevice] = []
    /// Silence after which the switch counts as lost.
    public var lossLimit = Duration.seconds(10)
    /// How long a request may stay unanswered.
    public var requestTimeout = Duration.seconds(5)
    /// How many requests may be unanswered at once.
    public var maximumOutstanding = 256
    /// How many monitors and snapshots are started per second.
    public var monitorRate = 500.0
    /// How many of those may be unanswered at once.
    public var monitorsInFlight = 32
    /// Whether do-not-disturb and forwarding are asked for after each snapshot. Without it they are unknown until an
    /// event tells them, and what changes during an outage is not noticed.
    public var fetchesFeatures = true
    /// How long the link waits for their answers, once everything else is known, before it comes into service without them.
    public var featureWait = Duration.seconds(30)
    /// The first wait before connecting again; it doubles up to ``longestReconnect``, with jitter.
    public var firstReconnect = Duration.milliseconds(500)
    /// The longest wait before connecting again.
    public var longestReconnect = Duration.seconds(30)
    /// Bytes read at once.
    public var readSize = 256 << 10

    /// Makes a link with the defaults for everything but name and endpoint.
    public init(name: String, endpoint: Endpoint) {
        self.name = name
        self.endpoint = endpoint
    }
}

/// What the gateway shows to a switch to be let in.
public struct LinkCredentials: Hashable, Sendable {
    /// How user name and password are written into `applicationSpecificInfo`.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        /// Nothing is written.
        case none
        /// `SessionLoginInfo` with `userName` and `password` in Avaya's namespace.
        case sessionLoginInfo
        /// `user` and `password` elements, as OpenScape Business takes them.
        case userPassword
    }

    /// The ECMA-354 application identifier.
    public var applicationID: String
    /// The user name.
    public var userName: String
    /// The password.
    public var password: String
    /// How both are written.
    public var form: Form

    /// Makes credentials.
    public init(applicationID: String, userName: String = "", password: String = "", form: Form = .none) {
        self.applicationID = applicationID
        self.userName = userName
        self.password = password
        self.form = form
    }
}

/// A device the configuration knows by more than the identifier the switch uses.
public struct ConfiguredDevice: Hashable, Sendable {
    /// The identifier the switch uses.
    public var deviceID: String
    /// The number in E.164 form, with its plus sign.
    public var e164: String?
    /// The MAC address, twelve hexadecimal digits.
    public var macAddress: String?
    /// The device's name.
    public var name: String?

    /// Makes an entry.
    public init(deviceID: String, e164: String? = nil, macAddress: String? = nil, name: String? = nil) {
        self.deviceID = deviceID
        self.e164 = e164
        self.macAddress = macAddress
        self.name = name
    }
}
