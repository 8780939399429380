import Dispatch
import ECMA323
import NIOCore
import NIOPosix
import Provisioning
import Synchronization
import Testing

@testable import DeviceActors
@testable import WorkpointService

/// Runs phones one job after the other.
private final class QueueExecutor: SerialExecutor {
    static let shared = QueueExecutor()
    private let queue = DispatchQueue(label: "phones")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedSerialExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
}

extension Phone {
    /// How many wait for the phone to become idle.
    fileprivate var waitingObservers: Int { details?.idleObservers.count ?? 0 }
}

@Suite("The calls of phones, from CSTA", .timeLimit(.minutes(1)))
struct RegistryCallsTests {
    private let registry = PhoneRegistry()
    private let clock = ManualClock()
    private let calls: RegistryCalls
    private let told = Told()

    private final class Told: Sendable {
        let conditions = Mutex<[BusyStatus.Condition]>([])
        var all: [BusyStatus.Condition] { conditions.withLock { $0 } }
    }

    init() { calls = RegistryCalls(registry: registry, clock: clock) }

    private func names(_ change: (inout WorkpointRecord) -> Void = { _ in }) -> CallNames {
        var record = WorkpointRecord(mac: ServiceBench.mac, addedAt: .zero)
        record.e164 = "4989722001"
        change(&record)
        return CallNames(record)
    }

    private func add(
        _ device: String, number: String? = nil, mac: MACAddress? = nil, idle: Bool = true
    ) async throws -> Phone {
        let names = PhoneIdentities(deviceID: device, e164: number.flatMap { E164Number($0) }, mac: mac)
        let phone = try registry.add(names, shard: ShardTable.register(QueueExecutor.shared))
        if idle { await phone.setService(.inService, at: .seconds(1)) }
        return phone
    }

    private func ring(_ phone: Phone, _ device: String) async {
        _ = await phone.reconcile(
            with: [SnapshotEntry(callID: "1", connectionDevice: device, state: .alerting)], at: .seconds(2))
    }

    private func hangUp(_ phone: Phone) async {
        _ = await phone.reconcile(with: [], at: .seconds(3))
    }

    @Test("A phone is found by the device the operator named, else by its address, else by its number")
    func finding() async throws {
        #expect(calls.condition(of: names()) == .unknown)
        let byNumber = try await add("2001", number: "4989722001")
        #expect(calls.phones(names()).map(\.id) == [byNumber.id])
        let byAddress = try await add("2002", mac: ServiceBench.mac)
        #expect(calls.phones(names()).map(\.id) == [byAddress.id])
        let byDevice = try await add("N<2003>", idle: false)
        #expect(calls.phones(names { $0.cstaDevice = "N<2003>" }).map(\.id) == [byDevice.id])
        #expect(calls.condition(of: names { $0.cstaDevice = "N<2003>" }) == .unknown)
        #expect(calls.condition(of: names { $0.cstaDevice = "nobody" }) == .unknown)
        #expect(calls.condition(of: names()) == .idle)
    }

    @Test("A telephone with two lines is in a call when one of them is, and idle when both are")
    func lines() async throws {
        let one = try await add("2001", mac: ServiceBench.mac)
        let two = try await add("2002", mac: ServiceBench.mac, idle: false)
        #expect(calls.condition(of: names()) == .unknown)
        await two.setService(.inService, at: .seconds(1))
        #expect(calls.condition(of: names()) == .idle)
        await ring(one, "2001")
        #expect(calls.condition(of: names()) == .busy)
    }

    @Test("The end of a call is told by the phone itself")
    func idle() async throws {
        let phone = try await add("2001", mac: ServiceBench.mac)
        await ring(phone, "2001")
        let watch = calls.watch(names(), from: .busy) { [told] condition in
            told.conditions.withLock { $0.append(condition) }
        }
        // The wish to be told reaches the phone in its own time.
        while await phone.waitingObservers == 0 { await Task.yield() }
        #expect(told.all.isEmpty)
        await hangUp(phone)
        #expect(told.all == [.idle])
        watch.cancel()
        #expect(clock.scheduledCount == 0)
    }

    @Test("Everything else is found by looking: a call, a lost link, a phone that appears")
    func looking() async throws {
        let watch = calls.watch(names(), from: .unknown) { [told] condition in
            told.conditions.withLock { $0.append(condition) }
        }
        clock.advance(by: RegistryCalls.lookInterval)
        #expect(told.all.isEmpty)
        let phone = try await add("2001", mac: ServiceBench.mac)
        clock.advance(by: RegistryCalls.lookInterval)
        #expect(told.all == [.idle])
        await ring(phone, "2001")
        clock.advance(by: RegistryCalls.lookInterval)
        #expect(told.all == [.idle, .busy])
        await phone.setService(.linkLost, at: .seconds(4))
        clock.advance(by: RegistryCalls.lookInterval)
        #expect(told.all == [.idle, .busy, .unknown])
        watch.cancel()
        await phone.setService(.inService, at: .seconds(5))
        clock.advance(by: RegistryCalls.lookInterval)
        #expect(told.all == [.idle, .busy, .unknown])
        #expect(clock.scheduledCount == 0)
    }

    @Test("A condition that is another than the one given is told at once")
    func atOnce() async throws {
        _ = try await add("2001", mac: ServiceBench.mac)
        let watch = calls.watch(names(), from: .busy) { [told] condition in
            told.conditions.withLock { $0.append(condition) }
        }
        #expect(told.all == [.idle])
        watch.cancel()
    }
}
