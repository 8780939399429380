import ECMA323

/// The call model of the switch: devices, calls and connections, and the facts that come of what is done to them.
///
/// A pure value. Every operation leaves the new state behind and appends what happened to ``facts``, in order.
struct CallEngine: Sendable {
    /// What the engine does by itself when its time has come. A timer names the connection and since when it was in its
    /// state; if that is no longer so the timer is late and does nothing.
    enum Timer: Sendable {
        case promptAnswered(ConnectionKey, since: Duration)
        case promptGivenUp(ConnectionKey, since: Duration)
        case ringsAfterOffer(ConnectionKey, since: Duration)
        case ringTimeout(ConnectionKey, since: Duration)
        case noAnswerForwarding(ConnectionKey, since: Duration)
        case personAnswers(ConnectionKey, since: Duration)
        case outsideRings(ConnectionKey, since: Duration)
        case queueTimeout(ConnectionKey, since: Duration)
        case huntsOn(ConnectionKey, since: Duration)
        case queueDue(DeviceIndex)
        case toneEnds(CallNumber)
        case callBackDue(DeviceIndex)
    }

    /// A call may be redirected this often before the switch gives up on it.
    static let maximumDiversions = 6
    /// Calls a device can have at once: one it talks in, one on hold, and one more.
    static let maximumCallsPerDevice = 3

    let timings: SwitchTimings
    /// What is dialled first to reach the public network; `nil` when the switch has no way out.
    let outsidePrefix: String?
    /// Numbers outside that begin with this lie in a network that does not tell when it rings there.
    let interworkingPrefix: String?
    /// Time since the switch started.
    var now: Duration = .zero
    var devices: [DeviceState] = []
    private(set) var deviceByNumber: [String: DeviceIndex] = [:]
    /// The trunks among the devices.
    private(set) var trunks: [DeviceIndex] = []
    /// The members of each hunt group, in the order in which they are tried.
    private(set) var members: [DeviceIndex: [DeviceIndex]] = [:]
    /// The hunt groups of each telephone that is in any.
    private(set) var groups: [DeviceIndex: [DeviceIndex]] = [:]
    /// All telephones of each shared line, the one with the number first, by each of them.
    private(set) var sharedLines: [DeviceIndex: [DeviceIndex]] = [:]
    var calls: [CallNumber: SimulatedCall] = [:]
    /// The devices that wait for a call back.
    var callBackWaiters: Set<DeviceIndex> = []
    var timers = TimerQueue<Duration, Timer>()
    /// What happened and has not been taken yet.
    var facts: [SwitchFact] = []
    private var nextCall: UInt64

    init(
        devices: [SimulatedDevice], timings: SwitchTimings, outsidePrefix: String?, firstCall: UInt64,
        interworkingPrefix: String? = nil
    ) {
        self.timings = timings
        self.outsidePrefix = outsidePrefix
        self.interworkingPrefix = interworkingPrefix
        nextCall = firstCall
        self.devices.reserveCapacity(devices.count)
        deviceByNumber.reserveCapacity(devices.count)
        for device in devices where deviceByNumber[device.number] == nil {
            let index = DeviceIndex(rawValue: self.devices.count)
            deviceByNumber[device.number] = index
            if device.category == .trunk { trunks.append(index) }
            self.devices.append(DeviceState(setup: device))
        }
        for index in self.devices.indices { connect(DeviceIndex(rawValue: index)) }
    }

    /// Finds what a device has to do with others.
    private mutating func connect(_ device: DeviceIndex) {
        for number in self[device].huntGroup?.members ?? [] {
            guard let member = deviceByNumber[number], self[member].setup.category == .station else { continue }
            members[device, default: []].append(member)
            groups[member, default: []].append(device)
        }
        if let number = self[device].setup.sharesLineOf, let line = deviceByNumber[number],
            self[line].setup.category == .station, self[line].canBeDialled
        {
            let telephones = (sharedLines[line] ?? [line]) + [device]
            for telephone in telephones { sharedLines[telephone] = telephones }
        }
    }

    // MARK: Looking

    subscript(device: DeviceIndex) -> DeviceState {
        get { devices[device.rawValue] }
        set { devices[device.rawValue] = newValue }
    }

    /// Takes the facts out.
    mutating func drainFacts() -> [SwitchFact] {
        defer { facts.removeAll(keepingCapacity: true) }
        return facts
    }

    /// How others see a device.
    func address(of device: DeviceIndex) -> PartyAddress {
        PartyAddress(number: self[device].setup.number, name: self[device].setup.name, device: device)
    }

    /// The state of a connection, `null` when there is none.
    func state(_ key: ConnectionKey) -> LocalConnectionState {
        calls[key.call]?.party(key.device)?.state ?? .null
    }

    /// The device's first connection that is in one of these states.
    func connection(at device: DeviceIndex, in states: Set<LocalConnectionState>) -> ConnectionKey? {
        for call in self[device].calls {
            let key = ConnectionKey(call: call, device: device)
            if states.contains(state(key)) { return key }
        }
        return nil
    }

    /// Whether a call to the device would find it busy.
    func isBusy(_ device: DeviceIndex) -> Bool {
        let state = self[device]
        guard state.setup.callWaiting else { return !state.calls.isEmpty }
        return state.calls.count >= 2
    }

    /// Whether the caller of a call is one of the switch's own telephones.
    func isInternal(_ call: SimulatedCall) -> Bool {
        guard let device = call.calling.device else { return false }
        return self[device].setup.category == .station
    }

    // MARK: Changing

    /// Numbers the calls from here on.
    mutating func countCalls(from number: UInt64) { nextCall = number }

    /// A call number that was never used before.
    mutating func newCallNumber() -> CallNumber {
        defer { nextCall += 1 }
        return CallNumber(rawValue: nextCall)
    }

    /// Adds a party to a call.
    mutating func join(
        _ call: CallNumber, _ device: DeviceIndex, _ state: LocalConnectionState, cause: EventCause,
        address: PartyAddress? = nil
    ) {
        let party = Party(
            device: device, address: address ?? self.address(of: device), state: state, since: now, cause: cause)
        calls[call]?.parties.append(party)
        self[device].calls.append(call)
    }

    /// Takes a party out of a call without telling anybody.
    mutating func leave(_ key: ConnectionKey) {
        calls[key.call]?.parties.removeAll { $0.device == key.device }
        self[key.device].calls.removeAll { $0 == key.call }
        if self[key.device].calls.isEmpty { becameFree(key.device) }
    }

    /// Moves a connection to another state.
    mutating func move(_ key: ConnectionKey, to state: LocalConnectionState) {
        guard let index = calls[key.call]?.partyIndex(key.device) else { return }
        calls[key.call]?.parties[index].state = state
        calls[key.call]?.parties[index].since = now
    }

    /// Reports a fact to everybody in the call, and to `leaving`, who was in it until now.
    mutating func report(
        _ kind: CallFact.Kind, _ key: ConnectionKey, cause: EventCause, leaving: PartyAddress? = nil,
        subject: PartyAddress? = nil
    ) {
        guard let call = calls[key.call] else { return }
        var audience = call.parties.map { (device: $0.device, state: $0.state) }
        if let device = leaving?.device { audience.append((device, .null)) }
        facts.append(
            .call(
                CallFact(
                    kind: kind, call: key.call,
                    subject: subject ?? leaving ?? call.party(key.device)?.address ?? address(of: key.device),
                    device: key.device, cause: cause, audience: audience, calling: call.calling, called: call.called,
                    lastRedirection: call.lastRedirection, correlatorData: call.correlatorData,
                    userData: call.userData)))
    }
}
