import Logging
import NIOCore
import Transport

/// A simulated switch that listens, as a switch on the network does.
public final class SimulatedSwitchServer: Sendable {
    /// The switch. Its methods are called on its event loop.
    public let simulatedSwitch: SimulatedSwitch
    private let listener: Listener

    private init(simulatedSwitch: SimulatedSwitch, listener: Listener) {
        self.simulatedSwitch = simulatedSwitch
        self.listener = listener
    }

    /// Starts a switch and its listener, both on one loop.
    ///
    /// - Parameters:
    ///   - configuration: the switch.
    ///   - listening: host, port (0: any), TLS and limits.
    /// - Throws: the system's error if the address cannot be bound.
    public static func start(
        _ configuration: SimulatedSwitchConfiguration, listening: ListenerConfiguration, on eventLoop: any EventLoop,
        logger: Logger = Logger(label: "gatewayd.simulated-switch")
    ) async throws -> SimulatedSwitchServer {
        let simulatedSwitch = SimulatedSwitch(configuration: configuration, eventLoop: eventLoop, logger: logger)
        let listener = try await Listener.bind(listening, group: eventLoop, logger: logger) { wire in
            simulatedSwitch.accept(wire)
        }
        return SimulatedSwitchServer(simulatedSwitch: simulatedSwitch, listener: listener)
    }

    /// The port it listens on.
    public var port: Int { listener.port }

    /// Runs something on the switch's event loop.
    public func onSwitch<Result: Sendable>(
        _ body: @escaping @Sendable (SimulatedSwitch) throws -> Result
    ) async throws -> Result {
        let simulatedSwitch = simulatedSwitch
        return try await simulatedSwitch.eventLoop.submit { try body(simulatedSwitch) }.get()
    }

    /// Stops listening and closes every connection.
    public func stop() async { await listener.close() }
}
