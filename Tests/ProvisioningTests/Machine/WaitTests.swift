import DeviceActors
import Testing

@testable import Provisioning

/// What is said of waits in the documentation of ``WorkpointMachine``, as a check: what is missing that would end the wait
/// of a job.
func missingWayOut(_ job: Job, head: JobID?, _ bench: Bench) -> String? {
    func armed(_ timer: WorkpointTimer) -> Bool { bench.timers[timer] != nil }
    let isHead = head == job.id
    let hasFlow = bench.machine.flow != nil
    let record = bench.machine.record
    switch job.state {
    case .running: return armed(.reply) && hasFlow ? nil : "running without a reply timer"
    case .applied, .failed, .expired, .cancelled: return "final, and still in the queue"
    case .waiting(let reason):
        if job.canExpire, job.options.expiresAt != nil, !armed(.expiry) { return "can expire, and no timer" }
        if hasFlow, isHead, reason != .completion { return armed(.reply) ? nil : "a flow without a reply timer" }
        switch reason {
        case .turn: return !isHead && head != nil ? nil : "waits for its turn, and is the head"
        case .otherJob: return job.options.after != nil ? nil : "waits for no job"
        case .idle:
            guard isHead else { return "not the head, and waits for the end of a call" }
            if bench.calls == .busy { return armed(.safety) && bench.isWatching ? nil : "a call that nobody watches" }
            if record.owesSolicited { return armed(.safety) && bench.isWatching ? nil : "owed, and no timer" }
            return armed(.contact) && bench.isWatching ? nil : "busy, and no timer"
        case .contact:
            guard isHead else { return "not the head, and waits for a contact" }
            return armed(.solicited) || armed(.safety) || record.contactURI.isEmpty ? nil : "nobody will come"
        case .pause: return isHead && armed(.contact) ? nil : "a pause without an end"
        case .secureMode:
            guard job.needsSecureMode, record.policy != .defaultMode else {
                return "waits for Secure Mode in vain"
            }
            if bench.machine.bootstrappingIsOff { return "bootstrapping is off" }
            if armed(.bootstrap) || hasFlow { return nil }
            // The head of the queue, or a contact for this, brings the phone, and with it bootstrapping.
            if head != nil || record.contactURI.isEmpty { return nil }
            return armed(.contact) || armed(.solicited) || armed(.safety) ? nil : "nobody will come to be bootstrapped"
        case .completion: return armed(.completion) ? nil : "completion without a timer"
        }
    }
}

@Suite("Waits and their ends")
struct WaitTests {
    /// A way to each reason to wait, and what ends it, apart from the phone.
    static let waits: [(WaitReason, @Sendable (inout Bench) -> JobID)] = [
        (
            .turn,
            { bench in
                bench.write()
                return bench.write("b", "2")
            }
        ),
        (
            .otherJob,
            { bench in
                let first = bench.write()
                return bench.write("b", "2") { $0.after = first }
            }
        ),
        (
            .idle,
            { bench in
                bench.calls(.busy)
                return bench.write()
            }
        ),
        (
            .idle,
            { bench in
                let job = bench.write()
                bench.contact()
                bench.reply(.writeItems, .busy)
                return job
            }
        ),
        (
            .idle,
            { bench in
                bench.firmware = "V2 R2.30.0"
                let job = bench.write()
                bench.contact()
                bench.reply(.writeItems, .busy)
                return job
            }
        ),
        (.contact, { bench in bench.write() }),
        (
            .contact,
            { bench in
                bench.write()
                let job = bench.write("b", "2")
                bench.contact()
                bench.reply(.writeItems)
                return job
            }
        ),
        (
            .pause,
            { bench in
                let job = bench.write()
                bench.execute(bench.machine.contactMeEnded(.refused(500), at: bench.now, calls: bench.calls))
                return job
            }
        ),
        (
            .pause,
            { bench in
                let job = bench.write()
                bench.contact()
                bench.wait(.seconds(61))
                return job
            }
        ),
        (
            .secureMode,
            { bench in
                bench.execute(
                    bench.machine.configure(.securityPolicy(.secureWithoutPIN), at: bench.now, calls: bench.calls))
                return bench.write { $0.secureModeOnly = true }
            }
        ),
        (
            .completion,
            { bench in
                let job = bench.add(.restart)
                bench.contact()
                bench.reply(.restart)
                return job
            }
        ),
    ]

    @Test("Every wait has an end that does not depend on the phone or on CSTA", arguments: waits.indices)
    func ends(_ place: Int) throws {
        let (reason, lead) = Self.waits[place]
        var bench = Bench()
        let job = lead(&bench)
        #expect(bench.state(job) == .waiting(reason))
        #expect(missingWayOut(bench.job(job), head: bench.machine.head?.id, bench) == nil)
        // A day later something has been tried, again and again; a held phone's calls are asked for.
        let before = (bench.contactMes.count, bench.history(job).count)
        if reason == .idle, bench.calls == .busy {
            bench.isWatching = false
            bench.wait(.hours(1))
            #expect(bench.isWatching)
        } else {
            bench.wait(.hours(24))
            let after = (bench.contactMes.count, bench.history(job).count)
            #expect(after != before)
        }
        // After the service is started again it is no different.
        bench.restartService()
        for job in bench.machine.jobs { #expect(missingWayOut(job, head: bench.machine.head?.id, bench) == nil) }
    }

    @Test("All reasons to wait are looked at here")
    func allReasons() {
        #expect(Set(Self.waits.map(\.0)) == Set(WaitReason.allCases))
    }

    @Test("A job with an expiry ends by it in every wait", arguments: waits.indices)
    func expires(_ place: Int) {
        let (reason, lead) = Self.waits[place]
        // What is with the phone ends with the phone, or with its own time.
        guard reason != .completion else { return }
        var bench = Bench()
        _ = lead(&bench)
        let end = bench.now + .hours(2)
        let job = bench.write("last", "1") { $0.expiresAt = end }
        bench.wait(.hours(3))
        #expect(bench.state(job) == .expired)
    }
}
