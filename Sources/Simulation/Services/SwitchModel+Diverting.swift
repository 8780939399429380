import ECMA323

extension SwitchModel {
    /// Sending ringing calls elsewhere, or fetching them.
    static let divertingServices = table(
        service(CSTA.DeflectCall.self) { model, request, _ throws(Refusal) in
            guard let destination = request.newDestination.first else {
                throw .operation(.atLeastOneConditionalParameterNotProvided)
            }
            try model.engine.deflect(
                model.connection(request.callToBeDiverted), to: model.dialledNumber(destination))
            return CSTA.DeflectCallResponse()
        },
        service(CSTA.DirectedPickupCall.self) { model, request, _ throws(Refusal) in
            let picked = try model.connection(request.callToBePickedUp)
            let device = try model.device(request.requestingDevice, otherwise: .invalidPickUpDeviceID)
            try model.engine.pickUp(picked, by: device)
            return CSTA.DirectedPickupCallResponse(
                pickedCall: model.connectionID(ConnectionKey(call: picked.call, device: device)))
        },
        service(CSTA.GroupPickupCall.self) { model, request, _ throws(Refusal) in
            let device = try model.device(request.newDestination, otherwise: .invalidPickUpDeviceID)
            let picked =
                if let group = request.pickGroup {
                    try model.engine.longestRinging(in: group.value, besides: device)
                } else {
                    try model.engine.longestRinging(inGroupOf: device)
                }
            try model.engine.pickUp(picked, by: device)
            return CSTA.GroupPickupCallResponse(
                pickedCall: model.connectionID(ConnectionKey(call: picked.call, device: device)))
        }
    )
}
