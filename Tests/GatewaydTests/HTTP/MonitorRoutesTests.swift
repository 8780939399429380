import CSTAGateway
import Foundation
import Testing

@testable import gatewayd

@Suite("Monitors over HTTP", .timeLimit(.minutes(2)))
struct MonitorRoutesTests {
    private static let operatorToken = FakeGateway.operatorToken

    private func start(
        _ harness: HTTPHarness, _ object: String = #"{"deviceObject":"1001"}"#, kinds: String? = nil,
        token: String = HTTPHarness.crmToken
    ) async throws -> HTTPHarness.Answer {
        let kinds = kinds.map { ",\"kinds\":\($0)" } ?? ""
        return try await harness.send(.post, "/v1/monitors", "{\"monitorObject\":\(object)\(kinds)}", token: token)
    }

    /// A stream as `GET /v1/events` makes it.
    private func stream(
        _ harness: HTTPHarness, as application: String = "crm", _ change: (inout EventWish) -> Void
    ) async throws -> EventStream {
        var wish = EventWish(application: application)
        change(&wish)
        if !wish.monitors.isEmpty {
            let first: UInt64 = try #require(
                harness.service.events.monitors.listen(to: wish.monitors, as: application))
            wish.firstOfMonitors = first
        }
        let flow = try #require(await harness.service.events.hub.join())
        return EventStream(view: harness.service.view, events: harness.service.events, flow: flow, wish: wish)
    }

    /// Reads events until there is one of this kind, and gives the kinds that came, and the texts.
    private func read(_ stream: inout EventStream, until kind: String) async throws -> [String] {
        var kinds: [String] = []
        while !kinds.contains(kind), let texts = try await stream.next() {
            kinds += texts.filter { $0.hasPrefix("event: ") }.map { String($0.dropFirst(7).prefix { $0 != "\n" }) }
        }
        return kinds
    }

    private func call(_ harness: HTTPHarness) async throws -> String {
        let made = try await harness.send(
            .post, "/v1/calls", #"{"callingDevice":"1001","calledDirectoryNumber":"1002"}"#)
        return try made.callID(of: "callingDevice")
    }

    private func answer(_ harness: HTTPHarness, _ call: String) async throws {
        #expect(try await harness.send(.post, "/v1/calls/\(call)/connections/1002/answer").status == 204)
    }

    @Test("A monitor is started, listed and ended by its own application, and by no other")
    func life() async throws {
        try await HTTPHarness.run { harness in
            let started = try await start(harness, kinds: #"["HeldEvent"]"#)
            #expect(started.status == 201, "\(started.text)")
            let id = try #require(started.object["monitorCrossRefID"] as? String)
            #expect(started.headers[.location] == "/v1/monitors/\(id)")
            let list = try await harness.send(.get, "/v1/monitors").object["monitors"] as? [[String: Any]]
            #expect(list?.compactMap { $0["monitorCrossRefID"] as? String } == [id])
            let others = try await harness.send(.get, "/v1/monitors", token: Self.operatorToken)
            #expect((others.object["monitors"] as? [Any])?.isEmpty == true)
            let foreign = try await harness.send(.delete, "/v1/monitors/\(id)", token: Self.operatorToken)
            #expect(foreign.status == 404 && foreign.problem == "unknown-monitor")
            let watched = try await harness.send(.get, "/v1/events?monitor=\(id)", token: Self.operatorToken)
            #expect(watched.status == 404 && watched.problem == "unknown-monitor")
            #expect(try await harness.send(.delete, "/v1/monitors/\(id)").status == 204)
            #expect(try await harness.send(.delete, "/v1/monitors/\(id)").status == 404)
        }
    }

    @Test(
        "What cannot be monitored is refused",
        arguments: [
            (#"{"deviceObject":"1005"}"#, 404), (#"{"deviceObject":"9999"}"#, 404), ("{}", 400),
            (#"{"deviceObject":"1001","callObject":{"callID":"1","deviceID":"1001"}}"#, 400),
            (#"{"callObject":{"deviceID":"1001"}}"#, 400), (#"{"device":"1001"}"#, 400),
        ])
    func refusals(object: String, status: Int) async throws {
        try await HTTPHarness.run { harness in
            let answer = try await start(harness, object)
            #expect(answer.status == status, "\(answer.text)")
        }
    }

    @Test("A kind that does not exist is named, with the nearest that does")
    func kinds() async throws {
        try await HTTPHarness.run { harness in
            let answer = try await start(harness, kinds: #"["DeliverdEvent"]"#)
            #expect(answer.status == 400 && answer.text.contains("did you mean DeliveredEvent?"))
        }
    }

    @Test("Events since a monitor began wait for its stream, and a later stream goes on where the earlier ended")
    func events() async throws {
        try await HTTPHarness.run { harness in
            let events = harness.events()
            let id = try #require(
                try await start(harness, #"{"deviceObject":"1002"}"#).object["monitorCrossRefID"] as? String)
            let call = try await call(harness)
            try await events.wait(for: .deliveredEvent, at: "1002")
            var first = try await stream(harness) { $0.monitors = [id] }
            #expect(try await read(&first, until: "DeliveredEvent") == ["DeliveredEvent"])
            await first.close()
            try await answer(harness, call)
            try await events.wait(for: .establishedEvent, at: "1002")
            var second = try await stream(harness) { $0.monitors = [id] }
            #expect(try await read(&second, until: "EstablishedEvent") == ["EstablishedEvent"])
            _ = await harness.service.events.stop(id, of: "crm")
            #expect(try await read(&second, until: "MonitorStop") == ["MonitorStop"])
            #expect(try await second.next() == nil, "the stream ends with its last monitor")
            await second.close()
        }
    }

    @Test("A monitor of a call brings the call's events at every phone that the application may see")
    func callMonitor() async throws {
        try await HTTPHarness.run { harness in
            let events = harness.events()
            let call = try await call(harness)
            try await events.wait(for: .deliveredEvent, at: "1002")
            let object = #"{"callObject":{"callID":"\#(call)","deviceID":"1001"}}"#
            let id = try #require(try await start(harness, object).object["monitorCrossRefID"] as? String)
            var stream = try await stream(harness) { $0.monitors = [id] }
            try await answer(harness, call)
            var texts: [String] = []
            while texts.count(where: { $0.hasPrefix("event: EstablishedEvent") }) < 2,
                let more = try await stream.next()
            {
                texts += more
            }
            #expect(
                texts.contains { $0.contains(#""phone":"1001""#) } && texts.contains { $0.contains(#""phone":"1002""#) }
            )
            await stream.close()
        }
    }

    @Test("A snapshot and the stream after it join: nothing twice, nothing missing")
    func join() async throws {
        try await HTTPHarness.run { harness in
            let events = harness.events()
            // The flow has begun before, so that the log has events that the snapshot contains.
            _ = try await start(harness)
            let call = try await call(harness)
            try await events.wait(for: .deliveredEvent, at: "1002")
            var stream = try await stream(harness) {
                $0.wantsSnapshot = true
                $0.last = .some(nil)
            }
            var texts = try #require(try await stream.next())
            texts += try #require(try await stream.next())
            let snapshot = try #require(texts.last)
            #expect(snapshot.hasPrefix("event: snapshot") && snapshot.contains(#""isLast":true"#))
            #expect(snapshot.contains(#""localConnectionInfo":"alerting""#))
            #expect(!snapshot.contains(#""deviceID":"1005""#), "crm may not see it")
            try await answer(harness, call)
            let kinds = try await read(&stream, until: "EstablishedEvent")
            #expect(
                kinds.filter { $0 != "gap" } == Array(repeating: "EstablishedEvent", count: kinds.count { $0 != "gap" })
            )
            await stream.close()
        }
    }

    @Test("Monitors have the limit of their application, and the rights it has at the moment")
    func limits() async throws {
        let gateway = FakeGateway(phones: [FakeGateway.ringing])
        let clock = ManualClock()
        let events = LiveEvents(view: gateway, configuration: HTTPConfiguration(), epoch: "e") { clock.now }
        func monitor(_ id: String, of application: String = HTTPConfiguration.operatorName) -> EventMonitor {
            EventMonitor(
                crossReferenceID: id, application: application, device: "1001", startedAt: 0, place: 0, unheardSince: 0)
        }
        #expect(await events.start(monitor("a"), limit: 2))
        #expect(await events.start(monitor("b"), limit: 2))
        #expect(await !events.start(monitor("c"), limit: 2))
        #expect(await events.start(monitor("d", of: "gone"), limit: 1))
        await events.tick()
        #expect(events.monitors.present(["a", "b", "d"]).map(\.crossReferenceID) == ["a", "b"])

        // One that is listened to stays, the other ends when its time is over.
        #expect(events.monitors.listen(to: ["a"], as: HTTPConfiguration.operatorName) == 1)
        clock.advance(seconds: 600)
        await events.tick()
        #expect(events.monitors.present(["a", "b"]).map(\.crossReferenceID) == ["a"])
        events.monitors.stopListening(to: ["a"], place: 7, at: clock.now)
        clock.advance(seconds: 599)
        await events.tick()
        #expect(events.monitors.present(["a"]).first?.place == 7)
        clock.advance(seconds: 1)
        await events.tick()
        #expect(events.monitors.present(["a"]).isEmpty)
        // Nobody wants events any more, so that they stop to flow after the retention.
        clock.advance(seconds: 300)
        await events.tick()
        #expect(gateway.closed.withLock { $0 } == 1)
        await events.hub.stop()
    }
}
