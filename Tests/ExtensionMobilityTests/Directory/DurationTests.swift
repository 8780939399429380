import DeviceActors
import ExtensionMobility
import Provisioning
import Testing

@Suite("How long a login lasts")
struct DurationTests {
    private func minutes(
        _ asked: LoginDuration?, maximum: Int? = nil, own: Int? = nil
    ) -> UInt64? {
        var policy = MobilityPolicy()
        policy.maximumLoginMinutes = maximum
        var bench = Bench(policy) { $0.users[0].maximumLoginMinutes = own }
        bench.ask(.login("john", at: 1, for: asked))
        return bench.login(at: 1)?.endsAt.map { ($0.rawValue - bench.now.date.rawValue) / 60_000_000_000 }
    }

    @Test("What is asked for is cut to the maximum, and without end means the maximum; a user's own comes first")
    func clamping() {
        #expect(minutes(nil) == nil)
        #expect(minutes(.indefinite) == nil)
        #expect(minutes(.minutes(60)) == 60)
        #expect(minutes(nil, maximum: 480) == 480)
        #expect(minutes(.indefinite, maximum: 480) == 480)
        #expect(minutes(.minutes(60), maximum: 480) == 60)
        #expect(minutes(.minutes(600), maximum: 480) == 480)
        #expect(minutes(.minutes(600), maximum: 480, own: 500) == 500)
        #expect(minutes(nil, maximum: 480, own: 20) == 20)
        #expect(minutes(nil, own: 20) == 20)
    }

    @Test("At the stored deadline the user is logged out, not a nanosecond earlier, and in the order of the deadlines")
    func automaticLogout() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1, for: .minutes(10)))
        bench.ask(.login("mary@example.com", at: 2, for: .minutes(5)))
        #expect(bench.directory.nextDeadline == bench.now.date + .seconds(300))
        let start = bench.now.date.rawValue
        #expect(bench.directory.logOutExpired(at: Timestamp(rawValue: start + 300_000_000_000 - 1)) == nil)
        let first = bench.directory.logOutExpired(at: bench.now.date + .seconds(300))
        bench.finish(try #require(first))
        #expect(bench.login(at: 2) == nil)
        #expect(bench.login(at: 1) != nil)
        #expect(bench.told.last?.cause == .deadline)
        #expect(bench.directory.nextDeadline == bench.now.date + .seconds(600))
    }

    @Test("A service that was down at the deadline logs out when it is back")
    func afterRestart() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1, for: .minutes(10)))
        var contents = Bench.contents
        contents.assignments = [try #require(bench.directory.assignment(of: .phone(1)))]
        bench.directory = MobilityDirectory(contents, decoy: .decoy)
        bench.pass(.seconds(86_400))
        let ticket = bench.directory.logOutExpired(at: bench.now.date)
        bench.finish(try #require(ticket))
        #expect(bench.login(at: 1) == nil)
        #expect(bench.directory.nextDeadline == nil)
    }

    @Test("A clock that is set changes nothing about the deadline; when it shows it, the user is logged out")
    func clockChange() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1, for: .minutes(10)))
        let deadline = try #require(bench.directory.nextDeadline)
        // Set back by a day, and forward again by two.
        #expect(bench.directory.logOutExpired(at: Timestamp(rawValue: bench.now.date.rawValue - 86_400)) == nil)
        #expect(bench.directory.nextDeadline == deadline)
        let ticket = bench.directory.logOutExpired(at: deadline + .seconds(86_400))
        bench.finish(try #require(ticket))
        #expect(bench.login(at: 1) == nil)
    }

    @Test("Who logs out himself is not logged out once more")
    func earlyLogout() {
        var bench = Bench()
        bench.ask(.login("john", at: 1, for: .minutes(10)))
        bench.ask(.logout(at: 1))
        bench.ask(.login("mary@example.com", at: 1))
        bench.pass(.seconds(3_600))
        #expect(bench.directory.logOutExpired(at: bench.now.date) == nil)
        #expect(bench.login(at: 1)?.user == "mary@example.com")
    }

    @Test("A device that another request is changing is logged out when that is finished")
    func closedDevice() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1, for: .minutes(10)))
        bench.pass(.seconds(600))
        let caller = try bench.caller()
        guard
            case .store(let ticket) = bench.directory.decide(.logout(at: 1), by: caller, from: .office, at: bench.now)
        else {
            Issue.record("not stored")
            return
        }
        #expect(bench.directory.logOutExpired(at: bench.now.date) == nil)
        _ = bench.directory.finish(ticket, MobilityError(.database))
        #expect(bench.directory.logOutExpired(at: bench.now.date) != nil)
    }
}
