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
        var phones: [BusyStatus.Reason: Int] = [:]
        for phone in gateway.registry.all { phones[phone.busy.reason, default: 0] += 1 }
        return families(status: status, phones: phones, transport: gateway.transportCounters.entries)
            + Self.latencies(gateway.counters)
            + ProcessMetrics.families(startTime: startTime)
    }

    /// The families of one reading; pure, for tests.
    func families(
        status: GatewayStatus, phones: [BusyStatus.Reason: Int], transport: [TransportCounters.Entry]
    ) -> [Prometheus.Family] {
        var families = [
            Prometheus.Family(
                name: "gatewayd_build_info", help: "The version that runs", kind: .gauge,
                samples: [.init(1, [("version", version)])]),
            Prometheus.Family(
                name: "gatewayd_phones", help: "Phones known, by whether they are in use", kind: .gauge,
                samples: BusyStatus.Condition.allCases.map { condition in
                    let count = phones.filter { BusyStatus(reason: $0.key, since: .zero).condition == condition }.values
                        .reduce(0, +)
                    return .init(count, [("condition", condition.rawValue)])
                }),
            Prometheus.Family(
                name: "gatewayd_phones_by_state", help: "Phones known, by what they are doing", kind: .gauge,
                samples: BusyStatus.Reason.allCases.map { .init(phones[$0] ?? 0, [("state", $0.rawValue)]) }),
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
        func counter(_ name: String, _ help: String, _ value: (LinkHistory) -> UInt64) -> Prometheus.Family {
            Prometheus.Family(
                name: "gatewayd_link_\(name)", help: help, kind: .counter,
                samples: links.map { .init(value($0.history), [("link", $0.name)]) })
        }
        func moment(_ name: String, _ help: String, _ value: (LinkHistory) -> Timestamp) -> Prometheus.Family {
            Prometheus.Family(
                name: "gatewayd_link_\(name)_timestamp_seconds", help: help, kind: .gauge,
                samples: links.filter { value($0.history) > .zero }.map {
                    .init(seconds: Double(value($0.history).rawValue) / 1e9, [("link", $0.name)])
                })
        }
        return [
            family("up", "Whether the link to a switch is in service") { $0.phase == .inService ? 1 : 0 },
            family("devices", "Devices known on a link") { $0.devices },
            family("monitored_devices", "Devices the switch monitors for the gateway") { $0.monitored },
            family("refused_devices", "Devices whose monitor or snapshot the switch refused") { $0.refused },
            family("outstanding_requests", "Requests a switch has not answered") { $0.outstanding },
            family("reading", "Whether the link reads; not while clients cannot take more") { $0.isReading ? 1 : 0 },
            counter("messages_total", "Messages from the switch of a link", \.messagesReceived),
            counter("events_total", "Events from the switch of a link", \.eventsReceived),
            counter("anomalies_total", "Events of a link that did not fit the state of their phone", \.anomalies),
            counter("resynchronizations_total", "Times a link was synchronised again", \.resynchronizations),
            moment("phase", "When the phase of a link became what it is, since 1970", \.since),
            moment("last_message", "When something came over a link last, since 1970", \.lastReceived),
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
            family("session_monitors", "Monitors of client connections") { $0.reduce(0) { $0 + $1.monitors } },
            family("session_outstanding_requests", "Requests of clients that are not answered") {
                $0.reduce(0) { $0 + $1.outstanding }
            },
            family("session_pending_bytes", "Bytes that wait for clients") { $0.reduce(0) { $0 + $1.pendingBytes } },
            family("session_pending_bytes_worst", "Bytes that wait for the client with the most") {
                $0.map(\.pendingBytes).max() ?? 0
            },
        ]
    }

    /// What is timed.
    static func latencies(_ counters: GatewayCounters) -> [Prometheus.Family] {
        [
            Prometheus.histogram(
                "gatewayd_delivery_latency_seconds",
                help: "From reading an event to handing it to a client's connection",
                counters.deliveryLatency.snapshot),
            Prometheus.histogram(
                "gatewayd_request_latency_seconds", help: "From a request to a switch to its answer",
                counters.requestLatency.snapshot),
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
            let words = name.dropFirst("gatewayd_transport_".count).replacing("_total", with: "").replacing(
                "_", with: " ")
            return Prometheus.Family(
                name: name, help: "Of all wires: \(words)", kind: name.hasSuffix("_total") ? .counter : .gauge,
                samples: samples[name] ?? [])
        }
    }
}
