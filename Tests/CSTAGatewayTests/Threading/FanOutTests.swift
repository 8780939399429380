import CAllocationCount
import ECMA323
import NIOCore
import Simulation
import Testing

@testable import CSTAGateway
@testable import Transport

@Suite("The fan-out of events", .serialized)
struct FanOutTests {
    /// A gateway whose link is fed with bytes of the test's own.
    private struct Bench {
        let harness: Harness
        let devices = ["1001", "1002", "1003"]
        private(set) var clients: [TestClient] = []

        init(clients count: Int, edition: Edition = .ed3) throws {
            harness = try Harness(phones: 3)
            try harness.start()
            for _ in 0..<count {
                let client = try harness.client(edition, as: "all")
                for device in devices { _ = try client.monitor(device) }
                clients.append(client)
            }
        }

        /// As one read brings it: calls that ring, are answered and end at one phone after the other.
        func calls(_ count: Int, from first: Int = 1) throws -> ByteBuffer {
            let link = harness.gateway.core.router.links[0]
            let encoder = MessageEncoder(edition: link.configuration.edition)
            var buffer = ByteBuffer()
            for call in first..<(first + count) {
                let device = devices[call % devices.count]
                let index = try #require(link.devices.firstIndex { $0.deviceID == device })
                let monitor = try #require(link.devices[index].crossReferenceID)
                let own = CSTA.ExtendedDeviceID(device)
                let other = CSTA.ExtendedDeviceID("+4989700700")
                let connection = CSTA.ConnectionID(callID: "\(call)", deviceID: CSTA.DeviceID(device))
                let events: [any CSTAMessage] = [
                    CSTA.DeliveredEvent(
                        monitorCrossRefID: monitor, connection: connection, alertingDevice: own, callingDevice: other,
                        calledDevice: own, lastRedirectionDevice: .notRequired, localConnectionInfo: .alerting,
                        cause: .newCall),
                    CSTA.EstablishedEvent(
                        monitorCrossRefID: monitor, establishedConnection: connection, answeringDevice: own,
                        callingDevice: other, calledDevice: own, lastRedirectionDevice: .notRequired,
                        localConnectionInfo: .connected, cause: .normal),
                    CSTA.ConnectionClearedEvent(
                        monitorCrossRefID: monitor, droppedConnection: connection, releasingDevice: other,
                        localConnectionInfo: .null, cause: .normalClearing),
                ]
                for event in events {
                    buffer.writeBytes(try FrameHeader.frame(encoder.encode(event), invokeID: .event))
                }
            }
            // As after a socket's read, there is room behind.
            buffer.reserveCapacity(minimumWritableBytes: 64)
            return buffer
        }

        /// Lets the link read; what the gateway does at once happens in this call.
        func read(_ buffer: ByteBuffer) throws {
            try #require(harness.gateway.core.router.links[0].wire).receive(buffer)
        }

        func settle() { harness.loop.run() }
    }

    @Test("Every client gets every event under its own identifiers, in order, in one write for one read")
    func everyEvent() throws {
        let bench = try Bench(clients: 3)
        for client in bench.clients { _ = client.take() }
        let wires = bench.harness.gateway.core.clientLoops[0].sessions.map(\.wire)
        let writes = wires.map(\.counters.writes)
        try bench.read(bench.calls(40))
        bench.settle()
        #expect(zip(wires, writes).map { $0.counters.writes - $1 } == [1, 1, 1])
        var monitors: Set<String> = []
        for client in bench.clients {
            let events = client.take()
            #expect(events.count == 120)
            let calls = events.compactMap { ($0 as? CSTA.DeliveredEvent)?.connection.callID }
            #expect(calls == (1...40).map(String.init))
            monitors.formUnion(events.compactMap { ($0 as? CSTA.EstablishedEvent)?.monitorCrossRefID })
        }
        #expect(monitors.count == 9, "three clients with three monitors each")
        #expect(bench.harness.gateway.counters[.anomalies] == 0)
        #expect(bench.harness.gateway.counters[.strayEvents] == 0)
    }

    @Test("A read that means more output than the cache holds goes out in pieces, and nothing is lost")
    func largeRead() throws {
        let bench = try Bench(clients: 8)
        for client in bench.clients { _ = client.take() }
        let wires = bench.harness.gateway.core.clientLoops[0].sessions.map(\.wire)
        let before = wires.map(\.counters)
        let buffer = try bench.calls(400)
        #expect(buffer.readableBytes * wires.count > FanOut.planLimit)
        try bench.read(buffer)
        bench.settle()
        for (wire, before) in zip(wires, before) {
            #expect(wire.counters.framesOut - before.framesOut == 1_200)
            #expect(wire.counters.writes - before.writes >= 2)
        }
        for client in bench.clients {
            let calls = client.take().compactMap { ($0 as? CSTA.DeliveredEvent)?.connection.callID }
            #expect(calls == (1...400).map(String.init))
        }
    }

    /// Allocations that one read of so many calls makes in the gateway, in steady state.
    private func allocations(_ calls: Int, _ bench: Bench) throws -> Int {
        var least = Int.max
        for round in 0..<6 {
            let buffer = try bench.calls(calls)
            let before = allocation_count()
            try bench.read(buffer)
            let made = Int(allocation_count() - before)
            bench.settle()
            for client in bench.clients { _ = client.client.takeInbox() }
            // The first rounds learn shapes and grow buffers.
            if round >= 3 { least = min(least, made) }
        }
        return least
    }

    /// What one more event costs for each one more subscriber: of the four counts everything falls out that a read, an
    /// event or a subscriber costs by itself. Buffers have their size by then, so exactly nothing is what is promised;
    /// the tolerance of one allocation in a thousand deliveries is for a buffer of the test program that happens to grow.
    @Test(
        "One more subscriber costs no allocation for an event", .enabled(if: allocation_count_is_available()),
        arguments: [Edition.ed3, .ed5])
    func noAllocationPerDelivery(edition: Edition) throws {
        let few = try Bench(clients: 2, edition: edition)
        let many = try Bench(clients: 12, edition: edition)
        let (short, long) = (10, 110)
        let growthWithFew = try allocations(long, few) - allocations(short, few)
        let growthWithMany = try allocations(long, many) - allocations(short, many)
        let deliveries = (many.clients.count - few.clients.count) * (long - short) * 3
        let extra = Double(growthWithMany - growthWithFew) / Double(deliveries)
        #expect(abs(extra) <= 0.001, "\(extra) allocations for each delivery")
        #expect(growthWithFew > 0, "a call begun and ended allocates; the counter counts")
    }
}
