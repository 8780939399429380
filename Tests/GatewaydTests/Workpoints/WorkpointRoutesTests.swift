import DeviceActors
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOPosix
import Provisioning
import Testing

@testable import gatewayd

@Suite("Workpoints over HTTP")
struct WorkpointRoutesTests {
    static let token = "0123456789abcdef0123456789abcdef"
    static let mac = "00:1a:e8:12:34:56"

    let workpoints: FakeWorkpoints
    let gateway: FakeGateway
    let document: OpenAPIDocument

    init() throws {
        var record = WorkpointRecord(mac: try #require(MACAddress(Self.mac)), addedAt: .seconds(1_772_352_000))
        record.label = "Reception"
        record.softwareVersion = "V3 R3.24.0"
        record.lastSeen = .seconds(1_772_352_900)
        workpoints = FakeWorkpoints([record])
        var ringing = FakeGateway.ringing
        ringing.workpoint = WorkpointDescription(record: record)
        gateway = FakeGateway(phones: [ringing, FakeGateway.idle(2)])
        document = try OpenAPIDocument(InterfaceRoutes.text)
    }

    private func service() -> HTTPService {
        var configuration = HTTPConfiguration()
        configuration.port = 0
        configuration.token = BearerToken(Self.token)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return HTTPService(
            configuration: configuration, view: gateway, workpoints: workpoints, calls: NoCallControl(),
            status: FakeStatus(),
            group: MultiThreadedEventLoopGroup.singleton, logger: logger)
    }

    /// Sends a request, and looks whether the answer is as the description of the interface says.
    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ uri: String, _ body: String? = nil, type: String = "application/json",
        headers: [(String, String)] = [], authorized: Bool = true
    ) async throws -> (status: Int, object: [String: Any], headers: HTTPFields) {
        var fields = HTTPFields()
        if authorized { fields[.authorization] = "Bearer \(Self.token)" }
        if let body {
            fields[.contentType] = type
            fields[.contentLength] = String(body.utf8.count)
        }
        for (name, value) in headers { fields[try #require(.init(name))] = value }
        let request = fields
        let response = try await service().makeApplication().test(.router) { client in
            try await client.execute(
                uri: uri, method: method, headers: request, body: body.map { ByteBuffer(string: $0) })
        }
        let data = Data(response.body.readableBytesView)
        try document.check(
            method: method.rawValue, path: uri, status: response.status.code,
            contentType: response.headers[.contentType], body: data)
        let object = (try? JSONSerialization.jsonObject(with: data) as? [String: Any]) ?? [:]
        return (response.status.code, object, response.headers)
    }

    @Test("What is described is what is served, operation by operation")
    func operations() throws {
        let router = service().makeRouter()
        let served = Set(
            router.routes.filter { $0.method != .head && !ConsoleRoutes.paths.contains($0.path.description) }.map {
                route in
                OpenAPIDocument.Operation(method: route.method.rawValue.lowercased(), path: route.path.description)
            })
        #expect(served == document.operations)
    }

    @Test("A phone tells what provisioning knows of it")
    func phone() async throws {
        let answer = try await send(.get, "/v1/phones/1001")
        let workpoint = try #require(answer.object["workpoint"] as? [String: Any])
        #expect(workpoint["label"] as? String == "Reception")
        #expect(workpoint["firmware"] as? String == "V3 R3.24.0")
        #expect(workpoint["lastSeen"] as? String == "2026-03-01T08:15:00.000Z")
        #expect(workpoint["mode"] as? String == "default")
    }

    @Test("A workpoint is added once and changed after that")
    func adding() async throws {
        let body = #"{"mac":"00-1A-E8-00-00-01","label":"Lobby","device":"1007","policy":"pin","pin":"123456789"}"#
        let first = try await send(.post, "/v1/phones", body)
        #expect(first.status == 201)
        #expect(first.headers[.location] == "/v1/phones/00:1a:e8:00:00:01")
        #expect(first.object["policy"] as? String == "pin")
        let second = try await send(.post, "/v1/phones", #"{"mac":"001ae8000001","label":"Hall"}"#)
        #expect(second.status == 200)
        #expect(second.object["label"] as? String == "Hall")
        #expect(second.object["device"] as? String == "1007")
        #expect(workpoints.state.withLock { Array($0.pins.values) } == ["123456789"])
    }

    @Test("A change with null takes back what was said, and a field that is not there changes nothing")
    func changing() async throws {
        _ = try await send(.patch, "/v1/phones/\(Self.mac)", #"{"device":"1001","pin":"987654321"}"#)
        let answer = try await send(.patch, "/v1/phones/\(Self.mac)", #"{"device":null,"pin":null}"#)
        #expect(answer.object["device"] == nil)
        #expect(answer.object["label"] as? String == "Reception")
        #expect(workpoints.state.withLock { $0.pins.isEmpty })
    }

    @Test(
        "A wrong body is refused with the field that is wrong",
        arguments: [
            ("{}", "mac is missing"), ("[]", "one JSON object"), (#"{"mac":"x"}"#, "mac must be"),
            (#"{"mac":1}"#, "mac must be a text"), (#"{"mac":"001ae8000001","labl":"x"}"#, "did you mean label?"),
            (#"{"mac":"001ae8000001","policy":"tls"}"#, "default, nopin, pin"),
            (#"{"mac":"001ae8000001","pin":"12"}"#, "pin:"),
        ])
    func wrongBody(body: String, expected: String) async throws {
        let answer = try await send(.post, "/v1/phones", body)
        #expect(answer.status == 400)
        #expect(answer.object["type"] as? String == "urn:gatewayd:problem:bad-body")
        let detail = try #require(answer.object["detail"] as? String)
        #expect(detail.contains(expected), "\(detail)")
        #expect(workpoints.state.withLock { $0.records.count } == 1)
    }

    @Test("A table is imported as a whole")
    func importing() async throws {
        let table = "mac,label,e164\n00:1a:e8:12:34:56,\"Desk, front\",\n001ae8000002,Lab,+4930777\n"
        let trial = try await send(.post, "/v1/phones/import?dryRun=true", table, type: "text/csv")
        #expect(trial.object["lines"] as? Int == 2 && trial.object["added"] as? Int == 0)
        let answer = try await send(.post, "/v1/phones/import", table, type: "text/csv; charset=utf-8")
        #expect(answer.object["added"] as? Int == 1 && answer.object["changed"] as? Int == 1)
        #expect(
            workpoints.state.withLock { $0.records.values.map(\.label).sorted() } == ["Desk, front", "Lab"])
    }

    @Test("A table with a wrong line is refused with every fault, and nothing is imported")
    func importingWrong() async throws {
        let table = "mac,policy\n001ae8000002,pin\nnonsense,pin\n001ae8000002,tls\n"
        let answer = try await send(.post, "/v1/phones/import", table, type: "text/csv")
        #expect(answer.status == 422)
        let faults = try #require(answer.object["faults"] as? [[String: Any]])
        #expect(faults.compactMap { $0["line"] as? Int } == [3, 4, 4])
        #expect(workpoints.state.withLock { $0.records.count } == 1)
    }

    @Test("Values of secret items are not told")
    func secretItems() async throws {
        let mac = try #require(MACAddress(Self.mac))
        workpoints.state.withLock {
            $0.items[mac] = [
                Item("sip-pwd", "hidden"), Item("e164", "4930123"), Item("backlight-type", status: .failed),
            ]
        }
        let answer = try await send(.get, "/v1/phones/\(Self.mac)/items")
        let items = try #require(answer.object["items"] as? [[String: Any]])
        #expect(items[0]["value"] == nil && items[0]["isSecret"] as? Bool == true)
        #expect(items[1]["value"] as? String == "4930123")
        #expect(items[2]["status"] as? String == "failed")
        let one = try await send(.get, "/v1/phones/1001/items?name=e164")
        #expect((one.object["items"] as? [Any])?.count == 1)
    }

    @Test("A job is accepted, told, listed and taken back")
    func job() async throws {
        let body = """
            {"kind":"write","items":[{"name":"e164","value":"4930123"},{"name":"sip-pwd","value":"hidden"}],\
            "priority":5,"expiresIn":3600}
            """
        let accepted = try await send(.post, "/v1/phones/1001/jobs", body)
        #expect(accepted.status == 202)
        let id = try #require(accepted.object["id"] as? String)
        #expect(accepted.headers[.location] == "/v1/jobs/\(id)")
        #expect(accepted.object["state"] as? String == "waiting")
        let shown = try await send(.get, "/v1/jobs/\(id)")
        #expect(!"\(shown.object)".contains("hidden"))
        let listed = try await send(.get, "/v1/phones/1001/jobs?state=waiting&limit=1")
        #expect((listed.object["jobs"] as? [[String: Any]])?.first?["id"] as? String == id)
        #expect(listed.object["next"] as? String == id)
        #expect(((try await send(.get, "/v1/jobs?before=\(id)")).object["jobs"] as? [Any])?.isEmpty == true)
        #expect(try await send(.delete, "/v1/jobs/\(id)").object["state"] as? String == "cancelled")
    }

    @Test("A job that is done cannot be taken back")
    func finalJob() async throws {
        let id = try #require(
            try await send(.post, "/v1/phones/1001/jobs", #"{"kind":"restart"}"#).object["id"] as? String)
        workpoints.state.withLock { $0.jobs[0].state = .applied }
        let answer = try await send(.delete, "/v1/jobs/\(id)")
        #expect(answer.status == 409)
        #expect(answer.object["type"] as? String == "urn:gatewayd:problem:job-is-final")
    }

    @Test("The same key gives the same job, and for something else a conflict")
    func idempotency() async throws {
        let key = [("Idempotency-Key", "abc")]
        let first = try await send(.post, "/v1/phones/1001/jobs", #"{"kind":"readAll"}"#, headers: key)
        let again = try await send(.post, "/v1/phones/1001/jobs", #"{"kind":"readAll"}"#, headers: key)
        #expect(first.status == 202 && again.status == 200)
        #expect(first.object["id"] as? String == again.object["id"] as? String)
        let other = try await send(.post, "/v1/phones/1001/jobs", #"{"kind":"restart"}"#, headers: key)
        #expect(other.status == 409)
    }

    @Test("What nobody knows is not found, and says what it is")
    func unknown() async throws {
        let nobody = try await send(.get, "/v1/phones/9999/jobs")
        #expect(nobody.object["type"] as? String == "urn:gatewayd:problem:unknown-phone")
        let noWorkpoint = try await send(.post, "/v1/phones/1002/jobs", #"{"kind":"readAll"}"#)
        #expect(noWorkpoint.object["type"] as? String == "urn:gatewayd:problem:no-workpoint")
        let job = try await send(.get, "/v1/jobs/0195d0c0-0000-7000-8000-000000000000")
        #expect(job.object["type"] as? String == "urn:gatewayd:problem:unknown-job")
        #expect(try await send(.delete, "/v1/jobs/nonsense").status == 404)
    }

    @Test("A phone is forgotten once")
    func removing() async throws {
        #expect(try await send(.delete, "/v1/phones/Reception").status == 204)
        #expect(workpoints.state.withLock { $0.records.isEmpty })
        #expect(try await send(.delete, "/v1/phones/Reception").status == 404)
    }

    @Test("A phone that was reset is let in on the default port again")
    func defaultMode() async throws {
        let mac = try #require(MACAddress(Self.mac))
        workpoints.state.withLock {
            $0.records[mac]?.security = .secure(since: .seconds(1))
            $0.records[mac]?.certificateFingerprint = String(repeating: "ab", count: 32)
        }
        #expect(try await send(.get, "/v1/phones/Reception/items").status == 200)
        let answer = try await send(.post, "/v1/phones/Reception/default-mode")
        #expect(answer.object["mode"] as? String == "default" && answer.object["certificate"] == nil)
    }

    @Test("Bodies of the wrong type or size are refused")
    func bodies() async throws {
        #expect(try await send(.post, "/v1/phones", "mac=1", type: "application/x-www-form-urlencoded").status == 415)
        let large = "{\"mac\":\"" + String(repeating: "x", count: 70_000) + "\"}"
        #expect(try await send(.post, "/v1/phones", large).status == 413)
    }

    @Test("Without the token nothing is written")
    func unauthorized() async throws {
        #expect(try await send(.delete, "/v1/phones/Reception", authorized: false).status == 401)
        #expect(try await send(.post, "/v1/phones/1001/jobs", "{}", authorized: false).status == 401)
        #expect(workpoints.state.withLock { $0.records.count } == 1)
    }

    @Test("A store that cannot write is said to be unavailable, not ignored")
    func brokenStore() async throws {
        workpoints.state.withLock { $0.isBroken = true }
        let answer = try await send(.post, "/v1/phones", #"{"mac":"001ae8000001"}"#)
        #expect(answer.status == 503)
        #expect(answer.object["type"] as? String == "urn:gatewayd:problem:store-unavailable")
    }

    @Test("The description itself is served, and the other pages are as it says")
    func description() async throws {
        #expect(try await send(.get, "/v1/openapi.yaml").status == 200)
        #expect(try await send(.get, "/v1/phones?workpoint=true&mode=default&firmware=V3").status == 200)
        #expect(try await send(.get, "/v1/phones?after=nonsense").status == 400)
        #expect(try await send(.get, "/healthz").status == 200)
        #expect(try await send(.get, "/readyz").status == 200)
        #expect(try await send(.get, "/metrics").status == 200)
    }
}
