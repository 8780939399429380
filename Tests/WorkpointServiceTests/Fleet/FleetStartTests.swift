import DeviceActors
import Provisioning
import Testing

@testable import Simulation
@testable import WorkpointService

/// Phones of the simulation that start, over real TLS.
@Suite("Simulated phones start, over TLS", .timeLimit(.minutes(3)))
struct FleetStartTests {
    @Test(
        "A phone of every generation starts and is registered, and all its items are read and kept",
        arguments: FirmwareProfile.generations)
    func generations(firmware: FirmwareProfile) async throws {
        try await FleetBench.run {
            $0.phone = { $0.firmware = firmware }
        } _: { bench in
            try await bench.powerOn()
            let record = try #require(try await bench.service.workpoint(FleetBench.mac))
            #expect(record.softwareVersion == firmware.version)
            #expect(record.e164 == "4989722001")
            #expect(record.deviceType == "OpenStage 60")
            #expect(record.lastAddress == "127.0.0.1")
            let kept = try await bench.service.items(of: FleetBench.mac)
            let own = try await bench.phone().items.all(firmware: firmware)
            #expect(kept.count == own.count && own.count > 250)
            #expect(kept.value("reg-ttl") == "3600")
            #expect(kept.value("mac-addr") == "00:01:E3:25:E1:CB")
            // What is known and has not changed is not read again.
            bench.fleet.tell(FleetBench.mac, .powerCycle)
            try await bench.next(.flowEnded(.startUp))
            #expect(bench.reports().filter { $0 == .performing(.readAllItems) }.count == 1)
        }
    }

    @Test(
        "Whatever a phone does with cookies and nonces, its replies are found",
        arguments: SimulatedWorkpointConfiguration.CookieManner.allCases,
        SimulatedWorkpointConfiguration.NoncePolicy.allCases)
    func manners(
        cookies: SimulatedWorkpointConfiguration.CookieManner, nonces: SimulatedWorkpointConfiguration.NoncePolicy
    ) async throws {
        try await FleetBench.run {
            $0.phones = 2
            $0.phone = {
                ($0.cookies, $0.nonces) = (cookies, nonces)
                ($0.faults.reordersAttributes, $0.faults.addsWhiteSpace) = (true, true)
                $0.fragmentItems = 100
            }
        } _: { bench in
            bench.fleet.tellAll(.powerOn)
            for mac in bench.fleet.addresses { try await bench.next(.flowEnded(.startUp), of: mac) }
            for mac in bench.fleet.addresses {
                let job = try await bench.submit(.writeItems([Item("default-domain", "\(mac)")]), to: mac)
                let outcome = try await bench.pass(untilEndOf: job)
                #expect(outcome.state == .applied)
                try await bench.next(.flowEnded(.solicited), of: mac)
                let stored = try await bench.phone(mac).value("default-domain")
                #expect(stored == "\(mac)")
            }
        }
    }

    @Test("A long reply comes in parts, by number of items and by bytes", arguments: [(25, 50_000), (10_000, 3_000)])
    func fragments(items: Int, bytes: Int) async throws {
        try await FleetBench.run {
            $0.phone = { ($0.fragmentItems, $0.fragmentBytes) = (items, bytes) }
        } _: { bench in
            try await bench.powerOn()
            let kept = try await bench.service.items(of: FleetBench.mac)
            #expect(kept.count == (try await bench.phone().items.all(firmware: .v3r3).count))
            #expect(bench.reports().filter { $0 == .performing(.readAllItems) }.count == 1)
            #expect(try bench.service.counters[.requests] > 5)
        }
    }

    @Test(
        "What is changed at a phone is told: with the items from V2R2 on, and to be read before",
        arguments: [
            (FirmwareProfile.v1, 2), (.v2r2, 1), (.v3r3, 1),
        ])
    func localChanges(firmware: FirmwareProfile, readings: Int) async throws {
        try await FleetBench.run {
            $0.phone = { $0.firmware = firmware }
        } _: { bench in
            try await bench.powerOn()
            bench.fleet.tell(FleetBench.mac, .user(.change([Item("default-domain", "example.com")])))
            try await bench.next(.flowEnded(.localChanges))
            #expect(try await bench.service.items(of: FleetBench.mac).value("default-domain") == "example.com")
            #expect(bench.reports().filter { $0 == .performing(.readAllItems) }.count == readings)
        }
    }

    @Test(
        "A phone whose TLS is of 2008 gets in where the listener is a legacy one, and only there",
        arguments: [false, true], [SecurityPolicy.defaultMode, .secureWithoutPIN])
    func oldTLS(isLegacy: Bool, policy: SecurityPolicy) async throws {
        try await FleetBench.run {
            $0.isLegacy = isLegacy
            $0.phone = { ($0.firmware, $0.speaksOldTLS) = (.v1, true) }
        } _: { bench in
            var entry = WorkpointEntry(mac: FleetBench.mac)
            entry.policy = policy
            _ = try await bench.service.save(entry)
            bench.fleet.tell(FleetBench.mac, .powerOn)
            guard isLegacy else {
                try await bench.next(.unanswered(.startUp, attempt: 1))
                #expect(try bench.service.counters[.requests] == 0)
                return
            }
            try await bench.next(.flowEnded(.startUp))
            try await bench.rest()
            #expect(bench.reports().contains(.unanswered(.startUp, attempt: 1)) == false)
            #expect(try await bench.phone().isSecure == (policy == .secureWithoutPIN))
        }
    }

    @Test("Phones that start at once and are too many are told overload, wait, and are all served")
    func storm() async throws {
        try await FleetBench.run {
            $0.phones = 40
            $0.service = { $0.limits.maximumRequests = 2 }
            $0.phone = { $0.catalogue = .minimal }
        } _: { bench in
            // What a phone is told is written slowly, so that the others meet.
            try bench.bench.store.hold()
            bench.fleet.tellAll(.powerOn)
            while try bench.service.counters[.overloads] < 38 { await Task.yield() }
            try bench.bench.store.release()
            for _ in 0..<100 {
                try await bench.pass(.seconds(4))
                if bench.fleet.addresses.allSatisfy({ bench.reports(of: $0).last == .flowEnded(.startUp) }) { break }
            }
            for mac in bench.fleet.addresses {
                #expect(try await bench.service.workpoint(mac)?.itemsAreStale == false)
                #expect(bench.reports(of: mac).last == .flowEnded(.startUp))
            }
        }
    }
}
