import Hummingbird

/// `/healthz`, `/readyz` and `/metrics`.
struct StatusRoutes: Sendable {
    let view: any GatewayView
    let streams: EventStreams

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/healthz") { _, _ in
            // That this is answered at all is the news: the process runs and its event loops turn.
            Response.json("{\"status\":\"ok\"}")
        }
        router.get("/readyz") { _, _ in
            let readiness = await view.readiness()
            let text = jsonObject { json in
                json.field("status", readiness.isReady ? "ready" : "notReady")
                json.field("reasons") { json in json.array { json in readiness.reasons.forEach { json.value($0) } } }
            }
            return Response.json(text, status: readiness.isReady ? .ok : .serviceUnavailable)
        }
        router.get("/metrics") { _, _ in
            Response.text(
                Prometheus.text(await view.metrics() + [streams.metrics]), contentType: Prometheus.contentType)
        }
    }
}
