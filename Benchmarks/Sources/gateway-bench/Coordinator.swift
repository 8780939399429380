import Foundation
import Harness

/// Runs the groups that were asked for, prints the table, writes the JSON and says whether the marks were reached.
struct Coordinator {
    private let options: Options

    /// A run as the command line asks for it.
    init(_ options: Options) {
        self.options = options
    }

    /// Runs; ends the process with 1 when a mark is to be checked and missed.
    ///
    /// - Throws: ``RunError`` when the run counts for nothing: something got lost, went wrong or was not counted.
    func run() throws {
        var report = Report(isSmoke: options.isSmoke)
        if options.groups.contains(.memory) { try MemoryBenchmark(isSmoke: options.isSmoke).run(into: &report) }
        if options.groups.contains(.parse) { try ParseBenchmark(isSmoke: options.isSmoke).run(into: &report) }
        if options.groups.contains(.fanOut) || options.groups.contains(.latency) {
            try FanOutBenchmark(
                groups: options.groups, subscriberCounts: options.subscriberCounts, isSmoke: options.isSmoke
            ).run(into: &report)
        }
        if options.groups.contains(.queries) { try QueryBenchmark(isSmoke: options.isSmoke).run(into: &report) }
        if options.groups.contains(.provisioning) {
            try ProvisioningBenchmark(isSmoke: options.isSmoke).run(into: &report)
        }
        report.machine.loadAfter = MachineFacts.loadAverage()
        print(report.table())
        if let output = options.output {
            let file = URL(fileURLWithPath: output)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try report.json().write(to: file)
        }
        try check(report)
    }

    private func check(_ report: Report) throws {
        guard report.failures.isEmpty else { throw RunError("failed: " + report.failures.joined(separator: "; ")) }
        if options.isSmoke {
            let empty = report.measurements.filter {
                !($0.values.first?.amount ?? 0).isFinite || $0.values[0].amount <= 0
            }
            guard !report.measurements.isEmpty, empty.isEmpty else {
                throw RunError(
                    "nothing was counted for: " + empty.map { "\($0.subject), \($0.name)" }.joined(separator: "; "))
            }
        }
        if options.checks, !report.marks.allSatisfy(\.isReached) {
            exit(1)
        }
    }
}
