import ECMA323

/// Somebody as others see him: a number, a name, and the device if it is one of the switch's own.
struct PartyAddress: Hashable, Sendable {
    var number: String
    var name: String
    var device: DeviceIndex?
}

/// A device's part in a call.
struct Party: Sendable {
    let device: DeviceIndex
    /// The number others see. Differs from the device's own on a trunk: there it is the far subscriber.
    let address: PartyAddress
    var state: LocalConnectionState
    /// When the state was entered, as time since the switch started. Also tells a late timer that it is late.
    var since: Duration
    /// Why the connection is there: the cause of the events up to the answer.
    var cause: EventCause
    /// A silent listener: added by a single step conference without the right to speak.
    var isSilent = false
    /// On a trunk: the number outside has not answered yet.
    var awaitsOutside = false
    /// On a trunk: the call has left the network that tells when it rings.
    var isInterworked = false
}

/// A call: who takes part, and what is told about it in every event.
struct SimulatedCall: Sendable {
    let id: CallNumber
    var parties: [Party]
    var calling: PartyAddress
    var called: PartyAddress
    var lastRedirection: PartyAddress?
    /// The number being dialled while the caller is still prompted to lift the handset.
    var pendingDestination: String?
    /// The cause the first leg reports: `newCall`, `consultation`, `callBack`.
    var cause: EventCause
    var diversions = 0
    /// The hunt group that sent the call to where it rings.
    var huntGroup: DeviceIndex?
    var correlatorData: CSTA.CorrelatorData?
    var userData: CSTA.UserData?

    /// The part of `device`, if it takes part.
    func party(_ device: DeviceIndex) -> Party? { parties.first { $0.device == device } }

    /// The place of `device` among the parties.
    func partyIndex(_ device: DeviceIndex) -> Int? { parties.firstIndex { $0.device == device } }
}
