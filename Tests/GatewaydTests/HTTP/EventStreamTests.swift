import Foundation
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

    /// An id of an earlier run: the stream then has all that there is of this one, whenever it came.
    private static let before: HTTPFields = [.init("Last-Event-ID")!: "before-17"]

    @Test("Events and gaps are framed as server-sent events, in order")
    func framing() async throws {
        let gateway = FakeGateway { mailbox in
            for number in 1...18 { mailbox.offer(Self.event(UInt64(number))) }
            mailbox.finish()
        }
        let response = try await stream("/v1/events", headers: Self.before, from: gateway, buffer: 16)
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "text/event-stream; charset=utf-8")
        let events = String(buffer: response.body).components(separatedBy: "\n\n").filter { !$0.isEmpty }
        #expect(events.count == 19)
        #expect(events[0] == "retry: 2000")
        #expect(events[1] == "event: gap\ndata: {\"reason\":\"restarted\",\"from\":\"before-17\"}")
        let first = events[2].split(separator: "\n")
        #expect(first[0] == "event: HeldEvent" && first[1].hasPrefix("id: ") && first[1].hasSuffix("-1"))
        #expect(first[2].hasPrefix("data: {\"sequence\":1,"))
        #expect(events[18].contains("\"reason\":\"overflow\"") && events[18].contains("\"missed\":2"))
    }

    @Test("Only what the query asks for is told, with the phones by the switch's name for them")
    func filter() async throws {
        let gateway = FakeGateway(phones: [FakeGateway.ringing]) { mailbox in
            mailbox.offer(Self.event(1, kind: "RetrievedEvent"))
            mailbox.offer(EventRecord(sequence: 2, time: 0, kind: "HeldEvent", phone: "1002"))
            mailbox.offer(Self.event(3))
            mailbox.finish()
        }
        let response = try await stream(
            "/v1/events?phone=%2B4930123456&kind=HeldEvent&kind=DeliveredEvent", headers: Self.before, from: gateway)
        let text = String(buffer: response.body)
        #expect(text.components(separatedBy: "event: HeldEvent").count == 2 && text.contains("\"sequence\":3,"))
        #expect(!text.contains("RetrievedEvent") && !text.contains("1002"))
    }

    @Test("A snapshot comes first when it is asked for, in parts, and what it contains does not come again")
    func snapshot() async throws {
        var phones = (1...150).map { FakeGateway.idle($0) }
        phones[0].mark = 2
        let gateway = FakeGateway(phones: phones) { mailbox in
            for number in 1...3 {
                var event = Self.event(UInt64(number))
                event.source = UInt64(number)
                mailbox.offer(event)
            }
            mailbox.finish()
        }
        let response = try await stream("/v1/events?snapshot=true&kind=HeldEvent", headers: Self.before, from: gateway)
        let events = String(buffer: response.body).components(separatedBy: "\n\n").filter { !$0.isEmpty }
        let names = events.map { String($0.prefix { $0 != "\n" }) }
        #expect(names == ["retry: 2000", "event: snapshot", "event: snapshot", "event: gap", "event: HeldEvent"])
        #expect(events[1].contains("\"isLast\":false") && !events[1].contains("id: "))
        #expect(events[2].contains("\"isLast\":true") && events[2].contains("id: "))
        #expect(events[4].contains("\"sequence\":3,"))
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

    @Test("A stream whose answer is thrown away before it began gives its place back")
    func lease() async throws {
        let gateway = FakeGateway()
        let events = LiveEvents(view: gateway, configuration: HTTPConfiguration(), epoch: "e") { 0 }
        let streams = EventStreams(maximum: 1)
        func take() async throws -> EventStreamLease? {
            let flow = try #require(await events.hub.join())
            let wish = EventWish(application: HTTPConfiguration.operatorName)
            return await EventStreamLease.take(
                EventStream(view: gateway, events: events, flow: flow, wish: wish), among: streams)
        }
        var lease = try await take()
        let reader = try #require(lease?.stream.reader)
        #expect(try await take() == nil && streams.count == 1)
        lease = nil
        #expect(await reader.next() == .finished)
        #expect(streams.count == 0)
        let next = try #require(try await take())
        await next.giveBack()
        await next.giveBack()
        #expect(streams.count == 0)
        await events.hub.stop()
    }

    @Test("A beat wakes a quiet stream and cuts one whose reader does not take a write")
    func pulse() async throws {
        let channel = EmbeddedChannel()
        try await channel.connect(to: .init(unixDomainSocketPath: "/test"))
        let mailbox = EventMailbox(capacity: 1)
        let pulse = StreamPulse(channel: channel, reader: mailbox)
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
