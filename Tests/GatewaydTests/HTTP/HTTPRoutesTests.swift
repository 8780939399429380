import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOPosix
import Testing

@testable import gatewayd

@Suite("The HTTP interface")
struct HTTPRoutesTests {
    private static let token = "0123456789abcdef0123456789abcdef"
    private let authorized: HTTPFields = [.authorization: "Bearer \(token)"]

    private func application(
        _ gateway: FakeGateway, configure: (inout HTTPConfiguration) -> Void = { _ in }
    ) -> Application<RouterResponder<GatewayRequestContext>> {
        var configuration = HTTPConfiguration()
        configuration.port = 0
        configuration.token = BearerToken(Self.token)
        configure(&configuration)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return HTTPService(
            configuration: configuration, view: gateway, group: MultiThreadedEventLoopGroup.singleton, logger: logger
        ).makeApplication()
    }

    private func get(
        _ uri: String, from gateway: FakeGateway, method: HTTPRequest.Method = .get, headers: HTTPFields? = nil
    ) async throws -> TestResponse {
        let headers = headers ?? authorized
        return try await application(gateway).test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: headers)
        }
    }

    private func object(_ response: TestResponse) throws -> [String: Any] {
        try #require(
            JSONSerialization.jsonObject(with: Data(response.body.readableBytesView)) as? [String: Any])
    }

    @Test("A phone tells its identities, its busy status, its calls and its features")
    func onePhone() async throws {
        let response = try await get("/v1/phones/1001", from: FakeGateway(phones: [FakeGateway.ringing]))
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "application/json; charset=utf-8")
        let expected = """
            {"deviceID":"1001","e164":"+4930123456","mac":"00:11:22:33:44:55","name":"Reception","link":"main",\
            "service":"inService","busy":{"condition":"busy","reason":"ringing","since":"2026-03-01T08:15:30.250Z"},\
            "calls":[{"callID":"17","localConnectionInfo":"alerting","direction":"incoming","parties":["1002"],\
            "since":"2026-03-01T08:15:30.250Z","cause":"newCall"}],"features":{"doNotDisturb":false,\
            "forwarding":[{"type":"forwardImmediate","isActive":true,"destination":"1009"}]},"anomalies":0}

            """
        #expect(String(buffer: response.body) == expected)
    }

    @Test("What the switch has not told of a phone is left out, not made up")
    func unknownFeatures() async throws {
        let response = try await get("/v1/phones/1002", from: FakeGateway(phones: [FakeGateway.idle(2)]))
        #expect(String(buffer: response.body).contains("\"calls\":[],\"features\":{},\"anomalies\":0}"))
    }

    @Test("A phone is found by a number written with percent signs")
    func encodedIdentity() async throws {
        let response = try await get("/v1/phones/%2B4930123456", from: FakeGateway(phones: [FakeGateway.ringing]))
        #expect(response.status == .ok)
    }

    @Test("An unknown phone is a problem with a name programs can compare")
    func unknownPhone() async throws {
        let response = try await get("/v1/phones/9999", from: FakeGateway())
        #expect(response.status == .notFound)
        #expect(response.headers[.contentType] == "application/problem+json")
        let problem = try object(response)
        #expect(problem["type"] as? String == "urn:gatewayd:problem:unknown-phone")
        #expect(problem["status"] as? Int == 404)
    }

    @Test("The list is paged by a cursor until it ends")
    func paging() async throws {
        let gateway = FakeGateway(phones: (1...5).map { FakeGateway.idle($0) })
        var cursor = ""
        var seen: [String] = []
        var pages = 0
        repeat {
            let page = try object(try await get("/v1/phones?limit=2\(cursor)", from: gateway))
            let phones = try #require(page["phones"] as? [[String: Any]])
            seen += phones.compactMap { $0["deviceID"] as? String }
            cursor = (page["next"] as? String).map { "&after=\($0)" } ?? ""
            pages += 1
            #expect(page["total"] as? Int == 5)
        } while !cursor.isEmpty && pages < 10
        #expect(seen == ["1001", "1002", "1003", "1004", "1005"] && pages == 3)
    }

    @Test(
        "The list is filtered",
        arguments: [
            ("condition=busy", ["1001"]), ("condition=idle", ["1002", "1003"]), ("prefix=1003", ["1003"]),
            ("link=main", ["1001"]),
            ("inService=false", []),
        ])
    func filters(query: String, expected: [String]) async throws {
        let gateway = FakeGateway(phones: [FakeGateway.ringing, FakeGateway.idle(2), FakeGateway.idle(3)])
        let page = try object(try await get("/v1/phones?\(query)", from: gateway))
        #expect((page["phones"] as? [[String: Any]])?.compactMap { $0["deviceID"] as? String } == expected)
    }

    @Test(
        "A wrong parameter is refused",
        arguments: [
            "/v1/phones?limit=0", "/v1/phones?limit=1001", "/v1/phones?limit=x", "/v1/phones?condition=maybe",
            "/v1/phones?inService=1",
            "/v1/phones?colour=red", "/v1/phones?link=a&link=b", "/v1/phones/1001?x=1",
            "/v1/events?kind=Ringing",
            "/v1/phones?after=-1",
        ])
    func badParameters(uri: String) async throws {
        let response = try await get(uri, from: FakeGateway(phones: [FakeGateway.ringing]))
        #expect(response.status == .badRequest)
        #expect(try object(response)["type"] as? String == "urn:gatewayd:problem:bad-parameter")
    }

    @Test(
        "Without the right token nothing is told",
        arguments: [
            nil, "Bearer wrong", "Bearer ", "Basic \(token)", "\(token)", "Bearer \(token)x",
            "Bearer \(token.dropLast())",
        ])
    func unauthorized(authorization: String?) async throws {
        var headers = HTTPFields()
        headers[.authorization] = authorization
        for path in ["/v1/phones", "/v1/events", "/metrics", "/nowhere"] {
            let response = try await get(path, from: FakeGateway(), headers: headers)
            #expect(response.status == .unauthorized)
            #expect(response.headers[.wwwAuthenticate] == "Bearer realm=\"gatewayd\"")
        }
    }

    @Test("Liveness and readiness are told without a token")
    func health() async throws {
        let gateway = FakeGateway(ready: Readiness(isReady: false, reasons: ["link main is down"]))
        #expect(try await get("/healthz", from: gateway, headers: [:]).status == .ok)
        let ready = try await get("/readyz", from: gateway, headers: [:])
        #expect(ready.status == .serviceUnavailable)
        #expect(try object(ready)["reasons"] as? [String] == ["link main is down"])
        #expect(try await get("/readyz", from: FakeGateway(), headers: [:]).status == .ok)
    }

    @Test("Metrics come in the Prometheus text format")
    func metrics() async throws {
        let response = try await get("/metrics", from: FakeGateway())
        #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
        #expect(
            String(buffer: response.body)
                == """
                # HELP gatewayd_phones Phones known
                # TYPE gatewayd_phones gauge
                gatewayd_phones 0
                # HELP gatewayd_event_streams Event streams and traces that are open
                # TYPE gatewayd_event_streams gauge
                gatewayd_event_streams 0

                """)
    }

    @Test("Every answer carries the security headers", arguments: ["/healthz", "/v1/phones", "/nowhere"])
    func securityHeaders(path: String) async throws {
        let response = try await get(path, from: FakeGateway())
        #expect(response.headers[.xContentTypeOptions] == "nosniff")
        #expect(response.headers[.cacheControl] == "no-store")
        #expect(response.headers[.contentSecurityPolicy] == "default-src 'none'; frame-ancestors 'none'")
    }

    @Test("A method that is none of ours is refused", arguments: [HTTPRequest.Method.options, .trace, .connect])
    func methods(method: HTTPRequest.Method) async throws {
        let response = try await get("/v1/phones", from: FakeGateway(), method: method)
        #expect(response.status == .methodNotAllowed)
        #expect(response.headers[.allow] == "GET, HEAD, POST, PUT, PATCH, DELETE")
    }

    @Test("A request with a body or an endless path is refused")
    func sizes() async throws {
        var headers = authorized
        headers[.contentLength] = "5"
        #expect(try await get("/v1/phones", from: FakeGateway(), headers: headers).status == .contentTooLarge)
        let long = "/v1/phones?prefix=" + String(repeating: "1", count: 5_000)
        #expect(try await get(long, from: FakeGateway()).status.code == 414)
    }

    @Test("A path that is not there is a problem, not an empty page")
    func notFound() async throws {
        let response = try await get("/v2/phones", from: FakeGateway())
        #expect(response.status == .notFound)
        #expect(try object(response)["type"] as? String == "urn:gatewayd:problem:not-found")
    }
}
