import ECMA323
import Testing

@testable import Simulation

@Suite("Simulated people")
struct TrafficTests {
    /// A switch with people at it and a monitor on every telephone, whose view is rebuilt from the events alone.
    private struct World {
        var bench: ModelBench
        var traffic: TrafficGenerator

        init(seed: UInt64, phones: Int = 24) throws {
            bench = ModelBench(.init(phones: phones))
            for number in bench.model.telephoneNumbers { _ = try bench.monitor(number) }
            var configuration = TrafficConfiguration(callsPerSecond: 2)
            configuration.seed = seed
            traffic = TrafficGenerator(
                phones: bench.model.telephoneNumbers, configuration: configuration, startingAt: .zero)
            bench.model.notesRinging = true
        }

        /// Lets time pass step by step.
        mutating func run(until end: Duration) {
            while bench.time < end {
                let next = [traffic.nextDeadline, bench.model.nextDeadline, end].compactMap(\.self).min() ?? end
                bench.time = max(bench.time, min(next, end))
                bench.note(traffic.advance(&bench.model, to: bench.time))
                bench.note(bench.model.advance(to: bench.time))
            }
        }
    }

    @Test("Every call ends when the people stop, and no telephone is left in use", arguments: [1, 2, 3, 4, 5])
    func allCallsEnd(seed: UInt64) throws {
        var world = try World(seed: seed)
        world.run(until: .seconds(300))
        #expect(world.traffic.callsBegun > 60)
        world.traffic.stop()
        world.run(until: .seconds(900))
        #expect(world.traffic.callsGoingOn == 0)
        #expect(world.bench.model.callCount == 0)
        for number in world.bench.model.telephoneNumbers { #expect(world.bench.model.isIdle(number)) }
    }

    @Test("The engine's tables agree with one another at every moment", arguments: [11, 12])
    func consistency(seed: UInt64) throws {
        var world = try World(seed: seed)
        for second in 1...200 {
            world.run(until: .seconds(second))
            let engine = world.bench.model.engine
            for (number, call) in engine.calls {
                #expect(call.id == number)
                #expect(Set(call.parties.map(\.device)).count == call.parties.count)
                #expect(call.parties.count >= 1)
                for party in call.parties {
                    #expect(engine[party.device].calls.contains(number))
                    #expect(party.state != .null)
                }
            }
            for (index, device) in engine.devices.enumerated() {
                let place = DeviceIndex(rawValue: index)
                #expect(Set(device.calls).count == device.calls.count)
                for call in device.calls { #expect(engine.calls[call]?.party(place) != nil) }
                let active = device.calls.count {
                    [.connected, .initiated].contains(engine.state(ConnectionKey(call: $0, device: place)))
                }
                #expect(active <= 1, "\(device.setup.number) talks in \(active) calls")
            }
        }
    }

    @Test("What is noted of calls agrees with every device at every moment", arguments: [31, 32])
    func callCounts(seed: UInt64) throws {
        var world = try World(seed: seed)
        world.run(until: .seconds(20))
        var noted = Dictionary(uniqueKeysWithValues: world.bench.model.beginNotingCalls().map { ($0.number, $0.calls) })
        var highest = 0
        for second in 21...300 {
            world.run(until: .seconds(second))
            for (number, calls) in world.bench.model.takeCallCounts() { noted[number] = calls }
            for device in world.bench.model.engine.devices {
                let number = device.setup.number
                #expect(noted[number] ?? 0 == device.calls.count, "\(number) after \(second) s")
                #expect(world.bench.model.calls(at: number) == device.calls.count)
                highest = max(highest, device.calls.count)
            }
        }
        #expect(highest >= 2)
    }

    @Test("A telephone that only sees its line in use has no call; it has one when it enters")
    func callCountsOnSharedLine() throws {
        var configuration = SimulatedSwitchConfiguration(phones: 2)
        configuration.devices.append(SimulatedDevice(number: "1051", sharesLineOf: "1001"))
        var bench = ModelBench(configuration)
        _ = bench.model.beginNotingCalls()
        bench.people(.dial(from: "1002", to: "1001"))
        #expect(bench.model.takeCallCounts().map(\.calls) == [1, 1, 1], "it rings at both")
        bench.people(.answer("1001"))
        #expect(bench.model.takeCallCounts().first { $0.number == "1051" }?.calls == 0)
        bench.people(.answer("1051"))
        #expect(bench.model.takeCallCounts().first { $0.number == "1051" }?.calls == 1)
        bench.people(.hangUp("1002"))
        #expect(bench.model.takeCallCounts().map(\.calls) == [0, 0, 0])
    }

    @Test("Every kind of event the switch can send occurs in mixed traffic")
    func breadth() throws {
        var world = try World(seed: 7)
        world.run(until: .seconds(600))
        let kinds = Set(world.bench.sent.map(\.message.kind))
        let expected: Set<MessageKind> = [
            .serviceInitiatedEvent, .digitsDialedEvent, .originatedEvent, .deliveredEvent, .establishedEvent,
            .heldEvent, .retrievedEvent, .failedEvent, .divertedEvent, .transferedEvent, .conferencedEvent,
            .connectionClearedEvent, .networkReachedEvent, .doNotDisturbEvent, .forwardingEvent,
        ]
        #expect(expected.subtracting(kinds).isEmpty)
    }

    @Test("The same seed gives the same traffic")
    func determinism() throws {
        var one = try World(seed: 99)
        var two = try World(seed: 99)
        one.run(until: .seconds(120))
        two.run(until: .seconds(120))
        #expect(one.bench.heard == two.bench.heard)
        var three = try World(seed: 100)
        three.run(until: .seconds(120))
        #expect(one.bench.heard != three.bench.heard)
    }

    @Test("Somebody answers a call that a client makes, and hangs up in the end")
    func strangers() throws {
        var bench = ModelBench(.init(phones: 2))
        var configuration = TrafficConfiguration(callsPerSecond: 0)
        configuration.hangsUpOnStrangers = .seconds(20)
        var traffic = TrafficGenerator(phones: ["1001", "1002"], configuration: configuration, startingAt: .zero)
        bench.model.notesRinging = true
        bench.ask(CSTA.MakeCall(callingDevice: "1001", calledDirectoryNumber: "1002"))
        for second in 0...30 { bench.note(traffic.advance(&bench.model, to: .seconds(second))) }
        #expect(bench.model.callCount == 0)
        #expect(
            bench.model.engine.now >= .seconds(22), "answered after two seconds at least, and twenty seconds of talk")
    }

    @Test("The waiting time between calls has the mean the rate asks for")
    func rate() {
        var chance = SeededGenerator(seed: 5)
        var sum = Duration.zero
        for _ in 0..<20_000 { sum += chance.interval(rate: 4) }
        let mean = sum / 20_000
        #expect(mean > .milliseconds(240) && mean < .milliseconds(260))
    }

    @Test("Own views of the calls, kept from the events alone, agree with the switch's snapshots", arguments: [21, 22])
    func snapshotAgrees(seed: UInt64) throws {
        var world = try World(seed: seed)
        var views = EventViews(numbers: world.bench.model.telephoneNumbers)
        for second in 1...300 {
            world.run(until: .seconds(second))
            for message in world.bench.takeSent() { views.apply(message) }
            for number in world.bench.model.telephoneNumbers {
                let answer = world.bench.ask(CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(number)))
                let snapshot = EventViews.states(of: answer)
                #expect(views.states[number] ?? [:] == snapshot, "\(number) after \(second) s")
            }
            _ = world.bench.takeSent()
        }
    }
}
