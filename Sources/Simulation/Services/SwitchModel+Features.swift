import ECMA323

extension SwitchModel {
    /// Do-not-disturb, forwarding, call back.
    static let featureServices = table(
        service(CSTA.GetDoNotDisturb.self) { model, request, _ throws(Refusal) in
            let device = try model.device(request.device)
            return CSTA.GetDoNotDisturbResponse(doNotDisturbOn: model.engine[device].doNotDisturb)
        },
        service(CSTA.SetDoNotDisturb.self) { model, request, _ throws(Refusal) in
            try model.engine.setDoNotDisturb(model.station(request.device), request.doNotDisturbOn)
            return CSTA.SetDoNotDisturbResponse()
        },
        service(CSTA.GetForwarding.self) { model, request, _ throws(Refusal) in
            let rules = try model.engine[model.device(request.device)].forwardings
            let items = rules.sorted { $0.key.rawValue < $1.key.rawValue }.map { type, rule in
                CSTA.ForwardListItem(
                    forwardingType: type, forwardStatus: rule.isActive,
                    forwardDN: model.deviceID(number: rule.destination), ringCount: rule.ringCount)
            }
            return CSTA.GetForwardingResponse(forwardingList: items)
        },
        service(CSTA.SetForwarding.self) { model, request, _ throws(Refusal) in
            let device = try model.station(request.device)
            let types: [CSTA.ForwardingType]
            if let type = request.forwardingType {
                types = [type]
            } else if request.activateForward {
                types = [.forwardImmediate]
            } else {
                types = model.engine[device].forwardings.keys.sorted { $0.rawValue < $1.rawValue }
            }
            let number = request.forwardDN.map { model.dialledNumber($0) }.flatMap { $0.isEmpty ? nil : $0 }
            for type in types {
                try model.engine.setForwarding(
                    device, type: type, isActive: request.activateForward, destination: number,
                    ringCount: request.ringCount)
            }
            return CSTA.SetForwardingResponse()
        },
        service(CSTA.CancelCallBack.self) { model, request, _ throws(Refusal) in
            guard let originating = request.originatingDevice else {
                throw .operation(.atLeastOneConditionalParameterNotProvided)
            }
            let target = try request.targetDevice.map { id throws(Refusal) in
                try model.device(id, otherwise: .invalidDestinationDeviceID)
            }
            try model.engine.cancelCallBack(of: model.station(originating), target: target)
            return CSTA.CancelCallBackResponse()
        }
    )

    /// A telephone a request names.
    private func station(_ id: CSTA.DeviceID) throws(Refusal) -> DeviceIndex {
        let device = try device(id)
        guard engine[device].setup.category == .station else { throw .operation(.requestIncompatibleWithDevice) }
        return device
    }
}
