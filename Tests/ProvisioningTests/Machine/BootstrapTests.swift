import DeviceActors
import Testing

@testable import Provisioning

@Suite("The way to Secure Mode")
struct BootstrapTests {
    static let fingerprint = "0f1e2d"
    static let items = [
        Item("goto-secure-mode", "nopin"), Item("dls-client-certificate", "TUlJ"),
        Item("dls-server-ca", index: 0, "-----BEGIN CERTIFICATE-----"), Item("dls-server-ca", index: 1),
        Item("dls-secure-port", "18444"),
    ]
    static let pinItems = [
        Item("goto-secure-mode", "pin"), Item("secure-mode-data", "data"), Item("max-pin-retries", "3"),
    ]

    /// A phone that is to be secured, with everything there for it.
    static func bench(_ policy: SecurityPolicy) -> Bench {
        var bench = Bench(isKnown: false)
        let hasPIN = policy == .secureWithPIN
        bench.material.bootstrap = BootstrapMaterial(
            items: hasPIN ? pinItems : items, certificateFingerprint: fingerprint, tan: hasPIN ? "321" : nil)
        bench.execute(bench.machine.configure(.securityPolicy(policy), at: bench.now, calls: .unknown))
        return bench
    }

    static let secure = Arrival.secureMode(fingerprint: "0F1E2D")

    @Test("Without PIN, message for message with the guide")
    func withoutPIN() {
        var bench = Self.bench(.secureWithoutPIN)
        let job = bench.add(.bootstrap)
        #expect(bench.state(job) == .waiting(.secureMode))
        #expect(bench.machine.need(for: bench.request(WorkpointMessage(nonce: "x", reason: .startUp))).bootstrap)
        let write = bench.contact(.startUp)
        #expect(write.action == .writeItems && write.items == Self.items)
        #expect(bench.kept.record.security == .bootstrapSent(at: bench.now))
        #expect(bench.kept.record.certificateFingerprint == Self.fingerprint)
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        #expect(bench.kept.record.security == .awaitingSecureStartUp(since: bench.now))
        bench.arrival = Self.secure
        #expect(bench.contact(.startUp).action == .readAllItems)
        #expect(bench.kept.record.security == .secure(since: bench.now))
        #expect(bench.reply(.readAllItems).isPlainCleanUp)
        #expect(bench.state(job) == .applied && bench.alarms == [.enteredSecureMode])
        #expect(bench.history(job) == [.accepted, .sent, .acknowledged, .applied])
        #expect(bench.timers.isEmpty)
    }

    @Test("A phone that was to come with its certificate and starts in Default Mode is written to again")
    func startInDefaultMode() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        #expect(bench.contact(.solicited).action != .writeItems)
        #expect(bench.contact(.startUp).items == Self.items)
    }

    @Test("With PIN, message for message with the guide; the PIN is then forgotten")
    func withPIN() {
        var bench = Self.bench(.secureWithPIN)
        bench.kept.pin = "1234321"
        let write = bench.contact(.startUp)
        #expect(write.action == .writeItems && write.items == Self.pinItems)
        #expect(bench.reply(.writeItems).isPlainCleanUp)
        bench.arrival = Self.secure
        #expect(bench.machine.need(for: bench.request(WorkpointMessage(nonce: "x", reason: .startUp))).bootstrap)
        let question = bench.contact(.startUp)
        #expect(question.action == .readItems && question.items == [Item("bootstrapping-tan")])
        #expect(bench.kept.record.security == .awaitingTAN(since: bench.now))
        #expect(bench.machine.need(for: bench.request(WorkpointMessage(nonce: "x", reason: .replyTo))).bootstrap)
        #expect(bench.reply(.readItems, .accepted, [Item("bootstrapping-tan", "321")]).action == .readAllItems)
        #expect(bench.kept.record.security == .secure(since: bench.now) && bench.kept.pin == nil)
        #expect(bench.reply(.readAllItems).isPlainCleanUp)
        #expect(!bench.machine.need(for: bench.request(WorkpointMessage(nonce: "x", reason: .startUp))).bootstrap)
    }

    @Test(
        "A wrong or missing TAN ends the flow with the guide's reason, and is counted",
        arguments: [
            [Item("bootstrapping-tan", "123")], [Item("bootstrapping-tan")], [],
        ])
    func wrongTAN(items: [Item]) {
        var bench = Self.bench(.secureWithPIN)
        let job = bench.add(.bootstrap)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        bench.arrival = Self.secure
        for failures in 1...3 {
            #expect(bench.contact(.startUp).action == .readItems)
            let answer = bench.reply(.readItems, .accepted, items)
            #expect(answer.action == .cleanUp && answer.items == [Item("cleanup-reason", "wrong TAN from device")])
            #expect(bench.kept.record.security == .defaultMode && bench.kept.record.pinFailures == failures)
        }
        #expect(bench.state(job) == .failed(.wrongPIN))
        #expect(bench.contact(.startUp).cleanUpReason == "wrong TAN from device", "not even the question any more")
        bench.arrival = .defaultMode
        #expect(bench.contact(.startUp).action == .readAllItems, "in Default Mode it is served, but not bootstrapped")
        bench.reply(.readAllItems)
        bench.execute(bench.machine.configure(.pinGiven, at: bench.now, calls: .unknown))
        #expect(bench.contact(.startUp).items == Self.pinItems)
    }

    @Test("When the user mistypes the PIN too often the phone says so, and the job has failed at last")
    func retriesExceeded() {
        var bench = Self.bench(.secureWithPIN)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        let message = WorkpointMessage(
            nonce: bench.nonce(), fragment: .final, reason: .cleanUp,
            items: [Item("cleanup-reason", "password retries exceeded")])
        #expect(bench.send(message).isPlainCleanUp)
        #expect(bench.kept.record.security == .defaultMode && bench.kept.record.pinFailures == 1)
        #expect(bench.alarms.contains(.wrongPIN(failures: 1)))
    }

    @Test("A phone that was not asked for a PIN cannot use up its tries")
    func unaskedRetries() {
        var bench = Self.bench(.secureWithPIN)
        let reason = Item("cleanup-reason", "password retries exceeded")
        for _ in 0..<3 {
            bench.send(WorkpointMessage(nonce: bench.nonce(), reason: .cleanUp, items: [reason]))
        }
        #expect(bench.kept.record.pinFailures == 0)
        #expect(bench.contact(.startUp).items == Self.pinItems)
    }

    @Test("In Secure Mode the default port is closed to the phone, and another certificate is refused")
    func closedPort() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        bench.arrival = .secureMode(fingerprint: "other")
        #expect(bench.contact(.startUp).body == .refuse(httpStatus: 403))
        bench.arrival = Self.secure
        bench.contact(.startUp)
        bench.reply(.readAllItems)
        bench.write()
        let before = bench.kept
        bench.arrival = .defaultMode
        #expect(bench.contact(.startUp).body == .refuse(httpStatus: 403))
        #expect(bench.kept == before, "such a request leaves no trace but an alarm")
        #expect(
            bench.alarms == [
                .wrongCertificate(fingerprint: "other"), .enteredSecureMode,
                .refusedInDefaultMode(remoteAddress: "192.168.1.4"),
            ])
    }

    @Test("A reply must come the way its flow came")
    func replyOnOtherPort() {
        var bench = Self.bench(.secureWithPIN)
        bench.contact(.startUp)
        bench.arrival = Self.secure
        #expect(bench.reply(.writeItems).cleanUpReason == "unexpected reply")
    }

    @Test("A phone whose reply was lost is believed when it comes with its certificate")
    func lostReply() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.contact(.startUp)
        bench.wait(.minutes(5))
        bench.restartService()
        bench.arrival = Self.secure
        bench.contact(.startUp)
        #expect(bench.kept.record.security.isSecure)
    }

    @Test("A phone that did not get the write is sent it again at its next contact")
    func lostWrite() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.contact(.startUp)
        bench.wait(.minutes(5))
        #expect(bench.contact(.localChanges).items == Self.items)
    }

    @Test("A phone in a call answers busy, and is bootstrapped afterwards")
    func busy() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.contact(.startUp)
        #expect(bench.reply(.writeItems, .busy).asksToComeBack)
        #expect(bench.kept.record.security == .defaultMode)
        bench.wait(.minutes(31))
        #expect(bench.contactMes.count == 1)
        #expect(bench.contact().items == Self.items)
    }

    @Test("A phone that CSTA shows in a call is not bootstrapped before the call ends")
    func call() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.calls(.busy)
        #expect(bench.contact(.startUp).action == .readAllItems)
        #expect(bench.reply(.readAllItems).asksToComeBack)
        bench.calls(.idle)
        #expect(bench.contact().items == Self.items)
    }

    @Test("When the phone does not come with its certificate in time it begins anew, and is served meanwhile")
    func overdue() {
        var bench = Self.bench(.secureWithoutPIN)
        let job = bench.add(.bootstrap)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        #expect(bench.contact().action == .readAllItems)
        bench.reply(.readAllItems)
        bench.wait(.minutes(61))
        #expect(bench.kept.record.security == .defaultMode)
        #expect(bench.state(job) == .waiting(.secureMode) && bench.contactMes.count == 1)
        #expect(bench.contact().items == Self.items)
    }

    @Test("A start takes away the question for the PIN, so that it is asked again")
    func startDuringPIN() {
        var bench = Self.bench(.secureWithPIN)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        #expect(bench.contact().action == .readAllItems)
        bench.reply(.readAllItems)
        #expect(bench.contact(.startUp).items == Self.pinItems)
    }

    @Test(
        "A refusal is an alarm and fails what Secure Mode was for; it is not tried again before the next start",
        arguments: [
            (ReplyStatus.failed, [Item]()), (.accepted, [Item("goto-secure-mode", status: .unknownItem)]),
        ])
    func refused(status: ReplyStatus, items: [Item]) {
        var bench = Self.bench(.secureWithoutPIN)
        let bootstrap = bench.add(.bootstrap)
        let secret = bench.write("sip-pwd", "x") { $0.secureModeOnly = true }
        bench.contact(.startUp)
        #expect(bench.reply(.writeItems, status, items).action == .readAllItems)
        #expect(bench.state(bootstrap) == .failed(.refused) && bench.state(secret) == .failed(.refused))
        bench.reply(.readAllItems)
        #expect(bench.contact().isPlainCleanUp)
        #expect(bench.contact(.startUp).items == Self.items)
    }

    @Test("Without PIN, certificate or authority bootstrapping fails with what is missing")
    func notConfigured() {
        var bench = Self.bench(.secureWithPIN)
        bench.material.bootstrap = nil
        let job = bench.add(.bootstrap)
        #expect(bench.contact(.startUp).action == .readAllItems)
        #expect(bench.state(job) == .failed(.notConfigured))
        var noPolicy = Bench()
        let pointless = noPolicy.add(.bootstrap)
        #expect(noPolicy.state(pointless) == .failed(.notConfigured))
    }

    @Test("Jobs for Secure Mode wait for it, without holding up others")
    func secureModeOnly() {
        var bench = Self.bench(.secureWithoutPIN)
        let secret = bench.write("sip-pwd", "x") { $0.secureModeOnly = true }
        let plain = bench.write("reg-port", "1")
        #expect(bench.state(secret) == .waiting(.secureMode))
        bench.contact(.startUp)
        bench.reply(.writeItems)
        #expect(bench.contact().writes("reg-port", "1"))
        bench.reply(.writeItems)
        #expect(bench.state(plain) == .applied && bench.state(secret) == .waiting(.secureMode))
        bench.arrival = Self.secure
        bench.contact(.startUp)
        #expect(bench.reply(.readAllItems).writes("sip-pwd", "x"))
        bench.reply(.writeItems)
        #expect(bench.state(secret) == .applied)
    }

    @Test("An operator lets a phone come in Default Mode again; its certificate does not count any more")
    func wayBack() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        bench.arrival = Self.secure
        bench.contact(.startUp)
        bench.reply(.readAllItems)
        bench.execute(bench.machine.configure(.returnToDefaultMode, at: bench.now, calls: .unknown))
        #expect(bench.contact().body == .refuse(httpStatus: 403))
        bench.arrival = .defaultMode
        #expect(bench.contact(.startUp).isPlainCleanUp)
        #expect(bench.kept.record.policy == .defaultMode && bench.kept.record.certificateFingerprint == nil)
    }

    @Test("A factory reset that was ordered brings the phone back to Default Mode, and to bootstrapping")
    func factoryReset() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        bench.arrival = Self.secure
        bench.contact(.startUp)
        bench.reply(.readAllItems)
        let job = bench.add(.factoryReset)
        #expect(bench.contact().action == .restart)
        bench.arrival = .defaultMode
        bench.basics["configuration-changed-flag"] = "true"
        #expect(bench.contact(.localChanges).body == .refuse(httpStatus: 403))
        #expect(bench.machine.need(for: bench.request(WorkpointMessage(nonce: "x", reason: .startUp))).bootstrap)
        #expect(bench.contact(.startUp).items == Self.items)
        #expect(bench.state(job) == .applied)
    }

    @Test("A phone is not contacted for bootstrapping that was taken back")
    func takenBack() {
        var bench = Self.bench(.secureWithoutPIN)
        bench.machine.record.contactURI = Bench.contactURI
        bench.calls = .busy
        let job = bench.add(.bootstrap)
        bench.calls = .idle
        bench.execute(bench.machine.cancel(job, at: bench.now, calls: .idle))
        #expect(bench.state(job) == .cancelled)
        #expect(bench.contactMes.isEmpty && bench.timers[.solicited] == nil)
    }
}
