import DeviceActors
import ExtensionMobility
import Provisioning
import Testing

@Suite("Administering Extension Mobility")
struct AdministrationTests {
    private func refusal(_ changes: [MobilityChange], _ bench: Bench = Bench()) -> MobilityAdministrationError? {
        var bench = bench
        do {
            try bench.change(changes)
            return nil
        } catch {
            return error
        }
    }

    @Test("Changes that would leave something dangling are refused")
    func refusals() {
        #expect(refusal([.user(MobilityUser(id: ""))]) == .name(""))
        #expect(refusal([.user(MobilityUser(id: "a\nb"))]) == .name("a\nb"))
        #expect(refusal([.user(MobilityUser(id: "x", profiles: ["No"]))]) == .profile("No"))
        #expect(refusal([.user(MobilityUser(id: "x", profiles: ["ADP000000000001"]))]) == .profile("ADP000000000001"))
        #expect(
            refusal([.user(MobilityUser(id: "x", profiles: ["Lobby"], defaultProfile: "Carl"))])
                == .defaultProfile(of: "x"))
        #expect(refusal([.user(MobilityUser(id: "x", maximumLoginMinutes: 0))]) == .maximum(of: "x"))
        #expect(refusal([.removeUser("x")]) == .unknown("x"))
        #expect(refusal([.removeProfile("carl")]) == .inUse("Carl", by: "carl"))
        #expect(refusal([.removeProfile("Lobby")]) == nil)
        #expect(refusal([.modelDefault(ModelDefault(model: "M", profile: "No"))]) == .profile("No"))
        #expect(refusal([.assignment(DeviceAssignment(device: "x"))]) == .notAdministrative)
        #expect(refusal([.device(MobilityDevice(name: "D", model: "M", logoutProfile: "No"))]) == .profile("No"))
    }

    @Test("All changes are made, or none; each sees those before it")
    func together() throws {
        var bench = Bench()
        #expect(throws: MobilityAdministrationError.self) {
            try bench.change([.user(MobilityUser(id: "new", profiles: ["Lobby"])), .removeUser("nobody")])
        }
        #expect(bench.ask(.checkUsers(["new"], .userID)) == .users([UserPresence(user: "new", known: nil)]))
        try bench.change([
            .profile(DeviceProfile(name: "P")), .user(MobilityUser(id: "new", profiles: ["P"])),
            .removeUser("carl"), .removeProfile("Carl"),
        ])
        #expect(bench.ask(.login("new", at: 1)) == .success)
    }

    @Test("Who is logged in cannot be removed, nor the device and the profile")
    func loggedIn() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1))
        #expect(refusal([.removeUser("JOHN")], bench) == .loggedIn("john"))
        #expect(refusal([.removeDevice(.phone(1))], bench) == .loggedIn(.phone(1)))
        #expect(refusal([.removeUser("john"), .removeProfile("JohnDesk")], bench) == .loggedIn("john"))
        #expect(refusal([.removeProfile("ADP000000000001")], bench) == .inUse("ADP000000000001", by: .phone(1)))
        bench.ask(.logout(at: 1))
        #expect(refusal([.removeUser("john")], bench) == nil)
    }

    @Test("A profile that is changed goes to the phones that have it")
    func changedProfile() throws {
        var bench = Bench()
        bench.ask(.login("john", at: 1))
        bench.ask(.login("mary@example.com", at: 2))
        var profile = Bench.contents.profiles[0]
        profile.lines[0].number = "777"
        try bench.change([.profile(profile)])
        #expect(bench.assigned.count == 3)
        #expect(bench.assigned.last?.device.name == .phone(1))
        #expect(bench.assigned.last?.items.value("e164") == "777")
        #expect(bench.told.last?.cause == .administration)
        // The same once more changes nothing.
        try bench.change([.profile(profile)])
        #expect(bench.assigned.count == 3)
    }

    @Test("Passwords of phones' lines and secret items make a profile secret")
    func secrets() {
        var profile = DeviceProfile(name: "P")
        #expect(!profile.hasSecrets)
        profile.settings = [Item("sip-pwd", "x")]
        #expect(profile.hasSecrets)
        #expect(Bench.contents.profiles[0].hasSecrets)
    }

    @Test("A snapshot is named after the hardware address, given or read from the device's name")
    func snapshotNames() {
        #expect(MobilityDevice(name: "SEP000011112222", model: "M").snapshotName.text == "ADP000011112222")
        let given = MobilityDevice(name: "Lobby", model: "M", hardwareAddress: MACAddress(0x1A_E800_A9F3))
        #expect(given.snapshotName.text == "ADP001AE800A9F3")
        #expect(MobilityDevice(name: "Lobby", model: "M").snapshotName.text == "ADPLobby")
    }

    @Test("The list of trusted addresses has addresses and host names, and no ranges")
    func trustedAddresses() throws {
        var list = try TrustedAddresses("10.0.0.1; phone-proxy.example.com ;::1;")
        let named = try #require(NetworkAddress("192.0.2.9"))
        #expect(list.hosts == ["phone-proxy.example.com"])
        #expect(!list.contains(named))
        list.resolve("phone-proxy.example.com", to: [named])
        #expect(list.contains(named))
        #expect(list.contains(try #require(NetworkAddress("0:0::1"))))
        #expect(throws: TrustedAddresses.Failure.entry("10.0.0.0/8")) { try TrustedAddresses("10.0.0.0/8") }
        #expect(throws: TrustedAddresses.Failure.tooLong) {
            try TrustedAddresses(String(repeating: "10.0.0.1;", count: 120))
        }
    }
}
