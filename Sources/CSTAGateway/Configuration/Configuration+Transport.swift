import NIOCore
import Transport

// The configuration in the transport's terms.

extension Duration {
    /// The same time for NIO.
    var timeAmount: TimeAmount { .nanoseconds(Int64(nanosecondsClamped)) }
}

extension ClientListenerConfiguration {
    /// What the transport's listener is told.
    func listening(_ tls: TLSServer?) -> ListenerConfiguration {
        var wires = ListenerConfiguration(host: host, port: port, tls: tls)
        wires.maximumConnections = maximumConnections
        wires.maximumConnectionsPerAddress = maximumConnectionsPerAddress
        wires.firstFrameDeadline = firstFrameDeadline.timeAmount
        wires.idleTimeout = idleTimeout?.timeAmount
        wires.outbox = outboxPolicy
        return wires
    }

    /// The limits of a client's outbox.
    var outboxPolicy: OutboxPolicy {
        OutboxPolicy(
            softLimitBytes: max(1, outboxSoftLimit), hardLimitBytes: max(outboxSoftLimit, outboxHardLimit, 1),
            maximumAge: outboxMaximumAge.timeAmount)
    }
}

extension LinkConfiguration {
    /// The waits between connection attempts.
    var backoff: Backoff {
        Backoff(initial: firstReconnect.timeAmount, maximum: longestReconnect.timeAmount)
    }
}
