import DeviceActors
import Provisioning
import Synchronization

@testable import WorkpointService

/// Calls that a test begins and ends.
final class ScriptedCalls: PhoneCalls {
    private struct State {
        var conditions: [MACAddress: BusyStatus.Condition] = [:]
        var watches: [UInt64: (mac: MACAddress, tell: @Sendable (BusyStatus.Condition) -> Void)] = [:]
        var last: UInt64 = 0
    }

    private let state = Mutex(State())

    func condition(of names: CallNames) -> BusyStatus.Condition {
        state.withLock { $0.conditions[names.mac] ?? .unknown }
    }

    func watch(
        _ names: CallNames, from condition: BusyStatus.Condition,
        _ tell: @escaping @Sendable (BusyStatus.Condition) -> Void
    ) -> any CallWatch {
        state.withLock { state in
            state.last += 1
            state.watches[state.last] = (names.mac, tell)
            return Watch(calls: self, number: state.last)
        }
    }

    /// Changes a phone's condition, and tells those who watch.
    func set(_ condition: BusyStatus.Condition, of mac: MACAddress) {
        let watches = state.withLock { state in
            state.conditions[mac] = condition
            return state.watches.values.filter { $0.mac == mac }
        }
        for watch in watches { watch.tell(condition) }
    }

    /// How many watches there are.
    var watchCount: Int { state.withLock { $0.watches.count } }

    private struct Watch: CallWatch {
        let calls: ScriptedCalls
        let number: UInt64

        func cancel() {
            calls.state.withLock { _ = $0.watches.removeValue(forKey: number) }
        }
    }
}

/// Notes contact-me requests, and answers them as a test wants.
final class RecordingSender: ContactMeSender {
    private struct State {
        var uris: [String] = []
        var result = ContactMeResult.accepted(204)
        var held: [CheckedContinuation<Void, Never>] = []
        var isHolding = false
    }

    private let state = Mutex(State())

    /// The addresses so far.
    var uris: [String] { state.withLock { $0.uris } }

    func answer(with result: ContactMeResult) { state.withLock { $0.result = result } }

    /// Keeps requests waiting for their answer until ``release()``.
    func hold() { state.withLock { $0.isHolding = true } }

    func release() {
        let held = state.withLock { state in
            state.isHolding = false
            defer { state.held = [] }
            return state.held
        }
        for continuation in held { continuation.resume() }
    }

    func send(to uri: String) async -> ContactMeResult {
        await withCheckedContinuation { continuation in
            let isHeld = state.withLock { state in
                state.uris.append(uri)
                if state.isHolding { state.held.append(continuation) }
                return state.isHolding
            }
            if !isHeld { continuation.resume() }
        }
        return state.withLock { $0.result }
    }
}

/// A store that can be broken: it hands everything on, unless it is told to fail or to take its time.
final class BreakableStore: ProvisioningStore {
    private let store: any ProvisioningStore
    private let failure = Mutex<ProvisioningStoreError?>(nil)
    private let held = Mutex<[CheckedContinuation<Void, Never>]?>(nil)
    private let applied = Mutex<@Sendable () -> Void>({})

    init(_ store: any ProvisioningStore) {
        self.store = store
    }

    /// From now on everything fails so; `nil` mends it.
    func fail(with error: ProvisioningStoreError?) { failure.withLock { $0 = error } }

    /// Keeps everything that is to be written waiting until ``release()``.
    func hold() { held.withLock { $0 = [] } }

    func release() {
        for waiting in held.withLock({ $0.take() }) ?? [] { waiting.resume() }
    }

    private func wait() async {
        await withCheckedContinuation { continuation in
            let isHeld = held.withLock { held in
                held?.append(continuation)
                return held != nil
            }
            if !isHeld { continuation.resume() }
        }
    }
    /// Does this after every change, before it is told.
    func whenApplied(_ body: @escaping @Sendable () -> Void) { applied.withLock { $0 = body } }

    private func check() throws(ProvisioningStoreError) {
        if let error = failure.withLock({ $0 }) { throw error }
    }

    func apply(_ changes: [StoreChange]) async throws(ProvisioningStoreError) {
        await wait()
        try check()
        try await store.apply(changes)
        applied.withLock { $0 }()
    }

    func accept(_ job: Job) async throws(ProvisioningStoreError) -> AcceptedJob {
        try check()
        return try await store.accept(job)
    }

    func workpoint(_ mac: MACAddress) async throws(ProvisioningStoreError) -> WorkpointRecord? {
        try check()
        return try await store.workpoint(mac)
    }

    func workpoints(after mac: MACAddress?, limit: Int) async throws(ProvisioningStoreError) -> [WorkpointRecord] {
        try check()
        return try await store.workpoints(after: mac, limit: limit)
    }

    func workpoints(named text: String) async throws(ProvisioningStoreError) -> [WorkpointRecord] {
        try check()
        return try await store.workpoints(named: text)
    }

    func workpointCount() async throws(ProvisioningStoreError) -> Int {
        try check()
        return try await store.workpointCount()
    }

    func openJobs(of mac: MACAddress) async throws(ProvisioningStoreError) -> [Job] {
        try check()
        return try await store.openJobs(of: mac)
    }

    func workpointsWithOpenJobs() async throws(ProvisioningStoreError) -> [MACAddress] {
        try check()
        return try await store.workpointsWithOpenJobs()
    }

    func openJobCount() async throws(ProvisioningStoreError) -> Int {
        try check()
        return try await store.openJobCount()
    }

    func users(after user: String?, limit: Int) async throws(ProvisioningStoreError) -> [StoredUser] {
        try check()
        return try await store.users(after: user, limit: limit)
    }

    func job(_ id: JobID) async throws(ProvisioningStoreError) -> Job? {
        try check()
        return try await store.job(id)
    }

    func jobs(
        of mac: MACAddress?, state: String?, before id: JobID?, limit: Int
    ) async throws(ProvisioningStoreError) -> [Job] {
        try check()
        return try await store.jobs(of: mac, state: state, before: id, limit: limit)
    }

    func jobs(after id: JobID) async throws(ProvisioningStoreError) -> [Job] {
        try check()
        return try await store.jobs(after: id)
    }

    func items(of mac: MACAddress) async throws(ProvisioningStoreError) -> [Item] {
        try check()
        return try await store.items(of: mac)
    }

    func nonces(
        of mac: MACAddress, since time: Timestamp, limit: Int
    ) async throws(ProvisioningStoreError) -> [String] {
        try check()
        return try await store.nonces(of: mac, since: time, limit: limit)
    }

    func userData(of user: String) async throws(ProvisioningStoreError) -> [Item] {
        try check()
        return try await store.userData(of: user)
    }

    func pin(of mac: MACAddress) async throws(ProvisioningStoreError) -> String? {
        try check()
        return try await store.pin(of: mac)
    }

    func certificate(
        of mac: MACAddress
    ) async throws(ProvisioningStoreError) -> (certificate: String, privateKey: String)? {
        try check()
        return try await store.certificate(of: mac)
    }

    func prune(before time: Timestamp) async throws(ProvisioningStoreError) -> Int {
        try check()
        return try await store.prune(before: time)
    }
}
