import CLoad
import DeviceActors
import Harness
import Provisioning
import Simulation
import Synchronization

/// What phones report, as counts and latencies.
///
/// A phone that does not think between messages sends its first request when it reports that a flow began, and the next
/// one when it reports that it carries out an action; therefore its reports have the times between request and answer.
final class FlowWatch: Sendable {
    fileprivate struct State {
        var expected = 0
        var ended = 0
        var broken = 0
        var busy = 0
        var stored = 0
        var start: UInt64 = 0
        var end: UInt64 = 0
        /// When the request that a phone waits for was sent, and whether it was the first of its connection.
        var sent: [MACAddress: (at: UInt64, isFirst: Bool)] = [:]
        var first = LatencyHistogram()
        var next = LatencyHistogram()
    }

    private let state = Mutex(State())

    /// Forgets everything, and expects so many flows.
    func begin(flows: Int) {
        state.withLock { state in
            state = State()
            state.expected = flows
            state.start = load_now()
        }
    }

    /// Takes a report.
    func note(_ mac: MACAddress, _ report: SimulatedWorkpoint.Report) {
        let now = load_now()
        state.withLock { state in
            switch report {
            case .flowBegan: state.sent[mac] = (now, true)
            case .performing: state.answered(mac, now, isLast: false)
            case .flowEnded:
                state.answered(mac, now, isLast: true)
                state.ended += 1
                state.end = now
            case .flowBroken:
                state.sent[mac] = nil
                state.broken += 1
            case .busy: state.busy += 1
            case .stored(let items) where items.contains { $0.name == BenchmarkPhone.item }: state.stored += 1
            default: break
            }
        }
    }

    /// Waits until the flows that are expected have ended, or time is over.
    ///
    /// - Returns: flows ended, broken, answers busy, writes stored, seconds, then p50 and p99 in nanoseconds of first
    ///   requests (TCP and TLS included) and of further ones.
    func ended(within time: Duration) async throws -> String {
        let deadline = ContinuousClock.now + time
        while state.withLock({ $0.ended < $0.expected }), ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(5))
        }
        return state.withLock { state in
            let seconds = Double(state.end - min(state.end, state.start)) / 1e9
            let latencies = [state.first, state.next].flatMap { [$0.value(at: 0.5), $0.value(at: 0.99)] }
            let counts = [state.ended, state.broken, state.busy, state.stored]
            return (counts.map(String.init) + ["\(seconds)"] + latencies.map(String.init)).joined(separator: " ")
        }
    }
}

extension FlowWatch.State {
    /// The answer to a phone's request has come; unless it was the last of the flow, the next is sent at once.
    fileprivate mutating func answered(_ mac: MACAddress, _ now: UInt64, isLast: Bool) {
        if let request = sent[mac] {
            if request.isFirst {
                first.record(nanoseconds: now - request.at)
            } else {
                next.record(nanoseconds: now - request.at)
            }
        }
        sent[mac] = isLast ? nil : (now, false)
    }
}
