import CLoad
import Foundation
import Harness

/// Drives one system through saturation and then half of it.
struct LoadRun {
    /// How long each part takes, in seconds.
    struct Times {
        var warmUp = 1.5
        var window = 1.0
        var windows = 4
        var latency = 4.0

        static let full = Times()
        static let smoke = Times(warmUp: 0.2, window: 0.3, windows: 1, latency: 0.5)
    }

    /// What came out.
    struct Outcome {
        /// Deliveries a second, one value for each window.
        var deliveries: [Double] = []
        /// Deliveries for each second of processor time of the program under test.
        var deliveriesPerCPUSecond: [Double] = []
        /// Bytes a second that arrived at the receivers.
        var bytes: [Double] = []
        /// Messages that never arrived.
        var lost: UInt64 = 0
        /// What the program under test noticed that must not happen.
        var troubles = ""
        /// Latencies at half load.
        var latencies = LatencyHistogram()
        /// Events a second into the system at half load.
        var halfRate = 0.0
    }

    let subscribers: Int
    let region: LoadRegion
    let system: any LoadSystem

    /// Messages the sender may be ahead of the slowest receiver: enough to fill every buffer on the way, little enough
    /// that nothing has to be thrown away.
    static func window(subscribers: Int) -> UInt64 {
        UInt64(min(4_096, max(512, 65_536 / subscribers)))
    }

    /// Saturates the system, then halves the rate and measures the latency; `whileHalf` runs during the latter.
    func run(_ times: Times, measuresLatency: Bool, whileHalf: (() throws -> Void)? = nil) throws -> Outcome {
        var outcome = Outcome()
        try pace(0)
        load_set_phase(region.base, LOAD_RUN.rawValue)
        try sleep(times.warmUp)
        for _ in 0..<times.windows {
            let before = snapshot()
            try sleep(times.window)
            let after = snapshot()
            let seconds = Double(after.time - before.time) * 1e-9
            let messages = Double(after.messages - before.messages)
            outcome.deliveries.append(messages / seconds)
            outcome.bytes.append(Double(after.bytes - before.bytes) / seconds)
            let cpu = after.cpu - before.cpu
            if cpu > 0 { outcome.deliveriesPerCPUSecond.append(messages / cpu) }
        }
        outcome.lost = try drain()

        outcome.troubles = try system.troubles()
        guard measuresLatency else { return outcome }
        outcome.halfRate = Sample(outcome.deliveries).median / Double(subscribers) / 2
        try pace(UInt64(max(1, outcome.halfRate)))
        load_set_phase(region.base, LOAD_RUN.rawValue)
        try sleep(min(1, times.latency / 2))
        load_clear_histogram(region.base)
        load_set_recording(region.base, true)
        if let whileHalf { try whileHalf() } else { try sleep(times.latency) }
        load_set_recording(region.base, false)
        outcome.latencies = region.histogram
        outcome.lost += try drain()
        outcome.troubles = try system.troubles()
        return outcome
    }

    private func pace(_ rate: UInt64) throws {
        load_set_pace(region.base, rate, Self.window(subscribers: subscribers))
        try system.pace(rate)
    }

    private struct Snapshot {
        var time: UInt64
        var messages: UInt64
        var bytes: UInt64
        var cpu: Double
    }

    private func snapshot() -> Snapshot {
        Snapshot(
            time: load_now(), messages: load_total_received(region.base), bytes: load_total_bytes(region.base),
            cpu: system.server.cpuSeconds)
    }

    private func sleep(_ seconds: Double) throws {
        let deadline = load_now() + UInt64(seconds * 1e9)
        while load_now() < deadline {
            guard !load_did_receiver_fail(region.base), system.server.isRunning else {
                throw RunError(
                    "\(system.name) with \(subscribers) subscribers lost a connection in the middle of a run")
            }
            usleep(5_000)
        }
    }

    /// Pauses the sender and waits for what is on its way; answers what did not come.
    private func drain() throws -> UInt64 {
        load_set_phase(region.base, LOAD_IDLE.rawValue)
        try sleep(0.05)
        let wanted = load_get_sent(region.base) * UInt64(subscribers)
        _ = region.wait(seconds: 10) { load_total_received($0) >= wanted }
        let received = load_total_received(region.base)
        return wanted > received ? wanted - received : 0
    }
}
