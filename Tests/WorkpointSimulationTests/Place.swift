import DeviceActors
import Provisioning
import Simulation

/// A phone, the network around it, what CSTA shows of it, and what the service has of it in memory.
struct Place {
    let index: Int
    let mac: MACAddress
    var phone: SimulatedWorkpoint
    /// All chance around this phone: what happens here does not depend on other phones.
    var chance: SeededGenerator
    /// Whether contact-me requests reach it.
    let isReachable: Bool

    // The network.
    var connection: UInt64 = 0
    var wake: Timestamp?

    // Calls. The epoch changes when the phone starts again, and the calls of before end with it.
    var epoch = 0
    var nextCSTA = Timestamp.zero
    var isKnownToCSTA: Bool { index % 8 != 5 }
    /// What CSTA shows.
    var view: BusyStatus.Condition = .idle

    // The service.
    var machine: WorkpointMachine?
    /// Changes whenever what the service has in memory of this phone is lost.
    var life = 0
    var timers: [WorkpointTimer: Timestamp] = [:]
    var isWatching = false
    var hadContactMe = false
    var handedIn = 0
    var requests = 0
    var lastJob: JobID?

    // What is known of it for sure.
    var startsSince: Timestamp = .zero
    var lastFactoryReset: Timestamp = .zero
    /// The certificate of the bootstrapping that the service would do next.
    var fingerprint: String { "fp-\(index)" }
    var pin: String { "secret\(index % 900 + 100)" }
}

/// A job as the world remembers it, to judge what becomes of it.
struct JobNote {
    let id: JobID
    let place: Int
    let number: String
    let task: JobTask
    let options: JobOptions
    let createdAt: Timestamp
    var firstSentAt: Timestamp?
    /// The values of it that the phone has stored at some time.
    var storedValues: Set<String> = []
    var isCancelled = false
}
