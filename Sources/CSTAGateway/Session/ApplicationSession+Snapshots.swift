import DeviceActors
import ECMA323

// Snapshot services, answered from the phones' state.
extension ApplicationSession {
    func snapshotDevice(_ message: CSTA.SnapshotDevice, _ request: Request) {
        guard let phone = core.registry.phone(named: message.snapshotObject.value),
            let link = core.router.link(of: phone.id)
        else { return refuse(request, .operation(.invalidDeviceID)) }
        let key = key
        let loopIndex = loop.index
        link.enter { link in
            let snapshot = phone.assumeIsolated { $0.snapshot() }
            link.reply(toLoop: loopIndex) { loop in
                loop.session(key)?.answerSnapshot(of: snapshot, request)
            }
        }
    }

    private func answerSnapshot(of phone: PhoneSnapshot, _ request: Request) {
        // A state that is not known must not be told as if it were.
        guard phone.busy.condition != .unknown else {
            return refuse(request, .systemResource(.deviceOutOfService))
        }
        let infos = phone.calls.map(\.deviceInfo)
        answer(
            request,
            CSTA.SnapshotDeviceResponse(
                crossRefIDorSnapshotData: .snapshotData(
                    CSTA.SnapshotDeviceDataList(snapshotDeviceResponseInfo: infos))))
    }

    /// The call as the phones in it have it that the application may see; what the others have of it is theirs.
    func snapshotCall(_ message: CSTA.SnapshotCall, _ request: Request, _ found: SwitchLink?) {
        locate(message.snapshotObject, request, found) { [self] link, callID in
            guard let policy else { return refuse(request, .security(.generic)) }
            let key = key
            let loopIndex = loop.index
            link.enter { link in
                let phones = link.phones(inCall: callID).filter { phone in
                    link.core.registry.identities(of: phone.id).map { policy.maySee($0.deviceID) } ?? false
                }
                // A state that is not known must not be told as if it were.
                let isKnown = phones.allSatisfy { $0.busy.condition != .unknown }
                let calls = phones.flatMap { phone in
                    phone.assumeIsolated { phone in phone.snapshot().calls.filter { $0.callID == callID } }
                }
                link.reply(toLoop: loopIndex) { loop in
                    guard let session = loop.session(key) else { return }
                    guard isKnown else { return session.refuse(request, .systemResource(.deviceOutOfService)) }
                    guard let response = SnapshotMessages.call(callID, calls) else {
                        return session.refuse(request, .operation(.invalidCallID))
                    }
                    session.answer(request, response)
                }
            }
        }
    }

    /// Finds the call a connection identifier means, and the link that has it, then goes on; refuses if there is none.
    ///
    /// - Parameter found: the link that has the call, when the connection names no device.
    func locate(
        _ connection: CSTA.ConnectionID, _ request: Request, _ found: SwitchLink?,
        then proceed: @escaping @Sendable (_ link: SwitchLink, _ callID: String) -> Void
    ) {
        let callID = connection.callID ?? ""
        if let device = connection.deviceID, !device.value.isEmpty {
            guard let phone = core.registry.phone(named: device.value), let link = core.router.link(of: phone.id)
            else { return refuse(request, .operation(.invalidDeviceID)) }
            return locate(callID, at: phone, link, request, then: proceed)
        }
        guard !callID.isEmpty, let found else { return refuse(request, .operation(.invalidConnectionID)) }
        proceed(found, callID)
    }

    private func locate(
        _ callID: String, at phone: Phone, _ link: SwitchLink, _ request: Request,
        then proceed: @escaping @Sendable (SwitchLink, String) -> Void
    ) {
        let key = key
        let loopIndex = loop.index
        link.enter { link in
            let calls = phone.assumeIsolated { $0.snapshot().calls.map(\.callID) }
            link.reply(toLoop: loopIndex) { loop in
                guard let session = loop.session(key) else { return }
                // The rules may have been replaced in the meantime.
                guard session.maySee(phone.id) else {
                    return session.refuse(request, .operation(.privilegeViolationSpecifiedDevice))
                }
                // An empty call identifier means the only call of the device.
                let found = callID.isEmpty ? (calls.count == 1 ? calls[0] : nil) : calls.first { $0 == callID }
                guard let found else { return session.refuse(request, .operation(.invalidConnectionID)) }
                proceed(link, found)
            }
        }
    }
}

/// Builds the standard's snapshots from the phones' own.
enum SnapshotMessages {
    /// A whole call, from what the phones in it know; nil when none does.
    static func call(_ callID: String, _ calls: [CallSnapshot]) -> CSTA.SnapshotCallResponse? {
        guard let first = calls.first else { return nil }
        var infos: [CSTA.SnapshotCallResponseInfo] = []
        var seen: Set<String> = []
        for call in calls where seen.insert(DeviceNumber.number(in: call.connectionDevice)).inserted {
            infos.append(
                CSTA.SnapshotCallResponseInfo(
                    deviceOnCall: device(call.connectionDevice),
                    callIdentifier: connection(callID, call.connectionDevice), localConnectionInfo: call.state))
        }
        // Parties that are not our phones, as the first phone sees them.
        for party in calls.flatMap(\.parties) {
            let name = party.connectionDevice.isEmpty ? party.device : party.connectionDevice
            guard seen.insert(DeviceNumber.number(in: name)).inserted else { continue }
            infos.append(
                CSTA.SnapshotCallResponseInfo(
                    deviceOnCall: device(party.device), callIdentifier: connection(callID, name),
                    localConnectionInfo: party.state))
        }
        return CSTA.SnapshotCallResponse(
            crossRefIDorSnapshotData: .snapshotData(CSTA.SnapshotCallDataList(snapshotCallResponseInfo: infos)),
            callingDevice: first.callingDevice.isEmpty ? nil : device(first.callingDevice),
            calledDevice: first.calledDevice.isEmpty ? nil : device(first.calledDevice))
    }

    static func device(_ text: String) -> CSTA.ExtendedDeviceID {
        text.isEmpty ? .notKnown : CSTA.ExtendedDeviceID(text)
    }

    static func connection(_ callID: String, _ device: String) -> CSTA.ConnectionID {
        CSTA.ConnectionID(callID: callID, deviceID: device.isEmpty ? nil : CSTA.DeviceID(device))
    }
}
