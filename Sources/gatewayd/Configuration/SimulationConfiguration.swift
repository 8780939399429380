import NIOCore
import Simulation

/// The `simulation` section: the embedded simulated switch.
struct SimulationConfiguration: Sendable, Hashable {
    /// How many telephones it has, in pick-up groups of eight.
    var phones = 20
    /// The number of the first; the others follow.
    var firstNumber = 1_001
    /// Calls its people begin per second on average; 0 for none.
    var callsPerSecond = 0.5
    /// How many of its telephones, from the first on, are workpoints too, provisioned by this process.
    var workpoints = 0
    /// Makes the same calls come again: the same seed, the same calls.
    var seed = 1

    /// The switch as the simulation is told.
    var simulatedSwitch: SimulatedSwitchConfiguration {
        var configuration = SimulatedSwitchConfiguration(phones: phones, firstNumber: firstNumber)
        configuration.seed = UInt64(seed)
        return configuration
    }

    /// What its people do; `nil` when they do nothing.
    var traffic: TrafficConfiguration? {
        guard callsPerSecond > 0 else { return nil }
        var traffic = TrafficConfiguration(callsPerSecond: callsPerSecond)
        traffic.seed = UInt64(seed)
        return traffic
    }
}

extension SimulationConfiguration {
    /// Reads the section.
    init(from section: ConfigurationSection) {
        self.init()
        phones = section.integer("phones", in: 2...100_000, default: phones)
        firstNumber = section.integer("firstNumber", in: 1...999_999_999, default: firstNumber)
        callsPerSecond = section.number("callsPerSecond", in: 0...10_000, default: callsPerSecond)
        seed = section.integer("seed", in: 0...Int(UInt32.max), default: seed)
        workpoints = section.integer("workpoints", in: 0...10_000, default: workpoints)
        if workpoints > phones { section.report("there are \(phones) phones only", for: "workpoints") }
    }

    /// Why its workpoints could not be provisioned; `nil` when nothing is against it.
    func fault(with service: WorkpointsConfiguration?) -> String? {
        guard workpoints > 0 else { return nil }
        guard let service, service.defaultMode != nil else { return "needs workpoints with defaultMode" }
        let loopback = try? SocketAddress(ipAddress: "127.0.0.1", port: 0)
        guard let loopback, service.networks.contains(where: { $0.contains(loopback) }) else {
            return "needs 127.0.0.0/8 among workpoints.networks: that is where simulated workpoints are"
        }
        return nil
    }
}
