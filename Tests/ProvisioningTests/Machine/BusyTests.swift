import Testing

@testable import Provisioning

@Suite("Phones in calls")
struct BusyTests {
    /// The picture of pages 74 and 75. There the service contacts the phone for a second and third job while the first
    /// waits. Here jobs keep their order: the third is not tried before the first, so that the write of step 14 is that of
    /// job 1; all messages are those of the picture.
    @Test("The example of the guide with three jobs and a phone in a call, step by step")
    func guideExample() {
        var bench = Bench()
        let first = bench.write("job", "1")
        #expect(bench.contactMes.count == 1)  // 1
        bench.heard()  // 2
        #expect(bench.contact().writes("job", "1"))  // 3, 4
        #expect(bench.reply(.writeItems, .busy).asksToComeBack)  // 5, 6
        #expect(bench.state(first) == .waiting(.idle))
        let third = bench.write("job", "3")
        bench.calls(.busy)
        #expect(bench.contactMes.count == 1, "a phone in a call is not contacted")
        #expect(bench.contact().isPlainCleanUp)  // 9, 10: it comes nonetheless, for something else
        bench.calls(.unknown)
        bench.wait(.minutes(31))
        #expect(bench.contactMes.count == 2)  // 11
        bench.heard()  // 12
        #expect(bench.contact().action == .writeItems)  // 13, 14
        #expect(bench.reply(.writeItems, .busy).asksToComeBack)  // 15, 16
        bench.calls(.idle)
        #expect(bench.contact().writes("job", "1"))  // 17, 18
        #expect(bench.reply(.writeItems).asksToComeBack)  // 19, 20
        #expect(bench.state(first) == .applied && bench.state(third) == .waiting(.contact))
        #expect(bench.contact().writes("job", "3"))  // 21, 22
        #expect(bench.reply(.writeItems).isPlainCleanUp)  // 23, 24
        #expect(bench.state(third) == .applied)
        #expect(bench.contactMes.count == 2)
        #expect(bench.timers.isEmpty && !bench.isWatching && !bench.kept.record.owesSolicited)
        #expect(
            bench.history(first) == [
                .accepted, .contactMe, .contacted, .sent, .busy, .sendSolicited, .contacted, .contactMe,
                .contacted, .sent, .busy, .sendSolicited, .phoneIdle, .contacted, .sent, .acknowledged, .applied,
            ])
    }

    @Test("With the other policy all jobs are done in one flow")
    func sameFlow() {
        var policy = WorkpointPolicy()
        policy.nextJob = .sameFlow
        var bench = Bench(policy: policy)
        let jobs = (1...3).map { bench.write("job", "\($0)") }
        #expect(bench.contact().writes("job", "1"))
        #expect(bench.reply(.writeItems, .busy).asksToComeBack)
        #expect(bench.contact().writes("job", "1"))
        #expect(bench.reply(.writeItems).writes("job", "2"))
        #expect(bench.reply(.writeItems).writes("job", "3"))
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(jobs.allSatisfy { bench.state($0) == .applied })
    }

    @Test("A phone that CSTA shows in a call is not contacted before the call ends")
    func notContacted() {
        var bench = Bench()
        bench.calls(.busy)
        let job = bench.write()
        #expect(bench.contactMes.isEmpty && bench.isWatching)
        #expect(bench.state(job) == .waiting(.idle))
        #expect(bench.history(job) == [.accepted, .heldForCall])
        bench.wait(.hours(10))
        #expect(bench.contactMes.isEmpty)
        bench.calls(.idle)
        #expect(bench.contactMes == [Bench.contactURI])
        #expect(bench.state(job) == .waiting(.contact))
        #expect(!bench.isWatching)
    }

    @Test("Jobs that only read do not have a phone in a call contacted either")
    func notContactedForReading() {
        var bench = Bench()
        bench.calls(.busy)
        bench.add(.readAllItems)
        #expect(bench.contactMes.isEmpty)
    }

    @Test("While a call is shown its end is asked for again and again, should the event be lost")
    func watchingIsRenewed() {
        var bench = Bench()
        bench.calls(.busy)
        bench.write()
        bench.isWatching = false
        bench.wait(.minutes(31))
        #expect(bench.isWatching)
    }

    @Test("When the calls are not known any more the phone is contacted: its own busy protects it")
    func linkLost() {
        var bench = Bench()
        bench.calls(.busy)
        bench.write()
        bench.calls(.unknown)
        #expect(bench.contactMes.count == 1)
    }

    @Test(
        "A phone in a call that comes by itself is read, but not changed",
        arguments: [
            JobTask.writeItems([Item("a", "1")]), .restart, .factoryReset,
            .deployFiles([FileTransfer(.delete, name: "a.png", type: "LOGO")]),
            .deploySoftware(BusyTests.image(isImmediate: false)),
        ])
    func comesDuringCall(task: JobTask) {
        var bench = Bench()
        bench.calls(.busy)
        bench.add(task)
        #expect(bench.contact(.startUp).asksToComeBack)
        var reading = Bench()
        reading.calls(.busy)
        reading.add(.readItems([ItemKey("a")]))
        #expect(reading.contact(.startUp).action == .readItems)
    }

    @Test("Firmware that is to be loaded regardless is sent during a call")
    func immediateFirmware() {
        var bench = Bench()
        bench.calls(.busy)
        bench.add(.deploySoftware(Self.image(isImmediate: true)))
        #expect(bench.contact().action == .softwareDeployment)
    }

    static func image(isImmediate: Bool) -> SoftwareImage {
        SoftwareImage(
            name: "image.img", source: .https(url: "https://files.example.com/image.img"), softwareType: "Siemens SIP",
            version: "3.5.12.0", isImmediate: isImmediate)
    }

    @Test("A reading of higher priority is done while a write waits for the end of the call")
    func readingOvertakes() {
        var bench = Bench()
        let write = bench.write()
        bench.contact()
        bench.reply(.writeItems, .busy)
        let read = bench.add(.readItems([ItemKey("a")])) { $0.priority = 1 }
        bench.wait(.seconds(60))
        #expect(bench.contactMes.count == 2, "what only asks need not wait for a call that only the phone knows of")
        #expect(bench.contact().action == .readItems)
        #expect(bench.reply(.readItems, .accepted, [Item("a", "1")]).asksToComeBack)
        #expect(bench.state(read) == .applied && !bench.state(write).isFinal)
    }

    @Test("Older firmware is not told to come back, and is contacted again after a pause")
    func olderFirmware() {
        var bench = Bench(firmware: "V3 R1.8.0")
        let job = bench.write()
        bench.contact()
        #expect(bench.reply(.writeItems, .busy).isPlainCleanUp)
        #expect(bench.state(job) == .waiting(.idle))
        bench.wait(.seconds(119))
        #expect(bench.contactMes.count == 1)
        bench.wait(.seconds(2))
        #expect(bench.contactMes.count == 2)
    }

    @Test("Older firmware is contacted as soon as CSTA shows it idle, but for the contact gap")
    func olderFirmwareIdle() {
        var bench = Bench(firmware: "V3 R1.8.0")
        bench.write()
        bench.contact()
        bench.reply(.writeItems, .busy)
        bench.calls(.busy)
        bench.wait(.seconds(90))
        bench.calls(.idle)
        #expect(bench.contactMes.count == 2)
    }

    @Test("Older firmware gets all jobs in one flow: it would not come back for the next")
    func olderFirmwareSeveral() {
        var bench = Bench(firmware: "V2 R2.30.0")
        bench.write("job", "1")
        bench.write("job", "2")
        #expect(bench.contact().writes("job", "1"))
        #expect(bench.reply(.writeItems).writes("job", "2"))
        #expect(bench.reply(.writeItems).isPlainCleanUp)
    }

    @Test("A phone that was told to come back and has started again gets its jobs")
    func lostByRestart() {
        var bench = Bench()
        let job = bench.write()
        bench.contact()
        bench.reply(.writeItems, .busy)
        #expect(bench.contact(.startUp).action == .writeItems)
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("A phone that was told to come back is contacted a moment after CSTA shows it idle")
    func healedByIdleEvent() {
        var bench = Bench()
        bench.write()
        bench.contact()
        bench.reply(.writeItems, .busy)
        bench.calls(.busy)
        bench.wait(.minutes(5))
        bench.calls(.idle)
        #expect(bench.contactMes.count == 1, "it has a moment to come by itself")
        bench.wait(.seconds(16))
        #expect(bench.contactMes.count == 2)
    }

    @Test("A phone that was told to come back and does not is contacted at last")
    func healedByTimer() {
        var bench = Bench()
        bench.write()
        bench.contact()
        bench.reply(.writeItems, .busy)
        bench.wait(.minutes(29))
        #expect(bench.contactMes.count == 1)
        bench.wait(.minutes(2))
        #expect(bench.contactMes.count == 2)
    }

    @Test("A call that ended while the service was down does not hold up the job")
    func healedByServiceRestart() {
        var bench = Bench()
        bench.write()
        bench.contact()
        bench.reply(.writeItems, .busy)
        bench.calls = .idle
        bench.restartService()
        bench.wait(.seconds(45))
        #expect(bench.contactMes.count == 1, "the contact gap counts over the restart")
        bench.wait(.seconds(20))
        #expect(bench.contactMes.count == 2)
    }

    @Test("A phone that comes back when CSTA is late is sent away without a word the second time")
    func lateCSTA() {
        var bench = Bench()
        bench.calls(.busy)
        bench.write()
        #expect(bench.contact().asksToComeBack)
        #expect(bench.contact().isPlainCleanUp, "or it would come back at once, for ever")
        bench.calls(.idle)
        bench.wait(.seconds(16))
        #expect(bench.contactMes.count == 1)
        #expect(bench.contact().action == .writeItems)
    }

    @Test("A phone that says busy and is back at once is not asked back at once for ever")
    func spinning() {
        var bench = Bench()
        let job = bench.write()
        bench.contact()
        #expect(bench.reply(.writeItems, .busy).asksToComeBack)
        bench.contact()
        #expect(bench.reply(.writeItems, .busy).isPlainCleanUp)
        #expect(bench.state(job) == .waiting(.idle))
        bench.wait(.seconds(121))
        #expect(bench.contactMes.count == 2)
    }

    @Test(
        "Any action may be answered busy",
        arguments: [
            (JobTask.readItems([ItemKey("a")]), ServiceAction.readItems), (.readAllItems, .readAllItems),
            (.restart, .restart), (.factoryReset, .restart),
            (.deployFiles([FileTransfer(.delete, name: "a.png", type: "LOGO")]), .fileDeployment),
            (.deploySoftware(BusyTests.image(isImmediate: true)), .softwareDeployment),
        ])
    func anyAction(task: JobTask, action: ServiceAction) {
        var bench = Bench()
        let job = bench.add(task)
        #expect(bench.contact().action == action)
        #expect(bench.reply(action, .busy).asksToComeBack)
        #expect(bench.state(job) == .waiting(.idle))
        #expect(bench.contact().action == action)
    }

    @Test("Reading all items for the service itself may be answered busy")
    func busyAtStartUp() {
        var bench = Bench(isKnown: false)
        bench.contact(.startUp)
        #expect(bench.reply(.readAllItems, .busy).asksToComeBack)
        #expect(bench.contact().action == .readAllItems)
    }

    @Test(
        "A phone that did not get what it was sent, and is in a call when it asks again, does not get it then",
        arguments: [
            JobTask.writeItems([Item("a", "1")]), .restart,
            .deployFiles([FileTransfer(.delete, name: "a.png", type: "LOGO")]),
            .deploySoftware(BusyTests.image(isImmediate: false)),
        ])
    func askedAgainDuringCall(task: JobTask) {
        var bench = Bench()
        let job = bench.add(task)
        let action = bench.contact(nonce: "same").action
        #expect(action != .cleanUp)
        bench.calls(.busy)
        bench.connection += 1
        #expect(bench.contact(nonce: "same").asksToComeBack)
        #expect(bench.state(job) == .waiting(.idle))
        #expect(bench.contact(nonce: "same").asksToComeBack, "nor when it asks once more")
        bench.calls(.idle)
        #expect(bench.contact().action == action)
    }

    @Test("Parts of a write that were accepted before the call are not sent again")
    func partsDuringCall() {
        var policy = WorkpointPolicy()
        policy.maximumMessageBytes = 2_000
        var bench = Bench(policy: policy)
        let items = (1...5).map { Item("item-\($0)", String(repeating: "x", count: 700)) }
        let job = bench.add(.writeItems(items))
        let first = bench.contact().items
        let second = bench.reply(.writeItems).items
        #expect(!first.isEmpty && !second.isEmpty && second != first)
        #expect(bench.reply(.writeItems, .busy).asksToComeBack)
        #expect(bench.job(job).progress.acceptedParts == 1)
        bench.restartService()
        #expect(bench.contact().items == second)
        var sent = first + second
        while case let answer = bench.reply(.writeItems), answer.action == .writeItems { sent += answer.items }
        #expect(sent == items)
        #expect(bench.state(job) == .applied)
    }
}
