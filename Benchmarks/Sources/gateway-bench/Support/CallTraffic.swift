import ECMA323
import Simulation

/// What the switch of the fan-out sends: recordings of real calls between every two of its phones, each of them monitored.
/// Such a call is begun, rings, is answered, held, retrieved and ended, so that the gateway's call models move as in life.
struct CallTraffic {
    /// The edition the switch speaks.
    static let edition = Edition.ed6
    private static let firstNumber = 20_000

    /// How many phones there are.
    let phones: Int

    /// The device identifier of a phone.
    static func device(_ phone: Int) -> String { String(firstNumber + phone) }

    /// The flood's settings, but for its pace.
    static var flood: FloodConfiguration {
        var flood = FloodConfiguration()
        flood.stampsTime = true
        return flood
    }

    /// The switch.
    var simulatedSwitch: SimulatedSwitchConfiguration {
        var configuration = SimulatedSwitchConfiguration(phones: phones, firstNumber: Self.firstNumber)
        configuration.edition = Self.edition
        return configuration
    }

    /// The messages of some rounds, about 4,000, as the switch's flood sends them.
    func payloads() throws -> [[UInt8]] {
        guard
            var recording = FloodRecording(of: simulatedSwitch, edition: Self.edition, flood: Self.flood)
        else { throw RunError("there are no phones to call") }
        return (0..<UInt64(max(1, 4_000 / recording.count))).flatMap { round in
            recording.begin(round: round)
            return (0..<recording.count).map { recording[$0] }
        }
    }
}
