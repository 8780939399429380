@testable import CSTAGateway
import DeviceActors
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOPosix
import Testing

@testable import gatewayd

@Suite("Requests about the gateway")
struct StatusRoutesTests {
    private let document: OpenAPIDocument

    init() throws {
        document = try OpenAPIDocument(InterfaceRoutes.text)
    }

    /// Sends a request, and looks whether the answer is as the description of the interface says.
    private func send(
        _ method: HTTPRequest.Method, _ uri: String, to status: FakeStatus = FakeStatus()
    ) async throws -> (status: Int, object: [String: Any]) {
        let response = try await raw(method, uri, to: status)
        let data = Data(response.body.readableBytesView)
        try document.check(
            method: method.rawValue, path: uri, status: response.status.code,
            contentType: response.headers[.contentType], body: data)
        return (response.status.code, (try? JSONSerialization.jsonObject(with: data) as? [String: Any]) ?? [:])
    }

    private func raw(
        _ method: HTTPRequest.Method, _ uri: String, to status: FakeStatus, redaction: NumberRedaction = .on
    ) async throws -> TestResponse {
        var configuration = HTTPConfiguration()
        configuration.port = 0
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let service = HTTPService(
            configuration: configuration, view: FakeGateway(phones: [FakeGateway.ringing]), status: status,
            redaction: redaction,
            group: MultiThreadedEventLoopGroup.singleton, logger: logger)
        return try await service.makeApplication().test(.live) { client in
            try await client.execute(uri: uri, method: method)
        }
    }

    @Test("A link tells its phase, when it heard of the switch last, and its rates")
    func links() async throws {
        let answer = try await send(.get, "/v1/links")
        let link = try #require((answer.object["links"] as? [[String: Any]])?.first)
        #expect(link["phase"] as? String == "inService" && link["isInService"] as? Bool == true)
        #expect(link["lastReceived"] as? String == "2026-03-01T08:01:00.000Z")
        #expect(link["lastHeartbeat"] == nil, "it was never asked for one")
        #expect(link["messagesPerSecond"] as? Double == 12.346)
        #expect(link["resynchronizations"] as? Int == 2)
    }

    @Test("Sessions come in pages, and those that have ended tell why")
    func sessions() async throws {
        let first = try await send(.get, "/v1/sessions?limit=2")
        #expect((first.object["sessions"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["1", "2"])
        #expect(first.object["next"] as? String == "2" && first.object["total"] as? Int == 5)
        let closed = try #require((first.object["closed"] as? [[String: Any]])?.first)
        #expect(closed["cause"] as? String == "slow-consumer" && closed["application"] as? String == "crm")
        let last = try await send(.get, "/v1/sessions?limit=3&after=2")
        #expect((last.object["sessions"] as? [[String: Any]])?.count == 3 && last.object["next"] == nil)
        let some = try await send(.get, "/v1/sessions?application=crm")
        #expect((some.object["sessions"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["2", "4"])
        #expect(try await send(.get, "/v1/sessions?after=x").status == 400)
    }

    @Test("A session is disconnected by its number, and one that is not there is a problem")
    func disconnecting() async throws {
        let status = FakeStatus()
        #expect(try await send(.delete, "/v1/sessions/3", to: status).status == 204)
        #expect(status.disconnected.withLock { $0 } == [3])
        let unknown = try await send(.delete, "/v1/sessions/77", to: status)
        #expect(unknown.status == 404)
        #expect(unknown.object["type"] as? String == "urn:gatewayd:problem:unknown-session")
    }

    @Test("Calls come in pages until they end")
    func calls() async throws {
        let calls = (1...5).map { number in
            CallDescription(
                link: "a/b", callID: "\(number)", since: 1_772_352_000_000_000_000, callingDevice: "1001",
                parties: [
                    .init(
                        device: "1001", name: "Reception", state: "connected", direction: "outgoing",
                        since: 1_772_352_000_000_000_000, isPhone: true)
                ])
        }
        let status = FakeStatus(calls: calls)
        var seen: [String] = []
        var query = ""
        repeat {
            let answer = try await send(.get, "/v1/calls?limit=2\(query)", to: status)
            #expect(answer.object["total"] as? Int == 5)
            seen += (answer.object["calls"] as? [[String: Any]])?.compactMap { $0["callID"] as? String } ?? []
            let next = (answer.object["next"] as? String)?.replacingOccurrences(of: "%", with: "%25")
            query = next.map { "&after=\($0)" } ?? ""
        } while !query.isEmpty && seen.count < 10
        #expect(seen == ["1", "2", "3", "4", "5"])
        #expect(try await send(.get, "/v1/calls?after=nowhere", to: status).status == 400)
    }

    @Test("Statistics tell what happened in each interval, with percentiles")
    func statistics() async throws {
        let answer = try await send(.get, "/v1/statistics")
        let intervals = try #require(answer.object["intervals"] as? [[String: Any]])
        #expect(intervals.map { $0["events"] as? Int } == [100, 100])
        let latency = try #require(intervals[0]["deliveryLatency"] as? [String: Any])
        #expect(latency["count"] as? Int == 100)
        let median = try #require(latency["p50Microseconds"] as? Int)
        #expect(median >= 100 && median <= 200)
        #expect(((intervals[1]["links"] as? [String: Any])?["pbx"] as? [String: Int])?["messages"] == 120)
        let later = try await send(.get, "/v1/statistics?since=2026-03-01T08:00:01Z")
        #expect((later.object["intervals"] as? [Any])?.count == 1)
        #expect(try await send(.get, "/v1/statistics?resolution=1h").status == 400)
    }

    @Test("A token is told what it may do, of what there is here")
    func access() async throws {
        let answer = try await send(.get, "/v1/access")
        #expect(answer.object["hasProvisioning"] as? Bool == false)
        #expect(answer.object["administration"] as? [String] == ["status", "provisioning"])
        #expect(answer.object["services"] as? [String] == ["SnapshotDevice", "SnapshotCall", "MonitorStart"])
    }

    @Test("The console is served without a token, with a policy that lets nothing but its own files run")
    func console() async throws {
        for path in ConsoleRoutes.paths {
            let response = try await raw(.get, path, to: FakeStatus())
            #expect(response.status == .ok && response.body.readableBytes > 100, "\(path)")
            let policy = try #require(response.headers[.contentSecurityPolicy])
            #expect(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"))
            #expect(!policy.contains("unsafe") && policy.contains("require-trusted-types-for 'script'"))
        }
        let elsewhere = try await raw(.get, "/v1/links", to: FakeStatus())
        #expect(elsewhere.headers[.contentSecurityPolicy] == "default-src 'none'; frame-ancestors 'none'")
    }

    @Test("A trace tells messages as fields, hides numbers, and says how it ended")
    func trace() async throws {
        let xml = """
            <DeliveredEvent xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed3">\
            <monitorCrossRefID>4711</monitorCrossRefID><connection><callID>123456</callID><deviceID>491234567</deviceID>\
            </connection><a>x</a><a b="2"/></DeliveredEvent>
            """
        let status = FakeStatus(
            traced: [
                TracedMessage(
                    sequence: 0, time: .seconds(1_772_352_000), link: "pbx", direction: .received, invokeID: 9_999,
                    bytes: Array(xml.utf8))
            ])
        let response = try await raw(.get, "/v1/phones/1001/trace", to: status)
        let expected = """
            : heartbeat

            event: message
            id: 1
            data: {"sequence":1,"time":"2026-03-01T08:00:00.000Z","link":"pbx","direction":"received","invokeID":9999,\
            "bytes":\(xml.utf8.count),"kind":"DeliveredEvent","message":{"monitorCrossRefID":"4711","connection":\
            {"callID":"123456","deviceID":"******567"},"a":["x",{"@b":"2"}]}}

            event: end
            data: {"reason":"closed","messages":1}


            """
        #expect(String(buffer: response.body) == expected)
        let open = try await raw(.get, "/v1/phones/1001/trace", to: status, redaction: .off)
        #expect(String(buffer: open.body).contains("491234567"))
        #expect(try await send(.get, "/v1/phones/9999/trace").status == 404)
        #expect(try await send(.get, "/v1/phones/1001/trace?seconds=0").status == 400)
    }
}

@Suite("What a trace tells")
struct TraceTellerTests {
    private func message(_ sequence: UInt64, bytes: Int = 10) -> TracedMessage {
        TracedMessage(
            sequence: sequence, time: .seconds(1), link: "pbx", direction: .sent, invokeID: 1,
            bytes: Array(repeating: 0x20, count: bytes))
    }

    @Test("Messages that did not fit are a gap where they are missing, at the end too")
    func gaps() {
        var teller = TraceTeller(limits: TraceLimits(), redaction: .on)
        #expect(!teller.tell(message(1)).contains("gap"))
        #expect(
            teller.tell(message(4)).hasPrefix(
                "event: gap\ndata: {\"missed\":2,\"reason\":\"slowReader\"}\n\nevent: message"))
        #expect(teller.end(total: 6).hasPrefix("event: gap\ndata: {\"missed\":2,"))
        #expect(teller.end(total: 4) == "event: end\ndata: {\"reason\":\"closed\",\"messages\":2}\n\n")
    }

    @Test("A trace is full by its messages or by its bytes, and says which")
    func limits() {
        var byCount = TraceTeller(limits: TraceLimits(messages: 2), redaction: .on)
        _ = byCount.tell(message(1))
        #expect(!byCount.isFull)
        _ = byCount.tell(message(2))
        #expect(byCount.isFull && byCount.end(total: 9).contains("\"reason\":\"messages\""))
        #expect(!byCount.end(total: 9).contains("gap"), "what came after the end is not missing")
        var byBytes = TraceTeller(limits: TraceLimits(bytes: 15), redaction: .on)
        _ = byBytes.tell(message(1))
        _ = byBytes.tell(message(2))
        #expect(byBytes.isFull && byBytes.end(total: 2).contains("\"reason\":\"bytes\""))
    }

    @Test("What cannot be read is told with its size, without fields")
    func unreadable() {
        let text = TracedMessageText(redaction: .on).json(message(1))
        #expect(text.contains("\"bytes\":10") && !text.contains("\"message\""))
    }
}
