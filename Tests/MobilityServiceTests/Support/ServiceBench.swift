import Credentials
import DeviceActors
import ExtensionMobility
import Provisioning
import Synchronization

@testable import MobilityService

/// A service with a store, phones and a clock that the test holds.
final class ServiceBench: Sendable {
    let store: MemoryStore
    let phones = RecordedPhones()
    let clock = HeldClock()
    let told = Collected<MobilityNotice>()
    let audited = Collected<MobilityAudit>()
    let service: ExtensionMobilityService

    init(
        _ contents: MobilityContents = .people(3, devices: 3), store: MemoryStore? = nil,
        _ change: (inout MobilityPolicy) -> Void = { _ in }
    ) {
        var policy = MobilityPolicy()
        policy.maximumConcurrentRequests = 1_000
        change(&policy)
        self.store = store ?? MemoryStore(contents)
        var surroundings = MobilitySurroundings(
            store: self.store, verifier: WordVerifier(), phones: phones, clock: clock, policy: policy, decoy: .decoy)
        surroundings.tell = { [told] in told.add($0) }
        surroundings.audit = { [audited] in audited.add($0) }
        service = ExtensionMobilityService(surroundings)
    }

    /// Posts a request in the form of an application.
    func post(_ operation: String, query: Bool = false, password: String = "secret") async -> MobilityAnswer {
        let root = query ? "query" : "request"
        let document =
            "<\(root)><appInfo><appID>proxy</appID><appCertificate>\(password)</appCertificate></appInfo>\(operation)</\(root)>"
        return await service.answer(form: Array("xml=\(PercentCoding.encode(document))".utf8), from: .office)
    }

    func login(_ user: Int, at device: Int, minutes: Int? = nil) async -> MobilityAnswer {
        let duration = minutes.map { "<exclusiveDuration><time>\($0)</time></exclusiveDuration>" } ?? ""
        return await post("<login><deviceName>D\(device)</deviceName><userID>u\(user)</userID>\(duration)</login>")
    }

    func logout(at device: Int) async -> MobilityAnswer {
        await post("<logout><deviceName>D\(device)</deviceName></logout>")
    }
}

extension MobilityContents {
    /// An application with proxy rights, users `u0`… with one profile each, and devices `D0`… with a logout profile.
    static func people(_ users: Int, devices: Int) -> MobilityContents {
        var contents = MobilityContents()
        contents.applications = [MobilityApplication(name: "proxy", password: .secret, hasProxyRights: true)]
        contents.profiles =
            (0..<users).map { number in
                var profile = DeviceProfile(name: MobilityName("P\(number)"))
                profile.lines = [DeviceProfile.Line(number: "2\(number)")]
                return profile
            } + [DeviceProfile(name: "Nobody")]
        contents.users = (0..<users).map {
            MobilityUser(id: MobilityName("u\($0)"), pin: .secret, profiles: [MobilityName("P\($0)")])
        }
        contents.devices = (0..<devices).map {
            MobilityDevice(name: MobilityName("D\($0)"), model: "M", logoutProfile: "Nobody")
        }
        return contents
    }
}

extension RequestOrigin {
    static let office = RequestOrigin(address: NetworkAddress("10.1.2.3"))
}

extension PasswordHash {
    /// Hashes that nobody has to compute: ``WordVerifier`` knows the word of the first.
    static let secret = made("A"), decoy = made("B")

    private static func made(_ letter: String) -> PasswordHash {
        try! PasswordHash(
            "$scrypt$ln=10,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$" + letter + String(repeating: "A", count: 42))
    }
}

/// Knows one word.
struct WordVerifier: PasswordVerifier {
    func verify(_ check: PasswordCheck) async -> PasswordVerdict {
        await Task.yield()
        return check.way == .hash(.secret) && check.secret == "secret" ? .right : .wrong
    }
}

/// What was collected, in its order.
final class Collected<Value: Sendable>: Sendable {
    private let values = Mutex<[Value]>([])

    var all: [Value] { values.withLock { $0 } }

    func add(_ value: Value) { values.withLock { $0.append(value) } }
}

/// Keeps the records in memory, and fails when it is told to.
final class MemoryStore: MobilityStore {
    private struct State {
        var contents: MobilityContents
        var failure: ProvisioningStoreError?
    }

    private let state: Mutex<State>

    init(_ contents: MobilityContents) { state = Mutex(State(contents: contents)) }

    var contents: MobilityContents { state.withLock { $0.contents } }

    func fail(_ error: ProvisioningStoreError?) { state.withLock { $0.failure = error } }

    func mobilityContents() async throws(ProvisioningStoreError) -> MobilityContents {
        if let failure = state.withLock({ $0.failure }) { throw failure }
        return contents
    }

    func apply(mobility changes: [MobilityChange]) async throws(ProvisioningStoreError) {
        await Task.yield()
        if let failure = state.withLock({ $0.failure }) { throw failure }
        state.withLock { state in
            for change in changes { Self.apply(change, to: &state.contents) }
        }
    }

    private static func apply(_ change: MobilityChange, to contents: inout MobilityContents) {
        switch change {
        case .assignment(var assignment):
            let place = contents.assignments.firstIndex { $0.device == assignment.device }
            assignment.handedOver = place.map { contents.assignments[$0].handedOver } ?? 0
            assignment.inService = place.map { contents.assignments[$0].inService } ?? 0
            if let place { contents.assignments[place] = assignment } else { contents.assignments.append(assignment) }
        case .progress(let name, let handedOver, let inService):
            guard let place = contents.assignments.firstIndex(where: { $0.device == name }) else { return }
            contents.assignments[place].handedOver = handedOver
            contents.assignments[place].inService = inService
        case .profile(let profile):
            contents.profiles.removeAll { $0.name == profile.name }
            contents.profiles.append(profile)
        case .user(let user):
            contents.users.removeAll { $0.id == user.id }
            contents.users.append(user)
        default: break
        }
    }
}

/// Takes assignments, or refuses them when told to.
final class RecordedPhones: PhoneConfigurator {
    private struct State {
        var taken: [PhoneAssignment] = []
        var refuses = false
        var address: NetworkAddress?
        var settings: [Item]?
        var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var asked = 0
    }

    private let state = Mutex(State())

    var taken: [PhoneAssignment] { state.withLock { $0.taken } }

    func refuse(_ refuses: Bool) { state.withLock { $0.refuses = refuses } }
    func know(address: NetworkAddress?, settings: [Item]? = nil) {
        state.withLock { ($0.address, $0.settings) = (address, settings) }
    }

    /// Returns when so many assignments have been offered.
    func offered(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.asked < count { state.waiting.append((count, continuation)) }
                return state.asked >= count
            }
            if isThere { continuation.resume() }
        }
    }

    func assign(_ assignment: PhoneAssignment) async -> Bool {
        let (isTaken, reached) = state.withLock { state in
            state.asked += 1
            if !state.refuses { state.taken.append(assignment) }
            let asked = state.asked
            let reached = state.waiting.filter { $0.count <= asked }
            state.waiting.removeAll { $0.count <= asked }
            return (!state.refuses, reached)
        }
        for waiter in reached { waiter.continuation.resume() }
        return isTaken
    }

    func address(of device: MobilityDevice) async -> NetworkAddress? { state.withLock { $0.address } }
    func settings(of device: MobilityDevice) async -> [Item]? { state.withLock { $0.settings } }
}

/// A clock that stands still until the test lets time pass; whoever sleeps then wakes.
final class HeldClock: MobilityClock {
    private struct State {
        var now = MobilityTime(date: .seconds(1_000_000), uptime: 1)
        var sleeping: [(until: UInt64, continuation: CheckedContinuation<Void, Never>)] = []
        var watching: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    var now: MobilityTime { state.withLock { $0.now } }

    func sleep(nanoseconds: UInt64) async throws {
        await withCheckedContinuation { continuation in
            let watching = state.withLock { state in
                state.sleeping.append((state.now.uptime + nanoseconds, continuation))
                defer { state.watching = [] }
                return state.watching
            }
            for watcher in watching { watcher.resume() }
        }
        try Task.checkCancellation()
    }

    /// Returns when somebody sleeps.
    func somebodySleeps() async {
        await withCheckedContinuation { continuation in
            let isSo = state.withLock { state in
                if state.sleeping.isEmpty { state.watching.append(continuation) }
                return !state.sleeping.isEmpty
            }
            if isSo { continuation.resume() }
        }
    }

    /// Lets time pass on both clocks, or on that of the day another time.
    func pass(seconds: UInt64, onTheWall: Int64? = nil) {
        let due = state.withLock { state in
            let wall = onTheWall ?? Int64(seconds)
            let date = Int64(state.now.date.rawValue) + wall * 1_000_000_000
            state.now = MobilityTime(
                date: Timestamp(rawValue: UInt64(date)), uptime: state.now.uptime + seconds * 1_000_000_000)
            let now = state.now.uptime
            let due = state.sleeping.filter { $0.until <= now }
            state.sleeping.removeAll { $0.until <= now }
            return due
        }
        for sleeper in due { sleeper.continuation.resume() }
    }

    /// Wakes everybody, so that a task that was cancelled comes to its end.
    func wakeAll() {
        let sleeping = state.withLock { state in
            defer { state.sleeping = [] }
            return state.sleeping
        }
        for sleeper in sleeping { sleeper.continuation.resume() }
    }
}
