/// What the HTTP interface sees of the gateway: enough to answer, nothing to steer it with. The tests put their own
/// in its place.
protocol GatewayView: Sendable {
    /// Phones in the order of their numbers that pass `filter`.
    ///
    /// - Parameters:
    ///   - cursor: only phones whose number is greater than this; `nil` for the beginning.
    ///   - limit: how many to answer at most.
    ///   - budget: how many phones to look at, at most, so that a filter that nothing passes costs a bounded time.
    func phones(after cursor: UInt32?, limit: Int, budget: Int, filter: PhoneFilter) async -> PhonePage

    /// The phone with this extension, number, MAC address or device name.
    func phone(named identity: String) async -> PhoneDescription?

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
    /// Ends the flow.
    func close() async
}

/// Which phones a list is to have.
struct PhoneFilter: Sendable, Hashable {
    /// `idle`, `busy` or `unknown`.
    var condition: String?
    var isInService: Bool?
    var link: String?
    /// The beginning of the device identifier.
    var prefix: String?

    /// Whether a phone belongs in the list.
    func passes(_ phone: PhoneDescription) -> Bool {
        if let condition, phone.condition != condition { return false }
        if let isInService, phone.isInService != isInService { return false }
        if let link, phone.link != link { return false }
        if let prefix, !phone.deviceID.hasPrefix(prefix) { return false }
        return true
    }
}

/// Which events a stream is to have; an empty set lets everything pass.
struct EventFilter: Sendable, Hashable {
    /// Device identifiers.
    var phones: Set<String> = []
    /// Names on the wire.
    var kinds: Set<String> = []

    /// Whether an event belongs in the stream.
    func passes(_ event: EventRecord) -> Bool {
        (phones.isEmpty || phones.contains(event.phone)) && (kinds.isEmpty || kinds.contains(event.kind))
    }
}

/// A part of the list of phones.
struct PhonePage: Sendable, Hashable {
    var phones: [PhoneDescription]
    /// The cursor to go on from; `nil` at the end.
    var next: UInt32?
    /// How many phones there are in all, whatever the filter.
    var total: Int
}

/// Whether the gateway can do its work, and if not, why.
struct Readiness: Sendable, Hashable {
    var isReady: Bool
    /// What is missing, for people.
    var reasons: [String] = []
}
