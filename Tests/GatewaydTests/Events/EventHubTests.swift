import CSTAGateway
import Testing

@testable import gatewayd

@Suite("The flow of events into the log")
struct EventHubTests {
    private let gateway = FakeGateway()
    private let log = EventLog(epoch: "e", capacity: 100, byteLimit: 1 << 20)

    private func hub(retention: Duration = .seconds(10)) -> EventHub {
        EventHub(view: gateway, log: log, capacity: 100, retention: retention)
    }

    private var subscriptions: Int { gateway.mailboxes.withLock { $0.count } }
    private var closed: Int { gateway.closed.withLock { $0 } }

    @Test("Nothing flows until somebody listens, and two listeners share one flow")
    func sharing() async {
        let hub = hub()
        #expect(subscriptions == 0)
        async let one = hub.join()
        async let other = hub.join()
        let both = await (one, other)
        #expect(both.0 != nil && both.1 != nil && subscriptions == 1)
        await hub.stop()
        #expect(closed == 1)
    }

    @Test("The flow goes on for a while after the last listener, and then ends")
    func retention() async {
        let hub = hub()
        _ = await hub.join()
        _ = await hub.join()
        await hub.leave(at: 0)
        await hub.tick(at: 99_000_000_000)
        #expect(closed == 0, "somebody listens")
        await hub.leave(at: 100_000_000_000)
        await hub.tick(at: 109_000_000_000)
        #expect(closed == 0)
        await hub.tick(at: 110_000_000_000)
        #expect(closed == 1)
        _ = await hub.join()
        #expect(subscriptions == 2)
        await hub.stop()
    }

    @Test("Who comes back after the flow had ended is told that something may be missing")
    func gap() async throws {
        let hub = hub(retention: .zero)
        _ = await hub.join()
        log.append([EventRecord(sequence: 0, time: 0, kind: "HeldEvent", phone: "1001")])
        await hub.leave(at: 1)
        await hub.tick(at: 2)
        _ = await hub.join()
        let selection = EventSelection { [gateway] in
            gateway.caller(named: HTTPConfiguration.operatorName)
        } filters: {
            [EventFilter()]
        }
        let reader = log.open(selection, from: .after(EventID(epoch: "e", sequence: 1)))
        guard case .events(let texts, 2?) = await reader.next() else {
            Issue.record("there is a gap")
            return
        }
        #expect(texts.count == 1 && texts[0].contains(#""reason":"notKept","from":"e-2","to":"e-2""#))
        await hub.stop()
        #expect(await reader.next() == .finished)
    }

    @Test("When the gateway stops, every reader ends after what is there, and none begins")
    func gatewayStops() async {
        let hub = hub()
        _ = await hub.join()
        let operatorSelection = EventSelection { [gateway] in
            gateway.caller(named: HTTPConfiguration.operatorName)
        } filters: {
            [EventFilter()]
        }
        let reader = log.open(operatorSelection, from: .at(1))
        gateway.mailboxes.withLock { $0 }.forEach { mailbox in
            mailbox.offer(EventRecord(sequence: 0, time: 0, kind: "HeldEvent", phone: "1001"))
            mailbox.finish()
        }
        guard case .events(let texts, nil) = await reader.next() else {
            Issue.record("the event is told")
            return
        }
        #expect(texts.count == 1)
        #expect(await reader.next() == .finished)
        #expect(await hub.join() == nil)
    }

    @Test("A hub that has stopped begins nothing any more")
    func stopped() async {
        let hub = hub()
        await hub.stop()
        #expect(await hub.join() == nil && subscriptions == 0)
    }
}
