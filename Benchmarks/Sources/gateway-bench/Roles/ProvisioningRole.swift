import CLoad
import DeviceActors
import Foundation
import Logging
import NIOCore
import NIOPosix
import Provisioning
import Store
import Transport
import WorkpointService

/// The provisioning service itself, as the program starts it: its store on the disk, one listener with TLS, contact-me.
enum ProvisioningRole {
    static func run(_ options: Options) async throws {
        AllocatorTuning.keepFreedMemory()
        let folder = URL(filePath: try options.parameter("folder"))
        let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
        var logger = Logger(label: "gateway-bench") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let store = try ProvisioningDatabase(
            StoreConfiguration(
                path: folder.appending(path: "service.sqlite").path,
                key: try StoreKey("a key that is used in benchmarks only"), isSecret: { SecretItems.isSecret($0) }))
        var configuration = ProvisioningServiceConfiguration(
            listeners: [
                PhoneListenerConfiguration(
                    .defaultMode, host: "127.0.0.1", port: 0, tls: try BenchmarkCertificate.server(in: folder))
            ])
        // As the program has it when the file says nothing: more at once are told to come again.
        configuration.limits.maximumRequests = 512
        // The phones are on this machine, and each on a port of its own is one too many.
        configuration.contact.networks = [IPNetwork("127.0.0.0/8")!]
        configuration.contact.ports = []
        configuration.contact.maximumRate = 10_000
        // Jobs that come after a phone has gone again do not wait a minute for the next contact-me.
        configuration.policy.contactGap = .milliseconds(100)
        let clock = EventLoopClock(group.any())
        let service = ProvisioningService(
            configuration, store: store, calls: RegistryCalls(registry: PhoneRegistry(), clock: clock), group: group,
            logger: logger, clock: clock)
        try await service.start()
        guard let port = service.addresses.first?.address.port else { throw RunError("the service listens nowhere") }
        Roles.say("port \(port)")

        var submitted = 0
        for await line in Roles.commands() {
            let words = line.split(separator: " ")
            switch words.first {
            case "submit":
                let answer = try await submit(words.last.flatMap { Int($0) } ?? 0, service)
                submitted = answer.jobs
                Roles.say("submit \(answer.jobs) \(answer.seconds)")
            case "ended": Roles.say("ended \(try await ended(service, jobs: submitted))")
            case "counts": Roles.say("counts " + counts(service, store))
            default: break
            }
        }
        await service.stop()
        try store.close()
        try await group.shutdownGracefully()
    }

    /// Hands in jobs for every phone; each is stored when that is acknowledged.
    private static func submit(_ perPhone: Int, _ service: ProvisioningService) async throws -> (
        jobs: Int, seconds: Double
    ) {
        let phones = try await service.workpoints(after: nil, limit: 100_000).map(\.mac)
        let start = ContinuousClock.now
        for number in 0..<perPhone {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (place, mac) in phones.enumerated() {
                    if place >= 256 { _ = try await group.next() }
                    let task = JobTask.writeItems([Item(BenchmarkPhone.item, "value\(number)")])
                    group.addTask {
                        guard case .stored = try await service.submit(task, to: mac) else {
                            throw RunError("a job was not stored")
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        return (phones.count * perPhone, (ContinuousClock.now - start) / .seconds(1))
    }

    /// Waits until no job is open; gives how many have been applied, and how many ended otherwise or not at all.
    private static func ended(_ service: ProvisioningService, jobs: Int) async throws -> String {
        let deadline = ContinuousClock.now + .seconds(120)
        while service.status.openJobs > 0, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(5))
        }
        let applied = Int(service.counters[.jobsApplied])
        return "\(applied) \(jobs - applied)"
    }

    /// What was counted, by names; those of the first kind are expected, those of the second must not happen.
    private static func counts(_ service: ProvisioningService, _ store: ProvisioningDatabase) -> String {
        let counters = service.counters
        let expected: [(String, UInt64)] = [
            ("requests", counters[.requests]), ("connections", counters[.connections]),
            ("overloads", counters[.overloads]), ("writes", store.counters.writes),
            ("transactions", store.counters.transactions), ("allocated", load_allocated_bytes()),
        ]
        let troubles: [ProvisioningCounter] = [
            .malformedRequests, .answersRefused, .unknownWorkpoints, .refusedConnections, .brokenConnections,
            .slowRequests, .contactsFailed, .contactsForbidden, .jobsFailed, .jobsExpired, .alarms, .storeFailures,
        ]
        return (expected.map { "\($0)=\($1)" } + troubles.map { "trouble.\($0)=\(counters[$0])" })
            .joined(separator: " ")
    }
}
