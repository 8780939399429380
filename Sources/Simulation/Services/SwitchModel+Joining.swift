import ECMA323

extension SwitchModel {
    /// Transfer and conference.
    static let joiningServices = table(
        service(CSTA.TransferCall.self) { model, request, _ throws(Refusal) in
            let (call, merge) = try model.engine.transfer(
                held: model.connection(request.heldCall, otherwise: .invalidHeldConnectionID),
                active: model.connection(request.activeCall, otherwise: .invalidActiveConnectionID))
            return CSTA.TransferCallResponse(
                transferredCall: model.resulting(call, merge), connections: merge.legs.map(model.listItem))
        },
        service(CSTA.ConferenceCall.self) { model, request, _ throws(Refusal) in
            let held = try model.connection(request.heldCall, otherwise: .invalidHeldConnectionID)
            let (call, merge) = try model.engine.conference(
                held: held, active: model.connection(request.activeCall, otherwise: .invalidActiveConnectionID))
            return CSTA.ConferenceCallResponse(
                conferenceCall: model.connectionID(ConnectionKey(call: call, device: held.device)),
                connections: merge.legs.map(model.listItem))
        },
        service(CSTA.SingleStepTransferCall.self) { model, request, _ throws(Refusal) in
            let (call, merge) = try model.engine.singleStepTransfer(
                model.connection(request.activeCall, otherwise: .invalidActiveConnectionID),
                to: model.dialledNumber(request.transferredTo))
            return CSTA.SingleStepTransferCallResponse(
                transferredCall: model.resulting(call, merge), connections: merge.legs.map(model.listItem))
        },
        service(CSTA.SingleStepConferenceCall.self) { model, request, _ throws(Refusal) in
            let active = try model.connection(request.activeCall, otherwise: .invalidActiveConnectionID)
            let (call, merge) = try model.engine.singleStepConference(
                active, adding: model.dialledNumber(request.deviceToJoin),
                isSilent: request.participationType == .silent)
            return CSTA.SingleStepConferenceCallResponse(conferencedCall: model.resulting(call, merge))
        }
    )

    /// The connection of the party that was transferred to or added, else the first that is there.
    private func resulting(_ call: CallNumber, _ merge: CallMerge) -> CSTA.ConnectionID {
        // Who was called may have sent the call on.
        let other = merge.other.device.flatMap { engine.calls[call]?.party($0)?.device }
        let device = other ?? merge.legs.last?.new.device
        guard let device else { return CSTA.ConnectionID(callID: configuration.identifiers.callID(call)) }
        return connectionID(ConnectionKey(call: call, device: device))
    }
}
