import ECMA323

extension SwitchModel {
    /// The event that tells a fact about a device.
    func event(_ fact: FeatureFact, crossReference: String) -> any CSTAMessage {
        let device = party(engine.address(of: fact.device))
        switch fact.kind {
        case .doNotDisturb(let on):
            return CSTA.DoNotDisturbEvent(monitorCrossRefID: crossReference, device: device, doNotDisturbOn: on)
        case .forwarding(let type, let rule):
            return CSTA.ForwardingEvent(
                monitorCrossRefID: crossReference, device: device, forwardingType: type, forwardStatus: rule.isActive,
                forwardTo: deviceID(number: rule.destination), ringCount: rule.ringCount)
        case .service(isInService: true):
            return CSTA.BackInServiceEvent(monitorCrossRefID: crossReference, device: device, cause: .normal)
        case .service(isInService: false):
            return CSTA.OutOfServiceEvent(monitorCrossRefID: crossReference, device: device, cause: .maintenance)
        case .callBack(let target, let isSet):
            return CSTA.CallBackEvent(
                monitorCrossRefID: crossReference, originatingDevice: device,
                targetDevice: party(engine.address(of: target)), callBackSetCanceled: isSet)
        }
    }
}
