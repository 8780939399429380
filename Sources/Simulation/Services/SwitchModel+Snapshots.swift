import ECMA323

extension SwitchModel {
    /// What calls there are.
    static let snapshotServices = table(
        service(CSTA.SnapshotDevice.self) { model, request, _ throws(Refusal) in
            let device = try model.device(request.snapshotObject)
            let entries = model.engine[device].calls.compactMap { call -> CSTA.SnapshotDeviceResponseInfo? in
                let key = ConnectionKey(call: call, device: device)
                guard let parties = model.engine.calls[call]?.parties else { return nil }
                let others = parties.filter { $0.device != device }
                // Who takes part comes first; who only watches a shared line is no end of the call.
                let taking = others.filter { !model.engine.isInactive($0) }
                let states = (taking + others.filter(model.engine.isInactive)).map(\.state)
                return CSTA.SnapshotDeviceResponseInfo(
                    connectionIdentifier: model.connectionID(key),
                    endpointDevice: taking.count == 1 ? taking.first.map { model.party($0.address) } : nil,
                    localCallState: .compoundCallState(
                        CSTA.CompoundCallState(localConnectionState: [model.engine.state(key)] + states)))
            }
            return CSTA.SnapshotDeviceResponse(
                crossRefIDorSnapshotData: .snapshotData(
                    CSTA.SnapshotDeviceDataList(snapshotDeviceResponseInfo: entries)))
        },
        service(CSTA.SnapshotCall.self) { model, request, _ throws(Refusal) in
            let number = try model.call(request.snapshotObject)
            guard let call = model.engine.calls[number] else { throw .operation(.invalidConnectionID) }
            let entries = call.parties.map { party in
                CSTA.SnapshotCallResponseInfo(
                    deviceOnCall: model.party(party.address),
                    callIdentifier: model.connectionID(ConnectionKey(call: number, device: party.device)),
                    localConnectionInfo: party.state)
            }
            return CSTA.SnapshotCallResponse(
                crossRefIDorSnapshotData: .snapshotData(
                    CSTA.SnapshotCallDataList(snapshotCallResponseInfo: entries)),
                callingDevice: model.party(call.calling), calledDevice: model.party(call.called),
                correlatorData: call.correlatorData)
        }
    )
}
