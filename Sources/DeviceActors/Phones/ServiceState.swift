/// Whether a phone can be used and its calls are known.
public enum ServiceState: UInt8, Sendable, CaseIterable {
    /// Newly registered, or its link has just come back: its calls have not been asked for yet.
    case notSynchronised
    /// In service; events keep its calls known.
    case inService
    /// In service with limits (PartiallyInServiceEvent).
    case partiallyInService
    /// The switch says that the phone is out of service (OutOfServiceEvent).
    case outOfService
    /// The link to its switch is down.
    case linkLost
    /// The switch refuses to have it monitored.
    case notMonitored

    /// A stable name for interfaces.
    public var name: String {
        switch self {
        case .notSynchronised: "notSynchronised"
        case .inService: "inService"
        case .partiallyInService: "partiallyInService"
        case .outOfService: "outOfService"
        case .linkLost: "linkLost"
        case .notMonitored: "notMonitored"
        }
    }

    /// Why nothing can be said about the phone's calls; nil when they are known.
    var unknownReason: BusyStatus.Reason? {
        switch self {
        case .inService, .partiallyInService: nil
        case .notSynchronised: .notSynchronised
        case .outOfService: .outOfService
        case .linkLost: .linkLost
        case .notMonitored: .notMonitored
        }
    }
}
