import ECMA323

/// Something that happened in the switch, before anybody is told.
enum SwitchFact: Sendable {
    case call(CallFact)
    case feature(FeatureFact)
}

/// Something that happened to a connection.
struct CallFact: Sendable {
    /// What happened, with what only this kind of fact has to tell.
    enum Kind: Sendable {
        case serviceInitiated
        case digitsDialed(String)
        case originated
        case networkReached
        /// What the network tells of the call is less from now on.
        case networkCapabilitiesChanged
        /// The call waits; so many do with it, and so many have waited longer.
        case queued(waiting: Int, inFront: Int)
        /// The connection is an appearance of a line that another telephone uses.
        case bridged
        case offered
        case delivered
        case established
        case held
        case retrieved
        case diverted(to: PartyAddress)
        case failed
        case connectionCleared
        case callCleared
        /// Digits, and for how many milliseconds each sounds and each pause lasts, if that was said.
        case digitsGenerated(String, tone: Int?, pause: Int?)
        case transferred(CallMerge)
        case conferenced(CallMerge)
    }

    var kind: Kind
    var call: CallNumber
    /// The connection that is named in the event.
    var subject: PartyAddress
    var device: DeviceIndex
    var cause: EventCause
    /// Every device that hears of it, with its own connection's state after the fact.
    var audience: [(device: DeviceIndex, state: LocalConnectionState)]
    var calling: PartyAddress
    var called: PartyAddress
    var lastRedirection: PartyAddress?
    var correlatorData: CSTA.CorrelatorData?
    var userData: CSTA.UserData?
}

/// Two calls becoming one, or one call becoming another.
struct CallMerge: Sendable {
    /// A connection of the new call and what it was before; `old` is `nil` for a party that was in neither call.
    struct Leg: Sendable {
        var new: ConnectionKey
        var old: ConnectionKey?
        var address: PartyAddress
    }

    var primaryOld: ConnectionKey
    var secondaryOld: ConnectionKey?
    /// Who is transferred to, or added.
    var other: PartyAddress
    var legs: [Leg]
}

/// Something that happened to a device.
struct FeatureFact: Sendable {
    /// What happened.
    enum Kind: Sendable {
        case doNotDisturb(Bool)
        case forwarding(CSTA.ForwardingType, ForwardRule)
        case callBack(target: DeviceIndex, isSet: Bool)
        case service(isInService: Bool)
    }

    var device: DeviceIndex
    var kind: Kind
}
