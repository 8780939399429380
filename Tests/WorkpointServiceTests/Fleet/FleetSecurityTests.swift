import DeviceActors
import Provisioning
import Testing

@testable import Simulation
@testable import WorkpointService

@Suite("Simulated phones on their way to Secure Mode", .timeLimit(.minutes(3)))
struct FleetSecurityTests {
    private let mac = FleetBench.mac

    private func entry(_ policy: SecurityPolicy, pin: String? = nil, mac: MACAddress = FleetBench.mac) -> WorkpointEntry
    {
        var entry = WorkpointEntry(mac: mac)
        (entry.policy, entry.pin) = (policy, pin)
        return entry
    }

    /// Has a phone go to Secure Mode without PIN.
    private func secure(_ bench: FleetBench, _ mac: MACAddress = FleetBench.mac) async throws {
        _ = try await bench.service.save(entry(.secureWithoutPIN, mac: mac))
        bench.fleet.tell(mac, .powerOn)
        try await bench.next(.securityChanged(isSecure: true), of: mac)
        try await bench.next(.flowEnded(.startUp), of: mac)
        try await bench.rest()
    }

    @Test("Without PIN: raised at its first start, served in Secure Mode, and jobs for Secure Mode only are done")
    func withoutPIN() async throws {
        try await FleetBench.run { bench in
            _ = try await bench.service.save(entry(.secureWithoutPIN))
            let waiting = try await bench.submit(.writeItems([Item("sip-pwd", "secret")])) { $0.secureModeOnly = true }
            let bootstrap = try await bench.submit(.bootstrap)
            try await secure(bench)
            #expect(try await bench.end(of: bootstrap).state == .applied)
            #expect(try await bench.end(of: waiting).state == .applied)
            #expect(try await bench.phone().value("sip-pwd") == "secret")
            #expect(try await bench.service.workpoint(mac)?.security.isSecure == true)
            #expect(try await bench.service.items(of: mac).value("dls-mode-secure") == "1")
            // Contact-me and what follows work as before, over the other port.
            let later = try await bench.submit(.writeItems([Item("default-domain", "x")]))
            #expect(try await bench.pass(untilEndOf: later).state == .applied)
            // And so they do after the phone and the service have started again.
            try await bench.stopService()
            try await bench.startService()
            bench.fleet.tell(mac, .powerCycle)
            try await bench.next(.restarting(.power))
            try await bench.next(.flowEnded(.startUp))
            #expect(try bench.service.counters[.answersRefused] == 0)
        }
    }

    @Test("A phone in a call is raised when the call has ended")
    func busy() async throws {
        try await FleetBench.run { bench in
            try await bench.powerOn()
            bench.fleet.tell(mac, .callBegan)
            _ = try await bench.service.save(entry(.secureWithoutPIN))
            let job = try await bench.submit(.bootstrap)
            try await bench.next(.busy(.writeItems))
            try await bench.next(.flowEnded(.solicited))
            bench.fleet.tell(mac, .callEnded)
            #expect(try await bench.end(of: job).state == .applied)
            #expect(try await bench.job(job).events.contains(.busy))
        }
    }

    @Test("With PIN: nothing happens before it is typed; a wrong one is asked for again; the right one leads on")
    func withPIN() async throws {
        try await FleetBench.run { bench in
            _ = try await bench.service.save(entry(.secureWithPIN, pin: "8641297531"))
            let job = try await bench.submit(.bootstrap)
            bench.fleet.tell(mac, .powerOn)
            try await bench.next(.asksForPIN(retriesLeft: 3))
            #expect(try await bench.phone().isSecure == false)
            bench.fleet.tell(mac, .user(.typePIN("1234567531")))
            try await bench.next(.asksForPIN(retriesLeft: 2))
            bench.fleet.tell(mac, .user(.typePIN("8641297531")))
            try await bench.next(.securityChanged(isSecure: true))
            #expect(try await bench.end(of: job).state == .applied)
            #expect(try await bench.service.workpoint(mac)?.pinFailures == 0)
            #expect(try await bench.bench.store.pin(of: mac) == nil)
        }
    }

    @Test("The right password with another end: the TAN is wrong, the phone goes back, and is asked anew")
    func wrongTAN() async throws {
        try await FleetBench.run { bench in
            _ = try await bench.service.save(entry(.secureWithPIN, pin: "8641297531"))
            bench.fleet.tell(mac, .powerOn)
            try await bench.next(.asksForPIN(retriesLeft: 3))
            bench.fleet.tell(mac, .user(.typePIN("8641297000")))
            try await bench.alarm(.wrongPIN(failures: 1))
            try await bench.next(.asksForPIN(retriesLeft: 3))
            bench.fleet.tell(mac, .user(.typePIN("8641297531")))
            try await bench.next(.securityChanged(isSecure: true))
            try await bench.next(.flowEnded(.startUp))
            #expect(try await bench.service.workpoint(mac)?.security.isSecure == true)
        }
    }

    @Test("PINs that are wrong too often end it, and the job; the operator's new PIN is the way back")
    func usedUp() async throws {
        try await FleetBench.run {
            $0.service = {
                $0.policy.maximumPINRetries = 2
                $0.secureMode?.service.maximumPINRetries = 1
            }
        } _: { bench in
            _ = try await bench.service.save(entry(.secureWithPIN, pin: "8641297531"))
            let job = try await bench.submit(.bootstrap)
            bench.fleet.tell(mac, .powerOn)
            for failures in 1...2 {
                try await bench.next(.asksForPIN(retriesLeft: 1))
                for _ in 1...2 { bench.fleet.tell(mac, .user(.typePIN("0000000000"))) }
                try await bench.alarm(.wrongPIN(failures: failures))
                try await bench.next(.flowEnded(.cleanUp))
                bench.fleet.tell(mac, .powerCycle)
            }
            #expect(try await bench.end(of: job).state == .failed(.wrongPIN))
            // It is served in Default Mode from then on, and not asked for its PIN any more.
            try await bench.next(.flowEnded(.startUp))
            #expect(try await bench.service.workpoint(mac)?.pinFailures == 2)
            #expect(try await bench.service.workpoint(mac)?.itemsAreStale == false)

            _ = try await bench.service.save(entry(.secureWithPIN, pin: "1112223334"))
            let again = try await bench.submit(.bootstrap)
            try await bench.pass(.seconds(61))
            try await bench.next(.asksForPIN(retriesLeft: 1))
            bench.fleet.tell(mac, .user(.typePIN("1112223334")))
            #expect(try await bench.end(of: again).state == .applied)
        }
    }

    @Test("The default port is closed to a phone in Secure Mode, until the operator lets it come back")
    func closed() async throws {
        try await FleetBench.run { bench in
            try await secure(bench)
            // Somebody in its name, over the default port.
            let peer = try await Peer.connect(to: bench.port(.defaultMode), tls: Peer.trusting())
            #expect(try await peer.send(ServiceBench.opening()).status == 403)
            await peer.closed()
            try await bench.alarm(.refusedInDefaultMode(remoteAddress: "127.0.0.1"))
            // The phone itself, which has lost everything at its keys.
            bench.fleet.tell(mac, .user(.change([Item("dls-mode-secure", "0")])))
            _ = try await bench.service.returnToDefaultMode(mac)
            let other = try await Peer.connect(to: bench.port(.defaultMode), tls: Peer.trusting())
            #expect(try await other.send(ServiceBench.opening()).status == 200)
            await other.close()
        }
    }

    @Test("A factory reset by a job takes the certificate away, and the phone is raised anew")
    func factoryReset() async throws {
        try await FleetBench.run { bench in
            try await secure(bench)
            let reset = try await bench.submit(.factoryReset)
            try await bench.next(.restarting(.factoryReset))
            #expect(try await bench.end(of: reset).state == .applied)
            try await bench.next(.securityChanged(isSecure: true))
            try await bench.rest()
            #expect(try await bench.service.workpoint(mac)?.security.isSecure == true)
        }
    }

    @Test("A phone with another one's certificate is refused, though the authority has issued it")
    func swapped() async throws {
        try await FleetBench.run {
            $0.phones = 2
        } _: { bench in
            let (one, two) = (FleetBench.address(0), FleetBench.address(1))
            try await secure(bench, one)
            try await secure(bench, two)
            let stored = try #require(try await bench.bench.store.certificate(of: one))
            let certificate = try IssuedCertificate(certificatePEM: stored.certificate, keyPEM: stored.privateKey)
            let tls = try Peer.trusting(certificate: stored.certificate, key: stored.privateKey)
            let peer = try await Peer.connect(to: bench.port(.secureMode), tls: tls)
            #expect(try await peer.send(ServiceBench.opening(mac: two)).status == 403)
            try await bench.alarm(.wrongCertificate(fingerprint: certificate.fingerprint), of: two)
            await peer.closed()
            // Whose certificate it is, is served with it all the same.
            bench.fleet.tell(one, .powerCycle)
            try await bench.next(.restarting(.power), of: one)
            try await bench.next(.flowEnded(.startUp), of: one)
        }
    }

    @Test("A service whose certificate the phone was not given is not spoken to, and the phone falls back")
    func foreignService() async throws {
        let strangers = try TestCredentials()
        try await FleetBench.run {
            $0.service = {
                let port = $0.secureMode?.service.securePort ?? 0
                $0.secureMode?.service = .init(authoritiesPEM: strangers.serverPEM, securePort: port)
            }
            $0.phone = {
                $0.secureAttempts = 3
                $0.timings.reconnectAttempts = 10
            }
        } _: { bench in
            _ = try await bench.service.save(entry(.secureWithoutPIN))
            bench.fleet.tell(mac, .powerOn)
            for attempt in 1...2 {
                try await bench.next(.unanswered(.startUp, attempt: attempt))
                try await bench.pass(.seconds(15))
            }
            try await bench.next(.securityChanged(isSecure: false))
            try await bench.rest()
            #expect(try await bench.phone().isSecure == false)
            #expect(try await bench.service.workpoint(mac)?.security.isSecure == false)
        }
    }
}
