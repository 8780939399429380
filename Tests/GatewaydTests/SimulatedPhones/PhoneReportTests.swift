import DeviceActors
import Provisioning
import Simulation
import Testing

@testable import gatewayd

@Suite("What simulated phones report")
struct PhoneReportTests {
    private func record(_ report: SimulatedWorkpoint.Report) -> PhoneReportRecord {
        PhoneReportRecord(
            time: 1_772_352_930_250_000_000, number: "1001", mac: MACAddress(0x001A_E800_0001), report: report)
    }

    @Test("A line for people says when, who and what")
    func text() {
        #expect(
            record(.flowBegan(.startUp)).text
                == "08:15:30.250  1001    00:1a:e8:00:00:01  start-up: contacts the service")
        #expect(record(.busy(.writeItems)).text.hasSuffix("  WriteItems refused: in a call"))
        #expect(record(.restarting(.firmware("V3 R4.1.0"))).text.hasSuffix("  starts again (firmware V3 R4.1.0)"))
    }

    @Test("Secret values are told to nobody")
    func secrets() {
        let stored = record(.stored([Item("key-label", index: 2, "Home"), Item("sip-pwd", "very secret")]))
        #expect(stored.text.hasSuffix("stored key-label[2] = Home, sip-pwd = (secret)"))
        #expect(
            stored.json == """
                {"time":"2026-03-01T08:15:30.250Z","phone":"1001","mac":"00:1a:e8:00:00:01","event":"stored",\
                "items":[{"name":"key-label","index":2,"value":"Home"},{"name":"sip-pwd","isSecret":true}]}
                """)
    }

    @Test("Values cannot steer the terminal, and long lists are cut")
    func bounds() {
        #expect(record(.stored([Item("display-id", "\u{1B}[2J")])).text.hasSuffix("display-id = \u{FFFD}[2J"))
        let many = (1...9).map { Item("key-label", index: $0, "x") }
        #expect(record(.stored(many)).text.hasSuffix("key-label[6] = x and 3 more"))
    }
}
