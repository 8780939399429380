import DeviceActors
import Dispatch
import Foundation
import Logging
import NIOPosix
import Provisioning
import Store
import TestSupport
import Testing
import WorkpointService

@testable import gatewayd

@Suite("What happens to workpoints, as events", .timeLimit(.minutes(1)))
struct WorkpointEventsTests {
    private static let mac = MACAddress("00:1a:e8:12:34:56")!
    private static let other = MACAddress("00:1a:e8:12:34:57")!

    /// Runs phones one job after the other.
    private final class QueueExecutor: SerialExecutor {
        private let queue = DispatchQueue(label: "phones")

        func enqueue(_ job: consuming ExecutorJob) {
            let job = UnownedJob(job)
            let executor = asUnownedSerialExecutor()
            queue.async { job.runSynchronously(on: executor) }
        }

        func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
    }

    /// Runs a test with a service that has no listeners, and one phone of a switch.
    private func withService(_ body: (LiveWorkpoints) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        let group = MultiThreadedEventLoopGroup.singleton
        let store = try ProvisioningDatabase(
            StoreConfiguration(path: folder.url.appendingPathComponent("store.sqlite").path) { _ in false })
        let registry = PhoneRegistry()
        let shard = ShardTable.register(QueueExecutor())
        _ = try registry.add(PhoneIdentities(deviceID: "1001", mac: Self.mac), shard: shard)
        let calls = RegistryCalls(registry: registry, clock: EventLoopClock(group.any()))
        let service = ProvisioningService(
            ProvisioningServiceConfiguration(listeners: []), store: store, calls: calls, group: group,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await service.start()
        do {
            try await body(LiveWorkpoints(service: service, calls: calls))
        } catch {
            await service.stop()
            try store.close()
            throw error
        }
        await service.stop()
        try store.close()
    }

    /// What is in a mailbox.
    private func events(_ mailbox: EventMailbox) async -> [EventRecord] {
        mailbox.finish()
        guard case .events(let events) = await mailbox.next() else { return [] }
        return events
    }

    @Test("Events of jobs and workpoints name the phone by its CSTA device and its hardware address")
    func names() async throws {
        try await withService { workpoints in
            let mailbox = EventMailbox(capacity: 100)
            let flow = await workpoints.subscribe(mailbox, filter: EventFilter())
            for mac in [Self.mac, Self.other] {
                _ = try await workpoints.save(WorkpointEntry(mac: mac))
                _ = try await workpoints.submit(.readAllItems, to: mac, options: JobOptions())
                #expect(try await workpoints.remove(mac))
            }
            await flow.close()
            let events = await events(mailbox)
            for (phone, mac) in [("1001", Self.mac), (Self.other.description, Self.other)] {
                let own = events.filter { $0.mac == mac.description }
                #expect(own.allSatisfy { $0.phone == phone })
                #expect(own.compactMap(\.job?.event) == ["accepted", "failed"])
                #expect(own.last?.kind == "workpointRemoved")
            }
        }
    }

    @Test("A stream gets the kinds and phones it asked for")
    func filters() async throws {
        try await withService { workpoints in
            var filter = EventFilter()
            filter.kinds = ["workpointRemoved", "DeliveredEvent"]
            filter.workpoints = [Self.other]
            let mailbox = EventMailbox(capacity: 100)
            let flow = await workpoints.subscribe(mailbox, filter: filter)
            for mac in [Self.mac, Self.other] {
                _ = try await workpoints.save(WorkpointEntry(mac: mac))
                _ = try await workpoints.submit(.readAllItems, to: mac, options: JobOptions())
                _ = try await workpoints.remove(mac)
            }
            await flow.close()
            #expect(await events(mailbox).map(\.mac) == [Self.other.description])
        }
    }

    @Test("A filter by kinds says which sides are to be asked")
    func sides() {
        func sides(_ kinds: String...) -> [Bool] {
            var filter = EventFilter()
            filter.kinds = Set(kinds)
            return [filter.wantsCalls, filter.wantsJobs]
        }
        #expect(sides() == [true, true])
        #expect(sides("DeliveredEvent") == [true, false])
        #expect(sides("job", "workpointAlarm") == [false, true])
        #expect(sides("workpointStarted", "DeliveredEvent") == [true, true])
        #expect(EventKinds.names.contains("workpointAlarm") && EventKinds.names.contains("job"))
    }

    private static let notices: [(ProvisioningNotice, String)] = [
        (.registered(mac, at: .seconds(1)), "workpointRegistered"),
        (.contacted(mac, .startUp, at: .seconds(1)), "workpointStarted"),
        (.contacted(mac, .localChanges, at: .seconds(1)), "workpointContacted"),
        (.removed(mac, at: .seconds(1)), "workpointRemoved"),
        (.alarm(mac, .wrongPIN(failures: 2), at: .seconds(1)), "workpointAlarm"),
        (
            .job(
                JobNotice(
                    job: JobID(high: 1 << 16 | 0x7000, low: 1 << 63), workpoint: mac,
                    attempt: JobAttempt(at: .seconds(1), .busy), state: .waiting(.idle))), "job"
        ),
    ]

    @Test("Every event is as the description of the interface says")
    func description() throws {
        let document = try OpenAPIDocument(InterfaceRoutes.text)
        for (notice, kind) in Self.notices {
            var event = EventRecord(notice, device: "1001")
            event.sequence = 1
            #expect(event.kind == kind)
            try document.check(schema: "Event", body: Data(event.json.utf8))
        }
        let alarms: [WorkpointAlarm] = [
            .replayedNonce, .refusedInDefaultMode(remoteAddress: "a"), .wrongCertificate(fingerprint: "a"),
            .unexpectedReply, .unreadableReply("a"), .endedByPhone(reason: "a"), .noStartUp(JobID(high: 0, low: 0)),
            .forbiddenContactAddress("a"), .enteredSecureMode, .bootstrapFailed("a"), .wrongPIN(failures: 1),
            .unknownUser("a"), .wrongUserPassword("a"), .userDataNotTransferred(user: "a", names: ["b"]),
            .settingsNotStored([ItemKey("a", 1)]),
        ]
        for alarm in alarms {
            var event = EventRecord(.alarm(Self.mac, alarm, at: .seconds(1)), device: nil)
            event.sequence = 1
            try document.check(schema: "Event", body: Data(event.json.utf8))
        }
    }

    @Test("On a terminal, an event of a workpoint is one line")
    func line() {
        let lines = Self.notices.prefix(5).map { EventLine(usesColour: false).text(EventRecord($0.0, device: "1001")) }
        #expect(lines[1] == "00:00:01.000  1001   started             start-up")
        #expect(lines[4] == "00:00:01.000  1001   alarm               wrongPIN (2 times so far)")
    }
}
