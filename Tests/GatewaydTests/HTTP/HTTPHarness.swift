import CSTAGateway
import DeviceActors
import ECMA323
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOPosix
import Simulation
import Testing

@testable import gatewayd

/// The HTTP interface on a whole gateway with a simulated switch of six phones, 1001 to 1006; nothing leaves the process.
///
/// Nothing waits for time to pass: every wait ends with what is waited for.
final class HTTPHarness: Sendable {
    /// The token of `crm`: sees 1001 to 1004, acts for 1001 and 1002, may have 100* called.
    static let crmToken = "a-token-of-the-crm"
    /// The token of `wallboard`: only looks.
    static let wallboardToken = "a-token-of-the-wallboard"

    let gateway: Gateway
    let service: HTTPService
    /// Only read after it was made.
    private nonisolated(unsafe) let document: OpenAPIDocument
    private let simulatedSwitch: SimulatedSwitch
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)

    private static var applications: [CSTAApplication] {
        get throws {
            var crm = CSTAApplication(name: "crm", credentials: [.token(BearerToken(crmToken).digest)])
            crm.services = try ServiceSet(names: [
                "snapshot", "monitoring", "callControl", "readFeatures", "setFeatures",
            ])
            crm.monitors = try DeviceSet(patterns: ["1001-1004"])
            crm.controls = try DeviceSet(patterns: ["1001-1002"])
            crm.destinations = try DestinationRules(allow: ["100*"], deny: ["1006"])
            var wallboard = CSTAApplication(
                name: "wallboard", credentials: [.token(BearerToken(wallboardToken).digest)])
            wallboard.services = try ServiceSet(names: ["snapshot", "monitoring"])
            wallboard.monitors = .all
            return [crm, wallboard]
        }
    }

    /// Runs `body` with a harness whose phones are known.
    static func run(
        configure: (inout HTTPConfiguration) -> Void = { _ in }, _ body: (HTTPHarness) async throws -> Void
    ) async throws {
        let harness = try await HTTPHarness(configure: configure)
        do {
            try await body(harness)
        } catch {
            try await harness.stop()
            throw error
        }
        try await harness.stop()
    }

    private init(configure: (inout HTTPConfiguration) -> Void) async throws {
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        document = try OpenAPIDocument(InterfaceRoutes.text)
        var configuration = SimulatedSwitchConfiguration(phones: 6)
        configuration.timings.ringTimeout = .seconds(3_600)
        let simulatedSwitch = SimulatedSwitch(configuration: configuration, eventLoop: group.next(), logger: quiet)
        self.simulatedSwitch = simulatedSwitch
        var link = LinkConfiguration(name: "pbx", endpoint: .inProcess)
        link.edition = configuration.edition
        link.lossLimit = .seconds(600)
        var daemon = DaemonConfiguration()
        daemon.http.port = 0
        daemon.http.token = BearerToken(FakeGateway.operatorToken)
        configure(&daemon.http)
        daemon.gateway = GatewayConfiguration(links: [link], applications: try Self.applications)
        daemon = daemon.withOperator()
        gateway = try Gateway(configuration: daemon.gateway, group: group, logger: quiet)
        service = HTTPService(
            configuration: daemon.http, view: LiveGateway(gateway: gateway, metricsSource: GatewayMetrics()),
            calls: ApplicationSessions(gateway: gateway, group: group), group: group, logger: quiet)
        try await gateway.start()
        try gateway.attach(link: "pbx", peerLoop: simulatedSwitch.eventLoop) { wire in
            wire.open(with: simulatedSwitch.accept(wire))
        }
        while await gateway.status().links.first?.phase != .inService { try Task.checkCancellation() }
    }

    private func stop() async throws {
        await service.calls?.stop()
        await gateway.stop()
        let simulatedSwitch = simulatedSwitch
        try await simulatedSwitch.eventLoop.submit { simulatedSwitch.cutConnections(.local) }.get()
        try await group.shutdownGracefully()
    }

    /// An answer of the interface.
    struct Answer {
        var status: Int
        var headers: HTTPFields
        var text: String

        /// The body as a JSON object; empty when it is none.
        var object: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]) ?? [:]
        }
        /// The last part of a problem's type.
        var problem: String? { (object["type"] as? String)?.split(separator: ":").last.map(String.init) }
        /// The standard's error, as `category/value`.
        var error: String? {
            (object["error"] as? [String: Any]).map { "\($0["category"] ?? "")/\($0["value"] ?? "")" }
        }

        /// The call of a connection in the body.
        func callID(of connection: String) throws -> String {
            try #require((object[connection] as? [String: Any])?["callID"] as? String)
        }
    }

    /// Sends a request, and looks whether the answer is as the description of the interface says.
    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ uri: String, _ body: String? = nil, token: String = crmToken,
        headers: [(String, String)] = []
    ) async throws -> Answer {
        var fields: HTTPFields = [.authorization: "Bearer \(token)"]
        if let body {
            fields[.contentType] = "application/json"
            fields[.contentLength] = String(body.utf8.count)
        }
        for (name, value) in headers { fields[try #require(.init(name))] = value }
        let request = fields
        let response = try await service.makeApplication().test(.router) { client in
            try await client.execute(
                uri: uri, method: method, headers: request, body: body.map { ByteBuffer(string: $0) })
        }
        try document.check(
            method: method.rawValue, path: uri, status: response.status.code,
            contentType: response.headers[.contentType], body: Data(response.body.readableBytesView))
        return Answer(status: response.status.code, headers: response.headers, text: String(buffer: response.body))
    }

    /// The events of the gateway from now on.
    func events() -> EventTap { gateway.observeEvents(capacity: 10_000) }
}

extension EventTap {
    /// Waits for an event.
    func wait(for kind: MessageKind, at device: String, callID: String? = nil) async throws {
        while let element = await next() {
            guard case .event(let event) = element else { continue }
            if event.kind == kind, event.deviceID == device, callID.map({ $0 == event.callID }) ?? true { return }
        }
        Issue.record("the events end without \(kind.name) at \(device)")
    }
}
