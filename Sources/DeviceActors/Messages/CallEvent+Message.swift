import ECMA323

extension CallEvent {
    /// The event as a typed message; nil for kinds that a reconciliation never makes.
    ///
    /// - Parameter monitorCrossRefID: the monitor it is for.
    public func message(monitorCrossRefID: String) -> (any CSTAMessage)? {
        let connection = connectionID
        let subject = Self.device(subject)
        let calling = Self.device(calling)
        let called = Self.device(called)
        let redirection: CSTA.RedirectionDeviceID =
            lastRedirection.isEmpty ? .notRequired : .numberDialed(CSTA.DeviceID(lastRedirection))
        let cause = cause ?? .normal
        switch kind {
        case .serviceInitiatedEvent:
            return CSTA.ServiceInitiatedEvent(
                monitorCrossRefID: monitorCrossRefID, initiatedConnection: connection, initiatingDevice: subject,
                localConnectionInfo: localState, cause: cause)
        case .originatedEvent:
            return CSTA.OriginatedEvent(
                monitorCrossRefID: monitorCrossRefID, originatedConnection: connection, callingDevice: subject,
                calledDevice: called, localConnectionInfo: localState, cause: cause)
        case .deliveredEvent:
            return CSTA.DeliveredEvent(
                monitorCrossRefID: monitorCrossRefID, connection: connection, alertingDevice: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: redirection,
                localConnectionInfo: localState, cause: cause)
        case .queuedEvent:
            return CSTA.QueuedEvent(
                monitorCrossRefID: monitorCrossRefID, queuedConnection: connection, queue: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: redirection,
                localConnectionInfo: localState, cause: cause)
        case .establishedEvent:
            return CSTA.EstablishedEvent(
                monitorCrossRefID: monitorCrossRefID, establishedConnection: connection, answeringDevice: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: redirection,
                localConnectionInfo: localState, cause: cause)
        case .failedEvent:
            return CSTA.FailedEvent(
                monitorCrossRefID: monitorCrossRefID, failedConnection: connection, failingDevice: subject,
                callingDevice: calling, calledDevice: called, lastRedirectionDevice: redirection,
                localConnectionInfo: localState, cause: cause)
        case .heldEvent:
            return CSTA.HeldEvent(
                monitorCrossRefID: monitorCrossRefID, heldConnection: connection, holdingDevice: subject,
                localConnectionInfo: localState, cause: cause)
        case .retrievedEvent:
            return CSTA.RetrievedEvent(
                monitorCrossRefID: monitorCrossRefID, retrievedConnection: connection, retrievingDevice: subject,
                localConnectionInfo: localState, cause: cause)
        case .connectionClearedEvent:
            return CSTA.ConnectionClearedEvent(
                monitorCrossRefID: monitorCrossRefID, droppedConnection: connection, releasingDevice: subject,
                localConnectionInfo: localState, cause: cause)
        default:
            return nil
        }
    }

    /// The connection the event names.
    public var connectionID: CSTA.ConnectionID {
        CSTA.ConnectionID(
            callID: callID, deviceID: connectionDevice.isEmpty ? nil : CSTA.DeviceID(connectionDevice))
    }

    private static func device(_ text: String) -> CSTA.ExtendedDeviceID {
        text.isEmpty ? .notKnown : .deviceIdentifier(CSTA.DeviceID(text))
    }
}

extension CallEvent {
    /// What a transfer says about the calls.
    public init(_ event: CSTA.TransferedEvent) {
        self.init(.transferedEvent, event.primaryOldCall, event.transferringDevice)
        secondaryCallID = event.secondaryOldCall?.callID ?? ""
        other = event.transferredToDevice.value ?? ""
        localState = event.localConnectionInfo
        cause = event.cause
        connections = event.transferredConnections.map(ConnectionChange.init)
    }

    /// What a conference says about the calls.
    public init(_ event: CSTA.ConferencedEvent) {
        self.init(.conferencedEvent, event.primaryOldCall, event.conferencingDevice)
        secondaryCallID = event.secondaryOldCall?.callID ?? ""
        other = event.addedParty.value ?? ""
        localState = event.localConnectionInfo
        cause = event.cause
        connections = event.conferenceConnections.map(ConnectionChange.init)
    }

    private init(_ kind: MessageKind, _ connection: CSTA.ConnectionID, _ subject: CSTA.ExtendedDeviceID) {
        self.init(
            kind, callID: connection.callID ?? "", connectionDevice: connection.deviceID?.value ?? "",
            subject: subject.value ?? "")
    }
}

extension ConnectionChange {
    /// A line of the list as the message has it.
    public init(_ item: CSTA.ConnectionListItem) {
        var endpoint = ""
        if case .deviceID(let device) = item.endpoint { endpoint = device.value }
        self.init(
            newCallID: item.newConnection?.callID ?? "", newDevice: item.newConnection?.deviceID?.value ?? "",
            oldCallID: item.oldConnection?.callID ?? "", oldDevice: item.oldConnection?.deviceID?.value ?? "",
            endpoint: endpoint)
    }
}
