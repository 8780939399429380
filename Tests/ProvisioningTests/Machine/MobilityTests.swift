import Testing

@testable import Provisioning

@Suite("Mobile users")
struct MobilityTests {
    static let user = "49897229999"
    static let callLog = (1...3).map { Item("userdata-call-log", index: $0, String(repeating: "A", count: 5_492)) }
    static let settings = [Item("display-id", "Smith"), Item("user-pwd", "4711")]

    /// A phone at which nobody is logged on.
    static func bench() -> Bench {
        var bench = Bench()
        bench.basics["mobility-enabled"] = "true"
        bench.basics["sip-mobility-state"] = "1"
        bench.contact()
        return bench
    }

    static func logOn(_ bench: inout Bench, password: String = "4711") -> WorkpointAnswer {
        bench.basics["e164"] = user
        bench.basics["sip-mobility-state"] = "0"
        bench.basics["user-pwd"] = password
        return bench.contact(.inventoryChanges, [Item("key-modules", "0"), Item("blf-modules", "0")])
    }

    @Test("Logon: the user's settings are written, the phone starts, then it is given the archives it asks for")
    func logon() {
        var bench = Self.bench()
        bench.material.userData = Self.settings + Self.callLog
        let need = bench.machine.need(
            for: bench.request(
                WorkpointMessage(nonce: "x", reason: .inventoryChanges, items: [Item("e164", Self.user)])))
        #expect(need == MaterialNeed(bootstrap: false, user: Self.user))
        let settings = Self.logOn(&bench)
        #expect(settings.action == .writeItems)
        #expect(settings.items == Self.settings + [Item("sip-mobility-state", "0")])
        #expect(
            bench.machine.need(for: bench.request(WorkpointMessage(nonce: "x", reason: .replyTo))).user == Self.user)
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.contact(.startUp).isPlainCleanUp)
        let archives = bench.contact(
            .inventoryChanges, [Item("requested-items", "userdata-vu1,userdata-call-log,userdata-phonebook")])
        #expect(archives.action == .writeItems && archives.items == Self.callLog)
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.alarms.isEmpty)
    }

    @Test("Archives that are too long for one message are sent in several")
    func longArchives() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        _ = Self.logOn(&bench)
        bench.reply(.writeItems)
        let long = (1...30).map { Item("userdata-picture", index: $0, String(repeating: "A", count: 5_492)) }
        bench.material.userData = long
        var answer = bench.contact(.inventoryChanges, [Item("requested-items", "userdata-picture")])
        var sent: [Item] = []
        while answer.action == .writeItems {
            sent += answer.items
            answer = bench.reply(.writeItems)
        }
        #expect(sent == long && answer.isPlainCleanUp)
    }

    @Test("A phone that asks for archives of which none are stored is sent away at once")
    func nothingStored() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        _ = Self.logOn(&bench)
        bench.reply(.writeItems)
        #expect(bench.contact(.inventoryChanges, [Item("requested-items", "userdata-vu1")]).isPlainCleanUp)
    }

    @Test("Logoff: the archives that have changed are read and kept for the user")
    func logoff() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        _ = Self.logOn(&bench)
        bench.reply(.writeItems)
        bench.basics["configuration-changed-flag"] = "true"
        let question = bench.contact(.inventoryChanges, [Item("modified-items", "userdata-call-log")])
        #expect(question.action == .readItems && question.items == [Item("userdata-call-log")])
        #expect(bench.reply(.readItems, .accepted, Self.callLog).action == .readAllItems)
        bench.reply(.readAllItems)
        #expect(bench.kept.userData == [Self.user: Self.callLog])
        bench.basics["e164"] = nil
        bench.basics["sip-mobility-state"] = "1"
        bench.basics["configuration-changed-flag"] = nil
        #expect(bench.contact(.startUp).isPlainCleanUp)
        #expect(bench.alarms.isEmpty)
    }

    @Test("At logoff the phone may name its own number already; the archives are the user's")
    func logoffWithOwnNumber() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        _ = Self.logOn(&bench)
        bench.reply(.writeItems)
        bench.basics["e164"] = nil
        bench.contact(.inventoryChanges, [Item("modified-items", "userdata-call-log")])
        bench.reply(.readItems, .accepted, Self.callLog)
        #expect(bench.kept.userData == [Self.user: Self.callLog])
    }

    @Test("Archives that could not be read are an alarm")
    func archivesLost() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        _ = Self.logOn(&bench)
        bench.reply(.writeItems)
        let lost = WorkpointAlarm.userDataNotTransferred(user: Self.user, names: ["userdata-call-log"])
        bench.contact(.inventoryChanges, [Item("modified-items", "userdata-call-log")])
        bench.reply(.readItems, .failed)
        #expect(bench.alarms == [lost])
        bench.contact(.inventoryChanges, [Item("modified-items", "userdata-call-log")])
        bench.wait(.minutes(2))
        #expect(bench.contact().action == .readItems, "there is still time at the next contact")
        bench.contact(.startUp)
        #expect(bench.alarms == [lost, lost])
    }

    @Test("A user of whom nothing is stored, or with another password, is not logged on, and an alarm says so")
    func refusedLogon() {
        var unknown = Self.bench()
        #expect(Self.logOn(&unknown).isPlainCleanUp)
        #expect(unknown.alarms == [.unknownUser(Self.user)])
        var wrong = Self.bench()
        wrong.material.userData = Self.settings
        #expect(Self.logOn(&wrong, password: "0000").isPlainCleanUp)
        #expect(wrong.alarms == [.wrongUserPassword(Self.user)])
    }

    @Test("A sidecar that is plugged in while a user is logged on is no logon")
    func sidecar() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        _ = Self.logOn(&bench)
        bench.reply(.writeItems)
        #expect(bench.contact(.inventoryChanges, [Item("key-modules", "1")]).isPlainCleanUp)
    }

    @Test("A logon during a call is finished when the phone comes back")
    func logonDuringCall() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        bench.calls(.busy)
        #expect(Self.logOn(&bench).asksToComeBack)
        bench.calls(.idle)
        #expect(
            bench.machine.need(for: bench.request(WorkpointMessage(nonce: "x", reason: .solicited))).user == Self.user)
        #expect(bench.contact().action == .writeItems)
    }

    @Test("Archives that were not given yet are known after the service has started again")
    func serviceRestart() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        _ = Self.logOn(&bench)
        bench.reply(.writeItems)
        bench.calls(.busy)
        #expect(bench.contact(.inventoryChanges, [Item("requested-items", "userdata-call-log")]).asksToComeBack)
        bench.restartService()
        bench.calls(.idle)
        bench.material.userData = Self.callLog
        #expect(
            bench.machine.need(for: bench.request(WorkpointMessage(nonce: "x", reason: .solicited))).user == Self.user)
        #expect(bench.contact().items == Self.callLog)
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.kept.record.chores.isEmpty)
    }

    @Test("However often a phone names archives, there is one thing to read and one to write")
    func manyLists() {
        var bench = Self.bench()
        bench.material.userData = Self.settings
        _ = Self.logOn(&bench)
        bench.reply(.writeItems)
        for place in 0..<50 {
            bench.contact(.inventoryChanges, [Item("modified-items", "userdata-\(place % 4)")])
            bench.contact(.inventoryChanges, [Item("requested-items", "userdata-\(place % 4)")])
        }
        #expect(bench.machine.chores.count == 2, "one for reading, one for writing")
        let names = bench.contact(.inventoryChanges, [Item("modified-items", "userdata-0")]).items.map(\.name)
        #expect(names.sorted() == ["userdata-0", "userdata-1", "userdata-2", "userdata-3"])
    }
}
