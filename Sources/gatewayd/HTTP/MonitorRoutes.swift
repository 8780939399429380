import CSTAGateway
import ECMA323
import Hummingbird

/// `/v1/monitors`: monitors that last longer than a connection.
struct MonitorRoutes: Sendable {
    let view: any GatewayView
    let events: LiveEvents
    /// Nanoseconds since 1970.
    var now: @Sendable () -> UInt64 = ISO8601.now

    /// The most kinds of event that one monitor names.
    static let maximumKinds = 100

    func add(to router: Router<GatewayRequestContext>) {
        router.post("/v1/monitors") { request, context in try await start(request, context.caller) }
        router.get("/v1/monitors") { request, context in
            _ = try QueryParameters(request, known: [])
            let monitors = events.monitors.all(of: context.caller.application.name)
            return Response.json(
                jsonObject { json in
                    json.field("monitors") { json in json.array { json in monitors.forEach { $0.write(to: &json) } } }
                })
        }
        router.delete("/v1/monitors/{monitor}") { request, context in
            _ = try QueryParameters(request, known: [])
            let id = try context.parameters.require("monitor")
            guard await events.stop(id, of: context.caller.application.name) else { throw Problem.unknownMonitor }
            return Response(status: .noContent)
        }
    }

    private func start(_ request: Request, _ caller: AccessPolicy) async throws -> Response {
        try caller.require(.monitorStart)
        _ = try QueryParameters(request, known: [])
        let fields = try JSONFields(
            try await request.wholeBody("application/json", maximum: CallRoutes.maximumBody))
        let monitor = try await monitor(fields, caller)
        guard await events.start(monitor, limit: caller.application.limits.maximumMonitorsPerSession) else {
            throw Problem(
                status: .tooManyRequests, slug: "limit-reached",
                detail: "there are as many monitors as may be; end some by DELETE /v1/monitors/{id}")
        }
        var json = JSONText()
        monitor.write(to: &json)
        var response = Response.json(json.text, status: .created)
        response.headers[.location] = "/v1/monitors/\(monitor.crossReferenceID)"
        return response
    }

    private func monitor(_ fields: JSONFields, _ caller: AccessPolicy) async throws -> EventMonitor {
        try fields.allow(only: ["monitorObject", "kinds"])
        guard let object = try fields.object("monitorObject") else { throw Problem.badBody("monitorObject is missing") }
        try object.allow(only: ["deviceObject", "callObject"])
        let call = try object.object("callObject")
        guard (call == nil) != (try object.text("deviceObject") == nil) else {
            throw Problem.badBody("monitorObject has deviceObject or callObject")
        }
        try call?.allow(only: ["callID", "deviceID"])
        let name = try call?.requiredText("deviceID") ?? object.requiredText("deviceObject")
        let phone = try await view.phone(name, for: caller)
        var random = SystemRandomNumberGenerator()
        var monitor = EventMonitor(
            crossReferenceID: String(random.next() as UInt64, radix: 36), application: caller.application.name,
            device: phone.deviceID, callID: try call?.requiredText("callID"), link: phone.link, startedAt: now(),
            place: 0,
            unheardSince: 0)
        for kind in try fields.texts("kinds", maximum: Self.maximumKinds) ?? [] {
            monitor.kinds.insert(try EventRoutes.kind(kind))
        }
        return monitor
    }
}
