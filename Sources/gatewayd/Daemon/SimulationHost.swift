import CSTAGateway
import Logging
import NIOCore
import Simulation

/// The embedded simulated switch: on an event loop of its own, reached over wires in memory.
struct SimulationHost: Sendable {
    private let configuration: SimulationConfiguration
    private let eventLoop: any EventLoop
    private let simulatedSwitch: SimulatedSwitch

    init(_ configuration: SimulationConfiguration, group: any EventLoopGroup, logger: Logger) {
        self.configuration = configuration
        eventLoop = group.next()
        simulatedSwitch = SimulatedSwitch(
            configuration: configuration.simulatedSwitch, eventLoop: eventLoop, logger: logger)
    }

    /// Connects the gateway's in-process link to the switch and lets its people use their telephones.
    func attach(to gateway: Gateway, link: String) throws {
        let simulatedSwitch = simulatedSwitch
        try gateway.attach(link: link, peerLoop: eventLoop) { wire in
            wire.open(with: simulatedSwitch.accept(wire))
        }
        guard let traffic = configuration.traffic else { return }
        eventLoop.execute { simulatedSwitch.startTraffic(traffic) }
    }

    /// Makes workpoints of the switch's telephones of the same numbers: they are in its calls from now on.
    func connect(_ phones: SimulatedPhones) async {
        let simulatedSwitch = simulatedSwitch
        try? await eventLoop.submit { phones.follow(simulatedSwitch) }.get()
    }

    /// Sends the people home and closes what is still connected; nothing happens on the event loop any more after this.
    func stop() async {
        let simulatedSwitch = simulatedSwitch
        try? await eventLoop.submit {
            simulatedSwitch.stopTraffic()
            simulatedSwitch.cutConnections(.local)
        }.get()
    }
}
