import ECMA323
import NIOCore
import Synchronization
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

    @Test("A flood sends what its allowance lets, tells it how much it has sent, and goes on when it lets more")
    func allowance() throws {
        let bench = EmbeddedBench()
        _ = try bench.monitor("1001")
        _ = try bench.monitor("1002")
        let limit = Mutex<Int>(70)
        var configuration = FloodConfiguration()
        configuration.allowance = { sent in limit.withLock { $0 - Int(sent) } }
        bench.simulated.startFlood(configuration)
        for _ in 0..<10 { bench.pass(.milliseconds(1)) }
        #expect(bench.take().count == 70)
        limit.withLock { $0 = 1_000 }
        for _ in 0..<10 { bench.pass(.milliseconds(1)) }
        #expect(bench.take().count == 930)
    }

    @Test("The pace can be changed in the middle of a flood; its calls go on where they were")
    func pace() throws {
        let bench = EmbeddedBench()
        _ = try bench.monitor("1001")
        _ = try bench.monitor("1002")
        bench.simulated.startFlood(FloodConfiguration(eventsPerSecond: 1_000))
        for _ in 0..<100 { bench.pass(.milliseconds(1)) }
        #expect((99...101).contains(bench.simulated.floodEventsSent))
        bench.simulated.paceFlood(eventsPerSecond: 50)
        for _ in 0..<100 { bench.pass(.milliseconds(10)) }
        #expect((148...152).contains(bench.simulated.floodEventsSent))
        var views = EventViews(numbers: ["1001", "1002"])
        for received in bench.take() {
            views.apply(received.message)
            #expect(views.states.values.allSatisfy { $0.count <= 1 }, "one call at a time")
        }
    }

    @Test("A recording made without a switch holds what a switch's flood sends to who monitors every telephone")
    func recording() throws {
        let configuration = SimulatedSwitchConfiguration(phones: 4)
        let edition = Edition.ed5
        let bench = EmbeddedBench(configuration, edition: edition)
        for number in ["1001", "1002", "1003", "1004"] { _ = try bench.monitor(number) }
        var recording = try #require(FloodRecording(of: configuration, edition: edition))
        bench.simulated.startFlood(FloodConfiguration(maximumEvents: UInt64(2 * recording.count)))
        for _ in 0..<20 { bench.pass(.milliseconds(2)) }
        var expected: [[UInt8]] = []
        for round in 0...1 as ClosedRange<UInt64> {
            recording.begin(round: round)
            expected += (0..<recording.count).map { recording[$0] }
        }
        let came = bench.take().map(\.text)
        #expect(came == expected)
    }

    @Test("Nobody who monitors nothing is flooded")
    func nothing() {
        let bench = EmbeddedBench()
        #expect(bench.simulated.startFlood(FloodConfiguration()) == 0)
    }
}
