import DeviceActors
import ExtensionMobility
import Testing

/// Each code, by the condition that it stands for. Those of the language itself are in `RequestTests`.
@Suite("The error codes of Extension Mobility")
struct ErrorCodeTests {
    @Test("2: an empty name or password, and a certificate that nobody can check")
    func authentication() {
        var bench = Bench()
        #expect(bench.ask(.logoutAll, by: "", "secret").code == .authentication)
        #expect(bench.ask(.logoutAll, by: "proxy", "").code == .authentication)
        let encrypted = ApplicationCredentials(id: "proxy", secret: "secret", isEncrypted: true)
        #expect(throws: MobilityError(.authentication, "an encrypted certificate cannot be checked")) {
            try bench.directory.passwordCheck(of: encrypted, from: .office, at: bench.now)
        }
    }

    @Test("2: a password that could not be checked, as too many are being checked")
    func overloadedCheck() throws {
        var bench = Bench()
        let check = try bench.directory.passwordCheck(
            of: ApplicationCredentials(id: "proxy", secret: "secret"), from: .office, at: bench.now)
        #expect(throws: MobilityError(.authentication, "too many passwords are being checked")) {
            try bench.directory.caller(check, verdict: .unavailable, at: bench.now)
        }
    }

    @Test("3: an unknown application and a wrong password are answered with the same words")
    func invalidApplication() {
        var bench = Bench()
        let unknown = bench.ask(.logoutAll, by: "nobod")
        let wrong = bench.ask(.logoutAll, by: "proxy", "wrong")
        #expect(unknown == .failure(MobilityError(.invalidApplication, verbatim: "Could not authenticate 'nobod'")))
        #expect(wrong == .failure(MobilityError(.invalidApplication, verbatim: "Could not authenticate 'proxy'")))
        // A user without a password cannot use the API in his own name.
        #expect(bench.ask(.logoutAll, by: "carl").code == .invalidApplication)
    }

    @Test("3: an unknown name takes a check as costly as a known one")
    func decoy() throws {
        let bench = Bench()
        let check = try bench.directory.passwordCheck(
            of: ApplicationCredentials(id: "nobody", secret: "x"), from: .office, at: bench.now)
        #expect(check.way == .hash(.decoy))
    }

    @Test("3: a password that was changed while it was being checked is no longer the right one")
    func changedMeanwhile() throws {
        var bench = Bench()
        let caller = try bench.caller()
        let check = try bench.directory.passwordCheck(
            of: ApplicationCredentials(id: "proxy", secret: "secret"), from: .office, at: bench.now)
        try bench.change([
            .application(MobilityApplication(name: "proxy", password: .made(6), hasProxyRights: true))
        ])
        #expect(throws: MobilityError.self) { try bench.directory.caller(check, verdict: .right, at: bench.now) }
        let decision = bench.directory.decide(.logoutAll, by: caller, from: .office, at: bench.now)
        guard case .answer(let answer) = decision else {
            Issue.record("judged though void")
            return
        }
        #expect(answer.code == .invalidApplication)
        #expect(bench.ask(.logoutAll, by: "proxy", "new secret") == .success)
    }

    @Test("4: a locked user")
    func locked() {
        var bench = Bench { $0.users[0].isLocked = true }
        #expect(bench.ask(.login("john", at: 1)).code == .policy)
    }

    @Test("5 and 22: a device that is not enabled, at a logout and at a login")
    func disabled() throws {
        var bench = Bench()
        #expect(bench.ask(.login("john", at: 3)).code == .loginDisabled)
        #expect(bench.ask(.logout(at: 3)).code == .logoutDisabled)
    }

    @Test("6: changes that cannot be stored are not made")
    func database() throws {
        var bench = Bench()
        let caller = try bench.caller()
        guard
            case .store(let ticket) = bench.directory.decide(
                .login("john", at: 1), by: caller, from: .office, at: bench.now)
        else {
            Issue.record("not stored")
            return
        }
        let outcome = bench.directory.finish(ticket, MobilityError(.database))
        #expect(outcome.answer == .failure(MobilityError(.database)))
        #expect(outcome.effects.isEmpty)
        #expect(bench.login(at: 1) == nil)
        #expect(bench.ask(.login("john", at: 1)) == .success)
    }

    @Test("7: an automatic logout for which there is no room")
    func automaticLogout() {
        var policy = MobilityPolicy()
        policy.maximumScheduledLogouts = 1
        var bench = Bench(policy)
        #expect(bench.ask(.login("john", at: 1, for: .minutes(5))) == .success)
        #expect(bench.ask(.login("mary@example.com", at: 2, for: .minutes(5))).code == .automaticLogout)
        #expect(bench.ask(.login("mary@example.com", at: 2)) == .success)
    }

    @Test("9: a users' directory that does not answer")
    func usersDirectory() {
        var bench = Bench { $0.users[0].authority = .directory }
        #expect(bench.ask(.login("john", at: 1), by: "john", "johns secret").code == .directory)
        // Who has proxy rights needs no password of the user's.
        #expect(bench.ask(.login("john", at: 1)) == .success)
    }

    @Test("10: an application without the right, whatever it asks")
    func proxyRights() {
        var bench = Bench()
        for operation: MobilityOperation in [
            .login("john", at: 1), .logout(at: 1), .logoutAll, .deviceUsers(["SEP000000000001"]),
            .userDevices(["john"]),
            .checkUsers(["john"], .userID), .deviceProfiles(["john"]),
        ] { #expect(bench.ask(operation, by: "weak").code == .proxyRights) }
    }

    @Test("10: a user may act for himself, and for nobody else")
    func usersForThemselves() {
        var bench = Bench()
        let (me, secret) = ("JOHN", "johns secret")
        #expect(bench.ask(.login("carl", at: 1), by: me, secret).code == .proxyRights)
        #expect(bench.ask(.login("john", at: 1, profile: "Carl"), by: me, secret).code == .proxyRights)
        #expect(bench.ask(.userDevices(["john", "carl"]), by: me, secret).code == .proxyRights)
        #expect(bench.ask(.deviceUsers(["SEP000000000001"]), by: me, secret).code == .proxyRights)
        #expect(bench.ask(.logoutAll, by: me, secret).code == .proxyRights)
        #expect(bench.ask(.login("carl", at: 2, profile: "carl")) == .success)
        #expect(bench.ask(.logout(at: 2), by: me, secret).code == .proxyRights)
        #expect(bench.ask(.login("john", at: 1, profile: "johntravel"), by: me, secret) == .success)
        #expect(bench.ask(.userDevices(["john"]), by: me, secret).code == nil)
        #expect(bench.ask(.logout(at: 1), by: me, secret) == .success)
    }

    @Test("11: a device that does not exist")
    func noSuchDevice() {
        var bench = Bench()
        #expect(bench.ask(.login("john", at: 9)).code == .noSuchDevice)
        #expect(bench.ask(.logout(at: 9)).code == .noSuchDevice)
    }

    @Test("12: no such profile, none to choose, a snapshot, and a device without a profile for logouts")
    func noSuchProfile() {
        var bench = Bench()
        #expect(bench.ask(.login("john", at: 1, profile: "Nothing")).code == .noSuchProfile)
        #expect(bench.ask(.login("carl", at: 1)).code == .noSuchProfile)
        #expect(bench.ask(.login("dave", at: 1)).code == .noSuchProfile)
        #expect(bench.ask(.login("dave", at: 1, profile: "ADP000000000001")).code == .noSuchProfile)
        #expect(bench.ask(.login("john", at: 5)).code == .noSuchProfile)
        // Who has proxy rights may give a profile that is not the user's (guide 4.1, page 2-2).
        #expect(bench.ask(.login("dave", at: 1, profile: "lobby")) == .success)
    }

    @Test("18 and 19: a device where somebody is logged in, or nobody")
    func deviceInUse() {
        var bench = Bench()
        #expect(bench.ask(.logout(at: 1)).code == .notLoggedIn)
        #expect(bench.ask(.login("john", at: 1)) == .success)
        #expect(bench.ask(.login("mary@example.com", at: 1)).code == .deviceInUse)
        #expect(bench.ask(.login("john", at: 1)).code == .deviceInUse)
    }

    @Test("20: a device of which nobody has said whether it is enabled")
    func hotelingFlag() {
        var bench = Bench()
        #expect(bench.ask(.login("john", at: 4)).code == .hotelingFlag)
        #expect(bench.ask(.logout(at: 4)).code == .hotelingFlag)
    }

    @Test("21: a device whose stored login cannot be read, until the administrator sets it up anew")
    func hotelingStatus() throws {
        var bench = Bench { $0.unreadableAssignments = [.phone(1)] }
        #expect(bench.ask(.login("john", at: 1)).code == .hotelingStatus)
        #expect(bench.ask(.logout(at: 1)).code == .hotelingStatus)
        let device = Bench.contents.devices[0]
        try bench.change([.removeDevice(.phone(1)), .device(device)])
        #expect(bench.ask(.login("john", at: 1)) == .success)
    }

    @Test("23: a user that does not exist, by name or number")
    func noSuchUser() {
        var bench = Bench()
        #expect(bench.ask(.login("nobody", at: 1)).code == .noSuchUser)
        #expect(bench.ask(.login("2001", at: 1)).code == .noSuchUser)
        #expect(bench.ask(.login("john", at: 1, by: .extensionNumber)).code == .noSuchUser)
        #expect(bench.ask(.login("1", at: 1, by: .selfService)).code == .noSuchUser)
    }

    @Test("25: a user who is logged in elsewhere, where that is not allowed")
    func loggedInElsewhere() {
        var bench = Bench()
        #expect(bench.ask(.login("john", at: 1)) == .success)
        #expect(bench.ask(.login("JOHN", at: 2)).code == .loggedInElsewhere)
        #expect(bench.login(at: 2) == nil)
    }

    @Test("26: one request more than may be worked on at once")
    func busy() throws {
        var bench = Bench()
        for _ in 0..<5 { try bench.directory.enter() }
        #expect(throws: MobilityError(.busy)) { try bench.directory.enter() }
        bench.directory.leave()
        try bench.directory.enter()
    }

    @Test("27: a user who must change his password first, at the API")
    func changePassword() {
        var bench = Bench { $0.users[0].mustChangePassword = true }
        #expect(bench.ask(.login("john", at: 1), by: "john", "johns secret").code == .changePassword)
        // Only who knows the password is told.
        #expect(bench.ask(.login("john", at: 1), by: "john", "guess").code == .invalidApplication)
        #expect(bench.ask(.login("john", at: 1)) == .success)
    }

    @Test("28 and 30: an address that is not trusted, and a proxy where none is allowed")
    func origins() throws {
        var policy = MobilityPolicy()
        policy.trustedAddresses = try TrustedAddresses("10.1.2.3; 2001:db8::1")
        var bench = Bench(policy)
        let elsewhere = RequestOrigin(address: NetworkAddress("10.1.2.4"))
        let proxied = RequestOrigin(address: NetworkAddress("10.1.2.3"), isThroughProxy: true)
        #expect(bench.ask(.login("john", at: 1), from: elsewhere).code == .untrustedAddress)
        #expect(bench.ask(.login("john", at: 1), from: RequestOrigin(address: nil)).code == .untrustedAddress)
        #expect(bench.ask(.login("john", at: 1), from: proxied).code == .proxyNotAllowed)
        bench.directory.policy.allowsProxy = true
        #expect(bench.ask(.login("john", at: 1), from: proxied) == .success)
        let mapped = RequestOrigin(address: NetworkAddress("::ffff:10.1.2.3"))
        #expect(bench.ask(.logout(at: 1), from: mapped) == .success)
    }

    @Test("28 and 30: what is claimed of the address counts for trusted relays alone")
    func claims() throws {
        var policy = MobilityPolicy()
        policy.trustedAddresses = try TrustedAddresses("192.0.2.7")
        var bench = Bench(policy)
        let good = OriginClaims(address: "192.0.2.7", isThroughProxy: false)
        #expect(bench.ask(.logoutAll, claims: good).code == .untrustedAddress)
        #expect(bench.ask(.logoutAll, by: "relay", claims: good) == .success)
        let bad = OriginClaims(address: "192.0.2.7", isThroughProxy: true)
        #expect(bench.ask(.logoutAll, by: "relay", claims: bad).code == .proxyNotAllowed)
        #expect(
            bench.ask(.logoutAll, by: "relay", claims: OriginClaims(address: "no address")).code == .untrustedAddress)
    }

    @Test("41: a user who must change his PIN first, at a phone")
    func changePIN() throws {
        var bench = Bench { $0.users[0].mustChangePIN = true }
        let user = try bench.directory.user(named: "john", by: .userID)
        let check = bench.directory.pinCheck(of: user, named: "john", pin: "12345", from: .office, at: bench.now)
        #expect(throws: MobilityError(.changePIN)) {
            try bench.directory.pinHolder(check, verdict: Bench.verdict(check), at: bench.now)
        }
    }

    @Test("47: a number that belongs to several users")
    func sharedNumber() {
        var bench = Bench()
        #expect(bench.ask(.login("2002", at: 1, by: .extensionNumber)).code == .sharedNumber)
        #expect(bench.ask(.checkUsers(["2002"], .extensionNumber)).code == .sharedNumber)
        #expect(bench.ask(.login("2001", at: 1, by: .extensionNumber)) == .success)
        #expect(bench.ask(.logout(at: 1)) == .success)
        #expect(bench.ask(.login("92001", at: 1, by: .selfService)) == .success)
    }
}
