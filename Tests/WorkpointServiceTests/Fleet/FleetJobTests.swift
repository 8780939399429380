import DeviceActors
import Provisioning
import Testing

@testable import Simulation
@testable import WorkpointService

@Suite("Jobs of simulated phones, over TLS", .timeLimit(.minutes(3)))
struct FleetJobTests {
    private let mac = FleetBench.mac

    @Test("A write stores what can be stored, and tells of each item what was not")
    func write() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let items = [
                Item("default-domain", "example.com"), Item("nonsense", "1"), Item("mac-addr", "x"),
                Item("transaction-timer", "1"), Item("sip-transport-user", "7"),
                Item("key-label-unicode", index: 3, "Grüße"),
            ]
            let id = try await bench.submit(.writeItems(items))
            let job = try await bench.end(of: id)
            try await bench.next(.flowEnded(.solicited))
            #expect(job.state == .applied)
            #expect(
                job.results == [
                    Item("nonsense", status: .unknownItem), Item("mac-addr", status: .readOnly),
                    Item("transaction-timer", status: .failed), Item("sip-transport-user", status: .invalidData),
                ])
            #expect(try await bench.phone().value("key-label-unicode", index: 3) == "Grüße")
            #expect(try await bench.service.items(of: mac).value("default-domain") == "example.com")
            #expect(job.events.filter { $0 != .acknowledged } == [.accepted, .contactMe, .contacted, .sent, .applied])
        }
    }

    @Test("A long write goes in as many messages as the phone's limit asks for, and is one job")
    func longWrite() async throws {
        try await FleetBench.run {
            $0.phone = { $0.maximumItems = 10 }
        } _: { bench in
            try await bench.powerOn()
            let names = [
                "default-domain", "hostname", "domain-name", "sip-name", "realm", "dns-server-addr", "registrar-addr",
                "reg-addr", "outbound-proxy", "dns-server-addr2", "snmp-trap-addr", "sip-user-id", "display-id",
            ]
            let keys = (1...12).map { Item("select-dial", index: $0, String($0)) }
            let id = try await bench.submit(.writeItems(names.map { Item($0, "x") } + keys))
            let job = try await bench.end(of: id)
            #expect(job.state == .applied)
            #expect(job.events.filter { $0 == .sent }.count == 3)
            #expect(bench.reports().filter { $0 == .flowBegan(.solicited) }.count == 1)
            try await bench.rest()
            #expect(try await bench.phone().value("select-dial", index: 12) == "12")
            for name in names { #expect(try await bench.phone().value(name) == "x", "\(name)") }
        }
    }

    @Test("Reading tells values and problems; reading everything keeps everything")
    func read() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let some = try await bench.submit(
                .readItems([ItemKey("reg-ttl"), ItemKey("admin-pwd"), ItemKey("nonsense")]))
            let read = try await bench.end(of: some)
            try await bench.next(.flowEnded(.solicited))
            #expect(read.state == .applied)
            #expect(
                read.results == [
                    Item("reg-ttl", "3600"), Item("admin-pwd", status: .failed), Item("nonsense", status: .unknownItem),
                ])
            let all = try await bench.submit(.readAllItems)
            #expect(try await bench.pass(untilEndOf: all).state == .applied)
            #expect(bench.reports().filter { $0 == .performing(.readAllItems) }.count == 2)
        }
    }

    @Test("A restart and a factory reset are done when the phone has started")
    func restarts() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let write = try await bench.submit(.writeItems([Item("default-domain", "example.com")]))
            let restart = try await bench.submit(.restart)
            #expect(try await bench.pass(untilEndOf: write).state == .applied)
            #expect(try await bench.pass(untilEndOf: restart).state == .applied)
            #expect(try await bench.phone().value("default-domain") == "example.com")
            let reset = try await bench.submit(.factoryReset)
            let job = try await bench.pass(untilEndOf: reset)
            #expect(job.state == .applied)
            #expect(job.history.last?.detail == "the phone has started")
            try await bench.rest()
            #expect(try await bench.phone().value("default-domain") == nil)
            #expect(bench.reports().filter { $0 == .restarting(.restart) }.count == 1)
            #expect(bench.reports().filter { $0 == .restarting(.factoryReset) }.count == 1)
            #expect(try await bench.service.items(of: mac).value("default-domain") != "example.com")
        }
    }

    @Test("A certificate for the phone's web pages is written, and what the phone says of it read")
    func certificate() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let id = try await bench.submit(.writeItems([Item("wbm-server-certificate", "QUJDRA==")]))
            let job = try await bench.end(of: id)
            #expect(job.state == .applied)
            #expect(job.results == [Item("wbm-server-certificate-info", "PKCS#12, 8 characters of base64")])
        }
    }

    @Test("An action that a phone does not support fails as refused, and the next job goes on")
    func unsupported() async throws {
        try await FleetBench.run {
            $0.phone = { $0.unsupportedActions = [.restart] }
        } _: { bench in
            try await bench.powerOn()
            let restart = try await bench.submit(.restart)
            let write = try await bench.submit(.writeItems([Item("default-domain", "example.com")]))
            #expect(try await bench.pass(untilEndOf: restart).state == .failed(.refused))
            #expect(try await bench.pass(untilEndOf: write).state == .applied)
        }
    }

    @Test(
        "Firmware that decodes no references gets text without them",
        arguments: [
            (FirmwareProfile.v1, "R+D GmbH \"co\""), (.v2r2, "R&D <GmbH> \"co\""),
        ])
    func references(firmware: FirmwareProfile, stored: String) async throws {
        try await FleetBench.run {
            $0.phone = { $0.firmware = firmware }
        } _: { bench in
            try await bench.powerOn()
            let id = try await bench.submit(.writeItems([Item("display-id", "R&D <GmbH> \"co\"")]))
            #expect(try await bench.pass(untilEndOf: id).state == .applied)
            #expect(try await bench.phone().value("display-id") == stored)
        }
    }

    @Test("A setting that makes the phone start again is applied, and the start is welcome")
    func restartingSetting() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let id = try await bench.submit(.writeItems([Item("vlan-id", "7")]))
            #expect(try await bench.end(of: id).state == .applied)
            try await bench.next(.restarting(.setting))
            try await bench.next(.flowEnded(.startUp))
            #expect(try await bench.phone().value("vlan-id") == "7")
        }
    }
}
