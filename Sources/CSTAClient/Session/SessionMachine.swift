import ECMA323
import NIOCore
import Transport

/// A provider without its wires and timers: connections, the session, requests, monitors and the reducer, as a value.
///
/// Inputs are what happens, each with the time; what is to be done about it is taken out with ``takeEffects()``, and what
/// has changed with `model.takeChanges()`.
///
/// ```
///            start             connected          session open        status read         all devices read
///   idle ──────────▶ connecting ────────▶ opening ───────────▶ asking ───────────▶ open (out of service ─▶ in service)
///                      ▲   │ failed                                                  │ closed
///                      │   ▼                                                         │
///                    waiting ◀───────────────────────────────────────────────────────┘        shut down from anywhere: ended
/// ```
struct SessionMachine: Sendable {
    /// What the shell has to do.
    enum Effect: Sendable {
        /// Make a connection to this one of the gateways.
        case connect(gateway: Int)
        /// Send a message.
        case send(any CSTAMessage, InvokeID)
        /// Close the connection; the text says why.
        case close(String)
        /// A request of the application has ended.
        case complete(UInt64, Result<any CSTAMessage, ProviderError>)
        /// The wait for an address to be in service has ended, with the error or in success.
        case monitored(UInt64, ProviderError?)
        /// Every gateway has been tried once in vain, or the one that answers could not serve for as long as a
        /// request may take.
        case roundFailed(OutOfServiceReason)
    }

    enum Phase: Sendable, Equatable {
        case idle
        case connecting
        /// Until the next round of attempts.
        case waiting(NIODeadline)
        /// StartApplicationSession is under way.
        case opening
        /// The switching function is asked for its state.
        case asking
        /// Requests can be made.
        case open
        case ended
    }

    let configuration: ProviderConfiguration
    var model = ProviderModel()
    private(set) var phase = Phase.idle
    var pending = PendingRequests()
    var queue: SynchronizationQueue
    /// The edition that was agreed on.
    private(set) var edition: Edition
    private var gateway = 0
    private var failuresInRound = 0
    private var backoff: Backoff
    private var random: SplitMix64
    private var sessionID: String?
    private var timerReset: NIODeadline?
    private var resetInterval = TimeAmount.seconds(60)
    private var lastReceived = NIODeadline.uptimeNanoseconds(0)
    private var heartbeatDue = NIODeadline.distantFuture
    private var refusal: OutOfServiceReason?
    /// Whether the switching function says that it can be used.
    private(set) var isServing = false
    /// Until when a switching function that cannot be used yet is waited for before that counts as a failure.
    private var patienceEnds: NIODeadline?
    /// What SnapshotDevice told of an address whose calls are being read.
    var farEnds: [String: [CSTA.SnapshotDeviceResponseInfo]] = [:]
    /// Snapshots that come in segments, by the identifiers of their services.
    var segments: [String: (job: SynchronizationJob, entries: [CSTA.SnapshotDeviceResponseInfo])] = [:]
    /// Who waits for an address to be in service: the numbers of the application's requests.
    var waiters: [String: [UInt64]] = [:]
    private var effects: [Effect] = []

    init(_ configuration: ProviderConfiguration, seed: UInt64) {
        self.configuration = configuration
        edition = configuration.edition
        backoff = configuration.backoff
        random = SplitMix64(seed: configuration.seed ?? seed)
        queue = SynchronizationQueue(window: max(1, configuration.synchronizationWindow))
    }

    /// Takes out what is to be done, in order.
    mutating func takeEffects() -> [Effect] {
        defer { effects.removeAll(keepingCapacity: true) }
        return effects
    }

    /// When ``timePassed(at:)`` is to be called at the latest; nil when nothing waits.
    var nextDeadline: NIODeadline? {
        var next = pending.earliest
        func include(_ deadline: NIODeadline?) {
            if let deadline { next = min(next ?? deadline, deadline) }
        }
        switch phase {
        case .waiting(let until): include(until)
        case .open:
            include(heartbeatDue)
            if !isServing { include(patienceEnds) }
            include(timerReset)
        case .idle, .connecting, .opening, .asking, .ended: break
        }
        return next
    }

    // MARK: Connections

    /// Begins to connect. Does nothing if it has begun.
    mutating func start(at now: NIODeadline) {
        guard phase == .idle else { return }
        model.setState(.outOfService(.connecting), at: now)
        connect()
    }

    private mutating func connect() {
        phase = .connecting
        effect(.connect(gateway: gateway))
    }

    /// A connection was made.
    mutating func connected(at now: NIODeadline) {
        guard phase == .connecting else { return effect(.close("not wanted any more")) }
        noteReceived(at: now)
        edition = configuration.edition
        guard let login = configuration.login else { return ask(at: now) }
        phase = .opening
        send(
            CSTA.StartApplicationSession(
                applicationInfo: CSTA.StartApplicationSessionApplicationInfo(
                    applicationID: configuration.applicationID,
                    applicationSpecificInfo: login.applicationSpecificInfo),
                requestedProtocolVersions: [configuration.edition.namespace],
                requestedSessionDuration: configuration.sessionSeconds), .openSession, at: now)
    }

    /// A connection could not be made.
    mutating func connectFailed(_ why: String, at now: NIODeadline) {
        guard phase == .connecting else { return }
        failed(.connectionLost(why), at: now)
    }

    /// The connection has ended.
    mutating func closed(_ why: String, at now: NIODeadline) {
        switch phase {
        case .opening, .asking, .open: break
        case .idle, .connecting, .waiting, .ended: return
        }
        let reason = refusal ?? .connectionLost(why)
        if phase == .open { backoff.reset() }
        for entry in pending.removeAll() {
            if case .application(let token) = entry.purpose {
                effect(.complete(token, .failure(.connectionLost(entry.kind))))
            }
        }
        queue.removeAll()
        farEnds.removeAll()
        segments.removeAll()
        model.forgetMonitors()
        (sessionID, timerReset, refusal, isServing, patienceEnds) = (nil, nil, nil, false, nil)
        failed(reason, at: now)
    }

    private mutating func failed(_ reason: OutOfServiceReason, at now: NIODeadline) {
        model.setState(.outOfService(reason), lastSeen: lastReceived, at: now)
        failuresInRound += 1
        gateway = (gateway + 1) % max(1, configuration.gateways.count)
        guard failuresInRound >= configuration.gateways.count else { return connect() }
        failuresInRound = 0
        effect(.roundFailed(reason))
        phase = .waiting(now + backoff.next(using: &random))
    }

    /// The application has no use for the provider any more.
    mutating func shutDown(at now: NIODeadline) {
        guard phase != .ended else { return }
        for entry in pending.removeAll() {
            if case .application(let token) = entry.purpose {
                effect(.complete(token, .failure(.connectionLost(entry.kind))))
            }
        }
        model.setState(.shutDown, at: now)
        for token in waiters.values.flatMap(\.self) {
            effect(.monitored(token, .outOfService(.notStarted)))
        }
        waiters = [:]
        if let sessionID {
            let stop = CSTA.StopApplicationSession(sessionID: sessionID, sessionEndReason: .definedEndReason(.normal))
            send(stop, .stopSession, at: now)
            _ = pending.removeAll()
        }
        phase = .ended
        effect(.close("shut down"))
    }

    // MARK: Time

    /// Lets the time pass: waits end, requests time out, the heartbeat beats.
    mutating func timePassed(at now: NIODeadline) {
        if case .waiting(let until) = phase, until <= now { connect() }
        for entry in pending.removeDue(at: now) { timedOut(entry, at: now) }
        guard phase == .open else { return }
        if let due = patienceEnds, due <= now, !isServing, case .outOfService(let reason) = model.state {
            patienceEnds = nil
            effect(.roundFailed(reason))
        }
        if let due = timerReset, due <= now, let sessionID {
            timerReset = now + resetInterval
            send(
                CSTA.ResetApplicationSessionTimer(
                    sessionID: sessionID, requestedSessionDuration: configuration.sessionSeconds), .resetTimer, at: now)
        }
        if heartbeatDue <= now {
            // No other one before this one is answered or has timed out.
            heartbeatDue = now + configuration.heartbeat + configuration.requestTimeout
            send(CSTA.RequestSystemStatus(), .heartbeat, at: now)
        }
    }

    /// A message came: the connection lives.
    private mutating func noteReceived(at now: NIODeadline) {
        lastReceived = now
        heartbeatDue = now + configuration.heartbeat
    }

    private mutating func timedOut(_ entry: PendingRequests.Entry, at now: NIODeadline) {
        switch entry.purpose {
        case .application(let token): effect(.complete(token, .failure(.timedOut(entry.kind))))
        case .openSession, .heartbeat: effect(.close("no answer to \(entry.kind.name)"))
        case .register: send(CSTA.RequestSystemStatus(), .readStatus, at: now)
        case .readStatus: opened(nil, at: now)
        case .synchronize(let job): notAnswered(job, at: now)
        case .resetTimer, .stopMonitor, .stopSession: break
        }
    }

    // MARK: Messages

    /// A message came.
    mutating func received(_ message: any CSTAMessage, _ invokeID: InvokeID, at now: NIODeadline) {
        noteReceived(at: now)
        switch message.kind.role {
        case .response, .error:
            if let entry = pending.remove(invokeID) { answered(entry, message, at: now) }
        case .event:
            model.apply(message, at: now)
            if let event = message as? CSTA.BackInServiceEvent,
                let address = model.address(ofMonitor: event.monitorCrossRefID)
            {
                synchronize([.calls(address)], at: now)
            }
        case .request, .notification:
            if let answer = Self.answer(to: message) { effect(.send(answer, invokeID)) }
            asked(message, at: now)
        case .parameter: break
        }
    }

    /// A message could not be read. It may have been an event of any monitor, so everything is read anew.
    mutating func receivedUnreadable(_ why: String, at now: NIODeadline) {
        noteReceived(at: now)
        model.noteUnreadable(why, at: now)
        if phase == .open, isServing { synchronizeAll(at: now) }
    }

    private static func answer(to request: any CSTAMessage) -> (any CSTAMessage)? {
        switch request.kind {
        case .systemStatus: CSTA.SystemStatusResponse()
        case .requestSystemStatus: CSTA.RequestSystemStatusResponse(systemStatus: .normal)
        case .monitorStop: CSTA.MonitorStopResponse()
        case .swFunctionDevicesChanged: CSTA.SwFunctionDevicesChangedResponse()
        case .swFunctionCapsChanged: CSTA.SwFunctionCapsChangedResponse()
        default: request.kind.role == .request ? CSTA.CSTAErrorCode.serviceNotSupported : nil
        }
    }

    /// The switching function asks or tells something.
    private mutating func asked(_ message: any CSTAMessage, at now: NIODeadline) {
        switch message {
        case let message as CSTA.SystemStatus: statusTold(message.systemStatus, at: now)
        case let message as CSTA.SnapshotDeviceData: segment(message, at: now)
        case let message as CSTA.MonitorStop: monitorEnded(message.monitorCrossRefID, at: now)
        case is CSTA.SwFunctionDevicesChanged: if isServing { synchronizeUnmonitored(at: now) }
        case is CSTA.SystemRegisterAbort: register(at: now)
        case let message as CSTA.ApplicationSessionTerminated:
            sessionID = nil
            let reason =
                switch message.sessionTermReason {
                case .definedTermReason(let reason): reason.wireName
                case .serverTermReason(let text): text
                }
            refusal = .connectionLost("the gateway ended the session: \(reason)")
            effect(.close("the session is over"))
        default: break
        }
    }

    private mutating func answered(_ entry: PendingRequests.Entry, _ message: any CSTAMessage, at now: NIODeadline) {
        switch entry.purpose {
        case .application(let token): effect(.complete(token, .success(message)))
        case .openSession: sessionAnswered(message, at: now)
        case .register: send(CSTA.RequestSystemStatus(), .readStatus, at: now)
        case .readStatus: opened((message as? CSTA.RequestSystemStatusResponse)?.systemStatus, at: now)
        case .heartbeat:
            if let answer = message as? CSTA.RequestSystemStatusResponse { heard(answer.systemStatus, at: now) }
        case .synchronize(let job): synchronized(job, message, at: now)
        case .resetTimer, .stopMonitor, .stopSession: break
        }
    }

    // MARK: The session

    private mutating func sessionAnswered(_ message: any CSTAMessage, at now: NIODeadline) {
        guard phase == .opening else { return }
        switch message {
        case let accepted as CSTA.StartApplicationSessionPosResponse:
            sessionID = accepted.sessionID
            edition = Edition(namespace: accepted.actualProtocolVersion) ?? configuration.edition
            let seconds = accepted.actualSessionDuration ?? configuration.sessionSeconds
            resetInterval = .seconds(Int64(max(1, seconds / 2)))
            timerReset = now + resetInterval
            ask(at: now)
        case let refused as CSTA.StartApplicationSessionNegResponse:
            let text =
                switch refused.errorCode {
                case .definedError(let error): error.wireName
                case .applError(let text): text
                }
            refusal = .sessionRefused(text)
            effect(.close("the session was refused"))
        default:
            refusal = .sessionRefused("\(message)")
            effect(.close("the session was refused"))
        }
    }

    private mutating func ask(at now: NIODeadline) {
        phase = .asking
        register(at: now)
    }

    private mutating func register(at now: NIODeadline) {
        send(CSTA.SystemRegister(requestTypes: [.systemStatus: true]), .register, at: now)
    }

    /// The state of the switching function is known, or cannot be asked for.
    private mutating func opened(_ status: CSTA.SystemStatusValue?, at now: NIODeadline) {
        guard phase == .asking else { return }
        phase = .open
        failuresInRound = 0
        guard status.isServing else {
            patienceEnds = now + configuration.requestTimeout
            return notServing(status ?? .disabled, at: now)
        }
        if let status { model.setSystemStatus(status, at: now) }
        isServing = true
        synchronizeAll(at: now)
    }

    /// SystemStatus came. The same one again tells that another part has been lost or has come back.
    private mutating func statusTold(_ status: CSTA.SystemStatusValue, at now: NIODeadline) {
        let isNews = model.systemStatus != status || status == .partiallyDisabled || status == .messagesLost
        guard phase == .open, isNews else { return }
        guard Optional(status).isServing else { return notServing(status, at: now) }
        model.setSystemStatus(status, at: now)
        isServing = true
        synchronizeAll(at: now)
    }

    /// The answer to a heartbeat may tell what no SystemStatus has told.
    private mutating func heard(_ status: CSTA.SystemStatusValue, at now: NIODeadline) {
        if status != model.systemStatus { statusTold(status, at: now) }
    }

    private mutating func notServing(_ status: CSTA.SystemStatusValue, at now: NIODeadline) {
        isServing = false
        model.setState(.outOfService(.switchingFunction(status)), at: now)
        model.setSystemStatus(status, at: now)
    }

    /// Everything that was wanted has been read, or nothing more can be.
    mutating func settle(at now: NIODeadline) {
        guard phase == .open, isServing, queue.isEmpty else { return }
        model.setState(.inService, at: now)
        model.settle(at: now)
    }

    // MARK: Sending

    mutating func effect(_ effect: Effect) { effects.append(effect) }

    mutating func send(
        _ message: any CSTAMessage, _ purpose: PendingRequests.Purpose, within time: TimeAmount? = nil,
        at now: NIODeadline
    ) {
        let deadline = now + (time ?? configuration.requestTimeout)
        effect(.send(message, pending.add(purpose, message.kind, deadline: deadline)))
    }

    /// The application makes a request.
    ///
    /// - Parameter token: under which ``Effect/complete(_:_:)`` gives its end.
    mutating func request(_ message: any CSTAMessage, token: UInt64, within time: TimeAmount?, at now: NIODeadline) {
        guard phase == .open else {
            let reason =
                if case .outOfService(let reason) = model.state { reason } else { OutOfServiceReason.notStarted }
            return effect(.complete(token, .failure(.outOfService(reason))))
        }
        guard pending.applicationCount < configuration.maximumRequests else {
            return effect(.complete(token, .failure(.tooManyRequests)))
        }
        send(message, .application(token), within: time, at: now)
    }

    /// A message could not be sent because it does not fit a frame.
    mutating func tooLong(_ invokeID: InvokeID) {
        guard let entry = pending.remove(invokeID), case .application(let token) = entry.purpose else { return }
        effect(.complete(token, .failure(.messageTooLong(entry.kind))))
    }
}

extension CSTA.SystemStatusValue? {
    /// Whether a switching function that says this can be used; one that says nothing is taken to be.
    fileprivate var isServing: Bool {
        switch self {
        case .disabled, .initializing: false
        case nil, .normal, .enabled, .partiallyDisabled, .messagesLost, .overloadImminent, .overloadReached,
            .overloadRelieved:
            true
        }
    }
}
