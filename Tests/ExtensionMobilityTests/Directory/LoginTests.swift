import DeviceActors
import ExtensionMobility
import Provisioning
import Testing

@Suite("Logging in and out")
struct LoginTests {
    @Test("A login gives the phone the user's default profile and tells who watches it, after it is stored")
    func login() throws {
        var bench = Bench()
        #expect(bench.ask(.login("john", at: 1)) == .success)
        let login = MobilityLogin(user: "john", profile: "JohnDesk", since: bench.now.date)
        #expect(bench.login(at: 1) == login)
        guard case .assignment(let stored) = try #require(bench.stored.first) else {
            Issue.record("something else was stored")
            return
        }
        #expect(stored.login == login)
        #expect(stored.revision == 1)
        let told = try #require(bench.told.first)
        #expect(told.kind == .assignmentChanged(from: nil, to: login))
        #expect(told.cause == .request("proxy"))
        let given = try #require(bench.assigned.first)
        #expect(given.user == "john")
        #expect(given.items.value("e164") == "200")
        #expect(given.items.value("sip-pwd") == "p0")
    }

    @Test("A logout gives the phone its own settings, and nothing of the user stays behind")
    func logout() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1))
        #expect(bench.ask(.logout(at: 1)) == .success)
        let given = try #require(bench.assigned.last)
        #expect(given.user == nil)
        #expect(given.items.value("e164") == "9001")
        #expect(given.items.first { $0.name == "sip-pwd" }?.value == "")
        #expect(given.revision == 2)
        // The next user's phone still clears what the one before had.
        bench.ask(.login("dave", at: 1, profile: "Lobby"))
        #expect(Set(bench.assigned[0].items.map(\.key)).isSubset(of: bench.assigned[2].items.map(\.key)))
    }

    @Test("Of a snapshot only what logins have changed is given back")
    func snapshot() throws {
        var bench = Bench { $0.profiles[5].settings.append(Item("mac-addr", "00:00:00:00:00:01")) }
        bench.ask(.login("john", at: 1))
        bench.ask(.logout(at: 1))
        let given = try #require(bench.assigned.last)
        #expect(given.items.value("e164") == "9001")
        #expect(given.items.value("mac-addr") == nil)
    }

    @Test("A named profile for logouts takes the place of the snapshot")
    func logoutProfile() {
        var bench = Bench { $0.devices[0].logoutProfile = "Lobby" }
        bench.ask(.login("john", at: 1))
        bench.ask(.logout(at: 1))
        #expect(bench.assigned.map(\.profile) == ["JohnDesk", "Lobby"])
        #expect(bench.assigned.last?.lines.first?.number == "204")
    }

    @Test("On another model, what depends on the model comes from the model's default profile")
    func mismatch() throws {
        var bench = Bench { contents in
            contents.devices[0].model = "OpenStage 20"
            contents.profiles[0].settings = [Item("language-iso", "de")]
            contents.profiles[0].modelSettings = [Item("function-key-def", index: 1, "59")]
            var small = DeviceProfile(name: "Small", model: "openstage 20")
            small.settings = [Item("language-iso", "en")]
            small.modelSettings = [Item("function-key-def", index: 1, "18")]
            contents.profiles.append(small)
            contents.modelDefaults = [ModelDefault(model: "OPENSTAGE 20", profile: "Small")]
        }
        bench.ask(.login("john", at: 1))
        bench.ask(.login("mary@example.com", at: 2))
        let given = try #require(bench.assigned.first)
        #expect(given.items.value("language-iso") == "de")
        #expect(given.items.value("function-key-def") == "18")
        #expect(bench.login(at: 1)?.isMismatched == true)
        #expect(bench.login(at: 2)?.isMismatched == false)
    }

    @Test("Names are compared without letter case, and percent-encoded ones too, the literal name first")
    func names() {
        var bench = Bench { $0.users.append(MobilityUser(id: "mary%40example.com", profiles: ["Lobby"])) }
        #expect(bench.ask(.login("MARY@EXAMPLE.COM", at: 1)) == .success)
        #expect(bench.login(at: 1)?.profile == "Mary")
        #expect(bench.ask(.login("mary%40example.com", at: 2)) == .success)
        #expect(bench.login(at: 2)?.profile == "Lobby")
        #expect(
            bench.ask(.checkUsers(["JOHN", "j%6Fhn"], .userID))
                == .users([
                    UserPresence(user: "JOHN", known: "John"), UserPresence(user: "j%6Fhn", known: "John"),
                ]))
    }

    @Test("Where several logins are allowed, a user is at all of his phones")
    func allowed() {
        var policy = MobilityPolicy()
        policy.multipleLogins = .allowed
        var bench = Bench(policy)
        bench.ask(.login("john", at: 2))
        bench.ask(.login("john", at: 1))
        #expect(
            bench.ask(.userDevices(["john"]))
                == .userDevices([UserDevices(user: "john", devices: ["SEP000000000001", "SEP000000000002"])]))
    }

    @Test("Where a new login ends the old one, the old phone is told first, in one change of the store")
    func logOutOthers() {
        var policy = MobilityPolicy()
        policy.multipleLogins = .logOutOthers
        var bench = Bench(policy)
        bench.ask(.login("john", at: 1))
        bench.ask(.login("john", at: 2))
        #expect(bench.login(at: 1) == nil)
        #expect(bench.login(at: 2)?.user == "john")
        #expect(bench.told.map(\.device.name) == [.phone(1), .phone(1), .phone(2)])
        #expect(bench.told[1].cause == .loggedInElsewhere)
        #expect(bench.assigned.map(\.device.name) == [.phone(1), .phone(1), .phone(2)])
    }

    @Test("logoutAll logs everybody out, also at phones that were disabled meanwhile")
    func logoutAll() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1))
        bench.ask(.login("mary@example.com", at: 2))
        var disabled = Bench.contents.devices[0]
        disabled.isEnabled = false
        try bench.change([.device(disabled)])
        #expect(bench.ask(.logoutAll) == .success)
        #expect(bench.directory.loginCount == 0)
        #expect(bench.ask(.logoutAll) == .success)
    }

    @Test("Queries tell users, last users, devices and profiles, and what does not exist")
    func queries() {
        var bench = Bench()
        bench.ask(.login("john", at: 1))
        bench.ask(.login("mary@example.com", at: 2))
        bench.ask(.logout(at: 2))
        let names = ["sep000000000001", "SEP000000000002", "SEP000000000003", "SEPX"]
        #expect(
            bench.ask(.deviceUsers(names))
                == .deviceUsers([
                    DeviceUsers(device: names[0], user: "John", lastUser: "John"),
                    DeviceUsers(device: names[1], lastUser: "mary@example.com"), DeviceUsers(device: names[2]),
                    DeviceUsers(device: names[3], exists: false),
                ]))
        bench.directory.policy.remembersLastUser = false
        #expect(bench.ask(.deviceUsers([names[1]])) == .deviceUsers([DeviceUsers(device: names[1])]))
        #expect(
            bench.ask(.userDevices(["john", "dave", "x"]))
                == .userDevices([
                    UserDevices(user: "john", devices: ["SEP000000000001"]), UserDevices(user: "dave", devices: []),
                    UserDevices(user: "x", devices: nil),
                ]))
        #expect(
            bench.ask(.deviceProfiles(["john", "dave", "x"]))
                == .deviceProfiles([
                    UserProfiles(
                        user: "john",
                        profiles: [
                            .init(name: "JohnDesk", isDefault: true), .init(name: "JohnTravel", isDefault: false),
                        ]),
                    UserProfiles(user: "dave", profiles: []), UserProfiles(user: "x", profiles: nil),
                ]))
    }

    @Test("What was not handed over before an end is handed over at the start, with its revision")
    func restart() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1))
        bench.ask(.login("mary@example.com", at: 2))
        let progress = bench.directory.handedOver(.phone(1), revision: 1)
        #expect(progress == [.progress(.phone(1), handedOver: 1, inService: 0)])
        #expect(bench.directory.handedOver(.phone(1), revision: 1).isEmpty)
        var contents = Bench.contents
        contents.assignments = [1, 2].compactMap { bench.directory.assignment(of: .phone($0)) }
        let again = MobilityDirectory(contents, decoy: .decoy)
        #expect(again.unfinished() == bench.assigned.filter { $0.device.name == .phone(2) })
    }

    @Test("A phone is told to be in service once, and only with what was decided last")
    func inService() {
        var bench = Bench()
        bench.ask(.login("john", at: 1))
        bench.ask(.logout(at: 1))
        #expect(bench.directory.isInService(.phone(1), revision: 1, at: bench.now.date).effects.isEmpty)
        let (changes, effects) = bench.directory.isInService(.phone(1), revision: 2, at: bench.now.date)
        #expect(changes == [.progress(.phone(1), handedOver: 0, inService: 2)])
        guard case .tell(let notice)? = effects.first else {
            Issue.record("nobody was told")
            return
        }
        #expect(notice.kind == .inService(nil))
        #expect(bench.directory.isInService(.phone(1), revision: 2, at: bench.now.date).effects.isEmpty)
    }
}
