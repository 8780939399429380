import DeviceActors
import ECMA323

// Do-not-disturb and forwarding: asked for after each snapshot, and told to the subscribers where they have changed.
extension SwitchLink {
    /// So many requests in a row without an answer, and the switch counts as not knowing the service.
    private static let featureSilenceLimit = 8

    func sendFeatureRequest(_ feature: MonitorPump.Feature, _ index: Int) {
        let device = CSTA.DeviceID(devices[index].deviceID)
        let sent =
            switch feature {
            case .doNotDisturb: request(CSTA.GetDoNotDisturb(device: device), for: .feature(feature, index))
            case .forwarding: request(CSTA.GetForwarding(device: device), for: .feature(feature, index))
            }
        if !sent { pump.featureAnswered(feature, index) }
    }

    func featureAnswered(_ feature: MonitorPump.Feature, _ index: Int, _ message: any CSTAMessage) {
        pump.featureAnswered(feature, index)
        featureSilence = 0
        switch message {
        case let answer as CSTA.GetDoNotDisturbResponse: adopt(index) { $0.apply(answer) }
        case let answer as CSTA.GetForwardingResponse: adopt(index) { $0.apply(answer) }
        case let error as CSTA.CSTAErrorCode where error == .serviceNotSupported:
            giveUp(feature, reason: "not supported")
        // Refused for this device only: a trunk has no do-not-disturb.
        default: break
        }
    }

    func featureFailed(_ feature: MonitorPump.Feature, _ index: Int, _ failure: RequestFailure) {
        pump.featureAnswered(feature, index)
        featureSilence += 1
        if featureSilence >= Self.featureSilenceLimit {
            featureSilence = 0
            giveUp(feature, reason: failure.rawValue)
        }
        drivePump()
    }

    private func giveUp(_ feature: MonitorPump.Feature, reason: String) {
        pump.featureUnsupported(feature)
        logger.notice(
            "a feature of the devices is not asked for any more",
            metadata: ["feature": "\(feature)", "reason": "\(reason)"])
    }

    private func adopt(_ index: Int, _ change: (inout FeatureState) -> Void) {
        let device = devices[index]
        let old = device.phone.assumeIsolated { $0.features }
        var new = old
        change(&new)
        new = new.withoutEmptyForwardings
        guard old != new else { return }
        let features = new
        device.phone.assumeIsolated { _ = $0.setFeatures(features) }
        let time = core.clock()
        for event in Self.events(from: old, to: new, of: device.deviceID) {
            deliverSynthetic(event, of: device, at: time)
        }
    }

    /// The events that tell the difference. What was not known counts as switched off.
    ///
    /// The identifier of the monitor is put in for each subscriber; the one here only has to be there.
    static func events(from old: FeatureState, to new: FeatureState, of deviceID: String) -> [any CSTAMessage] {
        var events: [any CSTAMessage] = []
        let device = CSTA.SubjectDeviceID.deviceIdentifier(CSTA.DeviceID(deviceID))
        if let isOn = new.doNotDisturb, isOn != (old.doNotDisturb ?? false) {
            events.append(CSTA.DoNotDisturbEvent(monitorCrossRefID: "0", device: device, doNotDisturbOn: isOn))
        }
        guard let forwarding = new.forwarding else { return events }
        func add(_ rule: FeatureState.Forwarding, isActive: Bool) {
            events.append(
                CSTA.ForwardingEvent(
                    monitorCrossRefID: "0", device: device, forwardingType: rule.type, forwardStatus: isActive,
                    forwardTo: rule.destination.isEmpty ? nil : CSTA.DeviceID(rule.destination)))
        }
        for rule in old.forwarding ?? [] where rule.isActive && !forwarding.contains(where: { $0.type == rule.type }) {
            add(rule, isActive: false)
        }
        for rule in forwarding {
            let before = old.forwarding?.first { $0.type == rule.type }
            guard rule != before, rule.isActive || before?.isActive == true else { continue }
            add(rule, isActive: rule.isActive)
        }
        return events
    }
}
