import Simulation

/// The `simulation` section: the embedded simulated switch.
struct SimulationConfiguration: Sendable, Hashable {
    /// How many telephones it has, in pick-up groups of eight.
    var phones = 20
    /// The number of the first; the others follow.
    var firstNumber = 1_001
    /// Calls its people begin per second on average; 0 for none.
    var callsPerSecond = 0.5
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
    }
}
