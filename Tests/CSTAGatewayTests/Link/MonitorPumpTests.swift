import Testing

@testable import CSTAGateway

@Suite("The monitor pump")
struct MonitorPumpTests {
    private let second: UInt64 = 1_000_000_000

    private func drain(_ pump: inout MonitorPump, at now: UInt64) -> [MonitorPump.Step] {
        var steps: [MonitorPump.Step] = []
        while let step = pump.next(at: now) { steps.append(step) }
        return steps
    }

    @Test("A device is monitored first, then snapshotted, then settled")
    func order() {
        var pump = MonitorPump(rate: 100, burst: 100, maximumInFlight: 10)
        pump.restart(count: 1)
        #expect(!pump.isSettled)
        #expect(drain(&pump, at: 0) == [.startMonitor(0)])
        pump.monitorStarted(0)
        #expect(pump.monitored == 1)
        #expect(drain(&pump, at: 0) == [.snapshot(0)])
        #expect(!pump.isSettled)
        pump.snapshotTaken(0)
        #expect(pump.isSettled)
        #expect(drain(&pump, at: 0) == [])
        #expect(pump.delay(at: 0) == nil)
    }

    @Test("No more than the allowed number are in flight")
    func inFlight() {
        var pump = MonitorPump(rate: 1_000, burst: 1_000, maximumInFlight: 3)
        pump.restart(count: 10)
        #expect(drain(&pump, at: 0).count == 3)
        pump.monitorStarted(0)
        #expect(drain(&pump, at: 0) == [.startMonitor(3)])
    }

    @Test("The rate is kept, and the delay says when to come again")
    func rate() throws {
        var pump = MonitorPump(rate: 10, burst: 2, maximumInFlight: 100)
        pump.restart(count: 5)
        #expect(drain(&pump, at: 0).count == 2)
        let delayFound = pump.delay(at: 0)
        let delay = try #require(delayFound)
        #expect(drain(&pump, at: delay - 1).isEmpty)
        #expect(drain(&pump, at: delay).count == 1)
    }

    @Test("A refused device is settled for now and tried again, each time later")
    func refusal() throws {
        var pump = MonitorPump(rate: 1_000, burst: 1_000, maximumInFlight: 10, firstRetry: second)
        pump.restart(count: 1)
        var now: UInt64 = 0
        for expected in [1, 2, 4, 8] as [UInt64] {
            #expect(drain(&pump, at: now) == [.startMonitor(0)])
            pump.refused(0, at: now)
            #expect(pump.isSettled)
            #expect(pump.refused == 1)
            let delayFound = pump.delay(at: now)
            let delay = try #require(delayFound)
            #expect(delay == expected * second)
            #expect(drain(&pump, at: now + delay - 1).isEmpty)
            now += delay
        }
        #expect(drain(&pump, at: now) == [.startMonitor(0)])
        pump.monitorStarted(0)
        _ = drain(&pump, at: now)
        pump.snapshotTaken(0)
        #expect(pump.refused == 0)
    }

    @Test("A device in doubt is snapshotted without a new monitor")
    func heal() {
        var pump = MonitorPump(rate: 1_000, burst: 1_000, maximumInFlight: 10)
        pump.restart(count: 2)
        for step in drain(&pump, at: 0) { if case .startMonitor(let index) = step { pump.monitorStarted(index) } }
        for step in drain(&pump, at: 0) { if case .snapshot(let index) = step { pump.snapshotTaken(index) } }
        pump.heal(1)
        pump.heal(1)
        #expect(drain(&pump, at: 0) == [.snapshot(1)])
        // A doubt while the snapshot is under way asks for another one.
        pump.heal(1)
        pump.snapshotTaken(1)
        #expect(drain(&pump, at: 0) == [.snapshot(1)])
        pump.snapshotTaken(1)
        #expect(drain(&pump, at: 0) == [])
        pump.heal(7)
        #expect(drain(&pump, at: 0) == [])
    }

    @Test("A monitor that the switch ended is started again")
    func monitorEnded() {
        var pump = MonitorPump(rate: 1_000, burst: 1_000, maximumInFlight: 10)
        pump.restart(count: 1)
        _ = drain(&pump, at: 0)
        pump.monitorStarted(0)
        // Ended before its snapshot was sent.
        pump.monitorEnded(0)
        #expect(drain(&pump, at: 0) == [.startMonitor(0)])
        pump.monitorStarted(0)
        #expect(drain(&pump, at: 0) == [.snapshot(0)])
        // Ended while its snapshot was under way.
        pump.monitorEnded(0)
        pump.snapshotTaken(0)
        #expect(drain(&pump, at: 0) == [.startMonitor(0)])
    }

    @Test("A new device is taken in while others are served")
    func add() {
        var pump = MonitorPump(rate: 1_000, burst: 1_000, maximumInFlight: 10)
        pump.restart(count: 0)
        #expect(pump.isSettled)
        pump.add()
        #expect(!pump.isSettled)
        #expect(drain(&pump, at: 0) == [.startMonitor(0)])
    }

    @Test("Answers that were not asked for change nothing")
    func stray() {
        var pump = MonitorPump(rate: 1_000, burst: 1_000, maximumInFlight: 1)
        pump.restart(count: 1)
        pump.monitorStarted(0)
        pump.snapshotTaken(0)
        pump.refused(5, at: 0)
        #expect(drain(&pump, at: 0) == [.startMonitor(0)])
    }

    /// A pump with one device that has been monitored and snapshotted.
    private func settled(_ features: [MonitorPump.Feature], maximumInFlight: Int = 10) -> MonitorPump {
        var pump = MonitorPump(rate: 1_000, burst: 1_000, maximumInFlight: maximumInFlight, features: features)
        pump.restart(count: 1)
        _ = drain(&pump, at: 0)
        pump.monitorStarted(0)
        _ = drain(&pump, at: 0)
        pump.snapshotTaken(0)
        return pump
    }

    private func isReady(_ pump: inout MonitorPump, at now: UInt64) -> Bool { pump.isReady(at: now) }

    @Test("Features that are not answered are waited for until the time is up, and no longer")
    func featureWait() {
        var pump = MonitorPump(
            rate: 1_000, burst: 1_000, maximumInFlight: 10, features: [.forwarding], featureWait: 5 * second)
        pump.restart(count: 2)
        _ = drain(&pump, at: 0)
        for index in 0..<2 { pump.monitorStarted(index) }
        _ = drain(&pump, at: 0)
        pump.snapshotTaken(0)
        #expect(!isReady(&pump, at: 100 * second), "the other device is not known")
        pump.snapshotTaken(1)
        #expect(!isReady(&pump, at: 101 * second))
        #expect(drain(&pump, at: 101 * second).count == 2)
        #expect(pump.delay(at: 102 * second) == 4 * second)
        #expect(!isReady(&pump, at: 106 * second - 1))
        #expect(isReady(&pump, at: 106 * second))
        #expect(pump.delay(at: 106 * second) == nil)
        pump.featureAnswered(.forwarding, 0)
        #expect(pump.isSettled(0) && !pump.isSettled(7))
        pump.heal(0)
        #expect(!pump.isSettled(0))
    }

    @Test("Features are asked for after the snapshot, and answered before the link is ready")
    func features() {
        var pump = settled([.doNotDisturb, .forwarding], maximumInFlight: 1)
        #expect(pump.isSettled)
        #expect(!isReady(&pump, at: 0))
        #expect(pump.delay(at: 0) != nil)
        #expect(drain(&pump, at: 0) == [.feature(.doNotDisturb, 0)])
        #expect(!isReady(&pump, at: 0))
        pump.featureAnswered(.doNotDisturb, 0)
        pump.featureAnswered(.doNotDisturb, 0)
        #expect(drain(&pump, at: 0) == [.feature(.forwarding, 0)])
        #expect(!isReady(&pump, at: 0))
        // What is in doubt goes first, and has its features asked for again.
        pump.featureAnswered(.forwarding, 0)
        #expect(isReady(&pump, at: 0))
        #expect(pump.delay(at: 0) == nil)
        pump.heal(0)
        #expect(drain(&pump, at: 0) == [.snapshot(0)])
        pump.snapshotTaken(0)
        #expect(drain(&pump, at: 0) == [.feature(.doNotDisturb, 0)])
    }

    @Test("A feature that the switch does not know is not asked for again before the next connection")
    func unsupportedFeature() {
        var pump = settled([.doNotDisturb, .forwarding])
        pump.featureUnsupported(.doNotDisturb)
        #expect(drain(&pump, at: 0) == [.feature(.forwarding, 0)])
        pump.featureAnswered(.forwarding, 0)
        pump.heal(0)
        #expect(drain(&pump, at: 0) == [.snapshot(0)])
        pump.snapshotTaken(0)
        #expect(drain(&pump, at: 0) == [.feature(.forwarding, 0)])
        pump.stop()
        pump.restart(count: 1)
        #expect(drain(&pump, at: 0) == [.startMonitor(0)])
        pump.monitorStarted(0)
        #expect(drain(&pump, at: 0) == [.snapshot(0)])
        pump.snapshotTaken(0)
        #expect(drain(&pump, at: 0) == [.feature(.doNotDisturb, 0), .feature(.forwarding, 0)])
    }

    @Test("Of several refused devices the first one due says when to come again")
    func earliestRetry() {
        var pump = MonitorPump(rate: 1_000, burst: 1_000, maximumInFlight: 10, firstRetry: second)
        pump.restart(count: 2)
        _ = drain(&pump, at: 0)
        pump.refused(0, at: 0)
        pump.refused(1, at: second / 2)
        #expect(pump.delay(at: second / 2) == second / 2)
        #expect(drain(&pump, at: second) == [.startMonitor(0)])
        #expect(pump.delay(at: second) == second / 2)
        #expect(drain(&pump, at: second * 3 / 2) == [.startMonitor(1)])
        #expect(pump.delay(at: second * 2) == nil)
    }

    @Test("A thousand devices settle in any order of answers")
    func many() {
        var random = SplitMix(seed: 7)
        var pump = MonitorPump(rate: 1e9, burst: 1e9, maximumInFlight: 50)
        pump.restart(count: 1_000)
        var open: [MonitorPump.Step] = []
        while !pump.isSettled {
            open += drain(&pump, at: 0)
            #expect(open.count <= 50)
            let step = open.remove(at: Int(random.next() % UInt64(open.count)))
            switch step {
            case .startMonitor(let index): pump.monitorStarted(index)
            case .snapshot(let index): pump.snapshotTaken(index)
            case .feature(let feature, let index): pump.featureAnswered(feature, index)
            }
        }
        #expect(pump.monitored == 1_000)
        #expect(open.isEmpty)
    }
}
