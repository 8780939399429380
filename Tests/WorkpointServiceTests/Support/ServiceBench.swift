import DeviceActors
import Foundation
import Logging
import NIOCore
import NIOPosix
import Provisioning
import Store
import Synchronization
import TestSupport
import Transport

@testable import WorkpointService

/// A service with a store of its own on the disk, a clock that the test turns, and no network but this machine's.
final class ServiceBench: Sendable {
    static let mac = MACAddress("00:01:e3:25:e1:cb")!
    static let other = MACAddress("00:01:e3:25:e1:cc")!
    static let contactURI = "http://192.168.1.4:8085/contact_dls.html/ContactDLS"

    let clock: ManualClock
    let calls: ScriptedCalls
    let sender = RecordingSender()
    let folder: TemporaryFolder
    let store: BreakableStore
    let service: ProvisioningService
    private let database: ProvisioningDatabase
    private let notices = Notices()
    private let observation = Mutex<NoticeObservation?>(nil)

    private final class Notices: Sendable {
        let all = Mutex<[ProvisioningNotice]>([])
    }

    /// - Parameters:
    ///   - folder: of an earlier bench whose store is to be used again.
    ///   - otherCalls: who is in a call, in place of ``calls``.
    ///   - contactsPhones: whether contact-me goes out over HTTP, and not just into ``sender``.
    init(
        in folder: TemporaryFolder? = nil, listeners: [PhoneListenerConfiguration]? = nil,
        clock: ManualClock = ManualClock(), calls: ScriptedCalls = ScriptedCalls(),
        otherCalls: (any PhoneCalls)? = nil, contactsPhones: Bool = false,
        _ change: (inout ProvisioningServiceConfiguration) -> Void = { _ in }
    ) throws {
        (self.clock, self.calls) = (clock, calls)
        self.folder = try folder ?? TemporaryFolder()
        database = try ProvisioningDatabase(
            StoreConfiguration(
                path: self.folder.path("store.sqlite"),
                key: try StoreKey("the key of the tests of the service"), isSecret: SecretItems.isSecret))
        store = BreakableStore(database)
        var configuration = ProvisioningServiceConfiguration(
            listeners: listeners ?? [
                PhoneListenerConfiguration(.defaultMode, host: "127.0.0.1", port: 0),
                PhoneListenerConfiguration(.polling, host: "127.0.0.1", port: 0),
            ])
        configuration.policy.contactGap = .seconds(60)
        change(&configuration)
        service = ProvisioningService(
            configuration, store: store, calls: otherCalls ?? calls, group: MultiThreadedEventLoopGroup.singleton,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, sender: contactsPhones ? nil : sender,
            clock: clock)
        let board = service.observe { [notices] notice in notices.all.withLock { $0.append(notice) } }
        observation.withLock { $0 = board }
    }

    /// Runs a test with the service open, and closes it afterwards.
    func run<Value>(_ body: (ServiceBench) async throws -> Value) async throws -> Value {
        try await service.start()
        do {
            let value = try await body(self)
            try await stop()
            return value
        } catch {
            try? await stop()
            throw error
        }
    }

    /// Ends the service and closes the store.
    func stop() async throws {
        sender.release()
        await service.stop(within: .seconds(1))
        try database.close()
    }

    /// Waits until nothing is under way in the service.
    func settle() async {
        await service.surroundings.registry.work.drained()
    }

    /// Lets time pass once nothing is under way any more, and waits for what that led to.
    func pass(_ duration: Duration) async {
        await settle()
        clock.advance(by: duration)
        await settle()
    }

    func port(_ role: PhoneListenerConfiguration.Role = .defaultMode) -> Int {
        service.addresses.first { $0.role == role }?.address.port ?? 0
    }

    /// What the service told those who watch.
    var seen: [ProvisioningNotice] { notices.all.withLock { $0 } }

    /// The events of a job, in their order.
    func events(of id: JobID) -> [JobEvent] {
        seen.compactMap { if case .job(let notice) = $0, notice.job == id { notice.attempt.event } else { nil } }
    }

    /// A phone's first message.
    static func opening(
        _ reason: ReasonForContact = .startUp, nonce: String = UUID().uuidString, mac: MACAddress = mac,
        firmware: String = "V3 R3.24.0"
    ) -> WorkpointMessage {
        WorkpointMessage(
            nonce: nonce, reason: reason,
            items: [
                Item("contact-me-uri", contactURI), Item("mac-addr", mac.description), Item("e164", "4989722001"),
                Item("basic-e164", "4989722001"), Item("device-type", "OpenStage 60"),
                Item("software-type", "Siemens SIP"), Item("software-version", firmware),
                Item("configuration-changed-flag", "false"),
            ])
    }

    /// A phone's reply.
    static func reply(
        _ action: ServiceAction, _ status: ReplyStatus = .accepted, nonce: String = UUID().uuidString,
        items: [Item] = []
    ) -> WorkpointMessage {
        WorkpointMessage(
            nonce: nonce, fragment: .final, reason: .replyTo, action: action, status: status, items: items)
    }

    /// Lets a phone start for the first time, so that the service knows it and all its items.
    func register(_ mac: MACAddress = ServiceBench.mac, firmware: String = "V3 R3.24.0") async throws {
        let peer = try await Peer.connect(to: port())
        let answer = try await peer.send(Self.opening(mac: mac, firmware: firmware))
        guard answer.message?.action == .readAllItems else { return await peer.close() }
        _ = try await peer.send(
            Self.reply(.readAllItems, items: Self.opening(mac: mac, firmware: firmware).items), cookie: answer.cookie)
        await peer.close()
        await settle()
    }
}
