import ECMA323

/// Events as a monitor of the device `at` would get them, about call `1` unless another one is named.
enum Events {
    static func connection(_ device: String, _ call: String = "1") -> CSTA.ConnectionID {
        CSTA.ConnectionID(callID: call, deviceID: CSTA.DeviceID(device))
    }

    static func device(_ device: String) -> CSTA.ExtendedDeviceID { .deviceIdentifier(CSTA.DeviceID(device)) }

    static func initiated(
        at own: String, _ call: String = "1", cause: CSTA.EventCause = .makeCall
    ) -> CSTA.ServiceInitiatedEvent {
        CSTA.ServiceInitiatedEvent(
            monitorCrossRefID: own, initiatedConnection: connection(own, call), initiatingDevice: device(own),
            localConnectionInfo: .initiated, cause: cause)
    }

    static func digits(_ digits: String, at own: String) -> CSTA.DigitsDialedEvent {
        CSTA.DigitsDialedEvent(
            monitorCrossRefID: own, dialingConnection: connection(own), dialingDevice: device(own),
            dialingSequence: CSTA.DeviceID(digits), localConnectionInfo: .initiated, cause: .normal)
    }

    static func originated(
        to called: String, at own: String, _ call: String = "1", cause: CSTA.EventCause = .newCall
    ) -> CSTA.OriginatedEvent {
        CSTA.OriginatedEvent(
            monitorCrossRefID: own, originatedConnection: connection(own, call), callingDevice: device(own),
            calledDevice: device(called), localConnectionInfo: .connected, cause: cause)
    }

    static func offered(_ who: String, from caller: String, at own: String) -> CSTA.OfferedEvent {
        CSTA.OfferedEvent(
            monitorCrossRefID: own, offeredConnection: connection(who), offeredDevice: device(who),
            callingDevice: device(caller), calledDevice: device(who), lastRedirectionDevice: .notRequired,
            localConnectionInfo: who == own ? .alerting : .connected, cause: .newCall)
    }

    static func delivered(
        _ who: String, from caller: String, at own: String, _ call: String = "1", trunk: String? = nil
    ) -> CSTA.DeliveredEvent {
        CSTA.DeliveredEvent(
            monitorCrossRefID: own, connection: connection(trunk ?? who, call), alertingDevice: device(who),
            callingDevice: device(caller), calledDevice: device(who), lastRedirectionDevice: .notRequired,
            localConnectionInfo: who == own ? .alerting : .connected, cause: .newCall)
    }

    static func networkReached(_ number: String, trunk: String, at own: String) -> CSTA.NetworkReachedEvent {
        CSTA.NetworkReachedEvent(
            monitorCrossRefID: own, outboundConnection: connection(trunk), networkInterfaceUsed: device(trunk),
            callingDevice: device(own), calledDevice: device(number), lastRedirectionDevice: .notRequired,
            localConnectionInfo: .connected, cause: .newCall)
    }

    static func queued(_ queue: String, from caller: String, at own: String) -> CSTA.QueuedEvent {
        CSTA.QueuedEvent(
            monitorCrossRefID: own, queuedConnection: connection(queue), queue: device(queue),
            callingDevice: device(caller), calledDevice: device(queue), lastRedirectionDevice: .notRequired,
            localConnectionInfo: queue == own ? .queued : .connected, cause: .newCall)
    }

    static func established(
        _ who: String, from caller: String, at own: String, _ call: String = "1"
    ) -> CSTA.EstablishedEvent {
        CSTA.EstablishedEvent(
            monitorCrossRefID: own, establishedConnection: connection(who, call), answeringDevice: device(who),
            callingDevice: device(caller), calledDevice: device(who), lastRedirectionDevice: .notRequired,
            localConnectionInfo: .connected, cause: .newCall)
    }

    static func held(_ who: String, at own: String, _ call: String = "1") -> CSTA.HeldEvent {
        CSTA.HeldEvent(
            monitorCrossRefID: own, heldConnection: connection(who, call), holdingDevice: device(who),
            localConnectionInfo: who == own ? .hold : .connected, cause: .normal)
    }

    static func retrieved(_ who: String, at own: String) -> CSTA.RetrievedEvent {
        CSTA.RetrievedEvent(
            monitorCrossRefID: own, retrievedConnection: connection(who), retrievingDevice: device(who),
            localConnectionInfo: .connected, cause: .normal)
    }

    static func bridged(_ who: String, at own: String) -> CSTA.BridgedEvent {
        CSTA.BridgedEvent(
            monitorCrossRefID: own, bridgedConnection: connection(who), bridgedAppearance: device(who),
            localConnectionInfo: who == own ? .queued : .connected, cause: .normal)
    }

    static func diverted(_ who: String, to new: String, at own: String) -> CSTA.DivertedEvent {
        CSTA.DivertedEvent(
            monitorCrossRefID: own, connection: connection(who), divertingDevice: device(who),
            newDestination: device(new), lastRedirectionDevice: .notRequired,
            localConnectionInfo: who == own ? .null : .connected, cause: .redirected)
    }

    static func failed(
        _ who: String, at own: String, local: CSTA.LocalConnectionState = .connected, cause: CSTA.EventCause = .busy
    ) -> CSTA.FailedEvent {
        CSTA.FailedEvent(
            monitorCrossRefID: own, failedConnection: connection(who), failingDevice: device(who),
            callingDevice: device(own), calledDevice: device(who), lastRedirectionDevice: .notRequired,
            localConnectionInfo: who == own ? .fail : local, cause: cause)
    }

    static func cleared(
        _ who: String, at own: String, _ call: String = "1", cause: CSTA.EventCause = .normalClearing
    ) -> CSTA.ConnectionClearedEvent {
        CSTA.ConnectionClearedEvent(
            monitorCrossRefID: own, droppedConnection: connection(who, call), releasingDevice: device(who),
            localConnectionInfo: who == own ? .null : .connected, cause: cause)
    }

    static func list(_ new: String, _ members: [(device: String, old: String)]) -> [CSTA.ConnectionListItem] {
        members.map {
            CSTA.ConnectionListItem(
                newConnection: connection($0.device, new), oldConnection: connection($0.device, $0.old),
                endpoint: .deviceID(CSTA.DeviceID($0.device)))
        }
    }

    static func transferred(
        by who: String, to other: String, held: String, active: String, _ connections: [CSTA.ConnectionListItem],
        at own: String
    ) -> CSTA.TransferedEvent {
        CSTA.TransferedEvent(
            monitorCrossRefID: own, primaryOldCall: connection(who, held), secondaryOldCall: connection(who, active),
            transferringDevice: device(who), transferredToDevice: device(other), transferredConnections: connections,
            localConnectionInfo: who == own ? .null : .connected, cause: .transfer)
    }

    static func conferenced(
        by who: String, adding other: String, held: String, active: String, _ connections: [CSTA.ConnectionListItem],
        at own: String
    ) -> CSTA.ConferencedEvent {
        CSTA.ConferencedEvent(
            monitorCrossRefID: own, primaryOldCall: connection(who, held), secondaryOldCall: connection(who, active),
            conferencingDevice: device(who), addedParty: device(other), conferenceConnections: connections,
            localConnectionInfo: .connected, cause: .conference)
    }
}
