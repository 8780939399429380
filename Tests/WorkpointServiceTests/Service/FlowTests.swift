import DeviceActors
import NIOHTTP1
import Provisioning
import Testing

@testable import WorkpointService

@Suite("The service and a phone, over the wire", .timeLimit(.minutes(1)))
struct ServiceFlowTests {
    private let mac = ServiceBench.mac

    @Test("A phone that starts for the first time is registered, and all its items are read and kept")
    func firstStart() async throws {
        try await ServiceBench().run { bench in
            let peer = try await Peer.connect(to: bench.port())
            let first = try await peer.send(ServiceBench.opening(nonce: "A1"))
            #expect(first.status == 200)
            #expect(first.header("Content-Type") == "text/xml")
            #expect(first.header("Transfer-Encoding") == nil)
            #expect(first.header("Content-Length") == "\(first.body.count)")
            #expect(first.message?.action == .readAllItems)
            #expect(first.message?.nonce == "A1")
            #expect(first.header("Set-Cookie")?.hasPrefix("JSESSIONID=") == true)
            let second = try await peer.send(
                ServiceBench.reply(.readAllItems, nonce: "A2", items: [Item("sip-pwd", "x"), Item("realm", "y")]),
                cookie: first.cookie)
            #expect(second.message?.nonce == "A2")
            #expect(second.message?.action == .cleanUp)
            #expect(second.header("Set-Cookie") == nil)
            #expect(try await bench.service.items(of: mac).value("sip-pwd") == "x")
            let record = try #require(try await bench.service.workpoint(mac))
            #expect(record.softwareVersion == "V3 R3.24.0")
            #expect(record.lastAddress == "127.0.0.1")
            #expect(try await bench.service.workpoints(named: "4989722001").map(\.mac) == [mac])
            #expect(bench.seen.contains(.registered(mac, at: bench.clock.now)))
            #expect(bench.service.status.workpoints == 1)
            await peer.close()
        }
    }

    @Test(
        "The story: a phone in a call, a job, busy, send-solicited, the call ends, the phone comes back, it is written")
    func story() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            bench.calls.set(.idle, of: mac)
            let accepted = try await bench.service.submit(.writeItems([Item("default-domain", "example.com")]), to: mac)
            guard case .stored(let job) = accepted else {
                Issue.record("\(accepted)")
                return
            }
            await bench.settle()
            #expect(bench.sender.uris == [ServiceBench.contactURI])

            // The phone comes, and is in a call by then, which CSTA does not know of.
            let peer = try await Peer.connect(to: bench.port())
            let come = try await peer.send(ServiceBench.opening(.solicited))
            #expect(come.message?.action == .writeItems)
            #expect(come.message?.items == [Item("default-domain", "example.com")])
            let busy = try await peer.send(ServiceBench.reply(.writeItems, .busy), cookie: come.cookie)
            #expect(busy.message?.action == .cleanUp)
            #expect(busy.message?.items == [Item("send-solicited", "true")])
            #expect(try await bench.service.job(job.id)?.state == .waiting(.idle))

            // The phone is idle, and comes by itself.
            bench.calls.set(.busy, of: mac)
            await bench.settle()
            bench.calls.set(.idle, of: mac)
            await bench.settle()
            let again = try await peer.send(ServiceBench.opening(.solicited))
            #expect(again.message?.action == .writeItems)
            let done = try await peer.send(ServiceBench.reply(.writeItems), cookie: again.cookie)
            #expect(done.message?.action == .cleanUp)
            #expect(done.message?.items == [])
            await peer.close()
            await bench.settle()

            let final = try #require(try await bench.service.job(job.id))
            #expect(final.state == .applied)
            let told = final.history.map(\.event)
            for event in [JobEvent.accepted, .contactMe, .contacted, .sent, .busy, .sendSolicited, .applied] {
                #expect(told.contains(event), "\(event)")
            }
            #expect(bench.events(of: job.id).first == .accepted)
            #expect(bench.events(of: job.id).last == .applied)
            #expect(bench.service.counters[.jobsApplied] == 1)
        }
    }

    @Test("A phone that CSTA shows in a call is not contacted, and is when the call has ended")
    func heldForCall() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            bench.calls.set(.busy, of: mac)
            _ = try await bench.service.submit(.writeItems([Item("default-domain", "example.com")]), to: mac)
            await bench.settle()
            #expect(bench.sender.uris.isEmpty)
            #expect(bench.calls.watchCount == 1)
            bench.calls.set(.idle, of: mac)
            await bench.settle()
            #expect(bench.sender.uris == [ServiceBench.contactURI])
            #expect(bench.calls.watchCount == 0)
        }
    }

    @Test("A phone that cannot be contacted polls: 202 when something waits, 200 when nothing does, 404 when unknown")
    func polling() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            let peer = try await Peer.connect(to: bench.port(.polling))
            let path = "/dcmp/contact-me?device-id=00%3A01%3AE3%3A25%3AE1%3ACB"
            #expect(try await peer.send(.GET, path).status == 200)
            _ = try await bench.service.submit(.readAllItems, to: mac)
            await bench.settle()
            let answer = try await peer.send(.GET, path)
            #expect(answer.status == 202)
            #expect(answer.header("Content-Length") == "0")
            #expect(try await peer.send(.GET, "/contact-me?x=y&device-id=0001e325e1cc").status == 404)
            #expect(try await peer.send(.GET, "/contact-me?device-id=phone").status == 400)
            await peer.close()
            let other = try await Peer.connect(to: bench.port(.polling))
            #expect(try await other.send(.GET, "/else").status == 404)
            let third = try await Peer.connect(to: bench.port(.polling))
            #expect(try await third.send(.POST, path).status == 405)
        }
    }

    @Test("Jobs of other phones that wait for a job go on when it has been applied, and fail when it was not")
    func successors() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            try await bench.register(ServiceBench.other)
            func submit(_ mac: MACAddress, after: JobID? = nil) async throws -> JobID {
                var options = JobOptions()
                options.after = after
                let task = JobTask.writeItems([Item("default-domain", "example.com")])
                guard case .stored(let job) = try await bench.service.submit(task, to: mac, options: options) else {
                    throw ProvisioningServiceError.stopped
                }
                return job.id
            }
            let first = try await submit(mac)
            let second = try await submit(ServiceBench.other, after: first)
            let doomed = try await submit(mac)
            let third = try await submit(ServiceBench.other, after: doomed)
            #expect(try await bench.service.job(second)?.state == .waiting(.otherJob))
            let peer = try await Peer.connect(to: bench.port())
            let come = try await peer.send(ServiceBench.opening(.solicited))
            _ = try await peer.send(ServiceBench.reply(.writeItems), cookie: come.cookie)
            await bench.settle()
            #expect(try await bench.service.job(first)?.state == .applied)
            #expect(try await bench.service.job(second)?.state != .waiting(.otherJob))
            _ = try await bench.service.cancel(doomed)
            await bench.settle()
            #expect(try await bench.service.job(third)?.state == .failed(.predecessorNotApplied))
            // One that comes after its predecessor has ended need not wait.
            let fourth = try await submit(ServiceBench.other, after: first)
            await bench.settle()
            #expect(try await bench.service.job(fourth)?.state != .waiting(.otherJob))
            await peer.close()
        }
    }

    @Test("What was open when the service ended goes on when it is started again, and in its order")
    func restart() async throws {
        let bench = try ServiceBench()
        let jobs = try await bench.run { bench in
            try await bench.register()
            var ids: [JobID] = []
            for value in ["a", "b"] {
                guard
                    case .stored(let job) = try await bench.service.submit(
                        .writeItems([Item("default-domain", value)]), to: mac)
                else { continue }
                ids.append(job.id)
            }
            // The first is with the phone when the service ends.
            let peer = try await Peer.connect(to: bench.port())
            #expect(try await peer.send(ServiceBench.opening(.solicited)).message?.items.first?.value == "a")
            return ids
        }
        try await ServiceBench(in: bench.folder).run { bench in
            await bench.settle()
            let first = try #require(try await bench.service.job(jobs[0]))
            #expect(first.history.contains { $0.event == .restored })
            let peer = try await Peer.connect(to: bench.port())
            for value in ["a", "b"] {
                let come = try await peer.send(ServiceBench.opening(.solicited))
                #expect(come.message?.items == [Item("default-domain", value)])
                _ = try await peer.send(ServiceBench.reply(.writeItems), cookie: come.cookie)
            }
            for id in jobs { #expect(try await bench.service.job(id)?.state == .applied) }
            // Names of jobs go on upwards, though the clock of this service begins anew.
            guard case .stored(let next) = try await bench.service.submit(.restart, to: mac) else {
                Issue.record("not stored")
                return
            }
            #expect(next.id > jobs[1])
            await peer.close()
        }
    }

    @Test("A phone that nothing waits for gives its actor back, and is there again when it comes")
    func unloading() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            #expect(bench.service.status.activeWorkpoints == 1)
            await bench.pass(.seconds(600))
            #expect(bench.service.status.activeWorkpoints == 0)
            _ = try await bench.service.submit(.readAllItems, to: mac)
            await bench.pass(.seconds(600))
            #expect(bench.service.status.activeWorkpoints == 1)
        }
    }
}
