import CSTAGateway
import DeviceActors

/// What the HTTP interface sees of the gateway: enough to answer, nothing to steer it with. The tests put their own
/// in its place.
protocol GatewayView: Sendable {
    /// What the application may do that a token stands for; `nil` when no application has it.
    func caller(bearing token: BearerToken) -> AccessPolicy?

    /// What an application may do by the rules of this moment; `nil` when there is none of this name (any more).
    func caller(named application: String) -> AccessPolicy?

    /// Phones that pass `filter`, in the order that ``PhoneCursor`` tells.
    ///
    /// - Parameters:
    ///   - cursor: only phones after this; `nil` for the beginning.
    ///   - limit: how many to answer at most.
    ///   - budget: how many phones to look at, at most, so that a filter that nothing passes costs a bounded time.
    ///   - flow: the descriptions tell up to which of its events they are; `nil` when that is of no interest.
    func phones(
        after cursor: PhoneCursor?, limit: Int, budget: Int, filter: PhoneFilter, flow: (any EventSubscription)?
    ) async throws -> PhonePage

    /// The phone with this extension, number, MAC address or device name.
    ///
    /// - Parameter flow: the description tells up to which of its events it is.
    func phone(named identity: String, flow: (any EventSubscription)?) async throws -> PhoneDescription?

    /// Whether the gateway serves: its listeners are open and its links are in service.
    func readiness() async -> Readiness

    /// Everything that is counted, for `/metrics`.
    func metrics() async -> [Prometheus.Family]

    /// Lets the events that pass `filter` flow into `mailbox` from now on, until the answer is closed.
    ///
    /// - Returns: `nil` when the gateway has stopped.
    func subscribe(_ mailbox: EventMailbox, filter: EventFilter) async -> (any EventSubscription)?
}

/// A running flow of events into a mailbox.
protocol EventSubscription: Sendable {
    /// The number of the newest event of the phones that has flowed, as ``EventRecord/source`` counts them.
    var position: UInt64 { get }

    /// Ends the flow.
    func close() async
}

extension EventSubscription {
    var position: UInt64 { 0 }
}

extension GatewayView {
    /// Phones that pass `filter`; see ``phones(after:limit:budget:filter:flow:)``.
    func phones(after cursor: PhoneCursor?, limit: Int, budget: Int, filter: PhoneFilter) async throws -> PhonePage {
        try await phones(after: cursor, limit: limit, budget: budget, filter: filter, flow: nil)
    }

    /// The phone with this extension, number, MAC address or device name.
    func phone(named identity: String) async throws -> PhoneDescription? {
        try await phone(named: identity, flow: nil)
    }
}

/// Which phones a list is to have.
struct PhoneFilter: Sendable, Hashable {
    /// `idle`, `busy` or `unknown`.
    var condition: String?
    var isInService: Bool?
    var link: String?
    /// The beginning of the device identifier.
    var prefix: String?
    /// Whether provisioning knows it.
    var isWorkpoint: Bool?
    /// The mode of a workpoint, such as `default` and `secure`.
    var mode: String?
    /// The beginning of a workpoint's firmware, such as `V3 R3`.
    var firmware: String?
    /// Who asks; phones that it may not see are not in its list.
    var caller: AccessPolicy?

    /// Whether a phone belongs in the list.
    func passes(_ phone: PhoneDescription) -> Bool {
        if let caller, !phone.isVisible(to: caller) { return false }
        if let condition, phone.condition != condition { return false }
        if let isInService, phone.isInService != isInService { return false }
        if let link, phone.link != link { return false }
        if let prefix, !phone.deviceID.hasPrefix(prefix) { return false }
        if let isWorkpoint, (phone.workpoint != nil) != isWorkpoint { return false }
        if let mode, phone.workpoint?.record.security.name != mode { return false }
        if let firmware, phone.workpoint?.record.softwareVersion.hasPrefix(firmware) != true { return false }
        return true
    }
}

/// Which events a stream is to have; an empty set lets everything pass.
struct EventFilter: Sendable, Hashable {
    /// Device identifiers.
    var phones: Set<String> = []
    /// Hardware addresses of workpoints, for what happens to them and their jobs.
    var workpoints: Set<MACAddress> = []
    /// Names on the wire.
    var kinds: Set<String> = []
    /// One call; `nil` for all events.
    var callID: String?
    /// The link to the switch; `nil` for all.
    var link: String?

    /// Whether any phone will do.
    var isForAllPhones: Bool { phones.isEmpty && workpoints.isEmpty }
    /// Whether it wants CSTA events at all.
    var wantsCalls: Bool {
        (isForAllPhones || !phones.isEmpty) && (kinds.isEmpty || !kinds.isSubset(of: EventRecord.provisioningKinds))
    }
    /// Whether it wants to know what happens to jobs and workpoints.
    var wantsJobs: Bool {
        (isForAllPhones || !workpoints.isEmpty)
            && (kinds.isEmpty || !kinds.isDisjoint(with: EventRecord.provisioningKinds))
    }
}

/// A part of the list of phones.
struct PhonePage: Sendable, Hashable {
    var phones: [PhoneDescription]
    /// The cursor to go on from; `nil` at the end.
    var next: PhoneCursor?
    /// How many phones the switches know that the caller may see, whatever the rest of the filter.
    var total: Int
}

/// Whether the gateway can do its work, and if not, why.
struct Readiness: Sendable, Hashable {
    var isReady: Bool
    /// What is missing, for people.
    var reasons: [String] = []
}
