import ECMA323

/// A device as the switch's administrator set it up.
public struct SimulatedDevice: Hashable, Sendable {
    /// What the device is.
    public enum Category: Hashable, Sendable {
        /// A telephone.
        case station
        /// One channel to the public network; it carries one call at a time.
        case trunk
        /// A number behind which several telephones are: a call rings at the first that is free, and waits while none is.
        case huntGroup(HuntGroup)
    }

    /// Who answers for a hunt group, and how many may wait.
    public struct HuntGroup: Hashable, Sendable {
        /// The numbers of its telephones, in the order in which they are tried. Numbers that are no telephone of the
        /// switch are passed over.
        public var members: [String]
        /// Calls that may wait for a member to be free; when as many wait already, or with zero, the group is busy.
        public var maximumQueued: Int

        /// Names the telephones.
        public init(members: [String], maximumQueued: Int = 8) {
            self.members = members
            self.maximumQueued = maximumQueued
        }
    }

    /// The number that is dialled to reach it.
    public var number: String
    /// The name shown to others; may be empty.
    public var name: String
    /// Telephone, trunk or group.
    public var category: Category
    /// The number of the telephone whose line this one has too: calls to that number ring here as well, and what one of
    /// them does with the line the others see (ECMA-269, independent shared bridged appearances). A telephone with a line of
    /// another's has no number that can be dialled.
    public var sharesLineOf: String?
    /// Devices of the same group may pick up one another's calls.
    public var pickupGroup: String?
    /// Whether a call is first offered, and rings only when accepted (AcceptCall) or after ``SwitchTimings/offer``.
    public var offersCalls: Bool
    /// Whether a second call rings while the device talks. Without it a device in a call is busy.
    public var callWaiting: Bool
    /// Whoever sits there answers after this long. `nil`: nobody does, until told by CSTA or by the traffic generator.
    public var answersAfter: Duration?

    /// Describes a device.
    public init(
        number: String, name: String = "", category: Category = .station, sharesLineOf: String? = nil,
        pickupGroup: String? = nil, offersCalls: Bool = false, callWaiting: Bool = false, answersAfter: Duration? = nil
    ) {
        self.number = number
        self.name = name
        self.category = category
        self.sharesLineOf = sharesLineOf
        self.pickupGroup = pickupGroup
        self.offersCalls = offersCalls
        self.callWaiting = callWaiting
        self.answersAfter = answersAfter
    }
}

/// A forwarding that is stored at a device.
struct ForwardRule: Hashable, Sendable {
    var isActive: Bool
    var destination: String
    /// For no-answer forwardings: how often it rings before.
    var ringCount: Int?
}

/// A device as it is now.
struct DeviceState: Sendable {
    let setup: SimulatedDevice
    /// The calls it has a connection in, oldest first.
    var calls: [CallNumber] = []
    var isInService = true
    var doNotDisturb = false
    var forwardings: [CSTA.ForwardingType: ForwardRule] = [:]
    /// Devices that are called back as soon as both ends are free, oldest wish first.
    var callBackTargets: [DeviceIndex] = []

    init(setup: SimulatedDevice) { self.setup = setup }

    /// The group this is, if it is one.
    var huntGroup: SimulatedDevice.HuntGroup? {
        if case .huntGroup(let group) = setup.category { group } else { nil }
    }

    /// Whether calls can be sent to its number.
    var canBeDialled: Bool {
        huntGroup != nil || setup.category == .station && setup.sharesLineOf == nil
    }
}
