import DeviceActors
import Provisioning

/// A telephone of the Workpoint Interface with no hardware: the phone's side of the protocol, as a value without I/O.
///
/// What happens to the phone goes in by ``handle(_:at:)``, what it wants done comes out; time goes in too, and
/// ``nextDeadline`` says when it must come at the latest. It has one flow with the service at a time; whatever else it has
/// to tell waits in line. Settings, files, firmware and Secure Mode outlive a restart; calls, the wish to come back
/// (`send-solicited`), the poll address and what waits in line do not.
///
/// It shares the types of messages with the service, and nothing else.
public struct SimulatedWorkpoint: Sendable {
    /// What it was made from.
    public private(set) var configuration: SimulatedWorkpointConfiguration
    /// Its firmware now.
    public internal(set) var firmware: FirmwareProfile
    /// How many calls it has.
    public internal(set) var calls = 0
    /// Whether it has been told to come back and has not yet.
    public internal(set) var owesSolicited = false
    /// Whether it is on and has started.
    public internal(set) var power = Power.off

    var items: PhoneItems
    var files: [FileKey: StoredFile] = [:]
    var security = PhoneSecurity.defaultMode
    var session: MobilitySession?
    var flow: PhoneFlow?
    var pending: [PhoneOpening] = []
    var alarms: [(alarm: PhoneAlarm, at: Timestamp)] = []
    var fetches: [PendingFetch] = []
    var changedItems: [ItemKey] = []
    var hasChanged = false
    var cookie: String?
    var isConnected = false
    var lastNumber: UInt64 = 0
    var lastNonce = ""
    var lastContactMe: Timestamp?
    var pollURL: String?
    var answerCount = 0
    /// Tries to reach the service in Secure Mode for the first time.
    var secureTries = 0
    var chance: SeededGenerator
    var now = Timestamp.zero
    var actions: [Action] = []

    /// On, off, or on the way.
    public enum Power: Hashable, Sendable {
        /// No power.
        case off
        /// It starts.
        case booting
        /// It works.
        case on
    }

    /// A phone with factory settings, without power.
    public init(_ configuration: SimulatedWorkpointConfiguration) {
        self.configuration = configuration
        firmware = configuration.firmware
        items = PhoneItems(catalogue: configuration.catalogue, capacity: configuration.capacity)
        chance = SeededGenerator(seed: configuration.seed)
        if let credentials = configuration.credentials { security = .secure(credentials) }
        writeFactoryNumbers()
    }

    /// Whether it is in a call.
    public var isBusy: Bool { calls > 0 }
    /// Whether it is in Secure Mode.
    public var isSecure: Bool { if case .secure = security { true } else { false } }
    /// What it was given for Secure Mode; `nil` when it is not in that mode.
    public var credentials: SecureCredentials? {
        if case .secure(let credentials) = security { credentials } else { nil }
    }
    /// Whether it is in the middle of a flow.
    public var hasFlow: Bool { flow != nil }
    /// When it must be told the time at the latest; `nil`: it waits for something else.
    public var nextDeadline: Timestamp? { alarms.min { $0.at < $1.at }?.at }

    /// The value it has stored for an item, or the factory's; `nil`: none.
    public func value(_ name: String, index: Int? = nil) -> String? { items[name, index] }

    /// The names and types of the files it has, sorted.
    public var storedFiles: [(name: String, type: String)] {
        files.filter { $0.value.isGood }.keys.sorted().map { ($0.name, $0.type) }
    }

    /// From now on nothing goes wrong on purpose.
    public mutating func endFaults() { configuration.faults = WorkpointFaults() }

    /// Takes in what happened, and gives what is to be done, in that order.
    public mutating func handle(_ input: Input, at time: Timestamp) -> [Action] {
        now = max(now, time)
        switch input {
        case .powerOn: if power == .off { boot() }
        case .powerOff: shutDown()
        case .powerCycle: if power != .off { restart(.power) }
        case .answer(let answer, let number): received(answer, to: number)
        case .lost(let number): lost(number)
        case .contactMe(let request): contacted(request)
        case .polled(let status): polled(status)
        case .fetched(let number, let isGood): fetched(number, isGood: isGood)
        case .callBegan: if power == .on { calls += 1 }
        case .callEnded: callEnded()
        case .user(let action): if power == .on { userActed(action) }
        case .time: break
        }
        soundAlarms()
        openNextFlow()
        defer { actions = [] }
        return actions
    }

    // MARK: Power

    private mutating func boot() {
        power = .booting
        set(.boot, in: configuration.timings.boot)
    }

    private mutating func shutDown() {
        forgetAll()
        power = .off
    }

    /// Loses what is not stored, and starts again.
    mutating func restart(_ cause: RestartCause) {
        actions.append(.report(.restarting(cause)))
        forgetAll()
        boot()
    }

    private mutating func forgetAll() {
        if isConnected { actions.append(.close) }
        isConnected = false
        flow = nil
        pending = []
        alarms = []
        fetches = []
        calls = 0
        owesSolicited = false
        cookie = nil
        pollURL = nil
        lastContactMe = nil
        endHalfASession()
        if case .awaitingPIN = security { security = .defaultMode }
    }

    private mutating func started() {
        power = .on
        pending.insert(.startUp, at: 0)
    }

    /// The settings a phone leaves the factory with: those of its configuration.
    mutating func writeFactoryNumbers() {
        items.store(ItemKey("e164"), configuration.number)
        items.store(ItemKey("basic-e164"), configuration.number)
        if configuration.isMobile {
            items.store(ItemKey("mobility-enabled"), "true")
            items.store(ItemKey("sip-mobility-state"), "1")
        }
    }

    // MARK: Time

    mutating func set(_ alarm: PhoneAlarm, in range: ClosedRange<Duration>) {
        set(alarm, after: chance.duration(in: range))
    }

    mutating func set(_ alarm: PhoneAlarm, after pause: Duration) {
        cancel(alarm)
        alarms.append((alarm, now + pause))
    }

    mutating func cancel(_ alarm: PhoneAlarm) { alarms.removeAll { $0.alarm == alarm } }

    func isSet(_ alarm: PhoneAlarm) -> Bool { alarms.contains { $0.alarm == alarm } }

    private mutating func soundAlarms() {
        while let place = alarms.indices.filter({ alarms[$0].at <= now }).min(by: { alarms[$0].at < alarms[$1].at }) {
            let alarm = alarms.remove(at: place).alarm
            switch alarm {
            case .boot: started()
            case .send, .sendAgain: postRequest()
            case .answer: answerIsOverdue()
            case .pause: break
            case .localChanges: if !changedItems.isEmpty { wish(.localChanges) }
            case .solicited: comeBack()
            case .poll: poll()
            }
        }
    }

    /// Puts something in line that the phone has to tell; the same thing once.
    mutating func wish(_ opening: PhoneOpening) {
        if !pending.contains(opening) { pending.append(opening) }
    }
}

/// What a simulated phone waits for.
enum PhoneAlarm: Hashable, Sendable {
    case boot
    /// The next message of the flow.
    case send
    /// The same message once more.
    case sendAgain
    /// The end of the wait for the service's answer.
    case answer
    /// The end of the pause after many lost connections.
    case pause
    case localChanges
    case solicited
    case poll
}

/// Why a flow is opened.
enum PhoneOpening: Hashable, Sendable {
    case startUp
    case localChanges
    case plugged(modules: Int)
    case logOn
    case requestUserData
    case logOff
    /// How the fetching of files ended.
    case status([FileReport])
    /// Somebody asked for it, perhaps on behalf of another service.
    case solicited(ServiceAddress?)
    /// `send-solicited` asked for it.
    case comeBack
    /// The end of bootstrapping: too many wrong PINs.
    case pinRetriesExceeded

    var reason: ReasonForContact {
        switch self {
        case .startUp: .startUp
        case .localChanges: .localChanges
        case .plugged, .logOn, .requestUserData, .logOff: .inventoryChanges
        case .status: .status
        case .solicited, .comeBack: .solicited
        case .pinRetriesExceeded: .cleanUp
        }
    }
}

/// A flow as the phone sees it.
struct PhoneFlow: Sendable {
    let opening: PhoneOpening
    /// The message last sent, or about to be.
    var request: WorkpointMessage
    /// The number of the post whose answer is awaited; `nil`: it has not been sent.
    var awaited: UInt64?
    /// Whether the service has answered at all.
    var isEstablished = false
    /// Tries of the same request in a row.
    var attempts = 0
    /// What is still to be sent of a long reply.
    var fragments: [[Item]] = []
    /// Whether it has told every item.
    var hasToldAll = false
    /// What the service wrote that takes effect when the flow ends.
    var isRestartDue = false
    var bootstrap: BootstrapOrder?
    var leavesSecureMode = false
}
