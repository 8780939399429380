import ECMA323

/// An event in a few words: its name, the device of the connection it names, the local state, the cause, and what only
/// this kind has to say: `Delivered 1002 alerting newCall`.
struct EventWords {
    let crossReference: String
    let text: String

    init?(_ message: any CSTAMessage) {
        var crossReference = ""
        var words: [String] = []
        func put(
            _ reference: String, _ connection: CSTA.ConnectionID?, _ state: LocalConnectionState?, _ cause: EventCause?,
            _ more: String...
        ) {
            crossReference = reference
            words = [connection?.deviceID?.value, state?.wireName, cause?.wireName].compactMap(\.self) + more
        }
        switch message {
        case let e as CSTA.ServiceInitiatedEvent:
            put(e.monitorCrossRefID, e.initiatedConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.DigitsDialedEvent:
            put(e.monitorCrossRefID, e.dialingConnection, e.localConnectionInfo, e.cause, e.dialingSequence.value)
        case let e as CSTA.OriginatedEvent:
            put(e.monitorCrossRefID, e.originatedConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.NetworkReachedEvent:
            put(e.monitorCrossRefID, e.outboundConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.NetworkCapabilitiesChangedEvent:
            put(
                e.monitorCrossRefID, e.outboundConnection, e.localConnectionInfo, e.cause,
                e.networkCapability?.networkType.wireName ?? "?")
        case let e as CSTA.QueuedEvent:
            put(
                e.monitorCrossRefID, e.queuedConnection, e.localConnectionInfo, e.cause,
                "\(e.callsInFront ?? -1) of \(e.numberQueued ?? -1)")
        case let e as CSTA.BridgedEvent:
            put(e.monitorCrossRefID, e.bridgedConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.DigitsGeneratedEvent:
            put(e.monitorCrossRefID, e.connection, nil, nil, e.digitGeneratedList)
        case let e as CSTA.CallBackEvent:
            put(
                e.monitorCrossRefID, nil, nil, nil, e.originatingDevice.value ?? "?", "to",
                e.targetDevice.value ?? "?", e.callBackSetCanceled ? "set" : "cancelled")
        case let e as CSTA.OfferedEvent:
            put(e.monitorCrossRefID, e.offeredConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.DeliveredEvent:
            put(e.monitorCrossRefID, e.connection, e.localConnectionInfo, e.cause, last(e.lastRedirectionDevice))
        case let e as CSTA.EstablishedEvent:
            put(e.monitorCrossRefID, e.establishedConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.FailedEvent:
            put(e.monitorCrossRefID, e.failedConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.HeldEvent:
            put(e.monitorCrossRefID, e.heldConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.RetrievedEvent:
            put(e.monitorCrossRefID, e.retrievedConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.DivertedEvent:
            put(
                e.monitorCrossRefID, e.connection, e.localConnectionInfo, e.cause,
                "to " + (e.newDestination.value ?? "?"))
        case let e as CSTA.ConnectionClearedEvent:
            put(e.monitorCrossRefID, e.droppedConnection, e.localConnectionInfo, e.cause)
        case let e as CSTA.CallClearedEvent:
            put(e.monitorCrossRefID, nil, nil, e.cause)
        case let e as CSTA.TransferedEvent:
            put(
                e.monitorCrossRefID, e.primaryOldCall, e.localConnectionInfo, e.cause,
                "to " + (e.transferredToDevice.value ?? "?"), "with " + legs(e.transferredConnections))
        case let e as CSTA.ConferencedEvent:
            put(
                e.monitorCrossRefID, e.primaryOldCall, e.localConnectionInfo, e.cause,
                "adding " + (e.addedParty.value ?? "?"), "with " + legs(e.conferenceConnections))
        case let e as CSTA.DoNotDisturbEvent:
            put(e.monitorCrossRefID, nil, nil, nil, e.device.value ?? "?", e.doNotDisturbOn ? "on" : "off")
        case let e as CSTA.ForwardingEvent:
            put(
                e.monitorCrossRefID, nil, nil, nil, e.device.value ?? "?", e.forwardingType?.wireName ?? "?",
                e.forwardStatus ? "on" : "off", e.forwardTo?.value ?? "?")
        case let e as CSTA.BackInServiceEvent:
            put(e.monitorCrossRefID, nil, nil, e.cause, e.device.value ?? "?")
        case let e as CSTA.OutOfServiceEvent:
            put(e.monitorCrossRefID, nil, nil, e.cause, e.device.value ?? "?")
        default: return nil
        }
        self.crossReference = crossReference
        let name = message.kind.name.dropLast("Event".utf8.count)
        text = ([String(name)] + words).filter { !$0.isEmpty }.joined(separator: " ")
    }
}

private func last(_ device: CSTA.RedirectionDeviceID) -> String {
    device.deviceID.map { "from " + $0.value } ?? ""
}

private func legs(_ items: [CSTA.ConnectionListItem]) -> String {
    items.map { item in
        let old = item.oldConnection?.callID ?? "-"
        return "\(item.newConnection?.deviceID?.value ?? "?"):\(old)>\(item.newConnection?.callID ?? "?")"
    }.joined(separator: ",")
}
