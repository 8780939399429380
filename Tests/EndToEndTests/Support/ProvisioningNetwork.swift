import CSTAGateway
import DeviceActors
import Foundation
import NIOHTTP1
import NIOPosix
import Provisioning
import Simulation
import Synchronization
import TestSupport
import Testing
import Transport
import WorkpointService

@testable import gatewayd

/// The whole program in this process, a simulated switch on the network, and telephones of that switch that are workpoints:
/// CSTA, HTTPS, contact-me and the HTTP interface over real sockets, the store in a folder that goes with the test.
final class ProvisioningNetwork: Sendable {
    /// The number of the telephone that is a workpoint.
    static let number = "1001"
    /// Its hardware address.
    static let mac = MACAddress(0x001A_E800_0001)

    private let server: SimulatedSwitchServer
    private let fleet: WorkpointFleet
    private let interface: InterfaceClient
    private let reports: PhoneReports

    private init(
        server: SimulatedSwitchServer, fleet: WorkpointFleet, interface: InterfaceClient, reports: PhoneReports
    ) {
        self.server = server
        self.fleet = fleet
        self.interface = interface
        self.reports = reports
    }

    /// Starts everything, lets `body` work with it once the phone has told what it is, and stops everything.
    static func with(_ body: @escaping @Sendable (ProvisioningNetwork) async throws -> Void) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        let server = try await SimulatedSwitchServer.start(
            SimulatedSwitchConfiguration(phones: 4), listening: ListenerConfiguration(host: "127.0.0.1", port: 0),
            on: group.next())
        let folder = try TemporaryFolder()
        let authority = try TestAuthority()
        let token = "a token of the tests, long enough"
        let (serving, told) = AsyncStream<ServedAddresses>.makeStream()
        var daemon = Daemon(configuration: try configuration(server.port, folder, authority, token))
        daemon.onServing = { told.yield($0) }
        let running = daemon
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { told.finish() }
                try await running.run()
            }
            var addresses: ServedAddresses?
            for await served in serving {
                addresses = served
                break
            }
            let served = try #require(addresses, "the program ended before it served anything")
            let reports = PhoneReports()
            let fleet = try await start(served, reports, on: group)
            let options = try InterfaceOptions.parse([
                "--url", "http://\(try #require(served.http))", "--token-file",
                try folder.write(token + "\n", to: "token"),
            ])
            try await InterfaceClient.with(options) { interface in
                let network = ProvisioningNetwork(
                    server: server, fleet: fleet, interface: interface, reports: reports)
                try await network.server.onSwitch { fleet.follow($0) }
                fleet.tellAll(.powerOn)
                try await network.reported(.flowEnded(.startUp))
                try await network.until(condition: "idle")
                try await body(network)
            }
            await fleet.stop()
            tasks.cancelAll()
        }
        await server.stop()
        try await group.shutdownGracefully()
    }

    private static func configuration(
        _ switchPort: Int, _ folder: TemporaryFolder, _ authority: TestAuthority, _ token: String
    ) throws -> DaemonConfiguration {
        var configuration = DaemonConfiguration()
        configuration.http.port = 0
        configuration.http.token = BearerToken(token)
        configuration.gateway.links = [
            LinkConfiguration(name: "switch", endpoint: .network(host: "127.0.0.1", port: switchPort, tls: nil))
        ]
        let own = try authority.issue("localhost")
        var workpoints = WorkpointsConfiguration()
        workpoints.store = folder.path("phones.sqlite")
        workpoints.key = "the key of the tests, which nobody has to guess"
        var listener = WorkpointsConfiguration.Listener(port: 0)
        listener.host = "127.0.0.1"
        listener.certificate = own.certificatePath
        listener.privateKey = own.keyPath
        workpoints.defaultMode = listener
        workpoints.networks = [try #require(IPNetwork("127.0.0.0/8"))]
        workpoints.contactPorts = []
        configuration.workpoints = workpoints
        return configuration
    }

    private static func start(
        _ served: ServedAddresses, _ reports: PhoneReports, on group: MultiThreadedEventLoopGroup
    ) async throws -> WorkpointFleet {
        let port = try #require(served.workpoints.first?.address.port)
        return try await WorkpointFleet.start(
            on: group, clock: { Timestamp(rawValue: ISO8601.now()) }, observer: { reports.add($1) }
        ) { contactURI in
            var phone = SimulatedWorkpointConfiguration(
                mac: mac, number: number, contactURI: contactURI(mac),
                service: ServiceAddress(host: "127.0.0.1", port: port), seed: 1,
                secureModeData: ProjectSecureModeReading())
            phone.timings = .immediate
            phone.timings.contactGap = .zero
            return [phone]
        }
    }

    // MARK: People and operators

    /// Lets people do something at the switch's telephones.
    func perform(_ actions: HumanAction...) async throws {
        for action in actions {
            let isDone = try await server.onSwitch { $0.perform(action) }
            #expect(isDone, "\(action)")
        }
    }

    /// The digger in the street: the gateway reaches the switch no more. Calls go on.
    func cutLink() async throws {
        await server.stop()
        try await until(condition: "unknown")
    }

    /// Waits until the gateway says that the phone is idle, busy, or not known to be either.
    func until(condition: String) async throws {
        while true {
            // Before the link is in service there is no such phone, or none that is watched.
            let phone = try? await interface.send(.GET, "/v1/phones/\(Self.number)").object
            if (phone?["busy"] as? [String: Any])?["condition"] as? String == condition { return }
            await Task.yield()
        }
    }

    /// Hands a write of one item in.
    ///
    /// - Returns: the job's identifier.
    func write(_ item: String, _ value: String) async throws -> String {
        let body = #"{"kind":"write","items":[{"name":"\#(item)","value":"\#(value)"}]}"#
        let answer = try await interface.send(
            .POST, "/v1/phones/\(Self.number)/jobs", body: (body, "application/json"))
        return try #require(answer.object["id"] as? String)
    }

    /// What has happened to a job so far, in the interface's words.
    func history(_ id: String) async throws -> [String] {
        let job = try await interface.send(.GET, "/v1/jobs/\(id)").object
        return (job["history"] as? [[String: Any]] ?? []).compactMap { $0["event"] as? String }
    }

    /// Waits until something has happened to a job.
    func until(_ event: JobEvent, of id: String) async throws {
        while try await !history(id).contains(event.rawValue) { await Task.yield() }
    }

    /// The state of a job, and what it waits for.
    func state(_ id: String) async throws -> String {
        JobPrinter.state(try await interface.send(.GET, "/v1/jobs/\(id)").object)
    }

    // MARK: The phone

    /// What the phone has stored.
    func value(_ item: String) async throws -> String? {
        try await fleet.phone(Self.mac)?.value(item)
    }

    /// Waits until the phone reports this, now or ever before.
    func reported(_ report: SimulatedWorkpoint.Report) async throws {
        await reports.wait { $0.contains(report) }
    }

    /// Everything the phone has reported since its start-up was done.
    var phoneReports: [SimulatedWorkpoint.Report] {
        let all = reports.all
        return Array(all[(all.firstIndex(of: .flowEnded(.startUp)).map { $0 + 1 } ?? 0)...])
    }
}

/// What a phone has reported, and whoever waits for more.
private final class PhoneReports: Sendable {
    private let reports = Mutex<[SimulatedWorkpoint.Report]>([])
    private let news = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))

    var all: [SimulatedWorkpoint.Report] { reports.withLock { $0 } }

    func add(_ report: SimulatedWorkpoint.Report) {
        reports.withLock { $0.append(report) }
        news.continuation.yield()
    }

    func wait(_ isEnough: ([SimulatedWorkpoint.Report]) -> Bool) async {
        if isEnough(all) { return }
        for await _ in news.stream where isEnough(all) { return }
    }
}
