import CSTAGateway
import DeviceActors
import ECMA323

/// The running gateway as the requests about it see it.
struct LiveStatus: StatusView {
    let gateway: Gateway
    let recorder: StatisticsRecorder

    func links() async -> [LinkDescription] {
        let recent = recorder.latest(seconds: 10)
        let seconds = Double(recent?.duration ?? 0) / 1e9
        return await gateway.linkStatus().map { status in
            let counts = seconds > 0 ? recent?.links[status.name] : nil
            return LinkDescription(
                status: status, messageRate: counts.map { Double($0.messages) / seconds },
                eventRate: counts.map { Double($0.events) / seconds })
        }
    }

    func sessions() async -> (open: [SessionStatus], closed: [ClosedSession]) {
        let status = await gateway.status()
        return (status.sessions.sorted { $0.id < $1.id }, status.closedSessions)
    }

    func disconnect(_ session: UInt64) async -> Bool {
        await gateway.endSession(session, because: "an operator has ended the session")
    }

    func calls(after cursor: CallCursor?, limit: Int) async -> CallPage {
        var collection = CallCollection()
        let registry = gateway.registry
        // Of a phone that is idle nothing need be asked: it may live on another thread.
        for phone in registry.all where phone.busy.reason != .idle {
            let snapshot = await phone.snapshot()
            guard !snapshot.calls.isEmpty else { continue }
            collection.add(snapshot, link: gateway.linkName(of: phone.id) ?? "")
        }
        return collection.page(after: cursor, limit: limit) { name in
            registry.phone(named: name).flatMap { registry.identities(of: $0.id)?.deviceID }
        }
    }

    func statistics(_ resolution: Statistics.Resolution) async -> [StatisticsInterval] {
        recorder.intervals(resolution)
    }

    func trace(phone identity: String, capacity: Int) async throws -> MessageTrace {
        guard let phone = gateway.registry.phone(named: identity) else { throw Problem.unknownPhone(identity) }
        guard let trace = gateway.traceMessages(of: phone.id, capacity: capacity) else { throw Problem.tooManyTraces }
        return trace
    }
}

extension Problem {
    /// As many traces are under way as may be.
    static let tooManyTraces = Problem(
        status: .serviceUnavailable, slug: "too-many-streams",
        detail: "as many phones are traced already as may be at once", headers: [.retryAfter: "5"])

    /// No client connection has this number.
    static func unknownSession(_ id: String) -> Problem {
        Problem(status: .notFound, slug: "unknown-session", detail: "there is no client connection \"\(id)\"")
    }
}

extension Timestamp {
    /// In the form of RFC 3339; `nil` for ``zero``, which stands for "not known".
    var text: String? { self == .zero ? nil : ISO8601.text(nanoseconds: rawValue) }
}
