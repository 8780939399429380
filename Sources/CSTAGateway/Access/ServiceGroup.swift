/// A family of services that can be granted as one.
public enum ServiceGroup: String, CaseIterable, Hashable, Sendable {
    /// MonitorStart and its relatives.
    case monitoring
    /// SnapshotDevice, SnapshotCall.
    case snapshot
    /// MakeCall, AnswerCall, TransferCall and the rest of call control.
    case callControl
    /// GenerateDigits, AssociateData and other services upon an existing call.
    case callAssociated
    /// Reading features of a device: do-not-disturb, forwarding, agent state, lamps, volume.
    case readFeatures
    /// Setting features of a device.
    case setFeatures
    /// Pressing a phone's buttons and lifting its handset from afar. With them any number can be dialled past the
    /// destination rules, hence a group of its own.
    case handset
    /// Routeing services.
    case routeing
    /// Media, voice unit, data collection and I/O services.
    case media
    /// Reading what the switching function and its devices can do.
    case capabilities
    /// System status services.
    case system
    /// Every other service: vendors' own, and parts of the standard that have no group here.
    case other

    /// Whether the services only look: then the right to observe a device is enough.
    var observes: Bool { self == .monitoring || self == .snapshot || self == .readFeatures }

    /// Whether each request is audited, allowed or not. Questions about the gateway itself are not, they come by the
    /// thousand and concern nobody.
    var isAudited: Bool { self != .capabilities && self != .system }
}

/// Which services an application may use: groups, single services, or all.
///
/// Services that reveal nothing but the gateway itself (``ServiceGroup/capabilities`` about the switching function and
/// ``ServiceGroup/system``) are needed to run a session at all and are granted to everyone.
public struct ServiceSet: Hashable, Sendable {
    private var groups: Set<ServiceGroup> = [.system, .capabilities]
    private var services: Set<String> = []

    /// The services everyone has.
    public init() {}

    /// Every service.
    public static let all = { () -> ServiceSet in
        var set = ServiceSet()
        set.groups = Set(ServiceGroup.allCases)
        return set
    }()

    /// Reads a set from names: a group's (`callControl`), a service's as on the wire (`MakeCall`), or `*`.
    ///
    /// - Throws: ``UnknownServiceError`` for the first name that is neither.
    public init(names: some Sequence<String>) throws(UnknownServiceError) {
        for name in names {
            if name == "*" {
                groups = Set(ServiceGroup.allCases)
            } else if let group = ServiceGroup(rawValue: name) {
                groups.insert(group)
            } else if ServiceRule.isService(name) {
                services.insert(name)
            } else {
                throw UnknownServiceError(name: name)
            }
        }
    }

    /// Whether the service is in the set.
    ///
    /// - Parameters:
    ///   - service: its name as on the wire.
    ///   - group: the group it belongs to.
    public func contains(_ service: String, in group: ServiceGroup) -> Bool {
        groups.contains(group) || services.contains(service)
    }
}

/// A name that is neither a service nor a group of services.
public struct UnknownServiceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name.
    public let name: String

    /// What is wrong and what may be written.
    public var description: String {
        let groups = ServiceGroup.allCases.map(\.rawValue).joined(separator: ", ")
        return "'\(name)' is neither a CSTA service nor a group of them (groups: \(groups); '*' for all)"
    }
}
