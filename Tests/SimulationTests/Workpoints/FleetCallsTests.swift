import DeviceActors
import NIOCore
import NIOPosix
import Provisioning
import Testing

@testable import Simulation

@Suite("Calls of a simulated switch at simulated workpoints")
struct FleetCallsTests {
    private static let number = "1001"

    /// A fleet of one phone that is on and a switch with telephones of the same numbers, on event loops of their own.
    private func withFleet(
        phones numbers: [String] = [number],
        _ body: (SimulatedSwitch, WorkpointFleet) async throws -> Void
    ) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
        let simulated = SimulatedSwitch(configuration: .init(phones: 4), eventLoop: group.next())
        let fleet = try await WorkpointFleet.start(on: group.next(), clock: { .seconds(1_000) }) { contactURI in
            numbers.enumerated().map { place, number in
                let mac = MACAddress(0x001A_E800_0001 + UInt64(place))
                var configuration = SimulatedWorkpointConfiguration(
                    mac: mac, number: number, contactURI: contactURI(mac),
                    // Nobody is there: nothing but calls happens to these phones.
                    service: ServiceAddress(host: "127.0.0.1", port: 1), seed: 1,
                    secureModeData: ProjectSecureModeReading())
                configuration.timings = .immediate
                return configuration
            }
        }
        fleet.tellAll(.powerOn)
        do {
            try await body(simulated, fleet)
        } catch {
            await fleet.stop()
            throw error
        }
        await fleet.stop()
        try await group.shutdownGracefully()
    }

    private func calls(_ fleet: WorkpointFleet) async throws -> [Int] {
        var counts: [Int] = []
        for mac in fleet.addresses { counts.append(try #require(try await fleet.phone(mac)).calls) }
        return counts
    }

    private func perform(_ actions: HumanAction..., on simulated: SimulatedSwitch) async throws {
        for action in actions {
            let isDone = try await simulated.eventLoop.submit { simulated.perform(action) }.get()
            #expect(isDone, "\(action)")
        }
    }

    @Test("A phone is busy as long as the switch has a call at it")
    func follows() async throws {
        try await withFleet { simulated, fleet in
            try await simulated.eventLoop.submit { fleet.follow(simulated) }.get()
            try await perform(.dial(from: "1002", to: Self.number), on: simulated)
            #expect(try await calls(fleet) == [1])
            try await perform(.answer(Self.number), .consult(Self.number, with: "1003"), on: simulated)
            #expect(try await calls(fleet) == [2])
            try await perform(.hangUp(Self.number), on: simulated)
            #expect(try await calls(fleet) == [1])
            try await perform(.hangUp("1002"), on: simulated)
            #expect(try await calls(fleet) == [0])
        }
    }

    @Test("A call that there was before is known at once, and calls of others are not")
    func callsBefore() async throws {
        try await withFleet(phones: ["1001", "1004", "1001"]) { simulated, fleet in
            try await perform(.dial(from: "1001", to: "1002"), on: simulated)
            try await simulated.eventLoop.submit { fleet.follow(simulated) }.get()
            #expect(try await calls(fleet) == [1, 0, 1])
        }
    }

    @Test("Calls that time ends are told too")
    func timeEnds() async throws {
        try await withFleet { simulated, fleet in
            let (counts, told) = AsyncStream<Int>.makeStream()
            var configuration = SimulatedSwitchConfiguration(phones: 4)
            configuration.timings.failureTone = .zero
            let hasty = SimulatedSwitch(configuration: configuration, eventLoop: simulated.eventLoop)
            try await hasty.eventLoop.submit {
                fleet.follow(hasty)
                hasty.observeCalls { number, calls in if number == Self.number { told.yield(calls) } }
                hasty.perform(.dial(from: Self.number, to: "9999"))
            }.get()
            for await count in counts where count == 0 { break }
            #expect(try await calls(fleet) == [0])
        }
    }
}
