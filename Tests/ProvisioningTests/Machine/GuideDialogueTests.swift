import Foundation
import Testing

@testable import Provisioning

private let examplesFolder = ProcessInfo.processInfo.environment["CSTA_EXAMPLES_DIR"].map { $0 + "/wpi" }

/// The guide's examples as dialogues: what the phone says in them is put in, and what the service says must come out. Where
/// the guide shows only the service's side, or another phone's, a message of the same kind leads there.
@Suite("The guide's dialogues", .enabled(if: examplesFolder != nil, "set CSTA_EXAMPLES_DIR to run"))
struct GuideDialogueTests {
    func document(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(try #require(examplesFolder))/\(name).xml")))
    }

    func phone(_ name: String) throws -> WorkpointMessage {
        try WorkpointMessageReader().workpointMessage(try document(name))
    }

    /// The service's message of the guide, but with the nonce of what it answers here.
    func expect(_ answer: WorkpointAnswer, _ name: String, to message: WorkpointMessage) throws {
        var expected = try WorkpointMessageReader().serviceMessage(try document(name))
        expected.nonce = message.nonce
        #expect(answer.message == expected)
        #expect(answer.endsSession == (expected.action == .cleanUp))
    }

    /// Puts a phone's message of the guide in; what comes out must be the service's message of the guide.
    func exchange(_ bench: inout Bench, _ request: String, _ answer: String) throws {
        let message = try phone(request)
        try expect(bench.send(message), answer, to: message)
    }

    @Test("Start-up: read all items, clean up (pages 33 to 35)")
    func startUp() throws {
        var bench = Bench(isKnown: false)
        try exchange(&bench, "01-startup-request", "02-readallitems-action")
        try exchange(&bench, "03-readallitems-reply", "04-cleanup")
    }

    @Test("Start-up of a known phone without changes (page 34)")
    func knownStartUp() throws {
        var bench = Bench()
        try exchange(&bench, "01-startup-request", "04-cleanup")
    }

    @Test("Local changes up to V2R1 (page 38)")
    func localChanges() throws {
        var bench = Bench(firmware: "V1 R4.9.0")
        try exchange(&bench, "05-local-changes-upto-V2R1", "02-readallitems-action")
        try exchange(&bench, "03-readallitems-reply", "04-cleanup")
    }

    @Test("Local changes from V2R2 on, of which the copy has one of two: all is read (page 40)")
    func attachedLocalChanges() throws {
        var bench = Bench(firmware: "V2 R2.30.0")
        let message = try phone("06-local-changes-V2R2-on.TRUNCATED")
        #expect(WorkpointMachine.attached(message.items) == [Item("dhcp", "false")])
        try exchange(&bench, "06-local-changes-V2R2-on.TRUNCATED", "02-readallitems-action")
        var whole = message
        whole.nonce = "another"
        whole.items.append(Item("default-domain", "example.com"))
        var other = Bench(firmware: "V2 R2.30.0")
        try expect(other.send(whole), "04-cleanup", to: whole)
    }

    @Test("Reading items (pages 43 to 45)")
    func readItems() throws {
        var bench = Bench(firmware: "V1 R5.6.53")
        let reply = try phone("10-readitems-reply")
        let job = bench.add(.readItems(reply.items.map(\.key)))
        let question = bench.send(try phone("08-solicited"))
        #expect(question.action == .readItems && question.items.map(\.key) == reply.items.map(\.key))
        try exchange(&bench, "10-readitems-reply", "10b-readitems-cleanup")
        #expect(bench.job(job).results == reply.items)
    }

    @Test("A phone that is busy, and comes back by itself (pages 46 and 76)")
    func busy() throws {
        var bench = Bench()
        bench.write()
        bench.contact()
        try exchange(&bench, "11-busy-reply", "30-cleanup-send-solicited")
    }

    @Test("Restart and factory reset (page 51)")
    func restart() throws {
        for (task, answer) in [(JobTask.restart, "13-restart"), (.factoryReset, "14-factory-reset")] {
            var bench = Bench(firmware: "V1 R5.6.53")
            bench.add(task)
            try exchange(&bench, "08-solicited", answer)
        }
    }

    @Test("The status of a file ends its job (page 54)")
    func fileStatus() throws {
        var bench = Bench(firmware: "V1 R4.9.0")
        let job = bench.add(.deployFiles([CompletionTests.ringtone]))
        bench.contact()
        try exchange(&bench, "17-file-status", "04-cleanup")
        #expect(bench.state(job) == .applied)
    }

    @Test("A certificate for the phone's web pages (page 60)")
    func certificate() throws {
        var bench = Bench(firmware: "V1 R5.6.53")
        bench.add(.writeItems([Item("wbm-server-certificate", "[PKCS#12 data, base64 encoded]")]))
        try exchange(&bench, "08-solicited", "20-cert-writeitems")
        try exchange(&bench, "21-cert-writeitems-reply", "22-cert-info-readitems")
    }

    @Test("To Secure Mode without PIN (page 64)")
    func withoutPIN() throws {
        var bench = BootstrapTests.bench(.secureWithoutPIN)
        let items = try WorkpointMessageReader().serviceMessage(try document("23-secure-nopin-writeitems")).items
        bench.material.bootstrap = BootstrapMaterial(
            items: items, certificateFingerprint: BootstrapTests.fingerprint, tan: nil)
        try exchange(&bench, "01-startup-request", "23-secure-nopin-writeitems")
        try exchange(&bench, "24-secure-writeitems-reply", "04-cleanup")
    }

    @Test("To Secure Mode with PIN (pages 67 and 68)")
    func withPIN() throws {
        var bench = BootstrapTests.bench(.secureWithPIN)
        let items = try WorkpointMessageReader().serviceMessage(try document("25-secure-pin-writeitems")).items
        bench.material.bootstrap = BootstrapMaterial(
            items: items, certificateFingerprint: BootstrapTests.fingerprint, tan: "321")
        try exchange(&bench, "01-startup-request", "25-secure-pin-writeitems")
        try exchange(&bench, "24-secure-writeitems-reply", "04-cleanup")
        bench.arrival = BootstrapTests.secure
        var start = try phone("01-startup-request")
        start.nonce = "another"
        try expect(bench.send(start), "26-tan-readitems", to: start)
        try exchange(&bench, "27-tan-reply", "02-readallitems-action")
        #expect(bench.kept.record.security.isSecure)
    }

    @Test("A wrong TAN (page 31)")
    func wrongTAN() throws {
        var bench = BootstrapTests.bench(.secureWithPIN)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        bench.material.bootstrap?.tan = "999"
        bench.arrival = BootstrapTests.secure
        bench.contact(.startUp)
        try exchange(&bench, "27-tan-reply", "46-cleanup-wrong-tan.DERIVED")
    }

    @Test("Too many wrong PINs (page 83)")
    func wrongPIN() throws {
        var bench = BootstrapTests.bench(.secureWithPIN)
        bench.contact(.startUp)
        bench.reply(.writeItems)
        try exchange(&bench, "41-phone-cleanup-pin-retries", "04-cleanup")
        #expect(bench.kept.record.pinFailures == 1)
    }

    @Test("A reply in fragments (page 70)")
    func fragments() throws {
        var bench = Bench()
        bench.add(.readItems([ItemKey("device-type"), ItemKey("related-device-type"), ItemKey("e164")]))
        bench.contact()
        try exchange(&bench, "28-fragment-next", "29-getnextfragment")
    }

    @Test("Writes that are not stored (pages 77 to 83)")
    func problems() throws {
        let cases: [(solicited: String, items: [Item], write: String?, reply: String, end: String)] = [
            (
                "31-error1-solicited", [Item("socketed-headset-mode", "0")], "32-error1-writeitems-unknown",
                "33-error1-reply", "34-error1-cleanup"
            ),
            (
                "31-error1-solicited",
                [
                    Item("Canonical-lookup-international-code", index: 6, "+44561"),
                    Item("Canonical-lookup-local-code", index: 6, "561"),
                ], nil, "35-error2-reply", "36-error2-cleanup"
            ),
            (
                "37-error3-solicited", [Item("device-type", "OpenStage 75")], "38-error3-writeitems-readonly",
                "39-error3-reply", "40-error3-cleanup"
            ),
        ]
        for dialogue in cases {
            var bench = Bench(firmware: "V1 R5.6.53")
            let job = bench.add(.writeItems(dialogue.items))
            if let write = dialogue.write {
                try exchange(&bench, dialogue.solicited, write)
            } else {
                #expect(bench.send(try phone(dialogue.solicited)).items == dialogue.items)
            }
            try exchange(&bench, dialogue.reply, dialogue.end)
            #expect(bench.state(job) == .failed(.noItemStored))
            #expect(bench.job(job).results == (try phone(dialogue.reply)).items)
        }
    }
}
