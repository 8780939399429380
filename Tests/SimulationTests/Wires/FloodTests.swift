import ECMA323
import NIOCore
import Testing

@testable import Simulation

@Suite("The flood")
struct FloodTests {
    @Test(
        "A flood is made of readable events of the session's own monitors, with new calls in every round",
        arguments: [DeviceIDForm.plain, .openScape, .avaya(switchName: "CM", address: "10.0.0.1")])
    func content(form: DeviceIDForm) throws {
        var configuration = SimulatedSwitchConfiguration(phones: 4)
        configuration.identifiers = form
        let bench = EmbeddedBench(configuration)
        let references = try ["1001", "1002", "1003", "1004"].map { try bench.monitor($0) }
        #expect(bench.simulated.startFlood(FloodConfiguration(maximumEvents: 1_000)) == 1)
        for _ in 0..<20 { bench.pass(.milliseconds(2)) }
        let came = bench.take()
        #expect(came.count == 1_000)
        #expect(bench.client.unreadable.isEmpty)
        #expect(Set(came.compactMap { EventWords($0.message)?.crossReference }) == Set(references))
        let calls = came.compactMap { ($0.message as? CSTA.DeliveredEvent)?.connection.callID }
        #expect(Set(calls).count == calls.count / 2, "two monitored ends hear of each call, and no call comes twice")
        var views = EventViews(numbers: ["1001", "1002", "1003", "1004"])
        var seen: Set<LocalConnectionState> = []
        for received in came {
            views.apply(received.message)
            for states in views.states.values {
                #expect(states.count <= 1, "one call at a time")
                seen.formUnion(states.values)
            }
        }
        #expect(seen == [.initiated, .alerting, .connected, .hold])
        #expect(bench.simulated.withModel(\.callCount) == 0)
    }

    @Test("A steady flood sends what its rate asks for and stamps each event with the time it was due")
    func steady() throws {
        let bench = EmbeddedBench()
        _ = try bench.monitor("1001")
        _ = try bench.monitor("1002")
        var configuration = FloodConfiguration(eventsPerSecond: 1_000)
        configuration.stampsTime = true
        bench.simulated.startFlood(configuration)
        let start = bench.loop.now.uptimeNanoseconds
        for _ in 0..<500 { bench.pass(.milliseconds(1)) }
        let sent = bench.simulated.stopFlood()
        #expect((499...501).contains(sent))
        let stamps = bench.take().compactMap { received -> UInt64? in
            guard let event = received.message as? CSTA.DeliveredEvent, case .string(let octets)? = event.correlatorData
            else { return nil }
            return octets.bytes.reduce(0) { $0 << 8 | UInt64($1) }
        }
        #expect(!stamps.isEmpty)
        #expect(stamps == stamps.sorted())
        #expect(stamps.allSatisfy { $0 >= start && $0 <= start + 500_000_000 })
        bench.pass(.seconds(1))
        #expect(bench.take().isEmpty)
    }

    @Test("Nobody who monitors nothing is flooded")
    func nothing() {
        let bench = EmbeddedBench()
        #expect(bench.simulated.startFlood(FloodConfiguration()) == 0)
    }
}
