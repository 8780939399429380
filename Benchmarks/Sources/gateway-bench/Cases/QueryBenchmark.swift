import CLoad
import Harness

/// Busy-state queries a second inside the gateway, while it hands events to 10 subscribers at half load.
struct QueryBenchmark {
    private static let subscribers = 10

    let isSmoke: Bool

    /// Measures and adds rows to the report.
    func run(into report: inout Report) throws {
        let region = try LoadRegion()
        let phones = FanOutBenchmark.phones
        let system = try GatewaySystem(region, subscribers: Self.subscribers, phones: phones)
        defer {
            load_set_phase(region.base, LOAD_STOP.rawValue)
            system.stop()
        }
        let seconds = isSmoke ? 0.3 : 3.0
        var answers: [(name: String, numbers: [Double])] = []
        let run = LoadRun(subscribers: Self.subscribers, region: region, system: system)
        let outcome = try run.run(isSmoke ? .smoke : .full, measuresLatency: true) {
            for (word, name) in [
                ("busy", "busy state by number, one thread"),
                ("snapshots", "whole snapshot by number, \(BusyQueries.askers) tasks"),
            ] {
                system.server.tell("\(word) \(seconds)")
                let answer = try system.server.wait(for: word)
                let numbers = answer.split(separator: " ").compactMap { Double($0) }
                guard numbers.count == 4 else { throw RunError("the gateway process said '\(answer)'") }
                answers.append((name, numbers))
            }
        }
        report.note(outcome, of: "queries", by: system.name)
        for (name, numbers) in answers {
            report.measurements.append(
                Measurement(
                    .queries, of: "beside \(FanOutBenchmark.subject(Self.subscribers))", by: name,
                    [
                        .init(numbers[0], "queries/s"), .init(numbers[2] / 1e3, "µs p99"),
                        .init(numbers[1] / 1e3, "µs p50"), .init(numbers[3] / 1e3, "µs p99.9"),
                        .init(outcome.halfRate * Double(Self.subscribers), "deliveries/s beside"),
                    ]))
        }
    }
}
