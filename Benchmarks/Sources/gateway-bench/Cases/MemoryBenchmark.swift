import Harness

/// Bytes for each of 100,000 phones, each with a device identifier, a full number, a hardware address and a name, in a
/// process of its own.
struct MemoryBenchmark {
    let isSmoke: Bool

    /// Measures and adds rows and the mark to the report.
    func run(into report: inout Report) throws {
        let phones = isSmoke ? 2_000 : 100_000
        let child = try ChildProcess.role("memory", ["phones=\(phones)"])
        defer { child.stop() }
        let subject = "\(phones.formatted(.number.locale(.init(identifier: "en")))) phones"
        let idle = try numbers(child.wait(for: "idle"))
        let busy = try numbers(child.wait(for: "busy"))
        for (name, numbers) in [("idle, in service", idle), ("each with a ringing call", busy)] {
            report.measurements.append(
                Measurement(
                    .memory, of: subject, by: name,
                    [.init(numbers[0], "B resident"), .init(numbers[1], "B allocated (mallinfo2)")]))
        }
        guard !isSmoke else { return }
        report.marks.append(
            Mark("memory of an idle phone at 100,000", .atMost, 200, measured: idle.max() ?? 0, unit: "B"))
    }

    private func numbers(_ line: String) throws -> [Double] {
        let numbers = line.split(separator: " ").compactMap { Double($0) }
        guard numbers.count == 2 else { throw RunError("the memory process said '\(line)'") }
        return numbers
    }
}
