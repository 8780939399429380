import NIOCore

/// When a connector connects, waits and gives up. A pure value; time and randomness are given to it.
///
/// ```
///            start                     connected
///  stopped ─────────▶ connecting ───────────────────▶ connected
///     ▲                ▲      │ failed                    │ closed
///     │ stop           │ time │                           │
///     └── any state    └── waiting ◀──────────────────────┘
/// ```
///
/// The back-off starts over only after a connection has lasted for a while: a peer that accepts and closes at once is
/// not asked faster and faster.
struct ConnectorMachine {
    /// What to do.
    enum Action: Equatable {
        case none
        /// Begin an attempt.
        case connect
        /// Ask again after this time.
        case wait(TimeAmount)
        /// Put the new wire into service.
        case open
        /// The new wire is not wanted any more.
        case discard
        /// Close the wire in service.
        case close
    }

    private(set) var state = ConnectorState.stopped
    private var backoff: Backoff
    private let stableAfter: TimeAmount
    private var connectedAt = NIODeadline.distantPast
    private var random: any RandomNumberGenerator & Sendable
    private var isAttempting = false

    init(backoff: Backoff, stableAfter: TimeAmount, random: any RandomNumberGenerator & Sendable) {
        self.backoff = backoff
        self.stableAfter = stableAfter
        self.random = random
    }

    mutating func start() -> Action {
        guard case .stopped = state else { return .none }
        backoff.reset()
        // An attempt that outlived a stop is used again.
        return attempt()
    }

    mutating func attemptSucceeded(at now: NIODeadline) -> Action {
        isAttempting = false
        guard case .connecting = state else { return .discard }
        state = .connected
        connectedAt = now
        return .open
    }

    mutating func attemptFailed(_ reason: CloseReason) -> Action {
        isAttempting = false
        guard case .connecting = state else { return .none }
        return wait(after: reason)
    }

    mutating func wireClosed(_ reason: CloseReason, at now: NIODeadline) -> Action {
        guard case .connected = state else { return .none }
        if now - connectedAt >= stableAfter { backoff.reset() }
        return wait(after: reason)
    }

    mutating func waitIsOver() -> Action {
        guard case .waiting = state else { return .none }
        return attempt()
    }

    mutating func stop() -> Action {
        defer { state = .stopped }
        if case .connected = state { return .close }
        return .none
    }

    private mutating func attempt() -> Action {
        state = .connecting(attempt: backoff.failures + 1)
        guard !isAttempting else { return .none }
        isAttempting = true
        return .connect
    }

    private mutating func wait(after reason: CloseReason) -> Action {
        let delay = nextDelay()
        state = .waiting(delay, after: reason)
        return .wait(delay)
    }

    private mutating func nextDelay() -> TimeAmount {
        func draw(_ random: inout some RandomNumberGenerator) -> TimeAmount { backoff.next(using: &random) }
        return draw(&random)
    }
}

/// What a connector is about.
public enum ConnectorState: Sendable, Equatable {
    /// Not started, or stopped.
    case stopped
    /// An attempt is under way; the first after a success or start is 1.
    case connecting(attempt: Int)
    /// A wire is in service.
    case connected
    /// The next attempt follows after this time; the reason is why the last one, or the wire, ended.
    case waiting(TimeAmount, after: CloseReason)
}
