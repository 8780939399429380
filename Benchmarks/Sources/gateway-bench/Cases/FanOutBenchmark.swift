import CLoad
import Harness

/// Deliveries a second from one sender to 1, 10 and 100 subscribers, the gateway and nats-server in turn, and the
/// latencies of both at half of what each can do.
struct FanOutBenchmark {
    /// The numbers of subscribers.
    static let subscriberCounts = [1, 10, 100]
    /// Devices the events are about; each subscriber monitors all of them.
    static let phones = 100

    let groups: Set<Measurement.Group>
    let isSmoke: Bool

    /// The heading of a row.
    static func subject(_ subscribers: Int) -> String {
        subscribers == 1 ? "1 subscriber" : "\(subscribers) subscribers"
    }

    /// Runs everything and adds its rows to the report.
    func run(into report: inout Report) throws {
        let measuresLatency = groups.contains(.latency)
        let rounds = isSmoke ? 1 : 2
        if NATSServer.program == nil { report.notes.append("nats-server is not installed; its rows are missing") }
        for subscribers in Self.subscriberCounts {
            var ours: [LoadRun.Outcome] = []
            var theirs: [LoadRun.Outcome] = []
            var peer = "nats-server"
            for _ in 0..<rounds {
                ours.append(
                    try outcome(subscribers, measuresLatency) {
                        try GatewaySystem($0, subscribers: subscribers, phones: Self.phones)
                    }.outcome)
                guard NATSServer.program != nil else { continue }
                let round = try outcome(subscribers, measuresLatency) {
                    try NATSSystem($0, subscribers: subscribers, phones: Self.phones)
                }
                peer = round.name
                theirs.append(round.outcome)
            }
            add(ours, "gatewayd", subscribers, to: &report)
            if !theirs.isEmpty { add(theirs, peer, subscribers, to: &report) }
            addMarks(ours, theirs, subscribers, to: &report)
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
        _ outcomes: [LoadRun.Outcome], _ name: String, _ subscribers: Int, to report: inout Report
    ) {
        let deliveries = Sample(outcomes.flatMap(\.deliveries))
        let subject = Self.subject(subscribers)
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
        guard subscribers == 10 else { return }
        let ratio =
            Sample(ours.flatMap(\.deliveries)).median / Sample(theirs.flatMap(\.deliveries)).median
        report.marks.append(
            Mark("fan-out to 10 subscribers against nats-server", .atLeast, 2.5, measured: ratio, unit: "×"))
        guard groups.contains(.latency) else { return }
        var latencies = LatencyHistogram()
        ours.forEach { latencies.add($0.latencies) }
        report.marks.append(
            Mark(
                "p99 latency at half load, 10 subscribers", .atMost, 5,
                measured: Double(latencies.value(at: 0.99)) / 1e6, unit: "ms"))
    }
}
