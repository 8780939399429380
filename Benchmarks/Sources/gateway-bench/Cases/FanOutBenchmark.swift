import CLoad
import ECMA323
import Harness

/// Deliveries a second from one sender to 1, 10 and 100 subscribers, the gateway and nats-server in turn, and the
/// latencies of both at half of what each can do.
struct FanOutBenchmark {
    /// Devices the events are about; each subscriber monitors all of them.
    static let phones = 100

    let groups: Set<Measurement.Group>
    /// The numbers of subscribers.
    let subscriberCounts: [Int]
    let isSmoke: Bool

    /// The edition of clients that have another one than the switch.
    static let otherEdition = Edition.ed3

    /// One row: so many subscribers, on this edition.
    private struct Case {
        var subscribers: Int
        var edition = CallTraffic.edition

        var subject: String {
            let number = FanOutBenchmark.subject(subscribers)
            return edition == CallTraffic.edition ? number : "\(number), edition \(edition.rawValue)"
        }
    }

    /// The heading of a row.
    static func subject(_ subscribers: Int) -> String {
        subscribers == 1 ? "1 subscriber" : "\(subscribers) subscribers"
    }

    /// Runs everything and adds its rows to the report.
    func run(into report: inout Report) throws {
        let measuresLatency = groups.contains(.latency)
        let rounds = isSmoke ? 1 : 2
        if NATSServer.program == nil { report.notes.append("nats-server is not installed; its rows are missing") }
        var cases = subscriberCounts.map { Case(subscribers: $0) }
        if subscriberCounts.contains(10) { cases.append(Case(subscribers: 10, edition: Self.otherEdition)) }
        for row in cases {
            var ours: [LoadRun.Outcome] = []
            var theirs: [LoadRun.Outcome] = []
            var peer = "nats-server"
            for _ in 0..<rounds {
                ours.append(
                    try outcome(row.subscribers, measuresLatency) {
                        try GatewaySystem(
                            $0, subscribers: row.subscribers, phones: Self.phones, edition: row.edition)
                    }.outcome)
                // To the peer an edition means nothing.
                guard NATSServer.program != nil, row.edition == CallTraffic.edition else { continue }
                let round = try outcome(row.subscribers, measuresLatency) {
                    try NATSSystem($0, subscribers: row.subscribers, phones: Self.phones)
                }
                peer = round.name
                theirs.append(round.outcome)
            }
            add(ours, "gatewayd", row.subject, row.subscribers, to: &report)
            if !theirs.isEmpty { add(theirs, peer, row.subject, row.subscribers, to: &report) }
            if row.edition == CallTraffic.edition { addMarks(ours, theirs, row.subscribers, to: &report) }
        }
    }

    private func outcome(
        _ subscribers: Int, _ measuresLatency: Bool, _ start: (LoadRegion) throws -> any LoadSystem
    ) throws -> (name: String, outcome: LoadRun.Outcome) {
        let region = try LoadRegion()
        let system = try start(region)
        defer {
            load_set_phase(region.base, LOAD_STOP.rawValue)
            system.stop()
        }
        let run = LoadRun(subscribers: subscribers, region: region, system: system)
        return (system.name, try run.run(isSmoke ? .smoke : .full, measuresLatency: measuresLatency))
    }

    private func add(
        _ outcomes: [LoadRun.Outcome], _ name: String, _ subject: String, _ subscribers: Int, to report: inout Report
    ) {
        let deliveries = Sample(outcomes.flatMap(\.deliveries))
        outcomes.forEach { report.note($0, of: subject, by: name) }
        let lost = outcomes.reduce(0) { $0 + $1.lost }
        report.measurements.append(
            Measurement(
                .fanOut, of: subject, by: name,
                [
                    .init(deliveries.median, "deliveries/s"),
                    .init(Sample(outcomes.flatMap(\.bytes)).median / 1e6, "MB/s"),
                    .init(Sample(outcomes.flatMap(\.deliveriesPerCPUSecond)).median, "deliveries/CPU s"),
                    .init(Double(lost), "lost"),
                ],
                repetitions: deliveries.values.count, spread: deliveries.spread))
        guard groups.contains(.latency) else { return }
        var latencies = LatencyHistogram()
        outcomes.forEach { latencies.add($0.latencies) }
        let rate = Sample(outcomes.map(\.halfRate)).median * Double(subscribers)
        report.measurements.append(
            Measurement(
                .latency, of: subject, by: name,
                [
                    .init(Double(latencies.value(at: 0.99)) / 1e6, "ms p99"),
                    .init(Double(latencies.value(at: 0.5)) / 1e6, "ms p50"),
                    .init(Double(latencies.value(at: 0.999)) / 1e6, "ms p99.9"),
                    .init(rate, "deliveries/s"),
                ],
                repetitions: outcomes.count,
                spread: Sample(outcomes.map { Double($0.latencies.value(at: 0.99)) }).spread))
    }

    private func addMarks(
        _ ours: [LoadRun.Outcome], _ theirs: [LoadRun.Outcome], _ subscribers: Int, to report: inout Report
    ) {
        let ratio =
            Sample(ours.flatMap(\.deliveries)).median / Sample(theirs.flatMap(\.deliveries)).median
        var latencies = LatencyHistogram()
        ours.forEach { latencies.add($0.latencies) }
        let p99 = Double(latencies.value(at: 0.99)) / 1e6
        func latencyMark(_ goal: Double) {
            guard groups.contains(.latency) else { return }
            report.marks.append(
                Mark("p99 latency at half load, \(Self.subject(subscribers))", .atMost, goal, measured: p99, unit: "ms")
            )
        }
        func ratioMark(_ goal: Double) {
            let name = "fan-out to \(Self.subject(subscribers)) against nats-server"
            report.marks.append(Mark(name, .atLeast, goal, measured: ratio, unit: "×"))
        }
        switch subscribers {
        case 1: ratioMark(1)
        case 10:
            ratioMark(2.5)
            latencyMark(5)
        case 100: latencyMark(20)
        default: break
        }
    }
}

extension Report {
    /// Notes what must not happen in a run.
    mutating func note(_ outcome: LoadRun.Outcome, of subject: String, by name: String) {
        if outcome.lost > 0 { failures.append("\(name), \(subject): \(outcome.lost) deliveries are missing") }
        if !outcome.troubles.isEmpty { failures.append("\(name), \(subject): counted \(outcome.troubles)") }
    }
}
