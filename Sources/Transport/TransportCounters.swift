import ECMA323
import Synchronization

/// Counts for all wires that share it: a listener's, a connector's, or the whole program's.
///
/// Wires add once per read and once per write, not per frame. The slugs are stable names for metrics.
public final class TransportCounters: Sendable {
    /// One number with its stable name.
    public struct Entry: Sendable, Equatable {
        /// The name: lower-case words joined by `_`, ending in `_total` for what only grows.
        public var slug: String
        /// A label that tells entries of the same slug apart, for instance a close reason; nil if there is only one.
        public var label: String?
        /// The count.
        public var value: UInt64
    }

    private let accepted = Atomic<UInt64>(0)
    private let opened = Atomic<UInt64>(0)
    private let closed = Atomic<UInt64>(0)
    private let framesIn = Atomic<UInt64>(0)
    private let bytesIn = Atomic<UInt64>(0)
    private let framesOut = Atomic<UInt64>(0)
    private let bytesOut = Atomic<UInt64>(0)
    private let framesAbandoned = Atomic<UInt64>(0)
    private let softLimitCrossings = Atomic<UInt64>(0)
    private let attempts = Atomic<UInt64>(0)
    private let closes = Mutex<[CloseReason.Kind: UInt64]>([:])
    private let framingErrors = Mutex<[String: UInt64]>([:])

    /// All zero.
    public init() {}

    /// Wires in service now.
    public var openWires: UInt64 {
        let ended = closed.load(ordering: .acquiring)
        let begun = opened.load(ordering: .acquiring)
        return begun > ended ? begun - ended : 0
    }

    /// How many wires or connections ended for this kind of reason.
    public func closes(_ kind: CloseReason.Kind) -> UInt64 { closes.withLock { $0[kind] ?? 0 } }

    /// Every count, in a fixed order.
    public var entries: [Entry] {
        var entries = [
            Entry(slug: "transport_connections_accepted_total", label: nil, value: load(accepted)),
            Entry(slug: "transport_connect_attempts_total", label: nil, value: load(attempts)),
            Entry(slug: "transport_wires_open", label: nil, value: openWires),
            Entry(slug: "transport_frames_in_total", label: nil, value: load(framesIn)),
            Entry(slug: "transport_bytes_in_total", label: nil, value: load(bytesIn)),
            Entry(slug: "transport_frames_out_total", label: nil, value: load(framesOut)),
            Entry(slug: "transport_bytes_out_total", label: nil, value: load(bytesOut)),
            Entry(slug: "transport_frames_abandoned_total", label: nil, value: load(framesAbandoned)),
            Entry(slug: "transport_soft_limit_crossings_total", label: nil, value: load(softLimitCrossings)),
        ]
        let closes = closes.withLock { $0 }
        for kind in CloseReason.Kind.allCases {
            entries.append(Entry(slug: "transport_closes_total", label: kind.rawValue, value: closes[kind] ?? 0))
        }
        for (slug, value) in framingErrors.withLock({ $0 }).sorted(by: { $0.key < $1.key }) {
            entries.append(Entry(slug: "transport_framing_errors_total", label: slug, value: value))
        }
        return entries
    }

    func didAccept() { accepted.wrappingAdd(1, ordering: .relaxed) }
    func didAttempt() { attempts.wrappingAdd(1, ordering: .relaxed) }
    func wireDidOpen() { opened.wrappingAdd(1, ordering: .releasing) }
    func softLimitCrossed() { softLimitCrossings.wrappingAdd(1, ordering: .relaxed) }

    func wireDidClose(_ reason: CloseReason, framesAbandoned lost: UInt64) {
        closed.wrappingAdd(1, ordering: .releasing)
        framesAbandoned.wrappingAdd(lost, ordering: .relaxed)
        count(reason)
    }

    /// Counts an end that no wire came from: a refused, failed or unsuccessful connection.
    func count(_ reason: CloseReason) { closes.withLock { $0[reason.kind, default: 0] += 1 } }

    func framingDidFail(_ error: FrameError) { framingErrors.withLock { $0[error.slug, default: 0] += 1 } }

    func add(framesIn frames: UInt64, bytesIn bytes: UInt64) {
        framesIn.wrappingAdd(frames, ordering: .relaxed)
        bytesIn.wrappingAdd(bytes, ordering: .relaxed)
    }

    func add(framesOut frames: UInt64, bytesOut bytes: UInt64) {
        framesOut.wrappingAdd(frames, ordering: .relaxed)
        bytesOut.wrappingAdd(bytes, ordering: .relaxed)
    }

    private func load(_ count: borrowing Atomic<UInt64>) -> UInt64 { count.load(ordering: .relaxed) }
}
