import DeviceActors
import Foundation
import Provisioning
import Testing

@testable import Store

@Suite("The store of provisioning", .timeLimit(.minutes(1)))
struct ProvisioningDatabaseTests {
    let files: TemporaryStore

    init() throws { files = try TemporaryStore() }

    @Test("A phone's record comes back as it was written, also after the store is opened again")
    func record() async throws {
        var record = WorkpointRecord(mac: .one, addedAt: .seconds(5))
        record.e164 = "4989700798765"
        record.contactURI = "http://10.1.2.3:8085/contact_dls.html/ContactDLS"
        record.security = .awaitingTAN(since: .seconds(77))
        record.policy = .secureWithPIN
        record.solicitedOwedSince = .seconds(3)
        let store = try files.open()
        try await store.apply([.workpoint(record), .workpoint(WorkpointRecord(mac: .two, addedAt: .seconds(6)))])
        #expect(try await store.workpoint(.one) == record)
        try store.close()
        let again = try files.open()
        #expect(try await again.workpoint(.one) == record)
        #expect(try await again.workpoints(after: nil, limit: 10).map(\.mac) == [.one, .two])
        #expect(try await again.workpoints(after: .one, limit: 10).map(\.mac) == [.two])
        #expect(try await again.workpoints(after: nil, limit: 1).map(\.mac) == [.one])
        #expect(try await again.workpoint(MACAddress(3)) == nil)
    }

    @Test("Phones are found by number, own number, CSTA device and label, as they are now")
    func names() async throws {
        var (one, two) = (WorkpointRecord(mac: .one, addedAt: .zero), WorkpointRecord(mac: .two, addedAt: .zero))
        one.e164 = "2001"
        one.label = "Reception"
        two.basicE164 = "2001"
        two.cstaDevice = "N<2002>"
        let store = try files.open()
        try await store.apply([.workpoint(two), .workpoint(one)])
        #expect(try await store.workpoints(named: "2001").map(\.mac) == [.one, .two])
        #expect(try await store.workpoints(named: "Reception").map(\.mac) == [.one])
        #expect(try await store.workpoints(named: "N<2002>").map(\.mac) == [.two])
        #expect(try await store.workpoints(named: "").isEmpty)
        one.e164 = "2003"
        try await store.apply([.workpoint(one)])
        #expect(try await store.workpoints(named: "2001").map(\.mac) == [.two])
        #expect(try await store.workpointCount() == 2)
    }

    @Test("A job comes back with its options, state, history and results")
    func job() async throws {
        let store = try files.open()
        let job = Job.number(1) { job in
            job.options.priority = -7
            job.options.expiresAt = .seconds(9_999)
            job.options.after = .number(0)
            job.options.idempotencyKey = "once"
            job.options.secureModeOnly = true
            job.state = .failed(.noItemStored)
            job.changedAt = .seconds(2_000)
            job.progress.acceptedKeys = [ItemKey("e164")]
            job.progress.deliveredAt = .seconds(1_500)
            job.history = [JobAttempt(at: .seconds(1), .accepted), JobAttempt(at: .seconds(2), .failed, "read only")]
            job.omittedHistory = 12
            job.results = [
                Item("part-number", "", status: .readOnly), Item("e164", index: 2, "<&>ä", status: .other("odd")),
            ]
        }
        try await store.apply([.job(job)])
        #expect(try await store.job(.number(1)) == job)
        #expect(try await store.job(.number(2)) == nil)
    }

    @Test("Open jobs come in the order in which they are to be done: by priority, then by age")
    func order() async throws {
        let store = try files.open()
        try await store.apply([
            .job(.number(3)), .job(.number(1) { $0.options.priority = 1 }), .job(.number(2)),
            .job(.number(4) { $0.options.priority = 1 }), .job(.number(5) { $0.state = .applied }),
            .job(.number(6, of: .two)),
        ])
        #expect(try await store.openJobs(of: .one).map(\.id) == [1, 4, 2, 3].map(JobID.number))
        #expect(try await store.workpointsWithOpenJobs() == [.one, .two])
        try await store.apply([.job(.number(6, of: .two) { $0.state = .cancelled })])
        #expect(try await store.workpointsWithOpenJobs() == [.one])
    }

    @Test("Jobs are listed newest first, by phone and state, page by page")
    func pages() async throws {
        let store = try files.open()
        try await store.apply((1...5).map { .job(.number($0)) } + [.job(.number(6, of: .two) { $0.state = .expired })])
        func ids(_ mac: MACAddress?, _ state: String?, before: Int?, limit: Int = 10) async throws -> [JobID] {
            try await store.jobs(of: mac, state: state, before: before.map(JobID.number), limit: limit).map(\.id)
        }
        #expect(try await ids(nil, nil, before: nil) == (1...6).reversed().map(JobID.number))
        #expect(try await ids(.one, nil, before: nil, limit: 2) == [5, 4].map(JobID.number))
        #expect(try await ids(.one, nil, before: 4, limit: 2) == [3, 2].map(JobID.number))
        #expect(try await ids(nil, "expired", before: nil) == [.number(6)])
        #expect(try await ids(.one, "expired", before: nil).isEmpty)
    }

    @Test("Jobs that are not final are counted")
    func openJobs() async throws {
        let store = try files.open()
        _ = try await store.accept(.number(1))
        _ = try await store.accept(.number(2))
        #expect(try await store.openJobCount() == 2)
        try await store.apply([.job(.number(2) { $0.state = .expired })])
        #expect(try await store.openJobCount() == 1)
    }

    @Test("The open jobs that wait for another are found")
    func successors() async throws {
        let store = try files.open()
        try await store.apply([
            .job(.number(1)), .job(.number(2, of: .two) { $0.options.after = .number(1) }),
            .job(.number(3) { $0.options.after = .number(1) }),
            .job(
                .number(4) {
                    $0.options.after = .number(1)
                    $0.state = .cancelled
                }),
        ])
        #expect(try await store.jobs(after: .number(1)).map(\.id) == [.number(2), .number(3)])
    }

    @Test("The same request again gives the same job, another one under the same key a conflict")
    func idempotency() async throws {
        let store = try files.open()
        func job(_ number: Int, of mac: MACAddress = .one, _ value: String = "a") -> Job {
            .number(number, of: mac, .writeItems([Item("default-domain", value)])) {
                $0.options.idempotencyKey = "request 1"
                $0.options.expiresAt = .seconds(UInt64(number))
            }
        }
        #expect(try await store.accept(job(1)) == .stored(job(1)))
        #expect(try await store.accept(job(2)) == .known(job(1)))
        #expect(try await store.accept(job(3, "b")) == .conflict(job(1)))
        #expect(try await store.accept(job(4, of: .two)) == .stored(job(4, of: .two)))
        #expect(
            try await store.jobs(of: nil, state: nil, before: nil, limit: 10).map(\.id) == [.number(4), .number(1)])
    }

    @Test("Of many who hand in the same request at once, one stores it")
    func idempotencyRace() async throws {
        let store = try files.open()
        let answers = await withTaskGroup(of: AcceptedJob?.self) { group in
            for number in 1...64 {
                group.addTask { try? await store.accept(.number(number) { $0.options.idempotencyKey = "one" }) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let stored = answers.filter { if case .stored = $0 { true } else { false } }
        let known = answers.filter { if case .known = $0 { true } else { false } }
        #expect(stored.count == 1)
        #expect(known.count == 63)
        #expect(try await store.jobs(of: .one, state: nil, before: nil, limit: 100).count == 1)
    }

    @Test("A phone's items are kept by name and index; a complete list forgets what is not in it")
    func items() async throws {
        let store = try files.open()
        let all = [Item("e164", "1"), Item("function-key-def", index: 2, "9"), Item("function-key-def", index: 1, "3")]
        try await store.apply([.items(.one, all, complete: true, at: .seconds(1))])
        #expect(try await store.items(of: .one) == [all[0], all[2], all[1]])
        let some = [Item("e164", "2"), Item("backlight-type", "", status: .failed)]
        try await store.apply([.items(.one, some, complete: false, at: .seconds(2))])
        #expect(try await store.items(of: .one) == [some[1], some[0], all[2], all[1]])
        try await store.apply([.items(.one, some, complete: true, at: .seconds(3))])
        #expect(try await store.items(of: .one) == [some[1], some[0]])
        #expect(try await store.items(of: .two).isEmpty)
    }

    @Test("A user's data of one name is replaced as a whole")
    func userData() async throws {
        let store = try files.open()
        let old = [1, 2, 3].map { Item("userdata-phonebook", index: $0, "old") } + [Item("userdata-ldap", "x")]
        try await store.apply([.userData(user: "2001", old, at: .seconds(1))])
        let new = [Item("userdata-phonebook", index: 1, "new")]
        try await store.apply([.userData(user: "2001", new, at: .seconds(2))])
        #expect(try await store.userData(of: "2001") == [Item("userdata-ldap", "x")] + new)
        #expect(try await store.userData(of: "2002").isEmpty)
    }

    @Test("Users are listed by number; what is stored of one can be forgotten by name, or wholly")
    func users() async throws {
        let store = try files.open()
        try await store.apply([
            .userData(user: "2", [Item("userdata-vu1", "x"), Item("sip-pwd", "y")], at: .seconds(2)),
            .userData(user: "1", [Item("e164", "1")], at: .seconds(1)),
        ])
        try await store.apply([.userData(user: "2", [Item("userdata-vu1", "z")], at: .seconds(3))])
        let users = [
            StoredUser(number: "1", itemCount: 1, changedAt: .seconds(1)),
            StoredUser(number: "2", itemCount: 2, changedAt: .seconds(3)),
        ]
        #expect(try await store.users(after: nil, limit: 9) == users)
        #expect(try await store.users(after: nil, limit: 1) == [users[0]])
        #expect(try await store.users(after: "1", limit: 9) == [users[1]])
        try await store.apply([.removeUserData(user: "2", names: ["sip-pwd", "other"])])
        #expect(try await store.userData(of: "2") == [Item("userdata-vu1", "z")])
        try await store.apply([.removeUserData(user: "2", names: nil)])
        #expect(try await store.users(after: nil, limit: 9) == [users[0]])
    }

    @Test("A phone gets no more items than are kept of one; those it has are kept up to date, and the rest is counted")
    func bounds() async throws {
        let store = try files.open { $0.bounds.items = 3 }
        func items(_ names: String..., value: String = "1") -> [Item] { names.map { Item($0, value) } }
        try await store.apply([.items(.one, items("a", "b"), complete: false, at: .seconds(1))])
        #expect(store.counters.refusedItems == 0)
        try await store.apply([.items(.one, items("b", "c", "d", "e", value: "2"), complete: false, at: .seconds(2))])
        #expect(
            try await store.items(of: .one) == [Item("a", "1"), Item("b", "2"), Item("c", "2")])
        #expect(store.counters.refusedItems == 2)
        // Another phone has room of its own, and a complete list makes room.
        try await store.apply([
            .items(.two, items("d"), complete: false, at: .seconds(3)),
            .items(.one, items("d", "e"), complete: true, at: .seconds(3)),
        ])
        #expect(try await store.items(of: .one) == items("d", "e"))
        #expect(store.counters.refusedItems == 2)
    }

    @Test("A phone's values have no more bytes than are kept of one; a shorter value makes room")
    func byteBounds() async throws {
        let store = try files.open { $0.bounds.itemBytes = 10 }
        try await store.apply([.items(.one, [Item("a", "12345678")], complete: false, at: .seconds(1))])
        try await store.apply([
            .items(.one, [Item("b", "123"), Item("a", "1"), Item("c", "12345")], complete: false, at: .seconds(2))
        ])
        #expect(try await store.items(of: .one) == [Item("a", "1"), Item("c", "12345")])
        #expect(store.counters.refusedItems == 1)
    }

    @Test("Nonces are given newest first within the window, and only so many are kept")
    func nonces() async throws {
        let store = try files.open { $0.bounds.nonces = 10 }
        for number in 1...192 {
            try await store.apply([.nonce(.one, "N\(number)", at: .seconds(UInt64(number)))])
        }
        try await store.apply([.nonce(.two, "other", at: .seconds(500))])
        #expect(try await store.nonces(of: .one, since: .seconds(190), limit: 2) == ["N192", "N191"])
        // The 192nd was a time to tidy up.
        #expect(try await store.nonces(of: .one, since: .zero, limit: 100).count == 10)
        #expect(try await store.nonces(of: .two, since: .zero, limit: 100) == ["other"])
    }

    @Test("A phone that is removed takes everything along but its jobs")
    func removal() async throws {
        let store = try files.open()
        try await store.apply([
            .workpoint(WorkpointRecord(mac: .one, addedAt: .zero)), .job(.number(1)), .pin(.one, "1234567"),
            .nonce(.one, "N", at: .seconds(1)), .items(.one, [Item("e164", "1")], complete: true, at: .zero),
            .certificate(.one, certificate: "C", privateKey: "K", at: .zero), .pin(.two, "7654321"),
        ])
        #expect(try await store.certificate(of: .one)?.privateKey == "K")
        try await store.apply([.removeCertificate(.one)])
        #expect(try await store.certificate(of: .one) == nil)
        try await store.apply([.certificate(.one, certificate: "C", privateKey: "K", at: .zero)])
        try await store.apply([.removeWorkpoint(.one)])
        #expect(try await store.workpoint(.one) == nil)
        #expect(try await store.items(of: .one).isEmpty)
        #expect(try await store.nonces(of: .one, since: .zero, limit: 9).isEmpty)
        #expect(try await store.pin(of: .one) == nil)
        #expect(try await store.certificate(of: .one) == nil)
        #expect(try await store.job(.number(1)) != nil)
        #expect(try await store.pin(of: .two) == "7654321")
    }

    @Test("Pruning forgets jobs that ended long ago, unless an open one waits for them")
    func pruning() async throws {
        let store = try files.open()
        func ended(_ number: Int, at time: UInt64) -> StoreChange {
            .job(
                .number(number) {
                    $0.state = .applied
                    $0.changedAt = .seconds(time)
                })
        }
        try await store.apply([
            ended(1, at: 10), ended(2, at: 20), ended(3, at: 10), .job(.number(4) { $0.options.after = .number(3) }),
            .nonce(.one, "old", at: .seconds(10)), .nonce(.one, "new", at: .seconds(20)),
        ])
        #expect(try await store.prune(before: .seconds(15)) == 1)
        #expect(
            try await store.jobs(of: nil, state: nil, before: nil, limit: 9).map(\.id) == [4, 3, 2].map(JobID.number))
        #expect(try await store.nonces(of: .one, since: .zero, limit: 9) == ["new"])
        #expect(try await store.prune(before: .seconds(15)) == 0)
    }

    @Test("Changes are made all or none: a secret that may not be stored takes the others back")
    func atomicity() async throws {
        let store = try files.open(key: nil)
        let changes: [StoreChange] = [
            .workpoint(WorkpointRecord(mac: .one, addedAt: .zero)), .pin(.one, "1234567"),
        ]
        await #expect(throws: ProvisioningStoreError.secretWithoutKey) { try await store.apply(changes) }
        #expect(try await store.workpoint(.one) == nil)
    }
}
