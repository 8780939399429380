import CSTAGateway
import ECMA323

/// What the requests about the gateway itself see of it. The tests put their own in its place.
protocol StatusView: Sendable {
    /// The links, in the order of the configuration, with what came over each in the last ten seconds.
    func links() async -> [LinkDescription]

    /// The client connections by their numbers, and those that have ended of late, newest first.
    func sessions() async -> (open: [SessionStatus], closed: [ClosedSession])

    /// Ends a client's connection; false when there is none of this number.
    func disconnect(_ session: UInt64) async -> Bool

    /// Calls after `cursor`, in order.
    func calls(after cursor: CallCursor?, limit: Int) async -> CallPage

    /// The intervals kept, oldest first.
    func statistics(_ resolution: Statistics.Resolution) async -> [StatisticsInterval]

    /// Begins a trace of the phone with this identity.
    ///
    /// - Parameter capacity: how many messages wait for a slow reader.
    /// - Throws: ``Problem`` when there is no such phone, or too many traces are under way.
    func trace(phone identity: String, capacity: Int) async throws -> MessageTrace
}

/// A link, and how much comes over it.
struct LinkDescription: Sendable, Hashable {
    /// What it is doing.
    var status: LinkStatus
    /// Messages a second.
    var messageRate: Double?
    /// Events a second.
    var eventRate: Double?

    /// Writes the link as one JSON object.
    func write(to json: inout JSONText) {
        let history = status.history
        json.object { json in
            json.field("name", status.name)
            json.field("phase", status.phase.rawValue)
            json.field("isInService", status.phase == .inService)
            json.field("since", history.since.text)
            json.field("lastReceived", history.lastReceived.text)
            json.field("lastHeartbeat", history.lastHeartbeat.text)
            json.field("lastFailure", status.lastFailure.isEmpty ? nil : status.lastFailure)
            json.field("devices", status.devices)
            json.field("monitoredDevices", status.monitored)
            json.field("refusedDevices", status.refused)
            json.field("outstandingRequests", status.outstanding)
            json.field("isReading", status.isReading)
            json.field("messagesPerSecond", messageRate)
            json.field("eventsPerSecond", eventRate)
            json.field("messagesReceived", history.messagesReceived)
            json.field("eventsReceived", history.eventsReceived)
            json.field("anomalies", history.anomalies)
            json.field("unreadable", history.unreadable)
            json.field("losses", history.losses)
            json.field("resynchronizations", history.resynchronizations)
        }
    }
}

extension SessionStatus {
    /// Writes the fields of the JSON object.
    func writeFields(to json: inout JSONText) {
        json.field("id", String(id))
        json.field("application", application.isEmpty ? nil : application)
        json.field("listener", listener)
        json.field("peer", peer)
        json.field("edition", edition.map { Int($0.rawValue) })
        json.field("connectedAt", connectedAt.text)
        json.field("lastHeard", lastHeard.text)
        json.field("monitors", monitors)
        json.field("outstandingRequests", outstanding)
        json.field("pendingBytes", pendingBytes)
        json.field("peakPendingBytes", peakPendingBytes)
        json.field("lastSequence", lastSequence)
        json.field("framesReceived", framesReceived)
        json.field("framesDropped", framesDropped)
    }
}

extension ClosedSession {
    /// Writes it as one JSON object.
    func write(to json: inout JSONText) {
        json.object { json in
            session.writeFields(to: &json)
            json.field("closedAt", at.text)
            json.field("cause", cause)
            json.field("reason", reason)
        }
    }
}
