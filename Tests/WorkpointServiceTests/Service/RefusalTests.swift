import DeviceActors
import Foundation
import NIOHTTP1
import Provisioning
import Testing

@testable import WorkpointService

@Suite("What the service does not let in", .timeLimit(.minutes(1)))
struct ServiceRefusalTests {
    private let mac = ServiceBench.mac

    private func post(_ text: String, to bench: ServiceBench) async throws -> Peer.Answer {
        let peer = try await Peer.connect(to: bench.port())
        let answer = try await peer.send(body: Array(text.utf8))
        await peer.close()
        return answer
    }

    private func start(_ inside: String = "", nonce: String = "N1", prolog: String = "") -> String {
        """
        \(prolog)<WorkpointMessage xmlns="http://www.siemens.com/DLS"><Message nonce="\(nonce)">\
        <ReasonForContact>start-up</ReasonForContact><ItemList>\(inside)</ItemList></Message></WorkpointMessage>
        """
    }

    @Test("A message without a nonce, or so broken that none is found, is answered 400")
    func badRequest() async throws {
        try await ServiceBench().run { bench in
            for text in [
                "", "hello", "<WorkpointMessage/>", start(nonce: ""), "<!DOCTYPE a [<!ENTITY x 'y'>]>" + start(),
            ] {
                let answer = try await post(text, to: bench)
                #expect(answer.status == 400, "\(text)")
                #expect(answer.body.isEmpty)
            }
            #expect(bench.service.counters[.malformedRequests] == 5)
        }
    }

    @Test("A message that breaks after its nonce is answered with CleanUp and that nonce, and the connection closed")
    func invalidMessage() async throws {
        try await ServiceBench().run { bench in
            for text in [
                start("<Item name='a'>").dropLast(20).description, start("<Item/>"),
                start().replacing("start-up", with: "x"),
            ] {
                let answer = try await post(text, to: bench)
                #expect(answer.status == 200, "\(text)")
                #expect(answer.message == .cleanUp(nonce: "N1", reason: .invalidMessage))
                #expect(answer.header("Connection") == "close")
            }
            #expect(bench.service.status.workpoints == 0)
        }
    }

    @Test("Other paths, other methods and bodies that are too long get the answers of HTTP")
    func http() async throws {
        try await ServiceBench().run { bench in
            let path = "/DeploymentService/LoginService"
            let cases: [(HTTPMethod, String, Int, Int)] = [
                (.POST, "/", 0, 404), (.POST, path + "/x", 0, 404), (.GET, path, 0, 405), (.PUT, path, 0, 405),
                (.POST, path, 1 << 20 + 1, 413), (.POST, path + "?x", 3, 400),
            ]
            for (method, path, size, status) in cases {
                let peer = try await Peer.connect(to: bench.port())
                let answer = try await peer.send(method, path, body: [UInt8](repeating: 0x20, count: size))
                #expect(answer.status == status, "\(method) \(path)")
                await peer.close()
            }
        }
    }

    @Test("A first message without hardware address is ended with the reason")
    func noAddress() async throws {
        try await ServiceBench().run { bench in
            let answer = try await post(start(), to: bench)
            #expect(answer.message == .cleanUp(nonce: "N1", reason: .missingAddress))
        }
    }

    @Test("A phone that is not known is refused when the policy says so, and so is one beyond the limit")
    func unknown() async throws {
        try await ServiceBench { $0.policy.unknownWorkpoint = .refuse }.run { bench in
            let peer = try await Peer.connect(to: bench.port())
            let answer = try await peer.send(ServiceBench.opening(nonce: "N"))
            #expect(answer.message == .cleanUp(nonce: "N", reason: .unknownDevice))
            _ = try await bench.service.save(WorkpointEntry(mac: mac))
            #expect(try await peer.send(ServiceBench.opening()).message?.action == .readAllItems)
            await peer.close()
        }
        try await ServiceBench { $0.limits.maximumWorkpoints = 1 }.run { bench in
            try await bench.register()
            let peer = try await Peer.connect(to: bench.port())
            let answer = try await peer.send(ServiceBench.opening(nonce: "N", mac: ServiceBench.other))
            #expect(answer.message == .cleanUp(nonce: "N", reason: .unknownDevice))
            #expect(bench.service.status.workpoints == 1)
            await peer.close()
        }
    }

    @Test("A nonce that began a flow does not begin another, also after the service was started again")
    func replay() async throws {
        let message = ServiceBench.opening(.solicited, nonce: "used")
        let first = try ServiceBench()
        try await first.run { bench in
            try await bench.register()
            let peer = try await Peer.connect(to: bench.port())
            #expect(try await peer.send(message).message?.items == [])
            #expect(try await peer.send(ServiceBench.opening(.solicited)).message?.action == .cleanUp)
            let other = try await Peer.connect(to: bench.port())
            #expect(try await other.send(message).message == .cleanUp(nonce: "used", reason: .replayedNonce))
            await peer.close()
            await other.close()
        }
        try await ServiceBench(in: first.folder).run { bench in
            let peer = try await Peer.connect(to: bench.port())
            #expect(try await peer.send(message).message == .cleanUp(nonce: "used", reason: .replayedNonce))
            #expect(bench.seen.contains(.alarm(mac, .replayedNonce, at: bench.clock.now)))
            await peer.close()
        }
    }

    @Test("A reply that belongs to no flow is ended with the reason")
    func strayReply() async throws {
        try await ServiceBench().run { bench in
            let peer = try await Peer.connect(to: bench.port())
            let answer = try await peer.send(ServiceBench.reply(.writeItems, nonce: "N"), cookie: "JSESSIONID=made-up")
            #expect(answer.message == .cleanUp(nonce: "N", reason: .unexpectedReply))
            await peer.close()
        }
    }

    @Test("When the store fails, the phone is told overload, nothing of the request has happened, and it goes on later")
    func storeFails() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            let accepted = try await bench.service.submit(.writeItems([Item("default-domain", "x")]), to: mac)
            guard case .stored(let job) = accepted else { return }
            await bench.settle()
            bench.store.fail(with: .unavailable("the disk is full"))
            let peer = try await Peer.connect(to: bench.port())
            let come = try await peer.send(ServiceBench.opening(.solicited, nonce: "N"))
            #expect(come.message == .cleanUp(nonce: "N", reason: .overload))
            await #expect(throws: ProvisioningServiceError.store(.unavailable("the disk is full"))) {
                _ = try await bench.service.submit(.restart, to: mac)
            }
            // Tried again by itself, and again.
            await bench.pass(.seconds(20))
            bench.store.fail(with: nil)
            await bench.pass(.seconds(6))
            #expect(try await bench.service.job(job.id)?.state.isFinal == false)
            let again = try await peer.send(ServiceBench.opening(.solicited, nonce: "N"))
            #expect(again.message?.action == .writeItems)
            _ = try await peer.send(ServiceBench.reply(.writeItems), cookie: again.cookie)
            #expect(try await bench.service.job(job.id)?.state == .applied)
            await peer.close()
        }
    }

    @Test("When too many requests are being worked on, one more is told overload and comes again")
    func overload() async throws {
        try await ServiceBench { $0.limits.maximumRequests = 1 }.run { bench in
            try await bench.register()
            let peers = try await withThrowingTaskGroup(of: Peer.self) { group in
                for _ in 0..<32 { group.addTask { try await Peer.connect(to: bench.port()) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let answers = try await withThrowingTaskGroup(of: ServiceMessage?.self) { group in
                for peer in peers {
                    group.addTask { try await peer.send(ServiceBench.opening(.solicited)).message }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let refused = answers.filter { $0?.items == [Item("cleanup-reason", "overload")] }
            let served = answers.filter { $0?.items == [] }
            #expect(refused.count + served.count == 32)
            #expect(!served.isEmpty)
            #expect(bench.service.counters[.overloads] == refused.count)
            for peer in peers { await peer.close() }
        }
    }

    @Test("What operators ask for is checked before anything is stored")
    func operators() async throws {
        try await ServiceBench { $0.limits.maximumOpenJobs = 1 }.run { bench in
            let service = bench.service
            func refusal(_ task: JobTask = .restart, _ change: (inout JobOptions) -> Void = { _ in }) async
                -> ProvisioningServiceError?
            {
                var options = JobOptions()
                change(&options)
                do {
                    _ = try await service.submit(task, to: mac, options: options)
                    return nil
                } catch {
                    return error
                }
            }
            #expect(await refusal() == .unknownWorkpoint(mac))
            let isNew = try await service.save(WorkpointEntry(mac: mac)).isNew
            #expect(isNew)
            #expect(await refusal(.writeItems([])) == .task(.empty))
            #expect(await refusal { $0.priority = 101 } == .priority(101))
            #expect(await refusal { $0.expiresAt = .seconds(1) } == .expired)
            let nobody = JobID(high: 1, low: 1)
            #expect(await refusal { $0.after = nobody } == .unknownPredecessor(nobody))
            #expect(await refusal() == nil)
            #expect(await refusal() == .tooManyJobs(limit: 1))
            let stored = try await service.jobs(of: mac, state: nil, before: nil, limit: 9)
            #expect(stored.count == 1)
            await #expect(throws: ProvisioningServiceError.self) {
                var entry = WorkpointEntry(mac: mac)
                entry.pin = "12"
                _ = try await service.save(entry)
            }
        }
    }

    @Test("A phone that is removed is gone with its items; its open jobs have failed and stay as history")
    func removal() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            guard case .stored(let job) = try await bench.service.submit(.restart, to: mac) else { return }
            #expect(try await bench.service.remove(mac))
            await bench.settle()
            #expect(try await bench.service.workpoint(mac) == nil)
            #expect(try await bench.service.items(of: mac).isEmpty)
            #expect(try await bench.service.job(job.id)?.state == .failed(.workpointRemoved))
            #expect(bench.service.status.workpoints == 0)
            let isRemovedAgain = try await bench.service.remove(mac)
            #expect(!isRemovedAgain)
        }
    }
}
