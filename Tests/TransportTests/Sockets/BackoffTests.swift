import NIOCore
import Testing

@testable import Transport

@Suite("Waiting between attempts")
struct BackoffTests {
    @Test("Without jitter the waits double up to the longest and start over after a success")
    func doubling() {
        var backoff = Backoff(initial: .milliseconds(250), maximum: .seconds(3), jitter: 0)
        var random = SplitMix64(seed: 1)
        let waits = (0..<6).map { _ in backoff.next(using: &random).nanoseconds / 1_000_000 }
        #expect(waits == [250, 500, 1_000, 2_000, 3_000, 3_000])
        backoff.reset()
        #expect(backoff.next(using: &random) == .milliseconds(250))
    }

    @Test("The same seed gives the same waits, another seed others")
    func deterministic() {
        func waits(_ seed: UInt64) -> [Int64] {
            var backoff = Backoff()
            var random = SplitMix64(seed: seed)
            return (0..<20).map { _ in backoff.next(using: &random).nanoseconds }
        }
        #expect(waits(7) == waits(7))
        #expect(waits(7) != waits(8))
    }

    @Test("Jitter shortens a wait by no more than its part")
    func bounds() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<200 {
            var backoff = Backoff(initial: .seconds(1), maximum: .seconds(8), jitter: 0.5)
            for nominal in [1.0, 2, 4, 8, 8] {
                let wait = Double(backoff.next(using: &random).nanoseconds) / 1e9
                #expect(wait >= nominal / 2 && wait <= nominal)
            }
        }
    }

    @Test("After any number of failures the wait is still the longest one")
    func manyFailures() {
        var backoff = Backoff(initial: .seconds(1), maximum: .seconds(30), jitter: 0)
        var random = SplitMix64(seed: 1)
        var last = TimeAmount.zero
        for _ in 0..<200 { last = backoff.next(using: &random) }
        #expect(last == .seconds(30))
        #expect(backoff.failures == 200)
    }
}

@Suite("When a connector connects")
struct ConnectorMachineTests {
    private func machine() -> ConnectorMachine {
        ConnectorMachine(
            backoff: Backoff(initial: .seconds(1), maximum: .seconds(8), jitter: 0), stableAfter: .seconds(10),
            random: SplitMix64(seed: 1))
    }
    private let start = NIODeadline.uptimeNanoseconds(0)

    @Test("It connects, waits longer after each failure, and connects again for ever")
    func failures() {
        var machine = machine()
        #expect(machine.start() == .connect)
        for seconds in [1, 2, 4, 8, 8] as [Int64] {
            #expect(machine.attemptFailed(.connectFailed("no")) == .wait(.seconds(seconds)))
            #expect(machine.waitIsOver() == .connect)
        }
        #expect(machine.state == .connecting(attempt: 6))
    }

    @Test("A wire that lasted makes the waits start over; one that did not, does not")
    func stability() {
        var machine = machine()
        _ = machine.start()
        _ = machine.attemptFailed(.connectFailed("no"))
        _ = machine.waitIsOver()
        #expect(machine.attemptSucceeded(at: start) == .open)
        #expect(machine.wireClosed(.remoteClosed, at: start + .seconds(9)) == .wait(.seconds(2)))
        _ = machine.waitIsOver()
        #expect(machine.attemptSucceeded(at: start + .seconds(20)) == .open)
        #expect(machine.wireClosed(.remoteClosed, at: start + .seconds(30)) == .wait(.seconds(1)))
    }

    @Test("Stopped in service it closes; stopped while connecting it discards what still comes")
    func stopping() {
        var machine = machine()
        _ = machine.start()
        #expect(machine.stop() == .none)
        #expect(machine.attemptSucceeded(at: start) == .discard)
        #expect(machine.start() == .connect)
        #expect(machine.attemptSucceeded(at: start) == .open)
        #expect(machine.stop() == .close)
        #expect(machine.wireClosed(.local, at: start) == .none)
        #expect(machine.waitIsOver() == .none)
        #expect(machine.state == .stopped)
    }

    @Test("Stopped and started again during an attempt, it makes use of that attempt")
    func restartDuringAttempt() {
        var machine = machine()
        #expect(machine.start() == .connect)
        _ = machine.stop()
        #expect(machine.start() == .none)
        #expect(machine.attemptSucceeded(at: start) == .open)
    }

    @Test("Starting twice does nothing the second time")
    func twice() {
        var machine = machine()
        #expect(machine.start() == .connect)
        #expect(machine.start() == .none)
    }
}

@Suite("Caps on connections")
struct ConnectionLedgerTests {
    @Test("Connections are admitted up to the cap per address and in all, and again when some have gone")
    func caps() {
        var ledger = ConnectionLedger(maximum: 3, maximumPerAddress: 2)
        #expect(ledger.admit("a") == nil)
        #expect(ledger.admit("a") == nil)
        #expect(ledger.admit("a") == .perAddress)
        #expect(ledger.admit("b") == nil)
        #expect(ledger.admit("c") == .total)
        ledger.release("a")
        #expect(ledger.admit("c") == nil)
        #expect(ledger.count == 3)
    }

    @Test("Releasing an address that is not there changes nothing")
    func unknown() {
        var ledger = ConnectionLedger(maximum: 1, maximumPerAddress: 1)
        ledger.release("x")
        #expect(ledger.count == 0)
        #expect(ledger.admit("x") == nil)
        #expect(ledger.admit("x") == .total)
    }
}
