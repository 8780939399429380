import Hummingbird
import HummingbirdTesting
import Logging
import NIOEmbedded
import NIOPosix
import Testing

@testable import gatewayd

@Suite("The event stream")
struct EventStreamTests {
    private static func event(_ number: UInt64, kind: String = "HeldEvent") -> EventRecord {
        EventRecord(sequence: number, time: 0, kind: kind, phone: "1001")
    }

    private func stream(
        _ uri: String, headers: HTTPFields = [:], from gateway: FakeGateway, maximumStreams: Int = 4,
        buffer: Int = 1_024
    ) async throws -> TestResponse {
        var configuration = HTTPConfiguration()
        configuration.port = 0
        configuration.maximumEventStreams = maximumStreams
        configuration.eventBuffer = buffer
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let service = HTTPService(
            configuration: configuration, view: gateway, group: MultiThreadedEventLoopGroup.singleton, logger: logger)
        // Over a real socket, on a port of the system's choice.
        return try await service.makeApplication().test(.live) { client in
            try await client.execute(uri: uri, method: .get, headers: headers)
        }
    }

    @Test("Events, a gap and a heartbeat are framed as server-sent events, in order")
    func framing() async throws {
        let gateway = FakeGateway { mailbox in
            for number in 1...18 { mailbox.offer(Self.event(UInt64(number))) }
            mailbox.finish()
        }
        let response = try await stream("/v1/events", from: gateway, buffer: 16)
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "text/event-stream; charset=utf-8")
        let text = String(buffer: response.body)
        #expect(text.hasPrefix("retry: 2000\n\nevent: HeldEvent\nid: 1\ndata: {\"sequence\":1,"))
        #expect(text.hasSuffix("event: gap\ndata: {\"missed\":2,\"reason\":\"slowReader\"}\n\n"))
        #expect(text.contains("id: 16\n") && !text.contains("id: 17\n"))
        #expect(gateway.closed.withLock { $0 } == 1)
    }

    @Test("A reader that comes back is told that it may have missed something")
    func reconnection() async throws {
        let gateway = FakeGateway { $0.finish() }
        let response = try await stream("/v1/events", headers: [.init("Last-Event-ID")!: "17"], from: gateway)
        #expect(
            String(buffer: response.body) == "retry: 2000\n\nevent: gap\ndata: {\"reason\":\"reconnected\"}\n\n")
    }

    @Test("The filter is handed on with the phones by the switch's name for them")
    func filter() async throws {
        let gateway = FakeGateway(phones: [FakeGateway.ringing]) { $0.finish() }
        _ = try await stream(
            "/v1/events?phone=%2B4930123456&kind=HeldEvent&kind=DeliveredEvent", from: gateway)
        #expect(
            gateway.filters.withLock { $0 } == [
                EventFilter(
                    phones: ["1001"], kinds: ["HeldEvent", "DeliveredEvent"],
                    caller: gateway.caller(named: HTTPConfiguration.operatorName))
            ])
    }

    @Test("There is room for so many streams and no more")
    func tooMany() async throws {
        let response = try await stream("/v1/events", from: FakeGateway { $0.finish() }, maximumStreams: 0)
        #expect(response.status == .serviceUnavailable)
        #expect(response.headers[.retryAfter] == "5")
    }

    @Test("Stopping ends every open stream and lets none begin")
    func stopping() async {
        let streams = EventStreams(maximum: 2)
        let mailbox = EventMailbox(capacity: 1)
        #expect(streams.open(mailbox))
        streams.stop()
        #expect(await mailbox.next() == .finished)
        #expect(!streams.open(EventMailbox(capacity: 1)))
        streams.close(mailbox)
        #expect(streams.count == 0)
    }

    @Test("A beat wakes a quiet stream and cuts one whose reader does not take a write")
    func pulse() async throws {
        let channel = EmbeddedChannel()
        try await channel.connect(to: .init(unixDomainSocketPath: "/test"))
        let mailbox = EventMailbox(capacity: 1)
        let pulse = StreamPulse(channel: channel, mailbox: mailbox)
        pulse.beat()
        #expect(await mailbox.next() == .quiet)
        pulse.note(writing: true)
        pulse.note(writing: false)
        pulse.beat()
        #expect(channel.isActive)
        pulse.note(writing: true)
        pulse.beat()
        #expect(channel.isActive)
        pulse.beat()
        #expect(!channel.isActive)
    }
}

@Suite("Server-sent event text")
struct ServerSentEventTests {
    @Test("Data of several lines stays one event")
    func severalLines() {
        #expect(
            ServerSentEvent.text(name: "x", id: "1", data: "a\nb\r\nc\rd")
                == "event: x\nid: 1\ndata: a\ndata: b\ndata: c\ndata: d\n\n")
    }
}
