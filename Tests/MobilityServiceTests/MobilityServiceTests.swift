import DeviceActors
import ExtensionMobility
import Provisioning
import Store
import TestSupport
import Testing

@testable import MobilityService

@Suite("Extension Mobility at work", .timeLimit(.minutes(1)))
struct MobilityServiceTests {
    @Test("A login is stored before it is answered, and then handed over to the phone and told")
    func login() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        #expect(await bench.login(1, at: 0) == .success)
        #expect(bench.store.contents.assignments.first?.login?.user == "u1")
        await bench.phones.offered(1)
        #expect(bench.phones.taken.first?.items.value("e164") == "21")
        #expect(bench.told.all.map(\.device.name) == ["D0"])
        #expect(bench.audited.all.first?.subject == "u1 at D0")
    }

    @Test("Before the start, after a failed one and at the end, requests are refused with the code for it")
    func states() async throws {
        let bench = ServiceBench()
        func code() async -> MobilityErrorCode? {
            if case .failure(let error) = await bench.login(0, at: 0) { error.code } else { nil }
        }
        #expect(await code() == .notReady)
        bench.store.fail(.unusable("damaged"))
        await #expect(throws: ProvisioningStoreError.self) { try await bench.service.start() }
        #expect(await code() == .database)
        let other = ServiceBench()
        try await other.service.start()
        await other.service.end()
        #expect(await other.login(0, at: 0) == .failure(MobilityError(.unknown, "the service is being ended")))
        let request = PhoneServiceRequest(
            query: "device=D0".utf8, acceptCharset: nil, acceptLanguage: nil, origin: .office, address: "http://h/e")
        #expect(await other.service.page(for: request).content == .text("Login is unavailable(208)"))
        #expect(await bench.service.page(for: request).content == .text("Login is unavailable(210)"))
    }

    @Test("A store that fails is told by its code, and nothing has changed")
    func storeFailure() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        bench.store.fail(.unavailable("full"))
        #expect(await bench.login(0, at: 0) == .failure(MobilityError(.database)))
        bench.store.fail(.overloaded)
        #expect(await bench.login(0, at: 0) == .failure(MobilityError(.busy)))
        bench.store.fail(nil)
        #expect(await bench.login(0, at: 0) == .success)
        #expect(bench.told.all.count == 1)
    }

    @Test("A hundred logins of one user at a hundred devices at once leave one", arguments: 0..<5)
    func oneUser(run: Int) async throws {
        let bench = ServiceBench(.people(1, devices: 100))
        try await bench.service.start()
        let answers = await withTaskGroup(of: MobilityAnswer.self) { group in
            for device in 0..<100 { group.addTask { await bench.login(0, at: device) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0 == .success } == 1)
        #expect(answers.count { $0 == .failure(MobilityError(.loggedInElsewhere)) } == 99)
        #expect(bench.store.contents.assignments.count { $0.login != nil } == 1)
    }

    @Test("A hundred users at one device at once leave one of them", arguments: 0..<5)
    func oneDevice(run: Int) async throws {
        let bench = ServiceBench(.people(100, devices: 1))
        try await bench.service.start()
        let answers = await withTaskGroup(of: MobilityAnswer.self) { group in
            for user in 0..<100 { group.addTask { await bench.login(user, at: 0) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0 == .success } == 1)
        #expect(answers.count { $0 == .failure(MobilityError(.deviceInUse)) } == 99)
        #expect(bench.told.all.count == 1)
    }

    @Test("One request more than may be worked on at once is refused as busy")
    func busy() async throws {
        let bench = ServiceBench { $0.maximumConcurrentRequests = 2 }
        try await bench.service.start()
        let answers = await withTaskGroup(of: MobilityAnswer.self) { group in
            for number in 0..<3 { group.addTask { await bench.login(number, at: number) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        // Whether the three met is up to the machine; none is lost, and the next finds room.
        #expect(answers.allSatisfy { $0 == .success || $0 == .failure(MobilityError(.busy)) })
        #expect(await bench.logout(at: 0) != .failure(MobilityError(.busy)))
    }

    @Test("At the deadline the user is logged out; also when the clock of the day is set forward")
    func automaticLogout() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        #expect(await bench.login(0, at: 0, minutes: 1) == .success)
        #expect(await bench.login(1, at: 1, minutes: 60) == .success)
        let running = Task { await bench.service.run() }
        for _ in 0..<60 {
            await bench.clock.somebodySleeps()
            #expect(await bench.service.status.logins == 2)
            bench.clock.pass(seconds: 1)
        }
        await bench.phones.offered(3)
        #expect(bench.phones.taken.last?.user == nil)
        await bench.clock.somebodySleeps()
        bench.clock.pass(seconds: 1, onTheWall: 3_600)
        await bench.phones.offered(4)
        #expect(bench.store.contents.assignments.allSatisfy { $0.login == nil })
        #expect(bench.told.all.suffix(2).map(\.cause) == [.deadline, .deadline])
        await bench.clock.somebodySleeps()
        running.cancel()
        bench.clock.wakeAll()
        await running.value
    }

    @Test("A deadline that passed while the service was down is kept at the start")
    func downAtTheDeadline() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        #expect(await bench.login(0, at: 0, minutes: 5) == .success)
        let later = ServiceBench(store: bench.store)
        later.clock.pass(seconds: 600)
        try await later.service.start()
        let running = Task { await later.service.run() }
        await later.clock.somebodySleeps()
        #expect(bench.store.contents.assignments.first?.login == nil)
        running.cancel()
        later.clock.wakeAll()
        await running.value
    }

    @Test("What the phone could not be handed is tried again, ever more rarely, and only the newest of it")
    func handoverRetry() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        bench.phones.refuse(true)
        #expect(await bench.login(0, at: 0) == .success)
        await bench.phones.offered(1)
        #expect(await bench.logout(at: 0) == .success)
        await bench.phones.offered(2)
        bench.phones.refuse(false)
        let running = Task { await bench.service.run() }
        for _ in 0..<3 {
            await bench.clock.somebodySleeps()
            bench.clock.pass(seconds: 1)
        }
        await bench.phones.offered(3)
        #expect(bench.phones.taken.map(\.revision) == [2])
        await bench.clock.somebodySleeps()
        running.cancel()
        bench.clock.wakeAll()
        await running.value
    }

    @Test("What was not handed over when the service ended is handed over when it starts, once")
    func restart() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        bench.phones.refuse(true)
        #expect(await bench.login(0, at: 0) == .success)
        await bench.phones.offered(1)
        let again = ServiceBench(store: bench.store)
        try await again.service.start()
        await again.phones.offered(1)
        #expect(again.phones.taken.map(\.revision) == [1])
        #expect(again.phones.taken.first?.user == "u0")
    }

    @Test("A phone in service is told once, with who is logged in")
    func inService() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        #expect(await bench.login(0, at: 0) == .success)
        await bench.service.isInService("d0", revision: 1)
        await bench.service.isInService("d0", revision: 1)
        #expect(bench.told.all.count == 2)
        guard case .inService(let login) = bench.told.all[1].kind else {
            Issue.record("something else was told")
            return
        }
        #expect(login?.user == "u0")
        #expect(bench.store.contents.assignments.first?.inService == 1)
    }

    @Test("A phone's page logs in by PIN, and out by the phone's own address; wrong PINs are audited without the PIN")
    func pages() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        bench.phones.know(address: RequestOrigin.office.address)
        func get(_ query: String) async -> PhoneObject.Content {
            await bench.service.page(
                for: PhoneServiceRequest(
                    query: query.utf8, acceptCharset: nil, acceptLanguage: nil, origin: .office, address: "http://h/e")
            ).content
        }
        #expect(await get("device=D0&userid=u0&seq=4711") == .text("Please try to login again (201)"))
        #expect(await get("device=D0&userid=u0&seq=secret") == .text("Login successful"))
        #expect(await get("device=D0&doLogout=true") == .text("Logout successful"))
        #expect(bench.audited.all.map(\.code) == [.authentication, nil, nil])
        #expect(!"\(bench.audited.all)".contains("4711"))
    }

    @Test("A snapshot is what the phone says of itself, taken at the first login, and not while somebody is logged in")
    func snapshot() async throws {
        var contents = MobilityContents.people(1, devices: 1)
        contents.devices[0].logoutProfile = nil
        let bench = ServiceBench(contents)
        try await bench.service.start()
        #expect(await bench.login(0, at: 0) != .success)
        await #expect(throws: MobilityError.self) { try await bench.service.takeSnapshot(of: "D0") }
        bench.phones.know(address: nil, settings: [Item("e164", "9000")])
        #expect(await bench.login(0, at: 0) == .success)
        #expect(bench.store.contents.profiles.contains { $0.name == "ADPD0" && $0.origin == .snapshot })
        await #expect(throws: MobilityError(.deviceInUse)) { try await bench.service.takeSnapshot(of: "D0") }
        #expect(await bench.logout(at: 0) == .success)
        await bench.phones.offered(2)
        #expect(bench.phones.taken.last?.items.value("e164") == "9000")
    }

    @Test("A profile that the administrator changes goes to the phone that has it")
    func change() async throws {
        let bench = ServiceBench()
        try await bench.service.start()
        #expect(await bench.login(0, at: 0) == .success)
        var profile = DeviceProfile(name: "P0")
        profile.lines = [DeviceProfile.Line(number: "777")]
        try await bench.service.change([.profile(profile)])
        await bench.phones.offered(2)
        #expect(bench.phones.taken.last?.items.value("e164") == "777")
        await #expect(throws: MobilityAdministrationError.loggedIn("u0")) {
            try await bench.service.change([.removeUser("u0")])
        }
    }

    @Test("With the database of provisioning, a login is there after the process is")
    func database() async throws {
        let folder = try TemporaryFolder()
        var configuration = StoreConfiguration(path: folder.path("store.sqlite")) { _ in false }
        configuration.withoutKey = .storeInClear
        let database = try ProvisioningDatabase(configuration)
        try await database.apply(mobility: MobilityArchive(.people(2, devices: 2)).changes)
        var surroundings = MobilitySurroundings(
            store: database, verifier: WordVerifier(), phones: RecordedPhones(), clock: HeldClock(),
            policy: MobilityPolicy(), decoy: .decoy)
        surroundings.handoversAtOnce = 1
        let service = ExtensionMobilityService(surroundings)
        try await service.start()
        let form = """
            xml=<request><appInfo><appID>proxy</appID><appCertificate>secret</appCertificate></appInfo><login>\
            <deviceName>D1</deviceName><userID>u1</userID></login></request>
            """
        #expect(await service.answer(form: Array(form.utf8), from: .office) == .success)
        // Nothing was closed: what is read is what is on the disk.
        let contents = try await database.mobilityContents()
        #expect(contents.assignments.map(\.device) == ["D1"])
        #expect(contents.assignments.first?.login?.user == "u1")
    }
}
