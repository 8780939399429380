import DeviceActors
import Provisioning
import Testing

@testable import Simulation

@Suite("A simulated phone's items")
struct PhoneItemTests {
    @Test("A write stores what is right and tells each of the eight problems by its name")
    func eightStatuses() throws {
        var bench = try PhoneBench(firmware: .v1) { $0.capacity = 400 }
        try bench.contact()
        let cases: [(Item, ItemStatus?)] = [
            (Item("sip-name", "Anna"), nil),
            (Item("transaction-timer", "1"), .failed),
            (Item("socketed-headset-mode", "0"), .unknownItem),
            (Item("device-type", "OpenStage 75"), .readOnly),
            (Item("function-key-def", index: 5_000, "1"), .invalidIndex),
            (Item("function-key-def", "1"), .invalidIndex),
            (Item("e164", index: 1, "1"), .invalidIndex),
            (Item("Canonical-lookup-local-code", index: 6, "1"), .failed),
            (Item("send-solicited", "true"), .unexpectedItem),
            (Item("ipv6-enabled", "true"), .notSupported),
            (Item("dhcp", "yes"), .invalidData),
            (Item("sip-transport-user", "7"), .invalidData),
            (Item("realm", String(repeating: "r", count: 255)), nil),
            (Item("voice-mail-e164", "1"), nil),
            (Item("default-domain", String(repeating: "d", count: 250)), .undefinedStatus),
        ]
        let reply = try #require(try bench.answer(.writeItems, cases.map(\.0)))
        #expect(reply.status == .accepted)
        #expect(
            reply.items
                == cases.compactMap { item, status in status.map { Item(key: item.key, value: "", status: $0) } })
        #expect(bench.phone.value("sip-name") == "Anna")
        #expect(bench.phone.value("transaction-timer") == "32000")
        #expect(bench.phone.value("default-domain") == nil)
    }

    @Test("Reading tells values, facts, all indexes of an item without index, and problems")
    func reading() throws {
        var bench = try PhoneBench()
        try bench.contact()
        try bench.answer(
            .writeItems, [Item("key-label-unicode", index: 2, "B"), Item("key-label-unicode", index: 1, "A")])
        let wanted = [
            Item("software-version"), Item("key-label-unicode"), Item("key-label-unicode", index: 2), Item("admin-pwd"),
            Item("nothing"), Item("reg-port"), Item("user-pwd-unicode"), Item("dls-mode-secure"),
        ]
        let reply = try #require(try bench.answer(.readItems, wanted))
        #expect(
            reply.items == [
                Item("software-version", "V3 R3.24.0"), Item("key-label-unicode", index: 1, "A"),
                Item("key-label-unicode", index: 2, "B"), Item("key-label-unicode", index: 2, "B"),
                Item("admin-pwd", status: .failed), Item("nothing", status: .unknownItem), Item("reg-port", "5060"),
                Item("user-pwd-unicode", status: .failed), Item("dls-mode-secure", "0"),
            ])
    }

    @Test("The administrator's password is six digits in V1 and 6 to 24 characters later")
    func adminPassword() throws {
        let items = PhoneItems(catalogue: .standard, capacity: 1_000)
        func problem(_ password: String, _ firmware: FirmwareProfile) -> ItemStatus? {
            items.problem(writing: Item("admin-pwd", password), firmware: firmware)
        }
        #expect(problem("123456", .v1) == nil)
        #expect(problem("12345x", .v1) == .failed)
        #expect(problem("12345x", .v3r3) == nil)
        #expect(problem("12345", .v3r3) == .failed)
    }

    @Test("Local changes are told after a while: up to V2R1 by a flag, from V2R2 with the items")
    func localChanges() throws {
        for firmware in [FirmwareProfile.v1, .v2r2] {
            var bench = try PhoneBench(firmware: firmware) { $0.timings.localChanges = .seconds(5) }
            bench.tell(.user(.change([Item("reg-ttl", "120")])))
            bench.tell(.user(.change([Item("dhcp", "false"), Item("unheard-of", "x")])))
            bench.wait(4)
            #expect(bench.post == nil)
            bench.wait(1)
            let message = try bench.message()
            #expect(message.reason == .localChanges)
            #expect(message.items.value("configuration-changed-flag") == "true")
            let attached = message.items.suffix(2).map(\.key.name)
            if firmware == .v1 {
                #expect(attached == ["basic-e164", "mobility-enabled"])
            } else {
                #expect(message.items.value("configuration-attached-number") == "2")
                #expect(attached == ["reg-ttl", "dhcp"])
            }
            try bench.cleanUp()
            try bench.contact()
            #expect(try bench.message().items.value("configuration-changed-flag") == "false")
        }
    }

    @Test("Fewer changed items may be attached than the number says")
    func tooFewAttached() throws {
        var bench = try PhoneBench { $0.attachedItems = 1 }
        bench.tell(.user(.change([Item("reg-ttl", "120"), Item("dhcp", "false")])))
        let items = try bench.message().items
        #expect(items.value("configuration-attached-number") == "2")
        #expect(items.contains { $0.name == "reg-ttl" })
        #expect(!items.contains { $0.name == "dhcp" })
    }

    @Test("Restart, factory reset and settings that need it make the phone start again")
    func restarts() throws {
        var bench = try PhoneBench()
        try bench.contact()
        #expect(try bench.answer(.writeItems, [Item("sip-name", "x")])?.status == .accepted)
        #expect(try bench.answer(.restart)?.reason == .startUp)
        try bench.cleanUp()
        #expect(bench.phone.value("sip-name") == "x")

        try bench.contact()
        try bench.answer(.writeItems, [Item("dhcp", "false")])
        #expect(try bench.answer(.cleanUp)?.reason == .startUp)
        #expect(bench.reports.contains(.restarting(.setting)))
        try bench.cleanUp()

        try bench.contact()
        let wrong = [Item("restart-password", "1"), Item("restart-type", "FactoryReset")]
        #expect(try bench.answer(.restart, wrong)?.status == .failed)
        let right = [Item("restart-password", "124816"), Item("restart-type", "FactoryReset")]
        #expect(try bench.answer(.restart, right)?.reason == .startUp)
        #expect(bench.phone.value("sip-name") == nil)
        #expect(bench.phone.value("e164") == "49897223290")
        #expect(try bench.answer(.cleanUp)?.reason == .localChanges)
    }

    @Test("A sidecar is told as inventory-changes")
    func sidecar() throws {
        var bench = try PhoneBench()
        bench.tell(.user(.plugSidecar(modules: 2)))
        #expect(try bench.message().reason == .inventoryChanges)
        #expect(try bench.message().items.value("key-modules") == "2")
    }

    @Test("A phone in a call refuses writes and firmware that is not urgent, and serves reads")
    func busy() throws {
        var bench = try PhoneBench()
        bench.tell(.callBegan)
        try bench.contact()
        let refused = try #require(try bench.answer(.writeItems, [Item("sip-name", "x")]))
        #expect(refused.status == .busy)
        #expect(refused.fragment == .final)
        #expect(refused.items.isEmpty)
        #expect(try bench.answer(.readItems, [Item("e164")])?.status == .accepted)
        #expect(try bench.answer(.softwareDeployment, softwareItems("normal"))?.status == .busy)
        #expect(bench.phone.value("sip-name") == nil)
        #expect(try bench.answer(.softwareDeployment, softwareItems("immediate")) == nil)
        #expect(bench.takeFetches().count == 1)
    }

    @Test("The date and time of a file are right, in leap years too")
    func calendar() {
        let cases: [(UInt64, String, String)] = [
            (0, "01:01:1970", "00:00:00"), (951_827_696, "29:02:2000", "12:34:56"),
            (1_213_112_152, "10:06:2008", "15:35:52"), (4_107_542_399, "28:02:2100", "23:59:59"),
        ]
        for (seconds, date, time) in cases {
            let text = CalendarText.dateAndTime(.seconds(seconds))
            #expect(text.date == date)
            #expect(text.time == time)
        }
    }

    private func softwareItems(_ priority: String) -> [Item] {
        [
            Item("file-https-base-url", "https://files/OS_60.img"), Item("file-type", "APP"),
            Item("file-sw-type", "Siemens SIP"), Item("file-sw-version", "3.4.1.0"), Item("file-priority", priority),
        ]
    }
}
