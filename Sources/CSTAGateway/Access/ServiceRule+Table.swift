import ECMA323

extension ServiceRule {
    /// The rules of every service of the standard: whom it is about and whom it may call is what the catalogue says.
    /// Escape services are no part of it: only what a vendor has put into them tells.
    static let table: [MessageKind: ServiceRule] = {
        var table: [MessageKind: ServiceRule] = [:]
        for kind in MessageKind.allCases where kind.role == .request || kind.role == .notification {
            guard !kind.isApplicationSession, kind.chapter != .vendorSpecific else { continue }
            let subjects = kind.subjects.filter { $0.nature != .reference }.map(\.name)
            table[kind] = ServiceRule(group: group(of: kind), subjects: subjects, destinations: kind.destinations)
        }
        return table
    }()

    /// The family a service belongs to: its chapter, but for services that read what another family sets.
    static func group(of kind: MessageKind) -> ServiceGroup {
        switch kind.chapter {
        case .capabilityExchange: kind.subjects.isEmpty ? .capabilities : .readFeatures
        case .systemStatus: .system
        case .monitoring: .monitoring
        case .snapshot: .snapshot
        case .callControl: .callControl
        case .callAssociated: .callAssociated
        case .routeing: .routeing
        case .mediaAttachment, .inputOutput, .dataCollection, .voiceUnit: .media
        case .physicalDevice, .logicalDevice: featureGroup(of: kind)
        default: .other
        }
    }

    private static func featureGroup(of kind: MessageKind) -> ServiceGroup {
        switch kind {
        case .buttonPress, .setHookswitchStatus: .handset
        default: kind.name.hasPrefix("Get") ? .readFeatures : .setFeatures
        }
    }
}
