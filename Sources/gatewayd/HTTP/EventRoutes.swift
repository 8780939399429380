import ECMA323
import Hummingbird
import NIOCore

/// `/v1/events`: what happens at the phones, as server-sent events.
struct EventRoutes: Sendable {
    let view: any GatewayView
    let streams: EventStreams
    let configuration: HTTPConfiguration

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/events") { request, context in try await stream(request, context) }
    }

    private func stream(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try context.caller.require(.monitorStart)
        let query = try QueryParameters(request, known: ["phone", "kind"])
        var filter = EventFilter()
        filter.caller = context.caller
        for name in query.all("phone") {
            let phone = try await view.phone(name, for: context.caller)
            if !phone.deviceID.isEmpty { filter.phones.insert(phone.deviceID) }
            if let workpoint = phone.workpoint { filter.workpoints.insert(workpoint.record.mac) }
        }
        for name in query.all("kind") { filter.kinds.insert(try Self.kind(name)) }
        let wasHere = request.headers[.init("Last-Event-ID")!] != nil
        var headers: HTTPFields = [.contentType: ServerSentEvent.contentType]
        headers[.init("X-Accel-Buffering")!] = "no"
        if request.method == .head { return Response(status: .ok, headers: headers) }
        let mailbox = EventMailbox(capacity: configuration.eventBuffer)
        guard streams.open(mailbox) else {
            throw Problem(
                status: .serviceUnavailable, slug: "too-many-streams",
                detail: "\(streams.maximum) event streams are open already, or the gateway stops",
                headers: [.retryAfter: "5"])
        }
        guard let subscription = await view.subscribe(mailbox, filter: filter) else {
            streams.close(mailbox)
            throw Problem(status: .serviceUnavailable, slug: "stopping", detail: "the gateway stops")
        }
        let body = ResponseBody { writer in
            let pulse = StreamPulse(channel: context.channel, mailbox: mailbox)
            let beat = pulse.start(every: configuration.eventHeartbeat)
            let result: Result<Void, any Error>
            do {
                let opening = ServerSentEvent.opening + (wasHere ? Self.reconnected : "")
                try await request.body.consumeWithCancellationOnInboundClose { _ in
                    try await Self.pump(mailbox, opening: opening, pulse: pulse, into: &writer)
                }
                result = .success(())
            } catch {
                result = .failure(error)
            }
            beat.cancel()
            streams.close(mailbox)
            await subscription.close()
            try result.get()
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    /// Events of the time between the two connections cannot be told again: that is said, not passed over.
    private static let reconnected = ServerSentEvent.gap(missed: nil, reason: "reconnected")

    private static func pump(
        _ mailbox: EventMailbox, opening: String, pulse: StreamPulse, into writer: inout any ResponseBodyWriter
    ) async throws {
        var text = opening
        while true {
            pulse.note(writing: true)
            try await writer.write(ByteBuffer(string: text))
            pulse.note(writing: false)
            switch await mailbox.next() {
            case .events(let events): text = events.map(ServerSentEvent.text).joined()
            case .gap(let missed): text = ServerSentEvent.gap(missed: missed, reason: "slowReader")
            case .quiet: text = ServerSentEvent.heartbeat
            case .finished: return try await writer.finish(nil)
            }
        }
    }

    private static func kind(_ name: String) throws(Problem) -> String {
        let names = EventKinds.names
        if names.contains(name) { return name }
        let hint = NearestName.of(name, in: names).map { "; did you mean \($0)?" } ?? ""
        throw .badParameter("\"\(name)\" is neither a CSTA event nor job\(hint)")
    }
}
