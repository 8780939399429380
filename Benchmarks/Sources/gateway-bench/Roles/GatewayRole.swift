import CSTAGateway
import ECMA323
import Foundation
import Logging
import NIOCore
import NIOPosix
import Transport

/// The gateway itself, as the program starts it: one link, one listener, one application that may monitor everything.
enum GatewayRole {
    static func run(_ options: Options) async throws {
        AllocatorTuning.keepFreedMemory()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: System.coreCount)
        var logger = Logger(label: "gateway-bench") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let gateway = try Gateway(configuration: configuration(options), group: group, logger: logger)
        try await gateway.start()
        guard let port = gateway.boundAddresses.first?.port else {
            throw RunError("the gateway listens nowhere")
        }
        let phones = try options.number("phones")
        try await waitForService(gateway, phones: phones)
        Roles.say("port \(port)")

        // The coordinator asks for measurements by lines, and ends the role by closing the pipe.
        let queries = BusyQueries(gateway.registry, phones: phones)
        for await line in Roles.commands() {
            let words = line.split(separator: " ")
            let seconds = words.last.flatMap { Double($0) } ?? 0
            switch words.first {
            case "troubles": Roles.say("troubles " + troubles(gateway))
            case "busy": Roles.say("busy " + queries.readBusy(seconds: seconds))
            case "snapshots": Roles.say("snapshots " + (await queries.takeSnapshots(seconds: seconds)))
            default: break
            }
        }
        await gateway.stop()
        try await group.shutdownGracefully()
    }

    /// Waits until the link has a monitor on every phone and has seen its state.
    private static func waitForService(_ gateway: Gateway, phones: Int) async throws {
        for _ in 0..<3_000 {
            let link = await gateway.status().links.first
            if link?.phase == .inService, link?.monitored == phones { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw RunError("the gateway did not monitor all phones of the switch")
    }

    /// What the gateway has counted that must not happen between a good switch and good clients.
    private static func troubles(_ gateway: Gateway) -> String {
        let counters: [GatewayCounter] = [
            .anomalies, .strayEvents, .poisonEvents, .healingSnapshots, .syntheticEvents, .slowClientsClosed,
            .framingFailures, .linkLosses, .requestTimeouts, .lateResponses,
        ]
        return counters.filter { gateway.counters[$0] > 0 }.map { "\($0.name)=\(gateway.counters[$0])" }
            .joined(separator: ",")
    }

    private static func configuration(_ options: Options) throws -> GatewayConfiguration {
        let phones = try options.number("phones")
        var link = LinkConfiguration(
            name: "switch", endpoint: .network(host: "127.0.0.1", port: try options.number("switch"), tls: nil))
        link.edition = CallTraffic.edition
        link.devices = .listed((0..<phones).map { ConfiguredDevice(deviceID: CallTraffic.device($0)) })
        var listener = ClientListenerConfiguration(name: "clients", host: "127.0.0.1", port: 0)
        listener.sessionlessApplication = "bench"
        listener.maximumConnectionsPerAddress = 1_000
        let application = ApplicationConfiguration(name: "bench", services: .all, monitors: .all)
        return GatewayConfiguration(links: [link], clientListeners: [listener], applications: [application])
    }
}
