import ECMA323

extension SwitchModel {
    /// Making, answering, holding and ending calls.
    static let callServices = table(
        service(CSTA.MakeCall.self) { model, request, _ throws(Refusal) in
            let device = try model.device(request.callingDevice, otherwise: .invalidCallingDeviceID)
            let call = try model.engine.makeCall(
                from: device, to: model.dialledNumber(request.calledDirectoryNumber),
                prompts: request.autoOriginate != .doNotPrompt, correlatorData: request.correlatorData,
                userData: request.userData)
            return CSTA.MakeCallResponse(
                callingDevice: model.connectionID(ConnectionKey(call: call, device: device)))
        },
        service(CSTA.AnswerCall.self) { model, request, _ throws(Refusal) in
            try model.engine.answer(model.connection(request.callToBeAnswered))
            return CSTA.AnswerCallResponse()
        },
        service(CSTA.AcceptCall.self) { model, request, _ throws(Refusal) in
            try model.engine.accept(model.connection(request.callToBeAccepted))
            return CSTA.AcceptCallResponse()
        },
        service(CSTA.ClearConnection.self) { model, request, _ throws(Refusal) in
            try model.engine.clear(
                model.connection(request.connectionToBeCleared), cause: request.reason ?? .normalClearing)
            return CSTA.ClearConnectionResponse()
        },
        service(CSTA.ClearCall.self) { model, request, _ throws(Refusal) in
            try model.engine.clearCall(model.call(request.callToBeCleared), cause: request.reason ?? .normalClearing)
            return CSTA.ClearCallResponse()
        },
        service(CSTA.HoldCall.self) { model, request, _ throws(Refusal) in
            try model.engine.hold(model.connection(request.callToBeHeld))
            return CSTA.HoldCallResponse()
        },
        service(CSTA.RetrieveCall.self) { model, request, _ throws(Refusal) in
            try model.engine.retrieve(model.connection(request.callToBeRetrieved))
            return CSTA.RetrieveCallResponse()
        },
        service(CSTA.ConsultationCall.self) { model, request, _ throws(Refusal) in
            let existing = try model.connection(request.existingCall)
            let call = try model.engine.consult(
                existing, number: model.dialledNumber(request.consultedDevice),
                correlatorData: request.correlatorData, userData: request.userData)
            return CSTA.ConsultationCallResponse(
                initiatedCall: model.connectionID(ConnectionKey(call: call, device: existing.device)))
        },
        service(CSTA.AlternateCall.self) { model, request, _ throws(Refusal) in
            try model.engine.alternate(
                held: model.connection(request.heldCall, otherwise: .invalidHeldConnectionID),
                active: model.connection(request.activeCall, otherwise: .invalidActiveConnectionID))
            return CSTA.AlternateCallResponse()
        },
        service(CSTA.ReconnectCall.self) { model, request, _ throws(Refusal) in
            try model.engine.reconnect(
                active: model.connection(request.activeCall, otherwise: .invalidActiveConnectionID),
                held: model.connection(request.heldCall, otherwise: .invalidHeldConnectionID))
            return CSTA.ReconnectCallResponse()
        },
        service(CSTA.CallBack.self) { model, request, _ throws(Refusal) in
            let target = try model.engine.callBack(model.connection(request.callbackConnection))
            return CSTA.CallBackResponse(targetDevice: model.deviceID(target))
        },
        service(CSTA.GenerateDigits.self) { model, request, _ throws(Refusal) in
            try model.engine.generateDigits(
                request.charactersToSend, over: model.connection(request.connectionToSendDigits),
                tone: request.toneDuration, pause: request.pauseDuration)
            return CSTA.GenerateDigitsResponse()
        }
    )
}
