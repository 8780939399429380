@testable import CSTAGateway
import DeviceActors
import Synchronization

@testable import gatewayd

/// The status of a gateway as a test gives it.
final class FakeStatus: StatusView {
    static let link = LinkDescription(
        status: {
            var status = LinkStatus(
                name: "pbx", phase: .inService, lastFailure: "the switch was silent", devices: 3, monitored: 2,
                refused: 1,
                outstanding: 4, framesReceived: 10, framesSent: 9)
            status.history.since = .seconds(1_772_352_000)
            status.history.lastReceived = .seconds(1_772_352_060)
            status.history.ups = 3
            status.history.losses = 2
            return status
        }(), messageRate: 12.3456, eventRate: 7)

    /// Connections 1 to 5; the even ones are of `crm`.
    static let sessions = (1...5).map { number in
        SessionStatus(
            id: UInt64(number), listener: "tls", peer: "10.0.0.\(number)", application: number % 2 == 0 ? "crm" : "",
            monitors: 1,
            outstanding: 0, pendingBytes: 2_048, lastSequence: 17, framesReceived: 3, edition: .ed3,
            connectedAt: .seconds(1_772_352_000))
    }

    let closed: [ClosedSession] = [
        ClosedSession(
            session: FakeStatus.sessions[1], cause: "slow-consumer", reason: "the peer reads too slowly",
            at: .seconds(1_772_352_100))
    ]
    let disconnected = Mutex<[UInt64]>([])
    let calls: [CallDescription]
    /// What a trace of phone 1001 has in it.
    let traced: [TracedMessage]

    init(calls: [CallDescription] = [], traced: [TracedMessage] = []) {
        self.calls = calls
        self.traced = traced
    }

    func links() async -> [LinkDescription] { [Self.link] }

    func sessions() async -> (open: [SessionStatus], closed: [ClosedSession]) { (Self.sessions, closed) }

    func disconnect(_ session: UInt64) async -> Bool {
        guard Self.sessions.contains(where: { $0.id == session }) else { return false }
        disconnected.withLock { $0.append(session) }
        return true
    }

    func calls(after cursor: CallCursor?, limit: Int) async -> CallPage {
        let rest = calls.filter { cursor == nil || $0.cursor > cursor! }
        let page = Array(rest.prefix(limit))
        return CallPage(calls: page, next: rest.count > limit ? page.last?.cursor : nil, total: calls.count)
    }

    func statistics(_ resolution: Statistics.Resolution) async -> [StatisticsInterval] {
        var statistics = Statistics()
        for second in 0..<3 {
            var reading = StatisticsReading()
            reading.totals.events = UInt64(second) * 100
            let histogram = LatencyHistogram()
            if second > 0 { histogram.record(150_000, count: 100) }
            reading.delivery = histogram.snapshot
            reading.links = ["pbx": .init(messages: UInt64(second) * 120, events: UInt64(second) * 100)]
            reading.phones = [.idle: 2, .talking: 1]
            statistics.take(reading, at: 1_772_352_000_000_000_000 + UInt64(second) * 1_000_000_000)
        }
        return statistics.intervals(resolution)
    }

    func trace(phone identity: String, capacity: Int) async throws -> MessageTrace {
        guard identity == "1001" else { throw Problem.unknownPhone(identity) }
        let trace = MessageTrace(phone: PhoneID(rawValue: 1), capacity: capacity)
        for message in traced { trace.put(message) }
        trace.close()
        return trace
    }
}
