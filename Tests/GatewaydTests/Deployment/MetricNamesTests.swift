@testable import CSTAGateway
import Foundation
import Testing
import Transport
@testable import WorkpointService

@testable import gatewayd

/// What dashboards, alerts and the documentation say of metrics is what `/metrics` has.
@Suite("The names of metrics")
struct MetricNamesTests {
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.repository.appendingPathComponent(path), encoding: .utf8)
    }

    /// Everything that can be served, with and without samples.
    private var families: [Prometheus.Family] {
        let status = GatewayStatus(
            condition: .normal, links: [], sessions: [], phones: 0, monitors: 0,
            counters: GatewayCounters().all.map { CounterValue(name: $0.counter.name, help: $0.counter.help, value: 0) }
        )
        return GatewayMetrics().families(status: status, phones: [:], transport: TransportCounters().entries)
            + GatewayMetrics.latencies(GatewayCounters()) + ProcessMetrics.families(startTime: 0)
            + WorkpointsHost.metrics(
                ProvisioningStatus(
                    workpoints: 0, openJobs: 0, activeWorkpoints: 0, sessions: 0, requests: 0, waitingContacts: 0,
                    connections: 0),
                ProvisioningCounters(), refusedItems: 0)
            + [EventStreams(maximum: 1).metrics]
    }

    /// The names as queries have them.
    private var served: Set<String> {
        families.reduce(into: []) { names, family in
            guard family.kind == .histogram else { return _ = names.insert(family.name) }
            names.formUnion(["_bucket", "_sum", "_count"].map { family.name + $0 })
        }
    }

    private func names(in text: String) -> Set<String> {
        Set(text.matches(of: /\b(gatewayd|process)_[a-z_]*[a-z]\b/).map { String($0.output.0) })
    }

    @Test("Every metric of the dashboard is served")
    func dashboard() throws {
        let data = Data(try text("deploy/grafana/gatewayd.json").utf8)
        let dashboard = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        var expressions: [String] = []
        func collect(_ value: Any) {
            if let object = value as? [String: Any] {
                for (key, value) in object {
                    if ["expr", "query"].contains(key), let text = value as? String { expressions.append(text) }
                    collect(value)
                }
            } else if let list = value as? [Any] {
                list.forEach(collect)
            }
        }
        collect(dashboard)
        let used = names(in: expressions.joined(separator: "\n"))
        #expect(used.count > 25)
        #expect(used.subtracting(served) == [])
    }

    @Test("Every metric of the alert rules is served")
    func alerts() throws {
        let lines = try text("deploy/prometheus/alerts.yml").split(separator: "\n").filter { $0.contains("expr:") }
        let used = names(in: lines.joined(separator: "\n"))
        #expect(used.count > 10)
        #expect(used.subtracting(served) == [])
    }

    @Test("The documentation lists every metric, and none that is not served")
    func documentation() throws {
        let rows = try text("docs/metrics.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        let listed = rows.compactMap { row in
            row.split(separator: "`").dropFirst().first.map { String($0.prefix { $0 != "{" }) }
        }
        #expect(Set(listed).count == listed.count, "a metric is listed twice")
        #expect(Set(listed) == Set(families.map(\.name)))
    }

    @Test("A name says its unit, and what it counts in base units")
    func units() {
        for family in families {
            #expect(family.name.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil, "\(family.name)")
            #expect(!family.help.isEmpty, "\(family.name)")
            for unit in ["milliseconds", "microseconds", "kilobytes", "percent"] {
                #expect(!family.name.contains(unit), "\(family.name)")
            }
            #expect((family.kind == .counter) == family.name.hasSuffix("_total"), "\(family.name)")
            if family.kind == .histogram { #expect(family.name.hasSuffix("_seconds"), "\(family.name)") }
        }
    }
}
