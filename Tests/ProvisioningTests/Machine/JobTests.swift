import DeviceActors
import Testing

@testable import Provisioning

@Suite("Jobs of a phone")
struct JobTests {
    @Test("A job is running in the store before it is sent, and its history tells what happened")
    func history() {
        var bench = Bench()
        let job = bench.write()
        let request = bench.request(
            WorkpointMessage(nonce: bench.nonce(), reason: .solicited, items: bench.basicItems()))
        let (answer, effects) = bench.machine.receive(request, at: bench.now, calls: .idle)
        #expect(answer.action == .writeItems)
        let stored = effects.compactMap { effect -> JobState? in
            if case .store(.job(let stored)) = effect, stored.id == job { stored.state } else { nil }
        }
        #expect(stored == [.running])
        bench.execute(effects)
        bench.reply(.writeItems)
        #expect(bench.history(job) == [.accepted, .contactMe, .contacted, .sent, .acknowledged, .applied])
        #expect(bench.notices.filter { $0.job == job }.map(\.attempt.event) == Array(bench.history(job).dropFirst()))
        #expect(bench.notices.last?.state == .applied && bench.ended == [job])
    }

    @Test("Items that a phone did not store are the result of a write; it is applied all the same")
    func partlyStored() {
        var bench = Bench()
        let job = bench.add(.writeItems([Item("reg-port", "5060"), Item("device-type", "x")]))
        bench.contact()
        let problem = Item("device-type", status: .readOnly)
        #expect(bench.reply(.writeItems, .accepted, [problem]).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
        #expect(bench.job(job).results == [problem])
        #expect(bench.kept.items.values.map(\.name) == ["reg-port"], "what was not stored is not known of the phone")
    }

    @Test(
        "A write of which nothing was stored has failed",
        arguments: [
            ItemStatus.failed, .unknownItem, .readOnly, .invalidIndex, .unexpectedItem, .notSupported, .invalidData,
            .undefinedStatus, .other("odd"),
        ])
    func nothingStored(status: ItemStatus) {
        var bench = Bench()
        let job = bench.add(.writeItems([Item("a", index: 1, "x"), Item("a", index: 2, "y")]))
        bench.contact()
        bench.reply(.writeItems, .accepted, [Item("a", index: 1, status: status), Item("a", status: status)])
        #expect(bench.state(job) == .failed(.noItemStored))
        #expect(bench.kept.items.isEmpty)
    }

    @Test(
        "An action that is refused has failed, and the next job is done",
        arguments: [
            (JobTask.writeItems([Item("a", "1")]), ServiceAction.writeItems), (.readItems([ItemKey("a")]), .readItems),
            (.readAllItems, .readAllItems), (.restart, .restart),
            (.deployFiles([FileTransfer(.delete, name: "a.png", type: "LOGO")]), .fileDeployment),
        ])
    func refused(task: JobTask, action: ServiceAction) {
        var policy = WorkpointPolicy()
        policy.nextJob = .sameFlow
        var bench = Bench(policy: policy)
        let job = bench.add(task)
        bench.write("next", "1")
        bench.contact()
        #expect(bench.reply(action, .failed).writes("next", "1"))
        #expect(bench.state(job) == .failed(.refused))
    }

    @Test("Values that were read are the result of a job, and known of the phone from then on")
    func values() {
        var bench = Bench()
        let job = bench.add(.readItems([ItemKey("a"), ItemKey("b", 2)]))
        #expect(bench.contact().items == [Item("a"), Item("b", index: 2)])
        let values = [Item("a", "1"), Item("b", index: 2, status: .unknownItem)]
        bench.reply(.readItems, .accepted, values)
        #expect(bench.job(job).results == values)
        #expect(bench.kept.items == [ItemKey("a"): Item("a", "1")])
    }

    @Test("A phone's limit of items is kept, for reading as for writing")
    func maximumItems() {
        var bench = Bench()
        let keys = (1...5).map { ItemKey("item-\($0)") }
        let job = bench.add(.readItems(keys))
        var message = WorkpointMessage(nonce: bench.nonce(), maxItems: 2, reason: .solicited, items: bench.basicItems())
        var answer = bench.send(message)
        var asked: [ItemKey] = []
        while answer.action == .readItems {
            #expect(answer.items.count <= 2)
            asked += answer.items.map(\.key)
            message = WorkpointMessage(
                nonce: bench.nonce(), maxItems: 2, fragment: .final, reason: .replyTo, action: .readItems,
                status: .accepted, items: answer.items.map { Item(key: $0.key, value: "x") })
            answer = bench.send(message)
        }
        #expect(asked == keys)
        #expect(bench.state(job) == .applied && bench.job(job).results.count == 5)
    }

    @Test("Items that do not fit in one message fail, and say so")
    func tooLarge() {
        var bench = Bench()
        let job = bench.add(.writeItems([Item("a", String(repeating: "x", count: 60_000))]))
        #expect(bench.contact().isPlainCleanUp)
        #expect(bench.state(job) == .failed(.tooLarge))
        #expect(bench.job(job).history.last?.detail.contains("do not fit") == true)
    }

    @Test("A part that is refused stops a write; what was accepted before stays")
    func partRefused() {
        var bench = Bench()
        let items = (1...3).map { Item("item-\($0)", String(repeating: "x", count: 30_000)) }
        let job = bench.add(.writeItems(items))
        bench.contact()
        bench.reply(.writeItems)
        #expect(bench.reply(.writeItems, .failed).isPlainCleanUp)
        #expect(bench.state(job) == .failed(.refused))
        #expect(bench.job(job).progress.acceptedParts == 1)
        #expect(bench.kept.items.keys.map(\.name) == ["item-1"])
    }

    @Test("The parts of a write that a phone with a smaller limit has yet to take are made anew")
    func limitsChange() {
        var bench = Bench()
        let items = (1...9).map { Item("item-\($0)", "x") }
        let job = bench.add(.writeItems(items))
        func initial(_ limit: Int) -> WorkpointMessage {
            WorkpointMessage(nonce: bench.nonce(), maxItems: limit, reason: .solicited, items: bench.basicItems())
        }
        #expect(bench.send(initial(4)).items.count == 4)
        #expect(bench.reply(.writeItems).items.count == 4)
        bench.wait(.seconds(61))
        var sent = [bench.send(initial(3)).items]
        while case let answer = bench.reply(.writeItems), answer.action == .writeItems { sent.append(answer.items) }
        #expect(sent == [Array(items[4..<7]), Array(items[7..<9])])
        #expect(bench.state(job) == .applied)
    }

    @Test("Jobs go by priority and then by age")
    func order() {
        var policy = WorkpointPolicy()
        policy.nextJob = .sameFlow
        var bench = Bench(policy: policy)
        bench.write("job", "3")
        bench.write("job", "4")
        bench.write("job", "1") { $0.priority = 5 }
        bench.write("job", "2") { $0.priority = 5 }
        bench.write("job", "5") { $0.priority = -1 }
        var order = [bench.contact().items.first?.value]
        while case let answer = bench.reply(.writeItems), answer.action == .writeItems {
            order.append(answer.items.first?.value)
        }
        #expect(order == ["1", "2", "3", "4", "5"])
    }

    @Test("A job that is partly done is finished before one of higher priority")
    func begunJobs() {
        var bench = Bench()
        let items = (1...2).map { Item("item-\($0)", String(repeating: "x", count: 30_000)) }
        bench.add(.writeItems(items))
        bench.contact()
        bench.reply(.writeItems)
        bench.write("job", "2") { $0.priority = 9 }
        #expect(bench.contact().items == [items[1]])
    }

    @Test("A job waits for the one it is to come after, without holding up others")
    func after() {
        var bench = Bench()
        let other = JobID(high: 1 << 40, low: 1)
        let job = bench.write("job", "2") { $0.after = other }
        let next = bench.write("job", "1")
        #expect(bench.state(job) == .waiting(.otherJob))
        #expect(bench.machine.awaitedPredecessors == [other])
        #expect(bench.contact().writes("job", "1"))
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.state(next) == .applied)
        bench.execute(bench.machine.predecessor(other, ended: .running, at: bench.now, calls: .unknown))
        #expect(bench.state(job) == .waiting(.otherJob))
        bench.execute(bench.machine.predecessor(other, ended: .applied, at: bench.now, calls: .unknown))
        #expect(bench.machine.awaitedPredecessors.isEmpty)
        #expect(bench.contact().writes("job", "2"))
    }

    @Test("A job fails when the one it was to come after is not applied; so do those after it")
    func afterFailed() {
        var bench = Bench()
        let first = bench.write("job", "1")
        let second = bench.write("job", "2") { $0.after = first }
        let third = bench.write("job", "3") { $0.after = second }
        bench.execute(bench.machine.cancel(first, at: bench.now, calls: .unknown))
        #expect(bench.state(first) == .cancelled)
        #expect(bench.state(second) == .failed(.predecessorNotApplied))
        #expect(bench.state(third) == .failed(.predecessorNotApplied))
        #expect(bench.ended == [first, second, third])
        #expect(bench.timers.isEmpty)
    }

    @Test("A job of the same phone that waits for another follows it, whatever its priority")
    func afterWithinPhone() {
        var policy = WorkpointPolicy()
        policy.nextJob = .sameFlow
        var bench = Bench(policy: policy)
        let first = bench.write("job", "1")
        bench.write("job", "2") {
            $0.after = first
            $0.priority = 50
        }
        #expect(bench.contact().writes("job", "1"))
        #expect(bench.reply(.writeItems).writes("job", "2"))
    }

    @Test("A job that waits is taken back at once")
    func cancelWaiting() {
        var bench = Bench()
        let job = bench.write()
        bench.execute(bench.machine.cancel(job, at: bench.now, calls: .unknown))
        #expect(bench.state(job) == .cancelled && bench.timers.isEmpty)
        #expect(bench.contact().isPlainCleanUp)
    }

    @Test(
        "A job that is with the phone is taken back unless the phone has done it",
        arguments: [
            (ReplyStatus.accepted, JobState.applied), (.busy, .cancelled), (.failed, .failed(.refused)),
        ])
    func cancelRunning(reply: ReplyStatus, end: JobState) {
        var bench = Bench()
        let job = bench.write()
        bench.contact()
        bench.execute(bench.machine.cancel(job, at: bench.now, calls: .unknown))
        #expect(bench.state(job) == .running)
        bench.reply(.writeItems, reply)
        #expect(bench.state(job) == end)
    }

    @Test("A job that is with the phone and was taken back ends when the phone does not answer, or the service ends")
    func cancelUnanswered() {
        for restarts in [false, true] {
            var bench = Bench()
            let job = bench.write()
            bench.contact()
            bench.execute(bench.machine.cancel(job, at: bench.now, calls: .unknown))
            if restarts { bench.restartService() } else { bench.wait(.seconds(61)) }
            #expect(bench.state(job) == .cancelled)
        }
    }

    @Test("A job whose time is over expires, in a call as elsewhere")
    func expiry() {
        for calls in [BusyStatus.Condition.busy, .unknown] {
            var bench = Bench()
            bench.calls(calls)
            let end = bench.now + .minutes(10)
            let job = bench.write { $0.expiresAt = end }
            bench.wait(.minutes(9))
            #expect(!bench.state(job).isFinal)
            bench.wait(.minutes(1))
            #expect(bench.state(job) == .expired)
            #expect(bench.contact().isPlainCleanUp)
        }
    }

    @Test("A job that is with the phone does not expire before the phone has answered")
    func expiryWhileRunning() {
        var bench = Bench()
        let end = bench.now + .seconds(30)
        let applied = bench.write { $0.expiresAt = end }
        bench.contact()
        bench.wait(.seconds(40))
        #expect(bench.state(applied) == .running)
        bench.reply(.writeItems)
        #expect(bench.state(applied) == .applied)
        let later = bench.now + .seconds(30)
        let busy = bench.write { $0.expiresAt = later }
        bench.contact()
        bench.wait(.seconds(40))
        bench.reply(.writeItems, .busy)
        bench.wait(.seconds(1))
        #expect(bench.state(busy) == .expired)
    }

    @Test("The history of a job is bounded; its first line and the latest stay")
    func boundedHistory() {
        var bench = Bench()
        let job = bench.write()
        for _ in 0..<200 {
            bench.contact()
            bench.reply(.writeItems, .busy)
            bench.wait(.seconds(20))
        }
        let history = bench.job(job).history
        #expect(history.count == Job.maximumHistory)
        #expect(history.first?.event == .accepted && bench.job(job).omittedHistory > 0)
        #expect(history[1].at > history[0].at)
    }

    @Test("After a certificate is written the phone is asked what it made of it")
    func certificate() {
        var bench = Bench()
        let job = bench.add(.writeItems([Item("wbm-server-certificate", "TUlJ")]))
        #expect(bench.contact().action == .writeItems)
        let question = bench.reply(.writeItems)
        #expect(question.action == .readItems && question.items == [Item("wbm-server-certificate-info")])
        #expect(bench.reply(.readItems, .accepted, [Item("wbm-server-certificate-info", "CN=phone")]).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
        #expect(bench.job(job).results == [Item("wbm-server-certificate-info", "CN=phone")])
    }

    @Test("A certificate may be acknowledged with status in place of a reply")
    func certificateStatus() {
        var bench = Bench()
        let job = bench.add(.writeItems([Item("wbm-server-certificate", "TUlJ")]))
        bench.contact()
        #expect(bench.contact(.status).items == [Item("wbm-server-certificate-info")])
        #expect(bench.reply(.readItems, .failed).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("A certificate that was refused is not asked for")
    func certificateRefused() {
        var bench = Bench()
        let job = bench.add(.writeItems([Item("wbm-server-certificate", "TUlJ")]))
        bench.contact()
        #expect(
            bench.reply(.writeItems, .accepted, [Item("wbm-server-certificate", status: .invalidData)]).isPlainCleanUp)
        #expect(bench.state(job) == .failed(.noItemStored))
    }

    @Test("The question for the certificate is asked again when the flow broke off, and the certificate not sent again")
    func certificateInterrupted() {
        var bench = Bench()
        let job = bench.add(.writeItems([Item("wbm-server-certificate", "TUlJ")]))
        bench.contact()
        bench.reply(.writeItems)
        bench.restartService()
        bench.calls(.busy)
        #expect(bench.contact().action == .readItems, "a question needs no idle phone")
        bench.reply(.readItems, .accepted, [Item("wbm-server-certificate-info", "CN=phone")])
        #expect(bench.state(job) == .applied)
    }

    @Test("What a phone tells without being asked, or at length, does not get into a job")
    func hostileReplies() {
        var bench = Bench()
        let read = bench.add(.readItems([ItemKey("a")]))
        bench.contact()
        bench.reply(.readItems, .accepted, [Item("a", index: 3, "1"), Item("b", "2")])
        #expect(bench.job(read).results == [Item("a", index: 3, "1")])
        let write = bench.write("a", "1")
        bench.contact()
        bench.reply(.writeItems, .accepted, [Item("b", status: .failed)])
        #expect(bench.state(write) == .applied && bench.job(write).results.isEmpty)
        let ended = bench.write("a", "2")
        bench.contact()
        let reason = Item("cleanup-reason", String(repeating: "x", count: 100_000))
        bench.send(WorkpointMessage(nonce: bench.nonce(), reason: .cleanUp, items: [reason]))
        #expect(bench.job(ended).history.allSatisfy { $0.detail.count <= 300 })
    }
}
