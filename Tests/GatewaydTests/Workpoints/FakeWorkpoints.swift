import DeviceActors
import Provisioning
import Synchronization
import WorkpointService

@testable import gatewayd

/// Workpoint provisioning with nothing behind it: what it is told is what it knows.
final class FakeWorkpoints: WorkpointOperations {
    struct State {
        var records: [MACAddress: WorkpointRecord] = [:]
        var items: [MACAddress: [Item]] = [:]
        var jobs: [Job] = []
        var pins: [MACAddress: String] = [:]
        var certificates: [MACAddress: IssuedCertificate] = [:]
        var users: [String: [Item]] = [:]
        /// What submitting a job is refused with.
        var refusal: ProvisioningServiceError?
        var isBroken = false
        var random = FixedRandom()
    }

    struct FixedRandom: RandomNumberGenerator {
        var value: UInt64 = 1

        mutating func next() -> UInt64 {
            value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return value
        }
    }

    struct Flow: EventSubscription {
        func close() async {}
    }

    let state: Mutex<State>
    let now = Timestamp.seconds(1_772_352_930)

    init(_ records: [WorkpointRecord] = []) {
        var state = State()
        for record in records { state.records[record.mac] = record }
        self.state = Mutex(state)
    }

    private func withState<Value>(_ body: (inout State) throws -> Value) throws -> Value {
        try state.withLock { state in
            if state.isBroken { throw ProvisioningStoreError.unavailable("the disk is full") }
            return try body(&state)
        }
    }

    func workpoints(after mac: MACAddress?, limit: Int) async throws -> [WorkpointRecord] {
        try withState { state in
            let sorted = state.records.values.sorted { $0.mac.value < $1.mac.value }
            return Array(sorted.filter { $0.mac.value > mac?.value ?? 0 }.prefix(limit))
        }
    }

    func workpoint(named identity: String) async throws -> WorkpointRecord? {
        try withState { state in
            state.records.values.first { $0.mac == MACAddress(identity) || $0.label == identity || $0.e164 == identity }
        }
    }

    func workpoint(of identities: PhoneIdentities) async throws -> WorkpointRecord? {
        try withState { state in identities.mac.flatMap { state.records[$0] } }
    }

    func phone(of workpoint: WorkpointRecord) async -> Phone? { nil }

    func save(_ entry: WorkpointEntry) async throws -> (record: WorkpointRecord, isNew: Bool) {
        try withState { state in
            let isNew = state.records[entry.mac] == nil
            var record = state.records[entry.mac] ?? WorkpointRecord(mac: entry.mac, addedAt: now)
            if let label = entry.label { record.label = label }
            if let device = entry.cstaDevice { record.cstaDevice = device.isEmpty ? nil : device }
            if let e164 = entry.e164 { record.e164 = e164 }
            if let policy = entry.policy { record.policy = policy }
            if let pin = entry.pin { state.pins[entry.mac] = pin.isEmpty ? nil : pin }
            state.records[entry.mac] = record
            return (record, isNew)
        }
    }

    func remove(_ mac: MACAddress) async throws -> Bool {
        try withState { $0.records.removeValue(forKey: mac) != nil }
    }

    func returnToDefaultMode(_ mac: MACAddress) async throws -> WorkpointRecord? {
        try withState { state in
            state.records[mac]?.security = .defaultMode
            state.records[mac]?.certificateFingerprint = nil
            return state.records[mac]
        }
    }

    func items(of mac: MACAddress) async throws -> [Item] {
        try withState { $0.items[mac] ?? [] }
    }

    func submit(_ task: JobTask, to mac: MACAddress, options: JobOptions) async throws -> AcceptedJob {
        try withState { state in
            if let refusal = state.refusal { throw Problem(refusal) }
            if let key = options.idempotencyKey,
                let known = state.jobs.first(where: { $0.workpoint == mac && $0.options.idempotencyKey == key })
            {
                return known.task == task ? .known(known) : .conflict(known)
            }
            let job = Job(
                id: JobID(at: now, using: &state.random), workpoint: mac, task: task, options: options, createdAt: now)
            state.jobs.append(job)
            return .stored(job)
        }
    }

    func cancel(_ id: JobID) async throws -> Job? {
        try withState { state in
            guard let place = state.jobs.firstIndex(where: { $0.id == id }) else { return nil }
            if !state.jobs[place].state.isFinal { state.jobs[place].state = .cancelled }
            return state.jobs[place]
        }
    }

    func job(_ id: JobID) async throws -> Job? {
        try withState { state in state.jobs.first { $0.id == id } }
    }

    func jobs(of mac: MACAddress?, state name: String?, before id: JobID?, limit: Int) async throws -> [Job] {
        try withState { state in
            let found = state.jobs.filter { job in
                (mac == nil || job.workpoint == mac) && (name == nil || job.state.name == name)
                    && (id == nil || job.id < id!)
            }
            return Array(found.sorted { $0.id > $1.id }.prefix(limit))
        }
    }

    func certificate(of mac: MACAddress) async throws -> WorkpointCertificate {
        try withState { state in
            WorkpointCertificate(
                stored: state.certificates[mac].map { .init($0) }, inUse: state.records[mac]?.certificateFingerprint)
        }
    }

    func bringCertificate(_ certificatePEM: String, keyPEM: String, for mac: MACAddress) async throws {
        let certificate: IssuedCertificate
        do {
            certificate = try IssuedCertificate(certificatePEM: certificatePEM, keyPEM: keyPEM)
        } catch {
            throw Problem(ProvisioningServiceError.certificate(error))
        }
        try withState { $0.certificates[mac] = certificate }
    }

    func rekey(_ mac: MACAddress) async throws { try withState { $0.certificates[mac] = nil } }

    func revokeCertificate(of mac: MACAddress) async throws {
        try withState { state in
            state.certificates[mac] = nil
            state.records[mac]?.certificateFingerprint = nil
        }
    }

    func users(after user: String?, limit: Int) async throws -> [StoredUser] {
        try withState { state in
            let sorted = state.users.filter { $0.key > user ?? "" }.sorted { $0.key < $1.key }
            return sorted.prefix(limit).map { StoredUser(number: $0.key, itemCount: $0.value.count, changedAt: now) }
        }
    }

    func userData(of user: String) async throws -> [Item] { try withState { $0.users[user] ?? [] } }

    func setSettings(_ items: [Item], of user: String) async throws {
        try withState { state in
            state.users[user] = (state.users[user] ?? []).filter(\.isUserArchive) + items
        }
    }

    func removeUser(_ user: String) async throws -> Bool {
        try withState { $0.users.removeValue(forKey: user) != nil }
    }

    func subscribe(_ mailbox: EventMailbox, filter: EventFilter) async -> any EventSubscription { Flow() }
}
