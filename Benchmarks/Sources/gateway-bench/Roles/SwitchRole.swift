import CLoad
import NIOPosix
import Simulation
import Transport

/// The simulated switch in front of the gateway: alone in its process, over TCP, sending what its flood has.
enum SwitchRole {
    static func run(_ options: Options) async throws {
        let region = try LoadRegion(path: options.parameter("region"))
        let traffic = try CallTraffic(phones: options.number("phones"))
        AllocatorTuning.keepFreedMemory()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let listening = ListenerConfiguration(host: "127.0.0.1", port: 0)
        let server = try await SimulatedSwitchServer.start(
            traffic.simulatedSwitch, listening: listening, on: group.any())
        Roles.say("port \(server.port)")

        var flood = CallTraffic.flood
        flood.allowance = { sent in Int(clamping: load_allowance(region.base, sent)) }
        let configuration = flood
        for await line in Roles.commands() {
            let words = line.split(separator: " ")
            switch words.first {
            case "flood":
                let floods = try await server.onSwitch { $0.startFlood(configuration) }
                guard floods == 1 else { throw RunError("the switch has \(floods) connections with monitors, not one") }
                load_sender_ready(region.base)
            case "pace":
                let rate = words.last.flatMap { Double($0) } ?? 0
                try await server.onSwitch { $0.paceFlood(eventsPerSecond: rate > 0 ? rate : nil) }
                Roles.say("paced")
            default: break
            }
        }
        await server.stop()
        try await group.shutdownGracefully()
    }
}
