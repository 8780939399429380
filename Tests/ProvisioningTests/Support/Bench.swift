import DeviceActors
import Testing

@testable import Provisioning

/// One machine with a phone's messages, a store, a clock and timers around it, all of them values.
struct Bench {
    var machine: WorkpointMachine
    /// What a store would have after the effects so far.
    var kept: Kept
    var policy: WorkpointPolicy
    var now = Timestamp.seconds(1_700_000_000)
    var calls = BusyStatus.Condition.unknown
    var firmware: String
    var timers: [WorkpointTimer: Timestamp] = [:]
    var contactMes: [String] = []
    var alarms: [WorkpointAlarm] = []
    var ended: [JobID] = []
    var notices: [JobNotice] = []
    var isWatching = false
    var connection: UInt64 = 1
    var arrival = Arrival.defaultMode
    var material = FlowMaterial()
    /// Basic items that are not the usual ones.
    var basics: [String: String] = [:]
    private var lastNonce = 0
    private var lastJob: UInt64 = 0

    struct Kept: Hashable {
        var record: WorkpointRecord
        var jobs: [JobID: Job] = [:]
        var nonces: [String] = []
        var items: [ItemKey: Item] = [:]
        var userData: [String: [Item]] = [:]
        var pin: String?
        var isRemoved = false
    }

    static let mac = MACAddress("00:01:e3:25:e1:cb")!
    static let contactURI = "http://192.168.1.4:8085/contact_dls.html/ContactDLS"

    init(firmware: String = "V3 R3.24.0", isKnown: Bool = true, policy: WorkpointPolicy = WorkpointPolicy()) {
        var record = WorkpointRecord(mac: Self.mac, addedAt: now)
        if isKnown {
            record.itemsReadAt = now
            record.itemsAreStale = false
            record.softwareVersion = firmware
            record.softwareType = "Siemens SIP"
            record.contactURI = Self.contactURI
            record.e164 = "49897223290"
            record.basicE164 = "49897223290"
        }
        self.policy = policy
        self.firmware = firmware
        kept = Kept(record: record)
        machine = WorkpointMachine(record: record, jobs: [], nonces: [], policy: policy, at: now)
    }

    // MARK: Effects

    mutating func execute(_ effects: [WorkpointEffect]) {
        var storeIsOver = false
        for effect in effects {
            if case .store(let change) = effect {
                if storeIsOver { Issue.record("what is to be stored comes first: \(effects)") }
                keep(change)
                continue
            }
            storeIsOver = true
            switch effect {
            case .store: break
            case .contactMe(let uri):
                contactMes.append(uri)
                if calls == .busy { Issue.record("a phone in a call was contacted") }
            case .setTimer(let timer, let time): timers[timer] = time
            case .cancelTimer(let timer): timers[timer] = nil
            case .watchCalls(let watch): isWatching = watch
            case .jobEnded(let id, let state):
                #expect(state.isFinal)
                ended.append(id)
            case .notice(let notice): notices.append(notice)
            case .alarm(let alarm): alarms.append(alarm)
            }
        }
    }

    private mutating func keep(_ change: StoreChange) {
        switch change {
        case .workpoint(let record): kept.record = record
        case .removeWorkpoint: kept.isRemoved = true
        case .job(let job): kept.jobs[job.id] = job
        case .items(_, let items, let complete, _):
            if complete { kept.items = [:] }
            for item in items { kept.items[item.key] = item }
        case .nonce(_, let nonce, _): kept.nonces.insert(nonce, at: 0)
        case .userData(let user, let items, _):
            let names = Set(items.map(\.name))
            kept.userData[user] = (kept.userData[user] ?? []).filter { !names.contains($0.name) } + items
        case .removeUserData(let user, let names):
            kept.userData[user] = names.map { names in
                (kept.userData[user] ?? []).filter { !names.contains($0.name) }
            }
        case .pin(_, let pin): kept.pin = pin
        case .certificate, .removeCertificate: break
        }
    }

    // MARK: Time, calls, the service

    /// Lets time pass; timers go off in their order.
    mutating func wait(_ duration: Duration) {
        let end = now + duration
        while let (timer, due) = timers.filter({ $0.value <= end }).min(by: {
            ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue)
        }) {
            now = max(now, due)
            timers[timer] = nil
            execute(machine.timerFired(timer, at: now, calls: calls))
        }
        now = end
    }

    mutating func calls(_ condition: BusyStatus.Condition) {
        calls = condition
        execute(machine.callsChanged(condition, at: now))
    }

    /// The service ends without a word and is started again.
    mutating func restartService() {
        let open = kept.jobs.values.filter { !$0.state.isFinal }
        machine = WorkpointMachine(
            record: kept.record, jobs: open.shuffled(), nonces: kept.nonces, policy: policy, at: now)
        timers = [:]
        isWatching = false
        connection += 1
        execute(machine.start(at: now, calls: calls))
    }

    // MARK: Jobs

    private static func id(_ number: UInt64) -> JobID { JobID(high: number << 16, low: number) }

    /// Hands in a job as the interface for operators does: it is in the store first.
    @discardableResult
    mutating func add(_ task: JobTask, _ change: (inout JobOptions) -> Void = { _ in }) -> JobID {
        var options = JobOptions()
        change(&options)
        lastJob += 1
        let job = Job(
            id: Self.id(lastJob), workpoint: Self.mac, task: task, options: options,
            createdAt: now + .nanoseconds(Int64(lastJob)))
        kept.jobs[job.id] = job
        execute(machine.add(job, at: now, calls: calls))
        return job.id
    }

    @discardableResult
    mutating func write(
        _ name: String = "reg-port", _ value: String = "5060", _ change: (inout JobOptions) -> Void = { _ in }
    ) -> JobID {
        add(.writeItems([Item(name, value)]), change)
    }

    func job(_ id: JobID) -> Job { kept.jobs[id]! }
    func state(_ id: JobID) -> JobState { job(id).state }
    func history(_ id: JobID) -> [JobEvent] { job(id).history.map(\.event) }

    // MARK: The phone

    mutating func nonce() -> String {
        lastNonce += 1
        return "NONCE\(lastNonce)"
    }

    func basicItems() -> [Item] {
        let usual = [
            ("device-type", "OpenStage 60"), ("related-device-type", "OpenStage 60"), ("software-type", "Siemens SIP"),
            ("related-software-type", "Siemens SIP"), ("software-version", firmware),
            ("related-software-version", firmware), ("contact-me-uri", Self.contactURI),
            ("mac-addr", "00:01:E3:25:E1:CB"), ("configuration-changed-flag", "false"),
            ("part-number", "S30817-S7403-A101-015"), ("sip-mobility-state", "0"), ("e164", "49897223290"),
            ("user-pwd", "123456"), ("basic-e164", "49897223290"), ("mobility-enabled", "false"),
        ]
        return usual.map { name, value in Item(name, basics[name] ?? value) }
    }

    func request(_ message: WorkpointMessage) -> PhoneRequest {
        let text =
            "\(message.nonce) \(message.reason) \(message.action?.rawValue ?? "") \(message.status?.rawValue ?? "") "
            + message.items.map { "\($0.name)[\($0.index ?? -1)]=\($0.value)" }.joined(separator: " ")
        return PhoneRequest(
            message: message, connection: connection, arrival: arrival, remoteAddress: "192.168.1.4",
            bodyDigest: Array(text.utf8))
    }

    @discardableResult
    mutating func send(_ message: WorkpointMessage) -> WorkpointAnswer {
        let (answer, effects) = machine.receive(request(message), at: now, calls: calls, material: material)
        execute(effects)
        if let sent = answer.message { #expect(sent.nonce == message.nonce, "the answer has the nonce of the request") }
        return answer
    }

    /// An initial message: the basic items, then others.
    @discardableResult
    mutating func contact(_ reason: ReasonForContact = .solicited, _ items: [Item] = [], nonce: String? = nil)
        -> WorkpointAnswer
    {
        send(WorkpointMessage(nonce: nonce ?? self.nonce(), reason: reason, items: basicItems() + items))
    }

    @discardableResult
    mutating func reply(
        _ action: ServiceAction, _ status: ReplyStatus = .accepted, _ items: [Item] = [],
        _ fragment: FragmentMark = .final,
        nonce: String? = nil
    ) -> WorkpointAnswer {
        send(
            WorkpointMessage(
                nonce: nonce ?? self.nonce(), fragment: fragment, reason: .replyTo, action: action, status: status,
                items: items))
    }

    /// The phone answers a contact-me with 204.
    mutating func heard() {
        execute(machine.contactMeEnded(.accepted(204), at: now, calls: calls))
    }
}

extension WorkpointAnswer {
    var action: ServiceAction? { message?.action }
    var items: [Item] { message?.items ?? [] }
    var cleanUpReason: String? { items.value("cleanup-reason") }
    /// `CleanUp` without a word.
    var isPlainCleanUp: Bool { action == .cleanUp && items.isEmpty && endsSession }
    /// `CleanUp` that asks the phone to come back.
    var asksToComeBack: Bool { action == .cleanUp && items == [Item("send-solicited", "true")] && endsSession }
    /// A write of this value.
    func writes(_ name: String, _ value: String) -> Bool { action == .writeItems && items == [Item(name, value)] }
}

extension Duration {
    static func minutes(_ count: Int) -> Duration { .seconds(60 * count) }
    static func hours(_ count: Int) -> Duration { .seconds(3_600 * count) }
}
