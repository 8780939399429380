import Testing

@testable import Provisioning

@Suite("Flows")
struct FlowTests {
    @Test("A phone that is not known starts: all its items are read, then the flow ends")
    func unknownPhone() {
        var bench = Bench(isKnown: false)
        #expect(bench.contact(.startUp).action == .readAllItems)
        #expect(bench.reply(.readAllItems, .accepted, [Item("reg-port", "5060")]).isPlainCleanUp)
        #expect(bench.kept.items[ItemKey("reg-port")]?.value == "5060")
        #expect(bench.kept.record.softwareVersion == "V3 R3.24.0")
        #expect(bench.kept.record.contactURI == Bench.contactURI)
        #expect(!bench.kept.record.itemsAreStale)
        #expect(bench.timers.isEmpty)
    }

    @Test("A known phone that says nothing has changed is not read again")
    func knownPhone() {
        var bench = Bench()
        #expect(bench.contact(.startUp).isPlainCleanUp)
        #expect(bench.kept.record.lastStartUp == bench.now)
    }

    @Test(
        "A phone is read when it says that something has changed, when it does not say, and when its firmware is another"
    )
    func changedPhone() {
        var changed = Bench()
        changed.basics["configuration-changed-flag"] = "true"
        #expect(changed.contact(.startUp).action == .readAllItems)
        var silent = Bench()
        silent.basics["configuration-changed-flag"] = ""
        #expect(silent.contact(.startUp).action == .readAllItems)
        var updated = Bench()
        updated.firmware = "V3 R4.1.0"
        #expect(updated.contact(.startUp).action == .readAllItems)
    }

    @Test("A known phone that starts is given its jobs at once")
    func jobsAtStart() {
        var bench = Bench()
        let job = bench.write()
        #expect(bench.contact(.startUp).writes("reg-port", "5060"))
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("After all items are read the first job follows in the same flow")
    func jobAfterReading() {
        var bench = Bench(isKnown: false)
        let job = bench.write()
        #expect(bench.contact(.startUp).action == .readAllItems)
        #expect(bench.reply(.readAllItems).action == .writeItems)
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("A reading that broke off is made up for at the phone's next contact")
    func readingBrokeOff() {
        var bench = Bench(isKnown: false)
        bench.contact(.startUp)
        bench.wait(.minutes(2))
        #expect(bench.contact(.solicited).action == .readAllItems)
        #expect(bench.reply(.readAllItems, .failed).isPlainCleanUp)
        #expect(bench.kept.record.itemsAreStale)
    }

    @Test("Local changes of older firmware: all items are read")
    func localChangesOld() {
        var bench = Bench(firmware: "V1 R4.9.0")
        bench.basics["configuration-changed-flag"] = "true"
        #expect(bench.contact(.localChanges).action == .readAllItems)
        #expect(bench.reply(.readAllItems).isPlainCleanUp)
    }

    @Test("Local changes of newer firmware: what is attached is taken over, and the flow ends")
    func localChangesNew() {
        var bench = Bench()
        bench.basics["configuration-changed-flag"] = "true"
        let attached = [Item("dhcp", "false"), Item("default-domain", "example.com")]
        let flags = [Item("configuration-attached-flag", "true"), Item("configuration-attached-number", "2")]
        #expect(bench.contact(.localChanges, flags + attached).isPlainCleanUp)
        #expect(bench.kept.items.values.sorted { $0.key < $1.key } == attached.sorted { $0.key < $1.key })
        #expect(!bench.kept.record.itemsAreStale)
    }

    @Test("Local changes with fewer items than announced: all items are read")
    func localChangesIncomplete() {
        var bench = Bench()
        let items = [
            Item("configuration-attached-flag", "true"), Item("configuration-attached-number", "2"),
            Item("dhcp", "false"),
        ]
        #expect(bench.contact(.localChanges, items).action == .readAllItems)
    }

    @Test("A job follows local changes in the same flow")
    func jobAfterLocalChanges() {
        var bench = Bench()
        bench.write()
        let items = [
            Item("configuration-attached-flag", "true"), Item("configuration-attached-number", "1"),
            Item("dhcp", "false"),
        ]
        #expect(bench.contact(.localChanges, items).action == .writeItems)
    }

    @Test("Inventory changes are taken over, and the flow ends")
    func inventoryChanges() {
        var bench = Bench()
        #expect(bench.contact(.inventoryChanges, [Item("key-modules", "2")]).isPlainCleanUp)
        #expect(bench.kept.items[ItemKey("key-modules")]?.value == "2")
    }

    @Test("A phone that comes for nothing is sent away")
    func nothingToDo() {
        var bench = Bench()
        #expect(bench.contact().isPlainCleanUp)
        #expect(bench.machine.isQuiet(at: bench.now + .minutes(2)))
    }

    @Test("A reading is put together from its fragments")
    func fragments() {
        var bench = Bench()
        let job = bench.add(.readItems([ItemKey("a"), ItemKey("b")]))
        #expect(bench.contact().action == .readItems)
        let more = bench.reply(
            .readItems, .accepted, [Item("a", "1")], .next, nonce: "B0151B36FE9CEEA0F667FF3A208AC994")
        #expect(more.action == .getNextFragment && !more.endsSession && more.items.isEmpty)
        #expect(bench.state(job) == .running)
        #expect(bench.reply(.readItems, .accepted, [Item("b", "2")]).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
        #expect(bench.job(job).results == [Item("a", "1"), Item("b", "2")])
    }

    @Test("The action of a fragment may also be GetNextFragment")
    func fragmentAction() {
        var bench = Bench()
        let job = bench.add(.readAllItems)
        bench.contact()
        bench.reply(.readAllItems, .accepted, [Item("a", "1")], .next)
        #expect(bench.reply(.getNextFragment, .accepted, [Item("b", "2")]).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
        #expect(bench.kept.items.count == 2)
    }

    @Test("Fragments that do not fit together end the flow, and the job is sent again")
    func strangeFragment() {
        var bench = Bench()
        let job = bench.add(.readAllItems)
        bench.contact()
        bench.reply(.readAllItems, .accepted, [Item("a", "1")], .next)
        #expect(bench.reply(.readAllItems, .failed, []).cleanUpReason == CleanUpReason.unexpectedReply.rawValue)
        #expect(!bench.state(job).isFinal)
        #expect(bench.history(job).contains(.interrupted))
        #expect(bench.contact().action == .readAllItems)
    }

    @Test("A reply without a flow is ended with a reason")
    func replyWithoutFlow() {
        var bench = Bench()
        let answer = bench.reply(.writeItems)
        #expect(answer.cleanUpReason == "unexpected reply" && answer.endsSession)
        #expect(bench.alarms == [.unexpectedReply])
    }

    @Test("A reply to another action than the one that was sent gives the job back to the head of the queue")
    func replyToSomethingElse() {
        var bench = Bench()
        let first = bench.write("a", "1")
        bench.write("b", "2")
        bench.contact()
        #expect(bench.reply(.readItems).cleanUpReason == "unexpected reply")
        #expect(bench.history(first).suffix(2) == [.sent, .interrupted])
        #expect(bench.contact().writes("a", "1"))
    }

    @Test("When no request follows in time the job is sent again, and its history says that it may have been done")
    func noRequestInTime() {
        var bench = Bench()
        let job = bench.write()
        bench.contact()
        bench.wait(.seconds(61))
        #expect(bench.state(job) == .waiting(.pause))
        bench.wait(.seconds(60))
        #expect(bench.contactMes.count == 2)
        #expect(bench.contact().action == .writeItems)
        #expect(bench.job(job).history.last?.detail.contains("again") == true)
    }

    @Test("A job that is never answered fails at last")
    func neverAnswered() {
        var policy = WorkpointPolicy()
        policy.maximumSends = 3
        var bench = Bench(policy: policy)
        let job = bench.write()
        for _ in 0..<3 {
            #expect(bench.contact().action == .writeItems)
            bench.wait(.seconds(61))
        }
        #expect(bench.state(job) == .failed(.tooManyAttempts))
        #expect(bench.contact().isPlainCleanUp)
    }

    @Test("A closed connection does not end a flow before its time: the phone may go on with another one")
    func anotherConnection() {
        var bench = Bench()
        let job = bench.write()
        bench.contact()
        bench.execute(bench.machine.connectionClosed(1, at: bench.now, calls: .unknown))
        #expect(bench.state(job) == .running)
        bench.connection = 2
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("What ended the flow at the phone is the job's failure")
    func phoneCleanUp() {
        var bench = Bench()
        let job = bench.write()
        bench.contact()
        let message = WorkpointMessage(
            nonce: bench.nonce(), reason: .cleanUp, items: [Item("cleanup-reason", "invalid XML received")])
        #expect(bench.send(message).isPlainCleanUp)
        #expect(bench.state(job) == .failed(.endedByPhone))
        #expect(bench.job(job).history.last?.detail.contains("invalid XML received") == true)
        #expect(bench.alarms == [.endedByPhone(reason: "invalid XML received")])
        #expect(bench.timers.isEmpty)
    }

    @Test(
        "A phone whose firmware does not decode references gets text without them",
        arguments: [
            ("V1 R5.6.53", true), ("V2 R2.30.0", false), ("unknown", false),
        ])
    func legacyText(firmware: String, isLegacy: Bool) {
        var bench = Bench(firmware: firmware)
        guard case .message(_, let legacyText) = bench.contact().body else {
            Issue.record("no message")
            return
        }
        #expect(legacyText == isLegacy)
    }

    @Test("A poll address is given after every start, and once")
    func pollAddress() {
        var policy = WorkpointPolicy()
        policy.pollURL = "http://dcmp.example.com/dcmp/"
        var bench = Bench(policy: policy)
        #expect(bench.contact(.startUp).writes("dcmp-url", "http://dcmp.example.com/dcmp/"))
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.contact().isPlainCleanUp)
        #expect(bench.contact(.startUp).action == .writeItems)
        bench.restartService()
        #expect(bench.contact().action == .writeItems, "it is owed although the service was started again")
        #expect(bench.reply(.writeItems, .accepted, [Item("dcmp-url", status: .unknownItem)]).isPlainCleanUp)
        #expect(bench.alarms == [.settingsNotStored([ItemKey("dcmp-url")])])
    }

    @Test("A phone in a call is not given the poll address, but gets it the next time")
    func pollAddressDuringCall() {
        var policy = WorkpointPolicy()
        policy.pollURL = "http://dcmp.example.com/dcmp/"
        var bench = Bench(policy: policy)
        bench.calls(.busy)
        #expect(bench.contact(.startUp).isPlainCleanUp)
        bench.calls(.idle)
        #expect(bench.contact().action == .writeItems)
    }

    @Test("Removing a phone ends its jobs and forgets it")
    func removal() {
        var bench = Bench()
        let job = bench.write()
        bench.execute(bench.machine.remove(at: bench.now))
        #expect(bench.state(job) == .failed(.workpointRemoved))
        #expect(bench.kept.isRemoved && bench.timers.isEmpty && bench.ended == [job])
    }
}
