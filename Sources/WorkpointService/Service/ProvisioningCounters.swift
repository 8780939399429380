import Synchronization

/// What the provisioning service counts.
public enum ProvisioningCounter: Int, CaseIterable, Sendable {
    /// Connections of phones.
    case connections
    /// Connections refused because there were too many.
    case refusedConnections
    /// Connections that broke off, in the TLS handshake for instance.
    case brokenConnections
    /// HTTP requests.
    case requests
    /// Requests that took too long to come.
    case slowRequests
    /// Requests that were no HTTP, or whose message could not be read.
    case malformedRequests
    /// Answers with status 200.
    case answersOK
    /// Answers with another status.
    case answersRefused
    /// Flows that phones began.
    case flows
    /// Requests answered with `overload`.
    case overloads
    /// Phones that registered themselves.
    case registrations
    /// Requests of phones that are not known and may not register.
    case unknownWorkpoints
    /// Polls.
    case polls
    /// Polls answered with 202.
    case pollsAccepted
    /// Contact-me requests that the phone accepted.
    case contactsAccepted
    /// Contact-me requests that the phone refused, or that did not reach it.
    case contactsFailed
    /// Contact-me requests that were not sent because of the address.
    case contactsForbidden
    /// Jobs accepted.
    case jobsAccepted
    /// Jobs that ended applied.
    case jobsApplied
    /// Jobs that ended failed.
    case jobsFailed
    /// Jobs that ended expired.
    case jobsExpired
    /// Jobs that ended cancelled.
    case jobsCancelled
    /// Alarms.
    case alarms
    /// Times the store could not do what it was asked.
    case storeFailures
}

/// The counts, since the service was started.
public final class ProvisioningCounters: Sendable {
    private let counts = Mutex([UInt64](repeating: 0, count: ProvisioningCounter.allCases.count))

    /// Nothing counted yet.
    public init() {}

    /// How often it happened.
    public subscript(counter: ProvisioningCounter) -> UInt64 { counts.withLock { $0[counter.rawValue] } }

    func add(_ counter: ProvisioningCounter) {
        counts.withLock { $0[counter.rawValue] += 1 }
    }

    func countAnswer(_ status: UInt) {
        add(status == 200 ? .answersOK : .answersRefused)
    }
}
