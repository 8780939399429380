import CSTAGateway
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOPosix
import Testing

@testable import gatewayd

@Suite("Who asks over HTTP")
struct CallerTests {
    private static let token = "a-token-of-an-application"

    private func gateway(_ configure: (inout CSTAApplication) -> Void) throws -> FakeGateway {
        var application = CSTAApplication(
            name: "wallboard", services: try ServiceSet(names: ["snapshot", "monitoring"]),
            monitors: try DeviceSet(patterns: ["1001"]))
        configure(&application)
        return FakeGateway(
            phones: [FakeGateway.ringing, FakeGateway.idle(2)], applications: [Self.token: application]
        ) { $0.finish() }
    }

    private func get(
        _ uri: String, from gateway: FakeGateway, method: HTTPRequest.Method = .get, token: String? = token,
        headers: [(String, String)] = []
    ) async throws -> TestResponse {
        var configuration = HTTPConfiguration()
        configuration.port = 0
        configuration.token = token.map { _ in BearerToken(FakeGateway.operatorToken) }
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let service = HTTPService(
            configuration: configuration, view: gateway, group: MultiThreadedEventLoopGroup.singleton, logger: logger)
        var fields = HTTPFields()
        if let token { fields[.authorization] = "Bearer \(token)" }
        for (name, value) in headers { fields[try #require(.init(name))] = value }
        let request = fields
        return try await service.makeApplication().test(.router) { client in
            try await client.execute(uri: uri, method: method, headers: request)
        }
    }

    @Test("A token sees the phones of its application, and the others are as unknown as those that are not there")
    func visibility() async throws {
        let gateway = try gateway { _ in }
        #expect(try await get("/v1/phones/1001", from: gateway).status == .ok)
        let hidden = try await get("/v1/phones/1002", from: gateway)
        let missing = try await get("/v1/phones/1009", from: gateway)
        #expect(hidden.status == .notFound && missing.status == .notFound)
        let texts = [hidden, missing].map { String(buffer: $0.body) }
        #expect(texts[0].replacing("1002", with: "1009") == texts[1])
        let list = try await get("/v1/phones", from: gateway)
        let page = try JSONDecoder().decode(Page.self, from: Data(list.body.readableBytesView))
        #expect(page.phones.map(\.deviceID) == ["1001"])
        #expect(try await get("/v1/events?phone=1002", from: gateway).status == .notFound)
    }

    private struct Page: Decodable {
        struct Phone: Decodable { var deviceID: String }
        var phones: [Phone]
    }

    @Test("A right to control a phone is a right to see it")
    func control() async throws {
        let gateway = try gateway { $0.controls = .all }
        #expect(try await get("/v1/phones/1002", from: gateway).status == .ok)
    }

    @Test("A service that was not granted is refused", arguments: ["/v1/phones", "/v1/phones/1001", "/v1/events"])
    func services(path: String) async throws {
        let response = try await get(path, from: try gateway { $0.services = ServiceSet() })
        #expect(response.status == .forbidden)
        #expect(String(buffer: response.body).contains("urn:gatewayd:problem:access-denied"))
    }

    @Test(
        "The state of the gateway and what is not there need a right of their own",
        arguments: ["/metrics", "/v1/nowhere"])
    func status(path: String) async throws {
        #expect(try await get(path, from: try gateway { _ in }).status == .forbidden)
        #expect(try await get(path, from: try gateway { $0.administration = [.status] }).status != .forbidden)
    }

    @Test("Without a token other sites and other names are refused, and the rest is the operator's")
    func openInterface() async throws {
        let gateway = try gateway { _ in }
        #expect(try await get("/v1/phones/1002", from: gateway, token: nil).status == .ok)
        let crossSite = [("Sec-Fetch-Site", "cross-site")]
        #expect(try await get("/v1/phones", from: gateway, token: nil, headers: crossSite).status == .forbidden)
        let sameSite = [("Sec-Fetch-Site", "same-origin")]
        #expect(try await get("/v1/phones", from: gateway, token: nil, headers: sameSite).status == .ok)
    }

    @Test(
        "What a path needs is nothing only where rules about devices and services decide",
        arguments: [
            (HTTPRequest.Method.get, "/v1/phones", nil), (.get, "/v1/phones/1001", nil), (.head, "/v1/events", nil),
            (.put, "/v1/phones/1001/forwarding", nil), (.post, "/v1/phones", .provisioning),
            (.post, "/v1/phones/import", .provisioning), (.get, "/v1/phones/1/items", .provisioning),
            (.delete, "/v1/phones/1", .provisioning), (.get, "/v1/jobs/1", .provisioning), (.get, "/metrics", .status),
            (.get, "/v1/links", .status), (.get, "/v1/users", .provisioning), (.put, "/v1/users/1", .provisioning),
            (.get, "/v1/phones/1/certificate", .provisioning), (.get, "/v1/calls", .status),
            (.post, "/v1/calls", nil), (.get, "/v1/phones/1001/trace", .status), (.get, "/", .status),
            (.get, "/v2/phones", .status),
        ] as [(HTTPRequest.Method, String, AdministrationRight?)])
    func rights(method: HTTPRequest.Method, path: String, right: AdministrationRight?) {
        #expect(RouteRights.right(for: method, path) == right)
    }
}
