/// How long things take at a simulated phone.
public struct WorkpointTimings: Hashable, Sendable {
    /// From power or restart to the first message.
    public var boot: ClosedRange<Duration> = .seconds(40)...(.seconds(90))
    /// Between the service's answer and the next message.
    public var think: ClosedRange<Duration> = .milliseconds(5)...(.milliseconds(200))
    /// From the last change at the phone to `local-changes`.
    public var localChanges: Duration = .seconds(5)
    /// From the end of the call to the `solicited` that `send-solicited` asked for; also when it was idle all along.
    public var solicited: ClosedRange<Duration> = .milliseconds(100)...(.seconds(2))
    /// The least time between two contact-me requests that it heeds; `dls-contact-interval` may say otherwise.
    public var contactGap: Duration = .seconds(300)
    /// Between two polls.
    public var poll: Duration = .seconds(60)
    /// From an answer `overload` to the same request again.
    public var overload: ClosedRange<Duration> = .seconds(2)...(.seconds(4))
    /// How long the service's answer is awaited; then the connection counts as lost.
    public var answer: Duration = .seconds(60)
    /// From a lost connection to the next try.
    public var reconnect: ClosedRange<Duration> = .seconds(5)...(.seconds(15))
    /// How many tries there are in a row.
    public var reconnectAttempts = 4
    /// The pause after that.
    public var pause: Duration = .seconds(600)

    /// The usual times.
    public init() {}

    /// No waiting at all: for tests that go message by message.
    public static let immediate: WorkpointTimings = {
        var timings = WorkpointTimings()
        timings.boot = .zero ... .zero
        timings.think = .zero ... .zero
        timings.localChanges = .zero
        timings.solicited = .zero ... .zero
        return timings
    }()
}
