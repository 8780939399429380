import DeviceActors
import Provisioning
import Testing

@testable import Simulation
@testable import WorkpointService

@Suite("The service starts again while simulated phones are served", .timeLimit(.minutes(3)))
struct FleetRestartTests {
    private let mac = FleetBench.mac

    private func write(_ value: String) -> JobTask { .writeItems([Item("default-domain", value)]) }

    @Test("A write whose reply the service did not live to see is sent again, and says so; the next one follows")
    func inTheMiddle() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.when({ if case .phone(_, .performing(.writeItems)) = $0 { true } else { false } }) { [weak bench] in
                bench?.cut()
            }
            let jobs = [try await bench.submit(write("first")), try await bench.submit(write("last"))]
            try await bench.next { if case .flowBroken = $0 { true } else { false } }
            try await bench.stopService()
            try await bench.startService()
            for job in jobs { #expect(try await bench.pass(untilEndOf: job).state == .applied) }
            let first = try await bench.job(jobs[0])
            #expect(first.events.contains(.restored))
            #expect(first.history.contains { $0.event == .sent && $0.detail.contains("again") })
            #expect(try await bench.phone().value("default-domain") == "last")
        }
    }

    @Test("A phone that owes its return comes back to the service that has started again")
    func owedReturn() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.fleet.tell(mac, .callBegan)
            let id = try await bench.submit(write("x"))
            try await bench.next(.busy(.writeItems))
            try await bench.next(.flowEnded(.solicited))
            try await bench.stopService()
            // The call ends while nobody is there: the phone tries again, and after many tries a long while later.
            bench.fleet.tell(mac, .callEnded)
            try await bench.next(.unanswered(.solicited, attempt: 1))
            for attempt in 2...4 {
                try await bench.pass(.seconds(15))
                try await bench.next(.unanswered(.solicited, attempt: attempt))
            }
            try await bench.next(.flowBroken(.solicited, "no connection"))
            try await bench.startService()
            try await bench.pass(.seconds(601))
            let job = try await bench.end(of: id)
            #expect(job.state == .applied)
            #expect(job.events.filter { $0 == .contactMe }.count == 1, "it came back by itself")
        }
    }

    @Test("A file whose status nobody was there to hear of is told when the service is back")
    func status() async throws {
        let server = try await HTTPSFileServer.start(["/a.png": [1]], try TestCredentials())
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.when({ if case .phone(_, .fileStored) = $0 { true } else { false } }) { [weak bench] in
                bench?.leadNowhere()
            }
            let source = FileSource.https(url: "https://127.0.0.1:\(server.port)/a.png")
            let id = try await bench.submit(
                .deployFiles([FileTransfer(.deploy, name: "a.png", type: "LOGO", source: source)]))
            try await bench.next(.unanswered(.status, attempt: 1))
            try await bench.stopService()
            try await bench.startService()
            let job = try await bench.pass(untilEndOf: id)
            #expect(job.state == .applied)
            #expect(job.events.filter { $0 == .sent }.count == 1)
        }
        await server.stop()
    }

    @Test("A restart that came to pass while the service was away is seen")
    func restart() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.when({ if case .phone(_, .performing(.restart)) = $0 { true } else { false } }) { [weak bench] in
                bench?.leadNowhere()
            }
            let id = try await bench.submit(.restart)
            try await bench.next(.unanswered(.startUp, attempt: 1))
            try await bench.stopService()
            try await bench.startService()
            #expect(try await bench.pass(untilEndOf: id).state == .applied)
            #expect(bench.reports().filter { $0 == .performing(.restart) }.count == 1)
        }
    }

    @Test("A phone asked for its PIN goes on with the service that has started again")
    func bootstrapping() async throws {
        try await FleetBench.run { bench in
            var entry = WorkpointEntry(mac: mac)
            (entry.policy, entry.pin) = (.secureWithPIN, "8641297531")
            _ = try await bench.service.save(entry)
            let id = try await bench.submit(.bootstrap)
            bench.fleet.tell(mac, .powerOn)
            try await bench.next(.asksForPIN(retriesLeft: 3))
            try await bench.rest()
            try await bench.stopService()
            try await bench.startService()
            bench.fleet.tell(mac, .user(.typePIN("8641297531")))
            #expect(try await bench.end(of: id).state == .applied)
        }
    }

    @Test("A nonce that began a flow before does not begin one after, and the phone's own flow goes on")
    func replay() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            let replayed = ServiceBench.opening(nonce: "SEEN")
            let peer = try await Peer.connect(to: bench.port(.defaultMode), tls: Peer.trusting())
            _ = try await peer.send(replayed)
            _ = try await peer.send(ServiceBench.opening(.solicited))
            await peer.close()
            try await bench.stopService()
            try await bench.startService()
            let other = try await Peer.connect(to: bench.port(.defaultMode), tls: Peer.trusting())
            #expect(try await other.send(replayed).message == .cleanUp(nonce: "SEEN", reason: .replayedNonce))
            await other.close()
            let id = try await bench.submit(write("x"))
            // The strangers have said that the phone is elsewhere; it says where it is itself.
            bench.fleet.tell(mac, .contactMe(.init()))
            #expect(try await bench.end(of: id).state == .applied)
        }
    }
}
