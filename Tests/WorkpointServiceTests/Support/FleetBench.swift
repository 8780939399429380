import DeviceActors
import NIOPosix
import Provisioning
import Synchronization
import TestSupport
import Testing

@testable import Simulation
@testable import WorkpointService

/// Simulated phones and the real service with a store on the disk, over real TLS; time is what the test turns it to.
///
/// The phones reach the service through relays, so that connections can be cut, and the service started again behind them.
final class FleetBench: Sendable {
    /// What can be waited for.
    enum Event: Sendable {
        case phone(MACAddress, SimulatedWorkpoint.Report)
        case service(ProvisioningNotice)
    }

    /// What a test sets up.
    struct Setting: Sendable {
        var phones = 1
        /// Whether phones are given a poll address.
        var polls = false
        /// Whether the service also speaks TLS 1.0.
        var isLegacy = false
        var files: any FileFetching = NetworkFileFetcher()
        var phone: @Sendable (inout SimulatedWorkpointConfiguration) -> Void = { _ in }
        var service: @Sendable (inout ProvisioningServiceConfiguration) -> Void = { _ in }
    }

    static let mac = ServiceBench.mac

    let clock = ManualClock()
    let calls = ScriptedCalls()
    let credentials: TestCredentials
    let happened = Chronicle<Event>()
    let fleet: WorkpointFleet
    private let setting: Setting
    private let folder: TemporaryFolder
    private let relays: [PhoneListenerConfiguration.Role: Relay]
    private let running: Mutex<Running?>
    /// Up to where the events of each phone have been looked at.
    private let looked = Mutex<[MACAddress: Int]>([:])
    private let traps: Mutex<[Trap]>

    private struct Running {
        var bench: ServiceBench
        var observation: NoticeObservation
    }

    private struct Trap: Sendable {
        var isIt: @Sendable (Event) -> Bool
        var spring: @Sendable () -> Void
    }

    private init(_ setting: Setting) async throws {
        self.setting = setting
        folder = try TemporaryFolder()
        credentials = try TestCredentials(setting.isLegacy ? .rsa2048 : .p256)
        var relays: [PhoneListenerConfiguration.Role: Relay] = [:]
        for role in PhoneListenerConfiguration.Role.allCases { relays[role] = try await Relay.open() }
        self.relays = relays
        running = Mutex(nil)
        let sink = Sink()
        let port = relays[.defaultMode]?.port ?? 0
        let (clock, happened) = (clock, happened)
        fleet = try await WorkpointFleet.start(
            on: MultiThreadedEventLoopGroup.singleton, files: setting.files, clock: { clock.now },
            observer: { mac, report in sink.take(.phone(mac, report), happened) }
        ) { contactURI in
            (0..<setting.phones).map { index in
                let mac = Self.address(index)
                var phone = SimulatedWorkpointConfiguration(
                    mac: mac, number: "498972200\(index + 1)", contactURI: contactURI(mac),
                    service: ServiceAddress(host: "127.0.0.1", port: port), seed: UInt64(index + 1),
                    secureModeData: ProjectSecureModeReading())
                phone.timings = .immediate
                phone.timings.contactGap = .zero
                setting.phone(&phone)
                return phone
            }
        }
        self.traps = Mutex([])
        sink.bench.withLock { $0 = WeakBench(bench: self) }
    }

    /// Takes events before the bench is whole.
    private final class Sink: Sendable {
        let bench = Mutex(WeakBench())

        func take(_ event: Event, _ happened: Chronicle<Event>) {
            bench.withLock { $0.bench }?.springTraps(event)
            happened.note(event)
        }
    }

    private struct WeakBench: Sendable {
        weak var bench: FleetBench?
    }

    /// The address of the phone of this number, counted from 0.
    static func address(_ index: Int) -> MACAddress { MACAddress(mac.value + UInt64(index)) }

    /// Runs a test with the service open and the phones without power.
    static func run(
        _ change: (inout Setting) -> Void = { _ in }, _ body: (FleetBench) async throws -> Void
    ) async throws {
        var setting = Setting()
        change(&setting)
        let bench = try await FleetBench(setting)
        do {
            try await bench.startService()
            try await body(bench)
            await bench.end()
        } catch {
            await bench.end()
            throw error
        }
    }

    private func end() async {
        await fleet.stop()
        try? await stopService()
        for relay in relays.values { await relay.close() }
    }

    // MARK: The service

    /// The service as it runs now.
    var bench: ServiceBench {
        get throws { try #require(running.withLock { $0?.bench }, "the service does not run") }
    }
    var service: ProvisioningService { get throws { try bench.service } }

    /// The port at which phones find a listener of the service, also when it is started again.
    func port(_ role: PhoneListenerConfiguration.Role) -> Int { relays[role]?.port ?? 0 }

    func startService() async throws {
        let listeners =
            setting.isLegacy
            ? try credentials.listeners(minimum: .tls10, ciphers: .legacy) : try credentials.listeners()
        let bench = try ServiceBench(
            in: folder, listeners: listeners, clock: clock, calls: calls, contactsPhones: true
        ) { configuration in
            configuration.secureMode = credentials.secureMode
            configuration.secureMode?.service.securePort = port(.secureMode)
            configuration.contact.networks = [IPNetwork("127.0.0.0/8")].compactMap(\.self)
            configuration.contact.ports = []
            if setting.polls { configuration.policy.pollURL = "http://127.0.0.1:\(port(.polling))/dcmp/" }
            setting.service(&configuration)
        }
        let observation = bench.service.observe { [happened, weak self] notice in
            self?.springTraps(.service(notice))
            happened.note(.service(notice))
        }
        try await bench.service.start()
        running.withLock { $0 = Running(bench: bench, observation: observation) }
        for (role, relay) in relays { relay.lead(to: bench.port(role)) }
    }

    /// Ends the service: what it has in memory is lost, and connections are cut.
    func stopService() async throws {
        for relay in relays.values {
            relay.lead(to: nil)
            relay.cut()
        }
        guard let running = running.withLock({ $0.take() }) else { return }
        try await running.bench.stop()
    }

    // MARK: What happens

    /// Cuts every connection of phones; what is under way in them is lost.
    func cut() {
        for relay in relays.values { relay.cut() }
    }

    /// Lets phones reach nothing from now on, until the service is started again.
    func leadNowhere() {
        for relay in relays.values { relay.lead(to: nil) }
        cut()
    }

    /// Does something at once when an event comes for the first time from now on, before anything else comes of it.
    func when(_ isIt: @escaping @Sendable (Event) -> Bool, _ spring: @escaping @Sendable () -> Void) {
        traps.withLock { $0.append(Trap(isIt: isIt, spring: spring)) }
    }

    private func springTraps(_ event: Event) {
        let sprung = traps.withLock { traps in
            let sprung = traps.filter { $0.isIt(event) }
            traps.removeAll { $0.isIt(event) }
            return sprung
        }
        for trap in sprung { trap.spring() }
    }

    /// Waits for the next report of a phone that is looked for; those before it have been looked at then.
    func next(_ report: SimulatedWorkpoint.Report, of mac: MACAddress = mac) async throws {
        try await next(of: mac) { $0 == report }
    }

    func next(
        of mac: MACAddress = mac, where isIt: @escaping @Sendable (SimulatedWorkpoint.Report) -> Bool
    ) async throws {
        let start = looked.withLock { $0[mac] ?? 0 }
        let place = try await happened.place(from: start) { event in
            if case .phone(mac, let report) = event { isIt(report) } else { false }
        }
        looked.withLock { $0[mac] = place + 1 }
    }

    /// Waits for an alarm.
    func alarm(_ alarm: WorkpointAlarm, of mac: MACAddress = mac) async throws {
        _ = try await happened.place { event in
            if case .service(.alarm(mac, alarm, _)) = event { true } else { false }
        }
    }

    /// What a phone reported so far.
    func reports(of mac: MACAddress = mac) -> [SimulatedWorkpoint.Report] {
        happened.events.compactMap { if case .phone(mac, let report) = $0 { report } else { nil } }
    }

    // MARK: Phones

    /// Gives a phone power, and waits until it has been through its start.
    func powerOn(_ mac: MACAddress = mac) async throws {
        fleet.tell(mac, .powerOn)
        try await next(.flowEnded(.startUp), of: mac)
        try await rest()
    }

    func phone(_ mac: MACAddress = mac) async throws -> SimulatedWorkpoint {
        try #require(try await fleet.phone(mac))
    }

    /// Waits until nothing is under way: neither in the service, nor at a phone that is not just waiting for a time.
    func rest() async throws {
        while true {
            try Task.checkCancellation()
            await running.withLock { $0?.bench }?.settle()
            var isResting = true
            for mac in fleet.addresses {
                let phone = try await phone(mac)
                if phone.flow?.awaited != nil || !phone.fetches.isEmpty { isResting = false }
                if let deadline = phone.nextDeadline, deadline <= clock.now { isResting = false }
            }
            if isResting { return }
            await Task.yield()
        }
    }

    /// Lets time pass for everybody, once nothing is under way, and waits for what that led to.
    func pass(_ duration: Duration) async throws {
        try await rest()
        clock.advance(by: duration)
        fleet.tellAll(.time)
        try await rest()
    }

    // MARK: Jobs

    func submit(
        _ task: JobTask, to mac: MACAddress = mac, _ change: (inout JobOptions) -> Void = { _ in }
    ) async throws -> JobID {
        var options = JobOptions()
        change(&options)
        guard case .stored(let job) = try await service.submit(task, to: mac, options: options) else {
            throw ProvisioningServiceError.stopped
        }
        return job.id
    }

    /// Waits for a job's end, without time passing.
    @discardableResult
    func end(of id: JobID) async throws -> Job {
        _ = try await happened.place { event in
            if case .service(.job(let notice)) = event { notice.job == id && notice.state.isFinal } else { false }
        }
        return try await job(id)
    }

    /// Lets time pass until a job has ended.
    func pass(untilEndOf id: JobID) async throws -> Job {
        for _ in 0..<200 {
            try await rest()
            let job = try await job(id)
            if job.state.isFinal { return job }
            try await pass(.seconds(15))
        }
        return try await job(id)
    }

    func job(_ id: JobID) async throws -> Job {
        try #require(try await service.job(id))
    }
}

extension Job {
    /// What happened to it, in order.
    var events: [JobEvent] { history.map(\.event) }
}
