import Testing

@testable import Provisioning

@Suite("Contact-me and polls")
struct ContactTests {
    @Test("A job has the phone contacted at its own address, once")
    func contact() {
        var bench = Bench()
        let job = bench.write()
        bench.write("b", "2")
        #expect(bench.contactMes == [Bench.contactURI])
        #expect(bench.state(job) == .waiting(.contact))
        #expect(bench.kept.record.lastContactMe == bench.now, "it counts over a restart of the service")
    }

    @Test("Within the contact gap a phone is not contacted again")
    func gap() {
        var bench = Bench()
        bench.write()
        bench.contact()
        bench.reply(.writeItems)
        let job = bench.write("b", "2")
        #expect(bench.contactMes.count == 1 && bench.state(job) == .waiting(.pause))
        bench.wait(.seconds(60))
        #expect(bench.contactMes.count == 2 && bench.state(job) == .waiting(.contact))
    }

    @Test("A pause is over when the phone has come: the next job need not wait for it")
    func pauseIsOver() {
        var bench = Bench(firmware: "V2 R2.30.0")
        bench.write()
        bench.contact()
        bench.reply(.writeItems, .busy)
        bench.wait(.seconds(61))
        bench.contact()
        bench.reply(.writeItems)
        bench.write("b", "2")
        #expect(bench.contactMes.count == 2)
    }

    @Test("A contact-me that leads to nothing is repeated after pauses that double up to the longest")
    func backOff() {
        var bench = Bench()
        let job = bench.write()
        var times = [bench.now]
        for _ in 0..<8 {
            bench.heard()
            while bench.contactMes.count == times.count { bench.wait(.seconds(1)) }
            times.append(bench.now)
        }
        let pauses = zip(times, times.dropFirst()).map { ($1.rawValue - $0.rawValue) / 1_000_000_000 }
        #expect(pauses == [300, 600, 1_200, 2_400, 4_800, 7_200, 7_200, 7_200])
        #expect(bench.kept.record.contactFailures == 8)
        #expect(bench.history(job).contains(.contactFailed))
        bench.contact()
        #expect(bench.kept.record.contactFailures == 0)
    }

    @Test(
        "What a contact-me came to is written down",
        arguments: [
            (ContactMeResult.refused(404), "404"), (.unreachable("connection refused"), "connection refused"),
            (.forbiddenAddress, "outside"),
        ])
    func failures(result: ContactMeResult, text: String) {
        var bench = Bench()
        let job = bench.write()
        bench.execute(bench.machine.contactMeEnded(result, at: bench.now, calls: .unknown))
        #expect(bench.state(job) == .waiting(.pause))
        #expect(bench.job(job).history.last?.event == .contactFailed)
        #expect(bench.job(job).history.last?.detail.contains(text) == true)
        #expect(bench.alarms.isEmpty == (result != .forbiddenAddress))
        bench.wait(.minutes(6))
        #expect(bench.contactMes.count == 2)
    }

    @Test("A phone that came before the answer to its contact-me is no failure")
    func overtaken() {
        var bench = Bench()
        bench.write()
        bench.contact()
        bench.execute(bench.machine.contactMeEnded(.unreachable("reset"), at: bench.now, calls: .unknown))
        #expect(bench.kept.record.contactFailures == 0)
    }

    @Test("A contact-me of which the shell never tells is given up all the same")
    func noResult() {
        var bench = Bench()
        bench.write()
        bench.wait(.minutes(6))
        #expect(bench.contactMes.count == 2)
    }

    @Test("A phone without a known address waits for its own contact, or polls")
    func noAddress() {
        var bench = Bench(isKnown: false)
        let job = bench.write()
        #expect(bench.contactMes.isEmpty && bench.state(job) == .waiting(.contact))
        let (isWanted, effects) = bench.machine.polled(at: bench.now, calls: .unknown)
        bench.execute(effects)
        #expect(isWanted && bench.history(job) == [.accepted, .pollAnswered])
    }

    @Test("A poll is answered 200 when nothing is to be done, or the phone is in a call, or will come by itself")
    func polls() {
        var bench = Bench()
        func poll() -> Bool {
            let (isWanted, effects) = bench.machine.polled(at: bench.now, calls: bench.calls)
            bench.execute(effects)
            return isWanted
        }
        #expect(!poll())
        let job = bench.write()
        #expect(poll() && poll())
        #expect(bench.history(job).count { $0 == .pollAnswered } == 1)
        bench.calls(.busy)
        #expect(!poll())
        bench.calls(.unknown)
        #expect(poll())
        bench.contact()
        #expect(!poll(), "the phone is there")
        bench.reply(.writeItems, .busy)
        #expect(!poll(), "it comes back by itself")
        bench.contact(.startUp)
        bench.reply(.writeItems)
        #expect(!poll())
    }

    @Test("A poll of a phone that cannot be contacted is answered 202 during the back-off")
    func pollDuringBackOff() {
        var bench = Bench()
        bench.write()
        bench.execute(bench.machine.contactMeEnded(.unreachable("no route"), at: bench.now, calls: .unknown))
        let (isWanted, effects) = bench.machine.polled(at: bench.now, calls: .unknown)
        bench.execute(effects)
        #expect(isWanted)
    }

    @Test("A timer that was taken back is passed over; one that was set anew keeps its time")
    func staleTimers() {
        var bench = Bench()
        let job = bench.write()
        for timer in WorkpointTimer.allCases {
            let set = bench.timers[timer].map { [WorkpointEffect.setTimer(timer, at: $0)] } ?? []
            #expect(bench.machine.timerFired(timer, at: bench.now, calls: .unknown) == set)
        }
        #expect(bench.state(job) == .waiting(.contact))
    }
}
