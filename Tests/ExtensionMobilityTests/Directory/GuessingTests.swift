import ExtensionMobility
import Testing

@Suite("Guessing passwords")
struct GuessingTests {
    @Test("After some wrong passwords the right one is refused too, with the same words, until the wait is over")
    func throttled() {
        var bench = Bench()
        let refusal = MobilityAnswer.failure(
            MobilityError(.invalidApplication, verbatim: "Could not authenticate 'proxy'"))
        for _ in 0..<4 { #expect(bench.ask(.logoutAll, by: "proxy", "wrong") == refusal) }
        #expect(bench.ask(.logoutAll, by: "proxy", "secret") == refusal)
        bench.pass(.seconds(2))
        #expect(bench.ask(.logoutAll, by: "proxy", "secret") == .success)
    }

    @Test("Guesses from one address do not keep the owner out at another")
    func otherSource() {
        var bench = Bench()
        for _ in 0..<6 { bench.ask(.logoutAll, by: "proxy", "wrong") }
        let elsewhere = RequestOrigin(address: NetworkAddress("10.9.9.9"))
        #expect(bench.ask(.logoutAll, from: elsewhere) == .success)
    }

    @Test("Guessing one name from many addresses is slowed down, and many names from one address")
    func distributed() {
        var bench = Bench()
        for number in 0..<20 {
            bench.ask(
                .logoutAll, by: "proxy", "wrong", from: RequestOrigin(address: NetworkAddress("10.0.0.\(number)")))
        }
        #expect(
            bench.ask(.logoutAll, from: RequestOrigin(address: NetworkAddress("10.0.1.1"))).code == .invalidApplication)
        for number in 0..<110 { bench.ask(.logoutAll, by: "name\(number)", "wrong") }
        #expect(bench.ask(.logoutAll, by: "relay").code == .invalidApplication)
    }

    @Test("Guesses that are checked at the same time count before any of them is believed")
    func burst() throws {
        var bench = Bench()
        let checks = try (0..<6).map { place in
            try bench.directory.passwordCheck(
                of: ApplicationCredentials(id: "proxy", secret: place == 5 ? "secret" : "wrong"), from: .office,
                at: bench.now)
        }
        var refused = 0
        for check in checks {
            do {
                _ = try bench.directory.caller(check, verdict: Bench.verdict(check), at: bench.now)
            } catch {
                refused += 1
            }
        }
        #expect(refused == 6)
    }

    @Test("Who is slowed down costs the same check as before")
    func constantCost() throws {
        var bench = Bench()
        for _ in 0..<4 { bench.ask(.logoutAll, by: "proxy", "wrong") }
        let check = try bench.directory.passwordCheck(
            of: ApplicationCredentials(id: "proxy", secret: "secret"), from: .office, at: bench.now)
        #expect(check.way == .hash(.decoy))
    }
}
