import DeviceActors
import ECMA323

/// What the gateway does with a message of the standard.
public enum MessageHandling: String, CaseIterable, Sendable {
    /// The gateway answers the request itself.
    case answered
    /// The request goes to the switch that feeds the device it is about, and the switch's answer comes back.
    case forwarded
    /// A vendor's own request: forwarded when something in it names a device.
    case forwardedIfAddressed
    /// The event, or what the switch asks or tells, changes what the gateway knows; events reach their monitors too.
    case interpreted
    /// The event reaches its monitors.
    case passedOn
    /// It is refused, since nothing in it says which switch or application it is for.
    case notServed
}

extension MessageKind {
    /// What the gateway does with a request or notification of an application; nil for everything else.
    public var handlingOfApplications: MessageHandling? {
        guard role == .request || role == .notification, origin != .switchingFunction else { return nil }
        if isApplicationSession || Self.answeredKinds.contains(self) { return .answered }
        if chapter == .vendorSpecific { return role == .request ? .forwardedIfAddressed : .notServed }
        return ServiceRule.rule(for: self).subjects.isEmpty ? .notServed : .forwarded
    }

    /// What the gateway does with an event, a request or a notification of a switch; nil for everything else.
    public var handlingOfSwitches: MessageHandling? {
        switch role {
        case .event: Phone.interprets(self) ? .interpreted : .passedOn
        case .request, .notification:
            switch origin {
            case .application: nil
            case .switchingFunction, .either: Self.kindsOfSwitches.contains(self) ? .interpreted : .notServed
            }
        case .response, .error, .parameter: nil
        }
    }

    /// What ``ApplicationSession/dispatch(_:_:_:on:)`` answers.
    private static let answeredKinds: Set<MessageKind> = [
        .monitorStart, .monitorStop, .changeMonitorFilter, .getMonitors, .snapshotDevice, .snapshotCall,
        .getSwitchingFunctionDevices, .systemRegister, .systemRegisterCancel, .changeSysStatFilter, .getRegistrations,
        .requestSystemStatus, .systemStatus, .getCSTAFeatures, .getSwitchingFunctionCaps,
    ]

    /// What a link takes from its switch.
    private static let kindsOfSwitches: Set<MessageKind> = [
        .systemStatus, .requestSystemStatus, .monitorStop, .switchingFunctionDevices, .snapshotDeviceData,
        .swFunctionDevicesChanged, .swFunctionCapsChanged, .applicationSessionTerminated,
    ]
}
