import ECMA323
import NIOCore
import Simulation
import Testing
import Transport

@testable import CSTAGateway

@Suite("Slow clients")
struct SlowClientTests {
    private func listener() -> ClientListenerConfiguration {
        var listener = ClientListenerConfiguration(name: "small")
        listener.outboxSoftLimit = 4 << 10
        listener.outboxHardLimit = 32 << 10
        listener.outboxMaximumAge = .seconds(30)
        return listener
    }

    private func monitoring(_ harness: Harness) throws -> TestClient {
        let client = harness.client(.ed3, listener: listener())
        _ = try client.request(client.startSession("all", "secret"))
        for device in 1001...1010 { _ = try client.monitor(String(device)) }
        return client
    }

    private func call(_ harness: Harness, _ from: Int, _ to: Int) {
        harness.simulatedSwitch.perform(.dial(from: String(from), to: String(to)))
        harness.advance(.milliseconds(50))
        harness.simulatedSwitch.perform(.answer(String(to)))
        harness.advance(.milliseconds(50))
        harness.simulatedSwitch.perform(.hangUp(String(from)))
        harness.advance(.milliseconds(50))
        harness.simulatedSwitch.perform(.hangUp(String(to)))
        harness.advance(.milliseconds(300))
    }

    @Test("A client that stops reading is cut off at its limit, with the reason; the other one gets everything")
    func cutOff() throws {
        let harness = try Harness()
        try harness.start()
        let good = try monitoring(harness)
        let slow = try monitoring(harness)
        slow.client.setReading(false)
        var kinds: [MessageKind] = []
        for round in 0..<40 {
            call(harness, 1001 + round % 5, 1006 + round % 5)
            kinds += good.takeKinds()
        }
        #expect(harness.gateway.counters[.slowClientsClosed] == 1)
        slow.client.setReading(true)
        harness.settle()
        #expect(slow.client.closeReason != nil)
        #expect(good.client.closeReason == nil)
        // Twice each call was established, reported by both phones to the one client that read.
        #expect(kinds.filter { $0 == .establishedEvent }.count == 80)
        #expect(harness.gateway.core.monitorCount.load(ordering: .relaxed) == 10)
    }

    @Test("A client above its soft limit holds the link back for a moment only")
    func holdsBack() throws {
        let harness = try Harness()
        try harness.start()
        let good = try monitoring(harness)
        let slow = try monitoring(harness)
        slow.client.setReading(false)
        var rounds = 0
        while harness.gateway.counters[.linkPauses] == 0 {
            rounds += 1
            try #require(rounds < 40)
            call(harness, 1001, 1006)
        }
        // Its patience is used up meanwhile; the events go on for the one that reads.
        _ = good.take()
        let pauses = harness.gateway.counters[.linkPauses]
        for _ in 0..<3 { call(harness, 1002, 1007) }
        #expect(good.takeKinds().filter { $0 == .establishedEvent }.count == 6)
        #expect(harness.gateway.counters[.linkPauses] == pauses)
        #expect(!harness.gateway.core.backpressure.isActive)
    }

    @Test("A client that reads again in time loses nothing")
    func recovers() throws {
        let harness = try Harness()
        try harness.start()
        let client = try monitoring(harness)
        _ = client.take()
        client.client.setReading(false)
        for _ in 0..<3 { call(harness, 1001, 1006) }
        #expect(client.takeKinds().count < 20)
        client.client.setReading(true)
        #expect(client.takeKinds().filter { $0 == .establishedEvent }.count == 6)
        #expect(harness.gateway.counters[.slowClientsClosed] == 0)
    }
}
