import DeviceActors
import ECMA323
import Logging
import NIOCore
import Transport

/// One client connection: we are the switching function here.
///
/// A thin shell around ``ApplicationSessionMachine``: it reads requests, asks the access policy, answers what the
/// gateway knows by itself, hands the rest to the link that feeds the device, and carries events to the wire. It lives
/// on its wire's event loop; every method is called there.
final class ApplicationSession: @unchecked Sendable {
    /// What a request needs to be answered.
    struct Request: Sendable {
        /// The client's invoke identifier.
        let invokeID: InvokeID
        /// The edition to answer in.
        let edition: Edition
        /// The request's kind.
        let kind: MessageKind
        /// The root element's name.
        let name: String
        /// Which of the connection's sessions it came in.
        var epoch: UInt32 = 0
    }

    /// A registration for system status.
    struct StatusRegistration {
        /// The identifier given to the client.
        let id: String
        /// The edition to report in.
        let edition: Edition
        /// The status values the client does not want to hear.
        var filter: CSTA.StatusFilter?
        /// When status was last sent, in nanoseconds on the loop's scale.
        var lastSent: UInt64
    }

    let core: GatewayCore
    let listener: ClientListenerConfiguration
    /// The number of the listener it came in by; 0 for none.
    let door: UInt64
    let wire: Wire
    let loop: ClientLoop
    var machine: ApplicationSessionMachine
    private(set) var key = SessionKey(slot: 0, generation: 0)
    var monitors: MonitorTable
    var registrations: [StatusRegistration] = []
    var certificateApplication: String?
    var listings: [Listing] = []
    var isListing = false

    private var scanner = Scanner()
    private var decoder = MessageDecoder()
    private var requests = TokenBucket(rate: 1_000, burst: 2_000)
    private var malformedInARow = 0
    private var lastHeard: UInt64
    private let connectedAt: Timestamp
    /// The application it acts as, or acted as before it was ended.
    private var servedAs = ""
    private var lastAsked: UInt64 = 0
    /// Counts the sessions of this connection: what one of them began must not be finished in the next.
    var epoch: UInt32 = 0
    var congestion = Congestion.none
    private var ownInvokeID = InvokeID.first
    private(set) var isEnded = false
    private var isEnding = false
    private(set) var logger: Logger

    /// Whether the client holds the links back.
    enum Congestion {
        case none
        case holding(since: NIODeadline, timer: Scheduled<Void>)
        case probation(until: NIODeadline)
    }

    /// After so many unreadable messages in a row the connection is closed.
    private static let malformedLimit = 16

    init(core: GatewayCore, listener: ClientListenerConfiguration, door: UInt64, wire: Wire, loop: ClientLoop) {
        self.core = core
        self.listener = listener
        self.door = door
        self.wire = wire
        self.loop = loop
        var settings = ApplicationSessionMachine.Settings()
        settings.sessionlessApplication = listener.sessionlessApplication
        settings.defaultSeconds = listener.defaultSessionSeconds
        settings.maximumSeconds = listener.maximumSessionSeconds
        machine = ApplicationSessionMachine(settings: settings)
        monitors = MonitorTable()
        lastHeard = UInt64(wire.eventLoop.now.uptimeNanoseconds)
        connectedAt = core.clock()
        var logger = core.logger
        logger[metadataKey: "client"] = "\(wire.peer)"
        logger[metadataKey: "listener"] = "\(listener.name)"
        self.logger = logger
    }

    /// Nanoseconds on the loop's own scale.
    var now: UInt64 { UInt64(wire.eventLoop.now.uptimeNanoseconds) }

    /// The policy of the application the client acts as; nil before a session, or when a reload took it away.
    var policy: AccessPolicy? {
        machine.established.flatMap { core.applications.policy(of: $0.application) }
    }

    /// What a status page shows.
    var status: SessionStatus {
        let counters = wire.counters
        let time = core.clock().rawValue
        return SessionStatus(
            id: wire.id, listener: listener.name, peer: wire.peer.description,
            application: machine.established?.application ?? (isEnding ? servedAs : ""), monitors: monitors.count,
            outstanding: machine.outstandingRequests, pendingBytes: counters.pendingBytes,
            lastSequence: counters.lastSequence, framesReceived: counters.framesIn,
            edition: machine.established?.edition, connectedAt: connectedAt,
            lastHeard: Timestamp(rawValue: time - min(time, now - min(now, lastHeard))),
            peakPendingBytes: counters.peakPendingBytes,
            framesDropped: counters.framesAbandoned + counters.framesRefused)
    }

    // MARK: Sending

    /// Sends a message of our own that is answered by nothing.
    func send(_ message: some CSTAMessage, edition: Edition, invokeID: InvokeID = .event) {
        wire.send(invokeID, MessageEncoder(edition: edition).encode(message))
    }

    /// Sends a request of our own; its answer needs no more than to be recognised.
    func sendRequest(_ message: some CSTAMessage, edition: Edition) {
        send(message, edition: edition, invokeID: ownInvokeID)
        ownInvokeID = ownInvokeID.next()
    }

    /// Whether the session that the request came in is still the connection's session.
    func isCurrent(_ request: Request) -> Bool { !isEnded && request.epoch == epoch }

    /// Answers a request, unless it has been answered or forgotten.
    func answer(_ request: Request, _ message: some CSTAMessage) {
        guard isCurrent(request), machine.answered(request.invokeID) else { return }
        send(message, edition: request.edition, invokeID: request.invokeID)
    }

    /// Answers a request with bytes that are ready.
    func answer(_ request: Request, bytes: [UInt8]) {
        guard isCurrent(request), machine.answered(request.invokeID) else { return }
        wire.send(request.invokeID, bytes)
    }

    /// Answers a request with an error.
    func refuse(_ request: Request, _ error: ServiceError) {
        core.counters.add(.requestsRefused)
        answer(request, error.message)
    }

    // MARK: Receiving

    private func receive(_ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer) {
        core.counters.add(.requestsReceived)
        let decoded: DecodedMessage
        do {
            decoded = try decoder.decode(payload)
        } catch {
            return malformed(invokeID, payload, error)
        }
        let kind = decoded.message.kind
        let edition = machine.established?.edition ?? decoded.edition ?? .ed3
        let request = Request(
            invokeID: invokeID, edition: edition, kind: kind, name: decoded.message.rootName, epoch: epoch)
        if kind.isApplicationSession {
            return sessionService(decoded.message, request, payload)
        }
        switch kind.role {
        case .response, .error: return
        case .event, .parameter: return core.counters.add(.malformedRequests)
        case .request, .notification: break
        }
        guard admit(request) else { return }
        // An answer to nothing is no proof of a sane client; a request that could be admitted is.
        malformedInARow = 0
        serve(decoded.message, request, payload)
    }

    private func admit(_ request: Request) -> Bool {
        switch machine.admit(request.invokeID) {
        case nil: break
        case .noSession:
            core.counters.add(.requestsBeforeSession)
            core.counters.add(.requestsRefused)
            send(ServiceError.security(.generic).message, edition: request.edition, invokeID: request.invokeID)
            return false
        case .duplicateInvokeID:
            core.counters.add(.duplicateInvokeIDs)
            core.counters.add(.requestsRefused)
            send(ServiceError.operation(.generic).message, edition: request.edition, invokeID: request.invokeID)
            return false
        case .tooManyOutstanding:
            core.counters.add(.requestsRefused)
            send(
                ServiceError.subscribedResource(.outstandingReqLimitExceeded).message, edition: request.edition,
                invokeID: request.invokeID)
            return false
        }
        guard requests.take(at: now) else {
            refuse(request, .performance(.performanceLimitExceeded))
            return false
        }
        return true
    }

    /// Finds out whom the request is about, and lets ``judge(_:_:_:)`` decide on it.
    private func serve(_ message: any CSTAMessage, _ request: Request, _ payload: UnsafeRawBufferPointer) {
        guard let table = try? scanner.index(payload) else { return refuse(request, .operation(.generic)) }
        judge(message, request, RequestSubjects(kind: request.kind, table: table, bytes: payload))
    }

    /// Carries out a request that is allowed.
    ///
    /// - Parameter found: the link that has the calls for which the request names no device; nil when it has none such.
    func dispatch(
        _ message: any CSTAMessage, _ request: Request, _ subjects: RequestSubjects, on found: SwitchLink?
    ) {
        switch message {
        case let message as CSTA.MonitorStart: startMonitor(message, request, found)
        case let message as CSTA.MonitorStop: stopMonitor(message, request)
        case let message as CSTA.ChangeMonitorFilter: changeFilter(message, request)
        case is CSTA.GetMonitors: listMonitors(request)
        case let message as CSTA.SnapshotDevice: snapshotDevice(message, request)
        case let message as CSTA.SnapshotCall: snapshotCall(message, request, found)
        case let message as CSTA.GetSwitchingFunctionDevices: listDevices(message, request)
        case let message as CSTA.SystemRegister: registerForStatus(message, request)
        case let message as CSTA.SystemRegisterCancel: cancelRegistration(message, request)
        case let message as CSTA.ChangeSysStatFilter: changeStatusFilter(message, request)
        case let message as CSTA.GetRegistrations: listRegistrations(message, request)
        case is CSTA.RequestSystemStatus: answer(request, CSTA.RequestSystemStatusResponse(systemStatus: statusValue))
        case is CSTA.SystemStatus: answer(request, CSTA.SystemStatusResponse())
        case is CSTA.GetCSTAFeatures:
            guard let policy else { return refuse(request, .security(.generic)) }
            answer(request, GatewayCapabilities.features(for: policy))
        case is CSTA.GetSwitchingFunctionCaps:
            answer(request, GatewayCapabilities.capabilities(domainName: core.domainName))
        case let message as CSTA.SystemRegisterAbort:
            registrations.removeAll { $0.id == message.sysStatRegisterID }
            _ = machine.answered(request.invokeID)
        default: forward(message, request, subjects, found)
        }
    }

    private func malformed(_ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer, _ error: any Error) {
        core.counters.add(.malformedRequests)
        malformedInARow += 1
        logger.debug("unreadable message", metadata: ["error": "\(error)", "bytes": "\(payload.count)"])
        let edition = machine.established?.edition ?? .ed3
        let refusal = (error as? MessageError)?.cstaError ?? .invalidParameterValue
        let isWithinRate = requests.take(at: now)
        send(
            isWithinRate ? refusal : ServiceError.performance(.performanceLimitExceeded).message, edition: edition,
            invokeID: invokeID)
        if malformedInARow >= Self.malformedLimit {
            close(.application("\(Self.malformedLimit) unreadable messages in a row"))
        }
    }

    // MARK: Life

    /// Time has passed; called about once a second.
    func tick() {
        let now = now
        if case .terminate(let sessionID) = machine.tick(at: now) { expire(sessionID: sessionID) }
        askIfSilent(at: now)
        guard !isEnded, let interval = listener.statusInterval else { return }
        for index in registrations.indices where now - registrations[index].lastSent >= interval.nanosecondsClamped {
            report(statusValue, to: index)
        }
    }

    /// A client that only listens is asked for a sign of life before its silence would close the connection.
    private func askIfSilent(at now: UInt64) {
        guard !isEnded, let session = machine.established, let limit = listener.idleTimeout?.nanosecondsClamped,
            now > max(lastHeard, lastAsked), now - max(lastHeard, lastAsked) >= limit / 3
        else { return }
        lastAsked = now
        sendRequest(CSTA.RequestSystemStatus(), edition: session.edition ?? .ed3)
    }

    /// The application's limits are known now.
    func adoptLimits() {
        servedAs = machine.established?.application ?? servedAs
        guard let limits = policy?.application.limits else { return }
        requests = TokenBucket(rate: limits.requestRate, burst: limits.requestBurst)
        machine.limitOutstanding(to: limits.maximumOutstanding)
    }

    /// Closes the connection.
    func close(_ reason: CloseReason) {
        machine.end()
        wire.close(reason)
    }

    private func end(_ reason: CloseReason) {
        guard !isEnded else { return }
        isEnding = true
        core.closedSessions.add(
            ClosedSession(session: status, cause: reason.slug, reason: reason.description, at: core.clock()))
        isEnded = true
        stopHolding(next: .none)
        machine.end()
        dropMonitors()
        registrations = []
        listings = []
        core.loginDone(self)
        loop.remove(key)
    }
}

extension ApplicationSession: WireDelegate {
    func wireDidConnect(_ wire: Wire) {
        core.counters.add(.clientConnections)
        key = loop.add(self)
        certificateApplication = wire.peer.certificate.flatMap { core.applications.application(certificate: $0) }
        adoptLimits()
    }

    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        lastHeard = now
        batch.forEach { invokeID, payload, _ in
            if !isEnded, wire.isOpen { receive(invokeID, payload) }
        }
        noteCongestion()
    }

    func wire(_ wire: Wire, didFailFraming error: FrameError) {
        core.counters.add(.framingFailures)
        logger.notice("not a stream of frames", metadata: ["error": "\(error)"])
    }

    func wireDidBecomeWritable(_ wire: Wire) {
        stopHolding(next: .none)
        continueListings()
    }

    func wireDidDrain(_ wire: Wire) {
        continueListings()
    }

    func wireDidClose(_ wire: Wire, reason: CloseReason) {
        if case .slowConsumer = reason { core.counters.add(.slowClientsClosed) }
        logger.debug("client closed", metadata: ["reason": "\(reason)"])
        end(reason)
    }
}
