import ECMA323
import NIOCore
import Simulation
import Testing
import Transport

@testable import CSTAGateway

@Suite("What the gateway tells of itself")
struct GatewayStatusTests {
    private func inService(phones: Int = 10) throws -> Harness {
        let harness = try Harness(phones: phones)
        try harness.start()
        for _ in 0..<10 where harness.link.phase != .inService { harness.settle() }
        return harness
    }

    @Test("A link tells since when it is what it is, what came over it, and how often it was lost")
    func linkHistory() throws {
        let harness = try inService()
        let before = harness.link.history
        #expect(before.ups == 1 && before.losses == 0 && before.resynchronizations == 0)
        #expect(before.since > .zero && before.lastReceived > .zero)
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        let after = harness.link.history
        #expect(after.eventsReceived > before.eventsReceived && after.messagesReceived > before.messagesReceived)
        #expect(after.since == before.since, "the phase has not changed")
        harness.simulatedSwitch.cutConnections(.local)
        harness.settle()
        for _ in 0..<200 where harness.link.phase != .inService { harness.settle() }
        #expect(harness.link.history.losses == 1 && harness.link.history.resynchronizations == 1)
        #expect(harness.link.history.since > after.since)
    }

    @Test("Deliveries and answers of the switch are timed, each once")
    func latencies() throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        _ = try client.monitor("1002")
        _ = client.take()
        let counters = harness.gateway.counters
        let deliveries = counters.deliveryLatency.snapshot.count
        let requests = counters.requestLatency.snapshot.count
        #expect(requests > 0, "the devices were listed and monitored")
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        let events = client.take().count
        #expect(events > 0 && counters.deliveryLatency.snapshot.count == deliveries + UInt64(events))
        _ = try client.request(CSTA.GetDoNotDisturb(device: "1001"))
        #expect(counters.requestLatency.snapshot.count == requests + 1)
    }

    @Test("A client that is disconnected is told why, and is among those that have ended")
    func disconnecting() async throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        _ = try client.monitor("1001")
        let session = try #require(harness.gateway.core.clientLoops[0].sessions.first)
        let id = session.status.id
        #expect(session.status.application == "all" && session.status.edition == .ed3 && session.status.monitors == 1)
        #expect(session.status.connectedAt > .zero)
        session.terminate(because: "enough")
        let told = client.take()
        #expect(told.contains { $0 is CSTA.ApplicationSessionTerminated })
        let closed = try #require(harness.gateway.core.closedSessions.all.first)
        #expect(closed.session.id == id && closed.session.application == "all" && closed.cause == "local")
        #expect(harness.gateway.core.clientLoops[0].sessions.isEmpty)
    }

    @Test("Of the connections that have ended the last ones are kept")
    func bounded() {
        let closed = ClosedSessions()
        for number in 1...200 {
            closed.add(
                ClosedSession(
                    session: SessionStatus(
                        id: UInt64(number), listener: "", peer: "", application: "", monitors: 0, outstanding: 0,
                        pendingBytes: 0, lastSequence: 0, framesReceived: 0), cause: "local", reason: "", at: .zero))
        }
        #expect(closed.all.count == 64 && closed.all.first?.session.id == 200 && closed.all.last?.session.id == 137)
    }

    @Test("A trace has the events, requests and answers of its phone and of no other")
    func trace() async throws {
        let harness = try inService()
        let client = try harness.client(as: "all")
        #expect(harness.gateway.core.traces.isEmpty)
        let trace = try #require(harness.gateway.traceMessages(of: try harness.phone("1002").id))
        harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
        harness.settle()
        let call = try #require(try harness.phone("1002").calls.first)
        _ = try client.request(
            CSTA.AnswerCall(callToBeAnswered: CSTA.ConnectionID(callID: call.callID, deviceID: "1002")))
        harness.simulatedSwitch.perform(.dial(from: "1003", to: "1004"))
        harness.settle()
        trace.tick()
        trace.close()
        var kinds: [String] = []
        var numbers: [UInt64] = []
        var ticks = 0
        for await element in trace.elements {
            guard case .message(let message) = element else {
                ticks += 1
                continue
            }
            numbers.append(message.sequence)
            #expect(message.link == "switch")
            var decoder = MessageDecoder()
            kinds.append("\(message.direction) \(try decoder.decode(message.bytes).message.kind.name)")
        }
        #expect(
            kinds == [
                "received DeliveredEvent", "sent AnswerCall", "received AnswerCallResponse",
                "received EstablishedEvent",
            ])
        #expect(numbers == [1, 2, 3, 4] && trace.total == 4 && ticks == 1)
        #expect(harness.gateway.core.traces.isEmpty, "a closed trace costs nothing")
    }

    @Test("A trace that nobody reads keeps what fits and counts the rest, and there are sixteen at most")
    func traceBounds() async throws {
        let harness = try inService()
        let id = try harness.phone("1001").id
        let trace = try #require(harness.gateway.traceMessages(of: id, capacity: 2))
        for _ in 0..<3 {
            harness.simulatedSwitch.perform(.dial(from: "1001", to: "1002"))
            harness.settle()
            harness.simulatedSwitch.perform(.hangUp("1001"))
            harness.settle()
        }
        trace.close()
        var read = 0
        for await _ in trace.elements { read += 1 }
        #expect(read == 2 && trace.total > 6)
        let others = (0..<16).compactMap { _ in harness.gateway.traceMessages(of: id) }
        #expect(others.count == 16 && harness.gateway.traceMessages(of: id) == nil)
        others.forEach { $0.close() }
        #expect(harness.gateway.traceMessages(of: id) != nil)
    }
}
