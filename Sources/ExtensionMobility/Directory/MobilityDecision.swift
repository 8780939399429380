import DeviceActors
import Provisioning

/// The time, as both clocks show it.
public struct MobilityTime: Hashable, Sendable {
    /// The time of day: for what people see, and for automatic logouts.
    public var date: Timestamp
    /// Nanoseconds on a clock that is never set: for the brake on guessing.
    public var uptime: UInt64

    /// A time.
    public init(date: Timestamp, uptime: UInt64) {
        self.date = date
        self.uptime = uptime
    }
}

/// Where a request came from, as the connection shows it.
public struct RequestOrigin: Hashable, Sendable {
    /// The peer's address.
    public var address: NetworkAddress?
    /// Whether it has a header `Via`.
    public var isThroughProxy: Bool

    /// An origin.
    public init(address: NetworkAddress?, isThroughProxy: Bool = false) {
        self.address = address
        self.isThroughProxy = isThroughProxy
    }
}

/// What is to be done with a request.
public enum MobilityDecision: Hashable, Sendable {
    /// Answer it.
    case answer(MobilityAnswer)
    /// Store the changes, then go on with ``MobilityDirectory/finish(_:_:)``.
    case store(MobilityTicket)
    /// Ask again when the next ticket is finished: another request is changing the same device or user.
    case wait
}

/// Changes that are being stored. Until they are, nobody sees them, and nobody else changes the same devices and users.
public struct MobilityTicket: Hashable, Sendable {
    /// Its number.
    public let id: UInt64
    /// What is to be stored: all or nothing.
    public let changes: [MobilityChange]
}

/// What follows from a ticket.
public struct MobilityOutcome: Hashable, Sendable {
    /// What is answered.
    public var answer: MobilityAnswer
    /// What is to be done, in this order.
    public var effects: [MobilityEffect] = []
}

/// What is to be done.
public enum MobilityEffect: Hashable, Sendable {
    /// Give the phone what it is to be, once it is idle; then ``MobilityDirectory/handedOver(_:revision:)``.
    case assign(PhoneAssignment)
    /// Tell those who watch the device.
    case tell(MobilityNotice)
}

/// What those who watch a device are told.
public struct MobilityNotice: Hashable, Sendable {
    /// Why something happened.
    public enum Cause: Hashable, Sendable {
        /// Somebody asked for it; his name.
        case request(MobilityName)
        /// The time was over.
        case deadline
        /// The user has logged in at another device.
        case loggedInElsewhere
        /// The administrator changed a profile.
        case administration
        /// The phone has what it is to have.
        case phone
    }

    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// Another user, or nobody, or another profile: decided and stored, not yet at the phone.
        case assignmentChanged(from: MobilityLogin?, to: MobilityLogin?)
        /// The phone is in service with what was assigned last.
        case inService(MobilityLogin?)
    }

    /// The device.
    public var device: MobilityDevice
    /// What happened.
    public var kind: Kind
    /// Why.
    public var cause: Cause
    /// When.
    public var at: Timestamp

    /// A notice.
    public init(device: MobilityDevice, kind: Kind, cause: Cause, at: Timestamp) {
        self.device = device
        self.kind = kind
        self.cause = cause
        self.at = at
    }
}
