import DeviceActors
import Testing

@testable import Provisioning

/// A call that begins between the answer to a request and its being sent.
@Suite("Answers that a call overtakes")
struct LateCallTests {
    /// A request, its answer, and what becomes of it when a call begins before it is sent.
    private func overtaken(
        _ bench: inout Bench, _ reason: ReasonForContact = .solicited
    ) -> (first: WorkpointAnswer, second: WorkpointAnswer?) {
        let message = WorkpointMessage(nonce: bench.nonce(), reason: reason, items: bench.basicItems())
        let request = bench.request(message)
        let first = bench.send(message)
        bench.calls = .busy
        guard let (second, effects) = bench.machine.reconsider(request, at: bench.now, calls: .busy) else {
            return (first, nil)
        }
        bench.execute(effects)
        return (first, second)
    }

    @Test("A write is taken back, counts as never sent, and waits for the end of the call")
    func write() {
        var bench = Bench()
        let job = bench.write()
        let (first, second) = overtaken(&bench)
        #expect(first.action == .writeItems)
        #expect(second?.asksToComeBack == true)
        #expect(bench.state(job) == .waiting(.idle))
        #expect(bench.history(job).contains(.heldForCall))
        #expect(bench.job(job).progress.isUntouched)
        bench.calls(.idle)
        #expect(bench.contact().writes("reg-port", "5060"))
        bench.reply(.writeItems)
        #expect(bench.state(job) == .applied)
    }

    @Test(
        "A restart, files and firmware are taken back and not looked for",
        arguments: [
            JobTask.restart, .deployFiles([CompletionTests.logo]), .deploySoftware(CompletionTests.firmware),
        ])
    func deliveries(task: JobTask) {
        var bench = Bench()
        let job = bench.add(task)
        let (first, second) = overtaken(&bench)
        #expect(first.action != .cleanUp)
        #expect(second?.asksToComeBack == true)
        #expect(bench.job(job).progress.deliveredAt == nil && bench.timers[.completion] == nil)
        bench.calls(.idle)
        #expect(bench.contact().action == first.action)
    }

    @Test("The write that leads to Secure Mode is taken back, and the phone is asked to come again")
    func bootstrapping() {
        var bench = BootstrapTests.bench(.secureWithoutPIN)
        let (first, second) = overtaken(&bench, .startUp)
        #expect(first.items.value("goto-secure-mode") == "nopin")
        #expect(second?.action == .cleanUp)
        #expect(bench.machine.record.security == .defaultMode)
        #expect(bench.timers[.bootstrap] == nil)
        bench.calls(.idle)
        #expect(bench.contact().items.value("goto-secure-mode") == "nopin")
    }

    @Test("What only asks stands, and so does firmware that may interrupt")
    func reads() {
        for task in [JobTask.readAllItems, .deploySoftware(BusyTests.image(isImmediate: true))] {
            var bench = Bench()
            bench.add(task)
            let (first, second) = overtaken(&bench)
            #expect(first.action != .cleanUp && second == nil)
        }
    }

    @Test("The same request once more gets the answer that was sent, not the one that was taken back")
    func repetition() {
        var bench = Bench()
        bench.write()
        let message = WorkpointMessage(nonce: bench.nonce(), reason: .solicited, items: bench.basicItems())
        bench.send(message)
        let (_, effects) = bench.machine.reconsider(bench.request(message), at: bench.now, calls: .busy)!
        bench.calls = .busy
        bench.execute(effects)
        bench.connection += 1
        #expect(bench.send(message).asksToComeBack)
    }
}
