import CSTAGateway
import Hummingbird

/// `/v1/links`, `/v1/sessions`, `/v1/calls` and `/v1/statistics`: what the gateway is doing.
struct GatewayStatusRoutes: Sendable {
    let status: any StatusView

    /// The most calls or sessions in one answer.
    static let maximumLimit = 1_000

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/links") { request, _ in try await links(request) }
        router.get("/v1/sessions") { request, _ in try await sessions(request) }
        router.delete("/v1/sessions/{session}") { request, context in
            try await disconnect(request, id: context.parameters.require("session"))
        }
        router.get("/v1/calls") { request, _ in try await calls(request) }
        router.get("/v1/statistics") { request, _ in try await statistics(request) }
    }

    private func links(_ request: Request) async throws -> Response {
        _ = try QueryParameters(request, known: [])
        let links = await status.links()
        return .json(
            jsonObject { json in
                json.field("links") { json in json.array { json in links.forEach { $0.write(to: &json) } } }
            })
    }

    private func sessions(_ request: Request) async throws -> Response {
        let query = try QueryParameters(request, known: ["after", "limit", "application"])
        let after = try query.one("after")
        let cursor = after.flatMap { UInt64($0) }
        guard (after == nil) == (cursor == nil) else {
            throw Problem.badParameter("after must be the next of an earlier answer")
        }
        let limit = try query.integer("limit", in: 1...Self.maximumLimit) ?? 100
        let application = try query.one("application")
        let (open, closed) = await status.sessions()
        let passing = open.filter { application == nil || $0.application == application }
        let rest = passing.drop { $0.id <= cursor ?? 0 }
        let page = rest.prefix(limit)
        return .json(
            jsonObject { json in
                json.field("sessions") { json in
                    json.array { json in
                        for session in page { json.object { json in session.writeFields(to: &json) } }
                    }
                }
                json.field("next", rest.count > limit ? page.last.map { String($0.id) } : nil)
                json.field("total", passing.count)
                json.field("closed") { json in
                    json.array { json in
                        for session in closed where application == nil || session.session.application == application {
                            session.write(to: &json)
                        }
                    }
                }
            })
    }

    private func disconnect(_ request: Request, id: String) async throws -> Response {
        _ = try QueryParameters(request, known: [])
        guard let number = UInt64(id), await status.disconnect(number) else { throw Problem.unknownSession(id) }
        return Response(status: .noContent)
    }

    private func calls(_ request: Request) async throws -> Response {
        let query = try QueryParameters(request, known: ["after", "limit"])
        let after = try query.one("after")
        let cursor = after.flatMap { CallCursor($0) }
        guard (after == nil) == (cursor == nil) else {
            throw Problem.badParameter("after must be the next of an earlier answer")
        }
        let limit = try query.integer("limit", in: 1...Self.maximumLimit) ?? 100
        let page = await status.calls(after: cursor, limit: limit)
        return .json(
            jsonObject { json in
                json.field("calls") { json in json.array { json in page.calls.forEach { $0.write(to: &json) } } }
                json.field("next", page.next?.description)
                json.field("total", page.total)
            })
    }

    private func statistics(_ request: Request) async throws -> Response {
        let query = try QueryParameters(request, known: ["resolution", "since"])
        let text = try query.one("resolution") ?? Statistics.Resolution.second.rawValue
        guard let resolution = Statistics.Resolution(rawValue: text) else {
            throw Problem.badParameter("resolution must be 1s or 10s")
        }
        var since: UInt64 = 0
        if let text = try query.one("since") {
            guard let moment = ISO8601.nanoseconds(text) else {
                throw Problem.badParameter("since must be a moment such as 2026-03-01T08:15:30Z")
            }
            since = moment
        }
        let intervals = await status.statistics(resolution).filter { $0.start >= since }
        return .json(
            jsonObject { json in
                json.field("resolution", resolution.rawValue)
                json.field("intervals") { json in json.array { json in intervals.forEach { $0.write(to: &json) } } }
            })
    }
}

extension StatisticsInterval {
    /// Writes the interval as one JSON object.
    func write(to json: inout JSONText) {
        json.object { json in
            json.field("start", ISO8601.text(nanoseconds: start))
            json.field("seconds", Double(duration) / 1e9)
            json.field("events", totals.events)
            json.field("deliveries", totals.deliveries)
            json.field("messages", totals.messages)
            json.field("requests", totals.requests)
            json.field("refusals", totals.refusals)
            json.field("anomalies", totals.anomalies)
            json.field("deliveryLatency") { Self.write(delivery, to: &$0) }
            json.field("requestLatency") { Self.write(request, to: &$0) }
            json.field("links") { json in
                json.object { json in
                    for (name, counts) in links.sorted(by: { $0.key < $1.key }) {
                        json.field(name) { json in
                            json.object { json in
                                json.field("messages", counts.messages)
                                json.field("events", counts.events)
                            }
                        }
                    }
                }
            }
            json.field("phones") { json in
                json.object { json in
                    for (reason, count) in phones.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                        json.field(reason.rawValue, count)
                    }
                }
            }
        }
    }

    /// Microseconds: what lies within them is beyond what buckets can tell.
    private static func write(_ latency: LatencyHistogram.Snapshot, to json: inout JSONText) {
        func microseconds(_ share: Double) -> UInt64? { latency.percentile(share).map { ($0 + 500) / 1_000 } }
        json.object { json in
            json.field("count", latency.count)
            json.field("p50Microseconds", microseconds(0.5))
            json.field("p90Microseconds", microseconds(0.9))
            json.field("p99Microseconds", microseconds(0.99))
        }
    }
}
