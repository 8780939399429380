import ECMA323

extension Phone {
    /// Takes an event in that was read whole: what carries a list, and what is about features or service.
    ///
    /// TransferedEvent, ConferencedEvent, DoNotDisturbEvent, ForwardingEvent, BackInServiceEvent, OutOfServiceEvent and
    /// PartiallyInServiceEvent; other messages change nothing.
    public func apply(_ message: any CSTAMessage, at time: Timestamp) -> PhoneChange {
        var change = PhoneChange(kind: message.kind)
        switch message {
        case let event as CSTA.TransferedEvent:
            return CallEvent(event).withInput { apply($0, at: time) }
        case let event as CSTA.ConferencedEvent:
            return CallEvent(event).withInput { apply($0, at: time) }
        case is CSTA.DoNotDisturbEvent, is CSTA.ForwardingEvent:
            var features = self.features
            features.apply(message)
            change.areFeaturesChanged = setFeatures(features)
            return change
        default:
            guard let service = ServiceState(announcedBy: message.kind) else { return change }
            return setService(service, announcedBy: message.kind, at: time)
        }
    }

    /// Whether events of this kind change what a phone knows; all others only pass by it.
    public static func interprets(_ kind: MessageKind) -> Bool {
        kind == .callClearedEvent || needsWholeMessage(kind) || ConnectionRule.rule(for: kind) != nil
            || ServiceState(announcedBy: kind) != nil
    }

    /// Whether events of this kind must be read whole before a phone can take them in.
    public static func needsWholeMessage(_ kind: MessageKind) -> Bool {
        switch kind {
        case .transferedEvent, .conferencedEvent, .doNotDisturbEvent, .forwardingEvent: true
        default: false
        }
    }
}

extension ServiceState {
    /// The state that a device maintenance event announces; nil for other kinds.
    init?(announcedBy kind: MessageKind) {
        switch kind {
        case .backInServiceEvent: self = .inService
        case .outOfServiceEvent: self = .outOfService
        case .partiallyInServiceEvent: self = .partiallyInService
        default: return nil
        }
    }
}
