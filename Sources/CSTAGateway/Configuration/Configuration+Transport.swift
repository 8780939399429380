import NIOCore
import Transport

// The configuration in the transport's terms.

extension Duration {
    /// The same time for NIO.
    var timeAmount: TimeAmount { .nanoseconds(Int64(nanosecondsClamped)) }
}

extension ClientListenerConfiguration {
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
