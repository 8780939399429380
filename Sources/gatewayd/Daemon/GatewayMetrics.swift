import CSTAGateway
import DeviceActors
import Transport

/// Turns what the gateway counts into Prometheus families.
struct GatewayMetrics: Sendable {
    /// The version told as `gatewayd_build_info`.
    var version = Version.text
    /// When the process began, nanoseconds since 1970.
    var startTime: UInt64 = ISO8601.now()

    /// Everything, read at this moment.
    func families(of gateway: Gateway) async -> [Prometheus.Family] {
        let status = await gateway.status()
        var phones: [BusyStatus.Condition: Int] = [:]
        for phone in gateway.registry.all { phones[phone.busy.condition, default: 0] += 1 }
        return families(status: status, phones: phones, transport: gateway.transportCounters.entries)
            + ProcessMetrics.families(startTime: startTime)
    }

    /// The families of one reading; pure, for tests.
    func families(
        status: GatewayStatus, phones: [BusyStatus.Condition: Int], transport: [TransportCounters.Entry]
    ) -> [Prometheus.Family] {
        var families = [
            Prometheus.Family(
                name: "gatewayd_build_info", help: "The version that runs", kind: .gauge,
                samples: [.init(1, [("version", version)])]),
            Prometheus.Family(
                name: "gatewayd_phones", help: "Phones known, by whether they are in use", kind: .gauge,
                samples: BusyStatus.Condition.allCases.map {
                    .init(phones[$0] ?? 0, [("condition", $0.rawValue)])
                }),
            Prometheus.Family(
                name: "gatewayd_monitors", help: "Monitors of clients", kind: .gauge,
                samples: [.init(status.monitors)]),
        ]
        families += Self.links(status.links)
        families += Self.sessions(status.sessions)
        families += status.counters.map { counter in
            Prometheus.Family(
                name: "gatewayd_\(counter.name)", help: counter.help, kind: .counter, samples: [.init(counter.value)])
        }
        return families + Self.transport(transport)
    }

    private static func links(_ links: [LinkStatus]) -> [Prometheus.Family] {
        func family(_ name: String, _ help: String, _ value: (LinkStatus) -> Int) -> Prometheus.Family {
            Prometheus.Family(
                name: "gatewayd_link_\(name)", help: help, kind: .gauge,
                samples: links.map { .init(value($0), [("link", $0.name)]) })
        }
        return [
            family("up", "Whether the link to a switch is in service") { $0.phase == .inService ? 1 : 0 },
            family("devices", "Devices known on a link") { $0.devices },
            family("monitored_devices", "Devices the switch monitors for the gateway") { $0.monitored },
            family("refused_devices", "Devices whose monitor or snapshot the switch refused") { $0.refused },
            family("outstanding_requests", "Requests a switch has not answered") { $0.outstanding },
        ]
    }

    /// By listener and application: one label value for each client would have no bound.
    private static func sessions(_ sessions: [SessionStatus]) -> [Prometheus.Family] {
        struct Key: Hashable, Comparable {
            var listener: String
            var application: String

            static func < (left: Key, right: Key) -> Bool {
                (left.listener, left.application) < (right.listener, right.application)
            }
        }
        let groups = Dictionary(grouping: sessions) { Key(listener: $0.listener, application: $0.application) }
        let keys = groups.keys.sorted()
        func family(_ name: String, _ help: String, _ value: ([SessionStatus]) -> Int) -> Prometheus.Family {
            Prometheus.Family(
                name: "gatewayd_\(name)", help: help, kind: .gauge,
                samples: keys.map { key in
                    .init(value(groups[key] ?? []), [("listener", key.listener), ("application", key.application)])
                })
        }
        return [
            family("sessions", "Client connections") { $0.count },
            family("session_pending_bytes", "Bytes that wait for clients") { $0.reduce(0) { $0 + $1.pendingBytes } },
            family("session_pending_bytes_worst", "Bytes that wait for the client with the most") {
                $0.map(\.pendingBytes).max() ?? 0
            },
        ]
    }

    private static func transport(_ entries: [TransportCounters.Entry]) -> [Prometheus.Family] {
        var order: [String] = []
        var samples: [String: [Prometheus.Sample]] = [:]
        for entry in entries {
            let name = "gatewayd_\(entry.slug)"
            if samples[name] == nil { order.append(name) }
            samples[name, default: []].append(.init(entry.value, entry.label.map { [("reason", $0)] } ?? []))
        }
        return order.map { name in
            Prometheus.Family(
                name: name, help: "Counted by the wires", kind: name.hasSuffix("_total") ? .counter : .gauge,
                samples: samples[name] ?? [])
        }
    }
}
