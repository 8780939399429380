import ECMA323
import NIOCore
import Testing

@testable import Simulation

@Suite("Faults on purpose")
struct FaultTests {
    private func bench(_ change: (inout FaultPlan) -> Void) throws -> EmbeddedBench {
        var configuration = SimulatedSwitchConfiguration(phones: 4)
        change(&configuration.faults)
        return EmbeddedBench(configuration)
    }

    private func runCall(_ bench: EmbeddedBench) {
        bench.simulated.perform(.dial(from: "1001", to: "1002"))
        bench.simulated.perform(.answer("1002"))
        bench.simulated.perform(.hangUp("1001"))
    }

    private func expectedWords() throws -> [String] {
        let bench = try bench { _ in }
        _ = try bench.monitor("1001")
        runCall(bench)
        return bench.words()
    }

    @Test("Reversed fields and foreign prefixes change the text and not the meaning")
    func shape() throws {
        let plain = try expectedWords()
        let reversed = try bench { $0.reversesFields = true }
        _ = try reversed.monitor("1001")
        runCall(reversed)
        let events = reversed.take()
        #expect(events.compactMap { EventWords($0.message)?.text } == plain)
        #expect(events.allSatisfy { $0.issues.contains { $0.problem == .wrongOrder } })
        let prefixed = try bench { $0.prefix = "ns3" }
        _ = try prefixed.monitor("1001")
        runCall(prefixed)
        let others = prefixed.take()
        #expect(others.compactMap { EventWords($0.message)?.text } == plain)
        #expect(others.allSatisfy { String(decoding: $0.text, as: UTF8.self).contains("<ns3:monitorCrossRefID>") })
    }

    @Test("Unknown elements are there, and nothing else is different")
    func unknownElements() throws {
        let bench = try bench { $0.addsUnknownElements = true }
        _ = try bench.monitor("1001")
        runCall(bench)
        let events = bench.take()
        #expect(events.allSatisfy { $0.issues.contains { $0.problem == .unknownElement } })
        #expect(try events.compactMap { EventWords($0.message)?.text } == expectedWords())
    }

    @Test("Dropped, doubled and swapped events are exactly that")
    func deliveries() throws {
        let plain = try expectedWords()
        let dropping = try bench { $0.droppedEvents = 1 }
        _ = try dropping.monitor("1001")
        runCall(dropping)
        #expect(dropping.words().isEmpty)
        let doubling = try bench { $0.duplicatedEvents = 1 }
        _ = try doubling.monitor("1001")
        runCall(doubling)
        #expect(doubling.words() == plain.flatMap { [$0, $0] })
        let swapping = try bench { $0.reorderedEvents = 1 }
        _ = try swapping.monitor("1001")
        runCall(swapping)
        let swapped = swapping.words()
        #expect(swapped.first == plain[1])
        #expect(swapped.dropFirst().first == plain[0])
        #expect(Set(swapped).isSubset(of: Set(plain)))
    }

    @Test(
        "Every poison makes its event unreadable or strange, and leaves the next request unharmed",
        arguments: FaultPlan.Poison.allCases)
    func poison(_ poison: FaultPlan.Poison) throws {
        let bench = try bench {
            $0.poisonedEvents = 1
            $0.poisons = [poison]
        }
        let reference = try bench.monitor("1001")
        bench.simulated.perform(.dial(from: "1001", to: "1002"))
        let came = bench.take()
        let isNormal = came.contains { received in
            guard let words = EventWords(received.message) else { return false }
            return words.crossReference == reference && words.text.hasPrefix("Delivered 1002 connected")
                && received.issues.isEmpty
        }
        #expect(!isNormal)
        #expect(came.count + bench.client.unreadable.count == 4)
        let answer = try bench.ask(CSTA.SnapshotDevice(snapshotObject: "1001"))
        #expect(answer is CSTA.SnapshotDeviceResponse)
    }

    @Test("Refused monitors are refused with a resource error")
    func refusedMonitors() throws {
        let bench = try bench { $0.refusedMonitors = 1 }
        let answer = try bench.ask(CSTA.MonitorStart(monitorObject: .deviceObject("1001")))
        #expect((answer as? CSTA.CSTAErrorCode) == .systemResourceAvailibility(.resourceLimitExceeded))
    }
}
