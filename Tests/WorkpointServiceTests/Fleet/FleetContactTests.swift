import DeviceActors
import Provisioning
import TestSupport
import Testing

@testable import Simulation
@testable import WorkpointService

@Suite("Simulated phones are asked to come, and ask whether to come", .timeLimit(.minutes(3)))
struct FleetContactTests {
    private let mac = FleetBench.mac

    private func write(_ value: String) -> JobTask { .writeItems([Item("default-domain", value)]) }

    @Test("A phone that cannot be asked polls, and comes when something waits for it")
    func polling() async throws {
        try await FleetBench.run {
            $0.polls = true
            $0.service = { $0.contact.networks = [] }
        } _: { bench in
            try await bench.powerOn()
            #expect(try await bench.phone().value("dcmp-url") == "http://127.0.0.1:\(bench.port(.polling))/dcmp/")
            let began = bench.reports().count
            for polls in 1...2 {
                try await bench.pass(.seconds(60))
                while try bench.service.counters[.polls] < polls { await Task.yield() }
            }
            #expect(bench.reports().count == began, "nothing waits, and the phone does not come")
            let id = try await bench.submit(write("x"))
            let uri = try await bench.phone().configuration.contactURI
            try await bench.alarm(.forbiddenContactAddress(uri))
            try await bench.pass(.seconds(60))
            let job = try await bench.end(of: id)
            #expect(job.state == .applied)
            #expect(job.events.filter { $0 == .pollAnswered }.count == 1)
            #expect(try bench.service.counters[.pollsAccepted] == 1)
        }
    }

    @Test("A phone without power is asked again and again, at greater and greater intervals, until it is there")
    func unreachable() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.fleet.tell(mac, .powerOff)
            let id = try await bench.submit(write("x"))
            for _ in 0..<40 { try await bench.pass(.seconds(60)) }
            let asked = try await bench.job(id).history.filter { $0.event == .contactMe }.map(\.at.rawValue)
            let pauses = zip(asked, asked.dropFirst()).map { ($1 - $0) / 60_000_000_000 }
            #expect(pauses == [5, 10, 20])
            #expect(try await bench.job(id).events.contains(.contactFailed))
            bench.fleet.tell(mac, .powerOn)
            #expect(try await bench.end(of: id).state == .applied)
        }
    }

    @Test("A phone that hears a contact-me and forgets it is asked once more")
    func forgotten() async throws {
        try await FleetBench.run {
            // Within the contact gap a phone says 204 and does nothing.
            $0.phone = { $0.timings.contactGap = .seconds(300) }
        } _: { bench in
            try await bench.powerOn()
            let first = try await bench.submit(write("first"))
            #expect(try await bench.end(of: first).state == .applied)
            let last = try await bench.submit(write("last"))
            let job = try await bench.pass(untilEndOf: last)
            #expect(job.state == .applied)
            #expect(job.events.filter { $0 == .contactMe }.count == 2)
            #expect(job.history.contains { $0.event == .contactFailed && $0.detail.contains("did not come") })
        }
    }

    @Test("Contact-me by POST and by GET, for one phone of many; the wrong path and a phone without power get nothing")
    func listener() async throws {
        try await FleetBench.run {
            $0.phones = 2
        } _: { bench in
            bench.fleet.tellAll(.powerOn)
            for mac in bench.fleet.addresses { try await bench.next(.flowEnded(.startUp), of: mac) }
            let port = try #require(bench.fleet.contactAddress.port)
            func ask(_ path: String, body: String? = nil) async throws -> Int {
                let peer = try await Peer.connect(to: port)
                let bytes = Array((body ?? "").utf8)
                return try await peer.send(body == nil ? .GET : .POST, path, body: bytes).status
            }
            let path = "/0001e325e1cc/contact_dls.html/ContactDLS"
            #expect(try await ask(path, body: "ContactMe=false") == 204)
            #expect(try await ask(path, body: "ContactMe=true") == 204)
            try await bench.next(.flowEnded(.solicited), of: FleetBench.address(1))
            #expect(try await ask(path + "?ContactMe=true") == 204)
            try await bench.next(.flowEnded(.solicited), of: FleetBench.address(1))
            #expect(bench.reports(of: mac).last == .flowEnded(.startUp))
            #expect(try await ask("/0001e325e1cc/", body: "ContactMe=true") == 404)
            #expect(try await ask("/000000000000/contact_dls.html/ContactDLS", body: "ContactMe=true") == 404)
            bench.fleet.tell(mac, .powerOff)
            await #expect(throws: Peer.Closed.self) {
                _ = try await ask("/0001e325e1cb/contact_dls.html/ContactDLS", body: "ContactMe=true")
            }
        }
    }

    @Test("Whoever asks may send a phone in Default Mode elsewhere, but not one in Secure Mode")
    func otherService() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let other = try await Relay.open()
            let elsewhere = ServiceAddress(host: "127.0.0.1", port: other.port)
            bench.fleet.tell(mac, .contactMe(.init(service: elsewhere)))
            try await bench.next(.unanswered(.solicited, attempt: 1))
            await other.close()
            var entry = WorkpointEntry(mac: mac)
            entry.policy = .secureWithoutPIN
            _ = try await bench.service.save(entry)
            bench.fleet.tell(mac, .powerCycle)
            try await bench.next(.securityChanged(isSecure: true))
            try await bench.next(.flowEnded(.startUp))
            bench.fleet.tell(mac, .contactMe(.init(service: elsewhere)))
            try await bench.next(.flowEnded(.solicited))
        }
    }
}
