import Synchronization
import Testing

@testable import gatewayd

@Suite("Requests that come twice")
struct IdempotencyLedgerTests {
    private let clock = ManualClock()
    private let runs = Counter()

    private final class Counter: Sendable {
        let value = Mutex(0)
    }

    private func ledger() -> IdempotencyLedger {
        IdempotencyLedger { [clock] in clock.now }
    }

    private func ask(_ ledger: IdempotencyLedger, _ key: String, _ body: String = "a", as name: String = "crm")
        async throws -> Int
    {
        let answer = try await ledger.perform(.init(application: name, text: key), body: Array(body.utf8)) { [runs] in
            let run = runs.value.withLock {
                $0 += 1; return $0
            }
            return .success(.init(status: .created, json: String(run), location: nil))
        }
        return try #require(Int(answer.json))
    }

    @Test("The second gets the answer of the first, until ten minutes are over")
    func memory() async throws {
        let ledger = ledger()
        #expect(try await ask(ledger, "k") == 1)
        #expect(try await ask(ledger, "k") == 1)
        clock.advance(seconds: IdempotencyLedger.seconds)
        #expect(try await ask(ledger, "k") == 2)
    }

    @Test("Two applications may use the same key")
    func owners() async throws {
        let ledger = ledger()
        #expect(try await ask(ledger, "k", as: "crm") == 1)
        #expect(try await ask(ledger, "k", as: "wallboard") == 2)
    }

    @Test("A refusal is repeated as it was")
    func refusal() async throws {
        let ledger = ledger()
        let key = IdempotencyLedger.Key(application: "crm", text: "k")
        for _ in 1...2 {
            await #expect(throws: Problem.badBody("once")) {
                try await ledger.perform(key, body: []) { [runs] in
                    let run = runs.value.withLock {
                        $0 += 1; return $0
                    }
                    return .failure(.badBody(run == 1 ? "once" : "twice"))
                }
            }
        }
    }

    @Test("The oldest are forgotten when there are too many")
    func capacity() async throws {
        let ledger = ledger()
        for number in 0...IdempotencyLedger.capacity { _ = try await ask(ledger, String(number)) }
        let before = runs.value.withLock { $0 }
        #expect(try await ask(ledger, "1") == 2)
        #expect(try await ask(ledger, "0") == before + 1)
    }
}
