import CSTAGateway
import Hummingbird
import NIOCore

/// How much one trace may bring before it ends.
struct TraceLimits: Sendable, Hashable {
    /// How many messages.
    var messages = 1_000
    /// How many bytes of XML.
    var bytes = 4 << 20
    /// How long it goes on, in seconds.
    var seconds = 600
    /// How many messages wait for a slow reader.
    var waiting = 128
}

/// What a trace tells next, as a value: messages become events, jumps in their numbers gaps, and the end is said with its reason.
struct TraceTeller {
    private let limits: TraceLimits
    private let text: TracedMessageText
    private var lastSequence: UInt64 = 0
    private var messages = 0
    private var bytes = 0

    init(limits: TraceLimits, redaction: NumberRedaction) {
        self.limits = limits
        text = TracedMessageText(redaction: redaction)
    }

    /// Whether it has told as much as it may.
    var isFull: Bool { messages >= limits.messages || bytes >= limits.bytes }

    /// What to tell of a message.
    mutating func tell(_ message: TracedMessage) -> String {
        var told = missed(before: message.sequence)
        lastSequence = message.sequence
        messages += 1
        bytes += message.bytes.count
        told += ServerSentEvent.text(name: "message", id: String(message.sequence), data: text.json(message))
        return told
    }

    /// What to tell at the end.
    ///
    /// - Parameter total: how many messages there have been altogether.
    func end(total: UInt64) -> String {
        missed(before: isFull ? lastSequence + 1 : total + 1)
            + ServerSentEvent.text(
                name: "end",
                data: jsonObject { json in
                    json.field("reason", messages >= limits.messages ? "messages" : isFull ? "bytes" : "closed")
                    json.field("messages", messages)
                })
    }

    private func missed(before sequence: UInt64) -> String {
        sequence > lastSequence + 1
            ? ServerSentEvent.gap(missed: sequence - lastSequence - 1, reason: "slowReader") : ""
    }
}

/// `/v1/phones/{id}/trace`: what goes between the gateway and the switch about one phone, from now on.
struct TraceRoutes: Sendable {
    let view: any GatewayView
    let status: any StatusView
    let streams: EventStreams
    let configuration: HTTPConfiguration
    let redaction: NumberRedaction

    func add(to router: Router<GatewayRequestContext>) {
        router.get("/v1/phones/{id}/trace") { request, context in
            try await stream(request, context, identity: context.parameters.require("id"))
        }
    }

    private func stream(_ request: Request, _ context: GatewayRequestContext, identity: String) async throws -> Response
    {
        let query = try QueryParameters(request, known: ["messages", "seconds"])
        var limits = TraceLimits()
        limits.messages = try query.integer("messages", in: 1...10_000) ?? limits.messages
        limits.seconds = try query.integer("seconds", in: 1...3_600) ?? limits.seconds
        var headers: HTTPFields = [.contentType: ServerSentEvent.contentType]
        headers[.init("X-Accel-Buffering")!] = "no"
        let name = identity.decodedPathPart
        let phone = try await view.phone(name, for: context.caller)
        if request.method == .head { return Response(status: .ok, headers: headers) }
        let trace = try await status.trace(
            phone: phone.deviceID.isEmpty ? name : phone.deviceID, capacity: limits.waiting)
        // Takes a place among the streams, is cut like them when its reader stalls, and ends with them.
        guard streams.open(trace) else {
            trace.close()
            throw Problem.tooManyTraces
        }
        let set = limits
        let body = ResponseBody { writer in
            let pulse = StreamPulse(channel: context.channel, reader: trace)
            let beat = pulse.start(every: configuration.eventHeartbeat)
            let deadline = context.channel.eventLoop.scheduleTask(in: .seconds(Int64(set.seconds))) { trace.close() }
            let result: Result<Void, any Error>
            do {
                try await request.body.consumeWithCancellationOnInboundClose { _ in
                    try await pump(trace, set, pulse: pulse, into: &writer)
                }
                result = .success(())
            } catch {
                result = .failure(error)
            }
            beat.cancel()
            deadline.cancel()
            trace.close()
            streams.close(trace)
            try result.get()
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    private func pump(
        _ trace: MessageTrace, _ limits: TraceLimits, pulse: StreamPulse, into writer: inout any ResponseBodyWriter
    ) async throws {
        var teller = TraceTeller(limits: limits, redaction: redaction)
        func write(_ text: String) async throws {
            pulse.note(writing: true)
            try await writer.write(ByteBuffer(string: text))
            pulse.note(writing: false)
        }
        try await write(ServerSentEvent.heartbeat)
        for await element in trace.elements {
            switch element {
            case .message(let message): try await write(teller.tell(message))
            case .tick: try await write(ServerSentEvent.heartbeat)
            }
            if teller.isFull { break }
        }
        try await write(teller.end(total: trace.total))
        try await writer.finish(nil)
    }
}

extension MessageTrace: StreamReader {
    /// Ends the trace after what waits in it.
    func finish() { close() }
}
