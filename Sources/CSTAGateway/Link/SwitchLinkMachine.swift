/// The life of one connection to a switch, as a value: what has been agreed, what to say next, when to give up.
///
/// It does no I/O and holds no clock: the shell (`SwitchLink`) turns messages into ``Input``s and carries out the
/// ``Action``s. Times are nanoseconds on a monotonic scale.
///
/// ```
///                     ┌────────────── closed, lost, refused ◀───────────── any phase
///                     ▼
///               disconnected
///                     │ connected
///       ┌─────────────┼──────────────────────────┐
///       │ ECMA-354    │ SystemRegister           │ none
///       ▼             ▼                          │
///  openingSession   awaitingGreeting             │
///       │             │ SystemStatus, or 2 s     │
///       │ positive    ▼                          │
///       │           registering                  │
///       │             │ answered (or refused)    │
///       └─────────────┴────────────┬─────────────┘
///                                  ▼
///                             discovering ── the devices are known ──▶ resynchronizing
///                                                                         │   ▲ SystemStatus enabled
///                                       every device monitored, snapshot  ▼   │ or messagesLost
///                                                                       inService
/// ```
public struct SwitchLinkMachine: Sendable {
    /// How the application session with the switch is opened.
    public enum Manner: Hashable, Sendable {
        /// StartApplicationSession of ECMA-354.
        case applicationSession
        /// The switch greets with SystemStatus; we register for more of it with SystemRegister.
        case systemRegister
        /// No session: requests are sent at once.
        case none
    }

    /// Where the connection stands.
    public enum Phase: String, Hashable, Sendable, CaseIterable {
        /// There is no connection.
        case disconnected
        /// Connected; the switch is expected to greet with SystemStatus.
        case awaitingGreeting
        /// StartApplicationSession has been sent.
        case openingSession
        /// SystemRegister has been sent.
        case registering
        /// The list of devices is being fetched.
        case discovering
        /// Monitors are being started and devices snapshotted.
        case resynchronizing
        /// Everything is known; requests and events flow.
        case inService
    }

    /// A status the switch reports of itself, as far as the link acts on it.
    public enum SwitchCondition: String, Hashable, Sendable {
        /// All is well.
        case normal
        /// Restarting: nothing can be asked of it yet.
        case initializing
        /// Ready after a restart: every monitor from before is void.
        case enabled
        /// Some events did not reach us: states must be fetched anew.
        case messagesLost
        /// Not serving.
        case disabled
        /// Some of its devices are not served.
        case partiallyDisabled
        /// Its load is about to be, or is, too high.
        case overloaded

        /// Whether requests are served at all.
        public var isServing: Bool { self != .disabled && self != .initializing }
    }

    /// What happened.
    public enum Input: Hashable, Sendable {
        /// The wire is up.
        case connected
        /// The wire is down.
        case disconnected
        /// Something came from the switch that needs no more than to be noticed as a sign of life.
        case signOfLife
        /// The switch reported its status.
        case switchStatus(SwitchCondition)
        /// The session was accepted: its identifier, and the seconds it lives without a reset.
        case sessionOpened(id: String, seconds: Int?)
        /// The session was refused, or the switch ended it.
        case sessionRefused(reason: String)
        /// The switch took our registration (with the identifier it gave), or refused it (nil).
        case registered(id: String?)
        /// The session's timer was reset to so many seconds.
        case timerReset(seconds: Int?)
        /// The devices are known.
        case devicesKnown
        /// A step of the opening got no answer in time, or an answer that makes no sense.
        case stepFailed(reason: String)
        /// Every device has been monitored and snapshotted (or refused for now).
        case resynchronized
        /// Time has passed.
        case tick
    }

    /// What the shell has to do.
    public enum Action: Hashable, Sendable {
        /// Send StartApplicationSession.
        case startSession
        /// Send SystemRegister.
        case register
        /// Fetch the list of devices.
        case discover
        /// Start monitors and take snapshots of all devices.
        case resynchronize
        /// Take snapshots of all devices; the monitors stand.
        case snapshotAll
        /// Send ResetApplicationSessionTimer for this session.
        case resetTimer(sessionID: String)
        /// Send RequestSystemStatus as a ping.
        case ping
        /// The link is in service: tell the clients.
        case enterService
        /// The link is no longer in service: mark the phones, fail the requests, tell the clients.
        case leaveService(reason: String)
        /// Close the wire; the connector tries again later.
        case close(reason: String)
    }

    /// Where the connection stands.
    public private(set) var phase = Phase.disconnected
    /// The ECMA-354 session, while there is one.
    public private(set) var sessionID: String?
    /// The registration for system status, while there is one.
    public private(set) var registrationID: String?
    /// What the switch last said of itself.
    public private(set) var condition = SwitchCondition.normal

    /// A longer session, in seconds, is reset once a day all the same.
    private static let longestSession = 86_400

    private let manner: Manner
    private let lossLimit: UInt64
    private let greetingLimit: UInt64
    private var heartbeat: Heartbeat
    private var greetingDeadline: UInt64 = 0
    private var resetInterval: UInt64?
    private var nextReset: UInt64 = 0

    /// - Parameters:
    ///   - manner: how the session is opened.
    ///   - lossLimit: silence after which the switch counts as lost, in nanoseconds.
    ///   - greetingLimit: how long to wait for a greeting before registering all the same, in nanoseconds.
    public init(manner: Manner, lossLimit: UInt64 = 10_000_000_000, greetingLimit: UInt64 = 2_000_000_000) {
        self.manner = manner
        self.lossLimit = lossLimit
        self.greetingLimit = greetingLimit
        heartbeat = Heartbeat(limit: lossLimit, now: 0)
    }

    /// How often a tick is needed, in nanoseconds.
    public var tickInterval: UInt64 { heartbeat.checkInterval }

    /// Whether the link serves requests and events.
    public var isInService: Bool { phase == .inService }

    /// Takes one input and answers with what has to be done, in order.
    public mutating func handle(_ input: Input, at now: UInt64) -> [Action] {
        switch input {
        case .connected:
            return connected(at: now)
        case .disconnected:
            return disconnected(reason: "the connection to the switch is down")
        case .tick:
            return tick(at: now)
        default:
            guard phase != .disconnected else { return [] }
            heartbeat.received(at: now)
            return received(input, at: now)
        }
    }

    private mutating func connected(at now: UInt64) -> [Action] {
        heartbeat = Heartbeat(limit: lossLimit, now: now)
        sessionID = nil
        registrationID = nil
        resetInterval = nil
        condition = .normal
        switch manner {
        case .applicationSession:
            phase = .openingSession
            return [.startSession]
        case .systemRegister:
            phase = .awaitingGreeting
            greetingDeadline = now + greetingLimit
            return []
        case .none:
            phase = .discovering
            return [.discover]
        }
    }

    private mutating func disconnected(reason: String) -> [Action] {
        guard phase != .disconnected else { return [] }
        phase = .disconnected
        sessionID = nil
        registrationID = nil
        return [.leaveService(reason: reason)]
    }

    private mutating func giveUp(_ reason: String) -> [Action] {
        disconnected(reason: reason) + [.close(reason: reason)]
    }

    private mutating func received(_ input: Input, at now: UInt64) -> [Action] {
        switch (input, phase) {
        case (.sessionOpened(let id, let seconds), .openingSession):
            sessionID = id
            scheduleReset(seconds: seconds, at: now)
            phase = .discovering
            return [.discover]
        case (.sessionRefused(let reason), _):
            return giveUp("the switch refused or ended the session: \(reason)")
        case (.registered(let id), .registering):
            // A switch without the registration service still serves; then only its silence tells of its state.
            registrationID = id
            phase = .discovering
            return [.discover]
        case (.timerReset(let seconds), _):
            scheduleReset(seconds: seconds, at: now)
            return []
        case (.devicesKnown, .discovering):
            phase = .resynchronizing
            return [.resynchronize]
        case (.resynchronized, .resynchronizing) where condition.isServing:
            phase = .inService
            return [.enterService]
        case (.stepFailed(let reason), .openingSession), (.stepFailed(let reason), .discovering):
            return giveUp(reason)
        case (.stepFailed, .registering):
            phase = .discovering
            return [.discover]
        case (.switchStatus(let status), _):
            return reported(status)
        default:
            return []
        }
    }

    private mutating func reported(_ status: SwitchCondition) -> [Action] {
        let previous = condition
        condition = status
        switch (phase, status) {
        case (.awaitingGreeting, _):
            phase = .registering
            return [.register]
        case (.inService, .enabled), (.resynchronizing, .enabled):
            let wasInService = phase == .inService
            phase = .resynchronizing
            return (wasInService ? [.leaveService(reason: "the switch restarted")] : []) + [.resynchronize]
        case (.resynchronizing, _) where status.isServing && !previous.isServing:
            // What was known before it stopped serving counts no more, whether it serves wholly now or in part.
            return [.resynchronize]
        case (.inService, .messagesLost), (.resynchronizing, .messagesLost):
            return [.snapshotAll]
        case (.inService, .disabled), (.inService, .initializing):
            phase = .resynchronizing
            return [.leaveService(reason: "the switch says it is \(status.rawValue)")]
        default:
            return []
        }
    }

    private mutating func tick(at now: UInt64) -> [Action] {
        guard phase != .disconnected else { return [] }
        var actions: [Action] = []
        if phase == .awaitingGreeting, now >= greetingDeadline {
            phase = .registering
            actions.append(.register)
        }
        if let resetInterval, let sessionID, now >= nextReset {
            nextReset = now + resetInterval
            actions.append(.resetTimer(sessionID: sessionID))
        }
        switch heartbeat.check(at: now) {
        case .lively: break
        case .ask: actions.append(.ping)
        case .lost: return giveUp("the switch has been silent for \(lossLimit / 1_000_000_000) s")
        }
        return actions
    }

    private mutating func scheduleReset(seconds: Int?, at now: UInt64) {
        guard let seconds, seconds > 0 else {
            resetInterval = nil
            return
        }
        // At half time, so that one lost reset does not end the session.
        let interval = UInt64(min(seconds, Self.longestSession)) * 500_000_000
        resetInterval = interval
        nextReset = now + interval
    }
}
