import DeviceActors
import Testing

@testable import Provisioning

/// A machine with a phone, calls and operators that do anything at any time, and what must hold whatever they do.
private struct RandomWorld {
    var bench: Bench
    var random: SplitMix
    /// What the phone was told last and has not answered.
    var pending: WorkpointAnswer?
    var lastRequest: WorkpointMessage?
    /// Jobs in the order of the queue, as the store had them before the last request.
    var finalStates: [JobID: JobState] = [:]
    /// Events, waits and failures of jobs so far.
    var seen: Set<String> = []
    let seed: UInt64

    static let value = String(repeating: "x", count: 200)
    static let keys = (1...6).map { ItemKey("item-\($0)") }

    init(seed: UInt64) {
        self.seed = seed
        random = SplitMix(seed: seed)
        var policy = WorkpointPolicy()
        policy.maximumMessageBytes = 2_000
        policy.maximumSends = 4
        policy.nextJob = seed % 2 == 0 ? .guide : .sameFlow
        policy.pollURL = seed % 3 == 0 ? "http://dcmp.example.com/" : nil
        bench = Bench(
            firmware: ["V3 R3.24.0", "V2 R2.30.0", "V1 R4.9.0"][Int(seed % 3)], isKnown: seed % 5 != 0, policy: policy)
        if seed % 4 == 1 {
            let hasPIN = seed % 8 == 1
            bench.material.bootstrap = BootstrapMaterial(
                items: hasPIN ? BootstrapTests.pinItems : BootstrapTests.items,
                certificateFingerprint: BootstrapTests.fingerprint, tan: hasPIN ? "321" : nil)
            let setting = WorkpointSetting.securityPolicy(hasPIN ? .secureWithPIN : .secureWithoutPIN)
            bench.execute(bench.machine.configure(setting, at: bench.now, calls: .unknown))
        }
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements.randomElement(using: &random)! }

    mutating func task() -> JobTask {
        switch Int.random(in: 0..<12, using: &random) {
        case 0...4:
            return .writeItems(
                Self.keys.prefix(Int.random(in: 1...6, using: &random)).map {
                    Item(key: $0, value: Self.value)
                })
        case 5: return .readItems(Array(Self.keys.prefix(3)))
        case 6: return .readAllItems
        case 7: return .restart
        case 8: return .deployFiles([FileTransfer(.delete, name: "a", type: "LOGO")])
        case 9:
            return .deployFiles([
                FileTransfer(.deploy, name: "a", type: "LOGO", source: .https(url: "https://files.example.com/a"))
            ])
        case 10: return .deploySoftware(BusyTests.image(isImmediate: chance(50)))
        default: return chance(50) ? .factoryReset : .bootstrap
        }
    }

    /// An initial message of few items, for speed.
    func initial(_ reason: ReasonForContact, _ nonce: String) -> WorkpointMessage {
        WorkpointMessage(
            nonce: nonce, reason: reason,
            items: [
                Item("software-version", bench.firmware), Item("contact-me-uri", Bench.contactURI),
                Item("configuration-changed-flag", "false"), Item("e164", "4989"), Item("basic-e164", "4989"),
            ])
    }

    mutating func request(_ message: WorkpointMessage) {
        lastRequest = message
        let held = bench.calls == .busy
        let wasSecure = bench.machine.record.security.isSecure
        let exchange = bench.machine.flow?.exchange
        let answer = bench.send(message)
        pending = answer
        guard let action = answer.action else {
            // The default port is closed: the phone uses the other one from now on.
            bench.arrival = wasSecure ? BootstrapTests.secure : .defaultMode
            return
        }
        if held {
            let isImmediate = answer.items.contains(Item("file-priority", "immediate"))
            if [.writeItems, .restart, .fileDeployment, .softwareDeployment].contains(action), !isImmediate {
                Issue.record("seed \(seed): \(action) to a phone in a call")
            }
        }
        checkOrder(after: exchange)
    }

    /// What was just sent for a job was sent for the first in line.
    func checkOrder(after before: Exchange?) {
        guard let exchange = bench.machine.flow?.exchange, let id = exchange.job, exchange != before
        else { return }
        guard let sent = bench.machine.queue[id] else {
            Issue.record("seed \(seed): sent, and not in the queue")
            return
        }
        let isSecure = bench.machine.record.security.isSecure
        for job in bench.machine.jobs where job.id != id && !job.isBlocked(isSecure: isSecure) {
            let isEarlier =
                job.options.priority > sent.options.priority
                || job.options.priority == sent.options.priority && job.createdAt < sent.createdAt
            if job.progress.deliveredAt != nil || isEarlier && !sent.hasBegun {
                Issue.record("seed \(seed): \(sent.task.name) was sent before \(job.task.name), which is \(job.state)")
            }
        }
    }

    mutating func step() {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<40: answerPending()
        case 40..<52:
            pending = nil
            let reason = pick([
                ReasonForContact.solicited, .solicited, .solicited, .startUp, .localChanges, .status, .inventoryChanges,
            ])
            bench.connection += 1
            request(initial(reason, bench.nonce()))
        case 52..<60:
            if bench.machine.jobs.count < 8 {
                let task = task()
                let (priority, expires, waits) = (pick([0, 0, 0, 1, -1]), chance(30), chance(20))
                let secureOnly = chance(10)
                let end = bench.now + .seconds(Int.random(in: 1...20_000, using: &random))
                let other = bench.machine.jobs.randomElement(using: &random)?.id
                let id = bench.add(task) {
                    $0.priority = priority
                    if expires { $0.expiresAt = end }
                    if waits { $0.after = other }
                    $0.secureModeOnly = secureOnly
                }
                finalStates[id] = nil
            }
        case 60..<62:
            if let job = bench.machine.jobs.randomElement(using: &random) {
                bench.execute(bench.machine.cancel(job.id, at: bench.now, calls: bench.calls))
            }
        case 62..<72: bench.calls(pick([.idle, .busy, .busy, .unknown]))
        case 72..<78:
            if !bench.contactMes.isEmpty {
                let result = pick([
                    ContactMeResult.accepted(204), .accepted(204), .refused(404), .unreachable("no route"),
                ])
                bench.execute(bench.machine.contactMeEnded(result, at: bench.now, calls: bench.calls))
            }
        case 78..<80: bench.execute(bench.machine.connectionClosed(bench.connection, at: bench.now, calls: bench.calls))
        case 80..<82:
            let (_, effects) = bench.machine.polled(at: bench.now, calls: bench.calls)
            bench.execute(effects)
        case 82..<84:
            pending = nil
            bench.restartService()
            for id in bench.machine.awaitedPredecessors {
                let state = bench.kept.jobs[id]?.state ?? finalStates[id] ?? .cancelled
                bench.execute(bench.machine.predecessor(id, ended: state, at: bench.now, calls: bench.calls))
            }
        case 84..<86:
            if var again = lastRequest {
                if chance(50) { bench.connection += 1 }
                if chance(20) { again.items = [] }
                request(again)
            }
        case 86..<87:
            pending = nil
            request(
                WorkpointMessage(
                    nonce: bench.nonce(), reason: .cleanUp,
                    items: [Item("cleanup-reason", pick(["invalid XML received", "password retries exceeded"]))]))
        default: bench.wait(.seconds(Int.random(in: 0...(chance(20) ? 5_000 : 100), using: &random)))
        }
        check()
    }

    /// The phone does what it was told, refuses it, is busy, or says something else.
    mutating func answerPending() {
        guard let answer = pending, let action = answer.action, action != .cleanUp else { return }
        pending = nil
        let said = chance(3) ? ServiceAction.readItems : action
        let status: ReplyStatus = chance(65) ? .accepted : chance(70) ? .busy : .failed
        var items: [Item] = []
        if status == .accepted {
            switch action {
            case .writeItems where chance(20):
                items = answer.items.map { Item(key: $0.key, value: "", status: .failed) }
            case .readItems where answer.items == [Item("bootstrapping-tan")]:
                items = [Item("bootstrapping-tan", chance(50) ? "321" : "123")]
            case .readItems, .readAllItems: items = [Item("item-1", "x"), Item("file-deployment-name", index: 1, "a")]
            default: break
            }
        }
        if action == .restart || action == .softwareDeployment, status == .accepted, chance(80) {
            if chance(50) { bench.firmware = "V3 R5.12.0" }
            return request(initial(.startUp, bench.nonce()))
        }
        request(
            WorkpointMessage(
                nonce: bench.nonce(), fragment: status == .accepted && chance(5) ? .next : .final, reason: .replyTo,
                action: said == .getNextFragment ? nil : said, status: status, items: items))
    }

    /// What holds after every step.
    mutating func check() {
        let jobs = bench.machine.jobs
        let head = bench.machine.head?.id
        for job in jobs {
            if bench.kept.jobs[job.id] != job {
                Issue.record("seed \(seed): the store does not have the job as it is: \(job)")
            }
            if case .waiting(let reason) = job.state { seen.insert("waits: \(reason)") }
            if let missing = missingWayOut(job, head: head, bench) { Issue.record("seed \(seed): \(missing): \(job)") }
        }
        if bench.machine.record != bench.kept.record {
            Issue.record("seed \(seed): the store does not have the record as it is")
        }
        if jobs.count(where: { $0.state == .running }) > 1 { Issue.record("seed \(seed): two jobs at once") }
        var open = 0
        for (id, job) in bench.kept.jobs {
            if job.state.isFinal {
                if let known = finalStates[id], known != job.state {
                    Issue.record("seed \(seed): the end of a job has changed: \(job)")
                }
                finalStates[id] = job.state
                bench.kept.jobs[id] = nil
                if case .failed(let failure) = job.state { seen.insert("failed: \(failure)") }
                for attempt in job.history { seen.insert(attempt.event.rawValue) }
                if job.history.last.map({ $0.event.rawValue == job.state.name }) != true {
                    Issue.record("seed \(seed): the history of a job has no end: \(job)")
                }
            } else {
                open += 1
            }
        }
        if open != jobs.count { Issue.record("seed \(seed): a job is lost: \(bench.kept.jobs)") }
    }

    /// Everybody behaves from now on: what is open must end.
    mutating func drain() {
        bench.calls(.idle)
        for _ in 0..<400 where !bench.machine.jobs.isEmpty {
            for id in bench.machine.awaitedPredecessors where bench.machine.queue[id] == nil {
                let state = finalStates[id] ?? .cancelled
                bench.execute(bench.machine.predecessor(id, ended: state, at: bench.now, calls: bench.calls))
            }
            if pending?.cleanUpReason == CleanUpReason.wrongTAN.rawValue {
                // The tries are used up: an operator gives another PIN.
                bench.execute(bench.machine.configure(.pinGiven, at: bench.now, calls: bench.calls))
            }
            if bench.machine.record.certificateFingerprint != nil, bench.machine.record.policy != .defaultMode {
                bench.arrival = BootstrapTests.secure
            }
            request(initial(.solicited, bench.nonce()))
            while let answer = pending, let action = answer.action, action != .cleanUp {
                if [.restart, .softwareDeployment].contains(action) {
                    request(initial(.startUp, bench.nonce()))
                } else {
                    request(
                        WorkpointMessage(
                            nonce: bench.nonce(), fragment: .final, reason: .replyTo, action: action, status: .accepted,
                            items: [Item("bootstrapping-tan", "321")]))
                }
            }
            bench.wait(.seconds(130))
            check()
        }
        for job in bench.machine.jobs {
            Issue.record("seed \(seed): a job does not end: \(job.task.name), \(job.state), \(job.history.suffix(5))")
        }
    }
}

@Suite("Anything at any time")
struct RandomMachineTests {
    @Test("Nothing is lost, reordered, or sent into a call, and everything ends")
    func invariants() {
        var seen = Set<String>()
        for seed in UInt64(0)..<20 {
            var world = RandomWorld(seed: seed)
            for _ in 0..<5_000 { world.step() }
            world.drain()
            seen.formUnion(world.seen)
        }
        // A walk that never comes to a place says nothing of it.
        for event in JobEvent.allCases { #expect(seen.contains(event.rawValue), "no job had the event \(event)") }
        for reason in WaitReason.allCases { #expect(seen.contains("waits: \(reason)"), "no job waited for \(reason)") }
        let unreachable: Set<JobFailure> = [.workpointRemoved, .tooLarge]
        for failure in JobFailure.allCases where !unreachable.contains(failure) {
            #expect(seen.contains("failed: \(failure)"), "no job failed with \(failure)")
        }
    }
}
