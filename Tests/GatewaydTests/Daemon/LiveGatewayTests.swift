import CSTAGateway
import DeviceActors
import ECMA323
import Logging
import NIOPosix
import Testing

@testable import gatewayd

@Suite("The gateway as the HTTP interface sees it")
struct LiveGatewayTests {
    /// A gateway with phones 1001… on the first shard, none of which any link feeds.
    private func view(phones count: Int) throws -> LiveGateway {
        let group = MultiThreadedEventLoopGroup.singleton
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let gateway = try Gateway(configuration: GatewayConfiguration(), group: group, logger: logger)
        let shard = ShardTable.register(LoopExecutor(group.any()))
        for number in 0..<count {
            _ = try gateway.registry.add(
                PhoneIdentities(
                    deviceID: String(1_001 + number), e164: E164Number("+4930\(1_001 + number)"),
                    mac: number == 0 ? MACAddress("00:1a:e8:12:34:56") : nil),
                shard: shard, at: Timestamp(rawValue: 1_000_000_000))
        }
        return LiveGateway(gateway: gateway, metricsSource: GatewayMetrics(version: "1", startTime: 0))
    }

    @Test("Pages cover every phone once, in order, whatever their size", arguments: [1, 3, 7, 10, 100])
    func paging(limit: Int) async throws {
        let view = try view(phones: 10)
        var cursor: PhoneCursor?
        var seen: [String] = []
        repeat {
            let page = try await view.phones(after: cursor, limit: limit, budget: 1_000, filter: PhoneFilter())
            #expect(page.phones.count <= limit && page.total == 10)
            seen += page.phones.map(\.deviceID)
            cursor = page.next
        } while cursor != nil && seen.count <= 10
        #expect(seen == (1_001...1_010).map(String.init))
    }

    @Test("A filter that nothing passes looks at a bounded number of phones and tells where to go on")
    func budget() async throws {
        let view = try view(phones: 10)
        let filter = PhoneFilter(condition: "busy")
        let page = try await view.phones(after: nil, limit: 5, budget: 4, filter: filter)
        #expect(page.phones.isEmpty && page.next != nil)
        let end = try await view.phones(after: page.next, limit: 5, budget: 100, filter: filter)
        #expect(end.phones.isEmpty && end.next == nil)
    }

    @Test(
        "A phone is found by each of its identities",
        arguments: [
            "1001", "+49301001", "00:1a:e8:12:34:56", "001AE8123456",
        ])
    func identities(name: String) async throws {
        let phone = try await (try view(phones: 3)).phone(named: name)
        #expect(phone?.deviceID == "1001" && phone?.e164 == "+49301001" && phone?.mac != nil)
        #expect(phone?.condition == "unknown" && phone?.reason == "notSynchronised" && phone?.link == nil)
    }

    @Test("A gateway without links and listeners is not ready, and says why")
    func readiness() async throws {
        let readiness = await (try view(phones: 0)).readiness()
        #expect(!readiness.isReady)
        #expect(readiness.reasons == ["no client listener is open", "no link has been started"])
    }

    @Test("Closing a subscription ends the mailbox")
    func subscription() async throws {
        let mailbox = EventMailbox(capacity: 4)
        let subscription = await (try view(phones: 1)).subscribe(mailbox, filter: EventFilter(phones: ["1001"]))
        await subscription?.close()
        #expect(await mailbox.next() == .finished)
    }
}
