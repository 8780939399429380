import DeviceActors
import Provisioning
import Testing

@testable import WorkpointService

/// Somebody who speaks in a phone's name, while the phone itself is being served.
@Suite("A flow that somebody tries to break", .timeLimit(.minutes(3)))
struct IntrusionTests {
    private let mac = ServiceBench.mac

    /// Begins a flow with a write in it; gives the connection, the cookie and the job.
    private func writing(_ bench: ServiceBench) async throws -> (Peer, String?, JobID) {
        guard
            case .stored(let job) = try await bench.service.submit(.writeItems([Item("realm", "r")]), to: mac)
        else { throw ProvisioningServiceError.stopped }
        let peer = try await Peer.connect(to: bench.port())
        let come = try await peer.send(ServiceBench.opening(.solicited, nonce: "OWN"))
        #expect(come.message?.action == .writeItems)
        return (peer, come.cookie, job.id)
    }

    @Test(
        "A replayed start does not end the flow that is going on, whatever the phone does with cookies",
        arguments: [
            true, false,
        ])
    func replay(hasCookie: Bool) async throws {
        try await ServiceBench().run { bench in
            let early = ServiceBench.opening(nonce: "EARLY")
            let first = try await Peer.connect(to: bench.port())
            let start = try await first.send(early)
            _ = try await first.send(ServiceBench.reply(.readAllItems), cookie: start.cookie)
            await first.close()
            await bench.settle()
            let (peer, cookie, job) = try await writing(bench)
            let intruder = try await Peer.connect(to: bench.port())
            let refused = try await intruder.send(early)
            #expect(refused.message == .cleanUp(nonce: "EARLY", reason: .replayedNonce))
            #expect(refused.header("Set-Cookie") == nil)
            let done = try await peer.send(ServiceBench.reply(.writeItems), cookie: hasCookie ? cookie : nil)
            #expect(done.message?.action == .cleanUp && done.message?.items == [])
            #expect(try await bench.service.job(job)?.state == .applied)
            await intruder.close()
            await peer.close()
        }
    }

    @Test("A message over the default port in the name of a phone in Secure Mode does not end its flow")
    func defaultPort() async throws {
        let credentials = try TestCredentials()
        let bench = try ServiceBench(listeners: try credentials.listeners()) { $0.secureMode = credentials.secureMode }
        try await bench.run { bench in
            var entry = WorkpointEntry(mac: mac)
            entry.policy = .secureWithoutPIN
            _ = try await bench.service.save(entry)
            let phone = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            let write = try await phone.send(ServiceBench.opening())
            _ = try await phone.send(ServiceBench.reply(.writeItems), cookie: write.cookie)
            await phone.close()
            let stored = try #require(try await bench.store.certificate(of: mac))
            let tls = try Peer.trusting(certificate: stored.certificate, key: stored.privateKey)
            let secure = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
            let start = try await secure.send(ServiceBench.opening())
            #expect(start.message?.action == .readAllItems)
            let intruder = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            #expect(try await intruder.send(ServiceBench.opening()).status == 403)
            let end = try await secure.send(ServiceBench.reply(.readAllItems), cookie: start.cookie)
            #expect(end.message?.action == .cleanUp && end.message?.items == [])
            // The phone's cookie is of no use on the other port, which has sessions of its own.
            let other = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            let again = try await secure.send(ServiceBench.opening(.solicited))
            let stolen = try await other.send(ServiceBench.reply(.writeItems, nonce: "S"), cookie: again.cookie)
            #expect(stolen.message == .cleanUp(nonce: "S", reason: .unexpectedReply))
            await secure.close()
        }
    }

    @Test("A reply with another phone's address, or to another action, ends nothing but itself, and the job goes back")
    func foreignReplies() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            let (peer, cookie, job) = try await writing(bench)
            let foreign = ServiceBench.reply(
                .writeItems, nonce: "F", items: [Item("mac-addr", ServiceBench.other.description)])
            #expect(
                try await peer.send(foreign, cookie: cookie).message == .cleanUp(nonce: "F", reason: .unexpectedReply))
            #expect(try await bench.service.job(job)?.state == .running)
            let wrong = try await peer.send(ServiceBench.reply(.readItems, nonce: "W"), cookie: cookie)
            #expect(wrong.message == .cleanUp(nonce: "W", reason: .unexpectedReply))
            let back = try #require(try await bench.service.job(job))
            #expect(back.state != .running && !back.state.isFinal)
            #expect(bench.seen.contains(.alarm(mac, .unexpectedReply, at: bench.clock.now)))
            await peer.close()
        }
    }

    @Test("A reply that never comes to its end is cut off, and what had come of it is not kept")
    func endlessReply() async throws {
        try await ServiceBench().run { bench in
            let peer = try await Peer.connect(to: bench.port())
            let start = try await peer.send(ServiceBench.opening())
            var last: Peer.Answer?
            for place in 0...201 {
                var part = ServiceBench.reply(.readAllItems, items: [Item("key-label-unicode", index: place, "x")])
                part.fragment = .next
                let answer = try await peer.send(part, cookie: start.cookie)
                last = answer
                guard answer.message?.action == .getNextFragment else { break }
            }
            #expect(last?.message?.items == [Item("cleanup-reason", "unexpected reply")])
            #expect(try await bench.service.items(of: mac).isEmpty)
            #expect(bench.seen.contains { if case .alarm(mac, .unreadableReply, _) = $0 { true } else { false } })
            await peer.close()
        }
    }

    @Test("Bytes that are no UTF-8, elements without end and a nonce without measure are answered, and nothing is kept")
    func nonsense() async throws {
        try await ServiceBench().run { bench in
            let head = "<WorkpointMessage xmlns=\"http://www.siemens.com/DLS\"><Message nonce=\"N1\">"
            let deep = String(repeating: "<a>", count: 100_000)
            let long = String(repeating: "F", count: 100_000)
            let texts: [[UInt8]] = [
                Array(head.utf8) + [0xFF, 0xFE, 0xC0], Array((head + deep).utf8),
                Array("<WorkpointMessage><Message nonce=\"\(long)\">".utf8), [0] + Array(head.utf8),
                Array((head + "<ReasonForContact>start-up</ReasonForContact><ItemList>").utf8)
                    + Array(String(repeating: "<Item name=\"a\">b</Item>", count: 40_000).utf8),
            ]
            for text in texts {
                let peer = try await Peer.connect(to: bench.port())
                let answer = try await peer.send(body: text)
                let isEnded = answer.message == .cleanUp(nonce: "N1", reason: .invalidMessage)
                #expect(answer.status == 400 || answer.status == 413 || isEnded, "\(answer.status)")
                await peer.closed()
            }
            #expect(bench.service.status.workpoints == 0)
            #expect(bench.service.status.sessions == 0)
            try await bench.register()
            #expect(bench.service.status.workpoints == 1)
        }
    }

    @Test("Many phones behind one address are told apart, with the same nonce and without cookies")
    func manyBehindOne() async throws {
        try await ServiceBench().run { bench in
            let macs = (0..<20).map { MACAddress(mac.value + UInt64($0)) }
            var peers: [Peer] = []
            for mac in macs {
                let peer = try await Peer.connect(to: bench.port())
                #expect(
                    try await peer.send(ServiceBench.opening(nonce: "SAME", mac: mac)).message?.action == .readAllItems)
                peers.append(peer)
            }
            for (mac, peer) in zip(macs, peers).reversed() {
                let reply = ServiceBench.reply(.readAllItems, nonce: "SAME", items: [Item("realm", mac.description)])
                #expect(try await peer.send(reply).message?.action == .cleanUp)
                await peer.close()
            }
            for mac in macs { #expect(try await bench.service.items(of: mac).value("realm") == mac.description) }
        }
    }
}
