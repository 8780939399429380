import DeviceActors
import Testing

@testable import Provisioning

@Suite("A time of day that is set back")
struct ClockTests {
    @Test("A timer that goes off before its time is set again")
    func earlyTimer() throws {
        var bench = Bench()
        let end = bench.now + .minutes(10)
        let job = bench.write { $0.expiresAt = end }
        let due = try #require(bench.timers[.expiry])
        bench.timers[.expiry] = nil
        bench.execute(bench.machine.timerFired(.expiry, at: bench.now + .minutes(9), calls: .unknown))
        #expect(bench.timers[.expiry] == due)
        bench.wait(.minutes(10))
        #expect(bench.state(job) == .expired)
    }

    @Test("A timer that was cancelled and goes off nonetheless does nothing")
    func cancelledTimer() {
        var bench = Bench()
        #expect(bench.machine.timerFired(.safety, at: bench.now, calls: .unknown).isEmpty)
    }

    @Test("Jobs go in the order in which they were handed in, whatever their times say")
    func order() {
        func job(_ number: UInt64, at time: Timestamp, priority: Int = 0) -> Job {
            var options = JobOptions()
            options.priority = priority
            return Job(
                id: JobID(high: number << 16, low: 0), workpoint: Bench.mac, task: .restart, options: options,
                createdAt: time)
        }
        let jobs = [job(1, at: .seconds(1_000)), job(2, at: .seconds(900)), job(3, at: .seconds(950), priority: 1)]
        var queue = JobQueue([])
        for job in jobs { queue.insert(job) }
        #expect(queue.jobs.map(\.id) == [jobs[2], jobs[0], jobs[1]].map(\.id))
        #expect(JobQueue(jobs.reversed()).jobs == queue.jobs)
    }
}
