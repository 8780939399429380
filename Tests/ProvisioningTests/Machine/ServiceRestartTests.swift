import Testing

@testable import Provisioning

@Suite("The service ends at any step")
struct ServiceRestartTests {
    /// What the phone has taken, in order.
    struct Phone {
        var taken: [String] = []
        var answer: WorkpointAnswer?

        /// One step: does what it was told, or contacts the service.
        mutating func step(_ bench: inout Bench) {
            switch answer?.action {
            case .writeItems:
                taken += answer?.items.map { "\($0.name)=\($0.value.prefix(4))" } ?? []
                answer = bench.reply(.writeItems)
            case .readItems:
                let values = (answer?.items ?? []).map { Item(key: $0.key, value: "x") }
                taken.append("read")
                answer = bench.reply(.readItems, .accepted, values)
            case .readAllItems:
                let hasFile = taken.contains("file")
                answer = bench.reply(
                    .readAllItems, .accepted, hasFile ? CompletionTests.report(CompletionTests.ringtone, "ok", 1) : [])
            case .fileDeployment:
                taken.append("file")
                answer = bench.contact(.status, CompletionTests.report(CompletionTests.ringtone, "ok"))
            case .restart:
                taken.append("restart")
                answer = bench.contact(.startUp)
            case .cleanUp where answer?.asksToComeBack == true, nil:
                answer = bench.contact()
            case .cleanUp, .getNextFragment, .softwareDeployment:
                answer = nil
                bench.wait(.minutes(20))
            }
        }
    }

    static let long = String(repeating: "x", count: 30_000)

    static func bench(_ next: WorkpointPolicy.NextJob) -> (Bench, [JobID]) {
        var policy = WorkpointPolicy()
        policy.nextJob = next
        var bench = Bench(policy: policy)
        let first = bench.add(.writeItems([Item("a", long), Item("b", long), Item("c", long)]))
        let jobs = [
            first, bench.add(.readItems([ItemKey("a")])), bench.add(.deployFiles([CompletionTests.ringtone])),
            bench.add(.writeItems([Item("d", "1")])) { $0.after = first }, bench.add(.restart),
            bench.add(.writeItems([Item("wbm-server-certificate", "TUlJ")])), bench.add(.writeItems([Item("e", "1")])),
        ]
        return (bench, jobs)
    }

    /// Runs until all is done; the service ends before the given step, its answer lost or not.
    static func run(_ next: WorkpointPolicy.NextJob, endsAt place: Int?, losesAnswer: Bool) -> (
        Bench, [JobID], Phone, Int
    ) {
        var (bench, jobs) = bench(next)
        var phone = Phone()
        var steps = 0
        while steps < 200, !jobs.allSatisfy({ bench.state($0).isFinal }) {
            if steps == place {
                bench.restartService()
                if losesAnswer { phone.answer = nil }
            }
            phone.step(&bench)
            steps += 1
        }
        return (bench, jobs, phone, steps)
    }

    @Test(
        "Whenever the service ends, all jobs are done in their order when it is there again",
        arguments: [
            (WorkpointPolicy.NextJob.guide, true), (.guide, false), (.sameFlow, true), (.sameFlow, false),
        ])
    func anyStep(next: WorkpointPolicy.NextJob, losesAnswer: Bool) {
        let (_, _, undisturbed, count) = Self.run(next, endsAt: nil, losesAnswer: losesAnswer)
        let order = [
            "a=xxxx", "b=xxxx", "c=xxxx", "read", "file", "d=1", "restart", "wbm-server-certificate=TUlJ", "read",
            "e=1",
        ]
        #expect(undisturbed.taken == order)
        for place in 0...count {
            let (bench, jobs, phone, _) = Self.run(next, endsAt: place, losesAnswer: losesAnswer)
            // What has no reply is not sent again: that it was not done is found out, and said.
            let unheard =
                losesAnswer ? ["file": jobs[2], "restart": jobs[4]].filter { !phone.taken.contains($0.key) } : [:]
            for job in jobs {
                #expect(
                    (bench.state(job) == .applied) != unheard.values.contains(job),
                    "the service ended before step \(place)")
            }
            // One thing may have been done twice, at once after the first time; its job's history says so.
            var once: [String] = []
            for what in phone.taken where once.last != what { once.append(what) }
            #expect(once == order.filter { unheard[$0] == nil }, "the service ended before step \(place)")
            if phone.taken.count > order.count {
                #expect(jobs.contains { bench.history($0).contains(.restored) })
            }
        }
    }

    @Test("A machine made from what was stored knows what the old one knew", arguments: 0...12)
    func sameKnowledge(steps: Int) {
        var (bench, _) = Self.bench(.guide)
        var phone = Phone()
        for _ in 0..<steps { phone.step(&bench) }
        #expect(bench.machine.record == bench.kept.record)
        let open = JobQueue(Array(bench.kept.jobs.values))
        #expect(bench.machine.queue == open)
    }
}
