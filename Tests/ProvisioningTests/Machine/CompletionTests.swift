import Testing

@testable import Provisioning

@Suite("Files, firmware and restarts")
struct CompletionTests {
    static let source = FileSource.ftp(server: "192.168.1.150", user: "dls", password: "dlsftp5", path: "/media/")
    static let ringtone = FileTransfer(.deploy, name: "ringtone-phone.wav", type: "RINGTONE", source: source)
    static let logo = FileTransfer(.deploy, name: "Logo.png", type: "LOGO", source: source)
    static let firmware = SoftwareImage(
        name: "image.img", source: source, softwareType: "Siemens SIP", version: "3.5.12.0")

    static func report(_ file: FileTransfer, _ status: String, _ index: Int? = nil) -> [Item] {
        [
            Item("file-deployment-date", index: index, "10:06:2008"),
            Item("file-deployment-time", index: index, "15:35:52"),
            Item("file-deployment-name", index: index, file.name),
            Item("file-deployment-type", index: index, file.type),
            Item("file-deployment-status", index: index, status),
        ]
    }

    @Test("A restart is done when the phone starts; the connection ends without a reply")
    func restart() {
        var bench = Bench()
        let job = bench.add(.restart)
        let answer = bench.contact()
        #expect(answer.action == .restart && answer.items.isEmpty)
        bench.execute(bench.machine.connectionClosed(1, at: bench.now, calls: .unknown))
        #expect(bench.state(job) == .waiting(.completion))
        bench.wait(.minutes(1))
        #expect(bench.contact(.startUp).isPlainCleanUp)
        #expect(bench.state(job) == .applied && bench.timers.isEmpty)
    }

    @Test("A factory reset has the two items of the guide; local changes may come before the start")
    func factoryReset() {
        var bench = Bench()
        let job = bench.add(.factoryReset)
        #expect(
            bench.contact().items == [Item("restart-password", "124816"), Item("restart-type", "FactoryReset")])
        #expect(bench.contact(.localChanges).action == .readAllItems)
        #expect(bench.state(job) == .waiting(.completion))
        bench.reply(.readAllItems)
        bench.basics["configuration-changed-flag"] = "true"
        bench.contact(.startUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("A phone that starts with its settings unchanged was not reset, and is not reset again by itself")
    func notReset() {
        var bench = Bench()
        let job = bench.add(.factoryReset)
        #expect(bench.contact().action == .restart)
        #expect(bench.contact(.startUp).action == .cleanUp)
        #expect(bench.state(job) == .failed(.noStartUp))
    }

    @Test("A phone that does not start again is an alarm, and the job has failed")
    func noStartUp() {
        var bench = Bench()
        let job = bench.add(.restart)
        let next = bench.write()
        bench.contact()
        bench.wait(.minutes(9))
        #expect(bench.state(job) == .waiting(.completion) && bench.state(next) == .waiting(.turn))
        #expect(bench.contactMes.count == 1, "a phone that starts is left alone")
        bench.wait(.minutes(2))
        #expect(bench.state(job) == .failed(.noStartUp) && bench.alarms == [.noStartUp(job)])
        #expect(bench.contactMes.count == 2)
    }

    @Test("A restart that the service was down for gets its full time after the service has started")
    func startUpMissed() {
        var bench = Bench()
        let job = bench.add(.restart)
        bench.contact()
        bench.now = bench.now + .hours(1)
        bench.restartService()
        bench.wait(.minutes(5))
        #expect(bench.state(job) == .waiting(.completion))
        bench.contact(.startUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("A single file is done when the phone says so with status")
    func singleFile() {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone]))
        let answer = bench.contact()
        #expect(answer.action == .fileDeployment && answer.items.allSatisfy { $0.index == nil })
        #expect(bench.state(job) == .waiting(.completion))
        #expect(bench.contact(.status, Self.report(Self.ringtone, "ok")).isPlainCleanUp)
        #expect(bench.state(job) == .applied && bench.timers.isEmpty)
    }

    @Test("A single file that could not be fetched has failed")
    func singleFileFailed() {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone]))
        bench.contact()
        bench.contact(.status, Self.report(Self.ringtone, "failed"))
        #expect(bench.state(job) == .failed(.transferFailed))
    }

    @Test("The status of another file is not taken for it")
    func otherFile() {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone]))
        bench.contact()
        bench.contact(.status, Self.report(Self.logo, "ok"))
        #expect(bench.state(job) == .waiting(.completion))
    }

    @Test("A reply to a file deployment is no end of it")
    func fileReply() {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone]))
        bench.contact()
        #expect(bench.reply(.fileDeployment).isPlainCleanUp)
        #expect(bench.state(job) == .waiting(.completion))
    }

    @Test(
        "When status never comes the phone is asked which files it has",
        arguments: [
            ("ok", JobState.applied), ("failed", .failed(.transferFailed)), ("", .failed(.transferFailed)),
        ])
    func statusNeverComes(status: String, end: JobState) {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone]))
        bench.contact()
        bench.wait(.minutes(16))
        #expect(bench.contactMes.count == 2 && bench.state(job) == .waiting(.contact))
        #expect(bench.contact().action == .readAllItems)
        let items = status.isEmpty ? [] : Self.report(Self.ringtone, status, 1)
        #expect(bench.reply(.readAllItems, .accepted, items).isPlainCleanUp)
        #expect(bench.state(job) == end)
    }

    @Test("Several files are looked for after a while, and again until their time is over")
    func severalFiles() {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone, Self.logo]))
        #expect(bench.contact().items.contains(Item("file-action", index: 2, "deploy")))
        bench.wait(.seconds(121))
        #expect(bench.contact().action == .readAllItems)
        bench.reply(.readAllItems, .accepted, Self.report(Self.ringtone, "ok", 1))
        #expect(bench.state(job) == .waiting(.completion))
        bench.wait(.seconds(121))
        #expect(bench.contact().action == .readAllItems)
        bench.reply(
            .readAllItems, .accepted, Self.report(Self.ringtone, "ok", 1) + Self.report(Self.logo, "ok", 2))
        #expect(bench.state(job) == .applied)
        let late = bench.add(.deployFiles([Self.ringtone, Self.logo]))
        bench.contact()
        bench.wait(.minutes(16))
        bench.contact()
        bench.reply(.readAllItems, .accepted, Self.report(Self.ringtone, "ok", 1))
        #expect(bench.state(late) == .failed(.transferFailed))
    }

    @Test("Newer firmware may send status for several files")
    func severalFilesStatus() {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone, Self.logo]))
        bench.contact()
        bench.contact(.status, Self.report(Self.ringtone, "ok", 1) + Self.report(Self.logo, "ok", 2))
        #expect(bench.state(job) == .applied)
    }

    @Test("A file is deleted when the phone has it no more")
    func deletion() {
        var bench = Bench()
        let file = FileTransfer(.delete, name: "Logo.png", type: "LOGO")
        let job = bench.add(.deployFiles([file]))
        bench.contact()
        bench.wait(.seconds(121))
        bench.contact()
        bench.reply(.readAllItems, .accepted, Self.report(Self.logo, "ok", 1))
        #expect(bench.state(job) == .waiting(.completion))
        bench.wait(.seconds(121))
        bench.contact()
        bench.reply(.readAllItems, .accepted, Self.report(Self.ringtone, "ok", 1))
        #expect(bench.state(job) == .applied)
    }

    @Test("A phone that starts in the middle of a file deployment is asked at once")
    func startDuringTransfer() {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone]))
        bench.contact()
        #expect(bench.contact(.startUp).action == .readAllItems)
        bench.reply(.readAllItems, .accepted, Self.report(Self.ringtone, "ok", 1))
        #expect(bench.state(job) == .applied)
    }

    @Test("The check of a file may be interrupted, and is done again")
    func checkInterrupted() {
        var bench = Bench()
        let job = bench.add(.deployFiles([Self.ringtone]))
        bench.contact()
        bench.wait(.minutes(16))
        bench.contact()
        bench.restartService()
        #expect(bench.contact().action == .readAllItems, "the file is not deployed again")
        #expect(bench.reply(.readAllItems, .busy).asksToComeBack)
        #expect(bench.contact().action == .readAllItems)
        bench.reply(.readAllItems, .accepted, Self.report(Self.ringtone, "ok", 1))
        #expect(bench.state(job) == .applied)
    }

    @Test("Firmware is done when the phone starts with it")
    func firmware() {
        var bench = Bench()
        let job = bench.add(.deploySoftware(Self.firmware))
        let answer = bench.contact()
        #expect(answer.action == .softwareDeployment && answer.items.contains(Item("file-sw-version", "3.5.12.0")))
        bench.firmware = "V3 R5.12.0"
        bench.contact(.startUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("Firmware is done when any contact shows it, should the start have been missed")
    func firmwareSeenLater() {
        var bench = Bench()
        let job = bench.add(.deploySoftware(Self.firmware))
        bench.contact()
        bench.restartService()
        bench.firmware = "V3 R5.12.0"
        bench.contact(.localChanges)
        #expect(bench.state(job) == .applied)
    }

    @Test("A phone that starts with its old firmware has not taken the new, and does not get it again at once")
    func loop() {
        var bench = Bench()
        let job = bench.add(.deploySoftware(Self.firmware))
        bench.contact()
        bench.contact(.startUp)
        #expect(bench.state(job) == .failed(.transferFailed))
        let again = bench.add(.deploySoftware(Self.firmware))
        #expect(bench.contact().isPlainCleanUp)
        #expect(bench.state(again) == .failed(.deploymentLoop))
        bench.restartService()
        let afterRestart = bench.add(.deploySoftware(Self.firmware))
        bench.contact()
        #expect(bench.state(afterRestart) == .failed(.deploymentLoop))
        bench.wait(.minutes(16))
        bench.add(.deploySoftware(Self.firmware))
        #expect(bench.contact().action == .softwareDeployment)
    }

    @Test("Firmware that the phone runs already is not sent")
    func sameFirmware() {
        var bench = Bench(firmware: "V3 R5.12.0")
        let job = bench.add(.deploySoftware(Self.firmware))
        #expect(bench.contact().isPlainCleanUp)
        #expect(bench.state(job) == .applied && !bench.history(job).contains(.sent))
    }

    @Test("The phone says that it could not load firmware")
    func firmwareFailed() {
        var bench = Bench()
        let job = bench.add(.deploySoftware(Self.firmware))
        bench.contact()
        bench.contact(
            .status, [Item("file-deployment-type", "APP"), Item("file-deployment-status", "failed")])
        #expect(bench.state(job) == .failed(.transferFailed))
    }

    @Test("Firmware that is answered failed is tried again: that may be the phone's way to say busy")
    func firmwareRefused() {
        var policy = WorkpointPolicy()
        policy.maximumSends = 2
        var bench = Bench(policy: policy)
        let job = bench.add(.deploySoftware(Self.firmware))
        bench.contact()
        #expect(bench.reply(.softwareDeployment, .failed).isPlainCleanUp)
        #expect(bench.state(job) == .waiting(.pause))
        bench.wait(.seconds(121))
        #expect(bench.contactMes.count == 2)
        #expect(bench.contact().action == .softwareDeployment, "the guard against loops is not for this")
        bench.reply(.softwareDeployment, .failed)
        #expect(bench.state(job) == .failed(.refused))
    }

    @Test("Files that do not fit in one message are refused: there is no second one for them")
    func tooManyFiles() {
        var bench = Bench()
        let files = (1...400).map { FileTransfer(.deploy, name: "\($0).png", type: "PIC", source: Self.source) }
        let job = bench.add(.deployFiles(files))
        #expect(bench.contact().isPlainCleanUp)
        #expect(bench.state(job) == .failed(.tooLarge))
    }

    @Test("Files whose phone never comes again do not keep their job open beyond its time, once it was looked for")
    func goneForGood() {
        var bench = Bench()
        let end = bench.now + .minutes(5)
        let job = bench.add(.deployFiles([Self.logo])) { $0.expiresAt = end }
        #expect(bench.contact().action == .fileDeployment)
        bench.wait(.minutes(20))
        #expect(bench.history(job).contains(.checked) && !bench.state(job).isFinal)
        #expect(!bench.contactMes.isEmpty)
        bench.wait(.hours(3))
        #expect(bench.state(job) == .expired)
        #expect(bench.job(job).history.last?.detail == "a part of it, or all, had been sent")
    }
}
