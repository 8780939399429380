@testable import CSTAGateway
import DeviceActors
import Testing
import Transport

@testable import gatewayd

@Suite("The gateway's metrics")
struct GatewayMetricsTests {
    private func session(_ id: UInt64, application: String, pending: Int) -> SessionStatus {
        SessionStatus(
            id: id, listener: "tls", peer: "10.0.0.1", application: application, monitors: 1, outstanding: 0,
            pendingBytes: pending, lastSequence: 1, framesReceived: 1)
    }

    @Test("Counters, links, sessions and phones have their names, units and labels")
    func families() {
        let status = GatewayStatus(
            condition: .partiallyDisabled,
            links: [
                LinkStatus(
                    name: "pbx", phase: .inService, lastFailure: "", devices: 3, monitored: 2, refused: 1,
                    outstanding: 4, framesReceived: 0, framesSent: 0)
            ],
            sessions: [
                session(1, application: "crm", pending: 10), session(2, application: "crm", pending: 30),
                session(3, application: "", pending: 0),
            ],
            phones: 3, monitors: 7,
            counters: [CounterValue(name: "events_received_total", help: "Events received", value: 12)])
        let metrics = GatewayMetrics(version: "1", startTime: 0)
        let text = Prometheus.text(
            metrics.families(
                status: status, phones: [.talking: 1, .idle: 2, .held: 3], transport: TransportCounters().entries))
        for line in [
            "gatewayd_build_info{version=\"1\"} 1", "gatewayd_phones{condition=\"busy\"} 4",
            "gatewayd_phones_by_state{state=\"talking\"} 1", "gatewayd_link_reading{link=\"pbx\"} 1",
            "gatewayd_link_events_total{link=\"pbx\"} 0",
            "gatewayd_session_monitors{listener=\"tls\",application=\"crm\"} 2",
            "gatewayd_phones{condition=\"unknown\"} 0", "gatewayd_monitors 7", "gatewayd_link_up{link=\"pbx\"} 1",
            "gatewayd_link_monitored_devices{link=\"pbx\"} 2",
            "gatewayd_sessions{listener=\"tls\",application=\"crm\"} 2",
            "gatewayd_session_pending_bytes{listener=\"tls\",application=\"crm\"} 40",
            "gatewayd_session_pending_bytes_worst{listener=\"tls\",application=\"crm\"} 30",
            "# TYPE gatewayd_events_received_total counter", "gatewayd_events_received_total 12",
            "# TYPE gatewayd_transport_wires_open gauge", "# TYPE gatewayd_transport_bytes_in_total counter",
            "gatewayd_transport_closes_total{reason=\"slow-consumer\"} 0",
        ] {
            #expect(text.contains(line + "\n"), "\(line) is missing")
        }
    }

    @Test("The limit of files is read from the system's table, and unlimited is no number")
    func files() {
        let table =
            "Limit                     Soft Limit           Hard Limit           Units\nMax open files            1024                 4096                 files\n"
        #expect(ProcessMetrics.maximumFiles(in: table) == 1_024)
        #expect(ProcessMetrics.maximumFiles(in: table.replacing("1024", with: "unlimited")) == nil)
    }

    @Test("No name comes twice, and counters end in _total")
    func names() {
        let status = GatewayStatus(
            condition: .normal, links: [], sessions: [], phones: 0, monitors: 0,
            counters: GatewayCounters().all.map {
                CounterValue(name: $0.counter.name, help: $0.counter.help, value: $0.value)
            })
        let families =
            GatewayMetrics().families(status: status, phones: [:], transport: TransportCounters().entries)
            + ProcessMetrics.families(startTime: 0)
        #expect(Set(families.map(\.name)).count == families.count)
        for family in families {
            #expect(family.name.hasSuffix("_total") == (family.kind == .counter), "\(family.name)")
        }
        #expect(families.contains { $0.name == "process_resident_memory_bytes" })
    }
}
