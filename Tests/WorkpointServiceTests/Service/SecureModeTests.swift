import DeviceActors
import NIOSSL
import Provisioning
import Testing

@testable import WorkpointService

@Suite("Secure Mode over TLS", .timeLimit(.minutes(1)))
struct SecureModeTests {
    private let mac = ServiceBench.mac
    private let credentials: TestCredentials

    init() throws { credentials = try TestCredentials() }

    private func bench() throws -> ServiceBench {
        try ServiceBench(listeners: try credentials.listeners()) { $0.secureMode = credentials.secureMode }
    }

    private func entry(_ policy: SecurityPolicy, pin: String? = nil) -> WorkpointEntry {
        var entry = WorkpointEntry(mac: mac)
        entry.policy = policy
        entry.pin = pin
        return entry
    }

    /// What a phone that was bootstrapped without PIN has from then on.
    private func bootstrap(_ bench: ServiceBench) async throws -> IssuedCertificate {
        _ = try await bench.service.save(entry(.secureWithoutPIN))
        let peer = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
        let write = try await peer.send(ServiceBench.opening())
        let items = try #require(write.message?.items)
        #expect(write.message?.action == .writeItems)
        #expect(write.header("Set-Cookie")?.hasSuffix("; Secure") == true)
        #expect(items.value("goto-secure-mode") == "nopin")
        #expect(items.value("dls-secure-port") == "18444")
        #expect(items.value("dls-client-certificate") != nil)
        let end = try await peer.send(ServiceBench.reply(.writeItems), cookie: write.cookie)
        #expect(end.message?.action == .cleanUp)
        await peer.close()
        let stored = try #require(try await bench.store.certificate(of: mac))
        return try IssuedCertificate(certificatePEM: stored.certificate, keyPEM: stored.privateKey)
    }

    @Test("A phone is raised without PIN, comes with its certificate, and the default port is closed to it")
    func withoutPIN() async throws {
        try await bench().run { bench in
            let certificate = try await bootstrap(bench)
            let tls = try Peer.trusting(certificate: certificate.certificatePEM, key: certificate.keyPEM)
            let peer = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
            let start = try await peer.send(ServiceBench.opening())
            #expect(start.message?.action == .readAllItems)
            let end = try await peer.send(
                ServiceBench.reply(.readAllItems, items: [Item("e164", "1")]), cookie: start.cookie)
            #expect(end.message?.action == .cleanUp)
            await peer.close()
            #expect(try await bench.service.workpoint(mac)?.security.isSecure == true)

            let back = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            #expect(try await back.send(ServiceBench.opening()).status == 403)
            #expect(
                bench.seen.contains {
                    $0 == .alarm(mac, .refusedInDefaultMode(remoteAddress: "127.0.0.1"), at: bench.clock.now)
                })
            await back.closed()

            #expect(try await bench.service.returnToDefaultMode(mac)?.security == .defaultMode)
            let again = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            #expect(try await again.send(ServiceBench.opening()).status == 200)
            await again.close()
        }
    }

    @Test("A phone is raised with PIN: the password opens what was sent, and the TAN proves who typed it")
    func withPIN() async throws {
        try await bench().run { bench in
            _ = try await bench.service.save(entry(.secureWithPIN, pin: "8641297531"))
            let peer = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            let write = try await peer.send(ServiceBench.opening())
            let sealed = try #require(write.message?.items.value("secure-mode-data"))
            let opened = try ProjectSecureModeCodec().open(sealed, password: "8641297")
            #expect(opened.value("dls-secure-port") == "18444")
            _ = try await peer.send(ServiceBench.reply(.writeItems), cookie: write.cookie)
            await peer.close()

            let stored = try #require(try await bench.store.certificate(of: mac))
            let tls = try Peer.trusting(certificate: stored.certificate, key: stored.privateKey)
            let secure = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
            let question = try await secure.send(ServiceBench.opening())
            #expect(question.message?.items == [Item("bootstrapping-tan")])
            let wrong = try await secure.send(
                ServiceBench.reply(.readItems, items: [Item("bootstrapping-tan", "000")]), cookie: question.cookie)
            #expect(wrong.message?.items == [Item("cleanup-reason", "wrong TAN from device")])
            let second = try await secure.send(ServiceBench.opening())
            let right = try await secure.send(
                ServiceBench.reply(.readItems, items: [Item("bootstrapping-tan", "531")]), cookie: second.cookie)
            #expect(right.message?.action == .readAllItems)
            #expect(try await bench.service.workpoint(mac)?.security.isSecure == true)
            #expect(try await bench.store.pin(of: mac) == nil)
            await secure.close()
        }
    }

    @Test("Another phone's certificate is of no use, and one that was not issued for a known phone neither")
    func wrongCertificate() async throws {
        try await bench().run { bench in
            _ = try await bootstrap(bench)
            let foreign = try credentials.issue(for: ServiceBench.other, file: "other")
            let tls = try Peer.trusting(certificate: foreign.certificatePEM, key: foreign.keyPEM)
            for mac in [mac, ServiceBench.other] {
                let peer = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
                #expect(try await peer.send(ServiceBench.opening(mac: mac)).status == 403)
                #expect(
                    bench.seen.contains(
                        .alarm(mac, .wrongCertificate(fingerprint: foreign.fingerprint), at: bench.clock.now)))
            }
            #expect(try await bench.service.workpoint(ServiceBench.other) == nil)
        }
    }

    @Test("Without a certificate, and with one of another authority, nobody gets as far as a request")
    func strangers() async throws {
        let strangers = try TestCredentials()
        let foreign = try strangers.issue(for: mac, file: "foreign")
        try await bench().run { bench in
            let credentials = [
                try Peer.trusting(), try Peer.trusting(certificate: foreign.certificatePEM, key: foreign.keyPEM),
            ]
            for tls in credentials {
                let port = bench.port(.secureMode)
                await #expect(throws: (any Error).self) {
                    let peer = try await Peer.connect(to: port, tls: tls)
                    _ = try await peer.send(ServiceBench.opening())
                }
            }
            #expect(bench.service.counters[.requests] == 0)
        }
    }

    @Test("A certificate that was brought in is what the phone gets")
    func brought() async throws {
        try await bench().run { bench in
            let own = try credentials.issue(for: mac, file: "own")
            await #expect(throws: ProvisioningServiceError.unknownWorkpoint(mac)) {
                try await bench.service.bringCertificate(own.certificatePEM, keyPEM: own.keyPEM, for: mac)
            }
            _ = try await bench.service.save(entry(.secureWithoutPIN))
            try await bench.service.bringCertificate(own.certificatePEM, keyPEM: own.keyPEM, for: mac)
            let given = try await bootstrap(bench)
            #expect(given.fingerprint == own.fingerprint)
            #expect(try await bench.service.workpoint(mac)?.certificateFingerprint == own.fingerprint)
            await #expect(throws: ProvisioningServiceError.self) {
                try await bench.service.bringCertificate(own.certificatePEM, keyPEM: "nothing", for: mac)
            }
        }
    }

    @Test("Who speaks in the name of a phone in Secure Mode on the default port does not break its flow")
    func foreignFlow() async throws {
        try await bench().run { bench in
            let certificate = try await bootstrap(bench)
            let tls = try Peer.trusting(certificate: certificate.certificatePEM, key: certificate.keyPEM)
            let secure = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
            let start = try await secure.send(ServiceBench.opening())
            #expect(start.message?.action == .readAllItems)
            let stranger = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            #expect(try await stranger.send(ServiceBench.opening()).status == 403)
            let end = try await secure.send(
                ServiceBench.reply(.readAllItems, items: [Item("e164", "1")]), cookie: start.cookie)
            #expect(end.message?.action == .cleanUp && end.message?.items == [])
            #expect(try await bench.service.items(of: mac).value("e164") == "1")
            await secure.close()
        }
    }

    @Test("A certificate that is revoked is of no use any more, on either port, until the phone is let in again")
    func revocation() async throws {
        try await bench().run { bench in
            let certificate = try await bootstrap(bench)
            let tls = try Peer.trusting(certificate: certificate.certificatePEM, key: certificate.keyPEM)
            let secure = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
            let start = try await secure.send(ServiceBench.opening())
            #expect(start.status == 200)
            #expect(try await bench.service.certificate(of: mac).inUse == certificate.fingerprint)
            #expect(try await bench.service.certificate(of: mac).stored?.fingerprint == certificate.fingerprint)

            #expect(try await bench.service.revokeCertificate(of: mac).certificateFingerprint == nil)
            #expect(try await bench.service.certificate(of: mac) == WorkpointCertificate(stored: nil, inUse: nil))
            // Neither within the flow that is open, nor in another.
            let reply = try await secure.send(ServiceBench.reply(.readAllItems), cookie: start.cookie)
            #expect(reply.message?.action != .writeItems && reply.message?.items != [])
            let again = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
            #expect(try await again.send(ServiceBench.opening()).status == 403)
            let other = try await Peer.connect(to: bench.port(), tls: Peer.trusting())
            #expect(try await other.send(ServiceBench.opening()).status == 403)

            _ = try await bench.service.returnToDefaultMode(mac)
            let renewed = try await bootstrap(bench)
            #expect(renewed.fingerprint != certificate.fingerprint)
            await #expect(throws: ProvisioningServiceError.unknownWorkpoint(ServiceBench.other)) {
                _ = try await bench.service.revokeCertificate(of: ServiceBench.other)
            }
        }
    }

    @Test("A phone that is rekeyed keeps its certificate until its next bootstrapping, which brings another")
    func rekeying() async throws {
        try await bench().run { bench in
            let certificate = try await bootstrap(bench)
            let tls = try Peer.trusting(certificate: certificate.certificatePEM, key: certificate.keyPEM)
            #expect(try await bench.service.rekey(mac).certificateFingerprint == certificate.fingerprint)
            #expect(try await bench.service.certificate(of: mac).stored == nil)
            let secure = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
            #expect(try await secure.send(ServiceBench.opening()).status == 200)
            await secure.close()
            _ = try await bench.service.returnToDefaultMode(mac)
            #expect(try await bootstrap(bench).fingerprint != certificate.fingerprint)
        }
    }

    @Test("A certificate that is soon over is not taken: the phone would be given another one in its place")
    func endingCertificate() async throws {
        try await bench().run { bench in
            _ = try await bench.service.save(entry(.secureWithoutPIN))
            var random = SystemRandomNumberGenerator()
            let ending = try credentials.authority.issue(
                for: mac, kind: .p256, now: bench.clock.now, validity: .seconds(29 * 86_400), using: &random)
            await #expect(throws: ProvisioningServiceError.certificateEnds(ending.notValidAfter)) {
                try await bench.service.bringCertificate(ending.certificatePEM, keyPEM: ending.keyPEM, for: mac)
            }
        }
    }
}
