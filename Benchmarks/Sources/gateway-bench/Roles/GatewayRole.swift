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
        Roles.say("port \(port)")

        // The coordinator asks for measurements by lines, and ends the role by closing the pipe.
        let queries = BusyQueries(gateway.registry, phones: try options.number("phones"))
        for await line in commands() {
            let words = line.split(separator: " ")
            guard words.count == 2, let seconds = Double(words[1]) else { continue }
            switch words[0] {
            case "busy": Roles.say("busy " + queries.readBusy(seconds: seconds))
            case "snapshots": Roles.say("snapshots " + (await queries.takeSnapshots(seconds: seconds)))
            default: break
            }
        }
        await gateway.stop()
        try await group.shutdownGracefully()
    }

    /// The lines of standard input; a thread of its own waits for them.
    private static func commands() -> AsyncStream<String> {
        AsyncStream(bufferingPolicy: .bufferingOldest(16)) { continuation in
            Thread.detachNewThread {
                while let line = readLine() { continuation.yield(line) }
                continuation.finish()
            }
        }
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
