import class Foundation.FileManager
import struct Foundation.URL
import struct Foundation.UUID
import Harness

/// Simulated phones that all start at once against the real provisioning service with its database, then a few jobs for
/// each; beside a server that does nothing but TLS and HTTP, and beside plain commits to SQLite.
struct ProvisioningBenchmark {
    let isSmoke: Bool

    private var phones: Int { isSmoke ? 50 : 2_000 }
    private var jobsPerPhone: Int { isSmoke ? 2 : 3 }

    /// What phones tell of their flows.
    private struct Flows {
        var ended: Int
        var broken: Int
        var busy: Int
        var stored: Int
        var seconds: Double
        /// p50 and p99 of first requests and of further ones, milliseconds.
        var latencies: [Double]

        init(_ line: String) throws {
            let numbers = line.split(separator: " ").compactMap { Double($0) }
            guard numbers.count == 9 else { throw RunError("the phones said '\(line)'") }
            (ended, broken, busy) = (Int(numbers[0]), Int(numbers[1]), Int(numbers[2]))
            (stored, seconds) = (Int(numbers[3]), numbers[4])
            latencies = numbers[5...].map { $0 / 1e6 }
        }
    }

    /// Measures and adds rows to the report.
    func run(into report: inout Report) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "gatewayd-bench-phones-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try BenchmarkCertificate.make(in: folder)
        let bare = try startAgainstBareService(folder, into: &report)
        try runService(folder, bare: bare, into: &report)
    }

    private var startSubject: String { "\(phones) phones start at once" }

    /// Starts the phones against the server that knows nothing.
    ///
    /// - Returns: flows a second.
    private func startAgainstBareService(_ folder: URL, into report: inout Report) throws -> Double {
        let server = try ChildProcess.role("bare-service", ["folder=\(folder.path)"])
        defer { server.stop() }
        let fleet = try ChildProcess.role("phones", ["port=\(try server.wait(for: "port"))", "phones=\(phones)"])
        defer { fleet.stop() }
        _ = try fleet.wait(for: "ready")
        let flows = try start(fleet, &report, by: "NIO with TLS alone")
        return addStart(flows, by: "NIO with TLS alone, the same bytes", bare: nil, notes: [], to: &report)
    }

    private func runService(_ folder: URL, bare: Double, into report: inout Report) throws {
        let service = try ChildProcess.role("provisioning", ["folder=\(folder.path)"])
        defer { service.stop() }
        let port = try service.wait(for: "port")
        let fleet = try ChildProcess.role("phones", ["port=\(port)", "phones=\(phones)"])
        defer { fleet.stop() }
        _ = try fleet.wait(for: "ready")
        let empty = try memory(service)
        let flows = try start(fleet, &report, by: "gatewayd")
        let counts = try self.counts(service)
        let overloads = counts["overloads"] ?? 0
        _ = addStart(flows, by: "gatewayd", bare: bare, notes: [.init(overloads, "told to come again")], to: &report)
        addMemory(from: empty, to: try memory(service), "known, with its actor", to: &report)

        try runJobs(service, fleet, folder, before: counts, into: &report)

        let before = try memory(service)
        fleet.tell("connect")
        let connected = try fleet.wait(for: "connect")
        if Int(connected) != phones { report.failures.append("provisioning: \(connected) of \(phones) connections") }
        addMemory(from: before, to: try memory(service), "connected by TLS, beside that", to: &report)
        for (name, count) in try self.counts(service) where name.hasPrefix("trouble.") && count > 0 {
            report.failures.append("provisioning: \(name.dropFirst("trouble.".count)) \(Int(count)) times")
        }
    }

    private func start(_ fleet: ChildProcess, _ report: inout Report, by name: String) throws -> Flows {
        fleet.tell("start")
        let flows = try Flows(try fleet.wait(for: "start"))
        if flows.ended != phones { report.failures.append("\(name): \(flows.ended) of \(phones) phones have started") }
        if flows.broken > 0 { report.failures.append("\(name): \(flows.broken) flows broke off") }
        return flows
    }

    private func addStart(
        _ flows: Flows, by name: String, bare: Double?, notes: [Measurement.Value], to report: inout Report
    ) -> Double {
        let rate = Double(flows.ended) / flows.seconds
        var values: [Measurement.Value] = [
            .init(rate * 2, "requests/s"), .init(rate, "TLS handshakes/s"),
            .init(flows.latencies[0], "ms p50 with handshake"), .init(flows.latencies[1], "ms p99"),
            .init(flows.latencies[2], "ms p50 further"), .init(flows.latencies[3], "ms p99"),
        ]
        if let bare { values.append(.init(rate / bare, "× TLS alone")) }
        report.measurements.append(Measurement(.provisioning, of: startSubject, by: name, values + notes))
        return rate
    }

    /// Jobs for every phone: stored, the phone asked to come, written, its reply stored.
    private func runJobs(
        _ service: ChildProcess, _ fleet: ChildProcess, _ folder: URL, before: [String: Double],
        into report: inout Report
    ) throws {
        let jobs = phones * jobsPerPhone
        fleet.tell("expect \(jobs)")
        service.tell("submit \(jobsPerPhone)")
        let submitted = try service.wait(for: "submit").split(separator: " ").compactMap { Double($0) }
        service.tell("ended")
        let ended = try service.wait(for: "ended").split(separator: " ").compactMap { Int($0) }
        fleet.tell("flows")
        let flows = try Flows(try fleet.wait(for: "flows"))
        guard submitted.count == 2, ended.count == 2 else { throw RunError("the service told no numbers of jobs") }
        if ended[0] != jobs || ended[1] != 0 {
            report.failures.append("provisioning: \(ended[0]) of \(jobs) jobs were applied")
        }
        if flows.stored != jobs {
            report.failures.append("provisioning: phones have stored \(flows.stored) writes, and not \(jobs)")
        }
        if flows.broken > 0 { report.failures.append("provisioning: \(flows.broken) flows of jobs broke off") }
        let after = try counts(service)
        func rate(_ name: String) -> Double { ((after[name] ?? 0) - (before[name] ?? 0)) / flows.seconds }
        let subject = "\(jobsPerPhone) jobs for each of \(phones) phones"
        report.measurements.append(
            Measurement(
                .provisioning, of: subject, by: "gatewayd",
                [
                    .init(Double(jobs) / flows.seconds, "jobs applied/s"),
                    .init(submitted[0] / submitted[1], "jobs accepted/s"), .init(rate("writes"), "durable changes/s"),
                    .init(rate("transactions"), "transactions/s"), .init(flows.latencies[3], "ms p99 of a reply"),
                ]))
        report.measurements.append(
            Measurement(
                .provisioning, of: subject, by: "SQLite alone",
                [.init(try PlainCommits.measure(in: folder, seconds: isSmoke ? 0.2 : 3), "commits/s")]))
    }

    /// Bytes that a process has allocated, and that are resident; the latter may be from before, and in use again.
    private func memory(_ service: ChildProcess) throws -> [Double] {
        [try counts(service)["allocated"] ?? 0, Double(service.residentBytes)]
    }

    private func addMemory(from before: [Double], to after: [Double], _ name: String, to report: inout Report) {
        // Of a few phones it is lost in what everything else takes.
        guard !isSmoke else { return }
        let bytes = zip(before, after).map { max(0, $1 - $0) / Double(phones) / 1_024 }
        report.measurements.append(
            Measurement(
                .provisioning, of: "memory of a phone", by: name,
                [.init(bytes[0], "KiB allocated (mallinfo2)"), .init(bytes[1], "KiB more resident")]))
    }

    private func counts(_ service: ChildProcess) throws -> [String: Double] {
        service.tell("counts")
        let pairs = try service.wait(for: "counts").split(separator: " ").map { $0.split(separator: "=") }
        return Dictionary(
            uniqueKeysWithValues: pairs.compactMap { pair in
                pair.count == 2 ? Double(pair[1]).map { (String(pair[0]), $0) } : nil
            })
    }
}
