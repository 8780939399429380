import DeviceActors
import ECMA323
import Logging
import NIOCore
import Transport

/// One switch: we are the computing function here.
///
/// A thin shell around ``SwitchLinkMachine`` (the session) and ``MonitorPump`` (the monitors): it keeps the connection,
/// reads events and answers, moves the phones and hands events on to the clients. It lives on one event loop, and the
/// phones it feeds run on that loop too, so that they are entered straight from a read. Every method is called on the
/// loop unless it says otherwise.
final class SwitchLink: @unchecked Sendable {
    /// A device of the switch.
    struct Device {
        /// The phone.
        let phone: Phone
        /// The identifier the switch uses.
        let deviceID: String
        /// The identifier of our monitor on it; nil while there is none.
        var crossReferenceID: String?
    }

    /// What an unanswered request was for.
    enum Purpose {
        case startSession
        case register
        case resetTimer
        case ping
        case listDevices
        case startMonitor(Int)
        case snapshot(Int)
        case feature(MonitorPump.Feature, Int)
        case stopMonitor
        case stopSession
        case forwarded(ForwardedRequest)
    }

    let core: GatewayCore
    let configuration: LinkConfiguration
    let eventLoop: any EventLoop
    /// What the phones of the link run on: its event loop.
    let shard: ShardID
    private(set) var index = -1
    var logger: Logger

    var machine: SwitchLinkMachine
    var pump: MonitorPump
    var pending: PendingRequests<Purpose>
    var forwardedInFlight = 0
    var devices: [Device] = []
    var deviceIndex: [PhoneID: Int] = [:]
    var upstream: UpstreamMonitorIndex
    /// The devices in each call, kept as the phones' calls change.
    var calls: CallIndex
    var callMonitors: CallMonitorTable
    var revocations: RevocationQueue
    var revocationTimer: Scheduled<Void>?
    /// Whether the link has been taken out of the configuration; nothing new is done for it.
    private(set) var isRetired = false
    var poisonLog = LogLimiter()
    var listing: DiscoveryListing?
    var segmentedSnapshots: [String: SegmentedSnapshot] = [:]
    /// Requests for features in a row that were not answered.
    var featureSilence = 0

    var scanner = Scanner()
    var decoder = MessageDecoder()
    let encoder: MessageEncoder
    /// The way to the clients.
    let fanOut: FanOut

    private(set) var wire: Wire?
    private var connector: Connector?
    var ticker: RepeatedTask?
    var pumpTimer: Scheduled<Void>?
    private(set) var lastFailure = ""
    /// What status pages show of the link's past.
    var history = LinkHistory()
    var isWaitingForClients = false
    private var closings: [EventLoopPromise<Void>] = []

    init(core: GatewayCore, configuration: LinkConfiguration, eventLoop: any EventLoop) {
        self.core = core
        self.configuration = configuration
        self.eventLoop = eventLoop
        guard let loop = core.clientLoops.first(where: { $0.eventLoop === eventLoop }) else {
            preconditionFailure("a link's loop is one of the gateway's")
        }
        shard = ShardTable.register(loop.executor)
        let manner: SwitchLinkMachine.Manner =
            switch configuration.session {
            case .application: .applicationSession
            case .systemRegister: .systemRegister
            case .none: .none
            }
        machine = SwitchLinkMachine(manner: manner, lossLimit: configuration.lossLimit.nanosecondsClamped)
        pump = MonitorPump(
            rate: configuration.monitorRate, burst: configuration.monitorRate,
            maximumInFlight: configuration.monitorsInFlight,
            features: configuration.fetchesFeatures ? MonitorPump.Feature.allCases : [],
            featureWait: configuration.featureWait.nanosecondsClamped)
        pending = PendingRequests(
            capacity: configuration.maximumOutstanding + configuration.monitorsInFlight + 16)
        upstream = UpstreamMonitorIndex(seed: core.random())
        calls = CallIndex(seed: core.random())
        callMonitors = CallMonitorTable(seed: core.random())
        revocations = RevocationQueue(rate: configuration.monitorRate)
        encoder = MessageEncoder(edition: configuration.edition)
        var logger = core.logger
        logger[metadataKey: "link"] = "\(configuration.name)"
        self.logger = logger
        fanOut = FanOut(from: eventLoop, to: core.clientLoops, capacity: core.limits.mailboxBytes)
        fanOut.fullnessDidChange = { [unowned self] in reconsiderReading() }
        // Last: from here on the sessions of other loops can reach it.
        index = core.router.add(self)
    }

    /// Nanoseconds on the loop's own scale.
    var now: UInt64 { UInt64(eventLoop.now.uptimeNanoseconds) }

    /// When an unanswered request is given up.
    var requestDeadline: UInt64 { now + configuration.requestTimeout.nanosecondsClamped }

    /// Whether requests can be sent to the switch.
    var canSend: Bool { machine.phase == .inService || machine.phase == .resynchronizing }

    /// What a status page shows.
    var status: LinkStatus {
        let counters = wire?.counters
        return LinkStatus(
            name: configuration.name, phase: machine.phase, lastFailure: lastFailure, devices: devices.count,
            monitored: pump.monitored, refused: pump.refused, outstanding: pending.count,
            framesReceived: counters?.framesIn ?? 0, framesSent: counters?.framesOut ?? 0,
            isReading: wire?.isReading ?? true, history: history)
    }

    // MARK: Doors from other loops

    /// Does something on the link's loop. May be called from anywhere.
    func enter(_ body: @escaping @Sendable (SwitchLink) -> Void) {
        if eventLoop.inEventLoop {
            body(self)
        } else {
            eventLoop.execute { body(self) }
        }
    }

    /// Does something on a loop with sessions, after everything that was sent there before.
    func reply(toLoop loop: Int, _ action: @escaping @Sendable (ClientLoop) -> Void) {
        fanOut.perform(onLoop: loop, action)
    }

    // MARK: Life

    /// Begins to connect, and goes on connecting until ``stop()``. May be called from anywhere.
    func start(with makeConnector: @escaping @Sendable (SwitchLink) -> Connector) {
        enter { link in
            guard link.connector == nil else { return }
            let connector = makeConnector(link)
            link.connector = connector
            connector.start()
        }
    }

    /// Ends the session with the switch, and the connection for good. May be called from anywhere.
    ///
    /// - Returns: done when the connection has ended.
    @discardableResult
    func stop() -> EventLoopFuture<Void> {
        let closed = eventLoop.makePromise(of: Void.self)
        enter { $0.close(closed) }
        return closed.futureResult
    }

    /// Ends the link for good, because it is not in the configuration any more: its phones are forgotten, and the clients'
    /// monitors on them end with word to the clients. May be called from anywhere.
    ///
    /// - Returns: done when the connection has ended.
    func retire() -> EventLoopFuture<Void> {
        let closed = eventLoop.makePromise(of: Void.self)
        enter { link in
            // Before the connection ends, which would look like a loss.
            link.isRetired = true
            for device in link.devices {
                link.core.registry.remove(device.phone.id)
                link.core.router.unassign(device.phone.id)
            }
            link.core.router.remove(link: link.index)
            let index = link.index
            link.fanOut.performEverywhere { $0.linkRetired(index) }
            link.close(closed)
            link.forgetDevicesIfOver()
        }
        return closed.futureResult
    }

    private func close(_ closed: EventLoopPromise<Void>) {
        if let sessionID = machine.sessionID {
            request(
                CSTA.StopApplicationSession(sessionID: sessionID, sessionEndReason: .definedEndReason(.normal)),
                for: .stopSession)
        }
        connector?.stop()
        connector = nil
        if wire == nil { closed.succeed() } else { closings.append(closed) }
    }

    /// A retired link keeps its phones until nothing is to be done with them any more.
    func forgetDevicesIfOver() {
        guard isRetired, wire == nil, revocations.count == 0 else { return }
        devices = []
        deviceIndex = [:]
        calls = CallIndex(seed: core.random())
    }

    /// Takes one input to the machine and does what it says.
    func handle(_ input: SwitchLinkMachine.Input) {
        let before = machine.phase
        for action in machine.handle(input, at: now) { perform(action) }
        if machine.phase != before { history.since = core.clock() }
    }

    private func perform(_ action: SwitchLinkMachine.Action) {
        switch action {
        case .startSession: startSession()
        case .register: request(CSTA.SystemRegister(requestTypes: [.systemStatus: true]), for: .register)
        case .discover: discover()
        case .resynchronize: resynchronize()
        case .snapshotAll:
            pump.healAll()
            drivePump()
        case .resetTimer(let sessionID):
            request(CSTA.ResetApplicationSessionTimer(sessionID: sessionID), for: .resetTimer)
        case .ping:
            request(CSTA.RequestSystemStatus(sysStatRegisterID: machine.registrationID), for: .ping)
        case .enterService: enterService()
        case .leaveService(let reason): leaveService(reason)
        case .close(let reason): wire?.close(.application(reason))
        }
    }

    private func enterService() {
        logger.info("link in service", metadata: ["devices": "\(devices.count)"])
        core.counters.add(.linkUps)
        history.ups += 1
        if core.router.setInService(true, link: index) { announce(isInService: true) }
    }

    private func leaveService(_ reason: String) {
        lastFailure = reason
        // Without a connector it was this side that stopped, and nothing is wrong.
        logger.log(
            level: connector == nil ? .info : .warning, "link out of service", metadata: ["reason": "\(reason)"])
        let time = core.clock()
        for device in devices {
            device.phone.assumeIsolated { _ = $0.setService(.linkLost, at: time) }
        }
        if core.router.setInService(false, link: index) {
            core.counters.add(.linkLosses)
            history.losses += 1
            announce(isInService: false)
        }
    }

    /// The clients hear of it the way the events go, so that SystemStatus normal comes after what was made up to tell
    /// them what they missed. Each loop has its own view of the links, made of what has reached it: what another link says
    /// in the meantime must not stand for this one, whose events may still be on their way.
    private func announce(isInService: Bool) {
        let index = index
        fanOut.performEverywhere { $0.link(index, isInService: isInService) }
    }

    // MARK: Sending

    /// Sends a request of our own.
    @discardableResult
    func request(_ message: some CSTAMessage, for purpose: Purpose) -> Bool {
        guard let wire, let invokeID = pending.begin(purpose, deadline: requestDeadline) else { return false }
        let bytes = encoder.encode(message)
        if !core.traces.isEmpty { bytes.withUnsafeBytes { trace(.sent, invokeID, $0, for: purpose) } }
        wire.send(invokeID, bytes)
        return true
    }

    /// Sends an answer, or anything that gets none.
    func send(_ message: some CSTAMessage, invokeID: InvokeID = .event) {
        wire?.send(invokeID, encoder.encode(message))
    }
}

extension SwitchLink: WireDelegate {
    func wireDidConnect(_ wire: Wire) {
        self.wire = wire
        startTicking()
        handle(.connected)
    }

    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        guard wire === self.wire else { return }
        receive(batch)
        if core.backpressure.isActive || fanOut.isFull { reconsiderReading() }
    }

    func wire(_ wire: Wire, didFailFraming error: FrameError) {
        core.counters.add(.framingFailures)
        logger.error("the switch does not send frames", metadata: ["error": "\(error)"])
    }

    func wireDidClose(_ wire: Wire, reason: CloseReason) {
        guard wire === self.wire else { return }
        self.wire = nil
        stopTicking()
        handle(.disconnected)
        // Only the clients' requests have failed; our own are made anew with the next connection.
        for purpose in pending.removeAll() {
            if case .forwarded = purpose { fail(purpose, with: .linkLost) }
        }
        forwardedInFlight = 0
        pump.stop()
        upstream.removeAll()
        listing = nil
        segmentedSnapshots = [:]
        featureSilence = 0
        for index in devices.indices { devices[index].crossReferenceID = nil }
        tellSuppressedPoison(at: nil)
        logger.notice("connection to the switch closed", metadata: ["reason": "\(reason)"])
        for closing in closings { closing.succeed() }
        closings = []
        forgetDevicesIfOver()
    }
}

extension Duration {
    /// Whole nanoseconds; below zero counts as zero, and beyond 292 years as that.
    var nanosecondsClamped: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0 else { return 0 }
        guard seconds < 9_000_000_000 else { return UInt64(Int64.max) }
        return UInt64(seconds) * 1_000_000_000 + UInt64(max(0, attoseconds) / 1_000_000_000)
    }
}
