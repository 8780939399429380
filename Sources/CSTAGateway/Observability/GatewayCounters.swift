import Synchronization

/// What the gateway counts.
public enum GatewayCounter: Int, CaseIterable, Sendable {
    /// Messages received from switches.
    case linkMessagesReceived
    /// Call-control and device events received from switches.
    case eventsReceived
    /// Events handed to clients.
    case eventsDelivered
    /// Events from a switch that were skipped because they could not be read.
    case poisonEvents
    /// Events whose cross-reference identifier belongs to no monitor of ours.
    case strayEvents
    /// Events that did not fit the state of the phone.
    case anomalies
    /// Devices snapshotted to heal their state.
    case healingSnapshots
    /// Events made up by the gateway to tell clients what they missed.
    case syntheticEvents
    /// Answers from a switch that came too late or belong to no request.
    case lateResponses
    /// Requests to a switch that got no answer in time.
    case requestTimeouts
    /// Monitors that a switch refused.
    case monitorRefusals
    /// Times a link went into service.
    case linkUps
    /// Times a link went out of service.
    case linkLosses
    /// Times a link stopped reading because clients could not keep up.
    case linkPauses
    /// Client connections.
    case clientConnections
    /// Sessions opened.
    case sessionsOpened
    /// Sessions refused.
    case sessionsRefused
    /// Sessions ended because their timer ran out.
    case sessionsExpired
    /// Requests received from clients.
    case requestsReceived
    /// Requests from clients answered with an error.
    case requestsRefused
    /// Requests denied by an access rule.
    case accessDenied
    /// Requests forwarded to a switch.
    case requestsForwarded
    /// Messages from clients that could not be read.
    case malformedRequests
    /// Requests before there was a session.
    case requestsBeforeSession
    /// Requests with the invoke identifier of one that is unanswered.
    case duplicateInvokeIDs
    /// Monitors started for clients.
    case monitorsStarted
    /// Monitors stopped for clients.
    case monitorsStopped
    /// Clients cut off because they read too slowly.
    case slowClientsClosed
    /// Connections closed for a broken frame.
    case framingFailures
    /// Events that an event tap had no room for.
    case tapEventsLost

    /// The name behind the prefix `gatewayd_`; names do not change.
    public var name: String { Self.texts[rawValue].name }

    /// One line of help, as /metrics prints it.
    public var help: String { Self.texts[rawValue].help }

    /// Names and help in the order of the cases.
    private static let texts: [(name: String, help: String)] = [
        ("link_messages_received_total", "Messages received from switches"),
        ("events_received_total", "Events received from switches"),
        ("events_delivered_total", "Events handed to clients"),
        ("poison_events_total", "Events from switches skipped because they could not be read"),
        ("stray_events_total", "Events for a cross-reference identifier that is not ours"),
        ("phone_anomalies_total", "Events that did not fit the state of the phone"),
        ("healing_snapshots_total", "Snapshots taken to heal the state of a phone"),
        ("synthetic_events_total", "Events made up to tell clients what they missed"),
        ("late_responses_total", "Responses from switches that belong to no request"),
        ("request_timeouts_total", "Requests to switches without an answer in time"),
        ("monitor_refusals_total", "Monitors refused by switches"),
        ("link_ups_total", "Times a link went into service"),
        ("link_losses_total", "Times a link went out of service"),
        ("link_pauses_total", "Times a link stopped reading for slow clients"),
        ("client_connections_total", "Client connections accepted"),
        ("sessions_opened_total", "Application sessions opened"),
        ("sessions_refused_total", "Application sessions refused"),
        ("sessions_expired_total", "Application sessions ended by their timer"),
        ("requests_received_total", "Requests received from clients"),
        ("requests_refused_total", "Requests answered with an error"),
        ("access_denied_total", "Requests denied by an access rule"),
        ("requests_forwarded_total", "Requests forwarded to switches"),
        ("malformed_requests_total", "Client messages that could not be read"),
        ("requests_before_session_total", "Requests before there was a session"),
        ("duplicate_invoke_ids_total", "Requests with an invoke identifier in use"),
        ("monitors_started_total", "Monitors started for clients"),
        ("monitors_stopped_total", "Monitors stopped for clients"),
        ("slow_clients_closed_total", "Clients closed because they read too slowly"),
        ("framing_failures_total", "Connections closed for a broken frame"),
        ("event_tap_lost_total", "Events an event tap had no room for"),
    ]
}

/// The gateway's counters; add to them from any thread.
public final class GatewayCounters: Sendable {
    // A noncopyable atomic cannot live in an array; the buffer is written through atomic operations alone.
    private nonisolated(unsafe) let cells: UnsafeMutablePointer<Atomic<UInt64>>

    /// From the read that brought events to their being handed to the wires of clients, once for each delivery.
    public let deliveryLatency = LatencyHistogram()
    /// From a request to a switch to its answer.
    public let requestLatency = LatencyHistogram()

    /// All counters at zero.
    public init() {
        cells = .allocate(capacity: GatewayCounter.allCases.count)
        for index in GatewayCounter.allCases.indices {
            (cells + index).initialize(to: Atomic(0))
        }
    }

    deinit {
        cells.deinitialize(count: GatewayCounter.allCases.count)
        cells.deallocate()
    }

    /// Adds to one counter.
    public func add(_ counter: GatewayCounter, _ amount: Int = 1) {
        guard amount > 0 else { return }
        cells[counter.rawValue].wrappingAdd(UInt64(amount), ordering: .relaxed)
    }

    /// The present value of one counter.
    public subscript(counter: GatewayCounter) -> UInt64 {
        cells[counter.rawValue].load(ordering: .relaxed)
    }

    /// All counters with their present values, in the order of their declaration.
    public var all: [(counter: GatewayCounter, value: UInt64)] {
        GatewayCounter.allCases.map { ($0, self[$0]) }
    }
}
