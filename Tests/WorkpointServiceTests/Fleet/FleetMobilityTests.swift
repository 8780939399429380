import DeviceActors
import Provisioning
import Testing

@testable import Simulation
@testable import WorkpointService

@Suite("Mobile users at simulated phones", .timeLimit(.minutes(3)))
struct FleetMobilityTests {
    private let mac = FleetBench.mac
    private let user = "4989720777"

    private let settings = [Item("display-id", "Ada"), Item("user-pwd", "4711")]
    private let callLog = (1...3).map { Item("userdata-call-log", index: $0, String(repeating: "QUJD", count: 1_000)) }
    private let pictures = (1...20).map { Item("userdata-picture", index: $0, String(repeating: "REVG", count: 1_300)) }

    private func store(_ items: [Item], _ bench: FleetBench) async throws {
        try await bench.bench.store.apply([.userData(user: user, items, at: bench.clock.now)])
    }

    private func logOn(_ bench: FleetBench, at mac: MACAddress = FleetBench.mac) {
        bench.fleet.tell(mac, .user(.logOn(number: user, password: "4711")))
    }

    /// Waits until the phone has nothing to do any more; whether somebody is logged on then.
    private func isLoggedOn(_ bench: FleetBench) async throws -> Bool {
        try await bench.rest()
        return try await bench.phone().session?.stage == .loggedOn
    }

    @Test("Logon brings the user's settings and archives, in as many messages as they need; logoff takes them along")
    func wholeStay() async throws {
        try await FleetBench.run {
            $0.phone = { $0.isMobile = true }
        } _: { bench in
            try await bench.powerOn()
            try await store(settings + callLog + pictures, bench)
            logOn(bench)
            for reason in [ReasonForContact.inventoryChanges, .startUp, .inventoryChanges] {
                try await bench.next(.flowEnded(reason))
            }
            #expect(try await isLoggedOn(bench))
            #expect(try await bench.phone().value("display-id") == "Ada")
            for item in callLog + pictures {
                #expect(try await bench.phone().value(item.name, index: item.index) == item.value)
            }
            #expect(try await bench.service.workpoint(mac)?.e164 == user)
            // Jobs go by the hardware address, whoever is logged on.
            let id = try await bench.submit(.writeItems([Item("default-domain", "example.com")]))
            #expect(try await bench.pass(untilEndOf: id).state == .applied)

            let longer = (1...2).map { Item("userdata-call-log", index: $0, "R0hJ") }
            bench.fleet.tell(mac, .user(.logOff(changed: longer)))
            try await bench.next(.flowBegan(.inventoryChanges))
            try await bench.next(.flowEnded(.startUp))
            #expect(try await !isLoggedOn(bench))
            let kept = try await bench.bench.store.userData(of: user)
            #expect(kept.filter { $0.name == "userdata-call-log" }.sorted { $0.key < $1.key }.prefix(2) == longer[...])
            #expect(try await bench.phone().value("userdata-picture", index: 1) == nil)
            #expect(try await bench.service.workpoint(mac)?.e164 == "4989722001")
        }
    }

    @Test("A user whom nobody knows, or with another password, is told so to the operator")
    func strangers() async throws {
        try await FleetBench.run {
            $0.phones = 2
            $0.phone = { $0.isMobile = true }
        } _: { bench in
            try await bench.powerOn()
            logOn(bench)
            try await bench.alarm(.unknownUser(user))
            let other = FleetBench.address(1)
            try await bench.powerOn(other)
            try await store([Item("display-id", "Ada"), Item("user-pwd", "other")], bench)
            logOn(bench, at: other)
            try await bench.alarm(.wrongUserPassword(user), of: other)
            try await bench.rest()
            #expect(try await bench.phone(other).value("display-id") == nil)
        }
    }

    @Test("Archives that a call kept from the phone are given to it after the service has started again")
    func survival() async throws {
        try await FleetBench.run {
            $0.phone = { $0.isMobile = true }
        } _: { bench in
            try await bench.powerOn()
            try await store(settings + callLog, bench)
            // The phone is called as soon as it has its settings.
            let (calls, mac) = (bench.calls, mac)
            bench.when({ if case .phone(_, .flowEnded(.startUp)) = $0 { true } else { false } }) {
                calls.set(.busy, of: mac)
            }
            logOn(bench)
            for reason in [ReasonForContact.inventoryChanges, .startUp, .inventoryChanges] {
                try await bench.next(.flowEnded(reason))
            }
            #expect(try await isLoggedOn(bench))
            #expect(try await bench.phone().value("userdata-call-log", index: 1) == nil)
            try await bench.stopService()
            calls.set(.idle, of: mac)
            try await bench.startService()
            bench.fleet.tell(mac, .contactMe(.init()))
            try await bench.next { $0 == .stored(callLog) }
        }
    }

    @Test(
        "A logon whose flow is lost at any action is gone through again",
        arguments: [
            ServiceAction.writeItems, .cleanUp,
        ])
    func lost(action: ServiceAction) async throws {
        try await FleetBench.run {
            $0.phone = { $0.isMobile = true }
        } _: { bench in
            try await bench.powerOn()
            try await store(settings + callLog, bench)
            bench.when({
                switch ($0, action) {
                case (.phone(_, .performing(.writeItems)), .writeItems), (.phone(_, .stored), .cleanUp): true
                default: false
                }
            }) { [weak bench] in bench?.cut() }
            logOn(bench)
            try await bench.next { if case .flowBroken(.inventoryChanges, _) = $0 { true } else { false } }
            for _ in 0..<20 where try await !isLoggedOn(bench) { try await bench.pass(.seconds(15)) }
            #expect(try await bench.phone().value("display-id") == "Ada")
            #expect(try await bench.phone().value("userdata-call-log", index: 3) == callLog[2].value)
        }
    }
}
