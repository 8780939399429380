import Foundation
import Testing

@Suite("A thousand phones over virtual time")
struct WorkpointSimulationTests {
    private static func setting(_ name: String, _ standard: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? standard
    }

    /// `WORKPOINT_SIMULATION_STEPS` and `WORKPOINT_SIMULATION_SEED` say how long, and which world.
    @Test("No job is lost, out of order, done in a call that CSTA shows, or said to be done and is not")
    func world() throws {
        let plan = WorldPlan(
            seed: UInt64(Self.setting("WORKPOINT_SIMULATION_SEED", 1)),
            steps: Self.setting("WORKPOINT_SIMULATION_STEPS", 1_000_000))
        var world = World(plan)
        do {
            try world.run()
        } catch let violation as Violation {
            Issue.record("\(violation)\n\(Shrinking.report(violation, of: plan))")
            return
        }
        let tally = world.tally
        print("\(world.steps) steps, \(clock(world.now)) hours: \(tally)")
        // In a run of this length everything that is to be survived has happened; else it proves nothing.
        guard plan.steps >= 500_000 else { return }
        #expect(tally.ended["applied"] ?? 0 > 10_000)
        #expect(tally.ended["expired"] ?? 0 > 100)
        #expect(tally.ended["cancelled"] ?? 0 > 100)
        #expect(tally.ended["failed predecessorNotApplied"] ?? 0 > 10)
        #expect(tally.ended["failed noItemStored"] ?? 0 > 100)
        #expect(tally.ended["failed transferFailed"] ?? 0 > 10)
        #expect(tally.busyReplies > 100)
        #expect(tally.heldForCall > 1_000)
        #expect(tally.comeBacks > 1_000)
        #expect(tally.stepCrashes > 100)
        #expect(tally.serviceRestarts > 2)
        #expect(tally.phoneRestarts > 1_000)
        #expect(tally.secured > 20)
    }

    @Test("What happens to a phone is the same with and without the others")
    func isolation() throws {
        var all = WorldPlan(seed: 3, phones: 20, steps: 8_000)
        all.isTraced = true
        all.runsOut = false
        var world = World(all)
        try world.run()
        var some = all
        some.only = [6, 7]
        some.until = world.now
        some.steps = .max
        var part = World(some)
        try part.run()
        func lines(_ world: World) -> [String] { world.trace.filter { $0.contains("[6]") } }
        #expect(lines(world).count > 100)
        #expect(lines(world) == lines(part))
    }
}
