import ECMA323

extension ConnectionEvent {
    private init(
        _ kind: MessageKind, _ connection: CSTA.ConnectionID, _ subject: CSTA.ExtendedDeviceID?,
        local: CSTA.LocalConnectionState?, cause: CSTA.EventCause? = nil, _ correlatorData: CSTA.CorrelatorData? = nil,
        _ userData: CSTA.UserData? = nil
    ) {
        self.init(
            kind: kind, connection: connection, subject: Party(subject), localState: local, cause: cause,
            correlatorData: correlatorData, userData: userData)
    }

    /// The same with who calls whom.
    private func parties(
        _ calling: CSTA.ExtendedDeviceID?, _ called: CSTA.ExtendedDeviceID?, _ last: CSTA.RedirectionDeviceID? = nil
    ) -> ConnectionEvent {
        var event = self
        event.calling = Party(calling)
        event.called = Party(called)
        event.lastRedirection = last?.deviceID.map { Party($0.value) }
        return event
    }

    private func digits(_ digits: String) -> ConnectionEvent {
        var event = self
        event.digits = digits
        return event
    }

    /// Takes an event about a single connection apart.
    ///
    /// - Returns: nil for other messages.
    static func read(_ message: any CSTAMessage) -> (monitor: String, event: ConnectionEvent)? {
        switch message {
        case let e as CSTA.ServiceInitiatedEvent:
            let event = ConnectionEvent(
                e.kind, e.initiatedConnection, e.initiatingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData)
            return (e.monitorCrossRefID, event.parties(e.initiatingDevice, e.calledDevice))
        case let e as CSTA.DigitsDialedEvent:
            let event = ConnectionEvent(
                e.kind, e.dialingConnection, e.dialingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData)
            return (e.monitorCrossRefID, event.digits(e.dialingSequence.value))
        case let e as CSTA.OriginatedEvent:
            let event = ConnectionEvent(
                e.kind, e.originatedConnection, e.callingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, e.calledDevice))
        case let e as CSTA.NetworkReachedEvent:
            let event = ConnectionEvent(
                e.kind, e.outboundConnection, e.networkInterfaceUsed, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, e.calledDevice, e.lastRedirectionDevice))
        case let e as CSTA.QueuedEvent:
            let event = ConnectionEvent(
                e.kind, e.queuedConnection, e.queue, local: e.localConnectionInfo, cause: e.cause, e.correlatorData,
                e.userData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, e.calledDevice, e.lastRedirectionDevice))
        case let e as CSTA.OfferedEvent:
            let event = ConnectionEvent(
                e.kind, e.offeredConnection, e.offeredDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, e.calledDevice, e.lastRedirectionDevice))
        case let e as CSTA.DeliveredEvent:
            let event = ConnectionEvent(
                e.kind, e.connection, e.alertingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, e.calledDevice, e.lastRedirectionDevice))
        case let e as CSTA.EstablishedEvent:
            let event = ConnectionEvent(
                e.kind, e.establishedConnection, e.answeringDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, e.calledDevice, e.lastRedirectionDevice))
        case let e as CSTA.FailedEvent:
            let event = ConnectionEvent(
                e.kind, e.failedConnection, e.failingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, e.calledDevice, e.lastRedirectionDevice))
        case let e as CSTA.DivertedEvent:
            let event = ConnectionEvent(
                e.kind, e.connection, e.divertingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, e.calledDevice, e.lastRedirectionDevice))
        default: return readLater(message)
        }
    }

    /// Events of a call that is there already.
    private static func readLater(_ message: any CSTAMessage) -> (monitor: String, event: ConnectionEvent)? {
        switch message {
        case let e as CSTA.HeldEvent:
            let event = ConnectionEvent(
                e.kind, e.heldConnection, e.holdingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData)
            return (e.monitorCrossRefID, event)
        case let e as CSTA.RetrievedEvent:
            let event = ConnectionEvent(
                e.kind, e.retrievedConnection, e.retrievingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData)
            return (e.monitorCrossRefID, event)
        case let e as CSTA.BridgedEvent:
            let event = ConnectionEvent(
                e.kind, e.bridgedConnection, e.bridgedAppearance, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event)
        case let e as CSTA.ConnectionClearedEvent:
            // The device that clears need not be the one whose connection is dropped.
            let event = ConnectionEvent(
                e.kind, e.droppedConnection, e.releasingDevice, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event)
        case let e as CSTA.NetworkCapabilitiesChangedEvent:
            let event = ConnectionEvent(
                e.kind, e.outboundConnection, e.networkInterfaceUsed, local: e.localConnectionInfo, cause: e.cause,
                e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event.parties(nil, e.calledDevice))
        case let e as CSTA.CallInformationEvent:
            let event = ConnectionEvent(
                e.kind, e.connection, e.device, local: nil, e.correlatorData, e.userData)
            return (e.monitorCrossRefID, event.parties(e.callingDevice, nil))
        case let e as CSTA.DigitsGeneratedEvent:
            let event = ConnectionEvent(e.kind, e.connection, nil, local: nil)
            return (e.monitorCrossRefID, event.digits(e.digitGeneratedList))
        default: return nil
        }
    }
}
