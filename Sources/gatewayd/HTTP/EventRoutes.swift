import CSTAGateway
import DeviceActors
import ECMA323
import Hummingbird
import NIOCore

/// `/v1/events`: what happens at the phones, as server-sent events.
struct EventRoutes: Sendable {
    let view: any GatewayView
    let events: LiveEvents
    let streams: EventStreams
    let configuration: HTTPConfiguration

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/events") { request, context in try await stream(request, context) }
    }

    private func stream(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try context.caller.require(.monitorStart)
        var wish = try await wish(request, context.caller)
        var headers: HTTPFields = [.contentType: ServerSentEvent.contentType]
        headers[.init("X-Accel-Buffering")!] = "no"
        if request.method == .head { return Response(status: .ok, headers: headers) }
        if !wish.monitors.isEmpty {
            guard let place = events.monitors.listen(to: wish.monitors, as: wish.application) else {
                throw Problem.unknownMonitor
            }
            wish.firstOfMonitors = place
        }
        guard let flow = await events.hub.join() else {
            events.monitors.stopListening(to: wish.monitors, place: wish.firstOfMonitors ?? 0, at: events.now())
            throw Problem(status: .serviceUnavailable, slug: "stopping", detail: "the gateway stops")
        }
        let stream = EventStream(view: view, events: events, flow: flow, wish: wish)
        guard let lease = await EventStreamLease.take(stream, among: streams) else {
            throw Problem(
                status: .serviceUnavailable, slug: "too-many-streams",
                detail: "\(streams.maximum) event streams are open already, or the gateway stops",
                headers: [.retryAfter: "5"])
        }
        let body = ResponseBody { writer in
            let stream = lease.stream
            let pulse = StreamPulse(channel: context.channel, reader: stream.reader)
            let beat = pulse.start(every: configuration.eventHeartbeat)
            let result: Result<Void, any Error>
            do {
                try await request.body.consumeWithCancellationOnInboundClose { _ in
                    try await Self.pump(stream, pulse: pulse, into: &writer)
                }
                result = .success(())
            } catch {
                result = .failure(error)
            }
            beat.cancel()
            await lease.giveBack()
            try result.get()
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    /// Writes what the stream tells until it ends.
    private static func pump(
        _ stream: EventStream, pulse: StreamPulse, into writer: inout any ResponseBodyWriter
    ) async throws {
        var stream = stream
        while let texts = try await stream.next() {
            var buffer = ByteBuffer()
            buffer.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
            for text in texts { buffer.writeString(text) }
            pulse.note(writing: true)
            try await writer.write(buffer)
            pulse.note(writing: false)
        }
        try await writer.finish(nil)
    }

    // MARK: What is wanted

    private func wish(_ request: Request, _ caller: AccessPolicy) async throws -> EventWish {
        let query = try QueryParameters(request, known: ["phone", "kind", "monitor", "snapshot"])
        var wish = EventWish(application: caller.application.name)
        for name in query.all("phone") {
            let phone = try await view.phone(name, for: caller)
            if !phone.deviceID.isEmpty { wish.filter.phones.insert(phone.deviceID) }
            if let workpoint = phone.workpoint, caller.may(.provisioning) {
                wish.filter.workpoints.insert(workpoint.record.mac)
            }
        }
        for name in query.all("kind") { wish.filter.kinds.insert(try Self.kind(name)) }
        wish.monitors = Array(Set(query.all("monitor")))
        guard wish.monitors.isEmpty || wish.filter == EventFilter() else {
            throw Problem.badParameter("give monitor, or phone and kind, not both: a monitor says what it wants")
        }
        wish.wantsSnapshot = try query.boolean("snapshot") ?? false
        if let last = request.headers[.init("Last-Event-ID")!] { wish.last = .some(EventID(last)) }
        return wish
    }

    /// The name of a kind of event, as it is.
    ///
    /// - Throws: ``Problem`` with the nearest name when there is none like it.
    static func kind(_ name: String) throws(Problem) -> String {
        let names = EventKinds.names
        if names.contains(name) { return name }
        let hint = NearestName.of(name, in: names).map { "; did you mean \($0)?" } ?? ""
        throw .badParameter("\"\(name)\" is no CSTA event, nor one of jobs and workpoints\(hint)")
    }
}

extension Problem {
    /// The application has no such monitor (any more).
    static let unknownMonitor = Problem(
        status: .notFound, slug: "unknown-monitor",
        detail: "there is no such monitor of this token's application (any more); start one by POST /v1/monitors")
}
