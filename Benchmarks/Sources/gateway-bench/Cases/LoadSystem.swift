import CLoad
import Foundation

/// A program that takes events from one sender and hands each to every subscriber, with its sender and subscribers.
protocol LoadSystem: AnyObject {
    /// Its name in the report.
    var name: String { get }
    /// The process of the program under test.
    var server: ChildProcess { get }
    /// Ends everything.
    func stop()
}

/// nats-server with a publisher and subscribers.
final class NATSSystem: LoadSystem {
    let name: String
    var server: ChildProcess { nats.process }
    private let nats: NATSServer
    private var children: [ChildProcess] = []

    init(_ region: LoadRegion, subscribers: Int, phones: Int) throws {
        nats = try NATSServer()
        name = "nats-server \(nats.version)"
        do {
            let common = ["region=\(region.path)", "port=\(nats.port)"]
            children.append(try .role("nats-receivers", common + ["count=\(subscribers)"]))
            guard region.wait(seconds: 20, until: load_are_receivers_ready) else {
                throw RunError("the subscribers of nats-server did not become ready")
            }
            children.append(try .role("nats-publisher", common + ["phones=\(phones)"]))
            guard region.wait(seconds: 20, until: load_is_sender_ready) else {
                throw RunError("the publisher to nats-server did not become ready")
            }
        } catch {
            stop()
            throw error
        }
    }

    func stop() {
        children.forEach { $0.stop() }
        nats.stop()
    }
}

/// The gateway with a switch in front of it and clients behind it.
final class GatewaySystem: LoadSystem {
    let name = "gatewayd"
    private(set) var server: ChildProcess
    private var children: [ChildProcess] = []

    init(_ region: LoadRegion, subscribers: Int, phones: Int) throws {
        let source = try ChildProcess.role("switch", ["region=\(region.path)", "phones=\(phones)"])
        children.append(source)
        let switchPort: String
        do {
            switchPort = try source.wait(for: "port")
            server = try .role("gateway", ["switch=\(switchPort)", "phones=\(phones)"])
        } catch {
            source.stop()
            throw error
        }
        do {
            let port = try server.wait(for: "port")
            guard region.wait(seconds: 30, until: load_is_sender_ready) else {
                throw RunError("the gateway did not monitor all phones of the switch")
            }
            let arguments = ["region=\(region.path)", "port=\(port)", "count=\(subscribers)", "phones=\(phones)"]
            children.append(try .role("clients", arguments))
            guard region.wait(seconds: 60, until: load_are_receivers_ready) else {
                throw RunError("the clients of the gateway did not become ready")
            }
        } catch {
            stop()
            throw error
        }
    }

    func stop() {
        children.forEach { $0.stop() }
        server.stop()
    }
}
