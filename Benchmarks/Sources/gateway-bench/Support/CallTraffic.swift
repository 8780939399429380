import ECMA323

/// Events of calls to a set of phones, written by the product's own encoder: each phone rings, is answered, and is left
/// alone again, round after round, so that its call model moves as in life.
struct CallTraffic {
    /// The edition of every message.
    static let edition = Edition.ed6

    /// How many phones there are.
    let phones: Int

    /// The device identifier of a phone.
    static func device(_ phone: Int) -> String { String(20_000 + phone) }

    /// The cross-reference identifier the benchmark's switch gives the monitor of a phone.
    static func crossReference(_ phone: Int) -> String { String(700_000 + phone) }

    /// The messages of all rounds, about 4,000, in the order in which they happen.
    func payloads() -> [[UInt8]] {
        let encoder = MessageEncoder(edition: Self.edition)
        var payloads: [[UInt8]] = []
        for round in 0..<max(1, 4_000 / (phones * 3)) {
            let calls = (0..<phones).map { SampleCall(number: round * phones + $0, phone: $0) }
            payloads += calls.map { encoder.encode($0.delivered()) }
            payloads += calls.map { encoder.encode($0.established()) }
            payloads += calls.map { encoder.encode($0.connectionCleared()) }
        }
        return payloads
    }
}
