import Testing

@testable import Provisioning

@Suite("Nonces and requests that come twice")
struct ReplayTests {
    static let nonce = "58D4EE11C844865CAF0E9AA11ED2856F"

    @Test("The answer has the phone's nonce as it was written", arguments: ["ab15234de14f15a667c6f8d", "Ab-1"])
    func verbatim(nonce: String) {
        var bench = Bench()
        #expect(bench.contact(nonce: nonce).message?.nonce == nonce)
    }

    @Test("Within a flow the nonce may stay or change")
    func bothManners() {
        for nonces in [["A", "A", "A"], ["A", "B", "C"]] {
            var bench = Bench(isKnown: false)
            let job = bench.write()
            #expect(bench.contact(.startUp, nonce: nonces[0]).action == .readAllItems)
            #expect(bench.reply(.readAllItems, nonce: nonces[1]).action == .writeItems)
            #expect(bench.reply(.writeItems, nonce: nonces[2]).isPlainCleanUp)
            #expect(bench.state(job) == .applied)
        }
    }

    @Test("A nonce that began a flow begins no other")
    func replay() {
        var bench = Bench()
        bench.contact(nonce: Self.nonce)
        bench.contact()
        let job = bench.write()
        let answer = bench.contact(.localChanges, nonce: Self.nonce)
        #expect(answer.cleanUpReason == "nonce used before" && answer.endsSession)
        #expect(bench.alarms == [.replayedNonce] && bench.state(job) == .waiting(.contact))
    }

    @Test("A replay does not disturb the flow that is open")
    func replayDuringFlow() {
        var bench = Bench()
        bench.contact(nonce: Self.nonce)
        let job = bench.write()
        bench.contact()
        bench.connection = 7
        #expect(bench.contact(.startUp, nonce: Self.nonce).cleanUpReason == "nonce used before")
        bench.connection = 1
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("Nonces are remembered over a restart of the service")
    func replayAfterRestart() {
        var bench = Bench()
        bench.contact(nonce: Self.nonce)
        bench.contact()
        bench.restartService()
        #expect(bench.contact(nonce: Self.nonce).cleanUpReason == "nonce used before")
    }

    @Test("Nonces are forgotten after a day, or a thousand others")
    func window() {
        var day = Bench()
        day.contact(nonce: Self.nonce)
        day.contact()
        day.wait(.hours(25))
        #expect(day.contact(.localChanges, nonce: Self.nonce).cleanUpReason == nil)
        var thousand = Bench()
        thousand.contact(nonce: Self.nonce)
        for _ in 0..<999 { thousand.contact() }
        #expect(thousand.contact(.localChanges, nonce: Self.nonce).cleanUpReason != nil)
        thousand.contact()
        #expect(thousand.contact(.localChanges, nonce: Self.nonce).cleanUpReason == nil)
    }

    @Test("A lenient service does not look at nonces")
    func lenient() {
        var policy = WorkpointPolicy()
        policy.isLenient = true
        var bench = Bench(policy: policy)
        bench.contact(nonce: Self.nonce)
        bench.contact()
        #expect(bench.contact(.localChanges, nonce: Self.nonce).isPlainCleanUp || bench.alarms.isEmpty)
        #expect(bench.kept.nonces.isEmpty)
    }

    @Test("The same request over another connection gets the same answer, and nothing is done twice")
    func retransmission() {
        var bench = Bench()
        let job = bench.write()
        let first = bench.contact(nonce: Self.nonce)
        bench.connection = 2
        let kept = bench.kept
        #expect(bench.contact(nonce: Self.nonce) == first)
        #expect(bench.kept == kept)
        #expect(bench.reply(.writeItems, nonce: "R").isPlainCleanUp)
        bench.connection = 3
        #expect(bench.reply(.writeItems, nonce: "R").isPlainCleanUp)
        #expect(bench.state(job) == .applied && bench.history(job).count { $0 == .sent } == 1)
        #expect(bench.alarms.isEmpty)
    }

    @Test("A request that is repeated too often, or too late, is a replay")
    func tooManyRetransmissions() {
        var bench = Bench()
        bench.contact(nonce: Self.nonce)
        for _ in 0..<3 { #expect(bench.contact(nonce: Self.nonce).isPlainCleanUp) }
        #expect(bench.contact(nonce: Self.nonce).cleanUpReason == "nonce used before")
        var late = Bench()
        late.contact(nonce: Self.nonce)
        late.wait(.seconds(61))
        #expect(late.contact(nonce: Self.nonce).cleanUpReason == "nonce used before")
    }

    @Test("Equal replies to two parts of a write over one connection are two replies")
    func equalReplies() {
        var bench = Bench()
        let items = (1...2).map { Item("item-\($0)", String(repeating: "x", count: 30_000)) }
        let job = bench.add(.writeItems(items))
        bench.contact(nonce: "A")
        #expect(bench.reply(.writeItems, nonce: "A").items == [items[1]])
        #expect(bench.reply(.writeItems, nonce: "A").isPlainCleanUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("A phone with one nonce and a connection for each request gets the parts of a write in flows of their own")
    func equalRepliesOverSeveralConnections() {
        var bench = Bench()
        let items = (1...2).map { Item("item-\($0)", String(repeating: "x", count: 30_000)) }
        let job = bench.add(.writeItems(items))
        #expect(bench.contact(nonce: "A").items == [items[0]])
        bench.connection = 2
        #expect(
            bench.reply(.writeItems, nonce: "A").asksToComeBack, "its next reply would look like this one sent again")
        bench.connection = 3
        #expect(bench.contact(nonce: "B").items == [items[1]])
        bench.connection = 4
        #expect(bench.reply(.writeItems, nonce: "B").isPlainCleanUp)
        #expect(bench.state(job) == .applied)
    }

    @Test("A request whose answer was lost with the service is no replay when it comes again")
    func retransmissionAfterRestart() {
        var bench = Bench()
        let job = bench.write()
        #expect(bench.contact(nonce: Self.nonce).action == .writeItems)
        bench.restartService()
        #expect(bench.contact(nonce: Self.nonce).action == .writeItems)
        #expect(bench.history(job).suffix(3) == [.restored, .contacted, .sent])
        bench.reply(.writeItems)
        bench.restartService()
        #expect(bench.contact(nonce: Self.nonce).cleanUpReason == "nonce used before", "the phone had the answer")
    }

    @Test("A request that the store could not take leaves no trace: the machine made anew takes it for the first")
    func overload() {
        var bench = Bench()
        let job = bench.write()
        let request = bench.request(
            WorkpointMessage(nonce: Self.nonce, reason: .startUp, items: bench.basicItems()))
        _ = bench.machine.receive(request, at: bench.now, calls: .unknown)
        bench.restartService()  // what the shell does after answering overload: the effects were not executed
        #expect(bench.contact(.startUp, nonce: Self.nonce).action == .writeItems)
        #expect(bench.history(job).count { $0 == .sent } == 1)
    }
}
