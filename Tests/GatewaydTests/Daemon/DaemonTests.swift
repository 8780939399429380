import CSTAGateway
import ECMA323
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOPosix
import ServiceLifecycle
import Simulation
import Testing
import Transport

@testable import gatewayd

@Suite("The whole program", .timeLimit(.minutes(2)))
struct DaemonTests {
    /// Runs a demonstration on ports of the system's choice until `body` has looked at it.
    private func withDemonstration(
        callsPerSecond: String = "20", _ body: @escaping @Sendable (Int, Int, HTTPFields) async throws -> Void
    ) async throws {
        let command = try DemoCommand.parse(
            [
                "--port", "0", "--http-port", "0", "--service-port", "0", "--secure-port", "0", "--contact-port", "0",
                "--calls-per-second", callsPerSecond, "--seed", "7",
            ])
        let demonstration = try Demonstration(command)
        let (addresses, continuation) = AsyncStream<ServedAddresses>.makeStream()
        var daemon = Daemon(configuration: demonstration.configuration)
        daemon.onServing = { continuation.yield($0) }
        let running = daemon
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try? await running.run()
                continuation.finish()
            }
            var hasServed = false
            for await served in addresses {
                hasServed = true
                let client = try #require(served.clients.first)
                let http = try #require(served.http?.split(separator: ":").last.flatMap { Int($0) })
                let greeting = demonstration.greeting(served)
                let token = try #require(greeting.split(separator: "\n").first { $0.contains("token") })
                let fields: HTTPFields = [.authorization: "Bearer \(token.split(separator: " ").last ?? "")"]
                #expect(greeting.contains("CSTA   127.0.0.1:\(client.port)"))
                try await body(client.port, http, fields)
                break
            }
            group.cancelAll()
            #expect(hasServed, "the program ended before it served anything")
        }
    }

    private func get(_ path: String, port: Int, _ fields: HTTPFields) async throws -> TestClient.Response {
        let client = TestClient(host: "127.0.0.1", port: port)
        client.connect()
        var fields = fields
        fields[.connection] = "keep-alive"
        let response: TestClient.Response
        do {
            response = try await client.execute(.init(path, method: .get, authority: "localhost", headers: fields))
        } catch {
            try await client.shutdown()
            throw error
        }
        try await client.shutdown()
        return response
    }

    @Test("The demonstration serves CSTA, phones, events, readiness and metrics, and stops when told to")
    func demonstration() async throws {
        try await withDemonstration { port, http, fields in
            let client = try await ScriptedClient.connect(
                ConnectorConfiguration(host: "127.0.0.1", port: port),
                on: MultiThreadedEventLoopGroup.singleton.any())
            // The phones are known once the link has discovered them; an event proves that it has.
            var isMonitored = false
            while !isMonitored {
                do {
                    for number in 1_001...1_020 { _ = try await client.monitor(String(number)) }
                    isMonitored = true
                } catch is CSTA.CSTAErrorCode {
                    await Task.yield()
                }
            }
            _ = try await client.next(CSTA.DeliveredEvent.self, within: .seconds(30))
            try await client.close()

            let phone = try await get("/v1/phones/1001", port: http, fields)
            #expect(phone.status == .ok)
            #expect(String(buffer: phone.body ?? .init()).contains("\"deviceID\":\"1001\""))
            let list = try await get("/v1/phones?limit=3", port: http, fields)
            #expect(String(buffer: list.body ?? .init()).contains("\"total\":"))
            #expect(try await get("/v1/phones", port: http, [:]).status == .unauthorized)
            let metrics = String(buffer: try await get("/metrics", port: http, fields).body ?? .init())
            #expect(metrics.contains("gatewayd_link_up{link=\"simulated\"} 1"))
            #expect(metrics.contains("gatewayd_events_received_total"))
            #expect(try await get("/readyz", port: http, [:]).status == .ok)
        }
    }
}
