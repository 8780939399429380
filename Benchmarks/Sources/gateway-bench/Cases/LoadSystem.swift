import CLoad
import ECMA323
import Foundation

/// A program that takes events from one sender and hands each to every subscriber, with its sender and subscribers.
protocol LoadSystem: AnyObject {
    /// Its name in the report.
    var name: String { get }
    /// The process of the program under test.
    var server: ChildProcess { get }
    /// Tells the sender its rate, in messages a second; 0 for as many as the window lets. The sender must be at rest.
    func pace(_ rate: UInt64) throws
    /// What the program under test has noticed that must not happen; empty when all is well.
    func troubles() throws -> String
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

    // The publisher reads its rate in the shared memory.
    func pace(_ rate: UInt64) {}

    // It does not tell; what it throws away is missing at the subscribers.
    func troubles() -> String { "" }

    func stop() {
        children.forEach { $0.stop() }
        nats.stop()
    }
}

/// The gateway with the simulated switch in front of it and clients behind it.
final class GatewaySystem: LoadSystem {
    let name = "gatewayd"
    private(set) var server: ChildProcess
    private let source: ChildProcess
    private var children: [ChildProcess] = []

    /// - Parameter edition: the one the clients get their events in.
    init(_ region: LoadRegion, subscribers: Int, phones: Int, edition: Edition = CallTraffic.edition) throws {
        source = try ChildProcess.role("switch", ["region=\(region.path)", "phones=\(phones)"])
        children.append(source)
        do {
            let switchPort = try source.wait(for: "port")
            server = try .role("gateway", ["switch=\(switchPort)", "phones=\(phones)"])
        } catch {
            source.stop()
            throw error
        }
        do {
            let port = try server.wait(for: "port")
            let arguments = [
                "region=\(region.path)", "port=\(port)", "count=\(subscribers)", "phones=\(phones)",
                "edition=\(edition.rawValue)",
            ]
            children.append(try .role("clients", arguments))
            guard region.wait(seconds: 60, until: load_are_receivers_ready) else {
                throw RunError("the clients of the gateway did not become ready")
            }
            source.tell("flood")
            guard region.wait(seconds: 20, until: load_is_sender_ready) else {
                throw RunError("the switch did not begin its flood")
            }
        } catch {
            stop()
            throw error
        }
    }

    func pace(_ rate: UInt64) throws {
        source.tell("pace \(rate)")
        _ = try source.wait(for: "paced")
    }

    func troubles() throws -> String {
        server.tell("troubles")
        return try server.wait(for: "troubles")
    }

    func stop() {
        children.forEach { $0.stop() }
        server.stop()
    }
}
