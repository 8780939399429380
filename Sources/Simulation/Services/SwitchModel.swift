import ECMA323

/// The simulated switching function: requests, human actions and the time go in, messages come out.
///
/// A pure value without a clock: every call says what time it is, as time since the switch started. What falls due by
/// itself is done by ``advance(to:)``; ``nextDeadline`` says when to call it next.
///
/// A positive response always comes before the events it causes, and the response to MonitorStart before the first
/// event of that monitor.
public struct SwitchModel: Sendable {
    /// What happens to sessions with the time.
    enum SessionTimer: Sendable {
        case heartbeat(SessionID)
        case expiry(SessionID)
    }

    /// What the switch was made from.
    public let configuration: SimulatedSwitchConfiguration
    var engine: CallEngine
    var monitors = MonitorDirectory()
    var sessions: [SessionID: SwitchSession] = [:]
    var sessionTimers = TimerQueue<Duration, SessionTimer>()
    /// What the switch says about itself in SystemStatus.
    public internal(set) var systemStatus: CSTA.SystemStatusValue = .normal
    /// Messages that follow the response being made, before any event.
    var trailing: [any CSTAMessage] = []
    var outputs: [SwitchOutput] = []
    /// Whether somebody plays the people and wants to know where it rings.
    public var notesRinging = false
    /// Every device at which a call began to ring since the last look.
    var rungDevices: [DeviceIndex] = []
    /// Whether somebody wants to know how many calls the devices have.
    var notesCalls = false
    /// Every device that something happened at since the last look at its calls.
    var concernedDevices: Set<DeviceIndex> = []
    var chance: SeededGenerator
    private var lastSession: UInt64 = 0
    private var lastServiceReference: UInt64 = 0
    var lastRegistration: UInt64 = 0
    var lastApplicationSession: UInt64 = 0

    /// Makes a switch with no calls and nobody connected.
    public init(configuration: SimulatedSwitchConfiguration) {
        self.configuration = configuration
        engine = CallEngine(
            devices: configuration.devices, timings: configuration.timings,
            outsidePrefix: configuration.outsidePrefix, firstCall: configuration.firstCall,
            interworkingPrefix: configuration.interworkingPrefix)
        chance = SeededGenerator(seed: configuration.seed)
    }

    /// Time since the switch started.
    public var now: Duration { engine.now }

    /// When the switch next does something by itself.
    public var nextDeadline: Duration? {
        switch (engine.nextDeadline, sessionTimers.next) {
        case (let a?, let b?): min(a, b)
        case (let a, let b): a ?? b
        }
    }

    /// How many monitors are running.
    public var monitorCount: Int { monitors.count }

    /// How many calls exist.
    public var callCount: Int { engine.calls.count }

    // MARK: Input

    /// Somebody connected.
    public mutating func openSession(at time: Duration) -> (SessionID, [SwitchOutput]) {
        pass(to: time)
        lastSession += 1
        let id = SessionID(rawValue: lastSession)
        sessions[id] = SwitchSession(id: id)
        if configuration.sessions == .systemStatus {
            request(CSTA.SystemStatus(systemStatus: .enabled), to: id)
        }
        return (id, takeOutputs())
    }

    /// A connection is gone, and with it its monitors and registrations.
    public mutating func closeSession(_ id: SessionID, at time: Duration) -> [SwitchOutput] {
        pass(to: time)
        sessions[id] = nil
        monitors.stopAll(of: id)
        return takeOutputs()
    }

    /// A message arrived.
    ///
    /// - Parameters:
    ///   - edition: the edition of the message's namespace, if it has one of ECMA-323.
    public mutating func handle(
        _ message: any CSTAMessage, invokeID: InvokeID, edition: Edition?, from id: SessionID, at time: Duration
    ) -> [SwitchOutput] {
        pass(to: time)
        guard sessions[id] != nil else { return takeOutputs() }
        let kind = message.kind
        switch kind.role {
        case .response, .error:
            sessions[id]?.unanswered[invokeID] = nil
            return takeOutputs()
        case .event, .parameter:
            return takeOutputs()
        case .request, .notification:
            break
        }
        // Without a negotiated session each answer is in the edition of its request.
        if sessions[id]?.application == nil, !kind.isApplicationSession, let edition { sessions[id]?.edition = edition }
        let answerEdition = sessions[id]?.edition ?? edition ?? configuration.edition
        let context = ServiceContext(session: id, edition: answerEdition)
        let answer = serve(message, kind: kind, context: context)
        if let answer, kind.role == .request { send(answer, invokeID: invokeID, edition: answerEdition, to: id) }
        for message in trailing { send(message, invokeID: .event, edition: answerEdition, to: id) }
        trailing.removeAll(keepingCapacity: true)
        publishFacts()
        return takeOutputs()
    }

    /// Something arrived that cannot be understood as a message.
    public mutating func refuse(
        _ error: CSTA.OperationErrors, invokeID: InvokeID, edition: Edition?, from id: SessionID, at time: Duration
    ) -> [SwitchOutput] {
        pass(to: time)
        let answerEdition = sessions[id]?.edition ?? edition ?? configuration.edition
        if invokeID != .event {
            send(Refusal.operation(error).message, invokeID: invokeID, edition: answerEdition, to: id)
        }
        return takeOutputs()
    }

    /// Lets the time pass.
    public mutating func advance(to time: Duration) -> [SwitchOutput] {
        pass(to: time)
        return takeOutputs()
    }

    // MARK: Output

    private mutating func serve(
        _ message: any CSTAMessage, kind: MessageKind, context: ServiceContext
    ) -> (any CSTAMessage)? {
        do throws(Refusal) {
            if case .applicationSession = configuration.sessions, sessions[context.session]?.application == nil,
                !kind.isApplicationSession
            {
                throw .operation(.securityViolation)
            }
            guard let service = Self.services[kind] else { throw .operation(.serviceNotSupported) }
            return try service(&self, message, context)
        } catch {
            return error.message
        }
    }

    /// Sends a message.
    mutating func send(_ message: any CSTAMessage, invokeID: InvokeID, edition: Edition, to session: SessionID) {
        outputs.append(SwitchOutput(session: session, action: .send(message, invokeID: invokeID, edition: edition)))
    }

    /// Sends a request of the switch's own.
    mutating func request(_ message: any CSTAMessage, to id: SessionID) {
        guard let invokeID = sessions[id]?.takeInvokeID(for: message.kind) else { return }
        send(message, invokeID: invokeID, edition: sessions[id]?.edition ?? configuration.edition, to: id)
    }

    /// Takes the outputs out.
    mutating func takeOutputs() -> [SwitchOutput] {
        defer { outputs.removeAll(keepingCapacity: true) }
        return outputs
    }

    /// A reference for a service that answers in several messages.
    mutating func newServiceReference() -> String {
        lastServiceReference += 1
        return "S\(lastServiceReference)"
    }

    /// Lets the time pass and tells what came of it.
    mutating func pass(to time: Duration) {
        while let due = sessionTimers.popDue(time) {
            advanceEngine(to: due.time)
            fire(due.event)
        }
        advanceEngine(to: time)
    }

    private mutating func advanceEngine(to time: Duration) {
        engine.advance(to: time)
        publishFacts()
    }

    /// Tells every fact to everybody who asked for it.
    mutating func publishFacts() {
        for fact in engine.drainFacts() {
            switch fact {
            case .call(let fact): publish(fact)
            case .feature(let fact):
                for monitor in monitors.listeners(for: fact) {
                    deliver(event(fact, crossReference: monitor.crossReference), to: monitor)
                }
            }
        }
    }

    private mutating func publish(_ fact: CallFact) {
        if notesRinging, case .delivered = fact.kind { rungDevices.append(fact.device) }
        if notesCalls { for listener in fact.audience { concernedDevices.insert(listener.device) } }
        for listener in monitors.listeners(for: fact) {
            let monitor = listener.monitor
            let event = event(fact, crossReference: monitor.crossReference, localState: listener.localState)
            if let event { deliver(event, to: monitor) }
        }
        guard case .callCleared = fact.kind else { return }
        for monitor in monitors.callEnded(fact.call) {
            monitors.stop(monitor.number)
            request(CSTA.MonitorStop(monitorCrossRefID: monitor.crossReference), to: monitor.session)
        }
    }

    private mutating func deliver(_ event: any CSTAMessage, to monitor: SwitchMonitor) {
        guard !monitor.filter.withholds(event.kind) else { return }
        send(event, invokeID: .event, edition: monitor.edition, to: monitor.session)
    }
}
