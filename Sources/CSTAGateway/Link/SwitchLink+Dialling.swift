import DeviceActors
import ECMA323

// Digits for connections that may be dialling.
extension SwitchLink {
    /// Decides on digits by what their connection is doing at this moment.
    ///
    /// A connection that has finished dialling takes any digits: they go into the call.
    func judge(_ request: DialledDigits) -> DialledDigits.Verdict {
        var dialling: [DialledDigits.Connection] = []
        let isFree = request.rules.allowsEverything
        for subject in request.subjects.subjects {
            let phones = phones(meantBy: subject)
            if phones.isEmpty, !isFree {
                return .refused(.unknownCall(role: subject.role, callID: subject.callID ?? ""))
            }
            for phone in phones {
                let found = diallingCalls(of: phone, meantBy: subject)
                if let found {
                    dialling += found.map { DialledDigits.Connection(phone: phone.id, callID: $0) }
                } else if !isFree {
                    return .refused(.unknownCall(role: subject.role, callID: subject.callID ?? ""))
                }
            }
            if !isFree, phones.contains(where: { $0.busy.condition == .unknown }) {
                return .refused(.unknownDialling(role: request.role))
            }
        }
        if !isFree, let refusal = refusal(of: request, at: dialling) { return .refused(refusal) }
        return .allowed(dialling)
    }

    private func refusal(of request: DialledDigits, at connections: [DialledDigits.Connection]) -> AccessRefusal? {
        guard !connections.isEmpty else { return nil }
        guard connections.count == 1, let index = deviceIndex[connections[0].phone], pump.isSettled(index) else {
            return .unknownDialling(role: request.role)
        }
        let callID = connections[0].callID
        let dialling = devices[index].phone.assumeIsolated { $0.dialling(inCall: callID) } ?? Dialling()
        return request.rules.refusal(
            ofDialling: request.digits, role: request.role, after: dialling,
            resolveNumber: { core.deviceID(dialledAs: $0) })
    }

    /// The phones one of whose connections the reference means.
    private func phones(meantBy subject: RequestSubjects.Reference) -> [Phone] {
        guard let device = subject.device else { return phones(inCall: subject.callID ?? "") }
        guard let phone = core.registry.phone(named: device), deviceIndex[phone.id] != nil else { return [] }
        return [phone]
    }

    /// The calls in which the phone is dialling and which the reference may mean; nil when it has none that it may mean.
    private func diallingCalls(of phone: Phone, meantBy subject: RequestSubjects.Reference) -> [String]? {
        phone.assumeIsolated { phone in
            guard let callID = subject.callID, !callID.isEmpty else {
                let dialling = phone.diallingCalls
                return dialling.isEmpty && phone.snapshot().calls.isEmpty ? nil : dialling
            }
            switch phone.state(ofCall: callID) {
            case .null: return nil
            case .initiated: return [callID]
            default: return []
            }
        }
    }

    /// Digits go to the switch.
    func sendingDigits(to connections: [DialledDigits.Connection]) {
        for connection in connections {
            guard let index = deviceIndex[connection.phone] else { continue }
            devices[index].phone.assumeIsolated { $0.beginSendingDigits(inCall: connection.callID) }
        }
    }

    /// The switch has answered for digits, or never will.
    ///
    /// - Parameter kind: the kind of the answer; nil when there is none.
    func digitsAnswered(_ origin: ForwardedRequest, _ kind: MessageKind?) {
        guard let digits = origin.digits, !origin.dialling.isEmpty else { return }
        let dialled: String? =
            switch kind {
            // Where two connections may be meant, it is not known which has dialled.
            case .generateDigitsResponse, .dialDigitsResponse: origin.dialling.count == 1 ? digits.digits : nil
            case .cstaErrorCode: ""
            default: nil
            }
        for connection in origin.dialling {
            guard let index = deviceIndex[connection.phone] else { continue }
            devices[index].phone.assumeIsolated { phone in
                phone.endSendingDigits(inCall: connection.callID, dialled: dialled)
            }
        }
    }
}
