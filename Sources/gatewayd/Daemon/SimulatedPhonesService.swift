import NIOCore
import Provisioning
import ServiceLifecycle
import Simulation

/// The telephones of the embedded simulated switch that are workpoints too: provisioned by this very process, over the network
/// as real ones are, and in the calls that the switch has at them.
struct SimulatedPhonesService: Service {
    let simulation: SimulationHost
    let configuration: SimulationConfiguration
    let workpoints: WorkpointsConfiguration
    let group: any EventLoopGroup
    /// Tells where phones are listened to, once they are.
    let listening: AsyncStream<[WorkpointAddress]>

    func run() async throws {
        for await addresses in listening.cancelOnGracefulShutdown() {
            guard let place = addresses.first(where: { $0.role == .defaultMode }) else { continue }
            let phones = try await SimulatedPhones.start(plan(place), on: group) { _ in }
            await simulation.connect(phones)
            phones.powerOn()
            try? await gracefulShutdown()
            await phones.stop()
            return
        }
    }

    private func plan(_ place: WorkpointAddress) -> SimulatedPhones.Plan {
        let host = place.address.ipAddress ?? "127.0.0.1"
        // Whoever listens on every address is found on this machine's own.
        let near = ["0.0.0.0": "127.0.0.1", "::": "::1"]
        var plan = SimulatedPhones.Plan(
            service: ServiceAddress(host: near[host] ?? host, port: place.address.port ?? 0))
        plan.count = configuration.workpoints
        plan.firstNumber = configuration.firstNumber
        plan.firmware = FirmwareProfile.generations.reversed()
        plan.contactPort = workpoints.contactPorts.first ?? 0
        plan.contactGap = workpoints.policy.contactGap
        return plan
    }
}
