import DeviceActors
import Provisioning
import Testing

@testable import Simulation
@testable import WorkpointService

@Suite("Simulated phones in calls, over TLS", .timeLimit(.minutes(3)))
struct FleetBusyTests {
    private let mac = FleetBench.mac

    private func write(_ value: String) -> JobTask { .writeItems([Item("default-domain", value)]) }

    @Test("The guide's example: a write refused in a call, a read served, and at its end both writes, one flow each")
    func guide() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.fleet.tell(mac, .callBegan)
            // CSTA knows nothing of this call: the phone itself has to say that it is busy.
            let first = try await bench.submit(write("first"))
            try await bench.next(.busy(.writeItems))
            try await bench.next(.flowEnded(.solicited))
            #expect(try await bench.job(first).state == .waiting(.idle))
            let read = try await bench.submit(.readItems([ItemKey("reg-ttl")])) { $0.priority = 1 }
            let last = try await bench.submit(write("last"))
            #expect(try await bench.pass(untilEndOf: read).state == .applied)
            try await bench.rest()
            #expect(try await bench.job(first).state == .waiting(.idle))
            #expect(try await bench.job(last).state == .waiting(.turn))
            let before = bench.reports().count

            bench.fleet.tell(mac, .callEnded)
            #expect(try await bench.end(of: first).state == .applied)
            #expect(try await bench.end(of: last).state == .applied)
            try await bench.rest()
            #expect(
                Array(bench.reports().dropFirst(before))
                    == [
                        .flowBegan(.solicited), .performing(.writeItems), .stored([Item("default-domain", "first")]),
                        .performing(.cleanUp), .flowEnded(.solicited),
                        .flowBegan(.solicited), .performing(.writeItems), .stored([Item("default-domain", "last")]),
                        .performing(.cleanUp), .flowEnded(.solicited),
                    ].filter { $0 != .performing(.cleanUp) })
            #expect(try await bench.phone().value("default-domain") == "last")
            #expect(try await bench.phone().owesSolicited == false)
            let told = try await bench.job(first).events
            #expect(told.filter { $0 == .contactMe }.count == 1, "it came back by itself")
            #expect(told.contains(.sendSolicited) && told.contains(.busy))
        }
    }

    @Test(
        "Firmware that does not come back by itself is asked again, and written when it is idle",
        arguments: [
            FirmwareProfile.v1, .v2r2, .v3r1,
        ])
    func older(firmware: FirmwareProfile) async throws {
        try await FleetBench.run {
            $0.phone = { $0.firmware = firmware }
        } _: { bench in
            try await bench.powerOn()
            bench.fleet.tell(mac, .callBegan)
            let jobs = [try await bench.submit(write("first")), try await bench.submit(write("last"))]
            for _ in 1...2 {
                try await bench.next(.busy(.writeItems))
                try await bench.next(.flowEnded(.solicited))
                try await bench.pass(.seconds(121))
            }
            bench.fleet.tell(mac, .callEnded)
            for job in jobs { #expect(try await bench.pass(untilEndOf: job).state == .applied) }
            #expect(try await bench.phone().value("default-domain") == "last")
            let told = try await bench.job(jobs[0]).events
            #expect(told.filter { $0 == .busy }.count >= 2)
            #expect(!told.contains(.sendSolicited))
        }
    }

    @Test("A call that CSTA shows keeps the phone in peace, and its end brings the write")
    func held() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.calls.set(.busy, of: mac)
            bench.fleet.tell(mac, .callBegan)
            let id = try await bench.submit(write("x"))
            try await bench.pass(.seconds(600))
            #expect(bench.reports().last == .flowEnded(.startUp), "nobody asked it to come")
            #expect(try await bench.job(id).state == .waiting(.idle))
            bench.fleet.tell(mac, .callEnded)
            bench.calls.set(.idle, of: mac)
            let job = try await bench.end(of: id)
            #expect(job.state == .applied)
            #expect(
                job.events == [
                    .accepted, .heldForCall, .phoneIdle, .contactMe, .contacted, .sent, .acknowledged, .applied,
                ])
        }
    }

    @Test("What a phone was to come back for is not lost when it starts in between")
    func startBetween() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.fleet.tell(mac, .callBegan)
            let id = try await bench.submit(write("x"))
            try await bench.next(.busy(.writeItems))
            try await bench.next(.flowEnded(.solicited))
            // The call goes, and with it the memory of having to come back.
            bench.fleet.tell(mac, .powerCycle)
            let job = try await bench.end(of: id)
            #expect(job.state == .applied)
            #expect(job.events.suffix(4) == [.contacted, .sent, .acknowledged, .applied])
        }
    }

    @Test("A read that a phone refuses during a call, as some do, waits like a write")
    func busyReading() async throws {
        try await FleetBench.run {
            $0.phone = { $0.refusedDuringCall.formUnion([.readAllItems, .restart]) }
        } _: { bench in
            try await bench.powerOn()
            bench.fleet.tell(mac, .callBegan)
            let jobs = [try await bench.submit(.readAllItems), try await bench.submit(.restart)]
            try await bench.next(.busy(.readAllItems))
            try await bench.next(.flowEnded(.solicited))
            bench.fleet.tell(mac, .callEnded)
            for job in jobs { #expect(try await bench.pass(untilEndOf: job).state == .applied) }
            #expect(bench.reports().filter { $0 == .restarting(.restart) }.count == 1)
        }
    }
}
