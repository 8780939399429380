import CLoad
import DeviceActors
import Harness

/// Asks for the state of phones from outside their event loop, as the HTTP interface does.
struct BusyQueries {
    /// Concurrent askers of whole snapshots.
    static let askers = 16

    private let registry: PhoneRegistry
    private let devices: [String]

    /// Queries about the first `phones` phones of the benchmark's switch.
    init(_ registry: PhoneRegistry, phones: Int) {
        self.registry = registry
        devices = (0..<phones).map { CallTraffic.device($0) }
    }

    /// Finds a phone by number and reads whether it is busy, one query after the other on this thread.
    ///
    /// - Returns: queries a second, and p50, p99 and p99.9 in nanoseconds.
    func readBusy(seconds: Double) -> String {
        var histogram = LatencyHistogram()
        var index = 0
        let start = load_now()
        let end = start + UInt64(seconds * 1e9)
        var now = start
        while now < end {
            guard let phone = registry.phone(named: devices[index]) else { return "phone \(devices[index]) is unknown" }
            // The answer is used, so that nothing of the query can be left out.
            if phone.busy.since > .seconds(1 << 33) { return "a phone is busy since a time to come" }
            let after = load_now()
            histogram.record(nanoseconds: after - now)
            now = after
            index = index + 1 == devices.count ? 0 : index + 1
        }
        return line(histogram, elapsed: now - start)
    }

    /// Asks the phones' actors for whole snapshots (calls, parties, features), several at a time.
    ///
    /// - Returns: queries a second, and p50, p99 and p99.9 in nanoseconds.
    func takeSnapshots(seconds: Double) async -> String {
        let start = load_now()
        let end = start + UInt64(seconds * 1e9)
        let histogram = await withTaskGroup(of: LatencyHistogram.self) { group in
            for asker in 0..<Self.askers {
                group.addTask { await ask(from: asker, until: end) }
            }
            return await group.reduce(into: LatencyHistogram()) { $0.add($1) }
        }
        return line(histogram, elapsed: load_now() - start)
    }

    private func ask(from first: Int, until end: UInt64) async -> LatencyHistogram {
        var histogram = LatencyHistogram()
        var index = first % devices.count
        var now = load_now()
        while now < end {
            guard let phone = registry.phone(named: devices[index]) else { break }
            _ = await phone.snapshot()
            let after = load_now()
            histogram.record(nanoseconds: after - now)
            now = after
            index = index + 1 == devices.count ? 0 : index + 1
        }
        return histogram
    }

    private func line(_ histogram: LatencyHistogram, elapsed: UInt64) -> String {
        let rate = Double(histogram.count) * 1e9 / Double(elapsed)
        return "\(rate) \(histogram.value(at: 0.5)) \(histogram.value(at: 0.99)) \(histogram.value(at: 0.999))"
    }
}
