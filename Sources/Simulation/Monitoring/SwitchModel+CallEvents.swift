import ECMA323

extension SwitchModel {
    /// The event that tells a fact to one monitor; `nil` when no event does.
    func event(
        _ fact: CallFact, crossReference: String, localState: LocalConnectionState?
    ) -> (any CSTAMessage)? {
        let key = ConnectionKey(call: fact.call, device: fact.device)
        let connection = connectionID(key)
        let subject = party(fact.subject)
        let calling = party(fact.calling)
        let called = party(fact.called)
        let last = redirection(fact.lastRedirection)
        switch fact.kind {
        case .serviceInitiated:
            return CSTA.ServiceInitiatedEvent(
                monitorCrossRefID: crossReference, initiatedConnection: connection, initiatingDevice: subject,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, cause: fact.cause)
        case .digitsDialed(let digits):
            return CSTA.DigitsDialedEvent(
                monitorCrossRefID: crossReference, dialingConnection: connection, dialingDevice: subject,
                dialingSequence: CSTA.DeviceID(digits), localConnectionInfo: localState,
                correlatorData: fact.correlatorData, cause: fact.cause)
        case .originated:
            return CSTA.OriginatedEvent(
                monitorCrossRefID: crossReference, originatedConnection: connection, callingDevice: subject,
                calledDevice: called, localConnectionInfo: localState, correlatorData: fact.correlatorData,
                cause: fact.cause)
        case .networkReached:
            return CSTA.NetworkReachedEvent(
                monitorCrossRefID: crossReference, outboundConnection: connection,
                networkInterfaceUsed: party(engine.address(of: fact.device)), callingDevice: calling,
                calledDevice: called, lastRedirectionDevice: last, localConnectionInfo: localState,
                correlatorData: fact.correlatorData, userData: fact.userData,
                networkCapability: Self.tellingNetwork, cause: fact.cause)
        case .networkCapabilitiesChanged:
            return CSTA.NetworkCapabilitiesChangedEvent(
                monitorCrossRefID: crossReference, outboundConnection: connection,
                networkInterfaceUsed: party(engine.address(of: fact.device)), calledDevice: called,
                progressIndicator: .init(
                    progressLocation: .networkBeyondInterwk, progressDescription: .iSDNProgressDesc),
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                networkCapability: Self.silentNetwork, cause: fact.cause)
        case .queued(let waiting, let inFront):
            return CSTA.QueuedEvent(
                monitorCrossRefID: crossReference, queuedConnection: connection, queue: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: last, numberQueued: waiting,
                callsInFront: inFront, localConnectionInfo: localState, correlatorData: fact.correlatorData,
                userData: fact.userData, cause: fact.cause)
        case .offered:
            return CSTA.OfferedEvent(
                monitorCrossRefID: crossReference, offeredConnection: connection, offeredDevice: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: last,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                cause: fact.cause)
        case .delivered:
            return CSTA.DeliveredEvent(
                monitorCrossRefID: crossReference, connection: connection, alertingDevice: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: last,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                cause: fact.cause)
        case .established:
            return CSTA.EstablishedEvent(
                monitorCrossRefID: crossReference, establishedConnection: connection, answeringDevice: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: last,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                cause: fact.cause)
        case .failed:
            return CSTA.FailedEvent(
                monitorCrossRefID: crossReference, failedConnection: connection, failingDevice: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: last,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                cause: fact.cause)
        case .diverted(let destination):
            return CSTA.DivertedEvent(
                monitorCrossRefID: crossReference, connection: connection, divertingDevice: subject,
                newDestination: party(destination), callingDevice: calling, calledDevice: called,
                lastRedirectionDevice: last, localConnectionInfo: localState, correlatorData: fact.correlatorData,
                userData: fact.userData, cause: fact.cause)
        default:
            return laterEvent(fact, connection, subject, crossReference: crossReference, localState: localState)
        }
    }

    private func laterEvent(
        _ fact: CallFact, _ connection: CSTA.ConnectionID, _ subject: CSTA.ExtendedDeviceID, crossReference: String,
        localState: LocalConnectionState?
    ) -> (any CSTAMessage)? {
        switch fact.kind {
        case .bridged:
            return CSTA.BridgedEvent(
                monitorCrossRefID: crossReference, bridgedConnection: connection, bridgedAppearance: subject,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                cause: fact.cause)
        case .digitsGenerated(let digits, let tone, let pause):
            return CSTA.DigitsGeneratedEvent(
                monitorCrossRefID: crossReference, connection: connection, digitGeneratedList: digits,
                digitDurationList: tone.map { Array(repeating: $0, count: digits.count) },
                pauseDurationList: pause.map { Array(repeating: $0, count: digits.count) })
        case .held:
            return CSTA.HeldEvent(
                monitorCrossRefID: crossReference, heldConnection: connection, holdingDevice: subject,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, cause: fact.cause)
        case .retrieved:
            return CSTA.RetrievedEvent(
                monitorCrossRefID: crossReference, retrievedConnection: connection, retrievingDevice: subject,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, cause: fact.cause)
        case .connectionCleared:
            return CSTA.ConnectionClearedEvent(
                monitorCrossRefID: crossReference, droppedConnection: connection, releasingDevice: subject,
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                cause: fact.cause)
        case .callCleared:
            return CSTA.CallClearedEvent(
                monitorCrossRefID: crossReference,
                clearedCall: CSTA.ConnectionID(callID: configuration.identifiers.callID(fact.call)),
                correlatorData: fact.correlatorData, userData: fact.userData, cause: fact.cause)
        case .transferred(let merge):
            return CSTA.TransferedEvent(
                monitorCrossRefID: crossReference, primaryOldCall: connectionID(merge.primaryOld),
                secondaryOldCall: merge.secondaryOld.map(connectionID), transferringDevice: subject,
                transferredToDevice: party(merge.other), transferredConnections: merge.legs.map(listItem),
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                cause: fact.cause)
        case .conferenced(let merge):
            return CSTA.ConferencedEvent(
                monitorCrossRefID: crossReference, primaryOldCall: connectionID(merge.primaryOld),
                secondaryOldCall: merge.secondaryOld.map(connectionID), conferencingDevice: subject,
                addedParty: party(merge.other), conferenceConnections: merge.legs.map(listItem),
                localConnectionInfo: localState, correlatorData: fact.correlatorData, userData: fact.userData,
                cause: fact.cause)
        default:
            return nil
        }
    }

    /// The network behind the trunks: it tells what becomes of a call.
    private static let tellingNetwork = CSTA.NetworkCapability(
        networkType: .iSDNPublic, eventsProvided: .init(.connectionCleared, .delivered, .established, .failed))
    /// A network beyond it that tells only when somebody answers and when the call ends.
    private static let silentNetwork = CSTA.NetworkCapability(
        networkType: .nonISDNPublic, eventsProvided: .init(.connectionCleared, .established))

    /// A connection of a new call and what it was before.
    func listItem(_ leg: CallMerge.Leg) -> CSTA.ConnectionListItem {
        CSTA.ConnectionListItem(
            newConnection: connectionID(leg.new), oldConnection: leg.old.map(connectionID),
            endpoint: leg.address.number.isEmpty ? .notKnown : .deviceID(CSTA.DeviceID(leg.address.number)))
    }
}
