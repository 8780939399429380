import DeviceActors
import Foundation
import Provisioning
import Testing

@testable import WorkpointService

@Suite("How much the service takes on", .timeLimit(.minutes(1)))
struct ServiceLimitTests {
    private let mac = ServiceBench.mac

    private func submit(_ bench: ServiceBench, to mac: MACAddress, key: String? = nil) async throws -> AcceptedJob {
        var options = JobOptions()
        options.idempotencyKey = key
        return try await bench.service.submit(.readAllItems, to: mac, options: options)
    }

    @Test("Beyond the limit of all phones no job is accepted; there is room again when one has ended")
    func openJobsInAll() async throws {
        let first = try ServiceBench { $0.limits.maximumOpenJobsInAll = 2 }
        try await first.run { bench in
            for mac in [mac, ServiceBench.other] { _ = try await bench.service.save(WorkpointEntry(mac: mac)) }
            guard case .stored(let job) = try await submit(bench, to: mac) else { return }
            _ = try await submit(bench, to: ServiceBench.other, key: "once")
            #expect(bench.service.status.openJobs == 2)
            await #expect(throws: ProvisioningServiceError.tooManyJobsInAll(limit: 2)) {
                _ = try await submit(bench, to: ServiceBench.other)
            }
            // The same request again is not one more.
            guard case .known = try await submit(bench, to: ServiceBench.other, key: "once") else {
                Issue.record("not known")
                return
            }
            _ = try await bench.service.cancel(job.id)
            #expect(bench.service.status.openJobs == 1)
            _ = try await submit(bench, to: mac)
        }
        // Those that were open are counted after a start.
        try await ServiceBench(in: first.folder) { $0.limits.maximumOpenJobsInAll = 2 }.run { bench in
            #expect(bench.service.status.openJobs == 2)
            let isRemoved = try await bench.service.remove(mac)
            #expect(isRemoved)
            #expect(bench.service.status.openJobs == 1)
        }
    }

    @Test("A job that the store did not take, or had before, takes no room")
    func roomIsGivenBack() async throws {
        try await ServiceBench { $0.limits.maximumOpenJobs = 1 }.run { bench in
            _ = try await bench.service.save(WorkpointEntry(mac: mac))
            bench.store.fail(with: .overloaded)
            await #expect(throws: ProvisioningServiceError.store(.overloaded)) {
                _ = try await submit(bench, to: mac, key: "once")
            }
            bench.store.fail(with: nil)
            #expect(bench.service.status.openJobs == 0)
            guard case .stored(let job) = try await submit(bench, to: mac, key: "once") else { return }
            guard case .known(let known) = try await submit(bench, to: mac, key: "once") else {
                Issue.record("not known")
                return
            }
            #expect(known.id == job.id)
            await #expect(throws: ProvisioningServiceError.tooManyJobs(limit: 1)) {
                _ = try await submit(bench, to: mac, key: "another")
            }
            #expect(bench.service.status.openJobs == 1)
        }
    }

    @Test("Strangers that are refused leave nothing in memory")
    func strangers() async throws {
        try await ServiceBench { $0.policy.unknownWorkpoint = .refuse }.run { bench in
            let peer = try await Peer.connect(to: bench.port())
            for number in 1...20 {
                let answer = try await peer.send(ServiceBench.opening(mac: MACAddress(UInt64(number))))
                #expect(answer.message?.items == [Item("cleanup-reason", "unknown device")])
            }
            await bench.settle()
            #expect(bench.service.status.activeWorkpoints == 0)
            await peer.close()
        }
    }
}
