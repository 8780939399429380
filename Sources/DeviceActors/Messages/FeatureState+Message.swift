import ECMA323

extension FeatureState {
    /// Takes in what an event says about a feature; other messages change nothing.
    public mutating func apply(_ message: any CSTAMessage) {
        switch message {
        case let event as CSTA.DoNotDisturbEvent:
            doNotDisturb = event.doNotDisturbOn
        case let event as CSTA.ForwardingEvent:
            set(
                Forwarding(
                    type: event.forwardingType, isActive: event.forwardStatus,
                    destination: event.forwardTo?.value ?? ""))
        default: break
        }
    }

    /// Takes in the answer to GetDoNotDisturb.
    public mutating func apply(_ response: CSTA.GetDoNotDisturbResponse) {
        doNotDisturb = response.doNotDisturbOn
    }

    /// Takes in the answer to GetForwarding, which lists all of a phone's forwardings.
    public mutating func apply(_ response: CSTA.GetForwardingResponse) {
        forwarding = response.forwardingList.map {
            Forwarding(type: $0.forwardingType, isActive: $0.forwardStatus, destination: $0.forwardDN?.value ?? "")
        }
    }
}
