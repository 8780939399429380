import DeviceActors
import ExtensionMobility
import Foundation
import Logging
import NIOCore
import NIOPosix
import Provisioning
import Store
import Synchronization
import TestSupport
import Testing
import WorkpointService

@testable import MobilityService

/// Extension Mobility and workpoint provisioning over one database: a login comes to the phone as a job.
@Suite("Workpoints that follow a login", .timeLimit(.minutes(1)), .enabled(if: Curl.path != nil, "install curl to run"))
struct WorkpointPhonesTests {
    private static let mac = MACAddress("00:01:e3:25:e1:cb")!

    /// The switch's view of the phone, as the test says.
    private final class Calls: PhoneCalls {
        private let state = Mutex<(now: BusyStatus.Condition, tell: (@Sendable (BusyStatus.Condition) -> Void)?)>(
            (.idle, nil))

        private struct Watch: CallWatch { func cancel() {} }

        func condition(of names: CallNames) -> BusyStatus.Condition { state.withLock { $0.now } }

        func watch(
            _ names: CallNames, from condition: BusyStatus.Condition,
            _ tell: @escaping @Sendable (BusyStatus.Condition) -> Void
        ) -> any CallWatch {
            state.withLock { $0.tell = tell }
            return Watch()
        }

        func become(_ condition: BusyStatus.Condition) {
            let tell = state.withLock { state in
                state.now = condition
                return state.tell
            }
            tell?(condition)
        }
    }

    /// A phone by curl, which keeps the session's cookie in a file.
    private struct Handset {
        let url: String
        let jar: String

        /// Says something, and gives the service's message.
        func say(_ message: WorkpointMessage) async throws -> ServiceMessage {
            let text = String(decoding: WorkpointMessageWriter().bytes(message), as: UTF8.self)
            let answer = try await Curl.run(["-b", jar, "-c", jar, "--data-binary", text, url])
            let body = answer.ranges(of: "\r\n\r\n").last.map { String(answer[$0.upperBound...]) } ?? ""
            return try WorkpointMessageReader().serviceMessage(body.utf8)
        }

        func comes(_ reason: ReasonForContact) async throws -> ServiceMessage {
            try await say(
                WorkpointMessage(
                    nonce: UUID().uuidString, reason: reason,
                    items: [
                        Item("contact-me-uri", "http://192.0.2.1:8085/contact_dls.html/ContactDLS"),
                        Item("mac-addr", mac.description), Item("e164", "9000"), Item("device-type", "OpenStage 60"),
                        Item("software-type", "Siemens SIP"), Item("software-version", "V3 R3.24.0"),
                        Item("configuration-changed-flag", "false"),
                    ]))
        }

        func accepts(_ action: ServiceAction, items: [Item] = []) async throws -> ServiceMessage {
            try await say(
                WorkpointMessage(
                    nonce: UUID().uuidString, fragment: .final, reason: .replyTo, action: action, status: .accepted,
                    items: items))
        }
    }

    /// Counts what has happened, for a test that waits for it.
    private actor Applied {
        private(set) var revisions: [UInt64] = []
        private var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

        func add(_ revision: UInt64) {
            revisions.append(revision)
            for waiter in waiting where waiter.count <= revisions.count { waiter.continuation.resume() }
            waiting.removeAll { $0.count <= revisions.count }
        }

        func reach(_ count: Int) async {
            guard revisions.count < count else { return }
            await withCheckedContinuation { waiting.append((count, $0)) }
        }
    }

    @Test(
        "The phone gets the user's settings by a job, its own back after the logout, and nothing while it is in a call")
    func hotDesk() async throws {
        let folder = try TemporaryFolder()
        let store = try ProvisioningDatabase(
            StoreConfiguration(
                path: folder.path("store.sqlite"), key: try StoreKey("the key of this test, which is long enough"),
                isSecret: SecretItems.isSecret))
        var contents = MobilityContents.people(1, devices: 0)
        contents.devices = [MobilityDevice(name: "SEP0001E325E1CB", model: "OpenStage 60")]
        contents.profiles[0].lines[0].password = "geheim"
        try await store.apply(mobility: MobilityArchive(contents).changes)
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let calls = Calls()
        var configuration = ProvisioningServiceConfiguration(
            listeners: [PhoneListenerConfiguration(.defaultMode, host: "127.0.0.1", port: 0)])
        configuration.contact.networks = []
        let provisioning = ProvisioningService(
            configuration, store: store, calls: calls, group: MultiThreadedEventLoopGroup.singleton, logger: quiet)
        try await provisioning.start()
        let port = try #require(provisioning.addresses.first?.address.port)
        let phone = Handset(
            url: "http://127.0.0.1:\(port)\(PhoneListenerConfiguration.usualPath)", jar: folder.path("cookies"))
        let phones = WorkpointPhones(provisioning, logger: quiet)
        let told = Collected<MobilityNotice>()
        var surroundings = MobilitySurroundings(
            store: store, verifier: WordVerifier(), phones: phones, clock: HeldClock(), policy: MobilityPolicy(),
            decoy: .decoy)
        surroundings.tell = { told.add($0) }
        let service = ExtensionMobilityService(surroundings)
        try await service.start()
        let applied = Applied()
        let observation = phones.observe { device, revision in
            await service.isInService(device, revision: revision)
            await applied.add(revision)
        }

        // The phone starts, tells its settings, and a snapshot of them is kept.
        #expect(try await phone.comes(.startUp).action == .readAllItems)
        #expect(
            try await phone.accepts(.readAllItems, items: [Item("e164", "9000"), Item("sip-user-id", "base")]).action
                == .cleanUp)
        let device = try await service.device("SEP0001E325E1CB")
        #expect(await phones.address(of: device) == NetworkAddress("127.0.0.1"))
        try await service.takeSnapshot(of: "SEP0001E325E1CB")

        // A login at the idle phone.
        #expect(await login(service, "u0") == .success)
        try await untilHandedOver(service)
        let write = try await phone.comes(.solicited)
        #expect(write.action == .writeItems)
        #expect(write.items.value("e164") == "20")
        #expect(write.items.value("sip-pwd") == "geheim")
        _ = try await phone.accepts(.writeItems)
        await applied.reach(1)

        // A logout while the phone is in a call: it gets nothing until the call is over.
        calls.become(.busy)
        #expect(await logout(service) == .success)
        try await untilHandedOver(service)
        #expect(try await phone.comes(.solicited).action == .cleanUp)
        calls.become(.idle)
        let back = try await phone.comes(.solicited)
        #expect(back.action == .writeItems)
        #expect(back.items.value("e164") == "9000")
        #expect(back.items.value("sip-user-id") == "base")
        #expect(back.items.contains { $0.name == "sip-pwd" && $0.value.isEmpty })
        _ = try await phone.accepts(.writeItems)
        await applied.reach(2)
        #expect(await applied.revisions == [1, 2])
        let kinds = told.all.map { if case .inService = $0.kind { "in service" } else { "assigned" } }
        #expect(kinds == ["assigned", "in service", "assigned", "in service"])

        observation.cancel()
        await provisioning.stop()
        try store.close()
    }

    @Test("The key of a job says which assignment it is")
    func jobKeys() {
        let key = MobilityJobKey(device: "SEP:1", revision: 17)
        #expect(key.text == "mobility:sep:1:17")
        #expect(MobilityJobKey(key.text) == key)
        for other in ["", "mobility:", "mobility:x", "job-1", "mobility:x:y", "mobility:x:-1"] {
            #expect(MobilityJobKey(other) == nil, "\(other)")
        }
    }

    private func login(_ service: ExtensionMobilityService, _ user: String) async -> MobilityAnswer {
        await ask(service, "<login><deviceName>SEP0001E325E1CB</deviceName><userID>\(user)</userID></login>")
    }

    private func logout(_ service: ExtensionMobilityService) async -> MobilityAnswer {
        await ask(service, "<logout><deviceName>SEP0001E325E1CB</deviceName></logout>")
    }

    private func ask(_ service: ExtensionMobilityService, _ operation: String) async -> MobilityAnswer {
        let document =
            "<request><appInfo><appID>proxy</appID><appCertificate>secret</appCertificate></appInfo>\(operation)</request>"
        return await service.answer(form: Array("xml=\(document)".utf8), from: .office)
    }

    /// Gives way to others until everything is handed over.
    private func untilHandedOver(_ service: ExtensionMobilityService) async throws {
        while await service.status.handovers > 0 { await Task.yield() }
    }
}
