import ECMA323

/// How a client gets its session.
public enum SessionManner: Hashable, Sendable {
    /// Whoever connects may ask.
    case none
    /// The switch greets with SystemStatus and the client registers; requests are served at once.
    case systemStatus
    /// ECMA-354: nothing but StartApplicationSession is served before it succeeds.
    case applicationSession([Credentials])

    /// A name and a password that open a session. With an empty list of them any application may.
    public struct Credentials: Hashable, Sendable {
        /// The user name.
        public var userName: String
        /// The password, as the client sends it.
        public var password: String

        /// Names a user.
        public init(userName: String, password: String) {
            self.userName = userName
            self.password = password
        }
    }
}

/// Everything a simulated switch is made from.
public struct SimulatedSwitchConfiguration: Sendable {
    /// The devices: telephones, trunks, hunt groups.
    public var devices: [SimulatedDevice]
    /// How long things take.
    public var timings = SwitchTimings()
    /// What is dialled first to reach the public network. Needs trunks among the devices.
    public var outsidePrefix: String? = "0"
    /// Numbers in the public network that begin with this are reached through a network that does not tell when it rings
    /// there: NetworkCapabilitiesChanged comes in place of Delivered. `nil`: none.
    public var interworkingPrefix: String? = "01"
    /// How identifiers are spelt.
    public var identifiers: DeviceIDForm = .plain
    /// The edition spoken before the client has shown its own, and the newest one negotiated.
    public var edition: Edition = .ed4
    /// How a client gets its session.
    public var sessions: SessionManner = .none
    /// Seconds an ECMA-354 session lasts at most without its timer being reset.
    public var maximumSessionDuration = 180
    /// ECMA-354 sessions at the same time.
    public var maximumSessions = 64
    /// How often registered clients get a SystemStatus.
    public var heartbeat: Duration = .seconds(30)
    /// Monitors in all.
    public var maximumMonitors = 200_000
    /// Monitors on one object.
    public var maximumMonitorsPerObject = 64
    /// The number of the first call; successive switches of one test can be kept apart by it.
    public var firstCall: UInt64 = 1
    /// Shown as the name of the switching sub-domain.
    public var name = "simulated"
    /// What goes wrong on purpose.
    public var faults = FaultPlan()
    /// Seeds everything that is left to chance.
    public var seed: UInt64 = 1

    /// A switch with these devices and the defaults for the rest.
    public init(devices: [SimulatedDevice]) { self.devices = devices }

    /// A switch with `count` telephones numbered from `firstNumber`, in pick-up groups of eight, and some trunks.
    public init(phones count: Int, firstNumber: Int = 1001, trunks: Int = 4, callWaiting: Bool = false) {
        devices = (0..<count).map { index in
            SimulatedDevice(
                number: String(firstNumber + index), name: "Phone \(firstNumber + index)",
                pickupGroup: "group \(index / 8 + 1)", callWaiting: callWaiting)
        }
        devices += (0..<trunks).map { index in
            SimulatedDevice(number: "T\(index + 1)", name: "Trunk \(index + 1)", category: .trunk)
        }
    }
}
